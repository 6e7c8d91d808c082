//! Cases on the ruling and on actual costs.

use super::{Expectation, cents, note, tolerance};
use nl_talent::answer::{Answer, Route};
use nl_talent::calendar::{day_before, days_inclusive, months_later, months_rounded_up};
use nl_talent::costs;
use nl_talent::finding::Verdict;
use nl_talent::law::{Awaited, Certainty, Figure, PUBLISHED, Page, Source, Status, Year};
use nl_talent::money::{Euro, Rate, Share};
use nl_talent::package::{self, Package};
use nl_talent::request::{Cost, CostKind, CostPer, HolidayAllowance, Request};
use nl_talent::ruling::allowance::{self, Allowance, Cap, Period};
use nl_talent::ruling::norm::Kind;
use nl_talent::ruling::period::Part;
use nl_talent::ruling::residence::{self, Window};
use nl_talent::ruling::{self, term::Term};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use time::Date;
use time::macros::date;

fn euro(value: &Value) -> Euro {
    Euro::from_cents(cents(value))
}

fn figures(year: i32) -> &'static Year {
    PUBLISHED.year(year).unwrap().year
}

fn rate(value: &Value) -> Rate {
    Rate::from_hundred_thousandths(cents(value) * 1_000)
}

fn day(text: &str) -> Date {
    let parts: Vec<i32> = text.split('-').map(|part| part.parse().unwrap()).collect();
    Date::from_calendar_date(parts[0], (parts[1] as u8).try_into().unwrap(), parts[2] as u8).unwrap()
}

/// The first use that a case names: a year, a month or a day.
fn first_used(text: &str) -> Date {
    match text.len() {
        4 => day(&format!("{text}-01-01")),
        7 => day(&format!("{text}-01")),
        _ => day(text),
    }
}

fn request(fields: Value) -> Request {
    let (request, problems) = Request::read(&super::schemes::value(&fields));
    assert_eq!(problems, [], "{fields}");
    request
}

/// A whole year in which costs can be reimbursed.
fn whole_year_of_costs(wage: Euro) -> costs::Period {
    costs::Period { from: date!(2026 - 01 - 01), until: date!(2026 - 12 - 31), first: true, wage }
}

/// The allowance of a whole year by the rows of the case's group and year.
fn whole_year(case: &Value) -> Allowance {
    let inputs = &case["inputs"];
    let total = euro(&inputs["total_wage"]);
    let year = case["year"].as_i64().map(|year| figures((year as i32).max(2023)));
    let category = inputs["norm_category"].as_str().unwrap_or("not_tested");
    let norm = match category {
        _ if inputs.get("norm_high_general").is_some() => Some(euro(&inputs["norm_high_general"])),
        _ if inputs.get("norm_at_most").is_some() => Some(euro(&inputs["norm_at_most"])),
        "not_tested" => None,
        _ if inputs.get("norm").is_some() => Some(euro(&inputs["norm"])),
        "general" => year.unwrap().ruling.norm_general.published(),
        "reduced" => year.unwrap().ruling.norm_reduced.published(),
        other => panic!("{other}"),
    };
    let months = inputs["months"].as_i64().unwrap_or(12);
    let share = Share { part: months, whole: 12 };
    let cohort = inputs.get("cohort");
    let group = year.map(|year| {
        let first = cohort.map_or(date!(2024 - 01 - 01), |cohort| {
            let text = cohort["first_applied"].as_str().unwrap();
            if text == "2022 or earlier" { date!(2022 - 06 - 01) } else { first_used(text) }
        });
        let december = cohort.is_some_and(|cohort| cohort["applied_last_period_2022"] == true);
        ruling::group(year, first, december).unwrap()
    });
    let percentage = inputs.get("percentage").map(rate).or(group.map(|group| group.percentage.value));
    let capped = group.is_some_and(|group| group.capped.value) && category != "not_tested" || cohort.is_some();
    let cap = year
        .filter(|_| capped && group.is_some_and(|group| group.capped.value))
        .map(|year| Cap { wnt_maximum: year.ruling.wnt_maximum.for_money().unwrap().value, share: Share::ALL });
    let period = Period { base: total, tested: total, norm, norm_share: share, agreed: None };
    allowance::yearly(percentage.unwrap(), &[period], cap)
}

