//! Where someone lived, what someone did here before, and who employed him: both sides of every limit, one day between.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod common;

use common::{answered, assess, holder, iso, newcomer, printed, ruling, verdict_of, with};
use nl_talent::answer::{Answer, Outcome};
use nl_talent::calendar::{Day, day_after, day_before, months_later, years_later};
use nl_talent::finding::{Authority, Finding, Verdict};
use nl_talent::money::Euro;
use nl_talent::request::{Expected, Issue};
use serde_json::{Value as Json, json};
use time::macros::date;
use time::{Date, Duration};

/// The first working day of the newcomer.
const START: Date = date!(2026 - 09 - 01);

/// A newcomer who answers with places and stays instead of in short.
fn with_history(changes: &Json) -> Json {
    with(&with(&newcomer(), &json!({ "months_beyond_150_km": null, "earlier_stay_in_nl": null })), changes)
}

fn lived(from: Date, until: Date, beyond: Json) -> Json {
    json!({ "from": iso(from), "until": iso(until), "beyond_150_km": beyond })
}

/// A newcomer with these places and no earlier stay.
fn placed(places: Json) -> Json {
    with_history(&json!({ "earlier_stay_in_nl": false, "residence_periods": places }))
}

/// A newcomer with these stays, who lived far enough.
fn stayed(stays: Json) -> Answer {
    answered(&with_history(&json!({ "months_beyond_150_km": 24, "earlier_stays": stays })))
}

fn stay(kind: &str, from: Date, until: Date) -> Json {
    json!({ "kind": kind, "from": iso(from), "until": iso(until) })
}

fn worked(from: Date, until: Date, days: u32) -> Json {
    json!({ "kind": "work", "from": iso(from), "until": iso(until), "days_worked": days })
}

fn part<'a>(answer: &'a Answer, code: &str) -> &'a Finding {
    ruling(answer).finding.parts.iter().find(|part| part.code == code).unwrap_or_else(|| panic!("no {code}"))
}

fn distance(request: &Json) -> Verdict {
    part(&answered(request), "distance_150_km").verdict
}

/// Months deducted, those of them in doubt, and the verdict.
fn deducted(answer: &Answer) -> (u32, u32, Verdict) {
    let ruling = ruling(answer);
    (ruling.months_deducted, ruling.months_in_doubt, ruling.verdict)
}

fn ignored(answer: &Answer) -> Vec<&'static str> {
    ruling(answer).earlier_stays.iter().map(|stay| stay.ignored).collect()
}

const MET: (u32, u32, Verdict) = (0, 0, Verdict::Met);

fn met(months: u32) -> (u32, u32, Verdict) {
    (months, 0, Verdict::Met)
}

/// The answer of someone who was only on holiday here.
fn visited() -> Json {
    json!({ "earlier_stay_in_nl": null, "earlier_stays": [{ "kind": "private", "from": "2020-07", "until": "2020-07" }] })
}

// Where someone lived.

#[test]
fn more_than_two_thirds_of_the_days_of_24_months_must_be_lived_beyond_the_distance() {
    let from = months_later(START, -24);
    let days = (START - from).whole_days();
    assert_eq!(days, 730);
    let need = days * 2 / 3;
    for (beyond, verdict) in
        [(need, Verdict::NotMet), (need + 1, Verdict::Met), (0, Verdict::NotMet), (days, Verdict::Met)]
    {
        let moved = START - Duration::days(beyond);
        let places = json!([
            lived(from, day_before(moved.max(day_after(from))), json!(beyond == days)),
            lived(moved, day_before(START.max(day_after(moved))), json!(true)),
        ]);
        let answer = answered(&placed(places));
        assert_eq!(part(&answer, "distance_150_km").verdict, verdict, "{beyond} days");
    }
    // What was before the window does not count.
    let long_ago =
        json!([lived(date!(2000 - 01 - 01), day_before(from), json!(true)), { "from": iso(from), "country": "NL" }]);
    assert_eq!(distance(&with(&placed(long_ago), &visited())), Verdict::NotMet);
}

