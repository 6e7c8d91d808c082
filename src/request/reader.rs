//! Reads numbers and dates as people write them.
//!
//! A text is read by what it says, never by a locale: `75.000` and `75,000` are seventy-five thousand, `75,50` and
//! `75.50` are seventy-five and a half. What could be read two ways is refused. A JSON number is read through its
//! decimal text.

use super::problem::{Expected, Issue, Place};
use super::types::Canonical;
use crate::money::Euro;
use time::{Date, Month};

/// A value of a request, from JSON or from JavaScript; a number is its decimal text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// No value.
    Null,
    /// Yes or no.
    Flag(bool),
    /// The decimal text of a number.
    Number(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// An object.
    Object(Vec<(String, Value)>),
}

/// An amount of euros.
pub(super) fn amount(value: &Value, place: &mut Place) -> Option<Euro> {
    let read = match value {
        Value::Number(text) => number_of_json(text),
        Value::Text(text) => number_of_text(text),
        _ => None,
    };
    let Some((negative, cents)) = read else {
        return place.refuse(Issue::Unreadable, value, Expected::Amount);
    };
    match cents {
        Some(cents) if !negative && cents <= Euro::REQUEST_LIMIT.cents() => Some(Euro::from_cents(cents)),
        _ => place.refuse(Issue::OutOfRange, value, Expected::AmountInRange),
    }
}

/// A whole number from zero to `most`.
pub(super) fn count(value: &Value, most: u32, place: &mut Place) -> Option<u32> {
    let read = match value {
        Value::Number(text) => number_of_json(text),
        Value::Text(text) => number_of_text(text),
        _ => None,
    };
    match read {
        Some((false, Some(hundredths))) if hundredths % 100 == 0 => {
            match u32::try_from(hundredths / 100).ok().filter(|number| *number <= most) {
                Some(number) => Some(number),
                None => place.refuse(Issue::OutOfRange, value, Expected::WholeNumberInRange),
            }
        }
        Some((true, Some(hundredths))) if hundredths % 100 == 0 => {
            place.refuse(Issue::OutOfRange, value, Expected::WholeNumberInRange)
        }
        Some((_, None)) => place.refuse(Issue::OutOfRange, value, Expected::WholeNumberInRange),
        _ => place.refuse(Issue::Unreadable, value, Expected::WholeNumber),
    }
}

/// The sign and the hundredths of a number; no hundredths when it is too large to count.
type Number = (bool, Option<i64>);

fn number_of_json(text: &str) -> Option<Number> {
    let (negative, text) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    if let Some((_, exponent)) = text.split_once(['e', 'E']) {
        // JavaScript and Rust write an exponent only where a number is beyond counting, or below a cent.
        return if exponent.starts_with('-') { None } else { Some((negative, None)) };
    }
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    hundredths(whole, fraction).map(|number| (negative, number))
}

/// Whole and fraction digits as hundredths; `None` inside when they are too many to count.
fn hundredths(whole: &str, fraction: &str) -> Option<Option<i64>> {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(fraction) || fraction.len() > 2 {
        return None;
    }
    Some(format!("{whole}{fraction:0<2}").parse().ok())
}

fn number_of_text(text: &str) -> Option<Number> {
    let text = text.trim().to_ascii_lowercase();
    let mut text = text.as_str();
    for mark in ["€", "euros", "euro", "eur"] {
        text = text.strip_prefix(mark).unwrap_or(text);
        text = text.strip_suffix(mark).unwrap_or(text).trim();
    }
    let (negative, rest) = match text.strip_prefix(['-', '−']) {
        Some(rest) => (true, rest.trim_start_matches([' ', '€'])),
        None => (false, text),
    };
    // The Dutch way to write no cents: 75.000,-
    let rest = rest.trim_end_matches(['-', '–', '—']).trim_end();
    let rest = rest.strip_suffix([',', '.']).unwrap_or(rest);
    let (rest, zeros) = if let Some(rest) = rest.strip_suffix('k') {
        (rest, 3)
    } else if let Some(rest) = rest.strip_suffix("mln").or(rest.strip_suffix('m')) {
        (rest, 6)
    } else {
        (rest, 0)
    };
    let rest: String = rest.trim().chars().map(|c| if is_grouping_mark(c) { '\'' } else { c }).collect();
    let (whole, fraction) = whole_and_fraction(&rest, zeros > 0)?;
    if zeros > 0 && fraction.len() >= 3 {
        // 1,500k is either one thousand five hundred or one and a half million.
        return None;
    }
    let number =
        if zeros == 0 { hundredths(&whole, &fraction) } else { hundredths(&format!("{whole}{fraction:0<zeros$}"), "") };
    number.map(|number| (negative, number))
}

/// Spaces of any width and apostrophes group digits; they never mark decimals.
fn is_grouping_mark(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{202f}' | '\'' | '’' | '_')
}

