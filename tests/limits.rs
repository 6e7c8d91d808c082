//! Both sides of every limit, with one cent or one day between.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod common;

use common::{answered, cents, holder, iso, newcomer, ruling, scheme, verdict_of, with};
use nl_talent::answer::{Answer, LimitedBy, Route};
use nl_talent::calendar::{Day, day_after, day_before, first_of_year, last_of_year, months_later, years_later};
use nl_talent::costs;
use nl_talent::finding::{Finding, Verdict};
use nl_talent::law::{Awaited, Gap, PUBLISHED, Year};
use nl_talent::money::{Euro, Rate, Share};
use nl_talent::request::{Cost, CostKind, CostPer};
use nl_talent::ruling::allowance::{self, Cap, Period};
use nl_talent::tax::assessment::Wage;
use nl_talent::tax::brackets::Brackets;
use nl_talent::tax::credits::{self, CreditFigures};
use nl_talent::tax::{AgeGroup, Taxpayer, assessment, withholding};
use serde_json::{Value as Json, json};
use time::Date;
use time::macros::date;

const CENT: Euro = Euro::from_cents(1);
const AGES: [AgeGroup; 3] = [AgeGroup::BelowAow, AgeGroup::Aow, AgeGroup::AowBornBefore1946];

fn year(year: i32) -> &'static Year {
    let figures = PUBLISHED.year(year).unwrap();
    assert!(!figures.repeated, "{year} has no file");
    figures.year
}

fn taxpayers() -> impl Iterator<Item = Taxpayer<'static>> {
    PUBLISHED.years.iter().flat_map(|year| AGES.map(|age| Taxpayer::resident(year, age)))
}

/// The years whose norms are published.
fn published_years() -> impl Iterator<Item = &'static Year> {
    PUBLISHED.years.iter().filter(|year| year.ruling.norm_general.published().is_some())
}

fn gap(figure: Awaited<Euro>) -> Gap<Euro> {
    match figure {
        Awaited::Unpublished(gap) => gap,
        Awaited::Published(figure) => panic!("{figure:?} is published"),
    }
}

/// The smallest amount of which this rate is a whole euro or more.
fn for_a_euro(rate: Rate) -> Euro {
    (Euro::whole(1).exactly() / rate).ceil_to_cents()
}

// Tax.

#[test]
fn a_bracket_ends_with_its_last_cent() {
    for taxpayer in taxpayers() {
        let brackets = Brackets::of(&taxpayer);
        let (first, second) = (brackets.end_1, brackets.end_2 - brackets.end_1);
        assert_eq!(brackets.split(brackets.end_1 - CENT), [first - CENT, Euro::ZERO, Euro::ZERO]);
        assert_eq!(brackets.split(brackets.end_1), [first, Euro::ZERO, Euro::ZERO]);
        assert_eq!(brackets.split(brackets.end_1 + CENT), [first, CENT, Euro::ZERO]);
        assert_eq!(brackets.split(brackets.end_2), [first, second, Euro::ZERO]);
        assert_eq!(brackets.split(brackets.end_2 + CENT), [first, second, CENT]);
    }
    assert_eq!(year(2026).income_tax.bracket_1_end.value, Euro::whole(38_883));
    assert_eq!(year(2026).income_tax.bracket_2_end.value, Euro::whole(78_426));
}

#[test]
fn an_assessment_taxes_the_first_euro_behind_a_bracket_at_the_next_rate() {
    for taxpayer in taxpayers() {
        let brackets = Brackets::of(&taxpayer);
        let assess = |income| assessment::assess(&taxpayer, Wage::insured(income), assessment::Presence::WHOLE_YEAR);
        for (end, rate, at) in [(brackets.end_1, brackets.rate_2, 0), (brackets.end_2, brackets.rate_3, 1)] {
            let above = |income| {
                let assessment = assess(income);
                [assessment.tax_2, assessment.tax_3][at]
            };
            let before = above(end);
            assert_eq!(above(end + Euro::from_cents(99)), before, "cents of income are dropped");
            let more = for_a_euro(rate).ceil_to_euros();
            assert_eq!(above(end + more - Euro::whole(1)), before);
            assert_eq!(above(end + more), before + Euro::whole(1));
        }
    }
}

#[test]
fn the_general_credit_falls_by_its_first_euro_only_when_a_whole_euro_is_gone() {
    for taxpayer in taxpayers() {
        let credit = &taxpayer.year.general_tax_credit;
        let (maximum, rate) = match taxpayer.age {
            AgeGroup::BelowAow => (credit.maximum.value, credit.phase_out_rate.value),
            _ => (credit.maximum_aow_age.value, credit.phase_out_rate_aow_age.value),
        };
        let gone = credit.phase_out_from.value + for_a_euro(rate);
        let general = |income| CreditFigures::of(&taxpayer).general(income);
        assert_eq!(general(credit.phase_out_from.value), maximum);
        assert_eq!(general(gone - CENT), maximum);
        assert_eq!(general(gone), maximum - Euro::whole(1));
        assert_eq!(general(taxpayer.year.income_tax.bracket_2_end.value + CENT), Euro::ZERO);
    }
}

#[test]
fn the_labour_credit_bends_at_each_of_its_knots() {
    for taxpayer in taxpayers() {
        let credit = &taxpayer.year.labour_tax_credit;
        let (rates, maxima) = match taxpayer.age {
            AgeGroup::BelowAow => (
                [credit.rate_1, credit.rate_2, credit.rate_3, credit.rate_4],
                [credit.maximum_1, credit.maximum_2, credit.maximum_3],
            ),
            _ => (
                [credit.rate_1_aow_age, credit.rate_2_aow_age, credit.rate_3_aow_age, credit.rate_4_aow_age],
                [credit.maximum_1_aow_age, credit.maximum_2_aow_age, credit.maximum_3_aow_age],
            ),
        };
        let labour = |income| CreditFigures::of(&taxpayer).labour(income);
        let knots = [credit.knot_1, credit.knot_2, credit.knot_3].map(|knot| knot.value);
        let far = Euro::whole(2_000);
        for (index, knot) in knots.into_iter().enumerate() {
            // The published maximum is the product, rounded either way; it is never passed.
            let short = maxima[index].value - labour(knot);
            assert!([0, 100].contains(&short.cents()), "knot {} of {}", index + 1, taxpayer.year.year);
            // The slope on either side, but for the rounding up and the cut to the maximum.
            let near = |difference: Euro, rate: Rate| {
                let expected = (far * rate).half_up_to_euros();
                assert!((difference.cents() - expected.cents()).abs() <= 200, "{difference:?} {expected:?}");
            };
            near(labour(knot) - labour(knot - far), rates[index].value);
            let sign = if index == 2 { -1 } else { 1 };
            near((labour(knot + far) - labour(knot)) * sign, rates[index + 1].value);
        }
        let last = credit.knot_4.value;
        // What rounding leaves of it at the last knot is gone one cent later.
        assert!(labour(last) <= Euro::whole(2), "{}", taxpayer.year.year);
        assert_eq!(labour(last + CENT), Euro::ZERO);
        assert!(labour(last - for_a_euro(rates[3].value) * 2) > Euro::ZERO);
    }
}

