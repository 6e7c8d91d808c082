//! What is paid beside base pay and holiday allowance: when, how it is taxed, and what it counts for.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod common;

use common::{answered, newcomer, route, scheme, with, years};
use nl_talent::answer::{Answer, PayYear, Payslip, Route, RouteYear};
use nl_talent::finding::Verdict;
use nl_talent::law::PUBLISHED;
use nl_talent::request::{Expected, Issue};
use serde_json::{Value as Json, json};

/// Employed from 1 January 2026 on € 6,000 a month, with these changes.
fn employed(changes: &Json) -> Answer {
    let always = json!({ "day": "2026-01-02", "contract_start": "2026-01-01", "pay_amount": "6000" });
    answered(&with(&with(&newcomer(), &always), changes))
}

fn first(answer: &Answer) -> &PayYear {
    &years(answer)[0]
}

fn neither(answer: &Answer) -> &RouteYear {
    route(first(answer), Route::Neither).unwrap()
}

fn slip(row: &RouteYear, month: u8) -> &Payslip {
    row.payslips.iter().find(|slip| slip.months.contains(&month)).unwrap()
}

fn line(slip: &Payslip, block: &str, code: &str) -> i64 {
    let block = slip.blocks.iter().find(|known| known.code == block).unwrap();
    block.lines.iter().find(|line| line.code == code).map_or(0, |line| line.cents)
}

#[test]
fn the_pension_premium_is_taken_of_the_pay_above_the_offset_and_lowers_the_taxable_wage() {
    let changes = json!({ "pension_employee_percent": "5", "pension_offset_yearly": "20000" });
    let answer = employed(&changes);
    let row = neither(&answer);
    // 5% of 77,760 - 20,000, in twelve parts.
    let premium = 24_067;
    assert_eq!(slip(row, 1).pension, premium);
    assert_eq!(row.pension, premium * 12);
    assert_eq!(row.taxable, row.gross - premium * 12);
    assert_eq!(row.net, row.taxable - row.assessed);
    // The payslip withholds on what is left: 5,759.33 lies in the row of 5,755.50.
    let without = employed(&json!({ "pay_amount": "5759.33" }));
    let withheld = |slip: &Payslip| line(slip, "net_month", "withheld_from_base_pay");
    assert_eq!(withheld(slip(row, 1)), withheld(slip(neither(&without), 1)));
}

#[test]
fn an_offset_above_the_pay_leaves_no_premium() {
    let answer = employed(&json!({ "pension_employee_percent": "5", "pension_offset_yearly": "77760" }));
    assert_eq!(neither(&answer).pension, 0);
    let answer = employed(&json!({ "pension_employee_percent": "5", "pension_offset_yearly": "77747" }));
    assert_eq!(slip(neither(&answer), 1).pension, 5, "5% of thirteen euros is five cents a month");
}

#[test]
fn the_pension_premium_counts_against_the_salary_norm_of_the_ruling() {
    let norm = PUBLISHED.year(2026).unwrap().year.ruling.norm_general.published().unwrap().cents();
    let pay = json!({ "pay_amount": common::cents(norm + 500_000), "pay_period": "year", "pay_holiday_allowance": "included" });
    let verdict = |changes: Json| employed(&with(&pay, &changes)).ruling.unwrap().verdict;
    assert_eq!(verdict(json!({})), Verdict::Met);
    assert_eq!(verdict(json!({ "pension_employee_percent": "1" })), Verdict::Met);
    assert_eq!(verdict(json!({ "pension_employee_percent": "10" })), Verdict::NotMet);
}

#[test]
fn the_employers_pension_premium_is_cost_and_no_wage() {
    let with_premium = employed(&json!({ "pension_employer_percent": "10" }));
    let without = employed(&json!({}));
    let (one, other) = (neither(&with_premium), neither(&without));
    assert_eq!((one.taxable, one.net), (other.taxable, other.net));
    // 10% of 77,760.
    assert_eq!(one.employer.unwrap().total - other.employer.unwrap().total, 777_600);
}

