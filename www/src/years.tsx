// Year after year to the end of the term, and why one differs from the next.

import type { PayAnswer, PayYear, Route, RulingAnswer, RulingPeriod } from "./contract";
import { endsEarly, isLaw, periodOf, roundedToHundreds, routeOf, ROUTES, yearOf, yearsText } from "./money";
import { useWords, type Words } from "./words";

export function Years({ pay, ruling }: { pay: PayAnswer; ruling: RulingAnswer | undefined }) {
  const words = useWords();
  const periods = ruling?.periods ?? [];
  const shown = ROUTES.filter((route) => pay.years.some((year) => routeOf(year, route)));
  const events = eventsOf(words, pay, ruling);
  return (
    <section aria-labelledby="years">
      <h2 id="years">{words.t("years-title")}</h2>
      <p class="note">{words.t("years-note")}</p>
      <div class="scroll" role="region" aria-label={words.t("table", { title: words.t("years-title") })} tabIndex={0}>
        <table class="years">
          <thead>
            <tr>
              <th scope="col">{words.t("year")}</th>
              {periods.length > 0 && <th scope="col">{words.t("column-free")}</th>}
              {shown.map((route) => (
                <th key={route} scope="col">
                  {words.t(`column-${route}`)}
                </th>
              ))}
              <th scope="col">{words.t("column-status")}</th>
            </tr>
          </thead>
          <tbody>
            {pay.years.map((year) => (
              <Row
                key={year.year}
                year={year}
                period={periodOf(periods, year)}
                hasRuling={periods.length > 0}
                shown={shown}
              />
            ))}
          </tbody>
        </table>
      </div>
      {events.length > 0 && (
        <>
          <h3>{words.t("events-title")}</h3>
          <ul class="events">
            {events.map((event) => (
              <li key={event}>{event}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface RowProps {
  year: PayYear;
  period: RulingPeriod | undefined;
  hasRuling: boolean;
  shown: readonly Route[];
}

function Row({ year, period, hasRuling, shown }: RowProps) {
  const words = useWords();
  const stands = (routeOf(year, "ruling") ?? year.routes[0])?.status ?? "unknown";
  const status = year.estimate && isLaw(stands) ? "projected" : stands;
  return (
    <tr>
      <th scope="row">{yearsText(words, year)}</th>
      {hasRuling && (
        <td>
          {period
            ? words.t("free-of-year", {
                amount: words.euros(period.allowance),
                percentage: words.percent(period.percentage),
              })
            : "–"}
        </td>
      )}
      {shown.map((route) => {
        const row = routeOf(year, route);
        return (
          <td key={route} class={year.best === route ? "best" : undefined}>
            {row ? words.euros(row.net) : "–"}
            {year.best === route && <span class="unseen"> {words.t("route-best")}</span>}
          </td>
        );
      })}
      <td>
        <span class={isLaw(status) ? "tag" : "tag soft"}>{words.t(`status-${status}`)}</span>
      </td>
    </tr>
  );
}

function eventsOf(words: Words, pay: PayAnswer, ruling: RulingAnswer | undefined): string[] {
  if (!ruling || ruling.periods.length === 0) return [];
  const events: string[] = [];
  const percent = (text: string) => words.percent(text);
  let before: RulingPeriod | undefined;
  for (const period of ruling.periods) {
    const year = String(yearOf(period.from));
    const second = period.norms[1];
    if (before && before.percentage !== period.percentage) {
      events.push(
        words.t("event-percentage", { year, from: percent(before.percentage), to: percent(period.percentage) }),
      );
    }
    if (second) events.push(words.t("event-birthday", { date: words.date(second.from) }));
    if (!isLaw(period.status) && (!before || isLaw(before.status))) events.push(words.t("event-estimate", { year }));
    before = period;
  }
  for (const limit of ["norm", "cap"] as const) {
    const limited = ruling.periods.filter(({ limited_by }) => limited_by === limit);
    const years = words.list(limited.map(({ from }) => String(yearOf(from))));
    if (limited[0])
      events.push(words.t(`event-limited-${limit}`, { years, percentage: percent(limited[0].percentage) }));
  }
  if (ruling.last_day) {
    const end = endsEarly(pay, ruling) ? "event-end-early" : "event-end";
    events.push(words.t(end, { date: words.date(ruling.last_day) }));
  }
  return events;
}
