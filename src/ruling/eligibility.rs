//! Whether the ruling applies: a tree of conditions in the order of the articles.
//!
//! Whoever has the ruling already is not tested again on where he was recruited and lived; the norm is tested every
//! year.

use super::norm::{self, Kind};
use super::period::Part;
use super::term::Term;
use crate::finding::{Authority, Finding, Unit, Verdict};
use crate::law::Ruling;
use crate::request::{Degree, Request};
use time::Date;

/// The code of the condition on the wage or the group.
pub const EXPERTISE: &str = "specific_expertise";

const RECRUITED: &str = "Uitvoeringsbesluit LB 1965 art. 10e(2)(b)";

/// The norm tests of the first calendar year.
#[derive(Clone, Debug)]
pub struct Tested {
    /// On the pay as it was read.
    pub tests: Tests,
    /// On the higher pay, while nobody said whether holiday allowance comes on top of the amount.
    pub on_top: Option<Tests>,
}

/// The norm tests on one package: on the general norm, and with the reduced norm while the age allows it.
#[derive(Clone, Debug)]
pub struct Tests {
    /// The year tested on the general norm alone.
    pub general: Vec<Part>,
    /// The year with the reduced norm as far as it goes; none from the age on.
    pub reduced: Option<Vec<Part>>,
}

/// The finding on the ruling; the tests are missing while there is no pay or no start.
#[must_use]
pub fn finding(request: &Request, ruling: &Ruling, day: Date, term: Option<&Term>, tested: Option<&Tested>) -> Finding {
    const RULING: &str = "Wet LB 1964 art. 31a(8)";
    if let Some(term) = term.filter(|term| term.is_over(day)) {
        // Nothing else matters, and nothing else need be asked.
        let over = Finding::new("remaining_term", "Uitvoeringsbesluit LB 1965 art. 10ec(1)", Verdict::Closed);
        return Finding::all("ruling", RULING, vec![over.comparing_days(term.last_day, term.first_day.max(day))]);
    }
    let mut parts = vec![Finding::presumed("employee_of_withholding_agent", RECRUITED)];
    if let Some(first_used) = request.ruling_first_used.value() {
        parts.push(Finding::presumed("ruling_granted", "Uitvoeringsbesluit LB 1965 art. 10ea(1)"));
        if request.contract_start.value().is_some_and(|start| start > first_used) {
            let law = "Uitvoeringsbesluit LB 1965 art. 10ed";
            parts.push(Finding::new("employer_change_not_computed", law, Verdict::Unknown));
        }
    } else {
        parts.push(recruited_from_abroad(request));
        parts.push(distance(request, ruling));
    }
    if request.first_day_in_nl.value().zip(request.contract_start.value()).is_some_and(|(first, start)| first > start) {
        // Whether someone who works wholly abroad is an employee under the Act already is a question of fact.
        let law = "Wet LB 1964 art. 2; Policy decree BWBR0033855, Q32";
        parts.push(Finding::judged("remote_start", law, Authority::Belastingdienst));
    }
    parts.push(expertise(request, tested));
    parts.push(Finding::presumed("scarcity", "Uitvoeringsbesluit LB 1965 art. 10eb(4)"));
    parts.push(Finding::presumed("agreed_in_contract", "Policy decree BWBR0033855, Q14-Q18"));
    if request.ruling_first_used.value().is_none() {
        parts.push(joint_request(term));
    }
    parts.push(earlier_stay(request));
    Finding::all("ruling", RULING, parts)
}

/// Recruited or seconded from another country.
fn recruited_from_abroad(request: &Request) -> Finding {
    const CODE: &str = "recruited_from_abroad";
    let recruited = Finding::yes_no(CODE, RECRUITED, CODE, request.recruited_from_abroad.value().copied());
    match doctorate_exception(request) {
        Some(exception) if recruited.verdict == Verdict::NotMet => {
            Finding::any(CODE, RECRUITED, vec![recruited, exception])
        }
        _ => recruited,
    }
}

/// Lived more than 150 km from the border in more than two thirds of the 24 months before the first working day here.
fn distance(request: &Request, ruling: &Ruling) -> Finding {
    const CODE: &str = "distance_150_km";
    const LAW: &str = "Uitvoeringsbesluit LB 1965 art. 10e(2)(b)(2)";
    let need = ruling.distance_more_than.value;
    let months = request.months_beyond_150_km.value().map(|months| months.0);
    let finding = match months {
        None => Finding::unknown(CODE, LAW, "months_beyond_150_km"),
        Some(months) if months > need => Finding::new(CODE, LAW, Verdict::Met),
        Some(_) => Finding::new(CODE, LAW, Verdict::NotMet),
    };
    let finding = finding.comparing_numbers(months, need, Unit::Months);
    if finding.verdict != Verdict::NotMet {
        return finding;
    }
    let mut ways = Vec::with_capacity(3);
    if let Some(exception) = doctorate_exception(request) {
        ways.push(exception);
    }
    if request.earlier_stay_in_nl.value() != Some(&false) {
        // Whoever returns within five years of an earlier job here is not tested on the distance again.
        let law = "Uitvoeringsbesluit LB 1965 art. 10e(4)";
        ways.push(Finding::new("returner_exception_not_computed", law, Verdict::Unknown));
    }
    if ways.is_empty() {
        return finding;
    }
    ways.insert(0, finding);
    Finding::any(CODE, LAW, ways)
}

