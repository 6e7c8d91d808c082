//! The package: what is paid, and when. It is the same on every route; a route only decides which part is tax-free.

use crate::calendar::{
    day_after, days_inclusive, first_of_month, first_of_next_month, first_of_year, last_of_month, last_of_year,
    share_of_month_in_days, share_of_twelve_months,
};
use crate::money::{Euro, Exact, Rate, Share};
use crate::request::{HolidayAllowance, PayPeriod, Request, Thirteenth};
use time::{Date, Month};

const MONTHS: i64 = 12;
const MONTH_OF_YEAR: Share = Share { part: 1, whole: MONTHS };
/// Holiday allowance is paid in this month, for the twelve months that end with it.
const HOLIDAY_ALLOWANCE_MONTH: Month = Month::May;

/// The pay that was agreed, before any part of it is made tax-free.
#[derive(Clone, Copy, Debug)]
pub struct Package {
    /// Pay of a month, exactly, without what is paid by the year: what residence permits count.
    pub counted: Exact,
    /// Pay of an ordinary month, down to cents.
    pub month: Euro,
    /// What a whole year comes to.
    pub year: Euro,
    /// Holiday allowance of a whole year, with the cents that twelve equal months leave over.
    pub holiday_allowance: Euro,
    /// A 13th month that is paid at once.
    pub thirteenth_month: Euro,
    /// Bonus of a whole year.
    pub bonus: Euro,
    /// The employee's pension premium of a month.
    pub pension: Euro,
    /// The employer's pension premium of a month.
    pub employer_pension: Euro,
    /// Whether it had to be taken for granted that holiday allowance is part of the amount.
    pub holiday_allowance_presumed: bool,
}

impl Package {
    /// The package of a request, if it says what is paid. While nobody said whether holiday allowance is included it
    /// is taken as included: the lower pay.
    #[must_use]
    pub fn of(request: &Request, holiday_allowance: Rate) -> Option<Self> {
        let holiday = request.pay_holiday_allowance.value().copied();
        let mut package = Self::with(request, holiday.unwrap_or(HolidayAllowance::Included), holiday_allowance)?;
        package.holiday_allowance_presumed = holiday.is_none();
        Some(package)
    }

    /// The package of a request, with the holiday allowance in its amount or on top.
    #[must_use]
    pub fn with(request: &Request, holiday: HolidayAllowance, holiday_allowance: Rate) -> Option<Self> {
        let worked = |of_full_hours: Euro| (of_full_hours * request.part_time_percent()).half_up_to_cents();
        let amount = worked(*request.pay_amount.value()?);
        let mut package = Self::new(amount, request.pay_period(), holiday, holiday_allowance);
        // Pension is built up on the base pay and its holiday allowance.
        let pensionable = (package.year - worked(request.pension_offset_yearly())).at_least_zero();
        let premium = |rate: Rate| (pensionable * rate).part(MONTH_OF_YEAR).half_up_to_cents();
        package.pension = premium(request.pension_employee_percent()).min(package.month);
        package.employer_pension = premium(request.pension_employer_percent());
        let thirteenth = request.pay_thirteenth_amount.value().map_or(package.month, |amount| worked(*amount));
        match request.pay_thirteenth() {
            Thirteenth::None => {}
            Thirteenth::LumpSum => package.thirteenth_month = thirteenth,
            Thirteenth::TwelveParts => {
                let part = thirteenth.part(MONTH_OF_YEAR);
                package.counted = package.counted + part;
                package.month += part.floor_to_cents();
                package.year += part.floor_to_cents() * MONTHS;
            }
        }
        package.bonus = worked(request.pay_bonus_yearly());
        package.year += package.thirteenth_month + package.bonus;
        Some(package)
    }

