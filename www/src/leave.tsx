// What a time of leave or illness would change: the pay of its years, and whether the ruling goes on.

import { Beside, type Row } from "./beside";
import type { Answer, Route, RulingAnswer } from "./contract";
import { echoOf, readOf } from "./echo";
import type { Assess } from "./engine";
import { SelectField, TextField } from "./fields";
import { FormContext } from "./form-context";
import { routeOf, yearOf } from "./money";
import { VerdictMark } from "./verdict";
import { useWhatIf } from "./what-if";
import { useWords, type Words } from "./words";

const KINDS = ["parental", "maternity", "unpaid", "illness"];

export function Leave({ assess, answer }: { assess: Assess; answer: Answer }) {
  const words = useWords();
  const { form, good } = useWhatIf(assess, answer);
  const date = (name: string) => <TextField name={name} narrow echo={echoOf(words, form.answer, name)} />;
  return (
    <section aria-labelledby="leave">
      <h3 id="leave">{words.t("leave-title")}</h3>
      <FormContext.Provider value={form}>
        <div class="asks">
          <SelectField name="leave_kind" options={KINDS} />
          {date("leave_from")}
          {date("leave_until")}
          <TextField name="leave_pay_percent" numeric narrow />
        </div>
      </FormContext.Provider>
      {good && <Outcome without={good.without} answer={good.answer} />}
    </section>
  );
}

function Outcome({ without, answer }: { without: Answer; answer: Answer }) {
  const words = useWords();
  const years = yearsOfLeave(answer);
  const ruling = holds(words, without, answer);
  const rows = [
    ...years.flatMap((year) => netRows(words, without, answer, year)),
    ...rulingRows(words, without, answer),
  ];
  if (years.length === 0) return <p class="note">{words.t("leave-intro")}</p>;
  return (
    <>
      <Beside
        title={words.t("leave-title")}
        is={words.t("leave-without")}
        wouldBe={words.t("leave-with")}
        rows={rows}
      />
      {ruling !== undefined && <p>{ruling}</p>}
      <p class="note">{words.t("leave-threshold")}</p>
      {answer.outside.includes("leave_under_a_permit") && <p class="note">{words.t("outside-leave_under_a_permit")}</p>}
    </>
  );
}

/** The calendar years of the leave that pay is computed for; none until it is all said. */
function yearsOfLeave(answer: Answer): number[] {
  const { leave_kind, leave_from, leave_until } = readOf(answer);
  if (leave_kind === undefined || typeof leave_from !== "string" || typeof leave_until !== "string") return [];
  const [first, last] = [yearOf(leave_from), yearOf(leave_until)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((year) =>
    netOf(answer, year, "neither"),
  );
}

/** Net over a calendar year on a route, where that is open. */
function netOf({ pay }: Answer, number: number, route: Route): number | undefined {
  const year = pay?.years.find((known) => known.year <= number && number <= known.last_year);
  return year && routeOf(year, route)?.net;
}

function netRows(words: Words, without: Answer, answer: Answer, year: number): Row[] {
  const net = (of: Answer, route: Route) => {
    const cents = netOf(of, year, route);
    return cents === undefined ? "–" : words.rich("about", { amount: words.euros(cents) });
  };
  return (["ruling", "neither"] as const)
    .filter((route) => netOf(without, year, route) !== undefined)
    .map((route) => ({
      key: `${year}-${route}`,
      title: words.t("leave-net", { year: String(year), route: words.t(`column-${route}`) }),
      is: net(without, route),
      wouldBe: net(answer, route),
    }));
}

/** What the first year comes to, where that changes, and until when the ruling goes on. */
function rulingRows(words: Words, { ruling }: Answer, { ruling: other }: Answer): Row[] {
  if (!ruling || !other) return [];
  const until = ({ last_day }: RulingAnswer) => (last_day == null ? "–" : words.date(last_day));
  const marks = {
    key: "ruling",
    title: words.t("ruling-title"),
    is: <VerdictMark verdict={ruling.verdict} />,
    wouldBe: <VerdictMark verdict={other.verdict} />,
  };
  return [
    ...(ruling.verdict === other.verdict ? [] : [marks]),
    { key: "until", title: words.t("leave-until"), is: until(ruling), wouldBe: until(other) },
  ];
}

/** Whether the ruling still holds: a later year below the threshold ends it before its term. */
function holds(words: Words, { ruling }: Answer, { ruling: other }: Answer): string | undefined {
  if (ruling?.last_day == null || !other) return undefined;
  if (other.last_day == null || other.verdict !== ruling.verdict) return words.t("leave-ruling-lost");
  return other.last_day < ruling.last_day
    ? words.t("leave-ruling-ends", { date: words.date(other.last_day) })
    : words.t("leave-ruling-holds");
}
