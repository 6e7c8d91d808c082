//! What goes out: codes, cents and dates, never prose. The words are the page's, one catalogue a language.

use crate::finding::{Day, Finding, Verdict};
use crate::law::{Certainty, Status};
use crate::request::{Canonical, Echo, Problem};
use serde::Serialize;

/// The version of the contract.
pub const CONTRACT: u32 = 1;

/// What became of the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It was answered.
    Answer,
    /// It could not be read; the problems say why.
    Problems,
    /// The figures of its date are not known.
    NoFigures,
}

/// The answer to a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Answer {
    /// Version of the contract.
    pub contract: u32,
    /// Today for the person asking.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<Day>,
    /// What became of the request.
    pub status: Outcome,
    /// Everything that is wrong with it.
    pub problems: Vec<Problem>,
    /// The schemes, best first.
    pub schemes: Vec<SchemeAnswer>,
    /// The ruling.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ruling: Option<RulingAnswer>,
    /// Actual extraterritorial costs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub costs: Option<CostsAnswer>,
    /// Pay by route.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay: Option<PayAnswer>,
    /// Fields that would change the answer, the likeliest to matter first.
    pub next_questions: Vec<&'static str>,
    /// What the answer rests on without having asked.
    pub assumptions: Vec<Assumption>,
    /// What lies outside what is computed, for this request.
    pub outside: Vec<&'static str>,
    /// The figures of the law it rests on.
    pub figures: Vec<FiguresUsed>,
    /// How the answer can be reproduced.
    pub receipt: Receipt,
}

/// A scheme and what it comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub norm: Option<NormUsed>,
    /// Pay that counts, cents a month without holiday allowance; the test itself is exact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counted: Option<i64>,
    /// What is missing to the threshold, cents a month; at least that much where it is not published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gap: Option<i64>,
    /// The same pay test on the contract wage that each route leaves.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub routes: Vec<SchemeRoute>,
    /// Fee, decision period and the like.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Fact>,
    /// What would change the verdict.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
}

/// Whether a scheme is scored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SchemeKind {
    /// A right or permit with a verdict.
    Permit,
    /// It exists; it is not scored.
    Information,
}

/// The threshold that pay was compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NormUsed {
    /// Which one.
    pub kind: &'static str,
    /// The published amount in cents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cents: Option<i64>,
    /// Where it stands between proposal and law.
    pub status: Status,
    /// The last published amount, where it is not published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_published: Option<i64>,
    /// Our projection, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub projected: Option<i64>,
    /// The amount that is safe, where it is not published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ceiling: Option<i64>,
    /// The article.
    pub law: &'static str,
}

/// A scheme's pay test on the contract wage that a route leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub largest_free_part: Option<i64>,
}

/// A fact beside a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Fact {
    /// Which one.
    pub code: &'static str,
    /// An amount in cents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cents: Option<i64>,
    /// A number; the code says of what.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<u32>,
    /// A day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Day>,
    /// Where it stands between proposal and law.
    pub status: Status,
}

/// Something that would change a verdict or an amount, computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Change {
    /// What.
    pub code: &'static str,
    /// By how much, in cents a month.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cents_per_month: Option<i64>,
    /// To how much, in cents a year with holiday allowance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cents_per_year: Option<i64>,
    /// By when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Day>,
    /// Whether the amount rests on a projection.
    pub status: Status,
}

/// The ruling.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RulingAnswer {
    /// What it comes to.
    pub verdict: Verdict,
    /// Why.
    pub finding: Finding,
    /// The first day it applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_day: Option<Day>,
    /// The last day it applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_day: Option<Day>,
    /// The last day on which a request surely works back to the first day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_by: Option<Day>,
    /// Calendar year by calendar year.
    pub periods: Vec<RulingPeriod>,
    /// What would change it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
}

/// The ruling in one calendar year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cap: Option<i64>,
    /// Whether the cap rests on a projection.
    #[serde(skip_serializing_if = "Option::is_none")]
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
}

/// A test of the salary norm on a period of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NormTest {
    /// First day.
    pub from: Day,
    /// Last day.
    pub until: Day,
    /// The norm for a whole year.
    pub norm: NormUsed,
    /// The norm for the period, in cents, rounded up; the projection where it is not published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub for_period: Option<i64>,
    /// Taxable wage in the period after the allowance, in cents.
    pub taxable: i64,
    /// What the test comes to.
    pub verdict: Verdict,
}

/// What limits an allowance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LimitedBy {
    /// The percentage.
    Percentage,
    /// The room above the salary norm.
    Norm,
    /// The cap.
    Cap,
}

/// Actual costs, calendar year by calendar year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CostsAnswer {
    /// The years.
    pub years: Vec<CostsYear>,
}

/// The costs of one calendar year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CostsYear {
    /// The calendar year.
    pub year: i32,
    /// Costs that can be reimbursed tax-free.
    pub recognised: Vec<CostRecognised>,
    /// Costs that cannot.
    pub refused: Vec<CostRefused>,
    /// What can be reimbursed tax-free, in cents.
    pub total: i64,
}

/// A recognised cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CostRecognised {
    /// What it is.
    pub kind: &'static str,
    /// The cost in the year, in cents.
    pub cents: i64,
    /// The part that is ordinary housing, in cents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ordinary: Option<i64>,
    /// The part that can be reimbursed tax-free, in cents.
    pub exempt: i64,
    /// The article.
    pub law: &'static str,
}

