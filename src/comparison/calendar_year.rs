//! A calendar year of the employment: what is paid in it, what of it may be exchanged, and who is taxed.

use super::Employment;
use super::person::Person;
use crate::answer::{PayYear, Route, RouteYear};
use crate::calendar::{Day, share_of_twelve_months};
use crate::costs::Exempt;
use crate::law::Figures;
use crate::money::Share;
use crate::package::{self, MonthPay, Payments, employed_in};
use crate::tax::assessment::Presence;

/// A calendar year of the employment.
pub(super) struct Year {
    pub(super) number: i32,
    pub(super) figures: Figures,
    pub(super) months: Vec<MonthPay>,
    pub(super) exempt: Exempt,
    /// What of each month's pay can be exchanged for costs.
    pub(super) exchangeable: Vec<Payments>,
    /// The international school fees exchanged in each month.
    pub(super) fees: Vec<Payments>,
}

impl Year {
    /// The part of the year that is employed.
    pub(super) fn employed(&self) -> Share {
        let [Some(first), Some(last)] = [self.months.first(), self.months.last()] else { return Share::ALL };
        share_of_twelve_months(first.from, last.until)
    }

    /// Whether all of it is worked.
    pub(super) fn is_whole(&self) -> bool {
        self.months.len() == 12 && self.months.iter().all(|month| month.whole)
    }
}

impl Employment<'_> {
    /// A calendar year, as far as its figures are known and there is employment in it.
    pub(super) fn year(&self, number: i32) -> Option<Year> {
        let figures = self.law.year(number)?;
        let (first, last) = employed_in(number, self.start, self.end)?;
        let months = self.package.months(self.start, self.end, first, last);
        let (exempt, exchangeable) = self.costs(&figures, number, &months);
        let fees = package::divide(exempt.school_fees, &exchangeable);
        Some(Year { number, figures, months, exempt, exchangeable, fees })
    }

    /// The person as tax law looks at them.
    pub(super) fn person(&self) -> Person<'_> {
        Person::of(self.law, self.request, self.start)
    }

    /// Resident and insured while employed here; the whole year for whoever lived here before.
    pub(super) fn presence(&self, year: i32) -> Presence {
        let Some((first, last)) = employed_in(year, self.start, self.end) else { return Presence::WHOLE_YEAR };
        self.person().presence(year, first, last)
    }

    /// Whether the rules leave room in the assessment of a year: in a part of one, of someone living abroad, and in the
    /// year of AOW age.
    fn is_estimate(&self, year: &Year) -> bool {
        let person = self.person();
        let reaches_aow_age = person.aow_from(year.number).is_some_and(|from| from.year() == year.number);
        let in_part = self.presence(year.number).is_partial() || !year.is_whole();
        in_part || person.lives_abroad() || reaches_aow_age
    }

    /// The year as the answer shows it.
    pub(super) fn pay_year(&self, year: &Year, routes: Vec<RouteYear>) -> PayYear {
        let most = routes.iter().map(|row| row.net).max();
        let mut best = routes.iter().filter(|row| Some(row.net) == most);
        let best = match (best.next(), best.next()) {
            (Some(row), None) => Some(row.route),
            _ => None,
        };
        PayYear {
            year: year.number,
            last_year: year.number,
            from: Day(year.months.first().map_or(self.start, |month| month.from)),
            until: Day(year.months.last().map_or(self.start, |month| month.until)),
            estimate: self.is_estimate(year),
            break_even: routes.iter().find(|row| row.route == Route::Ruling).map(|row| row.free),
            best,
            routes,
        }
    }
}
