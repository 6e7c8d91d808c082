//! Cases on withholding, credits and the assessment.

use super::{Expectation, cents, note, tolerance};
use nl_talent::calendar::{WagePeriod, days_of_360_from, share_of_360};
use nl_talent::employer;
use nl_talent::law::PUBLISHED;
use nl_talent::money::Share;
use nl_talent::money::{Euro, Exact, Rate};
use nl_talent::request::Request;
use nl_talent::ruling::allowance;
use nl_talent::tax::assessment::{self, Presence, Wage};
use nl_talent::tax::benefits::{self, Household};
use nl_talent::tax::brackets::Brackets;
use nl_talent::tax::credits::{self, CreditFigures};
use nl_talent::tax::withholding::{self, Payroll};
use nl_talent::tax::{AgeGroup, Insurance, Residence, Taxpayer, special};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use time::{Date, Month};

fn taxpayer(year: i32, age: AgeGroup) -> Taxpayer<'static> {
    Taxpayer::resident(PUBLISHED.year(year).unwrap().year, age)
}

fn year(case: &Value) -> i32 {
    case["year"].as_i64().unwrap() as i32
}

fn euro(value: &Value) -> Euro {
    Euro::from_cents(cents(value))
}

/// Tax and national insurance on a year's income, from the brackets alone.
fn before_credits(taxpayer: &Taxpayer, income: Euro) -> Exact {
    let brackets = Brackets::of(taxpayer);
    let [first, second, third] = brackets.split(income);
    first * brackets.rate_1() + second * brackets.rate_2 + third * brackets.rate_3
}

fn figures(taxpayer: &Taxpayer) -> CreditFigures {
    CreditFigures::of(taxpayer)
}

fn net(year: i32, gross: Euro) -> i64 {
    (gross - withholding::monthly(&taxpayer(year, AgeGroup::BelowAow), gross, true).withheld).cents()
}

