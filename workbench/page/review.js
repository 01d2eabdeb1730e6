/** @import { Locale } from "./types.js" */
/** @import { Child } from "./dom.js" */

import { asked } from "./dialog.js";
import { h } from "./dom.js";
import { keepReviewer, reviewer } from "./reviewer.js";
import { keepSetting, setting } from "./setting.js";
import { count } from "./words.js";

/** The statement that marking a text as reviewed makes. @param {Locale} locale @param {number} [texts] */
export const claim = (locale, texts = 1) =>
  `I speak ${locale.name} natively, have read ${texts > 1 ? `these ${texts} messages` : "this text"} beside the English, and find ${texts > 1 ? "them" : "it"} good.`;

/**
 * Asks before the first text of a language is marked, and before several are: the word is worth only what stands
 * behind it.
 *
 * @param {Locale} locale @param {number} [texts] @param {Child} [toRead] the texts, to be read before that is said
 * @returns {Promise<boolean>}
 */
export async function confirmReview(locale, texts = 1, toRead = null) {
  if (texts < 2 && setting(`native:${locale.locale}`)) return true;
  const trust = h("input", { type: "checkbox", id: "trust" });
  const name = h("input", { id: "reviewer", dir: "auto", autocomplete: "name", autofocus: texts > 1, value: reviewer() });
  const yes = await asked(
    { title: texts > 1 ? `Mark ${count(texts, "message")} as reviewed?` : "Mark as reviewed?", yes: "Yes, mark as reviewed", class: "claim" },
    h("p", null, "“Reviewed” means that a native speaker vouches for the text. By marking it, you say:"),
    h("p", { class: "quote" }, claim(locale, texts)), toRead,
    h("p", null, "If you cannot say that, cancel: apps show drafts, too."),
    h("p", null, h("label", { for: "reviewer" }, "Your name, which is recorded with the state (optional)"), name),
    texts < 2 && h("p", null, trust, " ", h("label", { for: "trust" }, `Do not ask again for ${locale.name}: I say so for each text that I mark`)));
  if (yes) keepReviewer(name.value);
  if (yes && trust.checked) keepSetting(`native:${locale.locale}`, "yes");
  return yes;
}
