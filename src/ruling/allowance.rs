//! The tax-free allowance of a calendar year: the percentage of the wage, what was agreed, the room above the salary norm,
//! and the cap, whichever is least.
//!
//! With a wage exactly on the norm there is no room. The Act says *more than* the norm, so some advisers stop one euro
//! above it; the Belastingdienst's own example lets the taxable wage end exactly on the norm. That example decides how
//! much is tax-free; whether a wage on the norm opens the ruling at all is left to be weighed.

use crate::answer::LimitedBy;
use crate::law::{Figures, RulingTransition};
use crate::money::{Euro, Exact, Rate, Share};
use crate::request::Request;

/// A part of the year with one norm.
#[derive(Clone, Copy, Debug)]
pub struct Period {
    /// Wage paid in it for current employment, the allowance included (grondslag; Uitvoeringsbesluit LB 1965 art.
    /// 10ea(1)(a)).
    pub base: Euro,
    /// Wage that counts for the norm before the allowance is taken off: what is paid, or what was earned where that
    /// may be counted.
    pub tested: Euro,
    /// The allowance that was agreed, where it is less than may be (Policy decree BWBR0033855, Q18).
    pub agreed: Option<Exact>,
    /// The norm for a whole year; none for the groups without one.
    pub norm: Option<Euro>,
    /// The part of the year for the norm: wage is converted to a year (Policy decree BWBR0033855, Q29).
    pub norm_share: Share,
}

impl Period {
    /// The norm for this part of the year, up to cents.
    #[must_use]
    pub fn norm_for_period(&self) -> Euro {
        self.norm.map_or(Euro::ZERO, |norm| norm.part(self.norm_share).ceil_to_cents())
    }

    fn room(&self) -> Euro {
        (self.tested - self.norm_for_period()).at_least_zero()
    }
}

/// The cap: the percentage of the WNT maximum, for the part of the year in which the ruling applies (Wet LB 1964 art.
/// 31a(8)). The Act does not name the unit of that part; it is calendar days here.
#[derive(Clone, Copy, Debug)]
pub struct Cap {
    /// WNT maximum of the year.
    pub wnt_maximum: Euro,
    /// The part of the year.
    pub share: Share,
}

impl Cap {
    /// The cap of a group in a year, if it has one.
    #[must_use]
    pub fn of_year(figures: &Figures, group: &RulingTransition, share: Share) -> Option<Self> {
        let figure = figures.year.ruling.wnt_maximum.for_money()?;
        group.capped.value.then_some(Self { wnt_maximum: figure.value, share })
    }
}

/// An allowance and what limits it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allowance {
    /// The wage it is computed on.
    pub base: Euro,
    /// The allowance of each period: its norm is tested on its own wage.
    pub amounts: Vec<Euro>,
    /// The most it may be, if there is a cap.
    pub cap: Option<Euro>,
    /// What limits it.
    pub limited_by: LimitedBy,
}

impl Allowance {
    /// The allowance of the year.
    #[must_use]
    pub fn amount(&self) -> Euro {
        self.amounts.iter().copied().sum()
    }
}

/// The allowance of a year, which may have two periods with a norm of their own.
#[must_use]
pub fn yearly(percentage: Rate, periods: &[Period], cap: Option<Cap>) -> Allowance {
    let mut allowance = Allowance {
        base: periods.iter().map(|period| period.base).sum(),
        amounts: Vec::with_capacity(periods.len()),
        cap: cap.map(|cap| (cap.wnt_maximum * percentage).part(cap.share).floor_to_cents()),
        limited_by: LimitedBy::Percentage,
    };
    for period in periods {
        let mut full = (period.base * percentage).floor_to_cents();
        if let Some(agreed) = period.agreed.map(Exact::floor_to_cents)
            && agreed < full
        {
            full = agreed;
            allowance.limited_by = LimitedBy::Agreed;
        }
        let room = if period.norm.is_some() { period.room() } else { full };
        if room < full {
            allowance.limited_by = LimitedBy::Norm;
        }
        allowance.amounts.push(full.min(room));
    }
    let uncapped = allowance.amount();
    if let Some(cap) = allowance.cap.filter(|cap| *cap < uncapped) {
        // Each period bears the cap in proportion; the last takes what the division leaves.
        let share = Share { part: cap.cents(), whole: uncapped.cents() };
        let mut left = cap;
        for amount in &mut allowance.amounts {
            *amount = amount.part_down(share);
            left = left - *amount;
        }
        if let Some(last) = allowance.amounts.last_mut() {
            *last += left;
        }
        allowance.limited_by = LimitedBy::Cap;
    }
    allowance
}

/// The percentage that was agreed: all of the law's where nothing less was.
#[must_use]
pub fn agreed(request: &Request, percentage: Rate) -> Rate {
    request.ruling_percentage_agreed.value().map_or(percentage, |agreed| percentage.min(*agreed))
}

/// The wage of a whole year from which the full percentage is tax-free, up to whole euros.
#[must_use]
pub fn wage_for_full(norm: Euro, percentage: Rate) -> Euro {
    (norm.exactly() / percentage.complement()).ceil_to_euros()
}
