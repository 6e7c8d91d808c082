//! The schemes: rights and permits that let someone live and work here, each in a file of its own, its conditions in
//! the order of its articles.

mod eu_blue_card;
mod free_movement;
mod highly_skilled_migrant;
pub mod pay;

use crate::answer::{Change, Fact, NormUsed, SchemeAnswer, SchemeKind, SchemeRoute};
use crate::calendar::{Day, day_after, last_of_year, years_later};
use crate::comparison::RouteWage;
use crate::finding::{Authority, Finding, Verdict};
use crate::law::{Awaited, Figures, Law, Status};
use crate::money::{Euro, Exact, Rate};
use crate::request::{Market, Request};
use pay::{Counted, PayTest};
use time::Date;

/// What the schemes look at.
#[derive(Clone, Copy, Debug)]
pub struct Applicant<'a> {
    /// The request.
    pub request: &'a Request,
    /// The law.
    pub law: &'a Law,
    /// Today.
    pub day: Date,
    /// The figures of the day of application: a first application is tested on the law of that day (Vb 2000 art.
    /// 3.103).
    pub figures: Figures<'a>,
    /// The day of application.
    pub application: Date,
    /// Pay that counts, if it is known.
    pub counted: Option<Counted>,
}

/// What a scheme comes to before its routes are added.
struct Assessed {
    scheme: &'static str,
    /// The conditions besides pay, in order; pay stands where `pay_at` says.
    finding: Finding,
    /// The test of pay that decided, where the scheme has one.
    pay: Option<PayTest>,
    facts: Vec<Fact>,
}

/// The permits, the one that stands first among equals last.
const PERMITS: [fn(&Applicant) -> Assessed; 2] = [eu_blue_card::assess, highly_skilled_migrant::assess];

/// Every scheme, best first. Whoever moves freely needs no permit: then that is all there is to say.
#[must_use]
pub fn assess(applicant: &Applicant) -> Vec<SchemeAnswer> {
    let free = answer(applicant, free_movement::assess);
    if free.verdict == Verdict::Met {
        return vec![free];
    }
    let mut answers = vec![free];
    for scheme in PERMITS {
        let scheme = answer(applicant, scheme);
        answers.insert(answers.partition_point(|better| better.verdict > scheme.verdict), scheme);
    }
    answers
}

/// The least pay a month on which a permit stays open that is needed and that this pay opens.
#[must_use]
pub fn permit_needs(answers: &[SchemeAnswer]) -> Option<Euro> {
    let mut least = None;
    for answer in answers {
        let Some(norm) = &answer.norm else {
            // Who may move freely, or has not said, needs none for certain.
            if answer.verdict > Verdict::NotMet {
                return None;
            }
            continue;
        };
        // Of a threshold that is not published all of a pay may be needed that its ceiling does not make safe.
        let counted = answer.counted.map(Euro::from_cents);
        let known = norm.cents.or(norm.at_least).map(Euro::from_cents).filter(|least| counted >= Some(*least));
        let safe = known.and(norm.safe()).or(known).min(counted);
        if answer.verdict > Verdict::NotMet && safe.is_some() && (least.is_none() || safe < least) {
            least = safe;
        }
    }
    least
}

impl NormUsed {
    /// The amount that is safe: the threshold, or its ceiling while it is not published.
    #[must_use]
    pub fn safe(&self) -> Option<Euro> {
        self.cents.or(self.ceiling).map(Euro::from_cents)
    }
}

/// Asks each scheme again on the contract wage that each route leaves.
pub fn on_routes(applicant: &Applicant, answers: &mut [SchemeAnswer], routes: &[RouteWage]) {
    let Some(Counted { exact: counted, .. }) = applicant.counted else { return };
    for wage in routes {
        // The whole scheme is asked again, since another threshold may then decide.
        let mut lowered = *applicant;
        lowered.counted = Some(Counted { exact: counted - wage.free, if_excluded: None });
        for scheme in PERMITS {
            let Assessed { scheme, finding, .. } = scheme(&lowered);
            for answer in answers.iter_mut() {
                if answer.scheme == scheme && answer.norm.is_some() {
                    answer.routes.push(route_answer(answer, finding.verdict, counted, wage));
                }
            }
        }
    }
}

