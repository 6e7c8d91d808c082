//! Free movement of citizens of the EU, the EEA and Switzerland (Directive 2004/38/EC; Vw 2000 art. 8(e); Vb 2000 art.
//! 8.7-8.12): no residence permit and no work permit.

use super::{Applicant, Assessed};
use crate::finding::{Finding, Verdict};
use crate::places;

const LAW: &str = "Vw 2000 art. 8(e); Vb 2000 art. 8.7-8.12";

pub(super) fn assess(applicant: &Applicant) -> Assessed {
    const CODE: &str = "free_movement_nationality";
    let finding = match applicant.request.nationalities.value() {
        Some(list) if !list.is_empty() => {
            // Every nationality is tested: one that moves freely is enough.
            let free = list.iter().any(|country| places::moves_freely(country.0));
            Finding::new(CODE, LAW, if free { Verdict::Met } else { Verdict::Closed })
        }
        _ => Finding::unknown(CODE, LAW, "nationalities"),
    };
    let finding = Finding::all("free_movement", LAW, vec![finding]);
    Assessed { scheme: "free_movement", finding, pay: None, facts: Vec::new() }
}
