//! The years of the comparison: equal ones stand once, and all of them add up.

use super::row_of;
use crate::answer::{CostsYear, PayYear, Route, RouteTotal, RouteYear};

/// Adds a year, or lengthens the one before when nothing in it differs. A year that repeats the newest figures once more
/// than another, and differs in its pay alone, shows its amounts without their sums.
pub(super) fn add(years: &mut Vec<PayYear>, mut year: PayYear, repeats: bool) {
    match years.last_mut() {
        Some(last) if last.routes == year.routes && last.estimate == year.estimate => {
            (last.last_year, last.until) = (year.year, year.until);
        }
        _ => {
            if repeats {
                year.routes.iter_mut().for_each(without_sums);
            }
            years.push(year);
        }
    }
}

fn without_sums(row: &mut RouteYear) {
    row.blocks.clear();
    for slip in &mut row.payslips {
        slip.blocks.clear();
    }
}

/// Adds the costs of a year that has any, or lengthens the year before when they are the same.
pub(super) fn add_costs(years: &mut Vec<CostsYear>, year: CostsYear) {
    match years.last_mut() {
        _ if year.recognised.is_empty() && year.refused.is_empty() => {}
        Some(last)
            if last.last_year + 1 == year.year
                && last.recognised == year.recognised
                && last.refused == year.refused =>
        {
            last.last_year = year.year;
        }
        _ => years.push(year),
    }
}

/// All years together on each route; a year without it is a year with neither.
pub(super) fn totals(years: &[PayYear]) -> Vec<RouteTotal> {
    let mut totals: Vec<RouteTotal> = Vec::new();
    for route in [Route::Ruling, Route::ActualCosts, Route::Neither] {
        let mut total = RouteTotal {
            route,
            gross: 0,
            free: 0,
            taxable: 0,
            withheld: 0,
            assessed: 0,
            net: 0,
            employer: Some(0),
            gain: 0,
        };
        let mut has = false;
        for year in years {
            let Some(neither) = row_of(&year.routes, Route::Neither) else { continue };
            let own = row_of(&year.routes, route);
            has |= own.is_some();
            let row = own.unwrap_or(neither);
            let times = i64::from(year.last_year - year.year + 1);
            let sums = [
                (&mut total.gross, row.gross),
                (&mut total.free, row.free),
                (&mut total.taxable, row.taxable),
                (&mut total.withheld, row.withheld),
                (&mut total.assessed, row.assessed),
                (&mut total.net, row.net),
                (&mut total.gain, row.net - neither.net),
            ];
            for (sum, of_year) in sums {
                *sum += of_year * times;
            }
            total.employer = total.employer.zip(row.employer.as_ref()).map(|(sum, year)| sum + year.total * times);
        }
        if has {
            totals.push(total);
        }
    }
    totals
}

/// The tax-free part of the first ordinary month of the ruling, in cents.
pub(super) fn ordinary_free(years: &[PayYear]) -> i64 {
    for year in years {
        let ruling = row_of(&year.routes, Route::Ruling);
        for slip in ruling.map_or(&[][..], |row| &row.payslips) {
            if slip.free > 0 && !slip.with_special_rewards && !slip.part_month {
                return slip.free;
            }
        }
    }
    0
}
