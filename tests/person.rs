//! Who is taxed: age, residence and insurance, and what arrives or ends within a year.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod common;

use common::{answered, newcomer, route, with, years};
use nl_talent::answer::{Answer, Payslip, Route, RouteYear};
use nl_talent::calendar::{WagePeriod, working_weeks_and_days};
use nl_talent::comparison::person::Person;
use nl_talent::law::PUBLISHED;
use nl_talent::money::{Euro, Share};
use nl_talent::request::{Request, Value};
use nl_talent::tax::assessment::{Presence, Wage, assess};
use nl_talent::tax::withholding::{self, Payroll};
use nl_talent::tax::{AgeGroup, Insurance, Residence, Taxpayer};
use serde_json::{Value as Json, json};
use time::Date;
use time::macros::date;

/// A package of € 6,000 a month with 8% on top, in the whole of 2026, with some answers changed.
fn employed(changes: &Json) -> Answer {
    let base = json!({ "day": "2026-01-02", "contract_start": "2026-01-01", "pay_amount": "6000" });
    answered(&with(&with(&newcomer(), &base), changes))
}

fn neither(answer: &Answer) -> &RouteYear {
    route(&years(answer)[0], Route::Neither).unwrap()
}

fn slip(row: &RouteYear, month: u8) -> &Payslip {
    row.payslips.iter().find(|slip| slip.months.contains(&month)).unwrap()
}

fn withheld(slip: &Payslip) -> i64 {
    slip.gross - slip.pension - slip.net
}

fn request(entries: &[(&str, &str)]) -> Request {
    let entries = entries.iter().map(|(name, text)| ((*name).to_owned(), Value::Text((*text).to_owned())));
    let day = [("day".to_owned(), Value::Text("2026-01-02".to_owned()))];
    let (request, problems) = Request::read(&Value::Object(day.into_iter().chain(entries).collect()));
    assert!(problems.is_empty(), "{problems:?}");
    request
}

fn person_of(request: &Request) -> Person<'_> {
    Person::of(&PUBLISHED, request, date!(2026 - 01 - 01))
}

#[test]
fn insured_elsewhere_only_tax_is_withheld_and_assessed() {
    let figures = PUBLISHED.year(2026).unwrap().year;
    let answer = employed(&json!({ "insured": "elsewhere" }));
    let row = neither(&answer);
    let own = Taxpayer { insurance: Insurance::NONE, ..Taxpayer::resident(figures, AgeGroup::BelowAow) };
    let month = withholding::monthly(&own, Euro::whole(6_000), true);
    assert_eq!(withheld(slip(row, 1)), month.withheld.cents());
    let lines = &row.blocks.iter().find(|block| block.code == "assessment").unwrap().lines;
    assert!(lines.iter().all(|line| line.code != "national_insurance"));
    assert!(row.net > neither(&employed(&json!({}))).net, "premiums are the larger part of the first bracket");
    assert!(row.employer.is_none() && answer.outside.contains(&"insurance_elsewhere"));
    assert!(answer.pay.as_ref().unwrap().first_months.as_ref().unwrap().health_premium.is_none());
}

#[test]
fn insurance_that_begins_within_the_year_bears_the_premium_from_then_on() {
    let answer = employed(&json!({ "insured": "elsewhere", "insured_from": "2026-07-01" }));
    let row = neither(&answer);
    assert!(withheld(slip(row, 6)) < withheld(slip(row, 7)));
    let premium = |row: &RouteYear| {
        let block = row.blocks.iter().find(|block| block.code == "assessment").unwrap();
        block.lines.iter().find(|line| line.code == "national_insurance").map_or(0, |line| line.cents)
    };
    // Six months of 6,000 are more than half the first bracket, which is the ceiling.
    let figures = PUBLISHED.year(2026).unwrap().year;
    let half = figures.income_tax.bracket_1_end.value.part(Share { part: 1, whole: 2 });
    let rate = figures.income_tax.rate_1.value - figures.income_tax.rate_1_tax.value;
    assert_eq!(premium(row), (half * rate).floor_to_euros().cents());
    // A day later it is the ceiling of 179 of 360 days.
    let later = employed(&json!({ "insured": "elsewhere", "insured_from": "2026-07-02" }));
    let part = figures.income_tax.bracket_1_end.value.part(Share { part: 179, whole: 360 });
    assert_eq!(premium(neither(&later)), (part * rate).floor_to_euros().cents());
}

