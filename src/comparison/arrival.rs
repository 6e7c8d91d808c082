//! The first months of whoever arrives: what reaches the account until the employer has the citizen service number, and
//! while the decision on the ruling is awaited.

use super::{Employment, years};
use crate::answer::{FirstMonths, HealthPremium, PayYear};
use crate::calendar::last_of_month;
use crate::money::Euro;
use crate::request::InsuredIn;
use crate::ruling::period::fraction;
use crate::tax::withholding;

impl Employment<'_> {
    /// Ordinary months of the year of arrival; none for whoever worked here before it or lived here when hired.
    pub(super) fn first_months(&self, years: &[PayYear]) -> Option<FirstMonths> {
        if !self.arrives() {
            return None;
        }
        let figures = self.law.year(self.first_year)?;
        let taxpayer = self.person().in_month(figures.year, last_of_month(self.start));
        let wage = self.package.fiscal_month();
        let withheld = |wage: Euro| withholding::monthly(&taxpayer, wage, self.request.payroll_credit()).withheld;
        let free = Euro::from_cents(years::ordinary_free(years));
        let awaits = free > Euro::ZERO && self.request.ruling_first_used.value().is_none();
        let back_pay = withheld(wage) - withheld(wage - free);
        Some(FirstMonths {
            without_number: (wage - withholding::anonymous(&taxpayer, wage)).cents(),
            anonymous_rate: fraction(figures.year.payroll.anonymous_rate.value),
            waiting: awaits.then(|| (wage - withheld(wage)).cents()),
            back_pay: awaits.then(|| back_pay.cents()),
            health_premium: self.health_premium().filter(|_| self.request.insured() == InsuredIn::Nl),
            status: figures.status(figures.year.income_tax.rate_1.source),
        })
    }

    /// What was said to be paid for health insurance, or the newest average that is known by the year of arrival.
    fn health_premium(&self) -> Option<HealthPremium> {
        if let Some(own) = self.request.health_premium_monthly.value() {
            return Some(HealthPremium { average_of: None, cents: own.cents() });
        }
        let mut newest = None;
        for year in self.law.years {
            if let Some(premium) = year.healthcare_benefit.average_premium.published()
                && year.year <= self.first_year
            {
                newest = Some(HealthPremium { average_of: Some(year.year), cents: premium.cents() });
            }
        }
        newest
    }
}
