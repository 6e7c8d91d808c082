//! All of it: a request in, an answer out.

use crate::answer::{
    Answer, Assumption, CONTRACT, Change, FigureUsed, FigureValue, FiguresUsed, Outcome, Receipt, RulingAnswer,
    SchemeAnswer,
};
use crate::calendar::Day;
use crate::calendar::last_of_year;
use crate::comparison::{Comparison, Employment};
use crate::finding::{Finding, Verdict};
use crate::law::{Awaited, Figures, Law, Listed, PUBLISHED, RulingTransition, Source, Status, Value as FigureKind};
use crate::money::Euro;
use crate::package::Package;
use crate::request::{Class, HolidayAllowance, Request, Value};
use crate::ruling::eligibility::{self, Tested};
use crate::ruling::norm::Kind;
use crate::ruling::period::fraction;
use crate::ruling::term::Term;
use crate::schemes::{self, Applicant, pay::Counted};
use time::Date;

/// Answers a request under the published law.
#[must_use]
pub fn assess(request: &Value) -> Answer {
    assess_under(&PUBLISHED, request)
}

/// Answers a request under any law: the published one, or one with another year.
#[must_use]
pub fn assess_under(law: &Law, request: &Value) -> Answer {
    let (request, problems) = Request::read(request);
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
        next_questions: Vec::new(),
        assumptions: Vec::new(),
        outside: Vec::new(),
        figures: Vec::new(),
        receipt: receipt(law, &request),
    };
    let (Outcome::Answer, Some(day)) = (answer.status, day) else { return answer };
    let application = request.application_date.value().copied().unwrap_or(day);
    let (Some(figures), Some(at_application)) = (law.on(day), law.on(application)) else {
        answer.status = Outcome::NoFigures;
        return answer;
    };
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
        let package = Package::of(request, self.figures.year.minimum_wage.holiday_allowance.value);
        let term = Term::of(request, &self.figures.year.ruling, self.day);
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
        answer.outside = self.outside(comparison.as_ref());
        answer.assumptions = self.assumptions(package.as_ref(), comparison.as_ref(), &finding, &answer.schemes);
        answer.figures = self.figures_used(comparison.as_ref());
        answer.next_questions = next_questions(request, &finding, answer);
        answer.receipt.articles = articles(&finding, answer);
        let changes = ruling_changes(tested.as_ref(), comparison.as_ref(), kind, &finding);
        let (mut last_day, mut periods) = (None, Vec::new());
        if let Some(comparison) = comparison {
            (last_day, periods) = (Some(Day(comparison.last_day)), comparison.periods);
            answer.costs = Some(comparison.costs);
            answer.pay = Some(comparison.pay);
        }
        let term = term.filter(|_| finding.verdict > Verdict::NotMet);
        let asked_for = request.ruling_first_used.value().is_some();
        answer.ruling = Some(RulingAnswer {
            verdict: finding.verdict,
            first_day: term.map(|term| Day(term.first_day)),
            last_day: term.map(|term| last_day.unwrap_or(Day(term.last_day))),
            request_by: term.filter(|_| !asked_for).map(|term| Day(term.request_by)),
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
        let amount = *self.request.pay_amount.value()?;
        let rate = self.figures.year.minimum_wage.holiday_allowance.value;
        let on_top = || Package::new(amount, self.request.pay_period(), HolidayAllowance::Excluded, rate);
        package.holiday_allowance_presumed.then(on_top)
    }

    /// What is not computed for this request.
    fn outside(&self, comparison: Option<&Comparison>) -> Vec<&'static str> {
        let request = self.request;
        let mut outside = Vec::new();
        if request.earlier_stay_in_nl.value() == Some(&true) {
            outside.push("earlier_stays_in_the_term");
        }
        if request.recruited_from_abroad.value() == Some(&false) && comparison.is_some() {
            outside.push("other_income_of_the_year");
        }
        if request
            .first_day_in_nl
            .value()
            .zip(request.contract_start.value())
            .is_some_and(|(first, start)| first > start)
        {
            outside.push("work_from_abroad_before_arrival");
        }
        if let Some(comparison) = comparison {
            let part_month = |slip: &crate::answer::Payslip| slip.part_month;
            if comparison.pay.years.iter().flat_map(|year| &year.routes).flat_map(|row| &row.payslips).any(part_month) {
                outside.push("payslip_of_a_part_month");
            }
            if comparison.ends_at_aow_age {
                outside.push("years_from_aow_age");
            }
            outside.push("pension");
            outside.push("minimum_wage_after_exchange");
        }
        outside.push("other_schemes");
        outside
    }

    /// What the answer rests on: what nobody was asked, the likeliest to matter first.
    fn assumptions(
        &self,
        package: Option<&Package>,
        comparison: Option<&Comparison>,
        finding: &Finding,
        schemes: &[SchemeAnswer],
    ) -> Vec<Assumption> {
        let fixed = |code| Assumption { code, can_change: false, value: None };
        let mut assumptions = Vec::new();
        if let Some(comparison) = comparison {
            assumptions.push(fixed("no_pension_premium"));
            assumptions.push(fixed("resident_and_insured_while_employed"));
            if self.request.date_of_birth.value().is_none() {
                assumptions.push(fixed("below_aow_age"));
            }
            assumptions.push(fixed("holiday_allowance_paid_in_may"));
            assumptions.push(fixed("special_reward_rate_on_converted_wage"));
            assumptions.push(fixed("free_part_out_of_gross_pay"));
            if !comparison.costs.years.is_empty() {
                assumptions.push(fixed("costs_proved_and_reimbursed"));
                assumptions.push(fixed("costs_spread_over_the_payments"));
                assumptions.push(fixed("ordinary_housing_on_wage_before_exchange"));
            }
            if !comparison.periods.is_empty() {
                assumptions.push(fixed("norm_on_wage_paid"));
                assumptions.push(fixed("cap_by_calendar_days"));
            }
        }
        if package.is_some_and(|package| package.holiday_allowance_presumed) {
            let value = Some(crate::request::Canonical::Text(HolidayAllowance::Included.word().to_owned()));
            assumptions.push(Assumption { code: "pay_holiday_allowance", can_change: true, value });
        }
        let mut bounded = false;
        let mut look = |finding: &Finding| {
            bounded |= finding.compared.is_some_and(|compared| compared.ceiling.is_some());
        };
        finding.each(&mut look);
        schemes.iter().for_each(|scheme| scheme.finding.each(&mut look));
        if bounded {
            assumptions.push(fixed("amounts_change_by_indexation_only"));
            assumptions.push(fixed("index_does_not_fall"));
            assumptions.push(fixed("rise_below_ceiling"));
        }
        assumptions.extend(self.request.assumed().into_iter().map(|(code, class, value)| Assumption {
            code,
            can_change: class != Class::Asked,
            value: Some(value),
        }));
        assumptions
    }

    /// The figures of the years that are shown; one that does not change is listed with the first.
    fn figures_used(&self, comparison: Option<&Comparison>) -> Vec<FiguresUsed> {
        let shown = comparison.map_or(&[][..], |comparison| comparison.pay.years.as_slice());
        let group = comparison.and_then(|comparison| comparison.periods.first()).map(|period| period.group);
        let costs = comparison.is_some_and(|comparison| !comparison.costs.years.is_empty());
        let of_group = |row: &&RulingTransition| Some(row.code) == group;
        let mut used = Vec::new();
        let mut before: Vec<Listed> = Vec::new();
        let mut last_file = None;
        for year in shown.iter().filter_map(|year| self.law.year(year.year)).map(|figures| figures.year) {
            if last_file.replace(year.year) == Some(year.year) {
                continue;
            }
            let groups = [
                year.income_tax.list(),
                year.national_insurance.list(),
                year.general_tax_credit.list(),
                year.labour_tax_credit.list(),
                year.payroll.list(),
                year.ruling.list(),
                year.minimum_wage.list().into_iter().filter(|figure| figure.from.is_none()).collect(),
                if costs { year.extraterritorial_costs.list() } else { Vec::new() },
                year.ruling_transition.iter().filter(of_group).flat_map(RulingTransition::list).collect(),
            ];
            let figures: Vec<Listed> = groups.into_iter().flatten().filter(concerns_below_aow_age).collect();
            let changed = |figure: &&Listed| !before.iter().any(|other| figure.says_the_same_as(other));
            figures.iter().filter(changed).for_each(|figure| list(&mut used, year.year, figure));
            before = figures;
        }
        let application = self.at_application.year;
        let permits = [application.highly_skilled_migrant.list(), application.eu_blue_card.list()];
        // Of a permit the amounts; its spans stand in its findings.
        let is_amount = |figure: &&Listed| matches!(figure.value, None | Some(FigureKind::Euro(_)));
        permits.iter().flatten().filter(is_amount).for_each(|figure| list(&mut used, application.year, figure));
        used
    }
}

