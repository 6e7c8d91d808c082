// The whole term: an ordinary month on each route as a picture, what all of it comes to, and what may change it.

import { useAsk } from "./ask";
import type { PayAnswer, Route, TermRun } from "./contract";
import { isLaw, ROUTES } from "./money";
import { Picture, PictureTable, Strokes, type Line, type Mark } from "./picture";
import { Totals } from "./totals";
import { useWords, type Words } from "./words";

export function Term({ pay }: { pay: PayAnswer }) {
  const words = useWords();
  const routes = ROUTES.filter((route) => pay.term.some((run) => run[route] != null));
  const title = words.t("term-title");
  const causes = causesOf(pay.term);
  return (
    <section aria-labelledby="term">
      <h2 id="term">{title}</h2>
      {(routes.length > 1 || causes.length > 0) && (
        <>
          <p class="note">{words.t("term-note")}</p>
          <Months pay={pay} routes={routes} causes={causes} />
          <PictureTable
            title={title}
            reasons
            head={[words.t("term-months"), ...routes.map((route) => words.t(`column-${route}`)), words.t("term-what")]}
            rows={alike(pay.term).map((run) => ({
              key: run.month,
              title: words.months(run.month, run.times),
              cells: [...routes.map((route) => amountOf(words, run, route)), whatOf(words, run)],
            }))}
          />
        </>
      )}
      {routes.length > 1 && <Totals pay={pay} routes={routes} />}
      <Ahead />
    </section>
  );
}

interface Cause {
  codes: string[];
  months: string[];
}

function Months({ pay, routes, causes }: { pay: PayAnswer; routes: Route[]; causes: Cause[] }) {
  const words = useWords();
  const stretches = stretchesOf(pay.term);
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (!first || !last) return null;
  const lines: Line[] = routes.map((route) => ({
    route,
    points: stretches.flatMap(({ from, until, run }) => {
      const point = { y: run[route] ?? undefined, soft: !isLaw(run.status) };
      return [
        { x: from, ...point },
        { x: until, ...point },
      ];
    }),
  }));
  const marks: Mark[] = causes
    .flatMap(({ months }, index) => months.map((month) => ({ at: place(month), number: index + 1 })))
    .sort((a, b) => a.at - b.at);
  const years = Math.ceil(first.from / 12);
  const januaries = Array.from({ length: Math.ceil(last.until / 12) - years }, (_, index) => years + index);
  const text = [
    words.t("term-text", {
      from: words.months(first.run.month, 1),
      until: words.months(monthAt(last.until - 1), 1),
    }),
    ...routes.map((route) =>
      words.t("term-text-route", {
        route: words.t(`column-${route}`),
        first: words.euros(first.run[route] ?? first.run.neither),
        last: words.euros(last.run[route] ?? last.run.neither),
      }),
    ),
    ...causes.map((cause) => causeText(words, cause)),
  ].join(" ");
  return (
    <>
      <Strokes routes={routes} soft={stretches.some(({ run }) => !isLaw(run.status))} />
      <Picture
        text={text}
        lines={lines}
        from={first.from}
        until={last.until}
        ticks={januaries.map((year) => ({ at: year * 12, text: String(year) }))}
        marks={marks}
      />
      {causes.length > 0 && (
        <ol class="marks">
          {causes.map((cause) => (
            <li key={cause.months[0]}>{causeText(words, cause)}</li>
          ))}
        </ol>
      )}
    </>
  );
}

/** What may be expected of later years. It changes all of the answer, and is asked where it shows. */
function Ahead() {
  const words = useWords();
  const { count } = useAsk();
  return (
    <details class="more">
      <summary>{words.t("term-ahead")}</summary>
      <div class="asks">
        {count("wage_growth_percent")}
        {count("indexation_percent")}
      </div>
    </details>
  );
}

/** A month as a number of months. */
const place = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

const monthAt = (at: number): string => `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;

/** Ordinary months, each stretch until the next: what comes once a year would hide what changes. */
function stretchesOf(term: readonly TermRun[]): { from: number; until: number; run: TermRun }[] {
  const ordinary = term.filter(({ code }) => code === "ordinary");
  const last = term.at(-1);
  return ordinary.map((run, index) => {
    const next = ordinary[index + 1] ?? (last && { month: monthAt(place(last.month) + last.times) });
    return { from: place(run.month), until: place(next?.month ?? run.month), run };
  });
}

/** Less than this is cents that did not divide, and nothing that anybody would look for. */
const WORTH_MARKING = 100;

/** What ends is said, also where no cent changes. */
const isEnd = (code: string): boolean => code.startsWith("end_") || code === "norm_not_met";

/** Why ordinary months change, each reason with the months in which it does; that the job starts goes without saying. */
function causesOf(term: readonly TermRun[]): Cause[] {
  const causes = new Map<string, Cause>();
  let before: TermRun | undefined;
  for (const run of term) {
    if (run.code !== "ordinary") continue;
    const codes = (run.causes ?? []).filter((code) => code !== "start");
    const isSeen = codes.some(isEnd) || ROUTES.some((route) => differs(before, run, route));
    if (codes.length > 0 && isSeen) {
      const key = codes.join();
      const cause = causes.get(key) ?? { codes, months: [] };
      cause.months.push(run.month);
      causes.set(key, cause);
    }
    before = run;
  }
  return [...causes.values()];
}

const differs = (before: TermRun | undefined, run: TermRun, route: Route): boolean =>
  Math.abs((run[route] ?? 0) - (before?.[route] ?? 0)) >= WORTH_MARKING;

const causeText = (words: Words, { codes, months }: Cause): string =>
  words.t("term-cause", {
    months: words.list(months.map((month) => words.months(month, 1))),
    causes: codes.map((code) => words.t(`cause-${code}`)).join(" "),
  });

/** Runs that look the same in whole euros, together. */
function alike(term: readonly TermRun[]): TermRun[] {
  const together: TermRun[] = [];
  for (const run of term) {
    const before = together.at(-1);
    const isSame =
      before?.code === run.code &&
      before.status === run.status &&
      ROUTES.every((route) => (before[route] == null) === (run[route] == null) && !differs(before, run, route));
    if (before && isSame) together[together.length - 1] = { ...before, times: before.times + run.times };
    else together.push(run);
  }
  return together;
}

const amountOf = (words: Words, run: TermRun, route: Route): string => {
  const cents = run[route];
  return cents == null ? "–" : words.euros(cents, isLaw(run.status));
};

/** What kind of month it is, or why it differs from those before. */
const whatOf = (words: Words, { code, causes = [] }: TermRun): string =>
  code === "ordinary"
    ? causes.map((cause) => words.t(`cause-${cause}`)).join(" ")
    : words.t(`term-${code}`);
