//! The brackets of box 1 for a taxpayer (Wet IB 2001 art. 2.10 and 2.10a; Wfsv art. 8-11).

use super::{AgeGroup, Taxpayer};
use crate::money::{Euro, Rate};

/// The brackets as the taxpayer's age and insurance have them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Brackets {
    /// End of bracket 1.
    pub end_1: Euro,
    /// End of bracket 2.
    pub end_2: Euro,
    /// Tax in bracket 1.
    pub tax_1: Rate,
    /// National insurance, over bracket 1 only.
    pub premium: Rate,
    /// Tax in bracket 2.
    pub rate_2: Rate,
    /// Tax in bracket 3.
    pub rate_3: Rate,
}

impl Brackets {
    /// The brackets of a taxpayer.
    #[must_use]
    pub fn of(taxpayer: &Taxpayer) -> Self {
        let tax = &taxpayer.year.income_tax;
        let end_1 = match taxpayer.age {
            AgeGroup::AowBornBefore1946 => tax.bracket_1_end_born_before_1946,
            _ => tax.bracket_1_end,
        };
        Self {
            end_1: end_1.value,
            end_2: tax.bracket_2_end.value,
            tax_1: tax.rate_1_tax.value,
            premium: aow_premium(taxpayer) + other_premiums(taxpayer),
            rate_2: tax.rate_2.value,
            rate_3: tax.rate_3.value,
        }
    }

    /// Tax and national insurance together in bracket 1.
    #[must_use]
    pub fn rate_1(&self) -> Rate {
        self.tax_1 + self.premium
    }

    /// The part of an income that lies in each bracket.
    #[must_use]
    pub fn split(&self, income: Euro) -> [Euro; 3] {
        let first = income.min(self.end_1);
        let second = income.min(self.end_2) - first;
        [first, second.at_least_zero(), (income - self.end_2).at_least_zero()]
    }
}

/// The AOW premium: for the months below AOW age alone, in the percentages of two decimals of the published tables.
fn aow_premium(taxpayer: &Taxpayer) -> Rate {
    let whole = taxpayer.year.national_insurance.aow.value;
    match taxpayer.age {
        AgeGroup::BelowAow if taxpayer.insurance.aow => whole,
        AgeGroup::AowWithinYear { months_below } if taxpayer.insurance.aow => {
            let twelfths = whole.hundred_thousandths() * i64::from(months_below);
            Rate::from_hundred_thousandths(twelfths / 12).half_up_to_basis_points()
        }
        _ => Rate::ZERO,
    }
}

/// The premiums that are due at every age.
fn other_premiums(taxpayer: &Taxpayer) -> Rate {
    let rates = &taxpayer.year.national_insurance;
    let due = |insured: bool, rate: Rate| if insured { rate } else { Rate::ZERO };
    due(taxpayer.insurance.anw, rates.anw.value) + due(taxpayer.insurance.wlz, rates.wlz.value)
}
