// Whether the ruling applies, and why; the rest of its panel comes later.

import type { Change, PayAnswer, RulingAnswer } from "./contract";
import { isUnlikely } from "./headline";
import { Fold, useLaterPart } from "./later-place";
import { VerdictMark } from "./verdict";
import { useWords, type Words } from "./words";

export function Ruling({ ruling, pay }: { ruling: RulingAnswer; pay: PayAnswer | undefined }) {
  const words = useWords();
  const later = useLaterPart();
  const { verdict, finding, request_by } = ruling;
  // Only what is not granted yet has a day to ask for it by.
  const outcome = verdict === "met" && request_by == null ? "granted" : verdict;
  return (
    <section aria-labelledby="ruling">
      <h2 id="ruling">{words.t("ruling-title")}</h2>
      <article class="card wide">
        <p>
          <VerdictMark verdict={verdict} whole />
        </p>
        <p>{words.t(isUnlikely(ruling) ? "condition-lived-here" : `ruling-${outcome}`)}</p>
        {later && <later.RulingPanel ruling={ruling} pay={pay} />}
        <Fold title={words.t("conditions")}>{({ Conditions }) => <Conditions finding={finding} />}</Fold>
      </article>
      {later && <later.RulingEffects ruling={ruling} pay={pay} />}
    </section>
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
