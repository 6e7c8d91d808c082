//! One calendar year on one route: which part of each payment is tax-free, what is withheld, and what the assessment
//! comes to.

use crate::answer::{Block, EmployerYear, Line, LineLaw, Payslip, Route, RouteYear};
use crate::employer;
use crate::finding::Verdict;
use crate::law::{Figures, Status};
use crate::money::{Euro, Share};
use crate::package::{self, MonthPay, Payments};
use crate::request::Request;
use crate::ruling::period::fraction;
use crate::tax::assessment::{self, Presence, Wage};
use crate::tax::withholding::{self, Payroll, Period};
use crate::tax::{Taxpayer, special};

/// The articles of the lines.
pub(super) const LAWS: [LineLaw; 7] = [
    LineLaw { code: "tax_bracket_1", law: "Wet IB 2001 art. 2.10" },
    LineLaw { code: "tax_bracket_2", law: "Wet IB 2001 art. 2.10" },
    LineLaw { code: "tax_bracket_3", law: "Wet IB 2001 art. 2.10" },
    LineLaw { code: "national_insurance", law: "Wfsv art. 8-11" },
    LineLaw { code: "general_tax_credit", law: "Wet IB 2001 art. 8.10" },
    LineLaw { code: "labour_tax_credit", law: "Wet IB 2001 art. 8.11" },
    LineLaw { code: "credits_unused", law: "Wet IB 2001 art. 8.8" },
];

/// What a route's year is made from.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The route.
    pub route: Route,
    /// The verdict it still depends on.
    pub conditional: Option<Verdict>,
    /// Where its figures stand.
    pub status: Status,
    /// The request.
    pub request: &'a Request,
    /// The figures of the year.
    pub figures: &'a Figures,
    /// Who is taxed.
    pub taxpayer: Taxpayer,
    /// The months.
    pub months: &'a [MonthPay],
    /// The tax-free part of each month.
    pub free: &'a [Payments],
    /// Part of the year resident and insured.
    pub presence: Presence,
    /// The fiscal wage that the special-reward table looks at, in whole euros.
    pub special_reward_wage: Euro,
    /// The part of the year that is employed.
    pub employed: Share,
}

/// A year on a route.
#[must_use]
pub fn year(input: &Input) -> RouteYear {
    let (gross, wage) = paid(input.months);
    let pension = gross - wage;
    let free = package::total(input.free);
    let taxable = wage - free;
    let assessment = assessment::assess(&input.taxpayer, Wage::insured(taxable), input.presence);
    let payslips = payslips(input);
    let mut withheld = Some(Euro::ZERO);
    for payslip in &payslips {
        let paid = Euro::from_cents(payslip.gross) - Euro::from_cents(payslip.pension);
        let each = payslip.net.map(|net| paid - Euro::from_cents(net));
        withheld = withheld.zip(each).map(|(sum, each)| sum + each * payslip.months.len() as i64);
    }
    let net = wage - assessment.due;
    let blocks = vec![
        block("taxable_year", &[("gross", gross), ("pension_premium", -pension), ("exchanged", -free)]),
        block(
            "assessment",
            &[
                ("tax_bracket_1", assessment.tax_1),
                ("national_insurance", assessment.national_insurance),
                ("tax_bracket_2", assessment.tax_2),
                ("tax_bracket_3", assessment.tax_3),
                ("general_tax_credit", -assessment.credits.general),
                ("labour_tax_credit", -assessment.credits.labour),
                ("credits_unused", assessment.credits_unused()),
            ],
        ),
        block("net_year", &[("gross", gross), ("pension_premium", -pension), ("assessed", -assessment.due)]),
    ];
    RouteYear {
        route: input.route,
        conditional: input.conditional,
        status: input.status,
        payslips,
        gross: gross.cents(),
        pension: pension.cents(),
        free: free.cents(),
        taxable: taxable.cents(),
        withheld: withheld.map(Euro::cents),
        assessed: assessment.due.cents(),
        difference: withheld.map(|withheld| (withheld - assessment.due).cents()),
        net: net.cents(),
        employer: employer_year(input, gross, taxable),
        blocks,
    }
}

