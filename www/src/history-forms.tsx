// What was before, row by row: earlier time in the Netherlands, and the places lived in.

import { useAsk } from "./ask";
import { CountryOptions } from "./countries";
import { ChoiceField, SelectField, TextField, YES_NO } from "./fields";
import { ListForm } from "./list-form";

const STAYS = ["work", "study", "private"];

export function EarlierStaysForm() {
  return (
    <ListForm list="earlier_stays" first="kind">
      {(place, asked) => (
        <>
          <SelectField name={`${place}.kind`} label="earlier_stays-kind" options={STAYS} />
          <Period place={place} />
          {asked("days_worked") && (
            <TextField name={`${place}.days_worked`} label="earlier_stays-days_worked" numeric narrow />
          )}
        </>
      )}
    </ListForm>
  );
}

export function ResidencePeriodsForm() {
  return (
    <ListForm list="residence_periods" first="country">
      {(place, asked) => (
        <>
          <SelectField name={`${place}.country`} label="residence_periods-country">
            <CountryOptions />
          </SelectField>
          <Period place={place} />
          {asked("beyond_150_km") && (
            <ChoiceField name={`${place}.beyond_150_km`} label="residence_periods-beyond_150_km" options={YES_NO} />
          )}
        </>
      )}
    </ListForm>
  );
}

function Period({ place }: { place: string }) {
  const { echo } = useAsk();
  return (
    <>
      {["from", "until"].map((end) => (
        <TextField key={end} name={`${place}.${end}`} label={`row-${end}`} narrow echo={echo(`${place}.${end}`)} />
      ))}
    </>
  );
}
