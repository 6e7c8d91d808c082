// Whether the ruling applies, why, and what to do about it.

import type { Change, PayAnswer, RulingAnswer, RulingPeriod } from "./contract";
import { Fold, useLaterPart } from "./later-place";
import { Law, VerdictMark } from "./verdict";
import { useWords, type Words } from "./words";

export function Ruling({ ruling, pay }: { ruling: RulingAnswer; pay: PayAnswer | undefined }) {
  const words = useWords();
  const later = useLaterPart();
  const { verdict, first_day, last_day, request_by, changes = [], finding } = ruling;
  const applies = first_day != null && last_day != null;
  return (
    <section aria-labelledby="ruling">
      <h2 id="ruling">{words.t("ruling-title")}</h2>
      <article class="card wide">
        <p>
          <VerdictMark verdict={verdict} whole />
        </p>
        <p>{words.t(`ruling-${verdict}`)}</p>
        {applies && (
          // Only what is not granted yet has a day to ask for it by.
          <p>
            {words.rich(request_by == null ? "ruling-term-granted" : "ruling-term", {
              from: words.date(first_day),
              until: words.date(last_day),
            })}
          </p>
        )}
        {later && <later.EarlierStays ruling={ruling} />}
        {request_by != null && <p>{words.rich("ruling-request-by", { date: words.date(request_by) })}</p>}
        <Changes changes={changes.filter(({ cents_per_year }) => (cents_per_year ?? 0) > (pay?.wage ?? 0))} />
        <UnpublishedThreshold ruling={ruling} />
        <NearThreshold ruling={ruling} />
        <Fold title={words.t("conditions")}>{({ Conditions }) => <Conditions finding={finding} />}</Fold>
      </article>
    </section>
  );
}

/** The threshold that the first year is tested on, while it is not published: its bounds, and what is expected. */
function UnpublishedThreshold({ ruling }: { ruling: RulingAnswer }) {
  const words = useWords();
  const test = ruling.periods[0]?.norms.at(-1);
  if (test?.norm.at_least == null || test.norm.cents != null) return null;
  const { at_least, projected, ceiling } = test.norm;
  return (
    <p>
      {words.t("ruling-threshold-unpublished", { year: test.from.slice(0, 4), amount: words.euros(at_least) })}{" "}
      {projected != null && words.t("ruling-threshold-expected", { amount: words.euros(projected) })}{" "}
      {ceiling != null && words.t("ruling-threshold-ceiling", { amount: words.euros(ceiling) })} <Law law={test.norm.law} />
    </p>
  );
}

/** What would change the outcome, computed. */
export function Changes({ changes }: { changes: Change[] }) {
  const words = useWords();
  return changes.length === 0 ? null : (
    <ul class="changes">
      {changes.map((change) => (
        <li key={change.code}>{changeText(words, change)}</li>
      ))}
    </ul>
  );
}

function changeText(words: Words, { code, cents_per_month, cents_per_year, date, status }: Change): string {
  const kind = code === "raise_pay" && status === "unpublished" ? "raise_pay-unpublished" : code;
  return words.t(`change-${kind}`, {
    monthly: cents_per_month == null ? "" : words.amount(cents_per_month),
    yearly: cents_per_year == null ? "" : words.euros(roundUp(cents_per_year)),
    date: date == null ? "" : words.date(date),
  });
}

/** An amount that has to be reached is never shown lower than it is. */
const roundUp = (cents: number) => Math.ceil(cents / 100) * 100;

const isWhole = ({ from, until }: RulingPeriod) => from.endsWith("-01-01") && until.endsWith("-12-31");

/** So much above the threshold and less is near: a few hours a week fewer would cross it. */
const NEAR_PERCENT = 10;

function NearThreshold({ ruling }: { ruling: RulingAnswer }) {
  const words = useWords();
  // In a part of a year holiday allowance may come later, and the pay seems lower than it is.
  const test = (ruling.periods.find(isWhole) ?? ruling.periods[0])?.norms.at(-1);
  if (!test || test.for_period == null) return null;
  const room = test.taxable - test.for_period;
  if (room < 0 || room * 100 > test.for_period * NEAR_PERCENT) return null;
  return (
    <p class="care">
      {words.t("near-threshold", {
        year: test.from.slice(0, 4),
        threshold: words.euros(test.for_period),
        published: test.norm.cents == null ? "no" : "yes",
      })}
    </p>
  );
}
