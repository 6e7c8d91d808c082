// Makes a panic of the engine a plain trap. It ends in one either way, and nobody in a browser reads its message; without
// the code that makes the message, the module is smaller: the engine formats no text otherwise, which tests/tidy.rs sees
// to. The same goes for what the bindings bring for closures and futures: the engine has none, but the module's table of
// functions would keep them. What the messages would say stays in the module's data, where no tool sees that nobody reads
// it: it is blanked.

import binaryen from "binaryen";
import { readFile, writeFile } from "node:fs/promises";

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

const bytes = Buffer.from(module.emitBinary());
let blanked = 0;
for (let index = 0; index < module.getNumDataSegments(); index++) {
  const { offset, data } = module.getDataSegmentInfo(module.getDataSegmentByIndex(index));
  const start = bytes.indexOf(Buffer.from(data));
  blanked += blank(bytes.subarray(start, start + data.byteLength), offset);
}
if (blanked === 0) {
  throw new Error(`${file} names no source file`);
}
await writeFile(file, bytes);

/** Blanks what only messages said, at which nothing points any more: source files, the places in them, texts, digits. */
function blank(segment, offset) {
  const said =
    /[\w./-]+\.rs(?=\0)|attempt to [a-z ]+ (overflow|zero)|RefCell already (mutably )?borrowed|closure invoked recursively or after being dropped|(0\d){10}\d{180}/g;
  const texts = [...segment.toString("latin1").matchAll(said)];
  const lengths = new Map(texts.map((text) => [offset + text.index, text[0].length]));
  // A place is the address and length of a file's name, a line and a column.
  for (let at = -offset & 3; at + 16 <= segment.length; at += 4) {
    if (lengths.get(segment.readUInt32LE(at)) === segment.readUInt32LE(at + 4)) segment.fill(0, at, at + 16);
  }
  for (const text of texts) segment.fill(0, text.index, text.index + text[0].length);
  return texts.length;
}
