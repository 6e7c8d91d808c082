// Makes a panic of the engine a plain trap. It ends in one either way, and nobody in a browser reads its message; without
// the code that makes the message, the module is smaller. The engine itself formats nothing with that code: src/digits.rs.

import binaryen from "binaryen";
import { readFile, writeFile } from "node:fs/promises";

const panics =
  /::panicking::|unwrap_failed|expect_failed|_fail$|capacity_overflow|handle_alloc_error|rust_begin_unwind|fmt::Formatter>::|fmt::write$|fmt::Display>::fmt|str::count::/;

const file = process.argv[2];
const module = binaryen.readBinary(await readFile(file));
let trapped = 0;
for (let index = 0; index < module.getNumFunctions(); index++) {
  const reference = module.getFunctionByIndex(index);
  const { module: importedFrom, name } = binaryen.getFunctionInfo(reference);
  if (!importedFrom && panics.test(name)) {
    binaryen.Function(reference).setBody(module.unreachable());
    trapped++;
  }
}
if (trapped === 0) {
  throw new Error(`${file} names no function that panics`);
}
await writeFile(file, module.emitBinary());
