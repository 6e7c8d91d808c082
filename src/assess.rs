//! All of it: a request in, an answer out.

mod basis;
mod figures;

use crate::answer::{Answer, CONTRACT, Change, Outcome, Receipt, RulingAnswer};
use crate::calendar::{Day, last_of_year};
use crate::comparison::{Comparison, Employment};
use crate::finding::{Finding, Rule, Verdict};
use crate::law::{Figures, Law, PUBLISHED, Status};
use crate::money::Euro;
use crate::notation;
use crate::package::Package;
use crate::payslip;
use crate::request::{Echo, HolidayAllowance, Issue, Problem, Request, Value};
use crate::ruling::eligibility::{self, Tested};
use crate::ruling::history;
use crate::ruling::norm::Kind;
use crate::ruling::period::Part;
use crate::ruling::term::Term;
use crate::schemes::{self, Applicant, pay::Counted};
use basis::Seen;
use time::Date;

/// Answers a request under the published law.
#[must_use]
pub fn assess(request: &Value) -> Answer {
    assess_under(&PUBLISHED, request)
}

/// Answers a request under any law: the published one, or one with another year.
#[must_use]
pub fn assess_under(law: &Law, request: &Value) -> Answer {
    let (mut request, problems) = Request::read(request);
    let day = request.day.value().copied();
    let mut answer = Answer {
        contract: CONTRACT,
        day: day.map(Day),
        status: if problems.is_empty() { Outcome::Answer } else { Outcome::Problems },
        problems,
        schemes: Vec::new(),
        ruling: None,
        costs: None,
        pay: None,
        payslip_check: None,
        next_questions: Vec::new(),
        assumptions: Vec::new(),
        outside: Vec::new(),
        figures: Vec::new(),
        receipt: receipt(law, std::mem::take(&mut request.echo)),
    };
    let (Outcome::Answer, Some(day)) = (answer.status, day) else { return answer };
    let application = request.application_date.value().copied().unwrap_or(day);
    let (Some(figures), Some(at_application)) = (law.on(day), law.on(application)) else {
        answer.status = Outcome::NoFigures;
        return answer;
    };
    let contradicted = history::contradictions(&request, &figures.year.ruling);
    let mut months = String::new();
    notation::push_number(&mut months, request.months_beyond_150_km.value().map_or(0, |months| months.0.into()), 1);
    let short = [("months_beyond_150_km", months), ("earlier_stay_in_nl", "false".to_owned())];
    for ((field, read), expected) in short.into_iter().zip(contradicted) {
        if let Some(expected) = expected {
            answer.problems.push(Problem { field: field.to_owned(), problem: Issue::Contradiction, read, expected });
            answer.status = Outcome::Problems;
        }
    }
    if answer.status == Outcome::Problems {
        return answer;
    }
    answer.payslip_check = payslip::check(law, &request, day);
    Assessment { law, request: &request, day, application, figures, at_application }.fill(&mut answer);
    answer
}

/// An answer in the making.
struct Assessment<'a> {
    law: &'a Law,
    request: &'a Request,
    day: Date,
    application: Date,
    figures: Figures,
    at_application: Figures,
}

