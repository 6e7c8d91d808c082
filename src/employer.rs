//! What an employee costs the employer beside the gross pay: the premiums of employee insurance (premies
//! werknemersverzekeringen) and the healthcare levy (werkgeversheffing Zvw).
//!
//! Each is due on the taxable wage, up to a maximum a year that shrinks with the time employed: what one wage period
//! leaves of it another may use (voortschrijdend cumulatief rekenen), so a year looks only at the whole. A tax-free part
//! that the employer designates, the allowance of the ruling or reimbursed costs, is outside it (Wfsv art. 16(2)(b)).

use crate::law::{Awaited, Figure, Figures, Status};
use crate::money::{Euro, Exact, Rate, Share};
use crate::request::{Request, Unemployment, WageBill};

/// What a year costs the employer beside the gross pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Premiums {
    /// The wage they are due on, up to its maximum: benefits in illness, unemployment and disability follow it (dagloon).
    pub wage: Euro,
    /// Unemployment (AWf), or for a government employer the Ufo premium.
    pub unemployment: Euro,
    /// Disability (Aof).
    pub disability: Euro,
    /// Return to work (Whk).
    pub return_to_work: Euro,
    /// Childcare surcharge (opslag Wko).
    pub childcare: Euro,
    /// Healthcare levy.
    pub healthcare_levy: Euro,
    /// Where the least certain of the rates stands.
    pub status: Status,
}

impl Premiums {
    /// The premiums of employee insurance, with the surcharge that comes with them.
    #[must_use]
    pub fn insurance(&self) -> Euro {
        self.unemployment + self.disability + self.return_to_work + self.childcare
    }
}

/// The premiums and the levy on a year's taxable wage; none where a rate is neither published nor projected.
///
/// `share`: the part of the year that is employed.
#[must_use]
pub fn premiums(request: &Request, figures: &Figures, wage: Euro, share: Share) -> Option<Premiums> {
    let rates = &figures.year.employer_premiums;
    let levy = &figures.year.healthcare_levy;
    let unemployment = match unemployment(request) {
        Unemployment::Government => rates.ufo,
        Unemployment::High => Awaited::Published(rates.awf_high),
        _ => Awaited::Published(rates.awf_low),
    };
    let disability = match request.premium_aof() {
        WageBill::Small => rates.aof_low,
        WageBill::Large => rates.aof_high,
    };
    let base = |maximum: Figure<Euro>| wage.at_least_zero().exactly().min(maximum.value.part(share));
    let (premium_wage, levy_wage) = (base(rates.maximum_wage), base(levy.maximum_income));
    let mut status = Status::Enacted;
    let mut due = |base: Exact, rate: Awaited<Rate>| {
        status = status.max(figures.money_status(&rate));
        Some((base * rate.for_money()?.value).half_up_to_cents())
    };
    let premiums = Premiums {
        wage: premium_wage.floor_to_cents(),
        unemployment: due(premium_wage, unemployment)?,
        disability: due(premium_wage, Awaited::Published(disability))?,
        return_to_work: match request.premium_whk_percent.value() {
            Some(own) => (premium_wage * *own).half_up_to_cents(),
            None => due(premium_wage, rates.whk_average)?,
        },
        childcare: due(premium_wage, Awaited::Published(rates.wko))?,
        healthcare_levy: due(levy_wage, levy.employer)?,
        status: Status::Enacted,
    };
    Some(Premiums { status, ..premiums })
}

/// Which unemployment premium is paid. The low one is for a written contract without an end (Wfsv art. 27(1)); while
/// nobody said whether it has one, it is taken as such.
fn unemployment(request: &Request) -> Unemployment {
    let has_an_end = request.contract_permanent.is(false) || request.contract_end.value().is_some();
    match request.premium_awf() {
        Unemployment::ByContract if has_an_end => Unemployment::High,
        Unemployment::ByContract => Unemployment::Low,
        said => said,
    }
}

/// Whether the premiums of a request rest on the figure of this name.
#[must_use]
pub fn rests_on(request: &Request, figure: &str) -> bool {
    match figure {
        "awf_low" => unemployment(request) == Unemployment::Low,
        "awf_high" => unemployment(request) == Unemployment::High,
        "ufo" => unemployment(request) == Unemployment::Government,
        "aof_low" => request.premium_aof() == WageBill::Small,
        "aof_high" => request.premium_aof() == WageBill::Large,
        "whk_average" => request.premium_whk_percent.value().is_none(),
        _ => true,
    }
}
