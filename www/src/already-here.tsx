// For whoever lived here already when the contract was agreed: why that matters, and what may still be open.

import type { Finding, RulingAnswer } from "./contract";
import { focusField } from "./form-context";
import { livedHere } from "./headline";
import { Law, VerdictMark } from "./verdict";
import { useWords } from "./words";

interface Way {
  code: string;
  law: string;
  /** The field that opens it, as far as what decides it names no other. */
  field: string;
}

const WAYS: readonly Way[] = [
  { code: "doctorate_exception", law: "Uitvoeringsbesluit LB 1965 art. 10e(3)", field: "phd_date" },
  { code: "job_after_study", law: "Policy decree BWBR0033855, Q10", field: "earlier_stays" },
  { code: "employer_change", law: "Uitvoeringsbesluit LB 1965 art. 10ed", field: "previous_employment_ended" },
  { code: "secondment", law: "Uitvoeringsbesluit LB 1965 art. 10e(2)(b)", field: "recruited_from_abroad" },
  { code: "actual_costs", law: "Wet LB 1964 art. 31a(2)(e)", field: "costs" },
];

/** Nothing said so far makes up for it. */
export function AlreadyHere({ ruling }: { ruling: RulingAnswer }) {
  const words = useWords();
  const found = waysOf(ruling);
  // Whoever has no doctorate, or not one from here, was asked.
  const open = WAYS.filter(({ code }) => code !== "doctorate_exception" || found(code));
  return (
    <>
      <p>{words.t("lived-here-why")}</p>
      <h3>{words.t("lived-here-title")}</h3>
      <ul class="bare">
        {open.map((way) => (
          <WayItem key={way.code} way={way} finding={found(way.code)} />
        ))}
      </ul>
      <p>{words.t("lived-here-else")}</p>
    </>
  );
}

/** What makes up for it. */
export function OpenWay({ ruling }: { ruling: RulingAnswer }) {
  const found = waysOf(ruling);
  const open = WAYS.filter(({ code }) => ["met", "judgement"].includes(found(code)?.verdict ?? ""));
  return open.length === 0 ? null : (
    <ul class="bare">
      {open.map((way) => (
        <WayItem key={way.code} way={way} finding={found(way.code)} />
      ))}
    </ul>
  );
}

function waysOf(ruling: RulingAnswer): (code: string) => Finding | undefined {
  const ways = livedHere(ruling)?.parts ?? [];
  return (code) => ways.find((part) => part.code === code);
}

function WayItem({ way: { code, law, field }, finding }: { way: Way; finding: Finding | undefined }) {
  const words = useWords();
  const isAnswered = finding !== undefined && finding.verdict !== "unknown";
  return (
    <li class="condition">
      <p>
        <strong>{words.t(`way-${code}`)}</strong> {isAnswered && <VerdictMark verdict={finding.verdict} />}
      </p>
      <p>{words.t(`way-${code}-how`)}</p>
      <p>
        {!isAnswered && (
          <button type="button" class="link" onClick={() => focusField(field)}>
            {words.t(`way-${code}-ask`)}
          </button>
        )}{" "}
        <Law law={law} />
      </p>
    </li>
  );
}
