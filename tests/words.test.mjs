// Every code the engine can answer with has words, in every language; and the words hold no figure of the law.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { answerNatively, exampleRequests } from "./engine.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = `${root}www/locales/`;
const catalogues = new Map(readdirSync(folder).map((file) => [file, readFileSync(folder + file, "utf8")]));
const keys = (text) => [...text.matchAll(/^(-?[a-zA-Z][\w-]*) =/gm)].map(([, key]) => key);
const has = new Map([...catalogues].map(([file, text]) => [file, new Set(keys(text))]));

/** Fails for every message that a catalogue lacks. */
function need(messages) {
  for (const [file, known] of has) {
    const missing = [...new Set(messages)].filter((message) => !known.has(message));
    assert.deepEqual(missing, [], file);
  }
}

test("no catalogue names a message twice", () => {
  for (const [file, text] of catalogues) {
    const all = keys(text);
    assert.deepEqual(
      all.filter((key, index) => all.indexOf(key) !== index),
      [],
      file,
    );
  }
});

test("every catalogue has the same messages, with the same values to fill in", () => {
  const messages = (text) =>
    Object.fromEntries(
      text
        .split(/^(?=-?[a-zA-Z][\w-]* =)/m)
        .slice(1)
        .map((message) => [message.split(" =")[0], new Set(message.match(/\$\w+/g) ?? [])]),
    );
  const [first, ...others] = [...catalogues.values()].map(messages);
  // Who asks may change the words of one language and not of another.
  const values = (found) => [...found].filter((value) => value !== "$role" && value !== "$count").sort();
  for (const other of others) {
    assert.deepEqual(Object.keys(other).sort(), Object.keys(first).sort());
    for (const [key, found] of Object.entries(first)) {
      if (!key.startsWith("-")) assert.deepEqual(values(other[key]), values(found), key);
    }
  }
});

