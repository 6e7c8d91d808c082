// What reaches the account in the first months, where it is not the payslip of an ordinary month, and what the tax
// return brings after them.

import type { ComponentChildren } from "preact";
import { Account } from "./account";
import type { FirstMonths, PayAnswer } from "./contract";
import { netOfMonth, partMonths, payslipAmount, refundOf, routeOf, slipAmount } from "./money";
import { useWords, type Words } from "./words";

interface Card {
  title: string;
  amount: ComponentChildren;
  text: string;
}

export function FirstMonthsOf({ pay }: { pay: PayAnswer }) {
  const words = useWords();
  if (!pay.first_months) return null;
  const cards = [...firstPayslip(words, pay), ...stillMissing(words, pay.first_months), ...taxReturn(words, pay)];
  return (
    <section aria-labelledby="first-months">
      <h2 id="first-months">{words.t("first-months-title")}</h2>
      <p class="note">{words.t("first-months-note")}</p>
      <div class="cards short">
        {cards.map(({ title, amount, text }) => (
          <article key={title} class="card">
            <h3>{title}</h3>
            <p class="amount">{amount}</p>
            <p>{text}</p>
          </article>
        ))}
      </div>
      <Account pay={pay} months={pay.first_months} />
    </section>
  );
}

/** The year of arrival on the route that leads, and what it is without the ruling. */
function arrival({ years: [year] }: PayAnswer) {
  const neither = year && routeOf(year, "neither");
  const row = year && (routeOf(year, "ruling") ?? neither);
  return row && neither && { year, row, neither };
}

/** The payslip of the first month, where that is worked in part. */
function firstPayslip(words: Words, pay: PayAnswer): Card[] {
  const found = arrival(pay);
  const slip = found && partMonths(found.row)[0];
  if (!slip) return [];
  const { year, row, neither } = found;
  const without = partMonths(neither)[0]?.net ?? slip.net;
  const text =
    without === slip.net
      ? words.t("first-months-part")
      : words.t("first-months-part-ruling", { amount: words.euros(without) });
  return [{ title: netOfMonth(words, year, slip), amount: slipAmount(words, slip, row.status), text }];
}

/** What an ordinary month is while the decision on the ruling or the citizen service number is awaited. */
function stillMissing(words: Words, months: FirstMonths): Card[] {
  const { without_number, anonymous_rate, waiting, back_pay, status } = months;
  const number: Card = {
    title: words.t("first-months-number"),
    amount: payslipAmount(words, without_number, status),
    text: words.t("first-months-number-then", { rate: words.percent(anonymous_rate) }),
  };
  if (waiting == null) return [number];
  const decision: Card = {
    title: words.t("first-months-waiting"),
    amount: payslipAmount(words, waiting, status),
    text: words.t("first-months-waiting-then", { amount: back_pay == null ? "" : words.euros(back_pay) }),
  };
  return [decision, number];
}

/** What comes back after the year of arrival, or is still due. */
function taxReturn(words: Words, pay: PayAnswer): Card[] {
  const found = arrival(pay);
  const refund = found && refundOf(found.row);
  if (refund === undefined) return [];
  return [
    {
      title: words.t(refund > 0 ? "first-months-back" : "first-months-due", { year: String(found?.year.year) }),
      amount: words.rich("about", { amount: words.euros(Math.abs(refund)) }),
      text: words.t("routes-part-year"),
    },
  ];
}
