//! The official payroll tables, every row, to the cent. The files and their sources: `tests/tables/README.md`.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use nl_talent::law::PUBLISHED;
use nl_talent::money::{Euro, Rate};
use nl_talent::tax::assessment::{self, Presence};
use nl_talent::tax::special::{self, Percentage};
use nl_talent::tax::{AgeGroup, Taxpayer, withholding};
use serde::Deserialize;

/// A decimal text with a point, in hundredths.
fn hundredths(text: &str) -> i64 {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    format!("{whole}{fraction:0<2}").parse().unwrap()
}

fn euro(text: &str) -> Euro {
    Euro::from_cents(hundredths(text))
}

fn percent(text: &str) -> Rate {
    Rate::from_hundred_thousandths(hundredths(text) * 10)
}

fn taxpayer(year: i32, age_group: &str) -> Taxpayer {
    let age = match age_group {
        "below_aow" => AgeGroup::BelowAow,
        "aow_born_1946_or_later" => AgeGroup::Aow,
        "aow_born_1945_or_earlier" => AgeGroup::AowBornBefore1946,
        other => panic!("age group {other}"),
    };
    Taxpayer { year: PUBLISHED.year(year).unwrap().year, age }
}

fn rows<Row: for<'row> Deserialize<'row>>(file: &str) -> Vec<Row> {
    let path = format!("{}/tests/tables/{file}", env!("CARGO_MANIFEST_DIR"));
    csv::Reader::from_path(path).unwrap().deserialize().map(Result::unwrap).collect()
}

#[derive(Deserialize)]
struct MonthRow {
    year: i32,
    age_group: String,
    loonheffingskorting: String,
    wage: String,
    tax: String,
    labour_credit: String,
}

fn every_row_of_the_white_month_table(file: &str, expected_rows: usize) {
    let rows: Vec<MonthRow> = rows(file);
    assert_eq!(rows.len(), expected_rows);
    for row in &rows {
        let taxpayer = taxpayer(row.year, &row.age_group);
        let withheld = withholding::monthly(&taxpayer, euro(&row.wage), row.loonheffingskorting == "with");
        let place = format!("{} {} {} {}", row.year, row.age_group, row.loonheffingskorting, row.wage);
        assert_eq!(withheld.withheld, euro(&row.tax), "tax, {place}");
        if !row.labour_credit.is_empty() {
            assert_eq!(withheld.labour_credit_settled, euro(&row.labour_credit), "labour credit, {place}");
        }
    }
}

#[test]
fn every_row_of_the_white_month_table_of_2023_is_withheld_to_the_cent() {
    every_row_of_the_white_month_table("wage-table-2023-white-month.csv", 12_840);
}

#[test]
fn every_row_of_the_white_month_table_of_2024_is_withheld_to_the_cent() {
    every_row_of_the_white_month_table("wage-table-2024-white-month.csv", 13_890);
}

#[test]
fn every_row_of_the_white_month_table_of_2025_is_withheld_to_the_cent() {
    every_row_of_the_white_month_table("wage-table-2025-white-month.csv", 14_370);
}

#[test]
fn every_row_of_the_white_month_table_of_2026_is_withheld_to_the_cent() {
    every_row_of_the_white_month_table("wage-table-2026-white-month.csv", 14_790);
}

#[test]
fn a_wage_one_cent_below_a_row_is_withheld_as_the_row_before() {
    let rows: Vec<MonthRow> = rows("wage-table-2026-white-month.csv");
    let below_aow: Vec<&MonthRow> =
        rows.iter().filter(|row| row.age_group == "below_aow" && row.loonheffingskorting == "with").collect();
    let taxpayer = taxpayer(2026, "below_aow");
    for pair in below_aow.windows(2) {
        let wage = euro(&pair[1].wage) - Euro::from_cents(1);
        assert_eq!(withholding::monthly(&taxpayer, wage, true).withheld, euro(&pair[0].tax), "below {}", pair[1].wage);
    }
}

#[derive(Deserialize)]
struct SpecialRow {
    year: i32,
    age_group: String,
    aok: String,
    year_wage_from: String,
    pct_without_lhk: String,
    pct_with_lhk_standard: String,
    pct_with_lhk_offset: String,
}

#[test]
fn every_row_of_the_special_reward_tables_holds_from_its_first_to_its_last_euro() {
    let rows: Vec<SpecialRow> = rows("special-rewards-2025-2026-white.csv");
    assert_eq!(rows.len(), 112);
    for row in &rows {
        let taxpayer = taxpayer(row.year, &row.age_group);
        let single_elderly = row.aok == "incl";
        let from = euro(&row.year_wage_from);
        let same_table = |other: &&SpecialRow| {
            (other.year, &other.age_group, &other.aok) == (row.year, &row.age_group, &row.aok)
                && euro(&other.year_wage_from) > from
        };
        let next = rows.iter().filter(same_table).map(|other| euro(&other.year_wage_from)).min();
        let last = next.map_or(from + Euro::whole(100_000), |next| next - Euro::whole(1));
        for wage in [from, last] {
            let place = format!("{} {} {} {:?}", row.year, row.age_group, row.aok, wage);
            let expected =
                Percentage { standard: percent(&row.pct_with_lhk_standard), offset: percent(&row.pct_with_lhk_offset) };
            assert_eq!(special::with_credit(&taxpayer, wage, single_elderly), expected, "with credit, {place}");
            let without = special::without_credit(&taxpayer, wage).total();
            assert_eq!(without, percent(&row.pct_without_lhk), "without credit, {place}");
        }
    }
}

#[test]
fn the_assessment_rounds_down_at_each_bracket_as_the_laws_own_table_does() {
    // Wet IB 2001 art. 2.10a(1), text of 2026-01-01, column III: € 3.330 at € 41.123 and € 17.341 at € 78.426.
    let taxpayer = taxpayer(2026, "aow_born_1945_or_earlier");
    for (income, tax) in [("41123", "3330"), ("78426", "17341")] {
        let assessed = assessment::assess(&taxpayer, euro(income), Presence::WHOLE_YEAR);
        assert_eq!(assessed.tax_1 + assessed.tax_2 + assessed.tax_3, euro(tax), "{income}");
    }
}