#[test]
fn a_wage_one_cent_below_a_row_of_the_table_belongs_to_the_row_before() {
    for taxpayer in taxpayers() {
        let rules = &taxpayer.year.payroll;
        let rows = rules.table_end.value.cents() / rules.step.value.cents();
        for row in 1..=rows {
            let year_wage = rules.step.value * row;
            let wage = year_wage.over(12).ceil_to_cents();
            assert_eq!(withholding::monthly(&taxpayer, wage, true).year_wage, year_wage);
            let before = withholding::monthly(&taxpayer, wage - CENT, true).year_wage;
            assert_eq!(before, year_wage - rules.step.value);
        }
    }
}

#[test]
fn above_the_table_every_cent_is_taxed_at_the_highest_rate() {
    for taxpayer in taxpayers() {
        let end = taxpayer.year.payroll.table_end.value.over(12).ceil_to_cents();
        let rate = taxpayer.year.income_tax.rate_3.value;
        for credit in [true, false] {
            let at_end = withholding::monthly(&taxpayer, end, credit);
            assert_eq!(at_end.above_table, Euro::ZERO);
            let first = (CENT.exactly() / rate).ceil_to_cents();
            assert_eq!(withholding::monthly(&taxpayer, end + first - CENT, credit).withheld, at_end.withheld);
            assert_eq!(withholding::monthly(&taxpayer, end + first, credit).withheld, at_end.withheld + CENT);
            let far = withholding::monthly(&taxpayer, end + Euro::whole(1_000), credit);
            assert_eq!(far.withheld - at_end.withheld, (Euro::whole(1_000) * rate).floor_to_cents());
            assert_eq!(far.year_wage, at_end.year_wage);
        }
    }
}

#[test]
fn in_half_a_year_half_of_each_credit_falls_away_but_for_the_tax_part_of_the_labour_credit() {
    for taxpayer in PUBLISHED.years.iter().map(|year| Taxpayer::resident(year, AgeGroup::BelowAow)) {
        let half = Share { part: 180, whole: 360 };
        let presence = assessment::Presence { resident: half, insured: half };
        let income = Euro::whole(30_000);
        let assessment = assessment::assess(&taxpayer, Wage::insured(income), presence);
        let tax_part = credits::tax_part(&Brackets::of(&taxpayer));
        let figures = CreditFigures::of(&taxpayer);
        let (general, labour) = (figures.general(income), figures.labour(income));
        assert_eq!(assessment.credits.general, general.part(half).ceil_to_euros());
        let expected = labour * tax_part + (labour * tax_part.complement()).part(half);
        assert_eq!(assessment.credits.labour, expected.ceil_to_euros());
        assert!(assessment.credits.labour > labour.part(half).ceil_to_euros());
        // The premium is due up to half the end of bracket 1; the tax is that of a whole year.
        let brackets = Brackets::of(&taxpayer);
        let ceiling = brackets.end_1.part(half);
        assert_eq!(assessment.national_insurance, (ceiling * brackets.premium).floor_to_euros());
        assert_eq!(assessment.tax_1, (income * brackets.tax_1).floor_to_euros());
    }
}

// The ruling.

/// A holder in a whole year of work, with so much pay in the year.
fn in_year(year: i32, first_used: i32, pay: Euro) -> Json {
    holder(&format!("{year}-06-01"), &format!("{first_used}-06-01"), pay)
}

/// Under 30 with a Dutch master's degree.
fn young(request: &Json, year: i32) -> Json {
    with(
        request,
        &json!({
            "date_of_birth": format!("{}-01-01", year - 26),
            "highest_degree": "master",
            "institution_country": "NL",
            "degree_date": format!("{}-07-01", year - 4),
        }),
    )
}

fn ruling_verdict(request: &Json) -> Verdict {
    ruling(&answered(request)).verdict
}

#[test]
fn the_salary_norms_are_those_published() {
    for (number, general, reduced) in
        [(2023, 41_954, 31_891), (2024, 46_107, 35_048), (2025, 46_660, 35_468), (2026, 48_013, 36_497)]
    {
        let ruling = &year(number).ruling;
        assert_eq!(ruling.norm_general.published(), Some(Euro::whole(general)));
        assert_eq!(ruling.norm_reduced.published(), Some(Euro::whole(reduced)));
    }
}

#[test]
fn a_wage_below_the_salary_norm_fails_on_the_norm_it_is_weighed_and_above_it_is_met() {
    for year in published_years() {
        for (norm, is_young) in [(year.ruling.norm_general, false), (year.ruling.norm_reduced, true)] {
            let norm = norm.published().unwrap();
            let with_pay = |pay: Euro| {
                let request = in_year(year.year, year.year - 1, pay);
                if is_young { young(&request, year.year) } else { request }
            };
            assert_eq!(ruling_verdict(&with_pay(norm - CENT)), Verdict::NotMet, "{}", year.year);
            assert_eq!(ruling_verdict(&with_pay(norm)), Verdict::Judgement, "{}", year.year);
            assert_eq!(ruling_verdict(&with_pay(norm + CENT)), Verdict::Met, "{}", year.year);
        }
    }
}

#[test]
fn the_reduced_norm_is_for_a_master_below_thirty_and_for_nobody_else() {
    let pay = year(2026).ruling.norm_reduced.published().unwrap() + CENT;
    let master = young(&in_year(2026, 2025, pay), 2026);
    assert_eq!(ruling_verdict(&master), Verdict::Met);
    for (changes, verdict) in [
        (json!({ "highest_degree": "bachelor" }), Verdict::NotMet),
        (json!({ "highest_degree": "other_higher" }), Verdict::NotMet),
        (json!({ "highest_degree": null }), Verdict::Unknown),
        (json!({ "highest_degree": "phd" }), Verdict::Met),
        (json!({ "institution_country": "IN" }), Verdict::Judgement),
        (json!({ "institution_country": "IN", "nuffic_evaluated": true }), Verdict::Met),
        (json!({ "institution_country": null }), Verdict::Unknown),
        (json!({ "date_of_birth": "1980-01-01" }), Verdict::NotMet),
        (json!({ "date_of_birth": null }), Verdict::Unknown),
    ] {
        assert_eq!(ruling_verdict(&with(&master, &changes)), verdict, "{changes}");
    }
}

