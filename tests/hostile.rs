//! Hostile requests: an answer or named problems, all at once, and never a panic.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod common;

use common::{answered, assess, newcomer, printed, value, with};
use nl_talent::answer::{Answer, Outcome};
use nl_talent::request::{Canonical, Expected, FIELDS, Issue, Kind, Problem, Request, Value};
use proptest::prelude::*;
use serde_json::{Value as Json, json};

/// Well below what a browser shows or a log keeps.
const LONGEST_ANSWER: usize = 60_000;

fn named(answer: &Answer) -> Vec<(&str, Issue, Expected)> {
    answer.problems.iter().map(|problem| (problem.field.as_str(), problem.problem, problem.expected)).collect()
}

/// The place of a field in the table; unknown fields stand behind it.
fn place(problem: &Problem) -> usize {
    let name = problem.field.split(['[', '.']).next().unwrap();
    FIELDS.iter().position(|field| field.name == name).unwrap_or(FIELDS.len())
}

fn in_table_order(problems: &[Problem]) -> bool {
    problems.is_sorted_by_key(place)
}

/// A value that the kind of a field cannot hold.
fn wrong(kind: Kind) -> Vec<Value> {
    let (list, object) = (Value::List(vec![Value::Null]), Value::Object(vec![("a".to_owned(), Value::Null)]));
    let mut wrong = vec![object, Value::Text("no such thing".to_owned())];
    match kind {
        Kind::Countries | Kind::Objects(_) => wrong.extend([Value::Flag(true), Value::Number("1".to_owned()), list]),
        Kind::Flag => wrong.extend([Value::Number("1".to_owned()), list]),
        Kind::Amount | Kind::Percent | Kind::Hours | Kind::Count { .. } | Kind::DateRange => {
            wrong.extend([Value::Flag(true), list]);
        }
        Kind::Date | Kind::Choice(_) | Kind::Country => {
            wrong.extend([Value::Flag(true), Value::Number("1".to_owned()), list]);
        }
    }
    wrong
}

#[test]
fn every_field_given_the_wrong_kind_is_named() {
    for field in FIELDS {
        for wrong in wrong(field.kind) {
            let day = ("day".to_owned(), Value::Text("2026-06-01".to_owned()));
            let given = (field.name.to_owned(), wrong.clone());
            let (_, problems) = Request::read(&Value::Object(vec![day, given]));
            assert!(!problems.is_empty(), "{} took {wrong:?}", field.name);
            for problem in problems {
                assert!(problem.field == field.name || problem.field.starts_with(&format!("{}[", field.name)));
                assert_eq!(problem.problem, Issue::Unreadable, "{} {wrong:?}", field.name);
            }
        }
    }
}

#[test]
fn every_field_wrong_at_once_is_every_problem_in_the_order_of_the_table() {
    let everything = FIELDS.iter().map(|field| (field.name.to_owned(), wrong(field.kind).remove(0))).rev().collect();
    let answer = nl_talent::assess(&Value::Object(everything));
    assert_eq!(answer.status, Outcome::Problems);
    let names: Vec<&str> = answer.problems.iter().map(|problem| problem.field.as_str()).collect();
    assert_eq!(names, FIELDS.iter().map(|field| field.name).collect::<Vec<_>>());
    assert!(answer.schemes.is_empty() && answer.ruling.is_none() && answer.pay.is_none());
}

#[test]
fn contradictions_stand_in_the_order_of_the_table_too() {
    let answer = assess(&json!({
        "day": "2026-06-01",
        "date_of_birth": "2030-01-01",
        "contract_start": "2026-09-01",
        "contract_end": "2026-01-01",
        "first_day_in_nl": "2026-01-01",
        "pay_amount": "abc",
        "zebra": 1,
        "aardvark": 1,
    }));
    let names: Vec<&str> = answer.problems.iter().map(|problem| problem.field.as_str()).collect();
    assert_eq!(&names[names.len() - 2..], ["aardvark", "zebra"]);
    assert!(in_table_order(&answer.problems), "{names:?}");
}

#[test]
fn a_request_that_is_no_object_is_refused_as_one() {
    for value in [Value::Null, Value::Flag(true), Value::Text("day".to_owned()), Value::List(vec![])] {
        let answer = nl_talent::assess(&value);
        assert_eq!(answer.status, Outcome::Problems);
        assert_eq!(named(&answer), [("", Issue::Unreadable, Expected::Object)]);
    }
}

#[test]
fn without_a_day_nothing_can_be_said() {
    for request in [json!({}), json!({ "day": null }), json!({ "day": "" }), json!({ "pay_amount": "75000" })] {
        let answer = assess(&request);
        assert_eq!(answer.status, Outcome::Problems, "{request}");
        assert_eq!(named(&answer), [("day", Issue::Missing, Expected::Date)], "{request}");
    }
    let answer = assess(&json!({ "day": "someday" }));
    assert_eq!(named(&answer), [("day", Issue::Unreadable, Expected::Date)]);
}

