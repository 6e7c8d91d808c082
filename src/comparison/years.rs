//! The years of the comparison: equal ones stand once, and all of them add up.

use crate::answer::{PayYear, Route, RouteTotal};

/// Adds a year, or lengthens the one before when nothing in it differs.
pub(super) fn add(years: &mut Vec<PayYear>, year: PayYear) {
    match years.last_mut() {
        Some(last) if last.routes == year.routes && last.estimate == year.estimate => {
            (last.last_year, last.until) = (year.year, year.until);
        }
        _ => years.push(year),
    }
}

/// Net of all years on each route, and how much more that is than with neither.
pub(super) fn totals(years: &[PayYear]) -> Vec<RouteTotal> {
    let total = |route: Route| -> i64 {
        // A year without the ruling is a year with neither.
        let net = |year: &PayYear| {
            let find = |route: Route| year.routes.iter().find(|row| row.route == route);
            let times = i64::from(year.last_year - year.year + 1);
            find(route).or(find(Route::Neither)).map_or(0, |row| row.net) * times
        };
        years.iter().map(net).sum()
    };
    let neither = total(Route::Neither);
    let has = |route: Route| years.iter().any(|year| year.routes.iter().any(|row| row.route == route));
    [Route::Ruling, Route::ActualCosts, Route::Neither]
        .into_iter()
        .filter(|route| has(*route))
        .map(|route| RouteTotal { route, net: total(route), gain: total(route) - neither })
        .collect()
}
