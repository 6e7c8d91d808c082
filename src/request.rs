//! The request: one declarative table of fields, and the one reader behind every door.
//!
//! The table gives each field its name, kind, class and default. The reader, the JSON Schema and the TypeScript types
//! come from it, so a field is named once. Reading finds every problem at once; nothing is guessed.

mod choices;
mod dates;
mod fields;
mod objects;
mod plot;
mod problem;
mod reader;
mod types;

pub use choices::{
    CostKind, CostPer, CostsFunding, Degree, HolidayAllowance, HolidayAllowanceBase, InsuredIn, JobKind, Leave, Market,
    NlPermit, PayPeriod, PayslipPeriod, PlotField, Role, RulingState, Sponsor, StayKind, TableColour, Thirteenth,
    Unemployment, WageBill,
};
pub use fields::{FIELDS, Request};
pub use objects::{Cost, EarlierStay, Entry, FirstDay, LastDay, Residence};
pub use plot::Plot;
pub use problem::{Expected, Issue, Problem};
pub use reader::Value;
pub use types::{Canonical, Count, Country, DateRange, Given, Hours};

use crate::json::{Json, Text};

/// Whether a field is asked, taken as given, or has an ordinary default.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Absent means not answered: the conditions on it are unknown, and it may be the next question.
    Asked,
    /// Taken as given unless denied, and listed with the answer.
    Presumed,
    /// An ordinary value, used and listed.
    Defaulted,
}

/// What a field holds, for the schema and for whoever builds a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Euros: a number, or a text in any usual notation.
    Amount,
    /// A percentage, from 0 to 100.
    Percent,
    /// Hours of a week, above 0 and up to 100.
    Hours,
    /// A day.
    Date,
    /// A day, or a month or year where the day does not matter.
    DateRange,
    /// A whole number up to a limit.
    Count {
        /// The largest number.
        most: u32,
    },
    /// Yes or no.
    Flag,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// An ISO 3166 code of a country.
    Country,
    /// A list of such codes.
    Countries,
    /// A list of flat objects with these entries.
    Objects(&'static [Entry]),
}

impl Kind {
    /// Whether an empty list answers nothing.
    const fn is_list(self) -> bool {
        matches!(self, Self::Countries | Self::Objects(_))
    }
}

/// A field of the request.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Asked, presumed or defaulted.
    pub class: Class,
    /// The value used where it is not answered.
    pub default: Option<fn() -> Canonical>,
    /// What it is, with unit.
    #[cfg(feature = "schema")]
    pub doc: &'static str,
}

/// What the request was read as, in the notation that reads back to the same.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Echo(pub Vec<(&'static str, Canonical)>);

impl Echo {
    /// The fields with a value of their own that were not answered, with that value.
    #[must_use]
    pub fn assumed(&self) -> Vec<(&'static str, Canonical)> {
        let mut assumed = Vec::new();
        for field in FIELDS {
            let answer = self.0.iter().find(|(name, _)| *name == field.name);
            if let (None | Some((_, Canonical::Word(Canonical::UNKNOWN))), Some(default)) = (answer, field.default) {
                assumed.push((field.name, default()));
            }
        }
        assumed
    }
}

impl Json for Echo {
    fn write(&self, to: &mut Text) {
        self.0.write(to);
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Echo {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Echo".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "object" })
    }
}
