/** @import { Edit, FieldEdit, Part } from "./types.js" */

/**
 * What is typed and not saved yet, kept in this browser until it is: through reloads, closed tabs and
 * restarts of the server.
 *
 * @typedef {{ base: Part[], edit: Edit }} Draft base: what the file had when the typing began
 */

const PREFIX = "gengo-messages:draft:";

/** @param {string} folder @param {string} locale @param {string} key */
const place = (folder, locale, key) => `${PREFIX}${folder}:${locale}:${key}`;

/** @param {string} folder @param {string} locale @param {string} key @returns {Draft | null} */
export function readDraft(folder, locale, key) {
  try {
    const draft = JSON.parse(localStorage.getItem(place(folder, locale, key)) ?? "null");
    if (!draft || !Array.isArray(draft.base) || !draft.edit) return null;
    draft.edit.fields &&= draft.edit.fields.map(inBranches);
    return draft;
  } catch {
    return null;
  }
}

/**
 * Browsers may have drafts of a page of before, which knew one choice at most.
 *
 * @param {FieldEdit & { selector?: string, variants?: { key: string, text: string, isDefault: boolean }[] }} field @returns {FieldEdit}
 */
function inBranches({ selector, variants, ...field }) {
  if (!selector || !variants) return field;
  const { attribute } = field;
  return { attribute, branches: variants.map(({ key, text, isDefault }) => ({ way: [{ selector, key, isDefault, numbers: "" }], text })) };
}

/**
 * @param {string} folder @param {string} locale @param {string} key @param {Draft} draft
 * @returns {boolean} whether the browser could keep it
 */
export function keepDraft(folder, locale, key, draft) {
  try {
    localStorage.setItem(place(folder, locale, key), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** @param {string} folder @param {string} locale @param {string} key */
export function dropDraft(folder, locale, key) {
  try {
    localStorage.removeItem(place(folder, locale, key));
  } catch {
    // Then nothing was kept either.
  }
}

/** @param {string} folder @param {string} locale @returns {Set<string>} the messages with unsaved work */
export function draftKeys(folder, locale) {
  const prefix = place(folder, locale, "");
  return new Set(keys().filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length)));
}

/** @param {string} folder @returns {Map<string, number>} how many messages of each locale have unsaved work */
export function draftCounts(folder) {
  const prefix = `${PREFIX}${folder}:`;
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const key of keys().filter((key) => key.startsWith(prefix))) {
    const locale = key.slice(prefix.length).split(":")[0] ?? "";
    counts.set(locale, (counts.get(locale) ?? 0) + 1);
  }
  return counts;
}

/** Another tab has typed or saved. @param {() => void} callback */
export function onDrafts(callback) {
  addEventListener("storage", (event) => event.key?.startsWith(PREFIX) && callback());
}

/** @returns {string[]} */
function keys() {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}
