//! European Blue Card (Europese blauwe kaart), at a first application: Directive (EU) 2021/1883; Vb 2000 art. 3.30b;
//! BuWav 2022 art. 2.2. No recognised sponsor is needed (art. 3.30b(7)).

use super::pay::{PayTest, Thresholds};
use super::{
    Applicant, Assessed, WITHIN_YEARS_OF_DEGREE, facts, general, market_pay, paid_monthly, third_country_national,
    within_years_of_degree,
};
use crate::calendar::last_day_of_term;
use crate::finding::{Authority, Finding, Unit, Verdict};
use crate::law::{Awaited, Dated, EuBlueCard};
use crate::places;
use crate::request::{Degree, JobKind, NlPermit, Request, Sponsor};

const LAW: &str = "Vb 2000 art. 3.30b";
const NORM: &str = "BuWav 2022 art. 2.2(1)(b)";
const QUALIFICATION: &str = "Vb 2000 art. 3.30b(1)(f)";

pub(super) fn assess(applicant: &Applicant) -> Assessed {
    let request = applicant.request;
    let rules = &applicant.figures.year.eu_blue_card;
    let (pay, pay_finding) = pay(applicant, rules);
    let limits = Limits::on(applicant, rules);
    let mut parts = vec![third_country_national(request, LAW)];
    parts.push(not_excluded(request));
    parts.push(first_application(request));
    parts.push(contract(request, limits));
    parts.push(employer(request));
    parts.push(qualification(request, limits));
    parts.push(pay_finding);
    parts.push(market_pay(request, "working_conditions", "Vb 2000 art. 3.30b(1)(c)"));
    parts.push(paid_monthly(request, "BuWav 2022 art. 2.2(8)"));
    if matches!(request.job_kind(), JobKind::BigProfession | JobKind::DoctorInTraining | JobKind::Regulated) {
        parts.push(Finding::new("recognition_of_profession_not_computed", LAW, Verdict::Unknown));
    }
    general(&mut parts, request);
    let longest_permit = limits.map(|limits| limits.longest_permit);
    let facts = facts(applicant, &rules.fee, decision_days(applicant, rules), longest_permit);
    Assessed { scheme: "eu_blue_card", finding: Finding::all("eu_blue_card", LAW, parts), pay, facts }
}

/// The limits in force on the day of application; none before the directive of 2021 came into force.
#[derive(Clone, Copy, Debug)]
struct Limits {
    shortest_contract: u32,
    shortest_programme_years: u32,
    experience_years: u32,
    it_experience_years: u32,
    longest_permit: u32,
}

impl Limits {
    fn on(applicant: &Applicant, rules: &EuBlueCard) -> Option<Self> {
        let months = |dated: &Dated<u32>| dated.on(applicant.application)?.published();
        Some(Self {
            shortest_contract: months(&rules.shortest_contract)?,
            shortest_programme_years: months(&rules.shortest_programme)? / 12,
            experience_years: months(&rules.experience)? / 12,
            it_experience_years: months(&rules.it_experience)? / 12,
            longest_permit: months(&rules.longest_permit)?,
        })
    }
}

/// The condition while the limits of the day are not known.
fn limits_unknown(code: &'static str, law: &'static str) -> Finding {
    Finding::new(code, law, Verdict::Unknown)
}

/// The normal threshold, or the reduced one within three years of a diploma of higher education.
fn pay(applicant: &Applicant, rules: &EuBlueCard) -> (Option<PayTest>, Finding) {
    let within = rules.reduced_within.on(applicant.application).and_then(Awaited::published);
    let graduate = recent_graduate(applicant, within.unwrap_or(0) / 12);
    let mut thresholds = Thresholds::new(applicant, NORM);
    thresholds.add("normal", &rules.normal, None);
    thresholds.add("reduced", &rules.reduced, Some(graduate));
    let Thresholds { used, ways, .. } = thresholds;
    if ways.is_empty() {
        return (None, Finding::new(PayTest::CODE, NORM, Verdict::NoNorm));
    }
    (used, Finding::any(PayTest::CODE, NORM, ways))
}

fn is_higher_education(degree: Degree) -> bool {
    !matches!(degree, Degree::None | Degree::Mbo4)
}

/// Graduated from higher education at most three years before the application; any institution.
fn recent_graduate(applicant: &Applicant, years: u32) -> Finding {
    match applicant.request.highest_degree.value() {
        None => return Finding::unknown(WITHIN_YEARS_OF_DEGREE, NORM, "highest_degree"),
        Some(degree) if !is_higher_education(*degree) => {
            return Finding::new(WITHIN_YEARS_OF_DEGREE, NORM, Verdict::NotMet);
        }
        Some(_) => {}
    }
    within_years_of_degree(applicant, NORM, years)
}

/// The decision period: shorter with a recognised sponsor, and for whoever holds a permit for work already.
fn decision_days(applicant: &Applicant, rules: &EuBlueCard) -> Option<u32> {
    if applicant.request.employer_recognised_sponsor.is(Sponsor::Yes) {
        return rules.short_decision_days.published();
    }
    match applicant.request.nl_permit.value() {
        Some(NlPermit::HighlySkilledMigrant | NlPermit::Researcher) => {
            rules.change_decision_days.on(applicant.application).and_then(Awaited::published)
        }
        _ => rules.decision_days.published(),
    }
}

/// Temporary protection excludes; the other exclusions of art. 3.30b(2) are not asked and presumed not to apply.
fn not_excluded(request: &Request) -> Finding {
    const CODE: &str = "not_excluded_from_blue_card";
    const EXCLUDED: &str = "Vb 2000 art. 3.30b(2); Directive (EU) 2021/1883 art. 3(2)";
    match request.nl_permit.value() {
        Some(NlPermit::TemporaryProtection) => Finding::new(CODE, EXCLUDED, Verdict::Closed),
        _ => Finding::presumed(CODE, EXCLUDED),
    }
}

