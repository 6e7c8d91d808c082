// What the ruling changes beside net pay: each fact with where it comes from, and how sure it is.

import type { Certainty, PayAnswer, RulingAnswer } from "./contract";
import { isUnlikely } from "./headline";
import { leadYear, routeOf, yearOf, yearsText } from "./money";
import { Law } from "./verdict";
import { useWords, type Words } from "./words";

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

interface Props {
  ruling: RulingAnswer;
  pay: PayAnswer | undefined;
}

export function RulingEffects({ ruling, pay }: Props) {
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
          <p>
            {words.t(`effect-${code}-how`)} {code === "benefits" && benefitsText(words, pay)}
            {code === "savings" && savingsText(words, ruling)}
          </p>
          <p class="note">
            {law ? <Law law={law} /> : source ? words.t("effect-source", { source }) : words.t("effect-no-source")}
          </p>
        </details>
      ))}
    </section>
  );
}

/** The pay that benefits follow, with the ruling and without it, in the year that leads. */
function benefitsText(words: Words, pay: PayAnswer | undefined): string {
  const year = pay && leadYear(pay);
  const [ruling, neither] = (["ruling", "neither"] as const).map((route) => year && routeOf(year, route)?.employer);
  return year && ruling && neither
    ? words.t("effect-benefits-amounts", {
        years: yearsText(words, year),
        ruling: words.euros(ruling.premium_wage),
        neither: words.euros(neither.premium_wage),
      })
    : "";
}

/** The years of this ruling in which the choice can still be made. */
function savingsText(words: Words, { periods }: RulingAnswer): string {
  const years = periods.filter((period) => period.partial_non_resident).map(({ from }) => String(yearOf(from)));
  return years.length === 0 ? "" : words.t("effect-savings-years", { years: words.list(years) });
}
