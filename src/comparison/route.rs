//! One calendar year on one route: which part of each payment is tax-free, what is withheld, and what the assessment
//! comes to.

use super::person::Person;
use crate::answer::{Block, EmployerYear, Line, LineLaw, Payslip, Route, RouteYear};
use crate::calendar::WagePeriod;
use crate::employer;
use crate::finding::Verdict;
use crate::law::{Figures, Status};
use crate::money::{Euro, Share};
use crate::package::{self, MonthPay, Payments};
use crate::request::{InsuredIn, Request};
use crate::ruling::period::fraction;
use crate::tax::assessment::{self, Presence, Wage};
use crate::tax::withholding::{self, Payroll, Withholding};
use crate::tax::{Taxpayer, special};
use time::Date;

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
    pub figures: &'a Figures<'a>,
    /// The calendar year.
    pub year: i32,
    /// Who is taxed.
    pub person: &'a Person<'a>,
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
    let taxpayer = input.person.in_year(input.figures.year, input.year, taxable);
    let year_wage = Wage { taxable, insured: insured_wage(input) };
    let assessment = assessment::assess(&taxpayer, year_wage, input.presence);
    let (payslips, withheld) = payslips(input);
    let (mut in_kind, mut removal, mut costs) = (Euro::ZERO, Euro::ZERO, Euro::ZERO);
    for month in input.months {
        in_kind += month.in_kind();
        removal += month.removal;
        costs += month.costs;
    }
    let net = wage - in_kind + removal + costs - assessment.due;
    let mut taxed = Block::new("taxable_year");
    taxed.add("gross", gross);
    taxed.take_off("pension_premium", pension);
    taxed.take_off("exchanged", free);
    let mut assessed = Block::new("assessment");
    assessed.add("tax_bracket_1", assessment.tax_1);
    assessed.add("national_insurance", assessment.national_insurance);
    assessed.add("tax_bracket_2", assessment.tax_2);
    assessed.add("tax_bracket_3", assessment.tax_3);
    assessed.take_off("general_tax_credit", assessment.credits.general);
    assessed.take_off("labour_tax_credit", assessment.credits.labour);
    assessed.take_off("elderly_tax_credit", assessment.credits.elderly);
    assessed.take_off("young_disabled_tax_credit", assessment.credits.young_disabled);
    assessed.take_off("combination_tax_credit", assessment.credits.combination);
    assessed.add("credits_unused", assessment.credits_unused());
    let mut left = Block::new("net_year");
    left.add("gross", gross);
    left.take_off("in_kind", in_kind);
    left.take_off("pension_premium", pension);
    left.add("removal", removal);
    left.add("costs_on_top", costs);
    left.take_off("assessed", assessment.due);
    RouteYear {
        route: input.route,
        conditional: input.conditional,
        status: input.status,
        payslips,
        gross: gross.cents(),
        pension: pension.cents(),
        in_kind: in_kind.cents(),
        removal: removal.cents(),
        costs_on_top: costs.cents(),
        free: free.cents(),
        taxable: taxable.cents(),
        withheld: withheld.cents(),
        assessed: assessment.due.cents(),
        difference: (withheld - assessment.due).cents(),
        net: net.cents(),
        healthcare_benefit: input.person.healthcare_benefit(input.year, input.months, taxable),
        employer: employer_year(input, gross, taxable),
        blocks: vec![taxed, assessed, left],
    }
}

fn employer_year(input: &Input, gross: Euro, taxable: Euro) -> Option<EmployerYear> {
    // From AOW age nobody is insured as an employee any more, and of whoever is insured elsewhere the premiums are due there.
    if input.person.aow_from(input.year).is_some() || input.request.insured() == InsuredIn::Elsewhere {
        return None;
    }
    let due = employer::premiums(input.request, input.figures, taxable, input.employed)?;
    let mut beside = Euro::ZERO;
    let mut pension = Euro::ZERO;
    for month in input.months {
        pension += month.employer_pension;
        // The addition for a car is wage and no cost; what the car itself costs nobody said.
        beside += month.reimbursed() - month.car;
    }
    Some(EmployerYear {
        premium_wage: due.wage.cents(),
        premiums: due.insurance().cents(),
        healthcare_levy: due.healthcare_levy.cents(),
        pension: pension.cents(),
        total: (gross + beside + due.insurance() + due.healthcare_levy + pension).cents(),
        status: Some(due.status).filter(|status| *status != input.status),
    })
}

/// The part of the taxable wage that is earned while insured here: a month by its days, a special reward on the day it is
/// paid.
fn insured_wage(input: &Input) -> Euro {
    let Some(from) = input.person.insured_from() else { return Euro::ZERO };
    let mut taxed = input.months.to_vec();
    for (month, free) in taxed.iter_mut().zip(input.free) {
        month.paid.base = month.paid.base - free.base;
        month.paid.special = month.paid.special - free.special;
    }
    package::total(&package::within(&taxed, from, Date::MAX))
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

/// What a month's payslip is made from.
#[derive(Clone, Copy, Debug)]
struct Month<'a> {
    pay: &'a MonthPay,
    /// The tax-free part.
    free: &'a Payments,
    /// Who is taxed in it.
    taxpayer: Taxpayer<'a>,
}

