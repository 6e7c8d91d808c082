// Where the later part goes, and what stands there while it is not here.

import { createContext, type ComponentChildren } from "preact";
import { useContext, useEffect, useRef } from "preact/hooks";
import { idOf } from "./form-context";
import type { LaterPart, Parts } from "./parts";
import { useWords } from "./words";

export const PartsContext = createContext<Parts | null>(null);

export function useLater(): Parts {
  const parts = useContext(PartsContext);
  if (parts === null) throw new Error("no parts");
  return parts;
}

/** The later part, once it is here. */
export function useLaterPart(): LaterPart | undefined {
  const { later } = useLater();
  return typeof later === "object" ? later : undefined;
}

interface OfLater {
  children(later: LaterPart): ComponentChildren;
}

interface FoldProps extends OfLater {
  title: string;
  class?: string;
  /** Where the focus goes while what is folded is not here. */
  name?: string;
}

/** What unfolds to something of the later part. */
export function Fold({ title, class: kind, name, children }: FoldProps) {
  const { later, want } = useLater();
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    // Unfolded before the script arrived.
    if (box.current?.open) want();
  }, []);
  return (
    <details ref={box} class={kind} onToggle={want}>
      <summary id={name && idOf(name)}>{title}</summary>
      {typeof later === "object" ? children(later) : <Missing />}
    </details>
  );
}

/** Something of the later part that is needed as soon as this stands on the page. */
export function Wanted({ children }: OfLater) {
  const { want } = useLater();
  const part = useLaterPart();
  useEffect(want, []);
  return <>{part ? children(part) : <Missing />}</>;
}

/** Says that the later part is on its way, or did not arrive and can be fetched once more. */
export function Missing() {
  const words = useWords();
  const { later, again } = useLater();
  return (
    <div class="row">
      <p role="status">{words.t(later === "failed" ? "later-failed" : "later-loading")}</p>
      {later !== "loading" && (
        <button type="button" class="secondary" onClick={again}>
          {words.t("try-again")}
        </button>
      )}
    </div>
  );
}
