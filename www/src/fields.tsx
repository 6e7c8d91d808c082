// The controls of the form: a text, a choice, a list to choose from. Each with its label, hint, what was understood,
// and what is wrong with it.

import type { ComponentChildren } from "preact";
import { idOf, problemOf, useForm, type Problem } from "./form-context";
import { UNKNOWN } from "./typed";
import { useWords, type Words } from "./words";

export function problemText(words: Words, { problem, read, expected }: Problem): string {
  return words.t(`problem-${problem}`, { read, expected: words.t(`expected-${expected}`) });
}

interface Common {
  name: string;
  /** The message of the label, where it is not the field's own. */
  label?: string;
}

/** The ids that describe a control, in the order they are read out. */
function describe(...ids: (string | false | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(" ") || undefined;
}

interface Notes {
  hint: string | undefined;
  problem: Problem | undefined;
  ids: string | undefined;
}

function useNotes(name: string, label: string, echo: boolean): Notes {
  const words = useWords();
  const form = useForm();
  const problem = problemOf(form, name);
  const hint = words.has(`hint-${label}`) ? words.t(`hint-${label}`) : undefined;
  const id = idOf(name);
  return {
    hint,
    problem,
    ids: describe(hint !== undefined && `${id}-hint`, problem && `${id}-problem`, echo && `${id}-echo`),
  };
}

function Hint({ name, text }: { name: string; text: string | undefined }) {
  return text === undefined ? null : (
    <p class="hint" id={`${idOf(name)}-hint`}>
      {text}
    </p>
  );
}

function ProblemNote({ name, problem }: { name: string; problem: Problem | undefined }) {
  const words = useWords();
  return problem === undefined ? null : (
    <p class="problem" id={`${idOf(name)}-problem`}>
      {problemText(words, problem)}
    </p>
  );
}

interface TextProps extends Common {
  numeric?: boolean;
  /** What was understood, in words. */
  echo?: string | undefined;
  narrow?: boolean;
  children?: ComponentChildren;
}

export function TextField({ name, label = name, numeric = false, echo, narrow = false, children }: TextProps) {
  const words = useWords();
  const form = useForm();
  const { hint, problem, ids } = useNotes(name, label, echo !== undefined);
  const id = idOf(name);
  return (
    <div class={problem ? "field wrong" : "field"}>
      <label for={id}>{words.t(`field-${label}`)}</label>
      <Hint name={name} text={hint} />
      <div class="controls">
        <input
          id={id}
          name={name}
          class={narrow ? "narrow" : undefined}
          type="text"
          inputMode={numeric ? "decimal" : "text"}
          autocomplete="off"
          spellcheck={false}
          value={form.typed[name] ?? ""}
          aria-describedby={ids}
          aria-invalid={problem ? "true" : undefined}
          onInput={(event) => form.set(name, event.currentTarget.value)}
          onBlur={() => form.leave(name)}
        />
        {children}
      </div>
      <ProblemNote name={name} problem={problem} />
      {echo === undefined ? null : (
        <p class="echo" id={`${id}-echo`}>
          {echo}
        </p>
      )}
    </div>
  );
}

interface ChoiceProps extends Common {
  options: readonly string[];
  /** What holds while nothing was chosen: for what is taken as given. */
  preset?: string;
}

export const YES_NO = ["true", "false", UNKNOWN];

/** The words of an option: its own, or the ordinary ones of yes, no and don't know. */
function optionText(words: Words, label: string, option: string): string {
  const own = `option-${label}-${option}`;
  return words.t(words.has(own) ? own : `option-${option}`);
}

export function ChoiceField({ name, label = name, options, preset }: ChoiceProps) {
  const words = useWords();
  const form = useForm();
  const { hint, problem, ids } = useNotes(name, label, false);
  const id = idOf(name);
  const chosen = form.typed[name] || preset;
  return (
    <fieldset class="field choice" aria-describedby={ids}>
      <legend>{words.t(`field-${label}`)}</legend>
      <Hint name={name} text={hint} />
      <div class="options">
        {options.map((option, index) => (
          <label key={option}>
            <input
              id={index === 0 ? id : undefined}
              type="radio"
              name={name}
              value={option}
              checked={chosen === option}
              onChange={() => form.set(name, option)}
            />
            <span>{optionText(words, label, option)}</span>
          </label>
        ))}
      </div>
      <ProblemNote name={name} problem={problem} />
    </fieldset>
  );
}

interface SelectProps extends Common {
  options?: readonly string[];
  textOf?: (option: string) => string;
  /** The label is there for those who hear the page, and plain to see from what stands around it. */
  quiet?: boolean;
  preset?: string;
  children?: ComponentChildren;
}

export function SelectField({
  name,
  label = name,
  options = [],
  textOf,
  quiet = false,
  preset = "",
  children,
}: SelectProps) {
  const words = useWords();
  const form = useForm();
  const { hint, problem, ids } = useNotes(name, label, false);
  const id = idOf(name);
  const control = (
    <select
      id={id}
      name={name}
      value={form.typed[name] || preset}
      aria-describedby={ids}
      aria-invalid={problem ? "true" : undefined}
      onChange={(event) => form.set(name, event.currentTarget.value)}
      onBlur={() => form.leave(name)}
    >
      {preset === "" && <option value="">{words.t("choose")}</option>}
      {options.map((option) => (
        <option key={option} value={option}>
          {textOf ? textOf(option) : optionText(words, label, option)}
        </option>
      ))}
      {children}
    </select>
  );
  return (
    <div class={quiet ? "field quiet" : "field"}>
      <label for={id} class={quiet ? "unseen" : undefined}>
        {words.t(`field-${label}`)}
      </label>
      <Hint name={name} text={hint} />
      {control}
      <ProblemNote name={name} problem={problem} />
    </div>
  );
}
