//! The table of fields.

use super::choices::{
    CostsFunding, Degree, HolidayAllowance, HolidayAllowanceBase, InsuredIn, JobKind, Leave, Market, NlPermit,
    PayPeriod, PayslipPeriod, Role, RulingState, Sponsor, TableColour, Thirteenth, Unemployment, WageBill,
};
use super::objects::{Cost, EarlierStay, Residence};
use super::problem::{self, Expected, Issue, Place, Problem};
use super::reader::{self, Value};
use super::types::{Canonical, Count, Country, DateRange, Given, Hours, Readable, Reading};
use super::{Class, Echo, Field};
use crate::money::{Euro, Rate};
use crate::places;
use time::Date;

/// Declares the fields: the struct that holds them, the table that describes them, and the reader.
macro_rules! fields {
    ($( $name:ident: $type:ty, $class:ident $(= $default:expr)?, $doc:literal; )*) => {
        /// A request that was read without a problem, field by field.
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct Request {
            $( #[doc = $doc] pub $name: Given<$type>, )*
            /// The answered fields in the notation that reads back to the same.
            pub echo: Echo,
        }

        /// Every field of the request, in the order in which problems are listed.
        pub const FIELDS: &[Field] = &[
            $( Field {
                name: stringify!($name),
                kind: <$type as Readable>::KIND,
                class: Class::$class,
                default: fields!(@default $type $(, $default)?),
                #[cfg(feature = "schema")]
                doc: $doc,
            }, )*
        ];

        impl Request {
            /// A request that says nothing: copied as a whole, where `default` would fill it in field by field.
            const EMPTY: Self = Self { $( $name: Given::Absent, )* echo: Echo(Vec::new()) };

            /// Reads an object field by field.
            fn fill(&mut self, mut fields: FieldReader) {
                $( fields.fill(&mut self.$name); )*
                self.echo = Echo(fields.echo);
            }

            $( $(
                #[doc = $doc]
                #[must_use]
                pub fn $name(&self) -> $type {
                    self.$name.value().cloned().unwrap_or_else(|| $default)
                }
            )? )*
        }
    };
    (@default $type:ty) => { None };
    (@default $type:ty, $default:expr) => { Some(|| <Canonical as From<$type>>::from($default)) };
}

fields! {
    user_role: Role, Defaulted = Role::Migrant, "Who asks: only the wording differs.";
    day: Date, Asked, "Today for the person asking; the engine never reads a clock.";
    application_date: Date, Asked, "The residence application; the day itself when not given.";
    nationalities: Vec<Country>, Asked, "Every nationality, as ISO 3166 codes.";
    date_of_birth: Date, Asked, "Date of birth.";
    nl_permit: NlPermit, Asked, "The Dutch residence permit held now.";
    residence: Country, Defaulted = Country(places::NETHERLANDS), "Country lived in while working here.";
    resident_from: Date, Asked, "First day as a resident of the Netherlands; the first working day here when not given.";
    qualifying_non_resident: bool, Asked, "Of someone living abroad: at least 90% of the income is taxed here.";
    insured: InsuredIn, Defaulted = InsuredIn::Nl, "Where someone is insured while working here.";
    insured_from: Date, Asked, "First day of national insurance here; the first day as a resident when not given.";
    young_disabled: bool, Asked, "Entitled to the young disabled person's tax credit.";
    partner: bool, Asked, "Lives with a partner.";
    partner_income_yearly: Euro, Asked, "The partner's income of a whole year, wherever it is earned.";
    partner_insured: InsuredIn, Asked, "Where the partner is insured.";
    income_before_arrival_yearly: Euro, Asked, "Income earned abroad in the calendar year of arrival, before it.";
    youngest_child_born: DateRange, Asked, "When the youngest child of the household was born: day, month or year.";
    recruited_from_abroad: bool, Asked, "Lived abroad when the contract was signed, or is seconded from abroad.";
    months_beyond_150_km: Count<24>, Asked, "Of the 24 months before the first working day in the Netherlands, those lived more than 150 km from its border; residence_periods, where given, decide instead.";
    residence_periods: Vec<Residence>, Asked, "Where someone lived in the 24 months before the first working day in the Netherlands; before a doctorate or an earlier job here too.";
    earlier_stay_in_nl: bool, Asked, "Lived, worked or studied in the Netherlands in the 25 years before, longer than holidays and short visits; earlier_stays, where given, decide instead.";
    earlier_stays: Vec<EarlierStay>, Asked, "Every time of work or stay in the Netherlands in the 25 years before, holidays and short visits too.";
    highest_degree: Degree, Asked, "Highest degree.";
    degree_date: DateRange, Asked, "Day, month or year of the degree.";
    phd_date: Date, Asked, "Day of the doctorate.";
    phd_in_nl_or_within_150_km: bool, Asked, "Stayed for the doctorate in the Netherlands, or within 150 km of its border.";
    institution_country: Country, Asked, "Country of the institution that gave the degree.";
    programme_years: Count<12>, Asked, "Nominal length of the study programme in years.";
    programme_accredited: bool, Presumed = true, "A Dutch programme is accredited.";
    nuffic_evaluated: bool, Asked, "The foreign degree was evaluated by IDW (Nuffic) as equal to a Dutch one.";
    master_of_university: bool, Asked, "The master's degree is of a research university (wetenschappelijk onderwijs) or equal to one, and not of a university of applied sciences (hbo).";
    degree_top_200: bool, Asked, "The foreign institution was in the top 200 of two of the three rankings on the day of the degree.";
    had_orientation_year: bool, Asked, "Held a permit for the orientation year before.";
    degree_relevant_to_job: bool, Presumed = true, "The degree is needed for the job and fits it.";
    relevant_experience_years: Count<60>, Asked, "Years of relevant experience at the level of higher education.";
    it_experience_years_in_last_7y: Count<7>, Asked, "Years of relevant experience in information technology in the last seven.";
    job_kind: JobKind, Defaulted = JobKind::Regular, "The kind of work.";
    job_offer: bool, Asked, "Whether there is an offer; pay answers it too.";
    employer_recognised_sponsor: Sponsor, Asked, "Whether the IND recognises the employer as a sponsor.";
    employer_has_real_activity: bool, Presumed = true, "The employer has real economic activity.";
    employer_fined_last_5y: bool, Presumed = false, "The employer was fined in the last five years under labour or tax law.";
    contract_start: Date, Asked, "First working day for the employer, anywhere.";
    first_day_in_nl: Date, Asked, "First working day in the Netherlands; the start of the contract when not given.";
    contract_signed: Date, Asked, "Day the contract was agreed; not after its start when not given.";
    previous_employment_ended: Date, Asked, "Last day of the previous employment with the ruling.";
    contract_permanent: bool, Asked, "The contract has no end.";
    contract_end: Date, Asked, "Last day of the contract.";
    related_employer: bool, Asked, "The new employer belongs to the same group as the previous one (samenhangende groep inhoudingsplichtigen).";
    pay_amount: Euro, Asked, "Gross pay for the period.";
    pay_period: PayPeriod, Defaulted = PayPeriod::Month, "The period the pay is for.";
    hours_per_week: Hours, Asked, "Hours worked a week; needed for pay by the hour.";
    pay_holiday_allowance: HolidayAllowance, Asked, "Whether the pay includes 8% holiday allowance.";
    holiday_allowance_base: HolidayAllowanceBase, Defaulted = HolidayAllowanceBase::BeforeClause, "Holiday allowance is computed on the pay before it is lowered for a tax-free part.";
    holiday_allowance_month: Count<12>, Defaulted = Count(5), "The month in which holiday allowance is paid, 1 to 12.";
    part_time_percent: Rate, Defaulted = Rate::ONE, "The part of full hours that is worked: pay, 13th month, bonus and pension offset are those of full hours.";
    pay_day: Count<31>, Defaulted = Count(31), "Day of the month on which wages are paid; the last day of a shorter month.";
    pay_thirteenth: Thirteenth, Defaulted = Thirteenth::None, "A 13th month beside the pay, and how it is paid.";
    pay_thirteenth_amount: Euro, Asked, "The 13th month of a whole year; a month of base pay when not given.";
    pay_bonus_yearly: Euro, Defaulted = Euro::ZERO, "Bonus of a whole year, paid in December or with the last wage.";
    leave_kind: Leave, Asked, "Why less work is done for a time; it counts with both its days.";
    leave_from: Date, Asked, "First day of the leave or illness.";
    leave_until: Date, Asked, "Last day of it.";
    leave_pay_percent: Rate, Asked, "What of the pay goes on in that time, benefits paid through the employer included; nothing when not given.";
    pay_sign_on_bonus: Euro, Defaulted = Euro::ZERO, "Paid once, with the first wage.";
    pay_stock_yearly: Euro, Defaulted = Euro::ZERO, "Stock that becomes the employee's in a year, at its value on that day; taken in December.";
    pay_car_addition_yearly: Euro, Defaulted = Euro::ZERO, "Addition for private use of a company car, a year, less an own contribution.";
    moving_costs_reimbursed: Euro, Defaulted = Euro::ZERO, "Removal that the employer reimburses with the first wage, without the cost of moving the household goods.";
    pension_employee_percent: Rate, Defaulted = Rate::ZERO, "The employee's pension premium, of the base pay and holiday allowance above the offset.";
    pension_employer_percent: Rate, Defaulted = Rate::ZERO, "The employer's pension premium, of the same pay.";
    pension_offset_yearly: Euro, Defaulted = Euro::ZERO, "Pay of a year over which no pension is built up (franchise).";
    pay_in_line_with_market: Market, Presumed = Market::Yes, "The pay is in line with the market.";
    pay_paid_monthly_to_own_account: bool, Presumed = true, "The pay is paid each month to a bank account of the employee.";
    payroll_credit: bool, Defaulted = true, "This employer applies the payroll tax credit (loonheffingskorting).";
    premium_awf: Unemployment, Defaulted = Unemployment::ByContract, "Which unemployment premium the employer pays.";
    premium_aof: WageBill, Defaulted = WageBill::Large, "Which disability premium the employer pays, by its size.";
    premium_whk_percent: Rate, Asked, "The employer's own return-to-work premium (Whk); the average when not given.";
    passport_valid: bool, Presumed = true, "The passport is valid.";
    public_order_objection: bool, Presumed = false, "There is an objection of public order.";
    health_premium_monthly: Euro, Asked, "What health insurance costs a month; the average when not given.";
    citizen_number_from: Date, Asked, "Day from which the employer has the citizen service number; until then the anonymous rate is withheld.";
    ruling_decision_expected: Date, Asked, "Day on which the decision on the ruling is expected; until then nothing is made tax-free.";
    ruling_state: RulingState, Asked, "Whether the ruling was asked for, or granted.";
    ruling_request_date: Date, Asked, "Day the ruling was asked for, or will be.";
    ruling_first_used: Date, Asked, "First day the ruling was ever applied, without a break since.";
    ruling_in_december_2022_payroll: bool, Asked, "The ruling was applied in the last wage period of 2022.";
    ruling_agreed_in_contract: bool, Presumed = true, "The contract lowers the wage itself and gives the tax-free part beside it, a smaller one too.";
    ruling_percentage_agreed: Rate, Asked, "The part of the wage that the contract makes tax-free under the ruling, where less was agreed than may be.";
    other_wage_yearly: Euro, Defaulted = Euro::ZERO, "Wage of a whole year from other employers, here or abroad: it counts for the salary norm.";
    payslip_wage: Euro, Asked, "Taxable wage of a payslip to check: column 14 of the wage statement.";
    payslip_date: Date, Asked, "A day of its wage period; today when not given.";
    payslip_period: PayslipPeriod, Asked, "The wage period of that payslip; a month when not given.";
    payslip_table: TableColour, Asked, "The colour of its table; white when not given.";
    payslip_special_reward: Euro, Asked, "Taxable holiday allowance, bonus or 13th month on it.";
    payslip_previous_year_wage: Euro, Asked, "Taxable wage of the year before, which the rate on a special reward follows; the wage of the payslip times the periods of a year when not given.";
    single_elderly_credit: bool, Asked, "This employer applies the single-elderly tax credit.";
    wage_growth_percent: Rate, Defaulted = Rate::ZERO, "By how much the wage grows each January after the first year shown.";
    indexation_percent: Rate, Defaulted = Rate::ZERO, "By how much the amounts of the law rise each year after the newest that is known.";
    costs: Vec<Cost>, Asked, "Costs of living and working away from home, as the employer could reimburse them.";
    costs_funding: CostsFunding, Defaulted = CostsFunding::Exchange, "Reimbursed costs come out of gross pay.";
}

/// Reads the fields of an object one by one, in the order of the table.
struct FieldReader<'a> {
    fields: std::slice::Iter<'static, Field>,
    entries: &'a [(String, Value)],
    problems: &'a mut Vec<Problem>,
    echo: Vec<(&'static str, Canonical)>,
    /// What the field before was read as.
    reading: Reading,
}

impl FieldReader<'_> {
    /// Reads the next field, which holds this type.
    #[inline(never)]
    fn fill<T: Readable>(&mut self, given: &mut Given<T>) {
        self.read();
        if !matches!(self.reading, Reading::Absent) {
            *given = T::of(&self.reading).map_or(Given::Unknown, Given::Value);
        }
    }

    fn read(&mut self) {
        self.reading = Reading::Absent;
        let Some(field) = self.fields.next() else { return };
        let Some(value) = reader::find(self.entries, field.name) else { return };
        if reader::is_unknown(value) {
            self.reading = Reading::Unknown;
        } else if reader::is_absent(value) || field.kind.is_list() && reader::is_empty_list(value) {
            return;
        } else {
            let place = &mut Place { name: field.name.to_owned(), problems: self.problems };
            let Some(reading) = Reading::of(field.kind, value, place) else { return };
            self.reading = reading;
        }
        self.echo.push((field.name, self.reading.canonical()));
    }
}