#[test]
fn research_and_specialist_training_know_no_salary_norm() {
    for kind in ["scientific_researcher", "doctor_in_training"] {
        let request = with(&in_year(2026, 2025, Euro::whole(30_000)), &json!({ "job_kind": kind }));
        assert_eq!(ruling_verdict(&request), Verdict::Met, "{kind}");
        assert_eq!(ruling_verdict(&with(&request, &json!({ "job_kind": "regular" }))), Verdict::NotMet);
    }
}

#[test]
fn an_unpublished_salary_norm_is_three_bands() {
    let unpublished = PUBLISHED.years.last().unwrap();
    let ruling_figures = &unpublished.ruling;
    let old = unpublished.ruling_transition.iter().find(|row| !row.higher_norm.value).unwrap().first_used_from.value;
    let new = unpublished.ruling_transition.iter().find(|row| row.higher_norm.value).unwrap().first_used_from.value;
    for (norm, first_used, is_young) in [
        (ruling_figures.norm_general, old, false),
        (ruling_figures.norm_reduced, old, true),
        (ruling_figures.higher_norm_general.unwrap(), new, false),
        (ruling_figures.higher_norm_reduced.unwrap(), new, true),
    ] {
        let gap = gap(norm);
        let (floor, ceiling) = (gap.floor.unwrap(), gap.ceiling.unwrap());
        let tested = |pay: Euro| {
            let request = holder(&format!("{}-06-01", unpublished.year), &iso(first_used), pay);
            let request = if is_young { young(&request, unpublished.year) } else { request };
            let answer = answered(&request);
            let mut margin = false;
            ruling(&answer).finding.each(&mut |finding: &Finding| margin |= finding.with_margin);
            (ruling(&answer).verdict, margin)
        };
        // More than the norm: on it is not enough, so on the ceiling nothing is sure either.
        for (pay, verdict) in [
            (floor - CENT, Verdict::NotMet),
            (floor, Verdict::NotMet),
            (floor + CENT, Verdict::NoNorm),
            (ceiling - CENT, Verdict::NoNorm),
            (ceiling, Verdict::NoNorm),
        ] {
            assert_eq!(tested(pay), (verdict, false), "{pay:?} of {norm:?}");
        }
        assert_eq!(tested(ceiling + CENT), (Verdict::Met, true), "{norm:?}");
    }
}

#[test]
fn the_cap_is_reached_by_a_wage_of_the_wnt_maximum() {
    for (number, maximum, cap) in [(2024, 233_000, 69_900), (2025, 246_000, 73_800), (2026, 262_000, 78_600)] {
        let figures = &year(number).ruling;
        assert_eq!(figures.wnt_maximum.published(), Some(Euro::whole(maximum)));
        let percentage = Rate::from_hundred_thousandths(30_000);
        let cap_of = Cap { wnt_maximum: Euro::whole(maximum), share: Share::ALL };
        let allowance = |base: Euro| {
            let period = Period {
                base,
                tested: base,
                norm: figures.norm_general.published(),
                norm_share: Share::ALL,
                agreed: None,
            };
            let allowance = allowance::yearly(percentage, &[period], Some(cap_of));
            (allowance.amount(), allowance.limited_by)
        };
        // Three cents more are not yet a cent of allowance; four are.
        let more = (CENT.exactly() / percentage).ceil_to_cents();
        let wage = Euro::whole(maximum);
        assert_eq!(allowance(wage - CENT), (Euro::whole(cap) - CENT, LimitedBy::Percentage));
        assert_eq!(allowance(wage), (Euro::whole(cap), LimitedBy::Percentage));
        assert_eq!(allowance(wage + more - CENT), (Euro::whole(cap), LimitedBy::Percentage));
        assert_eq!(allowance(wage + more), (Euro::whole(cap), LimitedBy::Cap));
    }
}

#[test]
fn only_those_in_the_payroll_of_december_2022_were_not_capped_in_2024_and_2025() {
    let limited = |number: i32, first_used: &str, december: bool| {
        let changes = json!({ "ruling_in_december_2022_payroll": december });
        let answer = answered(&with(&holder(&format!("{number}-06-01"), first_used, Euro::whole(400_000)), &changes));
        let period = ruling(&answer).periods[0].clone();
        (period.limited_by, period.cap)
    };
    for (number, cap) in [(2024, 69_900), (2025, 73_800), (2026, 78_600)] {
        let capped = (LimitedBy::Cap, Some(cap * 100));
        let free = if number < 2026 { (LimitedBy::Percentage, None) } else { capped };
        assert_eq!(limited(number, "2022-12-01", true), free, "{number}");
        assert_eq!(limited(number, "2022-12-01", false), capped, "{number}");
        assert_eq!(limited(number, "2023-01-01", true), capped, "{number}");
    }
    assert_eq!(limited(2023, "2023-01-01", false), (LimitedBy::Percentage, None));
}

#[test]
fn more_than_sixteen_of_twenty_four_months_must_be_lived_beyond_the_distance() {
    let months = |months: u32| ruling_verdict(&with(&newcomer(), &json!({ "months_beyond_150_km": months })));
    assert_eq!(months(16), Verdict::NotMet);
    assert_eq!(months(17), Verdict::Met);
    assert_eq!(months(0), Verdict::NotMet);
    assert_eq!(months(24), Verdict::Met);
    // Whoever has the ruling is not tested on it again.
    let has_it =
        json!({ "months_beyond_150_km": 0, "ruling_first_used": "2026-02-01", "contract_start": "2026-02-01" });
    assert_eq!(ruling_verdict(&with(&newcomer(), &has_it)), Verdict::Met);
}

fn requested(start: Date, request: Date) -> Answer {
    let day = request.min(date!(2026 - 12 - 31));
    answered(&with(
        &newcomer(),
        &json!({ "day": iso(day), "contract_start": iso(start), "ruling_request_date": iso(request) }),
    ))
}

#[test]
fn a_request_within_four_months_works_back_to_the_first_day() {
    for (start, same_day, late_from, last_day) in [
        (date!(2026 - 02 - 01), date!(2026 - 06 - 01), date!(2026 - 07 - 01), date!(2031 - 01 - 31)),
        (date!(2026 - 02 - 15), date!(2026 - 06 - 15), date!(2026 - 07 - 01), date!(2031 - 02 - 14)),
        // Four months after the 31st is the last day of a shorter month.
        (date!(2026 - 05 - 31), date!(2026 - 09 - 30), date!(2026 - 11 - 01), date!(2031 - 05 - 30)),
        (date!(2025 - 10 - 31), date!(2026 - 02 - 28), date!(2026 - 04 - 01), date!(2030 - 10 - 30)),
    ] {
        let ask = |request: Date| {
            let answer = requested(start, request);
            let ruling = ruling(&answer).clone();
            (ruling.verdict, ruling.first_day.map(|day| day.0), ruling.last_day.map(|day| day.0))
        };
        assert_eq!(ask(day_before(same_day)), (Verdict::Met, Some(start), Some(last_day)));
        assert_eq!(ask(same_day), (Verdict::Judgement, Some(start), Some(last_day)));
        // Late: from the month after, and the last day does not move.
        assert_eq!(ask(day_after(same_day)), (Verdict::Met, Some(late_from), Some(last_day)));
    }
}