#[test]
fn a_lump_sum_and_a_bonus_are_paid_in_december_as_special_rewards() {
    let answer = employed(&json!({ "pay_thirteenth": "lump_sum", "pay_bonus_yearly": "10000" }));
    let row = neither(&answer);
    let december = slip(row, 12);
    assert_eq!(line(december, "taxable_month", "thirteenth_month"), 600_000, "a month of base pay when not said");
    assert_eq!(line(december, "taxable_month", "bonus"), 1_000_000);
    assert_eq!(december.gross, 2_200_000);
    assert!(december.with_special_rewards && december.special_reward_rate.is_some());
    assert!(!slip(row, 11).with_special_rewards);
    // Of the first year five months of holiday allowance are paid in it.
    assert_eq!(row.gross, 12 * 600_000 + 5 * 48_000 + 600_000 + 1_000_000);
    // Holiday allowance is computed on neither.
    assert_eq!(line(slip(row, 5), "taxable_month", "holiday_allowance"), 5 * 48_000);
    assert_eq!(answer.pay.as_ref().unwrap().package.total, 9_376_000);
}

#[test]
fn whoever_starts_or_leaves_within_the_year_gets_the_part_of_that_time() {
    let changes =
        json!({ "contract_start": "2026-07-01", "pay_thirteenth": "lump_sum", "pay_thirteenth_amount": "6000" });
    let answer = employed(&changes);
    assert_eq!(line(slip(neither(&answer), 12), "taxable_month", "thirteenth_month"), 300_000);
    let leaves = json!({ "contract_permanent": null, "contract_end": "2026-09-30", "pay_bonus_yearly": "12000" });
    let answer = employed(&leaves);
    assert_eq!(line(slip(neither(&answer), 9), "taxable_month", "bonus"), 900_000);
}

#[test]
fn twelve_parts_are_ordinary_pay_and_count_for_a_permit_where_a_lump_sum_does_not() {
    // The threshold of 2026 is € 5,942 a month: 5,500 and a twelfth of 5,304 reach it to the cent.
    let verdict = |thirteenth: &str, amount: &str| {
        let pay = json!({ "pay_amount": "5500", "pay_thirteenth": thirteenth, "pay_thirteenth_amount": amount });
        scheme(&employed(&pay), "highly_skilled_migrant").verdict
    };
    assert_eq!(verdict("twelve_parts", "5304"), Verdict::Met);
    assert_eq!(verdict("twelve_parts", "5303,99"), Verdict::NotMet);
    assert_eq!(verdict("lump_sum", "5304"), Verdict::NotMet);
    let answer = employed(&json!({ "pay_thirteenth": "twelve_parts" }));
    assert_eq!(slip(neither(&answer), 1).gross, 650_000);
    assert!(!slip(neither(&answer), 12).with_special_rewards);
}

#[test]
fn the_ruling_makes_part_of_every_payment_tax_free() {
    let answer = employed(&json!({ "pay_thirteenth": "lump_sum", "pay_bonus_yearly": "10000" }));
    let row = route(first(&answer), Route::Ruling).unwrap();
    // 30% of everything paid, but for the cents that the division leaves.
    assert!((0..20).contains(&(row.gross * 3 / 10 - row.free)), "{}", row.free);
    let december = slip(row, 12);
    assert!((december.gross * 3 / 10 - december.free).abs() <= 2, "{}", december.free);
}

#[test]
fn pay_whose_pension_brings_it_below_the_norm_is_told_what_to_raise_it_to() {
    let norm = PUBLISHED.year(2026).unwrap().year.ruling.norm_general.published().unwrap().cents();
    let pay = json!({
        "pay_amount": common::cents(norm + 200_000), "pay_period": "year", "pay_holiday_allowance": "included",
        "pension_employee_percent": "10",
    });
    let answer = employed(&pay);
    let ruling = answer.ruling.unwrap();
    assert_eq!(ruling.verdict, Verdict::NotMet);
    let raise = ruling.changes.iter().find(|change| change.code == "raise_pay_above_norm").unwrap();
    // The package is above the norm, the wage is not.
    let pay = answer.pay.unwrap();
    assert!(pay.package.total > norm && pay.wage < norm && raise.cents_per_year == Some(norm));
}