    /// A package of so much a month or a year and nothing else, with the holiday allowance in it or on top.
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
        let counted = base.part(MONTH_OF_YEAR);
        let month = counted.floor_to_cents();
        Self {
            counted,
            month,
            year,
            holiday_allowance: year - month * MONTHS,
            thirteenth_month: Euro::ZERO,
            bonus: Euro::ZERO,
            pension: Euro::ZERO,
            employer_pension: Euro::ZERO,
            holiday_allowance_presumed: false,
        }
    }

    /// The wage of a whole year before any part of it is tax-free: what is paid, less the employee's pension premium.
    #[must_use]
    pub fn fiscal_year(&self) -> Euro {
        self.year - self.pension * MONTHS
    }

    /// What is paid month by month in the part of a calendar year in which there is employment.
    ///
    /// `start` and `end` are the first and last day of the employment; a month worked in part is paid by its calendar
    /// days. Holiday allowance is paid in May for the twelve months that end with it, a 13th month and a bonus in
    /// December for the calendar year; what is left of them comes with the last wage.
    #[must_use]
    pub fn months(&self, start: Date, end: Option<Date>, first: Date, last: Date) -> Vec<MonthPay> {
        let mut months = Vec::with_capacity(MONTHS as usize);
        let mut from = first;
        while from <= last {
            let until = last_of_month(from).min(last);
            let share = share_of_month_in_days(from, until);
            let whole = share.is_all();
            let of_month = |amount: Euro| if whole { amount } else { amount.part(share).floor_to_cents() };
            let (base, pension) = (of_month(self.month), of_month(self.pension));
            let mut month = MonthPay {
                from,
                until,
                whole,
                base,
                pension,
                employer_pension: of_month(self.employer_pension),
                holiday_allowance: Euro::ZERO,
                thirteenth_month: Euro::ZERO,
                bonus: Euro::ZERO,
                paid: Payments { base: base - pension, special: Euro::ZERO },
            };
            let is_last = end == Some(until);
            if until.month() == HOLIDAY_ALLOWANCE_MONTH || is_last {
                month.holiday_allowance = self.holiday_allowance_until(start, until);
            }
            if until.month() == Month::December || is_last {
                let share = share_of_twelve_months(first_of_year(until.year()).max(start), until);
                month.thirteenth_month = self.thirteenth_month.part(share).floor_to_cents();
                month.bonus = self.bonus.part(share).floor_to_cents();
            }
            month.paid.special = month.holiday_allowance + month.thirteenth_month + month.bonus;
            months.push(month);
            from = first_of_next_month(from);
        }
        months
    }

    /// Holiday allowance for the months since the last payment, or since the start.
    fn holiday_allowance_until(&self, start: Date, until: Date) -> Euro {
        let year = if until.month() as u8 > HOLIDAY_ALLOWANCE_MONTH as u8 { until.year() } else { until.year() - 1 };
        let since =
            Date::from_calendar_date(year, HOLIDAY_ALLOWANCE_MONTH.next(), 1).map_or(start, |june| june.max(start));
        self.holiday_allowance.part(share_of_twelve_months(since, until)).floor_to_cents()
    }

    /// The wage earned in a period, whenever its holiday allowance and 13th month are paid; without any bonus, which
    /// counts when it is received.
    #[must_use]
    pub fn earned(&self, first: Date, last: Date) -> Euro {
        (self.fiscal_year() - self.bonus).part(share_of_twelve_months(first, last)).floor_to_cents()
    }
}

/// The wage of a month as the wage tax sees it, in its two payments, or a part of each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Payments {
    /// Base pay, less the employee's pension premium.
    pub base: Euro,
    /// Special rewards (bijzondere beloningen): holiday allowance, 13th month, bonus.
    pub special: Euro,
}

impl Payments {
    /// Both together.
    #[must_use]
    pub fn total(&self) -> Euro {
        self.base + self.special
    }

    /// Adds another part of each.
    pub fn add(&mut self, other: &Self) {
        self.base += other.base;
        self.special += other.special;
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
        *month = Payments { base: part(month.base), special: part(month.special) };
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
    /// Gross pay without what is paid by the year.
    pub base: Euro,
    /// The employee's pension premium.
    pub pension: Euro,
    /// The employer's pension premium.
    pub employer_pension: Euro,
    /// Holiday allowance (vakantiebijslag).
    pub holiday_allowance: Euro,
    /// 13th month.
    pub thirteenth_month: Euro,
    /// Bonus.
    pub bonus: Euro,
    /// The wage of the month.
    pub paid: Payments,
}

impl MonthPay {
    /// Gross pay of the month.
    #[must_use]
    pub fn gross(&self) -> Euro {
        self.base + self.paid.special
    }

    /// Whether another whole month is paid the same.
    #[must_use]
    pub fn is_paid_as(&self, other: &Self) -> bool {
        let whole = self.whole && other.whole;
        whole && Self { from: other.from, until: other.until, ..*self } == *other
    }
}

/// The part of each month's wage that falls in a term: that of its days, and the special rewards if the term still runs
/// when the month is paid.
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
                paid.special = month.paid.special;
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
