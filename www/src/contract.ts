// Written by `make contract` from the engine's JSON Schema.

/**
 * One side of a comparison.
 */
export type Quantity = number | Day;
export type Day = string;
/**
 * What two compared values are.
 */
export type Unit = "cents_per_month" | "cents_in_period" | "days" | "months" | "years" | "date";
/**
 * Who weighs what cannot be computed.
 */
export type Authority = "ind" | "belastingdienst";
/**
 * How the parts of a finding make its verdict.
 */
export type Rule = "all" | "any";
/**
 * What a condition, a scheme or the ruling comes to. Ordered so that "all" is the minimum and "any" the maximum.
 */
export type Verdict = "closed" | "not_met" | "no_norm" | "unknown" | "judgement" | "met";
/**
 * How sure the figure is, apart from its status.
 */
export type Certainty = "confirmed" | "computed" | "derived" | "secondary_sources" | "one_source" | "unconfirmed";
/**
 * The value of a figure.
 */
export type FigureValue =
  | {
      cents: number;
    }
  | {
      rate: string;
    }
  | {
      number: number;
    }
  | {
      flag: boolean;
    }
  | {
      date: Day;
    };
/**
 * Where a figure stands between a proposal and the law.
 */
export type Status = "enacted" | "proposed" | "projected" | "unpublished" | "unknown";
/**
 * A way to be paid.
 */
export type Route = "ruling" | "actual_costs" | "neither";
/**
 * What was expected instead.
 */
export type Expected =
  | "object"
  | "known_field"
  | "amount"
  | "amount_in_range"
  | "percent"
  | "percent_in_range"
  | "hours"
  | "hours_in_range"
  | "date"
  | "date_in_range"
  | "whole_number"
  | "whole_number_in_range"
  | "flag"
  | "choice"
  | "country"
  | "list"
  | "shorter_list"
  | "not_in_future"
  | "not_before_contract_start"
  | "after_birth"
  | "not_before_leave_start"
  | "not_before_from"
  | "as_residence_periods"
  | "as_earlier_stays"
  | "state_of_used_ruling"
  | "permanent_or_end";
/**
 * What is wrong with a field.
 */
export type Issue = "unknown_field" | "unreadable" | "out_of_range" | "contradiction" | "missing";
/**
 * What limits an allowance.
 */
export type LimitedBy = "percentage" | "agreed" | "norm" | "cap";
/**
 * Whether a scheme is scored.
 */
export type SchemeKind = "permit" | "information";
/**
 * What became of the request.
 */
export type Outcome = "answer" | "problems" | "no_figures";

