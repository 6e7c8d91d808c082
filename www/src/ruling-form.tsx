// What few people need to say of the ruling: what was agreed, who else pays, which university, and when wages are paid.

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