#[test]
fn places_not_known_leave_the_distance_open_until_the_known_ones_decide() {
    let from = months_later(START, -24);
    let known = |beyond: i64, within: i64| {
        let (first, second) = (from + Duration::days(beyond), from + Duration::days(beyond + within));
        let mut places = vec![lived(second, day_before(START), json!("unknown"))];
        if beyond > 0 {
            places.push(lived(from, day_before(first), json!(true)));
        }
        if within > 0 {
            places.push(lived(first, day_before(second), json!(false)));
        }
        distance(&placed(json!(places)))
    };
    assert_eq!(known(487, 0), Verdict::Met);
    assert_eq!(known(486, 0), Verdict::Unknown);
    assert_eq!(known(0, 244), Verdict::NotMet);
    assert_eq!(known(0, 243), Verdict::Unknown);
    assert_eq!(known(0, 0), Verdict::Unknown);
    // A day of two places that contradict each other is not known, nor is one of none.
    let all = |beyond: bool| lived(from, day_before(START), json!(beyond));
    assert_eq!(distance(&placed(json!([all(true), all(false)]))), Verdict::Unknown);
    assert_eq!(distance(&placed(json!([all(true), all(true)]))), Verdict::Met);
    assert_eq!(
        distance(&placed(json!([lived(date!(2027 - 01 - 01), date!(2027 - 02 - 01), json!(true))]))),
        Verdict::Unknown
    );
    let asks = answered(&placed(json!([lived(from, from, json!(true))])));
    assert_eq!(part(&asks, "distance_150_km").asks, Some("residence_periods"));
}

#[test]
fn places_that_leave_days_open_are_asked_for_again() {
    let asked = |places: Json| {
        let answer = answered(&placed(places));
        answer.next_questions.contains(&"residence_periods")
    };
    let lived = |from: &str| json!([{ "from": from, "country": "BR", "beyond_150_km": true }]);
    assert!(asked(lived("2026-08-01")));
    assert!(!asked(lived("2020-01-01")));
}

#[test]
fn nothing_in_the_netherlands_lies_beyond_the_distance() {
    let from = months_later(START, -24);
    for beyond in [json!(null), json!(true), json!(false), json!("unknown")] {
        let place = json!([{ "from": iso(from), "country": "NL", "beyond_150_km": beyond }]);
        assert_eq!(distance(&with(&placed(place), &visited())), Verdict::NotMet, "{beyond}");
    }
}

#[test]
fn the_window_ends_with_the_day_before_the_first_day_of_work_here() {
    let places = |until: Date| json!([lived(date!(2020 - 01 - 01), until, json!(true)), { "from": iso(day_after(until)), "country": "BE", "beyond_150_km": false }]);
    // Begun from abroad: the time near the border before the move counts.
    let remote = |until: Date| with(&placed(places(until)), &json!({ "first_day_in_nl": "2027-05-01" }));
    let first = date!(2027 - 05 - 01);
    let window = months_later(first, -24);
    let limit = window + Duration::days(486);
    assert_eq!(distance(&remote(limit)), Verdict::Met);
    assert_eq!(distance(&remote(day_before(limit))), Verdict::NotMet);
    assert_eq!(distance(&placed(places(day_before(limit)))), Verdict::Met);
}

