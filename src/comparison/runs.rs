//! The term month by month, and a year beyond it: equal months in a row stand once, and each change says why.

use super::calendar_year::Year;
use super::{Employment, RulingYear};
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
    before: Option<(State, [Option<i64>; 3])>,
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
        for month in &year.months {
            let [under_ruling, costs, neither] = [Route::Ruling, Route::ActualCosts, Route::Neither].map(|route| {
                let row = rows.iter().find(|row| row.route == route)?;
                row.payslips.iter().find(|slip| slip.months.contains(&u8::from(month.from.month())))
            });
            let Some(slip) = neither else { continue };
            // A month in which nothing is tax-free any more is one with neither.
            let [under_ruling, costs] = [under_ruling, costs]
                .map(|other| other.filter(|other| other.reimbursed() > 0 || other.net != slip.net));
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
            let net = [under_ruling, costs, neither].map(|slip| slip.map(|slip| slip.net));
            let mut causes = Vec::new();
            if code == "ordinary" {
                match self.before {
                    Some((before, known)) => state.causes_since(&before, net != known, failed, &mut causes),
                    None => causes.push("start"),
                }
                self.before = Some((state, net));
            }
            let status = rows.iter().map(|row| row.status).max().unwrap_or(Status::Enacted);
            let [ruling, actual_costs, _] = net;
            match self.runs.last_mut() {
                Some(last)
                    if causes.is_empty()
                        && (last.code, last.status) == (code, status)
                        && [last.ruling, last.actual_costs, Some(last.neither)] == net =>
                {
                    last.times += 1;
                }
                _ => self.runs.push(TermRun {
                    month: year_and_month(month.from),
                    times: 1,
                    code,
                    causes,
                    ruling,
                    actual_costs,
                    neither: slip.net,
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
        let all = [
            (ends, if failed { "norm_not_met" } else { "end_of_ruling" }),
            (before.partial_non_resident && !self.partial_non_resident && !ends, "end_of_partial_non_resident"),
            (differs && !before.has_ruling && self.has_ruling, "start_of_ruling"),
            (differs && both && before.percentage != self.percentage, "percentage"),
            (differs && both && before.reduced_norm != self.reduced_norm, "birthday"),
            (differs && both && before.limited_by != self.limited_by, self.limited_by.cause()),
            (differs && before.pay != self.pay, "wage_growth"),
            (differs && other_year && !self.is_indexed, "figures_of_the_year"),
            (differs && other_year && self.is_indexed, "indexation"),
            (differs && before.costs != self.costs, if self.costs.is_none() { "end_of_costs" } else { "costs" }),
            (differs && before.missed != self.missed, "leave"),
            (differs && before.age != self.age, "aow_age"),
            (differs && before.insurance != self.insurance, "insurance"),
        ];
        for (holds, cause) in all {
            if holds {
                causes.push(cause);
            }
        }
        if differs && both && causes.is_empty() {
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
