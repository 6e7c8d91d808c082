// A picture of lines over an amount or over time, in whatever room there is. Told apart by stroke as well as by colour;
// what it shows is also said in words, and stands in a table under it.

// Round steps along an axis, and lines that stop where there is nothing: small parts, and tried by many.
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { ComponentChildren } from "preact";
import type { Route } from "./contract";
import { useWords, type Words } from "./words";

export interface Point {
  x: number;
  /** None where the line stops. */
  y: number | undefined;
  /** Whether it rests on what is not law yet. */
  soft?: boolean;
}

export interface Line {
  route: Route;
  points: readonly Point[];
}

export interface Tick {
  at: number;
  text: string;
}

export interface Mark {
  at: number;
  /** The number it has in the list under the picture. */
  number: number;
}

export interface PictureProps {
  /** What the picture shows, for those who do not see it. */
  text: string;
  lines: readonly Line[];
  /** The ends of what lies along the bottom. */
  from: number;
  until: number;
  ticks: readonly Tick[];
  marks: readonly Mark[];
  /** Where the person asking stands. */
  here?: number | undefined;
  /** A point that matters more than the others. */
  crossing?: { at: number; y: number } | undefined;
}

/** Heights in pixels: a row of marks, the lines, the text below them. Widths are parts of the room. */
const [ROW, LINES, BELOW] = [22, 220, 28];
/** Marks nearer to each other than this part of the narrowest picture stand in rows of their own. */
const APART = 0.09;
/** Units across: the lines are stretched to the room, their strokes are not. */
const ACROSS = 1000;

export function Picture({ text, lines, from, until, ticks, marks, here, crossing }: PictureProps) {
  const words = useWords();
  const ys = lines.flatMap(({ points }) => points.flatMap(({ y }) => y ?? []));
  const rows = rowsOf(marks, until - from);
  const top = (Math.max(0, ...rows) + 1) * ROW + (here === undefined ? 0 : ROW);
  const bottom = top + LINES;
  const x = scaleLinear().domain([from, until]).range([0, ACROSS]);
  const y = scaleLinear()
    .domain([Math.min(...ys), Math.max(...ys)])
    .nice(4)
    .range([bottom, top + 8]);
  const part = (at: number) => x(at) / ACROSS;
  const percent = (at: number) => `${part(at) * 100}%`;
  const path = line<Point>()
    .defined((point) => point.y !== undefined)
    .x((point) => x(point.x))
    .y((point) => y(point.y ?? 0));
  return (
    <svg class="picture" role="img" aria-label={text} width="100%" height={bottom + BELOW}>
      <svg viewBox={`0 0 ${ACROSS} ${bottom}`} width="100%" height={bottom} preserveAspectRatio="none">
        {y.ticks(4).map((tick) => (
          <path key={tick} class="grid" d={`M0 ${y(tick)}H${ACROSS}`} />
        ))}
        {marks.map(({ at }, index) => (
          <path key={index} class="mark" d={`M${x(at)} ${top - ROW * ((rows[index] ?? 0) + 1) + 16}V${bottom}`} />
        ))}
        {crossing && <path class="mark" d={`M${x(crossing.at)} ${y(crossing.y)}V${bottom}`} />}
        {here !== undefined && <path class="here" d={`M${x(here)} ${ROW - 4}V${bottom}`} />}
        {lines.map(({ route, points }) => {
          const soft = points.findIndex((point) => point.soft);
          const end = soft < 0 ? points.length : soft;
          return (
            <g key={route} class={`line ${route}`}>
              <path d={path(points.slice(0, end)) ?? ""} />
              <path class="soft" d={path(points.slice(Math.max(end - 1, 0))) ?? ""} />
            </g>
          );
        })}
      </svg>
      {y.ticks(4).map((tick) => (
        <text key={tick} class="amount" x="-8" y={y(tick) + 4}>
          {words.euros(tick)}
        </text>
      ))}
      {ticks.map(({ at, text: name }, index) => (
        <text
          key={at}
          class={`${side(part(at), 0.04)} ${index % 2 === 1 ? "minor" : ""}`}
          x={percent(at)}
          y={bottom + 18}
        >
          {name}
        </text>
      ))}
      {marks.map(({ at, number }, index) => {
        const middle = top - ROW * ((rows[index] ?? 0) + 1) + 10;
        return (
          <g key={index} class="numbered">
            <circle cx={percent(at)} cy={middle} r="9" />
            <text x={percent(at)} y={middle + 4}>
              {number}
            </text>
          </g>
        );
      })}
      {here !== undefined && (
        <>
          <text class={`here ${side(part(here), 0.25)}`} x={percent(here)} y={ROW - 9}>
            {words.t("picture-here")}
          </text>
          {lines.map(({ route, points }) => {
            const at = between(points, here);
            return at === undefined ? null : (
              <circle key={route} class={`dot ${route}`} cx={percent(here)} cy={y(at)} r="4.5" />
            );
          })}
        </>
      )}
      {crossing && <circle class="crossing" cx={percent(crossing.at)} cy={y(crossing.y)} r="7" />}
    </svg>
  );
}

/** Round amounts along the bottom. */
export const amountTicks = (words: Words, from: number, until: number): Tick[] =>
  scaleLinear()
    .domain([from, until])
    .ticks(5)
    .map((at) => ({ at, text: words.amount(at) }));

/** The row of each mark, from the lines up: the first in which the one before it is far enough away. */
function rowsOf(marks: readonly Mark[], width: number): number[] {
  const last: number[] = [];
  return marks.map(({ at }) => {
    const free = last.findIndex((before) => at - before >= APART * width);
    const row = free < 0 ? last.length : free;
    last[row] = at;
    return row;
  });
}

/** How a text lies about its place, so that it stays within the picture. */
const side = (part: number, near: number): string => (part < near ? "start" : part > 1 - near ? "end" : "middle");

/** How high a line is somewhere between its points. */
export function between(points: readonly Point[], x: number): number | undefined {
  const next = points.findIndex((point) => point.x >= x);
  const [a, b] = [points[Math.max(next - 1, 0)], points[next]];
  if (a?.y === undefined || b?.y === undefined) return undefined;
  return b.x === a.x ? b.y : a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x);
}

/** Which stroke is which route. */
export function Strokes({ routes, soft = false }: { routes: readonly Route[]; soft?: boolean }) {
  const words = useWords();
  return (
    <ul class="strokes">
      {routes.map((route) => (
        <li key={route} class={route}>
          {words.t(`route-${route}`)}
        </li>
      ))}
      {soft && <li class="soft">{words.t("picture-soft")}</li>}
    </ul>
  );
}

interface TableProps {
  title: string;
  head: string[];
  rows: Cells[];
  /** Whether the last column is words. */
  reasons?: boolean;
}

/** What a picture shows, row by row, for whoever rather reads. */
export function PictureTable({ title, head, rows, reasons = false }: TableProps) {
  const words = useWords();
  return (
    <details>
      <summary>{words.t("picture-table")}</summary>
      <div class="scroll" role="region" aria-label={words.t("table", { title })} tabIndex={0}>
        <table class={reasons ? "years reasons" : "years"}>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, title: name, cells }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

export interface Cells {
  key: string | number;
  title: ComponentChildren;
  cells: ComponentChildren[];
}
