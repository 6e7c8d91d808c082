//! What would change an answer: more pay, another start, or a question that is still open.

use crate::answer::{Answer, Change};
use crate::calendar::{Day, months_later};
use crate::comparison::Comparison;
use crate::finding::{Finding, Rule, Verdict};
use crate::law::{Ruling, Status};
use crate::money::Euro;
use crate::package::Package;
use crate::request::{Canonical, Given, Request};
use crate::ruling::eligibility::{self, Tested};
use crate::ruling::norm::Kind;
use crate::ruling::period::Part;
use crate::ruling::term::Term;
use time::Date;

/// What more pay would change: to meet the salary norm, or to get the full percentage.
pub(super) fn ruling_changes(
    tested: Option<&Tested>,
    comparison: Option<&Comparison>,
    package: Option<&Package>,
    kind: Kind,
    finding: &Finding,
) -> Vec<Change> {
    if kind == Kind::Exempt {
        return Vec::new();
    }
    let mut changes = Vec::new();
    let mut add = |code, (wage, status): (Euro, Status), date| {
        let more = package.map(|package| package.more_a_month_for(wage).cents()).filter(|more| *more > 0);
        changes.push(Change { code, cents_per_month: more, cents_per_year: Some(wage.cents()), date, status });
    };
    let fails = finding.parts.iter().any(|part| part.code == eligibility::EXPERTISE && part.verdict <= Verdict::NoNorm);
    let part = tested.and_then(|Tested { tests, .. }| match (kind, &tests.reduced) {
        (Kind::Reduced, Some(reduced)) => reduced.iter().find(|part| part.kind == Kind::Reduced),
        _ => tests.general.last(),
    });
    if let Some(above) = part.filter(|_| fails).and_then(Part::safe_norm) {
        add("raise_pay_above_norm", above, None);
    }
    if let Some(comparison) = comparison {
        if let Some(keep) = comparison.needed_to_keep {
            add("raise_pay_to_keep_ruling", keep, Some(Day(comparison.last_day)));
        }
        if let Some(full) = comparison.full_allowance {
            add("raise_pay_for_full_allowance", full, None);
        }
    }
    changes
}

/// How many months earlier or later a start is looked for that would open the ruling.
const FURTHEST_START: i32 = 2 * 12;

/// The start nearest to the one planned on which what fails now does not: where someone lived longer beyond the distance by
/// then, say, or an earlier stay ended too long ago to count. The wage is left aside, which another start does not raise.
///
/// The start of the request is moved to find it.
pub(super) fn start_that_helps(request: &mut Request, ruling: &Ruling, day: Date, finding: &Finding) -> Option<Change> {
    let wage = |part: &Finding| part.code != eligibility::EXPERTISE || part.verdict > Verdict::NotMet;
    if finding.verdict > Verdict::NotMet || !finding.parts.iter().all(wage) {
        return None;
    }
    let start = request.contract_start.value().copied().filter(|start| *start > day)?;
    let first_day_here = request.first_day_in_nl.clone();
    for months in (1..=FURTHEST_START).flat_map(|months| [months, -months]) {
        let moved = months_later(start, months);
        if moved <= day {
            continue;
        }
        request.contract_start = Given::Value(moved);
        request.first_day_in_nl = match first_day_here.value() {
            Some(first) => Given::Value(*first.max(&moved)),
            None => Given::Absent,
        };
        let term = Term::of(request, ruling, day);
        if eligibility::finding(request, ruling, day, term.as_ref(), None).verdict > Verdict::NotMet {
            let date = Some(Day(moved));
            let code = if months > 0 { "start_later" } else { "start_earlier" };
            return Some(Change { code, cents_per_month: None, cents_per_year: None, date, status: Status::Enacted });
        }
    }
    None
}

/// The fields whose answer would change a verdict, in the order in which their conditions stand, the ruling's first.
pub(super) fn next_questions(request: &Request, finding: &Finding, answer: &Answer) -> Vec<&'static str> {
    let mut questions: Vec<&'static str> = Vec::new();
    ask(finding, &mut questions);
    for scheme in &answer.schemes {
        ask(&scheme.finding, &mut questions);
    }
    let answered = &answer.receipt.request.0;
    // Whoever has no offer yet cannot say what it pays.
    let without_offer = request.job_offer.is(false);
    let mut open = Vec::new();
    for field in questions {
        // A list is asked again where its rows leave something open: more can be said in it.
        let ends = |value: &Canonical| !matches!(value, Canonical::List(_));
        let is_answered = answered.iter().any(|(name, value)| *name == field && ends(value));
        let is_pointless = without_offer && field == "pay_amount";
        if !is_answered && !is_pointless {
            open.push(field);
        }
    }
    open
}

/// The questions of a finding, as far as an answer could still change it.
fn ask(finding: &Finding, questions: &mut Vec<&'static str>) {
    let settled = match finding.rule {
        Some(Rule::Any) => finding.verdict == Verdict::Met,
        Some(Rule::All) => finding.verdict <= Verdict::NotMet,
        None => false,
    };
    if settled {
        return;
    }
    if let Some(field) = finding.asks
        && !questions.contains(&field)
    {
        questions.push(field);
    }
    for part in &finding.parts {
        ask(part, questions);
    }
}
