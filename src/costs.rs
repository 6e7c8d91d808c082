//! Actual extraterritorial costs (extraterritoriale kosten, ETK): which the year recognises, and how much of them can
//! be reimbursed tax-free (Wet LB 1964 art. 31a(2)(e)).
//!
//! No norm, no distance and no cap. Each cost must be proved, and only what is extra counts.

use crate::answer::{CostRecognised, CostRefused, CostsYear};
use crate::law::ExtraterritorialCosts;
use crate::money::{Euro, Share};
use crate::request::{Cost, CostKind, CostPer};

/// The article of recognised costs.
pub const LAW: &str = "Wet LB 1964 art. 31a(2)(e)";
const NEVER: &str = "Policy decree BWBR0033855";

/// The part of a calendar year in which costs can be reimbursed.
#[derive(Clone, Copy, Debug)]
pub struct Period {
    /// The part of twelve months.
    pub share: Share,
    /// Whether the employment starts in it: costs that come once belong to it.
    pub first: bool,
    /// Wage for current employment in it, before any of it is exchanged for costs.
    pub wage: Euro,
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

/// What of the costs a year recognises.
#[must_use]
pub fn of_year(year: i32, costs: &[Cost], figures: &ExtraterritorialCosts, period: Period) -> Exempt {
    let mut listed = CostsYear { year, last_year: year, recognised: Vec::new(), refused: Vec::new(), total: 0 };
    let mut total = Euro::ZERO;
    let mut school_fees = Euro::ZERO;
    let mut ordinary_left = (period.wage * figures.ordinary_housing.value).ceil_to_cents();
    for cost in costs {
        let amount = in_period(cost, period);
        if amount == Euro::ZERO {
            continue;
        }
        let kind = cost.kind.word();
        if let Some(reason) = refusal(cost.kind, figures) {
            let law = if reason == "not_recognised_this_year" { LAW } else { NEVER };
            listed.refused.push(CostRefused { kind, cents: amount.cents(), reason, law });
            continue;
        }
        let ordinary = (cost.kind == CostKind::FirstHousing).then(|| amount.min(ordinary_left));
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

fn in_period(cost: &Cost, period: Period) -> Euro {
    match cost.per {
        CostPer::Month => (cost.amount * 12).part(period.share).floor_to_cents(),
        CostPer::Year => cost.amount.part(period.share).floor_to_cents(),
        CostPer::Once if period.first => cost.amount,
        CostPer::Once => Euro::ZERO,
    }
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
