//! Which Dutch talent schemes are open to a newcomer, and what the 30% ruling is worth against reimbursing actual
//! extraterritorial costs.
//!
//! A request goes through these modules in this order; every step is a pure function and every value between them can
//! be printed, compared and tested. No module looks backwards.
//!
//! 1. [`money`], [`calendar`], [`notation`] and [`json`]: exact sums, the law's own sums on dates, and how all is written.
//! 2. [`law`]: the figures, by year, each with its article and status.
//! 3. [`request`] and [`places`]: fields as given become facts, or every problem at once.
//! 4. [`finding`]: verdicts and the trees they come from.
//! 5. [`package`]: what is paid, and when.
//! 6. [`tax`]: withholding and assessment.
//! 7. [`employer`]: what it costs beside the pay.
//! 8. [`ruling`]: whether the ruling applies, from when to when, how much.
//! 9. [`costs`]: actual extraterritorial costs.
//! 10. [`comparison`]: three routes on one package.
//! 11. [`schemes`]: residence, one file a scheme.
//! 12. [`payslip`]: one payslip checked.
//! 13. [`assess`]: all of it, as one [`answer::Answer`].
//!
//! # Invariants
//!
//! - No year, amount or percentage of the law stands in a `.rs` file: they are figures in `src/law/`.
//! - No binary fractions, no `unsafe`, no panic that a request can reach.
//! - The clock, the locale and the network are never read: the day comes with the request.
//! - Only `wasm` knows JavaScript, only the binary knows files and streams; neither holds a rule, a text or a number.
//! - Where an amount is not published, the verdict says so; money may rest on a projection, and then every amount
//!   says so.
//! - Codes and numbers go out, never prose.

pub mod answer;
mod assess;
pub mod calendar;
pub mod comparison;
pub mod costs;
pub mod employer;
pub mod finding;
pub mod json;
#[cfg_attr(
    target_family = "wasm",
    allow(dead_code, unused_imports, reason = "groups that no answer rests on yet stay out of the page")
)]
pub mod law;
pub mod money;
pub mod notation;
pub mod package;
pub mod payslip;
pub mod places;
pub mod request;
pub mod ruling;
pub mod schemes;
pub mod tax;

#[cfg(feature = "schema")]
pub mod schema;
#[cfg(target_family = "wasm")]
mod wasm;

pub use assess::{assess, assess_under, curve, curve_under};