/// Whoever is below AOW age has nothing to do with the figures from that age on.
fn concerns_below_aow_age(figure: &Listed) -> bool {
    !figure.name.ends_with("aow_age") && !figure.name.ends_with("before_1946")
}

/// Adds a figure under the source it shares with others of its group.
fn list(used: &mut Vec<FiguresUsed>, year: i32, figure: &Listed) {
    let value = |value: FigureKind| match value {
        FigureKind::Euro(amount) => FigureValue::Cents(amount.cents()),
        FigureKind::Rate(rate) => FigureValue::Rate(fraction(rate)),
        FigureKind::Number(number) => FigureValue::Number(number),
        FigureKind::Flag(flag) => FigureValue::Flag(flag),
        FigureKind::Day(day) => FigureValue::Date(Day(day)),
    };
    let Source { law, url, status, certainty } = *figure.source;
    let shares = |used: &&mut FiguresUsed| {
        used.year == year
            && used.group == figure.group
            && (used.law, used.url, used.status, used.certainty) == (law, url, status, certainty)
    };
    let entry = FigureUsed {
        figure: figure.name,
        from: figure.from.map(Day),
        value: figure.value.map(value),
        projected: figure.projected.map(value),
    };
    match used.iter_mut().find(shares) {
        Some(group) => group.figures.push(entry),
        None => {
            used.push(FiguresUsed { year, group: figure.group, status, certainty, law, url, figures: vec![entry] });
        }
    }
}

