// The three routes side by side in every amount that counts: over the whole term, or in a year of it.

import { useState } from "preact/hooks";
import type { PayAnswer, PayYear, Route, RouteTotal, RouteYear } from "./contract";
import { routeOf, yearsText } from "./money";
import { useWords } from "./words";

interface Amounts extends Omit<RouteTotal, "route" | "gain" | "employer"> {
  /** Costs reimbursed beside the pay. */
  on_top: number;
  employer?: number | null | undefined;
}

const AMOUNTS = ["gross", "free", "on_top", "taxable", "withheld", "assessed", "net", "employer"] as const;

/** A total over years that are not law yet is no finer than this. */
const roundedToHundreds = (cents: number) => Math.round(cents / 10_000) * 10_000;

/** Years that are the same count each for itself. */
const onTop = (years: readonly PayYear[], route: Route): number =>
  years.reduce((sum, year) => sum + (routeOf(year, route)?.costs_on_top ?? 0) * (year.last_year - year.year + 1), 0);

export function Totals({ pay, routes }: { pay: PayAnswer; routes: readonly Route[] }) {
  const words = useWords();
  const [chosen, choose] = useState(0);
  const year = pay.years.find((other) => other.year === chosen);
  const title = words.t("totals-title");
  const ofRoute = (route: Route): Amounts | undefined => {
    const all: (RouteYear | RouteTotal)[] = year?.routes ?? pay.total;
    const row = all.find((other) => other.route === route);
    if (!row) return undefined;
    const employer = typeof row.employer === "object" ? row.employer?.total : row.employer;
    return { ...row, employer, on_top: onTop(year ? [year] : pay.years, route) };
  };
  const columns = routes.map((route) => ({ route, amounts: ofRoute(route) }));
  const isShown: Partial<Record<(typeof AMOUNTS)[number], boolean>> = {
    on_top: columns.some(({ amounts }) => amounts && amounts.on_top > 0),
    employer: words.role === "employer",
  };
  const rows = AMOUNTS.filter((name) => isShown[name] ?? true);
  const best = [...pay.total].sort((a, b) => b.gain - a.gain)[0];
  return (
    <section aria-labelledby="totals">
      <div class="title">
        <h3 id="totals">{title}</h3>
        <label class="year">
          <span>{words.t("totals-over")}</span>{" "}
          <select value={String(chosen)} onChange={(event) => choose(Number(event.currentTarget.value))}>
            <option value="0">{words.t("totals-term")}</option>
            {pay.years.map((other) => (
              <option key={other.year} value={String(other.year)}>
                {yearsText(words, other)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {!year && best && best.gain > 0 && (
        <p>
          {words.rich(`term-total-${best.route}`, { amount: words.euros(roundedToHundreds(best.gain)) })}
        </p>
      )}
      <div class="scroll" role="region" aria-label={words.t("table", { title })} tabIndex={0}>
        <table class="sums totals">
          <thead>
            <tr>
              <td />
              {routes.map((route) => (
                <th key={route} scope="col">
                  {words.t(`column-${route}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((name) => (
              <tr key={name} class={name === "net" ? "total" : undefined}>
                <th scope="row">{words.t(`totals-${name}`)}</th>
                {columns.map(({ route, amounts }) => {
                  const cents = amounts?.[name];
                  return (
                    <td key={route}>
                      {cents == null ? "–" : words.euros(year ? cents : roundedToHundreds(cents))}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="note">{words.t(year ? "totals-note-year" : "totals-note")}</p>
    </section>
  );
}
