//! Net pay of one whole calendar year, route by route, on any package: what a curve is drawn from.

use super::Employment;
use super::person::Person;
use crate::answer::Edge;
use crate::calendar::{first_of_year, last_of_year, months_later};
use crate::costs::{self, Exempt};
use crate::finding::Verdict;
use crate::law::{Figures, Status};
use crate::money::{Euro, Rate, Share};
use crate::package::Package;
use crate::request::{Cost, CostKind, CostPer};
use crate::ruling;
use crate::ruling::allowance::{self, Cap, Period};
use crate::ruling::norm::{self, Kind};
use crate::tax::assessment::{self, Presence, Wage};

/// A whole calendar year of an employment.
pub struct WholeYear<'a> {
    employment: &'a Employment<'a>,
    /// The calendar year.
    pub number: i32,
    /// Where its amounts stand.
    pub status: Status,
    figures: Figures<'a>,
    person: Person<'a>,
    presence: Presence,
    ruling: Option<Terms>,
}

/// The ruling in a year with one norm.
struct Terms {
    percentage: Rate,
    /// What of it was agreed.
    agreed: Rate,
    norm: Option<Euro>,
    norm_status: Status,
    cap: Option<Cap>,
}

/// Net pay on each route; none where a route does not apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Nets {
    /// Under the ruling.
    pub ruling: Option<Euro>,
    /// With actual costs.
    pub actual_costs: Option<Euro>,
    /// With neither.
    pub neither: Euro,
}

impl<'a> WholeYear<'a> {
    /// The first calendar year that is employed and paid a whole year's holiday allowance and, if the ruling applies, under
    /// it from its first day to its last with one norm; else the first year, as if it were whole.
    #[must_use]
    pub fn of(employment: &'a Employment<'a>, computed: bool, kind: Kind) -> Option<Self> {
        let birth = employment.request.date_of_birth.value().copied();
        let term = employment.term;
        // The last day of the reduced norm.
        let reduced_until = |figures: &Figures| {
            let limit = figures.year.ruling.reduced_norm_under_age.value;
            birth.filter(|_| kind == Kind::Reduced).map(|birth| norm::last_reduced_day(birth, limit))
        };
        let mut number = employment.first_year;
        for year in employment.first_year..=employment.last_year() {
            let (first, last) = (first_of_year(year), last_of_year(year));
            let reduced_until = employment.figures(year).as_ref().and_then(reduced_until);
            let is_split = reduced_until.is_some_and(|until| (first..last).contains(&until));
            // Holiday allowance is paid for the twelve months that end with its month.
            let paid_since = months_later(first, employment.package.holiday_allowance_month as i32 - 12);
            let is_employed = employment.start <= paid_since && employment.end.is_none_or(|end| end >= last);
            if is_employed && (!computed || term.first_day <= first && term.last_day >= last && !is_split) {
                number = year;
                break;
            }
        }
        let figures = employment.figures(number)?;
        let is_past = reduced_until(&figures).is_some_and(|until| until < last_of_year(number));
        let kind = if is_past { Kind::General } else { kind };
        let december = employment.request.ruling_in_december_2022_payroll.is(true);
        let group = ruling::group(figures.year, term.first_used, december).filter(|_| computed);
        let terms = group.map(|group| {
            let norm = norm::of_year(&figures, group, kind);
            Terms {
                percentage: group.percentage.value,
                agreed: allowance::agreed(employment.request, group.percentage.value),
                norm: norm.as_ref().map(norm::for_money),
                norm_status: norm.map_or(Status::Enacted, |norm| figures.money_status(&norm)),
                cap: Cap::of_year(&figures, group, Share::ALL),
            }
        });
        let status = figures.status(figures.year.income_tax.rate_1.source);
        Some(Self {
            employment,
            number,
            status: terms.as_ref().map_or(status, |terms| status.max(terms.norm_status)),
            figures,
            person: employment.person(),
            presence: employment.presence(number),
            ruling: terms,
        })
    }

    /// What of costs can be reimbursed tax-free in the year.
    #[must_use]
    pub fn exempt(&self, package: &Package, costs: &[Cost]) -> Exempt {
        let wage = package.fiscal_year();
        let (from, until) = (first_of_year(self.number), last_of_year(self.number));
        let period = costs::Period { from, until, start: self.employment.start, first: false, wage };
        let costs = if self.employment.costs.verdict > Verdict::NotMet { costs } else { &[] };
        let mut exempt = costs::of_year(self.number, costs, &self.figures.year.extraterritorial_costs, period);
        self.employment.keep_permit(package, &mut exempt, wage);
        exempt
    }

