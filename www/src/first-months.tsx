// What reaches the account in the first months, where it is less than the payslip of an ordinary month.

import type { PayAnswer } from "./contract";
import { payslipAmount } from "./money";
import { useWords, type Args } from "./words";

export function FirstMonthsOf({ pay }: { pay: PayAnswer }) {
  const words = useWords();
  if (!pay.first_months) return null;
  const { without_number, anonymous_rate, waiting, back_pay, health_premium, status } = pay.first_months;
  const rows: { code: string; net: number | null | undefined; args: Args }[] = [
    { code: "waiting", net: waiting, args: { amount: back_pay == null ? "" : words.euros(back_pay) } },
    { code: "number", net: without_number, args: { rate: words.percent(anonymous_rate) } },
  ];
  return (
    <section aria-labelledby="first-months">
      <h2 id="first-months">{words.t("first-months-title")}</h2>
      <p class="note">{words.t("first-months-note")}</p>
      <div class="cards short">
        {rows.map(
          ({ code, net, args }) =>
            net != null && (
              <article key={code} class="card">
                <h3>{words.t(`first-months-${code}`)}</h3>
                <p class="amount">{payslipAmount(words, net, status)}</p>
                <p>{words.t(`first-months-${code}-then`, args)}</p>
              </article>
            ),
        )}
      </div>
      {health_premium && (
        <p class="note">
          {health_premium.average_of == null
            ? words.t("first-months-health-own", { amount: words.amount(health_premium.cents) })
            : words.t("first-months-health", {
                amount: words.euros(health_premium.cents),
                year: String(health_premium.average_of),
              })}
        </p>
      )}
    </section>
  );
}
