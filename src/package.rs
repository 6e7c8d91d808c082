//! The package: what is paid, and when. It is the same on every route; a route only decides which part is tax-free.

use crate::calendar::{
    day_after, days_inclusive, first_of_month, first_of_next_month, first_of_year, last_of_month, last_of_year,
    share_of_month_in_days, share_of_twelve_months,
};
use crate::money::{Euro, Exact, Rate, Share};
use crate::request::{HolidayAllowance, PayPeriod, Request};
use time::{Date, Month};

const MONTHS: i64 = 12;
/// Holiday allowance is paid in this month, for the twelve months that end with it.
const HOLIDAY_ALLOWANCE_MONTH: Month = Month::May;

/// The pay that was agreed, before any part of it is made tax-free.
#[derive(Clone, Copy, Debug)]
pub struct Package {
    /// Base pay of a month, exactly, without holiday allowance: what residence permits count.
    pub counted: Exact,
    /// Base pay of a whole month, down to cents.
    pub month: Euro,
    /// What a whole year comes to, holiday allowance included.
    pub year: Euro,
    /// Whether it had to be taken for granted that holiday allowance is part of the amount.
    pub holiday_allowance_presumed: bool,
}

impl Package {
    /// The package of a request, if it says what is paid. While nobody said whether holiday allowance is included it
    /// is taken as included: the lower pay.
    #[must_use]
    pub fn of(request: &Request, holiday_allowance: Rate) -> Option<Self> {
        let amount = *request.pay_amount.value()?;
        let holiday = request.pay_holiday_allowance.value().copied();
        Some(Self {
            holiday_allowance_presumed: holiday.is_none(),
            ..Self::new(amount, request.pay_period(), holiday.unwrap_or(HolidayAllowance::Included), holiday_allowance)
        })
    }

    /// A package of so much a month or a year, with the holiday allowance in it or on top.
    #[must_use]
    pub fn new(amount: Euro, period: PayPeriod, holiday: HolidayAllowance, holiday_allowance: Rate) -> Self {
        let with_allowance = Rate::ONE + holiday_allowance;
        let yearly = match period {
            PayPeriod::Month => amount * MONTHS,
            PayPeriod::Year => amount,
        };
        let (base, year) = match holiday {
            HolidayAllowance::Included => (yearly.exactly() / with_allowance, yearly),
            HolidayAllowance::Excluded => (yearly.exactly(), (yearly * with_allowance).half_up_to_cents()),
        };
        let counted = base.part(Share { part: 1, whole: MONTHS });
        Self { counted, month: counted.floor_to_cents(), year, holiday_allowance_presumed: false }
    }

    /// The holiday allowance of a whole year, with the cents that twelve equal months leave over.
    #[must_use]
    pub fn holiday_allowance(&self) -> Euro {
        self.year - self.month * MONTHS
    }

    /// What is paid month by month in the part of a calendar year in which there is employment.
    ///
    /// `start` and `end` are the first and last day of the employment; a month worked in part is paid by its calendar
    /// days. Holiday allowance is paid in May for the twelve months that end with it, and what is left of it with the
    /// last wage.
    #[must_use]
    pub fn months(&self, start: Date, end: Option<Date>, first: Date, last: Date) -> Vec<MonthPay> {
        let mut months = Vec::with_capacity(MONTHS as usize);
        let mut from = first;
        while from <= last {
            let until = last_of_month(from).min(last);
            let share = share_of_month_in_days(from, until);
            let whole = share.is_all();
            let base = if whole { self.month } else { self.month.part(share).floor_to_cents() };
            let is_last = end == Some(until);
            let holiday_allowance = if until.month() == HOLIDAY_ALLOWANCE_MONTH || is_last {
                self.holiday_allowance_until(start, until)
            } else {
                Euro::ZERO
            };
            months.push(MonthPay { from, until, whole, paid: Payments { base, holiday_allowance } });
            from = first_of_next_month(from);
        }
        months
    }

    /// Holiday allowance for the months since the last payment, or since the start.
    fn holiday_allowance_until(&self, start: Date, until: Date) -> Euro {
        let year = if until.month() as u8 > HOLIDAY_ALLOWANCE_MONTH as u8 { until.year() } else { until.year() - 1 };
        let since =
            Date::from_calendar_date(year, HOLIDAY_ALLOWANCE_MONTH.next(), 1).map_or(start, |june| june.max(start));
        self.holiday_allowance().part(share_of_twelve_months(since, until)).floor_to_cents()
    }

    /// Pay earned in a period, whenever its holiday allowance is paid.
    #[must_use]
    pub fn earned(&self, first: Date, last: Date) -> Euro {
        self.year.part(share_of_twelve_months(first, last)).floor_to_cents()
    }
}

/// The two payments of a month, or a part of each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Payments {
    /// Base pay.
    pub base: Euro,
    /// Holiday allowance (vakantiebijslag).
    pub holiday_allowance: Euro,
}

impl Payments {
    /// Both together.
    #[must_use]
    pub fn total(&self) -> Euro {
        self.base + self.holiday_allowance
    }

    /// Adds another part of each.
    pub fn add(&mut self, other: &Self) {
        self.base += other.base;
        self.holiday_allowance += other.holiday_allowance;
    }
}

/// Everything in the months together.
#[must_use]
pub fn total(months: &[Payments]) -> Euro {
    months.iter().map(Payments::total).sum()
}

/// Divides a tax-free amount over payments in proportion to them, in whole cents; what the division leaves stays
/// taxed.
#[must_use]
pub fn divide(amount: Euro, months: &[Payments]) -> Vec<Payments> {
    let whole = total(months);
    let amount = amount.min(whole);
    let part = |payment: Euro| {
        if whole == Euro::ZERO {
            return Euro::ZERO;
        }
        amount.part(Share { part: payment.cents(), whole: whole.cents() }).floor_to_cents()
    };
    let mut divided = months.to_vec();
    for month in &mut divided {
        *month = Payments { base: part(month.base), holiday_allowance: part(month.holiday_allowance) };
    }
    divided
}

/// What is paid in a month, before any part of it is made tax-free.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthPay {
    /// First day employed in the month.
    pub from: Date,
    /// Last day employed in the month.
    pub until: Date,
    /// Whether the whole month is worked.
    pub whole: bool,
    /// What is paid.
    pub paid: Payments,
}

/// The part of each month's pay that falls in a term: the wage of its days, and the holiday allowance if the term still
/// runs when the month is paid.
#[must_use]
pub fn within(months: &[MonthPay], first: Date, last: Date) -> Vec<Payments> {
    let mut within = Vec::with_capacity(months.len());
    for month in months {
        let (from, until) = (month.from.max(first), month.until.min(last));
        let mut paid = Payments::default();
        if from <= until {
            let share = Share { part: days_inclusive(from, until), whole: days_inclusive(month.from, month.until) };
            paid.base = if share.is_all() { month.paid.base } else { month.paid.base.part(share).floor_to_cents() };
            if last >= month.until {
                paid.holiday_allowance = month.paid.holiday_allowance;
            }
        }
        within.push(paid);
    }
    within
}

/// The employment's days within a calendar year.
#[must_use]
pub fn employed_in(year: i32, start: Date, end: Option<Date>) -> Option<(Date, Date)> {
    let first = start.max(first_of_year(year));
    let last = end.unwrap_or(Date::MAX).min(last_of_year(year));
    (first <= last && first_of_month(first) < day_after(last)).then_some((first, last))
}
