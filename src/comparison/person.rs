//! The person as tax law looks at them: in each month, for what is withheld, and over the year, for the assessment.

use crate::answer::HealthcareBenefit;
use crate::calendar::{first_of_month, first_of_year, last_of_year, months_later, share_of_360};
use crate::law::{Law, Year};
use crate::money::{Euro, Share};
use crate::package::MonthPay;
use crate::request::{InsuredIn, Request};
use crate::tax::assessment::Presence;
use crate::tax::benefits::{self, Household};
use crate::tax::{AgeGroup, Insurance, Residence, Taxpayer};
use time::{Date, Month};

/// Where someone lives and is insured, from when, and how old they are.
#[derive(Clone, Copy, Debug)]
pub struct Person<'a> {
    law: &'a Law,
    request: &'a Request,
    residence: Residence,
    /// First day as a resident of the Netherlands; none for whoever was one before the employment.
    arrival: Option<Date>,
    /// First day of national insurance here, if it ever begins.
    insured_from: Option<Date>,
    /// First day of the month in which AOW age is reached, if the date of birth is known.
    aow_from: Option<Date>,
}

impl<'a> Person<'a> {
    /// The person of a request who works here from a day on.
    #[must_use]
    pub fn of(law: &'a Law, request: &'a Request, start: Date) -> Self {
        let arrives = !request.recruited_from_abroad.is(false);
        let first_day = request.first_day_in_nl.value().copied().unwrap_or(start);
        let arrival = request.resident_from.value().copied().or(arrives.then_some(first_day));
        let insured_from = request.insured_from.value().copied();
        Self {
            law,
            request,
            residence: Residence::of(request.residence().0),
            arrival,
            insured_from: match request.insured() {
                InsuredIn::Nl => Some(insured_from.or(arrival).unwrap_or(Date::MIN)),
                // With a day, the insurance elsewhere ends the day before.
                InsuredIn::Elsewhere => insured_from,
            },
            aow_from: request.date_of_birth.value().and_then(|birth| month_of_aow_age(law, *birth)),
        }
    }

