// The permits an offer opens, best first: the threshold, what counts towards it, and what would change the answer.

import type { Fact, NormUsed, SchemeAnswer } from "./contract";
import { Fold } from "./later-place";
import { Changes } from "./ruling";
import { Law, VerdictMark } from "./verdict";
import { useWords, type Words } from "./words";

export function Permits({ schemes }: { schemes: SchemeAnswer[] }) {
  const words = useWords();
  return (
    <section aria-labelledby="permits">
      <h2 id="permits">{words.t("permits-title")}</h2>
      {schemes.map((scheme) => (
        <Permit key={scheme.scheme} scheme={scheme} />
      ))}
    </section>
  );
}

function Permit({ scheme }: { scheme: SchemeAnswer }) {
  const words = useWords();
  const { verdict, norm, counted, gap, facts = [], changes = [], finding } = scheme;
  return (
    <article class={verdict === "closed" ? "card wide faint" : "card wide"}>
      <h3>{words.t(`scheme-${scheme.scheme}`)}</h3>
      <p>
        <VerdictMark verdict={verdict} whole />
      </p>
      <p>{words.t(`about-${scheme.scheme}`)}</p>
      {norm && verdict !== "closed" && (
        // What would reach the threshold says how much is missing.
        <Threshold
          norm={norm}
          counted={counted}
          gap={changes.some(({ code }) => code === "raise_pay") ? undefined : gap}
        />
      )}
      <Changes changes={changes} />
      <FreePart scheme={scheme} />
      {facts.length > 0 && verdict !== "closed" && (
        <dl class="facts">
          {facts.map((fact) => (
            <div key={fact.code}>
              <dt>{words.t(`fact-${fact.code}`)}</dt>
              <dd>{factText(words, fact)}</dd>
            </div>
          ))}
        </dl>
      )}
      <Fold title={words.t("conditions")}>{({ Conditions }) => <Conditions finding={finding} />}</Fold>
    </article>
  );
}

interface ThresholdProps {
  norm: NormUsed;
  counted: number | null | undefined;
  gap: number | null | undefined;
}

function Threshold({ norm, counted, gap }: ThresholdProps) {
  const words = useWords();
  const kind = words.t(`norm-${norm.kind}`);
  return (
    <div class="threshold">
      {norm.cents != null && (
        <p>
          {words.rich("threshold", { amount: words.amount(norm.cents), kind })} <Law law={norm.law} />
        </p>
      )}
      {norm.cents == null && norm.at_least != null && (
        <p>
          {words.t("threshold-unpublished", { kind, last: words.amount(norm.at_least) })}
          {norm.projected != null && <> {words.t("threshold-expected", { amount: words.amount(norm.projected) })}</>}
          {norm.ceiling != null && <> {words.t("threshold-ceiling", { ceiling: words.amount(norm.ceiling) })}</>}{" "}
          <Law law={norm.law} />
        </p>
      )}
      {counted != null && <p>{words.rich("counted", { amount: words.amount(counted) })}</p>}
      {gap != null && <p>{words.rich(norm.cents == null ? "gap-at-least" : "gap", { amount: words.amount(gap) })}</p>}
    </div>
  );
}

/** A tax-free part lowers the wage in the contract: where that crosses the threshold, the IND weighs it. */
function FreePart({ scheme: { verdict, routes = [] } }: { scheme: SchemeAnswer }) {
  const words = useWords();
  return routes
    .filter((row) => row.verdict === "judgement" && verdict === "met")
    .map(({ route, counted, largest_free_part }) => (
      <p class="care" key={route}>
        {words.t("free-part-lowers", { route: words.t(`route-${route}`), counted: words.amount(counted) })}{" "}
        {largest_free_part != null && words.t("free-part-room", { amount: words.amount(largest_free_part) })}
      </p>
    ));
}

function factText(words: Words, { code, cents, number, date }: Fact): string {
  if (cents != null) return words.amount(cents);
  if (date != null) return words.date(date);
  return words.t(`fact-value-${code}`, { count: number ?? 0 });
}
