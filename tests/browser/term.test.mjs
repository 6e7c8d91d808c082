// The whole term, the break-even and net against gross: what is read, and that it is what the engine answers.

import assert from "node:assert/strict";
import { assess, curve } from "../engine.mjs";
import { forEachBrowser } from "./harness.mjs";
import { choose, fill, journeys, newcomer, pick, reads, textOf, unfold, waitForText } from "./person.mjs";

const TERM = "[aria-labelledby=term]";
const TOTALS = "[aria-labelledby=totals]";
const BEAT = "[aria-labelledby=beat]";
const MORE_PAY = "[aria-labelledby=more-pay]";
const COSTS = "[aria-labelledby=costs]";

const euros = (cents) =>
  new Intl.NumberFormat("en-GB", { style: "currency", currency: "EUR", maximumFractionDigits: 0 }).format(cents / 100);
const hundreds = (cents) => euros(Math.round(cents / 10_000) * 10_000);

/** The request as the page had it read, and what the engine answers to it. */
async function answerOf(page) {
  const request = JSON.parse(await textOf(page, "#basis ~ details pre"));
  return { request, answer: assess(request) };
}

const cellsOf = (page, table) =>
  page.$$eval(`${table} tbody tr`, (rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())));

const labelOf = (page, section) => page.$eval(`${section} svg.picture`, (svg) => svg.getAttribute("aria-label"));

/** The totals as the page shows them, beside those of the answer. */
async function checkTotals(page, { pay }) {
  const rows = new Map((await cellsOf(page, TOTALS)).map(([name, ...cells]) => [name, cells]));
  for (const [name, field] of [
    ["Gross pay", "gross"],
    ["Of which tax-free", "free"],
    ["Taxable pay", "taxable"],
    ["Taken off on payslips", "withheld"],
    ["Tax over the year, after the tax return", "assessed"],
    ["Net", "net"],
  ]) {
    assert.deepEqual(rows.get(name), pay.total.map((total) => hundreds(total[field])), name);
  }
}

async function addCost(page, index, kind, amount) {
  await page.$eval("#field-add-costs", (button) => button.click());
  await pick(page, `costs[${index}].kind`, kind);
  await fill(page, `costs[${index}].amount`, amount);
}

async function openCosts(page) {
  await page.$eval("details:has(#field-costs-fold)", (box) => (box.open = true));
  await page.waitForSelector("#field-add-costs");
}

