//! Verdicts, and the tree of conditions they come from.

use crate::calendar::Day;
use crate::json::{Json, Text, outgoing};
use crate::law::Awaited;
use crate::money::{Euro, Exact, Share};
use std::cmp::Ordering;
use std::ops::Not;
use time::Date;

outgoing! {
    /// What a condition, a scheme or the ruling comes to. Ordered so that "all" is the minimum and "any" the maximum.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum Verdict {
        /// Nationality, age or a date makes it impossible.
        Closed "closed",
        /// The condition fails; what was compared shows by how much.
        NotMet "not_met",
        /// The amount for the date is not published, and the pay lies where it may fall either way.
        NoNorm "no_norm",
        /// A fact is missing.
        Unknown "unknown",
        /// An authority weighs it.
        Judgement "judgement",
        /// Everything that can be declared is met.
        Met "met",
    }

    /// What two compared values are.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Unit {
        /// Euro cents a month.
        CentsPerMonth "cents_per_month",
        /// Euro cents in the period looked at.
        CentsInPeriod "cents_in_period",
        /// Days.
        Days "days",
        /// Months.
        Months "months",
        /// Years.
        Years "years",
        /// Days of the calendar.
        Date "date",
    }
}

/// One side of a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(untagged))]
pub enum Quantity {
    /// An amount in cents, or a count.
    Number(i64),
    /// A day.
    Day(Day),
}

impl Json for Quantity {
    fn write(&self, to: &mut Text) {
        match self {
            Self::Number(number) => number.write(to),
            Self::Day(day) => day.write(to),
        }
    }
}

outgoing! {
    /// What was compared.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Compared {
        /// What there is; absent when a fact is missing.
        #[unless(Option::is_none)]
        pub have: Option<Quantity>,
        /// What is needed: the published value, or the least that it can be where `ceiling` is given.
        pub need: Quantity,
        /// The value that is safe while the needed one is not published.
        #[unless(Option::is_none)]
        pub ceiling: Option<Quantity>,
        /// What both are.
        pub unit: Unit,
    }

    /// Who weighs what cannot be computed.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Authority {
        /// Immigration and Naturalisation Service.
        Ind "ind",
        /// Tax administration.
        Belastingdienst "belastingdienst",
    }

    /// How the parts of a finding make its verdict.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Rule {
        /// Every part must hold: the lowest verdict.
        All "all",
        /// One part is enough: the highest verdict.
        Any "any",
    }

    /// A condition with its verdict, and the conditions it consists of.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Finding {
        /// The stable name of the condition.
        pub code: &'static str,
        /// What it comes to.
        pub verdict: Verdict,
        /// The article; that of the condition around it when not said.
        #[unless(str::is_empty)]
        pub law: &'static str,
        /// The field of the request that decides it, where that was not answered.
        #[unless(Option::is_none)]
        pub asks: Option<&'static str>,
        /// Whether it rests on something nobody was asked.
        #[unless(Not::not)]
        pub presumed: bool,
        /// Met, or not, whatever the unpublished amount turns out to be within the stated bounds.
        #[unless(Not::not)]
        pub with_margin: bool,
        /// Who weighs it.
        #[unless(Option::is_none)]
        pub judged_by: Option<Authority>,
        /// What was compared.
        #[unless(Option::is_none)]
        pub compared: Option<Compared>,
        /// How the parts make the verdict.
        #[unless(Option::is_none)]
        pub rule: Option<Rule>,
        /// The conditions it consists of.
        #[unless(Vec::is_empty)]
        pub parts: Vec<Finding>,
    }
}

impl Finding {
    /// A condition with a verdict of its own.
    #[must_use]
    #[inline(never)]
    pub fn new(code: &'static str, law: &'static str, verdict: Verdict) -> Self {
        Self {
            code,
            verdict,
            law,
            asks: None,
            presumed: false,
            with_margin: false,
            judged_by: None,
            compared: None,
            rule: None,
            parts: Vec::new(),
        }
    }

    /// A condition that a yes or no decides; not answered is unknown, and names the field to ask.
    #[must_use]
    #[inline(never)]
    pub fn yes_no(code: &'static str, law: &'static str, field: &'static str, holds: Option<bool>) -> Self {
        match holds {
            Some(true) => Self::new(code, law, Verdict::Met),
            Some(false) => Self::new(code, law, Verdict::NotMet),
            None => Self::unknown(code, law, field),
        }
    }

    /// A condition whose fact is missing.
    #[must_use]
    #[inline(never)]
    pub fn unknown(code: &'static str, law: &'static str, field: &'static str) -> Self {
        let mut finding = Self::new(code, law, Verdict::Unknown);
        finding.asks = Some(field);
        finding
    }

    /// A condition that nobody is asked about, taken as met.
    #[must_use]
    #[inline(never)]
    pub fn presumed(code: &'static str, law: &'static str) -> Self {
        let mut finding = Self::new(code, law, Verdict::Met);
        finding.presumed = true;
        finding
    }

