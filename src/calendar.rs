//! The calendar sums of the law, in one place: ages, whole months, parts of months and years.
//!
//! The days themselves are the `time` crate's. The clock is never read.

use crate::json::{Json, Text};
use crate::money::Share;
use crate::notation;
use time::{Date, Month, Weekday};

/// Days in a working week, as the payroll tables count them.
pub const WORKING_WEEK: i64 = 5;

/// A date that prints in ISO notation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub Date);

impl Json for Day {
    fn write(&self, to: &mut Text) {
        let mut iso = year_and_month(self.0);
        iso.push('-');
        notation::push_number(&mut iso, self.0.day().into(), 2);
        iso.write(to);
    }
}

/// The year and month of a day, in ISO notation.
#[must_use]
pub fn year_and_month(date: Date) -> String {
    let mut iso = String::new();
    notation::push_number(&mut iso, date.year().into(), 4);
    iso.push('-');
    notation::push_number(&mut iso, u8::from(date.month()).into(), 2);
    iso
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Day {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Day".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "date" })
    }
}

/// The day with this number in this month, or the month's last day where it has no such day.
#[must_use]
pub fn day_in_month(year: i32, month: Month, day: u8) -> Date {
    let day = day.min(month.length(year));
    Date::from_calendar_date(year, month, day).unwrap_or(Date::MAX)
}

/// So many whole months later (earlier when negative), on the same day number; 31 January and one month is the last
/// day of February.
#[must_use]
pub fn months_later(date: Date, months: i32) -> Date {
    let index = date.year() * 12 + i32::from(u8::from(date.month())) - 1 + months;
    let month = Month::January.nth_next(index.rem_euclid(12) as u8);
    day_in_month(index.div_euclid(12), month, date.day())
}

/// So many whole years later (earlier when negative). From 29 February it is 28 February in a common year.
#[must_use]
pub fn years_later(date: Date, years: i32) -> Date {
    months_later(date, years * 12)
}

/// The last day of a term of so many whole months. A term that begins on a day which its last month does not have ends
/// with that month.
#[must_use]
pub fn last_day_of_term(start: Date, months: i32) -> Date {
    let after = months_later(start, months);
    if after.day() < start.day() { after } else { day_before(after) }
}

/// The day before.
#[must_use]
pub fn day_before(date: Date) -> Date {
    date.previous_day().unwrap_or(Date::MIN)
}

/// The day after.
#[must_use]
pub fn day_after(date: Date) -> Date {
    date.next_day().unwrap_or(Date::MAX)
}

/// Age in whole years on a day. The birthday itself counts; someone born on 29 February is a year older on 1 March of
/// a common year.
#[must_use]
pub fn age_on(birth: Date, day: Date) -> i32 {
    let had_birthday = (u8::from(day.month()), day.day()) >= (u8::from(birth.month()), birth.day());
    day.year() - birth.year() - i32::from(!had_birthday)
}

/// The first day of the month of this day.
#[must_use]
pub fn first_of_month(date: Date) -> Date {
    date.replace_day(1).unwrap_or(date)
}

/// The first day of the month after the month of this day.
#[must_use]
pub fn first_of_next_month(date: Date) -> Date {
    months_later(first_of_month(date), 1)
}

/// The last day of the month of this day.
#[must_use]
pub fn last_of_month(date: Date) -> Date {
    day_before(first_of_next_month(date))
}

/// 1 January of a year.
#[must_use]
pub fn first_of_year(year: i32) -> Date {
    day_in_month(year, Month::January, 1)
}

/// 31 December of a year.
#[must_use]
pub fn last_of_year(year: i32) -> Date {
    day_in_month(year, Month::December, 31)
}

/// Days from the first to the last day, both included; none when they are the other way round.
#[must_use]
pub fn days_inclusive(first: Date, last: Date) -> i64 {
    (i64::from(last.to_julian_day()) - i64::from(first.to_julian_day()) + 1).max(0)
}

/// The months of a period, rounded up to whole ones; none when its days are the other way round.
#[must_use]
pub fn months_rounded_up(first: Date, last: Date) -> u32 {
    let index = |date: Date| date.year() * 12 + i32::from(u8::from(date.month()));
    let mut months = (index(last) - index(first)).max(0);
    if last >= first && last_day_of_term(first, months) < last {
        months += 1;
    }
    months as u32
}

/// Days from a first to a last day, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// First day.
    pub from: Date,
    /// Last day.
    pub until: Date,
}

impl Period {
    /// Its days within another period.
    #[must_use]
    pub fn days_in(self, other: Self) -> i64 {
        days_inclusive(self.from.max(other.from), self.until.min(other.until))
    }

