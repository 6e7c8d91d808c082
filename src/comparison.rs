//! Three routes on one and the same package: the ruling, actual costs reimbursed, neither; calendar year by calendar
//! year to the end of the term.
//!
//! A tax-free part comes out of gross pay (exchange), so the package never changes: what differs is the tax. Each
//! tax-free euro saves the same whatever it is called, so the recognised costs that break even with the ruling are the
//! ruling's own tax-free part.

mod account;
mod arrival;
mod calendar_year;
pub mod curve;
mod exchange;
pub mod person;
mod route;
mod runs;
mod years;

use crate::answer::{Block, CostsAnswer, PayAnswer, Payslip, Route, RouteYear, RulingPeriod};
use crate::calendar::{Day, last_of_year};
use crate::costs;
use crate::finding::{Finding, Verdict};
use crate::law::{Law, Status};
use crate::money::{Euro, Exact, Rate, Share};
use crate::package::{self, Package, Payments, employed_in};
use crate::request::Request;
use crate::ruling::eligibility::Tests;
use crate::ruling::norm::Kind;
use crate::ruling::period::{Context, Part};
use crate::ruling::{self, term::Term};
use calendar_year::Year;
use exchange::Way;
use route::Input;
pub use route::withholding_block;
use runs::Runs;
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
    /// Whether actual costs can be reimbursed tax-free at all.
    pub costs: &'a Finding,
    /// The years after the newest one that is known, if the amounts of the law are taken to rise.
    pub horizon: &'a [crate::law::Year],
    /// The pay a month that a permit needs, where one is needed.
    pub permit_needs: Option<Euro>,
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
    /// Whether a later year's norm is not met, so that the ruling ends before its term.
    pub ends_early: bool,
    /// Whether AOW age is reached in the years shown: what an employee costs from then on is not computed.
    pub reaches_aow_age: bool,
    /// The last day of the ruling: earlier than the term where a later year fails the norm.
    pub last_day: Date,
}

/// A year's ruling.
struct RulingYear {
    period: RulingPeriod,
    percentage: Rate,
    /// The last day of the reduced norm, if it applies in the year.
    reduced_until: Option<Date>,
    /// The tax-free part of each month.
    free: Vec<Payments>,
    full_allowance: Option<(Euro, Status)>,
    needed_to_keep: Option<(Euro, Status)>,
}