pub fn run(case: &Value, left: &mut BTreeMap<String, BTreeSet<String>>) {
    let mut expect = Expectation::new(case["id"].as_str().unwrap(), &case["expect"]);
    let inputs = &case["inputs"];
    let within = |key: &str| tolerance(case, key);
    match case["group"].as_str().unwrap() {
        "month_table" | "month_table_edges" | "single_month" => {
            let wage = euro(&inputs["wage"]);
            let below = taxpayer(year(case), AgeGroup::BelowAow);
            let with = withholding::monthly(&below, wage, true);
            let without = withholding::monthly(&below, wage, false);
            let aow = withholding::monthly(&taxpayer(year(case), AgeGroup::Aow), wage, true);
            expect.cents("tax_with_credit", with.withheld.cents(), within("tax_with_credit"));
            expect.cents("tax_without_credit", without.withheld.cents(), within("tax_without_credit"));
            expect.cents("labour_credit_settled", with.labour_credit_settled.cents(), within("labour_credit_settled"));
            let key = "tax_with_credit_aow_born_1946_or_later";
            expect.cents(key, aow.withheld.cents(), within(key));
        }
        "net_change" => {
            let gross = euro(&inputs["gross_month"]);
            let (from, to) = (inputs["year_from"].as_i64().unwrap() as i32, inputs["year_to"].as_i64().unwrap() as i32);
            let (before, after) = (net(from, gross), net(to, gross));
            expect.cents(&format!("net_{from}"), before, within("net"));
            expect.cents(&format!("net_{to}"), after, within("net"));
            expect.cents("net_change", after - before, within("net_change"));
            expect.cents("published_net_change", after - before, within("published_net_change"));
        }
        "net_month" => expect.cents("net", net(year(case), euro(&inputs["gross_month"])), within("net")),
        "special_reward" => {
            let years = match case["year"].as_i64() {
                Some(year) => vec![year as i32],
                None => PUBLISHED.years.iter().map(|year| year.year).collect(),
            };
            let wages = match &inputs["previous_year_wage"] {
                Value::Object(range) => vec![euro(&range["from"]), euro(&range["to"])],
                wage => vec![euro(wage)],
            };
            let amount = euro(&inputs["amount"]);
            for (year, wage) in years.iter().flat_map(|year| wages.iter().map(move |wage| (*year, *wage))) {
                let percentage = special::percentage(&taxpayer(year, AgeGroup::BelowAow), wage, Payroll::white(true));
                let text = |rate: Rate| {
                    let points = rate.hundred_thousandths() / 10;
                    format!("{}.{:02}", points / 100, points.abs() % 100)
                };
                expect.is("percent", text(percentage.total()));
                expect.is("standard", text(percentage.standard));
                expect.is("offset", text(percentage.offset));
                expect.cents("tax", percentage.on(amount).cents(), within("tax"));
                let net = amount - percentage.on(amount);
                expect.cents("net", net.cents(), within("net"));
                expect.cents("published_net", net.cents(), within("published_net"));
            }
        }
        "year_withholding" => {
            let wage = euro(&inputs["annual_wage"]);
            let month = wage.over(12).floor_to_cents();
            let below = taxpayer(year(case), AgeGroup::BelowAow);
            let with = withholding::monthly(&below, month, true).year_tax();
            let without = withholding::monthly(&below, month, false).year_tax();
            expect.cents("tax_with_credits", with.cents(), within("tax_with_credits"));
            expect.cents("tax_before_credits", without.cents(), within("tax_before_credits"));
            expect.cents("net", (wage - with).cents(), within("net"));
        }
        "annual" if inputs.get("ruling_requested").is_some() => {
            let year_wage = euro(&inputs["gross_month"]) * 12;
            let norm = PUBLISHED.year(year(case)).unwrap().year.ruling.norm_general.published();
            let period =
                allowance::Period { base: year_wage, tested: year_wage, norm, norm_share: Share::ALL, agreed: None };
            let allowance = allowance::yearly(Rate::from_hundred_thousandths(30_000), &[period], None).amount();
            expect.cents("ruling_allowance", allowance.cents(), within("ruling_allowance"));
            // The publisher's own formula rounds nothing: it tests the figures.
            let below = taxpayer(year(case), AgeGroup::BelowAow);
            let credits = figures(&below);
            let general = credits.general_maximum.exactly() - (year_wage - credits.general_from) * credits.general_rate;
            let labour =
                credits.labour_maxima[2].exactly() - (year_wage - credits.labour_knots[2]) * credits.labour_rates[3];
            let unrounded = year_wage.exactly() - before_credits(&below, year_wage) + general + labour;
            let a_month = unrounded.part(Share { part: 1, whole: 12 });
            expect.cents("net_year_unrounded", unrounded.half_up_to_cents().cents(), within("net_year_unrounded"));
            expect.cents("net_month_unrounded", a_month.half_up_to_cents().cents(), within("net_month_unrounded"));
            let net_year = net(year(case), euro(&inputs["gross_month"])) * 12;
            expect.cents("net_year_month_table", net_year, within("net_year_month_table"));
        }
        // General credit on the income of box 1, labour credit on the wage.
        "annual" if inputs.get("alimony").is_some() => {
            let below = taxpayer(year(case), AgeGroup::BelowAow);
            let wage = euro(&inputs["fiscal_wage"]);
            let deducted = euro(&inputs["mortgage_interest"]) + euro(&inputs["alimony"]);
            let income = wage + euro(&inputs["deemed_rental_income"]) - deducted;
            let assessed = assessment::assess(&below, Wage::insured(income), Presence::WHOLE_YEAR);
            let tax = assessed.tax_1 + assessed.tax_2 + assessed.tax_3;
            let credits = figures(&below).general(income) + figures(&below).labour(wage);
            let net = euro(&inputs["salary_cash"]) - tax - assessed.national_insurance + credits - deducted;
            expect.cents("box1_income", income.cents(), within("box1_income"));
            expect.cents("national_insurance", assessed.national_insurance.cents(), within("national_insurance"));
            expect.cents("income_tax", tax.cents(), within("income_tax"));
            expect.cents("credits", credits.cents(), within("credits"));
            expect.cents("net_after_deductions", net.cents(), within("net_after_deductions"));
        }
        "zorgtoeslag" => zorgtoeslag(case, inputs, &mut expect),
        "annual_units" => annual_units(case, inputs, &mut expect),
        "employer_cost" => employer_cost(case, inputs, &mut expect),
        "official_rule" => official_rule(case, inputs, &mut expect),
        "year_of_arrival" => year_of_arrival(case, inputs, &mut expect),
        _ => {}
    }
    note(left, &expect);
}