#[test]
fn the_first_months_of_an_arrival_are_those_of_the_example() {
    // Computed by the rules on a month of € 6,000 in 2026: 4,170.83 without the ruling, 5,079.17 with it, and 52% of the
    // whole without a citizen service number (Wet LB 1964 art. 26b).
    let first = employed(&json!({})).pay.unwrap().first_months.unwrap();
    assert_eq!((first.without_number, first.anonymous_rate.as_str()), (288_000, "0.52"));
    assert_eq!((first.waiting, first.back_pay), (Some(417_083), Some(507_917 - 417_083)));
    assert_eq!(first.health_premium.map(|premium| (premium.average_of, premium.cents)), Some((Some(2026), 15_900)));
    // Of 2027 no average is known yet: the newest one says its own year.
    let later = employed(&json!({ "contract_start": "2027-02-01" })).pay.unwrap().first_months.unwrap();
    assert_eq!(later.health_premium.and_then(|premium| premium.average_of), Some(2026));
}

#[test]
fn the_account_of_an_arrival_says_each_month_what_kind_it_is() {
    let months = |changes: Json| {
        let account = employed(&changes).pay.unwrap().account;
        let mut months = Vec::new();
        for month in account {
            months.extend((0..month.times).map(|_| (month.month.clone(), month.code, month.cents)));
        }
        months
    };
    let plain = months(json!({}));
    assert_eq!(plain.len(), 12);
    assert_eq!(plain[0], ("2026-01".to_owned(), "ordinary", 507_917));
    assert_eq!(plain[4].1, "special_rewards");
    // No number before 2 February: January is withheld at 52% of everything, February by the table.
    let late = months(json!({ "citizen_number_from": "2026-02-02" }));
    assert_eq!((late[0].1, late[0].2), ("without_number", 288_000));
    assert_eq!((late[1].1, late[1].2), ("ordinary", 507_917));
    // The month in which the number arrives is withheld by the table, the month before it is not.
    assert_eq!(months(json!({ "citizen_number_from": "2026-01-31" }))[0].1, "ordinary");
    assert_eq!(months(json!({ "citizen_number_from": "2026-02-01" }))[0].1, "without_number");
    // The example: three months without the decision, and their differences with the fourth.
    let waiting = months(json!({ "ruling_decision_expected": "2026-04-10" }));
    assert!(waiting[..3].iter().all(|month| (month.1, month.2) == ("waiting", 417_083)));
    assert_eq!((waiting[3].1, waiting[3].2), ("back_pay", 507_917 + 3 * (507_917 - 417_083)));
    // Nothing appears or vanishes: the year is the same with and without the wait.
    let sum = |months: &[(String, &str, i64)]| months.iter().map(|month| month.2).sum::<i64>();
    assert_eq!(sum(&waiting), sum(&plain));
    // Without the ruling there is nothing to wait for.
    let low = months(json!({ "pay_amount": "3000", "ruling_decision_expected": "2026-04-10" }));
    assert_eq!(low[0].1, "ordinary");
    let july = months(json!({ "contract_start": "2026-07-15" }));
    assert_eq!((july[0].0.as_str(), july[0].1, july.len()), ("2026-07", "part_month", 12));
    assert_eq!(july[10].1, "special_rewards", "in May, for eleven months");
    let short = months(json!({ "contract_permanent": null, "contract_end": "2026-03-20" }));
    assert_eq!(short.iter().map(|month| month.1).collect::<Vec<_>>(), ["ordinary", "ordinary", "part_month"]);
    assert!(months(json!({ "recruited_from_abroad": false })).is_empty());
    // What was said of health insurance stands instead of the average.
    let own = employed(&json!({ "health_premium_monthly": "148,50" })).pay.unwrap().first_months.unwrap();
    assert_eq!(own.health_premium.map(|premium| (premium.average_of, premium.cents)), Some((None, 14_850)));
}

#[test]
fn whoever_lives_or_works_here_already_has_no_first_months() {
    let has = |changes: Json| employed(&changes).pay.unwrap().first_months.is_some();
    assert!(has(json!({})));
    assert!(!has(json!({ "recruited_from_abroad": false })));
    assert!(!has(json!({ "contract_start": "2025-06-01" })));
    // Under a ruling that is there already nothing is waited for.
    let changes = json!({ "ruling_first_used": "2026-01-01", "day": "2026-03-01" });
    let first = employed(&changes).pay.unwrap().first_months.unwrap();
    assert_eq!((first.waiting, first.back_pay), (None, None));
    // Nor where the ruling does not apply.
    let first = employed(&json!({ "pay_amount": "3000" })).pay.unwrap().first_months.unwrap();
    assert_eq!((first.waiting, first.back_pay), (None, None));
}

