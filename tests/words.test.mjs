// Every code the engine can answer with has words, in every language and in the part of the page that says them; and
// the words hold no figure of the law.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { catalogueOf } from "../www/catalogue.mjs";
import { answerNatively, assess, curve, exampleRequests } from "./engine.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const { build } = createRequire(`${root}www/package.json`)("esbuild");
const folder = `${root}www/locales/`;
const catalogues = new Map(readdirSync(folder).map((file) => [file, readFileSync(folder + file, "utf8")]));
const locales = [...catalogues.keys()].filter((file) => !file.includes("-")).map((file) => file.replace(".ftl", ""));
const keys = (text) => [...text.matchAll(/^(-?[a-zA-Z][\w-]*) =/gm)].map(([, key]) => key);

const FIRST = [""];
const ALL = ["", "-later"];
const textsOf = (locale, parts) => parts.map((part) => catalogues.get(`${locale}${part}.ftl`));

/** Fails for every message that a language lacks in these parts. */
function need(messages, parts = ALL) {
  for (const locale of locales) {
    const known = new Set(textsOf(locale, parts).flatMap(keys));
    const missing = [...new Set(messages)].filter((message) => !known.has(message));
    assert.deepEqual(missing, [], locale);
  }
}

test("no language names a message twice", () => {
  for (const locale of locales) {
    const all = textsOf(locale, ALL).flatMap(keys);
    assert.deepEqual(
      all.filter((key, index) => all.indexOf(key) !== index),
      [],
      locale,
    );
  }
});

test("every language has the same messages in the same part, with the same values to fill in", () => {
  const messages = (text) =>
    Object.fromEntries(
      text
        .split(/^(?=-?[a-zA-Z][\w-]* =)/m)
        .slice(1)
        .map((message) => [message.split(" =")[0], new Set(message.match(/\$\w+/g) ?? [])]),
    );
  // Who asks may change the words of one language and not of another.
  const values = (found) => [...found].filter((value) => value !== "$role" && value !== "$count").sort();
  for (const part of ALL) {
    const [first, ...others] = locales.flatMap((locale) => textsOf(locale, [part])).map(messages);
    for (const other of others) {
      assert.deepEqual(Object.keys(other).sort(), Object.keys(first).sort());
      for (const [key, found] of Object.entries(first)) {
        if (!key.startsWith("-")) assert.deepEqual(values(other[key]), values(found), key);
      }
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
  const said = textsOf("en", ALL)
    .join("\n")
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
    ...wordsOf("LimitedBy").map((word) => `limit-${word}`),
    ...wordsOf("LimitedBy")
      .filter((word) => word !== "percentage")
      .map((word) => `event-limited-${word}`),
    ...wordsOf("Unit")
      .filter((word) => word !== "date")
      .flatMap((word) => [`have-${word}`, `need-${word}`]),
  ]);
  need(wordsOf("Issue").map((word) => `problem-${word}`), FIRST);
  need(wordsOf("Expected").map((word) => `expected-${word}`), FIRST);
});