    /// Adds it to periods that neither overlap nor touch: with those that it overlaps or touches it becomes one unbroken
    /// period.
    pub fn add_to(mut self, periods: &mut Vec<Self>) {
        let mut apart = Vec::with_capacity(periods.len() + 1);
        for other in periods.iter() {
            if other.from > day_after(self.until) || self.from > day_after(other.until) {
                apart.push(*other);
            } else {
                self = Self { from: self.from.min(other.from), until: self.until.max(other.until) };
            }
        }
        apart.push(self);
        *periods = apart;
    }
}

/// The share of its calendar year that a period within one year takes, in calendar days.
#[must_use]
pub fn share_of_year_in_days(first: Date, last: Date) -> Share {
    let year = first.year();
    Share { part: days_inclusive(first, last), whole: days_inclusive(first_of_year(year), last_of_year(year)) }
}

/// The share of a month that a period within that month takes, in calendar days.
#[must_use]
pub fn share_of_month_in_days(first: Date, last: Date) -> Share {
    Share { part: days_inclusive(first, last), whole: i64::from(first.month().length(first.year())) }
}

/// A period of at most twelve months as a share of twelve: whole months count one, a part of a month its calendar days.
///
/// The law says only that a wage is converted to a year; the official examples use whole months (Policy decree
/// BWBR0033855, Q29 and Q30).
#[must_use]
pub fn share_of_twelve_months(first: Date, last: Date) -> Share {
    if last < first {
        return Share { part: 0, whole: 1 };
    }
    if first == first_of_year(first.year()) && last == last_of_year(first.year()) {
        return Share::ALL;
    }
    let mut part = 0;
    let mut whole = 12;
    let mut day = first;
    while day <= last {
        let share = share_of_month_in_days(day, last_of_month(day).min(last));
        (part, whole) = if share.is_all() {
            (part + whole / 12, whole)
        } else {
            (part * share.whole + share.part * (whole / 12), whole * share.whole)
        };
        day = first_of_next_month(day);
    }
    Share { part, whole }
}

/// A wage period (loontijdvak).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WagePeriod {
    /// Three months.
    Quarter,
    /// A month.
    Month,
    /// Four weeks.
    FourWeeks,
    /// A week.
    Week,
    /// A working day.
    Day,
}

impl WagePeriod {
    /// How many of them the tables count in a year (tijdvakfactor).
    #[must_use]
    pub const fn in_year(self) -> i64 {
        match self {
            Self::Quarter => 4,
            Self::Month => 12,
            Self::FourWeeks => 13,
            Self::Week => 52,
            Self::Day => 260,
        }
    }
}

/// The whole working weeks in a period, Monday to Friday, and its working days outside them.
#[must_use]
pub fn working_weeks_and_days(first: Date, last: Date) -> (i64, i64) {
    let (mut weeks, mut days) = (0, 0);
    let (mut day, mut in_a_row) = (first, 0);
    while day <= last {
        in_a_row = match day.weekday() {
            Weekday::Saturday | Weekday::Sunday => 0,
            Weekday::Monday => 1,
            // A week that began before the period has no Monday in it.
            _ if in_a_row > 0 => in_a_row + 1,
            _ => 0,
        };
        days += i64::from(!matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday));
        weeks += i64::from(in_a_row == WORKING_WEEK);
        day = day_after(day);
    }
    (weeks, days - weeks * WORKING_WEEK)
}

/// The share of a month that a period within that month takes, in working days of 260 in a year (Wet LB 1964 art. 25).
#[must_use]
pub fn share_of_month_in_working_days(first: Date, last: Date) -> Share {
    let (weeks, days) = working_weeks_and_days(first, last);
    let (part, whole) = ((weeks * WORKING_WEEK + days) * WagePeriod::Month.in_year(), WagePeriod::Day.in_year());
    Share { part: part.min(whole), whole }
}

/// The days from a day to the end of its year, in a year of 360 days and months of 30: the first day counts, a 31st
/// does not (Uitvoeringsregeling inkomstenbelasting 2001 art. 4).
#[must_use]
pub fn days_of_360_from(date: Date) -> i64 {
    360 - 30 * (i64::from(u8::from(date.month())) - 1) - (i64::from(date.day()) - 1).min(30)
}

/// The share of a year of 360 days that a period within one calendar year takes.
#[must_use]
pub fn share_of_360(first: Date, last: Date) -> Share {
    let after = day_after(last);
    let left = if after.year() == first.year() { days_of_360_from(after) } else { 0 };
    Share { part: days_of_360_from(first) - left, whole: 360 }
}
