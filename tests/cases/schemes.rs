//! Cases on free movement, the highly skilled migrant and the European Blue Card.

use super::{Expectation, cents, note};
use nl_talent::answer::{Answer, SchemeAnswer};
use nl_talent::calendar::{day_before, months_later};
use nl_talent::finding::Verdict;
use nl_talent::law::{PUBLISHED, Status};
use nl_talent::request::Value as Input;
use nl_talent::schemes::pay::{Counted, PayTest};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// A JSON value as a request holds it.
pub fn value(json: &Value) -> Input {
    match json {
        Value::Null => Input::Null,
        Value::Bool(flag) => Input::Flag(*flag),
        Value::Number(number) => Input::Number(number.to_string()),
        Value::String(text) => Input::Text(text.clone()),
        Value::Array(list) => Input::List(list.iter().map(value).collect()),
        Value::Object(map) => Input::Object(map.iter().map(|(name, entry)| (name.clone(), value(entry))).collect()),
    }
}

const ON_PATH: [&str; 3] = ["free_movement", "highly_skilled_migrant", "eu_blue_card"];

/// Facts of the cases that have no bearing on the three schemes.
const WITHOUT_BEARING: [&str; 8] = [
    "age",
    "job_title",
    "user_role",
    "employer_headcount",
    "nl_permit_valid_until",
    "job_offer",
    "uk_resident_nl_before_2021",
    "reduced_norm_applies",
];

/// The request of a case's facts, unless it holds a fact that no field can say yet.
fn request(date: &str, facts: &Map<String, Value>) -> Option<Value> {
    let mut request = Map::new();
    request.insert("day".to_owned(), json!(date));
    // The profiles are complete: one that names no degree has none.
    request.insert("highest_degree".to_owned(), json!("none"));
    // A default of the file: asked, and answered in every case.
    request.insert("nl_permit".to_owned(), json!("none"));
    let mut put = |name: &str, value: Value| request.insert(name.to_owned(), value);
    for (name, fact) in facts {
        match name.as_str() {
            "pay_base_monthly" => {
                put("pay_amount", fact.clone());
                put("pay_period", json!("month"));
                put("pay_holiday_allowance", json!("excluded"));
            }
            "pay_annual_including_holiday_allowance" => {
                put("pay_amount", fact.clone());
                put("pay_period", json!("year"));
                put("pay_holiday_allowance", json!("included"));
            }
            "contract_months" => {
                let start = facts.get("contract_start").cloned().unwrap_or(json!(date));
                let (_, start_date) = nl_date(start.as_str().unwrap());
                let end = day_before(months_later(start_date, fact.as_i64().unwrap() as i32));
                put("contract_start", start);
                put("contract_end", json!(end.to_string()));
            }
            "institution_top200_at_graduation" => {
                let publishers: BTreeSet<&str> =
                    fact.as_array().unwrap().iter().map(|entry| entry[0].as_str().unwrap()).collect();
                put("degree_top_200", json!(publishers.len() >= 2));
            }
            "costs_exchanged_yearly" => {
                let list = json!([{ "kind": "double_housing", "amount": fact, "per": "year" }]);
                put("costs", list);
                put("contract_start", json!(date));
            }
            "purpose" if fact == "first" => {}
            name if WITHOUT_BEARING.contains(&name) => {}
            name if nl_talent::request::FIELDS.iter().any(|field| field.name == name) => {
                put(name, fact.clone());
            }
            _ => return None,
        }
    }
    Some(Value::Object(request))
}

fn nl_date(text: &str) -> (&str, time::Date) {
    let parts: Vec<i32> = text.split('-').map(|part| part.parse().unwrap()).collect();
    let month = time::Month::try_from(parts[1] as u8).unwrap();
    (text, time::Date::from_calendar_date(parts[0], month, parts[2] as u8).unwrap())
}

fn merged(case: &Value, variant: Option<&Value>) -> Map<String, Value> {
    let mut facts = Map::new();
    let empty = Map::new();
    for source in [&case["profile"]["assumed"], &case["profile"]["given"]] {
        facts.extend(source.as_object().unwrap_or(&empty).clone());
    }
    if let Some(given) = variant.and_then(|variant| variant["given"].as_object()) {
        facts.extend(given.clone());
    }
    facts
}

