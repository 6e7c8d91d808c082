//! The term month by month, and a year beyond it: equal months in a row stand once, and each change says why.

use super::calendar_year::Year;
use super::{Employment, RulingYear, slip_of};
use crate::answer::{LimitedBy, Payslip, Route, RouteYear, TermRun};
use crate::calendar::year_and_month;
use crate::law::Status;
use crate::money::{Euro, Rate};
use crate::package::MonthPay;
use crate::tax::{AgeGroup, Insurance};

/// What the net pay of an ordinary month follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct State {
    has_ruling: bool,
    percentage: Rate,
    limited_by: LimitedBy,
    reduced_norm: bool,
    partial_non_resident: bool,
    /// What of the month is reimbursed as actual costs.
    costs: Option<i64>,
    /// The year that the figures are of.
    figures: i32,
    is_indexed: bool,
    pay: Euro,
    missed: Euro,
    age: AgeGroup,
    insurance: Insurance,
}

/// The months so far.
#[derive(Default)]
pub(super) struct Runs {
    pub(super) runs: Vec<TermRun>,
    /// The last ordinary month.
    before: Option<(State, Nets)>,
}

/// What reaches the account in a month, in cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Nets {
    ruling: Option<i64>,
    actual_costs: Option<i64>,
    neither: i64,
}

impl Nets {
    fn of(run: &TermRun) -> Self {
        Self { ruling: run.ruling, actual_costs: run.actual_costs, neither: run.neither }
    }
}

impl Runs {
    /// Adds the months of a calendar year; `failed`: whether the ruling has ended because a norm was not met.
    pub(super) fn add(
        &mut self,
        employment: &Employment,
        year: &Year,
        rows: &[RouteYear],
        ruling: Option<&RulingYear>,
        failed: bool,
    ) {
        let status = rows.iter().map(|row| row.status).max().unwrap_or(Status::Enacted);
        for month in &year.months {
            let Some(slip) = slip_of(rows, Route::Neither, month.from) else { continue };
            // A month in which nothing is tax-free any more is one with neither.
            let other = |route: Route| {
                let own = slip_of(rows, route, month.from)?;
                (own.reimbursed() > 0 || own.net != slip.net).then_some(own)
            };
            let costs = other(Route::ActualCosts);
            let state = employment.state(year, month, ruling, costs);
            let in_part = ruling.is_some_and(|ruling| {
                let (from, until) = (ruling.period.from.0, ruling.period.until.0);
                (month.from..month.until).contains(&until) || from > month.from && from <= month.until
            });
            let code = match slip {
                Payslip { part_month: true, .. } => "part_month",
                Payslip { with_special_rewards: true, .. } => "special_rewards",
                _ if in_part => "ruling_in_part",
                _ => "ordinary",
            };
            let nets = Nets {
                ruling: other(Route::Ruling).map(|slip| slip.net),
                actual_costs: costs.map(|slip| slip.net),
                neither: slip.net,
            };
            let mut causes = Vec::new();
            if code == "ordinary" {
                match self.before {
                    Some((before, known)) => state.causes_since(&before, nets != known, failed, &mut causes),
                    None => causes.push("start"),
                }
                self.before = Some((state, nets));
            }
            match self.runs.last_mut() {
                Some(last)
                    if causes.is_empty() && (last.code, last.status) == (code, status) && nets == Nets::of(last) =>
                {
                    last.times += 1;
                }
                _ => self.runs.push(TermRun {
                    month: year_and_month(month.from),
                    times: 1,
                    code,
                    causes,
                    ruling: nets.ruling,
                    actual_costs: nets.actual_costs,
                    neither: nets.neither,
                    status,
                }),
            }
        }
    }
}

impl Employment<'_> {
    fn state(&self, year: &Year, month: &MonthPay, ruling: Option<&RulingYear>, costs: Option<&Payslip>) -> State {
        let taxpayer = self.person().in_month(year.figures.year, month.until);
        let ruling = ruling.filter(|ruling| ruling.period.from.0 <= month.from && ruling.period.until.0 >= month.until);
        let reduced = ruling.and_then(|ruling| ruling.reduced_until);
        State {
            has_ruling: ruling.is_some(),
            percentage: ruling.map_or(Rate::ZERO, |ruling| ruling.percentage),
            limited_by: ruling.map_or(LimitedBy::Percentage, |ruling| ruling.period.limited_by),
            reduced_norm: reduced.is_some_and(|until| until >= month.until),
            partial_non_resident: ruling.is_some_and(|ruling| ruling.period.partial_non_resident),
            costs: costs.map(Payslip::reimbursed).filter(|costs| *costs > 0),
            figures: year.figures.year.year,
            is_indexed: year.figures.repeated,
            pay: year.package.month,
            missed: month.missed,
            age: taxpayer.age,
            insurance: taxpayer.insurance,
        }
    }
}

impl Payslip {
    /// What of the month is tax-free, out of pay or beside it, in cents.
    fn reimbursed(&self) -> i64 {
        self.free + self.costs_on_top
    }
}

impl State {
    /// Why a month is not as the one before it; what ends is said even where no cent changes.
    fn causes_since(&self, before: &Self, differs: bool, failed: bool, causes: &mut Vec<&'static str>) {
        let ends = before.has_ruling && !self.has_ruling;
        let both = before.has_ruling && self.has_ruling;
        let other_year = before.figures != self.figures;
        let mut add = |holds: bool, cause: &'static str| {
            if holds {
                causes.push(cause);
            }
        };
        add(ends, if failed { "norm_not_met" } else { "end_of_ruling" });
        add(before.partial_non_resident && !self.partial_non_resident && !ends, "end_of_partial_non_resident");
        if !differs {
            return;
        }
        add(!before.has_ruling && self.has_ruling, "start_of_ruling");
        add(both && before.percentage != self.percentage, "percentage");
        add(both && before.reduced_norm != self.reduced_norm, "birthday");
        add(both && before.limited_by != self.limited_by, self.limited_by.cause());
        add(before.pay != self.pay, "wage_growth");
        add(other_year && !self.is_indexed, "figures_of_the_year");
        add(other_year && self.is_indexed, "indexation");
        add(before.costs != self.costs, if self.costs.is_none() { "end_of_costs" } else { "costs" });
        add(before.missed != self.missed, "leave");
        add(before.age != self.age, "aow_age");
        add(before.insurance != self.insurance, "insurance");
        if both && causes.is_empty() {
            // What the norm leaves free is computed over the year, and then divided over its payments.
            causes.push("allowance_of_the_year");
        }
    }
}

impl LimitedBy {
    /// Its name as the cause of a change.
    const fn cause(self) -> &'static str {
        match self {
            Self::Percentage => "full_percentage",
            Self::Agreed => "agreed_percentage",
            Self::Norm => "norm",
            Self::Cap => "cap",
        }
    }
}