impl Assessment<'_> {
    fn fill(&self, answer: &mut Answer) {
        let request = self.request;
        let package = Package::of(request, self.figures.year);
        let mut term = Term::of(request, &self.figures.year.ruling, self.day);
        let employment = package.as_ref().zip(term.as_ref()).and_then(|(package, term)| self.employment(package, term));
        let on_top = package.as_ref().and_then(|package| self.with_allowance_on_top(package));
        let tested = employment.as_ref().and_then(Employment::tests).map(|tests| Tested {
            tests,
            on_top: on_top
                .as_ref()
                .zip(term.as_ref())
                .and_then(|(package, term)| self.employment(package, term)?.tests()),
        });
        let ruling = &self.figures.year.ruling;
        let finding = eligibility::finding(request, ruling, self.day, term.as_ref(), tested.as_ref());
        let kind = tested.as_ref().map_or(Kind::General, |tested| eligibility::norm_kind(request, &tested.tests));
        let comparison = employment.as_ref().map(|employment| employment.compare(finding.verdict, kind));
        let wages = comparison.as_ref().map_or(&[][..], |comparison| comparison.wages.as_slice());
        let counted = package.as_ref().map(|package| Counted {
            exact: package.counted,
            if_excluded: on_top.as_ref().map(|package| package.counted),
        });
        let applicant = Applicant {
            request,
            law: self.law,
            day: self.day,
            figures: self.at_application,
            application: self.application,
            counted,
        };
        answer.schemes = schemes::assess(&applicant, wages);
        let seen = Seen::in_all(&finding, &answer.schemes);
        answer.outside = self.outside(comparison.as_ref(), &seen);
        let answered = &answer.receipt.request;
        answer.assumptions = self.assumptions(answered, kind, package.as_ref(), comparison.as_ref(), &seen);
        answer.figures = self.figures_used(comparison.as_ref());
        answer.next_questions = next_questions(request, &finding, answer);
        answer.receipt.articles = seen.articles;
        let changes = ruling_changes(tested.as_ref(), comparison.as_ref(), kind, &finding);
        let (mut last_day, mut periods) = (None, Vec::new());
        if let Some(comparison) = comparison {
            (last_day, periods) = (Some(Day(comparison.last_day)), comparison.periods);
            answer.costs = Some(comparison.costs);
            answer.pay = Some(comparison.pay);
        }
        let (mut months_deducted, mut months_in_doubt, mut earlier_stays) = (0, 0, Vec::new());
        if let Some(deduction) = term.as_mut().and_then(|term| term.deduction.as_mut()) {
            months_deducted = deduction.months;
            months_in_doubt = deduction.months - deduction.at_least;
            earlier_stays = std::mem::take(&mut deduction.stays);
        }
        let term = term.as_ref().filter(|_| finding.verdict > Verdict::NotMet);
        // A new employer asks anew.
        let used = request.ruling_first_used.value();
        let asks_anew = used.is_none_or(|used| request.contract_start.value().is_some_and(|start| start > used));
        answer.ruling = Some(RulingAnswer {
            verdict: finding.verdict,
            first_day: term.map(|term| Day(term.first_day)),
            last_day: term.map(|term| last_day.unwrap_or(Day(term.last_day))),
            request_by: term.filter(|_| asks_anew).map(|term| Day(term.request_by)),
            months_lost: term.map_or(0, |term| term.months_lost),
            months_deducted,
            months_in_doubt,
            earlier_stays,
            periods,
            changes,
            finding,
        });
    }

    fn employment<'a>(&'a self, package: &'a Package, term: &'a Term) -> Option<Employment<'a>> {
        let start = *self.request.contract_start.value()?;
        Some(Employment {
            law: self.law,
            request: self.request,
            package,
            start,
            end: self.request.contract_end.value().copied(),
            term,
            first_year: start.year().max(self.day.year()),
        })
    }

    /// The package if the amount had no holiday allowance in it, while nobody said.
    fn with_allowance_on_top(&self, package: &Package) -> Option<Package> {
        Package::with(self.request, HolidayAllowance::Excluded, self.figures.year)
            .filter(|_| package.holiday_allowance_presumed)
    }
}

/// What more pay would change: to meet the salary norm, or to get the full percentage.
fn ruling_changes(
    tested: Option<&Tested>,
    comparison: Option<&Comparison>,
    kind: Kind,
    finding: &Finding,
) -> Vec<Change> {
    if kind == Kind::Exempt {
        return Vec::new();
    }
    let mut changes = Vec::new();
    let mut add = |code, (wage, status): (Euro, Status), date| {
        changes.push(Change { code, cents_per_month: None, cents_per_year: Some(wage.cents()), date, status });
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

/// The fields whose answer would change a verdict, in the order in which their conditions stand, the ruling's first.
fn next_questions(request: &Request, finding: &Finding, answer: &Answer) -> Vec<&'static str> {
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
        let is_answered = answered.iter().any(|(name, _)| *name == field);
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

fn receipt(law: &Law, request: Echo) -> Receipt {
    let newest = law.years.last();
    Receipt {
        engine: env!("CARGO_PKG_VERSION"),
        figures_sha256: law.sha256,
        figures_checked: Day(newest.map_or(Date::MIN, |year| year.checked)),
        figures_until: Day(newest.map_or(Date::MIN, |year| last_of_year(year.year))),
        request,
        articles: Vec::new(),
    }
}
