// Real extra costs: what, how much, how often.

import { SelectField, TextField } from "./fields";
import { idOf, useForm } from "./form-context";
import { costCount } from "./typed";
import { useWords } from "./words";

/** The likeliest first; those that are never tax-free last, because people ask about them. */
const KINDS = [
  "first_housing",
  "double_housing",
  "home_leave",
  "school_fees",
  "language_course",
  "personal_papers",
  "preliminary_trip",
  "storage",
  "tax_return",
  "medical_examinations",
  "social_security_certificate",
  "living_costs",
  "utilities",
  "private_calls",
  "extra_social_security",
  "foreign_service_premium",
  "capital_loss",
  "house_purchase",
  "tax_equalisation",
  "furniture",
];

interface Props {
  add(): void;
  remove(index: number): void;
  echo(name: string): string | undefined;
}

export function CostsForm({ add, remove, echo }: Props) {
  const words = useWords();
  const { typed } = useForm();
  return (
    <>
      <p>{words.t("costs-intro")}</p>
      {Array.from({ length: costCount(typed) }, (_, index) => (
        <fieldset class="cost" key={index}>
          <legend>{words.t("cost-number", { number: index + 1 })}</legend>
          <SelectField
            name={`costs[${index}].kind`}
            label="cost-kind"
            options={KINDS}
            textOf={(kind) => words.t(`cost-${kind}`)}
          />
          <TextField
            name={`costs[${index}].amount`}
            label="cost-amount"
            numeric
            narrow
            echo={echo(`costs[${index}].amount`)}
          >
            <SelectField
              name={`costs[${index}].per`}
              label="cost-per"
              options={["month", "year", "once"]}
              preset="month"
              quiet
            />
          </TextField>
          <button type="button" class="plain" onClick={() => remove(index)}>
            {words.t("remove-cost", { number: index + 1 })}
          </button>
        </fieldset>
      ))}
      <button type="button" id={idOf("add-cost")} class="secondary" onClick={add}>
        {words.t("add-cost")}
      </button>
    </>
  );
}
