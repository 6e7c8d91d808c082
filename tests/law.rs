//! The figures of the law: complete, cited, as their files print them, and a year is a file.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod common;

use common::{holder, iso, newcomer, ruling, scheme, value, with, years};
use nl_talent::law::{Awaited, Certainty, Dated, Figure, Law, Listed, PUBLISHED, Source, Status, Value, Year};
use nl_talent::money::Euro;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use time::macros::date;
use toml::Table;

/// Every figure of a year.
fn figures(year: &Year) -> Vec<Listed> {
    let mut all = vec![
        year.income_tax.list(),
        year.national_insurance.list(),
        year.general_tax_credit.list(),
        year.labour_tax_credit.list(),
        year.elderly_tax_credit.list(),
        year.young_disabled_tax_credit.list(),
        year.combination_tax_credit.list(),
        year.payroll.list(),
        year.healthcare_levy.list(),
        year.employer_premiums.list(),
        year.minimum_wage.list(),
        year.state_pension.list(),
        year.ruling.list(),
        year.extraterritorial_costs.list(),
        year.healthcare_benefit.list(),
        year.child_budget.list(),
        year.rent_benefit.list(),
        year.childcare_benefit.list(),
        year.box_3.list(),
        year.reimbursements.list(),
        year.work_related_costs.list(),
        year.employment.list(),
        year.highly_skilled_migrant.list(),
        year.eu_blue_card.list(),
        year.reference_minimum_wage.list(),
        year.orientation_year.list(),
        year.researcher.list(),
        year.intra_corporate_transferee.list(),
        year.start_up.list(),
        year.essential_start_up_personnel.list(),
        year.self_employed.list(),
        year.study.list(),
        year.paid_employment.list(),
        year.working_holiday.list(),
        year.residence.list(),
        year.sponsor_recognition.list(),
        year.fees.list(),
    ];
    all.extend(year.ruling_transition.iter().map(|row| row.list()));
    all.concat()
}

fn file(year: &Year) -> (String, Table) {
    let path = format!("{}/src/law/{}.toml", env!("CARGO_MANIFEST_DIR"), year.year);
    let text = fs::read_to_string(&path).unwrap();
    let table = text.parse().unwrap_or_else(|error| panic!("{path}: {error}"));
    (text, table)
}

/// An integer in Dutch notation: 48013 is 48.013.
fn grouped(number: i64) -> String {
    let digits = number.abs().to_string();
    let groups: Vec<&str> = digits.as_bytes().rchunks(3).rev().map(|group| str::from_utf8(group).unwrap()).collect();
    groups.join(".")
}

/// The ways in which a file may print a value.
fn notations(value: Value) -> Vec<String> {
    match value {
        Value::Euro(amount) => {
            let (whole, rest) = (grouped(amount.cents() / 100), amount.cents() % 100);
            let cents = format!("€ {whole},{rest:02}");
            if rest == 0 { vec![format!("€ {whole}"), cents] } else { vec![cents] }
        }
        Value::Rate(rate) => {
            let (whole, thousandths) = (rate.hundred_thousandths() / 1_000, rate.hundred_thousandths() % 1_000);
            let fraction = format!("{thousandths:03}");
            let shorter = (0..=3).filter(|length| fraction[*length..].bytes().all(|digit| digit == b'0'));
            shorter
                .map(
                    |length| {
                        if length == 0 { format!("{whole}%") } else { format!("{whole},{}%", &fraction[..length]) }
                    },
                )
                .collect()
        }
        Value::Number(number) => {
            let (all, years, months) = (grouped(i64::from(number)), number / 12, number % 12);
            let units = ["maand", "maanden", "dag", "dagen", "weken", "uur", "km", "personen"];
            let mut notations: Vec<String> = units.map(|unit| format!("{all} {unit}")).to_vec();
            notations.extend([all, number.to_string(), format!("{years} jaar")]);
            notations.extend(["maand", "maanden"].map(|unit| format!("{years} jaar en {months} {unit}")));
            notations
        }
        Value::Flag(flag) => vec![if flag { "ja" } else { "nee" }.to_owned()],
        Value::Day(day) => vec![iso(day)],
    }
}

