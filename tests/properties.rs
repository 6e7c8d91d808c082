//! What holds for every request, whatever it says.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod common;

use common::{
    answered, assess, blocks, cents, findings, holder, iso, newcomer, printed, route, ruling, value, with, years,
};
use nl_talent::answer::{Answer, LimitedBy, Outcome, Route};
use nl_talent::calendar::{day_after, months_later};
use nl_talent::finding::{Compared, Quantity, Rule, Verdict};
use nl_talent::law::{PUBLISHED, Status, Year};
use nl_talent::money::{Euro, Rate, Share};
use nl_talent::ruling::allowance::{self, Cap, Period};
use nl_talent::tax::assessment::Wage;
use nl_talent::tax::{AgeGroup, Taxpayer, assessment, withholding};
use proptest::option::weighted;
use proptest::prelude::*;
use serde_json::{Map, Value as Json, json};
use time::Date;
use time::macros::date;

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(cases) }
}

fn day(first: Date, last: Date) -> impl Strategy<Value = Date> {
    (first.to_julian_day()..=last.to_julian_day()).prop_map(|day| Date::from_julian_day(day).unwrap())
}

fn choice(words: &'static [&'static str]) -> impl Strategy<Value = Option<Json>> {
    weighted(0.8, prop::sample::select(words).prop_map(|word| json!(word)))
}

fn flag() -> impl Strategy<Value = Option<Json>> {
    weighted(0.8, prop_oneof![Just(json!(true)), Just(json!(false)), Just(json!("unknown"))])
}

fn count(most: u32) -> impl Strategy<Value = Option<Json>> {
    weighted(0.8, (0..=most).prop_map(|count| json!(count)))
}

/// Pay a month: around the thresholds, ordinary, low, and beyond every table.
fn month_pay() -> impl Strategy<Value = i64> {
    prop_oneof![
        4 => 200_000..1_200_000i64,
        2 => prop::sample::select(vec![594_200, 435_700, 312_200, 475_400, 641_800, 370_463, 281_612, 568_800, 0, 1]),
        1 => 0..200_000i64,
        1 => 1_200_000..10_000_000i64,
        1 => 10_000_000..=800_000_000i64,
    ]
}

fn cost() -> impl Strategy<Value = Json> {
    let kinds = nl_talent::request::CostKind::WORDS.to_vec();
    let amount = prop_oneof![0..300_000i64, 0..5_000_000i64];
    (prop::sample::select(kinds), amount, prop::sample::select(vec!["month", "year", "once"]))
        .prop_map(|(kind, amount, per)| json!({ "kind": kind, "amount": cents(amount), "per": per }))
}

/// Whoever asks, when, and about which employment.
fn times() -> impl Strategy<Value = Vec<(&'static str, Option<Json>)>> {
    let today = day(date!(2023 - 01 - 01), date!(2028 - 12 - 31));
    (today, -70..18i32, 0..31i64, 0..3u8, weighted(0.3, 1..80i32), weighted(0.3, 0..60i64), weighted(0.3, 0..12i32))
        .prop_map(|(today, months, days, holds, end, application, asked)| {
            let text = |day: Date| Some(json!(iso(day)));
            let start = months_later(today, months).saturating_add(time::Duration::days(days));
            let used = (holds == 0 && start <= today).then_some(start);
            let end = end.map(|end| months_later(start, end));
            vec![
                ("day", text(today)),
                ("contract_start", text(start)),
                ("ruling_first_used", used.and_then(text)),
                ("contract_end", end.and_then(text)),
                ("contract_permanent", end.is_none().then_some(json!(true))),
                (
                    "application_date",
                    application.and_then(|days| text(today.saturating_add(time::Duration::days(days)))),
                ),
                ("ruling_request_date", asked.and_then(|months| text(months_later(start, months)))),
            ]
        })
}

fn person() -> impl Strategy<Value = Vec<(&'static str, Option<Json>)>> {
    let birth = weighted(0.8, day(date!(1955 - 01 - 01), date!(2004 - 12 - 31)));
    let near_thirty = weighted(0.9, day(date!(1993 - 01 - 01), date!(1998 - 12 - 31)));
    let degree = weighted(0.8, day(date!(2018 - 01 - 01), date!(2027 - 12 - 31)));
    let kinds = &["regular", "scientific_researcher", "it_manager_or_professional", "big_profession", "cleric"];
    let countries = weighted(0.9, prop::sample::subsequence(vec!["IN", "US", "TR", "NL", "FR", "GB"], 1..=2));
    (
        prop_oneof![birth, near_thirty],
        degree,
        choice(&["none", "mbo4", "bachelor", "master", "phd"]),
        choice(&["NL", "IN", "US"]),
        choice(kinds),
        countries,
        (flag(), flag(), flag(), flag(), flag()),
        (count(24), count(6), count(10), count(7)),
        choice(&["none", "study", "orientation_year", "highly_skilled_migrant", "eu_blue_card"]),
    )
        .prop_map(|(birth, degree, highest, country, kind, nationalities, flags, counts, permit)| {
            let date = |day: Option<Date>| day.map(|day| json!(iso(day)));
            vec![
                ("date_of_birth", date(birth)),
                ("degree_date", date(degree)),
                ("highest_degree", highest),
                ("institution_country", country),
                ("job_kind", kind),
                ("nationalities", nationalities.map(|list| json!(list))),
                ("recruited_from_abroad", flags.0),
                ("earlier_stay_in_nl", flags.1),
                ("nuffic_evaluated", flags.2),
                ("had_orientation_year", flags.3),
                ("degree_top_200", flags.4),
                ("months_beyond_150_km", counts.0),
                ("programme_years", counts.1),
                ("relevant_experience_years", counts.2),
                ("it_experience_years_in_last_7y", counts.3),
                ("nl_permit", permit),
            ]
        })
}

