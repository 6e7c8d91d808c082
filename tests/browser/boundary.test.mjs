// The module that the page loads answers in every browser with the bytes of the native binary.

import assert from "node:assert/strict";
import { test } from "node:test";
import { answerNatively, exampleRequests } from "../engine.mjs";
import { forEachBrowser } from "./harness.mjs";
import { pick, start } from "./person.mjs";

forEachBrowser((_, open) => {
  test("the page's module answers with the bytes of the native binary", () =>
    open("/", async ({ page, requests }) => {
      await start(page);
      // Once the page answers, its module is there.
      await pick(page, "nationalities", "IN");
      await page.waitForSelector("#permits");
      const glue = requests.find((url) => /\/nl_talent-\w+\.js$/.test(url));
      const lines = exampleRequests();
      const answers = await page.evaluate(
        async (module, texts) => {
          const { assess } = await import(module);
          return texts.map((text) => JSON.stringify(assess(JSON.parse(text))));
        },
        glue,
        lines,
      );
      const native = answerNatively(lines);
      const other = lines.filter((_, index) => answers[index] !== native[index]);
      assert.equal(answers.length, native.length);
      assert.deepEqual(other, []);
    }));
});