#[test]
fn a_request_late_in_a_month_works_from_the_first_of_the_next() {
    for (request, first_day) in [
        (date!(2026 - 07 - 01), date!(2026 - 08 - 01)),
        (date!(2026 - 07 - 31), date!(2026 - 08 - 01)),
        (date!(2026 - 08 - 01), date!(2026 - 09 - 01)),
        (date!(2026 - 12 - 31), date!(2027 - 01 - 01)),
    ] {
        let answer = requested(date!(2026 - 02 - 01), request);
        assert_eq!(ruling(&answer).first_day, Some(Day(first_day)), "{request}");
        assert!(ruling(&answer).periods.first().is_none_or(|period| period.from >= Day(first_day)));
    }
}

#[test]
fn whether_a_request_is_still_in_time_is_asked_from_the_same_day_four_months_later() {
    let today = |day: &str| answered(&with(&newcomer(), &json!({ "day": day, "contract_start": "2026-02-01" })));
    assert_eq!(ruling(&today("2026-05-31")).verdict, Verdict::Met);
    assert_eq!(ruling(&today("2026-05-31")).request_by, Some(Day(date!(2026 - 05 - 31))));
    let late = today("2026-06-01");
    assert_eq!(ruling(&late).verdict, Verdict::Unknown);
    assert!(late.next_questions.contains(&"ruling_request_date"));
}

#[test]
fn the_ruling_ends_on_the_last_day_of_sixty_months() {
    for (start, last) in [
        (date!(2026 - 01 - 01), date!(2030 - 12 - 31)),
        (date!(2026 - 09 - 15), date!(2031 - 09 - 14)),
        (date!(2026 - 03 - 01), date!(2031 - 02 - 28)),
        (date!(2023 - 03 - 01), date!(2028 - 02 - 29)),
    ] {
        assert_eq!(day_after(last), months_later(start, 60));
        let answer = answered(&holder("2026-10-01", &iso(start), Euro::whole(100_000)));
        assert_eq!(ruling(&answer).last_day, Some(Day(last)));
        assert_eq!(ruling(&answer).periods.last().unwrap().until, Day(last));
    }
}

#[test]
fn on_its_last_day_the_ruling_still_applies_and_on_the_next_it_is_closed() {
    let last = date!(2026 - 05 - 31);
    let on = |day: Date| ruling(&answered(&holder(&iso(day), "2021-06-01", Euro::whole(100_000)))).clone();
    assert_eq!((on(last).verdict, on(last).last_day), (Verdict::Met, Some(Day(last))));
    let over = on(day_after(last));
    assert!(over.verdict <= Verdict::NotMet, "{:?}", over.verdict);
    assert_eq!((over.first_day, over.last_day, over.periods.len()), (None, None, 0));
}

#[test]
fn a_first_use_after_the_start_of_the_employment_does_not_lengthen_the_term() {
    let changes = json!({ "contract_start": "2026-01-01" });
    let answer = answered(&with(&holder("2026-10-01", "2026-07-01", Euro::whole(100_000)), &changes));
    assert_eq!(ruling(&answer).first_day, Some(Day(date!(2026 - 07 - 01))));
    assert_eq!(ruling(&answer).last_day, Some(Day(date!(2030 - 12 - 31))));
}

#[test]
fn a_change_of_employer_does_not_move_the_last_day() {
    let changes = json!({ "contract_start": "2026-07-01" });
    let answer = answered(&with(&holder("2026-10-01", "2024-02-01", Euro::whole(100_000)), &changes));
    assert_eq!(ruling(&answer).first_day, Some(Day(date!(2024 - 02 - 01))));
    assert_eq!(ruling(&answer).last_day, Some(Day(date!(2029 - 01 - 31))));
}

#[test]
fn a_request_so_late_that_nothing_of_the_term_is_left_is_closed() {
    let ask = |request: &str| {
        let changes = json!({ "day": "2026-03-01", "contract_start": "2021-04-15", "ruling_request_date": request });
        ruling(&answered(&with(&newcomer(), &changes))).clone()
    };
    // From 1 April the last two weeks are left; from 1 May nothing.
    let april = ask("2026-03-31");
    assert_eq!((april.first_day, april.last_day), (Some(Day(date!(2026 - 04 - 01))), Some(Day(date!(2026 - 04 - 14)))));
    let may = ask("2026-04-01");
    assert!(may.verdict <= Verdict::NotMet, "{:?}", may.verdict);
    assert_eq!((may.first_day, may.last_day), (None, None));
}

#[test]
fn a_request_that_works_only_after_the_employment_is_closed() {
    let ask = |request: &str| {
        let changes = json!({
            "contract_start": "2026-01-01", "contract_permanent": null, "contract_end": "2026-09-15",
            "ruling_request_date": request,
        });
        answered(&with(&newcomer(), &changes))
    };
    // From 1 September two weeks are left; from 1 October no wage is paid any more.
    assert_eq!(ruling(&ask("2026-08-31")).first_day, Some(Day(date!(2026 - 09 - 01))));
    let late = ask("2026-09-01");
    assert!(ruling(&late).verdict <= Verdict::NotMet, "{:?}", ruling(&late).verdict);
    assert_eq!(verdict_of(&ruling(&late).finding, "salary_norm_general"), None, "nothing is left to test");
}

#[test]
fn a_ruling_of_an_employment_that_is_over_asks_nothing() {
    let changes = json!({ "contract_permanent": null, "contract_end": "2025-10-31" });
    let on = |day: &str| answered(&with(&holder(day, "2024-01-01", Euro::whole(100_000)), &changes));
    assert_eq!(ruling(&on("2025-10-31")).verdict, Verdict::Met);
    // It ends with the month after; in the next year there is nothing of it left.
    let over = on("2026-06-01");
    assert!(ruling(&over).verdict <= Verdict::NotMet, "{:?}", ruling(&over).verdict);
    let mut asks = Vec::new();
    ruling(&over).finding.each(&mut |finding| asks.extend(finding.asks));
    assert_eq!(asks, Vec::<&str>::new());
}

#[test]
fn a_ruling_that_may_still_apply_has_its_last_day_ahead() {
    // Below the general norm; whether the reduced one is open depends on a date of birth that was not given.
    for start in ["2023-12-01", "2024-01-01"] {
        let request = with(&holder("2024-01-01", start, Euro::whole(36_000)), &json!({ "date_of_birth": null }));
        let answer = answered(&request);
        assert_eq!(ruling(&answer).verdict, Verdict::Unknown, "{start}");
        assert!(ruling(&answer).last_day >= answer.day, "{start}: {:?}", ruling(&answer).last_day);
    }
}

