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
  missing: "Not translated yet. Readers see English or another language they have chosen.",
  inherited: "Readers see the text of the parent language. Leave it if it reads well here.",
  stale: "English has changed since this was translated.",
  draft: "No one has reviewed this text yet.",
  "read-back": "A second person translated it back into English, and it says the same.",
  reviewed: "A native speaker has reviewed it.",
};

/** What the button “Still fits” does. */
export const STILL_FITS = "Keep the translation as it is: it still says what the English says now. The message becomes a draft of this English, whether or not it was reviewed or back-translated before.";

/** @param {Row} row */
export function stateName(row) {
  if (row.obsolete) return "Obsolete";
  return row.partly ? "Partly translated" : STATES[row.state];
}

/** @param {Row} row */
export function stateMeans(row) {
  if (row.obsolete) return "English has no such message.";
  if (row.partly) return "Part of this message is not translated yet.";
  return STATES_MEAN[row.state] + (row.reviewedBy ? ` Read by ${row.reviewedBy}.` : "");
}

/** Which sign stands for it. @param {Row} row @returns {State | "obsolete"} */
export function stateSign(row) {
  if (row.obsolete) return "obsolete";
  return row.partly ? "missing" : row.state;
}

/** @type {Record<Severity, string>} */
export const SEVERITIES = { error: "Error", warning: "Warning", note: "Note" };

/** @param {number} number @param {string} one @param {string} [many] */
export const count = (number, one, many = `${one}s`) =>
  `${number.toLocaleString("en")} ${number === 1 ? one : many}`;

/** Whether developers and people see different texts of it. @param {Part[]} parts */
export const isForTwo = (parts) => parts.some((part) => part.attribute === "user");

/** @type {Record<string, string>} */
const ATTRIBUTES = {
  label: "Label", title: "Title", placeholder: "Placeholder", tooltip: "Tooltip", "aria-label": "Read aloud",
  alt: "Description of the image", accesskey: "Access key", value: "Value", description: "Description",
};

/** What a part of a message is. @param {string | null} attribute @param {boolean} [forTwo] there is a text for developers, and one for people */
export function partName(attribute, forTwo = false) {
  if (attribute === null) return forTwo ? "For developers and logs" : "Text";
  if (attribute === "user") return "For the person using the app";
  return ATTRIBUTES[attribute] ?? attribute.replaceAll(/[-_]/g, " ").replace(/^./, (letter) => letter.toUpperCase());
}

/** @param {Part[]} parts @param {string | null} attribute */
export const partText = (parts, attribute) =>
  parts.find((part) => part.attribute === attribute)?.text ?? "";

/**
 * What stands for a message in a list: a line of the same part in each language.
 *
 * @param {Row} row @returns {{ english: string, own: string, inherited: string }}
 */
export function brief(row) {
  const { english, own } = row;
  const attribute = telling(row, english.length ? english : own);
  const inherited = own.length ? [] : row.inherited?.texts ?? [];
  return { english: line(partText(english, attribute)), own: line(partText(own, attribute)), inherited: line(partText(inherited, attribute)) };
}

/** The attribute of the part in which there is something to do, or else of the one that says most. @param {Row} row @param {Part[]} parts */
function telling({ state, partly, own, rewordings }, parts) {
  const rank = (/** @type {Part} */ { attribute }) => (attribute === "user" ? 0 : attribute === null ? 1 : 2);
  const ordered = parts.toSorted((one, other) => rank(one) - rank(other));
  // A text that is that of another message says nothing here.
  const saying = ordered.filter(({ text }) => !/^\{ [\w.-]+ \}$/.test(text));
  const isToDo = (/** @type {Part} */ { attribute }) =>
    state === "stale" ? rewordings.some((one) => one.attribute === attribute) : partly && !partText(own, attribute);
  return (saying.find(isToDo) ?? saying[0] ?? ordered[0])?.attribute ?? null;
}

/** One form of a text. @param {string} text */
const line = (text) => /\*\[[^\]]*\]\s*([^\n]+)/.exec(text)?.[1] ?? text;

/** What a language is called in English. @param {string} locale */
export function languageName(locale) {
  try {
    return new Intl.DisplayNames("en", { type: "language" }).of(locale) ?? locale;
  } catch {
    return locale;
  }
}

/** As a sentence begins. @param {string} text */
export const capitalized = (text) => text.replace(/^./, (first) => first.toUpperCase());