#[test]
fn a_day_that_is_not_known_is_a_problem_and_no_empty_answer() {
    let answer = assess(&json!({ "day": "unknown" }));
    assert_eq!(answer.status, Outcome::Problems);
    assert_eq!(answer.problems.len(), 1);
    assert_eq!(answer.problems[0].field, "day");
}

#[test]
fn dates_that_contradict_each_other_are_named() {
    let contradicts = |changes: Json, field: &str, issue: Issue, expected: Expected| {
        let answer = assess(&with(&newcomer(), &changes));
        assert_eq!(named(&answer), [(field, issue, expected)], "{changes}");
    };
    let fine = |changes: Json| {
        answered(&with(&newcomer(), &changes));
    };
    use Issue::{Contradiction, OutOfRange};
    let end = |end: &str| json!({ "contract_permanent": null, "contract_end": end });
    contradicts(end("2026-08-31"), "contract_end", Contradiction, Expected::NotBeforeContractStart);
    fine(end("2026-09-01"));
    let first = |first: &str| json!({ "first_day_in_nl": first });
    contradicts(first("2026-08-31"), "first_day_in_nl", Contradiction, Expected::NotBeforeContractStart);
    fine(first("2026-09-01"));
    let birth = |birth: &str| json!({ "date_of_birth": birth, "degree_date": null });
    contradicts(birth("2026-06-01"), "date_of_birth", OutOfRange, Expected::NotInFuture);
    fine(birth("2026-05-31"));
    let degree = |degree: &str| json!({ "degree_date": degree });
    contradicts(degree("1990-05-10"), "degree_date", Contradiction, Expected::AfterBirth);
    fine(degree("1990-05-11"));
    // The whole month lies before the birth, or not.
    contradicts(degree("1990-04"), "degree_date", Contradiction, Expected::AfterBirth);
    fine(degree("1990-05"));
    let start = |start: &str| json!({ "contract_start": start });
    contradicts(start("1990-05-10"), "contract_start", Contradiction, Expected::AfterBirth);
    fine(start("1990-05-11"));
}

#[test]
fn a_first_use_of_the_ruling_that_is_still_to_come_is_a_problem() {
    let first = |first: &str| with(&newcomer(), &json!({ "contract_start": "2026-01-01", "ruling_first_used": first }));
    answered(&first("2026-06-01"));
    let answer = assess(&first("2026-06-02"));
    assert_eq!(answer.status, Outcome::Problems);
    assert_eq!(answer.problems[0].field, "ruling_first_used");
}

#[test]
fn years_without_figures_are_said_to_have_none() {
    for (day, status) in [
        ("2022-12-31", Outcome::NoFigures),
        ("2023-01-01", Outcome::Answer),
        ("1900-01-01", Outcome::NoFigures),
        ("2100-12-31", Outcome::Answer),
    ] {
        assert_eq!(assess(&json!({ "day": day })).status, status, "{day}");
    }
    let application = json!({ "day": "2026-06-01", "application_date": "2022-12-31" });
    assert_eq!(assess(&application).status, Outcome::NoFigures);
}

#[test]
fn what_was_read_is_shown_shortened() {
    let answer =
        assess(&json!({ "day": "ë".repeat(5_000), "pay_amount": "x".repeat(60), "nationalities": ["x".repeat(61)] }));
    let read: Vec<(&str, usize)> =
        answer.problems.iter().map(|problem| (problem.field.as_str(), problem.read.chars().count())).collect();
    assert_eq!(read, [("day", 61), ("nationalities[0]", 61), ("pay_amount", 60)]);
    assert!(answer.problems[0].read.ends_with('…') && !answer.problems[2].read.ends_with('…'));
    let answer = assess(&json!({ "day": [1, 2, 3], "pay_amount": { "a": "b" }, "costs": false }));
    let read: Vec<&str> = answer.problems.iter().map(|problem| problem.read.as_str()).collect();
    assert_eq!(read, ["[…]", "{…}", "false"]);
}

#[test]
fn a_request_of_thousands_of_unknown_fields_gets_a_short_answer() {
    let fields = (0..5_000).map(|index| (format!("field_{index}"), Value::Text("x".repeat(200)))).collect();
    let answer = nl_talent::assess(&Value::Object(fields));
    assert_eq!(answer.status, Outcome::Problems);
    assert!(printed(&answer).to_string().len() < LONGEST_ANSWER);
}