#[test]
fn the_inspector_is_named_where_he_weighs_and_nowhere_else() {
    // Holiday allowance comes later than the part of the year that is tested.
    let judges = |month: &str, day: &str, start: &str| {
        let pay = json!({ "pay_amount": month, "pay_holiday_allowance": "included" });
        let changes = with(&pay, &json!({ "day": day, "contract_start": start }));
        let answer = answered(&with(&newcomer(), &changes));
        let mut judges = Vec::new();
        ruling(&answer).finding.each(&mut |finding| {
            if finding.code == "salary_norm_by_entitlement" {
                judges.push((finding.verdict, finding.judged_by.is_some()));
            }
        });
        judges
    };
    assert_eq!(judges("4300", "2026-06-01", "2026-07-01"), [(Verdict::Judgement, true)]);
    assert_eq!(judges("4376,76", "2027-06-23", "2027-01-23"), [(Verdict::NoNorm, false)]);
}

#[test]
fn the_ruling_ends_with_the_month_after_the_one_in_which_the_employment_ends() {
    for (end, last) in [
        ("2028-06-01", date!(2028 - 07 - 31)),
        ("2028-06-30", date!(2028 - 07 - 31)),
        ("2028-07-01", date!(2028 - 08 - 31)),
        ("2028-01-31", date!(2028 - 02 - 29)),
        // The sixty months are over before.
        ("2031-08-31", date!(2031 - 08 - 31)),
        ("2031-07-31", date!(2031 - 08 - 31)),
    ] {
        let request = with(&newcomer(), &json!({ "contract_permanent": null, "contract_end": end }));
        assert_eq!(ruling(&answered(&request)).last_day, Some(Day(last)), "{end}");
    }
}

#[test]
fn the_general_norm_begins_in_the_month_after_the_thirtieth_birthday() {
    let norms = |birth: &str| {
        let request = young(&in_year(2026, 2025, Euro::whole(60_000)), 2026);
        let answer = answered(&with(&request, &json!({ "date_of_birth": birth })));
        let tests = &ruling(&answer).periods[0].norms;
        tests.iter().map(|test| (test.norm.kind, test.from.0, test.until.0)).collect::<Vec<_>>()
    };
    let (first, last) = (date!(2026 - 01 - 01), date!(2026 - 12 - 31));
    let (reduced, general) = ("under_30_with_master", "general");
    for birth in ["1996-05-01", "1996-05-31"] {
        let expected = [(reduced, first, date!(2026 - 05 - 31)), (general, date!(2026 - 06 - 01), last)];
        assert_eq!(norms(birth), expected, "{birth}");
    }
    assert_eq!(norms("1996-02-29"), [(reduced, first, date!(2026 - 02 - 28)), (general, date!(2026 - 03 - 01), last)]);
    // In January one month is left; in December the whole year; whoever turned 30 the year before has none.
    assert_eq!(norms("1996-01-31")[0], (reduced, first, date!(2026 - 01 - 31)));
    assert_eq!(norms("1996-12-01"), [(reduced, first, last)]);
    assert_eq!(norms("1995-12-31"), [(general, first, last)]);
    assert_eq!(norms("1997-01-01"), [(reduced, first, last)]);
}

#[test]
fn in_the_year_of_the_thirtieth_birthday_each_part_is_tested_by_itself() {
    // Half a year each: the reduced norm is met far below the general one.
    let figures = &year(2026).ruling;
    let general = figures.norm_general.published().unwrap();
    let with_pay = |pay: Euro| {
        let request = young(&in_year(2026, 2025, pay), 2026);
        ruling_verdict(&with(&request, &json!({ "date_of_birth": "1996-06-15" })))
    };
    // Half of an odd cent is no cent, so the next whole even one decides.
    assert_eq!(with_pay(general - CENT * 2), Verdict::NotMet);
    assert_eq!(with_pay(general), Verdict::Judgement);
    assert_eq!(with_pay(general + CENT * 2), Verdict::Met);
}

#[test]
fn every_group_of_transition_law_has_its_percentage_norm_and_cap() {
    // First use, in the payroll of December 2022; then for each year percentage, higher norm, capped.
    type Row = (i64, bool, bool);
    type Groups = [((Date, bool), Row)];
    let december = (date!(2022 - 12 - 31), true);
    let before = (date!(2022 - 12 - 31), false);
    let first_2023 = (date!(2023 - 01 - 01), false);
    let last_2023 = (date!(2023 - 12 - 31), false);
    let first_2024 = (date!(2024 - 01 - 01), false);
    let last_2024 = (date!(2024 - 12 - 31), false);
    let first_2025 = (date!(2025 - 01 - 01), false);
    let first_2026 = (date!(2026 - 01 - 01), false);
    let first_2027 = (date!(2027 - 01 - 01), false);
    let table: &[(i32, &Groups)] = &[
        (
            2023,
            &[
                (december, (30, false, false)),
                (before, (30, false, false)),
                (first_2023, (30, false, false)),
                (last_2023, (30, false, false)),
            ],
        ),
        (
            2024,
            &[
                (december, (30, false, false)),
                (before, (30, false, true)),
                (first_2023, (30, false, true)),
                (last_2023, (30, false, true)),
                (first_2024, (30, false, true)),
                (last_2024, (30, false, true)),
            ],
        ),
        (
            2025,
            &[
                (december, (30, false, false)),
                (before, (30, false, true)),
                (first_2023, (30, false, true)),
                (last_2023, (30, false, true)),
                (first_2024, (30, false, true)),
                (last_2024, (30, false, true)),
                (first_2025, (30, false, true)),
            ],
        ),
        (
            2026,
            &[
                (december, (30, false, true)),
                (before, (30, false, true)),
                (first_2023, (30, false, true)),
                (last_2023, (30, false, true)),
                (first_2024, (30, false, true)),
                (last_2024, (30, false, true)),
                (first_2025, (30, false, true)),
                (first_2026, (30, false, true)),
            ],
        ),
        (
            2027,
            &[
                (december, (30, false, true)),
                (before, (30, false, true)),
                (first_2023, (30, false, true)),
                (last_2023, (30, false, true)),
                (first_2024, (27, false, true)),
                (last_2024, (27, false, true)),
                (first_2025, (27, true, true)),
                (first_2026, (27, true, true)),
                (first_2027, (27, true, true)),
            ],
        ),
    ];
    for (number, groups) in table {
        for ((first_used, in_payroll), expected) in *groups {
            let row = nl_talent::ruling::group(year(*number), *first_used, *in_payroll).unwrap();
            let percentage = row.percentage.value.hundred_thousandths() / 1_000;
            assert_eq!(
                (percentage, row.higher_norm.value, row.capped.value),
                *expected,
                "{number}, first used {first_used}, December 2022 {in_payroll}"
            );
        }
    }
    assert!(nl_talent::ruling::group(year(2026), date!(2011 - 12 - 31), false).is_none());
}