#[test]
fn a_short_answer_that_contradicts_the_periods_is_a_problem() {
    let from = months_later(START, -24);
    let refused = |changes: Json| -> Vec<(String, Issue, Expected)> {
        let answer = assess(&with_history(&changes));
        answer.problems.into_iter().map(|problem| (problem.field, problem.problem, problem.expected)).collect()
    };
    let months = |months: u32, until: Date| {
        let places = json!([lived(from, until, json!(true)), lived(day_after(until), day_before(START), json!(false))]);
        refused(json!({ "months_beyond_150_km": months, "residence_periods": places, "earlier_stay_in_nl": false }))
    };
    let problem = |field: &str, expected: Expected| vec![(field.to_owned(), Issue::Contradiction, expected)];
    // A year, a month either way.
    let year = day_before(months_later(from, 12));
    for fine in [11, 12, 13] {
        assert_eq!(months(fine, year), [], "{fine}");
    }
    for wrong in [0, 10, 14, 24] {
        assert_eq!(months(wrong, year), problem("months_beyond_150_km", Expected::AsResidencePeriods), "{wrong}");
    }
    let study = |until: &str| {
        let stays = json!([{ "kind": "study", "from": "2020-01-01", "until": until }]);
        refused(json!({ "months_beyond_150_km": 24, "earlier_stay_in_nl": false, "earlier_stays": stays }))
    };
    assert_eq!(study("2020-12-31"), problem("earlier_stay_in_nl", Expected::AsEarlierStays));
    assert_eq!(study("2020-02-01"), []);
    let here = |until: &str| {
        let places = json!([{ "from": "2020-01-01", "until": until, "country": "NL" }]);
        refused(json!({ "earlier_stay_in_nl": false, "residence_periods": places }))
    };
    assert_eq!(here("2020-04-01"), problem("earlier_stay_in_nl", Expected::AsResidencePeriods));
    assert_eq!(here("2020-03-31"), []);
}

#[test]
fn a_stay_that_ends_before_it_begins_is_named() {
    for (list, entry) in [
        ("earlier_stays", json!({ "from": "2020-01-02", "until": "2020-01-01", "kind": "work" })),
        ("residence_periods", json!({ "from": "2020-02", "until": "2020-01" })),
    ] {
        let answer = assess(&with_history(&json!({ list: [entry.clone(), entry] })));
        let named: Vec<_> = answer.problems.iter().map(|problem| (problem.field.clone(), problem.problem)).collect();
        let expected = [0, 1].map(|index| (format!("{list}[{index}].until"), Issue::Contradiction));
        assert_eq!(named, expected);
        assert!(answer.problems.iter().all(|problem| problem.expected == Expected::NotBeforeFrom));
    }
    // One day, one month and one year are periods; the list says what it misses.
    for until in ["2020-01-02", "2020-01", "2020"] {
        let from = if until.len() == 10 { until } else { "2020" };
        stayed(json!([{ "from": from, "until": until, "kind": "work" }]));
    }
    let answer = assess(&with_history(&json!({ "earlier_stays": [{ "until": "2020", "what": 1 }] })));
    let named: Vec<_> = answer.problems.iter().map(|problem| problem.field.as_str()).collect();
    assert_eq!(named, ["earlier_stays[0].from", "earlier_stays[0].kind", "earlier_stays[0].what"]);
}

// Doctorates and returners.

/// Someone living here since the study for a doctorate, recruited here.
fn doctor(changes: &Json) -> Json {
    let doctor = json!({
        "recruited_from_abroad": false,
        "highest_degree": "phd",
        "phd_date": "2026-06-30",
        "phd_in_nl_or_within_150_km": true,
        "earlier_stays": [{ "kind": "study", "from": "2024-09-01" }],
        "residence_periods": [
            { "from": "2015-01-01", "until": "2024-08-31", "country": "BR", "beyond_150_km": true },
            { "from": "2024-09-01", "country": "NL" },
        ],
    });
    with(&with_history(&doctor), changes)
}

