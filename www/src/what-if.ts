// Questions that stand beside their own answer: the engine is asked again with what is typed there, and the form keeps
// what it has.

import { useMemo, useRef, useState } from "preact/hooks";
import type { Answer, Request } from "./contract";
import { readOf } from "./echo";
import type { Assess } from "./engine";
import { useLeft, type Form } from "./form-context";
import type { Typed } from "./typed";

interface WhatIf {
  /** For the fields of these questions. */
  form: Form;
  /** The answer without them, and the last one that could be given with them. */
  good: { without: Answer; answer: Answer } | undefined;
}

export function useWhatIf(assess: Assess, without: Answer): WhatIf {
  const [typed, setTyped] = useState<Typed>({});
  const left = useLeft();
  const answer = useMemo(() => {
    const own = Object.entries(typed).filter(([, text]) => text !== "");
    return assess({ ...(readOf(without) as unknown as Request), ...Object.fromEntries(own) });
  }, [assess, without, typed]);
  const good = useRef<WhatIf["good"]>(undefined);
  if (answer && answer.status !== "problems") good.current = { without, answer };
  const form: Form = {
    typed,
    answer,
    isShown: left.has,
    set: (name, text) => {
      left.begin(name);
      setTyped({ ...typed, [name]: text });
    },
    leave: left.leave,
    change: setTyped,
  };
  return { form, good: good.current };
}
