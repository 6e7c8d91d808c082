//! Where someone lived before working here, day by day (Uitvoeringsbesluit LB 1965 art. 10e(2)(b)(2), (3) and (4)).

use crate::calendar::{day_after, months_later, years_later};
use crate::finding::{Authority, Finding, Unit, Verdict};
use crate::law::Ruling;
use crate::request::{Degree, Request, Residence, StayKind};
use time::Date;

const DISTANCE: &str = "Uitvoeringsbesluit LB 1965 art. 10e(2)(b)(2)";
/// The article of the exception for doctorates.
pub const DOCTORATE: &str = "Uitvoeringsbesluit LB 1965 art. 10e(3)";
const RETURNER: &str = "Uitvoeringsbesluit LB 1965 art. 10e(4)";

/// The months before a first working day, in days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// All of its days, the last of which is the one before the first working day.
    pub days: u32,
    /// Days lived beyond the distance.
    pub beyond: u32,
    /// Days of which that is not known: no period covers them, or two that contradict each other.
    pub open: u32,
}

impl Window {
    /// The window of so many months before a day.
    #[must_use]
    pub fn before(periods: &[Residence], first: Date, months: u32) -> Self {
        let mut window = Self { days: 0, beyond: 0, open: 0 };
        let mut day = months_later(first, -(months as i32));
        while day < first {
            let (mut beyond, mut within) = (false, false);
            for lived in periods {
                if lived.holds(day) {
                    let is_beyond = lived.is_beyond();
                    beyond |= is_beyond != Some(false);
                    within |= is_beyond != Some(true);
                }
            }
            window.days += 1;
            window.beyond += u32::from(beyond && !within);
            window.open += u32::from(beyond == within);
            day = day_after(day);
        }
        window
    }
}

/// The first working day in the Netherlands: not that of the employment for whoever begins from abroad.
#[must_use]
pub fn first_day_here(request: &Request) -> Option<Date> {
    request.first_day_in_nl.value().or(request.contract_start.value()).copied()
}

/// Lived more than 150 km from the border in more than two thirds of the 24 months before the first working day here.
#[must_use]
pub fn distance(request: &Request, ruling: &Ruling) -> Finding {
    const CODE: &str = "distance_150_km";
    let first = first_day_here(request);
    let finding = if request.residence_periods.value().is_some() {
        lived_beyond(request, ruling, CODE, DISTANCE, first)
    } else {
        let need = ruling.distance_more_than.value;
        let have = request.months_beyond_150_km.value().map(|months| months.0);
        let finding = Finding::yes_no(CODE, DISTANCE, "months_beyond_150_km", have.map(|have| have > need));
        finding.comparing_numbers(have, need, Unit::Months)
    };
    let mut ways = Vec::with_capacity(4);
    if finding.verdict == Verdict::NotMet {
        let mut conditions = Vec::with_capacity(4);
        if doctorate(request, ruling, &mut conditions) {
            if conditions.len() > 1 {
                let from = doctorate_from(request);
                conditions.push(match from {
                    None => Finding::yes_no("distance_before_doctorate", DOCTORATE, "earlier_stays", None),
                    from => lived_beyond(request, ruling, "distance_before_doctorate", DOCTORATE, from),
                });
                // The article names recruitment from abroad alone; in practice the distance goes with it.
                conditions.push(Finding::judged("doctorate_covers_distance", DOCTORATE, Authority::Belastingdienst));
            }
            ways.push(Finding::all("doctorate_exception", DOCTORATE, conditions));
        }
    }
    if finding.verdict <= Verdict::Unknown {
        returner(request, ruling, first.unwrap_or(Date::MIN), finding.verdict, &mut ways);
    }
    if ways.is_empty() {
        return finding;
    }
    ways.insert(0, finding);
    Finding::any(CODE, DISTANCE, ways)
}

