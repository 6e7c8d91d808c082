//! Earlier work and stays in the Netherlands: which of them shorten the term, and by how much (Uitvoeringsbesluit LB 1965
//! art. 10ef and 10eh).
//!
//! Work of few days in every calendar year is no work here, and short private stays are no stay here; then nothing is
//! deducted for them. Otherwise everything is, each unbroken period rounded up to whole months.

use super::residence::{Window, first_day_here};
use crate::answer::StayInTerm;
use crate::calendar::{
    Day, Period, day_before, days_inclusive, first_of_year, last_day_of_term, last_of_year, months_rounded_up,
    years_later,
};
use crate::finding::Verdict;
use crate::law::Ruling;
use crate::request::{Expected, Request, StayKind};
use time::Date;

/// The article of the deduction.
pub const LAW: &str = "Uitvoeringsbesluit LB 1965 art. 10ef";

/// What earlier work and stays take off the term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deduction {
    /// Months, on the reading that takes off the most.
    pub months: u32,
    /// Months that come off on every reading.
    pub at_least: u32,
    /// Met where both are the same; else whether a fact is missing or the law leaves room.
    pub certain: Verdict,
    /// The unbroken periods that come off, and the stays that do not.
    pub stays: Vec<StayInTerm>,
}

/// Earlier work or an earlier stay, up to the day before the employment.
struct Stay {
    period: Period,
    kind: StayKind,
    days_worked: Option<i64>,
}

/// The stays of a request beside the limits of the law.
struct History<'a> {
    ruling: &'a Ruling,
    /// The time looked back on.
    from: Date,
    until: Date,
    stays: Vec<Stay>,
}

/// What the stays of a request take off a term that begins on a day; `worked` is a job here that no stay need name.
/// Nothing where neither is given.
#[must_use]
pub fn deduction(request: &Request, ruling: &Ruling, start: Date, worked: Option<Period>) -> Option<Deduction> {
    let given = request.earlier_stays.value();
    if given.is_none() && worked.is_none() {
        return None;
    }
    let until = day_before(start);
    let from = years_later(start, -((ruling.look_back.value / 12) as i32));
    let mut history = History { ruling, from, until, stays: Vec::new() };
    let mut ignored = Vec::new();
    if let Some(Period { from, until: last }) = worked {
        let period = Period { from, until: last.min(until) };
        history.stays.push(Stay { period, kind: StayKind::Work, days_worked: None });
    }
    for stay in given.map_or(&[][..], Vec::as_slice) {
        let last = stay.until.map_or(until, |until| until.0);
        let period = Period { from: stay.from.0, until: last.min(until) };
        let reason = match () {
            () if period.until < period.from => "not_before_start",
            () if period.until < from => "ended_too_long_ago",
            () => {
                let days_worked = stay.days_worked.map(|days| i64::from(days.0));
                history.stays.push(Stay { period, kind: stay.kind, days_worked });
                continue;
            }
        };
        ignore(&mut ignored, Period { from: period.from, until: last.max(period.from) }, reason);
    }
    Some(history.deduct(ignored))
}

fn ignore(stays: &mut Vec<StayInTerm>, Period { from, until }: Period, reason: &'static str) {
    stays.push(StayInTerm { from: Day(from), until: Day(until), months: 0, ignored: reason });
}

/// Each period rounded up to whole months.
#[inline(never)]
fn months(periods: &[Period]) -> u32 {
    let mut months = 0;
    for period in periods {
        months += months_rounded_up(period.from, period.until);
    }
    months
}

