//! What an agreement, another employer or another start makes of the ruling.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod common;

use common::{answered, cents, holder, iso, newcomer, route, ruling, verdict_of, with, years};
use nl_talent::answer::{Answer, LimitedBy, Route, RulingPeriod};
use nl_talent::finding::Verdict;
use nl_talent::law::PUBLISHED;
use nl_talent::money::Euro;
use serde_json::{Value as Json, json};
use time::Date;
use time::macros::date;

const CENT: Euro = Euro::from_cents(1);

fn of_2026(pay: Euro, changes: &Json) -> Answer {
    answered(&with(&holder("2026-06-01", "2024-02-01", pay), changes))
}

fn period(answer: &Answer) -> &RulingPeriod {
    &ruling(answer).periods[0]
}

#[test]
fn a_lower_percentage_that_was_agreed_is_all_that_is_free_and_a_higher_one_frees_no_more() {
    let pay = Euro::whole(100_000);
    let agreed = |percent: &str| {
        let answer = of_2026(pay, &json!({ "ruling_percentage_agreed": percent }));
        (period(&answer).allowance, period(&answer).limited_by)
    };
    // The division over the payments leaves less than a cent of each taxed.
    let about = |(found, by): (i64, LimitedBy), expected: i64| {
        assert!((0..20).contains(&(expected - found)), "{found} {expected}");
        by
    };
    assert_eq!(about(agreed("10"), 1_000_000), LimitedBy::Agreed);
    assert_eq!(about(agreed("29,99"), 2_999_000), LimitedBy::Agreed);
    assert_eq!(about(agreed("30"), 3_000_000), LimitedBy::Percentage);
    assert_eq!(about(agreed("100"), 3_000_000), LimitedBy::Percentage);
    // The norm still limits what was agreed: of 60,000 no more than 11,987 lies above 48,013.
    let near = of_2026(Euro::whole(60_000), &json!({ "ruling_percentage_agreed": "25" }));
    assert_eq!(about((period(&near).allowance, period(&near).limited_by), 1_198_700), LimitedBy::Norm);
}

#[test]
fn wage_from_others_counts_for_the_norm_and_makes_room_for_the_allowance() {
    let norm = PUBLISHED.year(2026).unwrap().year.ruling.norm_general.published().unwrap();
    let pay = norm - Euro::whole(1_000);
    let with_other = |other: Euro| of_2026(pay, &json!({ "other_wage_yearly": cents(other.cents()) }));
    let verdict = |other: Euro| ruling(&with_other(other)).verdict;
    assert_eq!(verdict(Euro::ZERO), Verdict::NotMet);
    assert_eq!(verdict(Euro::whole(1_000) - CENT), Verdict::NotMet);
    assert_eq!(verdict(Euro::whole(1_000)), Verdict::Judgement);
    assert_eq!(verdict(Euro::whole(1_000) + CENT), Verdict::Met);
    // Five thousand more than the norm together: so much of this wage may be free, and no more.
    let answer = with_other(Euro::whole(6_000));
    let found = period(&answer);
    assert!((0..20).contains(&(500_000 - found.allowance)), "{}", found.allowance);
    assert_eq!((found.limited_by, found.base), (LimitedBy::Norm, pay.cents()));
    assert!(answer.assumptions.iter().any(|assumption| assumption.code == "wage_from_others_makes_room"));
    // Together with a wage far above the norm it changes nothing here: it is taxed elsewhere.
    let high = |other: &str| of_2026(Euro::whole(100_000), &json!({ "other_wage_yearly": other }));
    assert_eq!(period(&high("0")).allowance, period(&high("50000")).allowance);
}

#[test]
fn a_masters_degree_of_a_university_of_applied_sciences_opens_no_reduced_norm() {
    let young = |changes: &Json| {
        let base = json!({
            "date_of_birth": "1998-05-10", "highest_degree": "master", "institution_country": "NL",
            "degree_date": "2021-07-01", "pay_amount": "45000", "pay_period": "year",
            "pay_holiday_allowance": "included",
        });
        let answer = answered(&with(&with(&newcomer(), &base), changes));
        let tells = answer.assumptions.iter().any(|assumption| assumption.code == "university_master");
        (ruling(&answer).verdict, tells)
    };
    // Not asked: taken as one of a research university, and the answer says so.
    assert_eq!(young(&json!({})), (Verdict::Met, true));
    assert_eq!(young(&json!({ "master_of_university": true })), (Verdict::Met, false));
    assert_eq!(young(&json!({ "master_of_university": false })).0, Verdict::NotMet);
    // Of a foreign one the level is weighed, whatever its name; an equal evaluation does not make up for hbo.
    let abroad = |university: Json, evaluated: Json| {
        young(
            &json!({ "institution_country": "IN", "master_of_university": university, "nuffic_evaluated": evaluated }),
        )
        .0
    };
    assert_eq!(abroad(json!(true), json!(null)), Verdict::Judgement);
    assert_eq!(abroad(json!(null), json!(true)), Verdict::Met);
    assert_eq!(abroad(json!(false), json!(true)), Verdict::NotMet);
}

fn moved(ended: Date, start: Date, related: Json) -> Answer {
    let fields = json!({
        "contract_start": iso(start), "previous_employment_ended": iso(ended), "related_employer": related,
        "contract_signed": iso(start),
    });
    answered(&with(&holder("2026-06-01", "2024-02-01", Euro::whole(100_000)), &fields))
}