fn offer() -> impl Strategy<Value = Vec<(&'static str, Option<Json>)>> {
    (
        weighted(0.95, month_pay()),
        choice(&["included", "excluded", "monthly"]),
        prop::bool::ANY,
        weighted(0.5, prop::bool::weighted(0.8)),
        choice(&["yes", "no"]),
        weighted(0.5, prop::collection::vec(cost(), 0..5)),
        weighted(0.3, prop::bool::ANY),
    )
        .prop_map(|(pay, holiday, yearly, credit, sponsor, costs, december)| {
            let pay = pay.map(|month| if yearly { month * 12 } else { month });
            vec![
                ("pay_amount", pay.map(|pay| json!(cents(pay)))),
                ("pay_period", Some(json!(if yearly { "year" } else { "month" }))),
                ("pay_holiday_allowance", holiday),
                ("payroll_credit", credit.map(|credit| json!(credit))),
                ("employer_recognised_sponsor", sponsor),
                ("costs", costs.map(|costs| json!(costs))),
                ("ruling_in_december_2022_payroll", december.map(|december| json!(december))),
            ]
        })
}

/// What many packages have beside base pay and holiday allowance, and what the employer pays.
fn beside_base_pay() -> impl Strategy<Value = Vec<(&'static str, Option<Json>)>> {
    let percent = || weighted(0.3, (0..3_000i64).prop_map(|hundredths| json!(cents(hundredths))));
    let euros = |most: i64| weighted(0.3, (0..most).prop_map(|amount| json!(cents(amount))));
    let rarely = |most: i64| weighted(0.1, (0..most).prop_map(|amount| json!(cents(amount))));
    let month = weighted(0.1, (1..=12).prop_map(|month| json!(month)));
    (
        (percent(), percent(), euros(4_000_000)),
        (choice(&["none", "none", "lump_sum", "twelve_parts"]), euros(2_000_000), euros(6_000_000)),
        (choice(&["by_contract", "low", "high", "government"]), choice(&["small", "large"]), percent()),
        (rarely(2_000_000), rarely(5_000_000), rarely(1_200_000), rarely(1_500_000), month),
    )
        .prop_map(|(pension, reward, premium, other)| {
            vec![
                ("pension_employee_percent", pension.0),
                ("pension_employer_percent", pension.1),
                ("pension_offset_yearly", pension.2),
                // What is presumed or has a default is never unknown.
                ("pay_thirteenth", reward.0.filter(|said| said != "unknown")),
                ("pay_thirteenth_amount", reward.1),
                ("pay_bonus_yearly", reward.2),
                ("pay_sign_on_bonus", other.0),
                ("pay_stock_yearly", other.1),
                ("pay_car_addition_yearly", other.2),
                ("moving_costs_reimbursed", other.3),
                ("holiday_allowance_month", other.4),
                ("premium_awf", premium.0.filter(|said| said != "unknown")),
                ("premium_aof", premium.1.filter(|said| said != "unknown")),
                ("premium_whk_percent", premium.2),
            ]
        })
}

/// Where someone lives and is insured, and with whom: most people here, alone, and all along.
fn household() -> impl Strategy<Value = Vec<(&'static str, Option<Json>)>> {
    let rarely =
        |words: &'static [&'static str]| weighted(0.2, prop::sample::select(words).prop_map(|word| json!(word)));
    let some_day = || weighted(0.15, day(date!(2022 - 06 - 01), date!(2029 - 12 - 31)).prop_map(|day| json!(iso(day))));
    let flag = || weighted(0.3, any::<bool>().prop_map(|flag| json!(flag)));
    let euros = || weighted(0.3, (0..6_000_000i64).prop_map(|amount| json!(cents(amount))));
    (
        (rarely(&["NL", "BE", "DE", "SR", "BQ", "GB", "US"]), some_day(), flag()),
        (rarely(&["nl", "elsewhere"]), some_day(), flag()),
        (flag(), euros(), rarely(&["nl", "elsewhere"]), euros(), weighted(0.3, (2008..2028).prop_map(|y| json!(y)))),
        (
            rarely(&["unpaid", "parental", "maternity", "illness"]),
            weighted(0.15, day(date!(2022 - 06 - 01), date!(2029 - 12 - 31))),
            0..200i64,
            0..=100i64,
            some_day(),
            some_day(),
        ),
    )
        .prop_map(|(residence, insurance, family, leave)| {
            let from: Option<Date> = leave.1;
            let until = from.map(|from| json!(iso(from.saturating_add(time::Duration::days(leave.2)))));
            vec![
                ("residence", residence.0),
                ("resident_from", residence.1),
                ("qualifying_non_resident", residence.2),
                ("insured", insurance.0),
                ("insured_from", insurance.1),
                ("young_disabled", insurance.2),
                ("partner", family.0),
                ("partner_income_yearly", family.1),
                ("partner_insured", family.2),
                ("income_before_arrival_yearly", family.3),
                ("leave_kind", leave.0),
                ("leave_from", from.map(|from| json!(iso(from)))),
                ("leave_until", until),
                ("leave_pay_percent", Some(json!(leave.3))),
                ("citizen_number_from", leave.4),
                ("ruling_decision_expected", leave.5),
                ("youngest_child_born", family.4.map(|year: Json| json!(year.to_string()))),
            ]
        })
}

/// The amount of a line, wherever it stands in these blocks; nothing where it is left out.
fn of_line(blocks: &[nl_talent::answer::Block], code: &str) -> i64 {
    blocks.iter().flat_map(|block| &block.lines).find(|line| line.code == code).map_or(0, |line| line.cents)
}