fn answer(applicant: &Applicant, scheme: fn(&Applicant) -> Assessed) -> SchemeAnswer {
    let assessed = scheme(applicant);
    let verdict = assessed.finding.verdict;
    let Assessed { scheme: name, finding, pay, facts } = assessed;
    let mut answer = SchemeAnswer {
        scheme: name,
        kind: SchemeKind::Permit,
        verdict,
        norm: None,
        counted: None,
        gap: None,
        routes: Vec::new(),
        facts,
        changes: Vec::new(),
        finding,
    };
    if let Some(apply_by) = apply_by(applicant, scheme, verdict) {
        answer.changes.push(apply_by);
    }
    let Some(pay) = pay else { return answer };
    answer.norm = Some(crate::ruling::period::norm_used(pay.kind, &pay.norm, &applicant.figures));
    let Some(Counted { exact: counted, .. }) = applicant.counted else { return answer };
    answer.counted = Some(counted.half_up_to_cents().cents());
    // While another threshold may still apply, nothing is short yet.
    let is_short =
        |part: &Finding| part.code == PayTest::CODE && matches!(part.verdict, Verdict::NotMet | Verdict::NoNorm);
    if answer.finding.parts.iter().any(is_short) {
        answer.gap = pay.gap(counted).map(Euro::cents);
        if let Some(raise) = raise_pay(applicant, &pay, counted) {
            answer.changes.push(raise);
        }
    }
    answer
}

/// The scheme on the contract wage that a route leaves.
///
/// A reimbursement of costs is not plainly pay for the work. Only a contract wage that meets the threshold by itself
/// is met; where only the tax-free part lifts it there, the IND weighs it (BuWav 2022 art. 2.1(1)(a), 2.2(1)(b);
/// Council of State, 6 December 2023).
fn route_answer(answer: &SchemeAnswer, alone: Verdict, counted: Exact, wage: &RouteWage) -> SchemeRoute {
    let with_free_part = answer.verdict;
    let safe = answer.norm.as_ref().and_then(NormUsed::safe);
    let room = safe.map(|safe| (counted - safe.exactly()).floor_to_cents());
    SchemeRoute {
        route: wage.route,
        counted: (counted - wage.free).half_up_to_cents().cents(),
        counted_with_free_part: counted.half_up_to_cents().cents(),
        verdict: if alone < with_free_part { with_free_part.min(Verdict::Judgement) } else { with_free_part },
        largest_free_part: room.filter(|room| room.exactly() < wage.free && *room > Euro::ZERO).map(Euro::cents),
    }
}

/// The last day on which an application still has the better verdict, within the year of today: it is tested on the
/// law of the day it is received (Vb 2000 art. 3.103), and on age and degree as they are that day.
fn apply_by(applicant: &Applicant, scheme: fn(&Applicant) -> Assessed, verdict: Verdict) -> Option<Change> {
    let on = |day: Date| {
        let figures = applicant.law.on(day).filter(|figures| !figures.repeated)?;
        Some(scheme(&Applicant { figures, application: day, ..*applicant }).finding.verdict)
    };
    let today = applicant.day;
    let year_end = last_of_year(today.year());
    let best = on(today)?;
    let next_year = day_after(year_end);
    let fallen = if on(next_year).is_some() { next_year } else { year_end };
    let later = if applicant.application > year_end { verdict } else { on(fallen)? };
    if applicant.application < today || best <= later || best <= Verdict::NotMet {
        return None;
    }
    // The verdict falls once: at a birthday, three years after a degree, or at the end of the year.
    let (mut holds, mut fallen) = (today, fallen);
    while day_after(holds) < fallen {
        let middle = holds + (fallen - holds) / 2;
        if on(middle)? >= best { holds = middle } else { fallen = middle }
    }
    Some(Change {
        code: "apply_by",
        cents_per_month: None,
        cents_per_year: None,
        date: Some(Day(holds)),
        status: Status::Enacted,
    })
}