#[test]
fn the_step_to_27_percent_is_taken_in_2027_by_those_who_began_in_2024_or_later() {
    let percentages = |first_used: &str| -> Vec<String> {
        let answer = answered(&holder("2026-06-01", first_used, Euro::whole(120_000)));
        ruling(&answer).periods.iter().map(|period| period.percentage.clone()).collect()
    };
    assert_eq!(percentages("2023-12-31"), ["0.3", "0.3", "0.3"]);
    assert_eq!(percentages("2024-01-01"), ["0.3", "0.27", "0.27"]);
    assert_eq!(percentages("2025-01-01"), ["0.3", "0.27", "0.27", "0.27"]);
}

// Permits.

const HSM: &str = "highly_skilled_migrant";
const BLUE_CARD: &str = "eu_blue_card";

/// An applicant for each threshold: everything but pay is met, and no lower threshold is open.
fn applicant(kind: &str, day: Date) -> Json {
    let base = with(
        &newcomer(),
        &json!({
            "day": iso(day),
            "contract_start": iso(months_later(day, 1)),
            "date_of_birth": iso(years_later(day, -40)),
            "degree_date": iso(years_later(day, -15)),
        }),
    );
    let changes = match kind {
        "age_30_plus" | "normal" => json!({}),
        "under_30" => {
            json!({ "date_of_birth": iso(years_later(day, -25)), "highest_degree": "none", "degree_date": null })
        }
        "hsm_reduced" => json!({ "nl_permit": "orientation_year" }),
        "blue_card_reduced" => json!({ "degree_date": iso(years_later(day, -2)) }),
        other => panic!("{other}"),
    };
    with(&base, &changes)
}

fn pay_verdict(request: &Json, key: &str, pay: Euro) -> (Verdict, bool) {
    let answer = answered(&with(request, &json!({ "pay_amount": cents(pay.cents()) })));
    let finding = &scheme(&answer, key).finding;
    let mut margin = false;
    // A way that is met is met with a margin when its pay is.
    finding.each(&mut |way| {
        let pay = way.parts.iter().find(|part| part.code == "counted_pay");
        margin |= way.verdict == Verdict::Met && pay.is_some_and(|pay| pay.with_margin);
    });
    (verdict_of(finding, "pay_norm").unwrap(), margin)
}

#[test]
fn every_published_threshold_of_a_permit_is_met_to_the_cent() {
    type Thresholds = [(Date, i64)];
    let table: &[(&str, &str, &Thresholds)] = &[
        (
            "age_30_plus",
            HSM,
            &[
                (date!(2023 - 01 - 01), 5_008),
                (date!(2023 - 12 - 31), 5_008),
                (date!(2024 - 01 - 01), 5_331),
                (date!(2024 - 12 - 31), 5_331),
                (date!(2025 - 01 - 01), 5_688),
                (date!(2025 - 12 - 31), 5_688),
                (date!(2026 - 01 - 01), 5_942),
                (date!(2026 - 12 - 31), 5_942),
            ],
        ),
        (
            "under_30",
            HSM,
            &[
                (date!(2023 - 12 - 31), 3_672),
                (date!(2024 - 01 - 01), 3_909),
                (date!(2025 - 01 - 01), 4_171),
                (date!(2026 - 01 - 01), 4_357),
            ],
        ),
        (
            "hsm_reduced",
            HSM,
            &[
                (date!(2023 - 12 - 31), 2_631),
                (date!(2024 - 01 - 01), 2_801),
                (date!(2025 - 01 - 01), 2_989),
                (date!(2026 - 01 - 01), 3_122),
            ],
        ),
        (
            "normal",
            BLUE_CARD,
            &[
                (date!(2023 - 12 - 31), 5_867),
                (date!(2024 - 01 - 01), 6_245),
                (date!(2024 - 06 - 11), 6_245),
                (date!(2024 - 06 - 12), 5_331),
                (date!(2025 - 01 - 01), 5_688),
                (date!(2026 - 01 - 01), 5_942),
            ],
        ),
        (
            "blue_card_reduced",
            BLUE_CARD,
            &[
                // No reduced threshold before the directive came into force.
                (date!(2024 - 06 - 11), 6_245),
                (date!(2024 - 06 - 12), 4_265),
                (date!(2025 - 01 - 01), 4_551),
                (date!(2026 - 01 - 01), 4_754),
            ],
        ),
    ];
    for (kind, key, thresholds) in table {
        for (day, threshold) in *thresholds {
            let request = applicant(kind, *day);
            let threshold = Euro::whole(*threshold);
            assert_eq!(pay_verdict(&request, key, threshold - CENT), (Verdict::NotMet, false), "{kind} {day}");
            assert_eq!(pay_verdict(&request, key, threshold), (Verdict::Met, false), "{kind} {day}");
        }
    }
}

#[test]
fn an_unpublished_threshold_of_a_permit_is_three_bands() {
    let newest = PUBLISHED.years.last().unwrap();
    let day = first_of_year(newest.year);
    let of = |dated: nl_talent::law::Dated<Euro>| gap(*dated.on(day).unwrap());
    for (kind, key, gap) in [
        ("age_30_plus", HSM, of(newest.highly_skilled_migrant.age_30_plus)),
        ("under_30", HSM, of(newest.highly_skilled_migrant.under_30)),
        ("hsm_reduced", HSM, of(newest.highly_skilled_migrant.reduced)),
        ("normal", BLUE_CARD, of(newest.eu_blue_card.normal)),
        ("blue_card_reduced", BLUE_CARD, of(newest.eu_blue_card.reduced)),
    ] {
        let (floor, ceiling) = (gap.floor.unwrap(), gap.ceiling.unwrap());
        let request = applicant(kind, day);
        assert_eq!(pay_verdict(&request, key, floor - CENT), (Verdict::NotMet, false), "{kind}");
        assert_eq!(pay_verdict(&request, key, floor), (Verdict::NoNorm, false), "{kind}");
        assert_eq!(pay_verdict(&request, key, ceiling - CENT), (Verdict::NoNorm, false), "{kind}");
        assert_eq!(pay_verdict(&request, key, ceiling), (Verdict::Met, true), "{kind}");
    }
}

#[test]
fn without_an_offer_no_permit_is_met_and_nobody_asks_what_it_pays() {
    let without = json!({ "pay_amount": null, "pay_holiday_allowance": null });
    let undecided = answered(&with(&applicant("age_30_plus", date!(2026 - 06 - 01)), &without));
    assert!(undecided.next_questions.contains(&"pay_amount"), "{:?}", undecided.next_questions);
    let changes = with(&without, &json!({ "job_offer": false }));
    let answer = answered(&with(&applicant("age_30_plus", date!(2026 - 06 - 01)), &changes));
    assert_eq!([HSM, BLUE_CARD].map(|key| scheme(&answer, key).verdict), [Verdict::NotMet; 2]);
    assert!(!answer.next_questions.contains(&"pay_amount"), "{:?}", answer.next_questions);
    // What an offer would have to bring is there all the same.
    assert!([HSM, BLUE_CARD].iter().all(|key| scheme(&answer, key).norm.is_some()));
}

