//! The term month by month, the years that nobody knows yet, and the curves.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod common;

use common::{answered, cents, holder, newcomer, route, ruling, value, with, years};
use nl_talent::answer::{Answer, Curve, PayAnswer, Route, RouteYear, TermRun};
use nl_talent::law::{PUBLISHED, Status};
use nl_talent::money::{Euro, Rate};
use nl_talent::request::Value;
use proptest::prelude::*;
use serde_json::{Value as Json, json};

fn pay(answer: &Answer) -> &PayAnswer {
    answer.pay.as_ref().unwrap()
}

fn term(changes: &Json) -> Vec<TermRun> {
    pay(&answered(&with(&newcomer(), changes))).term.clone()
}

/// The months of a run: year and month.
fn months(run: &TermRun) -> Vec<(i32, u8)> {
    let (year, month) = run.month.split_once('-').unwrap();
    let first = year.parse::<i32>().unwrap() * 12 + month.parse::<i32>().unwrap() - 1;
    (first..first + run.times as i32).map(|index| (index / 12, (index % 12 + 1) as u8)).collect()
}

/// Where each cause is said, by month.
fn causes(runs: &[TermRun]) -> Vec<(String, Vec<&'static str>)> {
    runs.iter().filter(|run| !run.causes.is_empty()).map(|run| (run.month.clone(), run.causes.clone())).collect()
}

#[test]
fn the_term_runs_from_the_first_month_to_a_year_beyond_the_ruling_and_says_why_it_changes() {
    let runs = term(&json!({ "contract_start": "2026-09-01" }));
    let said = causes(&runs);
    let expected = [
        ("2026-09", vec!["start"]),
        ("2027-01", vec!["percentage", "figures_of_the_year"]),
        ("2031-09", vec!["end_of_ruling"]),
    ];
    assert_eq!(said, expected.map(|(month, causes)| (month.to_owned(), causes)));
    assert_eq!(months(runs.last().unwrap()).last(), Some(&(2032, 12)));
    // Under the ruling to its last month, and after it what neither leaves.
    let last = runs.iter().rfind(|run| run.ruling.is_some()).unwrap();
    assert_eq!(months(last).last(), Some(&(2031, 8)));
    assert_eq!(runs.iter().find(|run| run.month == "2031-09").unwrap().ruling, None);
}

#[test]
fn every_change_of_an_ordinary_month_has_its_cause() {
    let changed = |changes: Json| -> Vec<&'static str> {
        let mut all: Vec<_> = causes(&term(&changes)).into_iter().flat_map(|(_, causes)| causes).collect();
        all.sort_unstable();
        all.dedup();
        all
    };
    // The reduced norm ends after the thirtieth birthday, on 30 April 2028.
    let young = changed(json!({
        "contract_start": "2026-09-01", "date_of_birth": "1998-04-20", "institution_country": "NL",
        "degree_date": "2022-06-30", "pay_amount": "5300",
    }));
    assert!(young.contains(&"birthday"), "{young:?}");
    // The norm of 2027 is higher for this group, and limits what was free in full in 2026.
    let limited = changed(json!({ "day": "2025-12-01", "contract_start": "2026-01-01", "pay_amount": "5600" }));
    assert!(limited.contains(&"norm"), "{limited:?}");
    let rising = changed(json!({ "wage_growth_percent": "3", "indexation_percent": "2" }));
    assert!(rising.contains(&"wage_growth") && rising.contains(&"indexation"), "{rising:?}");
    let high = changed(json!({ "pay_amount": "20000", "wage_growth_percent": "10" }));
    assert!(high.contains(&"cap"), "{high:?}");
    let costs = changed(json!({
        "contract_start": "2025-09-01", "day": "2025-06-01", "nationalities": ["DE"],
        "costs": [{ "kind": "living_costs", "amount": "500", "per": "month" }, { "kind": "storage", "amount": "100", "per": "month" }],
    }));
    assert!(costs.contains(&"costs") && costs.contains(&"end_of_costs"), "{costs:?}");
    let low = changed(
        json!({ "pay_amount": "4040", "day": "2026-06-01", "contract_start": "2026-09-01", "date_of_birth": "1985-01-01" }),
    );
    assert!(low.contains(&"norm_not_met"), "{low:?}");
    let leave = changed(
        json!({ "leave_kind": "unpaid", "leave_from": "2027-03-01", "leave_until": "2027-03-31", "pay_amount": "9000" }),
    );
    assert!(leave.contains(&"leave"), "{leave:?}");
    let old = changed(json!({ "date_of_birth": "1962-03-10", "pay_amount": "9000" }));
    assert!(old.contains(&"aow_age"), "{old:?}");
    let before = answered(&with(&holder("2026-06-01", "2023-06-01", Euro::whole(120_000)), &json!({})));
    let said = causes(&pay(&before).term);
    assert!(said.iter().any(|(month, causes)| month == "2027-01" && causes.contains(&"end_of_partial_non_resident")));
}

