//! The ruling in one calendar year: the parts of it with a norm of their own, their tests, and the allowance.

use super::allowance::{self, Allowance, Cap};
use super::norm::{self, Kind};
use crate::answer::{LimitedBy, NormTest, NormUsed, RulingPeriod};
use crate::calendar::{Day, age_on, day_after, share_of_twelve_months, share_of_year_in_days};
use crate::finding::{Authority, Finding, Unit, Verdict, against_norm};
use crate::law::{Awaited, Figures, RulingTransition, Status};
use crate::money::{Euro, Rate, Share, divided};
use crate::notation;
use crate::package::{self, MonthPay, Package, Payments};
use crate::request::Request;
use time::Date;

/// A part of the year with one norm.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// First day.
    pub from: Date,
    /// Last day.
    pub until: Date,
    /// Which norm.
    pub kind: Kind,
    /// The norm for a whole year; none for the groups without one.
    pub norm: Option<Awaited<Euro>>,
    /// The part of twelve months.
    pub share: Share,
    /// Wage received in it for this employment.
    pub received: Euro,
    /// Wage of its days, what excused leave took from it, and wage from others.
    pub without_leave: Euro,
    /// Wage earned in it, holiday allowance and 13th month by entitlement (Policy decree BWBR0033855, Q29), and wage from
    /// others.
    pub earned: Euro,
    /// Of both, the wage of a whole year from others (Policy decree BWBR0033855, Q28).
    pub from_others: Euro,
    /// Whether the year has two parts: then the wage earned is what counts (Policy decree BWBR0033855, Q29).
    pub is_split: bool,
}

/// What the parts of a year are made from.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The figures of the year.
    pub figures: Figures<'a>,
    /// The row of transition law.
    pub group: &'static RulingTransition,
    /// The request.
    pub request: &'a Request,
    /// The package.
    pub package: &'a Package,
    /// What is paid in the months of the year.
    pub months: &'a [MonthPay],
    /// International school fees exchanged in each of the months: they are no wage.
    pub fees: &'a [Payments],
    /// Day of first use of the ruling.
    pub first_used: Date,
    /// First day of the ruling in the year.
    pub from: Date,
    /// Last day of the ruling in the year.
    pub until: Date,
}

