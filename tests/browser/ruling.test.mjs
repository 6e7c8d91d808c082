// What people read about the ruling, each in a situation of their own, with the figures of their own answer; in every
// browser.

import assert from "node:assert/strict";
import { answerNatively } from "../engine.mjs";
import { forEachBrowser } from "./harness.mjs";
import { choose, fill, journeys, newcomer, pick, reads, textOf, unfold, waitForText } from "./person.mjs";

const RULING = "[aria-labelledby=ruling]";
const EFFECTS = "[aria-labelledby=ruling-effects]";

/** The answer to what the page says it has read. */
async function answerOf(page) {
  const request = await textOf(page, "#outcome pre");
  const [line] = answerNatively([JSON.stringify(JSON.parse(request))]);
  return JSON.parse(line);
}

const euros = (cents) =>
  new Intl.NumberFormat("en-GB", { style: "currency", currency: "EUR", maximumFractionDigits: 0 }).format(cents / 100);
const day = (iso) => new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date(iso));
const percent = (rate) => `${Math.round(Number(rate) * 100)}%`;

/** What an average month of a year leaves more under the ruling. */
function gainOf({ pay }, wanted) {
  const { routes } = pay.years.find(({ year, last_year }) => year <= wanted && wanted <= last_year);
  const [ruling, neither] = ["ruling", "neither"].map((name) => routes.find(({ route }) => route === name));
  const months = neither.payslips.reduce((sum, slip) => sum + slip.months.length, 0);
  return (ruling.net - neither.net) / months;
}

/** The rows of the tax-free part, each as it is read. */
const rows = (page) => page.$$eval("[aria-labelledby=ruling-years] li", (all) => all.map((row) => row.textContent));

const facts = (page) =>
  page.$$eval(`${RULING} .facts div`, (all) =>
    Object.fromEntries(all.map((fact) => [fact.querySelector("dt").textContent, fact.querySelector("dd").textContent])),
  );

const periodOf = ({ ruling }, year) => ruling.periods.find(({ from }) => from.startsWith(String(year)));