#[test]
fn each_group_of_countries_has_its_own_credits_in_payroll() {
    let month = |country: &str| withheld(slip(neither(&employed(&json!({ "residence": country }))), 1));
    let here = month("NL");
    // 72,000 a year is in the phase-out of both credits, so every group differs.
    assert_eq!(month("BE"), here);
    assert!(month("DE") > here && month("SR") > here);
    assert!(month("US") > month("DE") && month("US") > month("SR"));
    assert_eq!(month("BQ"), month("DE"), "Bonaire counts with the Union");
    assert_eq!(month("GB"), month("US"), "the United Kingdom counts as a third country");
    assert_eq!(month("AW"), month("SR"));
    let answer = employed(&json!({ "residence": "DE" }));
    assert!(answer.outside.contains(&"tax_of_the_country_of_residence"));
    assert!(answer.outside.contains(&"qualifying_non_resident"));
}

#[test]
fn a_qualifying_non_resident_is_assessed_as_a_resident() {
    let here = employed(&json!({}));
    let abroad = |changes: Json| employed(&with(&json!({ "residence": "DE" }), &changes));
    let qualifying = abroad(json!({ "qualifying_non_resident": true }));
    assert_eq!(neither(&qualifying).assessed, neither(&here).assessed);
    // Withheld is by the country all the same: the rest comes back.
    assert!(neither(&qualifying).difference > neither(&here).difference);
    assert!(neither(&abroad(json!({ "qualifying_non_resident": false }))).assessed > neither(&here).assessed);
}

#[test]
fn from_the_month_of_aow_age_the_lower_rate_holds() {
    // Born on 15 June 1959: 67 on 15 June 2026.
    let answer = employed(&json!({ "date_of_birth": "1959-06-15" }));
    let row = neither(&answer);
    let figures = PUBLISHED.year(2026).unwrap().year;
    let by = |age| withholding::monthly(&Taxpayer::resident(figures, age), Euro::whole(6_000), true).withheld.cents();
    assert_eq!(withheld(slip(row, 4)), by(AgeGroup::BelowAow));
    assert_eq!(withheld(slip(row, 6)), by(AgeGroup::Aow));
    // The assessment counts five of twelve months of AOW premium: 9,75 + 17,90 x 5/12 = 17,21%.
    let taxpayer = Taxpayer::resident(figures, AgeGroup::AowWithinYear { months_below: 5 });
    let assessed = assess(&taxpayer, Wage::insured(Euro::from_cents(row.taxable)), Presence::WHOLE_YEAR);
    assert_eq!(row.assessed, assessed.due.cents());
    let premium = figures.income_tax.bracket_1_end.value * nl_talent::money::Rate::from_hundred_thousandths(17_210);
    assert_eq!(assessed.national_insurance, premium.floor_to_euros());
    assert!(row.employer.is_none() && answer.outside.contains(&"employer_cost_from_aow_age"));
}

#[test]
fn aow_age_is_reached_on_a_day_and_counts_from_the_first_of_its_month() {
    let from = |birth: &str, year: i32| {
        let request = request(&[("date_of_birth", birth)]);
        person_of(&request).aow_from(year)
    };
    assert_eq!(from("1959-12-31", 2026), Some(date!(2026 - 12 - 01)));
    assert_eq!(from("1960-01-01", 2026), None);
    assert_eq!(from("1960-01-01", 2027), Some(date!(2027 - 01 - 01)));
    // 66 years and 10 months in 2023, 67 years from 2024: nobody reaches it between.
    assert_eq!(from("1957-02-28", 2024), Some(date!(2023 - 12 - 01)));
    assert_eq!(from("1957-03-01", 2023), None);
    assert_eq!(from("1957-03-01", 2024), Some(date!(2024 - 03 - 01)));
}