impl Context<'_> {
    /// The parts of the year: one, or two where the reduced norm ends within it.
    #[must_use]
    pub fn parts(&self, kind: Kind) -> Vec<Part> {
        let limit = self.figures.year.ruling.reduced_norm_under_age.value;
        let last_reduced = match (kind, self.request.date_of_birth.value()) {
            // Whoever is past the age on the first day never had the reduced norm.
            (Kind::Reduced, Some(&birth)) if age_on(birth, self.first_used) < (limit / 12) as i32 => {
                norm::last_reduced_day(birth, limit)
            }
            _ => Date::MIN,
        };
        let is_split = (self.from..self.until).contains(&last_reduced);
        let mut parts = Vec::with_capacity(2);
        if last_reduced >= self.from {
            parts.push(self.part(self.from, last_reduced.min(self.until), Kind::Reduced, is_split));
        }
        if last_reduced < self.until {
            let kind = if kind == Kind::Exempt { kind } else { Kind::General };
            parts.push(self.part(self.from.max(day_after(last_reduced)), self.until, kind, is_split));
        }
        parts
    }

    fn part(&self, from: Date, until: Date, kind: Kind, is_split: bool) -> Part {
        let payments = package::within(self.months, from, until);
        let share = share_of_twelve_months(from, until);
        let from_others = self.request.other_wage_yearly();
        let beside = from_others.part_down(share);
        let received = self.received(from, until);
        let (mut fees, mut fees_received) = (Euro::ZERO, Euro::ZERO);
        let (mut at_once, mut missed) = (Euro::ZERO, Euro::ZERO);
        for (((paid, received), exchanged), month) in payments.iter().zip(&received).zip(self.fees).zip(self.months) {
            if paid.base > Euro::ZERO {
                fees += exchanged.total();
            }
            if received.base > Euro::ZERO {
                fees_received += exchanged.total();
            }
            if (from..=until).contains(&month.until) {
                at_once += month.received_at_once();
                missed += month.missed;
            }
        }
        let is_excused = self.package.leave.is_some_and(|leave| leave.is_excused);
        let (excused, lost) = if is_excused { (missed, Euro::ZERO) } else { (Euro::ZERO, missed) };
        Part {
            from,
            until,
            kind,
            norm: norm::of_year(&self.figures, self.group, kind),
            share,
            received: (package::total(&received) - fees_received).at_least_zero(),
            without_leave: package::total(&payments) - fees + excused + beside,
            earned: self.package.earned(from, until) + at_once - lost - fees + beside,
            from_others,
            is_split,
        }
    }

    fn received(&self, from: Date, until: Date) -> Vec<Payments> {
        package::received(self.months, from, until, self.request.pay_day().0)
    }

    /// The allowance of the year.
    #[must_use]
    pub fn allowance(&self, parts: &[Part]) -> Allowance {
        let mut periods = Vec::with_capacity(parts.len());
        for part in parts {
            periods.push(allowance::Period {
                base: part.received,
                tested: part.tested(),
                agreed: self.request.ruling_percentage_agreed.value().map(|agreed| part.received * *agreed),
                norm: part.norm.as_ref().map(norm::for_money),
                norm_share: part.share,
            });
        }
        let cap = Cap::of_year(&self.figures, self.group, share_of_year_in_days(self.from, self.until));
        allowance::yearly(self.group.percentage.value, &periods, cap)
    }

    /// The wage of a whole year from which the full percentage is tax-free, where the norm limits the allowance.
    #[must_use]
    pub fn wage_for_full_allowance(&self, parts: &[Part], allowance: &Allowance) -> Option<Euro> {
        let [part] = parts else { return None };
        // In a part of a year the room also depends on when holiday allowance is paid.
        let whole = share_of_year_in_days(part.from, part.until).is_all();
        let norm = Some(part).filter(|_| whole && allowance.limited_by == LimitedBy::Norm)?.norm?.for_money()?;
        let of_this_employment = (norm.value - part.from_others).at_least_zero();
        let percentage = allowance::agreed(self.request, self.group.percentage.value);
        Some(allowance::wage_for_full(of_this_employment, percentage))
    }

    /// The year as the answer shows it, and the allowance as it is divided over the payments.
    #[must_use]
    pub fn answer(&self, parts: &[Part], computed: &Allowance) -> (RulingPeriod, Vec<Payments>) {
        let cap_status = computed.cap.map(|_| self.figures.money_status(&self.figures.year.ruling.wnt_maximum));
        let mut status = self.figures.status(self.group.percentage.source);
        let mut norms = Vec::new();
        let mut free = package::divide(Euro::ZERO, self.fees);
        for (part, amount) in parts.iter().zip(&computed.amounts) {
            let divided = package::divide(*amount, &self.received(part.from, part.until));
            for (free, part) in free.iter_mut().zip(&divided) {
                free.add(part);
            }
            let Some(norm) = part.norm else { continue };
            status = status.max(self.figures.money_status(&norm));
            norms.push(NormTest {
                from: Day(part.from),
                until: Day(part.until),
                norm: norm_used(part.kind.code(), &norm, &self.figures),
                for_period: norm.for_money().map(|norm| norm.value.part(part.share).ceil_to_cents().cents()),
                taxable: (part.tested() - package::total(&divided)).cents(),
                verdict: part.test("salary_norm").map_or(Verdict::Met, |finding| finding.verdict),
            });
        }
        let paid = package::total(&free);
        let period = RulingPeriod {
            from: Day(self.from),
            until: Day(self.until),
            group: self.group.code,
            percentage: fraction(self.group.percentage.value),
            norms,
            cap: computed.cap.map(Euro::cents),
            cap_status,
            base: computed.base.cents(),
            allowance: paid.cents(),
            effective_percentage: fraction(ratio(paid, computed.base)),
            limited_by: computed.limited_by,
            status: cap_status.map_or(status, |cap| status.max(cap)),
            certainty: self.group.percentage.source.certainty,
            partial_non_resident: self.group.partial_non_resident.value,
        };
        (period, free)
    }
}

