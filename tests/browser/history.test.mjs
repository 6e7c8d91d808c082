// What was before the job, said row by row, in every browser.

import assert from "node:assert/strict";
import { forEachBrowser } from "./harness.mjs";
import { choose, fill, journeys, newcomer, pick, problem, textOf, unfold, waitForText } from "./person.mjs";

const RULING = "[aria-labelledby=ruling]";

const focusedField = (page) => page.evaluate(() => document.activeElement.name || document.activeElement.id);

/** Adds a row to a list, and waits until its first field has the focus. */
async function add(page, list, first) {
  await page.waitForSelector(`#field-add-${list}`);
  await page.click(`#field-add-${list}`);
  await page.waitForFunction((name) => document.activeElement.name === name, {}, first);
}

forEachBrowser((_, open) => {
  const journey = journeys(open);

  journey("earlier time in the Netherlands comes off the term, row by row", async ({ page, violations }) => {
    await newcomer(page);
    await waitForText(page, RULING, /Last day29 February 2032/);
    await choose(page, "earlier_stay_in_nl", "true");
    await add(page, "earlier_stays", "earlier_stays[0].kind");
    await pick(page, "earlier_stays[0].kind", "work");
    await fill(page, "earlier_stays[0].from", "9-2018");
    await fill(page, "earlier_stays[0].until", "31-8-2019");
    assert.equal(await textOf(page, '[id="field-earlier_stays[0].until-echo"]'), "31 August 2019");
    await waitForText(page, RULING, /Last day28 February 2031.*takes 12 months off the term/);
    await waitForText(page, RULING, /1 September 2018 – 31 August 2019: Takes 12 months/);
    await add(page, "earlier_stays", "earlier_stays[1].kind");
    await pick(page, "earlier_stays[1].kind", "private");
    await fill(page, "earlier_stays[1].from", "soon");
    assert.match(await problem(page, "earlier_stays[1].from"), /“soon” cannot be read here/);
    await page.click("button.primary");
    await page.waitForSelector(".summary");
    assert.match(await textOf(page, ".summary"), /From: “soon”/);
    await page.click(".summary button");
    assert.equal(await focusedField(page), "earlier_stays[1].from");
    await fill(page, "earlier_stays[1].from", "1-7-2015");
    await fill(page, "earlier_stays[1].until", "14-7-2015");
    await waitForText(page, RULING, /1 – 14 July 2015: Takes 1 month/);
    assert.deepEqual(await violations(), []);
    // Without the work the visit is too short to count.
    await page.$eval("fieldset.row-of-list button", (button) => button.click());
    await waitForText(page, RULING, /1 – 14 July 2015: Not deducted: short private stays/);
    await page.waitForFunction(() => document.activeElement.id === "field-add-earlier_stays");
    assert.equal(await page.$eval('[id="field-earlier_stays[0].until"]', ({ value }) => value), "14-7-2015");
  });

  journey("places lived in decide instead of a number of months", async ({ page }) => {
    await newcomer(page);
    await choose(page, "months_kind", "some");
    await page.waitForSelector("#field-months_beyond_150_km");
    await add(page, "residence_periods", "residence_periods[0].country");
    await pick(page, "residence_periods[0].country", "IN");
    await fill(page, "residence_periods[0].from", "2020");
    await choose(page, "residence_periods[0].beyond_150_km", "true");
    await page.waitForFunction(() => document.getElementById("field-months_beyond_150_km") === null);
    await waitForText(page, RULING, /As you describe it, you can have the ruling/);
    await pick(page, "residence_periods[0].country", "DE");
    await choose(page, "residence_periods[0].beyond_150_km", "false");
    await waitForText(page, RULING, /One of the conditions does not hold/);
    // Nothing in the Netherlands lies that far from its border.
    await choose(page, "residence_periods[0].beyond_150_km", "true");
    await choose(page, "earlier_stay_in_nl", "unknown");
    await pick(page, "residence_periods[0].country", "NL");
    await page.waitForFunction(() => document.getElementById("field-residence_periods[0].beyond_150_km") === null);
    await waitForText(page, RULING, /A fact is still missing/);
    assert.equal(await page.$("#result .stale"), null);
  });

  journey("a doctorate here asks for its day, only where that can help", async ({ page }) => {
    await newcomer(page);
    await pick(page, "highest_degree", "phd");
    await page.waitForSelector("#field-degree_date");
    assert.equal(await page.$("#field-phd_date"), null);
    await choose(page, "recruited_from_abroad", "false");
    await fill(page, "phd_date", "30-6-2026");
    await choose(page, "phd_in_nl_or_within_150_km", "true");
    await unfold(page);
    await waitForText(page, RULING, /A recent doctorate here or near the border/);
  });

  journey("a new employer: the ruling goes on if the contract came soon enough", async ({ page }) => {
    await newcomer(page);
    await unfold(page);
    await choose(page, "ruling_held", "true");
    await fill(page, "ruling_first_used", "1-2-2024");
    await waitForText(page, RULING, /the last day of the previous job/);
    await fill(page, "previous_employment_ended", "30-9-2026");
    await fill(page, "contract_signed", "15-12-2026");
    await waitForText(
      page,
      RULING,
      /A new contract soon enough after the previous job with the ruling ✓ you meet this/,
    );
    await fill(page, "contract_signed", "15-2-2027");
    await waitForText(page, RULING, /Too long after the previous job: tested again from the start/);
    await page.waitForSelector('input[name="recruited_from_abroad"]');
  });
});
