//! What the answer says of a scheme.

use super::Route;
use crate::calendar::Day;
use crate::finding::{Finding, Verdict};
use crate::json::outgoing;
use crate::law::Status;

outgoing! {
    /// A scheme and what it comes to.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct SchemeAnswer {
        /// Its key.
        pub scheme: &'static str,
        /// Whether it is a permit, or information.
        pub kind: SchemeKind,
        /// What it comes to, on the pay as offered.
        pub verdict: Verdict,
        /// Why.
        pub finding: Finding,
        /// The salary threshold used.
        #[unless(Option::is_none)]
        pub norm: Option<NormUsed>,
        /// Pay that counts, cents a month without holiday allowance; the test itself is exact.
        #[unless(Option::is_none)]
        pub counted: Option<i64>,
        /// What is missing to the threshold, cents a month; at least that much where it is not published.
        #[unless(Option::is_none)]
        pub gap: Option<i64>,
        /// The same pay test on the contract wage that each route leaves.
        #[unless(Vec::is_empty)]
        pub routes: Vec<SchemeRoute>,
        /// Fee, decision period and the like.
        #[unless(Vec::is_empty)]
        pub facts: Vec<Fact>,
        /// What would change the verdict.
        #[unless(Vec::is_empty)]
        pub changes: Vec<Change>,
    }

    /// Whether a scheme is scored.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum SchemeKind {
        /// A right or permit with a verdict.
        Permit "permit",
        /// It exists; it is not scored.
        Information "information",
    }

    /// The threshold that pay was compared with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct NormUsed {
        /// Which one.
        pub kind: &'static str,
        /// The published amount in cents.
        #[unless(Option::is_none)]
        pub cents: Option<i64>,
        /// Where it stands between proposal and law.
        pub status: Status,
        /// What it will be at least, where it is not published: the last published amount, or the law's own amount indexed.
        #[unless(Option::is_none)]
        pub at_least: Option<i64>,
        /// Our projection, where there is one.
        #[unless(Option::is_none)]
        pub projected: Option<i64>,
        /// The amount that is safe, where it is not published.
        #[unless(Option::is_none)]
        pub ceiling: Option<i64>,
        /// The article.
        pub law: &'static str,
    }

    /// A scheme's pay test on the contract wage that a route leaves.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct SchemeRoute {
        /// The route.
        pub route: Route,
        /// The contract wage left, cents a month without holiday allowance.
        pub counted: i64,
        /// The same with the tax-free part.
        pub counted_with_free_part: i64,
        /// What the scheme comes to on it.
        pub verdict: Verdict,
        /// The largest tax-free part a month that leaves the threshold met, in cents.
        #[unless(Option::is_none)]
        pub largest_free_part: Option<i64>,
    }

    /// A fact beside a verdict.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Fact {
        /// Which one.
        pub code: &'static str,
        /// An amount in cents.
        #[unless(Option::is_none)]
        pub cents: Option<i64>,
        /// A number; the code says of what.
        #[unless(Option::is_none)]
        pub number: Option<u32>,
        /// A day.
        #[unless(Option::is_none)]
        pub date: Option<Day>,
        /// Where it stands between proposal and law.
        pub status: Status,
    }

    /// Something that would change a verdict or an amount, computed.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Change {
        /// What.
        pub code: &'static str,
        /// By how much, in cents a month.
        #[unless(Option::is_none)]
        pub cents_per_month: Option<i64>,
        /// To how much, in cents a year with holiday allowance.
        #[unless(Option::is_none)]
        pub cents_per_year: Option<i64>,
        /// By when.
        #[unless(Option::is_none)]
        pub date: Option<Day>,
        /// Whether the amount rests on a projection.
        pub status: Status,
    }
}
