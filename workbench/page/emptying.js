/** @import { Shown } from "./types.js" */

import { asked } from "./dialog.js";
import { h } from "./dom.js";
import { partName } from "./words.js";

/**
 * Asks whether texts are to go.
 *
 * @param {(string | null)[]} attributes those that are empty now @param {Shown | null} shown what readers see then
 * @param {boolean} forTwo @returns {Promise<boolean>}
 */
export const confirmEmpty = (attributes, shown, forTwo) =>
  asked({ title: "Leave it empty?", yes: "Take it out", no: "Keep it", class: "emptying" },
    h("p", null, "Readers of this language will see instead:"),
    h("dl", null, attributes.map((attribute) => {
      const [text, locale] = instead(shown, attribute);
      return h("div", null, h("dt", null, partName(attribute, forTwo)),
        h("dd", null, text ? [h("bdi", { lang: locale }, text), h("span", { class: "code" }, ` ${locale}`)] : "nothing"));
    })));

/** @param {Shown | null} shown @param {string | null} attribute @returns {[string, string | null]} */
function instead(shown, attribute) {
  if (!shown) return ["", null];
  if (attribute === null) return [shown.text, shown.textLocale];
  if (attribute === "user") return [shown.userText, shown.userLocale];
  const own = shown.attributes.find((one) => one.name === attribute);
  return own ? [own.text, own.locale] : ["", null];
}