#[test]
fn whoever_was_born_before_1946_has_the_longer_first_bracket() {
    let age = |birth: &str| {
        let request = request(&[("date_of_birth", birth)]);
        let figures = PUBLISHED.year(2026).unwrap().year;
        person_of(&request).in_month(figures, date!(2026 - 03 - 31)).age
    };
    assert_eq!(age("1945-12-31"), AgeGroup::AowBornBefore1946);
    assert_eq!(age("1946-01-01"), AgeGroup::Aow);
}

#[test]
fn a_part_of_a_month_is_withheld_by_week_and_day_tables() {
    // The published example: from Wednesday 10 November, two whole weeks and five days.
    assert_eq!(working_weeks_and_days(date!(2021 - 11 - 10), date!(2021 - 11 - 30)), (2, 5));
    assert_eq!(working_weeks_and_days(date!(2026 - 08 - 03), date!(2026 - 08 - 07)), (1, 0));
    assert_eq!(working_weeks_and_days(date!(2026 - 08 - 04), date!(2026 - 08 - 07)), (0, 4));
    assert_eq!(working_weeks_and_days(date!(2026 - 08 - 03), date!(2026 - 08 - 06)), (0, 4));
    assert_eq!(working_weeks_and_days(date!(2026 - 08 - 01), date!(2026 - 08 - 02)), (0, 0));
    let figures = PUBLISHED.year(2026).unwrap().year;
    let taxpayer = Taxpayer::resident(figures, AgeGroup::BelowAow);
    let payroll = Payroll::white(true);
    let by = |period, wage: i64| withholding::withhold(&taxpayer, period, Euro::from_cents(wage), payroll).withheld;
    // Fifteen days of € 200: two weeks of € 1,000 and five days.
    let part =
        withholding::part_month(&taxpayer, Euro::whole(3_000), date!(2026 - 11 - 10), date!(2026 - 11 - 30), payroll);
    // 10 November 2026 is a Tuesday: four days, two weeks, one day.
    assert_eq!(part, by(WagePeriod::Week, 100_000) * 2 + by(WagePeriod::Day, 20_000) * 5);
    let weekend =
        withholding::part_month(&taxpayer, Euro::whole(100), date!(2026 - 01 - 31), date!(2026 - 01 - 31), payroll);
    assert_eq!(weekend, by(WagePeriod::Day, 10_000), "a Saturday alone is paid as a day");
}

#[test]
fn the_combination_credit_needs_a_child_below_twelve_and_nobody_who_earns_less() {
    let credit = |changes: Json| {
        let answer = employed(&changes);
        let block = neither(&answer).blocks.iter().find(|block| block.code == "assessment").unwrap().clone();
        -block.lines.iter().find(|line| line.code == "combination_tax_credit").map_or(0, |line| line.cents)
    };
    let whole = 303_200;
    assert_eq!(credit(json!({ "youngest_child_born": "2014-01-02", "partner": false })), whole);
    assert_eq!(credit(json!({ "youngest_child_born": "2014-01-01", "partner": false })), 0, "twelve on 1 January");
    assert_eq!(credit(json!({ "youngest_child_born": "2014", "partner": false })), 0, "perhaps twelve");
    assert_eq!(credit(json!({ "youngest_child_born": "2020" })), 0, "nobody said who else earns");
    assert_eq!(credit(json!({ "youngest_child_born": "2020", "partner": true })), 0);
    let with_partner = |income: i64| {
        credit(json!({
            "youngest_child_born": "2020", "partner": true, "partner_income_yearly": common::cents(income),
        }))
    };
    let own = neither(&employed(&json!({}))).taxable;
    assert_eq!((with_partner(own), with_partner(own + 1)), (0, whole));
    // Six months with the child are needed: whoever arrives on 2 July has fewer.
    let arrives = |day: &str| credit(json!({ "youngest_child_born": "2020", "partner": false, "contract_start": day }));
    assert!(arrives("2026-07-01") > 0);
    assert_eq!(arrives("2026-07-02"), 0);
}