#[test]
fn every_figure_stands_in_its_file_as_it_is_printed_there() {
    for year in PUBLISHED.years {
        let (_, table) = file(year);
        for figure in figures(year) {
            if figure.group == "ruling_transition" {
                continue;
            }
            let given = &table[figure.group][figure.name];
            let text = given.to_string();
            for (value, key) in [(figure.value, "value"), (figure.projected, "projected")] {
                let Some(value) = value else { continue };
                let printed = notations(value);
                let stands = printed.iter().any(|notation| text.contains(&format!("\"{notation}\"")));
                assert!(stands, "{} {}.{} {key}: {printed:?} not in {text}", year.year, figure.group, figure.name);
            }
        }
    }
}

#[test]
fn every_figure_of_every_file_is_a_figure_of_the_law() {
    for year in PUBLISHED.years {
        let known: BTreeSet<(&str, &str)> = figures(year).iter().map(|figure| (figure.group, figure.name)).collect();
        let (_, table) = file(year);
        for (group, entries) in &table {
            let Some(entries) = entries.as_table().filter(|_| group != "addresses") else { continue };
            for (name, entry) in entries {
                let property = ["law", "url", "status", "certainty"].contains(&name.as_str());
                let never = entry.as_array().is_some_and(Vec::is_empty);
                assert!(property || never || known.contains(&(group, name)), "{} {group}.{name}", year.year);
            }
        }
    }
}

#[test]
fn every_figure_has_its_article_and_most_an_official_address() {
    for year in PUBLISHED.years {
        let figures = figures(year);
        for figure in &figures {
            let (law, url) = (figure.source.law, figure.source.url(year.year));
            assert!(!law.trim().is_empty(), "{} {}.{}", year.year, figure.group, figure.name);
            assert!(law.trim() == law && !law.contains('"'), "{law}");
            assert!(url.is_empty() || url.starts_with("https://"), "{url}");
            assert!(!url.contains(' '), "{url}");
        }
        let cited = figures.iter().filter(|figure| !figure.source.url(year.year).is_empty()).count();
        assert!(cited * 10 >= figures.len() * 8, "{} of {} figures of {} have one", cited, figures.len(), year.year);
    }
}

#[test]
fn a_figure_without_a_value_is_unpublished_or_unknown_and_no_other_is() {
    for year in PUBLISHED.years {
        for figure in figures(year) {
            let missing = matches!(figure.source.status, Status::Unpublished | Status::Unknown);
            assert_eq!(figure.value.is_none(), missing, "{} {}.{}", year.year, figure.group, figure.name);
            // Nothing is projected in a file but beside an unpublished figure, and repeating is no status of a file.
            assert_ne!(figure.source.status, Status::Projected);
            assert!(figure.projected.is_none() || missing);
        }
    }
}

#[test]
fn past_years_are_law_and_what_is_proposed_is_never_called_enacted() {
    for year in &PUBLISHED.years[..PUBLISHED.years.len() - 1] {
        let tax = [year.income_tax.list(), year.general_tax_credit.list(), year.labour_tax_credit.list()];
        let numbers = [year.national_insurance.list(), year.payroll.list(), year.state_pension.list()];
        for figure in tax.concat().iter().chain(&numbers.concat()) {
            assert_eq!(figure.source.status, Status::Enacted, "{} {}.{}", year.year, figure.group, figure.name);
        }
    }
    // The bill of September 2026 and the October edition of the payroll rules.
    let year = PUBLISHED.year(2027).unwrap().year;
    for (group, but) in [
        (year.income_tax.list(), ""),
        (year.national_insurance.list(), ""),
        (year.general_tax_credit.list(), "on_aggregate_income"),
        (year.labour_tax_credit.list(), ""),
        (year.elderly_tax_credit.list(), ""),
        (year.payroll.list(), "anonymous_rate"),
        (year.healthcare_levy.list(), ""),
        (year.employer_premiums.list(), ""),
        (year.child_budget.list(), ""),
        (year.box_3.list(), ""),
    ] {
        for figure in group.iter().filter(|figure| figure.name != but) {
            assert_ne!(figure.source.status, Status::Enacted, "{}.{}", figure.group, figure.name);
        }
    }
    // The transition of the ruling is law, read from secondary sources where the bill itself was not.
    for row in year.ruling_transition {
        assert_eq!(row.percentage.source.status, Status::Enacted);
        let sure = row.percentage.source.certainty == Certainty::Confirmed;
        assert_eq!(sure, row.first_used_from.value < date!(2024 - 01 - 01), "{}", row.code);
    }
}

