//! Reads numbers and dates as people write them.
//!
//! A text is read by what it says, never by a locale: `75.000` and `75,000` are seventy-five thousand, `75,50` and
//! `75.50` are seventy-five and a half. What could be read two ways is refused. A JSON number is read through its
//! decimal text.

use super::problem::{Expected, Issue};
use super::types::{Canonical, Hours};
use crate::money::{Euro, Rate};
use crate::places;

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

/// Why a value is not what was expected.
pub(super) type Refusal = (Issue, Expected);

/// An amount of euros.
pub(super) fn amount(value: &Value) -> Result<Euro, Refusal> {
    match number(value) {
        None => Err((Issue::Unreadable, Expected::Amount)),
        Some((false, Some(cents))) if cents <= Euro::REQUEST_LIMIT.cents() => Ok(Euro::from_cents(cents)),
        Some(_) => Err((Issue::OutOfRange, Expected::AmountInRange)),
    }
}

/// A percentage, with at most two decimals; the sign for it may be left out.
pub(super) fn percent(value: &Value) -> Result<Rate, Refusal> {
    match up_to_a_hundred(value, "%") {
        Hundredths::Within(hundredths) => Ok(Rate::from_hundred_thousandths(hundredths * 10)),
        Hundredths::Outside => Err((Issue::OutOfRange, Expected::PercentInRange)),
        Hundredths::None => Err((Issue::Unreadable, Expected::Percent)),
    }
}

/// Hours of a week, with at most two decimals.
pub(super) fn hours(value: &Value) -> Result<Hours, Refusal> {
    match up_to_a_hundred(value, "h") {
        Hundredths::Within(hundredths) if hundredths > 0 => Ok(Hours { hundredths }),
        Hundredths::None => Err((Issue::Unreadable, Expected::Hours)),
        _ => Err((Issue::OutOfRange, Expected::HoursInRange)),
    }
}

/// A number with two decimals that is no amount of euros.
enum Hundredths {
    /// In hundredths, from 0 to 100 whole ones.
    Within(i64),
    /// Any other number.
    Outside,
    /// Not a number.
    None,
}

/// Reads a number that may have its unit behind it.
fn up_to_a_hundred(value: &Value, unit: &str) -> Hundredths {
    let hundredths = match value {
        Value::Text(text) => {
            let text = text.trim();
            let text = without_end(text, &[unit]).unwrap_or(text);
            // An amount of euros is neither a percentage nor hours.
            let is_plain = !text.chars().any(|letter| letter == '€' || letter.is_ascii_alphabetic());
            if is_plain { number_of_text(text) } else { None }
        }
        value => number(value),
    };
    match hundredths {
        Some((false, Some(hundredths))) if hundredths <= 100 * 100 => Hundredths::Within(hundredths),
        Some(_) => Hundredths::Outside,
        None => Hundredths::None,
    }
}

/// A whole number from zero to `most`.
pub(super) fn count(value: &Value, most: u32) -> Result<u32, Refusal> {
    const TOO_LARGE: Refusal = (Issue::OutOfRange, Expected::WholeNumberInRange);
    match number(value) {
        Some((negative, Some(hundredths))) if hundredths % 100 == 0 => {
            let number = u32::try_from(hundredths / 100).ok();
            number.filter(|number| !negative && *number <= most).ok_or(TOO_LARGE)
        }
        Some((_, None)) => Err(TOO_LARGE),
        _ => Err((Issue::Unreadable, Expected::WholeNumber)),
    }
}

/// Yes or no, in English or in Dutch.
pub(super) fn flag(value: &Value) -> Result<bool, Refusal> {
    if let Value::Flag(flag) = value {
        return Ok(*flag);
    }
    // The words for yes, and those for no.
    place_of_word(value, &["yes", "true", "ja", "no", "false", "nee"])
        .map(|place| place < 3)
        .ok_or((Issue::Unreadable, Expected::Flag))
}

/// One of these words, by its place.
pub(super) fn choice(value: &Value, words: &[&str]) -> Result<usize, Refusal> {
    place_of_word(value, words).ok_or((Issue::Unreadable, Expected::Choice))
}

fn place_of_word(value: &Value, words: &[&str]) -> Option<usize> {
    let Value::Text(text) = value else { return None };
    let text = text.trim().to_ascii_lowercase();
    words.iter().position(|word| *word == text)
}

/// The code of a country.
pub(super) fn country(value: &Value) -> Result<&'static str, Refusal> {
    let code = match value {
        Value::Text(text) => places::country(&text.trim().to_ascii_uppercase()),
        _ => None,
    };
    code.ok_or((Issue::Unreadable, Expected::Country))
}

/// The sign and the hundredths of a number; no hundredths when it is too large to count.
type Number = (bool, Option<i64>);

fn number(value: &Value) -> Option<Number> {
    match value {
        Value::Number(text) => number_of_json(text),
        Value::Text(text) => number_of_text(text),
        _ => None,
    }
}

fn number_of_json(text: &str) -> Option<Number> {
    let (negative, text) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let (number, exponent) = parted(text.as_bytes(), |byte| matches!(byte, b'e' | b'E'));
    if let Some(exponent) = exponent {
        // JavaScript and Rust write an exponent only where a number is beyond counting, or below a cent.
        return if exponent.starts_with(b"-") { None } else { Some((negative, None)) };
    }
    let (whole, fraction) = parted(number, |byte| byte == b'.');
    decimal(whole, fraction.unwrap_or_default(), 2).map(|number| (negative, number))
}

/// What stands before the first such mark, and what stands behind it.
fn parted(text: &[u8], is_mark: fn(u8) -> bool) -> (&[u8], Option<&[u8]>) {
    let at = text.iter().position(|byte| is_mark(*byte)).unwrap_or(text.len());
    match text.split_at_checked(at) {
        Some((before, [_, behind @ ..])) => (before, Some(behind)),
        _ => (text, None),
    }
}

