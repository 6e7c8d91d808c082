//! Actual costs: whether any can be reimbursed, from when, out of pay or beside it, and down to what a permit needs.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod common;

use common::{answered, cents, holder, iso, newcomer, route, scheme, with, years};
use nl_talent::answer::{Answer, CostsAnswer, Route};
use nl_talent::calendar::{day_after, day_before, first_of_year, last_of_month, last_of_year, months_later};
use nl_talent::costs::Period;
use nl_talent::finding::Verdict;
use nl_talent::law::PUBLISHED;
use nl_talent::money::{Euro, Share};
use nl_talent::request::{Cost, CostKind, CostPer, FirstDay, LastDay};
use serde_json::{Value as Json, json};
use time::macros::date;

const MONTH: i64 = 100_000;

/// Costs that every year recognises in full.
fn double_housing(month: i64) -> Json {
    json!([{ "kind": "double_housing", "amount": cents(month), "per": "month" }])
}

fn with_costs(changes: &Json) -> Answer {
    let base = with(&newcomer(), &json!({ "nationalities": ["DE"], "costs": double_housing(MONTH) }));
    answered(&with(&base, changes))
}

fn costs(answer: &Answer) -> &CostsAnswer {
    answer.costs.as_ref().unwrap()
}

fn verdict(changes: &Json) -> Verdict {
    costs(&with_costs(changes)).finding.verdict
}

fn origin(changes: &Json) -> (Verdict, Option<&'static str>) {
    let answer = with_costs(changes);
    let part = costs(&answer).finding.parts.iter().find(|part| part.code == "country_of_origin").unwrap();
    (part.verdict, part.asks)
}

#[test]
fn costs_are_reimbursed_to_their_last_day_and_not_a_day_longer() {
    // Five years of an employment that began on 1 September 2021 end on 31 August 2026.
    let seen = |day| {
        let changes = json!({ "day": iso(day), "contract_start": "2021-09-01" });
        verdict(&changes)
    };
    let last = date!(2026 - 08 - 31);
    assert_eq!(seen(last), Verdict::Met);
    assert_eq!(seen(day_after(last)), Verdict::NotMet);
    // Special facts can make a stay temporary for longer, of someone who lives abroad for instance.
    let abroad = json!({ "day": iso(day_after(last)), "contract_start": "2021-09-01", "residence": "BE" });
    assert_eq!(verdict(&abroad), Verdict::Judgement);
    let over = with_costs(&json!({ "day": iso(day_after(last)), "contract_start": "2021-09-01" }));
    assert_eq!(costs(&over).until.0, last);
    assert!(years(&over).iter().all(|year| route(year, Route::ActualCosts).is_none()));
    assert!(costs(&over).years.is_empty());
}

#[test]
fn a_dutch_national_comes_from_elsewhere_while_something_of_the_term_would_be_left() {
    let dutch =
        |stays: Json| origin(&json!({ "nationalities": ["NL"], "earlier_stay_in_nl": null, "earlier_stays": stays }));
    // Fifty-nine months and sixty, before a first working day on 1 September 2026.
    let stayed = |from: &str| json!([{ "from": from, "until": "2024-12-31", "kind": "work" }]);
    assert_eq!(dutch(stayed("2020-02-01")).0, Verdict::Met);
    assert_eq!(dutch(stayed("2020-01-01")).0, Verdict::NotMet);
    // For nobody else that ends it: an inspector weighs whether the Netherlands is where they come from.
    let other = |stays: Json| origin(&json!({ "earlier_stay_in_nl": null, "earlier_stays": stays })).0;
    assert_eq!(other(stayed("2020-02-01")), Verdict::Met);
    assert_eq!(other(stayed("2020-01-01")), Verdict::Judgement);
    // Of a Dutch national the history is asked, and nothing is said without it.
    let asked = |stay: Json| origin(&json!({ "nationalities": ["NL"], "earlier_stay_in_nl": stay }));
    assert_eq!(asked(Json::Null), (Verdict::Unknown, Some("earlier_stay_in_nl")));
    assert_eq!(asked(json!(true)), (Verdict::Unknown, Some("earlier_stays")));
    assert_eq!(asked(json!(false)), (Verdict::Met, None));
    // Whoever lived here when hired has extra costs only by what an inspector makes of it.
    assert_eq!(origin(&json!({ "recruited_from_abroad": false })).0, Verdict::Judgement);
}