#[test]
fn a_very_long_name_of_a_field_is_shortened() {
    let answer = nl_talent::assess(&Value::Object(vec![("x".repeat(200_000), Value::Null)]));
    assert_eq!(answer.status, Outcome::Problems);
    assert!(printed(&answer).to_string().len() < LONGEST_ANSWER);
}

#[test]
fn an_unknown_field_is_a_problem_whatever_it_holds() {
    for held in [json!(1), json!("unknown"), json!(""), json!(null), json!([]), json!({})] {
        let answer = assess(&json!({ "day": "2026-06-01", "pay_ammount": held }));
        assert_eq!(named(&answer), [("pay_ammount", Issue::UnknownField, Expected::KnownField)], "{held}");
    }
    // Names are exact.
    for name in ["Day", " day", "day ", "DAY", "costs[0]"] {
        assert_eq!(assess(&json!({ "day": "2026-06-01", name: "2026-06-01" })).problems[0].field, name);
    }
}

#[test]
fn a_list_is_at_most_forty_long() {
    let answer = assess(&json!({ "day": "2026-06-01", "nationalities": vec!["IN"; 41] }));
    assert_eq!(named(&answer), [("nationalities", Issue::OutOfRange, Expected::ShorterList)]);
    answered(&json!({ "day": "2026-06-01", "nationalities": vec!["IN"; 40] }));
    let cost = json!({ "kind": "home_leave", "amount": 1, "per": "year" });
    let costs = |count: usize| json!({ "day": "2026-06-01", "costs": vec![cost.clone(); count] });
    assert_eq!(named(&assess(&costs(41))), [("costs", Issue::OutOfRange, Expected::ShorterList)]);
    answered(&costs(40));
    let huge = assess(&json!({ "day": "2026-06-01", "costs": vec![cost.clone(); 100_000] }));
    assert_eq!(huge.problems.len(), 1);
}

#[test]
fn everything_wrong_with_a_cost_is_said_at_once_in_one_order() {
    let cost = |entries: &[(&str, &str)]| {
        let entries =
            entries.iter().map(|(name, text)| ((*name).to_owned(), Value::Text((*text).to_owned()))).collect();
        let day = ("day".to_owned(), Value::Text("2026-06-01".to_owned()));
        let costs = ("costs".to_owned(), Value::List(vec![Value::Object(entries)]));
        nl_talent::assess(&Value::Object(vec![day, costs])).problems
    };
    let problems = cost(&[("kind", "x"), ("bogus", "1"), ("amount", "y")]);
    let mut names: Vec<&str> = problems.iter().map(|problem| problem.field.as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, ["costs[0].amount", "costs[0].bogus", "costs[0].kind", "costs[0].per"]);
    // A JavaScript object keeps the order it was written in, one of Rust sorts it: both doors say the same.
    let entries = [("kind", "x"), ("amount", "y"), ("per", "z"), ("bogus", "1"), ("about", "2")];
    let mut reversed = entries;
    reversed.reverse();
    let mut sorted = entries;
    sorted.sort_unstable();
    assert_eq!(cost(&entries), cost(&reversed));
    assert_eq!(cost(&entries), cost(&sorted));
}

#[test]
fn a_field_given_twice_is_read_once_as_the_last_says() {
    let twice = |first: &str, last: &str| {
        let day = |text: &str| ("day".to_owned(), Value::Text(text.to_owned()));
        nl_talent::assess(&Value::Object(vec![day(first), day(last)]))
    };
    assert!(twice("nonsense", "2026-06-01").problems.is_empty());
    assert_eq!(twice("2026-06-01", "nonsense").problems.len(), 1);
}

#[test]
fn no_pay_and_very_much_pay_are_answered() {
    for amount in ["0", "0,01", "1", "10.000.000", "100.000.000"] {
        for period in ["month", "year"] {
            for holiday in ["included", "excluded"] {
                for day in ["2023-06-01", "2026-06-01", "2027-06-01", "2100-12-31"] {
                    let start = format!("{}-09-01", &day[..4]);
                    let request = json!({
                        "day": day, "contract_start": start, "pay_amount": amount, "pay_period": period,
                        "pay_holiday_allowance": holiday,
                        "costs": [{ "kind": "double_housing", "amount": 100_000_000, "per": "month" }],
                    });
                    let answer = answered(&with(&newcomer(), &request));
                    assert_eq!(answer.status, Outcome::Answer);
                    let pay = answer.pay.unwrap();
                    for row in pay.years.iter().flat_map(|year| &year.routes) {
                        assert!(row.free >= 0 && row.free <= row.gross, "{request}");
                        assert!(row.taxable >= 0 && row.assessed >= 0, "{request}");
                        assert!(row.net >= 0 && row.net <= row.gross, "{request}");
                    }
                }
            }
        }
    }
}

