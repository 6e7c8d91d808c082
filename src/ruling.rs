//! The ruling for incoming employees (expatregeling, 30%-regeling; 27% for most from a later year): whether it applies,
//! from when to when, and how much of the wage it makes tax-free (Wet LB 1964 art. 31a(2)(e), (8); Uitvoeringsbesluit
//! LB 1965 art. 10e-10ej).

pub mod allowance;
pub mod eligibility;
pub mod history;
pub mod norm;
pub mod period;
pub mod residence;
pub mod term;

use crate::law::{RulingTransition, Year};
use time::Date;

/// The row of transition law for a first use: the first row that begins on or before it.
///
/// Whoever does not know whether the ruling was in the payroll of December 2022 gets the row without that condition.
#[must_use]
pub fn group(year: &Year, first_used: Date, in_december_2022_payroll: bool) -> Option<&'static RulingTransition> {
    year.ruling_transition.iter().find(|row| {
        row.first_used_from.value <= first_used && (in_december_2022_payroll || !row.in_december_2022_payroll.value)
    })
}
