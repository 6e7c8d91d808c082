//! What reaches the account of whoever arrives, month by month for a year: as the payslips say it, but for the months
//! without a citizen service number and those before the decision on the ruling.

use super::{Employment, person, slip_of};
use crate::answer::{AccountMonth, PayYear, Route};
use crate::calendar::{first_of_next_month, last_of_month, year_and_month};
use crate::money::Euro;
use crate::package::MonthPay;
use crate::tax::withholding;
use time::Date;

/// How many months are shown.
const MONTHS: u8 = 12;

impl Employment<'_> {
    /// The first months of the employment, on the ruling where the first year has it; none for whoever worked or lived
    /// here before.
    pub(super) fn account(&self, years: &[PayYear]) -> Vec<AccountMonth> {
        let mut account: Vec<AccountMonth> = Vec::new();
        if !self.arrives() {
            return account;
        }
        let number_from = self.request.citizen_number_from.value().copied();
        let decision = self.request.ruling_decision_expected.value().copied();
        let mut back_pay = 0;
        let mut from = self.start;
        let mut shown = 0;
        while shown < MONTHS {
            let number = from.year();
            let last = last_of_month(from).min(self.end.unwrap_or(Date::MAX));
            let year = years.iter().find(|year| (year.year..=year.last_year).contains(&number));
            let rows = year.map_or(&[][..], |year| &year.routes);
            let (Some(pay), Some(neither)) = (self.pay_of(from, last), slip_of(rows, Route::Neither, from)) else {
                break;
            };
            let ruling = slip_of(rows, Route::Ruling, from);
            let own = ruling.unwrap_or(neither);
            let (code, cents) = if number_from.is_some_and(|day| last < day) {
                ("without_number", self.at_the_anonymous_rate(number, &pay))
            } else if decision.is_some_and(|day| last < day) && ruling.is_some() {
                back_pay += own.net - neither.net;
                ("waiting", neither.net)
            } else if back_pay > 0 {
                ("back_pay", own.net + std::mem::take(&mut back_pay))
            } else if own.part_month {
                ("part_month", own.net)
            } else if own.with_special_rewards {
                ("special_rewards", own.net)
            } else {
                ("ordinary", own.net)
            };
            shown += 1;
            match account.last_mut() {
                Some(before) if before.code == code && before.cents == cents => before.times += 1,
                _ => account.push(AccountMonth { month: year_and_month(from), times: 1, code, cents }),
            }
            if self.end.is_some_and(|end| end <= last) {
                break;
            }
            from = first_of_next_month(from);
        }
        account
    }

    /// Whether the person comes from abroad for this employment, which starts in the first year shown.
    pub(super) fn arrives(&self) -> bool {
        self.start.year() == self.first_year && person::arrives(self.request, self.start)
    }

    fn pay_of(&self, first: Date, last: Date) -> Option<MonthPay> {
        self.package_in(first.year()).months(self.start, self.end, first, last).pop()
    }

    fn at_the_anonymous_rate(&self, year: i32, pay: &MonthPay) -> i64 {
        let Some(figures) = self.law.year(year) else { return 0 };
        let taxpayer = self.person().in_month(figures.year, pay.until);
        let withheld: Euro = withholding::anonymous(&taxpayer, pay.paid.total());
        (pay.paid.total() - pay.in_kind() + pay.reimbursed() - withheld).cents()
    }
}
