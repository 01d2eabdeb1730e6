/** @import { FieldEdit, Part, Edit } from "./types.js" */

import { h } from "./dom.js";

/** The little that the page itself has to know of Fluent; the server does all the parsing that counts. */

/** @param {string} text @returns {{ selector: string, variants: { key: string, text: string }[] } | null} */
export function choice(text) {
  const found = /^\{\s*(\$[\w-]+)\s*->\s*\n([\s\S]*)\}\s*$/.exec(text.trim());
  if (!found?.[1] || !found[2]) return null;
  const pieces = found[2].split(/^\s*\*?\[\s*([\w.-]+)\s*\][ ]?/m).slice(1);
  const variants = [];
  for (let at = 0; at + 1 < pieces.length; at += 2) {
    variants.push({ key: pieces[at] ?? "", text: (pieces[at + 1] ?? "").trim() });
  }
  return { selector: found[1], variants };
}

/** @param {FieldEdit} edit */
export function written(edit) {
  if (!("variants" in edit)) return edit.text;
  const lines = edit.variants.filter((one) => one.text.trim());
  if (!lines.length) return "";
  return `{ ${edit.selector} ->\n${lines.map(variantLine).join("\n")}\n}`;
}

/** @param {{ key: string, text: string, isDefault: boolean }} variant */
const variantLine = (variant) => `   ${variant.isDefault ? "*" : " "}[${variant.key}] ${variant.text}`;

/** @param {string} key @param {Edit} edit @returns {Part[]} */
export const partsOf = (key, edit) =>
  edit.fields
    ? edit.fields.map((one) => ({ attribute: one.attribute, text: written(one) })).filter((part) => part.text)
    : [{ attribute: null, text: edit.ftl.replace(new RegExp(`^${key}\\s*=\\s*`), "").trim() }];

/** Text with its placeables set off. @param {string} text */
export const marked = (text) =>
  text.split(/(\{[^{}]*\})/).map((piece, index) => (index % 2 ? h("code", { class: "placeable", dir: "ltr" }, piece) : piece));

/** A part of a message, its variants one below the other. @param {string} text */
export function readable(text) {
  const found = choice(text);
  if (!found) return marked(text);
  return h("span", { class: "choices" }, found.variants.map((variant) =>
    h("span", { class: "choice" }, h("span", { class: "choice-key" }, variant.key), h("span", null, marked(variant.text)))));
}