#[test]
fn holiday_allowance_never_counts_for_a_permit() {
    let verdict = |pay: &str, holiday: Json| {
        let changes = json!({ "pay_amount": pay, "pay_period": "year", "pay_holiday_allowance": holiday });
        scheme(&answered(&with(&applicant("age_30_plus", date!(2026 - 06 - 01)), &changes)), HSM).verdict
    };
    // 5,942 a month, with 8% on top for twelve months; a cent less is a fraction of a cent a month less.
    assert_eq!(verdict("77.008,32", json!("included")), Verdict::Met);
    assert_eq!(verdict("77.008,31", json!("included")), Verdict::NotMet);
    assert_eq!(verdict("71.304,00", json!("excluded")), Verdict::Met);
    assert_eq!(verdict("71.303,99", json!("excluded")), Verdict::NotMet);
    // Whether it is included decides between the two, so it is asked.
    assert_eq!(verdict("71.303,99", json!(null)), Verdict::NotMet);
    assert_eq!(verdict("71.304,00", json!(null)), Verdict::Unknown);
    assert_eq!(verdict("77.008,31", json!(null)), Verdict::Unknown);
    assert_eq!(verdict("77.008,32", json!(null)), Verdict::Met);
}

#[test]
fn on_the_thirtieth_birthday_someone_is_thirty() {
    let pay = year(2026).highly_skilled_migrant.under_30.on(date!(2026 - 06 - 01)).unwrap().published().unwrap();
    let verdict = |birth: &str, day: &str| {
        let changes = json!({ "day": day, "date_of_birth": birth, "highest_degree": "none", "degree_date": null });
        let request = with(&newcomer(), &with(&changes, &json!({ "pay_amount": cents(pay.cents()) })));
        scheme(&answered(&request), HSM).verdict
    };
    assert_eq!(verdict("1996-06-02", "2026-06-01"), Verdict::Met);
    assert_eq!(verdict("1996-06-01", "2026-06-01"), Verdict::NotMet);
    // Which day it is in a year without 29 February is not settled.
    assert_eq!(verdict("1996-02-29", "2026-02-27"), Verdict::Met);
    assert_eq!(verdict("1996-02-29", "2026-02-28"), Verdict::Judgement);
    assert_eq!(verdict("1996-02-29", "2026-03-01"), Verdict::NotMet);
}

#[test]
fn the_application_decides_the_age_and_not_the_day_of_asking() {
    let pay = year(2026).highly_skilled_migrant.under_30.on(date!(2026 - 06 - 01)).unwrap().published().unwrap();
    let verdict = |application: &str| {
        let changes = json!({
            "application_date": application, "date_of_birth": "1996-07-15", "pay_amount": cents(pay.cents()),
            "highest_degree": "none", "degree_date": null,
        });
        scheme(&answered(&with(&newcomer(), &changes)), HSM).verdict
    };
    assert_eq!(verdict("2026-07-14"), Verdict::Met);
    assert_eq!(verdict("2026-07-15"), Verdict::NotMet);
}

#[test]
fn three_years_since_a_degree_end_on_the_very_day() {
    for (key, kind) in [(HSM, "master"), (BLUE_CARD, "bachelor")] {
        let verdict = |degree: &str| {
            let changes = json!({ "degree_date": degree, "highest_degree": kind, "institution_country": "NL" });
            let answer = answered(&with(&newcomer(), &changes));
            verdict_of(&scheme(&answer, key).finding, "within_three_years_of_degree").unwrap()
        };
        // The application is on 1 June 2026.
        assert_eq!(verdict("2023-06-02"), Verdict::Met, "{key}");
        assert_eq!(verdict("2023-06-01"), Verdict::Judgement, "{key}");
        assert_eq!(verdict("2023-05-31"), Verdict::NotMet, "{key}");
        // Where only the month or the year is known it decides when every day of it says the same.
        assert_eq!(verdict("2023-07"), Verdict::Met, "{key}");
        assert_eq!(verdict("2023-06"), Verdict::Unknown, "{key}");
        assert_eq!(verdict("2023-05"), Verdict::NotMet, "{key}");
        assert_eq!(verdict("2024"), Verdict::Met, "{key}");
        assert_eq!(verdict("2023"), Verdict::Unknown, "{key}");
        assert_eq!(verdict("2022"), Verdict::NotMet, "{key}");
    }
}

#[test]
fn a_degree_of_the_day_of_application_is_a_degree_and_one_of_the_next_day_is_none_yet() {
    for key in [HSM, BLUE_CARD] {
        let pay = |degree: &str| {
            let changes = json!({ "degree_date": degree, "institution_country": "NL", "pay_amount": "4754" });
            let answer = answered(&with(&newcomer(), &changes));
            verdict_of(&scheme(&answer, key).finding, "pay_norm").unwrap()
        };
        assert_eq!(pay("2026-06-01"), Verdict::Met, "{key}");
        assert_eq!(pay("2026-06-02"), Verdict::NotMet, "{key}");
        assert_eq!(pay("2029-12-31"), Verdict::NotMet, "{key}");
    }
}

#[test]
fn whoever_held_an_orientation_year_has_three_years_whatever_the_degree_was() {
    let pay = |degree: &str| {
        let changes = json!({
            "had_orientation_year": true, "degree_date": degree, "institution_country": null, "pay_amount": "3122",
        });
        verdict_of(&scheme(&answered(&with(&newcomer(), &changes)), HSM).finding, "pay_norm").unwrap()
    };
    assert_eq!(pay("2023-06-02"), Verdict::Met);
    assert_eq!(pay("2023-06-01"), Verdict::Judgement);
    assert_eq!(pay("2023-05-31"), Verdict::NotMet);
}

#[test]
fn a_blue_card_needs_a_contract_of_six_months() {
    let verdict = |start: &str, end: &str| {
        let changes = json!({ "contract_start": start, "contract_permanent": null, "contract_end": end });
        verdict_of(&scheme(&answered(&with(&newcomer(), &changes)), BLUE_CARD).finding, "contract_length").unwrap()
    };
    for (start, short, exact, long) in [
        ("2026-09-01", "2027-02-27", "2027-02-28", "2027-03-01"),
        ("2026-07-15", "2027-01-13", "2027-01-14", "2027-01-15"),
        ("2026-08-31", "2027-02-27", "2027-02-28", "2027-03-01"),
    ] {
        assert_eq!(verdict(start, short), Verdict::NotMet, "{start}");
        assert_eq!(verdict(start, exact), Verdict::Judgement, "{start}");
        assert_eq!(verdict(start, long), Verdict::Met, "{start}");
    }
}

