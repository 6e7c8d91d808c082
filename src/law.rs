//! The figures of the law: amounts, rates and spans by date, each with its article, its address and its status.
//!
//! One file a year stands in `src/law/`, with every value as its source prints it. The build script turns the files
//! into constants ([`PUBLISHED`]); the structs here are their schema, so a figure that is missing, misspelt or of
//! another kind does not compile. Nothing is parsed at run time.
//!
//! Adding a year is adding its file. Transition law is rows (see [`RulingTransition`]), never a year in code.

mod benefits;
mod figure;
mod groups;
mod horizon;
mod listing;
mod residence;
mod schemes;

pub use benefits::*;
pub use figure::{Awaited, Certainty, Dated, Figure, Gap, Page, Source, Status, Step, Waiting};
pub use groups::*;
pub use listing::{Listed, Value};
pub use residence::*;
pub use schemes::*;

use groups::year;
use time::Date;

/// Every year whose figures are known, oldest first.
#[derive(Clone, Copy, Debug)]
pub struct Law {
    /// The years, without a gap, oldest first.
    pub years: &'static [Year],
    /// SHA-256 over the figure files in order of their names, line ends as LF; in hexadecimal.
    pub sha256: &'static str,
}

/// The years of a moment: the year's own figures, or the newest ones standing in for a later year.
#[derive(Clone, Copy, Debug)]
pub struct Figures<'a> {
    /// The figures.
    pub year: &'a Year,
    /// Whether they are those of an earlier year, repeated because the year asked for is not published at all.
    pub repeated: bool,
}

impl Figures<'_> {
    /// The status of an amount that rests on a figure of this year: a repeated year is a projection.
    #[must_use]
    pub fn status(&self, source: &Source) -> Status {
        if self.repeated { Status::Projected } else { source.status }
    }

    /// The status of an amount that rests on a figure of this year, published or not.
    #[must_use]
    pub fn money_status<T: Copy>(&self, figure: &Awaited<T>) -> Status {
        match figure {
            Awaited::Published(figure) => self.status(figure.source),
            Awaited::Unpublished(_) => Status::Projected,
        }
    }

    /// A figure as this year has it. A repeated year has not published it: the amount it repeats is the floor, and
    /// money may rest on it.
    #[must_use]
    pub fn awaited<T: Copy>(&self, figure: Awaited<T>) -> Awaited<T> {
        if !self.repeated {
            return figure;
        }
        Awaited::Unpublished(match figure {
            Awaited::Published(figure) => {
                Gap { floor: Some(figure.value), projected: Some(figure.value), ceiling: None, source: figure.source }
            }
            Awaited::Unpublished(gap) => Gap { ceiling: None, ..gap },
        })
    }
}

impl Law {
    /// The figures of a calendar year; later years repeat the newest file, earlier ones have none.
    #[must_use]
    pub fn year(&self, year: i32) -> Option<Figures<'static>> {
        let newest = self.years.last()?;
        if year > newest.year {
            return Some(Figures { year: newest, repeated: true });
        }
        let year = self.years.iter().find(|known| known.year == year)?;
        Some(Figures { year, repeated: false })
    }

    /// The figures in force on a day.
    #[must_use]
    pub fn on(&self, day: Date) -> Option<Figures<'static>> {
        self.year(day.year())
    }
}

include!(concat!(env!("OUT_DIR"), "/law.rs"));
