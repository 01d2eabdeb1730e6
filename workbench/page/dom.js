/** @typedef {Node | string | number | null | undefined | false | Child[]} Child */

/**
 * Makes an element. Texts become text nodes, so nothing in them is ever read as markup.
 *
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, unknown> | null} [props] attributes; functions listen to events (`onclick`)
 * @param {...(Child | Child[])} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function h(tag, props, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props ?? {})) set(node, name, value);
  node.append(...nodes(children));
  return node;
}

/** @param {Element} node @param {string} name @param {unknown} value */
function set(node, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (typeof value === "function") {
    node.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
  } else if (name === "value") {
    /** @type {HTMLInputElement} */ (node).value = String(value);
  } else {
    node.setAttribute(name, value === true ? "" : String(value));
  }
}

/**
 * @param {Child | Child[]} children
 * @returns {(Node | string)[]}
 */
function nodes(children) {
  if (Array.isArray(children)) return children.flatMap(nodes);
  if (children === null || children === undefined || children === false) return [];
  return [children instanceof Node ? children : String(children)];
}

/** @param {Element} node @param {...(Child | Child[])} children */
export function fill(node, ...children) {
  node.replaceChildren(...nodes(children));
}

/** What is to be typed as it stands is set off. Its backticks are not seen, but copied. @param {string} text with code between backticks */
export const codes = (text) => text.split("`").flatMap(/** @returns {Child[]} */(piece, index) => (index % 2 ? [backtick(), h("code", { dir: "ltr" }, wholeWords(piece)), backtick()] : isolated(piece)));

/** Words that are written from right to left, with the quotation marks around them, set off from a sentence of the page. @param {string} text @returns {Child[]} */
const isolated = (text) => text.split(WORDS_FROM_RIGHT).map((piece, index) => (index % 2 ? h("bdi", { dir: "rtl" }, piece) : piece));

const WORDS_FROM_RIGHT = (() => {
  const letter = "[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc]";
  return new RegExp(`([«»“”„"‹›]*${letter}(?:[^A-Za-z,;\\n]*${letter})?[«»“”„"‹›]*)`, "u");
})();

/** A line ends between words, and in one only if it is longer than a line: `--locale` in two is another option. @param {string} code */
const wholeWords = (code) => code.split(/(\s+)/).map((word, index) => (index % 2 || !word.includes("-") ? word : h("span", { class: "whole" }, word)));

const backtick = () => h("span", { class: "backtick", "aria-hidden": "true" }, "`");

/** Text for screen readers only. @param {string} text */
export const aside = (text) => h("span", { class: "sr" }, text);

let last = 0;

/** An id that no other element has. @param {string} stem */
export const freshId = (stem) => `${stem}-${++last}`;

/**
 * Calls back when nothing has happened for a while.
 *
 * @param {number} wait milliseconds
 * @param {() => void} callback
 */
export function debounce(wait, callback) {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(callback, wait);
  };
}

/**
 * Does a long work bit by bit, while the browser has nothing else to do.
 *
 * @param {(hasTime: () => boolean) => boolean} work one bit, whether there are more; it ends when it has no more time
 */
export function idle(work) {
  // Safari does not tell when it has time.
  if (!("requestIdleCallback" in globalThis)) return void setTimeout(() => { if (work(until(performance.now() + BIT))) idle(work); });
  requestIdleCallback((deadline) => { if (work(() => deadline.timeRemaining() > 1)) idle(work); });
}

/** How long a bit of work may take, in milliseconds. */
const BIT = 8;

/** @param {number} end */
const until = (end) => () => performance.now() < end;

/** @param {unknown} one @param {unknown} other */
export const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
