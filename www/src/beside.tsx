// What is and what would be, beside each other.

import type { ComponentChildren } from "preact";
import { useWords } from "./words";

export interface Row {
  key: string;
  title: string;
  is: ComponentChildren;
  wouldBe: ComponentChildren;
}

interface Props {
  title: string;
  is: string;
  wouldBe: string;
  rows: readonly Row[];
}

export function Beside({ title, is, wouldBe, rows }: Props) {
  const words = useWords();
  return (
    <div class="scroll" role="region" aria-label={words.t("table", { title })} tabIndex={0}>
      <table class="beside">
        <thead>
          <tr>
            <td />
            <th scope="col">{is}</th>
            <th scope="col">{wouldBe}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.title}</th>
              <td>{row.is}</td>
              <td>{row.wouldBe}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