#[test]
fn whoever_lives_alone_has_the_single_elderly_credit_from_aow_age_and_not_before() {
    let assessed = |birth: &str, partner: bool| {
        let pay = json!({ "date_of_birth": birth, "partner": partner, "pay_amount": "3500" });
        neither(&employed(&pay)).assessed
    };
    // € 540 in 2026.
    assert_eq!(assessed("1955-06-15", true) - assessed("1955-06-15", false), 54_000);
    assert_eq!(assessed("1959-12-31", true) - assessed("1959-12-31", false), 54_000, "67 on the last day of the year");
    assert_eq!(assessed("1960-01-01", true), assessed("1960-01-01", false));
}

#[test]
fn the_young_disabled_persons_credit_lowers_what_is_withheld_and_assessed() {
    let (with_credit, without) = (employed(&json!({ "young_disabled": true })), employed(&json!({})));
    // € 923 a year in 2026.
    assert_eq!(withheld(slip(neither(&without), 1)) - withheld(slip(neither(&with_credit), 1)), 7_692);
    assert_eq!(neither(&without).assessed - neither(&with_credit).assessed, 92_300);
    let low = employed(&json!({ "young_disabled": true, "pay_amount": "500" }));
    assert!(withheld(slip(neither(&low), 1)) == 0 && neither(&low).assessed == 0);
}

#[test]
fn the_healthcare_benefit_follows_the_income_of_the_whole_year_and_of_both() {
    let base = json!({ "pay_amount": "2500", "pay_period": "month", "pay_holiday_allowance": "excluded" });
    let of = |changes: Json| {
        let answer = employed(&with(&base, &changes));
        neither(&answer).healthcare_benefit
    };
    assert_eq!(of(json!({})), None, "nobody said whether there is a partner");
    assert_eq!(of(json!({ "pay_amount": "6000" })).unwrap().month, 0, "too much with any partner");
    let alone = of(json!({ "partner": false })).unwrap();
    // 30,000 and five months of holiday allowance: 31,000. 2,119 - 1,912% of 29,736 - 13,73% of 1,264 is 1,376.90 a year.
    assert_eq!((alone.month, alone.months, alone.figures), (11_400, 12, 2026));
    assert_eq!(of(json!({ "partner": true })), None, "the partner's income counts too");
    let abroad = json!({ "partner": true, "partner_income_yearly": "0", "partner_insured": "elsewhere" });
    let both = of(json!({ "partner": true, "partner_income_yearly": "0" })).unwrap();
    assert_eq!(of(abroad).unwrap().month, both.month / 200 * 100);
    // What was earned before the arrival counts in that year, and a month that did not begin here does not.
    let later = json!({ "partner": false, "contract_start": "2026-07-02" });
    assert_eq!(of(later.clone()).unwrap().months, 5);
    let earned = with(&later, &json!({ "income_before_arrival_yearly": "60000" }));
    assert_eq!(of(earned).unwrap().month, 0);
    assert_eq!(of(json!({ "partner": false, "residence": "DE" })), None);
    assert_eq!(of(json!({ "partner": false, "insured": "elsewhere" })), None);
    // Of 2027 the figures are not published: the answer says whose it shows.
    let next = of(json!({ "partner": false, "contract_start": "2027-01-01" })).unwrap();
    assert_eq!(next.figures, 2026);
}