/// Only a first application is computed: a holder of a Blue Card has thresholds of his own.
fn first_application(request: &Request) -> Finding {
    match request.nl_permit.value() {
        Some(NlPermit::EuBlueCard) => Finding::new("later_application_not_computed", LAW, Verdict::Unknown),
        _ => Finding::presumed("first_application", LAW),
    }
}

/// A contract or binding offer of at least six months.
fn contract(request: &Request, limits: Option<Limits>) -> Finding {
    const CODE: &str = "contract_length";
    const LENGTH: &str = "Vb 2000 art. 3.30b(1)(a)";
    if request.job_offer.is(false) {
        return Finding::new(CODE, LENGTH, Verdict::NotMet);
    }
    if request.contract_permanent.is(true) {
        return Finding::new(CODE, LENGTH, Verdict::Met);
    }
    let (Some(start), Some(end)) = (request.contract_start.value(), request.contract_end.value()) else {
        let missing = match (request.contract_end.value(), request.contract_permanent.value()) {
            (Some(_), _) => "contract_start",
            (None, None) => "contract_permanent",
            (None, Some(_)) => "contract_end",
        };
        return Finding::unknown(CODE, LENGTH, missing);
    };
    let Some(limits) = limits else {
        return limits_unknown(CODE, LENGTH);
    };
    let shortest = last_day_of_term(*start, limits.shortest_contract as i32);
    let finding = match end.cmp(&shortest) {
        std::cmp::Ordering::Less => Finding::new(CODE, LENGTH, Verdict::NotMet),
        // Whether six months to the day are six months is not settled.
        std::cmp::Ordering::Equal => Finding::judged(CODE, LENGTH, Authority::Ind),
        std::cmp::Ordering::Greater => Finding::new(CODE, LENGTH, Verdict::Met),
    };
    finding.comparing_days(*end, shortest)
}

fn employer(request: &Request) -> Finding {
    const EMPLOYER: &str = "Vb 2000 art. 3.30b(3)";
    let idle = !request.employer_has_real_activity();
    let parts = vec![
        Finding::presumed_unless("employer_has_real_activity", EMPLOYER, idle),
        Finding::presumed_unless("no_employer_fine_in_5_years", EMPLOYER, request.employer_fined_last_5y()),
    ];
    Finding::all("employer", EMPLOYER, parts)
}

/// A diploma of a programme of three years or more, five years of experience, or three in seven in information
/// technology. Experience and the level of a foreign diploma are weighed.
fn qualification(request: &Request, limits: Option<Limits>) -> Finding {
    let Some(limits) = limits else {
        return limits_unknown("qualification", QUALIFICATION);
    };
    let mut ways = vec![diploma(request, limits.shortest_programme_years)];
    ways.push(experience(
        "relevant_experience",
        "relevant_experience_years",
        request.relevant_experience_years.value().map(|years| years.0),
        limits.experience_years,
    ));
    if request.job_kind() == JobKind::ItManagerOrProfessional {
        ways.push(experience(
            "it_experience",
            "it_experience_years_in_last_7y",
            request.it_experience_years_in_last_7y.value().map(|years| years.0),
            limits.it_experience_years,
        ));
    }
    Finding::any("qualification", QUALIFICATION, ways)
}

fn diploma(request: &Request, years: u32) -> Finding {
    const CODE: &str = "higher_education_diploma";
    let Some(degree) = request.highest_degree.value() else {
        return Finding::unknown(CODE, QUALIFICATION, "highest_degree");
    };
    if !is_higher_education(*degree) || !request.degree_relevant_to_job() {
        return Finding::new(CODE, QUALIFICATION, Verdict::NotMet);
    }
    let length = request.programme_years.value().map(|years| years.0);
    let programme = match length {
        None => Finding::unknown("programme_length", QUALIFICATION, "programme_years"),
        Some(length) if length >= years => Finding::new("programme_length", QUALIFICATION, Verdict::Met),
        // Before a short master's stands a bachelor's, which may be the longer programme.
        Some(_) if matches!(degree, Degree::Master | Degree::PostMaster | Degree::Phd) => {
            Finding::judged("programme_length", QUALIFICATION, Authority::Ind)
        }
        Some(_) => Finding::new("programme_length", QUALIFICATION, Verdict::NotMet),
    }
    .comparing_numbers(length, years, Unit::Years);
    let dutch = request.institution_country.value().map(|country| country.0 == places::NETHERLANDS);
    let level = match (dutch, request.nuffic_evaluated.value()) {
        (Some(true), _) | (_, Some(true)) => Finding::new("diploma_level", QUALIFICATION, Verdict::Met),
        (None, _) => Finding::unknown("diploma_level", QUALIFICATION, "institution_country"),
        (Some(false), evaluated) => {
            let mut foreign = Finding::judged("diploma_level", QUALIFICATION, Authority::Ind);
            foreign.asks = evaluated.is_none().then_some("nuffic_evaluated");
            foreign
        }
    };
    Finding::all(CODE, QUALIFICATION, vec![programme, level])
}

fn experience(code: &'static str, field: &'static str, have: Option<u32>, need: u32) -> Finding {
    let finding = match have {
        None => Finding::unknown(code, QUALIFICATION, field),
        Some(have) if have >= need => Finding::judged(code, QUALIFICATION, Authority::Ind),
        Some(_) => Finding::new(code, QUALIFICATION, Verdict::NotMet),
    };
    finding.comparing_numbers(have, need, Unit::Years)
}