fn annual_units(case: &Value, inputs: &Value, expect: &mut Expectation) {
    let within = |key: &str| tolerance(case, key);
    let below = taxpayer(year(case), AgeGroup::BelowAow);
    let aow = taxpayer(year(case), AgeGroup::Aow);
    if let Some(income) = inputs.get("income").or(inputs.get("labour_income")).or(inputs.get("year_wage_L")) {
        let income = euro(income);
        expect.cents("general_credit", figures(&below).general(income).cents(), within("general_credit"));
        expect.cents("general_credit_aow", figures(&aow).general(income).cents(), within("general_credit_aow"));
        expect.cents("labour_credit", figures(&below).labour(income).cents(), within("labour_credit"));
        expect.cents("labour_credit_aow", figures(&aow).labour(income).cents(), within("labour_credit_aow"));
    }
    if let Some(income) = inputs.get("box1_income") {
        // This publisher rounds the sum alone; the law's own table rounds down at each bracket (Wet IB 2001 art. 2.10,
        // column III), which is more than the case's tolerance away. So it tests the brackets, and tests/tables.rs how
        // they are rounded.
        let rounds_the_sum = case["id"] == "tax-2023-100000";
        for (key, age) in [
            ("tax_before_credits", AgeGroup::BelowAow),
            ("tax_before_credits_aow_born_1946_or_later", AgeGroup::Aow),
            ("tax_before_credits_aow_born_1945_or_earlier", AgeGroup::AowBornBefore1946),
        ] {
            let own = taxpayer(year(case), age);
            let assessed = assessment::assess(&own, Wage::insured(euro(income)), Presence::WHOLE_YEAR);
            let unrounded = before_credits(&own, euro(income)).half_up_to_cents();
            let found = if rounds_the_sum { unrounded } else { assessed.before_credits() };
            expect.cents(key, found.cents(), within(key));
        }
    }
}

fn employer_cost(case: &Value, inputs: &Value, expect: &mut Expectation) {
    assert_eq!([&inputs["awf"], &inputs["aof"], &inputs["whk"]], ["low", "high", "average"]);
    let wage = inputs.get("total_wage").unwrap_or(&inputs["wage_incl_holiday_allowance"]);
    let taxable = euro(wage) - euro(&inputs["allowance"]);
    let figures = PUBLISHED.year(year(case)).unwrap();
    let premiums = employer::premiums(&Request::default(), &figures, taxable, Share::ALL).unwrap();
    let key = "employer_premiums_and_zvw";
    expect.cents(key, (premiums.insurance() + premiums.healthcare_levy).cents(), tolerance(case, key));
}

fn zorgtoeslag(case: &Value, inputs: &Value, expect: &mut Expectation) {
    let figures = &PUBLISHED.year(year(case)).unwrap().year.healthcare_benefit;
    let income = euro(inputs.get("test_income").unwrap_or(&inputs["joint_test_income"]));
    let benefit = |household| benefits::healthcare_benefit(figures, household, income).unwrap();
    let within = |key: &str| tolerance(case, key);
    if inputs["partners"] == true {
        assert_eq!(inputs["partner_insured"], "elsewhere");
        let elsewhere = benefit(Household::PartnerInsuredElsewhere);
        expect.cents("zorgtoeslag_year", elsewhere.cents(), within("zorgtoeslag_year"));
        let key = "zorgtoeslag_year_both_insured";
        expect.cents(key, benefit(Household::Partners).cents(), within(key));
    } else {
        let month = benefits::of_month(benefit(Household::Single));
        expect.cents("zorgtoeslag_month", month.cents(), within("zorgtoeslag_month"));
    }
}

fn official_rule(case: &Value, inputs: &Value, expect: &mut Expectation) {
    let resident = |age| taxpayer(year(case), age);
    if inputs["credit"] == "general" {
        let own = resident(AgeGroup::Aow);
        expect.cents("total", figures(&own).general_maximum.cents(), 0);
        // Living abroad leaves the premium part, being insured elsewhere the tax part.
        let abroad = Taxpayer { residence: Residence::ThirdCountry, ..own };
        let elsewhere = Taxpayer { insurance: Insurance::NONE, ..own };
        expect.cents("premium_part", figures(&abroad).general_maximum.cents(), 0);
        expect.cents("tax_part", figures(&elsewhere).general_maximum.cents(), 0);
    } else if inputs["credit"] == "young disabled" {
        let own = Taxpayer { young_disabled: true, ..resident(AgeGroup::Aow) };
        expect.cents("total", credits::young_disabled(&own).cents(), 0);
        let abroad = Taxpayer { residence: Residence::ThirdCountry, ..own };
        let elsewhere = Taxpayer { insurance: Insurance::NONE, ..own };
        expect.cents("premium_part", credits::young_disabled(&abroad).cents(), 0);
        expect.cents("tax_part", credits::young_disabled(&elsewhere).cents(), 0);
    } else if inputs["insurance"] == "not insured for Wlz (situation CI)" {
        let insurance = Insurance { wlz: false, ..Insurance::ALL };
        let own = figures(&Taxpayer { insurance, ..resident(AgeGroup::Aow) });
        expect.cents("elderly", own.elderly_maximum.cents(), 0);
        expect.cents("single_elderly", own.single_elderly.cents(), 0);
    } else if inputs["period"] == "day" {
        let own = resident(AgeGroup::BelowAow);
        let above = |wage: &Value| {
            let day = withholding::withhold(&own, WagePeriod::Day, euro(wage), Payroll::white(true));
            assert_eq!(day.year_wage, euro(&inputs["table_end"]));
            day.above_table
        };
        for (key, is_above) in [("in_table", false), ("above_table", true)] {
            for wage in expect.take(key).unwrap().as_array().unwrap() {
                assert_eq!(above(wage) > Euro::ZERO, is_above, "{key} {wage}");
            }
        }
    } else if let Some(residence) = inputs["residence"].as_str() {
        let residence = match residence {
            "other EU/EEA/Switzerland/BES" => Residence::CountryCircle,
            "third country" => Residence::ThirdCountry,
            other => panic!("residence {other}"),
        };
        let insurance = if inputs["insured_in_NL"] == true { Insurance::ALL } else { Insurance::NONE };
        let own = figures(&Taxpayer { residence, insurance, ..resident(AgeGroup::BelowAow) });
        expect.cents("general_credit_max", own.general_maximum.cents(), 0);
        expect.cents("labour_credit_max", own.labour_maxima[2].cents(), 0);
        expect.is("general_credit_rate", format!("0.{:05}", own.general_rate.hundred_thousandths()));
    }
}

