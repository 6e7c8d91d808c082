//! Tax on wages: what is withheld each wage period, and what the year's assessment comes to.
//!
//! Both use the same brackets and credits, and differ in their steps and roundings. The fiscal wage is the wage after
//! the employee's pension premium and without any tax-free part.

pub mod assessment;
pub mod benefits;
pub mod brackets;
pub mod credits;
pub mod special;
pub mod withholding;

use crate::law::Year;
use crate::places;

/// Who is taxed: the figures of the year, and what the law looks at in the person.
#[derive(Clone, Copy, Debug)]
pub struct Taxpayer<'a> {
    /// The figures of the year.
    pub year: &'a Year,
    /// Below or from AOW age.
    pub age: AgeGroup,
    /// Where someone lives.
    pub residence: Residence,
    /// What someone is insured for here.
    pub insurance: Insurance,
    /// Whether the young disabled person's credit is due.
    pub young_disabled: bool,
    /// Whether someone lives alone: from AOW age the assessment then has the single-elderly credit.
    pub single: bool,
    /// Whether the assessment has the income-dependent combination credit.
    pub combination: bool,
}

impl<'a> Taxpayer<'a> {
    /// Someone who lives and is insured here.
    #[must_use]
    pub const fn resident(year: &'a Year, age: AgeGroup) -> Self {
        Self {
            year,
            age,
            residence: Residence::Netherlands,
            insurance: Insurance::ALL,
            young_disabled: false,
            single: false,
            combination: false,
        }
    }
}

/// The three age groups of the official tables, and the year between them that only the assessment knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AgeGroup {
    /// Below AOW age.
    BelowAow,
    /// AOW age is reached in the year, after so many of its months: for those the AOW premium is due (Wfsv art. 10(2)).
    AowWithinYear {
        /// Whole months below AOW age.
        months_below: u8,
    },
    /// AOW age reached, born in 1946 or later.
    Aow,
    /// AOW age reached, born in 1945 or earlier: a longer first bracket.
    AowBornBefore1946,
}

/// Where someone lives, as far as the tax part of the credits looks at it (Handboek Loonheffingen, woonlandgroepen).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Residence {
    /// The Netherlands: the tax part of every credit.
    Netherlands,
    /// Belgium: of the general and the labour credit.
    Belgium,
    /// Another country of the European Union or the European Economic Area, Switzerland, Bonaire, Sint Eustatius or
    /// Saba (landenkring): of the labour credit.
    CountryCircle,
    /// Suriname or Aruba: of the general credit.
    SurinameAruba,
    /// Any other country: of none.
    ThirdCountry,
}

impl Residence {
    /// The group of a country, by its ISO 3166 code. The United Kingdom counts as a third country: the conditions under
    /// which it does not are of people who lived and worked on both sides before 2021.
    #[must_use]
    pub fn of(country: &str) -> Self {
        match country {
            places::NETHERLANDS => Self::Netherlands,
            places::BELGIUM => Self::Belgium,
            _ if places::SURINAME_AND_ARUBA.contains(&country) => Self::SurinameAruba,
            _ if country == places::CARIBBEAN_NETHERLANDS || places::moves_freely(country) => Self::CountryCircle,
            _ => Self::ThirdCountry,
        }
    }
}

/// The national insurance someone is insured for here (volksverzekeringen). Whoever is insured elsewhere, with an A1
/// certificate for instance, pays tax alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Insurance {
    /// State old-age pension (AOW); not due from AOW age.
    pub aow: bool,
    /// Survivors (Anw).
    pub anw: bool,
    /// Long-term care (Wlz).
    pub wlz: bool,
}

impl Insurance {
    /// Insured for all of it.
    pub const ALL: Self = Self { aow: true, anw: true, wlz: true };
    /// Insured elsewhere.
    pub const NONE: Self = Self { aow: false, anw: false, wlz: false };
}
