/** @import { Branch, Shown } from "./types.js" */

import { asked } from "./dialog.js";
import { h } from "./dom.js";
import { marked } from "./fluent.js";
import { partName } from "./words.js";

/**
 * Asks whether texts are to go.
 *
 * @param {(string | null)[]} attributes those that are empty now @param {Shown | null} shown what readers see then
 * @param {boolean} forTwo @returns {Promise<boolean>}
 */
export const confirmEmpty = (attributes, shown, forTwo) =>
  asked({ title: "Leave it empty?", yes: "Leave it empty", no: "Cancel", class: "emptying" },
    h("p", null, "Readers of this language will see instead:"),
    h("dl", null, attributes.map((attribute) => {
      const [text, locale] = instead(shown, attribute);
      return h("div", null, h("dt", null, partName(attribute, forTwo)),
        h("dd", null, text ? [h("bdi", { lang: locale }, text), h("span", { class: "code" }, ` ${locale}`)] : "nothing"));
    })));

/**
 * Asks whether one text is to take the place of several.
 *
 * @param {{ attribute: string | null, gone: Branch[] }[]} fields @param {boolean} forTwo @returns {Promise<boolean>}
 */
export const confirmJoined = (fields, forTwo) =>
  asked({ title: "Use one text for all cases?", yes: "Use one text", no: "Cancel", class: "emptying" },
    h("p", null, "These texts will be deleted:"),
    fields.map(({ attribute, gone }) => h("dl", { "aria-label": partName(attribute, forTwo) }, gone.map(({ way, text }) =>
      h("div", null, h("dt", null, way.map(({ key }) => key).join(", ")), h("dd", { dir: "auto" }, marked(text)))))));

/** @param {Shown | null} shown @param {string | null} attribute @returns {[string, string | null]} */
function instead(shown, attribute) {
  if (!shown) return ["", null];
  if (attribute === null) return [shown.text, shown.textLocale];
  if (attribute === "user") return [shown.userText, shown.userLocale];
  const own = shown.attributes.find((one) => one.name === attribute);
  return own ? [own.text, own.locale] : ["", null];
}
