//! The package: what is paid, and when. It is the same on every route; a route only decides which part is tax-free.

mod month;

pub use month::{MonthPay, Payments, divide, received, spread, total, within};

use crate::calendar::{
    WagePeriod, day_after, days_inclusive, first_of_month, first_of_next_month, first_of_year, last_of_month,
    last_of_year, months_later, share_of_month_in_days, share_of_twelve_months,
};
use crate::law::Year;
use crate::money::{Euro, Exact, Rate, Share};
use crate::request::{HolidayAllowance, Leave, PayPeriod, Request, Thirteenth};
use time::{Date, Month};

const MONTHS: i64 = 12;
const MONTH_OF_YEAR: Share = Share { part: 1, whole: MONTHS };

/// The pay that was agreed, before any part of it is made tax-free.
#[derive(Clone, Copy, Debug)]
pub struct Package {
    /// Pay of a month, exactly, without what is paid by the year: what residence permits count.
    pub counted: Exact,
    /// Pay of an ordinary month, down to cents.
    pub month: Euro,
    /// Holiday allowance paid out with each month.
    pub monthly_allowance: Euro,
    /// Addition for a company car, a month.
    pub car: Euro,
    /// What a whole year comes to.
    pub year: Euro,
    /// Holiday allowance that is paid once a year, with the cents that twelve equal months leave over.
    pub holiday_allowance: Euro,
    /// The month it is paid in, 1 to 12.
    pub holiday_allowance_month: u32,
    /// A 13th month that is paid at once.
    pub thirteenth_month: Euro,
    /// Bonus of a whole year.
    pub bonus: Euro,
    /// Stock that becomes the employee's in a year, at its value on that day.
    pub stock: Euro,
    /// Paid once, with the first wage: a sign-on bonus, and what of a reimbursed removal is taxed.
    pub sign_on_bonus: Euro,
    /// The removal that is reimbursed untaxed with it.
    pub removal: Euro,
    /// The employee's pension premium of a month.
    pub pension: Euro,
    /// The employer's pension premium of a month.
    pub employer_pension: Euro,
    /// A time in which less is worked and paid.
    pub leave: Option<LeaveTaken>,
    /// Whether it had to be taken for granted that holiday allowance is part of the amount.
    pub holiday_allowance_presumed: bool,
}

impl Package {
    /// The package of a request, if it says what is paid. While nobody said whether holiday allowance is included it
    /// is taken as included: the lower pay.
    #[must_use]
    pub fn of(request: &Request, figures: &Year) -> Option<Self> {
        let holiday = request.pay_holiday_allowance.value().copied();
        let mut package = Self::with(request, holiday.unwrap_or(HolidayAllowance::Included), figures)?;
        package.holiday_allowance_presumed = holiday.is_none();
        Some(package)
    }

    /// The package of a request, with the holiday allowance in its amount or on top.
    #[must_use]
    pub fn with(request: &Request, holiday: HolidayAllowance, figures: &Year) -> Option<Self> {
        request.pay_amount.value().map(|amount| Self::paying(request, *amount, holiday, figures))
    }

    /// The package of a request, if so much were paid for the period of its pay.
    #[must_use]
    pub fn paying(request: &Request, amount: Euro, holiday: HolidayAllowance, figures: &Year) -> Self {
        let worked = |of_full_hours: Euro| (of_full_hours * request.part_time_percent()).half_up_to_cents();
        let amount = worked(amount);
        let hours = request.hours_per_week.value().map_or(0, |hours| hours.hundredths);
        let yearly = request.pay_period().of_year(amount, hours);
        let mut package = Self::new(yearly, holiday, figures.minimum_wage.holiday_allowance.value);
        package.holiday_allowance_month = request.holiday_allowance_month().0;
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
        package.leave = LeaveTaken::of(request);
        package.bonus = worked(request.pay_bonus_yearly());
        package.stock = request.pay_stock_yearly();
        package.car = request.pay_car_addition_yearly().part(MONTH_OF_YEAR).half_up_to_cents();
        package.year += package.thirteenth_month + package.bonus + package.stock + package.car * MONTHS;
        let removal = request.moving_costs_reimbursed();
        package.removal = removal.min(figures.reimbursements.removal.value);
        package.sign_on_bonus = request.pay_sign_on_bonus() + (removal - package.removal);
        package
    }