/// Requests that can be read, with any part of them left out.
fn requests() -> impl Strategy<Value = Json> {
    (times(), person(), offer(), beside_base_pay(), household()).prop_map(
        |(times, person, offer, beside, household)| {
            let fields = times.into_iter().chain(person).chain(offer).chain(beside).chain(household);
            let fields: Map<String, Json> =
                fields.filter_map(|(name, value)| Some((name.to_owned(), value?))).collect();
            Json::Object(fields)
        },
    )
}

/// Requests with pay and a start, under the ruling where they may be; half of them of young masters.
fn with_pay() -> impl Strategy<Value = Json> {
    (requests(), any::<bool>(), day(date!(1993 - 06 - 01), date!(1998 - 12 - 31))).prop_map(
        |(request, young, birth)| {
            let always = json!({
                "recruited_from_abroad": true, "months_beyond_150_km": 24, "earlier_stay_in_nl": false,
            });
            let request = with(&request, &always);
            let master = json!({
                "highest_degree": "master", "institution_country": "NL", "degree_date": "2022-07-01",
                "date_of_birth": iso(birth), "job_kind": "regular",
            });
            let request = if young { with(&request, &master) } else { request };
            if request.get("pay_amount").is_some() { request } else { with(&request, &json!({ "pay_amount": "6000" })) }
        },
    )
}

/// Applicants in whose year something ends: their youth, the three years since their degree, or the year's thresholds.
fn before_an_end() -> impl Strategy<Value = Json> {
    let today = day(date!(2024 - 06 - 01), date!(2026 - 12 - 31));
    let thresholds =
        vec![390_900, 533_100, 417_100, 568_800, 435_700, 594_200, 426_500, 455_100, 475_400, 298_900, 641_800];
    let pay = (prop::sample::select(thresholds), 0..30_000i64).prop_map(|(threshold, more)| threshold + more);
    (today, -60..400i64, -60..400i64, pay, prop::bool::ANY, weighted(0.5, -30..200i64)).prop_map(
        |(today, thirty, three, pay, dutch, application)| {
            let later = |days: i64| today.saturating_add(time::Duration::days(days));
            let changes = json!({
                "day": iso(today),
                "contract_start": iso(later(30)),
                "date_of_birth": iso(months_later(later(thirty), -360)),
                "degree_date": iso(months_later(later(three), -36)),
                "institution_country": if dutch { "NL" } else { "IN" },
                "pay_amount": cents(pay),
                "application_date": application.map(|days| iso(later(days))),
            });
            with(&newcomer(), &changes)
        },
    )
}

fn readable(request: &Json) -> Result<Answer, TestCaseError> {
    let answer = assess(request);
    prop_assume!(answer.status == Outcome::Answer);
    Ok(answer)
}

#[test]
fn most_made_up_requests_can_be_read_and_many_come_under_the_ruling() {
    // Otherwise the properties below would prove little.
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let answers: Vec<Answer> = (0..200).map(|_| assess(&with_pay().new_tree(&mut runner).unwrap().current())).collect();
    let count = |is: fn(&Answer) -> bool| answers.iter().filter(|answer| is(answer)).count();
    assert!(count(|answer| answer.status == Outcome::Answer) > 120);
    let has = |answer: &Answer, wanted: Route| {
        years(answer).iter().any(|year| route(year, wanted).is_some_and(|row| row.free > 0))
    };
    let free = |wanted: Route| answers.iter().filter(|answer| has(answer, wanted)).count();
    assert!(free(Route::Ruling) > 40, "{}", free(Route::Ruling));
    assert!(free(Route::ActualCosts) > 30, "{}", free(Route::ActualCosts));
    let split = |answer: &Answer| {
        answer.ruling.as_ref().is_some_and(|ruling| ruling.periods.iter().any(|period| period.norms.len() > 1))
    };
    let splits = answers.iter().filter(|answer| split(answer)).count();
    assert!(splits > 5, "{splits}");
    let advised = (0..200)
        .map(|_| assess(&before_an_end().new_tree(&mut runner).unwrap().current()))
        .filter(|answer| {
            answer.schemes.iter().any(|scheme| scheme.changes.iter().any(|change| change.code == "apply_by"))
        })
        .count();
    assert!(advised > 30, "{advised}");
}

