//! The year's income tax and national insurance in box 1, as the assessment (aanslag inkomstenbelasting) settles it.
//!
//! Amounts are whole euros: income and tax down, credits up. That is the practice of the return; no official worked
//! assessment is known for these years.

use super::brackets::Brackets;
use super::credits::{self, CreditFigures, Credits};
use super::withholding::Table;
use super::{Insurance, Residence, Taxpayer};
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

/// A year's taxable wage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wage {
    /// All of it.
    pub taxable: Euro,
    /// What of it was earned while insured here: national insurance is due on no other.
    pub insured: Euro,
}

impl Wage {
    /// A wage earned wholly while insured.
    #[must_use]
    pub const fn insured(taxable: Euro) -> Self {
        Self { taxable, insured: taxable }
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

/// The assessment of a year's wage, without other income.
///
/// A qualifying non-resident (Wet IB 2001 art. 7.8) is assessed as a resident of the Netherlands.
#[must_use]
pub fn assess(taxpayer: &Taxpayer, wage: Wage, presence: Presence) -> Assessment {
    let income = wage.taxable.at_least_zero().floor_to_euros();
    // First each credit as if nothing were missing; then the parts there is no right to go.
    let whole = Taxpayer { residence: Residence::Netherlands, insurance: Insurance::ALL, ..*taxpayer };
    let brackets = Brackets::of(&whole);
    let [first, second, third] = brackets.split(income);
    let insured = wage.insured.at_least_zero().floor_to_euros().min(income);
    let premium_base = insured.exactly().min(brackets.end_1.part(presence.insured));
    let mut full = Credits::on(&whole, Table::White, income);
    if taxpayer.single {
        // Wet IB 2001 art. 8.18.
        full.elderly += CreditFigures::of(&whole).single_elderly;
    }
    let tax_part = credits::tax_part(&brackets);
    let parts = |credit: Euro, tax_share: Option<Share>| reduced(credit, tax_part, tax_share, presence.insured);
    let residence = taxpayer.residence;
    let resident = |given: bool| given.then_some(presence.resident);
    let at_home = residence == Residence::Netherlands;
    let credits = Credits {
        general: parts(full.general, resident(residence.general_tax_part())),
        // Art. 2.7(2) names the labour credit as one whose tax part is not reduced.
        labour: parts(full.labour, residence.labour_tax_part().then_some(Share::ALL)),
        elderly: parts(full.elderly, resident(at_home)),
        young_disabled: parts(credits::young_disabled(&whole), resident(at_home)),
        // Art. 2.7(2) names it beside the labour credit.
        combination: parts(credits::combination(&whole, income), residence.labour_tax_part().then_some(Share::ALL)),
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

/// A credit whose tax part, if there is a right to it, and premium part are due for different parts of the year.
fn reduced(credit: Euro, tax_part: Rate, tax_share: Option<Share>, premium_share: Share) -> Euro {
    if tax_share.is_some_and(|share| share.is_all()) && premium_share.is_all() {
        return credit;
    }
    let nothing = Share { part: 0, whole: 1 };
    let tax = (credit * tax_part).part(tax_share.unwrap_or(nothing));
    (tax + (credit * tax_part.complement()).part(premium_share)).ceil_to_euros()
}
