//! One payslip checked: what a person types reaches the table that is meant.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod common;

use common::{answered, with};
use nl_talent::answer::PayslipCheck;
use serde_json::{Value as Json, json};

fn check(changes: &Json) -> PayslipCheck {
    let base = json!({ "day": "2026-03-10", "date_of_birth": "1990-05-10", "payslip_wage": "5000" });
    answered(&with(&base, changes)).payslip_check.unwrap()
}

#[test]
fn a_month_of_5000_is_the_row_of_the_published_table() {
    // White month table 2026: 1,325.08 with the payroll tax credit (tests/tables).
    let month = check(&json!({}));
    assert_eq!((month.withheld, month.year, month.row), (132_508, 2026, 5_999_400));
    assert_eq!(month.sum.total, 132_508 * 12 + 4, "the twelfth is rounded");
    assert!(check(&json!({ "payroll_credit": false })).withheld > month.withheld);
    // The tables are those of the payslip's own day.
    assert_eq!(check(&json!({ "payslip_date": "2025-12-31" })).year, 2025);
    assert_eq!(check(&json!({ "payslip_date": "2027-01-01" })).year, 2027);
}

#[test]
fn every_period_and_colour_can_be_asked_for() {
    let of = |period: &str, wage: &str| {
        let check = check(&json!({ "payslip_period": period, "payslip_wage": wage }));
        (check.row, check.withheld)
    };
    // One year table stands behind all of them: 59,994 a year.
    for (period, wage, parts) in [
        ("month", "4999,50", 12),
        ("four_weeks", "4614,93", 13),
        ("week", "1153,74", 52),
        ("day", "230,75", 260),
        ("quarter", "14998,50", 4),
    ] {
        let (row, withheld) = of(period, wage);
        assert_eq!(row, 5_999_400, "{period}");
        let year = check(&json!({})).sum.total;
        assert_eq!(withheld, (2 * year + parts) / (2 * parts), "{period}");
    }
    let green = check(&json!({ "payslip_table": "green" }));
    assert_eq!(green.labour_tax_credit, 0);
    assert!(green.withheld > check(&json!({})).withheld);
}

#[test]
fn age_residence_insurance_and_credits_reach_it() {
    let withheld = |changes: Json| check(&changes).withheld;
    let plain = withheld(json!({}));
    assert!(withheld(json!({ "date_of_birth": "1950-05-10" })) < plain);
    assert!(withheld(json!({ "insured": "elsewhere" })) < plain);
    assert!(withheld(json!({ "residence": "DE" })) > plain);
    assert!(withheld(json!({ "young_disabled": true })) < plain);
    let elderly = json!({ "date_of_birth": "1950-05-10", "payslip_wage": "3500" });
    let single = with(&elderly, &json!({ "single_elderly_credit": true }));
    assert!(withheld(single) < withheld(elderly));
    // An offer that begins next year does not touch a payslip of today.
    assert_eq!(withheld(json!({ "contract_start": "2027-02-01", "recruited_from_abroad": true })), plain);
}

#[test]
fn a_special_reward_follows_the_wage_of_the_year_before() {
    let rate = |changes: Json| check(&changes).special_reward_rate;
    assert_eq!(rate(json!({ "payslip_previous_year_wage": "45592" })), "0.4201");
    assert_eq!(rate(json!({ "payslip_previous_year_wage": "45593" })), "0.5047");
    assert_eq!(rate(json!({ "payslip_previous_year_wage": "45592,99" })), "0.4201", "whole euros count");
    // Without one it is twelve months of this wage: 60,000.
    assert_eq!(rate(json!({})), "0.5047");
    let withheld = check(&json!({ "payslip_special_reward": "4800" })).withheld_from_special_reward;
    assert_eq!(withheld, 242_256);
}

#[test]
fn without_a_wage_there_is_nothing_to_check() {
    assert!(answered(&json!({ "day": "2026-03-10", "payslip_period": "week" })).payslip_check.is_none());
    assert!(
        answered(&json!({ "day": "2026-03-10", "payslip_wage": "1", "payslip_date": "2020-01-01" }))
            .payslip_check
            .is_none()
    );
}
