// What a person does on the page: type, choose, read.

import { test } from "node:test";

/** A day on which the journeys stay the same. */
const TODAY = "2026-11-21T12:00:00Z";

/** From the `open` of a browser: defines a test that begins on a page that has just come to life. */
export const journeys = (open) => (name, walk, viewport) =>
  test(name, () =>
    open(
      "/",
      async (site) => {
        await start(site.page);
        await walk(site);
      },
      viewport,
    ),
  );

/** Starts the page anew on a fixed day. */
export async function start(page, hash = "") {
  await page.evaluateOnNewDocument((today) => {
    const fixed = Date.parse(today);
    const Clock = Date;
    globalThis.Date = class extends Clock {
      constructor(...parts) {
        super(...(parts.length === 0 ? [fixed] : parts));
      }
      static now() {
        return fixed;
      }
    };
  }, TODAY);
  if (hash !== "") await page.evaluate((next) => (location.hash = next), hash);
  // A module still on its way would count as one that failed.
  await page.waitForNetworkIdle();
  await page.reload();
  await ready(page);
}

/** Waits until the page has come to life: then the lists of countries are there. */
export async function ready(page) {
  await page.waitForFunction(() => document.querySelectorAll("#field-nationalities option").length > 100);
}

const control = (name) => `[id="field-${name}"]`;

/** Replaces what stands in a field, as pasting does, and leaves it. */
export async function fill(page, name, text) {
  await page.waitForSelector(control(name));
  await page.$eval(
    control(name),
    (input, value) => {
      input.focus();
      input.value = value;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    },
    text,
  );
  await page.$eval(control(name), (input) => input.blur());
}

export async function pick(page, name, value) {
  await page.waitForSelector(control(name));
  await page.select(control(name), value);
}

export async function choose(page, name, value) {
  const radio = `input[name="${name}"][value="${value}"]`;
  await page.waitForSelector(radio);
  await page.$eval(radio, (input) => input.click());
}

export const textOf = (page, selector) => page.$eval(selector, (element) => element.textContent);

/** The sentence on top. */
export const sentence = (page) => textOf(page, "#result .first");

/** Waits until the sentence on top reads so. */
export async function reads(page, pattern) {
  await page
    .waitForFunction(
      (source) => new RegExp(source).test(document.querySelector("#result .first")?.textContent ?? ""),
      { timeout: 10_000 },
      pattern.source,
    )
    .catch(async () => {
      throw new Error(`the result reads "${await sentence(page)}", not ${pattern}`);
    });
}

/** Waits until the text of an element reads so. */
export const waitForText = (page, selector, pattern) =>
  page
    .waitForFunction(
      (place, source) => new RegExp(source).test(document.querySelector(place)?.textContent ?? ""),
      { timeout: 10_000 },
      selector,
      pattern.source,
    )
    .catch(async () => {
      throw new Error(`${selector} reads "${await textOf(page, selector)}", not ${pattern}`);
    });

export const problem = async (page, name) => {
  await page.waitForSelector(`[id="field-${name}-problem"]`);
  return textOf(page, `[id="field-${name}-problem"]`);
};

/** Someone from India with a master's degree and an offer of € 75,000, who waits for all of the page. */
export async function newcomer(page) {
  await pick(page, "nationalities", "IN");
  await fill(page, "date_of_birth", "12-5-1998");
  await fill(page, "pay_amount", "75.000");
  await pick(page, "pay_period", "year");
  await choose(page, "pay_holiday_allowance", "included");
  await fill(page, "contract_start", "1-3-2027");
  await choose(page, "employer_recognised_sponsor", "yes");
  await choose(page, "recruited_from_abroad", "true");
  await choose(page, "months_kind", "all");
  await choose(page, "earlier_stay_in_nl", "false");
  await pick(page, "highest_degree", "master");
  await page.waitForSelector("#basis");
}

export async function unfold(page) {
  await page.evaluate(() => {
    for (const box of document.querySelectorAll("details")) box.open = true;
  });
}

/** Pixels by which the page is wider than the window. */
export const overflow = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
