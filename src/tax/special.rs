//! What the employer withholds from special rewards (bijzondere beloningen): holiday allowance, bonus, 13th month.
//!
//! The official table is built from the year's other figures: the bracket's rate, and beside it the slope of the
//! credits (verrekeningspercentage). The construction gives every published row; where one differs the row binds.

use super::brackets::Brackets;
use super::credits::CreditFigures;
use super::withholding::{Payroll, Table};
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

/// The percentage by the fiscal wage of the previous year, in whole euros.
#[must_use]
pub fn percentage(taxpayer: &Taxpayer, year_wage: Euro, payroll: Payroll) -> Percentage {
    let brackets = Brackets::of(taxpayer);
    let figures = CreditFigures::of(taxpayer);
    if payroll.credit && year_wage < first_taxed(&brackets, &figures, taxpayer.age, payroll) {
        return Percentage { standard: Rate::ZERO, offset: Rate::ZERO };
    }
    let standard = if year_wage > brackets.end_2 {
        brackets.rate_3
    } else if year_wage > brackets.end_1 {
        brackets.rate_2
    } else {
        brackets.rate_1()
    };
    let mut offset = Rate::ZERO;
    if payroll.credit {
        offset = figures.slope(taxpayer, year_wage, payroll.table);
    }
    Percentage { standard: standard.half_up_to_basis_points(), offset: offset.half_up_to_basis_points() }
}

impl CreditFigures {
    /// What all credits lose with the next euro of year wage, in the steps of the special-reward table.
    fn slope(&self, taxpayer: &Taxpayer, year_wage: Euro, table: Table) -> Rate {
        let mut slope = Rate::ZERO;
        if table == Table::White {
            let (knots, rates) = (self.labour_knots, self.labour_rates);
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
            slope = segment.map_or(Rate::ZERO, |segment| slopes[segment]);
        }
        if year_wage > self.general_from && year_wage <= self.general_until {
            slope = slope + self.general_rate;
        }
        if self.elderly_maximum > Euro::ZERO && year_wage > self.elderly_from {
            let zero_from = self.elderly_from.exactly() + self.elderly_maximum.exactly() / self.elderly_rate;
            if year_wage <= zero_from.ceil_to_euros() {
                slope = slope + self.elderly_rate;
            }
        }
        slope
    }
}

/// The smallest whole year wage whose tax exceeds the unrounded credits.
fn first_taxed(brackets: &Brackets, figures: &CreditFigures, age: AgeGroup, payroll: Payroll) -> Euro {
    let single = if payroll.single_elderly { figures.single_elderly } else { Euro::ZERO };
    let fixed = figures.general_maximum + figures.elderly_maximum + single;
    let rate = brackets.rate_1();
    let wage: Exact = match (payroll.table, age) {
        // Before any phase-out.
        (Table::Green, _) => fixed.exactly() / rate,
        // On the first segment of the labour credit.
        (Table::White, AgeGroup::BelowAow) => fixed.exactly() / (rate - figures.labour_rates[0]),
        // On its third segment, in the phase-out of the general credit.
        (Table::White, _) => {
            let (phase_out, build_up) = (figures.general_rate, figures.labour_rates[2]);
            let whole = (fixed + figures.labour_maxima[1]).exactly() - figures.labour_knots[1] * build_up
                + figures.general_from * phase_out;
            whole / (rate + phase_out - build_up)
        }
    };
    wage.ceil_to_euros()
}
