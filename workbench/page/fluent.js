/** @import { Quotes } from "./types.js" */
/** @import { Child } from "./dom.js" */

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

/**
 * Where the placeables of a text begin and end. Of a choice between variants it is those within.
 *
 * @param {string} text @returns {[number, number][]}
 */
export function placeables(text) {
  /** @type {[number, number][]} */
  const found = [];
  /** @type {{ from: number, isChoice: boolean }[]} */
  const open = [];
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    const last = open.at(-1);
    if (isQuoted) {
      if (sign === "\\") at += 1;
      else if (sign === '"') isQuoted = false;
      else if (sign === "\n") isQuoted = false;
    } else if (sign === "{") open.push({ from: at, isChoice: false });
    else if (!last) continue;
    else if (sign === '"' && !last.isChoice) isQuoted = true;
    else if (sign === ">" && text[at - 1] === "-") last.isChoice = true;
    else if (sign === "}") {
      open.pop();
      if (!last.isChoice && open.every((one) => one.isChoice)) found.push([last.from, at + 1]);
    }
  }
  return found;
}

/** What is selected, with the whole of each placeable that it has a part of. @param {string} text @param {number} from @param {number} to @returns {[number, number]} */
export function around(text, from, to) {
  const cut = placeables(text).filter(([begin, end]) => begin < to && end > from);
  return [Math.min(from, ...cut.map(([begin]) => begin)), Math.max(to, ...cut.map(([, end]) => end))];
}

/**
 * The placeable that has been begun before a place, or that has a name alone and is being changed there.
 *
 * @param {string} text @param {number} at @returns {{ from: number, to: number, name: string, isOpen: boolean } | null}
 */
export function begun(text, at) {
  const [before, name = ""] = /\{\s*([$-]?[\w-]*)$/.exec(text.slice(0, at)) ?? [];
  if (before === undefined) return null;
  const from = at - before.length;
  // A brace within a placeable, or in quotation marks there, begins none.
  if (placeables(text).some(([begin, end]) => begin < from && from < end)) return null;
  const end = /^[\w-]*\s*\}/.exec(text.slice(at))?.[0];
  return { from, to: at + (end?.length ?? 0), name, isOpen: end === undefined };
}

/**
 * A text that is put between two others, without what cannot be meant: tabs, spaces at the ends of lines, and spaces and
 * line breaks around it, but for one space between two words.
 *
 * @param {string} text @param {string} before @param {string} after
 */
export function cleaned(text, before, after) {
  const plain = text.replace(/\r\n?/g, "\n").replace(/\t/g, " ").replace(/[^\S\n]+$/gm, (end, at) => (at + end.length === text.length ? end : ""));
  const words = plain.trim();
  if (!words) return /^[^\S\n]+$/.test(plain) ? plain : "";
  const outer = (/** @type {string} */ space, /** @type {boolean} */ isBeside) => {
    if (!space || !isBeside || space.includes("\n")) return "";
    return /^[\u00a0\u2007\u202f]$/.test(space) ? space : " ";
  };
  const start = plain.slice(0, plain.indexOf(words));
  const end = plain.slice(start.length + words.length);
  return outer(start, /\S$/.test(before)) + words + outer(end, /^[\p{L}\p{N}{]/u.test(after));
}

/**
 * The changes that put quotation marks in the place of straight ones, outside of placeables, tags and what stays as it is.
 *
 * @param {string} text @param {Quotes} quotes @param {string[]} names that stay as they are @returns {{ from: number, to: number, insert: string }[]}
 */
export function withQuotes(text, { open, close }, names) {
  const tags = [...text.matchAll(/<[^<>]*>/g)].map(({ index, 0: tag }) => [index, index + tag.length]);
  const kept = [...placeables(text), ...tags, ...names.flatMap((name) => places(text, name))];
  const straight = [...text.matchAll(/"/g)].map(({ index }) => index)
    .filter((at) => !kept.some(([from = 0, to = 0]) => from <= at && at < to));
  let isOpen = false;
  const changes = straight.flatMap((at) => {
    // Inches have one after a number.
    if (!isOpen && /\d/.test(text[at - 1] ?? "")) return [];
    isOpen = !isOpen;
    return [{ from: at, to: at + 1, insert: isOpen ? open : close }];
  });
  // One without another is not a quotation.
  return isOpen ? changes.slice(0, -1) : changes;
}

/** Where a name stands in a text. @param {string} text @param {string} name */
function places(text, name) {
  const found = [];
  for (let at = text.indexOf(name); name && at >= 0; at = text.indexOf(name, at + name.length)) found.push([at, at + name.length]);
  return found;
}

/** Text with its placeables set off. @param {string} text */
export function marked(text) {
  const units = placeables(text);
  const ends = [0, ...units.flat(), text.length];
  return ends.slice(1).map((end, index) => {
    const piece = text.slice(ends[index], end);
    return index % 2 ? h("code", { class: "placeable", dir: "ltr" }, piece) : piece;
  });
}

/** A part of a message, its variants one below the other. @param {string} text */
export function readable(text) {
  const variants = choice(text)?.variants ?? [{ key: null, text }];
  return inForms(variants.map((variant) => ({ key: variant.key, content: marked(variant.text) })));
}

/** What is said of a text, form by form; the key of a text without forms is null. @param {{ key: string | null, content: Child[] }[]} forms @returns {Child} */
export function inForms(forms) {
  if (forms.every(({ key }) => key === null)) return forms.map(({ content }) => content);
  return h("span", { class: "choices" }, forms.map(({ key, content }) =>
    h("span", { class: "choice" }, h("span", { class: "choice-key", dir: "ltr" }, key), h("span", null, content))));
}