#[test]
fn within_a_year_of_a_doctorate_here_the_stay_for_it_does_not_count_against_recruitment() {
    let verdicts = |changes: Json| {
        let answer = answered(&doctor(&changes));
        (part(&answer, "recruited_from_abroad").verdict, part(&answer, "distance_150_km").verdict)
    };
    let day = |day: &str| verdicts(json!({ "phd_date": day }));
    // The article names recruitment; whether it covers the distance is weighed.
    assert_eq!(day("2026-06-30"), (Verdict::Met, Verdict::Judgement));
    assert_eq!(day("2025-09-02"), (Verdict::Met, Verdict::Judgement));
    assert_eq!(day("2025-09-01"), (Verdict::Judgement, Verdict::Judgement));
    // The contract was agreed during a study: then that is weighed, and the distance fails.
    assert_eq!(day("2025-08-31"), (Verdict::Judgement, Verdict::NotMet));
    assert_eq!(verdicts(json!({ "phd_date": null })).1, Verdict::Unknown);
    assert_eq!(verdicts(json!({ "phd_in_nl_or_within_150_km": null })).1, Verdict::Unknown);
    assert_eq!(verdicts(json!({ "phd_in_nl_or_within_150_km": false })).1, Verdict::NotMet);
    assert_eq!(verdicts(json!({ "phd_date": null, "highest_degree": "master" })).1, Verdict::NotMet);
    // Who lived near the border before the doctorate as well does not pass.
    let near = json!([{ "from": "2015-01-01", "until": "2024-08-31", "country": "BE", "beyond_150_km": false }, { "from": "2024-09-01", "country": "NL" }]);
    assert_eq!(verdicts(json!({ "residence_periods": near })).1, Verdict::NotMet);
    let asked = answered(&doctor(&json!({ "phd_date": null })));
    assert!(asked.next_questions.contains(&"phd_date"));
}

#[test]
fn the_stay_for_a_doctorate_shortens_the_term_and_the_ruling_waits_for_the_degree() {
    let answer = answered(&doctor(&json!({ "phd_date": "2026-10-15" })));
    assert_eq!(ruling(&answer).months_deducted, 24);
    assert_eq!(ruling(&answer).first_day, Some(Day(date!(2026 - 10 - 15))));
    assert_eq!(ruling(&answer).last_day, Some(Day(date!(2029 - 08 - 31))));
    // Near the border and not here nothing is taken off, and whoever was recruited from abroad need not wait.
    let near = json!([
        { "from": "2015-01-01", "until": "2022-08-31", "country": "BR", "beyond_150_km": true },
        { "from": "2022-09-01", "country": "DE", "beyond_150_km": false },
    ]);
    let abroad = json!({ "residence_periods": near, "earlier_stays": null, "earlier_stay_in_nl": false });
    let answer = answered(&doctor(&with(&abroad, &json!({ "recruited_from_abroad": true, "phd_date": "2026-10-15" }))));
    assert_eq!(part(&answer, "distance_150_km").verdict, Verdict::Judgement);
    assert_eq!((ruling(&answer).months_deducted, ruling(&answer).first_day), (0, Some(Day(START))));
    // A master before the doctorate leaves nothing.
    let long = json!([{ "kind": "study", "from": "2020-09-01", "until": "2022-08-31" }, { "kind": "study", "from": "2022-09-01" }]);
    let answer = answered(&doctor(&json!({ "earlier_stays": long })));
    assert_eq!(ruling(&answer).verdict, Verdict::Closed);
    assert_eq!(ruling(&answer).finding.parts[0].law, "Uitvoeringsbesluit LB 1965 art. 10ef");
    assert_eq!(ruling(&answer).months_deducted, 72);
}

#[test]
fn whoever_lived_far_before_an_earlier_job_of_the_last_five_years_is_not_tested_again() {
    let first = years_later(START, -5);
    let back = |from: Date, kind: &str, before: bool| {
        let places = json!([lived(date!(2010 - 01 - 01), day_before(from), json!(before)), { "from": iso(from), "country": "NL" }]);
        let stays = json!([{ "kind": kind, "from": iso(from), "until": iso(months_later(from, 6)) }]);
        distance(&with_history(&json!({ "residence_periods": places, "earlier_stays": stays })))
    };
    assert_eq!(back(first, "work", true), Verdict::Met);
    assert_eq!(back(day_before(first), "work", true), Verdict::NotMet);
    assert_eq!(back(first, "work", false), Verdict::NotMet);
    assert_eq!(back(first, "study", true), Verdict::NotMet);
    // The short answers leave it open.
    let short = |earlier: Json| {
        let answer = answered(&with(&newcomer(), &json!({ "months_beyond_150_km": 0, "earlier_stay_in_nl": earlier })));
        (part(&answer, "distance_150_km").verdict, answer.next_questions)
    };
    assert_eq!(short(json!(false)).0, Verdict::NotMet);
    let (verdict, questions) = short(json!(true));
    assert_eq!(verdict, Verdict::Unknown);
    assert!(questions.contains(&"earlier_stays"));
}

