//! The reader of dates: days, and months and years where the day does not matter.

use super::problem::{Expected, Issue};
use super::reader::{Refusal, Value, decimal, words};
use super::types::DateRange;
use crate::calendar::{last_of_month, last_of_year};
use time::{Date, Month};

/// A day of the calendar, or a month or a year where `parts` allows it: the first and the last day it may be.
pub(super) fn date(value: &Value, parts: bool) -> Result<DateRange, Refusal> {
    let read = match value {
        Value::Text(text) => date_of_text(text.trim(), parts),
        // A bare year arrives as a number.
        Value::Number(text) if parts => date_of_text(text.trim(), parts),
        _ => None,
    };
    let days = read.ok_or((Issue::Unreadable, Expected::Date))?;
    if (1900..=2100).contains(&days.first.year()) { Ok(days) } else { Err((Issue::OutOfRange, Expected::DateInRange)) }
}

fn date_of_text(text: &str, parts: bool) -> Option<DateRange> {
    let (year, month, day) = match words(text, |letter| matches!(letter, '-' | '/' | '.' | ' ' | ',' | '\u{a0}'))[..] {
        [year] => (year, None, None),
        [year, month] if is_year(year) => (year, Some(month_number(month)?), None),
        [month, year] => (year, Some(month_number(month)?), None),
        [year, month, day] if is_year(year) => (year, Some(month_number(month)?), Some(whole_number(day)?)),
        [first, second, year] => {
            let (month, day) = match (whole_number(first), whole_number(second)) {
                // With slashes both orders are in use: only what cannot be read the other way is read.
                (Some(first), Some(second))
                    if text.bytes().any(|byte| byte == b'/') && first <= 12 && first != second =>
                {
                    if second <= 12 {
                        return None;
                    }
                    (Some(first), second)
                }
                (Some(day), Some(month)) => (Some(month), day),
                (Some(day), None) => (month_number(second), day),
                (None, Some(day)) => (month_number(first), day),
                (None, None) => return None,
            };
            (year, Some(month?), Some(day))
        }
        _ => return None,
    };
    let year = if is_year(year) { whole_number(year)? } else { return None };
    let date = |month: i32, day: i32| {
        let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
        Date::from_calendar_date(year, month, u8::try_from(day).ok()?).ok()
    };
    let first = date(month.unwrap_or(1), day.unwrap_or(1))?;
    let last = match (month, day) {
        (_, Some(_)) => first,
        (Some(_), None) => last_of_month(first),
        (None, None) => last_of_year(year),
    };
    (parts || day.is_some()).then_some(DateRange { first, last })
}

/// A year has four digits; two could be either century.
fn is_year(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn whole_number(text: &str) -> Option<i32> {
    let digits = text.strip_prefix('+').unwrap_or(text);
    i32::try_from(decimal(digits.as_bytes(), &[], 0)??).ok()
}

/// A month by number, or by its English or Dutch name or the first letters of it.
fn month_number(text: &str) -> Option<i32> {
    const NAMES: [&str; 12] = [
        "january januari",
        "february februari",
        "march maart mrt",
        "april",
        "may mei",
        "june juni",
        "july juli",
        "august augustus",
        "september",
        "october oktober",
        "november",
        "december",
    ];
    if let Some(number) = whole_number(text) {
        return Some(number);
    }
    let text = text.to_ascii_lowercase();
    if text.len() < 3 {
        return None;
    }
    let mut found = None;
    for (number, names) in (1..).zip(NAMES) {
        if words(names, |letter| letter == ' ').iter().any(|name| name.starts_with(&text)) {
            if found.is_some() {
                return None;
            }
            found = Some(number);
        }
    }
    found
}
