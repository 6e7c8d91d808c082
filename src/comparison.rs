//! Three routes on one and the same package: the ruling, actual costs reimbursed, neither; calendar year by calendar
//! year to the end of the term.
//!
//! A tax-free part comes out of gross pay (exchange), so the package never changes: what differs is the tax. Each
//! tax-free euro saves the same whatever it is called, so the recognised costs that break even with the ruling are the
//! ruling's own tax-free part.

mod exchange;
mod route;
mod years;

use crate::answer::{CostsAnswer, PayAnswer, PayYear, Route, RouteYear, RulingPeriod};
use crate::calendar::{Day, last_of_year, months_later, share_of_360};
use crate::costs::{self, Exempt};
use crate::finding::Verdict;
use crate::law::{Figures, Law, Status};
use crate::money::{Euro, Exact, Share};
use crate::package::{MonthPay, Package, employed_in};
use crate::request::Request;
use crate::ruling::eligibility::Tests;
use crate::ruling::norm::Kind;
use crate::ruling::period::{Context, Part};
use crate::ruling::{self, term::Term};
use crate::tax::assessment::Presence;
use crate::tax::{AgeGroup, Taxpayer};
use route::{Free, Input};
use time::Date;

/// The employment and the package, resolved from the request.
#[derive(Clone, Copy, Debug)]
pub struct Employment<'a> {
    /// The law.
    pub law: &'a Law,
    /// The request.
    pub request: &'a Request,
    /// The package.
    pub package: &'a Package,
    /// First working day.
    pub start: Date,
    /// Last day, if it is known.
    pub end: Option<Date>,
    /// The term of the ruling.
    pub term: &'a Term,
    /// The first calendar year that matters to the person asking.
    pub first_year: i32,
}

/// The tax-free part of an ordinary month on a route: what the contract wage is lowered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RouteWage {
    /// The route.
    pub route: Route,
    /// The tax-free part, exactly.
    pub free: Exact,
}

/// The comparison.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// Pay by route and year.
    pub pay: PayAnswer,
    /// Costs by year.
    pub costs: CostsAnswer,
    /// The ruling by year.
    pub periods: Vec<RulingPeriod>,
    /// What each route lowers the contract wage by, when it starts.
    pub wages: Vec<RouteWage>,
    /// The wage of a whole year from which the full percentage is tax-free, where the norm limits the allowance.
    pub full_allowance: Option<(Euro, Status)>,
    /// The wage of a whole year that keeps the ruling in the year that fails its norm.
    pub needed_to_keep: Option<(Euro, Status)>,
    /// The last day of the ruling: earlier than the term where a later year fails the norm.
    pub last_day: Date,
    /// Whether the years end at AOW age.
    pub ends_at_aow_age: bool,
}

/// A year's ruling before it is divided over the payments.
struct RulingYear {
    free: Vec<Free>,
    period: RulingPeriod,
    full_allowance: Option<(Euro, Status)>,
    needed_to_keep: Option<(Euro, Status)>,
}

