// What if something changes at work: each change with what it would do.

import type { Answer } from "./contract";
import type { Assess } from "./engine";
import { FewerHours } from "./fewer-hours";
import { Leave } from "./leave";
import { useWords } from "./words";

export function AtWork({ assess, answer }: { assess: Assess; answer: Answer }) {
  const words = useWords();
  return !answer.pay ? null : (
    <section aria-labelledby="at-work">
      <h2 id="at-work">{words.t("at-work-title")}</h2>
      <FewerHours assess={assess} answer={answer} />
      <Leave assess={assess} answer={answer} />
    </section>
  );
}