#[test]
fn the_employer_chooses_after_four_months_where_the_ruling_was_asked_for_in_time() {
    let first = |changes: &Json| costs(&with_costs(changes)).first_choice.map(|day| day.0);
    // Start on 1 September 2026; in time until 31 December, weighed on 1 January, late after it.
    let asked = |day| first(&json!({ "ruling_request_date": iso(day) }));
    assert_eq!(asked(date!(2026 - 12 - 31)), Some(date!(2027 - 01 - 01)));
    assert_eq!(asked(date!(2027 - 01 - 01)), Some(date!(2027 - 01 - 01)));
    assert_eq!(asked(date!(2027 - 01 - 02)), Some(date!(2026 - 09 - 01)));
    assert_eq!(first(&json!({ "contract_start": "2026-07-15" })), Some(date!(2026 - 11 - 15)));
    // Whoever has had the ruling for longer: in the first wage period of the year.
    let held = answered(&holder("2026-06-01", "2024-02-01", Euro::whole(100_000)));
    assert_eq!(costs(&held).first_choice.map(|day| day.0), Some(date!(2026 - 01 - 01)));
    // Without the ruling there is nothing to choose between.
    assert_eq!(first(&json!({ "months_beyond_150_km": 16, "earlier_stay_in_nl": false })), None);
}

#[test]
fn costs_on_top_leave_the_wage_alone_and_are_what_the_employer_pays_more() {
    let exchanged = with_costs(&json!({}));
    let on_top = with_costs(&json!({ "costs_funding": "on_top" }));
    assert_eq!((costs(&exchanged).funding, costs(&on_top).funding), ("exchange", "on_top"));
    for (out_of_pay, beside) in years(&exchanged).iter().zip(years(&on_top)) {
        let (neither, costs) = (route(beside, Route::Neither).unwrap(), route(beside, Route::ActualCosts).unwrap());
        assert_eq!((costs.gross, costs.taxable, costs.free), (neither.gross, neither.taxable, 0));
        assert_eq!(costs.net, neither.net + costs.costs_on_top);
        let listed = self::costs(&on_top)
            .years
            .iter()
            .find(|listed| listed.year <= beside.year && beside.year <= listed.last_year);
        assert_eq!(costs.costs_on_top, listed.unwrap().total);
        let (pays, paid) = (costs.employer.as_ref().unwrap(), neither.employer.as_ref().unwrap());
        assert_eq!(pays.total, paid.total + costs.costs_on_top);
        assert_eq!(pays.premium_wage, paid.premium_wage);
        // The months carry them to the cent.
        let of_months: i64 = costs.payslips.iter().map(|slip| slip.costs_on_top * slip.months.len() as i64).sum();
        assert_eq!(of_months, costs.costs_on_top);
        // Out of pay the package is that of the other routes.
        let exchanged = route(out_of_pay, Route::ActualCosts).unwrap();
        assert_eq!((exchanged.gross, exchanged.costs_on_top), (neither.gross, 0));
        assert!(exchanged.taxable < neither.taxable);
        assert!(exchanged.employer.as_ref().unwrap().total <= paid.total);
        // What each must come to before it beats the ruling.
        let ruling = route(beside, Route::Ruling).unwrap();
        assert_eq!(beside.break_even, Some(ruling.net - neither.net));
        assert_eq!(out_of_pay.break_even, route(out_of_pay, Route::Ruling).map(|row| row.free));
    }
}

