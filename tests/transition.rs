//! The ruling's groups by first use, in every calendar year that one of them reaches.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod common;

use common::{answered, holder, ruling, with};
use nl_talent::law::PUBLISHED;
use nl_talent::money::Euro;
use serde_json::json;

/// Percentage, series of the salary norm, and whether there is a cap.
type Cell = Option<(&'static str, &'static str, bool)>;

const OLD: Cell = Some(("0.3", "old", false));
const OLD_CAPPED: Cell = Some(("0.3", "old", true));
const LOWER: Cell = Some(("0.27", "old", true));
const HIGHER: Cell = Some(("0.27", "higher", true));

/// First use, in the payroll of December 2022; then 2023 to 2032 (domain: ruling, 3.2).
const GROUPS: [(&str, bool, [Cell; 10]); 7] = [
    ("2022-12-31", true, [OLD, OLD, OLD, OLD_CAPPED, OLD_CAPPED, None, None, None, None, None]),
    ("2022-12-31", false, [OLD, OLD_CAPPED, OLD_CAPPED, OLD_CAPPED, OLD_CAPPED, None, None, None, None, None]),
    ("2023-12-31", false, [OLD, OLD_CAPPED, OLD_CAPPED, OLD_CAPPED, OLD_CAPPED, OLD_CAPPED, None, None, None, None]),
    ("2024-12-31", false, [None, OLD_CAPPED, OLD_CAPPED, OLD_CAPPED, LOWER, LOWER, LOWER, None, None, None]),
    ("2025-12-31", false, [None, None, OLD_CAPPED, OLD_CAPPED, HIGHER, HIGHER, HIGHER, HIGHER, None, None]),
    ("2026-12-31", false, [None, None, None, OLD_CAPPED, HIGHER, HIGHER, HIGHER, HIGHER, HIGHER, None]),
    ("2027-12-31", false, [None, None, None, None, HIGHER, HIGHER, HIGHER, HIGHER, HIGHER, HIGHER]),
];

#[test]
fn every_group_has_its_percentage_norm_and_cap_in_every_year_from_2023_to_2032() {
    let newest = PUBLISHED.years.last().unwrap();
    for (first_used, in_payroll, cells) in GROUPS {
        for (year, expected) in (2023..).zip(cells) {
            // Years without a file of their own are seen from the newest one; a ruling is seen from its first day.
            let seen_from = year.min(newest.year);
            let day = if first_used.starts_with(&seen_from.to_string()) {
                first_used.to_owned()
            } else {
                format!("{seen_from}-01-01")
            };
            if day.as_str() < first_used {
                assert_eq!(expected, None, "{first_used} {year}");
                continue;
            }
            let changes = json!({ "ruling_in_december_2022_payroll": in_payroll });
            let answer = answered(&with(&holder(&day, first_used, Euro::whole(150_000)), &changes));
            let period = ruling(&answer).periods.iter().find(|period| period.from.0.year() == year);
            let found = period.map(|period| {
                let figures = PUBLISHED.year(year).unwrap().year.ruling;
                let norm = &period.norms[0].norm;
                let least = |figure: nl_talent::law::Awaited<Euro>| match figure {
                    nl_talent::law::Awaited::Published(figure) => figure.value.cents(),
                    nl_talent::law::Awaited::Unpublished(gap) => gap.floor.unwrap().cents(),
                };
                let amount = norm.cents.or(norm.at_least).unwrap();
                let projected = norm.projected.unwrap_or(amount);
                let is_old = amount == least(figures.norm_general)
                    || Some(projected) == figures.norm_general.for_money().map(|figure| figure.value.cents());
                (period.percentage.as_str(), if is_old { "old" } else { "higher" }, period.cap.is_some())
            });
            assert_eq!(found, expected, "first used {first_used}, December 2022 {in_payroll}: {year}");
        }
    }
}
