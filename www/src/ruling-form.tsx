// What few people need to say of the ruling: what was agreed, who else pays, which university, and when wages are paid.

import { useAsk } from "./ask";
import { useWords } from "./words";

export function RulingForm() {
  const words = useWords();
  const { yesNo, count } = useAsk();
  return (
    <>
      <p>{words.t("ruling-form-intro")}</p>
      {count("ruling_percentage_agreed")}
      {count("other_wage_yearly")}
      {yesNo("master_of_university")}
      {count("pay_day")}
      {yesNo("related_employer")}
    </>
  );
}
