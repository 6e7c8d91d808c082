//! What goes out: codes, cents and dates, never prose. The words are the page's, one catalogue a language.

mod curve;
mod pay;
mod ruling;
mod schemes;

pub use curve::{Curve, Edge};
pub use pay::{
    AccountMonth, Block, EmployerYear, FirstMonths, HealthPremium, HealthcareBenefit, Line, LineLaw, PayAnswer,
    PayYear, Payslip, PayslipCheck, Route, RouteTotal, RouteYear, TermRun,
};
pub use ruling::{
    CostRecognised, CostRefused, CostsAnswer, CostsYear, LimitedBy, NormTest, RulingAnswer, RulingPeriod, StayInTerm,
};
pub use schemes::{Change, Fact, NormUsed, SchemeAnswer, SchemeKind, SchemeRoute};

use crate::calendar::Day;
use crate::json::{Json, Text, outgoing};
use crate::law::{Certainty, Status};
use crate::request::{Canonical, Echo, Problem};
use std::ops::Not;

/// The version of the contract.
pub const CONTRACT: u32 = 1;

outgoing! {
    /// What became of the request.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Outcome {
        /// It was answered.
        Answer "answer",
        /// It could not be read; the problems say why.
        Problems "problems",
        /// The figures of its date are not known.
        NoFigures "no_figures",
    }

    /// The answer to a request.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Answer {
        /// Version of the contract.
        pub contract: u32,
        /// Today for the person asking.
        #[unless(Option::is_none)]
        pub day: Option<Day>,
        /// What became of the request.
        pub status: Outcome,
        /// Everything that is wrong with it.
        pub problems: Vec<Problem>,
        /// The schemes, best first.
        pub schemes: Vec<SchemeAnswer>,
        /// The ruling.
        #[unless(Option::is_none)]
        pub ruling: Option<RulingAnswer>,
        /// Actual extraterritorial costs.
        #[unless(Option::is_none)]
        pub costs: Option<CostsAnswer>,
        /// Pay by route.
        #[unless(Option::is_none)]
        pub pay: Option<PayAnswer>,
        /// One payslip checked, if its wage was given.
        #[unless(Option::is_none)]
        pub payslip_check: Option<PayslipCheck>,
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

    /// Something the answer rests on without having asked.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Assumption {
        /// What; the name of the field where there is one.
        pub code: &'static str,
        /// Whether a field of this name changes it.
        #[unless(Not::not)]
        pub can_change: bool,
        /// The value used.
        #[unless(Option::is_none)]
        #[cfg_attr(feature = "schema", schemars(with = "Option<serde_json::Value>"))]
        pub value: Option<Canonical>,
    }

    /// Figures of the law that the answer rests on, with the source they share.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct FiguresUsed {
        /// The calendar year of their file.
        pub year: i32,
        /// Their group in it.
        pub group: &'static str,
        /// Where they stand between proposal and law; enacted when not said.
        #[unless(Status::is_enacted)]
        pub status: Status,
        /// How sure they are; confirmed when not said.
        #[unless(Certainty::is_confirmed)]
        pub certainty: Certainty,
        /// The article.
        pub law: &'static str,
        /// An official address.
        #[unless(String::is_empty)]
        pub url: String,
        /// The figures.
        pub figures: Vec<FigureUsed>,
    }

    /// A figure of the law.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct FigureUsed {
        /// Its name in the group.
        pub figure: &'static str,
        /// First day of this value, for one that changes within the year.
        #[unless(Option::is_none)]
        pub from: Option<Day>,
        /// The value; absent where it is not published.
        #[unless(Option::is_none)]
        pub value: Option<FigureValue>,
        /// The projection beside an unpublished one.
        #[unless(Option::is_none)]
        pub projected: Option<FigureValue>,
    }
}

/// The value of a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename_all = "snake_case"))]
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

impl Json for FigureValue {
    fn write(&self, to: &mut Text) {
        to.open('{');
        match self {
            Self::Cents(cents) => to.field("cents", cents),
            Self::Rate(rate) => to.field("rate", rate),
            Self::Number(number) => to.field("number", number),
            Self::Flag(flag) => to.field("flag", flag),
            Self::Date(day) => to.field("date", day),
        }
        to.close('}');
    }
}

outgoing! {
    /// How the answer can be reproduced.
    #[derive(Clone, Debug, PartialEq, Eq)]
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
}
