// The countries of a list, by their names in the reader's language.

import { useMemo } from "preact/hooks";
import { countries } from "./places";
import { useWords } from "./words";

export function CountryOptions() {
  const words = useWords();
  // Kept, because every key typed anywhere would compare hundreds of options in every list.
  return useMemo(
    () =>
      words.byName(countries).map((code) => (
        <option key={code} value={code}>
          {words.country(code)}
        </option>
      )),
    [words],
  );
}