export interface Contract {
  request: Request;
  answer: Answer;
  curve: Curve;
}
export interface Request {
  /**
   * The residence application; the day itself when not given.
   */
  application_date?: string | "unknown";
  /**
   * Day from which the employer has the citizen service number; until then the anonymous rate is withheld.
   */
  citizen_number_from?: string | "unknown";
  /**
   * Last day of the contract.
   */
  contract_end?: string | "unknown";
  /**
   * The contract has no end.
   */
  contract_permanent?: (boolean | ("yes" | "no")) | "unknown";
  /**
   * Day the contract was agreed; not after its start when not given.
   */
  contract_signed?: string | "unknown";
  /**
   * First working day for the employer, anywhere.
   */
  contract_start?: string | "unknown";
  /**
   * Costs of living and working away from home, as the employer could reimburse them.
   */
  costs?:
    | {
        amount: number | string;
        from?: (string | number) | "unknown";
        kind:
          | "living_costs"
          | "utilities"
          | "private_calls"
          | "preliminary_trip"
          | "personal_papers"
          | "medical_examinations"
          | "double_housing"
          | "first_housing"
          | "storage"
          | "home_leave"
          | "tax_return"
          | "language_course"
          | "social_security_certificate"
          | "school_fees"
          | "extra_social_security"
          | "foreign_service_premium"
          | "capital_loss"
          | "house_purchase"
          | "tax_equalisation"
          | "furniture";
        per: "month" | "year" | "once";
        until?: (string | number) | "unknown";
      }[]
    | "unknown";
  /**
   * Reimbursed costs come out of gross pay.
   */
  costs_funding?: "exchange" | "on_top";
  /**
   * Date of birth.
   */
  date_of_birth?: string | "unknown";
  /**
   * Today for the person asking; the engine never reads a clock.
   */
  day: string | "unknown";
  /**
   * Day, month or year of the degree.
   */
  degree_date?: (string | number) | "unknown";
  /**
   * The degree is needed for the job and fits it.
   */
  degree_relevant_to_job?: boolean | ("yes" | "no");
  /**
   * The foreign institution was in the top 200 of two of the three rankings on the day of the degree.
   */
  degree_top_200?: (boolean | ("yes" | "no")) | "unknown";
  /**
   * Lived, worked or studied in the Netherlands in the 25 years before, longer than holidays and short visits; earlier_stays, where given, decide instead.
   */
  earlier_stay_in_nl?: (boolean | ("yes" | "no")) | "unknown";
  /**
   * Every time of work or stay in the Netherlands in the 25 years before, holidays and short visits too.
   */
  earlier_stays?:
    | {
        days_worked?: (number | string) | "unknown";
        from: string | number;
        kind: "work" | "private" | "study";
        until?: (string | number) | "unknown";
      }[]
    | "unknown";
  /**
   * The employer was fined in the last five years under labour or tax law.
   */
  employer_fined_last_5y?: boolean | ("yes" | "no");
  /**
   * The employer has real economic activity.
   */
  employer_has_real_activity?: boolean | ("yes" | "no");
  /**
   * Whether the IND recognises the employer as a sponsor.
   */
  employer_recognised_sponsor?: ("yes" | "no") | "unknown";
  /**
   * First working day in the Netherlands; the start of the contract when not given.
   */
  first_day_in_nl?: string | "unknown";
  /**
   * Held a permit for the orientation year before.
   */
  had_orientation_year?: (boolean | ("yes" | "no")) | "unknown";
  /**
   * What health insurance costs a month; the average when not given.
   */
  health_premium_monthly?: (number | string) | "unknown";
  /**
   * Highest degree.
   */
  highest_degree?: ("none" | "mbo4" | "other_higher" | "bachelor" | "master" | "post_master" | "phd") | "unknown";
  /**
   * Holiday allowance is computed on the pay before it is lowered for a tax-free part.
   */
  holiday_allowance_base?: "before_clause";
  /**
   * The month in which holiday allowance is paid, 1 to 12.
   */
  holiday_allowance_month?: number | string;
  /**
   * Hours worked a week; needed for pay by the hour.
   */
  hours_per_week?: (number | string) | "unknown";
  /**
   * Income earned abroad in the calendar year of arrival, before it.
   */
  income_before_arrival_yearly?: (number | string) | "unknown";
  /**
   * By how much the amounts of the law rise each year after the newest that is known.
   */
  indexation_percent?: number | string;
  /**
   * Country of the institution that gave the degree.
   */
  institution_country?: string | "unknown";
  /**
   * Where someone is insured while working here.
   */
  insured?: "nl" | "elsewhere";
  /**
   * First day of national insurance here; the first day as a resident when not given.
   */
  insured_from?: string | "unknown";
  /**
   * Years of relevant experience in information technology in the last seven.
   */
  it_experience_years_in_last_7y?: (number | string) | "unknown";
  /**
   * The kind of work.
   */
  job_kind?:
    | "regular"
    | "scientific_researcher"
    | "doctor_in_training"
    | "it_manager_or_professional"
    | "big_profession"
    | "regulated"
    | "cleric"
    | "paid_footballer";
  /**
   * Whether there is an offer; pay answers it too.
   */
  job_offer?: (boolean | ("yes" | "no")) | "unknown";
  /**
   * First day of the leave or illness.
   */
  leave_from?: string | "unknown";
  /**
   * Why less work is done for a time; it counts with both its days.
   */
  leave_kind?: ("unpaid" | "parental" | "maternity" | "illness") | "unknown";
  /**
   * What of the pay goes on in that time, benefits paid through the employer included; nothing when not given.
   */
  leave_pay_percent?: (number | string) | "unknown";
  /**
   * Last day of it.
   */
  leave_until?: string | "unknown";
  /**
   * The master's degree is of a research university (wetenschappelijk onderwijs) or equal to one, and not of a university of applied sciences (hbo).
   */
  master_of_university?: (boolean | ("yes" | "no")) | "unknown";
  /**
   * Of the 24 months before the first working day in the Netherlands, those lived more than 150 km from its border; residence_periods, where given, decide instead.
   */
  months_beyond_150_km?: (number | string) | "unknown";
  /**
   * Removal that the employer reimburses with the first wage, without the cost of moving the household goods.
   */
  moving_costs_reimbursed?: number | string;
  /**
   * Every nationality, as ISO 3166 codes.
   */
  nationalities?: string[] | "unknown";
  /**
   * The Dutch residence permit held now.
   */
  nl_permit?:
    | (
        | "none"
        | "study"
        | "orientation_year"
        | "highly_skilled_migrant"
        | "eu_blue_card"
        | "researcher"
        | "temporary_protection"
        | "other"
      )
    | "unknown";
  /**
   * The foreign degree was evaluated by IDW (Nuffic) as equal to a Dutch one.
   */
  nuffic_evaluated?: (boolean | ("yes" | "no")) | "unknown";
  /**
   * Wage of a whole year from other employers, here or abroad: it counts for the salary norm.
   */
  other_wage_yearly?: number | string;
  /**
   * The part of full hours that is worked: pay, 13th month, bonus and pension offset are those of full hours.
   */
  part_time_percent?: number | string;
  /**
   * Lives with a partner.
   */
  partner?: (boolean | ("yes" | "no")) | "unknown";
  /**
   * The partner's income of a whole year, wherever it is earned.
   */
  partner_income_yearly?: (number | string) | "unknown";
  /**
   * Where the partner is insured.
   */
  partner_insured?: ("nl" | "elsewhere") | "unknown";
  /**
   * The passport is valid.
   */
  passport_valid?: boolean | ("yes" | "no");
  /**
   * Gross pay for the period.
   */
  pay_amount?: (number | string) | "unknown";
  /**
   * Bonus of a whole year, paid in December or with the last wage.
   */
  pay_bonus_yearly?: number | string;
  /**
   * Addition for private use of a company car, a year, less an own contribution.
   */
  pay_car_addition_yearly?: number | string;
  /**
   * Day of the month on which wages are paid; the last day of a shorter month.
   */
  pay_day?: number | string;
  /**
   * Whether the pay includes 8% holiday allowance.
   */
  pay_holiday_allowance?: ("included" | "excluded" | "monthly") | "unknown";
  /**
   * The pay is in line with the market.
   */
  pay_in_line_with_market?: "yes" | "doubtful";
  /**
   * The pay is paid each month to a bank account of the employee.
   */
  pay_paid_monthly_to_own_account?: boolean | ("yes" | "no");
  /**
   * The period the pay is for.
   */
  pay_period?: "hour" | "week" | "four_weeks" | "month" | "year";
  /**
   * Paid once, with the first wage.
   */
  pay_sign_on_bonus?: number | string;
  /**
   * Stock that becomes the employee's in a year, at its value on that day; taken in December.
   */
  pay_stock_yearly?: number | string;
  /**
   * A 13th month beside the pay, and how it is paid.
   */
  pay_thirteenth?: "none" | "lump_sum" | "twelve_parts";
  /**
   * The 13th month of a whole year; a month of base pay when not given.
   */
  pay_thirteenth_amount?: (number | string) | "unknown";
  /**
   * This employer applies the payroll tax credit (loonheffingskorting).
   */
  payroll_credit?: boolean | ("yes" | "no");
  /**
   * A day of its wage period; today when not given.
   */
  payslip_date?: string | "unknown";
  /**
   * The wage period of that payslip; a month when not given.
   */
  payslip_period?: ("month" | "four_weeks" | "week" | "day" | "quarter") | "unknown";
  /**
   * Taxable wage of the year before, which the rate on a special reward follows; the wage of the payslip times the periods of a year when not given.
   */
  payslip_previous_year_wage?: (number | string) | "unknown";
  /**
   * Taxable holiday allowance, bonus or 13th month on it.
   */
  payslip_special_reward?: (number | string) | "unknown";
  /**
   * The colour of its table; white when not given.
   */
  payslip_table?: ("white" | "green") | "unknown";
  /**
   * Taxable wage of a payslip to check: column 14 of the wage statement.
   */
  payslip_wage?: (number | string) | "unknown";
  /**
   * The employee's pension premium, of the base pay and holiday allowance above the offset.
   */
  pension_employee_percent?: number | string;
  /**
   * The employer's pension premium, of the same pay.
   */
  pension_employer_percent?: number | string;
  /**
   * Pay of a year over which no pension is built up (franchise).
   */
  pension_offset_yearly?: number | string;
  /**
   * Day of the doctorate.
   */
  phd_date?: string | "unknown";
  /**
   * Stayed for the doctorate in the Netherlands, or within 150 km of its border.
   */
  phd_in_nl_or_within_150_km?: (boolean | ("yes" | "no")) | "unknown";
  /**
   * Which disability premium the employer pays, by its size.
   */
  premium_aof?: "small" | "large";
  /**
   * Which unemployment premium the employer pays.
   */
  premium_awf?: "by_contract" | "low" | "high" | "government";
  /**
   * The employer's own return-to-work premium (Whk); the average when not given.
   */
  premium_whk_percent?: (number | string) | "unknown";
  /**
   * Last day of the previous employment with the ruling.
   */
  previous_employment_ended?: string | "unknown";
  /**
   * A Dutch programme is accredited.
   */
  programme_accredited?: boolean | ("yes" | "no");
  /**
   * Nominal length of the study programme in years.
   */
  programme_years?: (number | string) | "unknown";
  /**
   * There is an objection of public order.
   */
  public_order_objection?: boolean | ("yes" | "no");
  /**
   * Of someone living abroad: at least 90% of the income is taxed here.
   */
  qualifying_non_resident?: (boolean | ("yes" | "no")) | "unknown";
  /**
   * Lived abroad when the contract was signed, or is seconded from abroad.
   */
  recruited_from_abroad?: (boolean | ("yes" | "no")) | "unknown";
  /**
   * The new employer belongs to the same group as the previous one (samenhangende groep inhoudingsplichtigen).
   */
  related_employer?: (boolean | ("yes" | "no")) | "unknown";
  /**
   * Years of relevant experience at the level of higher education.
   */
  relevant_experience_years?: (number | string) | "unknown";
  /**
   * Country lived in while working here.
   */
  residence?: string;
  /**
   * Where someone lived in the 24 months before the first working day in the Netherlands; before a doctorate or an earlier job here too.
   */
  residence_periods?:
    | {
        beyond_150_km?: (boolean | ("yes" | "no")) | "unknown";
        country?: string | "unknown";
        from: string | number;
        until?: (string | number) | "unknown";
      }[]
    | "unknown";
  /**
   * First day as a resident of the Netherlands; the first working day here when not given.
   */
  resident_from?: string | "unknown";
  /**
   * The contract lowers the wage itself and gives the tax-free part beside it, a smaller one too.
   */
  ruling_agreed_in_contract?: boolean | ("yes" | "no");
  /**
   * Day on which the decision on the ruling is expected; until then nothing is made tax-free.
   */
  ruling_decision_expected?: string | "unknown";
  /**
   * First day the ruling was ever applied, without a break since.
   */
  ruling_first_used?: string | "unknown";
  /**
   * The ruling was applied in the last wage period of 2022.
   */
  ruling_in_december_2022_payroll?: (boolean | ("yes" | "no")) | "unknown";
  /**
   * The part of the wage that the contract makes tax-free under the ruling, where less was agreed than may be.
   */
  ruling_percentage_agreed?: (number | string) | "unknown";
  /**
   * Day the ruling was asked for, or will be.
   */
  ruling_request_date?: string | "unknown";
  /**
   * Whether the ruling was asked for, or granted.
   */
  ruling_state?: ("none" | "requested" | "granted") | "unknown";
  /**
   * This employer applies the single-elderly tax credit.
   */
  single_elderly_credit?: (boolean | ("yes" | "no")) | "unknown";
  /**
   * Who asks: only the wording differs.
   */
  user_role?: "migrant" | "employer";
  /**
   * By how much the wage grows each January after the first year shown.
   */
  wage_growth_percent?: number | string;
  /**
   * Entitled to the young disabled person's tax credit.
   */
  young_disabled?: (boolean | ("yes" | "no")) | "unknown";
  /**
   * When the youngest child of the household was born: day, month or year.
   */
  youngest_child_born?: (string | number) | "unknown";
}
/**
 * The answer to a request.
 */