#[test]
fn pay_grows_each_january_after_the_first_year_and_the_amounts_of_the_law_after_the_newest() {
    let changes = json!({ "contract_start": "2026-01-01", "day": "2025-12-01", "wage_growth_percent": "10" });
    let answer = answered(&with(&newcomer(), &changes));
    let gross = |year: i32| {
        let found = years(&answer).iter().find(|known| known.year <= year && year <= known.last_year).unwrap();
        route(found, Route::Neither).unwrap().gross
    };
    // Holiday allowance of the first year is that of five months; from then on a tenth more each year.
    assert!((gross(2028) * 10 - gross(2027) * 11).abs() < 200);
    assert!((gross(2029) * 10 - gross(2028) * 11).abs() < 200);
    let newest = PUBLISHED.years.last().unwrap();
    let horizon = PUBLISHED.horizon(Rate::from_hundred_thousandths(2_000), 3);
    assert_eq!(horizon.iter().map(|year| year.year).collect::<Vec<_>>(), [2028, 2029, 2030]);
    let end = newest.income_tax.bracket_1_end.value;
    let next = (end * Rate::from_hundred_thousandths(102_000)).half_up_to_euros();
    assert_eq!(horizon[0].income_tax.bracket_1_end.value, next);
    assert_eq!(
        horizon[1].income_tax.bracket_1_end.value,
        (next * Rate::from_hundred_thousandths(102_000)).half_up_to_euros()
    );
    assert_eq!(horizon[0].income_tax.rate_1.value, newest.income_tax.rate_1.value);
    assert_eq!(horizon[0].ruling.term.value, newest.ruling.term.value);
    // A wage that rises with the amounts is taxed at the same part of it.
    let both = answered(&with(&newcomer(), &json!({ "wage_growth_percent": "2", "indexation_percent": "2" })));
    let part = |year: i32| {
        let found = years(&both).iter().find(|known| known.year == year).unwrap();
        let row = route(found, Route::Ruling).unwrap();
        (row.assessed * 100_000 / row.gross, row.free * 100_000 / row.gross, row.status)
    };
    let ((tax, free, status), (later, later_free, _)) = (part(2029), part(2031 - 1));
    assert!((tax - later).abs() <= 10 && (free - later_free).abs() <= 10, "{tax} {later} {free} {later_free}");
    assert_eq!(status, Status::Projected);
    // What is published does not rise.
    let plain = answered(&newcomer());
    let of_2026 = |answer: &Answer| years(answer)[0].clone();
    assert_eq!(of_2026(&plain), of_2026(&both));
}

#[test]
fn years_that_all_differ_show_their_sums_once_and_stay_short() {
    let costs: Vec<Json> = (0..4).map(|_| json!({ "kind": "storage", "amount": "50", "per": "month" })).collect();
    let changes = json!({
        "contract_start": "2027-01-15", "wage_growth_percent": "3", "indexation_percent": "1.5", "costs": costs,
        "pay_thirteenth": "lump_sum", "pay_bonus_yearly": "5000", "pension_employee_percent": "5",
    });
    let answer = answered(&with(&newcomer(), &changes));
    let length = nl_talent::json::text(&answer).len();
    assert!(length < 60_000, "{length}");
    let with_sums: Vec<i32> =
        years(&answer).iter().filter(|year| !year.routes[0].blocks.is_empty()).map(|year| year.year).collect();
    assert_eq!(with_sums, [2027, 2028]);
    assert_eq!(years(&answer).len(), 6);
}

