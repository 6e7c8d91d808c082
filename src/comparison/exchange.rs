//! Pay exchanged for actual costs: what of them is recognised, until when, and how sure that is.

use super::Employment;
use crate::calendar::{last_day_of_term, share_of_twelve_months};
use crate::costs::{self, Exempt};
use crate::finding::Verdict;
use crate::law::Figures;
use crate::money::{Euro, Share};
use crate::package::{self, MonthPay, Payments};
use crate::places;
use crate::request::Country;
use time::Date;

impl Employment<'_> {
    /// The costs of a year, and what of each month's pay can be exchanged for them.
    pub(super) fn costs(&self, figures: &Figures, year: i32, months: &[MonthPay]) -> (Exempt, Vec<Payments>) {
        let costs = self.request.costs.value().map_or(&[][..], Vec::as_slice);
        let last = self.last_day_of_costs(figures);
        let payments = package::within(months, self.start, last);
        let mut period =
            costs::Period { share: Share { part: 0, whole: 1 }, first: year == self.start.year(), wage: Euro::ZERO };
        for paid in payments.iter().filter(|paid| paid.base > Euro::ZERO) {
            period.wage += paid.total();
        }
        if let (Some(first), Some(month)) = (months.first(), months.iter().rfind(|month| month.from <= last)) {
            period.share = share_of_twelve_months(first.from, month.until.min(last));
        }
        (costs::of_year(year, costs, &figures.year.extraterritorial_costs, period), payments)
    }

    /// Costs are extra only for whoever stays here for a time and comes from elsewhere; for a Dutch national, or someone
    /// who lived here when hired, an inspector weighs that (Policy decree BWBR0033855, Q8 and Q9).
    pub(super) fn doubt_on_costs(&self) -> Option<Verdict> {
        let dutch = |list: &Vec<Country>| list.iter().any(|country| country.0 == places::NETHERLANDS);
        let lived_here = self.request.recruited_from_abroad.is(false);
        (lived_here || self.request.nationalities.value().is_some_and(dutch)).then_some(Verdict::Judgement)
    }

    /// The stay is no longer temporary after the longest time (Policy decree BWBR0033855, Q9).
    fn last_day_of_costs(&self, figures: &Figures) -> Date {
        let months = figures.year.extraterritorial_costs.duration.value as i32;
        last_day_of_term(self.start.min(self.term.first_day), months)
    }
}
