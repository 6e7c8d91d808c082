// Makes a panic of the engine a plain trap. It ends in one either way, and nobody in a browser reads its message; without
// the code that makes the message, the module is smaller: the engine formats no text otherwise, which tests/tidy.rs sees
// to. The same goes for what the bindings bring for closures and futures: the engine has none, but the module's table of
// functions would keep them.

import binaryen from "binaryen";
import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

const panics = /::panicking::|::panic_|unwrap_failed|expect_failed|_fail$|capacity_overflow|handle_alloc_error|rust_begin_unwind/;
const messages = /\b(core|alloc)(\[\w+\])?::fmt::/;
const bindings = /wasm_bindgen::convert::closures::|js_sys::futures::/;

const file = process.argv[2];
const module = binaryen.readBinary(await readFile(file));
let trapped = 0;
for (let index = 0; index < module.getNumFunctions(); index++) {
  const reference = module.getFunctionByIndex(index);
  const { module: importedFrom, name } = binaryen.getFunctionInfo(reference);
  if (!importedFrom && [panics, messages, bindings].some((unused) => unused.test(name))) {
    binaryen.Function(reference).setBody(module.unreachable());
    trapped++;
  }
}
if (trapped === 0) {
  throw new Error(`${file} names no function that panics`);
}
// What those messages would say, and where they come from; the module keeps its layout.
const sysroot = execFileSync("rustc", ["--print", "sysroot"], { encoding: "utf8" }).trim();
const cargo = process.env.CARGO_HOME ?? join(homedir(), ".cargo");
const places = [`${sysroot}/lib/rustlib/src/`, `${cargo}/`, "/rustc/", "src/"].map((place) =>
  place.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
);
const said = new RegExp(
  `(?:${places.join("|")})[\\w./-]+?\\.rs|attempt to [a-z ]+?(?:overflow|by zero|of zero)|0001020304\\d{190}`,
  "g",
);
const text = Buffer.from(module.emitBinary()).toString("latin1");
await writeFile(file, Buffer.from(text.replace(said, (words) => "\0".repeat(words.length)), "latin1"));
