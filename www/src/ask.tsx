// The ordinary questions of the form by what is typed or chosen, each only while it still matters.

import { echoOf } from "./echo";
import { ChoiceField, TextField, YES_NO } from "./fields";
import { useForm } from "./form-context";
import { isAsked } from "./typed";
import { useWords } from "./words";

export function useAsk() {
  const words = useWords();
  const { typed, answer } = useForm();
  const asked = (name: string) => isAsked(name, typed);
  const echo = (name: string) => echoOf(words, answer, name);
  return {
    asked,
    echo,
    date: (name: string) => asked(name) && <TextField name={name} narrow echo={echo(name)} />,
    yesNo: (name: string) => asked(name) && <ChoiceField name={name} options={YES_NO} />,
    count: (name: string) => asked(name) && <TextField name={name} numeric narrow />,
  };
}