#[test]
fn fewer_hours_are_a_lower_package_and_the_same_thresholds() {
    let fewer =
        employed(&json!({ "part_time_percent": "80", "pay_bonus_yearly": "1000", "pension_employee_percent": "5" }));
    let lower = employed(&json!({ "pay_amount": "4800", "pay_bonus_yearly": "800", "pension_employee_percent": "5" }));
    assert_eq!(fewer.pay, lower.pay);
    assert_eq!(fewer.schemes, lower.schemes);
    // € 6,000 opens the permit from 30 years on, four fifths of it do not.
    let verdict =
        |percent: &str| scheme(&employed(&json!({ "part_time_percent": percent })), "highly_skilled_migrant").verdict;
    assert_eq!((verdict("100"), verdict("80")), (Verdict::Met, Verdict::NotMet));
    // 5,942 of 6,000 is 99.033%: two decimals of a percent are too few to stand on it to the cent.
    assert_eq!((verdict("99.04"), verdict("99.03")), (Verdict::Met, Verdict::NotMet));
    let full = employed(&json!({}));
    assert_eq!(employed(&json!({ "part_time_percent": "100%" })).pay, full.pay);
}

#[test]
fn pay_of_any_period_is_the_year_it_comes_to() {
    let year = |pay: Json| employed(&pay).pay.unwrap().package.total;
    let without = json!({ "pay_holiday_allowance": "excluded" });
    let of = |amount: &str, period: &str| {
        year(with(&without, &json!({ "pay_amount": amount, "pay_period": period, "hours_per_week": "38,5" })))
    };
    // 36 x 38,5 x 52 is 72,072, and 8% more.
    assert_eq!(of("36", "hour"), 7_783_776);
    assert_eq!(of("1400", "week"), 1_400 * 52 * 108);
    assert_eq!(of("5600", "four_weeks"), 5_600 * 13 * 108);
    assert_eq!(of("6000", "month"), 6_000 * 12 * 108);
    // Pay by the hour says nothing without the hours.
    let base = json!({ "day": "2026-01-02", "contract_start": "2026-01-01", "pay_amount": "36", "pay_period": "hour" });
    let problems = common::assess(&with(&newcomer(), &base)).problems;
    assert_eq!(problems.len(), 1);
    assert_eq!((problems[0].field.as_str(), problems[0].problem), ("hours_per_week", Issue::Missing));
}

#[test]
fn hours_are_read_above_0_and_up_to_100() {
    let problem = |hours: &str| {
        let changes = json!({ "pay_period": "hour", "pay_amount": "36", "hours_per_week": hours });
        let problems = common::assess(&with(&newcomer(), &changes)).problems;
        problems.first().map(|problem| (problem.problem, problem.expected))
    };
    for hours in ["0,01", "40", "36.5", "40 h", "100"] {
        assert_eq!(problem(hours), None, "{hours}");
    }
    for hours in ["0", "100,01", "-8"] {
        assert_eq!(problem(hours), Some((Issue::OutOfRange, Expected::HoursInRange)), "{hours}");
    }
    for hours in ["€ 40", "forty", "40 %"] {
        assert_eq!(problem(hours), Some((Issue::Unreadable, Expected::Hours)), "{hours}");
    }
}

#[test]
fn an_hourly_wage_meets_a_permit_by_the_month_it_comes_to() {
    // 5,942 a month is 71,304 a year: at 40 hours 34.28 an hour is 71,302.40, a cent more 71,323.20.
    let verdict = |amount: &str| {
        let pay = json!({ "pay_amount": amount, "pay_period": "hour", "hours_per_week": 40 });
        scheme(&employed(&pay), "highly_skilled_migrant").verdict
    };
    assert_eq!((verdict("34,28"), verdict("34,29")), (Verdict::NotMet, Verdict::Met));
}

#[test]
fn holiday_allowance_paid_with_the_wage_is_ordinary_pay_that_no_permit_counts() {
    let monthly = employed(&json!({ "pay_holiday_allowance": "monthly" }));
    let yearly = employed(&json!({ "pay_holiday_allowance": "excluded" }));
    let total = |answer: &Answer| answer.pay.as_ref().unwrap().package.total;
    assert_eq!(total(&monthly), total(&yearly));
    let may = slip(neither(&monthly), 5);
    assert!(!may.with_special_rewards);
    assert_eq!((may.gross, line(may, "taxable_month", "holiday_allowance")), (648_000, 48_000));
    // Nor does a permit count the part of it that the ruling makes tax-free.
    assert!(monthly.schemes == yearly.schemes);
    let just_below = |holiday: &str| {
        let pay = json!({ "pay_amount": "5941,99", "pay_holiday_allowance": holiday });
        scheme(&employed(&pay), "highly_skilled_migrant").verdict
    };
    assert_eq!((just_below("monthly"), just_below("excluded")), (Verdict::NotMet, Verdict::NotMet));
}