    /// A condition that is presumed to hold, unless the request says it does not.
    #[must_use]
    #[inline(never)]
    pub fn presumed_unless(code: &'static str, law: &'static str, fails: bool) -> Self {
        if fails { Self::new(code, law, Verdict::NotMet) } else { Self::presumed(code, law) }
    }

    /// A condition that an authority weighs.
    #[must_use]
    #[inline(never)]
    pub fn judged(code: &'static str, law: &'static str, by: Authority) -> Self {
        let mut finding = Self::new(code, law, Verdict::Judgement);
        finding.judged_by = Some(by);
        finding
    }

    /// The same condition with what was compared.
    #[must_use]
    #[inline(never)]
    fn comparing(mut self, have: Option<Quantity>, need: Quantity, unit: Unit) -> Self {
        self.compared = Some(Compared { have, need, ceiling: None, unit });
        self
    }

    /// The same condition with the days that were compared.
    #[must_use]
    #[inline(never)]
    pub fn comparing_days(self, have: Date, need: Date) -> Self {
        self.comparing(Some(Quantity::Day(Day(have))), Quantity::Day(Day(need)), Unit::Date)
    }

    /// The same condition with the numbers that were compared.
    #[must_use]
    #[inline(never)]
    pub fn comparing_numbers(self, have: Option<u32>, need: u32, unit: Unit) -> Self {
        let number = |number: u32| Quantity::Number(i64::from(number));
        self.comparing(have.map(number), number(need), unit)
    }

    /// Every condition must hold: the lowest verdict.
    #[must_use]
    #[inline(never)]
    pub fn all(code: &'static str, law: &'static str, parts: Vec<Self>) -> Self {
        let verdict = parts.iter().map(|part| part.verdict).min().unwrap_or(Verdict::Met);
        Self::around(code, law, verdict, Rule::All, parts)
    }

    /// One condition is enough: the highest verdict.
    #[must_use]
    #[inline(never)]
    pub fn any(code: &'static str, law: &'static str, parts: Vec<Self>) -> Self {
        let verdict = parts.iter().map(|part| part.verdict).max().unwrap_or(Verdict::NotMet);
        Self::around(code, law, verdict, Rule::Any, parts)
    }

    /// The condition around its parts; an article that they share is said once.
    fn around(code: &'static str, law: &'static str, verdict: Verdict, rule: Rule, mut parts: Vec<Self>) -> Self {
        for part in &mut parts {
            if part.law == law {
                part.law = "";
            }
        }
        let mut finding = Self::new(code, law, verdict);
        finding.rule = Some(rule);
        finding.parts = parts;
        finding
    }

    /// Every finding of the tree, the whole first.
    pub fn each(&self, visit: &mut impl FnMut(&Self)) {
        visit(self);
        for part in &self.parts {
            part.each(visit);
        }
    }
}

/// Compares pay with a norm that may be unpublished, in three bands: below the least that it can be it is not met, from
/// the stated ceiling it is met with a margin, and between them nothing can be said.
///
/// What counts is the share of the norm; laws differ in whether pay exactly on the norm is enough.
#[must_use]
pub fn against_norm(
    code: &'static str,
    norm: &Awaited<Euro>,
    have: Exact,
    unit: Unit,
    share: Share,
    on_the_norm: Verdict,
) -> Finding {
    let law = norm.source().law;
    // Up where the norm itself is enough, and down where more is needed: so no fraction of a cent makes what is shown
    // contradict the verdict.
    let is_enough = on_the_norm == Verdict::Met;
    let quantity = |norm: Euro| {
        let norm = norm.part(share);
        Quantity::Number(if is_enough { norm.ceil_to_cents() } else { norm.floor_to_cents() }.cents())
    };
    // Down, so that what is short by a fraction of a cent never reads as reached.
    let shown = Quantity::Number(have.floor_to_cents().cents());
    let decide = |norm: Euro| match have.cmp(&norm.part(share)) {
        Ordering::Greater => Verdict::Met,
        Ordering::Equal => on_the_norm,
        Ordering::Less => Verdict::NotMet,
    };
    match norm {
        Awaited::Published(figure) => {
            Finding::new(code, law, decide(figure.value)).comparing(Some(shown), quantity(figure.value), unit)
        }
        Awaited::Unpublished(gap) => {
            let Some(floor) = gap.floor else {
                return Finding::new(code, law, Verdict::NoNorm);
            };
            let verdict = match (decide(floor), gap.ceiling.map(decide)) {
                (Verdict::Met, Some(Verdict::Met)) => Verdict::Met,
                (Verdict::Met, _) => Verdict::NoNorm,
                _ => Verdict::NotMet,
            };
            let mut finding = Finding::new(code, law, verdict).comparing(Some(shown), quantity(floor), unit);
            finding.with_margin = verdict == Verdict::Met;
            if let Some(compared) = &mut finding.compared {
                compared.ceiling = gap.ceiling.map(quantity);
            }
            finding
        }
    }
}
