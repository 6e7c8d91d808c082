// What is paid beside the base pay, and what the pension takes off.

import { useAsk } from "./ask";
import { SelectField } from "./fields";
import { useWords } from "./words";

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1));

export function PayForm() {
  const words = useWords();
  const { asked, count } = useAsk();
  return (
    <>
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
    </>
  );
}
