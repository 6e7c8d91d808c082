//! The year's income tax and national insurance in box 1, as the assessment (aanslag inkomstenbelasting) settles it.
//!
//! Amounts are whole euros: income and tax down, credits up. That is the practice of the return; no official worked
//! assessment is known for these years.

use super::Taxpayer;
use super::brackets::Brackets;
use super::credits::{self, Credits};
use crate::money::{Euro, Rate, Share};

/// How much of the year someone was resident and insured here, in a year of 360 days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Presence {
    /// As a resident: the tax part of the general credit follows it (Wet IB 2001 art. 2.7(2)).
    pub resident: Share,
    /// Insured: the premium parts of the credits and the premium ceiling follow it (Wfsv art. 8 and 12, Regeling Wfsv
    /// art. 2.6a).
    pub insured: Share,
}

impl Presence {
    /// The whole year.
    pub const WHOLE_YEAR: Self = Self { resident: Share::ALL, insured: Share::ALL };

    /// Whether part of the year is missing, so that the assessment is an estimate.
    #[must_use]
    pub fn is_partial(&self) -> bool {
        !(self.resident.is_all() && self.insured.is_all())
    }
}

/// An assessment in box 1, line by line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// The taxable income, in whole euros.
    pub income: Euro,
    /// Tax in bracket 1.
    pub tax_1: Euro,
    /// National insurance.
    pub national_insurance: Euro,
    /// Tax in bracket 2.
    pub tax_2: Euro,
    /// Tax in bracket 3.
    pub tax_3: Euro,
    /// The credits, reduced for the part of the year they are due.
    pub credits: Credits,
    /// What is due.
    pub due: Euro,
}

impl Assessment {
    /// Tax and national insurance before the credits.
    #[must_use]
    pub fn before_credits(&self) -> Euro {
        self.tax_1 + self.national_insurance + self.tax_2 + self.tax_3
    }

    /// The part of the credits that finds no tax (Wet IB 2001 art. 8.8).
    #[must_use]
    pub fn credits_unused(&self) -> Euro {
        (self.credits.total() - self.before_credits()).at_least_zero()
    }
}

/// The assessment of a year's taxable wage, without other income.
#[must_use]
pub fn assess(taxpayer: &Taxpayer, taxable_wage: Euro, presence: Presence) -> Assessment {
    let income = taxable_wage.at_least_zero().floor_to_euros();
    let brackets = Brackets::of(taxpayer);
    let [first, second, third] = brackets.split(income);
    let premium_base = income.exactly().min(brackets.end_1.part(presence.insured));
    let full = Credits::on(taxpayer, income);
    let tax_part = credits::tax_part(&brackets);
    let credits = Credits {
        general: reduced(full.general, tax_part, presence.resident, presence.insured),
        // Art. 2.7(2) names the labour credit as one whose tax part is not reduced.
        labour: reduced(full.labour, tax_part, Share::ALL, presence.insured),
        elderly: reduced(full.elderly, tax_part, presence.resident, presence.insured),
    };
    let mut assessment = Assessment {
        income,
        tax_1: (first * brackets.tax_1).floor_to_euros(),
        national_insurance: (premium_base * brackets.premium).floor_to_euros(),
        tax_2: (second * brackets.rate_2).floor_to_euros(),
        tax_3: (third * brackets.rate_3).floor_to_euros(),
        credits,
        due: Euro::ZERO,
    };
    assessment.due = (assessment.before_credits() - credits.total()).at_least_zero();
    assessment
}

/// A credit whose tax part and premium part are due for different parts of the year.
fn reduced(credit: Euro, tax_part: Rate, tax_share: Share, premium_share: Share) -> Euro {
    if tax_share.is_all() && premium_share.is_all() {
        return credit;
    }
    ((credit * tax_part).part(tax_share) + (credit * tax_part.complement()).part(premium_share)).ceil_to_euros()
}
