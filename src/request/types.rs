//! What the fields of a request hold, and how each is read.

use super::Kind;
use super::dates;
use super::objects::{self, Entry};
use super::problem::{Expected, Issue, Place};
use super::reader::{self, Value};
use crate::calendar::{Day, year_and_month};
use crate::json::{Json, Text};
use crate::money::{Euro, Rate};
use crate::notation;
use time::Date;

/// What a value was read as. All fields share this form, so that one reader serves them all: a reader for each type of
/// field is far more code for the browser to load.
pub(super) enum Reading {
    /// "I don't know".
    Unknown,
    /// Euros.
    Amount(Euro),
    /// A percentage.
    Percent(Rate),
    /// Hours.
    Hours(Hours),
    /// A day, or the days it may be.
    Days(DateRange),
    /// A whole number.
    Count(u32),
    /// Yes or no.
    Flag(bool),
    /// One of these words, by its place.
    Choice(&'static [&'static str], usize),
    /// A country.
    Country(Country),
    /// A list.
    List(Vec<Reading>),
    /// A flat object: what stands at each of its entries.
    Object(&'static [Entry], Vec<Reading>),
    /// An entry of a flat object that was left out.
    Absent,
}

impl Reading {
    /// Reads a value; what is wrong is added to the problems of the place.
    pub(super) fn of(kind: Kind, value: &Value, place: &mut Place) -> Option<Self> {
        let read = match kind {
            Kind::Amount => reader::amount(value).map(Self::Amount),
            Kind::Percent => reader::percent(value).map(Self::Percent),
            Kind::Hours => reader::hours(value).map(Self::Hours),
            Kind::Date => dates::date(value, false).map(Self::Days),
            Kind::DateRange => dates::date(value, true).map(Self::Days),
            Kind::Count { most } => reader::count(value, most).map(Self::Count),
            Kind::Flag => reader::flag(value).map(Self::Flag),
            Kind::Choice(words) => reader::choice(value, words).map(|index| Self::Choice(words, index)),
            Kind::Country => reader::country(value).map(|code| Self::Country(Country(code))),
            Kind::Countries => return countries(value, place),
            Kind::Objects(entries) => {
                return list(value, place, &|value, place| objects::read(entries, value, place));
            }
        };
        read.map_err(|(issue, expected)| place.refuse(issue, value, expected)).ok()
    }

    /// The value in the notation that reads back to the same.
    pub(super) fn canonical(&self) -> Canonical {
        match self {
            Self::Unknown => Canonical::Word(Canonical::UNKNOWN),
            Self::Amount(amount) => canonical_amount(*amount),
            Self::Percent(rate) => (*rate).into(),
            Self::Hours(hours) => canonical_amount(Euro::from_cents(hours.hundredths)),
            Self::Days(days) => days.canonical(),
            Self::Count(number) => Canonical::Number(*number),
            Self::Flag(flag) => Canonical::Flag(*flag),
            Self::Choice(words, index) => Canonical::Word(words.get(*index).copied().unwrap_or_default()),
            Self::Country(country) => Canonical::Word(country.0),
            Self::Object(entries, values) => {
                let mut given = Vec::new();
                for (entry, value) in entries.iter().zip(values) {
                    if !matches!(value, Self::Absent) {
                        given.push((entry.name, value.canonical()));
                    }
                }
                Canonical::Object(given)
            }
            Self::Absent => Canonical::Word(""),
            Self::List(list) => {
                let mut items = Vec::new();
                for item in list {
                    items.push(item.canonical());
                }
                Canonical::List(items)
            }
        }
    }
}

/// What can stand in a field of the request.
pub(super) trait Readable: Sized {
    /// What the field holds.
    const KIND: Kind;

    /// Whether an object may not leave it out.
    const REQUIRED: bool = true;

    /// The value that was read, where it is of this kind.
    fn of(reading: &Reading) -> Option<Self>;
}

/// A value as the receipt prints it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Canonical {
    /// A text.
    Text(String),
    /// A word of the contract.
    Word(&'static str),
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Number(u32),
    /// A day.
    Day(Day),
    /// A list.
    List(Vec<Canonical>),
    /// A flat object.
    Object(Vec<(&'static str, Canonical)>),
}

impl Canonical {
    /// The answer "I don't know".
    pub const UNKNOWN: &'static str = "unknown";
}

impl From<Euro> for Canonical {
    fn from(amount: Euro) -> Self {
        canonical_amount(amount)
    }
}

impl From<Rate> for Canonical {
    /// A percentage: hundredths of a percent are written as cents are.
    fn from(rate: Rate) -> Self {
        canonical_amount(Euro::from_cents(rate.hundred_thousandths() / 10))
    }
}

impl From<Country> for Canonical {
    fn from(country: Country) -> Self {
        Self::Word(country.0)
    }
}

impl<const MOST: u32> From<Count<MOST>> for Canonical {
    fn from(count: Count<MOST>) -> Self {
        Self::Number(count.0)
    }
}

impl From<bool> for Canonical {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl Json for Canonical {
    fn write(&self, to: &mut Text) {
        match self {
            Self::Text(text) => text.write(to),
            Self::Word(word) => word.write(to),
            Self::Flag(flag) => flag.write(to),
            Self::Number(number) => number.write(to),
            Self::Day(day) => day.write(to),
            Self::List(list) => list.write(to),
            Self::Object(entries) => entries.write(to),
        }
    }
}

/// An answer to a field.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Given<T> {
    /// Not answered.
    #[default]
    Absent,
    /// Answered with "I don't know".
    Unknown,
    /// Answered.
    Value(T),
}

impl<T> Given<T> {
    /// The value, if there is one.
    #[must_use]
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Unknown => None,
        }
    }

    /// Whether this was the answer.
    #[must_use]
    pub fn is(&self, answer: T) -> bool
    where
        T: PartialEq,
    {
        matches!(self, Self::Value(value) if *value == answer)
    }

    /// Whether "I don't know" was the answer.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }
}

