// What there may be beside net pay: healthcare benefit, route by route, and where to find the other benefits.

import type { PayYear } from "./contract";
import type { Read } from "./echo";
import { focusField } from "./form-context";
import { routeOf, ROUTES, yearsText } from "./money";
import { NETHERLANDS } from "./places";
import { UNKNOWN } from "./typed";
import { useWords } from "./words";

const HEALTHCARE = "https://www.belastingdienst.nl/wps/wcm/connect/nl/zorgtoeslag/zorgtoeslag";
const ALL_BENEFITS = "https://www.toeslagen.nl";

export function Benefits({ year, read }: { year: PayYear; read: Read }) {
  const words = useWords();
  const rows = ROUTES.flatMap((route) => {
    const benefit = routeOf(year, route)?.healthcare_benefit;
    return benefit ? [{ route, ...benefit }] : [];
  });
  // Too much pay for anyone needs no partner to be known; that can be so on one route and not on another.
  const asks = rows.length < year.routes.length ? missing(read) : undefined;
  if (!isInsuredHere(read) || (rows.length === 0 && asks === undefined)) return null;
  const figures = rows[0]?.figures ?? year.year;
  const isPaid = rows.some(({ month, months }) => month > 0 && months > 0);
  return (
    <section class="card wide" aria-labelledby="benefits">
      <h3 id="benefits">{words.t("benefits-title")}</h3>
      <p>{words.t("benefits-intro")}</p>
      {asks !== undefined && <Question text={words.t("benefits-depends")} field={asks} />}
      {rows.length > 0 && asks === undefined && !isPaid && (
        <p>{words.t(rows.some(({ month }) => month > 0) ? "benefits-no-month" : "benefits-income-too-high")}</p>
      )}
      {isPaid && (
        <ul>
          {rows.map(({ route, month, months }) => (
            <li key={route}>
              {words.t(`column-${route}`)}:{" "}
              {month > 0
                ? words.rich("benefits-month", { amount: words.euros(month), months })
                : words.t("benefits-none")}
            </li>
          ))}
        </ul>
      )}
      {isPaid && arrivesIn(year, read) && !isKnown(read.income_before_arrival_yearly) && (
        <Question text={words.t("benefits-before-arrival")} field="income_before_arrival_yearly" />
      )}
      <p class="note">
        {figures !== year.year &&
          words.t("benefits-figures", { figures: String(figures), year: yearsText(words, year) })}{" "}
        {words.t("benefits-capital")} <Official href={HEALTHCARE} text={words.t("benefits-official")} />
      </p>
      <p class="note">
        {words.t("benefits-other")} <Official href={ALL_BENEFITS} text={words.t("benefits-all")} />
      </p>
    </section>
  );
}

/** What the benefit hangs on too, and the way to say it. */
function Question({ text, field }: { text: string; field: string }) {
  const words = useWords();
  return (
    <p>
      {text}{" "}
      <button type="button" class="link" onClick={() => focusField(field)}>
        {words.t(`field-${field}`)}
      </button>
    </p>
  );
}

function Official({ href, text }: { href: string; text: string }) {
  return (
    <a href={href} rel="noreferrer" hreflang="nl">
      {text}
    </a>
  );
}

const isKnown = (value: unknown): boolean => value !== undefined && value !== UNKNOWN;

/** Only who lives and is insured here can get it. */
const isInsuredHere = ({ residence = NETHERLANDS, insured, insured_from }: Read): boolean =>
  residence === NETHERLANDS && (insured !== "elsewhere" || isKnown(insured_from));

const arrivesIn = ({ from }: PayYear, { recruited_from_abroad }: Read): boolean =>
  !from.endsWith("-01-01") && recruited_from_abroad !== false;

/** The question without which nothing can be said. */
function missing({ partner, partner_income_yearly }: Read): string | undefined {
  if (!isKnown(partner)) return "partner";
  return partner === true && !isKnown(partner_income_yearly) ? "partner_income_yearly" : undefined;
}
