// Takes over the prerendered form, and fetches the catalogue of the language chosen.

import { hydrate } from "preact";
import { App } from "./app";
import { isLocale, type Locale } from "./words";

async function catalogueOf(locale: Locale): Promise<string> {
  const { default: text } = await import(`../locales/${locale}.ftl`);
  return text;
}

function localeOfAddress(): Locale | undefined {
  const locale = location.hash.slice(1);
  return isLocale(locale) ? locale : undefined;
}

const prerendered: Locale = "en";
const root = document.getElementById("page");
if (root === null) throw new Error("the page has no root");
hydrate(
  <App
    locale={prerendered}
    catalogue={await catalogueOf(prerendered)}
    wanted={localeOfAddress}
    catalogueOf={catalogueOf}
  />,
  root,
);
