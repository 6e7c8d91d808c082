// What reaches the account month by month in the first year, and the questions that change it.

import { useAsk } from "./ask";
import type { AccountMonth, FirstMonths, PayAnswer } from "./contract";
import { isLaw, partMonths, payslipAmount, routeOf, special, specialRewards, yearOf } from "./money";
import { useWords, type Words } from "./words";

export function Account({ pay, months }: { pay: PayAnswer; months: FirstMonths }) {
  const words = useWords();
  const { account = [] } = pay;
  const [first] = account;
  if (!first) return null;
  const hasRuling = rowOf(pay, first.month)?.route === "ruling";
  return (
    <section aria-labelledby="account">
      <h3 id="account">{words.t("account-title")}</h3>
      <p class="note">{words.t(hasRuling ? "account-note-ruling" : "account-note")}</p>
      <div class="scroll" role="region" aria-label={words.t("table", { title: words.t("account-title") })} tabIndex={0}>
        <table class="account">
          <thead>
            <tr>
              <th scope="col">{words.t("account-month")}</th>
              <th scope="col">{words.t("account-amount")}</th>
            </tr>
          </thead>
          <tbody>
            {account.map((run) => (
              <tr key={run.month}>
                <th scope="row">
                  {words.months(run.month, run.times)}
                  {whatComes(words, pay, run).map((text) => (
                    <span key={text} class="note">
                      {text}
                    </span>
                  ))}
                </th>
                <td>{payslipAmount(words, run.cents, isExact(pay, run) ? "enacted" : "projected")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {account.some(({ code }) => code === "without_number") && <p class="note">{words.t("account-number-then")}</p>}
      <HealthPremium months={months} />
      <Asks months={months} />
    </section>
  );
}

/** The route that the account is that of, in the year of a month: the ruling where there is one. */
function rowOf({ years }: PayAnswer, month: string) {
  const year = years.find((known) => known.year <= yearOf(month) && yearOf(month) <= known.last_year);
  return year && (routeOf(year, "ruling") ?? routeOf(year, "neither"));
}

const monthOf = (month: string): number => Number(month.slice(5));

/** What kind of month it is, and what is paid in it that comes once. */
function whatComes(words: Words, pay: PayAnswer, { code, month }: AccountMonth): string[] {
  const row = rowOf(pay, month);
  const slip = row && special(row).find(({ months }) => months.includes(monthOf(month)));
  return [
    ...(code === "special_rewards" ? [] : [words.t(`account-${code}`)]),
    ...(slip ? [words.t("account-special_rewards", { rewards: specialRewards(words, slip) })] : []),
  ];
}

/** A month worked in part is an estimate, and so is what is paid after it for the months waited. */
function isExact(pay: PayAnswer, { code, month, times }: AccountMonth): boolean {
  const row = rowOf(pay, month);
  const last = new Date(Date.UTC(yearOf(month), monthOf(month) - 2 + times)).toISOString();
  const isPart = row !== undefined && partMonths(row).some(({ months }) => months.includes(monthOf(month)));
  return code !== "back_pay" && !isPart && isLaw(rowOf(pay, last)?.status ?? "unknown");
}

function HealthPremium({ months: { health_premium } }: { months: FirstMonths }) {
  const words = useWords();
  return !health_premium ? null : (
    <p class="note">
      {health_premium.average_of == null
        ? words.t("first-months-health-own", { amount: words.amount(health_premium.cents) })
        : words.t("first-months-health", {
            amount: words.euros(health_premium.cents),
            year: String(health_premium.average_of),
          })}
    </p>
  );
}

/** What may be known of these months already: each field stands only where it changes something. */
function Asks({ months }: { months: FirstMonths }) {
  const words = useWords();
  const { date, count } = useAsk();
  return (
    <details class="more">
      <summary>{words.t("account-asks")}</summary>
      {date("citizen_number_from")}
      {months.waiting != null && date("ruling_decision_expected")}
      {months.health_premium != null && count("health_premium_monthly")}
    </details>
  );
}
