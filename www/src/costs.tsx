// What of the costs entered can be reimbursed tax-free, and why the rest cannot.

import { useState } from "preact/hooks";
import type { CostsAnswer } from "./contract";
import { yearsText } from "./money";
import { Law } from "./verdict";
import { useWords } from "./words";

export function Costs({ costs, lead }: { costs: CostsAnswer; lead: number | undefined }) {
  const words = useWords();
  const [chosen, choose] = useState<number>();
  const wanted = chosen ?? lead ?? 0;
  const year = costs.years.find((other) => other.year <= wanted && wanted <= other.last_year) ?? costs.years[0];
  if (!year) return null;
  return (
    <section aria-labelledby="costs">
      <div class="title">
        <h2 id="costs">{words.t("costs-title")}</h2>
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
      </div>
      <article class="card wide">
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
            </li>
          ))}
          {year.refused.map(({ kind, cents, reason, law }, index) => (
            <li key={index} class="refused">
              {words.t("cost-refused", { kind: words.t(`cost-${kind}`), cents: words.euros(cents) })}{" "}
              {words.t(`refusal-${reason}`)} <Law law={law} />
            </li>
          ))}
        </ul>
        <p class="note">{words.t("costs-proof")}</p>
      </article>
    </section>
  );
}