export interface Answer {
  /**
   * What the answer rests on without having asked.
   */
  assumptions: Assumption[];
  /**
   * Version of the contract.
   */
  contract: number;
  /**
   * Actual extraterritorial costs.
   */
  costs?: CostsAnswer | null;
  /**
   * Today for the person asking.
   */
  day?: Day | null;
  /**
   * The figures of the law it rests on.
   */
  figures: FiguresUsed[];
  /**
   * Fields that would change the answer, the likeliest to matter first.
   */
  next_questions: string[];
  /**
   * What lies outside what is computed, for this request.
   */
  outside: string[];
  /**
   * Pay by route.
   */
  pay?: PayAnswer | null;
  /**
   * One payslip checked, if its wage was given.
   */
  payslip_check?: PayslipCheck | null;
  /**
   * Everything that is wrong with it.
   */
  problems: Problem[];
  /**
   * How the answer can be reproduced.
   */
  receipt: Receipt;
  /**
   * The ruling.
   */
  ruling?: RulingAnswer | null;
  /**
   * The schemes, best first.
   */
  schemes: SchemeAnswer[];
  /**
   * What became of the request.
   */
  status: Outcome;
}
/**
 * Something the answer rests on without having asked.
 */
export interface Assumption {
  /**
   * Whether a field of this name changes it.
   */
  can_change?: boolean;
  /**
   * What; the name of the field where there is one.
   */
  code: string;
  /**
   * The value used.
   */
  value?: {
    [k: string]: unknown;
  };
}
/**
 * Actual costs, calendar year by calendar year.
 */
