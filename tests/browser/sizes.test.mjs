// The page's weight is watched here, because nobody sees it grow.

import assert from "node:assert/strict";
import { test } from "node:test";
import { sizes } from "./sizes.mjs";

test("no part of the page weighs more than it may", async () => {
  for (const { what, compressed, ceiling = Infinity } of await sizes()) {
    assert.ok(compressed > 0, `${what} was not fetched`);
    assert.ok(compressed <= ceiling, `${what} weighs ${compressed.toFixed(1)} KB; at most ${ceiling} KB`);
  }
});
