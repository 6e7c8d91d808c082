//! Actual extraterritorial costs (extraterritoriale kosten, ETK): which the year recognises, and how much of them can
//! be reimbursed tax-free (Wet LB 1964 art. 31a(2)(e)).
//!
//! No norm, no distance and no cap. Each cost must be proved, and only what is extra counts.

use crate::answer::{CostRecognised, CostRefused, CostsYear};
use crate::calendar::{last_day_of_term, months_later, share_of_twelve_months};
use crate::finding::{Authority, Finding, Verdict};
use crate::law::{ExtraterritorialCosts, Ruling};
use crate::money::{Euro, Share};
use crate::places;
use crate::request::{Cost, CostKind, CostPer, Country, Request};
use crate::ruling::term::{self, Term};
use time::Date;

/// The article of recognised costs.
pub const LAW: &str = "Wet LB 1964 art. 31a(2)(e)";
const NEVER: &str = "Policy decree BWBR0033855";

/// The part of a calendar year in which costs can be reimbursed.
#[derive(Clone, Copy, Debug)]
pub struct Period {
    /// First day.
    pub from: Date,
    /// Last day; before the first one where there is no such part.
    pub until: Date,
    /// First working day: what came once before it is paid then.
    pub start: Date,
    /// Whether costs that come once, on no day that is named, belong to it.
    pub first: bool,
    /// Wage for current employment in it, before any of it is exchanged for costs.
    pub wage: Euro,
}

impl Period {
    fn holds(&self, day: Date) -> bool {
        (self.from..=self.until).contains(&day)
    }
}

/// Costs of a year that can be reimbursed tax-free.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exempt {
    /// Everything recognised.
    pub total: Euro,
    /// International school fees among it, which stay tax-free next to the ruling (art. 31a(8)).
    pub school_fees: Euro,
    /// What the answer says of each cost.
    pub listed: CostsYear,
}

/// The last day on which costs can be reimbursed: after the longest time the stay is no longer temporary (Policy decree
/// BWBR0033855, Q9).
#[must_use]
pub fn last_day(request: &Request, start: Date, term: &Term, figures: &ExtraterritorialCosts) -> Date {
    // Whoever has used the ruling has been here since, whatever became of it.
    let used = request.ruling_first_used.value().copied().unwrap_or(start);
    last_day_of_term(start.min(term.first_day).min(used), figures.duration.value as i32)
}

/// Whether costs can be reimbursed tax-free at all, on a day or from a later start, until a last day.
#[must_use]
pub fn finding(request: &Request, ruling: &Ruling, term: &Term, from: Date, until: Date) -> Finding {
    const Q6: &str = "Policy decree BWBR0033855, Q6";
    const Q9: &str = "Policy decree BWBR0033855, Q9";
    let temporary = match from <= until {
        true => Finding::presumed("temporary_stay", Q9),
        // Special facts can make a stay temporary for longer: a seasonal worker who lives abroad, for instance.
        false if request.residence().0 != places::NETHERLANDS => {
            Finding::judged("temporary_stay", Q9, Authority::Belastingdienst)
        }
        false => Finding::new("temporary_stay", Q9, Verdict::NotMet),
    };
    let parts = vec![
        temporary.comparing_days(from, until),
        country_of_origin(request, ruling, term),
        Finding::presumed("reimbursed_by_employer", Q6),
        Finding::presumed("proved_per_cost", LAW),
    ];
    Finding::all("actual_costs", LAW, parts)
}

/// Costs are extra only for whoever comes from elsewhere. For a Dutch national that is so while, by earlier work and stays,
/// something of the ruling's term would be left (Policy decree BWBR0033855, Q8); of anyone else who lived here when hired,
/// or for so long before, an inspector weighs it.
fn country_of_origin(request: &Request, ruling: &Ruling, term: &Term) -> Finding {
    const CODE: &str = "country_of_origin";
    const Q8: &str = "Policy decree BWBR0033855, Q8";
    let judged = || Finding::judged(CODE, Q8, Authority::Belastingdienst);
    let dutch = |list: &Vec<Country>| list.iter().any(|country| country.0 == places::NETHERLANDS);
    let is_dutch = request.nationalities.value().is_some_and(dutch);
    let (most, least) = term.deduction.as_ref().map_or((0, 0), |deduction| (deduction.months, deduction.at_least));
    let nothing_left = |months: u32| months >= ruling.term.value;
    if nothing_left(least) && is_dutch {
        return Finding::new(CODE, Q8, Verdict::NotMet);
    }
    if nothing_left(most) || request.recruited_from_abroad.is(false) {
        return judged();
    }
    if !is_dutch || term.deduction.is_some() || request.earlier_stay_in_nl.is(false) {
        return Finding::presumed(CODE, Q8);
    }
    let asks = if request.earlier_stay_in_nl.value().is_some() { "earlier_stays" } else { "earlier_stay_in_nl" };
    Finding::unknown(CODE, Q8, asks)
}

