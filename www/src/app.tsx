// The page: the form beside its result, in one language at a time.

import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Answer } from "./contract";
import { loadEngine, today } from "./engine";
import { Questions } from "./form";
import { FormContext, useLeft, type Form } from "./form-context";
import { Foot, Head, Summary, type Engine } from "./frame";
import { PartsContext } from "./later-place";
import { useParts, type Sources } from "./parts";
import { Result } from "./result";
import { requestOf, type Role, type Typed } from "./typed";
import { ORIGINAL, Words, WordsContext, type Catalogue, type Locale } from "./words";

interface Props {
  locale: Locale;
  catalogue: Catalogue;
  /** Only in a browser is anything fetched. */
  sources?: Sources;
}

export function App({ locale: prerendered, catalogue, sources }: Props) {
  const parts = useParts(prerendered, catalogue, sources);
  const { locale, catalogues, originals } = parts;
  const [role, setRole] = useState<Role>("migrant");
  const [typed, setTyped] = useState<Typed>({});
  const left = useLeft();
  const [isAskedFor, setAskedFor] = useState(false);
  const [alive, setAlive] = useState(false);
  const engine = useEngine();
  const words = useMemo(() => {
    const beside = originals && new Words(ORIGINAL, originals, role);
    return new Words(locale, catalogues, role, beside);
  }, [locale, catalogues, originals, role]);
  const form = useRef<HTMLFormElement>(null);
  const problems = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // What was typed before the script arrived.
    setTyped(form.current ? typedEarly(form.current) : {});
    setAlive(true);
  }, []);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = words.t("title");
  }, [words]);
  useEffect(openForPrint, []);

  // Whoever makes the offer has one.
  const heard = useMemo(() => (role === "employer" ? { ...typed, job_offer: "" } : typed), [typed, role]);
  const { answer, good } = useAnswer(engine, heard, role);
  const isBroken = typeof engine === "function" && answer === undefined;
  const found = answer?.problems ?? [];
  const change: Form["change"] = (update) => {
    setTyped(update);
    setAskedFor(false);
  };
  const context: Form = {
    typed: heard,
    answer,
    isShown: (name) => isAskedFor || left.has(name),
    set: (name, text) => {
      left.begin(name);
      change((before) => ({ ...before, [name]: text }));
    },
    leave: left.leave,
    change,
  };
  const show = (event: Event) => {
    event.preventDefault();
    setAskedFor(true);
    // Once the summary of what is wrong, if anything is, has been drawn.
    requestAnimationFrame(() => (problems.current ?? document.getElementById("result"))?.focus());
  };
  return (
    <WordsContext.Provider value={words}>
      <PartsContext.Provider value={parts}>
        <FormContext.Provider value={context}>
          <Head role={role} setRole={setRole} />
          <main>
            <form ref={form} noValidate autocomplete="off" onSubmit={show} aria-label={words.t("form-name")}>
              {isAskedFor && found.length > 0 && <Summary problems={found} place={problems} />}
              <Questions alive={alive} />
              <button type="submit" class="primary">
                {words.t("show-result")}
              </button>
            </form>
            <Result engine={isBroken ? "failed" : engine} answer={good} problems={found} typed={typed} />
          </main>
          <Foot />
        </FormContext.Provider>
      </PartsContext.Provider>
    </WordsContext.Provider>
  );
}

/** What stands in the form apart from what it came with. */
function typedEarly(form: HTMLFormElement): Typed {
  const typed: Record<string, string> = {};
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement) {
      const isTyped = control.type === "radio" ? control.checked && !control.defaultChecked : control.value !== "";
      if (isTyped) typed[control.name] = control.value;
    } else if (control instanceof HTMLSelectElement && control.selectedIndex > 0) {
      typed[control.name] = control.value;
    }
  }
  return typed;
}

function useEngine(): Engine {
  const [engine, setEngine] = useState<Engine>("loading");
  useEffect(() => {
    loadEngine().then(
      (assess) => setEngine(() => assess),
      () => setEngine("failed"),
    );
  }, []);
  return engine;
}

/** The answer to what stands there, and the last one that could be given: a half-typed field takes nothing away. */
function useAnswer(engine: Engine, typed: Typed, role: Role): { answer: Answer | undefined; good: Answer | undefined } {
  const good = useRef<Answer | undefined>(undefined);
  const answer = useMemo(
    () => (typeof engine === "function" ? engine(requestOf(typed, role, today())) : undefined),
    [engine, typed, role],
  );
  if (answer && answer.status !== "problems") good.current = answer;
  return { answer, good: good.current };
}

/** On paper nothing can be unfolded. The figures of the law are many pages, and questions are not asked on paper. */
function openForPrint(): () => void {
  let opened: HTMLDetailsElement[] = [];
  const open = () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>("#outcome details:not([open], .long, .more)")];
    for (const box of opened) box.open = true;
  };
  const close = () => {
    for (const box of opened) box.open = false;
  };
  addEventListener("beforeprint", open);
  addEventListener("afterprint", close);
  return () => {
    removeEventListener("beforeprint", open);
    removeEventListener("afterprint", close);
  };
}
