//! What the tests share: requests as JSON, and ways to look into an answer.

#![allow(dead_code, reason = "every test file uses its own part of this")]

use nl_talent::answer::{Answer, Block, PayYear, Route, RouteYear, RulingAnswer, SchemeAnswer};
use nl_talent::finding::{Finding, Verdict};
use nl_talent::money::{Euro, Rate};
use nl_talent::request::{HolidayAllowance, Value};
use serde_json::{Map, Value as Json};
use time::Date;

/// A JSON request as the engine takes it.
pub fn value(json: &Json) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Bool(flag) => Value::Flag(*flag),
        Json::Number(number) => Value::Number(number.to_string()),
        Json::String(text) => Value::Text(text.clone()),
        Json::Array(list) => Value::List(list.iter().map(value).collect()),
        Json::Object(map) => Value::Object(map.iter().map(|(name, entry)| (name.clone(), value(entry))).collect()),
    }
}

/// The answer to a JSON request.
pub fn assess(request: &Json) -> Answer {
    nl_talent::assess(&value(request))
}

/// The answer to a request that has no problem.
pub fn answered(request: &Json) -> Answer {
    let answer = assess(request);
    assert!(answer.problems.is_empty(), "{request}: {:?}", answer.problems);
    answer
}

/// A request with some fields changed; null takes a field away.
pub fn with(request: &Json, changes: &Json) -> Json {
    let mut fields: Map<String, Json> = request.as_object().unwrap().clone();
    for (name, change) in changes.as_object().unwrap() {
        if change.is_null() {
            fields.remove(name);
        } else {
            fields.insert(name.clone(), change.clone());
        }
    }
    Json::Object(fields)
}

/// An answer, or a part of it, as it goes out.
pub fn printed(answer: &impl nl_talent::json::Json) -> Json {
    serde_json::from_str(&nl_talent::json::text(answer)).unwrap()
}

/// Cents as a request may name them.
pub fn cents(cents: i64) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}

/// A day as a request may name it.
pub fn iso(day: Date) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), u8::from(day.month()), day.day())
}

/// A scheme of an answer.
pub fn scheme<'a>(answer: &'a Answer, key: &str) -> &'a SchemeAnswer {
    answer.schemes.iter().find(|scheme| scheme.scheme == key).unwrap_or_else(|| panic!("no scheme {key}"))
}

/// The ruling of an answer.
pub fn ruling(answer: &Answer) -> &RulingAnswer {
    answer.ruling.as_ref().unwrap()
}

/// The verdict of the finding with this code.
pub fn verdict_of(finding: &Finding, code: &str) -> Option<Verdict> {
    let mut found = None;
    finding.each(&mut |finding| {
        if finding.code == code && found.is_none() {
            found = Some(finding.verdict);
        }
    });
    found
}

/// Every finding of an answer, parts included.
pub fn findings(answer: &Answer) -> Vec<Finding> {
    let mut all = Vec::new();
    for whole in answer.schemes.iter().map(|scheme| &scheme.finding).chain(answer.ruling.iter().map(|r| &r.finding)) {
        whole.each(&mut |finding| all.push(finding.clone()));
    }
    all
}

/// The years of pay of an answer.
pub fn years(answer: &Answer) -> &[PayYear] {
    answer.pay.as_ref().map_or(&[], |pay| pay.years.as_slice())
}

/// A route of a year.
pub fn route(year: &PayYear, route: Route) -> Option<&RouteYear> {
    year.routes.iter().find(|row| row.route == route)
}

/// Every block of an answer.
pub fn blocks(answer: &Answer) -> Vec<&Block> {
    let Some(pay) = &answer.pay else { return Vec::new() };
    let rows = || pay.years.iter().flat_map(|year| &year.routes);
    let of_years = rows().flat_map(|row| &row.blocks);
    let of_payslips = rows().flat_map(|row| &row.payslips).flat_map(|payslip| &payslip.blocks);
    std::iter::once(&pay.package).chain(of_years).chain(of_payslips).collect()
}

/// What a whole year of this monthly pay without holiday allowance comes to.
pub fn year_of(month: Euro) -> Euro {
    let rate = Rate::from_hundred_thousandths(8_000);
    nl_talent::package::Package::new((month * 12).exactly(), HolidayAllowance::Excluded, rate).year
}

/// A newcomer from outside the EU who meets every condition that is not pay.
pub fn newcomer() -> Json {
    serde_json::json!({
        "day": "2026-06-01",
        "nationalities": ["IN"],
        "date_of_birth": "1990-05-10",
        "recruited_from_abroad": true,
        "months_beyond_150_km": 24,
        "earlier_stay_in_nl": false,
        "highest_degree": "master",
        "degree_date": "2014-06-30",
        "institution_country": "IN",
        "programme_years": 5,
        "nuffic_evaluated": true,
        "employer_recognised_sponsor": "yes",
        "contract_start": "2026-09-01",
        "contract_permanent": true,
        "pay_amount": "7500",
        "pay_period": "month",
        "pay_holiday_allowance": "excluded",
    })
}

/// Someone who has had the ruling since a day and worked here since, with so much pay a year.
pub fn holder(day: &str, first_used: &str, year: Euro) -> Json {
    serde_json::json!({
        "day": day,
        "nationalities": ["IN"],
        "date_of_birth": "1980-05-10",
        "contract_start": first_used,
        "contract_permanent": true,
        "ruling_first_used": first_used,
        "earlier_stay_in_nl": false,
        "recruited_from_abroad": true,
        "pay_amount": cents(year.cents()),
        "pay_period": "year",
        "pay_holiday_allowance": "included",
    })
}
