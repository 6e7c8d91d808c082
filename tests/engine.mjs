// The two doors of the engine, and the example requests to knock with. For the boundary test and the bench.

import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { assess, curve, initSync } from "../www/pkg/nl_talent.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const binary = resolve(here, "..", process.env.CARGO_TARGET_DIR ?? "target", "release/nl-talent");

initSync({ module: readFileSync(new URL("../www/pkg/nl_talent_bg.wasm", import.meta.url)) });

/** The answer to a request, and a curve of it, as WebAssembly gives them: plain objects. */
export { assess, curve };

/** The lines of `tests/requests/*.jsonl`, each a request; there is at least one. */
export function exampleRequests() {
  const folder = join(here, "requests");
  const lines = readdirSync(folder)
    .filter((file) => file.endsWith(".jsonl"))
    .sort()
    .flatMap((file) => linesOf(readFileSync(join(folder, file), "utf8")));
  if (lines.length === 0) throw new Error("tests/requests holds no request");
  return lines;
}

/** What the binary answers to these lines, line by line. */
export function answerNatively(requests, parameters = []) {
  return linesOf(execFileSync(binary, parameters, { input: `${requests.join("\n")}\n`, encoding: "utf8", maxBuffer: Infinity }));
}

function linesOf(text) {
  return text.split("\n").filter((line) => line !== "");
}
