// Measures the page and the engine against their budgets, as a Markdown table: `make bench`.

import { readFileSync } from "node:fs";
import { SalaryPaycheck } from "../www/node_modules/dutch-tax-income-calculator/index.js";
import { sizes } from "./browser/sizes.mjs";
import { answerNatively, assess, curve, exampleRequests } from "./engine.mjs";
import * as timed from "../target/bench/nl_talent.js";

timed.initSync({ module: readFileSync(new URL("../target/bench/nl_talent_bg.wasm", import.meta.url)) });

const rows = [...(await weights()), ...answers(), ...sums()];
console.log(["| what | measured | budget |", "|---|---|---|", ...rows.map((row) => `| ${row.join(" | ")} |`)].join("\n"));

/** What each part of the page weighs. */
async function weights() {
  const kilobytes = (size) => `${size.toFixed(1)} KB`;
  return (await sizes()).map(({ what, budget, compressed, raw }) => [
    `${what}, brotli (raw)`,
    `${kilobytes(compressed)} (${kilobytes(raw)})`,
    budget === undefined ? "" : `≤ ${budget} KB`,
  ]);
}

function answers() {
  const lines = exampleRequests();
  const requests = lines.map((line) => JSON.parse(line));
  const times = timesOf(2000, (index) => assess(requests[index % requests.length]));

  const batch = Array.from({ length: 5000 }, (_, index) => lines[index % lines.length]);
  const start = performance.now();
  answerNatively(batch);
  const native = (performance.now() - start) / batch.length;

  const newcomer = { ...requests.find(({ costs, pay_amount }) => costs && pay_amount), contract_start: "2027-01-01" };
  const terms = timesOf(500, () => assess(newcomer));
  const curves = timesOf(50, () => curve(newcomer, "pay_amount", "2000", "25000", "1000"));

  return [
    ["a term of 60 months with costs through the boundary, median", milliseconds(at(terms, 0.5)), "≤ 1 ms"],
    ["its answer as JSON", `${(JSON.stringify(assess(newcomer)).length / 1000).toFixed(1)} KB`, "≤ 60 KB"],
    ["a curve of 1,000 points on three routes, median", milliseconds(at(curves, 0.5)), "≤ 5 ms"],
    ["one full answer through the boundary, median", milliseconds(at(times, 0.5)), "≤ 1 ms"],
    ["one full answer through the boundary, 95th percentile", milliseconds(at(times, 0.95)), ""],
    ["one full answer from the binary, of 5,000 lines", milliseconds(native), ""],
  ];
}

/** Net pay of one salary after the assessment, in one process. The calculator on npm takes whole years. */
function sums() {
  const year = 2026;
  const count = 100_000;
  const peer = perCall(count, (index) => {
    const salary = { income: 20_000 + index, allowance: false, socialSecurity: true, older: false, hours: 40 };
    return new SalaryPaycheck(salary, "Year", year, { checked: false }).netYear;
  });
  const ours = at(timesOf(10, () => timed.net_pay_sums(year, 20_000, count)), 0.5) / count;
  return [
    ["one net-pay sum of the engine, in WebAssembly", microseconds(ours), ""],
    ["one net-pay sum of npm `dutch-tax-income-calculator`, same process", microseconds(peer), ""],
    ["the engine's sum is faster by", `${(peer / ours).toFixed(0)} ×`, "≥ 10 ×"],
  ];
}

/** Milliseconds of each of `count` calls, ascending, after as many calls to warm up. */
function timesOf(count, call) {
  for (let index = 0; index < count; index++) call(index);
  return Array.from({ length: count }, (_, index) => {
    const start = performance.now();
    call(index);
    return performance.now() - start;
  }).sort((a, b) => a - b);
}

/** Milliseconds per call where one call is too short for the clock: the median of ten rounds. */
function perCall(count, call) {
  const rounds = timesOf(10, () => {
    for (let index = 0; index < count; index++) call(index);
  });
  return at(rounds, 0.5) / count;
}

function at(ascending, share) {
  return ascending[Math.floor(ascending.length * share)];
}

function milliseconds(time) {
  return `${time.toFixed(3)} ms`;
}

function microseconds(time) {
  return `${(time * 1000).toFixed(2)} µs`;
}
