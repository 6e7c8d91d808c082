import assert from "node:assert/strict";
import { test } from "node:test";
import { answerNatively, assess, curve, exampleRequests } from "./engine.mjs";

test("WebAssembly answers with the bytes of the native binary", () => {
  const requests = exampleRequests();
  const answers = answerNatively(requests);
  assert.equal(answers.length, requests.length);
  for (const [index, request] of requests.entries()) {
    same(JSON.stringify(assess(JSON.parse(request))), answers[index], request);
  }
});

test("WebAssembly draws the curves of the native binary", () => {
  const requests = exampleRequests();
  for (const plot of [
    ["pay_amount", "1500", "25000", "12"],
    ["costs", "0", "60000", "12"],
  ]) {
    const curves = answerNatively(requests, ["curve", ...plot]);
    assert.equal(curves.length, requests.length);
    for (const [index, request] of requests.entries()) {
      same(JSON.stringify(curve(JSON.parse(request), ...plot)), curves[index], request);
    }
  }
});

/** An answer is tens of kilobytes long: what is shown of two is where they part. */
function same(wasm, native, request) {
  if (wasm === native) return;
  let at = 0;
  while (wasm[at] === native[at]) at++;
  const around = (text) => text.slice(Math.max(0, at - 100), at + 100);
  assert.equal(around(wasm), around(native), request);
}
