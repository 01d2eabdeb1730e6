/** @import { Rewording, Words } from "./types.js" */

import { h } from "./dom.js";
import { choice, marked } from "./fluent.js";

/** @typedef {{ key: string | null, before: string, now: string }} Pair one form of two texts, or both as a whole */

/** What is gone is struck out, what has come is underlined. @param {Pick<Rewording, "words">} change */
export const diffOf = ({ words }) => words.map(({ kind, text }) => (kind === "same" ? marked(text) : h(kind === "removed" ? "del" : "ins", null, marked(text))));

/** One of two texts; what the other does not have is set off. @param {Words[]} words @param {"removed" | "added"} side */
export const sideOf = (words, side) =>
  words.filter(({ kind }) => kind === "same" || kind === side).map(({ kind, text }) => (kind === "same" ? marked(text) : h("mark", null, marked(text))));

/** Two texts, form by form where both have forms. @param {string} before @param {string} now @returns {Pair[]} */
export function pairsOf(before, now) {
  const [old, fresh] = [choice(before)?.variants, choice(now)?.variants];
  if (!(old ?? fresh) || (before && !old) || (now && !fresh)) return [{ key: null, before, now }];
  const keys = [...new Set([...fresh ?? [], ...old ?? []].map((variant) => variant.key))];
  const text = (/** @type {typeof old} */ variants, /** @type {string} */ key) => variants?.find((one) => one.key === key)?.text ?? "";
  return keys.map((key) => ({ key, before: text(old, key), now: text(fresh, key) }));
}

/** As long as the words are not compared: all of both. @param {Pair} pair @returns {Words[]} */
export function uncompared({ before, now }) {
  if (before === now) return [{ kind: "same", text: now }];
  return [{ kind: /** @type {const} */ ("removed"), text: before }, { kind: /** @type {const} */ ("added"), text: now }].filter(({ text }) => text);
}