export interface CostsAnswer {
  /**
   * Whether any can be reimbursed tax-free.
   */
  finding: Finding;
  /**
   * The employer chooses between the ruling and actual costs in the first wage period that begins on this day or
   * later, and after that in the first of each calendar year; absent where there is nothing to choose.
   */
  first_choice?: Day | null;
  /**
   * Where the money comes from: `exchange`, out of gross pay; `on_top`, beside it.
   */
  funding: string;
  /**
   * The article of recognised costs.
   */
  law: string;
  /**
   * The last day on which they can.
   */
  until: Day;
  /**
   * The years.
   */
  years: CostsYear[];
}
/**
 * A condition with its verdict, and the conditions it consists of.
 */
export interface Finding {
  /**
   * The field of the request that decides it, where that was not answered.
   */
  asks?: string | null;
  /**
   * The stable name of the condition.
   */
  code: string;
  /**
   * What was compared.
   */
  compared?: Compared | null;
  /**
   * Who weighs it.
   */
  judged_by?: Authority | null;
  /**
   * The article; that of the condition around it when not said.
   */
  law?: string;
  /**
   * The conditions it consists of.
   */
  parts?: Finding[];
  /**
   * Whether it rests on something nobody was asked.
   */
  presumed?: boolean;
  /**
   * How the parts make the verdict.
   */
  rule?: Rule | null;
  /**
   * What it comes to.
   */
  verdict: Verdict;
  /**
   * Met, or not, whatever the unpublished amount turns out to be within the stated bounds.
   */
  with_margin?: boolean;
}
/**
 * What was compared.
 */
export interface Compared {
  /**
   * The value that is safe while the needed one is not published.
   */
  ceiling?: Quantity | null;
  /**
   * What there is; absent when a fact is missing.
   */
  have?: Quantity | null;
  /**
   * What is needed: the published value, or the least that it can be where `ceiling` is given.
   */
  need: Quantity;
  /**
   * What both are.
   */
  unit: Unit;
}
/**
 * The costs of one calendar year, or of several that are the same to the cent.
 */
