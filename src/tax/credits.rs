//! The tax credits (heffingskortingen) on a year's income, before they are cut to the tax there is.
//!
//! A credit is part tax, part premium, in the ratio of the rates in bracket 1 (Wet IB 2001 art. 8.3-8.6). Whoever has
//! no right to one of these parts has the figures of the credit converted by it (herleiding): so the figures from AOW
//! age follow from those below it, and so do those of people insured or living elsewhere.

use super::brackets::Brackets;
use super::withholding::Table;
use super::{AgeGroup, Residence, Taxpayer};
use crate::money::{Euro, Rate};

/// The credits of a year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Credits {
    /// General tax credit (algemene heffingskorting).
    pub general: Euro,
    /// Labour tax credit (arbeidskorting).
    pub labour: Euro,
    /// Elderly tax credit (ouderenkorting), with the single-elderly credit where that is asked for.
    pub elderly: Euro,
    /// Young disabled person's tax credit (jonggehandicaptenkorting). Payroll keeps it out of its tables.
    pub young_disabled: Euro,
    /// Income-dependent combination tax credit (inkomensafhankelijke combinatiekorting): of the assessment alone.
    pub combination: Euro,
}

impl Credits {
    /// The credits on a year's income as the payroll tables have them, each rounded up to whole euros; the labour
    /// credit on wages alone.
    #[must_use]
    pub fn on(taxpayer: &Taxpayer, table: Table, income: Euro) -> Self {
        let figures = CreditFigures::of(taxpayer);
        Self {
            general: figures.general(income),
            labour: if table == Table::Green { Euro::ZERO } else { figures.labour(income) },
            elderly: figures.elderly(income),
            young_disabled: Euro::ZERO,
            combination: Euro::ZERO,
        }
    }

    /// All credits together.
    #[must_use]
    pub fn total(&self) -> Euro {
        self.general + self.labour + self.elderly + self.young_disabled + self.combination
    }
}

/// The figures of the credits as they hold for a taxpayer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CreditFigures {
    /// The general credit before it is phased out.
    pub general_maximum: Euro,
    /// Income above which the general credit is phased out.
    pub general_from: Euro,
    /// Its phase-out rate.
    pub general_rate: Rate,
    /// Income above which nothing is left of the general credit.
    pub general_until: Euro,
    /// The knots of the labour credit.
    pub labour_knots: [Euro; 4],
    /// Its rates in the segments.
    pub labour_rates: [Rate; 4],
    /// Its maxima at the first three knots.
    pub labour_maxima: [Euro; 3],
    /// The elderly credit before it is phased out; nothing below AOW age.
    pub elderly_maximum: Euro,
    /// Income above which it is phased out.
    pub elderly_from: Euro,
    /// Its phase-out rate.
    pub elderly_rate: Rate,
    /// The single-elderly credit; nothing below AOW age.
    pub single_elderly: Euro,
}

impl CreditFigures {
    /// The figures for a taxpayer.
    #[must_use]
    pub fn of(taxpayer: &Taxpayer) -> Self {
        let general = &taxpayer.year.general_tax_credit;
        let labour = &taxpayer.year.labour_tax_credit;
        let elderly = &taxpayer.year.elderly_tax_credit;
        let of_general = Conversion::of(taxpayer, taxpayer.residence.general_tax_part());
        let of_labour = Conversion::of(taxpayer, taxpayer.residence.labour_tax_part());
        let of_elderly = Conversion::of_elderly(taxpayer);
        let from_aow_age = |amount: Euro| if taxpayer.age == AgeGroup::BelowAow { Euro::ZERO } else { amount };
        Self {
            general_maximum: of_general.amount(general.maximum.value),
            general_from: general.phase_out_from.value,
            general_rate: of_general.rate(general.phase_out_rate.value),
            general_until: taxpayer.year.income_tax.bracket_2_end.value,
            labour_knots: [labour.knot_1.value, labour.knot_2.value, labour.knot_3.value, labour.knot_4.value],
            labour_rates: [
                of_labour.rate(labour.rate_1.value),
                of_labour.rate(labour.rate_2.value),
                of_labour.rate(labour.rate_3.value),
                of_labour.rate(labour.rate_4.value),
            ],
            labour_maxima: [
                of_labour.amount(labour.maximum_1.value),
                of_labour.amount(labour.maximum_2.value),
                of_labour.amount(labour.maximum_3.value),
            ],
            elderly_maximum: from_aow_age(of_elderly.amount(elderly.maximum.value)),
            elderly_from: elderly.phase_out_from.value,
            elderly_rate: of_elderly.rate(elderly.phase_out_rate.value),
            single_elderly: from_aow_age(of_elderly.amount(elderly.single.value)),
        }
    }

    /// General tax credit (Wet IB 2001 art. 8.10); nothing above bracket 2.
    #[must_use]
    pub fn general(&self, income: Euro) -> Euro {
        if income > self.general_until {
            return Euro::ZERO;
        }
        phased_out(self.general_maximum, self.general_from, self.general_rate, income)
    }