impl Request {
    /// Reads a request; the problems come in the order of the table.
    #[must_use]
    pub fn read(value: &Value) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut request = Self::EMPTY;
        let Value::Object(entries) = value else {
            Place { name: String::new(), problems: &mut problems }.refuse(Issue::Unreadable, value, Expected::Object);
            return (request, problems);
        };
        request.fill(FieldReader {
            fields: FIELDS.iter(),
            entries,
            problems: &mut problems,
            echo: Vec::new(),
            reading: Reading::Absent,
        });
        let known = |name: &str| FIELDS.iter().any(|field| field.name == name);
        problem::refuse_unknown(entries, &known, "", &mut Place { name: String::new(), problems: &mut problems });
        request.check(entries, &mut problems);
        let place_of = |problem: &Problem| {
            let holds = |field: &Field| {
                let inner = problem.field.strip_prefix(field.name);
                inner.is_some_and(|inner| matches!(inner.bytes().next(), None | Some(b'[' | b'.')))
            };
            FIELDS.iter().position(holds).unwrap_or(FIELDS.len())
        };
        let mut ordered: Vec<Problem> = Vec::with_capacity(problems.len());
        for problem in problems {
            let place = place_of(&problem);
            let before = ordered.iter().rposition(|other| place_of(other) <= place);
            ordered.insert(before.map_or(0, |before| before + 1), problem);
        }
        (request, ordered)
    }

    /// What contradicts what.
    fn check(&self, entries: &[(String, Value)], problems: &mut Vec<Problem>) {
        let day = self.day.value();
        let refused = |name: &str| problems.iter().any(|problem| problem.field == name);
        let (day_refused, hours_refused) = (refused("day"), refused("hours_per_week"));
        let mut refuse = |name: &str, problem: Issue, expected: Expected| {
            let value = reader::find(entries, name).unwrap_or(&Value::Null);
            Place { name: name.to_owned(), problems }.refuse(problem, value, expected);
        };
        if day.is_none() && !day_refused {
            refuse("day", Issue::Missing, Expected::Date);
        }
        if self.ruling_first_used.value().zip(day).is_some_and(|(first, day)| first > day) {
            refuse("ruling_first_used", Issue::OutOfRange, Expected::NotInFuture);
        }
        if self.ruling_first_used.value().is_some() && self.ruling_state.is(RulingState::None) {
            refuse("ruling_state", Issue::Contradiction, Expected::StateOfUsedRuling);
        }
        if self.pay_period() == PayPeriod::Hour && self.hours_per_week.value().is_none() && !hours_refused {
            refuse("hours_per_week", Issue::Missing, Expected::Hours);
        }
        let from_one = [("holiday_allowance_month", self.holiday_allowance_month().0), ("pay_day", self.pay_day().0)];
        for (name, number) in from_one {
            if number == 0 {
                refuse(name, Issue::OutOfRange, Expected::WholeNumberInRange);
            }
        }
        let birth = self.date_of_birth.value();
        if birth.zip(day).is_some_and(|(birth, day)| birth >= day) {
            refuse("date_of_birth", Issue::OutOfRange, Expected::NotInFuture);
        }
        if let Some(birth) = birth {
            if self.degree_date.value().is_some_and(|degree| degree.last <= *birth) {
                refuse("degree_date", Issue::Contradiction, Expected::AfterBirth);
            }
            if self.contract_start.value().is_some_and(|start| start <= birth) {
                refuse("contract_start", Issue::Contradiction, Expected::AfterBirth);
            }
        }
        if self.contract_permanent.is(true) && self.contract_end.value().is_some() {
            refuse("contract_end", Issue::Contradiction, Expected::PermanentOrEnd);
        }
        if self.leave_until.value().zip(self.leave_from.value()).is_some_and(|(until, from)| until < from) {
            refuse("leave_until", Issue::Contradiction, Expected::NotBeforeLeaveStart);
        }
        if let Some(start) = self.contract_start.value() {
            for (name, date) in [("contract_end", &self.contract_end), ("first_day_in_nl", &self.first_day_in_nl)] {
                if date.value().is_some_and(|date| date < start) {
                    refuse(name, Issue::Contradiction, Expected::NotBeforeContractStart);
                }
            }
        }
    }
}
