//! The term of the ruling: first day, last day, and by when it must be asked for.

use crate::calendar::{day_before, first_of_next_month, last_day_of_term, last_of_month, months_later};
use crate::finding::Verdict;
use crate::law::Ruling;
use crate::request::Request;
use time::Date;

/// From when to when the ruling applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// First day: of use, for whoever has the ruling already. It decides the group of transition law.
    pub first_day: Date,
    /// Last day.
    pub last_day: Date,
    /// The last day on which a request surely works back to the first day of employment.
    pub request_by: Date,
    /// Whether the request works back to the first day of employment.
    pub in_time: Verdict,
}

impl Term {
    /// The term, if it is known when the employment starts.
    ///
    /// It runs at most its full length from the first day of employment (art. 10ec(1)), or from an earlier first use
    /// for whoever has the ruling already. A request in time works back to that first day; a later one works from the
    /// first day of the month after it, and the last day does not move (art. 10eg, 10eh, 10ei(2)). When the employment
    /// ends before, the ruling ends with the wage period after the one in which it ended.
    #[must_use]
    pub fn of(request: &Request, ruling: &Ruling, day: Date) -> Option<Self> {
        let start = *request.contract_start.value()?;
        let holder = request.ruling_first_used.value().copied();
        let term = i32::try_from(ruling.term.value).ok()?;
        let same_day = months_later(start, i32::try_from(ruling.request_within.value).ok()?);
        let requested = request.ruling_request_date.value().copied();
        let in_time = match requested {
            _ if holder.is_some() => Verdict::Met,
            // Whether the same day number four months later is still in time is not settled.
            Some(requested) if requested == same_day => Verdict::Judgement,
            Some(requested) if requested > same_day => Verdict::NotMet,
            Some(_) => Verdict::Met,
            None if day < same_day => Verdict::Met,
            None => Verdict::Unknown,
        };
        // Whoever has not said when he asked, and is past the four months, is computed as if he asks today.
        let late = matches!(in_time, Verdict::NotMet | Verdict::Unknown);
        let late_from = late.then(|| first_of_next_month(requested.unwrap_or(day)));
        let term_start = holder.map_or(start, |first| first.min(start));
        let first_day = holder.or(late_from).unwrap_or(start);
        let full = last_day_of_term(term_start, term);
        let last_day = match request.contract_end.value().copied() {
            // There is no wage any more when the ruling would begin, or today.
            Some(end) if end < first_day.max(day) => end,
            Some(end) => full.min(last_of_month(first_of_next_month(end))),
            None => full,
        };
        Some(Self { first_day, last_day, request_by: day_before(same_day), in_time })
    }

    /// Whether any of the term is left on a day: a late request may use it up, and so may time.
    #[must_use]
    pub fn is_over(&self, day: Date) -> bool {
        self.last_day < self.first_day.max(day)
    }
}
