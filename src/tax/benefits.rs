//! Healthcare benefit (zorgtoeslag; Wet op de zorgtoeslag art. 2): an effect of the income, beside net pay.
//!
//! The income that counts is that of the whole calendar year, partners' together, also what was earned abroad before
//! the arrival.

use crate::law::HealthcareBenefit;
use crate::money::{Euro, Share};

/// Who shares the benefit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Household {
    /// No partner.
    Single,
    /// A partner who is insured here too.
    Partners,
    /// A partner who is insured elsewhere: half of what partners get; the partner's income counts all the same.
    PartnerInsuredElsewhere,
}

/// The benefit of a whole year, in whole euros; none where a figure of the year is not published.
#[must_use]
pub fn healthcare_benefit(figures: &HealthcareBenefit, household: Household, income: Euro) -> Option<Euro> {
    let single = household == Household::Single;
    let (persons, norm_rate) = if single { (1, figures.norm_rate_single) } else { (2, figures.norm_rate_partners) };
    let threshold = figures.threshold_income.value;
    let above = (income - threshold).at_least_zero();
    let own_part = threshold * norm_rate.published()? + above * figures.phase_out_rate.published()?;
    let mut benefit = (figures.standard_premium.published()? * persons).exactly() - own_part;
    if household == Household::PartnerInsuredElsewhere {
        let share = figures.share_partner_abroad.value.share();
        benefit = benefit.part(share);
    }
    let benefit = benefit.half_up_to_euros();
    Some(if benefit < figures.minimum.value { Euro::ZERO } else { benefit })
}

/// What is paid of it each month, down to whole euros.
#[must_use]
pub fn of_month(year: Euro) -> Euro {
    year.part(Share { part: 1, whole: 12 }).floor_to_euros()
}
