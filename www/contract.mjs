// Writes src/contract.ts, the TypeScript types of the request, the answer and the curve, from the engine's JSON Schema.
// With --check, fails where the file at hand is not what would be written.

import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { compile } from "json-schema-to-typescript";

const root = fileURLToPath(new URL("..", import.meta.url));
const file = fileURLToPath(new URL("src/contract.ts", import.meta.url));

const printed = execFileSync("cargo", ["run", "--quiet", "--features", "schema", "--bin", "nl-talent", "--", "schema"], {
  cwd: root,
  encoding: "utf8",
  maxBuffer: Infinity,
  stdio: ["ignore", "pipe", "inherit"],
});
// A bare reference becomes a name; one with a description beside it would be copied out under a name of its own.
const { request, answer, curve } = JSON.parse(printed, (_, value) => {
  if (value === null || typeof value !== "object" || !("$ref" in value)) return value;
  const { $ref, ...beside } = value;
  return Object.keys(beside).length === 0 ? value : { allOf: [{ $ref }], ...beside };
});

// References start at the root of a document, so all parts have to share their definitions in order to share a document.
const definitions = { ...request.$defs };
for (const [name, definition] of [answer, curve].flatMap((part) => Object.entries(part.$defs ?? {}))) {
  if (name in definitions && JSON.stringify(definitions[name]) !== JSON.stringify(definition)) {
    throw new Error(`two parts of the contract define ${name} differently`);
  }
  definitions[name] = definition;
}
const contract = {
  type: "object",
  properties: {
    request: { ...request, $defs: undefined, title: "Request" },
    answer: { ...answer, $defs: undefined, title: "Answer" },
    curve: { ...curve, $defs: undefined, title: "Curve" },
  },
  required: ["request", "answer", "curve"],
  $defs: definitions,
};

const types = await compile(contract, "Contract", {
  additionalProperties: false,
  bannerComment: "// Written by `make contract` from the engine's JSON Schema.",
  cwd: root,
  printWidth: 120,
});

if (!process.argv.includes("--check")) {
  await writeFile(file, types);
} else if (types !== (await readFile(file, "utf8").catch(() => ""))) {
  console.error("www/src/contract.ts is not what the engine's schema says: run `make contract` and look at the difference.");
  process.exit(1);
}