export interface CostsYear {
  /**
   * The last calendar year that is the same; the year itself when there is no other.
   */
  last_year: number;
  /**
   * Costs that can be reimbursed tax-free.
   */
  recognised: CostRecognised[];
  /**
   * Costs that cannot.
   */
  refused: CostRefused[];
  /**
   * What can be reimbursed tax-free, in cents.
   */
  total: number;
  /**
   * The calendar year.
   */
  year: number;
}
/**
 * A recognised cost.
 */
export interface CostRecognised {
  /**
   * The cost in the year, in cents.
   */
  cents: number;
  /**
   * The part that can be reimbursed tax-free, in cents.
   */
  exempt: number;
  /**
   * What it is.
   */
  kind: string;
  /**
   * The article, where it is not that of all recognised costs.
   */
  law?: string;
  /**
   * The part that is ordinary housing, in cents.
   */
  ordinary?: number | null;
}
/**
 * A refused cost.
 */
export interface CostRefused {
  /**
   * The cost in the year, in cents.
   */
  cents: number;
  /**
   * What it is.
   */
  kind: string;
  /**
   * The article.
   */
  law: string;
  /**
   * Why.
   */
  reason: string;
}
/**
 * Figures of the law that the answer rests on, with the source they share.
 */
export interface FiguresUsed {
  /**
   * How sure they are; confirmed when not said.
   */
  certainty?: Certainty;
  /**
   * The figures.
   */
  figures: FigureUsed[];
  /**
   * Their group in it.
   */
  group: string;
  /**
   * The article.
   */
  law: string;
  /**
   * Where they stand between proposal and law; enacted when not said.
   */
  status?: Status;
  /**
   * An official address.
   */
  url?: string;
  /**
   * The calendar year of their file.
   */
  year: number;
}
/**
 * A figure of the law.
 */
export interface FigureUsed {
  /**
   * Its name in the group.
   */
  figure: string;
  /**
   * First day of this value, for one that changes within the year.
   */
  from?: Day | null;
  /**
   * The projection beside an unpublished one.
   */
  projected?: FigureValue | null;
  /**
   * The value; absent where it is not published.
   */
  value?: FigureValue | null;
}
/**
 * Pay by route, calendar year by calendar year.
 */
export interface PayAnswer {
  /**
   * What reaches the account of someone who arrives, month by month for a year.
   */
  account?: AccountMonth[];
  /**
   * Ordinary months of someone who arrives.
   */
  first_months?: FirstMonths | null;
  /**
   * The articles of the lines.
   */
  laws: LineLaw[];
  /**
   * The pay of an ordinary month before any tax-free part, in cents.
   */
  month: number;
  /**
   * The package of a whole year, the same on every route.
   */
  package: Block;
  /**
   * The months from the first year to twelve months beyond the term, equal ones together.
   */
  term: TermRun[];
  /**
   * All years together.
   */
  total: RouteTotal[];
  /**
   * The wage of a whole year before any tax-free part, in cents: the package less the pension premium.
   */
  wage: number;
  /**
   * The years, from the first that matters to the end of the term.
   */
  years: PayYear[];
}
/**
 * What reaches the account in a month, and in those after it that are the same.
 */
export interface AccountMonth {
  /**
   * What reaches the account, in cents, before health insurance.
   */
  cents: number;
  /**
   * What kind of month it is: `ordinary`, `special_rewards`, `part_month`, `without_number`, `waiting`,
   * `back_pay`.
   */
  code: string;
  /**
   * The month: `"2027-02"`.
   */
  month: string;
  /**
   * How many months in a row.
   */
  times: number;
}
/**
 * What reaches the account in an ordinary month of the year of arrival, where it is not the payslip's amount.
 */
export interface FirstMonths {
  /**
   * The part of the wage that is withheld then: `"0.52"`.
   */
  anonymous_rate: string;
  /**
   * What the decision brings for each of those months, in cents.
   */
  back_pay?: number | null;
  /**
   * What health insurance takes of it.
   */
  health_premium?: HealthPremium | null;
  /**
   * Where the amounts stand between proposal and law.
   */
  status: Status;
  /**
   * While the decision on the ruling is awaited and nothing is made tax-free, in cents.
   */
  waiting?: number | null;
  /**
   * While the employer has no citizen service number (burgerservicenummer), in cents (Wet LB 1964 art. 26b).
   */
  without_number: number;
}
/**
 * What someone insured pays for the basic health insurance, a month.
 */
export interface HealthPremium {
  /**
   * The calendar year it is the average of; absent where it was said.
   */
  average_of?: number | null;
  /**
   * The premium, in cents.
   */
  cents: number;
}
/**
 * The article of a line, wherever the line stands.
 */
export interface LineLaw {
  /**
   * The line.
   */
  code: string;
  /**
   * The article.
   */
  law: string;
}
/**
 * Lines that add up to a total.
 */
export interface Block {
  /**
   * What it is.
   */
  code: string;
  /**
   * The lines in their order: an object of cents by code.
   */
  lines: {
    [k: string]: number;
  };
  /**
   * Their sum, in cents.
   */
  total: number;
}
/**
 * A month on every route, and those after it that are the same.
 */