impl Part {
    /// Wage that counts for the norm before the allowance is taken off.
    #[must_use]
    pub fn tested(&self) -> Euro {
        if self.is_split { self.earned } else { self.without_leave }
    }

    /// The wage of a year that surely meets the norm beside that from others: the norm, or its ceiling while it is not
    /// published.
    #[must_use]
    pub fn safe_norm(&self) -> Option<(Euro, Status)> {
        match self.norm? {
            Awaited::Published(figure) => Some((figure.value - self.from_others, figure.source.status)),
            Awaited::Unpublished(gap) => Some((gap.ceiling? - self.from_others, Status::Unpublished)),
        }
    }

    /// More than the norm, on what is paid in the part.
    ///
    /// Exactly on the norm nothing is left to make tax-free, and whether it is met is weighed. In a part of a year
    /// holiday allowance may be paid later; that it counts as it is earned is written for the year of the 30th birthday
    /// (Q29), so elsewhere a wage that passes only that way is for the inspector to weigh.
    #[must_use]
    pub fn test(&self, code: &'static str) -> Option<Finding> {
        let norm = self.norm?;
        let against = |wage: Euro| {
            // The Act says more than the norm; the Belastingdienst's example lets the wage end on it.
            let on_the_norm = Verdict::Judgement;
            let mut finding = against_norm(code, &norm, wage.exactly(), Unit::CentsInPeriod, self.share, on_the_norm);
            finding.judged_by = (finding.verdict == on_the_norm).then_some(Authority::Belastingdienst);
            finding
        };
        if self.is_split {
            return Some(against(self.earned));
        }
        let mut paid = against(self.without_leave);
        let mut earned = against(self.earned);
        if earned.verdict <= paid.verdict {
            return Some(paid);
        }
        paid.code = "salary_norm_as_paid";
        earned.code = "salary_norm_by_entitlement";
        earned.law = "Policy decree BWBR0033855, Q29";
        earned.judged_by = (earned.verdict >= Verdict::Judgement).then_some(Authority::Belastingdienst);
        earned.verdict = earned.verdict.min(Verdict::Judgement);
        Some(Finding::any(code, norm.source().law, vec![paid, earned]))
    }
}

/// The threshold as the answer names it.
#[must_use]
pub fn norm_used(kind: &'static str, norm: &Awaited<Euro>, figures: &Figures) -> NormUsed {
    let gap = match norm {
        Awaited::Published(_) => None,
        Awaited::Unpublished(gap) => Some(gap),
    };
    NormUsed {
        kind,
        cents: norm.published().map(Euro::cents),
        status: if gap.is_some() { Status::Unpublished } else { figures.status(norm.source()) },
        at_least: gap.and_then(|gap| gap.floor).map(Euro::cents),
        projected: gap.and_then(|gap| gap.projected).map(Euro::cents),
        ceiling: gap.and_then(|gap| gap.ceiling).map(Euro::cents),
        law: norm.source().law,
    }
}

fn ratio(part: Euro, whole: Euro) -> Rate {
    if whole == Euro::ZERO {
        return Rate::ZERO;
    }
    let one = i128::from(Rate::ONE.hundred_thousandths());
    Rate::from_hundred_thousandths(divided(i128::from(part.cents()) * one, whole.cents().into()) as i64)
}

/// A rate as a decimal text: `"0.27"`.
#[must_use]
pub fn fraction(rate: Rate) -> String {
    let parts = rate.hundred_thousandths();
    let mut text = String::from(if parts < 0 { "-" } else { "" });
    notation::push_number(&mut text, parts.abs() / 100_000, 1);
    text.push('.');
    notation::push_number(&mut text, parts.abs() % 100_000, 5);
    while text.ends_with('0') {
        text.pop();
    }
    if text.ends_with('.') {
        text.pop();
    }
    text
}
