//! The pay that permits count, and its test against a threshold.
//!
//! Counted is the fixed pay that the contract gives each month for the work, without holiday allowance. The test is
//! exact: a fraction of a cent below the threshold is below it. No part-time factor lowers the threshold (BuWav 2022
//! art. 2.1(1), 2.2(1)).

use super::Applicant;
use crate::finding::{Finding, Unit, Verdict, against_norm};
use crate::law::{Awaited, Dated};
use crate::money::{Euro, Exact, Share};

/// Pay that counts in a month.
#[derive(Clone, Copy, Debug)]
pub struct Counted {
    /// Exactly, without holiday allowance.
    pub exact: Exact,
    /// What it would be if the amount did not include holiday allowance, while nobody said whether it does.
    pub if_excluded: Option<Exact>,
}

/// A test of pay against a threshold.
#[derive(Clone, Copy, Debug)]
pub struct PayTest {
    /// Which threshold.
    pub kind: &'static str,
    /// Its amount a month.
    pub norm: Awaited<Euro>,
}

impl PayTest {
    /// The condition's code in every tree.
    pub const CODE: &'static str = "pay_norm";

    /// At least the threshold, as a finding.
    #[must_use]
    pub fn finding(&self, counted: Option<Counted>) -> Finding {
        let law = self.norm.source().law;
        let Some(counted) = counted else {
            return Finding::unknown(Self::CODE, law, "pay_amount");
        };
        let mut finding = self.at_least(counted.exact);
        let other = counted.if_excluded.map(|pay| self.at_least(pay).verdict);
        if other.is_some_and(|other| other != finding.verdict) {
            finding.verdict = Verdict::Unknown;
            finding.asks = Some("pay_holiday_allowance");
        }
        finding
    }

    /// The verdict on an amount a month.
    #[must_use]
    pub fn verdict(&self, counted: Exact) -> Verdict {
        self.at_least(counted).verdict
    }

    /// The amount that is safe: the threshold, or its ceiling while it is not published.
    #[must_use]
    pub fn safe(&self) -> Option<Euro> {
        match &self.norm {
            Awaited::Published(figure) => Some(figure.value),
            Awaited::Unpublished(gap) => gap.ceiling,
        }
    }

    /// What is missing, to the nearest cent but never nothing: to the threshold, or to the least that it can be while it
    /// is not published.
    #[must_use]
    pub fn gap(&self, counted: Exact) -> Option<Euro> {
        let need = match &self.norm {
            Awaited::Published(figure) => figure.value,
            Awaited::Unpublished(gap) => gap.floor?,
        };
        (counted < need.exactly()).then(|| (need.exactly() - counted).half_up_to_cents().max(Euro::from_cents(1)))
    }

    fn at_least(&self, counted: Exact) -> Finding {
        against_norm(Self::CODE, &self.norm, counted, Unit::CentsPerMonth, Share::ALL, Verdict::Met)
    }
}

/// The thresholds of a scheme, each a way to its condition on pay.
pub(super) struct Thresholds<'a> {
    pub(super) applicant: &'a Applicant<'a>,
    /// The article they stand in.
    pub(super) law: &'static str,
    /// The last one whose own condition holds: that is the one that applies.
    pub(super) used: Option<PayTest>,
    pub(super) ways: Vec<Finding>,
}

impl<'a> Thresholds<'a> {
    pub(super) fn new(applicant: &'a Applicant<'a>, law: &'static str) -> Self {
        Self { applicant, law, used: None, ways: Vec::new() }
    }

    /// Adds a threshold, if it is in force on the day of application; the general one has no condition.
    #[inline(never)]
    pub(super) fn add(&mut self, kind: &'static str, norm: &Dated<Euro>, condition: Option<Finding>) {
        let Some(norm) = norm.on(self.applicant.application) else { return };
        let test = PayTest { kind, norm: self.applicant.figures.awaited(*norm) };
        let mut parts = Vec::with_capacity(2);
        let holds = condition.as_ref().is_none_or(|condition| condition.verdict == Verdict::Met);
        if let Some(condition) = condition {
            parts.push(condition);
        }
        if holds {
            self.used = Some(test);
        }
        let mut pay = test.finding(self.applicant.counted);
        pay.code = "counted_pay";
        parts.push(pay);
        self.ways.push(Finding::all(kind, self.law, parts));
    }
}