proptest! {
    #![proptest_config(config(250))]

    #[test]
    fn the_lines_of_every_block_add_up_to_its_total(request in with_pay()) {
        let answer = readable(&request)?;
        for block in blocks(&answer) {
            prop_assert_eq!(block.lines.iter().map(|line| line.cents).sum::<i64>(), block.total, "{:?}", block);
            prop_assert!(block.lines.iter().all(|line| line.cents != 0), "{:?}", block);
        }
        for year in years(&answer) {
            for row in &year.routes {
                let total = |code: &str| row.blocks.iter().find(|block| block.code == code).unwrap().total;
                prop_assert_eq!(total("taxable_year"), row.taxable);
                prop_assert_eq!(total("assessment"), row.assessed);
                prop_assert_eq!(total("net_year"), row.net);
                for slip in &row.payslips {
                    let total = |code: &str| slip.blocks.iter().find(|block| block.code == code).map(|block| block.total);
                    prop_assert_eq!(total("taxable_month"), Some(slip.gross - slip.pension - slip.free));
                    prop_assert_eq!(total("net_month"), Some(slip.net));
                }
            }
        }
        if let Some(pay) = &answer.pay {
            let package = &pay.package;
            prop_assert_eq!(package.lines.iter().find(|line| line.code == "base_pay").map_or(0, |line| line.cents), pay.month * 12);
        }
    }

    #[test]
    fn the_payslips_of_a_year_are_the_year(request in with_pay()) {
        let answer = readable(&request)?;
        for year in years(&answer) {
            for row in &year.routes {
                let sum = |of: fn(&nl_talent::answer::Payslip) -> i64| -> i64 {
                    row.payslips.iter().map(|slip| of(slip) * slip.months.len() as i64).sum()
                };
                prop_assert_eq!(sum(|slip| slip.gross), row.gross);
                prop_assert_eq!(sum(|slip| slip.pension), row.pension);
                prop_assert_eq!(sum(|slip| slip.free), row.free);
                prop_assert_eq!(row.gross - row.pension - row.free, row.taxable);
                prop_assert_eq!(row.gross - row.in_kind - row.pension + row.removal - row.assessed, row.net);
                if let Some(employer) = row.employer {
                    let beside = employer.premiums + employer.healthcare_levy + employer.pension;
                    // A car has its addition taken off again: it is no cost.
                    let car = row.payslips.iter().map(|slip| of_line(&slip.blocks, "car") * slip.months.len() as i64).sum::<i64>();
                    prop_assert_eq!(employer.total, row.gross - car + row.removal + beside);
                }
                prop_assert!(row.free >= 0 && row.taxable >= 0 && row.assessed >= 0);
                prop_assert_eq!(row.assessed % 100, 0);
                prop_assert_eq!(row.difference, row.withheld - row.assessed);
                prop_assert_eq!(sum(|slip| slip.gross - slip.in_kind - slip.pension + slip.removal - slip.net), row.withheld);
                prop_assert_eq!((sum(|slip| slip.in_kind), sum(|slip| slip.removal)), (row.in_kind, row.removal));
                // Each month once, within the year shown.
                let mut months: Vec<u8> = row.payslips.iter().flat_map(|slip| slip.months.clone()).collect();
                months.sort_unstable();
                prop_assert!(months.windows(2).all(|pair| pair[0] < pair[1]) && months.iter().all(|m| (1..=12).contains(m)));
                prop_assert_eq!(months.first().copied(), Some(u8::from(year.from.0.month())));
                prop_assert_eq!(months.last().copied(), Some(u8::from(year.until.0.month())));
            }
        }
    }

    #[test]
    fn the_package_is_the_same_on_every_route(request in with_pay()) {
        let answer = readable(&request)?;
        for year in years(&answer) {
            let first = &year.routes[0];
            for row in &year.routes {
                prop_assert_eq!(row.gross, first.gross);
                let months = |row: &nl_talent::answer::RouteYear| {
                    let mut months: Vec<(u8, i64)> =
                        row.payslips.iter().flat_map(|slip| slip.months.iter().map(|month| (*month, slip.gross))).collect();
                    months.sort_unstable();
                    months
                };
                prop_assert_eq!(months(row), months(first));
                if row.route == Route::Neither {
                    prop_assert_eq!(row.free, 0);
                }
            }
            // The best is the best, and alone.
            let best = year.routes.iter().map(|row| row.net).max().unwrap();
            let at_best: Vec<Route> = year.routes.iter().filter(|row| row.net == best).map(|row| row.route).collect();
            prop_assert_eq!(year.best, (at_best.len() == 1).then(|| at_best[0]));
            prop_assert_eq!(year.break_even, route(year, Route::Ruling).map(|row| row.free));
        }
        for total in answer.pay.iter().flat_map(|pay| &pay.total) {
            let of = |wanted: Route| -> i64 {
                let net = |year: &nl_talent::answer::PayYear| {
                    let row = route(year, wanted).or(route(year, Route::Neither)).unwrap();
                    row.net * i64::from(year.last_year - year.year + 1)
                };
                years(&answer).iter().map(net).sum()
            };
            prop_assert_eq!(total.net, of(total.route));
            prop_assert_eq!(total.gain, of(total.route) - of(Route::Neither));
        }
    }

    #[test]
    fn the_free_part_never_exceeds_percentage_norm_or_cap(request in with_pay()) {
        let answer = readable(&request)?;
        for period in &ruling(&answer).periods {
            let percentage: i64 = {
                let (_, digits) = period.percentage.split_once('.').unwrap();
                format!("{digits:0<5}").parse().unwrap()
            };
            prop_assert!(i128::from(period.allowance) * 100_000 <= i128::from(period.base) * i128::from(percentage), "{:?}", period);
            prop_assert!(period.cap.is_none_or(|cap| period.allowance <= cap), "{:?}", period);
            let full = i128::from(period.base) * i128::from(percentage) / 100_000;
            prop_assert!(period.limited_by != LimitedBy::Cap || period.cap.is_some_and(|cap| full > i128::from(cap)));
            // With one norm, what stays taxed in the period does not fall below it.
            if let [test] = period.norms.as_slice()
                && let Some(norm) = test.for_period
            {
                prop_assert!(period.allowance == 0 || test.taxable >= norm, "{:?}", period);
            }
        }
    }

    #[test]
    fn all_is_the_lowest_verdict_and_any_the_highest(request in requests()) {
        let answer = readable(&request)?;
        for finding in findings(&answer) {
            let parts = finding.parts.iter().map(|part| part.verdict);
            match finding.rule {
                Some(Rule::All) => prop_assert_eq!(Some(finding.verdict), parts.min(), "{:?}", finding),
                Some(Rule::Any) => prop_assert_eq!(Some(finding.verdict), parts.max(), "{:?}", finding),
                None => prop_assert!(finding.parts.is_empty(), "{:?}", finding),
            }
            prop_assert!(!finding.code.is_empty());
            // What is presumed or with a margin is met, and what is judged names its judge.
            prop_assert!(!finding.presumed || finding.verdict == Verdict::Met, "{:?}", finding);
            prop_assert!(finding.judged_by.is_none() || finding.verdict == Verdict::Judgement, "{:?}", finding);
            prop_assert!(finding.asks.is_none() || finding.verdict == Verdict::Unknown || finding.judged_by.is_some(), "{:?}", finding);
        }
        for scheme in &answer.schemes {
            prop_assert_eq!(scheme.verdict, scheme.finding.verdict);
        }
        prop_assert!(answer.schemes.is_sorted_by(|a, b| a.verdict >= b.verdict), "best first");
        let ruling = ruling(&answer);
        prop_assert_eq!(ruling.verdict, ruling.finding.verdict);
        let applies = ruling.verdict > Verdict::NotMet;
        prop_assert!(applies || (ruling.periods.is_empty() && ruling.first_day.is_none() && ruling.last_day.is_none()));
    }

    #[test]
    fn a_ruling_with_a_first_day_has_a_last_day_not_before_it(request in requests()) {
        let answer = readable(&request)?;
        let ruling = ruling(&answer);
        prop_assert_eq!(ruling.first_day.is_some(), ruling.last_day.is_some());
        prop_assert!(ruling.first_day <= ruling.last_day, "{:?} {:?}", ruling.first_day, ruling.last_day);
        // Nor does a ruling apply that is over.
        prop_assert!(ruling.last_day.is_none_or(|last| Some(last) >= answer.day));
    }

    #[test]
    fn nobody_is_asked_what_was_answered(request in requests()) {
        let answer = readable(&request)?;
        let given = request.as_object().unwrap();
        for question in &answer.next_questions {
            prop_assert!(given.get(*question).is_none_or(Json::is_array), "{}", question);
            prop_assert!(nl_talent::request::FIELDS.iter().any(|field| field.name == *question), "{}", question);
        }
        for finding in findings(&answer) {
            // Nor does a condition wait for a fact that is there.
            if let (Verdict::Unknown, Some(field)) = (finding.verdict, finding.asks) {
                let waits = given.get(field).is_none_or(|value| value == "unknown" || field == "degree_date");
                prop_assert!(waits, "{} waits for {}", finding.code, field);
            }
        }
    }

    #[test]
    fn the_two_amounts_shown_beside_a_verdict_never_contradict_it(request in with_pay()) {
        let answer = readable(&request)?;
        let mut wrong = Vec::new();
        let mut look = |finding: &nl_talent::finding::Finding| {
            let Some(Compared { have: Some(Quantity::Number(have)), need: Quantity::Number(need), ceiling: None, .. }) =
                finding.compared
            else {
                return;
            };
            // For the ruling the wage must be more than the norm, for a permit the norm is enough.
            let is_shown = match (finding.code, finding.verdict) {
                ("salary_norm_general" | "salary_norm_reduced" | "salary_norm_as_paid", Verdict::Met) => have > need,
                ("salary_norm_general" | "salary_norm_reduced" | "salary_norm_as_paid", Verdict::NotMet) => have <= need,
                ("counted_pay", Verdict::Met) => have >= need,
                ("counted_pay", Verdict::NotMet) => have < need,
                _ => true,
            };
            if !is_shown {
                wrong.push(finding.clone());
            }
        };
        answer.ruling.iter().for_each(|ruling| ruling.finding.each(&mut look));
        answer.schemes.iter().for_each(|scheme| scheme.finding.each(&mut look));
        prop_assert!(wrong.is_empty(), "{:?}", wrong);
    }

    #[test]
    fn every_answer_is_short(request in requests()) {
        let answer = assess(&request);
        // Each payslip and each cost of each year is said once; the rest of an answer does not grow with the request.
        let costs: usize = answer.costs.iter().flat_map(|costs| &costs.years).map(|year| year.recognised.len() + year.refused.len()).sum();
        let payslips: usize = years(&answer).iter().flat_map(|year| &year.routes).map(|row| row.payslips.len()).sum();
        let more_lines = [
            "pension_employee_percent", "pay_thirteenth", "pay_bonus_yearly", "pay_sign_on_bonus", "pay_stock_yearly",
            "pay_car_addition_yearly", "moving_costs_reimbursed", "leave_kind",
        ];
        let is_plain = payslips <= 36 && more_lines.iter().all(|field| request.get(field).is_none());
        let most = if is_plain { 58_000.min(36_000 + 760 * payslips) } else { 36_000 + 760 * payslips };
        let length = printed(&answer).to_string().len();
        prop_assert!(length < most + 100 * costs, "{} bytes of {} payslips", length, payslips);
    }

    #[test]
    fn no_figure_is_listed_that_nobody_could_find(request in requests()) {
        for group in assess(&request).figures.iter().filter(|group| group.status == Status::Unknown) {
            prop_assert!(group.figures.iter().all(|figure| figure.value.is_some()), "{:?}", group);
        }
    }

    #[test]
    fn the_same_request_gets_the_same_answer(request in requests()) {
        prop_assert_eq!(printed(&assess(&request)).to_string(), printed(&assess(&request)).to_string());
    }

    #[test]
    fn the_request_as_read_gets_the_same_answer(request in requests()) {
        let answer = readable(&request)?;
        let echo = printed(&answer)["receipt"]["request"].clone();
        prop_assert_eq!(printed(&assess(&echo)), printed(&answer));
    }

    #[test]
    fn the_periods_of_the_ruling_follow_each_other_within_its_term(request in with_pay()) {
        let answer = readable(&request)?;
        let ruling = ruling(&answer);
        for pair in ruling.periods.windows(2) {
            prop_assert_eq!(day_after(pair[0].until.0), pair[1].from.0);
        }
        for period in &ruling.periods {
            prop_assert_eq!(period.from.0.year(), period.until.0.year());
            prop_assert!(Some(period.from) >= ruling.first_day && Some(period.until) <= ruling.last_day, "{:?}", period);
            prop_assert_eq!(period.norms.first().map_or(period.from, |test| test.from), period.from);
            prop_assert_eq!(period.norms.last().map_or(period.until, |test| test.until), period.until);
        }
    }

    #[test]
    fn an_application_by_the_day_advised_is_better_than_one_the_day_after(request in before_an_end()) {
        let answer = readable(&request)?;
        let today = answer.day.unwrap();
        for scheme in &answer.schemes {
            for change in scheme.changes.iter().filter(|change| change.code == "apply_by") {
                let last = change.date.unwrap();
                prop_assert!(last >= today, "{:?} lies before {:?}", last, today);
                let on = |day: Date| {
                    let answer = answered(&with(&request, &json!({ "application_date": iso(day) })));
                    common::scheme(&answer, scheme.scheme).verdict
                };
                // An application planned for a later year is compared with the end of this one.
                let planned = request.get("application_date").and_then(Json::as_str).filter(|day| *day > iso(last.0).as_str());
                let later = planned.map(|_| scheme.verdict).into_iter().chain([on(day_after(last.0))]);
                prop_assert!(later.min() < Some(on(last.0)), "{} {:?}", scheme.scheme, last);
                prop_assert!(on(last.0) >= scheme.verdict, "{} {:?}", scheme.scheme, last);
            }
        }
    }

    #[test]
    fn a_projection_marks_every_amount_that_rests_on_it(request in with_pay()) {
        use nl_talent::law::Status;
        let answer = readable(&request)?;
        let newest = PUBLISHED.years.last().unwrap().year;
        for year in years(&answer) {
            for row in &year.routes {
                if year.year > newest {
                    prop_assert!(row.status >= Status::Projected, "{} {:?}", year.year, row.status);
                }
                let tax = PUBLISHED.year(year.year).unwrap();
                prop_assert!(row.status >= tax.status(tax.year.income_tax.rate_1.source));
                // A route that depends on a verdict says on which.
                if row.route == Route::Ruling {
                    let verdict = ruling(&answer).verdict;
                    prop_assert!(row.conditional.unwrap_or(Verdict::Met) <= verdict);
                    prop_assert!(row.conditional != Some(Verdict::Met));
                }
            }
        }
    }
}