#[test]
fn norms_and_thresholds_of_2027_are_not_published_and_those_before_are() {
    for year in PUBLISHED.years {
        let published = year.year < 2027;
        let ruling = &year.ruling;
        for norm in [ruling.norm_general, ruling.norm_reduced, ruling.wnt_maximum] {
            assert_eq!(norm.published().is_some(), published, "{}", year.year);
        }
        let permits = &year.highly_skilled_migrant;
        for dated in [permits.age_30_plus, permits.under_30, permits.reduced, year.eu_blue_card.normal] {
            assert!(dated.0.iter().all(|step| step.figure.published().is_some() == published), "{}", year.year);
            assert!(!dated.0.is_empty());
        }
    }
}

/// The last value of a figure in a year.
fn last<T: Copy>(dated: Dated<T>) -> Option<Awaited<T>> {
    dated.0.last().map(|step| step.figure)
}

/// The floor of an unpublished amount, and the last published amount of the year before.
fn floor_and_before(now: Option<Awaited<Euro>>, before: Option<Awaited<Euro>>) -> Option<(Euro, Euro)> {
    let Some(Awaited::Unpublished(gap)) = now else { return None };
    Some((gap.floor?, before?.published()?))
}

#[test]
fn the_floor_of_an_unpublished_amount_is_the_last_published_one() {
    let mut compared = 0;
    for pair in PUBLISHED.years.windows(2) {
        let [before, now] = pair else { unreachable!() };
        let (b, n) = (&before.highly_skilled_migrant, &now.highly_skilled_migrant);
        let (bb, nb) = (&before.eu_blue_card, &now.eu_blue_card);
        let (br, nr) = (&before.reference_minimum_wage, &now.reference_minimum_wage);
        for (now, before) in [
            (Some(now.ruling.norm_general), Some(before.ruling.norm_general)),
            (Some(now.ruling.norm_reduced), Some(before.ruling.norm_reduced)),
            (Some(now.ruling.wnt_maximum), Some(before.ruling.wnt_maximum)),
            (last(n.age_30_plus), last(b.age_30_plus)),
            (last(n.under_30), last(b.under_30)),
            (last(n.reduced), last(b.reduced)),
            (last(nb.normal), last(bb.normal)),
            (last(nb.reduced), last(bb.reduced)),
            (last(nr.p100_excluding), last(br.p100_excluding)),
            (last(nr.p100_including), last(br.p100_including)),
            (last(nr.p70_excluding), last(br.p70_excluding)),
            (last(nr.p70_including), last(br.p70_including)),
            (last(nr.p50_excluding), last(br.p50_excluding)),
            (last(now.minimum_wage.hourly), last(before.minimum_wage.hourly)),
        ] {
            let Some((floor, published)) = floor_and_before(now, before) else { continue };
            assert_eq!(floor, published);
            compared += 1;
        }
    }
    let unpublished = PUBLISHED.years.last().unwrap().ruling.norm_general.published().is_none();
    assert!(compared >= 14 || !unpublished, "{compared}");
}