    /// A package of so much a year and nothing else, with the holiday allowance in it or on top.
    #[must_use]
    pub fn new(yearly: Exact, holiday: HolidayAllowance, holiday_allowance: Rate) -> Self {
        let with_allowance = Rate::ONE + holiday_allowance;
        let (base, year) = match holiday {
            HolidayAllowance::Included => (yearly / with_allowance, yearly.half_up_to_cents()),
            HolidayAllowance::Excluded | HolidayAllowance::Monthly => {
                (yearly, (yearly * with_allowance).half_up_to_cents())
            }
        };
        let counted = base.part(MONTH_OF_YEAR);
        let month = counted.floor_to_cents();
        let mut holiday_allowance = year - month * MONTHS;
        let mut monthly_allowance = Euro::ZERO;
        if holiday == HolidayAllowance::Monthly {
            monthly_allowance = holiday_allowance.part_down(MONTH_OF_YEAR);
            holiday_allowance = holiday_allowance - monthly_allowance * MONTHS;
        }
        Self {
            counted,
            month,
            monthly_allowance,
            car: Euro::ZERO,
            year,
            holiday_allowance,
            holiday_allowance_month: 0,
            thirteenth_month: Euro::ZERO,
            bonus: Euro::ZERO,
            stock: Euro::ZERO,
            sign_on_bonus: Euro::ZERO,
            removal: Euro::ZERO,
            pension: Euro::ZERO,
            employer_pension: Euro::ZERO,
            leave: None,
            holiday_allowance_presumed: false,
        }
    }

    /// The package a year later, when pay has grown by a rate: what is paid for the work, and the pension premium with it.
    /// What permits count is left, since they look at the contract of the application.
    #[must_use]
    pub fn grown(&self, by: Rate) -> Self {
        let grow = |amount: Euro| (amount * (Rate::ONE + by)).half_up_to_cents();
        let mut grown = *self;
        let parts: [&mut Euro; 7] = [
            &mut grown.month,
            &mut grown.monthly_allowance,
            &mut grown.holiday_allowance,
            &mut grown.thirteenth_month,
            &mut grown.bonus,
            &mut grown.pension,
            &mut grown.employer_pension,
        ];
        for part in parts {
            *part = grow(*part);
        }
        grown.year = (grown.month + grown.monthly_allowance + grown.car) * MONTHS
            + (grown.holiday_allowance + grown.thirteenth_month + grown.bonus + grown.stock);
        grown
    }

    /// The wage of a whole year before any part of it is tax-free: what is paid, less the employee's pension premium.
    #[must_use]
    pub fn fiscal_year(&self) -> Euro {
        self.year - self.pension * MONTHS
    }

    /// The wage of an ordinary month.
    #[must_use]
    pub fn fiscal_month(&self) -> Euro {
        self.month + self.monthly_allowance + self.car - self.pension
    }

    /// The pay of a whole year that is no cash.
    #[must_use]
    pub fn in_kind_of_a_year(&self) -> Euro {
        self.car * MONTHS + self.stock
    }

    /// What is left of a tax-free amount when it is divided over the payments of a whole year, in whole cents.
    #[must_use]
    pub fn divided_over_a_year(&self, amount: Euro) -> Euro {
        if amount == Euro::ZERO {
            return Euro::ZERO;
        }
        let whole = self.fiscal_year();
        let part = |payment: Euro| {
            let share = Share { part: payment.cents(), whole: whole.cents().max(1) };
            amount.min(whole).part_down(share)
        };
        let (summer, december) = (self.holiday_allowance, self.thirteenth_month + self.bonus + self.stock);
        let together = i64::from(self.holiday_allowance_month) == MONTHS;
        let special = if together { part(summer + december) } else { part(summer) + part(december) };
        part(self.fiscal_month()) * MONTHS + special
    }

