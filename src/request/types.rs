//! What the fields of a request hold, and how each is read.

use super::Kind;
use super::choices::{CostKind, CostPer};
use super::problem::{self, Expected, Issue, Place};
use super::reader::{self, Value};
use crate::calendar::Day;
use crate::money::Euro;
use crate::places;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use time::Date;

/// Something that can stand in a field of the request.
pub(super) trait Readable: Sized {
    /// What the field holds.
    const KIND: Kind;

    /// Whether this is a list with nothing in it, which answers nothing.
    fn is_empty_list(value: &Value) -> bool {
        matches!(Self::KIND, Kind::Countries | Kind::Costs) && *value == Value::List(Vec::new())
    }

    /// Reads a value; what is wrong is added to the problems of the place.
    fn read(value: &Value, place: &mut Place) -> Option<Self>;

    /// The value in the notation that reads back to the same.
    fn canonical(&self) -> Canonical;
}

/// A value as the receipt prints it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Canonical {
    /// A text.
    Text(String),
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

impl Serialize for Canonical {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::Number(number) => serializer.serialize_u32(*number),
            Self::Day(day) => day.serialize(serializer),
            Self::List(list) => list.serialize(serializer),
            Self::Object(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (name, value) in entries {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
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

    /// Whether "I don't know" was the answer.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }
}

impl Readable for Euro {
    const KIND: Kind = Kind::Amount;

    fn read(value: &Value, place: &mut Place) -> Option<Self> {
        reader::amount(value, place)
    }

    fn canonical(&self) -> Canonical {
        let (whole, cents) = (self.cents() / 100, self.cents() % 100);
        Canonical::Text(if cents == 0 { whole.to_string() } else { format!("{whole}.{cents:02}") })
    }
}

impl Readable for Date {
    const KIND: Kind = Kind::Date;

    fn read(value: &Value, place: &mut Place) -> Option<Self> {
        reader::date(value, false, place).map(|(date, _)| date)
    }

    fn canonical(&self) -> Canonical {
        Canonical::Day(Day(*self))
    }
}

/// A day, or the days of a month or a year where the very day was not given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateRange {
    /// The earliest day it may be.
    pub first: Date,
    /// The latest day it may be.
    pub last: Date,
}

impl Readable for DateRange {
    const KIND: Kind = Kind::DateRange;

    fn read(value: &Value, place: &mut Place) -> Option<Self> {
        reader::date(value, true, place).map(|(first, last)| Self { first, last })
    }

    fn canonical(&self) -> Canonical {
        let (year, month) = (self.first.year(), u8::from(self.first.month()));
        if self.first == self.last {
            Canonical::Day(Day(self.first))
        } else if self.last.month() == self.first.month() {
            Canonical::Text(format!("{year:04}-{month:02}"))
        } else {
            Canonical::Text(format!("{year:04}"))
        }
    }
}

impl Readable for bool {
    const KIND: Kind = Kind::Flag;

    fn read(value: &Value, place: &mut Place) -> Option<Self> {
        match value {
            Value::Flag(flag) => Some(*flag),
            Value::Text(text) => match text.trim().to_ascii_lowercase().as_str() {
                "yes" | "true" | "ja" => Some(true),
                "no" | "false" | "nee" => Some(false),
                _ => place.refuse(Issue::Unreadable, value, Expected::Flag),
            },
            _ => place.refuse(Issue::Unreadable, value, Expected::Flag),
        }
    }

    fn canonical(&self) -> Canonical {
        Canonical::Flag(*self)
    }
}

/// A whole number from zero to `MOST`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Count<const MOST: u32>(pub u32);

impl<const MOST: u32> Readable for Count<MOST> {
    const KIND: Kind = Kind::Count { most: MOST };

    fn read(value: &Value, place: &mut Place) -> Option<Self> {
        reader::count(value, MOST, place).map(Self)
    }

    fn canonical(&self) -> Canonical {
        Canonical::Number(self.0)
    }
}

/// The ISO 3166 code of a country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Country(pub String);

impl Readable for Country {
    const KIND: Kind = Kind::Country;

    fn read(value: &Value, place: &mut Place) -> Option<Self> {
        match value {
            Value::Text(text) => {
                let code = text.trim().to_ascii_uppercase();
                if places::is_country(&code) {
                    return Some(Self(code));
                }
                place.refuse(Issue::Unreadable, value, Expected::Country)
            }
            _ => place.refuse(Issue::Unreadable, value, Expected::Country),
        }
    }

    fn canonical(&self) -> Canonical {
        Canonical::Text(self.0.clone())
    }
}

/// The longest list a request may hold.
const LONGEST_LIST: usize = 40;

fn read_list<T: Readable>(value: &Value, place: &mut Place) -> Option<Vec<T>> {
    let Value::List(list) = value else {
        return place.refuse(Issue::Unreadable, value, Expected::List);
    };
    if list.len() > LONGEST_LIST {
        return place.refuse(Issue::OutOfRange, value, Expected::ShorterList);
    }
    let read: Vec<Option<T>> =
        list.iter().enumerate().map(|(index, value)| T::read(value, &mut place.inner(&format!("[{index}]")))).collect();
    read.into_iter().collect()
}

impl Readable for Vec<Country> {
    const KIND: Kind = Kind::Countries;

    fn read(value: &Value, place: &mut Place) -> Option<Self> {
        if let Value::Text(text) = value {
            let codes = text.split([',', ';', ' ']).filter(|code| !code.is_empty());
            let codes = codes.map(|code| Value::Text(code.to_owned())).collect();
            return read_list(&Value::List(codes), place);
        }
        read_list(value, place)
    }

    fn canonical(&self) -> Canonical {
        Canonical::List(self.iter().map(Readable::canonical).collect())
    }
}

/// A cost of living and working away from home.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// What it is.
    pub kind: CostKind,
    /// How much.
    pub amount: Euro,
    /// For a month, a year, or once.
    pub per: CostPer,
}

impl Readable for Cost {
    const KIND: Kind = Kind::Costs;

    fn read(value: &Value, place: &mut Place) -> Option<Self> {
        let Value::Object(entries) = value else {
            return place.refuse(Issue::Unreadable, value, Expected::Object);
        };
        let kind = read_entry(entries, "kind", place);
        let amount = read_entry(entries, "amount", place);
        let per = read_entry(entries, "per", place);
        problem::refuse_unknown(entries, |name| matches!(name, "kind" | "amount" | "per"), ".", place);
        Some(Self { kind: kind?, amount: amount?, per: per? })
    }

    fn canonical(&self) -> Canonical {
        Canonical::Object(vec![
            ("kind", self.kind.canonical()),
            ("amount", self.amount.canonical()),
            ("per", self.per.canonical()),
        ])
    }
}

/// Reads an entry of a flat object in a list; it may not be left out.
fn read_entry<T: Readable>(entries: &[(String, Value)], name: &str, place: &mut Place) -> Option<T> {
    let mut place = place.inner(&format!(".{name}"));
    match entries.iter().rev().find(|(given, _)| given == name) {
        Some((_, value)) => T::read(value, &mut place),
        None => place.refuse(Issue::Missing, &Value::Null, Expected::Object),
    }
}

impl Readable for Vec<Cost> {
    const KIND: Kind = Kind::Costs;

    fn read(value: &Value, place: &mut Place) -> Option<Self> {
        read_list(value, place)
    }

    fn canonical(&self) -> Canonical {
        Canonical::List(self.iter().map(Readable::canonical).collect())
    }
}
