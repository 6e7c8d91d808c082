//! Net pay of a whole year against one amount of a request.

use super::{Assessment, Ruled};
use crate::answer::{Curve, Edge, SchemeAnswer};
use crate::comparison::curve::WholeYear;
use crate::finding::Verdict;
use crate::law::{Law, PUBLISHED, Status};
use crate::money::Euro;
use crate::package::Package;
use crate::request::{Given, HolidayAllowance, Plot, PlotField, Request, Value};
use crate::ruling::eligibility::EXPERTISE;

/// Net pay of a whole year at evenly spread amounts of a field, and where it bends, under the published law.
///
/// `plot`: the field (`pay_amount`, or `costs`: recognised costs of a year in place of those of the request), the first and
/// the last amount, and how many amounts.
#[must_use]
pub fn curve(request: &Value, plot: [&Value; 4]) -> Curve {
    curve_under(&PUBLISHED, request, plot)
}

/// The same under any law.
#[must_use]
pub fn curve_under(law: &Law, request: &Value, plot: [&Value; 4]) -> Curve {
    let (mut request, mut problems) = Request::read(request);
    let plot = Plot::read(plot, &mut problems);
    let mut curve = Curve {
        problems,
        year: None,
        status: Status::Enacted,
        amounts: Vec::new(),
        ruling: Vec::new(),
        actual_costs: Vec::new(),
        neither: Vec::new(),
        edges: Vec::new(),
        here: request.pay_amount.value().map(|amount| amount.cents()),
    };
    let (Some(plot), true, Some(day)) = (plot, curve.problems.is_empty(), request.day.value().copied()) else {
        return curve;
    };
    let application = request.application_date.value().copied().unwrap_or(day);
    let (Some(figures), Some(at_application)) = (law.on(day), law.on(application)) else { return curve };
    if request.pay_amount.value().is_none() {
        // Without an offer the highest amount stands for it.
        request.pay_amount = Given::Value(plot.to);
    }
    let assessment = Assessment { law, request: &request, day, application, figures, at_application };
    let case = assessment.case();
    let Some(employment) = assessment.employment(&case, case.package.as_ref()) else { return curve };
    let Ruled { finding, kind, .. } = assessment.ruled(&case, Some(&employment));
    // Below its norm the ruling leaves what neither leaves: the curve itself shows where it begins.
    let opens = finding.parts.iter().all(|part| part.code == EXPERTISE || part.verdict > Verdict::NotMet);
    let Some(year) = WholeYear::of(&employment, opens, kind) else { return curve };
    (curve.year, curve.status) = (Some(year.number), year.status);
    let holiday = request.pay_holiday_allowance.value().copied().unwrap_or(HolidayAllowance::Included);
    let package = |amount: Euro| {
        let package = Package::paying(&request, amount, holiday, figures.year);
        employment.grown_to(year.number, package)
    };
    let own = employment.package_in(year.number);
    let costs = request.costs.value().map_or(&[][..], Vec::as_slice);
    for step in 0..plot.steps {
        let amount = plot.at(step);
        let nets = match plot.field {
            PlotField::PayAmount => {
                let package = package(amount);
                year.nets(&package, year.exempt(&package, costs))
            }
            PlotField::Costs => year.nets(&own, year.recognised(&own, amount)),
        };
        curve.amounts.push(amount.cents());
        curve.neither.push(nets.neither.cents());
        curve.ruling.extend(nets.ruling.map(Euro::cents));
        // An amount at which nothing is recognised leaves what neither leaves.
        curve.actual_costs.push(nets.actual_costs.unwrap_or(nets.neither).cents());
    }
    match plot.field {
        PlotField::PayAmount => {
            for Edge { code, at, status } in year.edges() {
                let reaches = |amount: Euro| package(amount).fiscal_year().cents() >= at;
                curve.add_edge(&plot, code, status, &reaches);
            }
            for SchemeAnswer { scheme, norm, .. } in &case.schemes {
                let Some(norm) = norm else { continue };
                let Some(needed) = norm.safe() else { continue };
                let reaches = |amount: Euro| package(amount).counted >= needed.exactly();
                curve.add_edge(&plot, scheme, norm.status, &reaches);
            }
            if costs.is_empty() {
                curve.actual_costs.clear();
            }
        }
        PlotField::Costs => {
            curve.here = Some(year.exempt(&own, costs).total.cents());
            let most = year.recognised(&own, plot.to).total;
            let even = year.break_even(&own);
            for (code, at) in [("break_even", even), ("permit_threshold", Some(most).filter(|most| *most < plot.to))] {
                if let Some(at) = at.filter(|at| (plot.from..=plot.to).contains(at)) {
                    curve.insert(Edge { code, at: at.cents(), status: year.status });
                }
            }
        }
    }
    curve
}

impl Curve {
    /// Adds the first amount that reaches something, if that lies within the plot; more pay never reaches less.
    fn add_edge(&mut self, plot: &Plot, code: &'static str, status: Status, reaches: &dyn Fn(Euro) -> bool) {
        let (mut below, mut above) = (plot.from.cents(), plot.to.cents());
        if reaches(plot.from) || !reaches(plot.to) {
            return;
        }
        while above - below > 1 {
            let middle = (below + above) / 2;
            if reaches(Euro::from_cents(middle)) { above = middle } else { below = middle }
        }
        self.insert(Edge { code, at: above, status });
    }

    fn insert(&mut self, edge: Edge) {
        let mut place = 0;
        for other in &self.edges {
            place += usize::from(other.at <= edge.at);
        }
        self.edges.insert(place, edge);
    }
}
