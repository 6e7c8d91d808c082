//! The term of the ruling under random histories: the same as by counting single days on another calendar.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod common;

use common::{assess, newcomer, value, with};
use jiff::ToSpan;
use jiff::civil::Date;
use nl_talent::answer::Outcome;
use nl_talent::finding::Verdict;
use nl_talent::law::{PUBLISHED, Ruling};
use nl_talent::request::{Issue, Request};
use nl_talent::ruling::residence::Window;
use nl_talent::ruling::term::Term;
use proptest::prelude::*;
use serde_json::{Value as Json, json};
use std::collections::BTreeSet;

const KINDS: [&str; 3] = ["work", "private", "study"];
const COUNTRIES: [&str; 3] = ["NL", "BE", "IN"];

fn law() -> &'static Ruling {
    &PUBLISHED.year(2026).unwrap().year.ruling
}

#[derive(Clone, Debug)]
struct Stay {
    from: Date,
    until: Date,
    kind: &'static str,
    days_worked: Option<usize>,
}

impl Stay {
    fn json(&self) -> Json {
        let mut stay = json!({ "from": self.from.to_string(), "until": self.until.to_string(), "kind": self.kind });
        if let Some(days) = self.days_worked {
            stay["days_worked"] = json!(days);
        }
        stay
    }

    fn days(&self, start: Date) -> Vec<Date> {
        self.from.series(1.day()).take_while(|day| *day <= self.until && *day < start).collect()
    }
}

/// The longest runs of days without a gap.
fn runs(days: &BTreeSet<Date>) -> Vec<(Date, Date)> {
    let mut runs: Vec<(Date, Date)> = Vec::new();
    for day in days {
        match runs.last_mut() {
            Some((_, last)) if last.tomorrow().unwrap() == *day => *last = *day,
            _ => runs.push((*day, *day)),
        }
    }
    runs
}

/// The last day of so many months from a day.
fn last_of(from: Date, months: i32) -> Date {
    let after = from.checked_add(months.months()).unwrap();
    if after.day() < from.day() { after } else { after.yesterday().unwrap() }
}

fn months(days: &BTreeSet<Date>) -> u32 {
    let months = |(from, until): (Date, Date)| (1..).find(|months| last_of(from, *months) >= until).unwrap() as u32;
    runs(days).into_iter().map(months).sum()
}

/// Months that come off at the most and at the least, and whether a fact is missing.
fn slowly(stays: &[Stay], start: Date) -> (u32, u32, bool) {
    let earliest = start.checked_sub(25.years()).unwrap();
    let before: Vec<&Stay> = stays
        .iter()
        .filter(|stay| stay.from < start && stay.until.min(start.yesterday().unwrap()) >= earliest)
        .collect();
    let of = |kind: &str| -> Vec<&Stay> { before.iter().copied().filter(|stay| stay.kind == kind).collect() };
    let years = earliest.year()..=start.year();
    // Days of work, year by year.
    let (mut surely, mut maybe) = (false, false);
    for year in years.clone() {
        let (mut least, mut most) = (0, 0);
        for stay in of("work") {
            let days = stay.days(start);
            let here = days.iter().filter(|day| day.year() == year).count();
            let elsewhere = days.len() - here;
            match stay.days_worked {
                None => {
                    least += (here * 5).div_ceil(7);
                    most += (here * 5).div_ceil(7);
                }
                Some(worked) => {
                    least += worked.saturating_sub(elsewhere).min(here);
                    most += worked.min(here);
                }
            }
        }
        surely |= least > 20;
        maybe |= most > 20;
    }
    // Weeks of stay, with any one run of at most three months left aside.
    let exceeds = |kinds: &[&str]| {
        let days: BTreeSet<Date> = kinds.iter().flat_map(|kind| of(kind)).flat_map(|stay| stay.days(start)).collect();
        let fits = |days: &BTreeSet<Date>| {
            years.clone().all(|year| days.iter().filter(|day| day.year() == year).count() <= 6 * 7)
        };
        let short = runs(&days).into_iter().filter(|(from, until)| *until <= last_of(*from, 3));
        let without = |(from, until): (Date, Date)| -> BTreeSet<Date> {
            days.iter().copied().filter(|day| *day < from || *day > until).collect()
        };
        !fits(&days) && !short.map(without).any(|days| fits(&days))
    };
    let stayed = exceeds(&["private"]);
    let studied = exceeds(&["private", "study"]);
    let union = |counts: &dyn Fn(&str) -> bool| -> u32 {
        months(&before.iter().filter(|stay| counts(stay.kind)).flat_map(|stay| stay.days(start)).collect())
    };
    let most = union(&|kind| kind == "study" || maybe || stayed);
    let least = union(&|kind| match kind {
        "work" => surely,
        "private" => stayed,
        _ => studied,
    });
    // A stay that joins two others is rounded up with them, once: it can take months away.
    (most.max(least), least.min(most), surely != maybe)
}

