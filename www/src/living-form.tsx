// Where someone lives and is insured, and with whom they share a home.

import { useAsk } from "./ask";
import { CountryOptions } from "./countries";
import { ChoiceField, SelectField } from "./fields";
import { NETHERLANDS } from "./places";
import { UNKNOWN } from "./typed";

const INSURED = ["nl", "elsewhere"];

export function LivingForm() {
  const { asked, date, yesNo, count } = useAsk();
  return (
    <>
      <SelectField name="residence" preset={NETHERLANDS}>
        <CountryOptions />
      </SelectField>
      {yesNo("qualifying_non_resident")}
      {date("resident_from")}
      <ChoiceField name="insured" options={INSURED} preset="nl" />
      {date("insured_from")}
      {yesNo("partner")}
      {count("partner_income_yearly")}
      {asked("partner_insured") && <ChoiceField name="partner_insured" options={[...INSURED, UNKNOWN]} />}
      {count("income_before_arrival_yearly")}
      {date("youngest_child_born")}
      {yesNo("young_disabled")}
    </>
  );
}
