//! The term of the ruling: first day, last day, and by when it must be asked for.

use super::history::{self, Deduction};
use crate::calendar::{
    Period, day_after, day_before, first_of_next_month, last_day_of_term, last_of_month, months_later,
    months_rounded_up,
};
use crate::finding::{Authority, Finding, Verdict};
use crate::law::Ruling;
use crate::request::{Request, RulingState};
use time::Date;

/// From when to when the ruling applies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The day of first use, which decides the group of transition law; the first day for whoever has no ruling yet.
    pub first_used: Date,
    /// First day: of use, for whoever has the ruling already.
    pub first_day: Date,
    /// Last day.
    pub last_day: Date,
    /// The last day on which a request surely works back to the first day of employment.
    pub request_by: Date,
    /// Whether the request works back to the first day of employment.
    pub in_time: Verdict,
    /// Months that a late request loses.
    pub months_lost: u32,
    /// What earlier work and stays take off it, where they are known.
    pub deduction: Option<Deduction>,
}

impl Term {
    /// The term, if it is known when the employment starts.
    ///
    /// It runs at most its full length from the first day of employment (art. 10ec(1)), or from an earlier first use
    /// for whoever has the ruling already; earlier work and stays shorten it at its end (art. 10ef). A request in time
    /// works back to that first day; a later one works from the first day of the month after it, and the last day does
    /// not move (art. 10eg, 10eh, 10ei(2)). When the employment ends before, the ruling ends with the wage period after
    /// the one in which it ended.
    #[must_use]
    pub fn of(request: &Request, ruling: &Ruling, day: Date) -> Option<Self> {
        let start = *request.contract_start.value()?;
        let broken = employer_change(request, ruling).is_some_and(|change| change.verdict <= Verdict::NotMet);
        let first_used = request.ruling_first_used.value().copied();
        let holder = first_used.filter(|_| !broken);
        let same_day = months_later(start, i32::try_from(ruling.request_within.value).ok()?);
        let requested = request.ruling_request_date.value().copied();
        let granted = request.ruling_state.is(RulingState::Granted) && !broken;
        let in_time = match requested {
            _ if holder.is_some() && !asks_anew(request) => Verdict::Met,
            // Whether the same day number four months later is still in time is not settled.
            Some(requested) if requested == same_day => Verdict::Judgement,
            Some(requested) if requested > same_day => Verdict::NotMet,
            Some(_) => Verdict::Met,
            None if day < same_day || granted => Verdict::Met,
            None => Verdict::Unknown,
        };
        // Whoever has not said when he asked, and is past the four months, is computed as if he asks today.
        let late = matches!(in_time, Verdict::NotMet | Verdict::Unknown);
        let late_from = late.then(|| first_of_next_month(requested.unwrap_or(day)));
        let term_start = holder.map_or(start, |first| first.min(start));
        let first_day = late_from.or(holder).unwrap_or(start).max(doctorate_awaited(request).unwrap_or(Date::MIN));
        let worked = first_used.filter(|_| broken).zip(request.previous_employment_ended.value());
        let worked = worked.map(|(from, until)| Period { from, until: *until });
        let deduction = history::deduction(request, ruling, term_start, worked);
        let full = |months: u32| last_day_of_term(term_start, ruling.term.value.saturating_sub(months) as i32);
        let (most, least) = deduction.as_ref().map_or((0, 0), |deduction| (deduction.months, deduction.at_least));
        // In doubt the shorter term, unless nothing would be left of it.
        let full = if full(most) < first_day.max(day) { full(least) } else { full(most) };
        let last_day = match request.contract_end.value().copied() {
            // There is no wage any more when the ruling would begin, or today.
            Some(end) if end < first_day.max(day) => end.min(full),
            Some(end) => full.min(last_of_month(first_of_next_month(end))),
            None => full,
        };
        Some(Self {
            first_used: holder.unwrap_or(first_day),
            first_day,
            last_day,
            request_by: day_before(same_day),
            in_time,
            months_lost: late_from.map_or(0, |from| months_rounded_up(start, day_before(from))),
            deduction,
        })
    }

    /// Whether any of the term is left on a day: earlier stays or a late request may use it up, and so may time.
    #[must_use]
    pub fn is_over(&self, day: Date) -> bool {
        self.last_day < self.first_day.max(day)
    }
}

/// Whether the ruling must be asked for: the first time, and at each new employer but one of the same group.
#[must_use]
pub fn asks_anew(request: &Request) -> bool {
    let (used, start) = (request.ruling_first_used.value(), request.contract_start.value());
    used.is_none_or(|used| start.is_some_and(|start| start > used)) && !is_related(request)
}

/// Whether the employment went over to another employer of the same group without interruption: then that employer counts
/// as the same.
fn is_related(request: &Request) -> bool {
    let (ended, start) = (request.previous_employment_ended.value(), request.contract_start.value());
    let unbroken = ended.zip(start).is_some_and(|(ended, start)| *start <= day_after(*ended));
    unbroken && request.related_employer.is(true)
}

/// For whoever is recruited only by the exception for doctorates, the day of one still to come: the ruling does not begin
/// before it.
fn doctorate_awaited(request: &Request) -> Option<Date> {
    let here = request.phd_in_nl_or_within_150_km.is(true);
    let recruited = !request.recruited_from_abroad.is(false);
    request.phd_date.value().copied().filter(|_| here && !recruited)
}

/// The time between the employment with the ruling and the contract for this one: at most three months keep the ruling
/// for what is left of its term. Nothing for whoever has not changed employers.
#[must_use]
pub fn employer_change(request: &Request, ruling: &Ruling) -> Option<Finding> {
    const CODE: &str = "employer_change";
    const LAW: &str = "Uitvoeringsbesluit LB 1965 art. 10ed";
    let first_used = request.ruling_first_used.value()?;
    let start = request.contract_start.value().filter(|start| *start > first_used)?;
    // An employment that ended before was not the one with the ruling.
    let ended = request.previous_employment_ended.value().filter(|ended| *ended >= first_used);
    let Some(ended) = ended else {
        return Some(Finding::unknown(CODE, LAW, "previous_employment_ended"));
    };
    if is_related(request) {
        return Some(Finding::new("related_employer", "Uitvoeringsbesluit LB 1965 art. 10ej", Verdict::Met));
    }
    // Counted from the end of its last day, and from that day: they differ at the end of a month.
    let gap = ruling.employer_gap.value as i32;
    let (last, surely) = (last_day_of_term(day_after(*ended), gap), months_later(*ended, gap));
    // It is agreed at the latest when it starts.
    let signed = request.contract_signed.value().copied().or(Some(*start).filter(|start| *start <= surely));
    let mut finding = Finding::yes_no(CODE, LAW, "contract_signed", signed.map(|signed| signed <= last));
    if let Some(signed) = signed {
        if signed > surely && signed <= last {
            finding = Finding::judged(CODE, LAW, Authority::Belastingdienst);
        }
        finding = finding.comparing_days(signed, last);
    }
    Some(finding)
}
