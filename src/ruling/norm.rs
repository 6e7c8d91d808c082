//! The salary norm (salarisnorm): which one, and for which part of the year.
//!
//! The norm is that of the calendar year tested, and no part-time factor lowers it (Uitvoeringsbesluit LB 1965 art.
//! 10eb; Policy decree BWBR0033855, Q26). In the year of the 30th birthday there are two tests, each on its own part
//! of the year; the general norm begins on the first day of the month after the birthday (Q29, Q30).

use crate::calendar::{day_before, first_of_next_month, years_later};
use crate::finding::{Finding, Verdict};
use crate::law::{Awaited, Figures, Gap, RulingTransition};
use crate::money::Euro;
use crate::request::{Degree, JobKind, Request};
use time::Date;

/// The article of the norm.
pub const LAW: &str = "Uitvoeringsbesluit LB 1965 art. 10eb(1)-(3)";

/// Which norm applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The general norm.
    General,
    /// Under 30 with a master's degree.
    Reduced,
    /// A group without a norm.
    Exempt,
}

impl Kind {
    /// Its code in the answer.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::General => "general",
            Self::Reduced => "under_30_with_master",
            Self::Exempt => "no_norm",
        }
    }
}

/// Whether the work belongs to a group without a norm: research or teaching at a designated institution, or training
/// as a medical specialist (art. 10eb(3)).
#[must_use]
pub fn is_exempt(request: &Request) -> bool {
    matches!(request.job_kind(), JobKind::ScientificResearcher | JobKind::DoctorInTraining)
}

/// Whether the degree is a Dutch university master's or an equal foreign one.
#[must_use]
pub fn master(request: &Request) -> Finding {
    const CODE: &str = "master_degree";
    let Some(degree) = request.highest_degree.value() else {
        return Finding::unknown(CODE, LAW, "highest_degree");
    };
    if !matches!(degree, Degree::Master | Degree::PostMaster | Degree::Phd) {
        return Finding::new(CODE, LAW, Verdict::NotMet);
    }
    // A master's of a university of applied sciences is none (Policy decree BWBR0033855, Q31).
    if request.master_of_university.is(false) {
        return Finding::new(CODE, LAW, Verdict::NotMet);
    }
    if let Some((degree, start)) = request.degree_date.value().zip(request.contract_start.value()) {
        if degree.first > *start {
            // A degree that is still to come is none yet.
            return Finding::new(CODE, LAW, Verdict::NotMet);
        }
        if degree.last > *start {
            return Finding::unknown(CODE, LAW, "degree_date");
        }
    }
    let Some(country) = request.institution_country.value() else {
        return Finding::unknown(CODE, LAW, "institution_country");
    };
    if country.0 == crate::places::NETHERLANDS || request.nuffic_evaluated.is(true) {
        return match request.master_of_university.value() {
            Some(_) => Finding::new(CODE, LAW, Verdict::Met),
            None => Finding::presumed(CODE, LAW),
        };
    }
    // The level of a foreign degree is never presumed.
    let mut foreign = Finding::judged(CODE, LAW, crate::finding::Authority::Belastingdienst);
    foreign.asks = request.nuffic_evaluated.value().is_none().then_some("nuffic_evaluated");
    foreign
}

/// The last day on which the reduced norm can apply, from a date of birth: the last day of the month of the birthday.
#[must_use]
pub fn last_reduced_day(birth: Date, under_age_months: u32) -> Date {
    day_before(first_of_next_month(years_later(birth, (under_age_months / 12) as i32)))
}

/// The norm of a kind for a group in a year; nothing for the groups without one.
#[must_use]
pub fn of_year(figures: &Figures, group: &RulingTransition, kind: Kind) -> Option<Awaited<Euro>> {
    let ruling = &figures.year.ruling;
    let higher = group.higher_norm.value;
    let norm = match kind {
        Kind::Exempt => return None,
        Kind::General if higher => there(ruling.higher_norm_general, ruling.norm_general),
        Kind::Reduced if higher => there(ruling.higher_norm_reduced, ruling.norm_reduced),
        Kind::General => ruling.norm_general,
        Kind::Reduced => ruling.norm_reduced,
    };
    Some(figures.awaited(norm))
}

/// The year's higher norm; no verdict can rest on one that its file does not name.
fn there(higher: Option<Awaited<Euro>>, lower: Awaited<Euro>) -> Awaited<Euro> {
    let missing = Gap { floor: None, projected: None, ceiling: None, source: lower.source() };
    higher.unwrap_or(Awaited::Unpublished(missing))
}

/// The norm that money is computed with: out of reach where nothing of it is known.
#[must_use]
pub fn for_money(norm: &Awaited<Euro>) -> Euro {
    norm.for_money().map_or(Euro::REQUEST_LIMIT, |figure| figure.value)
}