/// The day from which the first wage period to begin is the one in which the employer chooses, for that calendar year,
/// between the ruling and actual costs; for every later year it is 1 January.
///
/// The choice is made in the first wage period of the year in which costs are reimbursed; of a ruling asked for within the
/// first months of the employment, in the first one after those months (Wet LB 1964 art. 31a(17)-(18)).
#[must_use]
pub fn first_choice(request: &Request, start: Date, term: &Term, ruling: &Ruling) -> Date {
    if !term::asks_anew(request) {
        return term.first_used;
    }
    let waits = term.in_time >= Verdict::Judgement;
    months_later(start, if waits { ruling.request_within.value as i32 } else { 0 }).max(term.first_day)
}

/// What of the costs a year recognises.
#[must_use]
pub fn of_year(year: i32, costs: &[Cost], figures: &ExtraterritorialCosts, period: Period) -> Exempt {
    let mut listed = CostsYear { year, last_year: year, recognised: Vec::new(), refused: Vec::new(), total: 0 };
    let mut total = Euro::ZERO;
    let mut school_fees = Euro::ZERO;
    let ordinary = period.wage * figures.ordinary_housing.value;
    let all = share_of_twelve_months(period.from, period.until);
    let mut ordinary_left = ordinary.ceil_to_cents();
    for cost in costs {
        let own = lasts(cost, period, all);
        let amount = in_period(cost, period, own);
        if amount == Euro::ZERO {
            continue;
        }
        let kind = cost.kind.word();
        if let Some(reason) = refusal(cost.kind, figures) {
            let law = if reason == "not_recognised_this_year" { LAW } else { NEVER };
            listed.refused.push(CostRefused { kind, cents: amount.cents(), reason, law });
            continue;
        }
        // Of a home that is lived in for a part of the time only the wage of that part counts.
        let ordinary = (cost.kind == CostKind::FirstHousing).then(|| {
            if own == all {
                return amount.min(ordinary_left);
            }
            let share = Share { part: own.part * all.whole, whole: own.whole * all.part.max(1) };
            amount.min(ordinary.part(share).ceil_to_cents()).min(ordinary_left)
        });
        ordinary_left = ordinary_left - ordinary.unwrap_or(Euro::ZERO);
        let exempt = amount - ordinary.unwrap_or(Euro::ZERO);
        let law = if ordinary.is_some() { figures.ordinary_housing.source.law } else { "" };
        let ordinary = ordinary.map(Euro::cents);
        listed.recognised.push(CostRecognised { kind, cents: amount.cents(), ordinary, exempt: exempt.cents(), law });
        total += exempt;
        if cost.kind == CostKind::SchoolFees {
            school_fees += exempt;
        }
    }
    listed.total = total.cents();
    Exempt { total, school_fees, listed }
}

fn in_period(cost: &Cost, period: Period, own: Share) -> Euro {
    match cost.per {
        CostPer::Month => (cost.amount * 12).part_down(own),
        CostPer::Year => cost.amount.part_down(own),
        CostPer::Once if cost.from.map_or(period.first, |day| period.holds(day.0.max(period.start))) => cost.amount,
        CostPer::Once => Euro::ZERO,
    }
}

/// The part of twelve months in which a cost comes within a period; of what comes once or always, the whole of the period.
fn lasts(cost: &Cost, period: Period, all: Share) -> Share {
    if cost.per == CostPer::Once || cost.from.is_none() && cost.until.is_none() {
        return all;
    }
    let from = cost.from.map_or(period.from, |day| day.0.max(period.from));
    let until = cost.until.map_or(period.until, |day| day.0.min(period.until));
    share_of_twelve_months(from, until)
}

/// Why a cost cannot be reimbursed tax-free, if it cannot.
fn refusal(kind: CostKind, figures: &ExtraterritorialCosts) -> Option<&'static str> {
    let recognised = match kind {
        CostKind::LivingCosts => figures.living_costs,
        CostKind::Utilities => figures.utilities,
        CostKind::PrivateCalls => figures.private_calls,
        CostKind::PreliminaryTrip => figures.preliminary_trip,
        CostKind::PersonalPapers => figures.personal_papers,
        CostKind::MedicalExaminations => figures.medical_examinations,
        CostKind::DoubleHousing => figures.double_housing,
        CostKind::FirstHousing => figures.first_housing,
        CostKind::Storage => figures.storage,
        CostKind::HomeLeave => figures.home_leave,
        CostKind::TaxReturn => figures.tax_return,
        CostKind::LanguageCourse => figures.language_course,
        CostKind::SocialSecurityCertificate => figures.social_security_certificate,
        CostKind::SchoolFees => figures.school_fees,
        CostKind::ExtraSocialSecurity => return Some("uncertain"),
        CostKind::ForeignServicePremium
        | CostKind::CapitalLoss
        | CostKind::HousePurchase
        | CostKind::TaxEqualisation
        | CostKind::Furniture => return Some("always_wage"),
    };
    (!recognised.value).then_some("not_recognised_this_year")
}
