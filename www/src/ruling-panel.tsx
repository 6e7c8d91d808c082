// What the ruling brings, from when to when, and what it hangs on: asking in time, earlier stays, pay above its threshold.

import { AlreadyHere, OpenWay } from "./already-here";
import type { PayAnswer, RulingAnswer, RulingPeriod } from "./contract";
import { EarlierStays } from "./earlier-stays";
import { isUnlikely } from "./headline";
import { leadYear, monthlyGain, roundedToHundreds, yearsText } from "./money";
import { Changes } from "./ruling";
import { RulingYears } from "./ruling-years";
import { Law } from "./verdict";
import { useWords } from "./words";

interface Props {
  ruling: RulingAnswer;
  pay: PayAnswer | undefined;
}

export function RulingPanel({ ruling, pay }: Props) {
  const { changes = [] } = ruling;
  return isUnlikely(ruling) ? (
    <AlreadyHere ruling={ruling} />
  ) : (
    <>
      <Facts ruling={ruling} pay={pay} />
      <OpenWay ruling={ruling} />
      <Asking ruling={ruling} pay={pay} />
      <EarlierStays ruling={ruling} />
      <Changes changes={changes.filter(({ cents_per_year }) => (cents_per_year ?? 0) > (pay?.wage ?? 0))} />
      <NearThreshold ruling={ruling} />
      <RulingYears ruling={ruling} />
      <UnpublishedThreshold ruling={ruling} />
    </>
  );
}

/** What it brings a month, and its days. */
function Facts({ ruling, pay }: Props) {
  const words = useWords();
  const { first_day, last_day, request_by, months_lost = 0 } = ruling;
  const year = pay && leadYear(pay);
  const gain = year && monthlyGain(year, "ruling");
  // Only what is neither granted nor late has a day to ask for it by.
  const days = [
    { name: "ruling-first-day", day: first_day },
    { name: "ruling-last-day", day: first_day == null ? null : last_day },
    { name: "ruling-ask-by", day: months_lost > 0 ? null : request_by },
  ];
  return gain === undefined && first_day == null ? null : (
    <dl class="facts">
      {year && gain !== undefined && (
        <div>
          <dt>{words.t("ruling-gain", { years: yearsText(words, year) })}</dt>
          <dd>{words.rich("about", { amount: words.euros(gain) })}</dd>
        </div>
      )}
      {days.map(
        ({ name, day }) =>
          day != null && (
            <div key={name}>
              <dt>{words.t(name)}</dt>
              <dd>{words.date(day)}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** By when to ask for it, and what a month later costs. */
function Asking({ ruling: { request_by, months_lost = 0 }, pay }: Props) {
  const words = useWords();
  if (request_by == null) return null;
  const year = pay && leadYear(pay);
  const gain = (year && monthlyGain(year, "ruling")) ?? 0;
  if (months_lost > 0) {
    const worth = roundedToHundreds(gain * months_lost);
    return (
      <p>
        {words.t("months-lost", { count: months_lost })}{" "}
        {worth > 0 && words.rich("months-lost-worth", { amount: words.euros(worth) })} {words.t("months-lost-else")}
      </p>
    );
  }
  return (
    <p>
      {words.t("ruling-ask-together")}{" "}
      {gain >= 100 ? words.rich("ruling-ask-late-worth", { amount: words.euros(gain) }) : words.t("ruling-ask-late")}
    </p>
  );
}

/** The threshold that the first year is tested on, while it is not published: its bounds, and what is expected. */
function UnpublishedThreshold({ ruling }: { ruling: RulingAnswer }) {
  const words = useWords();
  const test = ruling.periods[0]?.norms.at(-1);
  if (test?.norm.at_least == null || test.norm.cents != null) return null;
  const { at_least, projected, ceiling } = test.norm;
  return (
    <p class="note">
      {words.t("ruling-threshold-unpublished", { year: test.from.slice(0, 4), amount: words.euros(at_least) })}{" "}
      {projected != null && words.t("ruling-threshold-expected", { amount: words.euros(projected) })}{" "}
      {ceiling != null && words.t("ruling-threshold-ceiling", { amount: words.euros(ceiling) })} <Law law={test.norm.law} />
    </p>
  );
}

const isWholeWithOne = ({ from, until, norms }: RulingPeriod) =>
  from.endsWith("-01-01") && until.endsWith("-12-31") && norms.length === 1;

/** So much above the threshold and less is near: a few hours a week fewer would cross it. */
const NEAR_PERCENT = 10;

/** A smaller tax-free part keeps taxable pay at the threshold, until the whole pay comes near it. */
function NearThreshold({ ruling: { periods } }: { ruling: RulingAnswer }) {
  const words = useWords();
  // In a part of a year holiday allowance may come later, and the pay seems lower than it is.
  const period = periods.find(isWholeWithOne) ?? periods[0];
  const test = period?.norms[0];
  if (!period || test?.for_period == null) return null;
  const room = period.base - test.for_period;
  if (room < 0 || room * 100 > test.for_period * NEAR_PERCENT) return null;
  return (
    <p class="care">
      {words.t("near-threshold", {
        year: test.from.slice(0, 4),
        threshold: words.euros(test.for_period),
        room: words.euros(room),
        published: test.norm.cents == null ? "no" : "yes",
      })}
    </p>
  );
}