#[test]
fn a_request_full_of_i_do_not_know_is_answered_with_questions() {
    let mut fields: Vec<(String, Value)> = FIELDS
        .iter()
        .map(|field| (field.name.to_owned(), Value::Text(Canonical::UNKNOWN.to_owned())))
        .filter(|(name, _)| name != "day")
        .collect();
    fields.push(("day".to_owned(), Value::Text("2026-06-01".to_owned())));
    let answer = nl_talent::assess(&Value::Object(fields));
    assert_eq!(answer.status, Outcome::Answer);
    // Nobody is asked again what he does not know.
    assert!(answer.next_questions.is_empty(), "{:?}", answer.next_questions);
}

#[test]
fn a_deep_request_is_refused_and_not_followed() {
    let mut deep = Value::Null;
    for _ in 0..2_000 {
        deep = Value::List(vec![deep]);
    }
    for field in ["nationalities", "costs", "pay_amount"] {
        let request = value(&json!({ "day": "2026-06-01" }));
        let Value::Object(mut entries) = request else { unreachable!() };
        entries.push((field.to_owned(), deep.clone()));
        assert_eq!(nl_talent::assess(&Value::Object(entries)).status, Outcome::Problems);
    }
}

fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        ".{0,300}",
        prop::sample::select(vec![
            "unknown",
            "yes",
            "no",
            "none",
            "master",
            "NL",
            "IN",
            "TR",
            "2026-06-01",
            "2027",
            "2027-02",
            "75.000",
            "1e999",
            "-0",
            "€ 75k",
            "month",
            "year",
            "\u{0}",
            "\u{202e}",
            "💶",
            "NaN",
            "null",
            "0",
            "1-1-1",
        ])
        .prop_map(str::to_owned),
        (1890..2110i32, 0..14u8, 0..33u8).prop_map(|(y, m, d)| format!("{y:04}-{m:02}-{d:02}")),
    ]
}

fn trees() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Flag),
        any::<f64>().prop_map(|number| Value::Number(number.to_string())),
        any::<i64>().prop_map(|number| Value::Number(number.to_string())),
        texts().prop_map(Value::Number),
        texts().prop_map(Value::Text),
    ];
    leaf.prop_recursive(4, 60, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(Value::List),
            prop::collection::vec((texts(), inner.clone()), 0..8).prop_map(Value::Object),
            prop::collection::vec((prop::sample::select(vec!["kind", "amount", "per"]), inner), 0..4).prop_map(
                |entries| {
                    Value::Object(entries.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
                }
            ),
        ]
    })
}

/// Requests with names of the table among others, and any value behind them.
fn requests() -> impl Strategy<Value = Value> {
    let names: Vec<String> = FIELDS.iter().map(|field| field.name.to_owned()).collect();
    let name = prop_oneof![9 => prop::sample::select(names), 1 => texts()];
    let entries = prop::collection::vec((name, trees()), 0..30);
    (entries, any::<bool>()).prop_map(|(mut entries, with_day)| {
        if with_day {
            entries.push(("day".to_owned(), Value::Text("2026-06-01".to_owned())));
        }
        Value::Object(entries)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn any_tree_of_values_gets_an_answer(tree in trees()) {
        let answer = nl_talent::assess(&tree);
        prop_assert!(answer.status != Outcome::Answer || answer.problems.is_empty());
        printed(&answer);
    }

    #[test]
    fn any_fields_get_an_answer_or_named_problems(request in requests()) {
        let answer = nl_talent::assess(&request);
        prop_assert_eq!(answer.problems.is_empty(), answer.status != Outcome::Problems);
        let Value::Object(entries) = &request else { unreachable!() };
        for problem in &answer.problems {
            let named = |name: &str| problem.field.starts_with(&name.chars().take(60).collect::<String>());
            let name = entries.iter().any(|(name, _)| named(name));
            prop_assert!(name || (problem.field == "day" && problem.problem == Issue::Missing), "{:?}", problem);
            prop_assert!(problem.read.chars().count() <= 61);
        }
        prop_assert!(in_table_order(&answer.problems), "{:?}", answer.problems);
        prop_assert!(printed(&answer).to_string().len() < LONGEST_ANSWER);
    }

    #[test]
    fn the_order_of_the_fields_does_not_matter(request in requests()) {
        let Value::Object(mut entries) = request else { unreachable!() };
        let mut seen = std::collections::BTreeSet::new();
        entries.retain(|(name, _)| seen.insert(name.clone()));
        let before = nl_talent::assess(&Value::Object(entries.clone()));
        entries.reverse();
        prop_assert_eq!(nl_talent::assess(&Value::Object(entries)), before);
    }
}
