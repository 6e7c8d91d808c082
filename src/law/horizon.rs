//! The years that no file knows yet, if amounts rise.

use super::{Awaited, Dated, Figure, Gap, Law, Year};
use crate::money::{Euro, Rate};
use time::Date;

impl Law {
    /// The years after the newest one, if the amounts that follow prices rise each year by a rate.
    #[must_use]
    pub fn horizon(&self, by: Rate, years: usize) -> Vec<Year> {
        let mut horizon: Vec<Year> = Vec::with_capacity(years);
        let mut newest = self.years.last();
        while horizon.len() < years
            && let Some(year) = newest
        {
            horizon.push(year.indexed(by));
            newest = horizon.last();
        }
        horizon
    }
}

impl Year {
    fn indexed(&self, by: Rate) -> Self {
        Self {
            year: self.year + 1,
            income_tax: self.income_tax.indexed(by),
            general_tax_credit: self.general_tax_credit.indexed(by),
            labour_tax_credit: self.labour_tax_credit.indexed(by),
            elderly_tax_credit: self.elderly_tax_credit.indexed(by),
            young_disabled_tax_credit: self.young_disabled_tax_credit.indexed(by),
            combination_tax_credit: self.combination_tax_credit.indexed(by),
            healthcare_levy: self.healthcare_levy.indexed(by),
            employer_premiums: self.employer_premiums.indexed(by),
            ruling: self.ruling.indexed(by),
            ..*self
        }
    }
}

/// What prices do to a figure of a later year that nobody knows yet: an amount rises with them, to whole euros; a rate, a
/// span or a day stays.
pub(super) trait Indexed {
    fn indexed(&self, by: Rate) -> Self;
}

impl Indexed for Euro {
    fn indexed(&self, by: Rate) -> Self {
        (*self * (Rate::ONE + by)).half_up_to_euros()
    }
}

macro_rules! not_indexed {
    ($( $type:ty )*) => { $(
        impl Indexed for $type {
            fn indexed(&self, _: Rate) -> Self {
                *self
            }
        }
    )* };
}

not_indexed! { Rate u32 bool Date Dated<Euro> Dated<u32> Dated<Rate> }

impl<T: Indexed> Indexed for Figure<T> {
    fn indexed(&self, by: Rate) -> Self {
        Self { value: self.value.indexed(by), source: self.source }
    }
}

impl<T: Indexed> Indexed for Option<T> {
    fn indexed(&self, by: Rate) -> Self {
        self.as_ref().map(|figure| figure.indexed(by))
    }
}

/// What is not known yet is at least what it was: no verdict rests on the rise, and money does.
impl<T: Copy + Indexed> Indexed for Awaited<T> {
    fn indexed(&self, by: Rate) -> Self {
        let floor = match self {
            Self::Published(figure) => Some(figure.value),
            Self::Unpublished(gap) => gap.floor,
        };
        let projected = self.for_money().map(|figure| figure.value.indexed(by));
        Self::Unpublished(Gap { floor, projected, ceiling: None, source: self.source() })
    }
}
