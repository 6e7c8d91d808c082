// What the answer rests on: what was assumed, what is not covered, the figures of the law, and the receipt.

import type { Answer, Assumption, FiguresUsed, FigureUsed, FigureValue, Receipt } from "./contract";
import { focusField, hasField } from "./form-context";
import { useWords, type Words } from "./words";

export function Basis({ answer }: { answer: Answer }) {
  const words = useWords();
  return (
    <section aria-labelledby="basis">
      <h2 id="basis">{words.t("basis-title")}</h2>
      <Assumptions assumptions={answer.assumptions} />
      {answer.outside.length > 0 && (
        <>
          <h3>{words.t("outside-title")}</h3>
          <ul>
            {answer.outside.map((code) => (
              <li key={code}>{words.t(`outside-${code}`)}</li>
            ))}
          </ul>
        </>
      )}
      <Figures figures={answer.figures} />
      <ReceiptOf receipt={answer.receipt} />
    </section>
  );
}

/** Without a pension premium net pay is overstated, and most employees pay one: that is never folded away. */
const LIKELIEST_TO_MATTER = "pension_employee_percent";

/** What can be changed is a way to its field; the rest is how this calculator works. */
function Assumptions({ assumptions }: { assumptions: Assumption[] }) {
  const words = useWords();
  const text = ({ code, value }: Assumption) => {
    const plain = typeof value === "string" || typeof value === "boolean" ? `assumption-${code}-${value}` : "";
    return words.t(words.has(plain) ? plain : `assumption-${code}`);
  };
  // What an employer pays beside the pay concerns nobody else.
  const concerns = ({ code }: Assumption) =>
    words.role === "employer" || !(code.startsWith("premium_") || code === "pension_employer_percent");
  const isChangeable = ({ code, can_change }: Assumption) => can_change && hasField(code);
  const leads = (assumption: Assumption) => assumption.code === LIKELIEST_TO_MATTER || !isChangeable(assumption);
  const item = (assumption: Assumption) => (
    <li key={assumption.code}>
      <span>{text(assumption)}</span>{" "}
      {isChangeable(assumption) && (
        <button type="button" class="link" onClick={() => focusField(assumption.code)}>
          {words.t("change")}
          <span class="unseen"> {words.t(`field-${assumption.code}`)}</span>
        </button>
      )}
    </li>
  );
  return (
    <>
      <h3>{words.t("assumptions-title")}</h3>
      <ul>{assumptions.filter(leads).map(item)}</ul>
      <details>
        <summary>{words.t("assumptions-changeable")}</summary>
        <ul class="assumed">
          {assumptions
            .filter((assumption) => !leads(assumption) && concerns(assumption))
            .map(item)}
        </ul>
      </details>
    </>
  );
}

function Figures({ figures }: { figures: FiguresUsed[] }) {
  const words = useWords();
  return figures.length === 0 ? null : (
    <details class="long">
      <summary>{words.t("figures-title")}</summary>
      <p class="note">{words.t("figures-note")}</p>
      {figures.map((group, index) => (
        <section key={index} class="figures">
          <h4>
            {words.t(`group-${group.group}`)} {group.year}
          </h4>
          <p class="note">
            {words.t(`status-${group.status ?? "enacted"}`)}; {words.t(`certainty-${group.certainty ?? "confirmed"}`)}.{" "}
            {group.url ? (
              <a href={group.url} rel="noreferrer" lang="nl">
                {group.law}
              </a>
            ) : (
              <cite class="law" lang="nl">
                {group.law}
              </cite>
            )}
          </p>
          <ul class="bare">
            {group.figures.map((figure, at) => (
              <li key={at}>
                <code>{figure.figure}</code>: {figureText(words, figure)}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

function figureText(words: Words, { value, projected, from }: FigureUsed): string {
  const amount = value != null ? figureValue(words, value) : words.t("figure-unpublished");
  const expected = projected != null ? words.t("figure-projected", { amount: figureValue(words, projected) }) : "";
  const since = from != null ? words.t("figure-from", { date: words.date(from) }) : "";
  return [amount, expected, since].filter(Boolean).join(", ");
}

function figureValue(words: Words, value: FigureValue): string {
  if ("cents" in value) return words.amount(value.cents);
  if ("rate" in value) return words.percent(value.rate);
  if ("date" in value) return words.date(value.date);
  if ("flag" in value) return words.t(`option-${value.flag}`);
  return String(value.number);
}

function ReceiptOf({ receipt }: { receipt: Receipt }) {
  const words = useWords();
  return (
    <details>
      <summary>{words.t("receipt-title")}</summary>
      <dl class="facts">
        <div>
          <dt>{words.t("receipt-engine")}</dt>
          <dd>{receipt.engine}</dd>
        </div>
        <div>
          <dt>{words.t("receipt-checked")}</dt>
          <dd>{words.date(receipt.figures_checked)}</dd>
        </div>
        <div>
          <dt>{words.t("receipt-until")}</dt>
          <dd>{words.date(receipt.figures_until)}</dd>
        </div>
        <div>
          <dt>{words.t("receipt-sha")}</dt>
          <dd>
            <code>{receipt.figures_sha256}</code>
          </dd>
        </div>
      </dl>
      <h4>{words.t("receipt-request")}</h4>
      <pre tabIndex={0}>{JSON.stringify(receipt.request, null, 1)}</pre>
      <h4>{words.t("receipt-articles")}</h4>
      <ul lang="nl">
        {receipt.articles.map((article) => (
          <li key={article}>{article}</li>
        ))}
      </ul>
    </details>
  );
}
