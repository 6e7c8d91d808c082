// What only the later part looks like: it does not wait in the style sheet of the page.

import later from "./style/later.css" with { type: "text" };
import pictures from "./style/pictures.css" with { type: "text" };

// Before anything of the later part is painted: lines without their style are black shapes. A test draws without a page.
if (typeof document !== "undefined") {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(later + pictures);
  document.adoptedStyleSheets.push(sheet);
}
