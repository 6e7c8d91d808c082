//! What is wrong with a request, field by field.

use super::reader::Value;
use crate::notation;
use serde::Serialize;

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Issue {
    /// There is no such field.
    UnknownField,
    /// It cannot be read as what is expected.
    Unreadable,
    /// It is read, and lies outside what is possible.
    OutOfRange,
    /// It contradicts another field.
    Contradiction,
    /// Without it nothing can be said.
    Missing,
}

/// What was expected instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Expected {
    /// One flat object.
    Object,
    /// A field of the contract.
    KnownField,
    /// An amount of euros, with at most two decimals.
    Amount,
    /// An amount from zero to 100 million euros.
    AmountInRange,
    /// A percentage, with at most two decimals.
    Percent,
    /// A percentage from 0 to 100.
    PercentInRange,
    /// Hours of a week, with at most two decimals.
    Hours,
    /// Hours above 0 and up to 100.
    HoursInRange,
    /// A day of the calendar.
    Date,
    /// A day between 1900 and 2100.
    DateInRange,
    /// A whole number.
    WholeNumber,
    /// A smaller whole number.
    WholeNumberInRange,
    /// Yes or no.
    Flag,
    /// One of the words the field knows.
    Choice,
    /// An ISO 3166 code of a country.
    Country,
    /// A list.
    List,
    /// A shorter list.
    ShorterList,
    /// A day before today.
    NotInFuture,
    /// A day not before the start of the contract.
    NotBeforeContractStart,
    /// A day not before the birth.
    AfterBirth,
    /// A day not before the leave starts.
    NotBeforeLeaveStart,
    /// A contract that is permanent, or one that has an end.
    PermanentOrEnd,
    /// A last day that is not before the first.
    NotBeforeFrom,
    /// What the places lived in say.
    AsResidencePeriods,
    /// What the earlier stays say.
    AsEarlierStays,
    /// A ruling that was asked for, or none that was used.
    StateOfUsedRuling,
}

/// One thing that is wrong with a request.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Problem {
    /// The field, with its place in a list: `costs[0].amount`.
    pub field: String,
    /// What is wrong.
    pub problem: Issue,
    /// What was read, shortened.
    pub read: String,
    /// What is expected.
    pub expected: Expected,
}

/// Reading one value: the place it stands, and the problems found so far.
pub(super) struct Place<'a> {
    pub(super) name: String,
    pub(super) problems: &'a mut Vec<Problem>,
}

impl Place<'_> {
    pub(super) fn inner(&mut self, name: &str) -> Place<'_> {
        Place { name: notation::joined(&[&self.name, &shortened(name)]), problems: self.problems }
    }

    pub(super) fn refuse(&mut self, problem: Issue, value: &Value, expected: Expected) {
        self.problems.push(Problem { field: self.name.clone(), problem, read: shown(value), expected });
    }
}

/// The value as a problem shows it: short, and never a whole list or object.
fn shown(value: &Value) -> String {
    let text = match value {
        Value::Null => "null",
        Value::Flag(true) => "true",
        Value::Flag(false) => "false",
        Value::Number(text) | Value::Text(text) => text,
        Value::List(_) => "[…]",
        Value::Object(_) => "{…}",
    };
    shortened(text)
}

/// A text of somebody's, short enough to be shown back.
pub(super) fn shortened(text: &str) -> String {
    const LONGEST: usize = 60;
    match text.char_indices().nth(LONGEST).and_then(|(end, _)| text.get(..end)) {
        Some(start) => notation::joined(&[start, "…"]),
        None => text.to_owned(),
    }
}

/// The most unknown fields that are named one by one.
const MOST_UNKNOWN: usize = 20;

/// Refuses the fields that are not known, in alphabetical order.
pub(super) fn refuse_unknown(
    entries: &[(String, Value)],
    known: &dyn Fn(&str) -> bool,
    prefix: &str,
    place: &mut Place,
) {
    let mut unknown: Vec<(&str, &Value)> = Vec::new();
    for (name, value) in entries {
        if !known(name) {
            let before = unknown.iter().take_while(|(other, _)| *other <= name.as_str()).count();
            unknown.insert(before, (name, value));
            unknown.truncate(MOST_UNKNOWN);
        }
    }
    for (name, value) in unknown {
        place.inner(&notation::joined(&[prefix, name])).refuse(Issue::UnknownField, value, Expected::KnownField);
    }
}
