//! The figures of the law that an answer rests on.

use super::Assessment;
use crate::answer::{FigureUsed, FigureValue, FiguresUsed};
use crate::calendar::Day;
use crate::comparison::Comparison;
use crate::employer;
use crate::law::{Figures, Listed, Source, Status, Value as FigureKind};
use crate::money::Euro;
use crate::ruling::period::fraction;

impl Assessment<'_> {
    /// The figures of the years that are shown; one that does not change is listed with the first. The receipt names all
    /// files by their hash.
    pub(super) fn figures_used(&self, comparison: Option<&Comparison>) -> Vec<FiguresUsed> {
        let shown = comparison.map_or(&[][..], |comparison| comparison.pay.years.as_slice());
        let group = comparison.and_then(|comparison| comparison.periods.first()).map(|period| period.group);
        let costs = comparison.is_some_and(|comparison| !comparison.costs.years.is_empty());
        let mut used = Vec::new();
        let mut before: Vec<Listed> = Vec::new();
        let mut file = None;
        for Figures { year, .. } in shown.iter().filter_map(|year| self.law.year(year.year)) {
            let before_it = file.replace(year.year);
            // A long look back would list more than an answer can carry: the first year, and what is not law yet.
            let is_law = year.income_tax.rate_1.source.status.is_enacted();
            if before_it == Some(year.year) || before_it.is_some() && is_law {
                continue;
            }
            let mut figures: Vec<Listed> = Vec::new();
            let add = &mut |figure: Listed| {
                // A longer first bracket is for nobody else.
                if !figure.name.ends_with("before_1946") {
                    figures.push(figure);
                }
            };
            year.income_tax.each(add);
            year.national_insurance.each(add);
            year.general_tax_credit.each(add);
            year.labour_tax_credit.each(add);
            if comparison.is_some_and(|comparison| comparison.reaches_aow_age) {
                year.elderly_tax_credit.each(add);
                year.state_pension.each(add);
            }
            if self.request.young_disabled.is(true) {
                year.young_disabled_tax_credit.each(add);
            }
            if self.request.youngest_child_born.value().is_some() {
                year.combination_tax_credit.each(add);
            }
            if self.request.moving_costs_reimbursed() > Euro::ZERO {
                year.reimbursements.each(add);
            }
            year.payroll.each(add);
            year.employer_premiums.each(&mut |figure| {
                if employer::rests_on(self.request, figure.name) {
                    add(figure);
                }
            });
            year.healthcare_levy.each(add);
            year.ruling.each(&mut amounts(add));
            year.minimum_wage.each(add);
            if costs {
                year.extraterritorial_costs.each(add);
            }
            for row in year.ruling_transition.iter().filter(|row| Some(row.code) == group) {
                row.each(add);
            }
            for figure in &figures {
                if !before.iter().any(|other| figure.says_the_same_as(other)) {
                    list(&mut used, year.year, figure);
                }
            }
            before = figures;
        }
        if let Some(pay) = comparison.map(|comparison| &comparison.pay) {
            let premium = pay.first_months.as_ref().and_then(|first| first.health_premium?.average_of);
            self.list_of_health(&mut used, premium, true);
            let mut listed = None;
            for year in &pay.years {
                for row in &year.routes {
                    let year = row.healthcare_benefit.map(|benefit| benefit.figures);
                    if year > listed {
                        self.list_of_health(&mut used, year, false);
                        listed = year;
                    }
                }
            }
        }
        let application = self.at_application.year;
        let add = &mut |figure: Listed| list(&mut used, application.year, &figure);
        application.highly_skilled_migrant.each(&mut amounts(add));
        application.eu_blue_card.each(&mut amounts(add));
        used
    }

    /// The average premium of a year, or what the healthcare benefit of a year rests on: one group holds both.
    fn list_of_health(&self, used: &mut Vec<FiguresUsed>, year: Option<i32>, premium: bool) {
        let Some(figures) = year.and_then(|year| self.law.year(year)) else { return };
        figures.year.healthcare_benefit.each(&mut |figure| {
            if (figure.name == "average_premium") == premium {
                list(used, figures.year.year, &figure);
            }
        });
    }
}

/// Of the ruling and of a permit the amounts, also those awaited; their spans stand in the findings. Of what nobody could
/// find nothing was used.
fn amounts(add: &mut dyn FnMut(Listed)) -> impl FnMut(Listed) {
    |figure| {
        let is_amount = match figure.value {
            Some(value) => matches!(value, FigureKind::Euro(_)),
            None => figure.source.status != Status::Unknown,
        };
        if is_amount {
            add(figure);
        }
    }
}

/// Adds a figure under the source it shares with others of its group.
fn list(used: &mut Vec<FiguresUsed>, year: i32, figure: &Listed) {
    let value = |value: FigureKind| match value {
        FigureKind::Euro(amount) => FigureValue::Cents(amount.cents()),
        FigureKind::Rate(rate) => FigureValue::Rate(fraction(rate)),
        FigureKind::Number(number) => FigureValue::Number(number),
        FigureKind::Flag(flag) => FigureValue::Flag(flag),
        FigureKind::Day(day) => FigureValue::Date(Day(day)),
    };
    let Source { law, status, certainty, .. } = *figure.source;
    let shares = |used: &&mut FiguresUsed| {
        used.year == year
            && used.group == figure.group
            && (used.law, used.status, used.certainty) == (law, status, certainty)
    };
    let entry = FigureUsed {
        figure: figure.name,
        from: figure.from.map(Day),
        value: figure.value.map(value),
        projected: figure.projected.map(value),
    };
    match used.iter_mut().find(shares) {
        Some(group) => group.figures.push(entry),
        None => {
            // The address stands with the first figure of its article.
            let known = used.iter().any(|other| other.law == law);
            let url = if known { String::new() } else { figure.source.url(year) };
            used.push(FiguresUsed { year, group: figure.group, status, certainty, law, url, figures: vec![entry] });
        }
    }
}
