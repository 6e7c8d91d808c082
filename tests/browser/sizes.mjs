// What the page weighs under brotli at its best: everything that Chromium fetches until the first answer shows, and
// what it fetches after.

import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { serve } from "../../www/serve.mjs";
import { launch, open } from "./harness.mjs";
import { fill, pick, reads, start } from "./person.mjs";

/**
 * Sizes in KB of 1,000 bytes; what comes after the first answer has no budget. A ceiling stands where a budget is missed,
 * and may only come down.
 */
const parts = [
  { what: "WebAssembly", budget: 60, ceiling: 66, counts: ({ name }) => name.endsWith(".wasm") },
  { what: "first load", budget: 100, counts: ({ isLater }) => !isLater },
  // Module scripts do not hold up the first paint.
  { what: "before first paint", budget: 20, counts: ({ name }) => /\.(html|css)$/.test(name) },
  { what: "after the first answer", counts: ({ isLater }) => isLater },
];

/** Each part with its compressed and its raw size. */
export async function sizes() {
  const files = await fetched();
  return parts.map(({ what, budget, ceiling = budget, counts }) => {
    const chosen = files.filter(counts).map(({ bytes }) => bytes);
    const kilobytes = (size) => chosen.reduce((sum, bytes) => sum + size(bytes), 0) / 1000;
    return { what, budget, ceiling, compressed: kilobytes(compressed), raw: kilobytes((bytes) => bytes.length) };
  });
}

/** The files of one visit: by the clock of the browser, asked for before or after the answer stood there. */
async function fetched() {
  const site = await serve(0);
  const browser = await launch("chromium");
  let files;
  await open(browser, site.address, "/", async ({ page }) => {
    await page.evaluateOnNewDocument(noteFirstAnswer);
    await start(page);
    await untilFirstAnswer(page);
    await page.waitForSelector("#basis");
    await page.waitForNetworkIdle();
    const asked = await page.evaluate(() =>
      ["navigation", "resource"].flatMap((type) =>
        performance.getEntriesByType(type).map(({ name, startTime }) => ({
          url: name,
          isLater: startTime > globalThis.firstAnswerAt,
        })),
      ),
    );
    files = asked
      .filter(({ url }) => url.startsWith(site.address))
      .map(({ url, isLater }) => {
        const file = new URL(url).pathname.replace(/\/$/, "/index.html");
        const bytes = readFileSync(new URL(`../../www/dist${file}`, import.meta.url));
        return { name: basename(file), isLater, bytes };
      });
  });
  await browser.close();
  await site.close();
  return files;
}

/** Fills in the form from the top, slower than anything that is fetched. */
async function untilFirstAnswer(page) {
  const steps = [
    () => pick(page, "nationalities", "IN"),
    () => fill(page, "date_of_birth", "12-5-1998"),
    () => fill(page, "pay_amount", "75.000"),
    () => pick(page, "pay_period", "year"),
    () => fill(page, "contract_start", "1-3-2027"),
  ];
  for (const step of steps) {
    await page.waitForNetworkIdle();
    await step();
  }
  await reads(page, /you keep about €\d/);
}

/** Runs in the page. */
function noteFirstAnswer() {
  new MutationObserver(() => {
    if (/you keep about €\d/.test(document.querySelector("#result .first")?.textContent)) {
      globalThis.firstAnswerAt ??= performance.now();
    }
  }).observe(document, { childList: true, characterData: true, subtree: true });
}

function compressed(bytes) {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
