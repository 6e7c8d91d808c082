// What the engine understood of a text, in words. It comes from the receipt, so it is what was computed with.

import type { Answer } from "./contract";
import { UNKNOWN } from "./typed";
import type { Words } from "./words";

/** The request as the engine read it. */
export type Read = Record<string, unknown>;

export const readOf = ({ receipt }: Answer): Read => receipt.request as Read;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function echoOf(words: Words, answer: Answer | undefined, name: string): string | undefined {
  const read = answer ? readOf(answer) : {};
  const [list = "", index, part] = name.split(/[[\].]+/);
  if (list === "costs" && part === "amount") return costEcho(words, read, Number(index));
  const value = part === undefined ? read[name] : (read[list] as Read[] | undefined)?.[Number(index)]?.[part];
  if (typeof value !== "string" || value === UNKNOWN) return undefined;
  if (name === "pay_amount") return payEcho(words, read, value);
  return DAY.test(value) ? words.date(value) : undefined;
}

const cents = (euros: string): number => Math.round(Number(euros) * 100);

function payEcho(words: Words, read: Read, amount: string): string {
  const period = words.t(`option-pay_period-${read.pay_period ?? "month"}`);
  const given = read.pay_holiday_allowance;
  const holiday = typeof given === "string" && given !== UNKNOWN ? given : "presumed";
  return words.t("echo-pay", { amount: words.amount(cents(amount)), period, holiday });
}

function costEcho(words: Words, read: Read, index: number): string | undefined {
  const cost = (read.costs as { amount: string; per: string }[] | undefined)?.[index];
  return cost && words.t("echo-cost", { amount: words.amount(cents(cost.amount)), per: cost.per });
}
