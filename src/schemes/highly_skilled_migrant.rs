//! Highly skilled migrant (kennismigrant), at a first application: Vb 2000 art. 3.30a, 3.4(1)(d), 1.9(1); BuWav 2022
//! art. 2.1.

use super::pay::{PayTest, Thresholds};
use super::{
    Applicant, Assessed, facts, general, market_pay, paid_monthly, third_country_national, within_years_of_degree,
};
use crate::calendar::{age_on, years_later};
use crate::finding::{Authority, Finding, Verdict};
use crate::places;
use crate::request::{Degree, JobKind, NlPermit, Request, Sponsor};

const LAW: &str = "Vb 2000 art. 3.30a";
const NORM: &str = "BuWav 2022 art. 2.1(1)(a)";
const REDUCED: &str = "BuWav 2022 art. 2.1(1)(a)(2); Vb 2000 art. 3.42";

pub(super) fn assess(applicant: &Applicant) -> Assessed {
    let request = applicant.request;
    let norms = &applicant.figures.year.highly_skilled_migrant;
    let (pay, pay_finding) = pay(applicant);
    let mut parts = vec![third_country_national(request, LAW)];
    if let Some(excluded) = excluded_work(request) {
        parts.push(excluded);
    }
    parts.push(first_application(request));
    parts.push(contract(request));
    parts.push(recognised_sponsor(request));
    parts.push(pay_finding);
    parts.push(market_pay(request, "market_wage", "BuWav 2022 art. 2.1(6)"));
    parts.push(paid_monthly(request, "BuWav 2022 art. 2.1(6)"));
    general(&mut parts, request);
    let change_of_purpose = request.nl_permit.value().is_some_and(|permit| *permit != NlPermit::None);
    let changed = norms.change_decision_days.on(applicant.application).filter(|_| change_of_purpose);
    let decision_days = changed.unwrap_or(&norms.decision_days).published();
    let facts = facts(applicant, &norms.fee, decision_days, Some(norms.longest_permit.value));
    Assessed {
        scheme: "highly_skilled_migrant",
        finding: Finding::all("highly_skilled_migrant", LAW, parts),
        pay,
        facts,
    }
}

/// The threshold that decides, and the condition: the reduced one for a recent graduate, or the one for the age.
fn pay(applicant: &Applicant) -> (Option<PayTest>, Finding) {
    let norms = &applicant.figures.year.highly_skilled_migrant;
    let mut thresholds = Thresholds::new(applicant, NORM);
    thresholds.add("age_30_plus", &norms.age_30_plus, None);
    thresholds.add("under_30", &norms.under_30, Some(age_condition(applicant, norms.under_age.value / 12)));
    thresholds.add("reduced", &norms.reduced, Some(recent_graduate(applicant, norms.reduced_within.value / 12)));
    let Thresholds { mut used, mut ways, .. } = thresholds;
    if matches!(applicant.request.job_kind(), JobKind::ScientificResearcher | JobKind::DoctorInTraining) {
        ways.push(Finding::new("research_norm_not_computed", "BuWav 2022 art. 2.1(1)(b)-(d)", Verdict::Unknown));
        used = None;
    }
    (used, Finding::any(PayTest::CODE, NORM, ways))
}

/// Under 30 on the day of application; the 30th birthday itself counts as 30.
fn age_condition(applicant: &Applicant, under: u32) -> Finding {
    const CODE: &str = "age_under_30";
    let Some(birth) = applicant.request.date_of_birth.value().copied() else {
        return Finding::unknown(CODE, NORM, "date_of_birth");
    };
    let age = age_on(birth, applicant.application);
    let birthday = years_later(birth, under as i32);
    // Whether 29 February becomes 28 February or 1 March in a common year is not settled.
    let between = birth.day() == 29
        && u8::from(birth.month()) == 2
        && age + 1 == under as i32
        && applicant.application >= birthday;
    let finding = if between {
        Finding::judged(CODE, NORM, Authority::Ind)
    } else {
        Finding::new(CODE, NORM, if age < under as i32 { Verdict::Met } else { Verdict::NotMet })
    };
    finding.comparing_days(applicant.application, birthday)
}

/// The reduced threshold: holding an orientation-year permit, or within three years of a degree that opens one.
fn recent_graduate(applicant: &Applicant, within_years: u32) -> Finding {
    let request = applicant.request;
    let holds = "holds_orientation_year";
    let by_degree = graduate_by_degree(applicant, within_years);
    let ways = match request.nl_permit.value() {
        Some(NlPermit::OrientationYear) => vec![Finding::new(holds, REDUCED, Verdict::Met)],
        // Whoever lived abroad when hired holds none; of others it must be asked.
        None if !request.recruited_from_abroad.is(true) => {
            vec![by_degree, Finding::unknown(holds, REDUCED, "nl_permit")]
        }
        _ => vec![by_degree],
    };
    Finding::any("recent_graduate", REDUCED, ways)
}