// Tax by itself.

fn taxpayers() -> impl Strategy<Value = Taxpayer<'static>> {
    let ages = vec![AgeGroup::BelowAow, AgeGroup::Aow, AgeGroup::AowBornBefore1946];
    (0..PUBLISHED.years.len(), prop::sample::select(ages))
        .prop_map(|(index, age)| Taxpayer::resident(&PUBLISHED.years[index], age))
}

#[test]
fn withheld_tax_never_falls_from_one_row_of_the_table_to_the_next() {
    for year in PUBLISHED.years {
        for age in [AgeGroup::BelowAow, AgeGroup::Aow, AgeGroup::AowBornBefore1946] {
            let taxpayer = Taxpayer::resident(year, age);
            let (step, end) = (year.payroll.step.value, year.payroll.table_end.value);
            for credit in [true, false] {
                let rows = (0..=end.cents() / step.cents()).map(|row| (step * row).over(12).ceil_to_cents());
                let withheld: Vec<Euro> =
                    rows.map(|wage| withholding::monthly(&taxpayer, wage, credit).withheld).collect();
                assert!(withheld.is_sorted(), "{} {age:?} {credit}", year.year);
            }
        }
    }
}

proptest! {
    #![proptest_config(config(1_000))]

    #[test]
    fn more_income_leaves_more_beyond_the_rounding(taxpayer in taxpayers(), income in 0..30_000_000i64, more in 0..2_000_000i64) {
        let net = |income: i64| {
            let income = Euro::from_cents(income);
            income - assessment::assess(&taxpayer, Wage::insured(income), assessment::Presence::WHOLE_YEAR).due
        };
        // Four amounts of tax are rounded down and three credits up, each to whole euros.
        prop_assert!(net(income + more) > net(income) - Euro::whole(7));
        // From one thousand euros on the rounding cannot hide a marginal rate below 100%.
        prop_assert!(more < 100_000 || net(income + more) > net(income));
    }

    #[test]
    fn an_assessment_never_exceeds_the_income_nor_falls_below_nothing(
        taxpayer in taxpayers(), income in 0..20_000_000_000i64, resident in 0..=360i64, insured in 0..=360i64,
    ) {
        let share = |part| Share { part, whole: 360 };
        let presence = assessment::Presence { resident: share(resident), insured: share(insured) };
        let income = Euro::from_cents(income);
        let assessment = assessment::assess(&taxpayer, Wage::insured(income), presence);
        prop_assert!(assessment.due >= Euro::ZERO && assessment.due <= income);
        prop_assert_eq!(
            assessment.before_credits() - assessment.credits.total() + assessment.credits_unused(), assessment.due
        );
        let whole = assessment::assess(&taxpayer, Wage::insured(income), assessment::Presence::WHOLE_YEAR);
        prop_assert!(assessment.credits.total() <= whole.credits.total());
        prop_assert!(assessment.national_insurance <= whole.national_insurance);
    }

    #[test]
    fn withholding_and_assessment_of_equal_months_lie_close(taxpayer in taxpayers(), month in 0..1_000_000i64) {
        let month = Euro::from_cents(month);
        let withheld = withholding::monthly(&taxpayer, month, true).withheld * 12;
        let due = assessment::assess(&taxpayer, Wage::insured(month * 12), assessment::Presence::WHOLE_YEAR).due;
        // A step of the table at the highest marginal rate, and the roundings.
        let apart = (withheld - due).cents().abs();
        prop_assert!(apart <= taxpayer.year.payroll.step.value.cents() * 7 / 10 + 800, "{}", apart);
    }
}