impl<T: Readable> Readable for Option<T> {
    const KIND: Kind = T::KIND;
    const REQUIRED: bool = false;

    fn of(reading: &Reading) -> Option<Self> {
        Some(T::of(reading))
    }
}

/// Declares how the types that stand in a field are taken out of a reading.
macro_rules! readable {
    ($( $type:ty, $kind:expr, $reading:pat => $value:expr; )*) => { $(
        impl Readable for $type {
            const KIND: Kind = $kind;

            fn of(reading: &Reading) -> Option<Self> {
                match reading {
                    $reading => Some($value),
                    _ => None,
                }
            }
        }
    )* };
}

readable! {
    Euro, Kind::Amount, Reading::Amount(amount) => *amount;
    Rate, Kind::Percent, Reading::Percent(rate) => *rate;
    Hours, Kind::Hours, Reading::Hours(hours) => *hours;
    Date, Kind::Date, Reading::Days(days) => days.first;
    DateRange, Kind::DateRange, Reading::Days(days) => *days;
    bool, Kind::Flag, Reading::Flag(flag) => *flag;
    Country, Kind::Country, Reading::Country(country) => *country;
    Vec<Country>, Kind::Countries, Reading::List(list) => items(list);
}

/// The items of a list, each as what it was read as.
pub(super) fn items<T: Readable>(list: &[Reading]) -> Vec<T> {
    let mut items = Vec::new();
    for reading in list {
        if let Some(item) = T::of(reading) {
            items.push(item);
        }
    }
    items
}

fn canonical_amount(amount: Euro) -> Canonical {
    let (whole, cents) = (amount.cents() / 100, amount.cents() % 100);
    let mut text = String::new();
    notation::push_number(&mut text, whole, 1);
    if cents != 0 {
        text.push('.');
        notation::push_number(&mut text, cents, 2);
    }
    Canonical::Text(text)
}

/// A day, or the days of a month or a year where the very day was not given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateRange {
    /// The earliest day it may be.
    pub first: Date,
    /// The latest day it may be.
    pub last: Date,
}

impl DateRange {
    fn canonical(self) -> Canonical {
        if self.first == self.last {
            Canonical::Day(Day(self.first))
        } else if self.last.month() == self.first.month() {
            Canonical::Text(year_and_month(self.first))
        } else {
            let mut year = String::new();
            notation::push_number(&mut year, self.first.year().into(), 4);
            Canonical::Text(year)
        }
    }
}

/// Hours of a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    /// In hundredths of an hour.
    pub hundredths: i64,
}

/// A whole number from zero to `MOST`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Count<const MOST: u32>(pub u32);

impl<const MOST: u32> Readable for Count<MOST> {
    const KIND: Kind = Kind::Count { most: MOST };

    fn of(reading: &Reading) -> Option<Self> {
        match reading {
            Reading::Count(number) => Some(Self(*number)),
            _ => None,
        }
    }
}

/// The ISO 3166 code of a country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Country(pub &'static str);

/// The longest list a request may hold.
const LONGEST_LIST: usize = 40;

fn list(value: &Value, place: &mut Place, item: &dyn Fn(&Value, &mut Place) -> Option<Reading>) -> Option<Reading> {
    let Value::List(list) = value else {
        place.refuse(Issue::Unreadable, value, Expected::List);
        return None;
    };
    if list.len() > LONGEST_LIST {
        place.refuse(Issue::OutOfRange, value, Expected::ShorterList);
        return None;
    }
    let mut read = Vec::new();
    for (index, value) in list.iter().enumerate() {
        let mut name = String::from("[");
        notation::push_number(&mut name, index as i64, 1);
        name.push(']');
        if let Some(item) = item(value, &mut place.inner(&name)) {
            read.push(item);
        }
    }
    (read.len() == list.len()).then_some(Reading::List(read))
}

fn countries(value: &Value, place: &mut Place) -> Option<Reading> {
    let country = |value: &Value, place: &mut Place| Reading::of(Kind::Country, value, place);
    if let Value::Text(text) = value {
        let mut codes = Vec::new();
        for code in reader::words(text, |letter| matches!(letter, ',' | ';' | ' ')) {
            codes.push(Value::Text(code.to_owned()));
        }
        return list(&Value::List(codes), place, &country);
    }
    list(value, place, &country)
}
