/** @import { Locale, StyleGuide } from "./types.js" */

import { putStyle } from "./api.js";
import { h } from "./dom.js";
import { filledIn, labelled } from "./form.js";
import { write } from "./undo.js";

/**
 * Changes the style guide of a language in a dialog.
 *
 * @param {Locale} locale @param {StyleGuide | null} guide
 * @returns {Promise<boolean>} whether it was changed
 */
export async function changeStyle({ locale, name }, guide) {
  const text = h("textarea", { rows: 16, dir: "auto", value: guide?.text ?? "" });
  const hint = "For translators, in Markdown: # headings, - lists, **bold**, `code`. An empty text removes the style guide.";
  const done = await filledIn({ title: `The style of ${name}`, yes: "Save" }, [labelled("Style guide", text, hint)],
    () => write({ locale, keys: [], label: "style guide" }, () => putStyle(locale, text.value, guide?.text ?? null)));
  return done !== null;
}