// The allowance by itself.

fn norms() -> impl Strategy<Value = Option<Euro>> {
    weighted(0.9, prop_oneof![Just(48_013), Just(36_497), Just(52_521), 30_000..60_000i64].prop_map(Euro::whole))
}

fn periods() -> impl Strategy<Value = Vec<Period>> {
    let period = (0..40_000_000i64, 0..40_000_000i64, norms(), 1..=12i64, weighted(0.2, 0..40_000i64)).prop_map(
        |(base, tested, norm, months, agreed)| Period {
            base: Euro::from_cents(base),
            tested: Euro::from_cents(tested),
            agreed: agreed.map(|agreed| Euro::from_cents(base) * Rate::from_hundred_thousandths(agreed)),
            norm,
            norm_share: Share { part: months, whole: 12 },
        },
    );
    prop::collection::vec(period, 1..=2)
}

fn caps() -> impl Strategy<Value = Option<Cap>> {
    weighted(
        0.7,
        (1..=365i64)
            .prop_map(|days| Cap { wnt_maximum: Euro::whole(262_000), share: Share { part: days, whole: 365 } }),
    )
}

proptest! {
    #![proptest_config(config(1_000))]

    #[test]
    fn twenty_seven_percent_never_beats_thirty(periods in periods(), cap in caps()) {
        let amount = |percent: i64| allowance::yearly(Rate::from_hundred_thousandths(percent * 1_000), &periods, cap).amount();
        prop_assert!(amount(27) <= amount(30));
    }

    #[test]
    fn an_allowance_is_the_least_of_percentage_room_and_cap(periods in periods(), cap in caps(), percent in 1..=30i64) {
        let percentage = Rate::from_hundred_thousandths(percent * 1_000);
        let allowance = allowance::yearly(percentage, &periods, cap);
        let base: Euro = periods.iter().map(|period| period.base).sum();
        prop_assert_eq!(allowance.base, base);
        prop_assert!(allowance.amount() >= Euro::ZERO);
        prop_assert!(allowance.amount().exactly() <= base * percentage);
        let room = |period: &Period| match period.norm {
            Some(_) => (period.tested - period.norm_for_period()).at_least_zero(),
            None => period.base,
        };
        prop_assert!(allowance.amount() <= periods.iter().map(room).sum());
        prop_assert!(allowance.cap.is_none_or(|cap| allowance.amount() <= cap));
        // And it is one of them: nothing is left lying.
        match allowance.limited_by {
            LimitedBy::Cap => prop_assert_eq!(Some(allowance.amount()), allowance.cap),
            LimitedBy::Percentage => {
                let full: Euro = periods.iter().map(|period| (period.base * percentage).floor_to_cents()).sum();
                prop_assert_eq!(allowance.amount(), full);
            }
            LimitedBy::Norm | LimitedBy::Agreed => {
                let full = |period: &Period| (period.base * percentage).floor_to_cents();
                let agreed = |period: &Period| period.agreed.map_or(Euro::REQUEST_LIMIT, |agreed| agreed.floor_to_cents());
                let least = |period: &Period| room(period).min(full(period)).min(agreed(period));
                prop_assert_eq!(allowance.amount(), periods.iter().map(least).sum());
            }
        }
    }

    #[test]
    fn a_higher_norm_or_a_shorter_part_of_the_year_never_frees_more(
        base in 0..40_000_000i64, norm in 30_000..60_000i64, more in 0..10_000i64,
    ) {
        let amount = |norm: i64, months: i64| {
            let wage = Euro::from_cents(base);
            let share = Share { part: months, whole: 12 };
            let period = Period { base: wage, tested: wage, norm: Some(Euro::whole(norm)), norm_share: share, agreed: None };
            allowance::yearly(Rate::from_hundred_thousandths(30_000), &[period], None).amount()
        };
        prop_assert!(amount(norm + more, 12) <= amount(norm, 12));
        prop_assert!(amount(norm, 12) <= amount(norm, 11));
    }
}

