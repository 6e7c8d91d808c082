//! What the answer says of the ruling and of actual costs.

use super::{Change, NormUsed};
use crate::calendar::Day;
use crate::finding::{Finding, Verdict};
use crate::json::outgoing;
use crate::law::{Certainty, Status};
use std::ops::Not;

outgoing! {
    /// The ruling.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct RulingAnswer {
        /// What it comes to.
        pub verdict: Verdict,
        /// Why.
        pub finding: Finding,
        /// The first day it applies.
        #[unless(Option::is_none)]
        pub first_day: Option<Day>,
        /// The last day it applies.
        #[unless(Option::is_none)]
        pub last_day: Option<Day>,
        /// The last day on which a request surely works back to the first day.
        #[unless(Option::is_none)]
        pub request_by: Option<Day>,
        /// Months of the term that a late request loses.
        #[unless(is_zero)]
        pub months_lost: u32,
        /// Months that earlier work and stays in the Netherlands take off the term.
        #[unless(is_zero)]
        pub months_deducted: u32,
        /// Those of them that come off on one reading of the law, or of the days worked, and not on another.
        #[unless(is_zero)]
        pub months_in_doubt: u32,
        /// The unbroken periods that come off the term, and the earlier stays that do not.
        #[unless(Vec::is_empty)]
        pub earlier_stays: Vec<StayInTerm>,
        /// Calendar year by calendar year.
        pub periods: Vec<RulingPeriod>,
        /// What would change it.
        #[unless(Vec::is_empty)]
        pub changes: Vec<Change>,
    }

    /// An earlier time in the Netherlands.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct StayInTerm {
        /// First day.
        pub from: Day,
        /// Last day.
        pub until: Day,
        /// Whole months that come off.
        #[unless(is_zero)]
        pub months: u32,
        /// Why nothing comes off.
        #[unless(str::is_empty)]
        pub ignored: &'static str,
    }

    /// The ruling in one calendar year.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct RulingPeriod {
        /// First day in the year.
        pub from: Day,
        /// Last day in the year.
        pub until: Day,
        /// The group by first use.
        pub group: &'static str,
        /// The percentage of the group in the year.
        pub percentage: String,
        /// The norm tests of the year: one, or two in the year of the 30th birthday.
        pub norms: Vec<NormTest>,
        /// The most the allowance may be, in cents.
        #[unless(Option::is_none)]
        pub cap: Option<i64>,
        /// Whether the cap rests on a projection.
        #[unless(Option::is_none)]
        pub cap_status: Option<Status>,
        /// Wage the allowance is computed on, the allowance included, in cents.
        pub base: i64,
        /// The allowance, in cents.
        pub allowance: i64,
        /// The allowance as a part of the base.
        pub effective_percentage: String,
        /// What limits it.
        pub limited_by: LimitedBy,
        /// Where the amounts stand between proposal and law.
        pub status: Status,
        /// How sure the group's row is.
        pub certainty: Certainty,
        /// Whether partial non-resident status can be chosen in the tax return of the year.
        #[unless(Not::not)]
        pub partial_non_resident: bool,
    }

    /// A test of the salary norm on a period of its own.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct NormTest {
        /// First day.
        pub from: Day,
        /// Last day.
        pub until: Day,
        /// The norm for a whole year.
        pub norm: NormUsed,
        /// The norm for the period, in cents, rounded up; the projection where it is not published.
        #[unless(Option::is_none)]
        pub for_period: Option<i64>,
        /// Taxable wage in the period after the allowance, wage from others included, in cents.
        pub taxable: i64,
        /// What the test comes to.
        pub verdict: Verdict,
    }

    /// What limits an allowance.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum LimitedBy {
        /// The percentage.
        Percentage "percentage",
        /// What was agreed.
        Agreed "agreed",
        /// The room above the salary norm.
        Norm "norm",
        /// The cap.
        Cap "cap",
    }

    /// Actual costs, calendar year by calendar year.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct CostsAnswer {
        /// The article of recognised costs.
        pub law: &'static str,
        /// Where the money comes from: `exchange`, out of gross pay; `on_top`, beside it.
        pub funding: &'static str,
        /// Whether any can be reimbursed tax-free.
        pub finding: Finding,
        /// The last day on which they can.
        pub until: Day,
        /// The employer chooses between the ruling and actual costs in the first wage period that begins on this day or
        /// later, and after that in the first of each calendar year; absent where there is nothing to choose.
        #[unless(Option::is_none)]
        pub first_choice: Option<Day>,
        /// The years.
        pub years: Vec<CostsYear>,
    }

    /// The costs of one calendar year, or of several that are the same to the cent.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct CostsYear {
        /// The calendar year.
        pub year: i32,
        /// The last calendar year that is the same; the year itself when there is no other.
        pub last_year: i32,
        /// Costs that can be reimbursed tax-free.
        pub recognised: Vec<CostRecognised>,
        /// Costs that cannot.
        pub refused: Vec<CostRefused>,
        /// What can be reimbursed tax-free, in cents.
        pub total: i64,
    }

    /// A recognised cost.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct CostRecognised {
        /// What it is.
        pub kind: &'static str,
        /// The cost in the year, in cents.
        pub cents: i64,
        /// The part that is ordinary housing, in cents.
        #[unless(Option::is_none)]
        pub ordinary: Option<i64>,
        /// The part that can be reimbursed tax-free, in cents.
        pub exempt: i64,
        /// The article, where it is not that of all recognised costs.
        #[unless(str::is_empty)]
        pub law: &'static str,
    }

    /// A refused cost.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct CostRefused {
        /// What it is.
        pub kind: &'static str,
        /// The cost in the year, in cents.
        pub cents: i64,
        /// Why.
        pub reason: &'static str,
        /// The article.
        pub law: &'static str,
    }
}

fn is_zero(number: &u32) -> bool {
    *number == 0
}
