//! The tax credits (heffingskortingen) on a year's income, before they are cut to the tax there is.

use super::{AgeGroup, Taxpayer};
use crate::money::{Euro, Rate};

/// The credits of a year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Credits {
    /// General tax credit (algemene heffingskorting).
    pub general: Euro,
    /// Labour tax credit (arbeidskorting).
    pub labour: Euro,
    /// Elderly tax credit (ouderenkorting).
    pub elderly: Euro,
}

impl Credits {
    /// The credits on a year's income, each rounded up to whole euros.
    #[must_use]
    pub fn on(taxpayer: &Taxpayer, income: Euro) -> Self {
        Self {
            general: general(taxpayer, income),
            labour: labour(taxpayer, income),
            elderly: elderly(taxpayer, income),
        }
    }

    /// All credits together.
    #[must_use]
    pub fn total(&self) -> Euro {
        self.general + self.labour + self.elderly
    }
}

/// What is left of a credit above the income from which it is phased out, up to whole euros.
fn phased_out(maximum: Euro, from: Euro, rate: Rate, income: Euro) -> Euro {
    if income <= from {
        return maximum;
    }
    (maximum.exactly() - (income - from) * rate).ceil_to_euros().at_least_zero()
}

/// General tax credit (Wet IB 2001 art. 8.10); nothing above bracket 2.
#[must_use]
pub fn general(taxpayer: &Taxpayer, income: Euro) -> Euro {
    let credit = &taxpayer.year.general_tax_credit;
    if income > taxpayer.year.income_tax.bracket_2_end.value {
        return Euro::ZERO;
    }
    let (maximum, rate) = match taxpayer.age {
        AgeGroup::BelowAow => (credit.maximum, credit.phase_out_rate),
        AgeGroup::Aow | AgeGroup::AowBornBefore1946 => (credit.maximum_aow_age, credit.phase_out_rate_aow_age),
    };
    phased_out(maximum.value, credit.phase_out_from.value, rate.value, income)
}

/// The figures of the labour credit for an age group.
#[derive(Clone, Copy, Debug)]
pub(super) struct LabourSegments {
    pub(super) knots: [Euro; 4],
    pub(super) rates: [Rate; 4],
    pub(super) maxima: [Euro; 3],
}

impl LabourSegments {
    pub(super) fn of(taxpayer: &Taxpayer) -> Self {
        let credit = &taxpayer.year.labour_tax_credit;
        let (rates, maxima) = match taxpayer.age {
            AgeGroup::BelowAow => (
                [credit.rate_1, credit.rate_2, credit.rate_3, credit.rate_4],
                [credit.maximum_1, credit.maximum_2, credit.maximum_3],
            ),
            AgeGroup::Aow | AgeGroup::AowBornBefore1946 => (
                [credit.rate_1_aow_age, credit.rate_2_aow_age, credit.rate_3_aow_age, credit.rate_4_aow_age],
                [credit.maximum_1_aow_age, credit.maximum_2_aow_age, credit.maximum_3_aow_age],
            ),
        };
        Self {
            knots: [credit.knot_1, credit.knot_2, credit.knot_3, credit.knot_4].map(|knot| knot.value),
            rates: rates.map(|rate| rate.value),
            maxima: maxima.map(|maximum| maximum.value),
        }
    }
}

/// Labour tax credit (Wet IB 2001 art. 8.11) on labour income, up to whole euros.
#[must_use]
pub fn labour(taxpayer: &Taxpayer, income: Euro) -> Euro {
    let LabourSegments { knots, rates, maxima } = LabourSegments::of(taxpayer);
    if income > knots[3] {
        return Euro::ZERO;
    }
    let above = |knot: Euro| (income - knot).at_least_zero();
    let mut built_up = Euro::ZERO.exactly();
    for ((knot, rate), maximum) in [Euro::ZERO, knots[0], knots[1]].iter().zip(&rates).zip(&maxima) {
        built_up = (built_up + above(*knot) * *rate).min(maximum.exactly());
    }
    (built_up - above(knots[2]) * rates[3]).ceil_to_euros().at_least_zero()
}

/// Elderly tax credit (Wet IB 2001 art. 8.17), from AOW age.
#[must_use]
pub fn elderly(taxpayer: &Taxpayer, income: Euro) -> Euro {
    if taxpayer.age == AgeGroup::BelowAow {
        return Euro::ZERO;
    }
    let credit = &taxpayer.year.elderly_tax_credit;
    phased_out(credit.maximum.value, credit.phase_out_from.value, credit.phase_out_rate.value, income)
}

/// The part of a credit that is tax; the rest is national insurance, in the ratio of the rates in bracket 1 (Wet IB
/// 2001 art. 8.3-8.6). Half up to five decimals, as the calculation rules print it.
#[must_use]
pub fn tax_part(brackets: &super::brackets::Brackets) -> Rate {
    let whole = brackets.rate_1().hundred_thousandths();
    let part = brackets.tax_1.hundred_thousandths() * Rate::ONE.hundred_thousandths();
    Rate::from_hundred_thousandths((2 * part + whole) / (2 * whole))
}