#[test]
fn holiday_allowance_is_paid_in_the_month_that_was_agreed() {
    let answer = employed(&json!({ "holiday_allowance_month": 6, "contract_start": "2025-07-01" }));
    let row = neither(&answer);
    assert!(!slip(row, 5).with_special_rewards);
    // Twelve months since 1 July.
    assert_eq!(line(slip(row, 6), "taxable_month", "holiday_allowance"), 12 * 48_000);
    let december = employed(&json!({ "holiday_allowance_month": 12, "contract_start": "2025-07-01" }));
    assert_eq!(line(slip(neither(&december), 12), "taxable_month", "holiday_allowance"), 12 * 48_000);
    let problems =
        |month: u32| common::assess(&with(&newcomer(), &json!({ "holiday_allowance_month": month }))).problems.len();
    assert_eq!((problems(0), problems(1), problems(12), problems(13)), (1, 0, 0, 1));
}

#[test]
fn a_sign_on_bonus_comes_with_the_first_wage_and_shares_in_the_ruling() {
    let answer = employed(&json!({ "pay_sign_on_bonus": "10000" }));
    let row = neither(&answer);
    assert_eq!(line(slip(row, 1), "taxable_month", "sign_on_bonus"), 1_000_000);
    assert!(slip(row, 1).with_special_rewards && !slip(row, 2).with_special_rewards);
    let without = employed(&json!({}));
    assert_eq!(row.gross - neither(&without).gross, 1_000_000);
    // It is paid once: neither part of the package of every year, nor of what a permit counts.
    assert_eq!(answer.pay.as_ref().unwrap().package, without.pay.as_ref().unwrap().package);
    assert_eq!(answer.schemes, without.schemes);
    let ruling = |answer: &Answer| route(first(answer), Route::Ruling).unwrap().free;
    assert!((ruling(&answer) - ruling(&without) - 300_000).abs() <= 20, "30% of it");
    // Before the first day of the ruling it is taxed in full.
    let late = json!({ "ruling_request_date": "2026-06-15", "day": "2026-06-15", "pay_sign_on_bonus": "10000" });
    let (late, late_without) = (employed(&late), employed(&with(&late, &json!({ "pay_sign_on_bonus": null }))));
    assert!((ruling(&late) - ruling(&late_without)).abs() <= 20);
}

#[test]
fn stock_and_a_car_are_wage_without_cash() {
    let answer = employed(&json!({ "pay_stock_yearly": "12000", "pay_car_addition_yearly": "9000" }));
    let without = employed(&json!({}));
    let (row, plain) = (neither(&answer), neither(&without));
    assert_eq!(row.gross - plain.gross, 2_100_000);
    assert_eq!(row.in_kind, 2_100_000);
    assert_eq!(row.taxable - plain.taxable, 2_100_000);
    assert_eq!(plain.net - row.net, row.assessed - plain.assessed, "only the tax on it is felt");
    assert_eq!(line(slip(row, 3), "taxable_month", "car"), 75_000);
    assert_eq!(line(slip(row, 12), "taxable_month", "stock"), 1_200_000);
    assert_eq!(line(slip(row, 12), "net_month", "in_kind"), -1_275_000);
    // Neither counts for a permit, both for the ruling.
    assert_eq!(answer.schemes.len(), without.schemes.len());
    let verdicts = |answer: &Answer| answer.schemes.iter().map(|scheme| scheme.verdict).collect::<Vec<_>>();
    assert_eq!(verdicts(&answer), verdicts(&without));
    let ruling = |answer: &Answer| route(first(answer), Route::Ruling).unwrap().free;
    assert!((ruling(&answer) - ruling(&without) - 630_000).abs() <= 20);
    // The addition is no cost of the employer, the stock is.
    let cost = |row: &RouteYear| {
        let employer = row.employer.unwrap();
        employer.total - employer.premiums - employer.healthcare_levy
    };
    assert_eq!(cost(row) - cost(plain), 1_200_000);
}