impl History<'_> {
    fn deduct(&self, mut ignored: Vec<StayInTerm>) -> Deduction {
        let limit = i64::from(self.ruling.ignored_working_days.value);
        let surely_worked = self.exceeds(limit, &|year| self.worked(year, false));
        let maybe_worked = self.exceeds(limit, &|year| self.worked(year, true));
        let stayed = self.stayed(false);
        // A short study may be a stay for personal reasons as well.
        let studied = self.stayed(true);
        // Read by itself each paragraph has its own condition; in practice one that fails makes all of it count.
        let any = maybe_worked || stayed;
        let (mut most, mut least) = (Vec::new(), Vec::new());
        for stay in &self.stays {
            let (counts, surely_counts, reason) = match stay.kind {
                StayKind::Work => (any, surely_worked, "few_working_days"),
                StayKind::Private => (any, stayed, "short_private_stays"),
                StayKind::Study => (true, studied, ""),
            };
            if surely_counts {
                stay.period.add_to(&mut least);
            }
            if counts {
                stay.period.add_to(&mut most);
            } else {
                ignore(&mut ignored, stay.period, reason);
            }
        }
        // Periods that a further one joins are rounded up once: then more of them can come to fewer months.
        if months(&least) > months(&most) {
            std::mem::swap(&mut least, &mut most);
        }
        let mut deduction = Deduction {
            months: months(&most),
            at_least: months(&least),
            certain: Verdict::Met,
            stays: Vec::with_capacity(most.len()),
        };
        for Period { from, until } in most {
            let months = months_rounded_up(from, until);
            deduction.stays.push(StayInTerm { from: Day(from), until: Day(until), months, ignored: "" });
        }
        deduction.stays.append(&mut ignored);
        if deduction.at_least != deduction.months {
            let by_law = surely_worked == maybe_worked;
            deduction.certain = if by_law { Verdict::Judgement } else { Verdict::Unknown };
        }
        deduction
    }

    /// Whether some calendar year looked back on has more days than the limit; the first one is looked at whole.
    fn exceeds(&self, limit: i64, days: &dyn Fn(Period) -> i64) -> bool {
        for year in self.from.year()..=self.until.year() {
            if days(Period { from: first_of_year(year), until: last_of_year(year) }) > limit {
                return true;
            }
        }
        false
    }

    /// The days worked in a year, at the most or at the least: of a stay over two years they can lie in either.
    fn worked(&self, year: Period, most: bool) -> i64 {
        let mut sum = 0;
        for Stay { period, kind, days_worked } in &self.stays {
            let here = period.days_in(year);
            if *kind == StayKind::Work && here > 0 {
                let elsewhere = if most { 0 } else { days_inclusive(period.from, period.until) - here };
                // Five days of every seven, where nobody counted them.
                let days = days_worked.map_or((here * 5 + 6) / 7, |days| days - elsewhere);
                sum += days.clamp(0, here);
            }
        }
        sum
    }

    /// Whether private stays took more weeks of some calendar year than are ignored, one unbroken stay of some months
    /// left aside, whichever is best.
    fn stayed(&self, with_study: bool) -> bool {
        let mut unbroken: Vec<Period> = Vec::new();
        for stay in &self.stays {
            if stay.kind == StayKind::Private || with_study && stay.kind == StayKind::Study {
                stay.period.add_to(&mut unbroken);
            }
        }
        let limit = i64::from(self.ruling.ignored_weeks.value) * 7;
        for aside in 0..=unbroken.len() {
            if let Some(stay) = unbroken.get(aside)
                && stay.until > last_day_of_term(stay.from, self.ruling.ignored_stay.value as i32)
            {
                continue;
            }
            let exceeds = self.exceeds(limit, &|year| {
                let mut days = 0;
                for (place, stay) in unbroken.iter().enumerate() {
                    if place != aside {
                        days += stay.days_in(year);
                    }
                }
                days
            });
            if !exceeds {
                return false;
            }
        }
        true
    }
}

/// What the short answers on the distance and on earlier stays contradict for certain.
#[must_use]
pub fn contradictions(request: &Request, ruling: &Ruling) -> [Option<Expected>; 2] {
    let mut contradicted = [None; 2];
    let Some(start) = request.contract_start.value().copied() else { return contradicted };
    let periods = request.residence_periods.value().map_or(&[][..], Vec::as_slice);
    if let Some(months) = request.months_beyond_150_km.value()
        && !periods.is_empty()
    {
        let all = ruling.distance_window.value;
        let Window { days, beyond, open } = Window::before(periods, first_day_here(request).unwrap_or(start), all);
        // A month either way, because months are counted roughly; in days times the months of the window.
        if (months.0 + 1) * days < beyond * all || months.0 * days > (beyond + open) * all + days {
            contradicted[0] = Some(Expected::AsResidencePeriods);
        }
    }
    if request.earlier_stay_in_nl.is(false) {
        if deduction(request, ruling, start, None).is_some_and(|deduction| deduction.at_least > 0) {
            contradicted[1] = Some(Expected::AsEarlierStays);
        }
        for lived in periods {
            let until = lived.until.map_or(start, |until| until.0).min(day_before(start));
            let short = last_day_of_term(lived.from.0, ruling.ignored_stay.value as i32);
            if lived.is_in_netherlands() && until > short {
                contradicted[1] = Some(Expected::AsResidencePeriods);
            }
        }
    }
    contradicted
}
