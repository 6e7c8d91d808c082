// The engine's module and its glue. wasm-bindgen's own way to fetch the module asks for it by a fixed name; imported, it
// gets a hashed name like every other file, so that no cache pairs the glue of one release with the module of another.

import { initSync } from "../pkg/nl_talent.js";
import address from "../pkg/nl_talent_bg.wasm";

export { assess, curve } from "../pkg/nl_talent.js";

// The types beside the module are of what it exports; what is imported here is its address.
export const arrived = fetch(new URL(address as unknown as string, import.meta.url))
  .then((response) => response.arrayBuffer())
  .then((bytes) => WebAssembly.compile(bytes))
  .then((module) => initSync({ module }));