fn year_of_arrival(case: &Value, inputs: &Value, expect: &mut Expectation) {
    let within = |key: &str| tolerance(case, key);
    if let Some(days) = inputs.get("resident_from") {
        let found: Vec<i64> = days
            .as_array()
            .unwrap()
            .iter()
            .map(|day| {
                let (month, day) = day.as_str().unwrap().split_once('-').unwrap();
                let month = Month::try_from(month.parse::<u8>().unwrap()).unwrap();
                days_of_360_from(Date::from_calendar_date(2026, month, day.parse().unwrap()).unwrap())
            })
            .collect();
        expect.is("days_of_360", found);
        return;
    }
    let share = share_of_360(time::macros::date!(2026 - 07 - 01), time::macros::date!(2026 - 12 - 31));
    assert_eq!(inputs["resident_and_insured_from"], "2026-07-01");
    let fraction = expect.take("fraction").unwrap();
    assert_eq!(cents(fraction) * share.whole, 100 * share.part);
    let below = taxpayer(year(case), AgeGroup::BelowAow);
    let wage = euro(&inputs["taxable_wage"]);
    let assessed = assessment::assess(&below, Wage::insured(wage), Presence { resident: share, insured: share });
    expect.cents("tax_part_before_credits", assessed.tax_1.cents(), within("tax_part_before_credits"));
    expect.cents("premium_before_credits", assessed.national_insurance.cents(), within("premium_before_credits"));
    expect.cents("general_credit", figures(&below).general(wage).cents(), within("general_credit"));
    expect.cents("labour_credit", figures(&below).labour(wage).cents(), within("labour_credit"));
    expect.cents("due", assessed.due.cents(), within("due"));
    let month = withholding::monthly(&below, euro(&inputs["taxable_month"]), true).withheld;
    let withheld = month * inputs["months"].as_i64().unwrap();
    expect.cents("withheld", withheld.cents(), within("withheld"));
    expect.cents("refund", (withheld - assessed.due).cents(), within("refund"));
    let nothing = Share { part: 0, whole: 1 };
    let only = |resident, insured| assessment::assess(&below, Wage::insured(wage), Presence { resident, insured });
    let (tax, premium) = (only(share, nothing).credits, only(nothing, share).credits);
    expect.cents("general_credit_tax_part", tax.general.cents(), within("general_credit_tax_part"));
    expect.cents("labour_credit_tax_part", tax.labour.cents(), within("labour_credit_tax_part"));
    expect.cents("general_credit_premium_part", premium.general.cents(), within("general_credit_premium_part"));
    // The labour credit's tax part is not reduced: what both have beyond it is its premium part.
    let labour = assessed.credits.labour - tax.labour;
    expect.cents("labour_credit_premium_part", labour.cents(), within("labour_credit_premium_part"));
    let ceiling = Brackets::of(&below).end_1.part(share).half_up_to_cents();
    expect.cents("premium_ceiling", ceiling.cents(), within("premium_ceiling"));
    let key = "refund_if_tax_part_not_reduced";
    expect.cents(key, (withheld - only(Share::ALL, share).due).cents(), within(key));
}
