// What of the page arrives when, and in which language; and what stands there until then, in every browser.

import assert from "node:assert/strict";
import { test } from "node:test";
import { forEachBrowser } from "./harness.mjs";
import { fill, journeys, newcomer, pick, reads, ready, start, textOf } from "./person.mjs";

forEachBrowser((_, open) => {
  const journey = journeys(open);

  journey("changing the language keeps what was typed", async ({ page }) => {
    await newcomer(page);
    await reads(page, /^Under the 30% ruling/);
    await page.click("nav a[lang=nl]");
    await reads(page, /^Met de 30%-regeling houd je ongeveer €\s\d/);
    const kept = await page.$$eval("#field-pay_amount, #field-nationalities, #field-contract_start", (all) =>
      all.map(({ value }) => value),
    );
    assert.deepEqual(kept, ["IN", "75.000", "1-3-2027"]);
    assert.equal(await page.$eval("html", ({ lang }) => lang), "nl");
    assert.equal(await textOf(page, "#field-contract_start-echo"), "1 maart 2027");
    await page.click("nav a[lang=en]");
    await reads(page, /^Under the 30% ruling/);
  });

  test("an address with a language opens in it", () =>
    open("/", async ({ page }) => {
      await start(page, "nl");
      await page.waitForFunction(() => document.documentElement.lang === "nl");
      assert.match(await textOf(page, "h1"), /Nederland/);
    }));

  journey("a translation nobody has reviewed has the English beside its verdicts", async ({ page }) => {
    await newcomer(page);
    await reads(page, /^Under/);
    assert.equal(await page.$(".original"), null);
    await page.evaluate(() => (location.hash = "nl"));
    await reads(page, /^Met de/);
    assert.match(await textOf(page, "#result .original"), /^Under the 30% ruling you keep about/);
    const alone = await page.$$eval(".verdict", (marks) =>
      marks.filter((mark) => mark.nextElementSibling?.lang !== "en").map((mark) => mark.textContent),
    );
    assert.deepEqual(alone, []);
  });

  /** Fills in until the first answer stands there. */
  const untilAnswered = async (page) => {
    await pick(page, "nationalities", "IN");
    await fill(page, "pay_amount", "75.000");
    await pick(page, "pay_period", "year");
    await fill(page, "contract_start", "1-3-2027");
    await reads(page, /€\s?\d/);
    await page.focus("#field-contract_start");
  };
  const focusedField = (page) => page.evaluate(() => document.activeElement.name);
  const laterOf = (requests) => requests.filter((url) => /later-\w+\.js/.test(url));

  journey("the later part comes once something is answered, or unfolded", async ({ page, requests }) => {
    await pick(page, "nationalities", "IN");
    await page.waitForSelector("#permits");
    await page.waitForNetworkIdle();
    assert.deepEqual(laterOf(requests), []);
    await page.click("[aria-labelledby=permits] summary");
    await page.waitForSelector("[aria-labelledby=permits] .conditions");
    assert.equal(laterOf(requests).length, 2);
  });

  journey("a question that is folded leads to its fold, and has it fetched", async ({ page, requests }) => {
    await pick(page, "nationalities", "IN");
    await page.waitForSelector(".open-questions .ask");
    await page.waitForNetworkIdle();
    assert.deepEqual(laterOf(requests), []);
    await page.$$eval(".open-questions .ask", (all) =>
      all.find(({ textContent }) => /end date/.test(textContent)).click(),
    );
    assert.equal(await page.evaluate(() => document.activeElement.textContent), "More about the contract and experience");
    await page.waitForSelector("details[open] #field-contract_kind");
    assert.equal(laterOf(requests).length, 2);
  });

  journey("what was unfolded before the script arrived is fetched", async ({ page }) => {
    await page.setRequestInterception(true);
    let arrive;
    const unfolded = new Promise((resolve) => (arrive = resolve));
    page.on("request", async (request) => {
      if (/main-\w+\.js$/.test(request.url())) await unfolded;
      await request.continue();
    });
    const reloaded = page.reload({ waitUntil: "load" });
    await page.waitForFunction(() => document.querySelectorAll("#field-nationalities option").length === 1);
    await page.$eval("form details", (box) => (box.open = true));
    arrive();
    await reloaded;
    await page.waitForSelector("details[open] #field-contract_kind");
  });

  journey("a language chosen before the later part is its language too", async ({ page, requests }) => {
    await page.click("nav a[lang=nl]");
    await page.waitForFunction(() => document.documentElement.lang === "nl");
    await untilAnswered(page);
    await page.waitForSelector("#basis");
    assert.equal(await focusedField(page), "contract_start");
    assert.match(await textOf(page, "#basis"), /rust/);
    const names = laterOf(requests).map((url) => /[a-z-]*later/.exec(url)[0]);
    assert.deepEqual(names.sort(), ["en-later", "later", "nl-later"]);
  });

  journey("a language chosen after the later part leaves all of it in place", async ({ page }) => {
    await newcomer(page);
    await page.evaluate(() => (globalThis.places = document.querySelectorAll("#outcome section")));
    await page.click("nav a[lang=nl]");
    await page.waitForFunction(() => /rust/.test(document.getElementById("basis")?.textContent));
    assert.ok(await page.evaluate(() => [...globalThis.places].every((place) => place.isConnected)));
  });

  journey("a later part that does not arrive can be fetched once more", async (site) => {
    const { page, requests, excuse, violations } = site;
    excuse(/later-\w+\.js|Failed to load resource/);
    let isOut = true;
    await page.setRequestInterception(true);
    page.on("request", (request) => (isOut && /later-/.test(request.url()) ? request.abort() : request.continue()));
    await untilAnswered(page);
    const note = "#outcome > .row";
    await page.waitForSelector(note);
    assert.match(await textOf(page, note), /did not arrive. What stands here still holds/);
    assert.equal(await focusedField(page), "contract_start");
    assert.match(await textOf(page, ".cards"), /€\d/);
    assert.deepEqual(await violations(), []);
    // Neither another try nor another language takes down what is there.
    const before = laterOf(requests).length;
    await page.click(`${note} button`);
    await page.waitForFunction((place) => /did not arrive/.test(document.querySelector(place)?.textContent), {}, note);
    await page.click("nav a[lang=nl]");
    await page.waitForFunction((place) => /niet aangekomen/.test(document.querySelector(place)?.textContent), {}, note);
    assert.ok(laterOf(requests).length > before);
    isOut = false;
    await page.click(`${note} button`);
    await page.waitForSelector("#basis");
    assert.equal(await page.$(note), null);
    await page.click("nav a[lang=en]");
    await page.waitForFunction(() => /rests/.test(document.getElementById("basis")?.textContent));
  });

  journey("what was typed before the script arrived is kept", async ({ page }) => {
    await page.setRequestInterception(true);
    let arrive;
    const typed = new Promise((resolve) => (arrive = resolve));
    page.on("request", async (request) => {
      if (/main-\w+\.js$/.test(request.url())) await typed;
      await request.continue();
    });
    const reloaded = page.reload({ waitUntil: "load" });
    await page.waitForSelector("#field-pay_amount");
    await page.waitForFunction(() => document.querySelectorAll("#field-nationalities option").length === 1);
    await page.$eval("#field-pay_amount", (input) => (input.value = "6.000"));
    await page.$eval('input[name="earlier_stay_in_nl"][value="false"]', (input) => input.click());
    arrive();
    await reloaded;
    await ready(page);
    await page.waitForFunction(() =>
      document.getElementById("field-pay_amount-echo")?.textContent.includes("€6,000 a month"),
    );
    assert.equal(await page.$eval('input[name="earlier_stay_in_nl"][value="false"]', ({ checked }) => checked), true);
  });

  journey("when the engine does not arrive, the page says so", async ({ page }) => {
    await page.setRequestInterception(true);
    page.on("request", (request) =>
      request.url().endsWith(".wasm")
        ? request.respond({ status: 200, contentType: "application/wasm", body: "not a module" })
        : request.continue(),
    );
    await page.reload();
    await ready(page);
    await reads(page, /The calculator did not arrive/);
    assert.equal(await textOf(page, "#result a"), "Try again");
    assert.match(await textOf(page, "form"), /Your gross pay/);
  });
});