impl Employment<'_> {
    /// The norm tests of the first calendar year of the ruling that matters.
    #[must_use]
    pub fn tests(&self) -> Option<Tests> {
        let year = self.first_year.max(self.term.first_day.year());
        let figures = self.law.year(year)?;
        let months = self.months(year)?;
        let (from, until) = self.ruling_in(year)?;
        let within: Vec<MonthPay> = months.iter().map(|month| month.within(from, until)).collect();
        let exempt = self.exempt_costs(&figures, year, &months);
        let fees = route::divide(exempt.school_fees, &self.costs_payments(&figures, &months));
        let fees = fees_within(&fees, &within);
        let context = self.context(figures, &within, &fees, from, until)?;
        let reduced = context.parts(Kind::Reduced);
        Some(Tests {
            general: context.parts(Kind::General),
            reduced: reduced.iter().any(|part| part.kind == Kind::Reduced).then_some(reduced),
        })
    }

    /// The three routes, year by year; the ruling's only while its verdict lets it be computed.
    #[must_use]
    pub fn compare(&self, verdict: Verdict, kind: Kind) -> Comparison {
        let computed = verdict > Verdict::NotMet;
        let conditional = (verdict != Verdict::Met).then_some(verdict);
        let mut last_day = self.term.last_day;
        let mut ended = !computed;
        let mut comparison = Comparison {
            pay: PayAnswer {
                package: self.package_block(),
                month: self.package.month.cents(),
                years: Vec::new(),
                total: Vec::new(),
                laws: route::LAWS.to_vec(),
            },
            costs: CostsAnswer { law: costs::LAW, years: Vec::new() },
            periods: Vec::new(),
            wages: Vec::new(),
            full_allowance: None,
            needed_to_keep: None,
            last_day,
            ends_at_aow_age: false,
        };
        let mut previous: Vec<TaxedBefore> = Vec::new();
        // The year before is computed too where there is one: its wage sets the rate on holiday allowance.
        let hidden = self.first_year - 1;
        let from =
            if self.start.year() <= hidden && self.law.year(hidden).is_some() { hidden } else { self.first_year };
        for year in from..=self.last_year() {
            let (Some(figures), Some(months)) = (self.law.year(year), self.months(year)) else { break };
            if self.reaches_aow_age(&figures, year) {
                comparison.ends_at_aow_age = true;
                break;
            }
            let exempt = self.exempt_costs(&figures, year, &months);
            let fees = route::divide(exempt.school_fees, &self.costs_payments(&figures, &months));
            let ruling = if ended { None } else { self.ruling_year(figures, year, &months, kind, &fees) };
            // The first year's test is the verdict's own.
            let later = year > self.first_year.max(self.term.first_day.year());
            if later && ruling.as_ref().is_some_and(|ruling| fails(&ruling.period)) {
                // Below the norm of a year the ruling ends with the year before (Policy decree BWBR0033855, Q26, Q30).
                last_day = last_of_year(year - 1);
                comparison.needed_to_keep = ruling.as_ref().and_then(|ruling| ruling.needed_to_keep);
                ended = true;
            }
            let ruling = ruling.filter(|_| !ended);
            let rows = self.routes(&figures, year, &months, ruling.as_ref(), &exempt, &fees, conditional, &previous);
            previous = rows.iter().map(|row| TaxedBefore::of(row, is_whole(&months))).collect();
            if year >= self.first_year {
                if let Some(ruling) = ruling {
                    let more = ruling.full_allowance.filter(|(wage, _)| *wage > self.package.year);
                    comparison.full_allowance = comparison.full_allowance.or(more);
                    comparison.periods.push(ruling.period);
                }
                if !(exempt.listed.recognised.is_empty() && exempt.listed.refused.is_empty()) {
                    comparison.costs.years.push(exempt.listed);
                }
                years::add(&mut comparison.pay.years, self.pay_year(year, &months, rows));
            }
        }
        comparison.last_day = last_day;
        comparison.wages = self.wages(&comparison.pay.years);
        comparison.pay.total = years::totals(&comparison.pay.years);
        comparison
    }

    /// What each route lowers the contract wage by: the ruling in its first ordinary month; costs as a part of a whole
    /// year's package, because the holiday allowance of a part of a year bears none of them.
    fn wages(&self, years: &[PayYear]) -> Vec<RouteWage> {
        let rows = years.iter().flat_map(|year| &year.routes);
        let slips = rows.filter(|row| row.route == Route::Ruling).flat_map(|row| &row.payslips);
        let ordinary = slips.filter(|slip| !slip.with_holiday_allowance && !slip.part_month).find(|slip| slip.free > 0);
        let ruling =
            ordinary.map(|slip| RouteWage { route: Route::Ruling, free: Euro::from_cents(slip.free).exactly() });
        let costs = self.law.year(self.first_year).map(|figures| {
            let period = costs::Period { share: Share::ALL, first: false, wage: self.package.year };
            let costs = self.request.costs.value().map_or(&[][..], Vec::as_slice);
            let exempt = costs::of_year(self.first_year, costs, &figures.year.extraterritorial_costs, period).total;
            let exempt = exempt.min(self.package.year);
            let share = Share { part: exempt.cents(), whole: self.package.year.cents().max(1) };
            RouteWage { route: Route::ActualCosts, free: self.package.counted.part(share) }
        });
        ruling.into_iter().chain(costs).filter(|wage| wage.free > Euro::ZERO.exactly()).collect()
    }

    /// The part of a calendar year in which the ruling's term and the employment meet.
    fn ruling_in(&self, year: i32) -> Option<(Date, Date)> {
        let (first, last) = employed_in(year, self.start, self.end)?;
        let (from, until) = (first.max(self.term.first_day), last.min(self.term.last_day));
        (from <= until).then_some((from, until))
    }

    fn months(&self, year: i32) -> Option<Vec<MonthPay>> {
        let (first, last) = employed_in(year, self.start, self.end)?;
        Some(self.package.months(self.start, self.end, first, last))
    }

    fn context<'a>(
        &'a self,
        figures: Figures,
        months: &'a [MonthPay],
        fees: &'a [Euro],
        from: Date,
        until: Date,
    ) -> Option<Context<'a>> {
        let december = self.request.ruling_in_december_2022_payroll.value() == Some(&true);
        Some(Context {
            figures,
            group: ruling::group(figures.year, self.term.first_day, december)?,
            birth: self.request.date_of_birth.value().copied(),
            package: self.package,
            months,
            fees,
            first_day: self.term.first_day,
            from,
            until,
        })
    }

    fn ruling_year(
        &self,
        figures: Figures,
        year: i32,
        months: &[MonthPay],
        kind: Kind,
        fees: &[Free],
    ) -> Option<RulingYear> {
        let (from, until) = self.ruling_in(year)?;
        let within: Vec<MonthPay> = months.iter().map(|month| month.within(from, until)).collect();
        let fees: Vec<Euro> = fees_within(fees, &within);
        let context = self.context(figures, &within, &fees, from, until)?;
        let parts = context.parts(kind);
        let (allowance, needed) = context.allowance(&parts);
        let mut free = vec![Free::default(); within.len()];
        let mut paid = Vec::with_capacity(parts.len());
        for (part, amount) in parts.iter().zip(&allowance.amounts) {
            let own = |month: &MonthPay| if part.holds(month) { Free::all_of(month) } else { Free::default() };
            let payments: Vec<Free> = within.iter().map(own).collect();
            let divided = route::divide(*amount, &payments);
            paid.push(divided.iter().map(Free::total).sum());
            for (free, part) in free.iter_mut().zip(divided) {
                *free = free.and(part);
            }
        }
        let period = context.answer(&parts, &allowance, &needed, &paid);
        let full_allowance = context.wage_for_full_allowance(&parts, &allowance).map(|wage| (wage, period.status));
        let needed_to_keep = parts.last().and_then(Part::safe_norm);
        Some(RulingYear { period, free, full_allowance, needed_to_keep })
    }

    #[expect(clippy::too_many_arguments, reason = "everything a year of three routes is made from, once")]
    fn routes(
        &self,
        figures: &Figures,
        year: i32,
        months: &[MonthPay],
        ruling: Option<&RulingYear>,
        exempt: &Exempt,
        fees: &[Free],
        conditional: Option<Verdict>,
        previous: &[TaxedBefore],
    ) -> Vec<RouteYear> {
        let taxpayer = Taxpayer { year: figures.year, age: AgeGroup::BelowAow };
        let status = figures.status(figures.year.income_tax.rate_1.source);
        let none = vec![Free::default(); months.len()];
        let build = |route: Route, free: &[Free], conditional: Option<Verdict>, status: Status| {
            let gross: Euro = months.iter().map(MonthPay::total).sum();
            let taxable = gross - free.iter().map(Free::total).sum();
            let before = previous.iter().find(|before| before.route == route);
            let (taxable, gross) =
                before.map_or((taxable.cents(), gross.cents()), |before| (before.taxable, before.gross));
            route::year(&Input {
                route,
                conditional,
                status,
                taxpayer,
                months,
                free,
                presence: self.presence(year),
                payroll_credit: self.request.payroll_credit(),
                special_reward_wage: match before {
                    Some(before) if before.whole => Euro::from_cents(before.taxable).floor_to_euros(),
                    // The rules name the previous year's wage, and are silent on a part of a year: converted to a year.
                    _ => self.package.year.part(Share { part: taxable, whole: gross.max(1) }).floor_to_euros(),
                },
            })
        };
        let mut rows = Vec::with_capacity(3);
        if let Some(ruling) = ruling {
            let together =
                |(month, (free, fees)): (&MonthPay, (&Free, &Free))| free.and(*fees).at_most(Free::all_of(month));
            let free: Vec<Free> = months.iter().zip(ruling.free.iter().zip(fees)).map(together).collect();
            // A later year is conditional on its own norm too; of a year that repeats another its status says enough.
            let norms = ruling.period.norms.iter().filter(|_| !figures.repeated).map(|test| test.verdict).min();
            let conditional = conditional.into_iter().chain(norms).min().filter(|verdict| *verdict < Verdict::Met);
            rows.push(build(Route::Ruling, &free, conditional, status.max(ruling.period.status)));
        }
        // Without a recognised cost this route is the next one.
        if exempt.total > Euro::ZERO {
            let costs = route::divide(exempt.total, &self.costs_payments(figures, months));
            rows.push(build(Route::ActualCosts, &costs, self.doubt_on_costs(), status));
        }
        rows.push(build(Route::Neither, &none, None, status));
        rows
    }

    /// Resident and insured while employed here; the whole year for whoever lived here before.
    fn presence(&self, year: i32) -> Presence {
        let Some((first, last)) = employed_in(year, self.start, self.end) else { return Presence::WHOLE_YEAR };
        let arrives = self.request.recruited_from_abroad.value() != Some(&false);
        let arrival = self.request.first_day_in_nl.value().copied().unwrap_or(first).max(first).min(last);
        let first = if arrives { arrival } else { crate::calendar::first_of_year(year) };
        let share = share_of_360(first, last);
        Presence { resident: share, insured: share }
    }

    fn pay_year(&self, year: i32, months: &[MonthPay], routes: Vec<RouteYear>) -> PayYear {
        let find = |route: Route| routes.iter().find(|row| row.route == route);
        let best = routes.iter().max_by_key(|row| row.net).map(|row| (row.route, row.net));
        let alone = |(_, net): &(Route, i64)| routes.iter().filter(|row| row.net == *net).count() == 1;
        PayYear {
            year,
            last_year: year,
            from: Day(months.first().map_or(self.start, |month| month.from)),
            until: Day(months.last().map_or(self.start, |month| month.until)),
            estimate: self.presence(year).is_partial() || !is_whole(months),
            break_even: find(Route::Ruling).map(|row| row.free),
            best: best.filter(alone).map(|(route, _)| route),
            routes,
        }
    }

    /// The year in which the ruling's term or, without it, five years of actual costs end.
    fn last_year(&self) -> i32 {
        let end = self.end.map_or(i32::MAX, Date::year);
        self.term.last_day.year().max(self.first_year).min(end)
    }

    fn reaches_aow_age(&self, figures: &Figures, year: i32) -> bool {
        let age = figures.year.state_pension.age.value as i32;
        self.request.date_of_birth.value().is_some_and(|birth| months_later(*birth, age) <= last_of_year(year))
    }

    fn package_block(&self) -> crate::answer::Block {
        let base = self.package.month * 12;
        route::block("package", &[("base_pay", base), ("holiday_allowance", self.package.holiday_allowance())])
    }
}

/// What a route's year before was taxed on: it sets the rate on holiday allowance.
#[derive(Clone, Copy, Debug)]
struct TaxedBefore {
    route: Route,
    taxable: i64,
    gross: i64,
    whole: bool,
}

impl TaxedBefore {
    fn of(row: &RouteYear, whole: bool) -> Self {
        Self { route: row.route, taxable: row.taxable, gross: row.gross, whole }
    }
}

/// The school fees exchanged in the months of the ruling.
fn fees_within(fees: &[Free], within: &[MonthPay]) -> Vec<Euro> {
    let in_term = |(fees, month): (&Free, &MonthPay)| if month.base > Euro::ZERO { fees.total() } else { Euro::ZERO };
    fees.iter().zip(within).map(in_term).collect()
}

/// Whether the whole calendar year is worked.
fn is_whole(months: &[MonthPay]) -> bool {
    months.len() == 12 && months.iter().all(|month| month.whole)
}

/// Whether a year surely fails its norm.
fn fails(period: &RulingPeriod) -> bool {
    period.norms.iter().any(|test| test.verdict == Verdict::NotMet)
}