fn start() -> impl Strategy<Value = Date> {
    (0..1461_i32).prop_map(|days| jiff::civil::date(2023, 1, 1).checked_add(days.days()).unwrap())
}

fn stays(start: Date) -> impl Strategy<Value = Vec<Stay>> {
    let length = prop_oneof![3 => 1..50_i32, 2 => 80..100_i32, 1 => 1..900_i32];
    let stay = (-366..26 * 366_i32, length, 0..3_usize, proptest::option::of(0..60_usize));
    let near = prop_oneof![3 => Just(true), 1 => Just(false)];
    proptest::collection::vec((stay, near), 0..6).prop_map(move |stays| {
        let stay = |((ago, length, kind, days), near): ((i32, i32, usize, Option<usize>), bool)| {
            // Often in the same few years, so that stays meet.
            let ago = if near { ago % 700 } else { ago };
            let from = start.checked_sub(ago.days()).unwrap();
            let until = from.checked_add((length - 1).days()).unwrap();
            Stay { from, until, kind: KINDS[kind], days_worked: days.filter(|_| kind == 0) }
        };
        stays.into_iter().map(stay).collect()
    })
}

fn term(stays: &[Stay], start: Date) -> Term {
    let stays: Vec<Json> = stays.iter().map(Stay::json).collect();
    let start = start.to_string();
    let request = json!({ "day": start, "contract_start": start, "earlier_stays": stays });
    let (request, problems) = Request::read(&value(&request));
    assert_eq!(problems, []);
    let day = *request.contract_start.value().unwrap();
    Term::of(&request, law(), day).unwrap()
}

