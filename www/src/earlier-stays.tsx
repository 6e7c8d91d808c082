// What earlier time in the Netherlands takes off the term of the ruling.

import type { RulingAnswer } from "./contract";
import { useWords } from "./words";

export function EarlierStays({ ruling }: { ruling: RulingAnswer }) {
  const words = useWords();
  const { earlier_stays = [], months_deducted = 0, months_in_doubt = 0 } = ruling;
  return (
    <>
      {months_deducted > 0 && <p>{words.t("stays-deducted", { count: months_deducted })}</p>}
      {months_in_doubt > 0 && <p>{words.t("stays-in-doubt", { count: months_in_doubt })}</p>}
      {earlier_stays.length > 0 && (
        <ul>
          {earlier_stays.map(({ from, until, ignored, months = 0 }) => (
            <li key={`${from} ${until} ${ignored}`}>
              {words.days(from, until)}:{" "}
              {words.t(ignored ? `stay-ignored-${ignored}` : "stay-deducted", { count: months })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