fn packages() -> impl Strategy<Value = Json> {
    let start =
        prop_oneof![Just("2024-03-15"), Just("2026-07-01"), Just("2027-01-01"), Just("2027-07-15"), Just("2026-12-31")];
    let born = prop_oneof![Just("1998-11-05"), Just("1985-02-01"), Just("1961-06-30")];
    let funding = prop_oneof![Just("exchange"), Just("on_top")];
    let thirteenth = prop_oneof![Just("none"), Just("lump_sum"), Just("twelve_parts")];
    (start, born, funding, thirteenth, 300_000..2_500_000i64, 0..400_000i64, 0..6u32, 0..4u32, 0..2_000_000i64)
        .prop_map(|(start, born, funding, thirteenth, month, costs, growth, index, bonus)| {
            json!({
                "day": "2026-06-01", "contract_start": start,
                "date_of_birth": born, "costs_funding": funding, "pay_thirteenth": thirteenth,
                "pay_amount": cents(month), "pay_bonus_yearly": cents(bonus), "nationalities": ["DE"],
                "wage_growth_percent": growth, "indexation_percent": index, "pay_day": 25,
                "costs": [{ "kind": "double_housing", "amount": cents(costs), "per": "month" },
                          { "kind": "first_housing", "amount": "1900", "per": "month" },
                          { "kind": "preliminary_trip", "amount": "1500", "per": "once" }],
            })
        })
}