#[test]
fn a_related_employer_without_a_day_between_is_the_same_one_and_nothing_is_asked_anew() {
    let (ended, next) = (date!(2026 - 06 - 30), date!(2026 - 07 - 01));
    let same = moved(ended, next, json!(true));
    assert_eq!(verdict_of(&ruling(&same).finding, "related_employer"), Some(Verdict::Met));
    assert_eq!(verdict_of(&ruling(&same).finding, "joint_request"), None);
    assert_eq!((ruling(&same).verdict, ruling(&same).request_by), (Verdict::Met, None));
    // A day between, or another group: a new joint request, within three months.
    for other in [
        moved(ended, date!(2026 - 07 - 02), json!(true)),
        moved(ended, next, json!(false)),
        moved(ended, next, json!(null)),
    ] {
        assert_eq!(verdict_of(&ruling(&other).finding, "related_employer"), None);
        assert_eq!(verdict_of(&ruling(&other).finding, "employer_change"), Some(Verdict::Met));
        assert!(ruling(&other).request_by.is_some());
    }
    // The last day does not move with either.
    assert_eq!(ruling(&same).last_day, ruling(&moved(ended, next, json!(false))).last_day);
}

#[test]
fn the_status_of_partial_non_resident_ends_with_2026_for_those_of_2023_and_with_2024_for_all_others() {
    let may_choose = |day: &str, first_used: &str| -> Vec<(i32, bool)> {
        let answer = answered(&holder(day, first_used, Euro::whole(100_000)));
        ruling(&answer).periods.iter().map(|period| (period.from.0.year(), period.partial_non_resident)).collect()
    };
    let of_2023 = may_choose("2024-06-01", "2023-12-31");
    assert_eq!(of_2023[..4], [(2024, true), (2025, true), (2026, true), (2027, false)]);
    assert_eq!(may_choose("2024-06-01", "2024-01-01")[..3], [(2024, true), (2025, false), (2026, false)]);
    assert_eq!(may_choose("2026-06-01", "2025-01-01")[..2], [(2026, false), (2027, false)]);
}

#[test]
fn benefits_follow_the_wage_without_its_free_part_up_to_the_maximum() {
    let maximum = PUBLISHED.year(2026).unwrap().year.employer_premiums.maximum_wage.value.cents();
    let wages = |pay: i64| {
        let answer = of_2026(Euro::whole(pay), &json!({}));
        [Route::Ruling, Route::Neither].map(|name| {
            let row = route(&years(&answer)[0], name).unwrap().clone();
            (row.employer.unwrap().premium_wage, row.taxable)
        })
    };
    let [(under_ruling, taxable), (neither, _)] = wages(100_000);
    assert_eq!((under_ruling, neither), (taxable, maximum));
    let [(under_ruling, _), (neither, _)] = wages(150_000);
    assert_eq!((under_ruling, neither), (maximum, maximum));
}

// A start that helps.

/// The start that would open the ruling, and which way it lies.
fn start_that_helps(changes: &Json) -> Option<(&'static str, Date)> {
    let answer = answered(&with(&newcomer(), changes));
    let found = ruling(&answer).changes.iter().find(|change| change.code.starts_with("start_"));
    found.map(|change| (change.code, change.date.unwrap().0))
}

#[test]
fn a_later_start_is_named_once_more_than_sixteen_months_were_lived_beyond_the_distance() {
    // Lived in Brussels, then in Madrid from 1 September 2025 on: by the end of 2026 that is 487 of 730 days.
    let places = json!([
        { "from": "2020-01", "until": "2025-08", "country": "BE", "beyond_150_km": false },
        { "from": "2025-09-01", "country": "ES", "beyond_150_km": true },
    ]);
    let changes = json!({ "months_beyond_150_km": null, "residence_periods": places, "contract_start": "2026-09-01" });
    let (code, start) = start_that_helps(&changes).unwrap();
    assert_eq!((code, start), ("start_later", date!(2027 - 01 - 01)));
    // On that start the ruling is open, and a month before it is not.
    let on = |day: Date| {
        let moved = with(&changes, &json!({ "contract_start": iso(day) }));
        verdict_of(&ruling(&answered(&with(&newcomer(), &moved))).finding, "distance_150_km").unwrap()
    };
    assert_eq!(on(start), Verdict::Met);
    assert_eq!(on(date!(2026 - 12 - 01)), Verdict::NotMet);
}

#[test]
fn an_earlier_start_is_named_where_a_doctorate_is_a_year_ago() {
    let changes = json!({
        "day": "2026-06-01", "contract_start": "2026-10-15", "recruited_from_abroad": false, "highest_degree": "phd",
        "phd_date": "2025-08-20", "phd_in_nl_or_within_150_km": true, "earlier_stay_in_nl": null,
        "earlier_stays": [{ "from": "2023-09-01", "until": "2025-08-31", "kind": "study" }],
    });
    assert_eq!(start_that_helps(&changes), Some(("start_earlier", date!(2026 - 08 - 15))));
}

#[test]
fn no_start_is_named_where_none_helps_or_where_the_wage_is_what_fails() {
    assert_eq!(start_that_helps(&json!({ "months_beyond_150_km": 10 })), None);
    assert_eq!(start_that_helps(&json!({ "pay_amount": "2000" })), None);
    assert_eq!(start_that_helps(&json!({})), None);
    // What has begun cannot begin on another day.
    assert_eq!(start_that_helps(&json!({ "months_beyond_150_km": 10, "contract_start": "2026-05-01" })), None);
}
