// The words of the page: Fluent catalogues by language, and numbers and dates as that language writes them.

import { FluentBundle, type FluentResource } from "@fluent/bundle";
import { createContext, type ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import { lawInWords } from "./law-in-words";
import type { Role } from "./typed";

export const locales = { en: "English", nl: "Nederlands" } as const;
export type Locale = keyof typeof locales;

/**
 * The language the words are written in. A translation that no native speaker has read never carries a verdict alone:
 * the original stands beside it.
 */
export const ORIGINAL: Locale = "en";
const READ_BY_A_NATIVE_SPEAKER: readonly Locale[] = [ORIGINAL];

export const isReviewed = (locale: Locale): boolean => READ_BY_A_NATIVE_SPEAKER.includes(locale);

export const isLocale = (text: string): text is Locale => text in locales;

/** Amounts and dates as Dutch law means them, in the reader's language. */
const regions: Record<Locale, string> = { en: "en-GB", nl: "nl-NL" };

/** The pattern of every message, as it was read when the page was built. */
export type Catalogue = Readonly<Record<string, FluentResource["body"][number]["value"]>>;

export type Args = Record<string, string | number>;

/** A value that `rich` sets off: between marks that no text contains. */
const [OPEN, CLOSE] = ["\u2068", "\u2069"];

export class Words {
  private readonly bundle: FluentBundle;
  private readonly region: string;
  private readonly countryNames: Intl.DisplayNames;

  constructor(
    readonly locale: Locale,
    catalogues: readonly Catalogue[],
    readonly role: Role,
    /** The same words in the original, while nobody has reviewed these. */
    readonly original?: Words,
  ) {
    this.region = regions[locale];
    this.bundle = new FluentBundle(this.region, { useIsolating: false });
    for (const catalogue of catalogues) {
      const body = Object.entries(catalogue).map(([id, value]) => ({ id, value, attributes: {} }));
      this.bundle.addResource({ body } as FluentResource);
    }
    this.countryNames = new Intl.DisplayNames(this.region, { type: "region" });
  }

  has(id: string): boolean {
    return this.bundle.hasMessage(id);
  }

  /** The message, or its name where there is none: a gap must be seen, and a test looks for it. */
  t(id: string, args: Args = {}): string {
    const pattern = this.bundle.getMessage(id)?.value;
    return pattern ? this.bundle.formatPattern(pattern, { role: this.role, ...lawInWords, ...args }, []) : `[${id}]`;
  }

  /** A message whose values stand out. */
  rich(id: string, args: Args): ComponentChildren {
    const marked = Object.entries(args).map(([name, value]) => [
      name,
      typeof value === "string" ? `${OPEN}${value}${CLOSE}` : value,
    ]);
    const parts = this.t(id, Object.fromEntries(marked)).split(new RegExp(`[${OPEN}${CLOSE}]`));
    return parts.map((part, index) => (index % 2 === 1 ? <strong key={index}>{part}</strong> : part));
  }

  private number(value: number, options: Intl.NumberFormatOptions): string {
    return new Intl.NumberFormat(this.region, options).format(value);
  }

  /** Whole euros, or to the cent. */
  euros(cents: number, exact = false): string {
    const digits = exact ? 2 : 0;
    return this.number(cents / 100, {
      style: "currency",
      currency: "EUR",
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  }

  /** To the cent only where there are cents. */
  amount(cents: number): string {
    return this.euros(cents, cents % 100 !== 0);
  }

  percent(fraction: string): string {
    return this.number(Number(fraction), { style: "percent", maximumFractionDigits: 3 });
  }

  date(iso: string): string {
    return new Intl.DateTimeFormat(this.region, { dateStyle: "long", timeZone: "UTC" }).format(new Date(iso));
  }

  days(from: string, until: string): string {
    const format = new Intl.DateTimeFormat(this.region, { dateStyle: "long", timeZone: "UTC" });
    return format.formatRange(new Date(from), new Date(until));
  }

  month(number: number): string {
    return new Intl.DateTimeFormat(this.region, { month: "long", timeZone: "UTC" }).format(Date.UTC(2000, number - 1));
  }

  /** So many months from one on: `"2027-02"`. */
  months(first: string, times: number): string {
    const [from, until] = [new Date(first), new Date(first)];
    until.setUTCMonth(until.getUTCMonth() + times - 1);
    const options = { month: "long", year: "numeric", timeZone: "UTC" } as const;
    return new Intl.DateTimeFormat(this.region, options).formatRange(from, until);
  }

  country(code: string): string {
    return this.countryNames.of(code) ?? code;
  }

  list(items: string[]): string {
    return new Intl.ListFormat(this.region, { type: "conjunction" }).format(items);
  }

  byName(codes: readonly string[]): string[] {
    const { compare } = new Intl.Collator(this.region);
    return [...codes].sort((a, b) => compare(this.country(a), this.country(b)));
  }
}

export const WordsContext = createContext<Words | null>(null);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error("no catalogue");
  return words;
}