// A new employer.

fn moved(ended: Date, signed: Option<Date>, start: Date) -> Answer {
    let fields = json!({
        "contract_start": iso(start), "previous_employment_ended": iso(ended), "ruling_state": "granted",
        "contract_signed": signed.map(iso), "months_beyond_150_km": 0, "recruited_from_abroad": false,
        "highest_degree": "master",
    });
    answered(&with(&holder("2026-10-01", "2024-02-01", Euro::whole(100_000)), &fields))
}

#[test]
fn at_most_three_months_between_two_employers_keep_the_ruling() {
    let start = date!(2026 - 08 - 01);
    let signed = |ended: Date, signed: Date| ruling(&moved(ended, Some(signed), start)).verdict;
    for (ended, surely, last) in [
        (date!(2026 - 03 - 15), date!(2026 - 06 - 15), date!(2026 - 06 - 15)),
        (date!(2026 - 03 - 31), date!(2026 - 06 - 30), date!(2026 - 06 - 30)),
        // From the end of February to that of May, or to its 28th.
        (date!(2026 - 02 - 28), date!(2026 - 05 - 28), date!(2026 - 05 - 31)),
    ] {
        assert_eq!(signed(ended, day_before(ended)), Verdict::Met, "{ended}");
        assert_eq!(signed(ended, surely), Verdict::Met, "{ended}");
        if surely < last {
            assert_eq!(signed(ended, day_after(surely)), Verdict::Judgement, "{ended}");
            assert_eq!(signed(ended, last), Verdict::Judgement, "{ended}");
        }
        assert_eq!(signed(ended, day_after(last)), Verdict::NotMet, "{ended}");
    }
    // Not signed after the start; before it the day is asked for.
    let ended = date!(2026 - 03 - 15);
    assert_eq!(ruling(&moved(ended, None, date!(2026 - 06 - 15))).verdict, Verdict::Met);
    let asks = moved(ended, None, date!(2026 - 06 - 16));
    assert_eq!(ruling(&asks).verdict, Verdict::Unknown);
    assert!(asks.next_questions.contains(&"contract_signed"));
    let none = answered(&with(
        &holder("2026-10-01", "2024-02-01", Euro::whole(100_000)),
        &json!({ "contract_start": "2026-07-01" }),
    ));
    assert_eq!(ruling(&none).verdict, Verdict::Unknown);
    assert!(none.next_questions.contains(&"previous_employment_ended"));
}

#[test]
fn after_a_longer_gap_all_is_tested_again_and_the_earlier_job_shortens_the_term() {
    let fields = json!({
        "contract_start": "2026-09-01", "contract_signed": "2026-08-01", "previous_employment_ended": "2025-01-31",
        "recruited_from_abroad": true, "months_beyond_150_km": 19, "earlier_stay_in_nl": null,
        "earlier_stays": [{ "kind": "work", "from": "2024-02-01", "until": "2025-01-31" }],
    });
    let answer = answered(&with(&holder("2026-10-01", "2024-02-01", Euro::whole(100_000)), &fields));
    let ruling = ruling(&answer);
    assert_eq!(ruling.verdict, Verdict::Met);
    assert_eq!(verdict_of(&ruling.finding, "tested_anew"), Some(Verdict::Met));
    assert_eq!(ruling.months_deducted, 12);
    assert_eq!(
        (ruling.first_day, ruling.last_day),
        (Some(Day(date!(2026 - 09 - 01))), Some(Day(date!(2030 - 08 - 31))))
    );
    // A break ends the right of the old group.
    assert_eq!(ruling.periods[0].group, "first_used_from_2025");
    // Near the border since: the decision of then says that the distance was met before.
    let near = answered(&with(
        &holder("2026-10-01", "2024-02-01", Euro::whole(100_000)),
        &with(&fields, &json!({ "months_beyond_150_km": 0 })),
    ));
    assert_eq!(common::ruling(&near).verdict, Verdict::Met);
    // Recruited here it is over.
    let here = answered(&with(
        &holder("2026-10-01", "2024-02-01", Euro::whole(100_000)),
        &with(&fields, &json!({ "recruited_from_abroad": false, "highest_degree": "master" })),
    ));
    assert_eq!(common::ruling(&here).verdict, Verdict::NotMet);
}

