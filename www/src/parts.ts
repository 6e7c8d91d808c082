// What of the page has arrived: its words in a language, and the part that is looked at after the first answer.

import { useEffect, useRef, useState } from "preact/hooks";
import { isReviewed, ORIGINAL, type Catalogue, type Locale } from "./words";

export type LaterPart = typeof import("./later");

/** The later part is not here yet, did not arrive, is fetched once more, or is here. */
export type Later = "loading" | "failed" | "again" | LaterPart;

/** Where everything comes from that the page fetches. */
export interface Sources {
  /** The language the address asks for. */
  wanted(): Locale | undefined;
  /** The words of a part: `en`, `en-later`. */
  catalogueOf(name: string): Promise<Catalogue>;
  laterPart(): Promise<LaterPart>;
}

interface Language {
  locale: Locale;
  catalogues: readonly Catalogue[];
  /** The catalogues they were translated from, while no native speaker has read the translation. */
  originals?: readonly Catalogue[] | undefined;
}

interface Arrived extends Language {
  later: Later;
}

export interface Parts extends Arrived {
  /** Has the later part fetched. */
  want(): void;
  /** Has what did not arrive fetched once more. */
  again(): void;
}

/** What is on screen: it changes once everything that it changes to is here. */
export function useParts(locale: Locale, catalogue: Catalogue, sources: Sources | undefined): Parts {
  const [arrived, setArrived] = useState<Arrived>({ locale, catalogues: [catalogue], later: "loading" });
  const [isLaterWanted, setLaterWanted] = useState(false);
  const [tries, setTries] = useState(0);
  const shown = useRef(arrived);
  shown.current = arrived;
  const turn = useRef(0);
  useEffect(() => {
    if (!sources) return undefined;
    const follow = () => {
      const mine = ++turn.current;
      const next = sources.wanted() ?? shown.current.locale;
      const isHere = !isLaterWanted || typeof shown.current.later === "object";
      if (next === shown.current.locale && isHere) return;
      arrivalOf(next, isLaterWanted, sources)
        // A language that does not arrive leaves the page in the one it has.
        .catch(() => arrivalOf(shown.current.locale, isLaterWanted, sources))
        .then(
          (all) => mine === turn.current && setArrived(all),
          () => {},
        );
    };
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [isLaterWanted, tries]);
  return {
    ...arrived,
    want: () => setLaterWanted(true),
    again: () => {
      setArrived({ ...arrived, later: "again" });
      setTries(tries + 1);
    },
  };
}

async function arrivalOf(locale: Locale, isLaterWanted: boolean, sources: Sources): Promise<Arrived> {
  if (!isLaterWanted) return { ...(await languageOf(locale, [""], sources)), later: "loading" };
  try {
    const [language, later] = await Promise.all([languageOf(locale, ["", "-later"], sources), sources.laterPart()]);
    return { ...language, later };
  } catch {
    return { ...(await languageOf(locale, [""], sources)), later: "failed" };
  }
}

async function languageOf(locale: Locale, parts: string[], { catalogueOf }: Sources): Promise<Language> {
  const cataloguesOf = (of: Locale) => Promise.all(parts.map((part) => catalogueOf(`${of}${part}`)));
  const [catalogues, originals] = await Promise.all([
    cataloguesOf(locale),
    isReviewed(locale) ? undefined : cataloguesOf(ORIGINAL),
  ]);
  return { locale, catalogues, originals };
}

let fetchedAnew = 0;

/**
 * Imports a module, also one that did not arrive before. Most browsers remember that, and never ask again for that
 * address; their error names it, and a question mark makes it another.
 */
export function retried<T>(load: () => Promise<T>): Promise<T> {
  return load().catch((error) => {
    const address = /\S+:\/\/\S+$/.exec(String(error))?.[0];
    if (address === undefined) throw error;
    return import(`${address}?${++fetchedAnew}`);
  });
}
