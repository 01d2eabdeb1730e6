/** @import { Chip, Direction, Quotes } from "./types.js" */

import { aside, h } from "./dom.js";

/** @type {Record<Chip["kind"], string>} */
const ABOUT = {
  variable: "a value that the app fills in",
  term: "a name that the app can change",
  message: "another message",
  name: "a name that stays as it is",
};

/**
 * What can be put into a text at a click.
 *
 * @param {Chip[]} chips @param {Quotes} quotes @param {Direction} direction that of the language
 * @param {{ insert: (text: string) => void, quote: () => void }} uses
 */
export const chipsOf = (chips, quotes, direction, { insert, quote }) =>
  h("div", { class: "chips", role: "group", "aria-label": "Insert" },
    chips.map(({ kind, insert: text, label, about }) => chip(`chip-${kind}`, h("bdi", null, label), about || ABOUT[kind], text, () => insert(text))),
    chip("chip-mark", h("bdi", { dir: direction }, `${quotes.open}…${quotes.close}`), "quotation marks of this language, around what is selected", "quotes", quote),
    chip("chip-mark", h("bdi", null, "⍽"), "a no-break space: the words beside it stay on one line", "\u00a0", () => insert("\u00a0")));

/** @param {string} kind @param {HTMLElement} label @param {string} about @param {string} text @param {() => void} act */
const chip = (kind, label, about, text, act) =>
  h("button", {
    type: "button", class: `chip ${kind}`, title: about, "data-insert": text,
    // The field keeps the focus and its selection.
    onmousedown: (/** @type {Event} */ event) => event.preventDefault(),
    onclick: act,
  }, label, aside(` – insert: ${about}`));
