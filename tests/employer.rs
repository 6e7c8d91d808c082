//! What an employee costs the employer: both sides of every limit, and what decides on a premium.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod common;

use common::{answered, newcomer, route, with, years};
use nl_talent::answer::{Answer, EmployerYear, Route};
use nl_talent::employer::{Premiums, premiums};
use nl_talent::law::{PUBLISHED, Status};
use nl_talent::money::{Euro, Share};
use nl_talent::request::{Request, Value};
use serde_json::{Value as Json, json};

fn on(year: i32, wage: Euro, share: Share) -> Premiums {
    premiums(&Request::default(), &PUBLISHED.year(year).unwrap(), wage, share).unwrap()
}

fn request(entries: &[(&str, &str)]) -> Request {
    let entries = entries.iter().map(|(name, text)| ((*name).to_owned(), Value::Text((*text).to_owned())));
    let day = [("day".to_owned(), Value::Text("2026-06-01".to_owned()))];
    let (request, problems) = Request::read(&Value::Object(day.into_iter().chain(entries).collect()));
    assert!(problems.is_empty(), "{problems:?}");
    request
}

#[test]
fn premiums_grow_up_to_the_maximum_wage_and_not_a_cent_beyond() {
    for year in PUBLISHED.years {
        let maximum = year.employer_premiums.maximum_wage.value;
        assert_eq!(maximum, year.healthcare_levy.maximum_income.value, "{}", year.year);
        let at = on(year.year, maximum, Share::ALL);
        assert_eq!(on(year.year, maximum + Euro::from_cents(1), Share::ALL), at, "{}", year.year);
        assert_eq!(on(year.year, maximum * 10, Share::ALL), at, "{}", year.year);
        let below = on(year.year, maximum - Euro::whole(1), Share::ALL);
        assert!(below.disability < at.disability && below.healthcare_levy < at.healthcare_levy, "{}", year.year);
    }
}

#[test]
fn half_a_year_has_half_the_maximum() {
    let half = Share { part: 1, whole: 2 };
    let maximum = PUBLISHED.year(2026).unwrap().year.employer_premiums.maximum_wage.value;
    let at = on(2026, Euro::from_cents(maximum.cents() / 2), half);
    assert_eq!(on(2026, maximum, half), at);
    assert!(on(2026, Euro::from_cents(maximum.cents() / 2 - 100), half).disability < at.disability);
}

#[test]
fn the_unemployment_premium_follows_the_contract_unless_the_employer_says_otherwise() {
    let figures = PUBLISHED.year(2026).unwrap();
    let rates = figures.year.employer_premiums;
    let wage = Euro::whole(50_000);
    let paid = |entries: &[(&str, &str)]| premiums(&request(entries), &figures, wage, Share::ALL).unwrap().unemployment;
    let at = |rate: nl_talent::money::Rate| (wage * rate).half_up_to_cents();
    assert_eq!(paid(&[]), at(rates.awf_low.value));
    assert_eq!(paid(&[("contract_permanent", "yes")]), at(rates.awf_low.value));
    assert_eq!(paid(&[("contract_permanent", "no")]), at(rates.awf_high.value));
    assert_eq!(paid(&[("contract_end", "2027-12-31")]), at(rates.awf_high.value));
    assert_eq!(paid(&[("contract_end", "2027-12-31"), ("premium_awf", "low")]), at(rates.awf_low.value));
    assert_eq!(paid(&[("premium_awf", "high")]), at(rates.awf_high.value));
    assert_eq!(paid(&[("premium_awf", "government")]), at(rates.ufo.published().unwrap()));
}

#[test]
fn the_size_and_the_own_premium_of_the_employer_decide_on_theirs() {
    let figures = PUBLISHED.year(2026).unwrap();
    let wage = Euro::whole(50_000);
    let paid = |entries: &[(&str, &str)]| premiums(&request(entries), &figures, wage, Share::ALL).unwrap();
    // 6,27% and 7,63% of 50,000.
    assert_eq!(paid(&[("premium_aof", "small")]).disability, Euro::whole(3_135));
    assert_eq!(paid(&[]).disability, Euro::whole(3_815));
    // 1,29% instead of the average of 1,52%.
    assert_eq!(paid(&[("premium_whk_percent", "1,29%")]).return_to_work, Euro::whole(645));
    assert_eq!(paid(&[]).return_to_work, Euro::whole(760));
}

#[test]
fn a_percentage_is_read_from_0_to_100_and_nothing_else() {
    let read = |text: &str| {
        let entries = [("day", "2026-06-01"), ("premium_whk_percent", text)];
        let entries = entries.map(|(name, text)| (name.to_owned(), Value::Text(text.to_owned())));
        let (request, problems) = Request::read(&Value::Object(entries.to_vec()));
        let rate = request.premium_whk_percent.value().map(|rate| rate.hundred_thousandths());
        (rate, problems.first().map(|problem| problem.problem))
    };
    for (text, parts) in [("0", 0), ("1.29", 1_290), ("1,29 %", 1_290), ("6", 6_000), ("100%", 100_000)] {
        assert_eq!(read(text), (Some(parts), None), "{text}");
    }
    for text in ["100,01", "-1", "1000"] {
        assert_eq!(read(text), (None, Some(nl_talent::request::Issue::OutOfRange)), "{text}");
    }
    for text in ["", "%", "€ 5", "5k", "1,234,5", "five"] {
        assert_eq!(read(text).0, None, "{text}");
    }
}

fn costs(answer: &Answer, of: Route, year: i32) -> EmployerYear {
    let year = years(answer).iter().find(|known| (known.year..=known.last_year).contains(&year)).unwrap();
    route(year, of).unwrap().employer.unwrap()
}

fn pay(month: &str) -> Json {
    with(&newcomer(), &json!({ "day": "2026-01-02", "contract_start": "2026-01-01", "pay_amount": month }))
}

#[test]
fn a_tax_free_part_bears_no_premium_where_it_brings_the_wage_below_the_maximum() {
    let answer = answered(&pay("7000"));
    let (ruling, neither) = (costs(&answer, Route::Ruling, 2026), costs(&answer, Route::Neither, 2026));
    assert!(ruling.premiums < neither.premiums && ruling.total < neither.total);
    // € 20,000 a month stays above the maximum with the ruling too.
    let answer = answered(&pay("20000"));
    assert_eq!(costs(&answer, Route::Ruling, 2026), costs(&answer, Route::Neither, 2026));
}

#[test]
fn the_cost_is_the_gross_pay_with_premiums_and_levy_and_says_when_a_rate_is_not_law() {
    let answer = answered(&pay("7000"));
    for year in years(&answer) {
        for row in &year.routes {
            let employer = row.employer.unwrap();
            assert_eq!(employer.total, row.gross + employer.premiums + employer.healthcare_levy);
            let status = employer.status.unwrap_or(row.status);
            assert_eq!(status == Status::Enacted, year.year == 2026, "{} {status:?}", year.year);
        }
    }
    let listed =
        |name: &str| answer.figures.iter().flat_map(|group| &group.figures).any(|figure| figure.figure == name);
    assert!(listed("awf_low") && listed("aof_high") && listed("whk_average") && listed("employer"));
    assert!(!listed("awf_high") && !listed("aof_low") && !listed("ufo"), "only what is rested on");
}