export interface TermRun {
  /**
   * With actual costs reimbursed, in cents; absent where there are none.
   */
  actual_costs?: number | null;
  /**
   * Why an ordinary month differs from the ordinary months before it.
   */
  causes?: string[];
  /**
   * What kind of month it is: `ordinary`, `special_rewards`, `part_month`.
   */
  code: string;
  /**
   * The month: `"2027-02"`.
   */
  month: string;
  /**
   * With neither, in cents.
   */
  neither: number;
  /**
   * What reaches the account under the ruling, in cents; absent where it does not apply.
   */
  ruling?: number | null;
  /**
   * Where the least certain of the amounts stands.
   */
  status: Status;
  /**
   * How many months in a row.
   */
  times: number;
}
/**
 * All years together on one route; a year without the route is one with neither.
 */
export interface RouteTotal {
  /**
   * What the assessments come to, in cents.
   */
  assessed: number;
  /**
   * What the employer pays for all of it, in cents; absent where that is not known of every year.
   */
  employer?: number | null;
  /**
   * The tax-free part, in cents.
   */
  free: number;
  /**
   * More than with neither, in cents.
   */
  gain: number;
  /**
   * Pay before tax, in cents.
   */
  gross: number;
  /**
   * Net, in cents.
   */
  net: number;
  /**
   * The route.
   */
  route: Route;
  /**
   * Taxable wage, in cents.
   */
  taxable: number;
  /**
   * What the payslips withhold, in cents.
   */
  withheld: number;
}
/**
 * One calendar year of pay, or several that are the same to the cent.
 */
export interface PayYear {
  /**
   * The route that leaves most; absent where two leave the same.
   */
  best?: Route | null;
  /**
   * The recognised costs from which reimbursing them beats the ruling, in cents.
   */
  break_even?: number | null;
  /**
   * Whether the assessment is an estimate, because part of the year is spent elsewhere.
   */
  estimate?: boolean;
  /**
   * First day employed in the first of them.
   */
  from: Day;
  /**
   * The last calendar year that is the same; the year itself when there is no other.
   */
  last_year: number;
  /**
   * Each route.
   */
  routes: RouteYear[];
  /**
   * Last day employed in the last of them.
   */
  until: Day;
  /**
   * The calendar year.
   */
  year: number;
}
/**
 * One calendar year on one route.
 */
export interface RouteYear {
  /**
   * What the assessment comes to, in cents (whole euros).
   */
  assessed: number;
  /**
   * The sums: `taxable_year`, `assessment`, `net_year`.
   */
  blocks: Block[];
  /**
   * The verdict the route still depends on, unless it is met.
   */
  conditional?: Verdict | null;
  /**
   * Actual costs reimbursed untaxed beside the pay, in cents; nothing where they come out of it.
   */
  costs_on_top?: number;
  /**
   * Withheld less assessed, in cents: what comes back after the assessment.
   */
  difference: number;
  /**
   * What the year costs the employer; absent where a premium is not known.
   */
  employer?: EmployerYear | null;
  /**
   * The tax-free part, in cents.
   */
  free: number;
  /**
   * Pay before tax, in cash and in kind, in cents.
   */
  gross: number;
  /**
   * Healthcare benefit beside the pay; absent where it depends on what was not said.
   */
  healthcare_benefit?: HealthcareBenefit | null;
  /**
   * What of the pay is no cash, in cents: the addition for a car, stock; nothing when not said.
   */
  in_kind?: number;
  /**
   * What is left of the year after the assessment, in cents.
   */
  net: number;
  /**
   * The payslips, equal months together.
   */
  payslips: Payslip[];
  /**
   * The employee's pension premium, in cents; nothing when not said.
   */
  pension?: number;
  /**
   * Removal reimbursed untaxed beside the pay, in cents; nothing when not said.
   */
  removal?: number;
  /**
   * The route.
   */
  route: Route;
  /**
   * Where its amounts stand between proposal and law.
   */
  status: Status;
  /**
   * Taxable wage, in cents.
   */
  taxable: number;
  /**
   * What the payslips withhold, in cents.
   */
  withheld: number;
}
/**
 * What a year costs the employer: the gross pay, the premiums and the levy. Each is a rate, listed under `figures`, of
 * the taxable wage up to its maximum.
 */
export interface EmployerYear {
  /**
   * Healthcare levy, in cents.
   */
  healthcare_levy: number;
  /**
   * The employer's pension premium, in cents; nothing when not said.
   */
  pension?: number;
  /**
   * The wage the premiums are due on, in cents: benefits in illness, unemployment and disability follow it.
   */
  premium_wage: number;
  /**
   * Premiums of employee insurance, in cents.
   */
  premiums: number;
  /**
   * Where the rates stand between proposal and law, where that is not where the route's amounts stand.
   */
  status?: Status | null;
  /**
   * All of them, the gross pay without any addition for a car, and a reimbursed removal, in cents.
   */
  total: number;
}
/**
 * Healthcare benefit (zorgtoeslag) at the income of a route: an effect beside net pay.
 */
export interface HealthcareBenefit {
  /**
   * The calendar year of the figures: an earlier one where those of the year are not published.
   */
  figures: number;
  /**
   * The benefit of a month, in cents (whole euros); nothing where the income is too high.
   */
  month: number;
  /**
   * For so many months of the year.
   */
  months: number;
}
/**
 * A payslip, for every month it is the same in.
 */
