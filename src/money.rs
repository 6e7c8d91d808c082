//! Money, rates, and the roundings between them.
//!
//! Dutch payroll rounds in three directions within one sum: each bracket down, each credit up, each period half up.
//! So a product is never money by itself: [`Euro`] times [`Rate`] is an [`Exact`] amount, and becomes a [`Euro`] again
//! only through a rounding that is named where it happens.

use std::cmp::Ordering;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub};

/// An amount of whole euro cents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Euro(i64);

impl Euro {
    /// No money.
    pub const ZERO: Self = Self(0);
    /// The largest amount a request may name: € 100 million. Every sum of the engine stays within `i64` below it.
    pub const REQUEST_LIMIT: Self = Self::whole(100_000_000);

    /// An amount of whole euros.
    #[must_use]
    pub const fn whole(euros: i64) -> Self {
        Self(euros * 100)
    }

    /// An amount of cents.
    #[must_use]
    pub const fn from_cents(cents: i64) -> Self {
        Self(cents)
    }

    /// The amount in cents.
    #[must_use]
    pub const fn cents(self) -> i64 {
        self.0
    }

    /// Down to whole euros.
    #[must_use]
    pub const fn floor_to_euros(self) -> Self {
        Self(self.0.div_euclid(100) * 100)
    }

    /// Up to whole euros.
    #[must_use]
    pub const fn ceil_to_euros(self) -> Self {
        Self(-Self(-self.0).floor_to_euros().0)
    }

    /// Not below nothing.
    #[must_use]
    pub fn at_least_zero(self) -> Self {
        self.max(Self::ZERO)
    }

    /// This share of the amount, exactly.
    pub fn part(self, share: Share) -> Exact {
        self.exactly().part(share)
    }

    /// This share of the amount, down to whole cents.
    #[must_use]
    #[inline(never)]
    pub fn part_down(self, share: Share) -> Self {
        self.part(share).floor_to_cents()
    }

    /// The amount divided into equal parts, exactly.
    pub fn over(self, parts: i64) -> Exact {
        Exact::new(i128::from(self.0), i128::from(parts))
    }

    /// The amount as an exact one, to compare or to calculate on.
    pub fn exactly(self) -> Exact {
        Exact::new(i128::from(self.0), 1)
    }
}

impl Add for Euro {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl AddAssign for Euro {
    fn add_assign(&mut self, other: Self) {
        self.0 += other.0;
    }
}

impl Sub for Euro {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl Neg for Euro {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl Mul<i64> for Euro {
    type Output = Self;
    fn mul(self, times: i64) -> Self {
        Self(self.0 * times)
    }
}

impl Mul<Rate> for Euro {
    type Output = Exact;
    fn mul(self, rate: Rate) -> Exact {
        self.part(rate.share())
    }
}

impl Sum for Euro {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

/// A rate in hundred-thousandths: 35.75% is 35,750. Percentages of these laws have at most three decimals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rate(i64);

impl Rate {
    /// No part.
    pub const ZERO: Self = Self(0);
    /// The whole: 100%.
    pub const ONE: Self = Self(100_000);

    /// A rate of so many hundred-thousandths.
    #[must_use]
    pub const fn from_hundred_thousandths(parts: i64) -> Self {
        Self(parts)
    }

    /// The rate in hundred-thousandths.
    #[must_use]
    pub const fn hundred_thousandths(self) -> i64 {
        self.0
    }

    /// To hundredths of a percent, half away from zero: how the special-reward table prints its percentages.
    #[must_use]
    pub const fn half_up_to_basis_points(self) -> Self {
        let half = if self.0 < 0 { -5 } else { 5 };
        Self((self.0 + half) / 10 * 10)
    }

    /// This part of the rate, half up to a hundred-thousandth.
    #[must_use]
    pub const fn times(self, part: Self) -> Self {
        Self((2 * self.0 * part.0 + Self::ONE.0) / (2 * Self::ONE.0))
    }

    /// What is left of the whole.
    #[must_use]
    pub const fn complement(self) -> Self {
        Self(Self::ONE.0 - self.0)
    }

