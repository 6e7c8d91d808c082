//! What is wrong with a request, field by field.

use super::reader::Value;
use crate::json::outgoing;
use crate::notation;

outgoing! {
    /// What is wrong with a field.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum Issue {
        /// There is no such field.
        UnknownField "unknown_field",
        /// It cannot be read as what is expected.
        Unreadable "unreadable",
        /// It is read, and lies outside what is possible.
        OutOfRange "out_of_range",
        /// It contradicts another field.
        Contradiction "contradiction",
        /// Without it nothing can be said.
        Missing "missing",
    }

    /// What was expected instead.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum Expected {
        /// One flat object.
        Object "object",
        /// A field of the contract.
        KnownField "known_field",
        /// An amount of euros, with at most two decimals.
        Amount "amount",
        /// An amount from zero to 100 million euros.
        AmountInRange "amount_in_range",
        /// A percentage, with at most two decimals.
        Percent "percent",
        /// A percentage from 0 to 100.
        PercentInRange "percent_in_range",
        /// Hours of a week, with at most two decimals.
        Hours "hours",
        /// Hours above 0 and up to 100.
        HoursInRange "hours_in_range",
        /// A day of the calendar.
        Date "date",
        /// A day between 1900 and 2100.
        DateInRange "date_in_range",
        /// A whole number.
        WholeNumber "whole_number",
        /// A smaller whole number.
        WholeNumberInRange "whole_number_in_range",
        /// Yes or no.
        Flag "flag",
        /// One of the words the field knows.
        Choice "choice",
        /// An ISO 3166 code of a country.
        Country "country",
        /// A list.
        List "list",
        /// A shorter list.
        ShorterList "shorter_list",
        /// A day before today.
        NotInFuture "not_in_future",
        /// A day not before the start of the contract.
        NotBeforeContractStart "not_before_contract_start",
        /// A day not before the birth.
        AfterBirth "after_birth",
        /// A day not before the leave starts.
        NotBeforeLeaveStart "not_before_leave_start",
        /// A last day that is not before the first.
        NotBeforeFrom "not_before_from",
        /// What the places lived in say.
        AsResidencePeriods "as_residence_periods",
        /// What the earlier stays say.
        AsEarlierStays "as_earlier_stays",
        /// A ruling that was asked for, or none that was used.
        StateOfUsedRuling "state_of_used_ruling",
        /// A contract that is permanent, or one that has an end.
        PermanentOrEnd "permanent_or_end",
    }

    /// One thing that is wrong with a request.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
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