/// Splits a number into whole digits and fraction digits, by its dots, commas and grouping marks.
fn whole_and_fraction(text: &str, shortened: bool) -> Option<(String, String)> {
    let marks: Vec<char> = text.chars().filter(|c| matches!(c, '.' | ',' | '\'')).collect();
    let last = marks.iter().rev().find(|mark| **mark != '\'').copied();
    let decimal = last.filter(|last| {
        let alone = marks.iter().filter(|mark| *mark == last).count() == 1;
        let (before, after) = text.rsplit_once(*last).unwrap_or((text, ""));
        // Three digits behind a single mark are thousands, unless other marks already group them or a k follows.
        let thousands = after.len() == 3 && marks.len() == 1 && before.len() <= 3 && !before.starts_with('0');
        alone && (shortened || !thousands)
    });
    let (whole, fraction) = match decimal {
        Some(mark) => text.split_once(mark)?,
        None => (text, ""),
    };
    if shortened && whole.contains(['.', ',']) {
        return None;
    }
    let groups: Vec<&str> = whole.split(['.', ',', '\'']).collect();
    let same_mark = {
        let mut used = whole.chars().filter(|c| !c.is_ascii_digit());
        let first = used.next();
        used.all(|mark| Some(mark) == first)
    };
    let grouped = are_groups(&groups, !whole.contains('.'));
    (same_mark && grouped).then(|| (groups.concat(), fraction.to_owned()))
}

/// Thousands in threes, or the Indian way: the last three, then twos, never with dots.
fn are_groups(groups: &[&str], may_be_indian: bool) -> bool {
    let Some((first, rest)) = groups.split_first() else { return false };
    let Some((last, middle)) = rest.split_last() else { return !first.is_empty() };
    let sized = |sizes: std::ops::RangeInclusive<usize>, size| {
        sizes.contains(&first.len()) && middle.iter().all(|group| group.len() == size) && last.len() == 3
    };
    sized(1..=3, 3) || may_be_indian && sized(1..=2, 2)
}

/// A day of the calendar, or a month or a year where `parts` allows it: the first and the last day it may be.
pub(super) fn date(value: &Value, parts: bool, place: &mut Place) -> Option<(Date, Date)> {
    let Value::Text(text) = value else {
        // A bare year arrives as a number.
        return match value {
            Value::Number(text) if parts => date(&Value::Text(text.clone()), parts, place),
            _ => place.refuse(Issue::Unreadable, value, Expected::Date),
        };
    };
    let Some((first, last)) = date_of_text(text.trim(), parts) else {
        return place.refuse(Issue::Unreadable, value, Expected::Date);
    };
    if (1900..=2100).contains(&first.year()) {
        Some((first, last))
    } else {
        place.refuse(Issue::OutOfRange, value, Expected::DateInRange)
    }
}

fn whole_year(year: i32) -> Option<(Date, Date)> {
    let first = Date::from_calendar_date(year, Month::January, 1).ok()?;
    Some((first, Date::from_calendar_date(year, Month::December, 31).ok()?))
}

fn date_of_text(text: &str, parts: bool) -> Option<(Date, Date)> {
    let words: Vec<&str> = text.split(['-', '/', '.', ' ', ',', '\u{a0}']).filter(|word| !word.is_empty()).collect();
    let day = |year: &str, month: u8, day: &str| {
        let month = Month::try_from(month).ok()?;
        let date = Date::from_calendar_date(year_of(year)?, month, day.parse().ok()?).ok()?;
        Some((date, date))
    };
    let month_of = |year: &str, month: u8| {
        let first = Date::from_calendar_date(year_of(year)?, Month::try_from(month).ok()?, 1).ok()?;
        parts.then(|| (first, crate::calendar::last_of_month(first)))
    };
    match words[..] {
        [year] if parts => whole_year(year_of(year)?),
        [year, month] if is_year(year) => month_of(year, month_number(month)?),
        [month, year] => month_of(year, month_number(month)?),
        [year, month, number] if is_year(year) => day(year, month_number(month)?, number),
        [first, second, year] => match (first.parse::<u8>(), second.parse::<u8>()) {
            // With slashes both orders are in use: only what cannot be read the other way is read.
            (Ok(first_number), Ok(second_number)) if text.contains('/') => {
                if first_number == second_number || first_number > 12 {
                    day(year, second_number, first)
                } else if second_number > 12 {
                    day(year, first_number, second)
                } else {
                    None
                }
            }
            (Ok(_), Ok(month)) => day(year, month, first),
            (Ok(_), Err(_)) => day(year, month_number(second)?, first),
            (Err(_), Ok(_)) => day(year, month_number(first)?, second),
            (Err(_), Err(_)) => None,
        },
        _ => None,
    }
}

/// A year has four digits; two could be either century.
fn is_year(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn year_of(text: &str) -> Option<i32> {
    is_year(text).then(|| text.parse().ok()).flatten()
}

/// A month by number, or by its English or Dutch name or the first letters of it.
fn month_number(text: &str) -> Option<u8> {
    const NAMES: [[&str; 2]; 12] = [
        ["january", "januari"],
        ["february", "februari"],
        ["march", "maart"],
        ["april", "april"],
        ["may", "mei"],
        ["june", "juni"],
        ["july", "juli"],
        ["august", "augustus"],
        ["september", "september"],
        ["october", "oktober"],
        ["november", "november"],
        ["december", "december"],
    ];
    if let Ok(number) = text.parse() {
        return (1..=12).contains(&number).then_some(number);
    }
    let text = text.to_ascii_lowercase();
    let named =
        |names: &[&str; 2]| names.iter().any(|name| name.starts_with(&text)) || (text == "mrt" && names[1] == "maart");
    let mut found = (1..=12u8).zip(&NAMES).filter(|(_, names)| named(names));
    let (number, _) = found.next()?;
    (text.len() >= 3 && found.next().is_none()).then_some(number)
}

/// Whether a field was left unanswered.
pub(super) fn is_absent(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Text(text) => text.trim().is_empty(),
        _ => false,
    }
}

/// Whether a field was answered with "I don't know".
pub(super) fn is_unknown(value: &Value) -> bool {
    matches!(value, Value::Text(text) if text == Canonical::UNKNOWN)
}