proptest! {
    #[test]
    fn the_term_is_shortened_by_what_counting_days_says(
        (start, stays) in start().prop_flat_map(|start| (Just(start), stays(start)))
    ) {
        let term = term(&stays, start);
        let (most, least, open) = slowly(&stays, start);
        let last = |months: u32| last_of(start, 60_u32.saturating_sub(months) as i32);
        // No months left is the day before.
        let expected = if most < 60 { last(most) } else { last(least) };
        match &term.deduction {
            None => prop_assert!(stays.is_empty()),
            Some(found) => {
                prop_assert_eq!((found.months, found.at_least), (most, least));
                let doubt = if open { Verdict::Unknown } else { Verdict::Judgement };
                prop_assert_eq!(found.certain, if most == least { Verdict::Met } else { doubt });
                prop_assert!(least <= most);
                let listed: u32 = found.stays.iter().map(|stay| stay.months).sum();
                prop_assert_eq!(listed, most);
            }
        }
        prop_assert_eq!(term.last_day.to_string(), expected.to_string());
        prop_assert_eq!(term.first_day.to_string(), start.to_string());
    }

    #[test]
    fn the_order_of_the_stays_does_not_matter(
        (start, stays) in start().prop_flat_map(|start| (Just(start), stays(start)))
    ) {
        let mut turned = stays.clone();
        turned.reverse();
        let (one, other) = (term(&stays, start), term(&turned, start));
        prop_assert_eq!((one.last_day, one.first_day), (other.last_day, other.first_day));
    }

    #[test]
    fn the_days_beyond_the_distance_are_those_that_counting_says(
        start in start(),
        places in proptest::collection::vec((-60..900_i32, 1..500_i32, 0..4_usize), 0..6),
    ) {
        let places: Vec<(Date, Date, usize)> = places.into_iter().map(|(ago, length, kind)| {
            let from = start.checked_sub(ago.days()).unwrap();
            (from, from.checked_add((length - 1).days()).unwrap(), kind)
        }).collect();
        let listed: Vec<Json> = places.iter().map(|(from, until, kind)| {
            let beyond = [json!(true), json!(false), json!("unknown"), json!(null)][*kind].clone();
            json!({ "from": from.to_string(), "until": until.to_string(), "beyond_150_km": beyond })
        }).collect();
        let request = json!({ "day": start.to_string(), "contract_start": start.to_string(), "residence_periods": listed });
        let (request, problems) = Request::read(&value(&request));
        prop_assert_eq!(problems, []);
        let periods = request.residence_periods.value().cloned().unwrap_or_default();
        let first = *request.contract_start.value().unwrap();
        let found = Window::before(&periods, first, 24);
        let days: Vec<Date> = start.checked_sub(24.months()).unwrap().series(1.day()).take_while(|day| *day < start).collect();
        let kinds = |day: &Date| -> BTreeSet<usize> {
            places.iter().filter(|(from, until, _)| from <= day && day <= until).map(|(_, _, kind)| *kind).collect()
        };
        let beyond = days.iter().filter(|day| kinds(day) == BTreeSet::from([0])).count();
        let within = days.iter().filter(|day| kinds(day) == BTreeSet::from([1])).count();
        prop_assert_eq!(found.days as usize, days.len());
        prop_assert_eq!((found.beyond as usize, found.open as usize), (beyond, days.len() - beyond - within));
    }

    #[test]
    fn any_history_gets_an_answer_or_a_named_problem(
        start in start(),
        dates in proptest::collection::vec((0..40_000_i32, 0..40_000_i32, 0..3_usize, any::<Option<bool>>(), proptest::option::of(0..9_000_u32)), 0..8),
        short in (proptest::option::of(0..25_u32), any::<Option<bool>>(), any::<Option<bool>>()),
        change in proptest::option::of((-900..900_i32, -900..900_i32, -900..100_i32)),
        phd in proptest::option::of(-900..900_i32),
    ) {
        let epoch = jiff::civil::date(1960, 2, 29);
        let day = |days: i32| epoch.checked_add(days.days()).unwrap().to_string();
        let near = |days: i32| start.checked_add(days.days()).unwrap().to_string();
        let stays: Vec<Json> = dates.iter().map(|(from, until, kind, _, days)| {
            json!({ "from": day(*from), "until": day(*until), "kind": KINDS[*kind], "days_worked": days })
        }).collect();
        let places: Vec<Json> = dates.iter().map(|(from, until, kind, beyond, _)| {
            json!({ "from": day(*until), "until": day(*from), "country": COUNTRIES[*kind], "beyond_150_km": beyond })
        }).collect();
        let mut fields = json!({
            "day": start.to_string(), "contract_start": start.to_string(), "earlier_stays": stays, "residence_periods": places,
            "months_beyond_150_km": short.0, "earlier_stay_in_nl": short.1, "recruited_from_abroad": short.2,
            "phd_date": phd.map(near), "phd_in_nl_or_within_150_km": phd.map(|days| days % 2 == 0),
        });
        if let Some((ended, signed, used)) = change {
            fields["previous_employment_ended"] = json!(near(ended));
            fields["contract_signed"] = json!(near(signed));
            fields["ruling_first_used"] = json!(near(used.min(0)));
        }
        let answer = assess(&with(&newcomer(), &fields));
        match answer.status {
            Outcome::Answer => prop_assert!(answer.ruling.is_some()),
            Outcome::Problems => {
                let known = ["earlier_stays[", "residence_periods[", "months_beyond_150_km", "earlier_stay_in_nl"];
                for problem in &answer.problems {
                    prop_assert_eq!(problem.problem, Issue::Contradiction);
                    prop_assert!(known.iter().any(|known| problem.field.starts_with(known)), "{:?}", problem);
                }
            }
            Outcome::NoFigures => prop_assert!(false),
        }
    }
}