fn employer_year(input: &Input, gross: Euro, taxable: Euro) -> Option<EmployerYear> {
    let due = employer::premiums(input.request, input.figures, taxable, input.employed)?;
    let pension: Euro = input.months.iter().map(|month| month.employer_pension).sum();
    Some(EmployerYear {
        premiums: due.insurance().cents(),
        healthcare_levy: due.healthcare_levy.cents(),
        pension: pension.cents(),
        total: (gross + due.insurance() + due.healthcare_levy + pension).cents(),
        status: Some(due.status).filter(|status| *status != input.status),
    })
}

/// The gross pay of the months, and the wage that is left of it after the pension premium.
pub(super) fn paid(months: &[MonthPay]) -> (Euro, Euro) {
    let (mut gross, mut wage) = (Euro::ZERO, Euro::ZERO);
    for month in months {
        gross += month.gross();
        wage += month.paid.total();
    }
    (gross, wage)
}

/// The payslips of the year, equal months together, in order of their first month.
fn payslips(input: &Input) -> Vec<Payslip> {
    let mut kinds: Vec<(&MonthPay, &Payments)> = Vec::new();
    let mut payslips: Vec<Payslip> = Vec::new();
    for (month, free) in input.months.iter().zip(input.free) {
        let number = u8::from(month.from.month());
        let same = kinds.iter().position(|(known, known_free)| known.is_paid_as(month) && *known_free == free);
        match same {
            Some(place) => payslips[place].months.push(number),
            None => {
                kinds.push((month, free));
                payslips.push(payslip(input, month, free, number));
            }
        }
    }
    payslips
}

fn payslip(input: &Input, month: &MonthPay, free: &Payments, number: u8) -> Payslip {
    let Payments { base, special } = month.paid;
    let gross = month.gross();
    let mut shown = Payslip {
        months: vec![number],
        with_special_rewards: special > Euro::ZERO,
        part_month: !month.whole,
        gross: gross.cents(),
        pension: month.pension.cents(),
        free: free.total().cents(),
        special_reward_rate: None,
        net: None,
        blocks: Vec::new(),
    };
    if !month.whole {
        return shown;
    }
    shown.blocks.push(block(
        "taxable_month",
        &[
            ("base_pay", month.base),
            ("holiday_allowance", month.holiday_allowance),
            ("thirteenth_month", month.thirteenth_month),
            ("bonus", month.bonus),
            ("pension_premium", -month.pension),
            ("exchanged", -free.total()),
        ],
    ));
    let payroll = Payroll::white(input.request.payroll_credit());
    let table = withholding::withhold(&input.taxpayer, Period::Month, base - free.base, payroll);
    let percentage = special::percentage(&input.taxpayer, input.special_reward_wage, payroll);
    let on_special = percentage.on(special - free.special);
    let withheld = table.withheld + on_special;
    let net = gross - month.pension - withheld;
    if shown.with_special_rewards {
        shown.special_reward_rate = Some(fraction(percentage.total()));
    } else {
        // The base pay of every month is taxed the same way: the sum stands with the ordinary one.
        let unused = table.year_tax() - (table.before_credits - table.credits.total());
        shown.blocks.push(block(
            "withholding_year",
            &[
                ("tax_and_national_insurance", table.before_credits),
                ("general_tax_credit", -table.credits.general),
                ("labour_tax_credit", -table.credits.labour),
                ("credits_unused", unused),
            ],
        ));
    }
    shown.blocks.push(block(
        "net_month",
        &[
            ("gross", gross),
            ("pension_premium", -month.pension),
            ("withheld_from_base_pay", -table.withheld),
            ("withheld_from_special_rewards", -on_special),
        ],
    ));
    shown.net = Some(net.cents());
    shown
}

/// Lines that add up; lines of nothing are left out.
pub(super) fn block(code: &'static str, lines: &[(&'static str, Euro)]) -> Block {
    let mut block = Block { code, lines: Vec::new(), total: 0 };
    let mut total = Euro::ZERO;
    for (code, amount) in lines.iter().filter(|(_, amount)| *amount != Euro::ZERO) {
        block.lines.push(Line { code, cents: amount.cents() });
        total += *amount;
    }
    block.total = total.cents();
    block
}
