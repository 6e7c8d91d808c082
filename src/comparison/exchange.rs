//! Actual costs beside the pay or out of it: what of them is recognised, until when, and what that leaves of the contract
//! wage.

use super::calendar_year::Year;
use super::{Employment, RouteWage, years};
use crate::answer::{CostRefused, PayYear, Route};
use crate::calendar::{Day, first_of_year, last_of_year};
use crate::costs::{self, Exempt};
use crate::finding::Verdict;
use crate::law::Figures;
use crate::money::{Euro, Exact, Share};
use crate::package::{self, MonthPay, Package, Payments};
use crate::request::{Cost, CostsFunding};
use time::Date;

impl Employment<'_> {
    /// The costs of a year, and what of each month's pay can be exchanged for them.
    pub(super) fn costs(
        &self,
        figures: &Figures,
        year: i32,
        package: &Package,
        months: &[MonthPay],
    ) -> (Exempt, Vec<Payments>) {
        let costs = self.claimed();
        let last = costs::last_day(self.request, self.start, self.term, &figures.year.extraterritorial_costs);
        let payments = package::within(months, self.start, last);
        let mut period = costs::Period {
            from: months.first().map_or(Date::MAX, |month| month.from),
            until: months.last().map_or(Date::MIN, |month| month.until.min(last)),
            start: self.start,
            first: year == self.first_year,
            wage: Euro::ZERO,
        };
        for paid in payments.iter().filter(|paid| paid.base > Euro::ZERO) {
            period.wage += paid.total();
        }
        let mut exempt = costs::of_year(year, costs, &figures.year.extraterritorial_costs, period);
        self.keep_permit(package, &mut exempt, package::total(&payments));
        (exempt, payments)
    }

    /// The costs of the request, if any can be reimbursed at all.
    pub(super) fn claimed(&self) -> &[Cost] {
        let costs = self.request.costs.value().map_or(&[][..], Vec::as_slice);
        if self.costs.verdict > Verdict::NotMet { costs } else { &[] }
    }

    /// Pay is exchanged for costs down to the pay that a permit needs, and no further.
    ///
    /// Whether a reimbursement of costs is pay for the work is not plain (BuWav 2022 art. 2.1(1)(a), 2.2(1)(b); Council of
    /// State, 6 December 2023), and an exchange must not put a permit at risk.
    pub(super) fn keep_permit(&self, package: &Package, exempt: &mut Exempt, exchangeable: Euro) {
        const LAW: &str = "BuWav 2022 art. 2.1(1)(a), 2.2(1)(b)";
        let Some(most) = self.most_exchanged(package, exchangeable) else { return };
        if exempt.total > most {
            let cents = (exempt.total - most).cents();
            let kind = "exchanged_pay";
            exempt.listed.refused.push(CostRefused { kind, cents, reason: "below_permit_threshold", law: LAW });
            exempt.total = most;
            exempt.listed.total = most.cents();
            exempt.school_fees = exempt.school_fees.min(most);
        }
    }

    /// The most of an amount of pay that can be exchanged; nothing where no permit needs the pay, or where the employer pays
    /// the costs beside it.
    pub(super) fn most_exchanged(&self, package: &Package, exchangeable: Euro) -> Option<Euro> {
        let needs = self.permit_needs.filter(|_| !self.is_on_top())?;
        let counted = (package.counted - package.pension.exactly()).floor_to_cents();
        let room = (package.counted.floor_to_cents() - needs).at_least_zero().min(counted);
        Some(exchangeable.part_down(Share { part: room.cents(), whole: counted.cents().max(1) }))
    }

    /// Whether the employer pays the costs beside gross pay.
    pub(super) fn is_on_top(&self) -> bool {
        self.request.costs_funding() == CostsFunding::OnTop
    }

    /// The months of a year in which an amount is reimbursed: out of pay, divided as `free`, or beside it.
    pub(super) fn reimbursed(&self, year: &Year, amount: Euro, free: &[Payments]) -> Way {
        let mut way = Way { months: year.months.clone(), free: free.to_vec() };
        if self.is_on_top() {
            let spread = package::spread(amount, &year.exchangeable);
            for ((month, free), costs) in way.months.iter_mut().zip(&mut way.free).zip(spread) {
                (month.costs, *free) = (costs, Payments::default());
            }
        }
        way
    }

    /// The last day on which costs can be reimbursed.
    pub(super) fn last_day_of_costs(&self) -> Date {
        let figures = self.law.year(self.first_year).map(|figures| figures.year.extraterritorial_costs);
        figures.map_or(self.start, |figures| costs::last_day(self.request, self.start, self.term, &figures))
    }

    /// From when the employer chooses between the ruling and actual costs, in the years shown.
    pub(super) fn first_choice(&self) -> Option<Day> {
        let figures = self.law.year(self.first_year)?;
        let first = costs::first_choice(self.request, self.start, self.term, &figures.year.ruling);
        Some(Day(first.max(first_of_year(self.first_year))))
    }

    /// What each route lowers the contract wage by: the ruling in its first ordinary month; costs as a part of a whole
    /// year's package, because the holiday allowance of a part of a year bears none of them.
    pub(super) fn wages(&self, years: &[PayYear]) -> Vec<RouteWage> {
        let mut wages = Vec::new();
        let mut add = |route: Route, free: Exact| {
            if free > Euro::ZERO.exactly() {
                wages.push(RouteWage { route, free });
            }
        };
        // Holiday allowance paid with the wage and a car bear their part of it, and count for no permit.
        let month = self.package.fiscal_month().cents();
        let counted = (self.package.month - self.package.pension).cents();
        let share = Share { part: counted, whole: month.max(1) };
        add(Route::Ruling, Euro::from_cents(years::ordinary_free(years)).part(share));
        if let Some(figures) = self.law.year(self.first_year).filter(|_| !self.is_on_top()) {
            let (from, until) = (first_of_year(self.first_year), last_of_year(self.first_year));
            let start = self.start;
            let period = costs::Period { from, until, start, first: false, wage: self.package.fiscal_year() };
            let costs = self.claimed();
            let exempt = costs::of_year(self.first_year, costs, &figures.year.extraterritorial_costs, period).total;
            let exempt = exempt.min(self.package.fiscal_year());
            let share = Share { part: exempt.cents(), whole: self.package.fiscal_year().cents().max(1) };
            add(Route::ActualCosts, (self.package.counted - self.package.pension.exactly()).part(share));
        }
        wages
    }
}

/// How a year is paid on a route.
pub(super) struct Way {
    /// What is paid, and reimbursed beside it.
    pub(super) months: Vec<MonthPay>,
    /// The tax-free part of what is paid.
    pub(super) free: Vec<Payments>,
}