impl Month<'_> {
    /// Whether another whole month's payslip is the same.
    fn is_paid_as(&self, other: &Self) -> bool {
        let (one, two) = (&self.taxpayer, &other.taxpayer);
        let taxed_alike = one.age == two.age && one.insurance == two.insurance;
        taxed_alike && self.free == other.free && self.pay.is_paid_as(other.pay)
    }
}

/// The payslips of the year, equal months together, in order of their first month, and what they withhold together.
fn payslips(input: &Input) -> (Vec<Payslip>, Euro) {
    let mut kinds: Vec<(Month, Euro)> = Vec::new();
    let mut payslips: Vec<Payslip> = Vec::new();
    let mut withheld = Euro::ZERO;
    for (pay, free) in input.months.iter().zip(input.free) {
        let month = Month { pay, free, taxpayer: input.person.in_month(input.figures.year, pay.until) };
        let number = u8::from(pay.from.month());
        match kinds.iter().position(|(known, _)| known.is_paid_as(&month)) {
            Some(place) => {
                payslips[place].months.push(number);
                withheld += kinds[place].1;
            }
            None => {
                let (payslip, of_month) = payslip(input, &month, number);
                payslips.push(payslip);
                kinds.push((month, of_month));
                withheld += of_month;
            }
        }
    }
    (payslips, withheld)
}

fn payslip(input: &Input, Month { pay: month, free, taxpayer }: &Month, number: u8) -> (Payslip, Euro) {
    let Payments { base, special } = month.paid;
    let gross = month.gross();
    let payroll = Payroll::white(input.request.payroll_credit());
    let percentage = special::percentage(taxpayer, input.special_reward_wage, payroll);
    let on_special = percentage.on(special - free.special);
    let with_special_rewards = special > Euro::ZERO;
    let mut taxed = Block::new("taxable_month");
    taxed.add("base_pay", month.base);
    taxed.add("holiday_allowance", month.holiday_allowance);
    taxed.add("thirteenth_month", month.thirteenth_month);
    taxed.add("bonus", month.bonus);
    taxed.add("sign_on_bonus", month.sign_on_bonus);
    taxed.add("stock", month.stock);
    taxed.add("car", month.car);
    taxed.take_off("pension_premium", month.pension);
    taxed.take_off("exchanged", free.total());
    let mut blocks = vec![taxed];
    let on_base = if month.whole {
        let table = withholding::withhold(taxpayer, WagePeriod::Month, base - free.base, payroll);
        if !with_special_rewards {
            // The base pay of every month is taxed the same way: the sum stands with the ordinary one.
            blocks.push(withholding_block(&table));
        }
        table.withheld
    } else {
        withholding::part_month(taxpayer, base - free.base, month.from, month.until, payroll)
    };
    let mut left = Block::new("net_month");
    left.add("gross", gross);
    left.take_off("in_kind", month.in_kind());
    left.take_off("pension_premium", month.pension);
    left.add("removal", month.removal);
    left.add("costs_on_top", month.costs);
    left.take_off("withheld_from_base_pay", on_base);
    left.take_off("withheld_from_special_rewards", on_special);
    blocks.push(left);
    let withheld = on_base + on_special;
    let payslip = Payslip {
        months: vec![number],
        with_special_rewards,
        part_month: !month.whole,
        gross: gross.cents(),
        pension: month.pension.cents(),
        in_kind: month.in_kind().cents(),
        removal: month.removal.cents(),
        costs_on_top: month.costs.cents(),
        free: free.total().cents(),
        special_reward_rate: with_special_rewards.then(|| fraction(percentage.total())),
        net: (gross - month.in_kind() - month.pension + month.reimbursed() - withheld).cents(),
        blocks,
    };
    (payslip, withheld)
}

/// The sum on the year wage of the table's row.
#[must_use]
pub fn withholding_block(table: &Withholding) -> Block {
    let unused = table.year_tax() - (table.before_credits - table.credits.total());
    let mut block = Block::new("withholding_year");
    block.add("tax_and_national_insurance", table.before_credits);
    block.take_off("general_tax_credit", table.credits.general);
    block.take_off("labour_tax_credit", table.credits.labour);
    block.take_off("elderly_tax_credit", table.credits.elderly);
    block.add("credits_unused", unused);
    block
}

impl Block {
    /// A block without lines.
    #[inline(never)]
    pub(super) fn new(code: &'static str) -> Self {
        Self { code, lines: Vec::new(), total: 0 }
    }

    /// Adds a line; one of nothing is left out.
    #[inline(never)]
    pub(super) fn add(&mut self, code: &'static str, amount: Euro) {
        if amount != Euro::ZERO {
            self.lines.push(Line { code, cents: amount.cents() });
            self.total += amount.cents();
        }
    }

    /// Adds a line of what is taken off.
    #[inline(never)]
    fn take_off(&mut self, code: &'static str, amount: Euro) {
        self.add(code, -amount);
    }
}