impl Employment<'_> {
    /// The norm tests of the first calendar year of the ruling that matters.
    #[must_use]
    pub fn tests(&self) -> Option<Tests> {
        let year = self.year(self.first_year.max(self.term.first_day.year()))?;
        let context = self.context(&year)?;
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
        let (mut ended, mut failed_norm) = (!computed, false);
        let mut runs = Runs::default();
        let mut comparison = Comparison {
            pay: PayAnswer {
                package: self.package_block(),
                month: self.package.month.cents(),
                wage: self.package.fiscal_year().cents(),
                years: Vec::new(),
                total: Vec::new(),
                term: Vec::new(),
                first_months: None,
                account: Vec::new(),
                laws: route::LAWS.to_vec(),
            },
            costs: CostsAnswer {
                law: costs::LAW,
                funding: self.request.costs_funding().word(),
                until: Day(self.last_day_of_costs()),
                first_choice: None,
                years: Vec::new(),
                finding: self.costs.clone(),
            },
            periods: Vec::new(),
            wages: Vec::new(),
            full_allowance: None,
            needed_to_keep: None,
            ends_early: false,
            reaches_aow_age: self.person().aow_from(self.last_year()).is_some(),
            last_day: self.term.last_day,
        };
        let mut previous: Vec<TaxedBefore> = Vec::new();
        // The year before is computed too where there is one: its wage sets the rate on holiday allowance.
        let hidden = self.first_year - 1;
        let from =
            if self.start.year() <= hidden && self.law.year(hidden).is_some() { hidden } else { self.first_year };
        let grows = self.request.wage_growth_percent() > Rate::ZERO || !self.horizon.is_empty();
        let mut repeats = false;
        for number in from..=self.last_year() + 1 {
            let Some(year) = self.year(number) else { break };
            let mut ruling = if ended { None } else { self.ruling_year(&year, kind) };
            // The first year's test is the verdict's own.
            let later = number > self.first_year.max(self.term.first_day.year());
            if let Some(failed) = ruling.take_if(|ruling| later && fails(&ruling.period)) {
                // Below the norm of a year the ruling ends with the year before (Policy decree BWBR0033855, Q26, Q30).
                comparison.last_day = last_of_year(number - 1);
                comparison.needed_to_keep = failed.needed_to_keep;
                (ended, failed_norm) = (true, true);
            }
            let rows = self.routes(&year, ruling.as_ref(), conditional, &previous);
            previous.clear();
            for row in &rows {
                let whole = year.is_whole();
                previous.push(TaxedBefore { route: row.route, taxable: row.taxable, gross: row.gross, whole });
            }
            if number < self.first_year {
                continue;
            }
            runs.add(self, &year, &rows, ruling.as_ref(), failed_norm);
            if number > self.last_year() {
                // The year beyond the term is there to show what changes.
                break;
            }
            years::add(&mut comparison.pay.years, self.pay_year(&year, rows), grows && repeats);
            repeats |= year.figures.repeated;
            if let Some(RulingYear { period, full_allowance, .. }) = ruling {
                let more = full_allowance.filter(|(wage, _)| *wage > year.package.fiscal_year());
                comparison.full_allowance = comparison.full_allowance.or(more);
                comparison.periods.push(period);
            }
            years::add_costs(&mut comparison.costs.years, year.exempt.listed);
        }
        comparison.wages = self.wages(&comparison.pay.years);
        comparison.ends_early = failed_norm;
        comparison.pay.term = runs.runs;
        if !comparison.periods.is_empty() {
            comparison.costs.first_choice = self.first_choice();
        }
        comparison.pay.total = years::totals(&comparison.pay.years);
        comparison.pay.first_months = self.first_months(&comparison.pay.years);
        comparison.pay.account = self.account(&comparison.pay.years);
        comparison
    }

    /// The part of a calendar year in which the ruling's term and the employment meet.
    fn ruling_in(&self, year: i32) -> Option<(Date, Date)> {
        let (first, last) = employed_in(year, self.start, self.end)?;
        let (from, until) = (first.max(self.term.first_day), last.min(self.term.last_day));
        (from <= until).then_some((from, until))
    }

    fn context<'a>(&'a self, year: &'a Year<'a>) -> Option<Context<'a>> {
        let (from, until) = self.ruling_in(year.number)?;
        let december = self.request.ruling_in_december_2022_payroll.is(true);
        Some(Context {
            figures: year.figures,
            group: ruling::group(year.figures.year, self.term.first_used, december)?,
            request: self.request,
            package: &year.package,
            months: &year.months,
            fees: &year.fees,
            first_used: self.term.first_used,
            from,
            until,
        })
    }

    fn ruling_year(&self, year: &Year, kind: Kind) -> Option<RulingYear> {
        let context = self.context(year)?;
        let parts = context.parts(kind);
        let allowance = context.allowance(&parts);
        if allowance.base == Euro::ZERO && year.number > self.term.first_day.year() {
            // Of a term that ends before the pay day nothing is received in its last days.
            return None;
        }
        let reduced = parts.iter().find(|part| part.kind == Kind::Reduced);
        let (period, free) = context.answer(&parts, &allowance);
        let full_allowance = context.wage_for_full_allowance(&parts, &allowance).map(|wage| (wage, period.status));
        let needed_to_keep = parts.last().and_then(Part::safe_norm);
        Some(RulingYear {
            period,
            percentage: context.group.percentage.value,
            reduced_until: reduced.map(|part| part.until),
            free,
            full_allowance,
            needed_to_keep,
        })
    }

    fn routes(
        &self,
        year: &Year,
        ruling: Option<&RulingYear>,
        conditional: Option<Verdict>,
        previous: &[TaxedBefore],
    ) -> Vec<RouteYear> {
        let figures = &year.figures;
        let status = figures.status(figures.year.income_tax.rate_1.source);
        let mut rows = Vec::with_capacity(3);
        let mut add = |route: Route, way: &Way, conditional: Option<Verdict>, status: Status| {
            rows.push(self.route(year, route, way, conditional, status, previous));
        };
        if let Some(ruling) = ruling {
            // International school fees stay tax-free next to the ruling.
            let mut way = self.reimbursed(year, year.exempt.school_fees, &year.fees);
            for ((free, allowance), month) in way.free.iter_mut().zip(&ruling.free).zip(&year.months) {
                free.base = (free.base + allowance.base).min(month.paid.base);
                free.special = (free.special + allowance.special).min(month.paid.special);
            }
            // A later year is conditional on its own norm too; of a year that repeats another its status says enough.
            let mut lowest = conditional.unwrap_or(Verdict::Met);
            if !figures.repeated {
                for test in &ruling.period.norms {
                    lowest = lowest.min(test.verdict);
                }
            }
            let conditional = Some(lowest).filter(|verdict| *verdict < Verdict::Met);
            add(Route::Ruling, &way, conditional, status.max(ruling.period.status));
        }
        // Without a recognised cost this route is the next one.
        if year.exempt.total > Euro::ZERO {
            let free = package::divide(year.exempt.total, &year.exchangeable);
            let doubt = Some(self.costs.verdict).filter(|verdict| *verdict < Verdict::Met);
            add(Route::ActualCosts, &self.reimbursed(year, year.exempt.total, &free), doubt, status);
        }
        let nothing = package::divide(Euro::ZERO, &year.exchangeable);
        add(Route::Neither, &self.reimbursed(year, Euro::ZERO, &nothing), None, status);
        rows
    }

    fn route(
        &self,
        year: &Year,
        route: Route,
        way: &Way,
        conditional: Option<Verdict>,
        status: Status,
        previous: &[TaxedBefore],
    ) -> RouteYear {
        let before = previous.iter().find(|before| before.route == route);
        let (taxable, gross) = match before {
            Some(before) => (before.taxable, before.gross),
            None => {
                let (gross, wage) = route::paid(&year.months);
                ((wage - package::total(&way.free)).cents(), gross.cents())
            }
        };
        route::year(&Input {
            route,
            conditional,
            status,
            request: self.request,
            figures: &year.figures,
            year: year.number,
            person: &self.person(),
            months: &way.months,
            free: &way.free,
            presence: self.presence(year.number),
            special_reward_wage: match before {
                Some(before) if before.whole => Euro::from_cents(taxable).floor_to_euros(),
                // The rules name the previous year's wage, and are silent on a part of a year: converted to a year.
                _ => year.package.year.part(Share { part: taxable, whole: gross.max(1) }).floor_to_euros(),
            },
            employed: year.employed(),
        })
    }

    /// The year in which the ruling's term ends, or the time in which costs can be reimbursed, where any are claimed.
    fn last_year(&self) -> i32 {
        let end = self.end.map_or(i32::MAX, Date::year);
        let mut last = self.term.last_day.year();
        if !self.claimed().is_empty() {
            last = last.max(self.last_day_of_costs().year());
        }
        last.max(self.first_year).min(end)
    }

    fn package_block(&self) -> Block {
        let package = self.package;
        let mut block = Block::new("package");
        block.add("base_pay", package.month * 12);
        block.add("holiday_allowance", package.holiday_allowance + package.monthly_allowance * 12);
        block.add("thirteenth_month", package.thirteenth_month);
        block.add("bonus", package.bonus);
        block.add("stock", package.stock);
        block.add("car", package.car * 12);
        block
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

/// A route among those of a year.
#[inline(never)]
fn row_of(rows: &[RouteYear], route: Route) -> Option<&RouteYear> {
    rows.iter().find(|row| row.route == route)
}

/// The payslip of a month of the year on a route.
#[inline(never)]
fn slip_of(rows: &[RouteYear], route: Route, month: Date) -> Option<&Payslip> {
    let number = u8::from(month.month());
    row_of(rows, route)?.payslips.iter().find(|slip| {
        // A plain loop, since the standard library's search is for long lists.
        let mut is_of_month = false;
        for month in &slip.months {
            is_of_month |= *month == number;
        }
        is_of_month
    })
}

/// Whether a year surely fails its norm.
fn fails(period: &RulingPeriod) -> bool {
    period.norms.iter().any(|test| test.verdict == Verdict::NotMet)
}
