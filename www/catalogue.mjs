// Reads a catalogue when the page is built, so that no browser has to fetch what reads one.

import { FluentResource } from "@fluent/bundle";

/** The pattern of every message and term, by its name. */
export const catalogueOf = (text) =>
  Object.fromEntries(new FluentResource(text).body.map(({ id, value }) => [id, value]));