#[test]
fn costs_on_top_break_even_with_the_ruling_at_what_it_leaves_more() {
    let base = with(&holder("2026-06-01", "2024-06-01", Euro::whole(100_000)), &json!({ "costs_funding": "on_top" }));
    let nets = |year_cents: i64| {
        let costs = json!([{ "kind": "double_housing", "amount": cents(year_cents), "per": "year" }]);
        let year = years(&answered(&with(&base, &json!({ "costs": costs }))))[0].clone();
        let net = |name| route(&year, name).map(|row| row.net);
        (net(Route::Ruling).unwrap(), net(Route::ActualCosts).unwrap(), year.break_even.unwrap(), year.best)
    };
    let (_, _, even, _) = nets(100);
    let (ruling, costs, _, best) = nets(even);
    assert_eq!((ruling, best), (costs, None));
    assert_eq!(nets(even - 1).3, Some(Route::Ruling));
    assert_eq!(nets(even + 1).3, Some(Route::ActualCosts));
}

#[test]
fn school_fees_on_top_stand_beside_the_ruling_too() {
    let fees = json!([{ "kind": "school_fees", "amount": "12000", "per": "year" }]);
    let whole = |funding: &str| {
        let base = holder("2026-06-01", "2024-06-01", Euro::whole(150_000));
        let answer = answered(&with(&base, &json!({ "costs": fees, "costs_funding": funding })));
        route(&years(&answer)[0], Route::Ruling).unwrap().clone()
    };
    let (exchanged, on_top) = (whole("exchange"), whole("on_top"));
    assert_eq!((exchanged.costs_on_top, on_top.costs_on_top), (0, 1_200_000));
    // Out of pay they lower the wage on which the allowance is computed; beside it they leave it.
    assert!((on_top.free - 4_500_000).abs() < 20, "{}", on_top.free);
    assert!((exchanged.free - (1_200_000 + 4_140_000)).abs() < 20, "{}", exchanged.free);
}

/// Pay of a month for someone who needs a permit whose threshold is that of the year.
fn permitted(month: Euro, costs_month: i64) -> Answer {
    let changes = json!({ "pay_amount": cents(month.cents()), "costs": double_housing(costs_month) });
    answered(&with(&newcomer(), &changes))
}

#[test]
fn pay_is_exchanged_down_to_the_pay_that_a_permit_needs_and_not_a_cent_further() {
    let threshold = PUBLISHED.year(2026).unwrap().year.highly_skilled_migrant.age_30_plus.0[0];
    let threshold = threshold.figure.published().unwrap();
    let pay = threshold + Euro::whole(500);
    let refused = |answer: &Answer| {
        // The first year with a whole one's holiday allowance.
        let year = costs(answer).years.iter().find(|year| year.year <= 2028 && 2028 <= year.last_year).unwrap();
        let refused = year.refused.iter().find(|cost| cost.reason == "below_permit_threshold").map(|cost| cost.cents);
        (year.total, refused)
    };
    // A year of 12.96 months: five hundred of each month of it.
    let most = 50_000 * 1_296 / 100;
    assert_eq!(refused(&permitted(pay, most / 12)), (most / 12 * 12, None));
    assert_eq!(refused(&permitted(pay, most / 12 + 1)).1, Some((most / 12 + 1) * 12 - most));
    let (total, left_out) = refused(&permitted(pay, MONTH));
    assert_eq!((total, left_out), (most, Some(MONTH * 12 - most)));
    // What all of it would do to the permit is shown beside the permit.
    let answer = permitted(pay, MONTH);
    let hsm = scheme(&answer, "highly_skilled_migrant");
    let asked = hsm.routes.iter().find(|route| route.route == Route::ActualCosts).unwrap();
    assert_eq!((hsm.verdict, asked.verdict), (Verdict::Met, Verdict::Judgement));
    // Exactly on the threshold nothing is exchanged; whoever needs no permit is not held back, nor is pay left alone.
    assert_eq!(refused(&permitted(threshold, MONTH)), (0, Some(MONTH * 12)));
    let free = with(
        &newcomer(),
        &json!({ "nationalities": ["DE"], "pay_amount": cents(pay.cents()), "costs": double_housing(MONTH) }),
    );
    assert_eq!(refused(&answered(&free)), (MONTH * 12, None));
    let on_top = json!({ "pay_amount": cents(pay.cents()), "costs": double_housing(MONTH), "costs_funding": "on_top" });
    assert_eq!(refused(&answered(&with(&newcomer(), &on_top))), (MONTH * 12, None));
}

