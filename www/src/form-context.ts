// What every field of the form shares.

import { createContext } from "preact";
import { useContext, useState } from "preact/hooks";
import type { Answer } from "./contract";
import type { Typed } from "./typed";

export type Problem = Answer["problems"][number];

export interface Form {
  typed: Typed;
  /** The answer to what stands there now, problems included; none until the engine has arrived. */
  answer: Answer | undefined;
  /** Whether a field's problem may be shown: it was left, or the result was asked for. */
  isShown(name: string): boolean;
  set(name: string, text: string): void;
  leave(name: string): void;
  /** For what changes more than one text. */
  change(update: (typed: Typed) => Typed): void;
}

export const FormContext = createContext<Form | null>(null);

export function useForm(): Form {
  const form = useContext(FormContext);
  if (form === null) throw new Error("no form");
  return form;
}

/** Which fields were left: while one is being typed in, nothing is held against it. */
export function useLeft() {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  return {
    has: (name: string) => left.has(name),
    begin: (name: string) => setLeft(new Set([...left].filter((other) => other !== name))),
    leave: (name: string) => setLeft(new Set([...left, name])),
  };
}

/** What is wrong with a field, once that may be said. */
export function problemOf(form: Form, name: string): Problem | undefined {
  return form.isShown(name) ? form.answer?.problems.find(({ field }) => field === name) : undefined;
}

/** The id of a field's control; names in lists hold brackets, which ids may. */
export const idOf = (name: string): string => `field-${name}`;

/**
 * What a question hangs under, where it is not on the page itself; or the fold it comes in, if it may be asked for
 * before the later part is here.
 */
const UNDER: Record<string, string> = {
  months_beyond_150_km: "months_kind",
  contract_permanent: "contract_kind",
  contract_end: "contract_kind",
  ruling_first_used: "ruling_held",
  ruling_in_december_2022_payroll: "ruling_held",
  ruling_request_date: "ruling_held",
  institution_country: "highest_degree",
  degree_date: "institution_country",
  programme_years: "institution_country",
  nuffic_evaluated: "institution_country",
  degree_top_200: "institution_country",
  it_experience_years_in_last_7y: "job_kind",
  pay_amount: "job_offer",
  pay_thirteenth_amount: "pay_thirteenth",
  pay_period: "job_offer",
  hours_per_week: "pay_period",
  pay_holiday_allowance: "job_offer",
  holiday_allowance_month: "pay_holiday_allowance",
  employer_recognised_sponsor: "job_offer",
  qualifying_non_resident: "residence",
  resident_from: "residence",
  insured_from: "insured",
  partner_income_yearly: "partner",
  partner_insured: "partner",
  income_before_arrival_yearly: "partner",
  costs: "costs[0].kind",
  "costs[0].kind": "add-costs",
  "add-costs": "costs-fold",
  residence_periods: "add-residence_periods",
  "add-residence_periods": "months_kind",
  earlier_stays: "add-earlier_stays",
  "add-earlier_stays": "earlier_stay_in_nl",
  phd_date: "highest_degree",
  phd_in_nl_or_within_150_km: "phd_date",
  previous_employment_ended: "ruling_held",
  contract_signed: "previous_employment_ended",
  contract_kind: "contract-fold",
  job_kind: "contract-fold",
  relevant_experience_years: "contract-fold",
  nl_permit: "contract-fold",
  had_orientation_year: "contract-fold",
  ruling_held: "held-fold",
};

/** Opens what hides a field and puts the focus there, or on the question it hangs under. */
export function focusField(name: string): void {
  let control: HTMLElement | null = null;
  for (let at: string | undefined = name; at !== undefined && control === null; at = UNDER[at])
    control = document.getElementById(idOf(at));
  // What is folded may not have come in another language: then to where it can be fetched once more.
  control ??= document.querySelector("form .more .row button");
  for (let box = control?.closest("details"); box; box = box.parentElement?.closest("details")) box.open = true;
  control?.focus();
  control?.scrollIntoView({ block: "center" });
}

/** Whether a question can be reached from a list of questions. */
export const hasField = (name: string): boolean => !WITHOUT_CONTROL.includes(name);

/** Fields of the request that the form has no control for. */
const WITHOUT_CONTROL = ["day", "user_role", "holiday_allowance_base", "ruling_state"];
