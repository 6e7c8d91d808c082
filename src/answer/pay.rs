//! What the answer says of pay.

use crate::calendar::Day;
use crate::finding::Verdict;
use crate::json::{Json, Text, outgoing};
use crate::law::Status;
use std::ops::Not;

outgoing! {
    /// A way to be paid.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Route {
        /// Under the ruling.
        Ruling "ruling",
        /// With actual extraterritorial costs reimbursed.
        ActualCosts "actual_costs",
        /// Without either.
        Neither "neither",
    }

    /// Pay by route, calendar year by calendar year.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct PayAnswer {
        /// The package of a whole year, the same on every route.
        pub package: Block,
        /// The pay of an ordinary month before any tax-free part, in cents.
        pub month: i64,
        /// The wage of a whole year before any tax-free part, in cents: the package less the pension premium.
        pub wage: i64,
        /// The years, from the first that matters to the end of the term.
        pub years: Vec<PayYear>,
        /// All years together.
        pub total: Vec<RouteTotal>,
        /// The months from the first year to twelve months beyond the term, equal ones together.
        pub term: Vec<TermRun>,
        /// Ordinary months of someone who arrives.
        #[unless(Option::is_none)]
        pub first_months: Option<FirstMonths>,
        /// What reaches the account of someone who arrives, month by month for a year.
        #[unless(Vec::is_empty)]
        pub account: Vec<AccountMonth>,
        /// The articles of the lines.
        pub laws: Vec<LineLaw>,
    }

    /// What reaches the account in an ordinary month of the year of arrival, where it is not the payslip's amount.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct FirstMonths {
        /// While the employer has no citizen service number (burgerservicenummer), in cents (Wet LB 1964 art. 26b).
        pub without_number: i64,
        /// The part of the wage that is withheld then: `"0.52"`.
        pub anonymous_rate: String,
        /// While the decision on the ruling is awaited and nothing is made tax-free, in cents.
        #[unless(Option::is_none)]
        pub waiting: Option<i64>,
        /// What the decision brings for each of those months, in cents.
        #[unless(Option::is_none)]
        pub back_pay: Option<i64>,
        /// What health insurance takes of it.
        #[unless(Option::is_none)]
        pub health_premium: Option<HealthPremium>,
        /// Where the amounts stand between proposal and law.
        pub status: Status,
    }

    /// What someone insured pays for the basic health insurance, a month.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct HealthPremium {
        /// The calendar year it is the average of; absent where it was said.
        #[unless(Option::is_none)]
        pub average_of: Option<i32>,
        /// The premium, in cents.
        pub cents: i64,
    }

    /// What reaches the account in a month, and in those after it that are the same.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct AccountMonth {
        /// The month: `"2027-02"`.
        pub month: String,
        /// How many months in a row.
        pub times: u8,
        /// What kind of month it is: `ordinary`, `special_rewards`, `part_month`, `without_number`, `waiting`,
        /// `back_pay`.
        pub code: &'static str,
        /// What reaches the account, in cents, before health insurance.
        pub cents: i64,
    }

    /// One calendar year of pay, or several that are the same to the cent.
    #[derive(Clone, Debug, PartialEq, Eq)]
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
        #[unless(Not::not)]
        pub estimate: bool,
        /// Each route.
        pub routes: Vec<RouteYear>,
        /// The recognised costs from which reimbursing them beats the ruling, in cents.
        #[unless(Option::is_none)]
        pub break_even: Option<i64>,
        /// The route that leaves most; absent where two leave the same.
        #[unless(Option::is_none)]
        pub best: Option<Route>,
    }

    /// One calendar year on one route.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct RouteYear {
        /// The route.
        pub route: Route,
        /// The verdict the route still depends on, unless it is met.
        #[unless(Option::is_none)]
        pub conditional: Option<Verdict>,
        /// Where its amounts stand between proposal and law.
        pub status: Status,
        /// The payslips, equal months together.
        pub payslips: Vec<Payslip>,
        /// Pay before tax, in cash and in kind, in cents.
        pub gross: i64,
        /// The employee's pension premium, in cents; nothing when not said.
        #[unless(is_nothing)]
        pub pension: i64,
        /// What of the pay is no cash, in cents: the addition for a car, stock; nothing when not said.
        #[unless(is_nothing)]
        pub in_kind: i64,
        /// Removal reimbursed untaxed beside the pay, in cents; nothing when not said.
        #[unless(is_nothing)]
        pub removal: i64,
        /// Actual costs reimbursed untaxed beside the pay, in cents; nothing where they come out of it.
        #[unless(is_nothing)]
        pub costs_on_top: i64,
        /// The tax-free part, in cents.
        pub free: i64,
        /// Taxable wage, in cents.
        pub taxable: i64,
        /// What the payslips withhold, in cents.
        pub withheld: i64,
        /// What the assessment comes to, in cents (whole euros).
        pub assessed: i64,
        /// Withheld less assessed, in cents: what comes back after the assessment.
        pub difference: i64,
        /// What is left of the year after the assessment, in cents.
        pub net: i64,
        /// Healthcare benefit beside the pay; absent where it depends on what was not said.
        #[unless(Option::is_none)]
        pub healthcare_benefit: Option<HealthcareBenefit>,
        /// What the year costs the employer; absent where a premium is not known.
        #[unless(Option::is_none)]
        pub employer: Option<EmployerYear>,
        /// The sums: `taxable_year`, `assessment`, `net_year`.
        pub blocks: Vec<Block>,
    }

    /// Healthcare benefit (zorgtoeslag) at the income of a route: an effect beside net pay.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct HealthcareBenefit {
        /// The benefit of a month, in cents (whole euros); nothing where the income is too high.
        pub month: i64,
        /// For so many months of the year.
        pub months: u8,
        /// The calendar year of the figures: an earlier one where those of the year are not published.
        pub figures: i32,
    }

    /// What a year costs the employer: the gross pay, the premiums and the levy. Each is a rate, listed under `figures`, of
    /// the taxable wage up to its maximum.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct EmployerYear {
        /// The wage the premiums are due on, in cents: benefits in illness, unemployment and disability follow it.
        pub premium_wage: i64,
        /// Premiums of employee insurance, in cents.
        pub premiums: i64,
        /// Healthcare levy, in cents.
        pub healthcare_levy: i64,
        /// The employer's pension premium, in cents; nothing when not said.
        #[unless(is_nothing)]
        pub pension: i64,
        /// All of them, the gross pay without any addition for a car, and a reimbursed removal, in cents.
        pub total: i64,
        /// Where the rates stand between proposal and law, where that is not where the route's amounts stand.
        #[unless(Option::is_none)]
        pub status: Option<Status>,
    }

    /// A payslip, for every month it is the same in.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Payslip {
        /// The months of the year, 1 to 12.
        pub months: Vec<u8>,
        /// Whether something is paid in it once or by the year: holiday allowance, a 13th month, a bonus, stock.
        #[unless(Not::not)]
        pub with_special_rewards: bool,
        /// Whether the month is worked in part; its pay and what is withheld are then an estimate.
        #[unless(Not::not)]
        pub part_month: bool,
        /// Pay before tax, any tax-free part included, in cents.
        pub gross: i64,
        /// The employee's pension premium, in cents; nothing when not said.
        #[unless(is_nothing)]
        pub pension: i64,
        /// What of the pay is no cash, in cents; nothing when not said.
        #[unless(is_nothing)]
        pub in_kind: i64,
        /// Removal reimbursed untaxed, in cents; nothing when not said.
        #[unless(is_nothing)]
        pub removal: i64,
        /// Actual costs reimbursed untaxed beside the pay, in cents; nothing where they come out of it.
        #[unless(is_nothing)]
        pub costs_on_top: i64,
        /// The tax-free part, in cents.
        pub free: i64,
        /// The percentage of the special-reward table on what is paid by the year: `"0.5047"`.
        #[unless(Option::is_none)]
        pub special_reward_rate: Option<String>,
        /// What reaches the account, in cents.
        pub net: i64,
        /// The sums: `taxable_month`, `withholding_year` of a whole ordinary month, `net_month`.
        pub blocks: Vec<Block>,
    }

    /// All years together on one route; a year without the route is one with neither.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct RouteTotal {
        /// The route.
        pub route: Route,
        /// Pay before tax, in cents.
        pub gross: i64,
        /// The tax-free part, in cents.
        pub free: i64,
        /// Taxable wage, in cents.
        pub taxable: i64,
        /// What the payslips withhold, in cents.
        pub withheld: i64,
        /// What the assessments come to, in cents.
        pub assessed: i64,
        /// Net, in cents.
        pub net: i64,
        /// What the employer pays for all of it, in cents; absent where that is not known of every year.
        #[unless(Option::is_none)]
        pub employer: Option<i64>,
        /// More than with neither, in cents.
        pub gain: i64,
    }

    /// A month on every route, and those after it that are the same.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct TermRun {
        /// The month: `"2027-02"`.
        pub month: String,
        /// How many months in a row.
        pub times: u32,
        /// What kind of month it is: `ordinary`, `special_rewards`, `part_month`.
        pub code: &'static str,
        /// Why an ordinary month differs from the ordinary months before it.
        #[unless(Vec::is_empty)]
        pub causes: Vec<&'static str>,
        /// What reaches the account under the ruling, in cents; absent where it does not apply.
        #[unless(Option::is_none)]
        pub ruling: Option<i64>,
        /// With actual costs reimbursed, in cents; absent where there are none.
        #[unless(Option::is_none)]
        pub actual_costs: Option<i64>,
        /// With neither, in cents.
        pub neither: i64,
        /// Where the least certain of the amounts stands.
        pub status: Status,
    }

    /// What the tables withhold from one payslip.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct PayslipCheck {
        /// The calendar year of the tables.
        pub year: i32,
        /// The year wage of the table's row, in cents.
        pub row: i64,
        /// The sum on it.
        pub sum: Block,
        /// What is withheld from the wage, in cents.
        pub withheld: i64,
        /// The labour tax credit settled in it, as the payslip states it, in cents.
        pub labour_tax_credit: i64,
        /// The percentage of the special-reward table: `"0.5047"`.
        pub special_reward_rate: String,
        /// What is withheld from the special reward, in cents.
        pub withheld_from_special_reward: i64,
        /// Where the figures stand between proposal and law.
        pub status: Status,
    }

    /// Lines that add up to a total.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Block {
        /// What it is.
        pub code: &'static str,
        /// The lines in their order: an object of cents by code.
        #[cfg_attr(feature = "schema", schemars(with = "std::collections::BTreeMap<String, i64>"))]
        pub lines: Vec<Line>,
        /// Their sum, in cents.
        pub total: i64,
    }
}

fn is_nothing(cents: &i64) -> bool {
    *cents == 0
}

/// A line of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is.
    pub code: &'static str,
    /// The amount, in cents.
    pub cents: i64,
}

impl Json for Line {
    fn write(&self, to: &mut Text) {
        to.field(self.code, &self.cents);
    }

    /// An answer has hundreds of lines: as objects of their own they would be a third of it.
    fn write_list(lines: &[Self], to: &mut Text) {
        to.open('{');
        for line in lines {
            line.write(to);
        }
        to.close('}');
    }
}

outgoing! {
    /// The article of a line, wherever the line stands.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct LineLaw {
        /// The line.
        pub code: &'static str,
        /// The article.
        pub law: &'static str,
    }
}
