// What fewer hours would change: pay goes down with them, thresholds do not.

import { useMemo, useState } from "preact/hooks";
import type { ComponentChildren } from "preact";
import { Beside, type Row } from "./beside";
import type { Answer, PayYear, Request, Route } from "./contract";
import type { Assess } from "./engine";
import { leadYear, ordinary, payslipAmount, routeOf, yearsText } from "./money";
import { VerdictMark } from "./verdict";
import { useWords } from "./words";

const PERCENTS = ["90", "80", "70", "60", "50"];

export function FewerHours({ assess, answer }: { assess: Assess; answer: Answer }) {
  const words = useWords();
  const [percent, setPercent] = useState("80");
  const other = useMemo(
    () => assess({ ...(answer.receipt.request as unknown as Request), part_time_percent: percent }),
    [assess, answer, percent],
  );
  const year = answer.pay && leadYear(answer.pay);
  const otherYear = other?.pay?.years.find((known) => year && known.year <= year.year && year.year <= known.last_year);
  if (!year || !other || !otherYear) return null;
  const net = (of: PayYear, route: Route): ComponentChildren => {
    const row = routeOf(of, route);
    const month = row && ordinary(row);
    return row && month?.net != null ? payslipAmount(words, month.net, row.status) : "–";
  };
  const permits = answer.schemes.filter(({ scheme, verdict }) => scheme !== "free_movement" && verdict !== "closed");
  const rows: Row[] = [
    ...(["ruling", "neither"] as const).map((route) => ({
      key: route,
      title: `${words.t("net-month")}: ${words.t(`column-${route}`)}`,
      is: net(year, route),
      wouldBe: net(otherYear, route),
    })),
    ...(answer.ruling && other.ruling
      ? [
          {
            key: "verdict",
            title: words.t("ruling-title"),
            is: <VerdictMark verdict={answer.ruling.verdict} />,
            wouldBe: <VerdictMark verdict={other.ruling.verdict} />,
          },
        ]
      : []),
    ...permits.map(({ scheme, verdict }) => ({
      key: scheme,
      title: words.t(`scheme-${scheme}`),
      is: <VerdictMark verdict={verdict} />,
      wouldBe: <VerdictMark verdict={other.schemes.find((known) => known.scheme === scheme)?.verdict ?? verdict} />,
    })),
  ];
  return (
    <section aria-labelledby="fewer-hours">
      <div class="title">
        <h3 id="fewer-hours">{words.t("fewer-hours-title")}</h3>
        <label class="year">
          <span>{words.t("field-part_time_percent")}</span>{" "}
          <select
            id="field-part_time_percent"
            value={percent}
            onChange={(event) => setPercent(event.currentTarget.value)}
          >
            {PERCENTS.map((option) => (
              <option key={option} value={option}>
                {words.percent(String(Number(option) / 100))}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="note">{words.t("fewer-hours-note", { years: yearsText(words, year) })}</p>
      <Beside
        title={words.t("fewer-hours-title")}
        is={words.t("fewer-hours-full")}
        wouldBe={words.percent(String(Number(percent) / 100))}
        rows={rows}
      />
      <p class="note">{words.t("fewer-hours-care")}</p>
    </section>
  );
}
