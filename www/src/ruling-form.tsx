// The ruling: since when it is used, or asked for; and what few people need to say of it, such as what was agreed, who else pays, which university, and when wages are paid.

import { useAsk } from "./ask";
import { ChoiceField } from "./fields";
import { useWords } from "./words";

export function RulingForm() {
  const words = useWords();
  const { yesNo, count } = useAsk();
  return (
    <>
      <p>{words.t("ruling-form-intro")}</p>
      <ChoiceField name="ruling_agreed_in_contract" options={["true", "false"]} preset="true" />
      {count("ruling_percentage_agreed")}
      {count("other_wage_yearly")}
      {yesNo("master_of_university")}
      {count("pay_day")}
      {yesNo("related_employer")}
    </>
  );
}

/** Whether there is a ruling already. */
export function RulingHeldForm() {
  const { date, yesNo } = useAsk();
  return (
    <>
      <ChoiceField name="ruling_held" options={["true", "false"]} />
      {date("ruling_first_used")}
      {yesNo("ruling_in_december_2022_payroll")}
      {date("previous_employment_ended")}
      {date("contract_signed")}
      {date("ruling_request_date")}
    </>
  );
}