fn of(rows: &[RouteYear], name: Route) -> &RouteYear {
    rows.iter().find(|row| row.route == name).or(rows.iter().find(|row| row.route == Route::Neither)).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_months_are_the_years_and_the_years_are_the_total(changes in packages()) {
        let answer = answered(&with(&newcomer(), &changes));
        let mut totals: Vec<(Route, [i64; 7])> = Vec::new();
        for name in [Route::Ruling, Route::ActualCosts, Route::Neither] {
            let mut sums = [0; 7];
            for year in years(&answer) {
                let row = of(&year.routes, name);
                let times = i64::from(year.last_year - year.year + 1);
                let amounts = [row.gross, row.free, row.taxable, row.withheld, row.assessed, row.net, row.employer.as_ref().map_or(0, |cost| cost.total)];
                for (sum, amount) in sums.iter_mut().zip(amounts) {
                    *sum += amount * times;
                }
                // What reaches the account month by month, and what the assessment settles after it, is the year.
                let mut paid = 0;
                for run in &pay(&answer).term {
                    let shown = match name {
                        Route::Ruling => run.ruling,
                        Route::ActualCosts => run.actual_costs,
                        Route::Neither => None,
                    };
                    let in_year = months(run).iter().filter(|(number, _)| *number == year.year).count() as i64;
                    paid += shown.unwrap_or(run.neither) * in_year;
                }
                prop_assert_eq!(paid + row.difference, row.net, "{:?} {}", name, year.year);
            }
            totals.push((name, sums));
        }
        for total in &pay(&answer).total {
            let (_, sums) = totals.iter().find(|(name, _)| *name == total.route).unwrap();
            let shown = [total.gross, total.free, total.taxable, total.withheld, total.assessed, total.net];
            prop_assert_eq!(&shown[..], &sums[..6]);
            if let Some(employer) = total.employer {
                prop_assert_eq!(employer, sums[6]);
            }
        }
    }

    #[test]
    fn the_routes_agree_on_everything_they_share(changes in packages()) {
        let answer = answered(&with(&newcomer(), &changes));
        for year in years(&answer) {
            let neither = of(&year.routes, Route::Neither);
            for row in &year.routes {
                prop_assert_eq!((row.gross, row.pension, row.in_kind, row.removal), (neither.gross, neither.pension, neither.in_kind, neither.removal));
                prop_assert_eq!(row.taxable, row.gross - row.pension - row.free);
                prop_assert_eq!(row.net, row.gross - row.pension - row.in_kind + row.removal + row.costs_on_top - row.assessed);
                prop_assert_eq!(row.difference, row.withheld - row.assessed);
                let slips = |amount: fn(&nl_talent::answer::Payslip) -> i64| -> i64 {
                    row.payslips.iter().map(|slip| amount(slip) * slip.months.len() as i64).sum()
                };
                prop_assert_eq!(slips(|slip| slip.gross), row.gross);
                prop_assert_eq!(slips(|slip| slip.free), row.free);
            }
        }
    }

    #[test]
    fn no_month_changes_without_a_cause(changes in packages()) {
        let answer = answered(&with(&newcomer(), &changes));
        let mut before: Option<&TermRun> = None;
        let mut last = None;
        for run in &pay(&answer).term {
            let all = months(run);
            if let Some((year, month)) = last {
                let next = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
                prop_assert_eq!(all[0], next, "the months follow each other");
            }
            last = all.last().copied();
            if run.code != "ordinary" {
                prop_assert!(run.causes.is_empty());
                continue;
            }
            let net = |run: &TermRun| (run.ruling, run.actual_costs, run.neither);
            if let Some(before) = before {
                prop_assert!(net(before) == net(run) || !run.causes.is_empty(), "{:?} {:?}", before, run);
            }
            before = Some(run);
        }
    }

    #[test]
    fn a_curve_at_the_pay_of_a_request_is_the_year_of_its_answer(changes in packages()) {
        let request = with(&newcomer(), &changes);
        let answer = answered(&request);
        let amount: i64 = request["pay_amount"].as_str().unwrap().replace('.', "").parse().unwrap();
        let curve = curve(&request, "pay_amount", amount, amount + 100, 2);
        let whole = |row: &&nl_talent::answer::PayYear| row.year <= curve.year.unwrap() && curve.year.unwrap() <= row.last_year;
        let year = years(&answer).iter().find(whole).unwrap();
        let is_whole = year.from.0.ordinal() == 1 && year.year > 2027;
        // Of a part of a year the curve is that of the whole one; withholding and a birthday of state pension age differ.
        prop_assume!(is_whole && !year.estimate && ruling(&answer).periods.iter().any(|period| period.from.0.year() == year.year && period.norms.len() == 1));
        prop_assert_eq!(curve.neither[0], of(&year.routes, Route::Neither).net);
        prop_assert_eq!(curve.ruling[0], of(&year.routes, Route::Ruling).net);
        prop_assert_eq!(curve.actual_costs[0], of(&year.routes, Route::ActualCosts).net);
        prop_assert_eq!(curve.here, Some(amount));
    }
}

fn curve(request: &Json, field: &str, from: i64, to: i64, steps: u32) -> Curve {
    let text = |text: String| Value::Text(text);
    let plot = [text(field.to_owned()), text(cents(from)), text(cents(to)), text(steps.to_string())];
    nl_talent::curve(&value(request), plot.each_ref())
}

