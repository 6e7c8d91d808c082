//! How the figures that an answer rests on are listed.

use super::{Awaited, Dated, Figure, Source};
use crate::money::{Euro, Rate};
use time::Date;

/// A value that a figure can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// Money.
    Euro(Euro),
    /// A rate.
    Rate(Rate),
    /// A span, a count or a distance; the name of the figure says which.
    Number(u32),
    /// Yes or no.
    Flag(bool),
    /// A day.
    Day(Date),
}

impl From<Euro> for Value {
    fn from(value: Euro) -> Self {
        Self::Euro(value)
    }
}

impl From<Rate> for Value {
    fn from(value: Rate) -> Self {
        Self::Rate(value)
    }
}

impl From<u32> for Value {
    fn from(value: u32) -> Self {
        Self::Number(value)
    }
}

impl From<Date> for Value {
    fn from(value: Date) -> Self {
        Self::Day(value)
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Flag(value)
    }
}

/// A figure as the answer lists it.
#[derive(Clone, Copy, Debug)]
pub struct Listed {
    /// The group of the figure.
    pub group: &'static str,
    /// Its name in the group.
    pub name: &'static str,
    /// The first day of this value, for one that changes within the year.
    pub from: Option<Date>,
    /// The published value.
    pub value: Option<Value>,
    /// The projection beside an unpublished one.
    pub projected: Option<Value>,
    /// Where it comes from.
    pub source: &'static Source,
}

impl Listed {
    /// Whether two years say the same of one figure.
    #[must_use]
    pub fn says_the_same_as(&self, other: &Self) -> bool {
        (self.group, self.name, self.from) == (other.group, other.name, other.from)
            && (self.value, self.projected) == (other.value, other.projected)
            && (self.source.status, self.source.certainty) == (other.source.status, other.source.certainty)
    }
}

/// Who a group shows its figures to, one by one.
pub(super) struct Listing<'a> {
    pub(super) group: &'static str,
    pub(super) visit: &'a mut dyn FnMut(Listed),
}

/// What every kind of figure can be listed as.
pub(super) trait List {
    fn list(&self, name: &'static str, from: Option<Date>, to: &mut Listing);
}

impl<T: Copy + Into<Value>> List for Figure<T> {
    fn list(&self, name: &'static str, from: Option<Date>, to: &mut Listing) {
        let (value, source) = (Some(self.value.into()), self.source);
        (to.visit)(Listed { group: to.group, name, from, value, projected: None, source });
    }
}

impl<T: Copy + Into<Value>> List for Awaited<T> {
    fn list(&self, name: &'static str, from: Option<Date>, to: &mut Listing) {
        match self {
            Self::Published(figure) => figure.list(name, from, to),
            Self::Unpublished(gap) => {
                let projected = gap.projected.map(Into::into);
                (to.visit)(Listed { group: to.group, name, from, value: None, projected, source: gap.source });
            }
        }
    }
}

impl<T: Copy + Into<Value>> List for Dated<T> {
    fn list(&self, name: &'static str, _: Option<Date>, to: &mut Listing) {
        for step in self.0 {
            step.figure.list(name, step.from, to);
        }
    }
}

impl<T: Copy + Into<Value>> List for Option<Awaited<T>> {
    fn list(&self, name: &'static str, from: Option<Date>, to: &mut Listing) {
        if let Some(figure) = self {
            figure.list(name, from, to);
        }
    }
}
