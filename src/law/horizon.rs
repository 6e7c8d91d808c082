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
        let mut later = *self;
        later.year += 1;
        later.income_tax.index(by);
        later.general_tax_credit.index(by);
        later.labour_tax_credit.index(by);
        later.elderly_tax_credit.index(by);
        later.young_disabled_tax_credit.index(by);
        later.combination_tax_credit.index(by);
        later.payroll.table_end.index(by);
        later.healthcare_levy.index(by);
        later.employer_premiums.index(by);
        later.ruling.index(by);
        later
    }
}

/// What prices do to a figure of a later year that nobody knows yet: an amount rises with them, to whole euros; a rate, a
/// span or a day stays.
pub(super) trait Indexed {
    fn index(&mut self, by: Rate);
}

impl Indexed for Euro {
    fn index(&mut self, by: Rate) {
        *self = (*self * (Rate::ONE + by)).half_up_to_euros();
    }
}

macro_rules! not_indexed {
    ($( $type:ty )*) => { $(
        impl Indexed for $type {
            fn index(&mut self, _: Rate) {}
        }
    )* };
}

not_indexed! { Rate u32 bool Date Dated<Euro> Dated<u32> Dated<Rate> }

impl<T: Indexed> Indexed for Figure<T> {
    fn index(&mut self, by: Rate) {
        self.value.index(by);
    }
}

impl<T: Indexed> Indexed for Option<T> {
    fn index(&mut self, by: Rate) {
        if let Some(figure) = self {
            figure.index(by);
        }
    }
}

/// What is not known yet is at least what it was: no verdict rests on the rise, and money does.
impl<T: Copy + Indexed> Indexed for Awaited<T> {
    fn index(&mut self, by: Rate) {
        let floor = match self {
            Self::Published(figure) => Some(figure.value),
            Self::Unpublished(gap) => gap.floor,
        };
        let mut projected = self.for_money().map(|figure| figure.value);
        projected.index(by);
        *self = Self::Unpublished(Gap { floor, projected, ceiling: None, source: self.source() });
    }
}
