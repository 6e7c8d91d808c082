// The page in each of its states: accessible, no wider than the window, and on paper, in every browser.

import assert from "node:assert/strict";
import { forEachBrowser } from "./harness.mjs";
import { choose, fill, journeys, newcomer, overflow, pick, reads, unfold } from "./person.mjs";

forEachBrowser((browser, open) => {
  const journey = journeys(open);

  const states = {
    empty: async () => {},
    answered: newcomer,
    unfolded: async (page) => {
      await newcomer(page);
      await reads(page, /^Under/);
      await page.click("details.more:nth-of-type(2) summary");
      await page.$eval("#field-add-costs", (button) => button.click());
      await pick(page, "costs[0].kind", "first_housing");
      await fill(page, "costs[0].amount", "2500");
      await page.waitForSelector("#costs");
      await unfold(page);
    },
    household: async (page) => {
      await newcomer(page);
      await fill(page, "contract_start", "15-7-2027");
      await fill(page, "pay_car_addition_yearly", "6000");
      await choose(page, "partner", "true");
      await fill(page, "partner_income_yearly", "0");
      await page.select("[aria-labelledby=routes] select", "2027");
      await unfold(page);
      await page.waitForSelector("svg.bars");
      await page.click("nav a[lang=nl]");
      await page.waitForFunction(() => document.documentElement.lang === "nl");
    },
    beside: async (page) => {
      await newcomer(page);
      await choose(page, "months_kind", "some");
      await choose(page, "earlier_stay_in_nl", "true");
      for (const list of ["residence_periods", "earlier_stays"]) {
        await page.waitForSelector(`#field-add-${list}`);
        await page.$eval(`#field-add-${list}`, (button) => button.click());
      }
      await pick(page, "residence_periods[0].country", "IN");
      await pick(page, "earlier_stays[0].kind", "work");
      await fill(page, "earlier_stays[0].from", "2018");
      await fill(page, "earlier_stays[0].until", "2018");
      await fill(page, "citizen_number_from", "10-4-2027");
      await pick(page, "leave_kind", "unpaid");
      await fill(page, "leave_from", "1-11-2027");
      await fill(page, "leave_until", "30-4-2028");
      await fill(page, "payslip_wage", "4500");
      await fill(page, "payslip_special_reward", "much");
      await unfold(page);
      await page.waitForSelector("#payslip-withheld");
      await page.click("nav a[lang=nl]");
      await page.waitForFunction(() => document.documentElement.lang === "nl");
    },
    "lived here": async (page) => {
      await newcomer(page);
      await choose(page, "recruited_from_abroad", "false");
      await pick(page, "highest_degree", "");
      await page.click("nav a[lang=nl]");
      await page.waitForFunction(() => /Een promotie hier/.test(document.getElementById("outcome").textContent));
    },
    problems: async (page) => {
      await newcomer(page);
      await fill(page, "contract_start", "soon");
      await page.click("button.primary");
      await page.waitForSelector(".summary");
    },
  };
  for (const [state, reach] of Object.entries(states)) {
    for (const width of [1280, 320]) {
      journey(
        `nothing for axe to find, and nothing wider than the window: ${state}, ${width} px`,
        async ({ page, violations, screenshot }) => {
          // Firefox cannot be told by its driver to prefer dark.
          const schemes = browser === "chromium" ? ["light", "dark"] : ["light"];
          await reach(page);
          for (const scheme of schemes) {
            if (browser === "chromium")
              await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
            assert.deepEqual(await violations(), []);
            assert.ok((await overflow(page)) <= 0, `${scheme}: ${await overflow(page)} px too wide`);
            await screenshot(`${browser}-${state}-${width}-${scheme}`);
          }
        },
        { width, height: 800 },
      );
    }
  }

  journey("the page prints with its inputs, result and receipt", async ({ page }) => {
    await newcomer(page);
    await reads(page, /^Under/);
    const paper = await page.pdf({ format: "A4" });
    assert.ok(paper.length > 10_000);
    // Printing unfolds what is folded, and folds it again.
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    assert.equal(await page.$$eval("#outcome details:not([open], .long, .more)", ({ length }) => length), 0);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    assert.equal(await page.$$eval("#outcome details[open]", ({ length }) => length), 0);
  });
});