// Costs against the ruling.

proptest! {
    #![proptest_config(config(100))]

    #[test]
    fn costs_break_even_with_the_ruling_at_its_own_free_part(year_pay in 5_500_000..40_000_000i64, more in 100..200_000i64) {
        let base = holder("2026-06-01", "2024-06-01", Euro::from_cents(year_pay));
        let this_year = |costs: i64| {
            let cost = json!([{ "kind": "double_housing", "amount": cents(costs), "per": "year" }]);
            // Of whoever needs a permit less may be exchanged.
            let answer = answered(&with(&base, &json!({ "costs": cost, "nationalities": ["DE"] })));
            let year = years(&answer)[0].clone();
            // Without costs that route is the one without anything.
            let costs = route(&year, Route::ActualCosts).or(route(&year, Route::Neither)).unwrap().net;
            (route(&year, Route::Ruling).unwrap().net, costs, year.break_even.unwrap())
        };
        let (_, _, even) = this_year(0);
        let (under_ruling, at, _) = this_year(even);
        // The division over the payments leaves less than a cent a payment taxed, which can be a whole euro of income.
        prop_assert!((under_ruling - at).abs() <= 300, "{} {}", under_ruling, at);
        let (ruling_below, below, _) = this_year((even - more).max(0));
        let (ruling_above, above, _) = this_year(even + more);
        prop_assert_eq!((ruling_below, ruling_above), (under_ruling, under_ruling));
        // One euro more can be lost in rounding; it never turns the outcome.
        prop_assert!(below <= under_ruling + 300 && above >= under_ruling - 300);
        if more >= 2_000 {
            prop_assert!(below < under_ruling || even < more, "{} {}", below, under_ruling);
            prop_assert!(above > under_ruling, "{} {}", above, under_ruling);
        }
    }
}

// One cent at a threshold.