/// Within a year of a doctorate here or near the border the stay for it does not count against someone; that is not
/// computed yet, so it is only ruled out for other degrees.
fn doctorate_exception(request: &Request) -> Option<Finding> {
    const CODE: &str = "doctorate_exception_not_computed";
    const LAW: &str = "Uitvoeringsbesluit LB 1965 art. 10e(3)";
    match request.highest_degree.value() {
        None => Some(Finding::unknown(CODE, LAW, "highest_degree")),
        Some(Degree::Phd) => Some(Finding::new(CODE, LAW, Verdict::Unknown)),
        Some(_) => None,
    }
}

/// Specific expertise: a group without a norm, or a wage above the norm.
fn expertise(request: &Request, tested: Option<&Tested>) -> Finding {
    if norm::is_exempt(request) {
        return Finding::all(EXPERTISE, norm::LAW, vec![Finding::presumed("group_without_norm", norm::LAW)]);
    }
    let Some(Tested { tests, on_top }) = tested else {
        let missing = if request.pay_amount.value().is_none() { "pay_amount" } else { "contract_start" };
        return Finding::any(EXPERTISE, norm::LAW, vec![Finding::unknown("salary_norm_general", norm::LAW, missing)]);
    };
    let above = |tests: &Tests| Finding::any(EXPERTISE, norm::LAW, wage_above_norm(request, tests));
    let finding = above(tests);
    if on_top.as_ref().is_none_or(|tests| above(tests).verdict == finding.verdict) {
        return finding;
    }
    let mut ways = finding.parts;
    ways.push(Finding::unknown("wage_with_allowance_on_top", norm::LAW, "pay_holiday_allowance"));
    Finding::any(EXPERTISE, norm::LAW, ways)
}

/// The ways to the norm: more than the general one, or more than the reduced one under 30 with a master's degree.
fn wage_above_norm(request: &Request, tests: &Tests) -> Vec<Finding> {
    let mut ways = Vec::new();
    add_tests(&mut ways, &tests.general);
    match &tests.reduced {
        Some(parts) => {
            let mut conditions = vec![norm::master(request)];
            add_tests(&mut conditions, parts);
            ways.push(Finding::all("under_30_with_master", norm::LAW, conditions));
        }
        None if request.date_of_birth.value().is_none() => {
            ways.push(Finding::unknown("under_30_with_master", norm::LAW, "date_of_birth"));
        }
        None => {}
    }
    ways
}

fn add_tests(findings: &mut Vec<Finding>, parts: &[Part]) {
    for part in parts {
        let code = match part.kind {
            Kind::Reduced => "salary_norm_reduced",
            Kind::General | Kind::Exempt => "salary_norm_general",
        };
        if let Some(test) = part.test(code) {
            findings.push(test);
        }
    }
}

/// The joint request of employee and employer.
fn joint_request(term: Option<&Term>) -> Finding {
    const CODE: &str = "joint_request";
    const LAW: &str = "Uitvoeringsbesluit LB 1965 art. 10ei";
    let Some(term) = term else {
        return Finding::unknown(CODE, LAW, "contract_start");
    };
    match term.in_time {
        Verdict::Unknown => Finding::unknown(CODE, LAW, "ruling_request_date"),
        Verdict::Judgement => Finding::judged(CODE, LAW, Authority::Belastingdienst),
        // A late request moves the first day; it does not close the ruling.
        Verdict::NotMet => Finding::new("late_request", LAW, Verdict::Met),
        _ => Finding::presumed(CODE, LAW),
    }
}

/// Earlier work and stays shorten the term; how much is not computed yet, so with them the term is unknown.
fn earlier_stay(request: &Request) -> Finding {
    const CODE: &str = "no_earlier_stay";
    const LAW: &str = "Uitvoeringsbesluit LB 1965 art. 10ef";
    match request.earlier_stay_in_nl.value() {
        Some(false) => Finding::new(CODE, LAW, Verdict::Met),
        Some(true) => Finding::new("earlier_stay_shortens_term", LAW, Verdict::Unknown),
        None => Finding::unknown(CODE, LAW, "earlier_stay_in_nl"),
    }
}

/// Which norm the money of the ruling is computed with: the reduced one where its degree is met, or is still open and
/// nothing else would carry the ruling.
#[must_use]
pub fn norm_kind(request: &Request, tests: &Tests) -> Kind {
    if norm::is_exempt(request) {
        return Kind::Exempt;
    }
    let general_fails =
        tests.general.iter().any(|part| part.test("").is_some_and(|test| test.verdict <= Verdict::NotMet));
    match norm::master(request).verdict {
        _ if tests.reduced.is_none() => Kind::General,
        Verdict::Met => Kind::Reduced,
        verdict if verdict > Verdict::NotMet && general_fails => Kind::Reduced,
        _ => Kind::General,
    }
}