/// What more pay would change: to meet the salary norm, or to get the full percentage.
fn ruling_changes(
    tested: Option<&Tested>,
    comparison: Option<&Comparison>,
    kind: Kind,
    finding: &Finding,
) -> Vec<Change> {
    let change = |code, amount: Euro, status| Change {
        code,
        cents_per_month: None,
        cents_per_year: Some(amount.cents()),
        date: None,
        status,
    };
    if kind == Kind::Exempt {
        return Vec::new();
    }
    let mut changes = Vec::new();
    let fails = finding.parts.iter().any(|part| part.code == eligibility::EXPERTISE && part.verdict <= Verdict::NoNorm);
    let part = tested.and_then(|Tested { tests, .. }| match (kind, &tests.reduced) {
        (Kind::Reduced, Some(reduced)) => reduced.iter().find(|part| part.kind == Kind::Reduced),
        _ => tests.general.last(),
    });
    match part.and_then(|part| part.norm).filter(|_| fails) {
        Some(Awaited::Published(norm)) => changes.push(change("raise_pay_above_norm", norm.value, Status::Enacted)),
        Some(Awaited::Unpublished(gap)) => {
            changes.extend(gap.ceiling.map(|ceiling| change("raise_pay_above_norm", ceiling, Status::Unpublished)))
        }
        None => {}
    }
    let full = comparison.and_then(|comparison| comparison.full_allowance);
    changes.extend(full.map(|(wage, status)| change("raise_pay_for_full_allowance", wage, status)));
    changes
}

/// The fields whose answer would change a verdict, in the order in which their conditions stand, the ruling's first.
fn next_questions(request: &Request, finding: &Finding, answer: &Answer) -> Vec<&'static str> {
    let mut questions: Vec<&'static str> = Vec::new();
    let mut ask = |finding: &Finding| {
        if let Some(field) = finding.asks
            && !questions.contains(&field)
        {
            questions.push(field);
        }
    };
    finding.each(&mut ask);
    for scheme in &answer.schemes {
        scheme.finding.each(&mut ask);
    }
    let echo = request.echo();
    questions.retain(|field| echo.0.iter().all(|(name, _)| name != field));
    questions
}

/// Every article that a finding of the answer names, once, in alphabetical order.
fn articles(finding: &Finding, answer: &Answer) -> Vec<&'static str> {
    let mut articles: Vec<&'static str> = Vec::new();
    let mut add = |finding: &Finding| {
        if let Err(place) = articles.binary_search(&finding.law)
            && !finding.law.is_empty()
        {
            articles.insert(place, finding.law);
        }
    };
    finding.each(&mut add);
    for scheme in &answer.schemes {
        scheme.finding.each(&mut add);
    }
    articles
}

fn receipt(law: &Law, request: &Request) -> Receipt {
    let newest = law.years.last();
    Receipt {
        engine: env!("CARGO_PKG_VERSION"),
        figures_sha256: law.sha256,
        figures_checked: Day(newest.map_or(Date::MIN, |year| year.checked)),
        figures_until: Day(newest.map_or(Date::MIN, |year| last_of_year(year.year))),
        request: request.echo(),
        articles: Vec::new(),
    }
}
