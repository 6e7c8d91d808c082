//! What the employer withholds from the wage of a wage period: the official tables, by the official calculation rules.
//!
//! The printed tables bind; the rules give their very outcome. A year wage is lowered to a step of the table, the tax
//! is rounded down by bracket, each credit up, and the period's part half up (Rekenvoorschriften voor de
//! geautomatiseerde loonadministratie).

use super::Taxpayer;
use super::brackets::Brackets;
use super::credits::{self, Credits};
use crate::calendar::{WORKING_WEEK, WagePeriod, working_weeks_and_days};
use crate::money::{Euro, Share};
use time::Date;

/// The colour of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// Wage for present work: with the labour credit.
    White,
    /// Wage for former work, as pensions and most benefits are: without it.
    Green,
}

/// How an employer withholds from someone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Payroll {
    /// The table.
    pub table: Table,
    /// Whether this employer applies the payroll tax credit (loonheffingskorting).
    pub credit: bool,
    /// Whether it applies the single-elderly credit too, as the employee asked in writing.
    pub single_elderly: bool,
}

impl Payroll {
    /// Present work.
    #[must_use]
    pub const fn white(credit: bool) -> Self {
        Self { table: Table::White, credit, single_elderly: false }
    }
}

/// A period's withholding, with the sums on the year wage of the table row it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Withholding {
    /// The year wage of the table row.
    pub year_wage: Euro,
    /// Tax and national insurance on it, before credits.
    pub before_credits: Euro,
    /// The credits on it, before they are cut; none without the payroll tax credit.
    pub credits: Credits,
    /// The labour credit settled in the period, as the payslip states it.
    pub labour_credit_settled: Euro,
    /// Tax on what the wage exceeds the end of the table by.
    pub above_table: Euro,
    /// The young disabled person's credit of the period, as far as there is tax for it: not part of the table.
    pub young_disabled: Euro,
    /// What is withheld in the period.
    pub withheld: Euro,
}

impl Withholding {
    /// The year's tax of the table row: before credits, less the credits, not below nothing.
    #[must_use]
    pub fn year_tax(&self) -> Euro {
        (self.before_credits - self.credits.total()).at_least_zero()
    }
}

/// Withholding on the fiscal wage of a period.
#[must_use]
pub fn withhold(taxpayer: &Taxpayer, period: WagePeriod, wage: Euro, payroll: Payroll) -> Withholding {
    let rules = &taxpayer.year.payroll;
    let periods = period.in_year();
    let table_end = rules.table_end.value;
    let table_end_period = table_end.over(periods).ceil_to_cents();
    let year_wage = lowered_to_step(wage.at_least_zero() * periods, rules.step.value).min(table_end);
    let before_credits = before_credits(taxpayer, year_wage);
    let mut credits = Credits::default();
    if payroll.credit {
        credits = Credits::on(taxpayer, payroll.table, year_wage);
        if payroll.single_elderly {
            credits.elderly += credits::CreditFigures::of(taxpayer).single_elderly;
        }
    }
    let other_credits = credits.total() - credits.labour;
    let settled = credits.labour.min((before_credits - other_credits).at_least_zero());
    let year_tax = (before_credits - credits.total()).at_least_zero();
    let excess = (wage - table_end_period).at_least_zero();
    let above_table = (excess * taxpayer.year.income_tax.rate_3.value).floor_to_cents();
    let by_table = year_tax.over(periods).half_up_to_cents() + above_table;
    // Due whether or not the payroll tax credit is applied here.
    let young_disabled = credits::young_disabled(taxpayer).over(periods).half_up_to_cents().min(by_table);
    Withholding {
        year_wage,
        before_credits,
        credits,
        labour_credit_settled: settled.over(periods).half_up_to_cents(),
        above_table,
        young_disabled,
        withheld: by_table - young_disabled,
    }
}

/// Withholding on a month's fiscal wage for present work; `payroll_credit`: this employer applies the payroll tax credit.
#[must_use]
pub fn monthly(taxpayer: &Taxpayer, wage: Euro, payroll_credit: bool) -> Withholding {
    withhold(taxpayer, WagePeriod::Month, wage, Payroll::white(payroll_credit))
}

/// Withholding on the wage of a month worked in part by someone who works five days a week: the week table for its whole
/// working weeks, the day table for the other working days (Handboek Loonheffingen, on joining or leaving within a wage
/// period). The wage is spread evenly over the days.
#[must_use]
pub fn part_month(taxpayer: &Taxpayer, wage: Euro, first: Date, last: Date, payroll: Payroll) -> Euro {
    let (weeks, days) = working_weeks_and_days(first, last);
    // Whoever begins on the last Saturday of a month has a wage and no working day: it is that of one.
    let days = if weeks + days == 0 { 1 } else { days };
    let of_day = wage.over(weeks * WORKING_WEEK + days);
    let by = |period, wage: Euro, times: i64| withhold(taxpayer, period, wage, payroll).withheld * times;
    let of_week = of_day.part(Share { part: WORKING_WEEK, whole: 1 });
    by(WagePeriod::Week, of_week.floor_to_cents(), weeks) + by(WagePeriod::Day, of_day.floor_to_cents(), days)
}

/// Withholding at the anonymous rate, without any credit: while the employer has no citizen service number or could not
/// see who the employee is (Wet LB 1964 art. 26b). Down to cents, as above the tables.
#[must_use]
pub fn anonymous(taxpayer: &Taxpayer, wage: Euro) -> Euro {
    (wage.at_least_zero() * taxpayer.year.payroll.anonymous_rate.value).floor_to_cents()
}

fn lowered_to_step(amount: Euro, step: Euro) -> Euro {
    Euro::from_cents(amount.cents() / step.cents() * step.cents())
}

/// Tax and national insurance on a year wage, whole euros: the ends of the brackets are rounded down one by one.
fn before_credits(taxpayer: &Taxpayer, year_wage: Euro) -> Euro {
    let brackets = Brackets::of(taxpayer);
    let [first, second, third] = brackets.split(year_wage);
    let [at_end_1, at_end_2] = at_ends(&brackets);
    if third > Euro::ZERO {
        at_end_2 + (third * brackets.rate_3).floor_to_euros()
    } else if second > Euro::ZERO {
        at_end_1 + (second * brackets.rate_2).floor_to_euros()
    } else {
        (first * brackets.rate_1()).floor_to_euros()
    }
}

/// Tax and national insurance at the ends of brackets 1 and 2, as payroll rounds them.
#[must_use]
pub fn at_ends(brackets: &Brackets) -> [Euro; 2] {
    let at_end_1 = (brackets.end_1 * brackets.rate_1()).floor_to_euros();
    [at_end_1, at_end_1 + ((brackets.end_2 - brackets.end_1) * brackets.rate_2).floor_to_euros()]
}
