// Situations that change who is taxed, when, and on what, in every browser.

import assert from "node:assert/strict";
import { forEachBrowser } from "./harness.mjs";
import { choose, fill, journeys, newcomer, pick, problem, reads, textOf, unfold, waitForText } from "./person.mjs";

const ROUTES = "[aria-labelledby=routes]";
const YEAR = `${ROUTES} select`;
const FIRST_MONTHS = "[aria-labelledby=first-months]";
const BENEFITS = "[aria-labelledby=benefits]";

const focusedField = (page) => page.evaluate(() => document.activeElement.name);

forEachBrowser((_, open) => {
  const journey = journeys(open);

  journey("an arrival in July has a payslip for the rest of it, and a tax return", async ({ page }) => {
    await newcomer(page);
    await fill(page, "contract_start", "15-7-2027");
    await waitForText(page, FIRST_MONTHS, /Net in the first month, from 15 July 2027about €[\d,]+An estimate/);
    await waitForText(page, FIRST_MONTHS, /Comes back after the tax return for 2027about €[\d,]+Each payslip/);
    await page.select(YEAR, "2027");
    await waitForText(page, ".cards", /Net in the first month, from 15 July 2027about €[\d,]+Comes back/);
    const refunds = await page.$$eval(`${ROUTES} .cards .card`, (cards) =>
      cards.map((card) => Number(/after the tax returnabout €([\d,]+)/.exec(card.textContent)?.[1].replace(",", ""))),
    );
    assert.ok(refunds.every((refund) => refund > 1000), String(refunds));
    assert.match(await textOf(page, ROUTES), /as if the whole year were like that month/);
    await unfold(page);
    await waitForText(page, ROUTES, /Payslip of the first month, from 15 July 2027/);
    await page.click("nav a[lang=nl]");
    await waitForText(page, FIRST_MONTHS, /Netto in de eerste maand, vanaf 15 juli 2027ongeveer €\s[\d.]+/);
  });

  journey("someone who starts in the last days of a year sees that month alone", async ({ page }) => {
    await newcomer(page);
    await fill(page, "contract_start", "21-12-2026");
    await fill(page, "pay_sign_on_bonus", "5000");
    await page.select(YEAR, "2026");
    await waitForText(page, ".cards", /Net in the first month, from 21 December 2026, with sign-on bonusabout €/);
    assert.doesNotMatch(await textOf(page, ".cards"), /ordinary month|\.\d\d/);
  });

  journey("pay by the hour needs its hours, and says so at their field", async ({ page }) => {
    await newcomer(page);
    await reads(page, /^Under/);
    await fill(page, "pay_amount", "40");
    await pick(page, "pay_period", "hour");
    await waitForText(page, "#result .stale", /One answer is still needed for it: Hours a week/);
    // Nothing is held against a field that has only just appeared.
    assert.equal(await page.$("#field-hours_per_week-problem"), null);
    await page.click("#result .stale button");
    assert.equal(await focusedField(page), "hours_per_week");
    await page.keyboard.press("Tab");
    assert.equal(
      await problem(page, "hours_per_week"),
      "This is missing. Write the hours of a week, such as 40 or 38.5.",
    );
    await fill(page, "hours_per_week", "38,5");
    await page.waitForFunction(() => document.querySelector("#result .stale") === null);
    assert.equal(await textOf(page, "#field-pay_amount-echo"), "Read as €40 an hour, holiday allowance included");
    await reads(page, /€\d/);
    // What was typed is there again when it is asked for again.
    await pick(page, "pay_period", "year");
    await page.waitForFunction(() => document.getElementById("field-hours_per_week") === null);
    await pick(page, "pay_period", "hour");
    await page.waitForSelector("#field-hours_per_week");
    assert.equal(await page.$eval("#field-hours_per_week", ({ value }) => value), "38,5");
  });

  journey("whoever lives in Belgium is asked what matters there, and no more", async ({ page }) => {
    await newcomer(page);
    await page.waitForSelector(BENEFITS);
    assert.equal(await page.$('input[name="qualifying_non_resident"]'), null);
    await fill(page, "resident_from", "1-2-2027");
    await pick(page, "residence", "BE");
    await page.waitForSelector('input[name="qualifying_non_resident"]');
    await page.waitForFunction(() => document.getElementById("field-resident_from") === null);
    await waitForText(page, "[aria-labelledby=basis]", /The tax of the country where you live/);
    assert.match(await textOf(page, ROUTES), /Tax and premiums of another country are not looked at/);
    assert.equal(await page.$(BENEFITS), null);
    await choose(page, "insured", "elsewhere");
    await page.waitForSelector("#field-insured_from");
    await waitForText(page, ROUTES, /Not all of this year falls under Dutch insurance and residence/);
    await pick(page, "residence", "NL");
    await page.waitForSelector("#field-resident_from");
    assert.equal(await page.$eval("#field-resident_from", ({ value }) => value), "1-2-2027");
  });

  journey("whoever earns too much for any healthcare benefit is not asked about a partner", async ({ page }) => {
    await newcomer(page);
    await fill(page, "pay_amount", "150.000");
    await waitForText(page, BENEFITS, /There is none at this pay: the income is too high/);
    assert.doesNotMatch(await textOf(page, BENEFITS), /It depends on this/);
  });

  journey("healthcare benefit asks for the partner, and stands beside net pay", async ({ page }) => {
    await newcomer(page);
    await fill(page, "pay_amount", "40.000");
    await waitForText(page, BENEFITS, /It depends on this: Do you have a partner\?/);
    await page.click(`${BENEFITS} button`);
    assert.equal(await focusedField(page), "partner");
    await choose(page, "partner", "true");
    await waitForText(page, BENEFITS, /It depends on this: The partner’s income in the year/);
    await fill(page, "partner_income_yearly", "0");
    await waitForText(page, BENEFITS, /Neither: about €\d+ a month, for \d+ months of the year/);
    assert.match(await textOf(page, BENEFITS), /The figures are those of 2026/);
    // Of the year of arrival, income from before it counts.
    await page.select(YEAR, "2027");
    await waitForText(page, BENEFITS, /Income from earlier in that year counts too/);
    await fill(page, "income_before_arrival_yearly", "60000");
    await waitForText(page, BENEFITS, /There is none at this pay: the income is too high/);
    await fill(page, "income_before_arrival_yearly", "0");
    await page.click("nav a[lang=nl]");
    await waitForText(page, BENEFITS, /Zonder beide: ongeveer €\s\d+ per maand, in \d+ maanden van het jaar/);
    const links = await page.$$eval(`${BENEFITS} a`, (all) => all.map(({ host }) => host));
    assert.deepEqual(links, ["www.belastingdienst.nl", "www.toeslagen.nl"]);
  });

  journey("from gross to net: the bars say what the table under them adds up", async ({ page }) => {
    await newcomer(page);
    await fill(page, "pension_employee_percent", "5");
    await fill(page, "pay_car_addition_yearly", "6000");
    await page.click(`${ROUTES} details summary`);
    await page.waitForSelector("svg.bars");
    const { label, rows } = await page.evaluate(() => ({
      label: document.querySelector("svg.bars").getAttribute("aria-label"),
      rows: [...document.querySelectorAll("table.parts tbody tr")].map((row) =>
        Number(row.querySelector("td").textContent.replace(/[^\d-]/g, "")),
      ),
    }));
    const [gross, free, rest, tax, pension, inKind, net] = rows;
    assert.equal(rows.length, 7);
    assert.ok(Math.abs(free + rest - net) <= 1 && Math.abs(net + tax + pension + inKind - gross) <= 3, String(rows));
    const [left, all] = [net, gross].map((amount) => amount.toLocaleString("en"));
    assert.match(label, new RegExp(`^Ruling: €${left} is left of €${all} gross`));
  });
});
