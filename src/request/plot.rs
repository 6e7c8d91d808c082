//! What a curve is asked of.

use super::Kind;
use super::choices::PlotField;
use super::problem::{Expected, Issue, Place, Problem};
use super::reader::Value;
use super::types::{Count, Readable, Reading};
use crate::money::Euro;

/// The most points of a curve.
const MOST_STEPS: u32 = 2_000;

/// Which amounts a curve runs over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plot {
    /// The field.
    pub field: PlotField,
    /// The first amount.
    pub from: Euro,
    /// The last amount, above the first.
    pub to: Euro,
    /// How many amounts, the first and the last among them.
    pub steps: u32,
}

impl Plot {
    /// Reads the field, the first and the last amount, and the number of amounts; what is wrong is added to the problems.
    #[must_use]
    pub fn read([field, from, to, count_text]: [&Value; 4], problems: &mut Vec<Problem>) -> Option<Self> {
        let field = read("field", field, problems);
        let first = read("from", from, problems);
        let last = read("to", to, problems);
        let count: Option<Count<MOST_STEPS>> = read("steps", count_text, problems);
        let mut refuse = |name: &str, value: &Value, expected: Expected| {
            Place { name: name.to_owned(), problems }.refuse(Issue::OutOfRange, value, expected);
        };
        if last.is_some() && last <= first {
            refuse("to", to, Expected::AmountInRange);
        }
        let steps = count.map(|count| count.0);
        if steps.is_some_and(|steps| steps < 2) {
            refuse("steps", count_text, Expected::WholeNumberInRange);
        }
        Some(Self { field: field?, from: first?, to: last?, steps: steps? })
    }

    /// The amount at a step.
    #[must_use]
    pub fn at(&self, step: u32) -> Euro {
        let (steps, span) = (i64::from(self.steps - 1), (self.to - self.from).cents());
        self.from + Euro::from_cents(span * i64::from(step) / steps)
    }
}

fn read<T: Readable>(name: &str, value: &Value, problems: &mut Vec<Problem>) -> Option<T> {
    T::of(&reading(T::KIND, name, value, problems)?)
}

fn reading(kind: Kind, name: &str, value: &Value, problems: &mut Vec<Problem>) -> Option<Reading> {
    Reading::of(kind, value, &mut Place { name: name.to_owned(), problems })
}
