//! The years of the comparison: equal ones stand once, and all of them add up.

use crate::answer::{CostsYear, PayYear, Route, RouteTotal};
use crate::money::Euro;

/// Adds a year, or lengthens the one before when nothing in it differs.
pub(super) fn add(years: &mut Vec<PayYear>, year: PayYear) {
    match years.last_mut() {
        Some(last) if last.routes == year.routes && last.estimate == year.estimate => {
            (last.last_year, last.until) = (year.year, year.until);
        }
        _ => years.push(year),
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

/// Net of all years on each route, and how much more that is than with neither.
pub(super) fn totals(years: &[PayYear]) -> Vec<RouteTotal> {
    let mut totals = Vec::new();
    for route in [Route::Ruling, Route::ActualCosts, Route::Neither] {
        let (mut all, mut gain, mut has) = (Euro::ZERO, Euro::ZERO, false);
        for year in years {
            let find = |route: Route| year.routes.iter().find(|row| row.route == route);
            let Some(neither) = find(Route::Neither) else { continue };
            let own = find(route);
            has |= own.is_some();
            // A year without the ruling is a year with neither.
            let net = Euro::from_cents(own.unwrap_or(neither).net);
            let times = i64::from(year.last_year - year.year + 1);
            all += net * times;
            gain += (net - Euro::from_cents(neither.net)) * times;
        }
        if has {
            totals.push(RouteTotal { route, net: all.cents(), gain: gain.cents() });
        }
    }
    totals
}

/// The tax-free part of the first ordinary month of the ruling, in cents.
pub(super) fn ordinary_free(years: &[PayYear]) -> i64 {
    for year in years {
        let ruling = year.routes.iter().find(|row| row.route == Route::Ruling);
        for slip in ruling.map_or(&[][..], |row| &row.payslips) {
            if slip.free > 0 && !slip.with_special_rewards && !slip.part_month {
                return slip.free;
            }
        }
    }
    0
}