#[test]
fn a_removal_is_reimbursed_untaxed_up_to_its_limit_and_not_a_cent_more() {
    let without = employed(&json!({}));
    let with_removal = |amount: &str| {
        let answer = employed(&json!({ "moving_costs_reimbursed": amount }));
        let row = neither(&answer).clone();
        (row.removal, row.taxable - neither(&without).taxable, line(slip(&row, 1), "net_month", "removal"))
    };
    assert_eq!(with_removal("7750"), (775_000, 0, 775_000));
    assert_eq!(with_removal("7750,01"), (775_000, 1, 775_000));
    assert_eq!(with_removal("7000"), (700_000, 0, 700_000));
    let answer = employed(&json!({ "moving_costs_reimbursed": "7000" }));
    assert_eq!(neither(&answer).net - neither(&without).net, 700_000);
    let total = |answer: &Answer| neither(answer).employer.unwrap().total;
    assert_eq!(total(&answer) - total(&without), 700_000);
}

#[test]
fn unpaid_leave_takes_its_days_from_pay_and_from_the_holiday_allowance_after_it() {
    let leave = json!({ "leave_kind": "unpaid", "leave_from": "2026-06-01", "leave_until": "2026-06-30" });
    let answer = employed(&leave);
    let row = neither(&answer);
    assert_eq!((slip(row, 6).gross, slip(row, 6).net), (0, 0));
    assert_eq!(slip(row, 5).gross, 600_000 + 5 * 48_000, "paid before the leave");
    let next = route(&years(&answer)[1], Route::Neither).unwrap();
    // Of 365 days since June a year before, 335 were paid.
    let expected = 12 * 48_000 * 335 / 365;
    assert_eq!(line(slip(next, 5), "taxable_month", "holiday_allowance"), expected);
    // One day of a month of thirty, both days included.
    let day = with(&leave, &json!({ "leave_until": "2026-06-01" }));
    assert_eq!(slip(neither(&employed(&day)), 6).gross, 580_000);
    // In illness part of it goes on.
    let ill = with(&leave, &json!({ "leave_kind": "illness", "leave_pay_percent": "70" }));
    assert_eq!(slip(neither(&employed(&ill)), 6).gross, 420_000);
    // The package that was agreed stays what it is, and so does what a permit counts.
    let plain = employed(&json!({}));
    assert_eq!(answer.pay.as_ref().unwrap().package, plain.pay.as_ref().unwrap().package);
    let counted = |answer: &Answer| scheme(answer, "highly_skilled_migrant").counted;
    assert_eq!(counted(&answer), counted(&plain));
}

#[test]
fn the_salary_norm_overlooks_parental_and_maternity_leave_and_no_other() {
    let norm = PUBLISHED.year(2026).unwrap().year.ruling.norm_general.published().unwrap().cents();
    let verdict = |kind: &str, until: &str| {
        let pay = json!({
            "pay_amount": common::cents(norm + 200_000), "pay_period": "year", "pay_holiday_allowance": "included",
            "contract_start": "2025-01-01", "ruling_first_used": "2025-01-01", "day": "2026-02-01",
            "leave_kind": kind, "leave_from": "2026-06-01", "leave_until": until,
        });
        ruling_verdict(&employed(&pay))
    };
    // Sixteen days of unpaid leave cost more than the € 2,000 above the norm, three do not.
    for kind in ["unpaid", "illness"] {
        assert_eq!(verdict(kind, "2026-06-03"), Verdict::Met, "{kind}");
        assert_eq!(verdict(kind, "2026-06-30"), Verdict::NotMet, "{kind}");
    }
    for kind in ["parental", "maternity"] {
        assert_eq!(verdict(kind, "2026-08-31"), Verdict::Met, "{kind}");
    }
}

#[test]
fn leave_that_ends_before_it_begins_is_a_contradiction() {
    let leave = |until: &str| json!({ "leave_kind": "unpaid", "leave_from": "2026-06-02", "leave_until": until });
    let problems = |until: &str| common::assess(&with(&newcomer(), &leave(until))).problems;
    assert_eq!(problems("2026-06-01")[0].expected, Expected::NotBeforeLeaveStart);
    assert!(problems("2026-06-02").is_empty());
}

fn ruling_verdict(answer: &Answer) -> Verdict {
    answer.ruling.as_ref().unwrap().verdict
}
