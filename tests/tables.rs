//! The official payroll tables, every row, to the cent. The files and their sources: `tests/tables/README.md`.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use nl_talent::calendar::WagePeriod;
use nl_talent::law::PUBLISHED;
use nl_talent::money::{Euro, Rate};
use nl_talent::tax::assessment::{self, Presence, Wage};
use nl_talent::tax::brackets::Brackets;
use nl_talent::tax::credits::{self, CreditFigures};
use nl_talent::tax::special::{self, Percentage};
use nl_talent::tax::withholding::{self, Payroll, Table};
use nl_talent::tax::{AgeGroup, Insurance, Residence, Taxpayer};
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

fn taxpayer(year: i32, age_group: &str) -> Taxpayer<'static> {
    let age = match age_group {
        "below_aow" => AgeGroup::BelowAow,
        "aow_born_1946_or_later" => AgeGroup::Aow,
        "aow_born_1945_or_earlier" => AgeGroup::AowBornBefore1946,
        other => panic!("age group {other}"),
    };
    Taxpayer::resident(PUBLISHED.year(year).unwrap().year, age)
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
            let payroll = Payroll { single_elderly, ..Payroll::white(true) };
            assert_eq!(special::percentage(&taxpayer, wage, payroll), expected, "with credit, {place}");
            let without = special::percentage(&taxpayer, wage, Payroll::white(false)).total();
            assert_eq!(without, percent(&row.pct_without_lhk), "without credit, {place}");
        }
    }
}

#[test]
fn the_assessment_rounds_down_at_each_bracket_as_the_laws_own_table_does() {
    // Wet IB 2001 art. 2.10a(1), text of 2026-01-01, column III: € 3.330 at € 41.123 and € 17.341 at € 78.426.
    let taxpayer = taxpayer(2026, "aow_born_1945_or_earlier");
    for (income, tax) in [("41123", "3330"), ("78426", "17341")] {
        let assessed = assessment::assess(&taxpayer, Wage::insured(euro(income)), Presence::WHOLE_YEAR);
        assert_eq!(assessed.tax_1 + assessed.tax_2 + assessed.tax_3, euro(tax), "{income}");
    }
}

#[derive(Deserialize)]
struct Conversion {
    year: i32,
    residence: String,
    age_group: String,
    situation: String,
    value_of: String,
    value: String,
}

fn converted(row: &Conversion) -> Taxpayer<'static> {
    let residence = match row.residence.as_str() {
        "NL" => Residence::Netherlands,
        "BE" => Residence::Belgium,
        "LK" => Residence::CountryCircle,
        "SA" => Residence::SurinameAruba,
        "DL" => Residence::ThirdCountry,
        other => panic!("residence {other}"),
    };
    let insurance = match row.situation.as_str() {
        "std" => Insurance::ALL,
        "bh" => Insurance::NONE,
        "ci" => Insurance { wlz: false, ..Insurance::ALL },
        "dj" => Insurance { wlz: true, ..Insurance::NONE },
        other => panic!("situation {other}"),
    };
    Taxpayer { residence, insurance, young_disabled: true, ..taxpayer(row.year, &row.age_group) }
}

#[test]
fn every_converted_figure_of_people_living_or_insured_elsewhere_is_the_published_one() {
    let rows: Vec<Conversion> = rows("conversions-2023-2024.csv");
    assert_eq!(rows.len(), 2_040);
    for row in &rows {
        let taxpayer = converted(row);
        let figures = CreditFigures::of(&taxpayer);
        let brackets = Brackets::of(&taxpayer);
        let [at_end_1, at_end_2] = withholding::at_ends(&brackets);
        let amount = |amount: Euro| amount.cents();
        let rate = |rate: Rate| rate.hundred_thousandths();
        let place = |prefix: &str| row.value_of.strip_prefix(prefix).unwrap().parse::<usize>().unwrap() - 1;
        let found = match row.value_of.as_str() {
            "bracket_1_end" => amount(brackets.end_1),
            "rate_1" => rate(brackets.rate_1()),
            "rate_2" => rate(brackets.rate_2),
            "tax_at_end_1" => amount(at_end_1),
            "tax_at_end_2" => amount(at_end_2),
            "general_maximum" => amount(figures.general_maximum),
            "general_rate" => rate(figures.general_rate),
            "elderly_maximum" => amount(figures.elderly_maximum),
            "elderly_rate" => rate(figures.elderly_rate),
            "single_elderly" => amount(figures.single_elderly),
            "young_disabled" => amount(credits::young_disabled(&taxpayer)),
            name if name.starts_with("labour_rate_") => rate(figures.labour_rates[place("labour_rate_")]),
            _ => amount(figures.labour_maxima[place("labour_maximum_")]),
        };
        let expected = match row.value.split_once('.') {
            Some((whole, parts)) => format!("{whole}{parts}").parse().unwrap(),
            None => row.value.parse::<i64>().unwrap() * 100,
        };
        let Conversion { year, residence, age_group, situation, value_of, .. } = row;
        assert_eq!(found, expected, "{value_of} of {year}, {residence}, {age_group}, {situation}");
    }
}

