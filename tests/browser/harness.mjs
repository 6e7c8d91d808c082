// Opens the built page in every browser this machine has, and fails a test whose page called elsewhere or complained.

import assert from "node:assert/strict";
import { accessSync, constants } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { after, before, describe } from "node:test";
import { fileURLToPath } from "node:url";
import { serve } from "../../www/serve.mjs";

const { resolve } = createRequire(new URL("../../www/package.json", import.meta.url));
const { default: puppeteer } = await import(resolve("puppeteer-core"));
const axe = await readFile(resolve("axe-core/axe.min.js"), "utf8");
const screenshots = fileURLToPath(new URL("../../target/screenshots/", import.meta.url));

const known = {
  chromium: {
    commands: ["chromium", "google-chrome"],
    options: {
      browser: "chrome",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  firefox: { commands: ["firefox", "firefox-esr"], options: { browser: "firefox" } },
};

function onPath(command) {
  return process.env.PATH.split(delimiter)
    .map((folder) => join(folder, command))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** Launches a known browser with an empty profile. */
export async function launch(name) {
  const { commands, options } = known[name];
  const executablePath = commands.map(onPath).find(Boolean);
  assert.ok(executablePath, `none of ${commands.join(", ")} is on the PATH`);
  return puppeteer.launch({ ...options, executablePath, headless: true });
}

/**
 * Runs `define(name, open)` once for each browser. `open(path, visit, { width, height })` loads a page of the site,
 * hands it to `visit` and fails if, by the end, anything went wrong that a person would not see.
 */
export function forEachBrowser(define) {
  for (const name of Object.keys(known)) {
    describe(name, () => {
      let site;
      let browser;
      before(async () => {
        site = await serve(0);
        browser = await launch(name);
      });
      after(async () => {
        await browser?.close();
        await site?.close();
      });
      define(name, (path, visit, viewport) => open(browser, site.address, path, visit, viewport));
    });
  }
}

/** As the `open` of `forEachBrowser`, for one browser and one site. */
export async function open(browser, origin, path, visit, { width = 1280, height = 900 } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const requests = [];
  const complaints = [];
  const excused = [];
  await page.evaluateOnNewDocument(watchForGaps);
  page.on("request", (request) => requests.push(request.url()));
  page.on("requestfailed", (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()}: ${response.status()}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  try {
    await page.setViewport({ width, height });
    await page.goto(new URL(path, origin).href);
    await visit({
      page,
      requests,
      /** Takes no notice of complaints that match: they are there on purpose. */
      excuse: (pattern) => excused.push(pattern),
      /** What axe finds wrong, as `rule: element` lines, so that a failed comparison reads well. */
      violations: async () => {
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => globalThis.axe.run());
        return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
      },
      screenshot: async (name) => {
        await mkdir(screenshots, { recursive: true });
        await page.screenshot({ path: `${screenshots}${name}.png`, fullPage: true });
      },
    });
  } catch (error) {
    error.message = [error.message, ...complaints].join("\n");
    throw error;
  } finally {
    await context.close();
  }
  assert.deepEqual(
    complaints.filter((complaint) => !excused.some((pattern) => pattern.test(complaint))),
    [],
  );
  assert.deepEqual(requests.filter((url) => !url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)), []);
}

/** Runs in the page, and complains of every message that stands there by its name, for want of words. */
function watchForGaps() {
  const seen = new Set();
  new MutationObserver(() => {
    for (const [gap] of document.body?.textContent.matchAll(/\[-?[a-z][\w-]*\]/g) ?? []) {
      if (!seen.has(gap)) console.error(`no words for ${gap}`);
      seen.add(gap);
    }
  }).observe(document, { childList: true, characterData: true, subtree: true });
}
