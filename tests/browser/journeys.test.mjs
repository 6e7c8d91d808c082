// The journeys of a person from questions to an answer, in every browser.

import assert from "node:assert/strict";
import { forEachBrowser } from "./harness.mjs";
import { choose, fill, journeys, newcomer, pick, problem, reads, textOf, unfold } from "./person.mjs";

forEachBrowser((_, open) => {
  const journey = journeys(open);

  journey("a newcomer with an offer, by keyboard alone", async ({ page }) => {
    const { keyboard } = page;
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute("name") ?? document.activeElement?.className);
    const tabTo = async (name) => {
      for (let steps = 0; steps < 60; steps++) {
        await keyboard.press("Tab");
        if ((await focused()) === name) return;
      }
      assert.fail(`${name} cannot be reached by keyboard`);
    };
    await tabTo("nationalities[0]");
    await keyboard.type("India");
    await tabTo("recruited_from_abroad");
    await keyboard.press(" ");
    await tabTo("date_of_birth");
    await keyboard.type("12-5-1998");
    await tabTo("pay_amount");
    await keyboard.type("75.000");
    await tabTo("pay_period");
    await keyboard.type("a year");
    await tabTo("pay_holiday_allowance");
    await keyboard.press(" ");
    await tabTo("contract_start");
    await keyboard.type("1-3-2027");
    await tabTo("employer_recognised_sponsor");
    await keyboard.press(" ");
    await tabTo("months_kind");
    await keyboard.press(" ");
    await tabTo("earlier_stay_in_nl");
    await keyboard.press(" ");
    await keyboard.press("ArrowDown");
    await tabTo("highest_degree");
    await keyboard.type("Master");
    await tabTo("primary");
    await keyboard.press("Enter");
    await reads(page, /Under the 30% ruling you keep about €\d/);
    await page.waitForFunction(() => document.activeElement?.id === "result");
    assert.equal(await textOf(page, "#field-pay_amount-echo"), "Read as €75,000 a year, holiday allowance included");
    assert.match(await textOf(page, "#outcome"), /Highly skilled migrant/);
    // What is read aloud comes once the typing has stopped.
    await page.waitForFunction(() => document.querySelector("[role=status]")?.textContent.includes("30% ruling"));
  });

  journey("an employer reads an employer's words", async ({ page }) => {
    await choose(page, "role", "employer");
    await newcomer(page);
    await reads(page, /your new colleague keeps about €\d/);
    assert.match(await textOf(page, "form"), /The gross pay you offer/);
    assert.match(await textOf(page, "form"), /Does the IND recognise you as a sponsor\?/);
    assert.doesNotMatch(await textOf(page, "#outcome"), /\byou meet\b/i);
  });

  journey("an employer sees what the offer costs, and a migrant does not", async ({ page }) => {
    await newcomer(page);
    await reads(page, /^Under/);
    assert.doesNotMatch(await textOf(page, "#outcome"), /Cost to you/);
    await choose(page, "role", "employer");
    await page.waitForFunction(() => /Cost to you over the year/.test(document.querySelector(".cards")?.textContent));
    const total = () =>
      page.$$eval(".cards article:last-child dl div", (rows) => rows.at(-1).querySelector("dd").textContent);
    const large = await total();
    await choose(page, "premium_aof", "small");
    await page.waitForFunction(
      (before) =>
        [...document.querySelectorAll(".cards article:last-child dd")].at(-1)?.textContent !== before,
      {},
      large,
    );
    const euros = (text) => Number(text.replace(/[^0-9]/g, ""));
    assert.ok(euros(await total()) < euros(large));
    await unfold(page);
    await fill(page, "premium_whk_percent", "two");
    assert.match(await problem(page, "premium_whk_percent"), /Write a percentage/);
  });

  journey("pension, a thirteenth month and a bonus are on the payslips they belong to", async ({ page }) => {
    await newcomer(page);
    await reads(page, /^Under/);
    assert.match(await textOf(page, "#outcome"), /No pension premium is taken off/);
    const gain = await textOf(page, "#result .first strong");
    await unfold(page);
    await fill(page, "pension_employee_percent", "6%");
    await page.waitForFunction(() => !/No pension premium/.test(document.getElementById("outcome").textContent));
    assert.match(await textOf(page, ".sums"), /Pension premium/);
    await pick(page, "pay_thirteenth", "lump_sum");
    await fill(page, "pay_bonus_yearly", "5k");
    await page.waitForFunction(() =>
      /Net in December, with thirteenth month and bonus/.test(document.querySelector(".cards").textContent),
    );
    assert.notEqual(await textOf(page, "#result .first strong"), gain);
  });

  journey("whoever arrives reads about the first months", async ({ page }) => {
    await newcomer(page);
    await page.waitForSelector("#first-months");
    assert.match(await textOf(page, ".cards.short"), /is awaited.*about €[\d,]+.*follows for each month waited/);
    assert.match(await textOf(page, ".cards.short"), /Without a citizen service number.*52% is withheld/);
    await choose(page, "recruited_from_abroad", "false");
    await page.waitForFunction(() => document.getElementById("first-months") === null);
  });

  journey("what if someone goes to 80 percent of the hours", async ({ page }) => {
    await newcomer(page);
    await page.waitForSelector("#fewer-hours");
    const cells = (row) => page.$$eval(`[aria-labelledby=fewer-hours] tbody tr:nth-child(${row}) td`, (all) =>
      all.map((cell) => cell.textContent.trim()),
    );
    const euros = (text) => Number(text.replace(/[^0-9]/g, ""));
    const [full, fewer] = (await cells(2)).map(euros);
    assert.ok(fewer > 0 && fewer < full, `${fewer} of ${full}`);
    await pick(page, "part_time_percent", "50");
    await page.waitForFunction(() =>
      /not met/.test(document.querySelector("[aria-labelledby=fewer-hours] tbody tr:nth-child(3)")?.textContent),
    );
    const [ruling, less] = await cells(3);
    assert.match(ruling, /you meet|authority|missing/);
    assert.match(less, /not met/);
  });

  journey("a threshold that is not published shows its bounds and what is expected", async ({ page }) => {
    await newcomer(page);
    await reads(page, /^Under/);
    assert.match(
      await textOf(page, "[aria-labelledby=ruling]"),
      /for 2027 is not published yet\. It will be at least €[\d,]+.* We expect €[\d,]+\. Pay above €[\d,]+ is surely enough\./,
    );
    // What has to be left of pay near it is expected too, not known.
    await fill(page, "pay_amount", "58.000");
    await page.waitForFunction(() =>
      /In 2028, an expected €[\d,]+ of taxable pay/.test(document.querySelector("[aria-labelledby=ruling]")?.textContent),
    );
  });
});
