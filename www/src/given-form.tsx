// What holds for most people, to be changed by the others.

import { ChoiceField } from "./fields";
import { useWords } from "./words";

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

export function GivenForm() {
  const words = useWords();
  return (
    <>
      <p>{words.t("given-intro")}</p>
      {GIVEN.map(([name, options, preset]) => (
        <ChoiceField key={name} name={name} options={options} preset={preset} />
      ))}
    </>
  );
}
