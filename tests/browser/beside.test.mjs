// Questions that stand beside their answer, in the later part, in every browser.

import assert from "node:assert/strict";
import { forEachBrowser } from "./harness.mjs";
import { fill, journeys, newcomer, pick, problem, textOf, waitForText } from "./person.mjs";

const ACCOUNT = "[aria-labelledby=account]";
const LEAVE = "[aria-labelledby=leave]";

forEachBrowser((_, open) => {
  const journey = journeys(open);

  journey("what reaches the account follows the number and the decision", async ({ page }) => {
    await newcomer(page);
    await waitForText(page, ACCOUNT, /March – April 2027An ordinary monthabout €[\d,]+May 2027With holiday allowance/);
    await waitForText(page, ACCOUNT, /everyone also pays for health insurance/);
    assert.doesNotMatch(await textOf(page, ACCOUNT), /may correct that/);
    await page.click(`${ACCOUNT} summary`);
    await fill(page, "citizen_number_from", "10-4-2027");
    await waitForText(page, ACCOUNT, /March 2027No citizen service number \(BSN\) yetabout €[\d,]+April/);
    assert.match(
      await textOf(page, ACCOUNT),
      /may correct that within the same calendar year.*the tax return gives it/,
    );
    await fill(page, "ruling_decision_expected", "1-6-2027");
    await waitForText(page, ACCOUNT, /April 2027The decision on the ruling is still awaited/);
    await waitForText(page, ACCOUNT, /June 2027With what follows for the months waitedabout €/);
    await fill(page, "health_premium_monthly", "170");
    await waitForText(page, ACCOUNT, /€170 a month goes to health insurance/);
    await fill(page, "health_premium_monthly", "dear");
    assert.match(await problem(page, "health_premium_monthly"), /“dear” cannot be read here/);
    await page.click("nav a[lang=nl]");
    await waitForText(page, ACCOUNT, /maart 2027Nog geen nummer \(BSN\)ongeveer €/);
  });

  journey("unpaid leave can end the ruling, parental leave does not", async ({ page }) => {
    await newcomer(page);
    await waitForText(page, LEAVE, /Say what kind it is/);
    await pick(page, "leave_kind", "unpaid");
    await fill(page, "leave_from", "1-11-2027");
    await fill(page, "leave_until", "30-4-2027");
    assert.match(await problem(page, "leave_until"), /does not fit with another answer/);
    await fill(page, "leave_until", "30-4-2028");
    await waitForText(page, LEAVE, /Net over 2027: Rulingabout €[\d,]+about €[\d,]+.*Net over 2028: Neither/);
    await waitForText(page, LEAVE, /the ruling would stop after 31 December 2027/);
    assert.match(await textOf(page, LEAVE), /Ask before you agree to it/);
    await pick(page, "leave_kind", "parental");
    await waitForText(page, LEAVE, /Last day of the ruling29 February 203229 February 2032The ruling goes on/);
    // What cannot be read takes nothing away, and the form knows nothing of it.
    await fill(page, "leave_pay_percent", "a lot");
    assert.match(await problem(page, "leave_pay_percent"), /Write a percentage/);
    await waitForText(page, LEAVE, /The ruling goes on/);
    assert.equal(await page.$("#result .stale"), null);
    await fill(page, "leave_pay_percent", "100");
    await waitForText(page, LEAVE, /Net over 2028: Neitherabout (€[\d,]+)about \1/);
  });

  journey("a payslip is laid beside the official tables", async ({ page, violations }) => {
    await newcomer(page);
    const fold = "details:has(#field-payslip_wage)";
    await page.$eval(fold, (box) => (box.open = true));
    await fill(page, "payslip_wage", "4500");
    await waitForText(page, fold, /By the tables of 2026Withheld from the wage€[\d,]+\.\d\dLabour tax credit/);
    assert.doesNotMatch(await textOf(page, fold), /paid once, at/);
    await fill(page, "payslip_special_reward", "4000");
    await waitForText(page, fold, /Withheld from what is paid once, at [\d.]+%€[\d,]+\.\d\d/);
    await fill(page, "payslip_date", "1-3-2027");
    await waitForText(page, fold, /By the tables of 2027Withheld from the wageabout €[\d,]+With/);
    await fill(page, "payslip_wage", "much");
    assert.match(await problem(page, "payslip_wage"), /“much” cannot be read here/);
    await waitForText(page, fold, /By the tables of 2027/);
    assert.equal(await page.$("#result .stale"), null);
    assert.deepEqual(await violations(), []);
    await fill(page, "payslip_wage", "");
    await page.waitForFunction(() => document.getElementById("payslip-withheld") === null);
  });
});
