// The page as static HTML: what can be read before any script has arrived.

import { renderToString } from "preact-render-to-string";
import { App } from "./app";
import { isLocale, type Catalogue } from "./words";

export function render(locale: string, catalogue: Catalogue): string {
  if (!isLocale(locale)) throw new Error(`there is no catalogue for ${locale}`);
  return renderToString(<App locale={locale} catalogue={catalogue} />);
}
