// The engine, once it has arrived.

import type { Answer, Curve, Request } from "./contract";

export interface Assess {
  /** No request should break the engine; should one do so all the same, there is no answer. */
  (request: Request): Answer | undefined;
  /** Net of a year on each route at evenly spread amounts, in euros, of a field of the request. */
  curve(request: Request, field: "pay_amount" | "costs", from: string, to: string, points: number): Curve;
}

export async function loadEngine(): Promise<Assess> {
  const { arrived, assess, curve } = await import("./nl_talent");
  await arrived;
  const answer = (request: Request) => {
    try {
      return assess(request) as Answer;
    } catch {
      return undefined;
    }
  };
  return Object.assign(answer, { curve });
}

/** Today in the Netherlands: the engine never reads a clock. */
export function today(): string {
  // Swedish writes dates the ISO way.
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(new Date());
}
