// Takes over the prerendered form, and knows where the rest comes from.

import { hydrate } from "preact";
import { App } from "./app";
import { retried, type Sources } from "./parts";
import { isLocale, type Catalogue, type Locale } from "./words";

const sources: Sources = {
  wanted: () => {
    const locale = location.hash.slice(1);
    return isLocale(locale) ? locale : undefined;
  },
  catalogueOf: async (name) => {
    const { default: catalogue } = await retried<{ default: Catalogue }>(() => import(`../locales/${name}.ftl`));
    return catalogue;
  },
  laterPart: () => retried(() => import("./later")),
};

const prerendered: Locale = "en";
const root = document.getElementById("page");
if (root === null) throw new Error("the page has no root");
hydrate(
  <App locale={prerendered} catalogue={await sources.catalogueOf(prerendered)} sources={sources} />,
  root,
);
