// From gross to net over a year: a bar for each route, and the same amounts in a table under it.

import type { RouteYear } from "./contract";
import { useWords } from "./words";

interface Part {
  /** Also the class that colours it. */
  code: string;
  /** The message that names it. */
  name: string;
  of(row: RouteYear): number;
}

/** What gross pay falls apart into, what is kept of it first, as on the cards. */
const PARTS: readonly Part[] = [
  { code: "free", name: "free-year", of: ({ free }) => free },
  { code: "removal", name: "line-removal", of: ({ removal = 0 }) => removal },
  { code: "on-top", name: "line-costs_on_top", of: ({ costs_on_top = 0 }) => costs_on_top },
  {
    code: "net",
    name: "gross-to-net-taxed",
    of: ({ net, free, removal = 0, costs_on_top = 0 }) => net - free - removal - costs_on_top,
  },
  { code: "tax", name: "line-tax_and_national_insurance", of: ({ assessed }) => assessed },
  { code: "pension", name: "line-pension_premium", of: ({ pension = 0 }) => pension },
  { code: "in-kind", name: "gross-to-net-in-kind", of: ({ in_kind = 0 }) => in_kind },
];

interface NumberedPart extends Part {
  /** The number it has in the bars and in the table: colours alone would tell too little. */
  number: number;
}

export function GrossToNet({ rows }: { rows: RouteYear[] }) {
  const words = useWords();
  const title = words.t("gross-to-net-title");
  const parts = PARTS.filter(({ of }) => rows.some((row) => of(row) !== 0)).map((part, index) => ({
    ...part,
    number: index + 1,
  }));
  const line = (name: string, of: (row: RouteYear) => number) => (
    <>
      <th scope="row">{name}</th>
      {rows.map((row) => (
        <td key={row.route}>{words.euros(of(row))}</td>
      ))}
    </>
  );
  return (
    <>
      <h4>{title}</h4>
      <Bars rows={rows} parts={parts} />
      <div class="scroll" role="region" aria-label={words.t("table", { title })} tabIndex={0}>
        <table class="sums parts">
          <thead>
            <tr>
              <td />
              {rows.map(({ route }) => (
                <th key={route} scope="col">
                  {words.t(`column-${route}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>{line(words.t("line-gross"), ({ gross }) => gross)}</tr>
            {parts.map(({ code, name, number, of }) => (
              <tr key={code} class={code}>
                {line(`${number}. ${words.t(name)}`, of)}
              </tr>
            ))}
            <tr class="total">{line(words.t("total-net_year"), ({ net }) => net)}</tr>
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Pixels from bar to bar, with its name above it; widths are parts of whatever room there is. */
const [PITCH, NAME, BAR] = [60, 16, 28];
/** A part narrower than this, in percent, has no room for its number. */
const ROOM = 6;

function Bars({ rows, parts }: { rows: RouteYear[]; parts: NumberedPart[] }) {
  const words = useWords();
  const sizeOf = (part: Part, row: RouteYear) => Math.max(part.of(row), 0);
  const wholeOf = (row: RouteYear) => parts.reduce((sum, part) => sum + sizeOf(part, row), 0);
  const longest = Math.max(...rows.map(wholeOf), 1);
  const text = rows.map(({ route, net, gross }) =>
    words.t("gross-to-net-route", {
      route: words.t(`column-${route}`),
      net: words.euros(net),
      gross: words.euros(gross),
    }),
  );
  return (
    <svg class="bars" role="img" aria-label={text.join(" ")} width="100%" height={rows.length * PITCH}>
      {rows.map((row, index) => {
        const top = index * PITCH + NAME + 6;
        let x = 0;
        return (
          <g key={row.route}>
            <text x="0" y={top - 8}>
              {words.t(`column-${row.route}`)}
            </text>
            {parts.map((part) => {
              const width = (sizeOf(part, row) / longest) * 100;
              const left = x;
              x += width;
              const middle = { x: `${left + width / 2}%`, y: top + BAR / 2 };
              return (
                <g key={part.code}>
                  <rect class={part.code} x={`${left}%`} y={top} width={`${width}%`} height={BAR} />
                  {width >= ROOM && (
                    <>
                      <circle cx={middle.x} cy={middle.y} r="8" />
                      <text class="number" x={middle.x} y={middle.y + 4}>
                        {part.number}
                      </text>
                    </>
                  )}
                </g>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}
