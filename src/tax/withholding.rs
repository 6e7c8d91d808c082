//! What the employer withholds from a month's wage: the white month table, by the official calculation rules.
//!
//! The printed tables bind; the rules give their very outcome. A year wage is lowered to a step of the table, the tax
//! is rounded down by bracket, each credit up, and the month's twelfth half up (Rekenvoorschriften voor de
//! geautomatiseerde loonadministratie).

use super::Taxpayer;
use super::brackets::Brackets;
use super::credits::Credits;
use crate::money::Euro;

const MONTHS: i64 = 12;

/// A month's withholding, with the sums on the year wage of the table row it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Withholding {
    /// The year wage of the table row.
    pub year_wage: Euro,
    /// Tax and national insurance on it, before credits.
    pub before_credits: Euro,
    /// The credits on it, before they are cut; none without the payroll tax credit.
    pub credits: Credits,
    /// The labour credit settled in the month, as the payslip states it.
    pub labour_credit_settled: Euro,
    /// Tax on what the wage exceeds the end of the table by.
    pub above_table: Euro,
    /// What is withheld in the month.
    pub withheld: Euro,
}

impl Withholding {
    /// The year's tax of the table row: before credits, less the credits, not below nothing.
    #[must_use]
    pub fn year_tax(&self) -> Euro {
        (self.before_credits - self.credits.total()).at_least_zero()
    }
}

/// Withholding on a month's fiscal wage; `payroll_credit`: this employer applies the payroll tax credit
/// (loonheffingskorting).
#[must_use]
pub fn monthly(taxpayer: &Taxpayer, wage: Euro, payroll_credit: bool) -> Withholding {
    let rules = &taxpayer.year.payroll;
    let table_end = rules.table_end.value;
    let table_end_month = table_end.over(MONTHS).ceil_to_cents();
    let year_wage = lowered_to_step(wage.at_least_zero() * MONTHS, rules.step.value).min(table_end);
    let before_credits = before_credits(taxpayer, year_wage);
    let credits = if payroll_credit { Credits::on(taxpayer, year_wage) } else { Credits::default() };
    let other_credits = credits.total() - credits.labour;
    let settled = credits.labour.min((before_credits - other_credits).at_least_zero());
    let year_tax = (before_credits - credits.total()).at_least_zero();
    let excess = (wage - table_end_month).at_least_zero();
    let above_table = (excess * taxpayer.year.income_tax.rate_3.value).floor_to_cents();
    Withholding {
        year_wage,
        before_credits,
        credits,
        labour_credit_settled: settled.over(MONTHS).half_up_to_cents(),
        above_table,
        withheld: year_tax.over(MONTHS).half_up_to_cents() + above_table,
    }
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
    let at_end_1 = (brackets.end_1 * brackets.rate_1()).floor_to_euros();
    let at_end_2 = at_end_1 + ((brackets.end_2 - brackets.end_1) * brackets.rate_2).floor_to_euros();
    if third > Euro::ZERO {
        at_end_2 + (third * brackets.rate_3).floor_to_euros()
    } else if second > Euro::ZERO {
        at_end_1 + (second * brackets.rate_2).floor_to_euros()
    } else {
        (first * brackets.rate_1()).floor_to_euros()
    }
}
