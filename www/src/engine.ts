// The engine, once it has arrived.

import type { Answer, Request } from "./contract";

/** No request should break the engine; should one do so all the same, there is no answer. */
export type Assess = (request: Request) => Answer | undefined;

export async function loadEngine(): Promise<Assess> {
  const { default: init, assess } = await import("../pkg/nl_talent.js");
  await init();
  return (request) => {
    try {
      return assess(request) as Answer;
    } catch {
      return undefined;
    }
  };
}

/** Today in the Netherlands: the engine never reads a clock. */
export function today(): string {
  // Swedish writes dates the ISO way.
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(new Date());
}
