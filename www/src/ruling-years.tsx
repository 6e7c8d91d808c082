// How much the ruling makes tax-free from year to year, the threshold it is tested on, and what limits it.

import type { ComponentChildren } from "preact";
import type { NormTest, NormUsed, RulingAnswer, RulingPeriod } from "./contract";
import { isLaw, yearOf } from "./money";
import { Law } from "./verdict";
import { useWords, type Words } from "./words";

/** A calendar year, or several that are the same. */
interface Run {
  first: RulingPeriod;
  last: RulingPeriod;
}

export function RulingYears({ ruling: { periods, finding } }: { ruling: RulingAnswer }) {
  const words = useWords();
  const longest = periods.find(isWhole) ?? periods[0];
  if (!longest) return null;
  const most = Math.max(...periods.map(({ percentage }) => Number(percentage)));
  const certainties = [...new Set(periods.map(({ certainty }) => words.t(`certainty-${certainty}`)))];
  return (
    <>
      <h3 id="ruling-years">{words.t("ruling-years-title")}</h3>
      <ul class="bare" aria-labelledby="ruling-years">
        {runsOf(periods).map((run) => (
          <Row key={run.first.from} run={run} most={most} />
        ))}
      </ul>
      <p class="note">
        {periods.every(({ limited_by }) => limited_by !== "cap") && <>{capText(words, longest)} </>}
        {words.t("ruling-years-sure", { certainty: words.list(certainties) })} <Law law={finding.law} />
      </p>
    </>
  );
}

function Row({ run: { first, last }, most }: { run: Run; most: number }) {
  const words = useWords();
  const part = (percentage: string) => (Number(percentage) / most) * 100;
  return (
    <li class="condition">
      <p class="title">
        <strong>{runText(words, first, last)}</strong>
        <span>{freeText(words, first)}</span>
      </p>
      <svg class="split" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect width={part(first.percentage)} height={8} />
        <rect class="free" width={part(first.effective_percentage)} height={8} />
      </svg>
      <p class="note">{limitText(words, first)}</p>
      {first.norms.map((test, index) => (
        <Threshold key={test.from} test={test} isFirst={index === 0} />
      ))}
    </li>
  );
}

/** The threshold of a whole year that a time is tested on, and where it stands. */
function Threshold({ test: { norm, from }, isFirst }: { test: NormTest; isFirst: boolean }) {
  const words = useWords();
  const amount = amountOf(norm);
  return amount === undefined ? null : (
    <p class="note">
      {isFirst
        ? words.t("ruling-years-threshold", { amount: words.euros(amount) })
        : words.t("ruling-years-threshold-from", { amount: words.euros(amount), date: words.date(from) })}{" "}
      {norm.kind !== "general" && <>({words.t(`norm-${norm.kind}`)}) </>}
      {!isLaw(norm.status) && <span class="tag soft">{words.t("status-projected")}</span>}
    </p>
  );
}

const amountOf = ({ cents, projected, at_least }: NormUsed): number | undefined =>
  cents ?? projected ?? at_least ?? undefined;

const isWhole = ({ from, until }: RulingPeriod): boolean => from.endsWith("-01-01") && until.endsWith("-12-31");

/** What would be read of a year, its name aside. */
const readOf = ({ from: _from, until: _until, norms, ...rest }: RulingPeriod): string =>
  JSON.stringify([rest, norms.map(({ norm }) => norm)]);

function runsOf(periods: RulingPeriod[]): Run[] {
  const runs: Run[] = [];
  for (const period of periods) {
    const run = runs.at(-1);
    if (run && isWhole(run.last) && isWhole(period) && readOf(run.last) === readOf(period)) run.last = period;
    else runs.push({ first: period, last: period });
  }
  return runs;
}

function runText(words: Words, first: RulingPeriod, last: RulingPeriod): string {
  if (!isWhole(first)) return words.days(first.from, first.until);
  const [from, to] = [String(yearOf(first.from)), String(yearOf(last.from))];
  return from === to ? from : words.t("years-from-to", { from, to });
}

/** The part of the pay that is tax-free: the percentage itself, or about what is left of it. */
function freeText(words: Words, period: RulingPeriod): ComponentChildren {
  const { limited_by, status, allowance, percentage, effective_percentage } = period;
  if (allowance < 100) return words.t("ruling-years-nothing");
  const amount = words.euros(allowance);
  const isFull = limited_by === "percentage";
  const share = isFull ? percentage : Number(effective_percentage).toFixed(2);
  const kind = (isAbout: boolean) => (isAbout ? "about" : "exactly");
  return (
    <>
      {words.rich("ruling-years-free", { percentage: words.t(kind(!isFull), { amount: words.percent(share) }) })}{" "}
      {words.t(kind(isFull && !isLaw(status)), { amount })}
    </>
  );
}

const limitText = (words: Words, { limited_by, percentage, cap, cap_status }: RulingPeriod): string =>
  words.t(`limit-${limited_by}`, {
    percentage: words.percent(percentage),
    cap: cap == null ? "" : words.euros(cap),
    sure: cap_status === "enacted" ? "yes" : "no",
  });

const capText = (words: Words, { from, cap, cap_status }: RulingPeriod): string =>
  cap == null
    ? words.t("ruling-years-no-cap", { year: from.slice(0, 4) })
    : words.t("ruling-years-cap", {
        year: from.slice(0, 4),
        cap: words.euros(cap),
        sure: cap_status === "enacted" ? "yes" : "no",
      });
