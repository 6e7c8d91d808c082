//! All of it: a request in, an answer out.

mod basis;
mod changes;
mod curve;
mod figures;

use crate::answer::{Answer, CONTRACT, Outcome, Receipt, RulingAnswer, SchemeAnswer};
use crate::calendar::{Day, last_of_year};
use crate::comparison::Employment;
use crate::costs;
use crate::finding::{Finding, Verdict};
use crate::law::{Figures, Law, PUBLISHED, Year};
use crate::money::{Euro, Rate};
use crate::notation;
use crate::package::Package;
use crate::payslip;
use crate::request::{Echo, HolidayAllowance, Issue, Problem, Request, Value};
use crate::ruling::eligibility::{self, Tested};
use crate::ruling::history;
use crate::ruling::norm::Kind;
use crate::ruling::term::{self, Term};
use crate::schemes::{self, Applicant, pay::Counted};
use basis::Seen;
use changes::{next_questions, ruling_changes, start_that_helps};
pub use curve::{curve, curve_under};
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
    if let Some(ruling) = &mut answer.ruling
        && let Some(start) = start_that_helps(&mut request, &figures.year.ruling, day, &ruling.finding)
    {
        ruling.changes.push(start);
    }
    answer
}

/// How many years after the newest one may be shown: a term that begins next year, and a year beyond it.
const HORIZON: usize = 8;

/// What a request comes to before its routes are compared.
struct Case<'a> {
    applicant: Applicant<'a>,
    package: Option<Package>,
    /// The package if holiday allowance came on top of the amount, while nobody said.
    on_top: Option<Package>,
    term: Option<Term>,
    schemes: Vec<SchemeAnswer>,
    /// Whether actual costs can be reimbursed.
    costs: Option<Finding>,
    /// The pay a month that a permit needs.
    permit_needs: Option<Euro>,
    /// The years that no file knows yet.
    horizon: Vec<Year>,
}

/// What the ruling comes to.
struct Ruled {
    tested: Option<Tested>,
    finding: Finding,
    kind: Kind,
}

/// An answer in the making.
struct Assessment<'a> {
    law: &'a Law,
    request: &'a Request,
    day: Date,
    application: Date,
    figures: Figures<'static>,
    at_application: Figures<'static>,
}

impl Assessment<'_> {
    fn fill(&self, answer: &mut Answer) {
        let request = self.request;
        let mut case = self.case();
        answer.schemes = std::mem::take(&mut case.schemes);
        let employment = self.employment(&case, case.package.as_ref());
        let Ruled { tested, finding, kind } = self.ruled(&case, employment.as_ref());
        let comparison = employment.as_ref().map(|employment| employment.compare(finding.verdict, kind));
        if let Some(comparison) = &comparison {
            schemes::on_routes(&case.applicant, &mut answer.schemes, &comparison.wages);
        }
        let Case { package, mut term, .. } = case;
        let seen = Seen::in_all(&finding, comparison.as_ref(), &answer.schemes);
        answer.outside = self.outside(comparison.as_ref(), &seen);
        let answered = &answer.receipt.request;
        answer.assumptions = self.assumptions(answered, kind, package.as_ref(), comparison.as_ref(), &seen);
        answer.figures = self.figures_used(comparison.as_ref());
        answer.next_questions = next_questions(request, &finding, answer);
        answer.receipt.articles = seen.articles;
        let changes = ruling_changes(
            tested.as_ref(),
            comparison.as_ref(),
            request,
            self.figures.year,
            package.as_ref(),
            kind,
            &finding,
        );
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
        answer.ruling = Some(RulingAnswer {
            verdict: finding.verdict,
            first_day: term.map(|term| Day(term.first_day)),
            last_day: term.map(|term| last_day.unwrap_or(Day(term.last_day))),
            request_by: term.filter(|_| term::asks_anew(request)).map(|term| Day(term.request_by)),
            months_lost: term.map_or(0, |term| term.months_lost),
            months_deducted,
            months_in_doubt,
            earlier_stays,
            periods,
            changes,
            finding,
        });
    }

    fn case(&self) -> Case<'_> {
        let request = self.request;
        let figures = self.figures.year;
        let package = Package::of(request, figures);
        // The package if the amount had no holiday allowance in it, while nobody said.
        let presumed = package.as_ref().is_some_and(|package| package.holiday_allowance_presumed);
        let on_top = Package::with(request, HolidayAllowance::Excluded, figures).filter(|_| presumed);
        let applicant = Applicant {
            request,
            law: self.law,
            day: self.day,
            figures: self.at_application,
            application: self.application,
            counted: package.as_ref().map(|package| Counted {
                exact: package.counted,
                if_excluded: on_top.as_ref().map(|package| package.counted),
            }),
        };
        let term = Term::of(request, &figures.ruling, self.day);
        let indexation = request.indexation_percent();
        let schemes = schemes::assess(&applicant);
        Case {
            horizon: if indexation > Rate::ZERO { self.law.horizon(indexation, HORIZON) } else { Vec::new() },
            costs: term.as_ref().zip(request.contract_start.value()).map(|(term, start)| {
                let until = costs::last_day(request, *start, term, &figures.extraterritorial_costs);
                costs::finding(request, &figures.ruling, term, self.day.max(*start), until)
            }),
            permit_needs: schemes::permit_needs(&schemes),
            applicant,
            package,
            on_top,
            term,
            schemes,
        }
    }

    fn employment<'a>(&'a self, case: &'a Case, package: Option<&'a Package>) -> Option<Employment<'a>> {
        let start = *self.request.contract_start.value()?;
        Some(Employment {
            law: self.law,
            request: self.request,
            package: package?,
            start,
            end: self.request.contract_end.value().copied(),
            term: case.term.as_ref()?,
            first_year: start.year().max(self.day.year()),
            costs: case.costs.as_ref()?,
            horizon: &case.horizon,
            permit_needs: case.permit_needs,
        })
    }

    fn ruled(&self, case: &Case, employment: Option<&Employment>) -> Ruled {
        let tested = employment.and_then(Employment::tests).map(|tests| Tested {
            tests,
            on_top: self.employment(case, case.on_top.as_ref()).and_then(|employment| employment.tests()),
        });
        let ruling = &self.figures.year.ruling;
        let finding = eligibility::finding(self.request, ruling, self.day, case.term.as_ref(), tested.as_ref());
        let kind = tested.as_ref().map_or(Kind::General, |tested| eligibility::norm_kind(self.request, &tested.tests));
        Ruled { tested, finding, kind }
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