/// Whole and fraction digits as a number of so many decimal places; `None` inside when it is too large to count.
pub(super) fn decimal(whole: &[u8], fraction: &[u8], places: usize) -> Option<Option<i64>> {
    if whole.is_empty() || fraction.len() > 2 {
        return None;
    }
    let mut number = Some(0_i64);
    let appended = |number: Option<i64>, digit: u8| number?.checked_mul(10)?.checked_add(digit.into());
    for byte in whole.iter().chain(fraction) {
        if !byte.is_ascii_digit() {
            return None;
        }
        number = appended(number, byte - b'0');
    }
    for _ in fraction.len()..places {
        number = appended(number, 0);
    }
    Some(number)
}

fn number_of_text(text: &str) -> Option<Number> {
    let text = text.trim().to_ascii_lowercase();
    let mut text = text.as_str();
    for mark in ["€", "euros", "euro", "eur"] {
        text = text.strip_prefix(mark).unwrap_or(text);
        text = text.strip_suffix(mark).unwrap_or(text).trim();
    }
    let mut negative = false;
    if let Some(rest) = without_start(text, &["-", "−"]) {
        (negative, text) = (true, rest);
        while let Some(rest) = without_start(text, &[" ", "€"]) {
            text = rest;
        }
    }
    // The Dutch way to write no cents: 75.000,-
    while let Some(rest) = without_end(text, &["-", "–", "—"]) {
        text = rest;
    }
    text = text.trim();
    text = without_end(text, &[",", "."]).unwrap_or(text);
    let mut zeros = 0;
    for (mark, zeros_of_mark) in [("k", 3), ("mln", 6), ("m", 6)] {
        if zeros == 0
            && let Some(rest) = text.strip_suffix(mark)
        {
            (text, zeros) = (rest, zeros_of_mark);
        }
    }
    let mut marked = Vec::new();
    for letter in text.trim().chars() {
        marked.push(match letter {
            '0'..='9' | '.' | ',' => letter as u8,
            // Spaces of any width and apostrophes group digits; they never mark decimals.
            '\'' | '’' | '_' => b'\'',
            _ if letter.is_whitespace() => b'\'',
            _ => return None,
        });
    }
    let (whole, fraction) = whole_and_fraction(&marked, zeros > 0)?;
    decimal(&whole, fraction, 2 + zeros).map(|number| (negative, number))
}

fn without_start<'a>(text: &'a str, marks: &[&str]) -> Option<&'a str> {
    marks.iter().find_map(|mark| text.strip_prefix(mark))
}

fn without_end<'a>(text: &'a str, marks: &[&str]) -> Option<&'a str> {
    marks.iter().find_map(|mark| text.strip_suffix(mark))
}

/// Splits a number into whole digits and fraction digits, by its dots, commas and grouping marks.
fn whole_and_fraction(text: &[u8], shortened: bool) -> Option<(Vec<u8>, &[u8])> {
    let is_mark = |byte: &&u8| !byte.is_ascii_digit();
    let marks = text.iter().filter(is_mark).count();
    let (mut whole, mut fraction): (&[u8], &[u8]) = (text, &[]);
    if let Some(last) = text.iter().rposition(|byte| matches!(byte, b'.' | b','))
        && let (before, [mark, after @ ..]) = text.split_at_checked(last)?
    {
        // Three digits behind a single mark are thousands, unless other marks already group them or a k follows.
        let thousands = after.len() == 3 && marks == 1 && before.len() <= 3 && !before.starts_with(b"0");
        if lacks(before, *mark) && (shortened || !thousands) {
            (whole, fraction) = (before, after);
        }
    }
    let points = !lacks(whole, b'.');
    if shortened && (points || !lacks(whole, b',')) {
        return None;
    }
    // Thousands in threes, or the Indian way: the last three, then twos, never with dots.
    let grouped =
        is_grouped(whole, |place| place % 4 == 3) || !points && is_grouped(whole, |place| place > 0 && place % 3 == 0);
    let mut digits = Vec::new();
    for byte in whole {
        if byte.is_ascii_digit() {
            digits.push(*byte);
        }
    }
    grouped.then_some((digits, fraction))
}

/// Whether a mark stands nowhere in a number: a plain loop, since the standard library's search is for long texts.
fn lacks(text: &[u8], mark: u8) -> bool {
    text.iter().all(|byte| *byte != mark)
}

/// Whether one and the same mark stands in these places, counted from the end, and nowhere else; or none at all.
fn is_grouped(whole: &[u8], is_place: fn(usize) -> bool) -> bool {
    let Some(mark) = whole.iter().find(|byte| !byte.is_ascii_digit()) else { return true };
    whole.first() != Some(mark)
        && whole
            .iter()
            .rev()
            .enumerate()
            .all(|(place, byte)| if is_place(place) { byte == mark } else { byte.is_ascii_digit() })
}

/// The words of a text, without these marks between them.
pub(super) fn words(text: &str, marks: fn(char) -> bool) -> Vec<&str> {
    let mut words = Vec::new();
    for word in text.split(marks) {
        if !word.is_empty() {
            words.push(word);
        }
    }
    words
}

/// The value of this name; the last one where it is given twice.
pub(super) fn find<'a>(entries: &'a [(String, Value)], name: &str) -> Option<&'a Value> {
    entries.iter().rev().find(|(given, _)| given == name).map(|(_, value)| value)
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

/// Whether this is a list with nothing in it.
pub(super) fn is_empty_list(value: &Value) -> bool {
    matches!(value, Value::List(list) if list.is_empty())
}
