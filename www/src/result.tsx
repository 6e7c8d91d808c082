// The answer on screen: one sentence, then everything it is made of.

import { useEffect, useState } from "preact/hooks";
import type { Answer } from "./contract";
import { readOf } from "./echo";
import { focusField, type Problem } from "./form-context";
import { labelOf, type Engine } from "./frame";
import { headline, isAnswered, type Sentence } from "./headline";
import { Missing, useLater, useLaterPart } from "./later-place";
import { leadYear, yearsText } from "./money";
import { OpenQuestions } from "./open-questions";
import { Permits } from "./permits";
import { Routes } from "./routes";
import { Ruling } from "./ruling";
import type { Typed } from "./typed";
import { ORIGINAL, useWords, type Words } from "./words";

interface Props {
  engine: Engine;
  /** The last answer that could be given. */
  answer: Answer | undefined;
  /** What is wrong with what was typed since. */
  problems: readonly Problem[];
  typed: Typed;
}

export function Result({ engine, answer, problems, typed }: Props) {
  const words = useWords();
  const isEmpty = Object.values(typed).every((text) => text === "");
  return (
    <div id="outcome">
      <section id="result" tabIndex={-1} class="headline" aria-label={words.t("result")}>
        {engine === "failed" && <Failed />}
        {engine === "loading" && !isEmpty && <p>{words.t("loading")}</p>}
        {engine !== "failed" && (isEmpty || !answer) && <Welcome />}
        {answer && !isEmpty && <Headline answer={answer} problems={problems} />}
      </section>
      {answer && !isEmpty && answer.status === "answer" && <Details answer={answer} engine={engine} />}
    </div>
  );
}

function Failed() {
  const words = useWords();
  return (
    <>
      <p class="first">{words.t("failed")}</p>
      <p>
        {words.t("failed-why")} <a href="">{words.t("try-again")}</a>
      </p>
    </>
  );
}

function Welcome() {
  const words = useWords();
  return (
    <>
      <p class="first">{words.t("welcome")}</p>
      <ul class="promise">
        {["permits", "ruling", "pay"].map((what) => (
          <li key={what}>{words.t(`welcome-${what}`)}</li>
        ))}
      </ul>
      <p class="note">{words.t("welcome-unknown")}</p>
    </>
  );
}

function Headline({ answer, problems }: { answer: Answer; problems: readonly Problem[] }) {
  const words = useWords();
  const sentences = headline(words, answer);
  const lead = answer.pay ? leadYear(answer.pay) : undefined;
  const spoken = useQuiet(textOf(words, sentences));
  const { want } = useLater();
  const wantsLater = isAnswered(sentences);
  useEffect(() => {
    if (wantsLater) want();
  }, [wantsLater]);
  return (
    <>
      {sentences.map(({ id, args }, index) => (
        <p key={index} class={index === 0 ? "first" : undefined}>
          {words.rich(id, args)}
        </p>
      ))}
      {words.original && (
        <>
          <p class="original" lang={ORIGINAL}>
            {textOf(words.original, headline(words.original, answer))}
          </p>
          <p class="note">{words.t("not-reviewed")}</p>
        </>
      )}
      {lead && <p class="note">{words.t("headline-basis", { years: yearsText(words, lead) })}</p>}
      {problems.length > 0 && <Stale problems={problems} />}
      <p class="estimate">{words.t("estimate")}</p>
      <p role="status" class="unseen">
        {spoken}
      </p>
    </>
  );
}

/** Why the result is not that of all that was typed; what is only missing may be a field that has just appeared. */
function Stale({ problems }: { problems: readonly Problem[] }) {
  const words = useWords();
  const missing = problems.find(({ problem }) => problem === "missing")?.field;
  return missing === undefined ? (
    <p class="note stale">{words.t("stale")}</p>
  ) : (
    <p class="note stale">
      {words.t("stale-missing")}{" "}
      <button type="button" class="link" onClick={() => focusField(missing)}>
        {words.t(labelOf(words, missing))}
      </button>
    </p>
  );
}

const textOf = (words: Words, sentences: Sentence[]): string =>
  sentences.map(({ id, args }) => words.t(id, args)).join(" ");

const PAUSE_MS = 900;

/** A text once it has stopped changing: read aloud at every key it would drown the typing. */
function useQuiet(text: string): string {
  const [quiet, setQuiet] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return quiet;
}

function Details({ answer, engine }: { answer: Answer; engine: Engine }) {
  const { pay, ruling, costs, schemes } = answer;
  const { later } = useLater();
  const part = useLaterPart();
  return (
    <>
      <OpenQuestions questions={answer.next_questions} />
      {pay && <Routes pay={pay} ruling={ruling ?? undefined} read={readOf(answer)} />}
      {part && pay && <part.Term pay={pay} />}
      {part && pay && typeof engine === "function" && <part.Curves assess={engine} answer={answer} />}
      {part && costs && <part.Costs answer={answer} />}
      {part && pay && <part.FirstMonthsOf pay={pay} />}
      {part && pay && pay.years.length > 1 && <part.Years pay={pay} ruling={ruling ?? undefined} />}
      {ruling && <Ruling ruling={ruling} pay={pay ?? undefined} />}
      {schemes.length > 0 && <Permits schemes={schemes} />}
      {part && typeof engine === "function" && <part.AtWork assess={engine} answer={answer} />}
      {part && typeof engine === "function" && <part.CheckPayslip assess={engine} answer={answer} />}
      {part && <part.Basis answer={answer} />}
      {(later === "failed" || later === "again") && <Missing />}
    </>
  );
}
