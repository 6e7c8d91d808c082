//! The law's own sums on dates, by hand and against another calendar.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use nl_talent::calendar::{
    age_on, day_after, day_before, days_inclusive, days_of_360_from, first_of_month, first_of_next_month,
    first_of_year, last_of_month, last_of_year, months_later, share_of_360, share_of_month_in_days,
    share_of_twelve_months, share_of_year_in_days, years_later,
};
use nl_talent::money::{Euro, Share};
use proptest::prelude::*;
use time::macros::date;
use time::{Date, Month};

#[test]
fn a_month_after_the_31st_is_the_last_day_of_a_shorter_month() {
    assert_eq!(months_later(date!(2027 - 01 - 31), 1), date!(2027 - 02 - 28));
    assert_eq!(months_later(date!(2028 - 01 - 31), 1), date!(2028 - 02 - 29));
    assert_eq!(months_later(date!(2027 - 03 - 31), -1), date!(2027 - 02 - 28));
    assert_eq!(months_later(date!(2027 - 12 - 15), 1), date!(2028 - 01 - 15));
    assert_eq!(months_later(date!(2027 - 01 - 15), -1), date!(2026 - 12 - 15));
}

#[test]
fn a_year_after_29_february_is_28_february() {
    assert_eq!(years_later(date!(2024 - 02 - 29), 1), date!(2025 - 02 - 28));
    assert_eq!(years_later(date!(2024 - 02 - 29), 4), date!(2028 - 02 - 29));
}

#[test]
fn an_age_is_reached_on_the_birthday_and_not_the_day_before() {
    let birth = date!(1996 - 11 - 21);
    assert_eq!(age_on(birth, date!(2026 - 11 - 20)), 29);
    assert_eq!(age_on(birth, date!(2026 - 11 - 21)), 30);
}

#[test]
fn born_on_29_february_is_a_year_older_on_1_march_of_a_common_year() {
    let birth = date!(1996 - 02 - 29);
    assert_eq!(age_on(birth, date!(2026 - 02 - 28)), 29);
    assert_eq!(age_on(birth, date!(2026 - 03 - 01)), 30);
    assert_eq!(age_on(birth, date!(2028 - 02 - 28)), 31);
    assert_eq!(age_on(birth, date!(2028 - 02 - 29)), 32);
}

#[test]
fn whole_months_and_a_part_of_a_month_make_one_share() {
    assert_eq!(share_of_twelve_months(date!(2026 - 07 - 01), date!(2026 - 12 - 31)), Share { part: 6, whole: 12 });
    let share = share_of_twelve_months(date!(2026 - 12 - 16), date!(2026 - 12 - 31));
    assert_eq!((share.part, share.whole), (16, 372));
    let share = share_of_twelve_months(date!(2026 - 11 - 16), date!(2026 - 12 - 31));
    assert_eq!((share.part, share.whole), (45, 360));
}

#[test]
fn a_part_at_both_ends_of_a_period_counts_the_days_of_its_own_month() {
    // Half of a month of 30 days and 14 of 28 days.
    let share = share_of_twelve_months(date!(2026 - 11 - 16), date!(2027 - 02 - 14));
    assert_eq!(Euro::whole(1_200).part(share), Euro::whole(300).exactly());
}

#[test]
fn a_period_that_ends_before_it_begins_is_nothing() {
    assert_eq!(share_of_twelve_months(date!(2026 - 07 - 02), date!(2026 - 07 - 01)).part, 0);
    assert_eq!(days_inclusive(date!(2026 - 07 - 02), date!(2026 - 07 - 01)), 0);
    assert_eq!(days_inclusive(date!(2026 - 07 - 01), date!(2026 - 07 - 01)), 1);
}

#[test]
fn the_year_of_360_days_counts_the_first_day_and_no_31st() {
    for (day, left) in [
        (date!(2026 - 01 - 01), 360),
        (date!(2026 - 02 - 15), 316),
        (date!(2026 - 07 - 01), 180),
        (date!(2026 - 10 - 01), 90),
        (date!(2026 - 07 - 30), 151),
        (date!(2026 - 07 - 31), 150),
    ] {
        assert_eq!(days_of_360_from(day), left, "{day}");
    }
}

#[test]
fn a_whole_year_is_the_whole_in_every_count() {
    for year in [2026, 2028] {
        let (first, last) = (first_of_year(year), last_of_year(year));
        assert!(share_of_360(first, last).is_all());
        assert!(share_of_twelve_months(first, last).is_all());
        assert!(share_of_year_in_days(first, last).is_all());
        // A 31st does not count; the 30th does.
        assert!(share_of_360(first, day_before(last)).is_all());
        assert!(!share_of_360(first, day_before(day_before(last))).is_all());
        assert!(!share_of_twelve_months(first, day_before(last)).is_all());
        assert!(!share_of_year_in_days(day_after(first), last).is_all());
    }
}

