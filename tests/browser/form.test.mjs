// What a person types, and how the form takes it, in every browser.

import assert from "node:assert/strict";
import { forEachBrowser } from "./harness.mjs";
import { choose, fill, journeys, newcomer, pick, problem, reads, sentence, textOf, unfold } from "./person.mjs";

forEachBrowser((_, open) => {
  const journey = journeys(open);

  journey("without an offer the page says what one has to bring", async ({ page }) => {
    await pick(page, "nationalities", "IN");
    await fill(page, "date_of_birth", "12-5-1988");
    await fill(page, "pay_amount", "75.000");
    await fill(page, "contract_start", "1-3-2027");
    await choose(page, "job_offer", "false");
    await reads(page, /^Without an offer/);
    assert.match(await textOf(page, "#result"), /an offer has to pay at least €5,942 a month/);
    assert.equal(await page.$("#field-pay_amount"), null);
    assert.doesNotMatch(await textOf(page, ".open-questions"), /the pay/i);
    // Whoever hires has an offer, and what was typed of it is still there.
    await choose(page, "role", "employer");
    await page.waitForSelector("#field-pay_amount");
    assert.equal(await page.$eval("#field-pay_amount", (input) => input.value), "75.000");
  });

  journey("an amount is read in any notation", async ({ page }) => {
    await pick(page, "pay_period", "year");
    for (const text of ["€ 75.000,-", "75,000.00", "75k", "75 000"]) {
      await fill(page, "pay_amount", text);
      await page.waitForFunction(() =>
        document.getElementById("field-pay_amount-echo")?.textContent.includes("€75,000 a year"),
      );
    }
  });

  journey("what cannot be read is said on leaving, and takes nothing away", async ({ page }) => {
    await newcomer(page);
    await reads(page, /^Under the 30% ruling/);
    const before = await sentence(page);
    await page.focus("#field-pay_amount");
    await page.keyboard.type("x");
    await page.waitForSelector("#result .stale");
    assert.equal(await page.$("#field-pay_amount-problem"), null);
    await page.keyboard.press("Tab");
    assert.equal(
      await problem(page, "pay_amount"),
      "“75.000x” cannot be read here. Write an amount in euros, such as 5000 or 5.000,50.",
    );
    assert.equal(await page.$eval("#field-pay_amount", ({ value }) => value), "75.000x");
    assert.equal(await sentence(page), before);
    await fill(page, "contract_start", "31-2-2027");
    assert.match(await problem(page, "contract_start"), /“31-2-2027” cannot be read here/);
    await page.click("button.primary");
    await page.waitForFunction(() => document.activeElement?.className === "summary");
    assert.match(await textOf(page, ".summary"), /2 answers need another look/);
    await page.click(".summary button");
    const target = await page.evaluate(() => document.activeElement.name);
    assert.ok(["pay_amount", "contract_start"].includes(target), target);
  });

  journey("a birthday tomorrow is refused kindly", async ({ page }) => {
    await fill(page, "date_of_birth", "22-11-2026");
    assert.match(await problem(page, "date_of_birth"), /has to lie before today/);
    await fill(page, "date_of_birth", "22-11-1996");
    await page.waitForFunction(
      () => document.getElementById("field-date_of_birth-echo")?.textContent === "22 November 1996",
    );
  });

  journey("no pay at all, and ten million", async ({ page }) => {
    await newcomer(page);
    for (const amount of ["0", "10 mln", "10.000.000"]) {
      await fill(page, "pay_amount", amount);
      await page.waitForFunction(() => document.querySelector("#result .stale") === null);
      assert.ok((await sentence(page)).length > 20);
      assert.doesNotMatch(await textOf(page, "#outcome"), /NaN|undefined|\[[a-z]+-/);
    }
  });

  journey("costs are added, weighed and removed", async ({ page }) => {
    await newcomer(page);
    await reads(page, /^Under/);
    await unfold(page);
    for (const [index, [kind, amount]] of [
      ["school_fees", "3000"],
      ["living_costs", "300"],
    ].entries()) {
      await page.click("#field-add-costs");
      await pick(page, `costs[${index}].kind`, kind);
      await fill(page, `costs[${index}].amount`, amount);
    }
    await page.waitForFunction(() =>
      document.querySelector("#costs")?.closest("section").textContent.includes("The law does not allow it"),
    );
    await page.$$eval("fieldset.row-of-list button", ([first]) => first.click());
    await page.waitForFunction(() => document.querySelectorAll("fieldset.row-of-list").length === 1);
    assert.equal(await page.$eval('[id="field-costs[0].kind"]', ({ value }) => value), "living_costs");
    await page.$$eval("fieldset.row-of-list button", ([first]) => first.click());
    await page.waitForFunction(() => document.querySelector("#costs") === null);
  });

  journey("a question of the result leads to its field", async ({ page }) => {
    await newcomer(page);
    await page.waitForSelector(".open-questions .ask");
    await page.$$eval(".open-questions .ask", (all) =>
      all.find(({ textContent }) => /end date/.test(textContent)).click(),
    );
    assert.equal(await page.evaluate(() => document.activeElement.name), "contract_kind");
  });

  journey("several passports: the one that moves freely decides", async ({ page }) => {
    await newcomer(page);
    await page.$$eval("button", (all) => all.find(({ textContent }) => textContent === "Add another passport").click());
    await page.waitForSelector('select[name="nationalities[1]"]');
    await page.select('select[name="nationalities[1]"]', "IE");
    await page.waitForFunction(() => document.querySelector("#result").textContent.includes("no residence permit"));
    assert.equal(await page.$('input[name="employer_recognised_sponsor"]'), null);
  });
});