#[test]
fn wage_received_after_the_term_is_fully_taxed_and_of_a_month_paid_before_its_end_the_working_days_share() {
    // Five years from 15 September 2021 end on 14 September 2026, a Monday: ten of its working days have begun.
    let month = |pay_day: Option<u32>| {
        let changes = json!({ "pay_day": pay_day, "pay_amount": "100000" });
        let answer = answered(&with(&holder("2026-06-01", "2021-09-15", Euro::whole(100_000)), &changes));
        let year = years(&answer)[0].clone();
        let slips = route(&year, Route::Ruling).unwrap().payslips.clone();
        let of = |number: u8| slips.iter().find(|slip| slip.months.contains(&number)).unwrap().free;
        (of(8), of(9), of(10))
    };
    let (august, september, october) = month(None);
    assert_eq!((september, october), (0, 0));
    assert_eq!(month(Some(15)).1, 0);
    let (full, part, nothing) = month(Some(14));
    assert_eq!(nothing, 0);
    // Of a month of twenty-one and two thirds.
    assert!((part - full * 10 * 3 / 65).abs() <= 200, "{part} of {full}");
    assert!(august > 0 && part > 0);
    assert_eq!(month(Some(1)).1, part);
}

/// Whether the years from 2023 to 2025 recognise a kind of cost, and those from 2026 on (domain: ruling, 5.2).
const CATALOGUE: [(CostKind, bool, bool); 20] = [
    (CostKind::LivingCosts, true, false),
    (CostKind::Utilities, true, false),
    (CostKind::PrivateCalls, true, false),
    (CostKind::PreliminaryTrip, true, true),
    (CostKind::PersonalPapers, true, true),
    (CostKind::MedicalExaminations, true, true),
    (CostKind::DoubleHousing, true, true),
    (CostKind::FirstHousing, true, true),
    (CostKind::Storage, true, true),
    (CostKind::HomeLeave, true, true),
    (CostKind::TaxReturn, true, true),
    (CostKind::LanguageCourse, true, true),
    (CostKind::SocialSecurityCertificate, true, true),
    (CostKind::SchoolFees, true, true),
    (CostKind::ExtraSocialSecurity, false, false),
    (CostKind::ForeignServicePremium, false, false),
    (CostKind::CapitalLoss, false, false),
    (CostKind::HousePurchase, false, false),
    (CostKind::TaxEqualisation, false, false),
    (CostKind::Furniture, false, false),
];

#[test]
fn every_kind_of_cost_is_recognised_in_its_years_and_in_no_other_by_the_month_the_year_or_once() {
    assert_eq!(CATALOGUE.len(), CostKind::WORDS.len());
    for (kind, to_2025, from_2026) in CATALOGUE {
        for year in PUBLISHED.years {
            for (per, amount) in [(CostPer::Month, 1_200), (CostPer::Year, 100), (CostPer::Once, 100)] {
                let cost = Cost::lasting(kind, Euro::whole(amount), per);
                let (half, june) =
                    (Share { part: 1, whole: 2 }, last_of_month(months_later(first_of_year(year.year), 5)));
                let of = |until, first| {
                    let period = Period { from: first_of_year(year.year), until, first, wage: Euro::ZERO };
                    nl_talent::costs::of_year(year.year, &[cost], &year.extraterritorial_costs, period)
                };
                let recognised = if year.year < 2026 { to_2025 } else { from_2026 };
                let whole = Euro::whole(if per == CostPer::Month { amount * 12 } else { amount });
                let full = of(last_of_year(year.year), true);
                assert_eq!(full.total, if recognised { whole } else { Euro::ZERO }, "{kind:?} {}", year.year);
                assert_eq!(
                    (full.listed.recognised.len(), full.listed.refused.len()),
                    (usize::from(recognised), usize::from(!recognised))
                );
                // In half a year half of what comes by the month or the year; what comes once belongs to the first.
                let once = per == CostPer::Once;
                let later = of(june, false).total;
                let expected = if once { Euro::ZERO } else { full.total.part(half).floor_to_cents() };
                assert_eq!(later, expected, "{kind:?} {}", year.year);
            }
        }
    }
}