#[test]
fn a_projection_lies_between_its_floor_and_its_ceiling() {
    let mut seen = 0;
    for year in PUBLISHED.years {
        let ruling = &year.ruling;
        let permits = &year.highly_skilled_migrant;
        let dated = [
            permits.age_30_plus,
            permits.under_30,
            permits.reduced,
            year.eu_blue_card.normal,
            year.eu_blue_card.reduced,
        ];
        let steps = dated.iter().flat_map(|dated| dated.0).map(|step| step.figure);
        let higher = [ruling.higher_norm_general, ruling.higher_norm_reduced].into_iter().flatten();
        for figure in steps.chain(higher).chain([ruling.norm_general, ruling.norm_reduced, ruling.wnt_maximum]) {
            let Awaited::Unpublished(gap) = figure else { continue };
            let floor = gap.floor.unwrap();
            assert!(gap.projected.is_none_or(|projected| projected >= floor), "{gap:?}");
            assert!(gap.ceiling.is_none_or(|ceiling| ceiling > gap.projected.unwrap_or(floor)), "{gap:?}");
            seen += 1;
        }
    }
    let unpublished = PUBLISHED.years.last().unwrap().ruling.norm_general.published().is_none();
    assert!(seen >= 10 || !unpublished, "{seen}");
}

#[test]
fn the_groups_of_transition_law_leave_no_day_out_from_2012_on() {
    for year in PUBLISHED.years {
        let rows = year.ruling_transition;
        assert!(rows.is_sorted_by(|a, b| a.first_used_from.value >= b.first_used_from.value), "{}", year.year);
        let codes: BTreeSet<&str> = rows.iter().map(|row| row.code).collect();
        assert_eq!(codes.len(), rows.len(), "{}: a group twice", year.year);
        // The newest group that can exist in the year: its own year of first use, or the one that is open to the end.
        assert!(rows[0].first_used_from.value.year() <= year.year);
        let oldest = rows.iter().filter(|row| !row.in_december_2022_payroll.value).map(|row| row.first_used_from.value);
        assert!(oldest.min().unwrap() <= date!(2012 - 01 - 01), "{}", year.year);
        for december in [true, false] {
            let mut day = date!(2012 - 01 - 01);
            while day.year() <= year.year {
                let row = nl_talent::ruling::group(year, day, december);
                assert!(row.is_some_and(|row| row.first_used_from.value <= day), "{} {day}", year.year);
                day = day.saturating_add(time::Duration::days(7));
            }
        }
    }
}

#[test]
fn transition_law_only_ever_takes_away() {
    // From one year to the next a group's percentage does not rise, and a cap or a higher norm does not go.
    for pair in PUBLISHED.years.windows(2) {
        let [before, now] = pair else { unreachable!() };
        for day in [date!(2020 - 06 - 01), date!(2023 - 06 - 01), date!(2024 - 06 - 01), date!(2025 - 06 - 01)] {
            for december in [true, false] {
                if day.year() > before.year {
                    continue;
                }
                let row = |year| nl_talent::ruling::group(year, day, december).unwrap();
                let (before, now) = (row(before), row(now));
                assert!(now.percentage.value <= before.percentage.value);
                assert!(now.capped.value >= before.capped.value);
                assert!(now.higher_norm.value >= before.higher_norm.value);
                assert!(now.partial_non_resident.value <= before.partial_non_resident.value);
            }
        }
    }
}

