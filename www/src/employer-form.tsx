// The premiums that differ by employer.

import { ChoiceField, TextField } from "./fields";

export function EmployerForm() {
  return (
    <>
      <ChoiceField name="premium_awf" options={["by_contract", "low", "high", "government"]} preset="by_contract" />
      <ChoiceField name="premium_aof" options={["large", "small"]} preset="large" />
      <TextField name="premium_whk_percent" numeric narrow />
    </>
  );
}
