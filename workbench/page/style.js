/** @import { Locale, StyleGuide } from "./types.js" */

import { Failure, getHome, putStyle } from "./api.js";
import { fill, h } from "./dom.js";
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
  const theirs = h("div", { class: "theirs" });
  const hint = "For translators, in Markdown: # headings, - and 1. lists, **bold**, `code`, [links](https://…). An empty text removes the style guide.";
  /** The text that mine takes the place of. */
  let base = guide?.text ?? null;
  const done = await filledIn({ title: `The style of ${name}`, yes: "Save" }, [labelled("Style guide", text, hint), theirs], async () => {
    try {
      return await write({ locale, keys: [], label: "change to the style guide" }, () => putStyle(locale, text.value, base));
    } catch (error) {
      if (!(error instanceof Failure) || error.status !== 409) throw error;
      base = (await getHome(locale)).style.find((one) => one.locale === locale)?.text ?? null;
      fill(theirs, h("p", null, "Their text:"), h("pre", { class: "quote", dir: "auto", tabindex: "0" }, base ?? "(removed)"));
      throw new Failure(409, { error: `Not saved: ${error.message}. Their text is below yours. Save again to put yours in its place.` });
    }
  });
  return done !== null;
}
