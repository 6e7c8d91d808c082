//! Pay exchanged for actual costs: what of them is recognised, until when, and how sure that is.

use super::Employment;
use super::route::Free;
use crate::calendar::{last_day_of_term, share_of_twelve_months};
use crate::costs::{self, Exempt};
use crate::finding::Verdict;
use crate::law::Figures;
use crate::money::{Euro, Share};
use crate::package::MonthPay;
use crate::places;
use crate::request::Country;
use time::Date;

impl Employment<'_> {
    pub(super) fn exempt_costs(&self, figures: &Figures, year: i32, months: &[MonthPay]) -> Exempt {
        let rules = &figures.year.extraterritorial_costs;
        let costs = self.request.costs.value().map_or(&[][..], Vec::as_slice);
        let last = self.last_day_of_costs(figures);
        let within: Vec<MonthPay> = months.iter().map(|month| month.within(self.start, last)).collect();
        let worked = |month: &&MonthPay| month.base > Euro::ZERO;
        let share = match (months.first(), months.iter().rfind(|month| month.from <= last)) {
            (Some(first), Some(month)) => share_of_twelve_months(first.from, month.until.min(last)),
            _ => Share { part: 0, whole: 1 },
        };
        let period = costs::Period {
            share,
            first: year == self.start.year(),
            wage: within.iter().filter(worked).map(MonthPay::total).sum(),
        };
        costs::of_year(year, costs, rules, period)
    }

    /// What of each month's pay can be exchanged for costs.
    pub(super) fn costs_payments(&self, figures: &Figures, months: &[MonthPay]) -> Vec<Free> {
        let last = self.last_day_of_costs(figures);
        months.iter().map(|month| Free::all_of(&month.within(self.start, last))).collect()
    }

    /// Costs are extra only for whoever stays here for a time and comes from elsewhere; for a Dutch national, or someone
    /// who lived here when hired, an inspector weighs that (Policy decree BWBR0033855, Q8 and Q9).
    pub(super) fn doubt_on_costs(&self) -> Option<Verdict> {
        let dutch = |list: &Vec<Country>| list.iter().any(|country| country.0 == places::NETHERLANDS);
        let lived_here = self.request.recruited_from_abroad.value() == Some(&false);
        (lived_here || self.request.nationalities.value().is_some_and(dutch)).then_some(Verdict::Judgement)
    }

    /// The stay is no longer temporary after the longest time (Policy decree BWBR0033855, Q9).
    pub(super) fn last_day_of_costs(&self, figures: &Figures) -> Date {
        let months = figures.year.extraterritorial_costs.duration.value as i32;
        last_day_of_term(self.start.min(self.term.first_day), months)
    }
}
