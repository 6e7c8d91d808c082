// Builds the page into dist/; with --serve, then serves it on $PORT.

import { build } from "esbuild";
import { readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { catalogueOf } from "./catalogue.mjs";
import { serve } from "./serve.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));

const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

const catalogues = {
  name: "catalogues",
  setup({ onLoad }) {
    onLoad({ filter: /\.ftl$/ }, async ({ path }) => ({
      contents: `export default ${JSON.stringify(catalogueOf(await readFile(path, "utf8")))}`,
    }));
  },
};

const shared = {
  absWorkingDir: here,
  bundle: true,
  format: "esm",
  outdir: "dist",
  // A catalogue is a module of its own: imported by `import(`../locales/${name}.ftl`)`, only those in use are fetched.
  loader: { ".wasm": "file" },
  assetNames: "[name]-[hash]",
  plugins: [catalogues],
  logLevel: "warning",
};

function fill(text, placeholder, value) {
  if (!text.includes(placeholder)) {
    throw new Error(`${placeholder} is not there to be replaced`);
  }
  return text.replace(placeholder, () => value);
}

async function bundle() {
  const { metafile } = await build({
    ...shared,
    entryPoints: ["src/main.tsx", "src/style.css"],
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    splitting: true,
    minify: true,
    target: ["chrome109", "firefox115", "safari16.4"],
    metafile: true,
  });
  const nameOf = (path) => path.replace("dist/", "");
  const outputOf = (source) => Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === source);
  const [script, { imports }] = outputOf("src/main.tsx");
  const [style] = outputOf("src/style.css");
  const chunks = imports.filter(({ kind }) => kind === "import-statement");
  return { script: nameOf(script), chunks: chunks.map(({ path }) => nameOf(path)), style: nameOf(style) };
}

/** The form as static HTML, from the components that will take it over in the browser. */
async function prerender(locale) {
  const { outputFiles } = await build({ ...shared, entryPoints: ["src/prerender.tsx"], platform: "node", write: false });
  const code = outputFiles.find(({ path }) => path.endsWith("prerender.js")).contents;
  const { render } = await import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
  return render(locale, catalogueOf(await readFile(`${here}locales/${locale}.ftl`, "utf8")));
}

await rm(`${here}dist`, { recursive: true, force: true });
const { script, chunks, style } = await bundle();
const head = [
  `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  `<link rel="stylesheet" href="${style}">`,
  `<script type="module" src="${script}"></script>`,
  // Known before the script is read, so that they are not fetched after it.
  ...chunks.map((name) => `<link rel="modulepreload" href="${name}">`),
].join("\n");
let page = await readFile(`${here}index.html`, "utf8");
page = fill(page, "<!-- head -->", head);
page = fill(page, "<!-- form -->", await prerender("en"));
await writeFile(`${here}dist/index.html`, page);

if (process.argv.includes("--serve")) {
  const { address } = await serve(Number(process.env.PORT ?? 8000));
  console.log(`The page is at ${address}`);
}
