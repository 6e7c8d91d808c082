// A payslip laid beside the official tables: what they withhold, and how that comes about.

import type { Answer, PayslipCheck } from "./contract";
import { echoOf, readOf } from "./echo";
import type { Assess } from "./engine";
import { ChoiceField, SelectField, TextField, YES_NO } from "./fields";
import { FormContext } from "./form-context";
import { isLaw, payslipAmount } from "./money";
import { Sum } from "./sums";
import { useWhatIf } from "./what-if";
import { useWords } from "./words";

const PERIODS = ["month", "four_weeks", "week", "day", "quarter"];

export function CheckPayslip({ assess, answer }: { assess: Assess; answer: Answer }) {
  const words = useWords();
  const { form, good } = useWhatIf(assess, answer);
  const check = good?.answer.payslip_check;
  const hasReward = good !== undefined && "payslip_special_reward" in readOf(good.answer);
  const amount = (name: string) => <TextField name={name} numeric narrow />;
  return (
    <details class="more">
      <summary>{words.t("payslip-title")}</summary>
      <p>{words.t("payslip-intro")}</p>
      <FormContext.Provider value={form}>
        <div class="asks">
          {amount("payslip_wage")}
          <SelectField name="payslip_period" options={PERIODS} preset="month" />
          <TextField name="payslip_date" narrow echo={echoOf(words, form.answer, "payslip_date")} />
          {amount("payslip_special_reward")}
          {amount("payslip_previous_year_wage")}
          <ChoiceField name="payslip_table" options={["white", "green"]} preset="white" />
          <ChoiceField name="single_elderly_credit" options={YES_NO} preset="false" />
        </div>
      </FormContext.Provider>
      {check && <Withheld check={check} hasReward={hasReward} />}
    </details>
  );
}

function Withheld({ check, hasReward }: { check: PayslipCheck; hasReward: boolean }) {
  const words = useWords();
  const { year, row, sum, withheld, withheld_from_special_reward, special_reward_rate, labour_tax_credit, status } =
    check;
  const shown = (cents: number) => payslipAmount(words, cents, status);
  return (
    <section aria-labelledby="payslip-withheld">
      <h3 id="payslip-withheld">{words.t("payslip-withheld", { year: String(year) })}</h3>
      <dl class="amounts">
        <div>
          <dt>{words.t("payslip-from-wage")}</dt>
          <dd>{shown(withheld)}</dd>
        </div>
        {hasReward && (
          <div>
            <dt>{words.t("payslip-from-reward", { rate: words.percent(special_reward_rate) })}</dt>
            <dd>{shown(withheld_from_special_reward)}</dd>
          </div>
        )}
        <div>
          <dt>{words.t("payslip-credit")}</dt>
          <dd>{shown(labour_tax_credit)}</dd>
        </div>
      </dl>
      <p class="note">{words.t("payslip-sum", { row: words.euros(row) })}</p>
      <Sum title={words.t("payslip-title")} block={sum} exact={isLaw(status)} />
      <p class="note">{words.t("payslip-differs")}</p>
    </section>
  );
}
