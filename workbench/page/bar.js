/** @import { Locale, State } from "./types.js" */

import { h } from "./dom.js";
import { count, STATES } from "./words.js";
import { stateIcon } from "./icon.js";

/** @param {Locale} locale @returns {[State, number][]} from the best to the worst */
export const shares = ({ tally }) => [
  ["reviewed", tally.reviewed],
  ["read-back", tally.backTranslated],
  ["draft", tally.draft],
  ["stale", tally.outdated],
  ["inherited", tally.inherited],
  ["missing", tally.notTranslated],
];

/** @param {Locale} locale */
export function bar(locale) {
  const parts = shares(locale).filter(([, number]) => number > 0);
  return h("div", { class: "bar", role: "img", "aria-label": progress(locale) }, parts.map(segment));
}

/** @param {[State, number]} share */
function segment([state, number]) {
  const part = h("span", { class: `segment segment-${state}` });
  part.style.flexGrow = String(number);
  return part;
}

/** What the bar shows, in words. @param {Locale} locale */
export function progress(locale) {
  const parts = shares(locale).filter(([, number]) => number > 0);
  const texts = parts.map(([state, number]) => `${number} ${STATES[state].toLowerCase()}`);
  return `${count(locale.tally.rows, "message")}: ${texts.join(", ") || "none"}`;
}

/** @param {Locale} [locale] with its numbers, or the bare key to the bars */
export function legend(locale) {
  /** @type {State[]} */
  const states = ["reviewed", "read-back", "draft", "stale", "inherited", "missing"];
  const numbers = new Map(locale ? shares(locale) : []);
  return h("ul", { class: "legend" }, states.map((state) =>
    h("li", null, h("span", { class: `swatch segment-${state}`, "aria-hidden": "true" }), stateIcon(state),
      STATES[state], locale && h("b", null, numbers.get(state)))));
}