/// Within three years of a degree that opens an orientation year.
fn graduate_by_degree(applicant: &Applicant, within_years: u32) -> Finding {
    const CODE: &str = "graduate_by_degree";
    let request = applicant.request;
    if request.had_orientation_year.is(true) {
        // Whoever had one before had a degree that opens one.
        return Finding::all(
            "recent_graduate",
            REDUCED,
            vec![within_years_of_degree(applicant, REDUCED, within_years)],
        );
    }
    let Some(degree) = request.highest_degree.value() else {
        return Finding::unknown(CODE, REDUCED, "highest_degree");
    };
    if matches!(degree, Degree::None | Degree::Mbo4 | Degree::OtherHigher) {
        return Finding::new(CODE, REDUCED, Verdict::NotMet);
    }
    let parts =
        vec![degree_opens_orientation_year(request, *degree), within_years_of_degree(applicant, REDUCED, within_years)];
    Finding::all(CODE, REDUCED, parts)
}

/// An accredited Dutch degree, or a master's or doctorate of a designated foreign institution.
fn degree_opens_orientation_year(request: &Request, degree: Degree) -> Finding {
    const CODE: &str = "degree_opens_orientation_year";
    let Some(country) = request.institution_country.value() else {
        return Finding::unknown(CODE, REDUCED, "institution_country");
    };
    if country.0 == places::NETHERLANDS {
        let verdict = match degree {
            // A Dutch doctorate comes in through the research for it, which is not asked here.
            Degree::Phd | Degree::PostMaster => return Finding::judged(CODE, REDUCED, Authority::Ind),
            _ if request.programme_accredited() => Verdict::Met,
            _ => Verdict::NotMet,
        };
        return Finding::new(CODE, REDUCED, verdict);
    }
    if degree == Degree::Bachelor {
        return Finding::new(CODE, REDUCED, Verdict::NotMet);
    }
    match request.degree_top_200.value() {
        None => Finding::unknown(CODE, REDUCED, "degree_top_200"),
        Some(false) => Finding::new(CODE, REDUCED, Verdict::NotMet),
        // A test of English and an evaluation of the degree come with it.
        Some(true) => Finding::judged(CODE, REDUCED, Authority::Ind),
    }
}

/// Work for which the scheme is closed, or that it asks more of than is computed here.
fn excluded_work(request: &Request) -> Option<Finding> {
    match request.job_kind() {
        JobKind::Cleric | JobKind::PaidFootballer => {
            Some(Finding::new("work_not_excluded", "BuWav 2022 art. 2.1(4)", Verdict::Closed))
        }
        JobKind::BigProfession | JobKind::DoctorInTraining => {
            Some(Finding::new("big_registration_not_computed", LAW, Verdict::Unknown))
        }
        _ => None,
    }
}

/// Only a first application is computed: for whoever holds one of these permits other thresholds apply.
fn first_application(request: &Request) -> Finding {
    match request.nl_permit.value() {
        Some(NlPermit::HighlySkilledMigrant | NlPermit::EuBlueCard | NlPermit::Researcher | NlPermit::Other) => {
            Finding::new("later_application_not_computed", LAW, Verdict::Unknown)
        }
        _ => Finding::presumed("first_application", LAW),
    }
}

fn contract(request: &Request) -> Finding {
    const CODE: &str = "contract_with_employer_in_netherlands";
    match request.job_offer.value() {
        Some(false) => Finding::new(CODE, LAW, Verdict::NotMet),
        // That the employer is in the Netherlands is not asked.
        Some(true) => Finding::presumed(CODE, LAW),
        None if request.pay_amount.value().is_some() => Finding::presumed(CODE, LAW),
        None => Finding::unknown(CODE, LAW, "pay_amount"),
    }
}

fn recognised_sponsor(request: &Request) -> Finding {
    const CODE: &str = "recognised_sponsor";
    const SPONSOR: &str = "Vb 2000 art. 1.9(1), 3.30a(1)-(2)";
    let turkish = |list: &Vec<crate::request::Country>| list.iter().any(|country| country.0 == places::TURKIYE);
    if request.nationalities.value().is_some_and(turkish) {
        return Finding::new("recognised_sponsor_not_needed", SPONSOR, Verdict::Met);
    }
    let answer = request.employer_recognised_sponsor.value().map(|sponsor| *sponsor == Sponsor::Yes);
    Finding::yes_no(CODE, SPONSOR, "employer_recognised_sponsor", answer)
}