pub fn run(case: &Value, left: &mut BTreeMap<String, BTreeSet<String>>) {
    let id = case["id"].as_str().unwrap();
    let mut check = |id: &str, date: &str, facts: &Map<String, Value>, expect: &Value| {
        let mut expectation = Expectation::new(id, expect);
        if case["kind"] == "pay_norm" {
            pay_norm(date, facts, &mut expectation, left);
        } else if let Some(request) = request(date, facts) {
            profile(&nl_talent::assess(&value(&request)), facts, &mut expectation, left);
        }
        note(left, &expectation);
    };
    let date = case["date"].as_str().unwrap();
    check(id, date, &merged(case, None), &case["expect"]);
    for (index, variant) in case["variants"].as_array().into_iter().flatten().enumerate() {
        let date = variant["date"].as_str().unwrap_or(date);
        check(&format!("{id} variant {}", index + 1), date, &merged(case, Some(variant)), &variant["expect"]);
    }
}

/// Checks what an answer says of a profile.
fn profile(
    answer: &Answer,
    facts: &Map<String, Value>,
    expect: &mut Expectation,
    left: &mut BTreeMap<String, BTreeSet<String>>,
) {
    assert_eq!(answer.problems, [], "{}", expect.id);
    let free = answer.schemes.iter().any(|scheme| scheme.scheme == "free_movement" && scheme.verdict == Verdict::Met);
    if free {
        expect.is("residence_permit_needed", false);
        expect.is("work_permit_needed", false);
        expect.is("other_schemes_listed", answer.schemes.len() > 1);
    }
    if let Some(expected) = expect.take("assumptions") {
        let listed: BTreeSet<&str> = answer.assumptions.iter().map(|assumption| assumption.code).collect();
        for assumption in expected.as_array().unwrap() {
            assert!(listed.contains(assumption.as_str().unwrap()), "{}: assumption {assumption}", expect.id);
        }
    }
    let Some(schemes) = expect.take("schemes") else { return };
    for (name, expected) in schemes.as_object().unwrap() {
        let mut inner = Expectation::new(&format!("{} {name}", expect.id), expected);
        if ON_PATH.contains(&name.as_str()) {
            let found = answer.schemes.iter().find(|scheme| scheme.scheme == name);
            scheme(found.unwrap_or_else(|| panic!("{}: {name} is not listed", inner.id)), facts, &mut inner);
        }
        note(left, &inner);
    }
}

fn scheme(found: &SchemeAnswer, facts: &Map<String, Value>, expect: &mut Expectation) {
    // A tax-free part that was agreed is judged on the contract wage it leaves.
    let exchanged = facts.get("costs_exchanged_yearly").is_some_and(|costs| cents(costs) > 0);
    let route = found.routes.iter().find(|route| exchanged && route.route == nl_talent::answer::Route::ActualCosts);
    let verdict = route.map_or(found.verdict, |route| route.verdict);
    let state = match verdict {
        Verdict::Met => "MET",
        Verdict::Judgement => "NEEDS_ASSESSMENT",
        Verdict::Unknown | Verdict::NotMet => "NOT_YET",
        Verdict::NoNorm => "NO_NORM",
        Verdict::Closed => "CLOSED",
    };
    expect.is("state", state);
    let norm = found.norm.as_ref();
    expect.is("norm_kind", norm.map(|norm| norm.kind));
    if let (Some(expected), Some(norm)) = (expect.take("norm"), norm) {
        let expected = (!expected.is_null()).then(|| cents(expected));
        assert_eq!(expected, norm.cents, "{}: norm", expect.id);
    }
    if let Some(norm) = norm {
        expect.is("norm_status", if norm.status == Status::Unpublished { "unpublished" } else { "published" });
        expect.cents("norm_base", norm.at_least.unwrap_or_default(), 0);
        expect.cents("norm_ceiling", norm.ceiling.unwrap_or_default(), 0);
    }
    let counted = route.map(|route| route.counted).or(found.counted);
    if let Some(counted) = counted {
        expect.cents("counted", counted, 0);
    }
    let pay = found.finding.parts.iter().find(|part| part.code == "pay_norm");
    if let Some(pay) = pay {
        let met = match (route, pay.verdict) {
            (Some(_), _) if verdict == Verdict::Judgement => Value::Null,
            (_, Verdict::Met) => json!(true),
            (_, Verdict::NotMet) => json!(false),
            _ => Value::Null,
        };
        expect.is("pay_met", met);
        let gap = match (route, norm.and_then(|norm| norm.cents)) {
            (Some(route), Some(norm)) => (norm - route.counted).max(0),
            _ => found.gap.unwrap_or(0),
        };
        expect.cents("short_by", gap, 0);
        expect.cents("short_by_at_least", gap, 0);
        let mut with_margin = false;
        pay.each(&mut |part| with_margin |= part.with_margin);
        expect.is("with_margin", with_margin);
    }
    let fact = |code: &str| found.facts.iter().find(|fact| fact.code == code);
    if let Some(fee) = fact("fee") {
        expect.cents("fee", fee.cents.unwrap(), 0);
    }
    expect.is("decision_days", fact("decision_days").and_then(|fact| fact.number));
    if let Some(raise) = found.changes.iter().find(|change| change.code == "raise_pay") {
        let up = (raise.cents_per_year.unwrap() + 99) / 100 * 100;
        expect.cents("annual_needed_including_holiday_allowance", up, 0);
    }
    if let Some(judged) = expect.take("judged") {
        let mut weighed: BTreeSet<&str> = found
            .finding
            .parts
            .iter()
            .filter(|part| part.verdict == Verdict::Judgement)
            .map(|part| part.code)
            .collect();
        if route.is_some() && verdict == Verdict::Judgement {
            weighed.insert("pay_free_part");
        }
        for code in judged.as_array().unwrap() {
            assert!(weighed.contains(code.as_str().unwrap()), "{}: judged {code}", expect.id);
        }
    }
    if let Some(missing) = expect.take("missing") {
        for condition in missing.as_array().unwrap() {
            let code = condition["condition"].as_str().unwrap();
            let part = found.finding.parts.iter().find(|part| part.code == code);
            let verdict = part.unwrap_or_else(|| panic!("{}: no condition {code}", expect.id)).verdict;
            assert_eq!(verdict, Verdict::NotMet, "{}: {code}", expect.id);
        }
    }
}