#[test]
fn a_blue_card_needs_a_programme_of_three_years_or_five_years_of_experience() {
    let verdict = |changes: Json| {
        let answer = answered(&with(&newcomer(), &changes));
        verdict_of(&scheme(&answer, BLUE_CARD).finding, "qualification").unwrap()
    };
    assert_eq!(verdict(json!({ "programme_years": 3 })), Verdict::Met);
    let two_years = json!({ "programme_years": 2, "relevant_experience_years": 0 });
    assert_eq!(verdict(with(&two_years, &json!({ "highest_degree": "bachelor" }))), Verdict::NotMet);
    // Before a short master's stands a bachelor's: not refused, not safe.
    assert_eq!(verdict(with(&two_years, &json!({ "highest_degree": "master" }))), Verdict::Judgement);
    let none =
        |years: u32| json!({ "highest_degree": "none", "degree_date": null, "relevant_experience_years": years });
    assert_eq!(verdict(none(4)), Verdict::NotMet);
    assert_eq!(verdict(none(5)), Verdict::Judgement);
    let it =
        |years: u32, kind: &str| with(&none(0), &json!({ "it_experience_years_in_last_7y": years, "job_kind": kind }));
    assert_eq!(verdict(it(2, "it_manager_or_professional")), Verdict::NotMet);
    assert_eq!(verdict(it(3, "it_manager_or_professional")), Verdict::Judgement);
    assert_eq!(verdict(it(7, "regular")), Verdict::NotMet);
}

#[test]
fn a_free_part_may_lower_the_contract_wage_to_the_threshold_and_no_further() {
    // 7,000 a month is 1,058 above the threshold of 2026.
    let verdict = |cost: &str| {
        let changes = json!({
            "day": "2026-01-01", "contract_start": "2026-01-01", "pay_amount": "7000", "months_beyond_150_km": 0,
            "costs": [{ "kind": "double_housing", "amount": cost, "per": "year" }],
        });
        let answer = answered(&with(&newcomer(), &changes));
        let routes = &scheme(&answer, HSM).routes;
        routes.iter().find(|route| route.route == Route::ActualCosts).unwrap().verdict
    };
    // Costs come out of the whole package: 1,058 a month is 8% more with its holiday allowance.
    assert_eq!(verdict("13.711,68"), Verdict::Met);
    assert_eq!(verdict("13.711,69"), Verdict::Judgement);
}

// Actual costs.

fn exempt(number: i32, kind: CostKind, amount: Euro, wage: Euro) -> Euro {
    let cost = Cost::lasting(kind, amount, CostPer::Year);
    let period = costs::Period { from: first_of_year(number), until: last_of_year(number), first: true, wage };
    costs::of_year(number, &[cost], &year(number).extraterritorial_costs, period).total
}

#[test]
fn living_costs_and_private_calls_are_recognised_to_the_end_of_2025() {
    let amount = Euro::whole(1_000);
    for kind in [CostKind::LivingCosts, CostKind::Utilities, CostKind::PrivateCalls] {
        for (number, expected) in
            [(2023, amount), (2024, amount), (2025, amount), (2026, Euro::ZERO), (2027, Euro::ZERO)]
        {
            assert_eq!(exempt(number, kind, amount, Euro::whole(50_000)), expected, "{kind:?} {number}");
        }
    }
    for kind in [CostKind::DoubleHousing, CostKind::HomeLeave, CostKind::LanguageCourse, CostKind::SchoolFees] {
        for number in 2023..=2027 {
            assert_eq!(exempt(number, kind, amount, Euro::whole(50_000)), amount, "{kind:?} {number}");
        }
    }
    for kind in [CostKind::HousePurchase, CostKind::Furniture, CostKind::TaxEqualisation, CostKind::ExtraSocialSecurity]
    {
        for number in 2023..=2027 {
            assert_eq!(exempt(number, kind, amount, Euro::whole(50_000)), Euro::ZERO, "{kind:?} {number}");
        }
    }
}

#[test]
fn an_employment_over_new_year_2026_loses_its_living_costs_on_1_january() {
    let changes = json!({
        "day": "2025-06-01", "contract_start": "2025-12-31", "nationalities": ["DE"],
        "costs": [{ "kind": "living_costs", "amount": "3100", "per": "month" }],
    });
    let answer = answered(&with(&newcomer(), &changes));
    let years = &answer.costs.unwrap().years;
    // One day of December: a thirty-first of a month's costs.
    assert_eq!((years[0].year, years[0].total, years[0].recognised.len()), (2025, 10_000, 1));
    assert_eq!((years[1].year, years[1].total, years[1].refused.len()), (2026, 0, 1));
}

#[test]
fn housing_above_eighteen_percent_of_the_wage_is_extra() {
    let wage = Euro::whole(50_000);
    for number in 2023..=2027 {
        let housing = |amount: Euro| exempt(number, CostKind::FirstHousing, amount, wage);
        assert_eq!(housing(Euro::whole(9_000)), Euro::ZERO);
        assert_eq!(housing(Euro::whole(9_000) + CENT), CENT);
        assert_eq!(housing(Euro::whole(18_000)), Euro::whole(9_000));
        // A fraction of a cent of ordinary housing is a cent of it.
        assert_eq!(exempt(number, CostKind::FirstHousing, Euro::whole(9_000), wage - CENT), Euro::ZERO);
        assert_eq!(exempt(number, CostKind::FirstHousing, Euro::whole(9_000), wage - CENT * 6), CENT);
    }
}

#[test]
fn the_ordinary_part_of_housing_is_taken_off_once() {
    let rent = |amount: i64| Cost::lasting(CostKind::FirstHousing, Euro::whole(amount), CostPer::Year);
    let (from, until) = (first_of_year(2026), last_of_year(2026));
    let period = costs::Period { from, until, first: true, wage: Euro::whole(50_000) };
    let total = |costs: &[Cost]| costs::of_year(2026, costs, &year(2026).extraterritorial_costs, period).total;
    assert_eq!(total(&[rent(18_000)]), total(&[rent(6_000), rent(12_000)]));
}

#[test]
fn costs_are_reimbursed_for_sixty_months_and_not_a_day_longer() {
    let changes = |day: &str| {
        json!({
            "day": day, "contract_start": "2021-07-01", "months_beyond_150_km": 0,
            "costs": [{ "kind": "double_housing", "amount": "1200", "per": "year" }],
        })
    };
    let answer = answered(&with(&newcomer(), &changes("2026-01-01")));
    let costs = answer.costs.unwrap();
    // To 30 June 2026: half of the year, and nothing after it.
    assert_eq!(costs.years.iter().map(|year| (year.year, year.total)).collect::<Vec<_>>(), [(2026, 60_000)]);
}
