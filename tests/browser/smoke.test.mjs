import assert from "node:assert/strict";
import { test } from "node:test";
import { forEachBrowser } from "./harness.mjs";

forEachBrowser((browser, open) => {
  test("the page loads and axe has no complaint", () =>
    open("/", async ({ page, violations, screenshot }) => {
      await page.waitForSelector("main");
      assert.deepEqual(await violations(), []);
      await screenshot(`${browser}-smoke`);
    }));
});