    /// What is paid month by month in the part of a calendar year in which there is employment.
    ///
    /// `start` and `end` are the first and last day of the employment; a month worked in part is paid by its calendar
    /// days. Holiday allowance is paid once a year for the twelve months that end with its month, a 13th month, a bonus
    /// and stock in December for the calendar year; what is left of them comes with the last wage.
    #[must_use]
    pub fn months(&self, start: Date, end: Option<Date>, first: Date, last: Date) -> Vec<MonthPay> {
        let mut months = Vec::with_capacity(MONTHS as usize);
        let mut from = first;
        while from <= last {
            let until = last_of_month(from).min(last);
            let share = share_of_month_in_days(from, until);
            let whole = share.is_all();
            let employed = |amount: Euro| if whole { amount } else { amount.part_down(share) };
            // Leave lowers what is paid for the work, not the addition for a car.
            let paid = self.leave.map_or(Share::ALL, |leave| leave.paid_between(from, until));
            let of_month = |amount: Euro| employed(amount).part_down(paid);
            let mut month = MonthPay {
                from,
                until,
                whole,
                base: of_month(self.month),
                car: employed(self.car),
                pension: of_month(self.pension),
                employer_pension: of_month(self.employer_pension),
                holiday_allowance: Euro::ZERO,
                thirteenth_month: Euro::ZERO,
                bonus: Euro::ZERO,
                sign_on_bonus: Euro::ZERO,
                stock: Euro::ZERO,
                removal: Euro::ZERO,
                costs: Euro::ZERO,
                missed: Euro::ZERO,
                paid: Payments::default(),
            };
            let is_last = end == Some(until);
            if from == start {
                month.sign_on_bonus = self.sign_on_bonus;
                month.removal = self.removal;
            }
            let mut allowance = Euro::ZERO;
            if u32::from(u8::from(until.month())) == self.holiday_allowance_month || is_last {
                let (whole, with_leave) = self.holiday_allowance_until(start, until);
                allowance = with_leave;
                month.missed = whole - with_leave;
            }
            if until.month() == Month::December || is_last {
                let share = share_of_twelve_months(first_of_year(until.year()).max(start), until);
                let earned = |of_year: Euro| of_year.part_down(share);
                month.thirteenth_month = earned(self.thirteenth_month);
                month.bonus = earned(self.bonus);
                month.stock = earned(self.stock);
            }
            let with_wage = of_month(self.monthly_allowance);
            let with_leave = month.base + with_wage - month.pension;
            month.missed +=
                employed(self.month) + employed(self.monthly_allowance) - employed(self.pension) - with_leave;
            month.holiday_allowance = allowance + with_wage;
            month.paid = Payments {
                base: with_leave + month.car,
                special: allowance + month.thirteenth_month + month.received_at_once(),
            };
            months.push(month);
            from = first_of_next_month(from);
        }
        months
    }

    /// Holiday allowance for the months since the last payment, or since the start; and what leave leaves of it.
    fn holiday_allowance_until(&self, start: Date, until: Date) -> (Euro, Euro) {
        let month = Month::try_from(self.holiday_allowance_month as u8).unwrap_or(Month::May);
        let paid = |year: i32| Date::from_calendar_date(year, month, 1).map_or(start, first_of_next_month);
        let of_year = paid(until.year());
        let since = if of_year <= until { of_year } else { months_later(of_year, -(MONTHS as i32)) };
        let since = since.max(start);
        let paid = self.leave.map_or(Share::ALL, |leave| leave.paid_between(since, until));
        let whole = self.holiday_allowance.part_down(share_of_twelve_months(since, until));
        (whole, whole.part_down(paid))
    }

    /// The wage earned in a period, whenever its holiday allowance and 13th month are paid; without what counts when it
    /// is received.
    #[must_use]
    pub fn earned(&self, first: Date, last: Date) -> Euro {
        (self.fiscal_year() - self.bonus - self.stock).part_down(share_of_twelve_months(first, last))
    }
}

/// A time in which less is worked and paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeaveTaken {
    from: Date,
    until: Date,
    /// What of the pay goes on.
    paid: Rate,
    /// Whether the norm of the ruling looks at the wage there would have been without it: leave for pregnancy, birth,
    /// adoption and foster care and parental leave, no other.
    pub is_excused: bool,
}

impl LeaveTaken {
    fn of(request: &Request) -> Option<Self> {
        let kind = request.leave_kind.value()?;
        Some(Self {
            from: *request.leave_from.value()?,
            until: *request.leave_until.value()?,
            paid: request.leave_pay_percent.value().copied().unwrap_or(Rate::ZERO),
            is_excused: matches!(kind, Leave::Parental | Leave::Maternity),
        })
    }

    /// The part of the pay of a period that goes on, by its calendar days.
    fn paid_between(&self, first: Date, last: Date) -> Share {
        let days = days_inclusive(first, last);
        let away = days_inclusive(first.max(self.from), last.min(self.until));
        let one = Rate::ONE.hundred_thousandths();
        Share { part: (days - away) * one + away * self.paid.hundred_thousandths(), whole: days.max(1) * one }
    }
}

impl PayPeriod {
    /// The pay of a year: an hour is worked so many hundredths of an hour a week.
    fn of_year(self, amount: Euro, weekly_hundredths: i64) -> Exact {
        let times = |period: WagePeriod| (amount * period.in_year()).exactly();
        match self {
            Self::Hour => times(WagePeriod::Week).part(Share { part: weekly_hundredths, whole: 100 }),
            Self::Week => times(WagePeriod::Week),
            Self::FourWeeks => times(WagePeriod::FourWeeks),
            Self::Month => times(WagePeriod::Month),
            Self::Year => amount.exactly(),
        }
    }
}

/// The employment's days within a calendar year.
#[must_use]
pub fn employed_in(year: i32, start: Date, end: Option<Date>) -> Option<(Date, Date)> {
    let first = start.max(first_of_year(year));
    let last = end.unwrap_or(Date::MAX).min(last_of_year(year));
    (first <= last && first_of_month(first) < day_after(last)).then_some((first, last))
}
