// A list of the form: its rows, each with its own fields, and the ways to add one and to take one away.

import type { ComponentChildren } from "preact";
import { focusField, idOf, useForm } from "./form-context";
import { addRow, isPartAsked, removeRow, rowCount, type List } from "./typed";
import { useWords } from "./words";

interface Props {
  list: List;
  /** The field of a row that comes first. */
  first: string;
  /** The fields of a row, by its place (`costs[0]`) and by which of its parts still matter. */
  children(place: string, asked: (part: string) => boolean): ComponentChildren;
}

export function ListForm({ list, first, children }: Props) {
  const words = useWords();
  const { typed, change } = useForm();
  const count = rowCount(typed, list);
  const add = () => {
    change((before) => addRow(before, list));
    requestAnimationFrame(() => focusField(`${list}[${count}].${first}`));
  };
  const remove = (index: number) => {
    change((before) => removeRow(before, list, index));
    requestAnimationFrame(() => focusField(`add-${list}`));
  };
  return (
    <>
      {Array.from({ length: count }, (_, index) => (
        <fieldset class="row-of-list" key={index}>
          <legend>{words.t(`row-${list}`, { number: index + 1 })}</legend>
          {children(`${list}[${index}]`, (part) => isPartAsked(part, typed, list, index))}
          <button type="button" class="plain" onClick={() => remove(index)}>
            {words.t(`remove-${list}`, { number: index + 1 })}
          </button>
        </fieldset>
      ))}
      <button type="button" id={idOf(`add-${list}`)} class="secondary" onClick={add}>
        {words.t(`add-${list}`)}
      </button>
    </>
  );
}