#[test]
fn a_new_employer_asks_within_four_months_as_well() {
    let asked = |day: &str| {
        let fields = json!({
            "day": day, "contract_start": "2026-03-01", "previous_employment_ended": "2026-02-28",
            "ruling_request_date": day,
        });
        let answer = answered(&with(&holder("2026-10-01", "2024-02-01", Euro::whole(100_000)), &fields));
        let ruling = ruling(&answer).clone();
        (ruling.verdict, ruling.first_day.unwrap().0, ruling.last_day.unwrap().0, ruling.periods[0].group)
    };
    let last = date!(2029 - 01 - 31);
    assert_eq!(asked("2026-06-30"), (Verdict::Met, date!(2024 - 02 - 01), last, "first_used_in_2024"));
    assert_eq!(asked("2026-07-02"), (Verdict::Met, date!(2026 - 08 - 01), last, "first_used_in_2024"));
}

#[test]
fn a_ruling_that_was_used_was_asked_for() {
    let state = |state: &str| {
        let request =
            with(&holder("2026-10-01", "2024-02-01", Euro::whole(100_000)), &json!({ "ruling_state": state }));
        assess(&request).problems.first().map(|problem| (problem.field.clone(), problem.expected))
    };
    assert_eq!(state("granted"), None);
    assert_eq!(state("requested"), None);
    assert_eq!(state("none"), Some(("ruling_state".to_owned(), Expected::StateOfUsedRuling)));
    let granted = answered(&with(&newcomer(), &json!({ "ruling_state": "granted", "contract_start": "2026-01-01" })));
    assert_eq!(ruling(&granted).verdict, Verdict::Unknown);
    assert!(granted.next_questions.contains(&"ruling_first_used"));
}

// Earlier work and stays.

#[test]
fn twenty_working_days_in_every_year_are_no_work_here() {
    let in_years = |first: u32, second: u32| {
        deducted(&stayed(json!([
            worked(date!(2019 - 03 - 01), date!(2019 - 05 - 31), first),
            worked(date!(2020 - 03 - 01), date!(2020 - 05 - 31), second),
        ])))
    };
    assert_eq!(in_years(20, 20), MET);
    // One year above it makes both count.
    assert_eq!(in_years(21, 1), met(6));
    assert_eq!(in_years(1, 21), met(6));
    // Where the days were not counted five of seven are taken: four weeks are twenty.
    let weeks = |until: Date| deducted(&stayed(json!([stay("work", date!(2019 - 03 - 01), until)])));
    assert_eq!(weeks(date!(2019 - 03 - 28)), MET);
    assert_eq!(weeks(date!(2019 - 03 - 29)), met(1));
}

#[test]
fn working_days_over_new_year_can_lie_in_either_year() {
    let over = |days: u32| stayed(json!([worked(date!(2019 - 12 - 01), date!(2020 - 01 - 31), days)]));
    assert_eq!(deducted(&over(20)), MET);
    let open = (2, 2, Verdict::Unknown);
    assert_eq!(deducted(&over(21)), open);
    assert_eq!(part(&over(21), "earlier_stays_deducted").asks, Some("earlier_stays"));
    // All days of one year leave twenty for the other, and then one more.
    assert_eq!(deducted(&over(51)), open);
    assert_eq!(deducted(&over(52)), met(2));
}

