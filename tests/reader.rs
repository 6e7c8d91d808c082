//! The one reader of numbers and dates: what it reads, and what it refuses rather than guess.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use nl_talent::money::Euro;
use nl_talent::request::{DateRange, Expected, Issue, Problem, Request, Value};
use proptest::prelude::*;
use time::Date;
use time::macros::date;

fn read(field: &str, value: Value) -> (Request, Vec<Problem>) {
    let day = ("day".to_owned(), text("2026-06-01"));
    Request::read(&Value::Object(vec![day, (field.to_owned(), value)]))
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn number(text: &str) -> Value {
    Value::Number(text.to_owned())
}

/// The one problem there is.
fn refusal(problems: &[Problem], field: &str) -> (Issue, Expected) {
    let [problem] = problems else { panic!("one problem expected: {problems:?}") };
    assert_eq!(problem.field, field);
    (problem.problem, problem.expected)
}

fn amount(value: Value) -> Result<i64, (Issue, Expected)> {
    let (request, problems) = read("pay_amount", value);
    match request.pay_amount.value() {
        Some(amount) => {
            assert_eq!(problems, []);
            Ok(amount.cents())
        }
        None => Err(refusal(&problems, "pay_amount")),
    }
}

fn day(value: Value) -> Result<Date, (Issue, Expected)> {
    let (request, problems) = read("contract_start", value);
    request.contract_start.value().copied().ok_or_else(|| refusal(&problems, "contract_start"))
}

fn days(value: Value) -> Result<(Date, Date), (Issue, Expected)> {
    let (request, problems) = read("degree_date", value);
    let range = request.degree_date.value().map(|DateRange { first, last }| (*first, *last));
    range.ok_or_else(|| refusal(&problems, "degree_date"))
}

const NO_AMOUNT: (Issue, Expected) = (Issue::Unreadable, Expected::Amount);
const NOT_IN_RANGE: (Issue, Expected) = (Issue::OutOfRange, Expected::AmountInRange);
const NO_DATE: (Issue, Expected) = (Issue::Unreadable, Expected::Date);

#[test]
fn amounts_are_read_in_every_usual_notation() {
    for (written, cents) in [
        ("75000", 7_500_000),
        ("0", 0),
        ("0,01", 1),
        ("75.000", 7_500_000),
        ("75,000", 7_500_000),
        ("7.500", 750_000),
        ("750.000", 75_000_000),
        ("1.234.567", 123_456_700),
        ("1,234,567", 123_456_700),
        ("75.000,50", 7_500_050),
        ("75,000.50", 7_500_050),
        ("1.234.567,89", 123_456_789),
        ("1,234,567.89", 123_456_789),
        ("75000,5", 7_500_050),
        ("75000.5", 7_500_050),
        ("75000.05", 7_500_005),
        ("75,50", 7_550),
        ("75.50", 7_550),
        ("75.5", 7_550),
        ("0.50", 50),
        ("0,5", 50),
        ("€ 75.000,-", 7_500_000),
        ("€ 75.000,--", 7_500_000),
        ("€75.000,–", 7_500_000),
        ("75.000,—", 7_500_000),
        ("75.000,", 7_500_000),
        ("€ 75 000", 7_500_000),
        ("75.000 €", 7_500_000),
        ("EUR 75.000", 7_500_000),
        ("75000 euro", 7_500_000),
        ("75,000 Euros", 7_500_000),
        ("€75k", 7_500_000),
        ("75K", 7_500_000),
        ("75 k", 7_500_000),
        ("€ 75k", 7_500_000),
        ("7,5k", 750_000),
        ("7.5k", 750_000),
        ("7,55k", 755_000),
        ("0.5k", 50_000),
        ("1.5m", 150_000_000),
        ("1,5 mln", 150_000_000),
        ("1.25M", 125_000_000),
        ("75 000", 7_500_000),
        ("75\u{a0}000", 7_500_000),
        ("75\u{202f}000", 7_500_000),
        ("75\u{2009}000,50", 7_500_050),
        ("1 234 567,89", 123_456_789),
        ("75'000", 7_500_000),
        ("75’000.50", 7_500_050),
        ("1'234'567.89", 123_456_789),
        ("12,00,000", 120_000_000),
        ("12,00,000.50", 120_000_050),
        ("1,00,00,000", 1_000_000_000),
        ("  75000  ", 7_500_000),
        ("075000", 7_500_000),
    ] {
        assert_eq!(amount(text(written)), Ok(cents), "{written:?}");
    }
}

#[test]
fn an_amount_that_could_be_read_two_ways_is_refused() {
    for written in [
        // A dot for thousands and three digits behind a comma; no group of digits has five; a thousandth of a euro.
        "1.234,567",
        "0.500",
        "0,500",
        "00.500",
        // One and a half million, or one thousand five hundred.
        "1,500k",
        "1.500k",
        "1.500,5k",
        "1.2345m",
        // Groups that are none.
        "7,50,00",
        "75.000.00",
        "75,0000",
        "750.00.000.000",
        "75 00",
        "1 5",
        "75' 000",
        "'75",
        "75'",
        "75.000'000",
        "75'000.000",
        "1.234'567,89",
        "75..000",
        ".",
        ",",
        // No numbers.
        "abc",
        "€",
        "k",
        "75x",
        "1e5",
        "0x10",
        "+75000",
        "NaN",
        "∞",
        "1/2",
        "٧٥٠٠٠",
        "７５０００",
        "75000.123",
        "12.3456",
        "five",
        "75000 per year",
        "$75000",
        "true",
    ] {
        assert_eq!(amount(text(written)), Err(NO_AMOUNT), "{written:?}");
    }
}

#[test]
fn an_amount_below_nothing_or_above_the_limit_is_out_of_range() {
    for written in ["-5", "−5", "- € 5", "€ -75.000", "-75k", "-0,01"] {
        assert_eq!(amount(text(written)), Err(NOT_IN_RANGE), "{written:?}");
    }
    assert_eq!(amount(text("100.000.000")), Ok(Euro::REQUEST_LIMIT.cents()));
    assert_eq!(amount(text("100m")), Ok(Euro::REQUEST_LIMIT.cents()));
    assert_eq!(amount(text("100.000.000,00")), Ok(10_000_000_000));
    assert_eq!(amount(text("99.999.999,99")), Ok(9_999_999_999));
    assert_eq!(amount(text("100.000.000,01")), Err(NOT_IN_RANGE));
    assert_eq!(amount(number("100000000")), Ok(10_000_000_000));
    assert_eq!(amount(number("100000000.01")), Err(NOT_IN_RANGE));
    assert_eq!(amount(text(&"9".repeat(19))), Err(NOT_IN_RANGE));
    assert_eq!(amount(text(&"9".repeat(4_000))), Err(NOT_IN_RANGE));
    assert_eq!(amount(text(&format!("{}k", "9".repeat(18)))), Err(NOT_IN_RANGE));
}

#[test]
fn a_json_number_is_read_by_its_decimal_text() {
    for (written, cents) in [("75000", 7_500_000), ("75000.5", 7_500_050), ("0.1", 10), ("75.55", 7_555), ("0", 0)] {
        assert_eq!(amount(number(written)), Ok(cents), "{written}");
    }
    // Never thousands: a JSON number has no grouping.
    assert_eq!(amount(number("75.1")), Ok(7_510));
    for written in ["75000.123", "1e-7", "0.001"] {
        assert_eq!(amount(number(written)), Err(NO_AMOUNT), "{written}");
    }
    for written in ["1e21", "1e+21", "1.7976931348623157e+308", "-1", "-0.01", "-1e21"] {
        assert_eq!(amount(number(written)), Err(NOT_IN_RANGE), "{written}");
    }
}

#[test]
fn other_kinds_are_no_amount() {
    for value in [Value::Flag(true), Value::List(vec![]), Value::Object(vec![])] {
        assert_eq!(amount(value), Err(NO_AMOUNT));
    }
}

#[test]
fn days_are_read_in_every_usual_notation() {
    for (written, expected) in [
        ("2027-02-01", date!(2027 - 02 - 01)),
        ("2027-2-1", date!(2027 - 02 - 01)),
        ("2027/02/01", date!(2027 - 02 - 01)),
        ("2027.02.01", date!(2027 - 02 - 01)),
        ("1-2-2027", date!(2027 - 02 - 01)),
        ("01-02-2027", date!(2027 - 02 - 01)),
        ("01.02.2027", date!(2027 - 02 - 01)),
        ("1. 2. 2027", date!(2027 - 02 - 01)),
        ("1 2 2027", date!(2027 - 02 - 01)),
        ("13/02/2027", date!(2027 - 02 - 13)),
        ("02/13/2027", date!(2027 - 02 - 13)),
        ("12/31/2027", date!(2027 - 12 - 31)),
        ("2/2/2027", date!(2027 - 02 - 02)),
        ("1 februari 2027", date!(2027 - 02 - 01)),
        ("1 February 2027", date!(2027 - 02 - 01)),
        ("1 FEB 2027", date!(2027 - 02 - 01)),
        ("Feb 1, 2027", date!(2027 - 02 - 01)),
        ("February 1 2027", date!(2027 - 02 - 01)),
        ("2027 feb 1", date!(2027 - 02 - 01)),
        ("1-feb-2027", date!(2027 - 02 - 01)),
        ("1 mrt 2027", date!(2027 - 03 - 01)),
        ("1 maart 2027", date!(2027 - 03 - 01)),
        ("1 mar 2027", date!(2027 - 03 - 01)),
        ("1 mei 2027", date!(2027 - 05 - 01)),
        ("1 may 2027", date!(2027 - 05 - 01)),
        ("1 jun 2027", date!(2027 - 06 - 01)),
        ("1 jul 2027", date!(2027 - 07 - 01)),
        ("1 aug 2027", date!(2027 - 08 - 01)),
        ("1 okt 2027", date!(2027 - 10 - 01)),
        ("1 oct 2027", date!(2027 - 10 - 01)),
        ("1\u{a0}december\u{a0}2027", date!(2027 - 12 - 01)),
        ("29-02-2028", date!(2028 - 02 - 29)),
        (" 2027-02-01 ", date!(2027 - 02 - 01)),
        ("1900-01-01", date!(1900 - 01 - 01)),
        ("2100-12-31", date!(2100 - 12 - 31)),
    ] {
        assert_eq!(day(text(written)), Ok(expected), "{written:?}");
    }
}

#[test]
fn a_day_that_does_not_exist_or_could_be_another_is_refused() {
    for written in [
        // 2 January or 1 February.
        "02/01/2027",
        "1/2/2027",
        "12/11/2027",
        // No such day.
        "31 februari 2027",
        "31-02-2027",
        "29-02-2027",
        "31/04/2027",
        "2027-02-29",
        "2027-13-01",
        "2027-00-10",
        "2027-01-00",
        "0-1-2027",
        "32-1-2027",
        "13/13/2027",
        // Which century.
        "1-2-27",
        "01/02/27",
        "13/02/27",
        "1 feb 27",
        "27-02-01",
        // A month or a year where the day matters.
        "2027-02",
        "feb 2027",
        "02/2027",
        "2027",
        // Not a month.
        "1 ma 2027",
        "1 ju 2027",
        "1 f 2027",
        "1 ferbuary 2027",
        "1 fév 2027",
        "february february 2027",
        // Not a date.
        "tomorrow",
        "2027-02-01T00:00:00Z",
        "20270201",
        "2027-02-01-01",
        "1st February 2027",
        "--",
        "2027--",
    ] {
        assert_eq!(day(text(written)), Err(NO_DATE), "{written:?}");
    }
    for value in [number("20270201"), number("2027"), Value::Flag(true), Value::List(vec![text("2027-02-01")])] {
        assert_eq!(day(value), Err(NO_DATE));
    }
}

#[test]
fn a_day_outside_two_centuries_is_out_of_range() {
    for written in ["1899-12-31", "31-12-1899", "2101-01-01", "1 januari 2101", "9999-12-31", "0000-01-01"] {
        assert_eq!(day(text(written)), Err((Issue::OutOfRange, Expected::DateInRange)), "{written:?}");
    }
}

#[test]
fn a_month_or_a_year_is_read_only_where_the_day_does_not_matter() {
    let february = (date!(2027 - 02 - 01), date!(2027 - 02 - 28));
    for written in ["2027-02", "2027-2", "02-2027", "2/2027", "02.2027", "feb 2027", "Februari 2027", "2027 feb"] {
        assert_eq!(days(text(written)), Ok(february), "{written:?}");
    }
    assert_eq!(days(text("2028-02")), Ok((date!(2028 - 02 - 01), date!(2028 - 02 - 29))));
    let year = (date!(2027 - 01 - 01), date!(2027 - 12 - 31));
    assert_eq!(days(text("2027")), Ok(year));
    assert_eq!(days(number("2027")), Ok(year));
    assert_eq!(days(text("2027-02-01")), Ok((date!(2027 - 02 - 01), date!(2027 - 02 - 01))));
    for written in ["27", "2027-13", "2027-00", "13-2027", "02-27", "feb 27", "20277", "02/01/2027", "last year"] {
        assert_eq!(days(text(written)), Err(NO_DATE), "{written:?}");
    }
    for value in [number("27.5"), number("1e21"), Value::Flag(false)] {
        assert_eq!(days(value), Err(NO_DATE));
    }
}

#[test]
fn a_year_outside_two_centuries_is_out_of_range_as_text_and_as_number() {
    let out_of_range = Err((Issue::OutOfRange, Expected::DateInRange));
    for year in ["1899", "2101", "1500"] {
        assert_eq!(days(text(year)), out_of_range, "text {year}");
        assert_eq!(days(number(year)), out_of_range, "number {year}");
    }
    for year in ["1900", "2100"] {
        assert_eq!(days(number(year)), days(text(year)), "{year}");
        assert!(days(number(year)).is_ok());
    }
    for year in ["5", "-5", "0", "99999"] {
        assert!(days(number(year)).is_err(), "number {year}");
    }
}

fn count(value: Value) -> Result<u32, (Issue, Expected)> {
    let (request, problems) = read("months_beyond_150_km", value);
    request.months_beyond_150_km.value().map(|count| count.0).ok_or_else(|| refusal(&problems, "months_beyond_150_km"))
}

#[test]
fn a_count_is_a_whole_number_up_to_its_limit() {
    for value in [number("0"), text("0"), text(" 0 ")] {
        assert_eq!(count(value), Ok(0));
    }
    for value in [number("24"), text("24"), text("24,0"), text("24.00")] {
        assert_eq!(count(value), Ok(24));
    }
    for value in [number("25"), text("25"), number("-1"), text("-1"), number("1e21"), text("1.000"), text("1k")] {
        assert_eq!(count(value.clone()), Err((Issue::OutOfRange, Expected::WholeNumberInRange)), "{value:?}");
    }
    for value in [number("16.5"), text("16,5"), text("sixteen"), Value::Flag(true), number("-0.5")] {
        assert_eq!(count(value.clone()), Err((Issue::Unreadable, Expected::WholeNumber)), "{value:?}");
    }
}

#[test]
fn yes_and_no_are_read_in_both_languages_and_nothing_else_is() {
    let read_flag = |value: Value| {
        let (request, problems) = read("recruited_from_abroad", value);
        request.recruited_from_abroad.value().copied().ok_or_else(|| refusal(&problems, "recruited_from_abroad"))
    };
    for value in [Value::Flag(true), text("yes"), text("Ja"), text(" TRUE ")] {
        assert_eq!(read_flag(value), Ok(true));
    }
    for value in [Value::Flag(false), text("no"), text("Nee"), text("false")] {
        assert_eq!(read_flag(value), Ok(false));
    }
    for value in [text("y"), text("1"), number("1"), text("maybe"), Value::List(vec![])] {
        assert_eq!(read_flag(value.clone()), Err((Issue::Unreadable, Expected::Flag)), "{value:?}");
    }
}

#[test]
fn nothing_and_white_space_are_not_answered_and_unknown_is_an_answer() {
    for value in [Value::Null, text(""), text("  "), text("\u{a0}")] {
        let (request, problems) = read("pay_amount", value);
        assert_eq!(problems, []);
        assert!(request.pay_amount.value().is_none() && !request.pay_amount.is_unknown());
    }
    let (request, problems) = read("pay_amount", text("unknown"));
    assert_eq!(problems, []);
    assert!(request.pay_amount.is_unknown());
}

/// Groups the digits of a whole number from the right: the last three, then groups of a size.
fn grouped(whole: i64, mark: &str, size: usize) -> String {
    let digits = whole.to_string();
    let (head, tail) = digits.split_at(digits.len().saturating_sub(3));
    let mut groups: Vec<String> =
        head.as_bytes().rchunks(size).map(|g| String::from_utf8(g.to_vec()).unwrap()).collect();
    groups.reverse();
    groups.push(tail.to_owned());
    groups.join(mark)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_amount_reads_back_in_every_notation(cents in 0..=Euro::REQUEST_LIMIT.cents()) {
        let (whole, rest) = (cents / 100, cents % 100);
        for (mark, size, decimal) in [
            (".", 3, ","), (",", 3, "."), ("'", 3, "."), ("’", 3, "."), (",", 2, "."), (" ", 3, ","),
            ("\u{a0}", 3, ","), ("\u{202f}", 3, ","), ("", 3, ","), ("", 3, "."),
        ] {
            let written = format!("{}{decimal}{rest:02}", grouped(whole, mark, size));
            prop_assert_eq!(amount(text(&written)), Ok(cents), "{}", written);
            prop_assert_eq!(amount(text(&format!("€ {written}"))), Ok(cents), "€ {}", written);
            // Without cents, one mark for thousands is enough.
            let written = grouped(whole, mark, size);
            prop_assert_eq!(amount(text(&written)), Ok(whole * 100), "{}", written);
        }
        prop_assert_eq!(amount(number(&format!("{whole}.{rest:02}"))), Ok(cents));
    }

    #[test]
    fn three_digits_behind_one_mark_are_thousands_and_never_decimals(whole in 1..1_000i64, tail in 0..1_000i64) {
        for mark in [".", ",", " ", "'"] {
            let written = format!("{whole}{mark}{tail:03}");
            prop_assert_eq!(amount(text(&written)), Ok((whole * 1_000 + tail) * 100), "{}", written);
        }
    }

    #[test]
    fn what_is_read_is_what_the_digits_say_or_nothing(written in "[0-9]{0,4}[.,' ]?[0-9]{0,4}[.,' ]?[0-9]{0,4}[.,' ]?[0-9]{0,4}") {
        prop_assume!(!written.trim().is_empty());
        // No notation drops, adds or moves a digit: what is read has the digits of the text, and at most two decimals.
        if let Ok(cents) = amount(text(&written)) {
            let digits: String = written.chars().filter(char::is_ascii_digit).collect();
            let digits: i64 = digits.parse().unwrap();
            prop_assert!([digits, digits * 10, digits * 100].contains(&cents), "{written:?} read as {cents}");
        }
    }

    #[test]
    fn every_day_reads_back_in_every_notation(number in date!(1900-01-01).to_julian_day()..=date!(2100-12-31).to_julian_day()) {
        let expected = Date::from_julian_day(number).unwrap();
        let (y, m, d) = (expected.year(), u8::from(expected.month()), expected.day());
        let dutch = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
            "november", "december"][usize::from(m) - 1];
        let english = expected.month().to_string();
        for written in [
            format!("{y:04}-{m:02}-{d:02}"), format!("{d}-{m}-{y}"), format!("{d:02}.{m:02}.{y}"),
            format!("{d} {dutch} {y}"), format!("{d} {english} {y}"), format!("{english} {d}, {y}"),
            format!("{d} {} {y}", &english[..3]), format!("{d} {} {y}", &dutch[..3]),
        ] {
            prop_assert_eq!(day(text(&written)), Ok(expected), "{}", written);
        }
        // With slashes both orders are in use: it is this day or refused, never another one.
        for written in [format!("{d:02}/{m:02}/{y}"), format!("{m:02}/{d:02}/{y}")] {
            let read = day(text(&written));
            if d > 12 || d == m {
                prop_assert_eq!(read, Ok(expected), "{}", written);
            } else {
                prop_assert_eq!(read, Err(NO_DATE), "{}", written);
            }
        }
    }
}