    /// Labour tax credit (Wet IB 2001 art. 8.11) on labour income, up to whole euros.
    #[must_use]
    pub fn labour(&self, income: Euro) -> Euro {
        let knots = self.labour_knots;
        if income > knots[3] {
            return Euro::ZERO;
        }
        let above = |knot: Euro| (income - knot).at_least_zero();
        let mut built_up = Euro::ZERO.exactly();
        let starts = [Euro::ZERO, knots[0], knots[1]];
        for ((knot, rate), maximum) in starts.iter().zip(&self.labour_rates).zip(&self.labour_maxima) {
            built_up = (built_up + above(*knot) * *rate).min(maximum.exactly());
        }
        (built_up - above(knots[2]) * self.labour_rates[3]).ceil_to_euros().at_least_zero()
    }

    /// Elderly tax credit (Wet IB 2001 art. 8.17), from AOW age.
    #[must_use]
    pub fn elderly(&self, income: Euro) -> Euro {
        phased_out(self.elderly_maximum, self.elderly_from, self.elderly_rate, income)
    }
}

/// Young disabled person's tax credit of a year (Wet IB 2001 art. 8.16a), if it is due; nothing where the amount is
/// neither published nor projected.
#[must_use]
pub fn young_disabled(taxpayer: &Taxpayer) -> Euro {
    let whole = taxpayer.year.young_disabled_tax_credit.amount.for_money();
    match whole.filter(|_| taxpayer.young_disabled) {
        Some(whole) => Conversion::of(taxpayer, taxpayer.residence == Residence::Netherlands).amount(whole.value),
        None => Euro::ZERO,
    }
}

/// Income-dependent combination tax credit on labour income (Wet IB 2001 art. 8.14a), up to whole euros, if it is due;
/// nothing where a figure of the year is neither published nor projected.
#[must_use]
pub fn combination(taxpayer: &Taxpayer, income: Euro) -> Euro {
    let figures = &taxpayer.year.combination_tax_credit;
    let known = (figures.from.for_money(), figures.rate.for_money(), figures.maximum.for_money());
    let (true, (Some(from), Some(rate), Some(maximum))) = (taxpayer.combination, known) else { return Euro::ZERO };
    let own = Conversion::of(taxpayer, taxpayer.residence.labour_tax_part());
    let built_up = ((income - from.value).at_least_zero() * own.rate(rate.value)).ceil_to_euros();
    built_up.min(own.amount(maximum.value))
}

/// What is left of a credit above the income from which it is phased out, up to whole euros.
fn phased_out(maximum: Euro, from: Euro, rate: Rate, income: Euro) -> Euro {
    if income <= from {
        return maximum;
    }
    (maximum.exactly() - (income - from) * rate).ceil_to_euros().at_least_zero()
}

impl Residence {
    /// Whether the tax part of the general credit is given.
    #[must_use]
    pub fn general_tax_part(self) -> bool {
        matches!(self, Self::Netherlands | Self::Belgium | Self::SurinameAruba)
    }

    /// Whether the tax part of the labour credit is given.
    #[must_use]
    pub fn labour_tax_part(self) -> bool {
        matches!(self, Self::Netherlands | Self::Belgium | Self::CountryCircle)
    }
}

/// The factors of the parts of a credit that someone has a right to, of the whole credit (Rekenvoorschriften voor de
/// geautomatiseerde loonadministratie, ch. 9): to five decimals, and each part rounded on its own.
#[derive(Clone, Copy)]
struct Conversion {
    tax: Rate,
    premium: Rate,
    /// Whether no part is missing.
    is_whole: bool,
}

impl Conversion {
    /// Of a credit whose amount holds below AOW age.
    fn of(taxpayer: &Taxpayer, tax_part: bool) -> Self {
        let whole = Taxpayer::resident(taxpayer.year, AgeGroup::BelowAow);
        Self::between(taxpayer, &Brackets::of(&whole), tax_part)
    }

    /// Of the elderly credits, whose amounts have no AOW premium in them.
    fn of_elderly(taxpayer: &Taxpayer) -> Self {
        let whole = Taxpayer::resident(taxpayer.year, AgeGroup::Aow);
        let own = Taxpayer { age: AgeGroup::Aow, ..*taxpayer };
        Self::between(&own, &Brackets::of(&whole), taxpayer.residence == Residence::Netherlands)
    }

    fn between(taxpayer: &Taxpayer, whole: &Brackets, tax_part: bool) -> Self {
        let premium = Brackets::of(taxpayer).premium;
        let is_whole = tax_part && premium == whole.premium;
        let tax = if tax_part { whole.tax_1 } else { Rate::ZERO };
        Self { tax: ratio(tax, whole.rate_1()), premium: ratio(premium, whole.rate_1()), is_whole }
    }

    fn amount(&self, whole: Euro) -> Euro {
        if self.is_whole {
            return whole;
        }
        (whole * self.tax).ceil_to_euros() + (whole * self.premium).ceil_to_euros()
    }

    fn rate(&self, whole: Rate) -> Rate {
        if self.is_whole {
            return whole;
        }
        whole.times(self.tax) + whole.times(self.premium)
    }
}

/// One rate as a part of another, half up to five decimals.
fn ratio(part: Rate, whole: Rate) -> Rate {
    let (part, whole) = (part.hundred_thousandths() * Rate::ONE.hundred_thousandths(), whole.hundred_thousandths());
    Rate::from_hundred_thousandths((2 * part + whole) / (2 * whole))
}

/// The part of a credit that is tax; the rest is national insurance.
#[must_use]
pub fn tax_part(brackets: &Brackets) -> Rate {
    ratio(brackets.tax_1, brackets.rate_1())
}
