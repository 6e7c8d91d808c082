//! The published cases, each at the narrowest public function that can answer it.
//!
//! A case says what it expects by key. Every key is either checked here or listed in `tests/cases/waiting.json`, with
//! nothing listed that is checked: the list can only shrink.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

#[path = "cases/ruling.rs"]
mod ruling;
#[path = "cases/schemes.rs"]
mod schemes;
#[path = "cases/tax.rs"]
mod tax;

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The keys of an expectation, and those that were checked.
pub struct Expectation<'a> {
    id: String,
    expect: &'a Value,
    checked: BTreeSet<String>,
}

impl<'a> Expectation<'a> {
    pub fn new(id: &str, expect: &'a Value) -> Self {
        Self { id: id.to_owned(), expect, checked: BTreeSet::new() }
    }

    /// The expected value of a key, which counts as checked.
    pub fn take(&mut self, key: &str) -> Option<&'a Value> {
        let value = self.expect.get(key)?;
        self.checked.insert(key.to_owned());
        Some(value)
    }

    /// Checks a key, if the case has it.
    pub fn is<T: Into<Value>>(&mut self, key: &str, found: T) {
        if let Some(expected) = self.take(key) {
            let found: Value = found.into();
            assert_eq!(*expected, found, "{}: {key}", self.id);
        }
    }

    /// Checks an amount of euros, if the case has it, to within so many cents.
    pub fn cents(&mut self, key: &str, found: i64, tolerance: i64) {
        if let Some(expected) = self.take(key) {
            let expected = cents(expected);
            assert!((expected - found).abs() <= tolerance, "{}: {key}: {found} cents, expected {expected}", self.id);
        }
    }

    fn left(&self) -> BTreeSet<String> {
        let keys = self.expect.as_object().unwrap().keys().filter(|key| *key != "notes");
        keys.filter(|key| !self.checked.contains(*key)).cloned().collect()
    }
}

/// A JSON amount of euros in cents, by its decimal text.
pub fn cents(value: &Value) -> i64 {
    let text = value.to_string();
    let text = text.trim_matches('"');
    let (negative, text) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let fraction = if fraction == "0" { "" } else { fraction };
    assert!(fraction.len() <= 2, "{text} is not in cents");
    let amount: i64 = format!("{whole}{fraction:0<2}").parse().unwrap();
    if negative { -amount } else { amount }
}

/// The case's tolerance for a key, in cents.
pub fn tolerance(case: &Value, key: &str) -> i64 {
    match &case["tolerance"] {
        Value::Object(by_key) => cents(by_key.get(key).unwrap_or(&by_key["others"])),
        tolerance => cents(tolerance),
    }
}

pub fn load(file: &str) -> Value {
    let path = format!("{}/tests/cases/{file}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// Runs every case of a file: each has a source, and what is not checked is exactly what the list of waiting says.
fn every_case(file: &str, cases: &[Value], run: impl Fn(&Value, &mut BTreeMap<String, BTreeSet<String>>)) {
    let waiting = load("waiting.json");
    let waiting: BTreeMap<String, BTreeSet<String>> = serde_json::from_value(waiting[file].clone()).unwrap();
    let mut left = BTreeMap::new();
    for case in cases {
        assert!(!case["source"].is_null(), "{}: a case without a source is no golden case", case["id"]);
        run(case, &mut left);
    }
    left.retain(|_, keys: &mut BTreeSet<String>| !keys.is_empty());
    if left != waiting {
        let printed = serde_json::to_string_pretty(&left).unwrap();
        panic!("waiting.json does not say what is left unchecked of {file}; it is:\n{printed}");
    }
}

/// Notes what is left of an expectation.
pub fn note(left: &mut BTreeMap<String, BTreeSet<String>>, expectation: &Expectation) {
    left.entry(expectation.id.clone()).or_default().extend(expectation.left());
}

#[test]
fn every_published_case_on_tax_is_met_or_listed_as_waiting() {
    let cases = load("tax.json");
    every_case("tax", cases.as_array().unwrap(), tax::run);
}

#[test]
fn every_published_case_on_the_ruling_is_met_or_listed_as_waiting() {
    let cases = load("ruling.json");
    every_case("ruling", cases.as_array().unwrap(), ruling::run);
}

#[test]
fn every_published_case_on_the_schemes_is_met_or_listed_as_waiting() {
    let cases = load("schemes.json");
    every_case("schemes", cases["cases"].as_array().unwrap(), schemes::run);
}