export interface Payslip {
  /**
   * The sums: `taxable_month`, `withholding_year` of a whole ordinary month, `net_month`.
   */
  blocks: Block[];
  /**
   * Actual costs reimbursed untaxed beside the pay, in cents; nothing where they come out of it.
   */
  costs_on_top?: number;
  /**
   * The tax-free part, in cents.
   */
  free: number;
  /**
   * Pay before tax, any tax-free part included, in cents.
   */
  gross: number;
  /**
   * What of the pay is no cash, in cents; nothing when not said.
   */
  in_kind?: number;
  /**
   * The months of the year, 1 to 12.
   */
  months: number[];
  /**
   * What reaches the account, in cents.
   */
  net: number;
  /**
   * Whether the month is worked in part; its pay and what is withheld are then an estimate.
   */
  part_month?: boolean;
  /**
   * The employee's pension premium, in cents; nothing when not said.
   */
  pension?: number;
  /**
   * Removal reimbursed untaxed, in cents; nothing when not said.
   */
  removal?: number;
  /**
   * The percentage of the special-reward table on what is paid by the year: `"0.5047"`.
   */
  special_reward_rate?: string | null;
  /**
   * Whether something is paid in it once or by the year: holiday allowance, a 13th month, a bonus, stock.
   */
  with_special_rewards?: boolean;
}
/**
 * What the tables withhold from one payslip.
 */
export interface PayslipCheck {
  /**
   * The labour tax credit settled in it, as the payslip states it, in cents.
   */
  labour_tax_credit: number;
  /**
   * The year wage of the table's row, in cents.
   */
  row: number;
  /**
   * The percentage of the special-reward table: `"0.5047"`.
   */
  special_reward_rate: string;
  /**
   * Where the figures stand between proposal and law.
   */
  status: Status;
  /**
   * The sum on it.
   */
  sum: Block;
  /**
   * What is withheld from the wage, in cents.
   */
  withheld: number;
  /**
   * What is withheld from the special reward, in cents.
   */
  withheld_from_special_reward: number;
  /**
   * The calendar year of the tables.
   */
  year: number;
}
/**
 * One thing that is wrong with a request.
 */
export interface Problem {
  /**
   * What is expected.
   */
  expected: Expected;
  /**
   * The field, with its place in a list: `costs[0].amount`.
   */
  field: string;
  /**
   * What is wrong.
   */
  problem: Issue;
  /**
   * What was read, shortened.
   */
  read: string;
}
/**
 * How the answer can be reproduced.
 */
export interface Receipt {
  /**
   * The articles the answer rests on.
   */
  articles: string[];
  /**
   * Version of the engine.
   */
  engine: string;
  /**
   * The last day the newest figure file was laid beside its sources.
   */
  figures_checked: Day;
  /**
   * SHA-256 of the figure files.
   */
  figures_sha256: string;
  /**
   * The last day for which every figure file exists.
   */
  figures_until: Day;
  /**
   * The request as read.
   */
  request: Echo;
}
export interface Echo {}
/**
 * The ruling.
 */
export interface RulingAnswer {
  /**
   * What would change it.
   */
  changes?: Change[];
  /**
   * The unbroken periods that come off the term, and the earlier stays that do not.
   */
  earlier_stays?: StayInTerm[];
  /**
   * Why.
   */
  finding: Finding;
  /**
   * The first day it applies.
   */
  first_day?: Day | null;
  /**
   * The last day it applies.
   */
  last_day?: Day | null;
  /**
   * Months that earlier work and stays in the Netherlands take off the term.
   */
  months_deducted?: number;
  /**
   * Those of them that come off on one reading of the law, or of the days worked, and not on another.
   */
  months_in_doubt?: number;
  /**
   * Months of the term that a late request loses.
   */
  months_lost?: number;
  /**
   * Calendar year by calendar year.
   */
  periods: RulingPeriod[];
  /**
   * The last day on which a request surely works back to the first day.
   */
  request_by?: Day | null;
  /**
   * What it comes to.
   */
  verdict: Verdict;
}
/**
 * Something that would change a verdict or an amount, computed.
 */
export interface Change {
  /**
   * By how much, in cents a month.
   */
  cents_per_month?: number | null;
  /**
   * To how much, in cents a year with holiday allowance.
   */
  cents_per_year?: number | null;
  /**
   * What.
   */
  code: string;
  /**
   * By when.
   */
  date?: Day | null;
  /**
   * Whether the amount rests on a projection.
   */
  status: Status;
}
/**
 * An earlier time in the Netherlands.
 */
export interface StayInTerm {
  /**
   * First day.
   */
  from: Day;
  /**
   * Why nothing comes off.
   */
  ignored?: string;
  /**
   * Whole months that come off.
   */
  months?: number;
  /**
   * Last day.
   */
  until: Day;
}
/**
 * The ruling in one calendar year.
 */
