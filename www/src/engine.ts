// The engine, once it has arrived.

import type { Answer, Request } from "./contract";

export type Assess = (request: Request) => Answer;

export async function loadEngine(): Promise<Assess> {
  const { default: init, assess } = await import("../pkg/nl_talent.js");
  await init();
  return (request) => assess(request) as Answer;
}

/** Today in the Netherlands: the engine never reads a clock. */
export function today(): string {
  // Swedish writes dates the ISO way.
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(new Date());
}
