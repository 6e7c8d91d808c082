// What was typed, as one flat object of texts, and the request it makes.
//
// Keys are the names of the engine's fields, with their place in a list (`costs[0].amount`), so that a problem finds
// its field. Three keys are the page's own: they steer questions that the engine asks in another form.

import type { Request } from "./contract";
import { movesFreely, NETHERLANDS } from "./places";

export type Typed = Readonly<Record<string, string>>;

export type Role = "migrant" | "employer";

export const UNKNOWN = "unknown";

const DEGREES = ["other_higher", "bachelor", "master", "post_master", "phd"];
const MASTERS = ["master", "post_master", "phd"];
/** The whole of the months that are looked at: "all of them" needs no counting. */
const ALL_MONTHS = "24";

export function passports(typed: Typed): string[] {
  return (typed.nationalities ?? "").split(" ");
}

function isFree(typed: Typed): boolean {
  return passports(typed).some(movesFreely);
}

const livesAbroad = (typed: Typed) => !["", NETHERLANDS].includes(typed.residence ?? "");

const livedHere = (typed: Typed) => isAsked("recruited_from_abroad", typed) && typed.recruited_from_abroad === "false";

/** Whether someone comes to live here for this job, as far as was said. */
const arrives = (typed: Typed) => !livesAbroad(typed) && !livedHere(typed);

/** Whether the ruling simply goes on: with a new employer it may be tested again from the start. */
const keepsRuling = (typed: Typed) => typed.ruling_held === "true" && !typed.previous_employment_ended;

/** Whether a doctorate here or near the border has nothing to make up for. */
const surelyFromAfar = (typed: Typed) => typed.recruited_from_abroad === "true" && typed.months_kind === "all";

/** What a new row of a list holds, and without which of it the row is only begun. */
const ROWS = {
  costs: { empty: { kind: "", amount: "", per: "month" }, needed: ["kind", "amount"] },
  residence_periods: { empty: { from: "" }, needed: ["from"] },
  earlier_stays: { empty: { from: "" }, needed: ["from", "kind"] },
} as const;

export type List = keyof typeof ROWS;

const LISTS = Object.keys(ROWS) as List[];

const PLACE = /^(\w+)\[(\d+)\]\.(\w+)$/;

/** What was typed in a list, row by row. */
function rowsOf(typed: Typed, list: List): Record<string, string>[] {
  const rows: Record<string, string>[] = [];
  for (const [name, text] of Object.entries(typed)) {
    const [, of, index, part = ""] = PLACE.exec(name) ?? [];
    if (of === list) (rows[Number(index)] ??= {})[part] = text;
  }
  return rows;
}

const withRows = (typed: Typed, list: List, rows: Record<string, string>[]): Typed =>
  Object.fromEntries([
    ...Object.entries(typed).filter(([name]) => !name.startsWith(`${list}[`)),
    ...rows.flatMap((row, index) =>
      Object.entries(row).map(([part, text]): [string, string] => [`${list}[${index}].${part}`, text]),
    ),
  ]);

export const rowCount = (typed: Typed, list: List): number => rowsOf(typed, list).length;

export const addRow = (typed: Typed, list: List): Typed =>
  withRows(typed, list, [...rowsOf(typed, list), ROWS[list].empty]);

export const removeRow = (typed: Typed, list: List, index: number): Typed =>
  withRows(
    typed,
    list,
    rowsOf(typed, list).filter((_, other) => other !== index),
  );

/** Whether a part of a row still matters: nothing in the Netherlands lies far from its border, and what comes once has no end. */
function matters(part: string, { kind, country, per }: Record<string, string>): boolean {
  switch (part) {
    case "beyond_150_km":
      return country !== NETHERLANDS;
    case "days_worked":
      return kind === "work";
    case "until":
      return per !== "once";
    default:
      return true;
  }
}

export const isPartAsked = (part: string, typed: Typed, list: List, index: number): boolean =>
  matters(part, rowsOf(typed, list)[index] ?? {});

/** The rows of a list as the engine reads them; one that is only begun is not there yet. */
function entriesOf(typed: Typed, list: List): Record<string, string>[] {
  return rowsOf(typed, list)
    .filter((row) => ROWS[list].needed.every((part) => (row[part] ?? "").trim() !== ""))
    .map((row) => Object.fromEntries(Object.entries(row).filter(([part, text]) => text !== "" && matters(part, row))));
}

/** Whether a job after a study here may count as coming from abroad; of a doctorate the places lived in are asked. */
const studiedHere = (typed: Typed) =>
  typed.highest_degree !== "phd" &&
  isAsked("earlier_stays", typed) &&
  entriesOf(typed, "earlier_stays").some(({ kind }) => kind === "study");