export interface RulingPeriod {
  /**
   * The allowance, in cents.
   */
  allowance: number;
  /**
   * Wage the allowance is computed on, the allowance included, in cents.
   */
  base: number;
  /**
   * The most the allowance may be, in cents.
   */
  cap?: number | null;
  /**
   * Whether the cap rests on a projection.
   */
  cap_status?: Status | null;
  /**
   * How sure the group's row is.
   */
  certainty: Certainty;
  /**
   * The allowance as a part of the base.
   */
  effective_percentage: string;
  /**
   * First day in the year.
   */
  from: Day;
  /**
   * The group by first use.
   */
  group: string;
  /**
   * What limits it.
   */
  limited_by: LimitedBy;
  /**
   * The norm tests of the year: one, or two in the year of the 30th birthday.
   */
  norms: NormTest[];
  /**
   * Whether partial non-resident status can be chosen in the tax return of the year.
   */
  partial_non_resident?: boolean;
  /**
   * The percentage of the group in the year.
   */
  percentage: string;
  /**
   * Where the amounts stand between proposal and law.
   */
  status: Status;
  /**
   * Last day in the year.
   */
  until: Day;
}
/**
 * A test of the salary norm on a period of its own.
 */
export interface NormTest {
  /**
   * The norm for the period, in cents, rounded up; the projection where it is not published.
   */
  for_period?: number | null;
  /**
   * First day.
   */
  from: Day;
  /**
   * The norm for a whole year.
   */
  norm: NormUsed;
  /**
   * Taxable wage in the period after the allowance, wage from others included, in cents.
   */
  taxable: number;
  /**
   * Last day.
   */
  until: Day;
  /**
   * What the test comes to.
   */
  verdict: Verdict;
}
/**
 * The threshold that pay was compared with.
 */
export interface NormUsed {
  /**
   * What it will be at least, where it is not published: the last published amount, or the law's own amount indexed.
   */
  at_least?: number | null;
  /**
   * The amount that is safe, where it is not published.
   */
  ceiling?: number | null;
  /**
   * The published amount in cents.
   */
  cents?: number | null;
  /**
   * Which one.
   */
  kind: string;
  /**
   * The article.
   */
  law: string;
  /**
   * Our projection, where there is one.
   */
  projected?: number | null;
  /**
   * Where it stands between proposal and law.
   */
  status: Status;
}
/**
 * A scheme and what it comes to.
 */
export interface SchemeAnswer {
  /**
   * What would change the verdict.
   */
  changes?: Change[];
  /**
   * Pay that counts, cents a month without holiday allowance; the test itself is exact.
   */
  counted?: number | null;
  /**
   * Fee, decision period and the like.
   */
  facts?: Fact[];
  /**
   * Why.
   */
  finding: Finding;
  /**
   * What is missing to the threshold, cents a month; at least that much where it is not published.
   */
  gap?: number | null;
  /**
   * Whether it is a permit, or information.
   */
  kind: SchemeKind;
  /**
   * The salary threshold used.
   */
  norm?: NormUsed | null;
  /**
   * The same pay test on the contract wage that each route leaves.
   */
  routes?: SchemeRoute[];
  /**
   * Its key.
   */
  scheme: string;
  /**
   * What it comes to, on the pay as offered.
   */
  verdict: Verdict;
}
/**
 * A fact beside a verdict.
 */
export interface Fact {
  /**
   * An amount in cents.
   */
  cents?: number | null;
  /**
   * Which one.
   */
  code: string;
  /**
   * A day.
   */
  date?: Day | null;
  /**
   * A number; the code says of what.
   */
  number?: number | null;
  /**
   * Where it stands between proposal and law.
   */
  status: Status;
}
/**
 * A scheme's pay test on the contract wage that a route leaves.
 */
export interface SchemeRoute {
  /**
   * The contract wage left, cents a month without holiday allowance.
   */
  counted: number;
  /**
   * The same with the tax-free part.
   */
  counted_with_free_part: number;
  /**
   * The largest tax-free part a month that leaves the threshold met, in cents.
   */
  largest_free_part?: number | null;
  /**
   * The route.
   */
  route: Route;
  /**
   * What the scheme comes to on it.
   */
  verdict: Verdict;
}
/**
 * Net pay of a whole calendar year against an amount of the request.
 */
export interface Curve {
  /**
   * With actual costs reimbursed; empty where there are none.
   */
  actual_costs: number[];
  /**
   * The amounts, in cents, evenly spread.
   */
  amounts: number[];
  /**
   * Where the curves bend or a threshold is met, within the amounts, in their order.
   */
  edges: Edge[];
  /**
   * The amount of the request itself, in cents, if it was given.
   */
  here?: number | null;
  /**
   * With neither.
   */
  neither: number[];
  /**
   * Everything that is wrong with the request or with what the curve is asked of; then there is no curve.
   */
  problems: Problem[];
  /**
   * Net of the year by the assessment under the ruling, in cents; empty where it does not apply.
   */
  ruling: number[];
  /**
   * Where its amounts stand between proposal and law.
   */
  status: Status;
  /**
   * The calendar year: the first whole one, of those under the ruling if there are any.
   */
  year?: number | null;
}
/**
 * A named amount on a curve.
 */
export interface Edge {
  /**
   * The amount, in cents.
   */
  at: number;
  /**
   * What is met there.
   */
  code: string;
  /**
   * Where the figure behind it stands between proposal and law.
   */
  status: Status;
}
