// The sums of a year, line by line, with the routes beside each other: where they part can be seen at once.

import { Fragment } from "preact";
import type { Block, LineLaw, PayYear, Payslip, Route, RouteYear } from "./contract";
import { isLaw, ordinary, partMonth, partMonths, refundOf, special, specialRewards } from "./money";
import { Law } from "./verdict";
import { useWords } from "./words";

interface Props {
  year: PayYear;
  rows: RouteYear[];
  laws: LineLaw[];
}

export function Sums({ year, rows, laws }: Props) {
  const words = useWords();
  const isEnacted = rows.every(({ status }) => isLaw(status));
  const of = (pick: (row: RouteYear) => Block[] | undefined) =>
    rows.map((row) => ({ route: row.route, blocks: pick(row) ?? [] }));
  const slips = (title: string, pick: (row: RouteYear) => Payslip | undefined, exact = isEnacted) => (
    <Fragment key={title}>
      <h4>{title}</h4>
      <SideBySide title={title} columns={of((row) => pick(row)?.blocks)} laws={laws} exact={exact} />
    </Fragment>
  );
  const begun = rows[0] ? partMonths(rows[0]) : [];
  const rewarded = rows[0] ? special(rows[0]) : [];
  if (rows.every(({ blocks }) => blocks.length === 0)) return <p class="note">{words.t("sums-later")}</p>;
  return (
    <>
      <h4>{words.t("sums-year")}</h4>
      <SideBySide title={words.t("sums-year")} columns={of(({ blocks }) => blocks)} laws={laws} exact={false} />
      <Refunds rows={rows} />
      {words.role === "employer" && <EmployerSums rows={rows} laws={laws} />}
      {rows.some(ordinary) && slips(words.t("payslip-ordinary"), ordinary)}
      {begun.map((slip) =>
        slips(
          words.t("payslip-of", { month: partMonth(words, year, slip) }),
          (row) => partMonths(row).find(({ months }) => months[0] === slip.months[0]),
          false,
        ),
      )}
      {rewarded.map((slip) =>
        slips(words.t("payslip-special", { rewards: specialRewards(words, slip) }), (row) =>
          special(row).find(({ months }) => months[0] === slip.months[0]),
        ),
      )}
      {[...begun, ...rewarded].some((slip) => slip.with_special_rewards) && (
        <p class="note">{words.t("special-rate")}</p>
      )}
    </>
  );
}

/** What the year costs the employer; where a rate is not published yet, it says so. */
function EmployerSums({ rows, laws }: { rows: RouteYear[]; laws: LineLaw[] }) {
  const words = useWords();
  const title = words.t("sums-employer");
  const columns = rows.map(({ route, gross, removal = 0, costs_on_top = 0, employer }): Column => {
    if (!employer) return { route, blocks: [] };
    const { premiums, healthcare_levy, pension = 0, total } = employer;
    const car = total - gross - premiums - healthcare_levy - pension - removal - costs_on_top;
    const lines = {
      gross,
      employer_premiums: premiums,
      healthcare_levy,
      ...(pension !== 0 && { employer_pension: pension }),
      ...(removal !== 0 && { removal }),
      ...(costs_on_top !== 0 && { costs_on_top }),
      // The addition for a car is pay and no cost: what the car itself costs nobody said.
      ...(car !== 0 && { car_no_cost: car }),
    };
    return { route, blocks: [{ code: "employer_year", lines, total }] };
  });
  const status = rows.flatMap(({ employer }) => employer?.status ?? [])[0];
  return (
    <>
      <h4>{title}</h4>
      <SideBySide title={title} columns={columns} laws={laws} exact={false} />
      <p class="note">
        {words.t("employer-rates")} {status && words.t("employer-rates-not-law")}
      </p>
    </>
  );
}

/** What the tax return brings on each route. */
function Refunds({ rows }: { rows: RouteYear[] }) {
  const words = useWords();
  const known = rows.flatMap((row) => {
    const refund = refundOf(row);
    return refund === undefined ? [] : [{ route: row.route, refund }];
  });
  return known.length === 0 ? null : (
    <ul class="note">
      {known.map(({ route, refund }) => (
        <li key={route}>
          {words.t(`column-${route}`)}:{" "}
          {words.t(refund > 0 ? "assessment-back" : "assessment-due", {
            amount: words.euros(Math.abs(refund)),
          })}
        </li>
      ))}
    </ul>
  );
}

interface Column {
  /** None where a sum stands by itself. */
  route?: Route;
  blocks: Block[];
}

interface SideBySideProps {
  title: string;
  columns: Column[];
  laws: LineLaw[];
  exact: boolean;
}

function SideBySide({ title, columns, laws, exact }: SideBySideProps) {
  const words = useWords();
  const codes = [...new Set(columns.flatMap(({ blocks }) => blocks.map(({ code }) => code)))];
  return (
    <div class="scroll" role="region" aria-label={words.t("table", { title })} tabIndex={0}>
      <table class="sums">
        <thead>
          <tr>
            <td />
            {columns.map(({ route }) => (
              <th key={route} scope="col">
                {words.t(`column-${route}`)}
              </th>
            ))}
          </tr>
        </thead>
        {codes.map((code) => (
          <BlockRows key={code} code={code} title={title} columns={columns} laws={laws} exact={exact} />
        ))}
      </table>
    </div>
  );
}

/** One sum by itself. */
export function Sum({ title, block, exact }: { title: string; block: Block; exact: boolean }) {
  const words = useWords();
  return (
    <div class="scroll" role="region" aria-label={words.t("table", { title })} tabIndex={0}>
      <table class="sums">
        <BlockRows code={block.code} title={title} columns={[{ blocks: [block] }]} laws={[]} exact={exact} />
      </table>
    </div>
  );
}

function BlockRows({ code, columns, laws, exact }: SideBySideProps & { code: string }) {
  const words = useWords();
  const blocks = columns.map(({ route, blocks }) => ({ route, block: blocks.find((block) => block.code === code) }));
  const lines = new Set(blocks.flatMap(({ block }) => Object.keys(block?.lines ?? {})));
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns.length + 1} class="block">
          {words.t(`block-${code}`)}
        </th>
      </tr>
      {[...lines].map((line) => (
        <tr key={line}>
          <th scope="row">
            {words.t(`line-${line}`)} <Law law={laws.find((other) => other.code === line)?.law} />
          </th>
          {blocks.map(({ route, block }) => {
            const cents = block?.lines[line];
            return <td key={route}>{cents === undefined ? "–" : words.euros(cents, exact)}</td>;
          })}
        </tr>
      ))}
      <tr class="total">
        <th scope="row">{words.t(`total-${code}`)}</th>
        {blocks.map(({ route, block }) => (
          <td key={route}>{block ? words.euros(block.total, exact) : "–"}</td>
        ))}
      </tr>
    </tbody>
  );
}