/** Whether a question still matters, given what was answered before it. */
export function isAsked(name: string, typed: Typed): boolean {
  const foreignDegree =
    DEGREES.includes(typed.highest_degree ?? "") && !["", NETHERLANDS].includes(typed.institution_country ?? "");
  const knowsPartner = ["true", "false"].includes(typed.partner ?? "");
  switch (name) {
    case "months_kind":
      return !keepsRuling(typed) && (typed.recruited_from_abroad !== "false" || studiedHere(typed));
    case "months_beyond_150_km":
      return (
        isAsked("months_kind", typed) &&
        typed.months_kind === "some" &&
        entriesOf(typed, "residence_periods").length === 0
      );
    case "residence_periods":
      return isAsked("months_kind", typed) ? typed.months_kind === "some" : isAsked("phd_date", typed);
    case "recruited_from_abroad":
      return !keepsRuling(typed);
    case "earlier_stays":
      return typed.earlier_stay_in_nl === "true";
    case "phd_date":
    case "phd_in_nl_or_within_150_km":
      return typed.highest_degree === "phd" && !keepsRuling(typed) && !surelyFromAfar(typed);
    case "institution_country":
      return DEGREES.includes(typed.highest_degree ?? "");
    case "degree_date":
    case "programme_years":
      return DEGREES.includes(typed.highest_degree ?? "") && !isFree(typed);
    case "nuffic_evaluated":
      return foreignDegree;
    case "master_of_university":
      return MASTERS.includes(typed.highest_degree ?? "");
    case "related_employer":
      return !keepsRuling(typed) && typed.ruling_held === "true";
    case "degree_top_200":
      return foreignDegree && MASTERS.includes(typed.highest_degree ?? "") && !isFree(typed);
    case "pay_thirteenth_amount":
      return ["lump_sum", "twelve_parts"].includes(typed.pay_thirteenth ?? "");
    case "pay_amount":
    case "pay_period":
    case "pay_holiday_allowance":
      return typed.job_offer !== "false";
    case "hours_per_week":
      return typed.job_offer !== "false" && typed.pay_period === "hour";
    case "holiday_allowance_month":
      return typed.pay_holiday_allowance !== "monthly";
    case "qualifying_non_resident":
      return livesAbroad(typed);
    case "resident_from":
      return arrives(typed);
    case "citizen_number_from":
      return !livedHere(typed);
    case "ruling_decision_expected":
      return !livedHere(typed) && typed.ruling_held !== "true";
    case "health_premium_monthly":
      return !livedHere(typed) && typed.insured !== "elsewhere";
    case "insured_from":
      return typed.insured === "elsewhere";
    case "partner_income_yearly":
    case "partner_insured":
      return typed.partner === "true";
    case "income_before_arrival_yearly":
      return knowsPartner && arrives(typed);
    case "employer_recognised_sponsor":
      return !isFree(typed) && typed.job_offer !== "false";
    case "nl_permit":
    case "had_orientation_year":
    case "relevant_experience_years":
    case "application_date":
      return !isFree(typed);
    case "it_experience_years_in_last_7y":
      return typed.job_kind === "it_manager_or_professional" && !isFree(typed);
    case "contract_end":
      return typed.contract_kind === "fixed";
    case "ruling_first_used":
      return typed.ruling_held === "true";
    case "ruling_in_december_2022_payroll":
      return typed.ruling_held === "true" && !firstUsedSurelyLater(typed.ruling_first_used ?? "");
    case "previous_employment_ended":
      return typed.ruling_held === "true";
    case "contract_signed":
      return typed.ruling_held === "true" && !keepsRuling(typed);
    case "ruling_request_date":
      return typed.ruling_held === "false" || isAsked("contract_signed", typed);
    default:
      return true;
  }
}

/** The question falls away once the year typed is after it. */
function firstUsedSurelyLater(text: string): boolean {
  const year = /\b(?:19|20)\d\d\b/.exec(text)?.[0];
  return year !== undefined && Number(year) > 2022;
}

const PAGE_ONLY = ["months_kind", "contract_kind", "ruling_held", "nationalities"];

/** The request as the engine reads it; what is not asked any more is left out, and kept. */
export function requestOf(typed: Typed, role: Role, day: string): Request {
  const request: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(typed)) {
    if (text !== "" && !PLACE.test(name) && !PAGE_ONLY.includes(name) && isAsked(name, typed)) {
      request[name] = text;
    }
  }
  const nationalities = passports(typed).filter((code) => code !== "");
  if (nationalities.length > 0) request.nationalities = nationalities;
  if (isAsked("months_kind", typed)) {
    if (typed.months_kind === "all") request.months_beyond_150_km = ALL_MONTHS;
    if (typed.months_kind === UNKNOWN) request.months_beyond_150_km = UNKNOWN;
  }
  if (typed.contract_kind === "permanent") request.contract_permanent = true;
  if (typed.contract_kind === "fixed") request.contract_permanent = false;
  for (const list of LISTS) {
    const entries = isAsked(list, typed) ? entriesOf(typed, list) : [];
    if (entries.length > 0) request[list] = entries;
  }
  return { user_role: role, day, ...request };
}
