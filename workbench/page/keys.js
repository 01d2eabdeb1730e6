import { lettersOn, openHelp } from "./help.js";

/**
 * @typedef {object} Commands
 * @property {() => void} next
 * @property {() => void} previous
 * @property {() => void} nextToDo the next one of the list that is left to do
 * @property {() => void} edit
 * @property {() => void} review
 * @property {() => void} undo
 * @property {() => void} search
 * @property {() => void} languages
 * @property {() => void} save
 * @property {() => void} saveAndNext
 * @property {(index: number) => void} similar takes over a similar text, by its place in the list
 * @property {() => void} leave
 */

/**
 * @typedef {object} View
 * @property {() => Commands} commands those of what is shown
 * @property {() => boolean} isOnItsWay there is nothing yet that keys could act on
 * @property {() => Promise<void>} settled when what was asked for is shown
 */

/** @param {View} view */
export function listenToKeys({ commands, isOnItsWay, settled }) {
  /** @type {KeyboardEvent[]} what was pressed meanwhile */
  const kept = [];
  addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || isAsking()) return;
    if ((kept.length || isOnItsWay()) && isToBeKept(event)) {
      event.preventDefault();
      kept.push(event);
      if (kept.length === 1) void catchUp();
      return;
    }
    const act = chord(event, commands()) ?? letter(event, commands());
    if (!act) return;
    event.preventDefault();
    act();
  });
  // What is pointed at is newer.
  addEventListener("pointerdown", () => { kept.length = 0; }, { capture: true });

  async function catchUp() {
    // Each of them may ask for something that the next one is about.
    for (let next = kept[0]; next; next = kept[0]) {
      await settled();
      if (kept[0] !== next) continue;
      if (isAsking()) kept.length = 0;
      else pressed(next, commands());
      kept.shift();
    }
  }
}

/** What is a command, or would be typed. @param {KeyboardEvent} event */
function isToBeKept(event) {
  if (inField(event)) return false;
  const control = event.ctrlKey || event.metaKey;
  if (control && event.altKey) return false;
  if (control) return event.key === "Enter" || latin(event) === "s";
  if (event.altKey) return ["ArrowDown", "ArrowUp"].includes(event.key) || /^Digit[1-9]$/.test(event.code);
  return event.key.length === 1;
}

/** Does what a key that was pressed before would do now. @param {KeyboardEvent} event @param {Commands} to */
function pressed(event, to) {
  const act = chord(event, to);
  if (act) act();
  // A command before it has led to a field: it is meant for that.
  else if (isField(document.activeElement)) document.execCommand("insertText", false, event.key);
  else letter(event, to)?.();
}

/** Whether a dialog is open. All are right below the body: nothing is looked for in long lists at each key. */
const isAsking = () => [...document.body.children].some((one) => one instanceof HTMLDialogElement && one.open);

/** @param {KeyboardEvent} event @param {Commands} to */
function chord(event, to) {
  const control = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (control && event.key === "Enter") return to.saveAndNext;
  if (control && latin(event) === "s") return to.save;
  const alternate = event.altKey && !event.ctrlKey && !event.metaKey;
  if (alternate && event.key === "ArrowDown") return to.next;
  if (alternate && event.key === "ArrowUp") return to.previous;
  const digit = alternate && /^Digit([1-9])$/.exec(event.code)?.[1];
  if (digit) return () => to.similar(Number(digit) - 1);
  if (event.key === "Escape" && inField(event)) return to.leave;
  return null;
}

/** @param {KeyboardEvent} event @param {Commands} to */
function letter(event, to) {
  if (event.ctrlKey || event.metaKey || event.altKey || inField(event)) return null;
  const key = latin(event);
  if (key !== "?" && !lettersOn()) return null;
  /** @type {Record<string, () => void>} */
  const acts = {
    j: to.next, k: to.previous, n: to.nextToDo, e: to.edit, r: to.review, u: to.undo, "/": to.search, g: to.languages, "?": openHelp,
  };
  return acts[key] ?? null;
}

/** Question marks of scripts: Latin, Arabic, Greek, Armenian, Ethiopic, and the wide one of Chinese and Japanese. */
const QUESTION_MARKS = ["?", "؟", "\u037e", "՞", "፧", "？"];

/**
 * The letter, or on a keyboard of another script the one that stands at its place on a Latin keyboard.
 *
 * @param {KeyboardEvent} event
 */
function latin({ key, code, shiftKey }) {
  if (QUESTION_MARKS.includes(key)) return "?";
  if (/^[a-z]$/i.test(key)) return shiftKey ? key : key.toLowerCase();
  const isForeign = key.length > 0 && /[^\x00-\x7f]/.test(key);
  const place = /^Key([A-Z])$/.exec(code)?.[1];
  // Where Russian and Hebrew keyboards have a full stop or a comma, Latin ones have the slash.
  if (code === "Slash" && (isForeign || key === "." || key === ",")) return shiftKey ? "?" : "/";
  if (place && isForeign && key.length === 1) return shiftKey ? place : place.toLowerCase();
  return key;
}

/** @param {KeyboardEvent} event */
const inField = (event) => isField(event.target);

/** @param {EventTarget | null} target */
const isField = (target) =>
  target instanceof HTMLElement && target.matches("textarea, select, input:not([type=checkbox], [type=radio]), [contenteditable=true]");
