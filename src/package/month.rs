//! A month of pay: what is paid in it, what the wage tax sees of it, and how a tax-free part is divided over it.

use crate::calendar::{day_in_month, days_inclusive, share_of_month_in_working_days};
use crate::money::{Euro, Share};
use time::Date;

/// The wage of a month as the wage tax sees it, in its two payments, or a part of each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Payments {
    /// Base pay with what is paid beside it each month, less the employee's pension premium.
    pub base: Euro,
    /// Special rewards (bijzondere beloningen): what is paid once or by the year.
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
        amount.part_down(Share { part: payment.cents(), whole: whole.cents() })
    };
    let mut divided = months.to_vec();
    for month in &mut divided {
        *month = Payments { base: part(month.base), special: part(month.special) };
    }
    divided
}

/// Spreads an amount that is paid beside the wage over the months in proportion to their base pay, to the last cent.
#[must_use]
pub fn spread(amount: Euro, months: &[Payments]) -> Vec<Euro> {
    let whole: Euro = months.iter().map(|month| month.base).sum();
    let (mut spread, mut last, mut left) = (Vec::with_capacity(months.len()), 0, amount);
    for (place, month) in months.iter().enumerate() {
        let share = Share { part: month.base.cents(), whole: whole.cents().max(1) };
        let part = amount.part_down(share);
        if part > Euro::ZERO {
            last = place;
        }
        left = left - part;
        spread.push(part);
    }
    if whole > Euro::ZERO {
        spread[last] += left;
    }
    spread
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
    /// Gross pay without what follows.
    pub base: Euro,
    /// Addition for private use of a company car (bijtelling): wage without cash.
    pub car: Euro,
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
    /// Sign-on bonus, and what of a reimbursed removal is taxed.
    pub sign_on_bonus: Euro,
    /// Stock that becomes the employee's: wage without cash.
    pub stock: Euro,
    /// Removal reimbursed untaxed: cash that is no wage (Wet LB 1964 art. 31a(2)(f)).
    pub removal: Euro,
    /// Actual costs reimbursed untaxed beside the pay: likewise no wage.
    pub costs: Euro,
    /// Wage that leave or illness takes from the month, a holiday allowance paid in it included.
    pub missed: Euro,
    /// The wage of the month.
    pub paid: Payments,
}

impl MonthPay {
    /// Gross pay of the month, in cash and in kind.
    #[must_use]
    pub fn gross(&self) -> Euro {
        self.paid.total() + self.pension
    }

    /// What is reimbursed untaxed beside it.
    #[must_use]
    pub fn reimbursed(&self) -> Euro {
        self.removal + self.costs
    }

    /// The part of it that is no cash.
    #[must_use]
    pub fn in_kind(&self) -> Euro {
        self.car + self.stock
    }

    /// What counts for a norm when it is received, and not by the time it is earned in.
    #[must_use]
    pub fn received_at_once(&self) -> Euro {
        self.bonus + self.sign_on_bonus + self.stock
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
            paid.base = if share.is_all() { month.paid.base } else { month.paid.base.part_down(share) };
            if last >= month.until {
                paid.special = month.paid.special;
            }
        }
        within.push(paid);
    }
    within
}

/// The part of each month's wage that is received in a term: nothing of a month paid on another day than one of the term,
/// and of a month in which the term begins or ends the wage of its working days in it.
///
/// Only wage received during the term is wage under the ruling (Policy decree BWBR0033855, Q22); what it comes to in a
/// month that is paid before its term ends was settled by the Belastingdienst's knowledge group (KG:041:2024:3).
#[must_use]
pub fn received(months: &[MonthPay], first: Date, last: Date, pay_day: u32) -> Vec<Payments> {
    let mut received = Vec::with_capacity(months.len());
    for month in months {
        let mut paid = Payments::default();
        let day = day_in_month(month.from.year(), month.from.month(), pay_day as u8);
        // Whoever begins after the pay day, or leaves before it, is paid with the end of the month or of the work.
        let day = if day < month.from { month.until } else { day.min(month.until) };
        if (first..=last).contains(&day) {
            let (from, until) = (month.from.max(first), month.until.min(last));
            let share = match (from, until) == (month.from, month.until) {
                true => Share::ALL,
                false if month.whole => share_of_month_in_working_days(from, until),
                false => Share { part: days_inclusive(from, until), whole: days_inclusive(month.from, month.until) },
            };
            paid.base = month.paid.base.part_down(share);
            paid.special = month.paid.special;
        }
        received.push(paid);
    }
    received
}
