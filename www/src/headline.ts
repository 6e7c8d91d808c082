// The one sentence on top, and the one below it that says what it hangs on.

import type { Answer, Finding, RulingAnswer } from "./contract";
import { readOf } from "./echo";
import { endsEarly, leadYear, monthlyGain } from "./money";
import type { Args, Words } from "./words";

export interface Sentence {
  id: string;
  args: Args;
}

/** Money first; what it hangs on; and whether one may work here at all. */
export function headline(words: Words, answer: Answer): Sentence[] {
  if (answer.status === "no_figures") return [{ id: "no-figures", args: {} }];
  return [...money(words, answer), ...condition(words, answer), ...permit(words, answer)];
}

/** Sentences that only ask for what is missing, or say that nothing can be said. */
const UNANSWERED = ["headline-needs-pay", "headline-needs-start", "permit-unknown", "no-figures"];

/** Whether the sentences answer something. */
export const isAnswered = (sentences: Sentence[]): boolean => sentences.some(({ id }) => !UNANSWERED.includes(id));

function money(words: Words, answer: Answer): Sentence[] {
  const { pay, ruling } = answer;
  const year = pay && leadYear(pay);
  if (!pay || !year) {
    const read = readOf(answer);
    if (read.job_offer === false) return [{ id: "headline-no-offer", args: {} }];
    return [{ id: read.pay_amount === undefined ? "headline-needs-pay" : "headline-needs-start", args: {} }];
  }
  const gain = monthlyGain(year, "ruling");
  const costs = monthlyGain(year, "actual_costs") ?? 0;
  const euros = (cents: number) => words.euros(cents);
  if (gain === undefined || !ruling?.last_day || isUnlikely(ruling)) {
    return [
      costs > 0
        ? { id: "headline-costs-only", args: { gain: euros(costs) } }
        : { id: "headline-neither", args: { net: euros(netMonth(year)) } },
    ];
  }
  if (costs > gain) {
    return [{ id: "headline-costs-best", args: { gain: euros(costs), more: euros(costs - gain) } }];
  }
  const args = { gain: euros(gain), until: words.date(ruling.last_day) };
  if (Math.round(gain / 100) === 0) return [{ id: "headline-ruling-nothing", args }];
  return [
    { id: ruling.verdict === "met" ? "headline-ruling" : "headline-ruling-if", args },
    year.break_even == null
      ? { id: "break-even-never", args: {} }
      : { id: "break-even", args: { amount: euros(year.break_even) } },
  ];
}

const netMonth = (year: Parameters<typeof monthlyGain>[0]): number => {
  const row = year.routes.find(({ route }) => route === "neither");
  const months = row?.payslips.reduce((count, slip) => count + slip.months.length, 0) ?? 0;
  return (row?.net ?? 0) / Math.max(months, 1);
};

/** Why the ruling is not certain, or not there. */
function condition(words: Words, { ruling, pay }: Answer): Sentence[] {
  if (!ruling) return [];
  if (isUnlikely(ruling)) return [{ id: "condition-lived-here", args: {} }];
  const asks = firstMissing(ruling.finding);
  switch (ruling.verdict) {
    case "met":
      if (!pay) return [];
      return [
        { id: "condition-met", args: {} },
        ...(endsEarly(pay, ruling) ? [{ id: "condition-ends-early", args: {} }] : []),
      ];
    case "unknown":
      // Without pay or start the sentence above has asked for it already.
      if (!pay) return [];
      return asks !== undefined
        ? [{ id: "condition-missing", args: { question: words.t(`ask-${asks}`) } }]
        : [{ id: "condition-outside", args: { condition: words.t(`condition-${deciding(ruling.finding)}`) } }];
    case "judgement":
      return [{ id: "condition-authority", args: { condition: words.t(`condition-${deciding(ruling.finding)}`) } }];
    case "no_norm":
      return [unpublished(raise(words, ruling)?.amount)];
    case "not_met":
    case "closed": {
      const failed = ruling.finding.parts?.find(({ verdict }) => verdict === ruling.verdict);
      const more = raise(words, ruling);
      if (failed?.code === "specific_expertise" && more) {
        return [
          { id: more.isPublished ? "condition-raise" : "condition-raise-unpublished", args: { amount: more.amount } },
        ];
      }
      return failed ? [{ id: "condition-failed", args: { condition: words.t(`condition-${failed.code}`) } }] : [];
    }
  }
}

/** The condition on where someone was recruited, of whoever lived here already. */
export function livedHere({ finding }: RulingAnswer): Finding | undefined {
  const recruited = finding.parts?.find(({ code }) => code === "recruited_from_abroad");
  return (recruited?.parts?.[0] ?? recruited)?.verdict === "not_met" ? recruited : undefined;
}

/** Whether someone lived here already, and nothing said so far makes up for that. */
export const isUnlikely = (ruling: RulingAnswer): boolean =>
  ["not_met", "unknown"].includes(livedHere(ruling)?.verdict ?? "");

/** The code of the condition, of those that decide, that the verdict comes from. */
function deciding({ code, verdict, parts = [] }: Finding): string {
  const part = parts.find((other) => other.verdict === verdict);
  return part ? deciding(part) : code;
}

const unpublished = (amount: string | undefined): Sentence =>
  amount === undefined
    ? { id: "condition-unpublished", args: {} }
    : { id: "condition-unpublished-ceiling", args: { amount } };

/** The pay from which the salary threshold is surely passed. */
function raise(words: Words, ruling: RulingAnswer): { amount: string; isPublished: boolean } | undefined {
  const change = ruling.changes?.find(({ code }) => code === "raise_pay_above_norm");
  if (change?.cents_per_year == null) return undefined;
  return { amount: words.euros(change.cents_per_year), isPublished: change.status === "enacted" };
}

/** The field whose answer is missing, of the conditions that decide. */
export function firstMissing({ verdict, asks, parts = [] }: Finding): string | undefined {
  if (verdict !== "unknown") return undefined;
  if (asks != null) return asks;
  for (const part of parts) {
    const missing = firstMissing(part);
    if (missing !== undefined) return missing;
  }
  return undefined;
}

function permit(words: Words, answer: Answer): Sentence[] {
  const { schemes } = answer;
  const best = schemes[0];
  if (!best) return [];
  if (best.scheme === "free_movement" && best.verdict === "met") return [{ id: "permit-free", args: {} }];
  if (schemes.some(({ finding }) => firstMissing(finding) === "nationalities")) return [];
  const scheme = words.t(`scheme-${best.scheme}`);
  if (readOf(answer).job_offer === false) {
    const amount = best.norm?.cents;
    return amount == null ? [] : [{ id: "permit-no-offer", args: { scheme, amount: words.amount(amount) } }];
  }
  const isWeighed = best.routes?.some(({ route, verdict }) => route === "ruling" && verdict === "judgement");
  if (best.verdict === "met" && isWeighed) return [{ id: "permit-met-free-part", args: { scheme } }];
  const more = best.changes?.find(({ code }) => code === "raise_pay")?.cents_per_month;
  if (best.verdict === "not_met" && more != null) {
    return [{ id: "permit-not_met-raise", args: { scheme, more: words.amount(more) } }];
  }
  return [{ id: `permit-${best.verdict}`, args: { scheme } }];
}
