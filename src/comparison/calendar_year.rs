//! A calendar year of the employment: what is paid in it, what of it may be exchanged, and who is taxed.

use super::person::Person;
use super::{Employment, row_of};
use crate::answer::{PayYear, Route, RouteYear};
use crate::calendar::{Day, share_of_twelve_months};
use crate::costs::Exempt;
use crate::law::Figures;
use crate::money::{Euro, Rate, Share};
use crate::package::{self, MonthPay, Package, Payments, employed_in};
use crate::tax::assessment::Presence;

/// A calendar year of the employment.
pub(super) struct Year<'a> {
    pub(super) number: i32,
    pub(super) figures: Figures<'a>,
    /// The package as it is by then.
    pub(super) package: Package,
    pub(super) months: Vec<MonthPay>,
    pub(super) exempt: Exempt,
    /// What of each month's pay can be exchanged for costs.
    pub(super) exchangeable: Vec<Payments>,
    /// The international school fees exchanged in each month.
    pub(super) fees: Vec<Payments>,
}

impl Year<'_> {
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

impl<'a> Employment<'a> {
    /// A calendar year, as far as its figures are known and there is employment in it.
    pub(super) fn year(&self, number: i32) -> Option<Year<'a>> {
        let figures = self.figures(number)?;
        let (first, last) = employed_in(number, self.start, self.end)?;
        let package = self.package_in(number);
        let months = package.months(self.start, self.end, first, last);
        let (exempt, exchangeable) = self.costs(&figures, number, &package, &months);
        let exchanged = if self.is_on_top() { Euro::ZERO } else { exempt.school_fees };
        let fees = package::divide(exchanged, &exchangeable);
        Some(Year { number, figures, package, months, exempt, exchangeable, fees })
    }

    /// The figures of a calendar year; one that no file knows yet has the last year looked ahead to.
    pub(super) fn figures(&self, number: i32) -> Option<Figures<'a>> {
        let mut figures = self.law.year(number)?;
        for year in self.horizon {
            if year.year <= number {
                figures.year = year;
            }
        }
        Some(figures)
    }

    /// The package in a calendar year: pay grows each January after the first year shown.
    #[must_use]
    pub fn package_in(&self, number: i32) -> Package {
        self.grown_to(number, *self.package)
    }

    /// A package as it is by a calendar year.
    #[must_use]
    pub fn grown_to(&self, number: i32, mut package: Package) -> Package {
        let growth = self.request.wage_growth_percent();
        if growth > Rate::ZERO {
            for _ in self.first_year..number {
                package = package.grown(growth);
            }
        }
        package
    }

    /// The person as tax law looks at them.
    pub(super) fn person(&self) -> Person<'a> {
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

    /// The recognised costs from which reimbursing them beats the ruling: each euro of them saves the tax on a euro of its
    /// tax-free part, or, paid beside the wage, is a euro more. None where a permit needs the pay before that.
    fn break_even(&self, year: &Year, routes: &[RouteYear]) -> Option<i64> {
        let ruling = row_of(routes, Route::Ruling)?;
        let neither = row_of(routes, Route::Neither)?;
        let most = self.most_exchanged(&year.package, package::total(&year.exchangeable)).map(Euro::cents);
        let even = if self.is_on_top() { ruling.net - neither.net } else { ruling.free };
        Some(even).filter(|even| most.is_none_or(|most| *even <= most))
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
            break_even: self.break_even(year, &routes),
            best,
            routes,
        }
    }
}
