//! What the employer withholds from special rewards (bijzondere beloningen): holiday allowance, bonus, 13th month.
//!
//! The official table is built from the year's other figures: the bracket's rate, and beside it the slope of the
//! credits (verrekeningspercentage). The construction gives every published row; where one differs the row binds.

use super::brackets::Brackets;
use super::credits::LabourSegments;
use super::{AgeGroup, Taxpayer};
use crate::money::{Euro, Exact, Rate};

/// The percentage of the special-reward table for a year wage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Percentage {
    /// The rate of the bracket.
    pub standard: Rate,
    /// What the credits change with the next euro; may be negative.
    pub offset: Rate,
}

impl Percentage {
    /// What is withheld of each euro.
    #[must_use]
    pub fn total(&self) -> Rate {
        self.standard + self.offset
    }

    /// Tax on a special reward, down to cents.
    #[must_use]
    pub fn on(&self, reward: Euro) -> Euro {
        (reward * self.total()).floor_to_cents()
    }
}

/// The percentage without the payroll tax credit: the bracket's rate.
#[must_use]
pub fn without_credit(taxpayer: &Taxpayer, year_wage: Euro) -> Percentage {
    let brackets = Brackets::of(taxpayer);
    let standard = if year_wage > brackets.end_2 {
        brackets.rate_3
    } else if year_wage > brackets.end_1 {
        brackets.rate_2
    } else {
        brackets.rate_1()
    };
    Percentage { standard: standard.half_up_to_basis_points(), offset: Rate::ZERO }
}

/// The percentage with the payroll tax credit, by the fiscal wage of the previous year in whole euros.
///
/// `single_elderly`: the single-elderly credit applies too, from AOW age.
#[must_use]
pub fn with_credit(taxpayer: &Taxpayer, year_wage: Euro, single_elderly: bool) -> Percentage {
    if year_wage < first_taxed(taxpayer, single_elderly) {
        return Percentage { standard: Rate::ZERO, offset: Rate::ZERO };
    }
    let LabourSegments { knots, rates, .. } = LabourSegments::of(taxpayer);
    let factor = taxpayer.year.payroll.special_reward_factor.value;
    let after = |knot: Euro| knot + Euro::whole(1);
    let steps = [
        (after(knots[0]) * factor).half_up_to_euros(),
        (after(knots[1]).exactly() / factor).half_up_to_euros(),
        after(knots[2]),
        (after(knots[3]) * factor).half_up_to_euros(),
    ];
    let slopes = [-rates[0], -rates[1], -rates[2], rates[3]];
    let segment = steps.iter().position(|step| year_wage < *step);
    let mut offset = segment.map_or(Rate::ZERO, |segment| slopes[segment]);

    let general = &taxpayer.year.general_tax_credit;
    let below_aow = taxpayer.age == AgeGroup::BelowAow;
    if year_wage > general.phase_out_from.value && year_wage <= taxpayer.year.income_tax.bracket_2_end.value {
        offset = offset + if below_aow { general.phase_out_rate } else { general.phase_out_rate_aow_age }.value;
    }
    let elderly = &taxpayer.year.elderly_tax_credit;
    let (from, rate) = (elderly.phase_out_from.value, elderly.phase_out_rate.value);
    let zero_from = (from.exactly() + elderly.maximum.value.exactly() / rate).ceil_to_euros();
    if !below_aow && year_wage > from && year_wage <= zero_from {
        offset = offset + rate;
    }
    Percentage { offset: offset.half_up_to_basis_points(), ..without_credit(taxpayer, year_wage) }
}

/// The smallest whole year wage whose tax exceeds the unrounded credits.
fn first_taxed(taxpayer: &Taxpayer, single_elderly: bool) -> Euro {
    let LabourSegments { knots, rates, maxima } = LabourSegments::of(taxpayer);
    let general = &taxpayer.year.general_tax_credit;
    let rate_1 = Brackets::of(taxpayer).rate_1();
    let wage: Exact = match taxpayer.age {
        AgeGroup::BelowAow => general.maximum.value.exactly() / (rate_1 - rates[0]),
        AgeGroup::Aow | AgeGroup::AowBornBefore1946 => {
            let elderly = &taxpayer.year.elderly_tax_credit;
            let rate = general.phase_out_rate_aow_age.value;
            let single = if single_elderly { elderly.single.value } else { Euro::ZERO };
            let fixed = maxima[1] + general.maximum_aow_age.value + elderly.maximum.value + single;
            (fixed.exactly() - knots[1] * rates[2] + general.phase_out_from.value * rate) / (rate_1 + rate - rates[2])
        }
    };
    wage.ceil_to_euros()
}
