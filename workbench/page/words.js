/** @import { Part, Row, Severity, State } from "./types.js" */

/** @type {Record<State, string>} */
export const STATES = {
  missing: "Not translated",
  inherited: "Inherited",
  stale: "Outdated",
  draft: "Draft",
  "read-back": "Back-translated",
  reviewed: "Reviewed",
};

/** @type {Record<State, string>} */
export const STATES_MEAN = {
  missing: "There is no text yet. Readers see the next language of their chain.",
  inherited: "The text of the parent language is used, which is fine if it reads well here.",
  stale: "The English was changed after this was translated.",
  draft: "This text has not been checked yet.",
  "read-back": "It was translated back to English and says the same.",
  reviewed: "A native speaker has read it and found it good.",
};

/** Whether it has some of its texts, and not all. @param {Row} row */
export const isPartly = (row) =>
  row.own.length > 0 && row.findings.some((one) => one.rule === "missing-attribute" || one.rule === "missing-value");

/** @param {Row} row */
export const stateName = (row) => (isPartly(row) ? "Partly translated" : STATES[row.state]);

/** @type {Record<Severity, string>} */
export const SEVERITIES = { error: "Error", warning: "Warning", note: "Note" };

/** @param {number} number @param {string} one @param {string} [many] */
export const count = (number, one, many = `${one}s`) =>
  `${number.toLocaleString("en")} ${number === 1 ? one : many}`;

/** Who reads a part of a message. @param {string | null} attribute @param {boolean} [alone] there is no other part */
export function partName(attribute, alone = false) {
  if (attribute === null) return alone ? "Text" : "For developers and logs";
  return attribute === "user" ? "For the person using the app" : `.${attribute}`;
}

/** @param {Part[]} parts @param {string | null} attribute */
export const partText = (parts, attribute) =>
  parts.find((part) => part.attribute === attribute)?.text ?? "";

/** One line that stands for a message in a list. @param {Part[]} parts */
export function brief(parts) {
  const text = partText(parts, null) || (parts[0]?.text ?? "");
  return /\*\[[^\]]*\]\s*([^\n]+)/.exec(text)?.[1] ?? text;
}

/** @param {string} locale @param {string} category @returns {string} numbers for which this category is used */
export function samples(locale, category) {
  if (/^\d+$/.test(category)) return `exactly ${category}`;
  const rules = pluralRules(locale);
  if (!rules) return "";
  const fitting = CANDIDATES.filter((number) => rules.select(number) === category);
  return fitting.slice(0, 4).join(", ") + (fitting.length > 4 ? " …" : "");
}

const CANDIDATES = [...Array(130).keys(), 1.5, 1000000, 2000000, 3000000];

/** Browsers may not know the locale. @param {string} locale */
function pluralRules(locale) {
  try {
    return new Intl.PluralRules(locale);
  } catch {
    return null;
  }
}
