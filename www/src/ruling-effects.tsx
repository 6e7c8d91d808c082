// What the ruling changes beside net pay: each fact with where it comes from, and how sure it is.

import type { Certainty, RulingAnswer } from "./contract";
import { isUnlikely } from "./headline";
import { Law } from "./verdict";
import { useWords } from "./words";

interface Effect {
  code: string;
  certainty: Certainty;
  law?: string;
  /** Who says so, where no law does. */
  source?: string;
}

/** What most people meet first comes first. */
const EFFECTS: readonly Effect[] = [
  { code: "benefits", certainty: "confirmed", law: "Wfsv art. 16(1)-(2)(b)" },
  { code: "pension", certainty: "one_source", law: "Policy decree BWBR0033855, Q23" },
  { code: "holiday_allowance", certainty: "one_source", source: "expatax.nl" },
  { code: "pay_rises", certainty: "unconfirmed" },
  { code: "healthcare_benefit", certainty: "unconfirmed" },
  { code: "driving_licence", certainty: "one_source", source: "dirkzwager.nl" },
  { code: "mortgage", certainty: "unconfirmed" },
  { code: "savings", certainty: "confirmed", law: "Wet IB 2001 art. 2.6" },
];

export function RulingEffects({ ruling }: { ruling: RulingAnswer }) {
  const words = useWords();
  if (isUnlikely(ruling) || ["not_met", "closed"].includes(ruling.verdict)) return null;
  return (
    <section class="card wide" aria-labelledby="ruling-effects">
      <h3 id="ruling-effects">{words.t("effects-title")}</h3>
      <p>{words.t("effects-intro")}</p>
      {EFFECTS.map(({ code, certainty, law, source }) => (
        <details key={code}>
          <summary>
            {words.t(`effect-${code}`)}{" "}
            <span class={certainty === "confirmed" ? "tag" : "tag soft"}>{words.t(`certainty-${certainty}`)}</span>
          </summary>
          <p>{words.t(`effect-${code}-how`)}</p>
          <p class="note">
            {law ? <Law law={law} /> : source ? words.t("effect-source", { source }) : words.t("effect-no-source")}
          </p>
        </details>
      ))}
    </section>
  );
}