    /// As the wage tax sees the person in the month that ends on a day: by the insurance on that day, and from AOW age in
    /// the whole month in which it is reached.
    #[must_use]
    pub fn in_month<'y>(&self, year: &'y Year, last_day: Date) -> Taxpayer<'y> {
        let is_insured = self.insured_from.is_some_and(|from| from <= last_day);
        let age = match self.aow_from(last_day.year()) {
            Some(from) if from <= last_day => self.group_from_aow_age(),
            _ => AgeGroup::BelowAow,
        };
        Taxpayer {
            year,
            age,
            residence: self.residence,
            insurance: if is_insured { Insurance::ALL } else { Insurance::NONE },
            young_disabled: self.request.young_disabled.is(true),
            single: false,
            combination: false,
        }
    }

    /// As the assessment of a calendar year sees the person, on a labour income.
    #[must_use]
    pub fn in_year<'y>(&self, year: &'y Year, number: i32, income: Euro) -> Taxpayer<'y> {
        let age = match self.aow_from(number) {
            Some(from) if from > first_of_year(number) => {
                AgeGroup::AowWithinYear { months_below: u8::from(from.month()) - 1 }
            }
            Some(_) => self.group_from_aow_age(),
            None => AgeGroup::BelowAow,
        };
        let qualifies = self.request.qualifying_non_resident.is(true);
        Taxpayer {
            year,
            age,
            residence: if qualifies { Residence::Netherlands } else { self.residence },
            insurance: Insurance::ALL,
            young_disabled: self.request.young_disabled.is(true),
            single: self.request.partner.is(false),
            combination: self.has_combination_credit(number, income),
        }
    }

    /// The part of a calendar year that counts for the credits and the premium, while employed from a first to a last
    /// day in it. A qualifying non-resident counts as a resident (Wet IB 2001 art. 7.8).
    #[must_use]
    pub fn presence(&self, year: i32, first: Date, last: Date) -> Presence {
        let begin = first_of_year(year);
        // Whoever lives abroad all along is looked at while working here.
        let from = match self.residence {
            Residence::Netherlands => self.arrival.unwrap_or(begin),
            _ => first,
        };
        let share = |from: Date| {
            let from = from.max(begin);
            if from > last { Share { part: 0, whole: 1 } } else { share_of_360(from, last) }
        };
        Presence { resident: share(from), insured: share(self.insured_from.unwrap_or(Date::MAX)) }
    }

    /// The healthcare benefit beside a year's taxable wage, for the months employed in it; none where it depends on an
    /// answer that was not given, and for whoever does not live and is not insured here.
    #[must_use]
    pub fn healthcare_benefit(&self, year: i32, months: &[MonthPay], taxable: Euro) -> Option<HealthcareBenefit> {
        let (Residence::Netherlands, Some(insured_from)) = (self.residence, self.insured_from) else { return None };
        let others = self.request.partner_income_yearly.value().copied();
        let (household, others, is_known) = match self.request.partner.value() {
            Some(false) => (Household::Single, Euro::ZERO, true),
            Some(true) if self.request.partner_insured.is(InsuredIn::Elsewhere) => {
                (Household::PartnerInsuredElsewhere, others.unwrap_or(Euro::ZERO), others.is_some())
            }
            // Nobody gets more than partners of whom the other earns nothing.
            partner => (Household::Partners, others.unwrap_or(Euro::ZERO), partner.is_some() && others.is_some()),
        };
        let mut income = taxable + others;
        if self.arrival.is_some_and(|arrival| arrival.year() == year) {
            income += self.request.income_before_arrival_yearly.value().copied().unwrap_or(Euro::ZERO);
        }
        let mut counted = 0;
        for month in months {
            // A month counts when it begins insured.
            counted += u8::from(first_of_month(month.from) >= insured_from);
        }
        let mut newest = None;
        for known in self.law.years {
            if let Some(benefit) = benefits::healthcare_benefit(&known.healthcare_benefit, household, income)
                && known.year <= year
            {
                let month = benefits::of_month(benefit).cents();
                newest = Some(HealthcareBenefit { month, months: counted, figures: known.year });
            }
        }
        newest.filter(|benefit| is_known || benefit.month == 0)
    }

    /// First day of national insurance here, if it ever begins.
    #[must_use]
    pub fn insured_from(&self) -> Option<Date> {
        self.insured_from
    }

    /// Whether someone lives in another country all along.
    #[must_use]
    pub fn lives_abroad(&self) -> bool {
        self.residence != Residence::Netherlands
    }

    /// The first day of the month in which AOW age is reached, if that is by the end of this year (Wfsv art. 10(2)).
    #[must_use]
    pub fn aow_from(&self, year: i32) -> Option<Date> {
        self.aow_from.filter(|from| from.year() <= year)
    }

    fn group_from_aow_age(&self) -> AgeGroup {
        let before = self.law.years.last().map(|year| year.state_pension.longer_bracket_born_before.value);
        if self.request.date_of_birth.value().copied() < before { AgeGroup::AowBornBefore1946 } else { AgeGroup::Aow }
    }

    /// Whether a child below twelve belongs to the household for at least six months of the year, and nobody in it earns
    /// less (Wet IB 2001 art. 8.14a). While the partner's income is not known it is not given.
    fn has_combination_credit(&self, year: i32, income: Euro) -> bool {
        let Some(born) = self.request.youngest_child_born.value() else { return false };
        let half = Date::from_calendar_date(year, Month::July, 1).unwrap_or(Date::MIN);
        let Some(figures) = self.law.year(year) else { return false };
        let age = figures.year.combination_tax_credit.child_below.value as i32;
        let below = months_later(born.first, age) > first_of_year(year);
        let in_time = born.last < half && self.arrival.is_none_or(|arrival| arrival <= half);
        let earns_least = match self.request.partner.value() {
            Some(false) => true,
            Some(true) => self.request.partner_income_yearly.value().is_some_and(|other| *other > income),
            None => false,
        };
        below && in_time && earns_least
    }
}

/// The first day of the month in which whoever was born on a day reaches AOW age.
fn month_of_aow_age(law: &Law, birth: Date) -> Option<Date> {
    let mut reached = None;
    for year in law.years {
        reached = Some(months_later(birth, year.state_pension.age.value as i32));
        // The age rises over the years: what was reached by the age of a year stays reached.
        if reached <= Some(last_of_year(year.year)) {
            break;
        }
    }
    reached.map(first_of_month)
}