/// Checks a threshold by itself, on the day of application.
fn pay_norm(
    date: &str,
    facts: &Map<String, Value>,
    expect: &mut Expectation,
    left: &mut BTreeMap<String, BTreeSet<String>>,
) {
    const KNOWN: [&str; 5] = [
        "date_of_birth",
        "reduced_norm_applies",
        "pay_base_monthly",
        "pay_annual_including_holiday_allowance",
        "purpose",
    ];
    if facts.keys().any(|name| !KNOWN.contains(&name.as_str())) || facts.get("purpose").is_some_and(|p| p != "first") {
        return;
    }
    let (_, day) = nl_date(date);
    let figures = PUBLISHED.on(day).unwrap();
    let mut request = request(date, facts).unwrap();
    request["day"] = json!("2026-11-21");
    let (request, problems) = nl_talent::request::Request::read(&value(&request));
    assert_eq!(problems, [], "{}", expect.id);
    let package = nl_talent::package::Package::of(&request, figures.year).unwrap();
    let counted = Counted { exact: package.counted, if_excluded: None };
    let reduced = facts["reduced_norm_applies"] == true;
    let birth = request.date_of_birth.value().copied();
    let age = birth.map(|birth| nl_talent::calendar::age_on(birth, day));
    if let Some(age) = age {
        expect.is("age_on_reference_date", age);
    }
    let Some(schemes) = expect.take("schemes") else { return };
    for (name, expected) in schemes.as_object().unwrap() {
        let mut inner = Expectation::new(&format!("{} {name}", expect.id), expected);
        let migrant = &figures.year.highly_skilled_migrant;
        let card = &figures.year.eu_blue_card;
        let (kind, norm) = match (name.as_str(), reduced) {
            ("highly_skilled_migrant", true) => ("reduced", migrant.reduced),
            ("highly_skilled_migrant", false) if age.unwrap() < 30 => ("under_30", migrant.under_30),
            ("highly_skilled_migrant", false) => ("age_30_plus", migrant.age_30_plus),
            ("eu_blue_card", true) => ("reduced", card.reduced),
            ("eu_blue_card", false) => ("normal", card.normal),
            other => panic!("{other:?}"),
        };
        let test = PayTest { kind, norm: figures.awaited(*norm.on(day).unwrap()) };
        let finding = test.finding(Some(counted));
        let met = match finding.verdict {
            Verdict::Met => json!(true),
            Verdict::NotMet => json!(false),
            _ => Value::Null,
        };
        let used = nl_talent::ruling::period::norm_used(kind, &test.norm, &figures);
        inner.is("norm_kind", kind);
        inner.is("pay_met", met);
        inner.cents("counted", counted.exact.half_up_to_cents().cents(), 0);
        let gap = test.gap(counted.exact).map_or(0, |gap| gap.cents());
        inner.cents("short_by", gap, 0);
        inner.cents("short_by_at_least", gap, 0);
        inner.is("with_margin", finding.with_margin);
        inner.is("state", if finding.verdict == Verdict::Met { "MET" } else { "NO_NORM" });
        inner.is("norm_status", if used.cents.is_none() { "unpublished" } else { "published" });
        inner.cents("norm_base", used.at_least.unwrap_or_default(), 0);
        inner.cents("norm_ceiling", used.ceiling.unwrap_or_default(), 0);
        let norm = inner.take("norm").unwrap();
        assert_eq!((!norm.is_null()).then(|| cents(norm)), used.cents, "{}: norm", inner.id);
        note(left, &inner);
    }
}