#[test]
fn a_cost_counts_from_its_first_day_to_its_last_and_what_comes_once_on_its_day() {
    let listed = |cost: Json| -> Vec<(i32, i64)> {
        let answer = with_costs(&json!({ "contract_start": "2026-09-01", "costs": [cost] }));
        let years = costs(&answer).years.iter();
        years.flat_map(|year| (year.year..=year.last_year).map(|number| (number, year.total))).collect()
    };
    let hotel = |from: Json, until: Json| {
        listed(json!({ "kind": "double_housing", "amount": "3100", "per": "month", "from": from, "until": until }))
    };
    // From the start to mid-October: a month and fifteen days of the next.
    assert_eq!(hotel(json!(null), json!("2026-10-15")), [(2026, 310_000 + 150_000)]);
    assert_eq!(hotel(json!("2026-12-31"), json!("2027-01-01")), [(2026, 10_000), (2027, 10_000)]);
    assert_eq!(hotel(json!("2026-10"), json!("2026-11")), [(2026, 620_000)]);
    assert_eq!(hotel(json!("2020-01-01"), json!("2026-08-31")), []);
    let once = |from: Json| listed(json!({ "kind": "preliminary_trip", "amount": "900", "per": "once", "from": from }));
    assert_eq!(once(json!(null)), [(2026, 90_000)]);
    assert_eq!(once(json!("2027-01-01")), [(2027, 90_000)]);
    // Of a home for three months the ordinary part is that of the wage of three months, to the cent.
    let (home, wage) = (Euro::whole(2_000), Euro::whole(60_000));
    let rented = Cost {
        until: Some(LastDay(date!(2026 - 03 - 31))),
        ..Cost::lasting(CostKind::FirstHousing, home, CostPer::Month)
    };
    let period = Period { from: date!(2026 - 01 - 01), until: date!(2026 - 12 - 31), first: true, wage };
    let figures = &PUBLISHED.year(2026).unwrap().year.extraterritorial_costs;
    let exempt = |costs: &[Cost]| nl_talent::costs::of_year(2026, costs, figures, period).total;
    assert_eq!(exempt(&[rented]), Euro::whole(6_000 - 2_700));
    // A second home after it has its own part, and both together no more than the year's.
    let next = Cost {
        from: Some(FirstDay(date!(2026 - 04 - 01))),
        ..Cost::lasting(CostKind::FirstHousing, home, CostPer::Month)
    };
    assert_eq!(exempt(&[rented, next]), Euro::whole(24_000 - 10_800));
    let problems = common::assess(&with(&newcomer(), &json!({ "costs": [{ "kind": "storage", "amount": "1", "per": "month", "from": "2027-02-01", "until": "2027-01-31" }] }))).problems;
    assert_eq!((problems.len(), problems[0].field.as_str()), (1, "costs[0].until"));
}

#[test]
fn a_pay_day_is_a_day_of_a_month() {
    let problems = |day: u32| common::assess(&with(&newcomer(), &json!({ "pay_day": day }))).problems.len();
    assert_eq!((problems(0), problems(1), problems(31), problems(32)), (1, 0, 0, 1));
}

#[test]
fn a_bonus_after_the_term_is_fully_taxed() {
    // The term ends on 30 November; the bonus is paid in December.
    let changes = json!({ "pay_bonus_yearly": "12000" });
    let answer = answered(&with(&holder("2026-06-01", "2021-12-01", Euro::whole(100_000)), &changes));
    let year = &years(&answer)[0];
    let december =
        |name| route(year, name).unwrap().payslips.iter().find(|slip| slip.months.contains(&12)).unwrap().clone();
    assert_eq!(december(Route::Ruling).free, 0);
    assert!(december(Route::Neither).free == 0 && december(Route::Ruling).with_special_rewards);
    assert_eq!(day_before(date!(2026 - 12 - 01)), common::ruling(&answer).last_day.unwrap().0);
}
