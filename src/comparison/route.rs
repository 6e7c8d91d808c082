//! One calendar year on one route: which part of each payment is tax-free, what is withheld, and what the assessment
//! comes to.

use crate::answer::{Block, Line, LineLaw, Payslip, Route, RouteYear};
use crate::finding::Verdict;
use crate::law::Status;
use crate::money::{Euro, Share};
use crate::package::MonthPay;
use crate::ruling::period::fraction;
use crate::tax::assessment::{self, Presence};
use crate::tax::special::{self, Percentage};
use crate::tax::{Taxpayer, withholding};

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

/// The tax-free part of each payment of a month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Free {
    /// Out of the base pay.
    pub base: Euro,
    /// Out of the holiday allowance.
    pub holiday_allowance: Euro,
}

impl Free {
    /// Everything that is paid in a month.
    pub(super) fn all_of(month: &MonthPay) -> Self {
        Self { base: month.base, holiday_allowance: month.holiday_allowance }
    }

    /// Both together.
    pub(super) fn total(&self) -> Euro {
        self.base + self.holiday_allowance
    }

    /// No more than this much.
    pub(super) fn at_most(self, most: Self) -> Self {
        Self { base: self.base.min(most.base), holiday_allowance: self.holiday_allowance.min(most.holiday_allowance) }
    }

    /// This and another tax-free part.
    pub(super) fn and(self, other: Self) -> Self {
        Self { base: self.base + other.base, holiday_allowance: self.holiday_allowance + other.holiday_allowance }
    }
}

/// Divides a tax-free amount over payments in proportion to them, in whole cents; what the division leaves stays
/// taxed.
#[must_use]
pub fn divide(amount: Euro, payments: &[Free]) -> Vec<Free> {
    let whole: Euro = payments.iter().map(Free::total).sum();
    let amount = amount.min(whole);
    let part = |payment: Euro| {
        if whole == Euro::ZERO {
            return Euro::ZERO;
        }
        amount.part(Share { part: payment.cents(), whole: whole.cents() }).floor_to_cents()
    };
    let divided =
        |payment: &Free| Free { base: part(payment.base), holiday_allowance: part(payment.holiday_allowance) };
    payments.iter().map(divided).collect()
}

/// What a route's year is made from.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The route.
    pub route: Route,
    /// The verdict it still depends on.
    pub conditional: Option<Verdict>,
    /// Where its figures stand.
    pub status: Status,
    /// Who is taxed.
    pub taxpayer: Taxpayer,
    /// The months.
    pub months: &'a [MonthPay],
    /// The tax-free part of each month.
    pub free: &'a [Free],
    /// Part of the year resident and insured.
    pub presence: Presence,
    /// Whether the employer applies the payroll tax credit.
    pub payroll_credit: bool,
    /// The fiscal wage that the special-reward table looks at, in whole euros.
    pub special_reward_wage: Euro,
}

/// A year on a route.
#[must_use]
pub fn year(input: &Input) -> RouteYear {
    let gross: Euro = input.months.iter().map(MonthPay::total).sum();
    let free: Euro = input.free.iter().map(Free::total).sum();
    let taxable = gross - free;
    let assessment = assessment::assess(&input.taxpayer, taxable, input.presence);
    let payslips = payslips(input);
    let withheld = payslips
        .iter()
        .map(|payslip| payslip.withheld.map(|withheld| withheld * payslip.shown.months.len() as i64))
        .sum::<Option<Euro>>();
    let net = gross - assessment.due;
    let blocks = vec![
        block("taxable_year", &[("gross", gross), ("exchanged", -free)]),
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
        block("net_year", &[("gross", gross), ("assessed", -assessment.due)]),
    ];
    RouteYear {
        route: input.route,
        conditional: input.conditional,
        status: input.status,
        payslips: payslips.into_iter().map(|payslip| payslip.shown).collect(),
        gross: gross.cents(),
        free: free.cents(),
        taxable: taxable.cents(),
        withheld: withheld.map(Euro::cents),
        assessed: assessment.due.cents(),
        difference: withheld.map(|withheld| (withheld - assessment.due).cents()),
        net: net.cents(),
        blocks,
    }
}

struct Withheld {
    shown: Payslip,
    withheld: Option<Euro>,
}

/// The payslips of the year, equal months together, in order of their first month.
fn payslips(input: &Input) -> Vec<Withheld> {
    let mut groups: Vec<(MonthPay, Free, Vec<u8>)> = Vec::new();
    for (month, free) in input.months.iter().zip(input.free) {
        let number = u8::from(month.from.month());
        let same = groups.iter_mut().find(|(known, known_free, _)| {
            known.whole
                && month.whole
                && known.base == month.base
                && known.holiday_allowance == month.holiday_allowance
                && known_free == free
        });
        match same {
            Some((_, _, months)) => months.push(number),
            None => groups.push((*month, *free, vec![number])),
        }
    }
    groups.into_iter().map(|(month, free, months)| payslip(input, &month, free, months)).collect()
}

fn payslip(input: &Input, month: &MonthPay, free: Free, months: Vec<u8>) -> Withheld {
    let taxable_base = month.base - free.base;
    let taxable_holiday = month.holiday_allowance - free.holiday_allowance;
    let with_holiday_allowance = month.holiday_allowance > Euro::ZERO;
    let free_total = free.total();
    let taxable = block(
        "taxable_month",
        &[("base_pay", month.base), ("holiday_allowance", month.holiday_allowance), ("exchanged", -free_total)],
    );
    let mut shown = Payslip {
        months,
        with_holiday_allowance,
        part_month: !month.whole,
        gross: month.total().cents(),
        free: free_total.cents(),
        special_reward_rate: None,
        net: None,
        blocks: Vec::new(),
    };
    if !month.whole {
        return Withheld { shown, withheld: None };
    }
    shown.blocks.push(taxable);
    let table = withholding::monthly(&input.taxpayer, taxable_base, input.payroll_credit);
    let percentage = special_reward(input);
    let special = percentage.on(taxable_holiday);
    let withheld = table.withheld + special;
    let net = month.total() - withheld;
    if with_holiday_allowance {
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
            ("gross", month.total()),
            ("withheld_from_base_pay", -table.withheld),
            ("withheld_from_holiday_allowance", -special),
        ],
    ));
    shown.net = Some(net.cents());
    Withheld { shown, withheld: Some(withheld) }
}

fn special_reward(input: &Input) -> Percentage {
    if input.payroll_credit {
        special::with_credit(&input.taxpayer, input.special_reward_wage, false)
    } else {
        special::without_credit(&input.taxpayer, input.special_reward_wage)
    }
}

/// Lines that add up; lines of nothing are left out.
pub(super) fn block(code: &'static str, lines: &[(&'static str, Euro)]) -> Block {
    let lines: Vec<Line> = lines
        .iter()
        .filter(|(_, amount)| *amount != Euro::ZERO)
        .map(|(code, amount)| Line { code, cents: amount.cents() })
        .collect();
    Block { code, total: lines.iter().map(|line| line.cents).sum(), lines }
}
