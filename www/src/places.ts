// The engine's own lists of countries, so that the form offers what the engine reads.

import free from "../../src/places/free-movement.txt";
import all from "../../src/places/iso-3166.txt";

export const NETHERLANDS = "NL";

const codes = (list: string) =>
  list
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .flatMap((line) => line.split(/\s+/))
    .filter((code) => code !== "");

export const countries = codes(all);

const freely = new Set(codes(free));

/** Whether citizens of this country need no permit, so that questions about permits can be left out. */
export const movesFreely = (code: string) => freely.has(code);
