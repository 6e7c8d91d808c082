// How a verdict and an article of law are shown.

import type { Verdict } from "./contract";
import { ORIGINAL, useWords } from "./words";

const MARKS: Record<Verdict, string> = {
  met: "✓",
  judgement: "⚖",
  unknown: "?",
  no_norm: "…",
  not_met: "✕",
  closed: "✕",
};

export function VerdictMark({ verdict, whole = false }: { verdict: Verdict; whole?: boolean }) {
  const words = useWords();
  const id = `${whole ? "outcome" : "verdict"}-${verdict}`;
  return (
    <>
      <span class={`verdict ${verdict}`}>
        <span aria-hidden="true">{MARKS[verdict]}</span> {words.t(id)}
      </span>
      {words.original && (
        <span class="original" lang={ORIGINAL}>
          {" "}
          {words.original.t(id)}
        </span>
      )}
    </>
  );
}

export function Law({ law }: { law: string | undefined }) {
  return law ? (
    <cite class="law" lang="nl">
      {law}
    </cite>
  ) : null;
}