pub fn run(case: &Value, left: &mut BTreeMap<String, BTreeSet<String>>) {
    let id = case["id"].as_str().unwrap();
    let mut expect = Expectation::new(id, &case["expect"]);
    let inputs = &case["inputs"];
    let within = |key: &str| tolerance(case, key);
    match id {
        // Formulas on a wage of the year, or of a month.
        "A01" | "A02" | "A03" | "A04" | "A05" | "A07" | "A09" | "B01" | "B02" | "B03" | "B04" | "B05" | "B06"
        | "B07" | "B08" => {
            let allowance = whole_year(case);
            let total = euro(&inputs["total_wage"]);
            expect.cents("allowance", allowance.amount().cents(), within("allowance"));
            expect.cents("taxable_wage", (total - allowance.amount()).cents(), within("taxable_wage"));
            let full = allowance.limited_by == nl_talent::answer::LimitedBy::Percentage;
            expect.is("full_percentage", full);
            if id == "B06" {
                let share = Share { part: 6, whole: 12 };
                let norm = figures(2026).ruling.norm_general.published();
                let needed =
                    Period { base: total, tested: total, norm, norm_share: share, agreed: None }.norm_for_period();
                expect.cents("norm_for_period", needed.cents(), within("norm_for_period"));
            }
        }
        "A06" => {
            let total = euro(&inputs["total_wage"]);
            let agreed = Some(euro(&inputs["agreed_allowance"]).exactly());
            let norm = euro(&inputs["norm"]);
            let period = Period { base: total, tested: total, norm: Some(norm), norm_share: Share::ALL, agreed };
            let thirty = Rate::from_hundred_thousandths(30_000);
            let taxable = total - allowance::yearly(thirty, &[period], None).amount();
            expect.cents("taxable_wage", taxable.cents(), within("taxable_wage"));
            expect.is("eligible", part(norm, taxable, taxable, Share::ALL) == Verdict::Met);
        }
        "A08" => {
            let wage = euro(&inputs["monthly_total_wage"]);
            let period = Period { base: wage, tested: wage, norm: None, norm_share: Share::ALL, agreed: None };
            let allowance = allowance::yearly(rate(&inputs["percentage"]), &[period], None).amount();
            expect.cents("monthly_allowance", allowance.cents(), within("monthly_allowance"));
            expect.cents("monthly_taxable_wage", (wage - allowance).cents(), within("monthly_taxable_wage"));
        }
        "A10" => {
            let percentage = rate(&inputs["percentage"]);
            for (key, norm) in
                [("total_wage_for_full_general", "norm_general"), ("total_wage_for_full_reduced", "norm_reduced")]
            {
                let wage = allowance::wage_for_full(euro(&inputs[norm]), percentage);
                expect.cents(key, wage.cents(), within(key));
            }
        }
        "N01" => {
            let wages = inputs["monthly_taxable_wage"].as_array().unwrap();
            let annual: i64 = wages.iter().map(|wage| cents(&wage["amount"]) * wage["months"].as_i64().unwrap()).sum();
            expect.cents("annual_taxable_wage", annual, within("annual_taxable_wage"));
            let verdict = part(euro(&inputs["norm"]), Euro::from_cents(annual), Euro::from_cents(annual), Share::ALL);
            expect.is("eligible_whole_year", verdict == Verdict::Met);
            // Half the hours and half the pay are tested on the norm of full hours.
            let tested = |percent: &str| {
                let answer = nl_talent::assess(&super::schemes::value(&json!({
                    "day": "2026-01-01", "contract_start": "2026-01-01", "pay_amount": "150000", "pay_period": "year",
                    "pay_holiday_allowance": "included", "part_time_percent": percent,
                })));
                answer.ruling.unwrap().periods[0].norms[0].for_period
            };
            expect.is("pro_rate_norm_for_part_time", tested("50") != tested("100"));
        }
        "N04" => {
            let answer = nl_talent::assess(&super::schemes::value(&json!({
                "day": "2026-06-01", "contract_start": "2026-06-01", "date_of_birth": "2000-01-01",
                "highest_degree": "master", "degree_date": "2024", "institution_country": "IN",
                "master_of_university": false, "pay_amount": "90000", "pay_period": "year",
            })));
            let ruling = answer.ruling.unwrap();
            let reduced =
                ruling.periods.iter().flat_map(|period| &period.norms).any(|test| test.norm.kind != "general");
            expect.is("reduced_norm", reduced);
        }
        "N05" => {
            // A tested wage with the leave of the case and without any.
            let tested = |leave: Option<&str>| {
                let days = leave.map(|_| ("2026-03-01", "2026-04-30"));
                let answer = nl_talent::assess(&super::schemes::value(&json!({
                    "day": "2026-01-01", "contract_start": "2026-01-01", "pay_amount": "5000",
                    "pay_holiday_allowance": "monthly", "leave_kind": leave, "leave_from": days.map(|days| days.0),
                    "leave_until": days.map(|days| days.1),
                })));
                let ruling = answer.ruling.unwrap();
                let test = ruling.periods[0].norms[0];
                test.taxable + ruling.periods[0].allowance
            };
            assert!(tested(Some("unpaid")) < tested(None));
            // Additional birth, adoption and foster care leave are one word of the request.
            let as_if = tested(Some("maternity")) == tested(None);
            expect.is("norm_test_uses", if as_if { "wage as if no leave" } else { "wage paid" });
        }
        "N02" => {
            for (key, norm, months) in
                [("required_jan_apr", "norm_reduced", 4), ("required_may_dec", "norm_general", 8)]
            {
                let share = Share { part: months, whole: 12 };
                let norm = Some(euro(&inputs[norm]));
                let period = Period { base: Euro::ZERO, tested: Euro::ZERO, norm, norm_share: share, agreed: None };
                expect.cents(key, period.norm_for_period().cents(), within(key));
            }
        }
        "B17" => {
            let norm = figures(2026).ruling.norm_general.published().unwrap();
            let share = Share { part: inputs["months"].as_i64().unwrap(), whole: 12 };
            let paid = euro(&inputs["wage_paid_in_period"]);
            let earned = paid + euro(&inputs["holiday_allowance_entitlement_in_period"]);
            expect.cents("norm_for_period", norm.part(share).ceil_to_cents().cents(), within("norm_for_period"));
            expect.cents("wage_with_entitlement", earned.cents(), within("wage_with_entitlement"));
            expect.is("passes_on_paid", part(norm, paid, paid, share) == Verdict::Met);
            expect.is("passes_with_entitlement", part(norm, earned, earned, share) == Verdict::Met);
            // By analogy only: so it is for the inspector to weigh.
            assert_eq!(part(norm, paid, earned, share), Verdict::Judgement);
            expect.is("entitlement_count", "by analogy, to be marked");
        }
        "T01" | "T03" | "B16" => {
            let start = inputs.get("employment_start").or(inputs.get("contract_start")).or(inputs.get("ruling_start"));
            let asked = inputs.get("request_date").or(inputs.get("ruling_request_date")).or(start).unwrap();
            let request = request(json!({ "day": asked, "contract_start": start, "ruling_request_date": asked }));
            let term = Term::of(&request, &figures(2026).ruling, day(asked.as_str().unwrap())).unwrap();
            expect.is("ruling_from", term.first_day.to_string());
            expect.is("ruling_to", term.last_day.to_string());
            expect.is("within_four_months", term.in_time == Verdict::Met);
            expect.is("lost_months", term.months_lost);
        }
        "T02" | "B10" => {
            // Years of no case: the stays are laid before a first working day.
            let stays = match inputs.get("personal_stays") {
                Some(stays) => {
                    let stay = |stay: &Value| json!({ "from": stay["from"], "until": stay["to"], "kind": "private" });
                    stays.as_array().unwrap().iter().map(stay).collect()
                }
                // Three months and ten days, ten years before.
                None => json!([{ "from": "2016-05-22", "until": "2016-08-31", "kind": "study" }]),
            };
            let request =
                request(json!({ "day": "2026-08-31", "contract_start": "2026-09-01", "earlier_stays": stays }));
            let term = Term::of(&request, &figures(2026).ruling, date!(2026 - 08 - 31)).unwrap();
            expect.is("deduction_months", term.deduction.as_ref().unwrap().months);
            expect.is("term_months", months_rounded_up(term.first_day, term.last_day));
        }
        "T04" => {
            // Who ended the job is not asked, because it does not matter.
            let answer = nl_talent::assess(&super::schemes::value(&json!({
                "day": "2026-06-01", "ruling_first_used": "2024-02-01", "previous_employment_ended": "2026-03-31",
                "contract_signed": "2026-05-15", "contract_start": "2026-06-01", "contract_permanent": true,
                "earlier_stay_in_nl": false, "date_of_birth": "1980-05-10", "pay_amount": "90000",
                "pay_period": "year", "pay_holiday_allowance": "included",
            })));
            expect.is("continuation_allowed", answer.ruling.unwrap().verdict == Verdict::Met);
        }
        "T06" => {
            let born = format!("{}-01-01", inputs["born"]);
            let lived = json!([{ "from": born, "until": inputs["lived_in_NL_until"], "kind": "private" }]);
            let start = inputs["employment_start"].as_str().unwrap();
            let request = request(json!({ "day": start, "contract_start": start, "earlier_stays": lived }));
            let term = Term::of(&request, &figures(2026).ruling, day(start)).unwrap();
            expect.is("ruling", !term.is_over(day(start)));
            // Born and raised here: of Dutch nationality, which the case does not say.
            let request = self::request(json!({
                "day": start, "contract_start": start, "earlier_stays": lived, "nationalities": ["NL"],
            }));
            let term = Term::of(&request, &figures(2026).ruling, day(start)).unwrap();
            let costs = &figures(2026).extraterritorial_costs;
            let until = costs::last_day(day(start), &term, costs);
            let finding = costs::finding(&request, &figures(2026).ruling, &term, day(start), until);
            expect.is("actual_etk", finding.verdict > Verdict::NotMet);
            let failed: Vec<_> =
                finding.parts.iter().filter(|part| part.verdict <= Verdict::NotMet).map(|part| part.code).collect();
            let used_up = term.deduction.unwrap().at_least >= figures(2026).ruling.term.value;
            if failed == ["country_of_origin"] && used_up {
                expect.is("reason", "the Netherlands is the country of origin; the deduction exceeds the term");
            }
        }
        "T05" => {
            // The term ends on 30 November; the bonus of the year is paid in December.
            let answer = nl_talent::assess(&super::schemes::value(&json!({
                "day": "2026-06-01", "contract_start": "2021-12-01", "ruling_first_used": "2021-12-01",
                "pay_amount": "100000", "pay_period": "year", "pay_holiday_allowance": "included",
                "pay_bonus_yearly": "10000", "earlier_stay_in_nl": false, "date_of_birth": "1980-05-10",
            })));
            let pay = answer.pay.unwrap();
            let row = pay.years[0].routes.iter().find(|row| row.route == Route::Ruling).unwrap();
            let free = |month: u8| row.payslips.iter().find(|slip| slip.months.contains(&month)).unwrap().free;
            assert!(free(11) > 0);
            expect.is("ruling_on_bonus", free(12) > 0);
        }
        "T07" => {
            // The term ends on Friday the 18th, after a pay day on the 15th: fourteen working days of September.
            let whole = Package::new(Euro::whole(12_000).exactly(), HolidayAllowance::Excluded, Rate::ZERO);
            let month = whole.months(date!(2020 - 01 - 01), None, date!(2026 - 09 - 01), date!(2026 - 09 - 30));
            let received = package::received(&month, date!(2021 - 09 - 19), date!(2026 - 09 - 18), 15);
            let days = cents(expect.take("days_per_month").unwrap());
            // 21.67 is 65/3, rounded.
            assert_eq!(received[0].base, Euro::whole(1_000).part(Share { part: 14 * 3, whole: 65 }).floor_to_cents());
            assert_eq!(days, (65 * 100 + 1) / 3);
            expect.is("ruling_on", "wage attributable to the days up to the end");
        }
        "E01" => {
            for (wage, cost) in [(50_000, 18_000), (50_000, 9_000), (50_000, 8_999), (120_000, 30_000), (0, 1_000)] {
                let cost = Cost::lasting(CostKind::FirstHousing, Euro::whole(cost), CostPer::Year);
                let period = whole_year_of_costs(Euro::whole(wage));
                let exempt = costs::of_year(2026, &[cost], &figures(2026).extraterritorial_costs, period);
                let ordinary = Euro::whole(wage * 18 / 100);
                assert_eq!(exempt.total, (cost.amount - ordinary).at_least_zero(), "{wage}");
            }
            let formula = "max(0, cost - 18% of the wage from current employment excluding any addition for housing)";
            expect.is("etk_formula", formula);
        }
        "E02" => {
            let longer = |residence: &str| {
                let request = request(json!({
                    "day": "2026-06-01", "contract_start": "2021-01-01", "residence": residence,
                }));
                let law = figures(2026);
                let today = date!(2026 - 06 - 01);
                let term = Term::of(&request, &law.ruling, today).unwrap();
                let until = costs::last_day(date!(2021 - 01 - 01), &term, &law.extraterritorial_costs);
                costs::finding(&request, &law.ruling, &term, today, until).verdict
            };
            expect.is("etk_exempt", longer("NL") > Verdict::NotMet);
            // Special facts are weighed, of whoever lives abroad.
            if longer("DE") == Verdict::Judgement {
                expect.is("exception", "special facts, such as a seasonal worker living abroad");
            }
        }
        "E03" => {
            // Costs count only as reimbursed by the employer, and what is not reimbursed lowers no assessment.
            let assessed = |costs: Value| {
                let answer = nl_talent::assess(&super::schemes::value(&json!({
                    "day": "2026-01-01", "contract_start": "2026-01-01", "pay_amount": "5000", "costs": costs,
                    "nationalities": ["DE"], "pay_holiday_allowance": "excluded",
                })));
                let finding = answer.costs.unwrap().finding;
                assert!(finding.parts.iter().any(|part| part.code == "reimbursed_by_employer" && part.presumed));
                let pay = answer.pay.unwrap();
                pay.years[0].routes.iter().find(|row| row.route == Route::Neither).unwrap().assessed
            };
            let costs = json!([{ "kind": "home_leave", "amount": "2000", "per": "year" }]);
            expect.is("deductible_in_own_return", assessed(costs) < assessed(json!([])));
        }
        "N03" => {
            let answer = nl_talent::assess(&super::schemes::value(&json!({
                "day": "2026-06-01", "contract_start": "2026-06-01", "months_beyond_150_km": 19,
                "recruited_from_abroad": inputs["employer_2"]["recruited_from_abroad"], "highest_degree": "master",
                "earlier_stays": [{ "from": "2026-01-01", "kind": "work" }],
                "pay_amount": "60000", "pay_period": "year", "pay_holiday_allowance": "included",
            })));
            let ruling = answer.ruling.unwrap();
            expect.is("ruling_at_employer_2", ruling.verdict > Verdict::NotMet);
            let failed: Vec<_> = ruling
                .finding
                .parts
                .iter()
                .filter(|part| part.verdict <= Verdict::NotMet)
                .map(|part| part.code)
                .collect();
            assert_eq!(failed, ["recruited_from_abroad"]);
            expect.is("reason", "not recruited from abroad for the second job");
        }
        "B13" => {
            let before = &inputs["residence_before_phd"];
            let stay = &inputs["earlier_stays"][0];
            let answer = nl_talent::assess(&super::schemes::value(&json!({
                "day": inputs["ruling_request_date"], "contract_start": inputs["contract_start"],
                "ruling_request_date": inputs["ruling_request_date"], "phd_date": inputs["phd_date"],
                "phd_in_nl_or_within_150_km": true, "highest_degree": "phd", "recruited_from_abroad": false,
                "earlier_stays": inputs["earlier_stays"],
                "residence_periods": [
                    {
                        "from": "2020-09", "until": "2022-08",
                        "country": before["country"], "beyond_150_km": before["beyond_150_km"],
                    },
                    { "from": stay["from"], "country": "NL" },
                ],
                "date_of_birth": "1990-03-01", "contract_permanent": true, "pay_amount": "90000",
                "pay_period": "year", "pay_holiday_allowance": "included",
            })));
            let ruling = answer.ruling.unwrap();
            let verdict = |code: &str| ruling.finding.parts.iter().find(|part| part.code == code).unwrap().verdict;
            expect.is("recruited_from_abroad_test_ignores_phd_stay", verdict("recruited_from_abroad") == Verdict::Met);
            // The article does not name the distance: so it is for the inspector to weigh.
            assert_eq!((verdict("distance_150_km"), ruling.verdict), (Verdict::Judgement, Verdict::Judgement));
            expect.is("deduction_months", ruling.months_deducted);
            let (first, last) = (ruling.first_day.unwrap().0, ruling.last_day.unwrap().0);
            expect.is("term_months", months_rounded_up(first, last));
            expect.is("ruling_from", first.to_string());
            expect.is("ruling_to", last.to_string());
        }
        "C01" | "C02" => {
            let first = if id == "C01" { date!(2023 - 12 - 31) } else { date!(2025 - 01 - 01) };
            for (key, years) in [("2025-2026", 2025..=2026), ("from_2027", 2027..=2027)] {
                for year in years {
                    let row = ruling::group(figures(year), first, false).unwrap();
                    let series = if row.higher_norm.value { "high" } else { "old" };
                    let expected = expect.take(key).unwrap();
                    assert_eq!(rate(&expected["percentage"]), row.percentage.value, "{id} {year}");
                    assert_eq!(expected["norm_series"], series, "{id} {year}");
                }
            }
        }
        "C03" => {
            let capped = |year: i32| ruling::group(figures(year), date!(2023 - 01 - 01), false).unwrap().capped.value;
            let first = PUBLISHED.years.iter().find(|year| capped(year.year)).unwrap().year;
            expect.is("cap_from", format!("{first}-01-01"));
        }
        "B09" => {
            let passes: Vec<bool> = inputs["cases"]
                .as_array()
                .unwrap()
                .iter()
                .map(|case| distance(&case["months_outside"]) == Verdict::Met)
                .collect();
            expect.is("passes", passes);
        }
        "B14" => {
            let fields = json!({
                "day": "2026-11-21", "contract_start": inputs["contract_start"],
                "first_day_in_nl": inputs["first_day_in_nl"], "residence_periods": inputs["residence_periods"],
            });
            let request = request(fields.clone());
            let ruling = &figures(2026).ruling;
            let first = residence::first_day_here(&request).unwrap();
            let months = ruling.distance_window.value;
            let window = Window::before(request.residence_periods.value().unwrap(), first, months);
            let (from, until) = (months_later(first, -(months as i32)), day_before(first));
            assert_eq!(i64::from(window.days), days_inclusive(from, until));
            expect.is("window_from", from.to_string());
            expect.is("window_until", until.to_string());
            expect.is("months_outside", window.beyond * months / window.days);
            let answer = nl_talent::assess(&super::schemes::value(&fields));
            expect.is("passes", verdict_of_distance(&answer) == Verdict::Met);
        }
        "B11" | "B12" => {
            let (kind, amount, wage) = if id == "B11" {
                (CostKind::FirstHousing, euro(&inputs["rent"]), euro(&inputs["wage_current_employment"]))
            } else {
                (CostKind::SchoolFees, euro(&inputs["international_school_fees"]), euro(&inputs["total_wage"]))
            };
            let cost = Cost::lasting(kind, amount, CostPer::Year);
            let period = whole_year_of_costs(wage);
            let exempt = costs::of_year(2026, &[cost], &figures(2026).extraterritorial_costs, period);
            expect.cents("etk_housing", exempt.total.cents(), 0);
            expect.cents("ordinary_housing", (amount - exempt.total).cents(), 0);
            expect.cents("school_fees_exempt_on_top", exempt.school_fees.cents(), 0);
            if id == "B12" {
                let wnt_maximum = figures(2026).ruling.wnt_maximum.published().unwrap();
                let period = Period { base: wage, tested: wage, norm: None, norm_share: Share::ALL, agreed: None };
                let cap = Some(Cap { wnt_maximum, share: Share::ALL });
                let percentage = ruling::group(figures(2026), date!(2026 - 01 - 01), false).unwrap().percentage.value;
                let allowance = allowance::yearly(percentage, &[period], cap).amount();
                expect.cents("allowance", allowance.cents(), 0);
            }
        }
        "B15" => {
            let answer = nl_talent::assess(&super::schemes::value(&json!({
                "day": "2026-01-05", "contract_start": "2026-02-01", "contract_permanent": true,
                "nationalities": ["IN"], "date_of_birth": "1990-03-01", "employer_recognised_sponsor": "yes",
                "pay_amount": inputs["contract_month_before_clause"], "pay_period": "month",
                "pay_holiday_allowance": "excluded", "recruited_from_abroad": true, "months_beyond_150_km": 24,
                "earlier_stay_in_nl": false,
            })));
            let scheme = answer.schemes.iter().find(|scheme| scheme.scheme == "highly_skilled_migrant").unwrap();
            let route = scheme.routes.iter().find(|route| route.route == Route::Ruling).unwrap();
            expect.cents("counted_before", route.counted_with_free_part, 0);
            expect.cents("counted_after", route.counted, 0);
            expect.is("verdict", serde_json::from_str::<Value>(&nl_talent::json::text(&route.verdict)).unwrap());
            assert_eq!(route.largest_free_part, Some(55_800));
        }
        _ => {}
    }
    note(left, &expect);
}