#[test]
fn six_weeks_of_private_stay_in_every_year_are_no_stay_here() {
    // Twice the longest visit, so that none of them is the one that is left aside alone.
    let visits = |days: i64| {
        let from = [date!(2018 - 02 - 01), date!(2019 - 02 - 01)];
        let stays = from.map(|from| stay("private", from, from + Duration::days(days - 1)));
        deducted(&stayed(json!(stays)))
    };
    assert_eq!(visits(42), MET);
    assert_eq!(visits(43), met(4));
    // In two visits of one year.
    let split = |days: i64| {
        let from = date!(2019 - 10 - 01);
        deducted(&stayed(json!([
            stay("private", date!(2019 - 01 - 01), date!(2019 - 02 - 28)),
            stay("private", from, from + Duration::days(days - 1)),
        ])))
    };
    assert_eq!(split(42), MET);
    // Whichever of the two is left aside, the other is too long.
    assert_eq!(split(43), met(4));
}

#[test]
fn one_private_stay_of_three_months_is_left_aside() {
    let long = |until: Date| deducted(&stayed(json!([stay("private", date!(2019 - 01 - 31), until)])));
    assert_eq!(long(date!(2019 - 04 - 30)), MET);
    assert_eq!(long(date!(2019 - 05 - 01)), met(4));
    // Two of them are one too many; touching they are one of six months.
    let two = |second: Date| {
        deducted(&stayed(json!([
            stay("private", date!(2019 - 01 - 01), date!(2019 - 03 - 31)),
            stay("private", second, day_before(months_later(second, 3))),
        ])))
    };
    assert_eq!(two(date!(2020 - 01 - 01)), met(6));
    assert_eq!(two(date!(2019 - 04 - 01)), met(6));
    // And six weeks of the same year stay allowed beside it.
    let beside = json!([
        stay("private", date!(2019 - 01 - 01), date!(2019 - 03 - 31)),
        stay("private", date!(2019 - 07 - 01), date!(2019 - 08 - 11)),
    ]);
    assert_eq!(deducted(&stayed(beside)), MET);
}

#[test]
fn what_ended_more_than_25_years_before_is_not_deducted() {
    let edge = years_later(START, -25);
    let until = |until: Date| stayed(json!([stay("study", date!(1999 - 09 - 02), until)]));
    assert_eq!(deducted(&until(edge)), met(24));
    let before = until(day_before(edge));
    assert_eq!(deducted(&before), MET);
    assert_eq!(ignored(&before), ["ended_too_long_ago"]);
    assert_eq!(part(&before, "earlier_stays_ignored").verdict, Verdict::Met);
}

#[test]
fn each_unbroken_period_is_rounded_up_to_whole_months() {
    let study = |from: Date, until: Date| deducted(&stayed(json!([stay("study", from, until)]))).0;
    for (from, until, months) in [
        (date!(2015 - 01 - 15), date!(2015 - 07 - 14), 6),
        (date!(2015 - 01 - 15), date!(2015 - 07 - 15), 7),
        (date!(2015 - 08 - 31), date!(2016 - 02 - 29), 6),
        (date!(2015 - 08 - 31), date!(2016 - 03 - 01), 7),
        (date!(2016 - 02 - 29), date!(2016 - 08 - 28), 6),
        (date!(2016 - 02 - 29), date!(2016 - 08 - 29), 7),
    ] {
        assert_eq!(study(from, until), months, "{from} {until}");
    }
    // What overlaps or touches is one period; a day between makes two.
    let two = |second: Date| {
        deducted(&stayed(json!([
            stay("study", date!(2015 - 01 - 01), date!(2015 - 06 - 15)),
            stay("study", second, date!(2015 - 12 - 31)),
        ])))
        .0
    };
    assert_eq!(two(date!(2015 - 03 - 01)), 12);
    assert_eq!(two(date!(2015 - 06 - 16)), 12);
    assert_eq!(two(date!(2015 - 06 - 17)), 13);
}

