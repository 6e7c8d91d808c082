// Net of a year against the costs that are reimbursed, and against gross pay: where the routes cross, where they bend,
// and where the person asking stands.

import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Answer, Curve, Request } from "./contract";
import { readOf } from "./echo";
import type { Assess } from "./engine";
import { isLaw, leadYear, routeOf, ROUTES, yearsText } from "./money";
import { amountTicks, between, Picture, PictureTable, Strokes, type Line } from "./picture";
import { useWords, type Words } from "./words";

interface Props {
  assess: Assess;
  answer: Answer;
}

export function Curves({ assess, answer }: Props) {
  const settled = useSettled(answer);
  return (
    <>
      <BreakEven assess={assess} answer={settled} />
      <NetAgainstGross assess={assess} answer={settled} />
    </>
  );
}

const PAUSE_MS = 250;

/** The answer once it has stopped changing: a curve takes longer than an answer, and would slow down typing. */
function useSettled(answer: Answer): Answer {
  const [settled, setSettled] = useState(answer);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(answer), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [answer]);
  return settled;
}

/** A curve over some cents; none where there is nothing to draw. */
function useCurve(
  { assess, answer }: Props,
  field: "pay_amount" | "costs",
  ends: readonly [number, number] | undefined,
  points: number,
) {
  return useMemo((): Drawn | undefined => {
    if (!ends) return undefined;
    const euros = (cents: number) => (cents / 100).toFixed(2);
    const request = readOf(answer) as unknown as Request;
    const found = assess.curve(request, field, euros(ends[0]), euros(ends[1]), points);
    const soft = !isLaw(found.status);
    const lines = ROUTES.filter((route) => found[route].length > 0).map((route): Line => ({
      route,
      points: found.amounts.map((x, index) => ({ x, y: found[route][index], soft })),
    }));
    const [from, until] = [found.amounts[0], found.amounts.at(-1)];
    return from === undefined || until === undefined || lines.length === 0
      ? undefined
      : { curve: found, lines, from, until };
  }, [assess, answer, field, ends?.[0], ends?.[1], points]);
}

interface Drawn {
  curve: Curve;
  lines: Line[];
  from: number;
  until: number;
}

/** Points of a curve, both its ends among them; every fourth stands in the table. */
const [PAY_POINTS, COST_POINTS, IN_TABLE] = [45, 41, 4];

/** Reimbursing costs against the ruling. */
function BreakEven({ assess, answer }: Props) {
  const words = useWords();
  const { pay, costs } = answer;
  const year = pay && leadYear(pay);
  const here = costs?.years.find((other) => year && other.year <= year.year && year.year <= other.last_year)?.total;
  const most = Math.max((year?.break_even ?? (year && routeOf(year, "ruling"))?.free ?? 0) * 1.6, (here ?? 0) * 1.25);
  // So that what lies between two points is round.
  const ends: readonly [number, number] | undefined = most > 0 ? [0, Math.ceil(most / 400_000) * 400_000] : undefined;
  const drawn = useCurve({ assess, answer }, "costs", ends, COST_POINTS);
  const needed = drawn?.curve.edges.find(({ code }) => code === "break_even")?.at ?? 0;
  const shown = drawn?.lines.filter(({ route }) => route !== "neither") ?? [];
  const [ruling, actual] = shown;
  if (!drawn || !pay || !ruling || !actual) return null;
  const height = between(ruling.points, needed);
  // What a permit asks of the pay in the contract may stop the one line before it meets the other.
  const meets = height !== undefined && (actual.points.at(-1)?.y ?? 0) > height;
  const sentence = needed === 0 ? "beat-no-crossing" : meets ? "beat-crossing" : "beat-permit";
  return (
    <CurveSection
      what="beat"
      drawn={{ ...drawn, lines: shown }}
      axis={words.t("beat-axis")}
      crossing={needed > 0 && meets ? { at: needed, y: height } : undefined}
    >
      <p class="fact">
        {words.rich(sentence, { amount: words.euros(needed) })}{" "}
        {here !== undefined && words.rich("beat-here", { amount: words.euros(drawn.curve.here ?? here) })}
      </p>
      <ByYear answer={answer} />
      {costs?.years.some(({ recognised }) => recognised.some(({ kind }) => kind === "school_fees")) && (
        <p class="note">{words.t("beat-school")}</p>
      )}
    </CurveSection>
  );
}

