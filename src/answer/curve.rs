//! What a curve says.

use crate::json::outgoing;
use crate::law::Status;
use crate::request::Problem;

outgoing! {
    /// Net pay of a whole calendar year against an amount of the request.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Curve {
        /// Everything that is wrong with the request or with what the curve is asked of; then there is no curve.
        pub problems: Vec<Problem>,
        /// The calendar year: the first whole one, of those under the ruling if there are any.
        #[unless(Option::is_none)]
        pub year: Option<i32>,
        /// Where its amounts stand between proposal and law.
        pub status: Status,
        /// The amounts, in cents, evenly spread.
        pub amounts: Vec<i64>,
        /// Net of the year by the assessment under the ruling, in cents; empty where it does not apply.
        pub ruling: Vec<i64>,
        /// With actual costs reimbursed; empty where there are none.
        pub actual_costs: Vec<i64>,
        /// With neither.
        pub neither: Vec<i64>,
        /// Where the curves bend or a threshold is met, within the amounts, in their order.
        pub edges: Vec<Edge>,
        /// The amount of the request itself, in cents, if it was given.
        #[unless(Option::is_none)]
        pub here: Option<i64>,
    }

    /// A named amount on a curve.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Edge {
        /// What is met there.
        pub code: &'static str,
        /// The amount, in cents.
        pub at: i64,
        /// Where the figure behind it stands between proposal and law.
        pub status: Status,
    }
}
