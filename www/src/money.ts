// Which of the computed amounts lead, and how they are shown: to the cent only where the law is enacted, in whole euros
// for a year, and marked wherever they are an estimate.

import type { ComponentChildren } from "preact";
import type { PayAnswer, PayYear, Payslip, Route, RouteYear, RulingAnswer, RulingPeriod, Status } from "./contract";
import type { Words } from "./words";

export const ROUTES: readonly Route[] = ["ruling", "actual_costs", "neither"];

export const routeOf = (year: PayYear, route: Route): RouteYear | undefined =>
  year.routes.find((other) => other.route === route);

const isWhole = (year: PayYear) => year.from.endsWith("-01-01") && year.until.endsWith("-12-31");

/** The year that speaks for the others: the first whole one with the ruling, where there is a ruling. */
export function leadYear({ years }: PayAnswer): PayYear | undefined {
  const withRuling = years.filter((year) => routeOf(year, "ruling"));
  const candidates = withRuling.length > 0 ? withRuling : years;
  return candidates.find((year) => isWhole(year) && !year.estimate) ?? candidates[0];
}

/** What a route leaves more than another, in an average month of the year. */
export function monthlyGain(year: PayYear, route: Route, than: Route = "neither"): number | undefined {
  const [a, b] = [routeOf(year, route), routeOf(year, than)];
  if (!a || !b) return undefined;
  const months = b.payslips.reduce((count, slip) => count + slip.months.length, 0);
  return (a.net - b.net) / Math.max(months, 1);
}

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

const SPECIAL_REWARDS = ["holiday_allowance", "thirteenth_month", "bonus", "sign_on_bonus", "stock"];

/** What such a payslip holds, in words. */
export function specialRewards(words: Words, { blocks }: Payslip): string {
  const isPaid = (code: string) => blocks.some(({ lines }) => code in lines);
  return words.list(SPECIAL_REWARDS.filter(isPaid).map((code) => words.t(`special-${code}`)));
}

export const isLaw = (status: Status): boolean => status === "enacted";

/** A payslip's amount. */
export function payslipAmount(words: Words, cents: number, status: Status): ComponentChildren {
  return isLaw(status)
    ? words.rich("exactly", { amount: words.euros(cents, true) })
    : words.rich("about", { amount: words.euros(cents) });
}

/** A calendar year, or the years that are the same. */
export const yearsText = (words: Words, { year, last_year }: { year: number; last_year: number }): string =>
  year === last_year ? String(year) : words.t("years-from-to", { from: String(year), to: String(last_year) });

export const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Whether the ruling stops before its term, because a later year would fall below the salary threshold. */
export const endsEarly = (pay: PayAnswer, { last_day }: RulingAnswer): boolean =>
  last_day != null && pay.years.some(({ year }) => year > yearOf(last_day));

export const periodOf = (periods: RulingPeriod[], { year }: PayYear): RulingPeriod | undefined =>
  periods.find(({ from }) => yearOf(from) === year);