#[test]
fn one_cent_at_a_threshold_changes_only_the_verdicts_that_share_it() {
    let year: &Year = PUBLISHED.year(2026).unwrap().year;
    let permits = &year.highly_skilled_migrant;
    let on = date!(2026 - 06 - 01);
    let amount = |dated: nl_talent::law::Dated<Euro>| dated.on(on).unwrap().published().unwrap();
    let young = json!({
        "date_of_birth": "2000-01-01", "degree_date": "2024-07-01", "institution_country": "NL", "degree_top_200": false,
    });
    let old = json!({});
    // The norm of the year is far from each of these; holiday allowance comes on top.
    for (threshold, person, expected) in [
        (amount(permits.age_30_plus), &old, vec!["eu_blue_card", "highly_skilled_migrant"]),
        (amount(year.eu_blue_card.reduced), &young, vec!["eu_blue_card"]),
        (amount(permits.reduced), &young, vec!["highly_skilled_migrant"]),
        (
            amount(permits.under_30),
            &with(&young, &json!({ "highest_degree": "none", "degree_date": null, "relevant_experience_years": 5 })),
            vec!["highly_skilled_migrant"],
        ),
    ] {
        let verdicts = |pay: Euro| {
            let answer = answered(&with(&with(&newcomer(), person), &json!({ "pay_amount": cents(pay.cents()) })));
            let mut verdicts: Vec<(&str, Verdict)> =
                answer.schemes.iter().map(|scheme| (scheme.scheme, scheme.verdict)).collect();
            verdicts.push(("ruling", ruling(&answer).verdict));
            verdicts.sort_unstable();
            verdicts
        };
        let (below, at) = (verdicts(threshold - Euro::from_cents(1)), verdicts(threshold));
        let changed: Vec<&str> = below.iter().zip(&at).filter(|(a, b)| a != b).map(|(a, _)| a.0).collect();
        assert_eq!(changed, expected, "{threshold:?}");
        for (before, after) in below.iter().zip(&at) {
            assert!(after.1 >= before.1, "{threshold:?}: more pay is never worse");
        }
    }
}

proptest! {
    #![proptest_config(config(120))]

    #[test]
    fn more_pay_never_makes_a_verdict_worse(request in with_pay(), more in 1..500_000i64) {
        // Whether holiday allowance comes on top is said: as long as it is not, more pay may only bring the open band nearer.
        let request = with(&request, &json!({ "pay_period": "month", "pay_holiday_allowance": "excluded" }));
        let pay: i64 = {
            let text = request["pay_amount"].as_str().unwrap().replace('.', "");
            text.parse::<i64>().unwrap().min(5_000_000)
        };
        let verdicts = |pay: i64| -> Result<Vec<(&'static str, Verdict)>, TestCaseError> {
            let answer = readable(&with(&request, &json!({ "pay_amount": cents(pay) })))?;
            let mut verdicts: Vec<(&str, Verdict)> =
                answer.schemes.iter().map(|scheme| (scheme.scheme, scheme.verdict)).collect();
            verdicts.push(("ruling", ruling(&answer).verdict));
            verdicts.sort_unstable();
            Ok(verdicts)
        };
        for (before, after) in verdicts(pay)?.iter().zip(&verdicts(pay + more)?) {
            prop_assert_eq!(before.0, after.0);
            prop_assert!(after.1 >= before.1, "{} {:?} {:?}", before.0, before.1, after.1);
        }
    }
}

#[test]
fn a_value_and_its_json_are_the_same_request() {
    // The helper of these tests reads numbers as the binary does.
    let request = json!({ "day": "2026-06-01", "pay_amount": 75000.5 });
    let answer = nl_talent::assess(&value(&request));
    assert_eq!(printed(&answer)["receipt"]["request"]["pay_amount"], "75000.50");
}

/// The requests that WebAssembly and the page are tried with.
fn examples() -> Vec<Json> {
    let text = std::fs::read_to_string(format!("{}/tests/requests/main.jsonl", env!("CARGO_MANIFEST_DIR"))).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn the_example_requests_reach_every_outcome_and_every_verdict() {
    let examples = examples();
    assert!(examples.iter().all(|request| request.get("day").is_some()));
    let answers: Vec<Answer> = examples.iter().map(assess).collect();
    for outcome in [Outcome::Answer, Outcome::Problems, Outcome::NoFigures] {
        assert!(answers.iter().any(|answer| answer.status == outcome), "{outcome:?}");
    }
    let verdicts =
        [Verdict::Closed, Verdict::NotMet, Verdict::NoNorm, Verdict::Unknown, Verdict::Judgement, Verdict::Met];
    for scheme in ["highly_skilled_migrant", "eu_blue_card"] {
        let reached =
            |verdict| answers.iter().flat_map(|a| &a.schemes).any(|s| s.scheme == scheme && s.verdict == verdict);
        for verdict in verdicts {
            assert!(reached(verdict), "{scheme} {verdict:?}");
        }
    }
    for verdict in verdicts {
        let reached =
            answers.iter().filter_map(|answer| answer.ruling.as_ref()).any(|ruling| ruling.verdict == verdict);
        assert!(reached, "ruling {verdict:?}");
    }
    // Each group of transition law, and each thing that limits an allowance.
    let periods = || answers.iter().filter_map(|answer| answer.ruling.as_ref()).flat_map(|ruling| &ruling.periods);
    for row in PUBLISHED.years.last().unwrap().ruling_transition {
        assert!(periods().any(|period| period.group == row.code), "{}", row.code);
    }
    for limit in [LimitedBy::Percentage, LimitedBy::Norm, LimitedBy::Cap] {
        assert!(periods().any(|period| period.limited_by == limit), "{limit:?}");
    }
}

#[test]
fn the_answers_to_the_example_requests_are_short_and_can_be_asked_again() {
    for request in examples() {
        let answer = printed(&assess(&request));
        assert!(answer.to_string().len() < 60_000, "{} bytes: {request}", answer.to_string().len());
        if answer["status"] == "answer" {
            let again = printed(&assess(&answer["receipt"]["request"]));
            assert_eq!(again, answer, "{request}");
        }
    }
}
