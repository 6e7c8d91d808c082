// The contract, the kind of work, experience, and what stands or stood in the passport.

import { useAsk } from "./ask";
import { ChoiceField, SelectField } from "./fields";
import { UNKNOWN } from "./typed";

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

export function ContractForm() {
  const { asked, date, yesNo, count } = useAsk();
  return (
    <>
      <ChoiceField name="contract_kind" options={["permanent", "fixed", UNKNOWN]} />
      {date("contract_end")}
      <SelectField name="job_kind" options={JOBS} preset="regular" />
      {count("relevant_experience_years")}
      {count("it_experience_years_in_last_7y")}
      {asked("nl_permit") && <SelectField name="nl_permit" options={PERMITS} />}
      {yesNo("had_orientation_year")}
      {date("application_date")}
      {date("first_day_in_nl")}
    </>
  );
}