/// How much more pay meets the threshold, or is safe while it is not published.
fn raise_pay(applicant: &Applicant, pay: &PayTest, counted: Exact) -> Option<Change> {
    if pay.verdict(counted) == Verdict::Met {
        return None;
    }
    let safe = pay.safe()?;
    let holiday = applicant.figures.year.minimum_wage.holiday_allowance.value;
    Some(Change {
        code: "raise_pay",
        cents_per_month: Some((safe.exactly() - counted).ceil_to_cents().cents()),
        cents_per_year: Some(((safe * 12) * (Rate::ONE + holiday)).ceil_to_cents().cents()),
        date: None,
        status: if pay.norm.published().is_some() { Status::Enacted } else { Status::Unpublished },
    })
}

/// Conditions that hold for every permit: passport and public order.
fn general(parts: &mut Vec<Finding>, request: &Request) {
    let public_order = request.public_order_objection();
    parts.push(Finding::presumed_unless("passport_valid", "Vw 2000 art. 16(1)(b)", !request.passport_valid()));
    parts.push(Finding::presumed_unless("no_public_order_objection", "Vw 2000 art. 16(1)(d)", public_order));
}

/// Whether someone comes from outside the EU, the EEA and Switzerland.
fn third_country_national(request: &Request, law: &'static str) -> Finding {
    const CODE: &str = "third_country_national";
    match request.nationalities.value() {
        Some(list) if !list.is_empty() => {
            let free = list.iter().any(|country| crate::places::moves_freely(country.0));
            Finding::new(CODE, law, if free { Verdict::Closed } else { Verdict::Met })
        }
        _ => Finding::unknown(CODE, law, "nationalities"),
    }
}

/// Pay reaches a bank account of the employee each month.
fn paid_monthly(request: &Request, law: &'static str) -> Finding {
    Finding::presumed_unless("paid_monthly_to_own_account", law, !request.pay_paid_monthly_to_own_account())
}

/// Pay in line with the market: presumed, and weighed by an authority once the person doubts it.
fn market_pay(request: &Request, code: &'static str, law: &'static str) -> Finding {
    match request.pay_in_line_with_market() {
        Market::Yes => Finding::presumed(code, law),
        Market::Doubtful => Finding::judged(code, law, Authority::Ind),
    }
}

/// The code of a condition on the time since a degree.
const WITHIN_YEARS_OF_DEGREE: &str = "within_three_years_of_degree";

/// At most so many years since the degree; on the very day it is not settled whether that still counts.
fn within_years_of_degree(applicant: &Applicant, law: &'static str, years: u32) -> Finding {
    let Some(degree) = applicant.request.degree_date.value() else {
        return Finding::unknown(WITHIN_YEARS_OF_DEGREE, law, "degree_date");
    };
    let (first, last) = (years_later(degree.first, years as i32), years_later(degree.last, years as i32));
    let application = applicant.application;
    let finding = if degree.first > application {
        // A degree that is still to come is none yet.
        return Finding::new("degree_obtained", law, Verdict::NotMet);
    } else if degree.last > application {
        Finding::unknown(WITHIN_YEARS_OF_DEGREE, law, "degree_date")
    } else if application < first {
        Finding::new(WITHIN_YEARS_OF_DEGREE, law, Verdict::Met)
    } else if application > last {
        Finding::new(WITHIN_YEARS_OF_DEGREE, law, Verdict::NotMet)
    } else if first == last {
        Finding::judged(WITHIN_YEARS_OF_DEGREE, law, Authority::Ind)
    } else {
        Finding::unknown(WITHIN_YEARS_OF_DEGREE, law, "degree_date")
    };
    finding.comparing_days(application, last)
}

/// Fee, decision period and longest permit, as far as they are known.
fn facts(
    applicant: &Applicant,
    fee: &Awaited<Euro>,
    decision_days: Option<u32>,
    longest_permit_months: Option<u32>,
) -> Vec<Fact> {
    let mut facts = Vec::new();
    if let Some(amount) = fee.for_money() {
        let status = applicant.figures.status(amount.source);
        facts.push(Fact { code: "fee", cents: Some(amount.value.cents()), number: None, date: None, status });
    }
    for (code, number) in [("decision_days", decision_days), ("longest_permit_months", longest_permit_months)] {
        if number.is_some() {
            facts.push(Fact { code, cents: None, number, date: None, status: Status::Enacted });
        }
    }
    facts
}