/** The costs that beat the ruling in each year that has its own. */
function ByYear({ answer: { pay } }: { answer: Answer }) {
  const words = useWords();
  const years = pay?.years.filter(({ break_even }) => break_even != null && break_even > 0) ?? [];
  return years.length < 2 ? null : (
    <p class="note">
      {words.t("beat-years", {
        years: words.list(
          years.map((year) =>
            words.t("beat-year", { year: yearsText(words, year), amount: words.euros(year.break_even ?? 0) }),
          ),
        ),
      })}
    </p>
  );
}

/** What each route leaves of more pay or less. */
function NetAgainstGross({ assess, answer }: Props) {
  const words = useWords();
  const { pay_amount, pay_period = "month" } = readOf(answer);
  const cents = Math.round(Number(pay_amount) * 100);
  const ends: readonly [number, number] | undefined = answer.pay && cents > 0 ? [cents / 2, cents * 1.6] : undefined;
  const drawn = useCurve({ assess, answer }, "pay_amount", ends, PAY_POINTS);
  return drawn ? (
    <CurveSection
      what="more-pay"
      drawn={drawn}
      axis={words.t("more-pay-axis", { period: words.t(`option-pay_period-${pay_period}`) })}
    />
  ) : null;
}

interface SectionProps {
  /** Of the section, and of the messages that name and explain it. */
  what: "beat" | "more-pay";
  drawn: Drawn;
  axis: string;
  crossing?: { at: number; y: number } | undefined;
  children?: ComponentChildren;
}

function CurveSection({ what, drawn, axis, crossing, children }: SectionProps) {
  const words = useWords();
  const { curve: found, lines, from, until } = drawn;
  const routes = lines.map(({ route }) => route);
  const edges = found.edges.filter(({ at }) => at > from && at < until);
  // What is said below the picture needs no number in it.
  const named = edges.filter(({ code }) => code !== "break_even");
  const title = words.t(`${what}-title`);
  const here = found.here ?? undefined;
  const text = [
    words.t(`${what}-text`),
    ...lines.map(({ route, points }) =>
      words.t("curve-text-route", {
        route: words.t(`column-${route}`),
        from: words.euros(from),
        low: words.euros(points[0]?.y ?? 0),
        until: words.euros(until),
        high: words.euros(points.at(-1)?.y ?? 0),
      }),
    ),
    ...(here === undefined ? [] : [words.t("curve-text-here", { amount: words.euros(here) })]),
    ...(crossing ? edges : named).map((edge) => edgeText(words, edge)),
  ].join(" ");
  return (
    <section aria-labelledby={what}>
      <h2 id={what}>{title}</h2>
      <p class="note">
        {words.t(`${what}-note`, { year: String(found.year) })} {!isLaw(found.status) && words.t("curve-estimate")}
      </p>
      <Strokes routes={routes} />
      <Picture
        text={text}
        lines={lines}
        from={from}
        until={until}
        ticks={amountTicks(words, from, until)}
        marks={named.map(({ at }, index) => ({ at, number: index + 1 }))}
        here={here !== undefined && from <= here && here <= until ? here : undefined}
        crossing={crossing}
      />
      <p class="axis">{axis}</p>
      {named.length > 0 && (
        <ol class="marks">
          {named.map((edge) => (
            <li key={edge.code}>{edgeText(words, edge)}</li>
          ))}
        </ol>
      )}
      {children}
      <PictureTable
        title={title}
        head={[axis, ...routes.map((route) => words.t(`column-${route}`))]}
        rows={found.amounts.flatMap((amount, index) =>
          index % IN_TABLE === 0
            ? [
                {
                  key: amount,
                  title: words.amount(amount),
                  cells: lines.map(({ points }) => words.euros(points[index]?.y ?? 0)),
                },
              ]
            : [],
        )}
      />
    </section>
  );
}

/** A named amount, in words; where it rests on an estimate, it says so. */
function edgeText(words: Words, { code, at, status }: Curve["edges"][number]): string {
  const own = `edge-${code}`;
  const what = words.has(own) ? words.t(own) : words.t("edge-scheme", { scheme: words.t(`scheme-${code}`) });
  return words.t(isLaw(status) ? "edge-at" : "edge-about", { amount: words.euros(at), what });
}
