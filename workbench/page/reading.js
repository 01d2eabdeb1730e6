/** @import { Locale, Row } from "./types.js" */

import { fill, h } from "./dom.js";
import { userFirst } from "./edit.js";
import { readable } from "./fluent.js";
import { isForTwo, partName, partText } from "./words.js";

/** How many messages are shown at first, and how many more at a time: a list may have thousands. */
const [FIRST, MORE] = [20, 100];

/** Messages with all their texts beside the English, to be read. @param {Locale} locale @param {Row[]} rows */
export function toRead(locale, rows) {
  const list = h("ul");
  const more = h("button", { type: "button", class: "quiet small", onclick: () => show(MORE) });
  let shown = 0;
  const show = (/** @type {number} */ number) => {
    const next = rows.slice(shown, shown + number);
    shown += next.length;
    list.append(...next.map((row) => item(locale, row)));
    more.hidden = shown === rows.length;
    fill(more, `Show ${Math.min(MORE, rows.length - shown)} more of ${rows.length - shown}`);
  };
  show(FIRST);
  return h("div", { class: "to-read", tabindex: "0", role: "region", "aria-label": "The texts" }, list, more);
}

/** @param {Locale} locale @param {Row} row */
const item = ({ locale, direction }, { key, own, english }) => h("li", null, h("p", { class: "code" }, key),
  userFirst(own).map(({ attribute, text }) => [
    own.length > 1 && h("p", { class: "part-name" }, partName(attribute, isForTwo(own))),
    h("p", { class: "text", lang: "en", dir: "ltr" }, readable(partText(english, attribute))),
    h("p", { class: "text", lang: locale, dir: direction }, readable(text))]));