test("no message holds a figure of the law", () => {
  // Names, examples of how to write something, and days that begin a calendar year.
  const allowed = /30%[- ](?:ruling|regeling)|^(?:hint|expected)-.*|mbo-?4|level 4|niveau 4|A1|1 [Jj]anuar[yi]/gm;
  for (const [file, text] of catalogues) {
    const left = text
      .replace(/^##.*$/gm, "")
      .replace(allowed, "")
      .replace(/^-?[a-zA-Z][\w-]* =/gm, "")
      .replace(/\{[^{}]*\}/g, "");
    assert.deepEqual(left.match(/.*\d.*/g) ?? [], [], file);
  }
});

test("the words of the engine never reach the screen", () => {
  const said = catalogues
    .get("en.ftl")
    .replace(/^##.*$/gm, "")
    .replace(/^-?[a-zA-Z][\w-]* =/gm, "")
    .replace(/\{[^{}]*\}/g, "");
  assert.deepEqual(
    said.match(/\b(?:closed|judgements?|no_norm|norms?|findings?|ETK|verdicts?|illegal|fraud|guaranteed)\b/gi) ?? [],
    [],
  );
});

test("every code of every answer has words", () => {
  const answers = answerNatively(exampleRequests()).map((line) => JSON.parse(line));
  assert.notEqual(answers.length, 0);
  need(answers.flatMap(messagesOf));
});

test("every word of the contract has words", () => {
  const contract = readFileSync(`${root}www/src/contract.ts`, "utf8");
  const wordsOf = (name) =>
    [...contract.match(new RegExp(`type ${name} =([^;]*);`))[1].matchAll(/"(\w+)"/g)].map(([, word]) => word);
  need([
    ...wordsOf("Verdict").flatMap((word) => [`verdict-${word}`, `outcome-${word}`, `ruling-${word}`, `permit-${word}`]),
    ...wordsOf("Status").map((word) => `status-${word}`),
    ...wordsOf("Certainty").map((word) => `certainty-${word}`),
    ...wordsOf("Route").flatMap((word) => [`route-${word}`, `column-${word}`]),
    ...wordsOf("Authority").map((word) => `judged-by-${word}`),
    ...wordsOf("Issue").map((word) => `problem-${word}`),
    ...wordsOf("Expected").map((word) => `expected-${word}`),
    ...wordsOf("LimitedBy")
      .filter((word) => word !== "percentage")
      .map((word) => `event-limited-${word}`),
    ...wordsOf("Unit")
      .filter((word) => word !== "date")
      .flatMap((word) => [`have-${word}`, `need-${word}`]),
  ]);
});

test("every message the page asks for by name is there", () => {
  const source = readdirSync(`${root}www/src`)
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(`${root}www/src/${file}`, "utf8"))
    .join("\n");
  need([...source.matchAll(/words\.(?:t|rich)\("([\w-]+)"/g)].map(([, id]) => id));
  need([...source.matchAll(/id: "([\w-]+)"/g)].map(([, id]) => id));
  need(
    [...source.matchAll(/\bname="(\w+)"/g)]
      .map(([, name]) => name)
      .filter((name) => name !== "role")
      .map((name) => `field-${name}`),
  );
});

test("every field that can be asked for has a question", () => {
  const contract = readFileSync(`${root}www/src/contract.ts`, "utf8");
  const request = contract.match(/export interface Request \{([\s\S]*?)\n\}/)[1];
  const fields = [...request.matchAll(/^ {2}(\w+)\??:/gm)].map(([, field]) => field);
  assert.notEqual(fields.length, 0);
  const quiet = ["user_role", "costs_funding", "holiday_allowance_base"];
  need(fields.filter((field) => !quiet.includes(field)).map((field) => `field-${field}`));
});

test("the figures that questions name are those of the law", () => {
  const law = readFileSync(newest("src/law/"), "utf8");
  const words = readFileSync(`${root}www/src/law-in-words.ts`, "utf8");
  const named = (name) => words.match(new RegExp(`${name}: "?([^",]+)"?,`))[1];
  const figure = (group, name) => {
    const table = law.split(/^\[/m).find((text) => text.startsWith(`${group}]`));
    return table.match(new RegExp(`^${name} = (?:\\{ value = )?"([^"]+)"`, "m"))[1];
  };
  assert.equal(figure("ruling", "distance"), `${named("distance")} km`);
  assert.equal(figure("ruling", "distance_window"), `${named("window")} maanden`);
  assert.equal(figure("ruling", "look_back"), `${named("look_back")} jaar`);
  assert.equal(figure("ruling", "reduced_norm_under_age"), `${named("reduced_age")} jaar`);
  assert.equal(figure("highly_skilled_migrant", "under_age"), `${named("reduced_age")} jaar`);
  assert.equal(figure("highly_skilled_migrant", "reduced_within"), `${named("graduate_years")} jaar`);
  assert.equal(figure("eu_blue_card", "reduced_within"), `${named("graduate_years")} jaar`);
  assert.equal(figure("eu_blue_card", "it_window"), `${named("it_window")} jaar`);
  assert.equal(figure("eu_blue_card", "fine_window"), `${named("fine_years")} jaar`);
  assert.equal(figure("minimum_wage", "holiday_allowance"), named("holiday_rate"));
});

function newest(place) {
  return (
    root +
    place +
    readdirSync(root + place)
      .filter((file) => file.endsWith(".toml"))
      .sort()
      .at(-1)
  );
}

/** The messages that the page will look for when it shows an answer. */
function messagesOf(answer) {
  const { schemes, ruling, costs, pay, next_questions, assumptions, outside, figures, problems } = answer;
  const years = pay?.years ?? [];
  const routes = years.flatMap((year) => year.routes);
  const blocks = routes.flatMap((row) => [...row.blocks, ...row.payslips.flatMap((slip) => slip.blocks)]);
  const changes = [...schemes.flatMap((scheme) => scheme.changes ?? []), ...(ruling?.changes ?? [])];
  const norms = schemes.flatMap((scheme) => (scheme.norm ? [scheme.norm] : []));
  return [
    ...schemes.flatMap(({ scheme, finding }) => [`scheme-${scheme}`, `about-${scheme}`, ...conditions(finding)]),
    ...(ruling ? conditions(ruling.finding) : []),
    ...norms.map(({ kind }) => `norm-${kind}`),
    ...(ruling?.periods ?? []).flatMap((period) => period.norms.map(({ norm }) => `norm-${norm.kind}`)),
    ...schemes.flatMap((scheme) =>
      (scheme.facts ?? []).flatMap(({ code, number }) => [
        `fact-${code}`,
        ...(number === undefined ? [] : [`fact-value-${code}`]),
      ]),
    ),
    ...changes.map(({ code }) => `change-${code}`),
    ...blocks.flatMap(({ code, lines }) => [
      `block-${code}`,
      `total-${code}`,
      ...Object.keys(lines).map((line) => `line-${line}`),
    ]),
    ...(costs?.years ?? []).flatMap(({ recognised, refused }) => [
      ...recognised.map(({ kind }) => `cost-${kind}`),
      ...refused.flatMap(({ kind, reason }) => [`cost-${kind}`, `refusal-${reason}`]),
    ]),
    ...next_questions.map((field) => `ask-${field}`),
    ...assumptions
      .flatMap(({ code, can_change }) => [`assumption-${code}`, ...(can_change ? [`field-${code}`] : [])])
      .filter(isShown),
    ...outside.map((code) => `outside-${code}`),
    ...figures.map(({ group }) => `group-${group}`),
    ...problems.flatMap(({ problem, expected }) => [`problem-${problem}`, `expected-${expected}`]),
  ];
}

/** Assumptions that no field of the page changes need no name of a field. */
function isShown(message) {
  return !/^field-(?:user_role|costs_funding|holiday_allowance_base)$/.test(message);
}

function conditions({ code, asks, parts = [] }) {
  return [`condition-${code}`, ...(asks === undefined ? [] : [`ask-${asks}`]), ...parts.flatMap(conditions)];
}