#[test]
fn a_stay_that_joins_two_others_is_rounded_up_with_them_once() {
    let work = |from: Date, until: Date| stay("work", from, until);
    let two = [work(date!(2019 - 04 - 25), date!(2019 - 07 - 25)), work(date!(2019 - 07 - 27), date!(2019 - 07 - 27))];
    assert_eq!(deducted(&stayed(json!(two))), met(5));
    // A short private stay between them counts in practice only; with it there is one period.
    let between = stay("private", date!(2019 - 07 - 26), date!(2019 - 07 - 26));
    let [first, second] = two;
    assert_eq!(deducted(&stayed(json!([first, second, between]))), (5, 1, Verdict::Judgement));
}

#[test]
fn where_law_and_practice_differ_the_deduction_is_weighed() {
    // Work above its limit, private stays within theirs: the paragraphs stand apart, advisers take them together.
    let mixed = stayed(json!([
        worked(date!(2019 - 03 - 01), date!(2019 - 05 - 31), 40),
        stay("private", date!(2015 - 07 - 01), date!(2015 - 07 - 14)),
    ]));
    assert_eq!(deducted(&mixed), (4, 1, Verdict::Judgement));
    assert_eq!(part(&mixed, "earlier_stays_deducted").judged_by, Some(Authority::Belastingdienst));
    // The shorter term is computed.
    assert_eq!(ruling(&mixed).last_day, Some(Day(date!(2031 - 04 - 30))));
    // A short course may be a personal stay; a long one is not.
    let course = |until: Date| deducted(&stayed(json!([stay("study", date!(2019 - 01 - 01), until)])));
    assert_eq!(course(date!(2019 - 03 - 31)), (3, 3, Verdict::Judgement));
    assert_eq!(course(date!(2019 - 04 - 01)), met(4));
}

#[test]
fn a_term_that_is_used_up_is_closed_and_a_month_less_is_not() {
    let study = |until: Date| stayed(json!([stay("study", date!(2015 - 01 - 01), until)]));
    let left = study(date!(2019 - 11 - 30));
    assert_eq!(deducted(&left), met(59));
    assert_eq!(ruling(&left).last_day, Some(Day(date!(2026 - 09 - 30))));
    let over = study(date!(2019 - 12 - 01));
    assert_eq!((ruling(&over).verdict, ruling(&over).months_deducted), (Verdict::Closed, 60));
    assert_eq!(ruling(&over).last_day, None);
    // In doubt something is left, and is weighed.
    let doubt = stayed(json!([
        stay("study", date!(2015 - 01 - 01), date!(2019 - 11 - 30)),
        worked(date!(2020 - 03 - 01), date!(2020 - 03 - 31), 5),
        stay("private", date!(2021 - 01 - 01), date!(2021 - 06 - 30)),
    ]));
    assert_eq!(ruling(&doubt).verdict, Verdict::Closed, "the private stay alone takes what is left");
}

#[test]
fn what_is_not_before_the_job_is_no_earlier_stay() {
    let after = stayed(json!([
        stay("private", START, date!(2027 - 12 - 31)),
        stay("study", date!(2030 - 01 - 01), date!(2031 - 01 - 01))
    ]));
    assert_eq!(deducted(&after), MET);
    assert_eq!(ignored(&after), ["not_before_start", "not_before_start"]);
    // One that goes on is cut off at the job.
    let over = stayed(json!([stay("study", date!(2026 - 06 - 01), date!(2028 - 05 - 31))]));
    assert_eq!(ruling(&over).earlier_stays[0].until, Day(date!(2026 - 08 - 31)));
    assert_eq!(ruling(&over).months_deducted, 3);
}

#[test]
fn an_answer_with_the_longest_lists_stays_small() {
    let stays: Vec<Json> = (0..40)
        .map(|n| stay("study", years_later(date!(1986 - 01 - 01), n), years_later(date!(1986 - 06 - 15), n)))
        .collect();
    let places: Vec<Json> = (0..40)
        .map(|n| lived(years_later(date!(1986 - 01 - 01), n), years_later(date!(1986 - 06 - 15), n), json!(true)))
        .collect();
    let request = with_history(&json!({ "earlier_stays": stays, "residence_periods": places }));
    let answer = answered(&request);
    assert_eq!(answer.status, Outcome::Answer);
    assert!(printed(&answer).to_string().len() < 60_000);
}
