// What of the costs entered can be reimbursed tax-free, until when and with what proof, and why the rest cannot.

import { useState } from "preact/hooks";
import { Conditions } from "./conditions";
import type { Answer, CostsAnswer, CostsYear } from "./contract";
import { readOf } from "./echo";
import { leadYear, yearsText } from "./money";
import { Law, VerdictMark } from "./verdict";
import { useWords } from "./words";

export function Costs({ answer }: { answer: Answer }) {
  const words = useWords();
  const [chosen, choose] = useState<number>();
  const { costs, pay } = answer;
  const { costs: typed } = readOf(answer);
  if (!costs || !Array.isArray(typed) || typed.length === 0) return null;
  const wanted = chosen ?? (pay && leadYear(pay)?.year) ?? 0;
  const year = costs.years.find((other) => other.year <= wanted && wanted <= other.last_year) ?? costs.years[0];
  return (
    <section aria-labelledby="costs">
      <div class="title">
        <h2 id="costs">{words.t("costs-title")}</h2>
        {year && (
          <label class="year">
            <span>{words.t("year")}</span>{" "}
            <select value={String(year.year)} onChange={(event) => choose(Number(event.currentTarget.value))}>
              {costs.years.map((other) => (
                <option key={other.year} value={String(other.year)}>
                  {yearsText(words, other)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <article class="card wide">
        <p>
          <VerdictMark verdict={costs.finding.verdict} whole />
        </p>
        {year && <OneByOne costs={costs} year={year} />}
        {year && <p class="note">{words.t(`costs-funding-${costs.funding}`)}</p>}
        {year && <p class="note">{words.t("costs-proof")}</p>}
        <Dates costs={costs} />
        <details>
          <summary>{words.t("conditions")}</summary>
          <Conditions finding={costs.finding} />
        </details>
      </article>
    </section>
  );
}

function OneByOne({ costs, year }: { costs: CostsAnswer; year: CostsYear }) {
  const words = useWords();
  return (
    <>
      <p>{words.rich("costs-total", { amount: words.euros(year.total), year: yearsText(words, year) })}</p>
      <ul class="bare">
        {year.recognised.map(({ kind, cents, ordinary, exempt, law }, index) => (
          <li key={index}>
            {words.t("cost-recognised", {
              kind: words.t(`cost-${kind}`),
              cents: words.euros(cents),
              exempt: words.euros(exempt),
            })}
            {ordinary != null && ordinary > 0 && (
              <> {words.t("cost-ordinary", { ordinary: words.euros(ordinary) })}</>
            )}{" "}
            <Law law={law ?? costs.law} />
            <span class="evidence">{words.t("cost-keep", { evidence: words.t(`evidence-${kind}`) })}</span>
          </li>
        ))}
        {year.refused.map(({ kind, cents, reason, law }, index) => (
          <li key={index} class="refused">
            {words.t("cost-refused", { kind: words.t(`cost-${kind}`), cents: words.euros(cents) })}{" "}
            {words.t(`refusal-${reason}`)} <Law law={law} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Until when costs can be reimbursed, and when the employer chooses. */
function Dates({ costs: { until, first_choice } }: { costs: CostsAnswer }) {
  const words = useWords();
  return (
    <ul>
      <li>{words.rich("costs-until", { date: words.date(until) })}</li>
      {first_choice != null && <li>{words.rich("costs-choice", { date: words.date(first_choice) })}</li>}
    </ul>
  );
}

/** Costs that are paid beside the pay make the package larger: the routes are not on one and the same any more. */
export function OnTop() {
  const words = useWords();
  return <p class="note">{words.t("costs-funding-on_top")}</p>;
}
