// The form: the few questions that most answers hang on, and what matters to some behind a fold.

import type { ComponentChildren } from "preact";
import { useAsk } from "./ask";
import { CountryOptions } from "./countries";
import { ChoiceField, SelectField, TextField } from "./fields";
import { Fold, Wanted } from "./later-place";
import { Living } from "./living-form";
import { More } from "./more";
import type { LaterPart } from "./parts";
import { Passports } from "./passports";
import { UNKNOWN } from "./typed";
import { useWords } from "./words";

/** The commonest first. */
const PERIODS = ["month", "year", "four_weeks", "week", "hour"];

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1));

/** The degrees from highest to lowest. */
const DEGREES = ["phd", "post_master", "master", "bachelor", "other_higher", "mbo4", "none"];

const JOBS = [
  "regular",
  "it_manager_or_professional",
  "scientific_researcher",
  "doctor_in_training",
  "big_profession",
  "regulated",
  "cleric",
  "paid_footballer",
];

const PERMITS = [
  "none",
  "highly_skilled_migrant",
  "eu_blue_card",
  "researcher",
  "orientation_year",
  "study",
  "temporary_protection",
  "other",
];

/** What is taken as given, with the value taken. */
const GIVEN: readonly (readonly [string, readonly string[], string])[] = [
  ["pay_in_line_with_market", ["yes", "doubtful"], "yes"],
  ["payroll_credit", ["true", "false"], "true"],
  ["pay_paid_monthly_to_own_account", ["true", "false"], "true"],
  ["degree_relevant_to_job", ["true", "false"], "true"],
  ["programme_accredited", ["true", "false"], "true"],
  ["employer_has_real_activity", ["true", "false"], "true"],
  ["employer_fined_last_5y", ["false", "true"], "false"],
  ["passport_valid", ["true", "false"], "true"],
  ["public_order_objection", ["false", "true"], "false"],
];

interface Props {
  /** Whether the page has come to life; before that, lists of countries and what is folded only weigh it down. */
  alive: boolean;
}

export function Questions({ alive }: Props) {
  const words = useWords();
  const { asked, echo, date, yesNo, count } = useAsk();
  return (
    <>
      <section aria-labelledby="about-person">
        <h2 id="about-person">{words.t("section-person")}</h2>
        <Passports listed={alive} />
        {yesNo("recruited_from_abroad")}
        {date("date_of_birth")}
      </section>

      <section aria-labelledby="about-offer">
        <h2 id="about-offer">{words.t("section-offer")}</h2>
        {words.role === "migrant" && <ChoiceField name="job_offer" options={["true", "false"]} preset="true" />}
        {asked("pay_amount") && (
          <>
            <TextField name="pay_amount" numeric narrow echo={echo("pay_amount")}>
              <SelectField name="pay_period" options={PERIODS} preset="month" quiet />
            </TextField>
            {count("hours_per_week")}
            <ChoiceField name="pay_holiday_allowance" options={["included", "excluded", "monthly", UNKNOWN]} />
          </>
        )}
        {date("contract_start")}
        {asked("employer_recognised_sponsor") && (
          <ChoiceField name="employer_recognised_sponsor" options={["yes", "no", UNKNOWN]} />
        )}
      </section>

      <section aria-labelledby="about-before">
        <h2 id="about-before">{words.t("section-before")}</h2>
        {asked("months_kind") && <ChoiceField name="months_kind" options={["all", "some", UNKNOWN]} />}
        {count("months_beyond_150_km")}
        {asked("residence_periods") && (
          <List name="residence_periods">{({ ResidencePeriodsForm }) => <ResidencePeriodsForm />}</List>
        )}
        {yesNo("earlier_stay_in_nl")}
        {asked("earlier_stays") && <List name="earlier_stays">{({ EarlierStaysForm }) => <EarlierStaysForm />}</List>}
      </section>

      <section aria-labelledby="about-degree">
        <h2 id="about-degree">{words.t("section-degree")}</h2>
        <SelectField name="highest_degree" options={[...DEGREES, UNKNOWN]} />
        {asked("institution_country") && (
          <SelectField name="institution_country">{alive && <CountryOptions />}</SelectField>
        )}
        {date("degree_date")}
        {date("phd_date")}
        {yesNo("phd_in_nl_or_within_150_km")}
        {count("programme_years")}
        {yesNo("nuffic_evaluated")}
        {yesNo("degree_top_200")}
      </section>

      <More title={words.t("section-contract")} alive={alive}>
        <ChoiceField name="contract_kind" options={["permanent", "fixed", UNKNOWN]} />
        {date("contract_end")}
        <SelectField name="job_kind" options={JOBS} preset="regular" />
        {count("relevant_experience_years")}
        {count("it_experience_years_in_last_7y")}
        {asked("nl_permit") && <SelectField name="nl_permit" options={PERMITS} />}
        {yesNo("had_orientation_year")}
        {date("application_date")}
        {date("first_day_in_nl")}
      </More>

      <More title={words.t("section-pay")} alive={alive}>
        {count("pension_employee_percent")}
        {count("pension_offset_yearly")}
        {words.role === "employer" && count("pension_employer_percent")}
        <SelectField name="pay_thirteenth" options={["none", "lump_sum", "twelve_parts"]} preset="none" />
        {count("pay_thirteenth_amount")}
        {count("pay_bonus_yearly")}
        {asked("holiday_allowance_month") && (
          <SelectField
            name="holiday_allowance_month"
            options={MONTHS}
            textOf={(month) => words.month(Number(month))}
            preset="5"
          />
        )}
        {count("pay_sign_on_bonus")}
        {count("pay_stock_yearly")}
        {count("pay_car_addition_yearly")}
        {count("moving_costs_reimbursed")}
      </More>

      <Living alive={alive} />

      <Fold title={words.t("section-costs")} class="more" name="costs-fold">
        {({ CostsForm }) => <CostsForm />}
      </Fold>

      <More title={words.t("section-ruling")} alive={alive}>
        <ChoiceField name="ruling_held" options={["true", "false"]} />
        {date("ruling_first_used")}
        {yesNo("ruling_in_december_2022_payroll")}
        {date("previous_employment_ended")}
        {date("contract_signed")}
        {date("ruling_request_date")}
      </More>

      <Fold title={words.t("section-ruling-more")} class="more" name="ruling-fold">
        {({ RulingForm }) => <RulingForm />}
      </Fold>

      {words.role === "employer" && (
        <More title={words.t("section-employer")} alive={alive}>
          <ChoiceField
            name="premium_awf"
            options={["by_contract", "low", "high", "government"]}
            preset="by_contract"
          />
          <ChoiceField name="premium_aof" options={["large", "small"]} preset="large" />
          <TextField name="premium_whk_percent" numeric narrow />
        </More>
      )}

      <More title={words.t("section-given")} alive={alive}>
        <p>{words.t("given-intro")}</p>
        {GIVEN.map(([name, options, preset]) => (
          <ChoiceField key={name} name={name} options={options} preset={preset} />
        ))}
      </More>
    </>
  );
}

/** What may be said row by row, instead of in one answer. */
function List({ name, children }: { name: string; children(later: LaterPart): ComponentChildren }) {
  const words = useWords();
  const id = `${name}-title`;
  return (
    <div class="list" role="group" aria-labelledby={id}>
      <p id={id}>{words.t(`field-${name}`)}</p>
      <p class="hint">{words.t(`hint-${name}`)}</p>
      <Wanted>{children}</Wanted>
    </div>
  );
}
