// The same package paid in three ways, side by side, for one year at a time.

import { useState } from "preact/hooks";
import type { PayAnswer, PayYear, Route, RouteYear, RulingAnswer } from "./contract";
import type { Read } from "./echo";
import { focusField } from "./form-context";
import { Fold, useLaterPart } from "./later-place";
import {
  isLaw,
  isWhole,
  leadYear,
  monthlyGain,
  netOfMonth,
  ordinary,
  partMonths,
  periodOf,
  refundOf,
  routeOf,
  ROUTES,
  slipAmount,
  special,
  yearsText,
} from "./money";
import { NETHERLANDS } from "./places";
import { useWords } from "./words";

interface Props {
  pay: PayAnswer;
  ruling: RulingAnswer | undefined;
  read: Read;
}

export function Routes({ pay, ruling, read }: Props) {
  const words = useWords();
  const part = useLaterPart();
  const [chosen, choose] = useState<number>();
  const year = pay.years.find((other) => other.year === chosen) ?? leadYear(pay);
  if (!year) return null;
  const rows = ROUTES.flatMap((route) => routeOf(year, route) ?? []);
  const period = periodOf(ruling?.periods ?? [], year);
  return (
    <section aria-labelledby="routes">
      <div class="title">
        <h2 id="routes">{words.t("routes-title")}</h2>
        {pay.years.length > 1 && (
          <label class="year">
            <span>{words.t("year")}</span>{" "}
            <select value={String(year.year)} onChange={(event) => choose(Number(event.currentTarget.value))}>
              {pay.years.map((other) => (
                <option key={other.year} value={String(other.year)}>
                  {yearsText(words, other)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {rows.some(({ costs_on_top }) => costs_on_top) ? (
        part && <part.OnTop />
      ) : (
        <p class="note">{words.t("routes-same-package", { package: words.euros(pay.package.total) })}</p>
      )}
      {year.estimate && <p class="note">{words.t(isWhole(year) ? "routes-elsewhere" : "routes-part-year")}</p>}
      {isElsewhere(read) && <p class="note">{words.t("routes-other-country")}</p>}
      <Legend />
      <div class="cards">
        {ROUTES.map((route) => (
          <Card key={route} year={year} route={route} percentage={period?.percentage} asks={read.costs === undefined} />
        ))}
      </div>
      <Fold title={words.t("how-made-up")}>
        {({ GrossToNet, Sums }) => (
          <>
            <GrossToNet rows={rows} />
            <Sums year={year} rows={rows} laws={pay.laws} />
          </>
        )}
      </Fold>
      {part && <part.Benefits year={year} read={read} />}
    </section>
  );
}

const isElsewhere = ({ residence = NETHERLANDS, insured }: Read): boolean =>
  residence !== NETHERLANDS || insured === "elsewhere";

interface CardProps {
  year: PayYear;
  route: Route;
  percentage: string | undefined;
  /** Whether no costs were said yet. */
  asks: boolean;
}

function Card({ year, route, percentage, asks }: CardProps) {
  const words = useWords();
  // Without a recognised cost that route is the one without anything.
  const row = routeOf(year, route) ?? (route === "actual_costs" ? routeOf(year, "neither") : undefined);
  const title = <h3>{words.t(`route-${route}`)}</h3>;
  if (!row) {
    return (
      <article class="card absent">
        {title}
        <p>{words.t("route-absent")}</p>
      </article>
    );
  }
  const isBest = year.best === route;
  const free = freeOf(row);
  const gain = route === "neither" || free === 0 ? undefined : monthlyGain(year, route);
  return (
    <article class={isBest ? "card best" : "card"}>
      {title}
      <p class="tags">
        {isBest && <span class="tag strong">{words.t("route-best")}</span>}
        {route === "ruling" && percentage !== undefined && (
          <span class="tag">{words.t("route-percentage", { percentage: words.percent(percentage) })}</span>
        )}
        {row.conditional != null && <span class="tag">{words.t("route-conditional")}</span>}
        {!isLaw(row.status) && <span class="tag">{words.t(`status-${row.status}`)}</span>}
      </p>
      <Bar row={row} />
      <Amounts year={year} row={row} />
      {gain !== undefined && (
        <p class="gain">
          {words.t(gain < 0 ? "route-gain-less" : "route-gain", { gain: words.euros(Math.abs(gain)) })}
        </p>
      )}
      {route === "actual_costs" && asks && (
        <p>
          <button type="button" class="link" onClick={() => focusField("costs")}>
            {words.t("route-no-costs")}
          </button>
        </p>
      )}
    </article>
  );
}

/** What is paid without tax, out of the pay and on top of it. */
const freeOf = ({ free, costs_on_top = 0 }: RouteYear): number => free + costs_on_top;

const PARTS = ["free", "net", "tax"] as const;

/** Net pay and tax of the year, in three parts; the amounts stand below it. */
function Bar({ row }: { row: RouteYear }) {
  const whole = row.net + row.assessed;
  const free = freeOf(row);
  const sizes = { free, net: row.net - free, tax: row.assessed };
  let x = 0;
  return (
    <svg class="split" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      {PARTS.map((part) => {
        const width = (Math.max(sizes[part], 0) / Math.max(whole, 1)) * 100;
        x += width;
        return <rect key={part} class={part} x={x - width} y={0} width={width} height={8} />;
      })}
    </svg>
  );
}

const monthsOf = (row: RouteYear): number => row.payslips.reduce((sum, { months }) => sum + months.length, 0);

function Legend() {
  const words = useWords();
  return (
    <ul class="legend" aria-hidden="true">
      {PARTS.map((part) => (
        <li key={part} class={part}>
          {words.t(`part-${part}`)}
        </li>
      ))}
    </ul>
  );
}

function Amounts({ year, row }: { year: PayYear; row: RouteYear }) {
  const words = useWords();
  const month = ordinary(row);
  const slips = [...(month ? [month] : []), ...partMonths(row), ...special(row)];
  const refund = year.estimate ? refundOf(row) : undefined;
  return (
    <dl class="amounts">
      {slips.map((slip, index) => (
        <div key={slip.months[0]} class={index === 0 ? "lead" : undefined}>
          <dt>{slip === month ? words.t("net-month") : netOfMonth(words, year, slip)}</dt>
          <dd>{slipAmount(words, slip, row.status)}</dd>
        </div>
      ))}
      {refund !== undefined && (
        <div>
          <dt>{words.t(refund > 0 ? "refund-back" : "refund-due")}</dt>
          <dd>{words.rich("about", { amount: words.euros(Math.abs(refund)) })}</dd>
        </div>
      )}
      <div>
        <dt>{words.t("net-year")}</dt>
        <dd>{words.euros(row.net)}</dd>
      </div>
      <div>
        <dt>{words.t("free-year")}</dt>
        <dd>{words.euros(freeOf(row))}</dd>
      </div>
      {words.role === "employer" && row.employer && (
        <>
          <div>
            <dt>{words.t("employer-cost")}</dt>
            <dd>{words.euros(row.employer.total)}</dd>
          </div>
          <div>
            <dt>{words.t("employer-cost-month")}</dt>
            <dd>{words.rich("about", { amount: words.euros(row.employer.total / monthsOf(row)) })}</dd>
          </div>
        </>
      )}
    </dl>
  );
}