/// What a norm's test comes to on a part of a year.
fn part(norm: Euro, paid: Euro, earned: Euro, share: Share) -> Verdict {
    static SOURCE: Source = Source {
        law: "case",
        page: &Page { address: "", versions: &[] },
        article: (0, 0),
        status: Status::Enacted,
        certainty: Certainty::Confirmed,
    };
    let norm = Some(Awaited::Published(Figure { value: norm, source: &SOURCE }));
    let (from, until) = (date!(2026 - 01 - 01), date!(2026 - 12 - 31));
    let part = Part {
        from,
        until,
        kind: Kind::General,
        norm,
        share,
        received: paid,
        without_leave: paid,
        earned,
        from_others: Euro::ZERO,
        is_split: false,
    };
    part.test("salary_norm").unwrap().verdict
}

/// What the distance comes to on a number of months beyond it.
fn distance(months: &Value) -> Verdict {
    let request = json!({ "day": "2026-11-21", "recruited_from_abroad": true, "months_beyond_150_km": months });
    verdict_of_distance(&nl_talent::assess(&super::schemes::value(&request)))
}

fn verdict_of_distance(answer: &Answer) -> Verdict {
    let finding = &answer.ruling.as_ref().unwrap().finding;
    finding.parts.iter().find(|part| part.code == "distance_150_km").unwrap().verdict
}