#[test]
fn the_edges_of_a_curve_are_where_norm_cap_and_full_percentage_begin() {
    let request = with(&holder("2026-06-01", "2024-02-01", Euro::whole(100_000)), &json!({ "nationalities": ["DE"] }));
    let found = curve(&request, "pay_amount", 3_000_000, 40_000_000, 1_000);
    assert_eq!((found.problems.len(), found.amounts.len(), found.year), (0, 1_000, Some(2026)));
    let edge = |code: &str| found.edges.iter().find(|edge| edge.code == code).unwrap().at;
    let figures = PUBLISHED.year(2026).unwrap().year;
    assert_eq!(edge("norm"), figures.ruling.norm_general.published().unwrap().cents());
    assert_eq!(edge("full_allowance"), 6_859_000);
    assert_eq!(edge("cap"), figures.ruling.wnt_maximum.published().unwrap().cents());
    assert_eq!(edge("bracket_1_end"), figures.income_tax.bracket_1_end.value.cents());
    assert!(found.edges.is_sorted_by_key(|edge| edge.at));
    // Below the norm the ruling leaves what neither leaves; above it more; above the cap the gain stands still.
    let gain = |amount: i64| {
        let at = curve(&request, "pay_amount", amount, amount + 100, 2);
        at.ruling[0] - at.neither[0]
    };
    assert_eq!(gain(edge("norm")), 0);
    assert!(gain(edge("norm") + 10_000) > 0);
    assert!((gain(edge("cap") + 1_000_000) - gain(edge("cap"))).abs() <= 200);
    // Amounts are spread evenly, the first and the last among them.
    assert_eq!((found.amounts[0], found.amounts[999]), (3_000_000, 40_000_000));
    assert_eq!(found.amounts[500], 3_000_000 + 37_000_000 * 500 / 999);
}

#[test]
fn costs_cross_the_ruling_at_their_break_even_and_stop_where_a_permit_needs_the_pay() {
    let request = with(&holder("2026-06-01", "2024-02-01", Euro::whole(100_000)), &json!({ "nationalities": ["DE"] }));
    let found = curve(&request, "costs", 0, 6_000_000, 601);
    let even = found.edges.iter().find(|edge| edge.code == "break_even").unwrap().at;
    assert_eq!((even, found.edges.len()), (3_000_000, 1));
    for (amount, (costs, ruling)) in found.amounts.iter().zip(found.actual_costs.iter().zip(&found.ruling)) {
        if *amount + 1_000 < even {
            assert!(costs < ruling, "{amount}");
        } else if *amount > even + 1_000 {
            assert!(costs > ruling, "{amount}");
        }
    }
    assert_eq!((found.here, found.actual_costs[0]), (Some(0), found.neither[0]));
    let permit = with(
        &request,
        &json!({ "nationalities": ["IN"], "employer_recognised_sponsor": "yes", "pay_amount": "80000", "ruling_first_used": "2024-02-01" }),
    );
    let held = curve(&permit, "costs", 0, 6_000_000, 601);
    let most = held.edges.iter().find(|edge| edge.code == "permit_threshold").unwrap().at;
    let end = held.actual_costs.last().unwrap();
    assert!(held.amounts.iter().zip(&held.actual_costs).all(|(amount, net)| *amount < most || net == end));
}

#[test]
fn what_a_curve_cannot_be_asked_is_named() {
    let refused = |plot: [&str; 4]| -> Vec<(String, String)> {
        let plot = plot.map(|text| Value::Text(text.to_owned()));
        let found = nl_talent::curve(&value(&newcomer()), plot.each_ref());
        assert!(found.amounts.is_empty());
        let named = |problem: &nl_talent::request::Problem| (problem.field.clone(), problem.read.clone());
        found.problems.iter().map(named).collect()
    };
    let named = |field: &str, read: &str| vec![(field.to_owned(), read.to_owned())];
    assert_eq!(refused(["pay", "1", "2", "3"]), named("field", "pay"));
    assert_eq!(refused(["costs", "one", "2", "3"]), named("from", "one"));
    assert_eq!(refused(["costs", "2", "2", "3"]), named("to", "2"));
    assert_eq!(refused(["costs", "1", "2", "1"]), named("steps", "1"));
    assert_eq!(refused(["costs", "1", "2", "2001"]), named("steps", "2001"));
    let nobody = curve(&json!({ "day": "2026-06-01", "pay_amount": "x" }), "costs", 0, 100, 2);
    assert_eq!(nobody.problems[0].field, "pay_amount");
    // Without a start there is nothing to draw, and nothing wrong.
    let nothing = curve(&json!({ "day": "2026-06-01" }), "costs", 0, 100, 2);
    assert!(nothing.problems.is_empty() && nothing.amounts.is_empty());
}