/// A refused cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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

/// A way to be paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Route {
    /// Under the ruling.
    Ruling,
    /// With actual extraterritorial costs reimbursed.
    ActualCosts,
    /// Without either.
    Neither,
}

/// Pay by route, calendar year by calendar year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PayAnswer {
    /// The package of a whole year, the same on every route.
    pub package: Block,
    /// The base pay of a month before any tax-free part, in cents.
    pub month: i64,
    /// The years, from the first that matters to the end of the term.
    pub years: Vec<PayYear>,
    /// Net of all years together.
    pub total: Vec<RouteTotal>,
}

/// One calendar year of pay, or several that are the same to the cent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PayYear {
    /// The calendar year.
    pub year: i32,
    /// The last calendar year that is the same; the year itself when there is no other.
    pub last_year: i32,
    /// First day employed in the first of them.
    pub from: Day,
    /// Last day employed in the last of them.
    pub until: Day,
    /// Whether the assessment is an estimate, because part of the year is spent elsewhere.
    pub estimate: bool,
    /// Each route.
    pub routes: Vec<RouteYear>,
    /// The recognised costs from which reimbursing them beats the ruling, in cents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub break_even: Option<i64>,
    /// The route that leaves most; absent where two leave the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub best: Option<Route>,
}

/// One calendar year on one route.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RouteYear {
    /// The route.
    pub route: Route,
    /// The verdict the route still depends on, unless it is met.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conditional: Option<Verdict>,
    /// Where its amounts stand between proposal and law.
    pub status: Status,
    /// The payslips, equal months together.
    pub payslips: Vec<Payslip>,
    /// Pay before tax, in cents.
    pub gross: i64,
    /// The tax-free part, in cents.
    pub free: i64,
    /// Taxable wage, in cents.
    pub taxable: i64,
    /// What the payslips withhold, in cents; absent where a month is not whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub withheld: Option<i64>,
    /// What the assessment comes to, in cents (whole euros).
    pub assessed: i64,
    /// Withheld less assessed, in cents: what comes back after the assessment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub difference: Option<i64>,
    /// What is left of the year after the assessment, in cents.
    pub net: i64,
    /// The sums: `taxable_wage`, `assessment`, `net_year`.
    pub blocks: Vec<Block>,
}

/// A payslip, for every month it is the same in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Payslip {
    /// The months of the year, 1 to 12.
    pub months: Vec<u8>,
    /// Whether holiday allowance is paid in it.
    pub with_holiday_allowance: bool,
    /// Whether the month is worked in part; then nothing is computed to be withheld.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub part_month: bool,
    /// Base pay before any tax-free part, in cents.
    pub gross: i64,
    /// The tax-free part, in cents.
    pub free: i64,
    /// The percentage of the special-reward table on the holiday allowance: `"0.5047"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub special_reward_rate: Option<String>,
    /// What reaches the account, in cents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub net: Option<i64>,
    /// The sums: `taxable_month`, `withholding_year`, `net_month`.
    pub blocks: Vec<Block>,
}

/// Net of all years on one route.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RouteTotal {
    /// The route.
    pub route: Route,
    /// Net, in cents.
    pub net: i64,
    /// More than with neither, in cents.
    pub gain: i64,
}

/// Lines that add up to a total.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Block {
    /// What it is.
    pub code: &'static str,
    /// The lines.
    pub lines: Vec<Line>,
    /// Their sum, in cents.
    pub total: i64,
}

/// A line of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Line {
    /// What it is.
    pub code: &'static str,
    /// The amount, in cents.
    pub cents: i64,
    /// The article.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub law: &'static str,
}

/// Something the answer rests on without having asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Assumption {
    /// What; the name of the field where there is one.
    pub code: &'static str,
    /// Whether a field of this name changes it.
    pub can_change: bool,
    /// The value used.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<serde_json::Value>"))]
    pub value: Option<Canonical>,
}

/// Figures of the law that the answer rests on, with the source they share.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FiguresUsed {
    /// The calendar year of their file.
    pub year: i32,
    /// Their group in it.
    pub group: &'static str,
    /// Where they stand between proposal and law.
    pub status: Status,
    /// How sure they are.
    pub certainty: Certainty,
    /// The article.
    pub law: &'static str,
    /// An official address.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub url: &'static str,
    /// The figures.
    pub figures: Vec<FigureUsed>,
}

/// A figure of the law.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FigureUsed {
    /// Its name in the group.
    pub figure: &'static str,
    /// First day of this value, for one that changes within the year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// The value; absent where it is not published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<FigureValue>,
    /// The projection beside an unpublished one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub projected: Option<FigureValue>,
}

/// The value of a figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FigureValue {
    /// Cents.
    Cents(i64),
    /// A rate: `"0.3575"`.
    Rate(String),
    /// A number of months, days, kilometres; the name says which.
    Number(u32),
    /// Yes or no.
    Flag(bool),
    /// A day.
    Date(Day),
}

/// How the answer can be reproduced.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Receipt {
    /// Version of the engine.
    pub engine: &'static str,
    /// SHA-256 of the figure files.
    pub figures_sha256: &'static str,
    /// The last day the newest figure file was laid beside its sources.
    pub figures_checked: Day,
    /// The last day for which every figure file exists.
    pub figures_until: Day,
    /// The request as read.
    pub request: Echo,
    /// The articles the answer rests on.
    pub articles: Vec<&'static str>,
}
