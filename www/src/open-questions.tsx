// The questions nobody has answered yet and that would change something.

import { focusField, hasField } from "./form-context";
import { useWords } from "./words";

export function OpenQuestions({ questions }: { questions: string[] }) {
  const words = useWords();
  const open = questions.filter(hasField);
  return open.length === 0 ? null : (
    <section aria-labelledby="open-questions" class="open-questions">
      <h2 id="open-questions">{words.t("questions-title")}</h2>
      <ul class="bare">
        {open.map((field) => (
          <li key={field}>
            <button type="button" class="ask" onClick={() => focusField(field)}>
              {words.t(`ask-${field}`)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