forEachBrowser((_, open) => {
  const journey = journeys(open);

  journey("a newcomer reads what it brings, from when to when, and how much each year", async ({ page, violations }) => {
    await newcomer(page);
    const answer = await answerOf(page);
    const { first_day, last_day, request_by } = answer.ruling;
    const gain = euros(gainOf(answer, 2028));
    assert.deepEqual(await facts(page), {
      "More net pay a month, in 2028–2031": `about ${gain}`,
      "First day": day(first_day),
      "Last day": day(last_day),
      "Ask for it by": day(request_by),
    });
    const text = await textOf(page, RULING);
    assert.match(text, /As you describe it, you can have the ruling\. The Belastingdienst decides/);
    assert.ok(text.includes(`each month missed is about ${gain} less`), text);
    // Pay far above the threshold is no reason to worry about hours.
    assert.doesNotMatch(text, /Check before changing hours/);
    const [part, whole, ...rest] = await rows(page);
    const [first, second] = [periodOf(answer, 2027), periodOf(answer, 2028)];
    assert.ok(part.startsWith(`1 March – 31 December 2027about ${percent(first.effective_percentage)} tax-free: ${euros(first.allowance)}`));
    assert.match(part, /Less than the full 27%: the taxable pay may not go below the salary threshold/);
    assert.ok(whole.startsWith(`2028–2031${percent(second.percentage)} tax-free: about ${euros(second.allowance)}`));
    assert.ok(whole.includes(`Salary threshold of a year: ${euros(second.norms[0].norm.projected)} estimate`), whole);
    assert.equal(rest.length, 1);
    assert.ok(text.includes(`No more than an expected ${euros(second.cap)} can be tax-free in 2028`), text);
    assert.match(text, /How sure the percentages are: according to several advisers\. Wet LB 1964 art\. 31a\(8\)/);
    await page.click(`${RULING} details summary`);
    await page.waitForSelector(`${RULING} .conditions`);
    assert.match(await textOf(page, `${RULING} .conditions`), /Recruited from abroad.*Uitvoeringsbesluit LB 1965 art/);
    assert.deepEqual(await violations(), []);
  });

  journey("what else the ruling changes, each with how sure it is, by keyboard", async ({ page, violations }) => {
    await newcomer(page);
    const titles = await page.$$eval(`${EFFECTS} summary`, (all) => all.map(({ textContent }) => textContent));
    assert.equal(titles.length, 8);
    for (const title of titles) assert.match(title, / (?:confirmed|seen in one source|not confirmed)$/);
    await page.focus(`${EFFECTS} summary`);
    for (let index = 0; index < titles.length; index++) {
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
    }
    const read = await page.$$eval(`${EFFECTS} details[open]`, (all) => all.map(({ textContent }) => textContent));
    assert.equal(read.length, titles.length);
    assert.match(read.join("\n"), /driving licence.*seen in one source.*Seen at dirkzwager\.nl/);
    assert.match(read.join("\n"), /Mortgage lenders differ not confirmed.*Ask before you count on it/);
    assert.match(read.join("\n"), /Benefits follow.*confirmed.*Wfsv art/);
    assert.deepEqual(await violations(), []);
    await page.click("nav a[lang=nl]");
    await waitForText(page, EFFECTS, /Wat de regeling nog meer verandert.*rijbewijs.*in één bron gezien/);
    // Whoever cannot have it need not read what it would change.
    await fill(page, "pay_amount", "30.000");
    await page.waitForFunction((place) => document.querySelector(place) === null, {}, EFFECTS);
  });

  journey("someone with the ruling since 2023 and pay above the maximum keeps 30%", async ({ page, violations }) => {
    await newcomer(page);
    await unfold(page);
    await fill(page, "pay_amount", "320.000");
    await choose(page, "ruling_held", "true");
    await fill(page, "ruling_first_used", "1-3-2023");
    await fill(page, "contract_start", "1-3-2023");
    await waitForText(page, RULING, /As you describe it, the ruling goes on/);
    assert.equal(await page.$('input[name="recruited_from_abroad"]'), null);
    const answer = await answerOf(page);
    const [now, next] = [periodOf(answer, 2026), periodOf(answer, 2027)];
    assert.deepEqual([now.percentage, next.percentage, next.limited_by], ["0.3", "0.3", "cap"]);
    const { "First day": first, "Last day": last, ...others } = await facts(page);
    assert.deepEqual([first, last], [answer.ruling.first_day, answer.ruling.last_day].map(day));
    assert.deepEqual(Object.values(others), [`about ${euros(gainOf(answer, 2026))}`]);
    const [this_year, next_year] = await rows(page);
    const share = percent(next.effective_percentage);
    assert.ok(this_year.startsWith(`2026about ${share} tax-free: ${euros(now.allowance)}`), this_year);
    assert.ok(this_year.includes(`Less than the full 30%: no more than ${euros(now.cap)} can be tax-free`), this_year);
    assert.ok(next_year.startsWith(`2027about ${share} tax-free: ${euros(next.allowance)}`), next_year);
    assert.ok(next_year.includes(`Less than the full 30%: no more than an expected ${euros(next.cap)}`), next_year);
    assert.doesNotMatch(await textOf(page, RULING), /27%/);
    assert.deepEqual(await violations(), []);
  });

  journey("whoever turns 30 reads both thresholds of that year", async ({ page, violations }) => {
    await newcomer(page);
    await fill(page, "pay_amount", "60.000");
    await pick(page, "institution_country", "NL");
    await waitForText(page, RULING, /under 30 with a master’s degree.*From 1 June 2028/);
    const answer = await answerOf(page);
    const turning = periodOf(answer, 2028);
    const [reduced, general] = turning.norms.map(({ norm }) => euros(norm.projected));
    const [, year, after] = await rows(page);
    assert.ok(year.startsWith(`2028about ${percent(turning.effective_percentage)} tax-free`), year);
    assert.ok(
      year.includes(
        `Salary threshold of a year: ${reduced} (under 30 with a master’s degree) estimate` +
          `From 1 June 2028: ${general} estimate`,
      ),
      year,
    );
    assert.ok(after.startsWith(`2029–2031about ${percent(periodOf(answer, 2029).effective_percentage)}`), after);
    const [full] = answer.ruling.changes;
    await waitForText(page, `${RULING} .changes`, /a year, the full percentage is tax-free/);
    assert.ok((await textOf(page, RULING)).includes(`from ${euros(full.cents_per_year)} a year`));
    await waitForText(page, "[aria-labelledby=years]", /From 1 June 2028 the salary threshold is the one for 30 and older/);
    assert.deepEqual(await violations(), []);
  });

  journey("a doctorate of a Dutch university keeps the way open, for what is left of the term", async (site) => {
    const { page, violations } = site;
    await newcomer(page);
    await choose(page, "recruited_from_abroad", "false");
    await pick(page, "highest_degree", "phd");
    await waitForText(page, RULING, /A doctorate here, or near the border/);
    await page.$eval(`${RULING} li button`, (button) => button.click());
    assert.equal(await page.evaluate(() => document.activeElement.name), "phd_date");
    await fill(page, "phd_date", "15-2-2027");
    await choose(page, "phd_in_nl_or_within_150_km", "true");
    await choose(page, "earlier_stay_in_nl", "true");
    for (const list of ["residence_periods", "residence_periods", "earlier_stays"]) {
      await page.waitForSelector(`#field-add-${list}`);
      await page.$eval(`#field-add-${list}`, (button) => button.click());
    }
    await pick(page, "residence_periods[0].country", "IN");
    await fill(page, "residence_periods[0].from", "2015");
    await fill(page, "residence_periods[0].until", "28-2-2023");
    await choose(page, "residence_periods[0].beyond_150_km", "true");
    await pick(page, "residence_periods[1].country", "NL");
    await fill(page, "residence_periods[1].from", "1-3-2023");
    await pick(page, "earlier_stays[0].kind", "study");
    await fill(page, "earlier_stays[0].from", "1-3-2023");
    await fill(page, "earlier_stays[0].until", "28-2-2027");
    await waitForText(page, RULING, /takes 48 months off the term/);
    const answer = await answerOf(page);
    assert.equal(answer.ruling.months_deducted, 48);
    const { "Last day": last } = await facts(page);
    assert.equal(last, day(answer.ruling.last_day));
    await waitForText(page, RULING, /The Belastingdienst weighs one of the conditions/);
    await waitForText(page, RULING, /A doctorate here, or near the border ✓ you meet this.*make the ruling shorter/);
    await unfold(page);
    await waitForText(page, RULING, /A recent doctorate here or near the border: the stay for it does not count/);
    assert.deepEqual(await violations(), []);
  });

  journey("whoever lives here already is asked first, and answered kindly", async ({ page, violations }) => {
    const asked = await page.$$eval("form :is(input, select)", (all) => [...new Set(all.map(({ name }) => name))]);
    assert.deepEqual(asked.slice(0, 2), ["nationalities[0]", "recruited_from_abroad"]);
    assert.match(await textOf(page, "form"), /No, I already lived or studied here/);
    await choose(page, "recruited_from_abroad", "false");
    // The answer is there before anything else is asked.
    await waitForText(page, "#result", /is for people recruited from abroad, and you already lived here/);
    await waitForText(page, RULING, /A doctorate here, or near the border/);
    await newcomer(page);
    await choose(page, "recruited_from_abroad", "false");
    await reads(page, /^You keep about €[\d,]+ a month/);
    const answer = await answerOf(page);
    assert.equal(answer.ruling.verdict, "not_met");
    const text = await textOf(page, RULING);
    for (const way of [
      /where you lived when the contract was agreed, not at your passport/,
      /A job straight after a study or internship here.*An inspector may see it differently/,
      /The ruling from an earlier job.*within 3 months of the last day/,
      /An employer abroad that sends an employee here/,
      /Real extra costs, reimbursed.*as long as the stay here is temporary/,
      /a permit does not hang on the ruling/,
    ])
      assert.match(text, way);
    assert.doesNotMatch(text, /More net pay|unfortunately|refused|rejected|wrong|mistake/i);
    assert.equal(await page.$(EFFECTS), null);
    assert.deepEqual(await violations(), []);
    // Each way leads to its question, by keyboard too.
    const ways = `${RULING} li button`;
    for (const [place, field] of ["add-earlier_stays", "ruling_held", "recruited_from_abroad", "add-costs"].entries()) {
      if (place === 0) await choose(page, "earlier_stay_in_nl", "true");
      await page.$$eval(ways, (all, index) => all[index].focus(), place);
      await page.keyboard.press("Enter");
      await page.waitForFunction(
        (name) => document.activeElement.id.endsWith(name) || document.activeElement.name === name,
        {},
        field,
      );
    }
    await choose(page, "role", "employer");
    await waitForText(page, RULING, /and this person already lived here/);
    assert.doesNotMatch(await textOf(page, RULING), /\byour?\b/i);
    await page.click("nav a[lang=nl]");
    await waitForText(page, RULING, /deze persoon woonde al hier.*Wat nog open kan staan.*De regeling van een eerdere baan/);
    await choose(page, "recruited_from_abroad", "true");
    await waitForText(page, RULING, /Meer netto per maand/);
  });

  journey("a job straight after a study here is weighed, once the rest is said", async ({ page, violations }) => {
    await newcomer(page);
    await choose(page, "recruited_from_abroad", "false");
    assert.equal(await page.$('input[name="months_kind"]'), null);
    await choose(page, "earlier_stay_in_nl", "true");
    await page.waitForSelector("#field-add-earlier_stays");
    await page.$eval("#field-add-earlier_stays", (button) => button.click());
    await pick(page, "earlier_stays[0].kind", "study");
    await fill(page, "earlier_stays[0].from", "1-9-2025");
    await waitForText(page, RULING, /A job straight after a study or internship here ⚖ an authority decides/);
    await page.waitForSelector('input[name="months_kind"]');
    await waitForText(page, "#result", /the Belastingdienst weighs one of the conditions: A job straight after a study/);
    const answer = await answerOf(page);
    assert.equal((await facts(page))["Last day"], day(answer.ruling.last_day));
    assert.deepEqual(await violations(), []);
  });

  journey("asked for late, it says what the months would have been worth", async ({ page }) => {
    await newcomer(page);
    await unfold(page);
    await fill(page, "contract_start", "1-3-2026");
    await choose(page, "ruling_held", "false");
    await fill(page, "ruling_request_date", "21-11-2026");
    await waitForText(page, RULING, /Because it is asked for late, 9 months of the term are lost/);
    const answer = await answerOf(page);
    const { months_lost, first_day } = answer.ruling;
    const worth = Math.round((gainOf(answer, 2027) * months_lost) / 10_000) * 10_000;
    assert.ok((await textOf(page, RULING)).includes(`worth about ${euros(worth)} together. Nothing else is lost.`));
    const read = await facts(page);
    assert.equal(read["First day"], day(first_day));
    assert.equal(read["Ask for it by"], undefined);
  });
});
