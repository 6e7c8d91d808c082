//! Whether the ruling applies: a tree of conditions in the order of the articles.
//!
//! Whoever has the ruling already is not tested again on where he was recruited and lived, unless too long a time lay
//! between two employers; the norm is tested every year.

use super::history::{self, Deduction};
use super::norm::{self, Kind};
use super::period::Part;
use super::residence;
use super::term::{self, Term, employer_change};
use crate::finding::{Authority, Finding, Verdict};
use crate::law::Ruling;
use crate::request::{Request, RulingState, StayKind};
use time::Date;

/// The code of the condition on the wage or the group.
pub const EXPERTISE: &str = "specific_expertise";

const GRANTED: &str = "Uitvoeringsbesluit LB 1965 art. 10ea(1)";
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
        let used_up = term.deduction.as_ref().is_some_and(|deduction| deduction.at_least >= ruling.term.value);
        let law = if used_up { history::LAW } else { "Uitvoeringsbesluit LB 1965 art. 10ec(1)" };
        let over = Finding::new("remaining_term", law, Verdict::Closed);
        return Finding::all("ruling", RULING, vec![over.comparing_days(term.last_day, term.first_day.max(day))]);
    }
    let mut parts = vec![Finding::presumed("employee_of_withholding_agent", RECRUITED)];
    let change = employer_change(request, ruling);
    let newcomer = |parts: &mut Vec<Finding>| {
        parts.push(recruited_from_abroad(request, ruling));
        parts.push(residence::distance(request, ruling));
    };
    match change {
        // After a longer time the ruling does not go on, and all is tested from the start.
        Some(change) if change.verdict <= Verdict::NotMet => {
            let law = change.law;
            let mut anew = Vec::with_capacity(2);
            newcomer(&mut anew);
            let anew = Finding::all("tested_anew", RECRUITED, anew);
            parts.push(Finding::any("employer_change", law, vec![change, anew]));
        }
        change => {
            if request.ruling_first_used.value().is_some() {
                parts.push(Finding::presumed("ruling_granted", GRANTED));
            } else if request.ruling_state.is(RulingState::Granted) {
                parts.push(Finding::unknown("ruling_granted", GRANTED, "ruling_first_used"));
            } else {
                newcomer(&mut parts);
            }
            if let Some(change) = change {
                parts.push(change);
            }
        }
    }
    if request.first_day_in_nl.value().zip(request.contract_start.value()).is_some_and(|(first, start)| first > start) {
        // Whether someone who works wholly abroad is an employee under the Act already is a question of fact.
        let law = "Wet LB 1964 art. 2; Policy decree BWBR0033855, Q32";
        parts.push(Finding::judged("remote_start", law, Authority::Belastingdienst));
    }
    parts.push(expertise(request, tested));
    parts.push(Finding::presumed("scarcity", "Uitvoeringsbesluit LB 1965 art. 10eb(4)"));
    let not_agreed = !request.ruling_agreed_in_contract();
    parts.push(Finding::presumed_unless("agreed_in_contract", "Policy decree BWBR0033855, Q14-Q18", not_agreed));
    if term::asks_anew(request) {
        parts.push(joint_request(term));
    }
    parts.push(earlier_stay(request, term));
    Finding::all("ruling", RULING, parts)
}

/// Recruited or seconded from another country.
fn recruited_from_abroad(request: &Request, ruling: &Ruling) -> Finding {
    const CODE: &str = "recruited_from_abroad";
    let recruited = Finding::yes_no(CODE, RECRUITED, CODE, request.recruited_from_abroad.value().copied());
    if recruited.verdict != Verdict::NotMet {
        return recruited;
    }
    let mut ways = Vec::with_capacity(3);
    let mut conditions = Vec::with_capacity(2);
    if residence::doctorate(request, ruling, &mut conditions) {
        ways.push(Finding::all("doctorate_exception", residence::DOCTORATE, conditions));
    }
    if studied_before(request) {
        // The policy says that a study followed by a job is no bar; inspectors may say that a student lives here.
        ways.push(Finding::judged("job_after_study", "Policy decree BWBR0033855, Q10", Authority::Belastingdienst));
    }
    if ways.is_empty() {
        return recruited;
    }
    ways.insert(0, recruited);
    Finding::any(CODE, RECRUITED, ways)
}

/// Whether the contract was agreed during a study here.
fn studied_before(request: &Request) -> bool {
    let Some(agreed) = request.contract_signed.value().or(request.contract_start.value()) else { return false };
    let mut studied = false;
    for stay in request.earlier_stays.value().map_or(&[][..], Vec::as_slice) {
        studied |= stay.kind == StayKind::Study && stay.holds(*agreed);
    }
    studied
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

/// Earlier work and stays shorten the term; how much is not known from the short answer.
fn earlier_stay(request: &Request, term: Option<&Term>) -> Finding {
    const LAW: &str = history::LAW;
    let deduction = term.and_then(|term| term.deduction.as_ref());
    match (deduction, request.earlier_stays.value(), request.earlier_stay_in_nl.value()) {
        (Some(Deduction { months: 0, .. }), Some(_), _) => Finding::new("earlier_stays_ignored", LAW, Verdict::Met),
        (Some(deduction), Some(_), _) => {
            let mut finding = Finding::new("earlier_stays_deducted", LAW, deduction.certain);
            finding.judged_by = (deduction.certain == Verdict::Judgement).then_some(Authority::Belastingdienst);
            finding.asks = (deduction.certain == Verdict::Unknown).then_some("earlier_stays");
            finding
        }
        (None, Some(_), _) => Finding::unknown("earlier_stays_deducted", LAW, "contract_start"),
        // Whoever loses the ruling by a longer time between two jobs worked here before.
        (Some(_), None, _) | (_, _, Some(true)) => Finding::unknown("earlier_stay_shortens_term", LAW, "earlier_stays"),
        (_, _, Some(false)) => Finding::new("no_earlier_stay", LAW, Verdict::Met),
        (_, _, None) => Finding::unknown("no_earlier_stay", LAW, "earlier_stay_in_nl"),
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