/// The distance in the months before a day, from the places lived in: where the known days decide it already, they do.
fn lived_beyond(
    request: &Request,
    ruling: &Ruling,
    code: &'static str,
    law: &'static str,
    first: Option<Date>,
) -> Finding {
    let (Some(periods), Some(first)) = (request.residence_periods.value(), first) else {
        let asks = if first.is_none() { "contract_start" } else { "residence_periods" };
        return Finding::yes_no(code, law, asks, None);
    };
    let months = ruling.distance_window.value;
    let window = Window::before(periods, first, months);
    // Whole days are more than the law's part of the months where they are more than the whole days of it.
    let need = window.days * ruling.distance_more_than.value / months.max(1);
    let holds = match window.beyond > need {
        false if window.beyond + window.open > need => None,
        holds => Some(holds),
    };
    Finding::yes_no(code, law, "residence_periods", holds).comparing_numbers(Some(window.beyond), need, Unit::Days)
}

/// The conditions of the exception for doctorates: within a year of one here or near the border, the stay for it and the
/// time after it do not count against recruitment from abroad. False for whoever has no such doctorate.
pub fn doctorate(request: &Request, ruling: &Ruling, conditions: &mut Vec<Finding>) -> bool {
    const WITHIN: &str = "doctorate_within_a_year";
    let here = request.phd_in_nl_or_within_150_km.value().copied();
    let doctorate = request.phd_date.value();
    let degree = request.highest_degree.value();
    if here == Some(false) || doctorate.is_none() && degree.is_some_and(|degree| *degree != Degree::Phd) {
        return false;
    }
    if doctorate.is_none() && degree.is_none() {
        conditions.push(Finding::yes_no("doctorate", DOCTORATE, "highest_degree", None));
        return true;
    }
    conditions.push(match (doctorate, request.contract_start.value()) {
        (None, _) => Finding::yes_no(WITHIN, DOCTORATE, "phd_date", None),
        (_, None) => Finding::yes_no(WITHIN, DOCTORATE, "contract_start", None),
        (Some(doctorate), Some(start)) => {
            let last = years_later(*doctorate, (ruling.after_doctorate.value / 12) as i32);
            // Whether the same day a year later is still within the year is not settled.
            let finding = if *start == last {
                Finding::judged(WITHIN, DOCTORATE, Authority::Belastingdienst)
            } else {
                Finding::yes_no(WITHIN, DOCTORATE, "", Some(*start < last))
            };
            finding.comparing_days(*start, last)
        }
    });
    conditions.push(Finding::yes_no("doctorate_here", DOCTORATE, "phd_in_nl_or_within_150_km", here));
    true
}

/// The first day of the stay for the doctorate: of the last study begun before it, else of the place near the border that
/// it lies in.
fn doctorate_from(request: &Request) -> Option<Date> {
    let doctorate = *request.phd_date.value()?;
    let (mut study, mut near) = (None, None);
    for lived in request.residence_periods.value().map_or(&[][..], Vec::as_slice) {
        if lived.holds(doctorate) && lived.is_beyond() == Some(false) {
            near = Some(lived.from.0);
        }
    }
    for stay in request.earlier_stays.value().map_or(&[][..], Vec::as_slice) {
        if stay.kind == StayKind::Study && stay.from.0 <= doctorate {
            study = study.max(Some(stay.from.0));
        }
    }
    study.or(near)
}

/// Whoever lived beyond the distance before an earlier job here, begun at most five years before this one, is not tested
/// on it again.
fn returner(request: &Request, ruling: &Ruling, first: Date, verdict: Verdict, ways: &mut Vec<Finding>) {
    const CODE: &str = "returner_exception";
    let earliest = years_later(first, -((ruling.returner_within.value / 12) as i32));
    let recent = |day: Date| earliest <= day && day < first;
    if request.ruling_first_used.value().is_some_and(|used| recent(*used)) {
        // The decision of then says that the distance was met.
        ways.push(Finding::presumed(CODE, RETURNER));
    }
    match (request.earlier_stays.value(), request.earlier_stay_in_nl.value()) {
        (Some(stays), _) => {
            for stay in stays {
                if stay.kind == StayKind::Work && recent(stay.from.0) {
                    let lived = lived_beyond(request, ruling, CODE, RETURNER, Some(stay.from.0));
                    if lived.verdict > verdict {
                        ways.push(lived);
                    }
                }
            }
        }
        _ if verdict == Verdict::Unknown => {}
        (None, Some(false)) => {}
        (None, Some(true)) => ways.push(Finding::yes_no(CODE, RETURNER, "earlier_stays", None)),
        (None, None) => ways.push(Finding::yes_no(CODE, RETURNER, "earlier_stay_in_nl", None)),
    }
}
