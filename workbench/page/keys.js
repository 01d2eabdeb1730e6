import { lettersOn, openHelp } from "./help.js";

/**
 * @typedef {object} Commands
 * @property {() => void} next
 * @property {() => void} previous
 * @property {() => void} nextOpen the next one that needs work
 * @property {() => void} edit
 * @property {() => void} review
 * @property {() => void} search
 * @property {() => void} languages
 * @property {() => void} save
 * @property {() => void} saveAndNext
 * @property {() => void} leave
 */

/** @param {() => Commands} commands those of the view that is shown */
export function listenToKeys(commands) {
  addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || document.querySelector("dialog[open]")) return;
    const act = chord(event, commands()) ?? letter(event, commands());
    if (!act) return;
    event.preventDefault();
    act();
  });
}

/** @param {KeyboardEvent} event @param {Commands} to */
function chord(event, to) {
  const control = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (control && event.key === "Enter") return to.saveAndNext;
  if (control && event.key.toLowerCase() === "s") return to.save;
  if (event.altKey && !event.ctrlKey && event.key === "ArrowDown") return to.next;
  if (event.altKey && !event.ctrlKey && event.key === "ArrowUp") return to.previous;
  if (event.key === "Escape" && inField(event)) return to.leave;
  return null;
}

/** @param {KeyboardEvent} event @param {Commands} to */
function letter(event, to) {
  if (event.ctrlKey || event.metaKey || event.altKey || inField(event)) return null;
  if (event.key !== "?" && !lettersOn()) return null;
  /** @type {Record<string, () => void>} */
  const acts = {
    j: to.next, k: to.previous, n: to.nextOpen, e: to.edit, r: to.review, "/": to.search, g: to.languages, "?": openHelp,
  };
  return acts[event.key] ?? null;
}

/** @param {KeyboardEvent} event */
const inField = (event) =>
  event.target instanceof HTMLElement && event.target.matches("textarea, select, input:not([type=checkbox], [type=radio])");
