// Which of the computed amounts lead, and how they are shown: to the cent only where the law is enacted, in whole euros
// for a year, and marked wherever they are an estimate.

import type { ComponentChildren } from "preact";
import type { PayAnswer, PayYear, Payslip, Route, RouteYear, RulingAnswer, RulingPeriod, Status } from "./contract";
import type { Words } from "./words";

export const ROUTES: readonly Route[] = ["ruling", "actual_costs", "neither"];

export const routeOf = (year: PayYear, route: Route): RouteYear | undefined =>
  year.routes.find((other) => other.route === route);

export const isWhole = (year: PayYear) => year.from.endsWith("-01-01") && year.until.endsWith("-12-31");

/** The year that speaks for the others: the first whole one with the ruling, where there is a ruling. */
export function leadYear({ years }: PayAnswer): PayYear | undefined {
  const withRuling = years.filter((year) => routeOf(year, "ruling"));
  const candidates = withRuling.length > 0 ? withRuling : years;
  // Of whoever is insured or lives elsewhere every year is an estimate.
  return candidates.find((year) => isWhole(year) && !year.estimate) ?? candidates.find(isWhole) ?? candidates[0];
}

/** What a route leaves more than another, in an average month of the year. */
export function monthlyGain(year: PayYear, route: Route, than: Route = "neither"): number | undefined {
  const [a, b] = [routeOf(year, route), routeOf(year, than)];
  if (!a || !b) return undefined;
  const months = b.payslips.reduce((count, slip) => count + slip.months.length, 0);
  return (a.net - b.net) / Math.max(months, 1);
}

/** A total over several months or years is no finer than this. */
export const roundedToHundreds = (cents: number): number => Math.round(cents / 10_000) * 10_000;

const longest = (slips: Payslip[]): Payslip | undefined =>
  slips.reduce<Payslip | undefined>(
    (best, slip) => (best && best.months.length >= slip.months.length ? best : slip),
    undefined,
  );

/** The payslip of most months. */
export const ordinary = ({ payslips }: RouteYear): Payslip | undefined =>
  longest(payslips.filter((slip) => !slip.with_special_rewards && !slip.part_month));

/** The payslips on which something is paid that comes once a year. */
export const special = ({ payslips }: RouteYear): Payslip[] =>
  payslips.filter((slip) => slip.with_special_rewards && !slip.part_month);

/** The payslips of months worked in part. */
export const partMonths = ({ payslips }: RouteYear): Payslip[] => payslips.filter(({ part_month }) => part_month);

/** A month worked in part, in words: the first of an employment, or its last. */
export function partMonth(words: Words, { from, until }: PayYear, { months }: Payslip): string {
  return months[0] === Number(from.slice(5, 7))
    ? words.t("month-from", { date: words.date(from) })
    : words.t("month-until", { date: words.date(until) });
}

/** The month of a payslip that is not an ordinary one, and what comes with it. */
export function netOfMonth(words: Words, year: PayYear, slip: Payslip): string {
  const month = slip.part_month ? partMonth(words, year, slip) : words.month(slip.months[0] ?? 1);
  return slip.with_special_rewards && slip.blocks.length > 0
    ? words.t("net-special-month", { month, rewards: specialRewards(words, slip) })
    : words.t("net-of-month", { month });
}

const SPECIAL_REWARDS = ["holiday_allowance", "thirteenth_month", "bonus", "sign_on_bonus", "stock"];

/** What such a payslip holds, in words. */
export function specialRewards(words: Words, { blocks }: Payslip): string {
  const isPaid = (code: string) => blocks.some(({ lines }) => code in lines);
  return words.list(SPECIAL_REWARDS.filter(isPaid).map((code) => words.t(`special-${code}`)));
}

/** Less than this is rounding, and nobody pays or gets it: an assessment is in whole euros, payslips are not. */
const WORTH_SAYING = 5000;

/** What the tax return brings, or asks when it is below zero; nothing when it is not worth saying. */
export const refundOf = ({ difference }: RouteYear): number | undefined =>
  Math.abs(difference) < WORTH_SAYING ? undefined : difference;

export const isLaw = (status: Status): boolean => status === "enacted";

/** A payslip's amount. */
export function payslipAmount(words: Words, cents: number, status: Status): ComponentChildren {
  return isLaw(status)
    ? words.rich("exactly", { amount: words.euros(cents, true) })
    : words.rich("about", { amount: words.euros(cents) });
}

/** The amount of a payslip, which is an estimate for a month worked in part. */
export const slipAmount = (words: Words, slip: Payslip, status: Status): ComponentChildren =>
  payslipAmount(words, slip.net, slip.part_month ? "projected" : status);

/** A calendar year, or the years that are the same. */
export const yearsText = (words: Words, { year, last_year }: { year: number; last_year: number }): string =>
  year === last_year ? String(year) : words.t("years-from-to", { from: String(year), to: String(last_year) });

export const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Whether the ruling stops before its term, because a later year would fall below the salary threshold. */
export const endsEarly = (pay: PayAnswer, { last_day }: RulingAnswer): boolean =>
  last_day != null && pay.years.some(({ year }) => year > yearOf(last_day));

export const periodOf = (periods: RulingPeriod[], { year }: PayYear): RulingPeriod | undefined =>
  periods.find(({ from }) => yearOf(from) === year);
