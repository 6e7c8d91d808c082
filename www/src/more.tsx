// Questions that matter to some, behind a fold.

import type { ComponentChildren } from "preact";

interface Props {
  title: string;
  /** Whether the page has come to life: until then its static form does without what is folded. */
  alive: boolean;
  children: ComponentChildren;
}

export function More({ title, alive, children }: Props) {
  return (
    <details class="more">
      <summary>{title}</summary>
      {alive && children}
    </details>
  );
}