test("every message the page asks for by name is in the part that asks", async () => {
  const [first, all] = [await sourcesOf("app.tsx"), await sourcesOf("main.tsx")];
  assert.ok(first.length < all.length);
  for (const [sources, parts] of [
    [first, FIRST],
    [all, ALL],
  ]) {
    const source = sources.join("\n");
    need([...source.matchAll(/words\.(?:t|rich)\("([\w-]+)"/g)].map(([, id]) => id), parts);
    need([...source.matchAll(/id: "([\w-]+)"/g)].map(([, id]) => id), parts);
    need(
      [...source.matchAll(/\b(?:name=|NAME = |(?:date|yesNo|count)\()"(\w+)"/g)]
        .map(([, name]) => name)
        .filter((name) => name !== "role")
        .map((name) => `field-${name}`),
      parts,
    );
  }
});

test("every answer is shown in words, also before the later part is there", async () => {
  const render = await renderer();
  const engine = Object.assign((request) => assess(request), { curve });
  let drawn = 0;
  for (const line of exampleRequests()) {
    const request = JSON.parse(line);
    const answer = assess(request);
    for (const locale of locales) {
      for (const [parts, isLaterHere] of [
        [FIRST, false],
        [ALL, true],
      ]) {
        const { user_role: role = "migrant" } = request;
        const page = render({ answer, locale, catalogues: textsOf(locale, parts).map(catalogueOf), role, isLaterHere, engine });
        assert.deepEqual(page.match(/\[-?[a-z][\w-]*\]/g) ?? [], [], `${locale}: ${line}`);
        drawn += page.split('class="picture"').length - 1;
      }
    }
  }
  assert.ok(drawn > 0);
});

test("every field that can be asked for has a question", () => {
  const contract = readFileSync(`${root}www/src/contract.ts`, "utf8");
  const request = contract.match(/export interface Request \{([\s\S]*?)\n\}/)[1];
  const fields = [...request.matchAll(/^ {2}(\w+)\??:/gm)].map(([, field]) => field);
  assert.notEqual(fields.length, 0);
  const quiet = ["user_role", "holiday_allowance_base"];
  const questions = fields.filter((field) => !quiet.includes(field)).map((field) => `field-${field}`);
  need(questions);
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
  assert.equal(figure("ruling", "employer_gap"), `${named("employer_gap")} maanden`);
  assert.equal(figure("ruling", "reduced_norm_under_age"), `${named("reduced_age")} jaar`);
  assert.equal(figure("highly_skilled_migrant", "under_age"), `${named("reduced_age")} jaar`);
  assert.equal(figure("highly_skilled_migrant", "reduced_within"), `${named("graduate_years")} jaar`);
  assert.equal(figure("eu_blue_card", "reduced_within"), `${named("graduate_years")} jaar`);
  assert.equal(figure("eu_blue_card", "it_window"), `${named("it_window")} jaar`);
  assert.equal(figure("eu_blue_card", "fine_window"), `${named("fine_years")} jaar`);
  assert.equal(figure("minimum_wage", "holiday_allowance"), named("holiday_rate"));
});

/** The page's own code that a file brings with it, dynamic imports included. */
async function sourcesOf(file) {
  const { metafile } = await bundle({ entryPoints: [file] });
  return Object.keys(metafile.inputs)
    .filter((path) => /^[\w-]+\.tsx?$/.test(path))
    .map((path) => readFileSync(`${root}www/src/${path}`, "utf8"));
}

/** Shows an answer as the page does, with or without its later part. */
async function renderer() {
  const contents = `
    import { renderToString } from "preact-render-to-string";
    import { FormContext } from "./form-context";
    import * as part from "./later";
    import { PartsContext } from "./later-place";
    import { Result } from "./result";
    import { Words, WordsContext } from "./words";
    const typed = { pay_amount: "1" };
    const form = (answer) => ({ typed, answer, isShown: () => true, set() {}, leave() {} });
    export const render = ({ answer, locale, catalogues, role, isLaterHere, engine }) => renderToString(
      <WordsContext.Provider value={new Words(locale, catalogues, role)}>
        <FormContext.Provider value={form(answer)}>
          <PartsContext.Provider value={{ later: isLaterHere ? part : "failed" }}>
            <Result engine={engine} answer={answer} problems={[]} typed={typed} />
          </PartsContext.Provider>
        </FormContext.Provider>
      </WordsContext.Provider>
    );`;
  const { outputFiles } = await bundle({ stdin: { contents, resolveDir: `${root}www/src`, loader: "tsx" } });
  const code = outputFiles.find(({ path }) => path.endsWith(".js")).contents;
  const { render } = await import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
  return render;
}

function bundle(options) {
  return build({
    absWorkingDir: `${root}www/src`,
    bundle: true,
    write: false,
    metafile: true,
    outdir: "unused",
    platform: "node",
    format: "esm",
    tsconfig: `${root}www/tsconfig.json`,
    loader: { ".ftl": "text", ".wasm": "file" },
    ...options,
  });
}

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
    ...(pay?.account ?? []).map(({ code }) => `account-${code}`),
    ...(pay?.term ?? []).flatMap(({ code, causes = [] }) => [
      ...(code === "ordinary" ? [] : [`term-${code}`]),
      ...causes.map((cause) => `cause-${cause}`),
    ]),
    ...(costs ? conditions(costs.finding) : []),
    ...(costs?.years ?? []).flatMap(({ recognised, refused }) => [
      ...recognised.flatMap(({ kind }) => [`cost-${kind}`, `evidence-${kind}`]),
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
  return !/^field-(?:user_role|holiday_allowance_base)$/.test(message);
}

function conditions({ code, asks, parts = [] }) {
  return [`condition-${code}`, ...(asks === undefined ? [] : [`ask-${asks}`]), ...parts.flatMap(conditions)];
}
