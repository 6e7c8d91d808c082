// A condition, what it consists of, and the article behind it.

import type { Compared, Finding, Quantity, Unit } from "./contract";
import { focusField, hasField } from "./form-context";
import { Law, VerdictMark } from "./verdict";
import { useWords, type Words } from "./words";

/** The conditions of a scheme or of the ruling; those nobody was asked about stand apart, below. */
export function Conditions({ finding }: { finding: Finding }) {
  const words = useWords();
  const parts = finding.parts ?? [];
  const given = parts.filter(({ presumed }) => presumed);
  return (
    <>
      <ul class="conditions">
        {parts
          .filter(({ presumed }) => !presumed)
          .map((part) => (
            <Condition key={part.code} finding={part} />
          ))}
      </ul>
      {given.length > 0 && (
        <>
          <p class="given">{words.t("taken-as-given")}</p>
          <ul class="given">
            {given.map(({ code, law }) => (
              <li key={code}>
                {words.t(`condition-${code}`)} <Law law={law} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Condition({ finding }: { finding: Finding }) {
  const words = useWords();
  const { code, verdict, law, asks, compared, judged_by, with_margin, rule, parts = [] } = finding;
  return (
    <li class={`condition ${verdict}`}>
      <p>
        <span class="what">{words.t(`condition-${code}`)}</span> <VerdictMark verdict={verdict} />
      </p>
      {compared && <p class="detail">{comparison(words, compared)}</p>}
      {with_margin && <p class="detail">{words.t("with-margin")}</p>}
      {judged_by != null && <p class="detail">{words.t(`judged-by-${judged_by}`)}</p>}
      {asks != null && hasField(asks) && (
        <p class="detail">
          <button type="button" class="link" onClick={() => focusField(asks)}>
            {words.t(`ask-${asks}`)}
          </button>
        </p>
      )}
      <Law law={law} />
      {parts.length > 0 && (
        <>
          {rule === "any" && parts.length > 1 && <p class="detail">{words.t("one-is-enough")}</p>}
          <ul>
            {parts.map((part, index) => (
              <Condition key={index} finding={part} />
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

/** A side of a comparison: what there is, or what is needed, which says whether more is asked than just that much. */
function side(words: Words, kind: "have" | "need", value: Quantity, unit: Unit): string {
  if (typeof value === "string") return words.date(value);
  const isMoney = unit === "cents_per_month" || unit === "cents_in_period";
  return words.t(`${kind}-${unit}`, isMoney ? { amount: words.amount(value) } : { count: value });
}

function comparison(words: Words, { have, need, ceiling, unit }: Compared): string {
  const args = {
    have: have == null ? "" : side(words, "have", have, unit),
    need: side(words, "need", need, unit),
    last: side(words, "have", need, unit),
    ceiling: ceiling == null ? "" : side(words, "have", ceiling, unit),
  };
  if (have == null) return words.t("compared-need", args);
  if (ceiling != null) return words.t("compared-ceiling", args);
  return words.t(unit === "date" ? "compared-date" : "compared", args);
}
