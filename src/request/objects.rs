//! The flat objects that stand in the lists of a request, and the one reader of them.

use super::Kind;
use super::choices::{CostKind, CostPer, StayKind};
use super::problem::{self, Expected, Issue, Place};
use super::reader::{self, Value};
use super::types::{Count, Country, DateRange, Readable, Reading, items};
use crate::money::Euro;
use crate::notation;
use time::Date;

/// An entry of a flat object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Whether it may not be left out.
    pub required: bool,
}

/// Declares the objects; an entry that may be left out is an option, and none where it is not known.
macro_rules! objects {
    ($( $(#[$doc:meta])* $name:ident { $( $(#[$entry_doc:meta])* $entry:ident: $type:ty, )* } )*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name { $( $(#[$entry_doc])* pub $entry: $type, )* }

        impl Readable for $name {
            const KIND: Kind = Kind::Objects(&[
                $( Entry {
                    name: stringify!($entry),
                    kind: <$type as Readable>::KIND,
                    required: <$type as Readable>::REQUIRED,
                }, )*
            ]);

            fn of(reading: &Reading) -> Option<Self> {
                let Reading::Object(_, values) = reading else { return None };
                let mut values = values.iter();
                Some(Self { $( $entry: <$type>::of(values.next()?)?, )* })
            }
        }

        impl Readable for Vec<$name> {
            const KIND: Kind = <$name as Readable>::KIND;

            fn of(reading: &Reading) -> Option<Self> {
                let Reading::List(list) = reading else { return None };
                Some(items(list))
            }
        }
    )* };
}

objects! {
    /// A cost of living and working away from home.
    Cost {
        /// What it is.
        kind: CostKind,
        /// How much.
        amount: Euro,
        /// For a month, a year, or once.
        per: CostPer,
        /// First day of it; from the start on when not given. What comes once is paid on it.
        from: Option<FirstDay>,
        /// Last day of it; to the end when not given.
        until: Option<LastDay>,
    }

    /// A place lived in. Of a month or a year without a day the whole is meant.
    Residence {
        /// First day.
        from: FirstDay,
        /// Last day; to the first working day here when not given.
        until: Option<LastDay>,
        /// The country.
        country: Option<Country>,
        /// Whether it lies more than 150 km from the Dutch border; nothing in the Netherlands does.
        beyond_150_km: Option<bool>,
    }

    /// Earlier work or an earlier stay in the Netherlands. Of a month or a year without a day the whole is meant.
    EarlierStay {
        /// First day.
        from: FirstDay,
        /// Last day; to the first working day when not given.
        until: Option<LastDay>,
        /// What for; the stay for a doctorate is one of its own.
        kind: StayKind,
        /// Days worked here in it; five of every seven when not given.
        days_worked: Option<Count<10_000>>,
    }
}

/// The first day of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FirstDay(pub Date);

/// The last day of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LastDay(pub Date);

impl Readable for FirstDay {
    const KIND: Kind = Kind::DateRange;

    fn of(reading: &Reading) -> Option<Self> {
        DateRange::of(reading).map(|days| Self(days.first))
    }
}

impl Readable for LastDay {
    const KIND: Kind = Kind::DateRange;

    fn of(reading: &Reading) -> Option<Self> {
        DateRange::of(reading).map(|days| Self(days.last))
    }
}

impl Cost {
    /// A cost that comes as long as the employment lasts.
    #[must_use]
    pub const fn lasting(kind: CostKind, amount: Euro, per: CostPer) -> Self {
        Self { kind, amount, per, from: None, until: None }
    }
}

impl Residence {
    /// Whether it lies beyond the distance, where that is known.
    #[must_use]
    pub fn is_beyond(&self) -> Option<bool> {
        if self.is_in_netherlands() { Some(false) } else { self.beyond_150_km }
    }

    /// Whether it is the Netherlands.
    #[must_use]
    pub fn is_in_netherlands(&self) -> bool {
        self.country.is_some_and(|country| country.0 == crate::places::NETHERLANDS)
    }

    /// Whether a day belongs to it.
    #[must_use]
    pub fn holds(&self, day: Date) -> bool {
        self.from.0 <= day && self.until.is_none_or(|until| day <= until.0)
    }
}

impl EarlierStay {
    /// Whether a day belongs to it.
    #[must_use]
    pub fn holds(&self, day: Date) -> bool {
        self.from.0 <= day && self.until.is_none_or(|until| day <= until.0)
    }
}

/// Reads a flat object, and says everything that is wrong with it.
pub(super) fn read(entries: &'static [Entry], value: &Value, place: &mut Place) -> Option<Reading> {
    let Value::Object(given) = value else {
        place.refuse(Issue::Unreadable, value, Expected::Object);
        return None;
    };
    let mut values = Vec::with_capacity(entries.len());
    for entry in entries {
        let mut place = place.inner(&notation::joined(&[".", entry.name]));
        let value = reader::find(given, entry.name);
        let read = match value {
            None if entry.required => {
                place.refuse(Issue::Missing, &Value::Null, Expected::Object);
                None
            }
            Some(value) if entry.required => Reading::of(entry.kind, value, &mut place),
            Some(value) if reader::is_unknown(value) => Some(Reading::Unknown),
            Some(value) if !reader::is_absent(value) => Reading::of(entry.kind, value, &mut place),
            _ => Some(Reading::Absent),
        };
        // A period cannot end before it begins.
        if let (Some(Reading::Days(until)), Some(Reading::Days(from)), Some(value)) = (&read, values.last(), value)
            && until.last < from.first
        {
            place.refuse(Issue::Contradiction, value, Expected::NotBeforeFrom);
            continue;
        }
        if let Some(read) = read {
            values.push(read);
        }
    }
    problem::refuse_unknown(given, &|name| entries.iter().any(|entry| entry.name == name), ".", place);
    (values.len() == entries.len()).then_some(Reading::Object(entries, values))
}
