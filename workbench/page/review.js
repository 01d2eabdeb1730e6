/** @import { Locale } from "./types.js" */

import { h } from "./dom.js";
import { keepSetting, setting } from "./setting.js";

/** What somebody says by marking a text as reviewed. @param {Locale} locale */
export const claim = (locale) => `I speak ${locale.name} natively, have read this text beside the English, and find it good.`;

/**
 * Asks before the first text of a language is marked: the word is worth only what stands behind it.
 *
 * @param {Locale} locale
 * @returns {Promise<boolean>}
 */
export function confirmReview(locale) {
  if (setting(`native:${locale.locale}`)) return Promise.resolve(true);
  const trust = h("input", { type: "checkbox", id: "trust" });
  const dialog = h("dialog", { class: "claim", "aria-labelledby": "claim-title" },
    h("h2", { id: "claim-title" }, "Mark as reviewed?"),
    h("p", null, "“Reviewed” tells everybody that a native speaker stands behind the text. By marking it you say:"),
    h("p", { class: "quote" }, claim(locale)),
    h("p", null, "If that is not so, leave it: drafts are used as well."),
    h("p", null, trust, " ", h("label", { for: "trust" }, `Do not ask again for ${locale.name}; it holds for each text that I mark`)),
    h("form", { method: "dialog", class: "buttons" },
      h("button", { class: "primary", value: "yes" }, "Yes, mark as reviewed"),
      h("button", { value: "no" }, "Cancel")));
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      const yes = dialog.returnValue === "yes";
      if (yes && trust.checked) keepSetting(`native:${locale.locale}`, "yes");
      dialog.remove();
      resolve(yes);
    });
  });
}
