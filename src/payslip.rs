//! One payslip checked: what the official tables withhold from a taxable wage, for any wage period and either colour of
//! table, and from a special reward beside it.

use crate::answer::PayslipCheck;
use crate::comparison::person::Person;
use crate::comparison::withholding_block;
use crate::law::Law;
use crate::money::Euro;
use crate::request::{InsuredIn, PayslipPeriod, Request, TableColour};
use crate::ruling::period::fraction;
use crate::tax::withholding::{Payroll, Table, withhold};
use crate::tax::{Insurance, special};
use time::Date;

/// What is withheld by the tables of the payslip's day, if its wage was given.
#[must_use]
pub fn check(law: &Law, request: &Request, today: Date) -> Option<PayslipCheck> {
    let wage = *request.payslip_wage.value()?;
    let day = request.payslip_date.value().copied().unwrap_or(today);
    let figures = law.on(day)?;
    let mut taxpayer = Person::of(law, request, day).in_month(figures.year, day);
    if request.insured() == InsuredIn::Nl {
        // There is a payslip, whenever the employment of the offer begins.
        taxpayer.insurance = Insurance::ALL;
    }
    let green = request.payslip_table.is(TableColour::Green);
    let payroll = Payroll {
        table: if green { Table::Green } else { Table::White },
        credit: request.payroll_credit(),
        single_elderly: request.single_elderly_credit.is(true),
    };
    let period = request.payslip_period.value().map_or(PayslipPeriod::Month, |period| *period).wage_period();
    let table = withhold(&taxpayer, period, wage, payroll);
    let reward = request.payslip_special_reward.value().copied().unwrap_or(Euro::ZERO);
    // Without the wage of the year before it is this one's, as in a first year.
    let year_wage = request.payslip_previous_year_wage.value().copied().unwrap_or(wage * period.in_year());
    let percentage = special::percentage(&taxpayer, year_wage.floor_to_euros(), payroll);
    Some(PayslipCheck {
        year: figures.year.year,
        row: table.year_wage.cents(),
        sum: withholding_block(&table),
        withheld: table.withheld.cents(),
        labour_tax_credit: table.labour_credit_settled.cents(),
        special_reward_rate: fraction(percentage.total()),
        withheld_from_special_reward: percentage.on(reward).cents(),
        status: figures.status(figures.year.income_tax.rate_1.source),
    })
}