/// The assessment of a part of a year as the articles say it, step by step and in whole fractions of a cent, without any
/// of the engine's sums.
fn slowly(wage: i64, arrival: Date) -> i64 {
    let year = PUBLISHED.year(2026).unwrap().year;
    // Days are counted one by one in a year of twelve months of thirty days; a 31st is none.
    let mut days = 0;
    let mut day = arrival;
    while day.year() == 2026 {
        let last_of_february = day.month() == time::Month::February && day.next_day().unwrap().month() != day.month();
        days += match day.day() {
            31 => 0,
            28 if last_of_february => 3,
            _ => 1,
        };
        day = day.next_day().unwrap();
    }
    let income = wage / 100;
    let tax = &year.income_tax;
    let (end_1, end_2) = (tax.bracket_1_end.value.cents() / 100, tax.bracket_2_end.value.cents() / 100);
    let rate = |rate: nl_talent::money::Rate| i128::from(rate.hundred_thousandths());
    let premium_rate = rate(tax.rate_1.value) - rate(tax.rate_1_tax.value);
    let (mut in_1, mut in_2, mut in_3) = (0, 0, 0);
    for euro in 1..=income {
        if euro <= end_1 {
            in_1 += 1;
        } else if euro <= end_2 {
            in_2 += 1;
        } else {
            in_3 += 1;
        }
    }
    let of = |euros: i128, rate: i128| euros * rate / 100_000;
    let mut due =
        of(in_1, rate(tax.rate_1_tax.value)) + of(in_2, rate(tax.rate_2.value)) + of(in_3, rate(tax.rate_3.value));
    // The premium, over no more than the part of the bracket that falls to these days.
    let base_of_360 = (i128::from(income) * 360).min(i128::from(end_1) * days);
    due += base_of_360 * premium_rate / (360 * 100_000);
    let whole = Taxpayer::resident(year, AgeGroup::BelowAow);
    let figures = nl_talent::tax::credits::CreditFigures::of(&whole);
    let euros = Euro::whole(income);
    // The tax part to five decimals, as the calculation rules print it.
    let part = (rate(tax.rate_1_tax.value) * 100_000 * 2 / rate(tax.rate_1.value) + 1) / 2;
    let up = |numerator: i128, denominator: i128| (numerator + denominator - 1) / denominator;
    let general = i128::from(figures.general(euros).cents() / 100);
    let labour = i128::from(figures.labour(euros).cents() / 100);
    if days == 360 {
        due -= general + labour;
    } else {
        due -= up(general * part * days + general * (100_000 - part) * days, 360 * 100_000);
        due -= up(labour * part * 360 + labour * (100_000 - part) * days, 360 * 100_000);
    }
    i64::try_from(due.max(0)).unwrap() * 100
}

#[test]
fn an_arrival_on_each_day_of_the_year_is_assessed_as_a_slow_second_computation_says() {
    let mut arrival = date!(2026 - 01 - 01);
    while arrival.year() == 2026 {
        let start = common::iso(arrival);
        let answer = employed(&json!({ "contract_start": start }));
        let row = neither(&answer);
        assert_eq!(row.assessed, slowly(row.taxable, arrival), "{start}");
        assert_eq!(years(&answer)[0].estimate, arrival != date!(2026 - 01 - 01), "{start}");
        let months: i64 = row.payslips.iter().map(|slip| withheld(slip) * slip.months.len() as i64).sum();
        assert_eq!(months, row.withheld, "{start}");
        arrival = arrival.next_day().unwrap();
    }
}

#[test]
fn whoever_arrives_in_july_gets_most_of_a_months_pay_back() {
    let answer = employed(&json!({ "contract_start": "2026-07-01", "pay_amount": "5000" }));
    let row = neither(&answer);
    // Six payslips of € 5,000: the published row withholds 1,325.08 of each.
    assert_eq!(withheld(slip(row, 7)), 132_508);
    assert_eq!(row.withheld, 6 * 132_508);
    // The example of the year of arrival comes to about 4,995.
    assert!((row.difference - 499_500).abs() <= 500, "{}", row.difference);
}

#[test]
fn residence_and_insurance_can_begin_on_different_days() {
    let request =
        request(&[("resident_from", "2026-04-01"), ("insured_from", "2026-10-01"), ("contract_start", "2026-01-01")]);
    let presence = person_of(&request).presence(2026, date!(2026 - 01 - 01), date!(2026 - 12 - 31));
    let same = |share: Share, part: i64, whole: i64| share.part * whole == part * share.whole;
    assert!(same(presence.resident, 270, 360), "{presence:?}");
    assert!(same(presence.insured, 90, 360), "{presence:?}");
    // The year after has both in full.
    let presence = person_of(&request).presence(2027, date!(2027 - 01 - 01), date!(2027 - 12 - 31));
    assert!(!presence.is_partial());
    assert_eq!(Residence::of("NL"), Residence::Netherlands);
}