fn days() -> impl Strategy<Value = Date> {
    (date!(1900 - 01 - 01).to_julian_day()..=date!(2110 - 12 - 31).to_julian_day())
        .prop_map(|day| Date::from_julian_day(day).unwrap())
}

fn civil(day: Date) -> jiff::civil::Date {
    jiff::civil::date(day.year() as i16, u8::from(day.month()) as i8, day.day() as i8)
}

fn same(ours: Date, theirs: jiff::civil::Date) -> bool {
    civil(ours) == theirs
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn months_later_agrees_with_jiff(day in days(), months in -900..900i32) {
        let theirs = civil(day).checked_add(jiff::Span::new().months(months)).unwrap();
        prop_assert!(same(months_later(day, months), theirs), "{} and {}", months_later(day, months), theirs);
    }

    #[test]
    fn years_later_agrees_with_jiff(day in days(), years in -75..75i32) {
        let theirs = civil(day).checked_add(jiff::Span::new().years(years)).unwrap();
        prop_assert!(same(years_later(day, years), theirs));
    }

    #[test]
    fn ages_agree_with_jiff(birth in days(), lived in 0..40_000i32) {
        let day = Date::from_julian_day(birth.to_julian_day() + lived).unwrap();
        let theirs = civil(birth).until((jiff::Unit::Year, civil(day))).unwrap().get_years();
        prop_assert_eq!(age_on(birth, day), i32::from(theirs));
    }

    #[test]
    fn days_agree_with_jiff(first in days(), length in 0..80_000i32) {
        let last = Date::from_julian_day(first.to_julian_day() + length).unwrap();
        let theirs = civil(first).until((jiff::Unit::Day, civil(last))).unwrap().get_days();
        prop_assert_eq!(days_inclusive(first, last), i64::from(theirs) + 1);
    }

    #[test]
    fn the_days_around_and_the_ends_of_months_agree_with_jiff(day in days()) {
        let theirs = civil(day);
        prop_assert!(same(day_before(day), theirs.yesterday().unwrap()));
        prop_assert!(same(day_after(day), theirs.tomorrow().unwrap()));
        prop_assert!(same(first_of_month(day), theirs.first_of_month()));
        prop_assert!(same(last_of_month(day), theirs.last_of_month()));
        prop_assert!(same(first_of_next_month(day), theirs.last_of_month().tomorrow().unwrap()));
        prop_assert!(same(first_of_year(day.year()), theirs.first_of_year()));
        prop_assert!(same(last_of_year(day.year()), theirs.last_of_year()));
        let year = share_of_year_in_days(day, last_of_year(day.year()));
        prop_assert_eq!(year.whole, i64::from(theirs.days_in_year()));
        prop_assert_eq!(year.part, i64::from(theirs.days_in_year() - theirs.day_of_year() + 1));
        let month = share_of_month_in_days(day, last_of_month(day));
        prop_assert_eq!((month.part, month.whole), (
            i64::from(theirs.days_in_month() - theirs.day() + 1),
            i64::from(theirs.days_in_month())
        ));
    }

    #[test]
    fn two_parts_of_a_period_are_the_period(year in 2000..2080i32, a in 0..365i32, b in 0..365i32, c in 0..365i32) {
        let mut days = [a, b, c].map(|day| first_of_year(year).to_julian_day() + day);
        days.sort_unstable();
        let [first, cut, last] = days.map(|day| Date::from_julian_day(day).unwrap());
        prop_assume!(cut < last && last.year() == year);
        let amount = Euro::whole(1_000);
        type Count = fn(Date, Date) -> Share;
        for count in [share_of_twelve_months as Count, share_of_360, share_of_year_in_days] {
            let parts = amount.part(count(first, cut)) + amount.part(count(day_after(cut), last));
            prop_assert_eq!(parts, amount.part(count(first, last)));
        }
    }

    #[test]
    fn the_year_of_360_days_falls_by_at_most_one_a_day(day in days()) {
        let next = day_after(day);
        prop_assume!(next.year() == day.year());
        let step = days_of_360_from(day) - days_of_360_from(next);
        let expected = match (day.day(), next.day(), day.month()) {
            // The last day of February makes up for the days that month lacks.
            (last, 1, Month::February) => 31 - i64::from(last),
            (31, 1, _) => 0,
            _ => 1,
        };
        prop_assert_eq!(step, expected);
    }
}