#[test]
fn the_years_are_without_a_gap_and_each_was_checked() {
    for pair in PUBLISHED.years.windows(2) {
        assert_eq!(pair[0].year + 1, pair[1].year);
    }
    let folder = fs::read_dir(format!("{}/src/law", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let files = folder.filter(|entry| entry.as_ref().unwrap().path().extension().is_some_and(|e| e == "toml")).count();
    assert_eq!(files, PUBLISHED.years.len());
    for year in PUBLISHED.years {
        assert_eq!(file(year).1["checked"].as_str(), Some(iso(year.checked).as_str()));
    }
    assert_eq!(PUBLISHED.sha256.len(), 64);
}

#[test]
fn an_unpublished_bound_says_why() {
    for year in PUBLISHED.years {
        let (_, table) = file(year);
        for (group, entries) in table.iter().filter_map(|(name, entry)| Some((name, entry.as_table()?))) {
            for (name, entry) in entries.iter().filter_map(|(name, entry)| Some((name, entry.as_table()?))) {
                let bounds = ["floor", "projected", "ceiling"].iter().any(|bound| entry.contains_key(*bound));
                let why = entry.get("why").and_then(toml::Value::as_str).unwrap_or_default();
                assert!(!bounds || why.len() > 10, "{} {group}.{name}", year.year);
            }
        }
    }
}

#[test]
fn brackets_credits_and_tables_fit_together_in_every_year() {
    for year in PUBLISHED.years {
        let tax = &year.income_tax;
        let insurance = &year.national_insurance;
        let premium = insurance.aow.value + insurance.anw.value + insurance.wlz.value;
        assert_eq!(tax.rate_1.value, tax.rate_1_tax.value + premium, "{}", year.year);
        assert!(tax.bracket_1_end.value < tax.bracket_1_end_born_before_1946.value);
        assert!(tax.bracket_1_end_born_before_1946.value < tax.bracket_2_end.value);
        assert!(tax.rate_1.value <= tax.rate_2.value && tax.rate_2.value < tax.rate_3.value);
        let credit = &year.labour_tax_credit;
        let knots = [credit.knot_1, credit.knot_2, credit.knot_3, credit.knot_4].map(|knot| knot.value);
        assert!(knots.is_sorted());
        let maxima = [credit.maximum_1, credit.maximum_2, credit.maximum_3].map(|maximum| maximum.value);
        assert!(maxima.is_sorted());
        assert!(year.payroll.table_end.value >= knots[3], "the credit is gone where the table ends");
        assert_eq!(year.payroll.table_end.value.cents() % year.payroll.step.value.cents(), 0);
        assert!(year.ruling.distance_more_than.value * 3 == year.ruling.distance_window.value * 2);
        let (general, reduced) = (year.ruling.norm_general, year.ruling.norm_reduced);
        assert!(general.for_money().unwrap().value > reduced.for_money().unwrap().value);
    }
}

#[test]
fn norms_and_maxima_do_not_fall_from_year_to_year() {
    let money = |figure: Awaited<Euro>| figure.for_money().map(|figure| figure.value);
    for pair in PUBLISHED.years.windows(2) {
        let figures = |year: &Year| {
            [
                money(year.ruling.norm_general),
                money(year.ruling.norm_reduced),
                money(year.ruling.wnt_maximum),
                Some(year.income_tax.bracket_1_end.value),
                Some(year.income_tax.bracket_2_end.value),
                Some(year.payroll.table_end.value),
            ]
        };
        for (before, now) in figures(&pair[0]).into_iter().zip(figures(&pair[1])) {
            assert!(now >= before, "{}: {before:?} {now:?}", pair[1].year);
        }
    }
}

// A year is a file: a made-up one is used without a line of code.

/// A law with one more year: the newest one copied, with figures of its own.
fn with_another_year(change: impl FnOnce(&mut Year)) -> Law {
    let newest = *PUBLISHED.years.last().unwrap();
    let mut added = Year { year: newest.year + 1, ..newest };
    change(&mut added);
    let years: Vec<Year> = PUBLISHED.years.iter().copied().chain([added]).collect();
    Law { years: Box::leak(years.into_boxed_slice()), sha256: "made up" }
}

fn published<T: Copy>(value: T, like: Awaited<T>) -> Awaited<T> {
    let source = Source { status: Status::Enacted, ..*like.source() };
    Awaited::Published(Figure { value, source: Box::leak(Box::new(source)) })
}

#[test]
fn a_new_year_is_tested_on_its_own_norm() {
    let next = PUBLISHED.years.last().unwrap().year + 1;
    let norm = Euro::whole(60_000);
    let law = with_another_year(|year| {
        year.ruling.norm_general = published(norm, year.ruling.norm_general);
    });
    let cent = Euro::from_cents(1);
    // First used in the oldest year that still runs and keeps the old norm.
    let verdict = |law: &Law, pay: Euro| {
        let request = holder(&format!("{next}-06-01"), "2024-06-01", pay);
        nl_talent::assess_under(law, &value(&request)).ruling.unwrap().verdict
    };
    use nl_talent::finding::Verdict;
    assert_eq!(verdict(&law, norm - cent), Verdict::NotMet);
    assert_eq!(verdict(&law, norm + cent), Verdict::Met);
    // Without the file nothing is known of that year.
    assert_eq!(verdict(&PUBLISHED, norm + cent), Verdict::NoNorm);
}

#[test]
fn a_new_year_taxes_with_its_own_brackets() {
    let next = PUBLISHED.years.last().unwrap().year + 1;
    let law = with_another_year(|year| {
        let rate = year.income_tax.rate_3;
        year.income_tax.rate_2 = Figure { value: rate.value, source: rate.source };
    });
    let request = value(&holder(&format!("{next}-06-01"), "2024-06-01", Euro::whole(90_000)));
    let assessed = |law: &Law| {
        let answer = nl_talent::assess_under(law, &request);
        let year = years(&answer).iter().find(|year| year.year == next).unwrap().clone();
        let routes: BTreeMap<String, i64> =
            year.routes.iter().map(|row| (format!("{:?}", row.route), row.assessed)).collect();
        (routes, year.routes.iter().map(|row| row.status).max().unwrap())
    };
    let (with_file, status) = assessed(&law);
    let (without, repeated) = assessed(&PUBLISHED);
    assert!(with_file["Neither"] > without["Neither"]);
    assert_ne!(status, Status::Enacted, "the copy keeps the status of the year it was copied from");
    assert_eq!(repeated, Status::Projected);
}

#[test]
fn a_new_year_judges_permits_by_its_own_thresholds() {
    use nl_talent::finding::Verdict;
    let next = PUBLISHED.years.last().unwrap().year + 1;
    let threshold = Euro::whole(7_000);
    let law = with_another_year(|year| {
        let steps = year.highly_skilled_migrant.age_30_plus.0;
        let mut step = *steps.last().unwrap();
        step.from = None;
        step.figure = published(threshold, step.figure);
        year.highly_skilled_migrant.age_30_plus = Dated(Box::leak(Box::new([step])));
    });
    let verdict = |law: &Law, pay: &str| {
        let changes =
            json!({ "day": format!("{next}-03-01"), "contract_start": format!("{next}-04-01"), "pay_amount": pay });
        scheme(&nl_talent::assess_under(law, &value(&with(&newcomer(), &changes))), "highly_skilled_migrant").verdict
    };
    assert_eq!(verdict(&law, "6999,99"), Verdict::NotMet);
    assert_eq!(verdict(&law, "7000"), Verdict::Met);
    assert_eq!(verdict(&PUBLISHED, "7000"), Verdict::NoNorm);
}

#[test]
fn a_new_year_may_end_the_ruling_of_a_group_by_rows_alone() {
    use nl_talent::money::Rate;
    let newest = PUBLISHED.years.last().unwrap();
    let law = with_another_year(|year| {
        let mut rows = year.ruling_transition.to_vec();
        for row in &mut rows {
            row.percentage.value = Rate::from_hundred_thousandths(10_000);
        }
        year.ruling_transition = Box::leak(rows.into_boxed_slice());
    });
    let request = value(&holder(&format!("{}-06-01", newest.year), "2025-06-01", Euro::whole(120_000)));
    let answer = nl_talent::assess_under(&law, &request);
    let percentages: Vec<&str> = ruling(&answer).periods.iter().map(|period| period.percentage.as_str()).collect();
    assert_eq!(percentages, ["0.27", "0.1", "0.1", "0.1"]);
}

#[test]
fn a_law_of_other_years_knows_no_others() {
    use nl_talent::answer::Outcome;
    let only = Law { years: &PUBLISHED.years[2..3], sha256: "one year" };
    let status = |day: &str| nl_talent::assess_under(&only, &value(&json!({ "day": day }))).status;
    assert_eq!(status("2024-12-31"), Outcome::NoFigures);
    assert_eq!(status("2025-01-01"), Outcome::Answer);
    assert_eq!(status("2026-01-01"), Outcome::Answer);
    let none = Law { years: &[], sha256: "no year" };
    assert_eq!(nl_talent::assess_under(&none, &value(&newcomer())).status, Outcome::NoFigures);
}