    /// What can be reimbursed of costs that are recognised in full.
    #[must_use]
    pub fn recognised(&self, package: &Package, amount: Euro) -> Exempt {
        self.exempt(package, &[Cost::lasting(CostKind::DoubleHousing, amount, CostPer::Year)])
    }

    /// Net pay of the year on a package, when so much of costs can be reimbursed.
    #[must_use]
    pub fn nets(&self, package: &Package, exempt: Exempt) -> Nets {
        let wage = package.fiscal_year();
        let on_top = self.employment.is_on_top();
        let net = |free: Euro, reimbursed: Euro| {
            let (exchanged, beside) = if on_top { (Euro::ZERO, reimbursed) } else { (reimbursed, Euro::ZERO) };
            self.net(package, package.divided_over_a_year(free) + package.divided_over_a_year(exchanged)) + beside
        };
        Nets {
            ruling: self
                .allowance(if on_top { wage } else { wage - exempt.school_fees })
                .map(|allowance| net(allowance, exempt.school_fees)),
            actual_costs: Some(exempt.total).filter(|total| *total > Euro::ZERO).map(|total| net(Euro::ZERO, total)),
            neither: net(Euro::ZERO, Euro::ZERO),
        }
    }

    /// The allowance on a wage of the year, if the ruling applies.
    fn allowance(&self, base: Euro) -> Option<Euro> {
        let terms = self.ruling.as_ref()?;
        let request = self.employment.request;
        let period = Period {
            base,
            tested: base + request.other_wage_yearly(),
            norm: terms.norm,
            norm_share: Share::ALL,
            agreed: request.ruling_percentage_agreed.value().map(|agreed| base * *agreed),
        };
        Some(allowance::yearly(terms.percentage, &[period], terms.cap).amount())
    }

    fn net(&self, package: &Package, free: Euro) -> Euro {
        let taxable = package.fiscal_year() - free;
        let taxpayer = self.person.in_year(self.figures.year, self.number, taxable);
        let insured = if self.presence.insured.part == 0 { Euro::ZERO } else { taxable };
        let assessed = assessment::assess(&taxpayer, Wage { taxable, insured }, self.presence);
        package.fiscal_year() - package.in_kind_of_a_year() - assessed.due
    }

    /// The costs of a year that break even with the ruling, on a package; a permit may need the pay before that.
    #[must_use]
    pub fn break_even(&self, package: &Package) -> Option<Euro> {
        let free = self.allowance(package.fiscal_year())?;
        Some(if self.employment.is_on_top() {
            self.net(package, package.divided_over_a_year(free)) - self.net(package, Euro::ZERO)
        } else {
            free
        })
    }

    /// The wages of a whole year at which the curves bend: the code, the wage, and where its figure stands.
    #[must_use]
    pub fn edges(&self) -> Vec<Edge> {
        let year = self.figures.year;
        let mut edges = Vec::new();
        let mut add = |code: &'static str, wage: Euro, status: Status| {
            edges.push(Edge { code, at: wage.cents(), status });
        };
        let labour = &year.labour_tax_credit;
        for (code, figure) in [
            ("general_credit_falls", year.general_tax_credit.phase_out_from),
            ("labour_credit_falls", labour.knot_3),
            ("labour_credit_ends", labour.knot_4),
            ("bracket_1_end", year.income_tax.bracket_1_end),
            ("bracket_2_end", year.income_tax.bracket_2_end),
        ] {
            add(code, figure.value, self.figures.status(figure.source));
        }
        if let Some(terms) = &self.ruling {
            if let Some(norm) = terms.norm {
                let needed = (norm - self.employment.request.other_wage_yearly()).at_least_zero();
                add("norm", needed, terms.norm_status);
                add("full_allowance", allowance::wage_for_full(needed, terms.agreed), terms.norm_status);
            }
            if let Some(cap) = terms.cap {
                // Of a lower percentage that was agreed the cap is reached on a higher wage.
                let share = Share {
                    part: terms.percentage.hundred_thousandths(),
                    whole: terms.agreed.hundred_thousandths().max(1),
                };
                let wage = cap.wnt_maximum.part(share).half_up_to_cents();
                add("cap", wage, self.figures.money_status(&year.ruling.wnt_maximum));
            }
        }
        edges
    }
}