forEachBrowser((_, open) => {
  const journey = journeys(open);

  journey("a newcomer of 2027 reads the sixty months of the ruling", async ({ page, violations }) => {
    await newcomer(page);
    await reads(page, /^Under the 30% ruling you keep about €\d.* until 29 February 2032/);
    const { request, answer } = await answerOf(page);
    const lead = answer.pay.years.find(({ year }) => year === 2028);
    // The permit needs this pay before the costs are as high.
    assert.equal(lead.break_even, undefined);
    assert.match(await textOf(page, "#result"), /Real extra costs paid out of this pay cannot beat it/);
    // Every month once, of what each route leaves in it.
    const { term } = answer.pay;
    assert.equal(term.reduce((sum, { times }) => sum + times, 0), 82);
    const months = await cellsOf(page, TERM);
    assert.deepEqual(months[0], ["March – April 2027", euros(term[0].ruling), euros(term[0].neither), "The job starts."]);
    assert.deepEqual(months[1].slice(0, 3), ["May 2027", euros(term[1].ruling), euros(term[1].neither)]);
    assert.match(months[1][3], /once a year/);
    const marks = await page.$$eval(`${TERM} .marks li`, (all) => all.map(({ textContent }) => textContent));
    const causes = term.filter(({ code, causes = [] }) => code === "ordinary" && causes.length > 0);
    assert.equal(marks.length, causes.length - 1);
    assert.match(marks.at(-1), /^March 2032: The ruling has ended\.$/);
    assert.match(await labelOf(page, TERM), new RegExp(`Ruling: ${euros(term[0].ruling)} at first`));
    await checkTotals(page, answer);
    assert.match(
      await textOf(page, TOTALS),
      new RegExp(`about ${hundreds(answer.pay.total[0].gain)} more than neither, if the law and the job stay the same`),
    );
    await page.select(`${TOTALS} select`, "2028");
    await waitForText(page, TOTALS, new RegExp(`Net${euros(lead.routes[0].net)}${euros(lead.routes[1].net)}`));

    // The pictures of a year, at what it takes to beat the ruling and at the pay of the offer.
    const crossing = curve(request, "costs", "0", "40000", 40).edges.find(({ code }) => code === "break_even");
    await waitForText(page, BEAT, new RegExp(`would have to pass about ${euros(crossing.at)} a year`));
    const pays = await cellsOf(page, MORE_PAY);
    const here = pays.find(([amount]) => amount === "€75,000");
    const drawn = curve(request, "pay_amount", "75000", "76000", 2);
    assert.deepEqual(here, ["€75,000", euros(drawn.ruling[0]), euros(drawn.neither[0])]);
    assert.match(await textOf(page, `${MORE_PAY} .marks`), /€[\d,]+: from here the ruling applies/);
    assert.match(await textOf(page, `${MORE_PAY} .marks`), /salary threshold of the permit: EU Blue Card/);
    assert.match(await labelOf(page, MORE_PAY), /You are at €75,000\./);
    await unfold(page);
    assert.deepEqual(await violations(), []);

    // Looking ahead changes all of the answer, from where it is asked.
    await fill(page, "wage_growth_percent", "3");
    await fill(page, "indexation_percent", "2");
    await waitForText(page, `${TERM} .marks`, /January 2029, January 2030, January 2031 and January 2033: The pay rises\. The amounts of the law rise\./);
    await page.select(`${TOTALS} select`, "0");
    await checkTotals(page, (await answerOf(page)).answer);
    await page.click("nav a[lang=nl]");
    await waitForText(page, TERM, /Het loon stijgt\. De bedragen van de wet stijgen\./);
  });

  journey("someone with high real costs reads that they beat the ruling", async ({ page, violations }) => {
    await newcomer(page);
    await pick(page, "nationalities", "FR");
    await openCosts(page);
    await addCost(page, 0, "first_housing", "2900");
    await addCost(page, 1, "double_housing", "1600");
    await addCost(page, 2, "living_costs", "400");
    await reads(page, /^With your real extra costs reimbursed you keep about €[\d,]+ a month more/);
    const { request, answer } = await answerOf(page);
    const lead = answer.pay.years.find(({ year }) => year === 2028);
    const [ruling, costs, neither] = lead.routes;
    assert.equal(lead.best, "actual_costs");
    assert.match(
      await textOf(page, "#result .first"),
      new RegExp(`about ${euros((costs.net - neither.net) / 12)} a month more than without: ${euros((costs.net - ruling.net) / 12)} more`),
    );
    await checkTotals(page, answer);
    assert.match(await textOf(page, TOTALS), /reimbursing real costs leaves about €[\d,]+ more than neither/);
    const year = answer.costs.years.find(({ year }) => year === 2028);
    // Curves follow once the answer has stopped changing.
    await waitForText(page, BEAT, new RegExp(`Yours come to ${euros(year.total)} a year`));
    const crossing = curve(request, "costs", "0", "40000", 40).edges.find(({ code }) => code === "break_even");
    assert.match(await textOf(page, BEAT), new RegExp(`From about ${euros(crossing.at)} a year on`));
    assert.equal(await page.$$eval(`${BEAT} .crossing`, ({ length }) => length), 1);
    const text = await textOf(page, COSTS);
    assert.match(text, new RegExp(`${euros(year.total)} of these costs can be reimbursed tax-free in 2028–2031`));
    assert.match(text, /Keep: the rental contract and the payments of the rent\./);
    assert.match(text, /Higher cost of living: none of €4,800\. The law does not allow it in this year\./);
    assert.match(text, /tax-free until 29 February 2032 at the latest/);
    assert.match(text, /first pay period from 1 July 2027 on, and then every January/);
    assert.match(text, /out of gross pay: the package stays the same/);
    assert.match(await textOf(page, "form"), /Furniture: these always count as pay\./);
    await unfold(page);
    assert.deepEqual(await violations(), []);

    // On top of the pay the package is another one, and the page says so.
    await choose(page, "costs_funding", "on_top");
    await waitForText(page, "[aria-labelledby=routes]", /Real costs come on top of the pay: the pay stays as it is/);
    assert.doesNotMatch(await textOf(page, "[aria-labelledby=routes]"), /same package/);
    await checkTotals(page, (await answerOf(page)).answer);
    await choose(page, "role", "employer");
    const { answer: onTop } = await answerOf(page);
    await waitForText(page, TOTALS, new RegExp(`Cost to you${onTop.pay.total.map(({ employer }) => hundreds(employer)).join("")}`));
  });

  journey("pay is not exchanged below what a permit needs, and the page says why", async ({ page }) => {
    await newcomer(page);
    await openCosts(page);
    await addCost(page, 0, "double_housing", "3000");
    await waitForText(page, COSTS, /More pay exchanged for these costs: none of €[\d,]+\. .*below the salary threshold/);
    await waitForText(page, `${BEAT} .marks`, /from here no more pay is exchanged for costs/);
    // The lines do not meet, so none of it says that they do.
    assert.equal(await page.$(`${BEAT} .crossing`), null);
    assert.match(await textOf(page, BEAT), /Out of gross pay they cannot: .* Costs paid on top of the pay have no such limit/);
    assert.doesNotMatch(await labelOf(page, BEAT), /leave more than the ruling/);
  });

  journey("the pictures by keyboard: their tables open and shut, and the totals follow the year", async ({ page }) => {
    await newcomer(page);
    const { keyboard } = page;
    for (const section of [TERM, BEAT, MORE_PAY]) {
      await page.focus(`${section} summary`);
      await keyboard.press("Enter");
      assert.equal(await page.$eval(`${section} details`, (box) => box.open), true);
      await keyboard.press("Tab");
      assert.equal(await page.evaluate(() => document.activeElement.getAttribute("role")), "region");
      await keyboard.down("Shift");
      await keyboard.press("Tab");
      await keyboard.up("Shift");
      await keyboard.press("Enter");
      assert.equal(await page.$eval(`${section} details`, (box) => box.open), false);
    }
    await page.focus(`${TOTALS} select`);
    await keyboard.type("2028");
    await waitForText(page, TOTALS, /Costs that are reimbursed are in the net\.$/);
  });
});
