//! Tax on wages: what is withheld each month, and what the year's assessment comes to.
//!
//! Both use the same brackets and credits, and differ in their steps and roundings. The fiscal wage is the wage after
//! the employee's pension premium and without any tax-free part.

pub mod assessment;
pub mod brackets;
pub mod credits;
pub mod special;
pub mod withholding;

use crate::law::Year;

/// Who is taxed: the figures of the year, and what the law looks at in the person.
#[derive(Clone, Copy, Debug)]
pub struct Taxpayer {
    /// The figures of the year.
    pub year: &'static Year,
    /// Below or from AOW age.
    pub age: AgeGroup,
}

/// The three age groups of the official tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AgeGroup {
    /// Below AOW age.
    BelowAow,
    /// AOW age reached, born in 1946 or later.
    Aow,
    /// AOW age reached, born in 1945 or earlier: a longer first bracket.
    AowBornBefore1946,
}
