// The form: the few questions that most answers hang on, and what matters to some behind a fold.

import type { ComponentChildren } from "preact";
import { useAsk } from "./ask";
import { CountryOptions } from "./countries";
import { ChoiceField, SelectField, TextField } from "./fields";
import { Fold, Wanted } from "./later-place";
import type { LaterPart } from "./parts";
import { Passports } from "./passports";
import { UNKNOWN } from "./typed";
import { useWords } from "./words";

/** The commonest first. */
const PERIODS = ["month", "year", "four_weeks", "week", "hour"];

/** The degrees from highest to lowest. */
const DEGREES = ["phd", "post_master", "master", "bachelor", "other_higher", "mbo4", "none"];

interface Props {
  /** Whether the page has come to life; before that, lists of countries only weigh it down. */
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

      <Fold title={words.t("section-contract")} class="more" name="contract-fold">
        {({ ContractForm }) => <ContractForm />}
      </Fold>

      <Fold title={words.t("section-pay")} class="more">
        {({ PayForm }) => <PayForm />}
      </Fold>

      <Fold title={words.t("section-living")} class="more">
        {({ LivingForm }) => <LivingForm />}
      </Fold>

      <Fold title={words.t("section-costs")} class="more" name="costs-fold">
        {({ CostsForm }) => <CostsForm />}
      </Fold>

      <Fold title={words.t("section-ruling")} class="more" name="held-fold">
        {({ RulingHeldForm }) => <RulingHeldForm />}
      </Fold>

      <Fold title={words.t("section-ruling-more")} class="more">
        {({ RulingForm }) => <RulingForm />}
      </Fold>

      {words.role === "employer" && (
        <Fold title={words.t("section-employer")} class="more">
          {({ EmployerForm }) => <EmployerForm />}
        </Fold>
      )}

      <Fold title={words.t("section-given")} class="more">
        {({ GivenForm }) => <GivenForm />}
      </Fold>
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
