// Serves dist/, to people and to the browser tests alike.

import { context } from "esbuild";
import { fileURLToPath } from "node:url";

/** Port 0 takes any free one. */
export async function serve(port) {
  const server = await context({ logLevel: "silent" });
  const { port: taken } = await server.serve({
    servedir: fileURLToPath(new URL("dist", import.meta.url)),
    host: "127.0.0.1",
    port,
  });
  return { address: `http://localhost:${taken}`, close: () => server.dispose() };
}
