// Real extra costs: what, how much, how often.

import { useAsk } from "./ask";
import { ChoiceField, SelectField, TextField } from "./fields";
import { ListForm } from "./list-form";
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

/** What is never tax-free for someone who works here, by the reason why. */
const NEVER: readonly (readonly [string, readonly string[]])[] = [
  ["ordinary", ["living_costs", "utilities", "private_calls"]],
  ["wage", ["foreign_service_premium", "capital_loss", "house_purchase", "tax_equalisation", "furniture"]],
  ["uncertain", ["extra_social_security"]],
];

export function CostsForm() {
  const words = useWords();
  const { echo } = useAsk();
  return (
    <>
      <p>{words.t("costs-intro")}</p>
      <ListForm list="costs" first="kind">
        {(place, asked) => (
          <>
            <SelectField
              name={`${place}.kind`}
              label="costs-kind"
              options={KINDS}
              textOf={(kind) => words.t(`cost-${kind}`)}
            />
            <TextField name={`${place}.amount`} label="costs-amount" numeric narrow echo={echo(`${place}.amount`)}>
              <SelectField
                name={`${place}.per`}
                label="costs-per"
                options={["month", "year", "once"]}
                preset="month"
                quiet
              />
            </TextField>
            {["from", "until"].filter(asked).map((end) => (
              <TextField
                key={end}
                name={`${place}.${end}`}
                label={`costs-${end}`}
                narrow
                echo={echo(`${place}.${end}`)}
              />
            ))}
          </>
        )}
      </ListForm>
      <ChoiceField name="costs_funding" options={["exchange", "on_top"]} preset="exchange" />
      <details>
        <summary>{words.t("never-title")}</summary>
        <ul class="never">
          {NEVER.map(([reason, kinds]) => (
            <li key={reason}>
              {words.t(`never-${reason}`, { kinds: words.list(kinds.map((kind) => words.t(`cost-${kind}`))) })}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