#[test]
fn the_figures_from_aow_age_that_are_published_follow_from_those_below_it() {
    for year in PUBLISHED.years {
        let figures = CreditFigures::of(&Taxpayer::resident(year, AgeGroup::Aow));
        let (general, labour) = (&year.general_tax_credit, &year.labour_tax_credit);
        assert_eq!(figures.general_maximum, general.maximum_aow_age.value, "{}", year.year);
        assert_eq!(figures.general_rate, general.phase_out_rate_aow_age.value, "{}", year.year);
        let rates = [labour.rate_1_aow_age, labour.rate_2_aow_age, labour.rate_3_aow_age, labour.rate_4_aow_age];
        assert_eq!(figures.labour_rates, rates.map(|rate| rate.value), "{}", year.year);
        let maxima = [labour.maximum_1_aow_age, labour.maximum_2_aow_age, labour.maximum_3_aow_age];
        assert_eq!(figures.labour_maxima, maxima.map(|maximum| maximum.value), "{}", year.year);
        if let Some(published) = year.young_disabled_tax_credit.amount_aow_age.published() {
            let disabled = Taxpayer { young_disabled: true, ..Taxpayer::resident(year, AgeGroup::Aow) };
            assert_eq!(credits::young_disabled(&disabled), published, "{}", year.year);
        }
    }
}

const PERIODS: [WagePeriod; 5] =
    [WagePeriod::Quarter, WagePeriod::Month, WagePeriod::FourWeeks, WagePeriod::Week, WagePeriod::Day];

#[test]
fn the_tables_of_every_period_are_parts_of_one_year_table() {
    // The official tables of all periods are made from one table of years (Rekenvoorschriften, par. 2.1): the row's wage
    // up to cents, its tax half up. So each row of the month tables gives the row of any other period.
    for year in PUBLISHED.years {
        for age in [AgeGroup::BelowAow, AgeGroup::Aow, AgeGroup::AowBornBefore1946] {
            let taxpayer = Taxpayer::resident(year, age);
            let mut year_wage = Euro::ZERO;
            while year_wage <= year.payroll.table_end.value {
                for (period, credit) in PERIODS.iter().flat_map(|period| [(*period, true), (*period, false)]) {
                    for table in [Table::White, Table::Green] {
                        let payroll = Payroll { table, ..Payroll::white(credit) };
                        let wage = year_wage.over(period.in_year()).ceil_to_cents();
                        let row = withholding::withhold(&taxpayer, period, wage, payroll);
                        assert_eq!(row.year_wage, year_wage, "{period:?} {wage:?}");
                        assert_eq!(row.withheld, row.year_tax().over(period.in_year()).half_up_to_cents());
                    }
                }
                year_wage += year.payroll.step.value * 37;
            }
        }
    }
}

#[test]
fn the_green_table_differs_from_the_white_one_by_the_labour_credit_alone() {
    let taxpayer = taxpayer(2026, "below_aow");
    let wage = euro("3000");
    let white = withholding::withhold(&taxpayer, WagePeriod::Month, wage, Payroll::white(true));
    let green = withholding::withhold(
        &taxpayer,
        WagePeriod::Month,
        wage,
        Payroll { table: Table::Green, ..Payroll::white(true) },
    );
    assert_eq!(green.credits.general, white.credits.general);
    assert_eq!((green.credits.labour, green.labour_credit_settled), (Euro::ZERO, Euro::ZERO));
    assert_eq!(green.year_tax() - white.year_tax(), white.credits.labour);
    // Special rewards follow the slope of the general credit alone: 35,75% and 37,56% with 6,40% beside them.
    let at = |year_wage: i64| {
        special::percentage(&taxpayer, Euro::whole(year_wage), Payroll { table: Table::Green, ..Payroll::white(true) })
            .total()
            .hundred_thousandths()
    };
    // 3,115 of credit carries 8,713.29 of wage at 35,75%.
    assert_eq!((at(8_713), at(8_714), at(29_736), at(29_737)), (0, 35_750, 35_750, 42_150));
    assert_eq!((at(38_883), at(38_884), at(78_426), at(78_427)), (42_150, 43_960, 43_960, 49_500));
}
