// What the page weighs: everything that Chromium fetches until the page is at rest, under brotli at its best.

import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { serve } from "../../www/serve.mjs";
import { launch, open } from "./harness.mjs";

/** Sizes in KB of 1,000 bytes. */
const parts = [
  { what: "WebAssembly", budget: 60, counts: (name) => name.endsWith(".wasm") },
  { what: "first load", budget: 100, counts: () => true },
  // Module scripts do not hold up the first paint.
  { what: "before first paint", budget: 20, counts: (name) => /\.(html|css)$/.test(name) },
];

/** Each part with its compressed and its raw size. */
export async function sizes() {
  const files = await fetched();
  return parts.map(({ what, budget, counts }) => {
    const chosen = [...files].filter(([name]) => counts(name)).map(([, bytes]) => bytes);
    const kilobytes = (size) => chosen.reduce((sum, bytes) => sum + size(bytes), 0) / 1000;
    return { what, budget, compressed: kilobytes(compressed), raw: kilobytes((bytes) => bytes.length) };
  });
}

async function fetched() {
  const site = await serve(0);
  const browser = await launch("chromium");
  const files = new Map();
  await open(browser, site.address, "/", async ({ page, requests }) => {
    await page.waitForNetworkIdle();
    for (const url of requests.filter((request) => request.startsWith(site.address))) {
      const file = new URL(url).pathname.replace(/\/$/, "/index.html");
      files.set(basename(file), readFileSync(new URL(`../../www/dist${file}`, import.meta.url)));
    }
  });
  await browser.close();
  await site.close();
  return files;
}

function compressed(bytes) {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
