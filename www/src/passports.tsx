// One list of countries for each passport, and one more on request.

import { useEffect, useRef } from "preact/hooks";
import { CountryOptions } from "./countries";
import { idOf, useForm } from "./form-context";
import { passports } from "./typed";
import { useWords } from "./words";

const NAME = "nationalities";

export function Passports({ listed }: { listed: boolean }) {
  const words = useWords();
  const form = useForm();
  const chosen = passports(form.typed);
  const last = useRef<HTMLSelectElement>(null);
  const count = useRef(chosen.length);
  useEffect(() => {
    if (chosen.length > count.current) last.current?.focus();
    count.current = chosen.length;
  }, [chosen.length]);
  const set = (codes: string[]) => form.set(NAME, codes.join(" "));
  return (
    <fieldset class="field">
      <legend>{words.t(`field-${NAME}`)}</legend>
      <p class="hint" id="nationalities-hint">
        {words.t(`hint-${NAME}`)}
      </p>
      {chosen.map((code, index) => (
        <div class="row" key={index}>
          <select
            ref={index === chosen.length - 1 ? last : undefined}
            id={index === 0 ? idOf(NAME) : undefined}
            name={`${NAME}[${index}]`}
            aria-label={words.t("passport-number", { number: index + 1 })}
            aria-describedby="nationalities-hint"
            value={code}
            onChange={(event) => set(chosen.map((other, at) => (at === index ? event.currentTarget.value : other)))}
          >
            <option value="">{words.t("choose-country")}</option>
            {listed && <CountryOptions />}
          </select>
          {chosen.length > 1 && (
            <button type="button" class="plain" onClick={() => set(chosen.filter((_, at) => at !== index))}>
              {words.t("remove")}
              <span class="unseen"> {words.t("passport-number", { number: index + 1 })}</span>
            </button>
          )}
        </div>
      ))}
      {chosen.at(-1) !== "" && (
        <button type="button" class="plain" onClick={() => set([...chosen, ""])}>
          {words.t("add-passport")}
        </button>
      )}
    </fieldset>
  );
}