    /// The rate as a share of the whole.
    #[must_use]
    pub const fn share(self) -> Share {
        Share { part: self.0, whole: Self::ONE.0 }
    }
}

impl Add for Rate {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sub for Rate {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl Neg for Rate {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

/// A share of a whole: 184 of 365 days, 6 of 12 months.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// The part.
    pub part: i64,
    /// The whole; above zero.
    pub whole: i64,
}

impl Share {
    /// The whole.
    pub const ALL: Self = Self { part: 1, whole: 1 };

    /// Whether nothing is missing from the whole.
    #[must_use]
    pub const fn is_all(self) -> bool {
        self.part == self.whole
    }
}

/// An amount in cents that has not been rounded yet: an exact fraction.
///
/// It compares and adds exactly. It becomes money only through a named rounding. Fractions are not reduced: an amount
/// within [`Euro::REQUEST_LIMIT`] times a handful of rates and shares stays far within `i128`.
#[derive(Clone, Copy, Debug)]
#[must_use = "an exact amount becomes money only through a named rounding"]
// An array, since the numbers of two fields would be passed one by one, each in two halves.
pub struct Exact([i128; 2]);

impl Exact {
    const fn new(cents: i128, over: i128) -> Self {
        Self([cents, over])
    }

    /// This share of the amount, exactly.
    pub fn part(self, share: Share) -> Self {
        let Self([cents, over]) = self;
        Self::new(cents * i128::from(share.part), over * i128::from(share.whole))
    }

    /// Down to whole cents.
    #[must_use]
    pub fn floor_to_cents(self) -> Euro {
        let Self([cents, over]) = self;
        Euro(divided(cents, over) as i64)
    }

    /// Up to whole cents.
    #[must_use]
    pub fn ceil_to_cents(self) -> Euro {
        -(-self).floor_to_cents()
    }

    /// To the nearest cent, half up.
    #[must_use]
    pub fn half_up_to_cents(self) -> Euro {
        (self + Self::new(1, 2)).floor_to_cents()
    }

    /// Down to whole euros.
    #[must_use]
    pub fn floor_to_euros(self) -> Euro {
        let Self([cents, over]) = self;
        Euro::whole(divided(cents, over * 100) as i64)
    }

    /// Up to whole euros.
    #[must_use]
    pub fn ceil_to_euros(self) -> Euro {
        -(-self).floor_to_euros()
    }

    /// To the nearest whole euro, half up.
    #[must_use]
    pub fn half_up_to_euros(self) -> Euro {
        (self + Self::new(50, 1)).floor_to_euros()
    }
}

/// Division by a whole above zero, down. The general division of so long numbers is a long piece of code; nearly every
/// amount fits half the length, and the rest are divided digit by digit.
#[must_use]
pub fn divided(number: i128, by: i128) -> i128 {
    if number < 0 {
        return -divided(by - 1 - number, by);
    }
    if let (Ok(number), Ok(by)) = (u64::try_from(number), u64::try_from(by)) {
        return (number / by).into();
    }
    let (mut quotient, mut rest) = (0, 0);
    for digit in (0..i128::BITS - 1).rev() {
        rest = rest << 1 | (number >> digit & 1);
        quotient <<= 1;
        if rest >= by {
            rest -= by;
            quotient |= 1;
        }
    }
    quotient
}

impl Add for Exact {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        let (Self([cents, over]), Self([more, of])) = (self, other);
        if over == of {
            return Self::new(cents + more, over);
        }
        Self::new(cents * of + more * over, over * of)
    }
}

impl Neg for Exact {
    type Output = Self;
    fn neg(self) -> Self {
        let Self([cents, over]) = self;
        Self::new(-cents, over)
    }
}

impl Sub for Exact {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        self + -other
    }
}

impl Mul<Rate> for Exact {
    type Output = Self;
    fn mul(self, rate: Rate) -> Self {
        self.part(rate.share())
    }
}

impl Div<Rate> for Exact {
    type Output = Self;
    fn div(self, rate: Rate) -> Self {
        self.part(Share { part: Rate::ONE.0, whole: rate.0 })
    }
}

impl PartialEq for Exact {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Exact {}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Exact {
    fn cmp(&self, other: &Self) -> Ordering {
        let (Self([cents, over]), Self([others, of])) = (self, other);
        (cents * of).cmp(&(others * over))
    }
}
