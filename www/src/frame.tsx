// What stands around the form and its result.

import type { RefObject } from "preact";
import type { Assess } from "./engine";
import { problemText } from "./fields";
import { focusField, type Problem } from "./form-context";
import type { Role } from "./typed";
import { locales, useWords, type Locale, type Words } from "./words";

/** The engine is on its way, here, or did not arrive. */
export type Engine = "loading" | "failed" | Assess;

export function Head({ role, setRole }: { role: Role; setRole(role: Role): void }) {
  const words = useWords();
  return (
    <header>
      <div class="bar">
        <p class="mark" translate={false}>
          nl-talent
        </p>
        <nav aria-label={words.t("language")}>
          {(Object.entries(locales) as [Locale, string][]).map(([locale, name]) => (
            <a
              key={locale}
              href={`#${locale}`}
              lang={locale}
              hreflang={locale}
              aria-current={locale === words.locale ? "true" : undefined}
            >
              {name}
            </a>
          ))}
        </nav>
      </div>
      <h1>{words.t("heading")}</h1>
      <p class="lead">{words.t("lead")}</p>
      <fieldset class="role">
        <legend class="unseen">{words.t("role")}</legend>
        {(["migrant", "employer"] as const).map((option) => (
          <label key={option}>
            <input type="radio" name="role" value={option} checked={role === option} onChange={() => setRole(option)} />
            <span>{words.t(`role-${option}`)}</span>
          </label>
        ))}
      </fieldset>
    </header>
  );
}

/** What has to be put right, each with the way to it. */
export function Summary({
  problems,
  place,
}: {
  problems: readonly Problem[];
  place: RefObject<HTMLDivElement | null>;
}) {
  const words = useWords();
  return (
    <div class="summary" ref={place} tabIndex={-1} role="group" aria-labelledby="summary-title">
      <h2 id="summary-title">{words.t("summary-title", { count: problems.length })}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.field}>
            <button type="button" class="link" onClick={() => focusField(problem.field)}>
              {words.t(labelOf(words, problem.field))}
            </button>
            {": "}
            {problemText(words, problem)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The words of a folded field, and of a row's, come with the later part, and may fail to come in another language. */
export function labelOf(words: Words, field: string): string {
  const [list, part] = field.split(/\[\d+\]\.?/);
  const labels = [`field-${list}-${part}`, `field-row-${part}`, `field-${list}`];
  return labels.find((label) => words.has(label)) ?? "form-name";
}

export function Foot() {
  const words = useWords();
  return (
    <footer>
      <p>{words.t("estimate")}</p>
      <p>{words.t("foot-private")}</p>
      <p>{words.t("foot-not-official")}</p>
    </footer>
  );
}
