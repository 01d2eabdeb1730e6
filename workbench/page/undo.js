import { Failure, postUndo } from "./api.js";
import { aside, fill, h } from "./dom.js";
import { icon } from "./icon.js";
import { say } from "./notice.js";
import { currentToken } from "./token.js";

/**
 * @typedef {object} Step
 * @property {number} number what the server undoes it by
 * @property {string} locale
 * @property {string[]} keys
 * @property {string} label
 * @property {() => void} [unsay] takes back what the page says of it
 */

const KEY = "gengo-messages:undo";

/** What was written in this tab, the latest last. */
const steps = kept();

/** What was written before the page was loaded again. Another server, which has another token, knows nothing of it. @returns {Step[]} */
function kept() {
  try {
    const { token, steps } = JSON.parse(sessionStorage.getItem(KEY) ?? "{}");
    return token === currentToken() && Array.isArray(steps) ? steps : [];
  } catch {
    return [];
  }
}

function keep() {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ token: currentToken(), steps: steps.slice(-MOST) }));
  } catch {
    // Then it lasts as long as the page.
  }
}

/** As many as the server keeps at most. */
const MOST = 1_000;

/** @type {(step: Step) => void} */
let undone = () => {};

const words = h("span", null);
const undoButton = h("button", { type: "button", class: "quiet undo", hidden: true, onclick: () => void undoLast() }, icon("undo"), words);
const note = h("p", { class: "undone", hidden: true });
export const undoing = h("div", { class: "undoing" }, note, undoButton);

/** @param {(step: Step) => void} callback called when something is as it was before */
export function onUndo(callback) {
  undone = callback;
}

/** @param {Step} step */
export function keepStep(step) {
  steps.push(step);
  tell("");
  keep();
  draw();
}

/** @type {Promise<unknown>} */
let writing = Promise.resolve();

/**
 * Writes once all that was asked for before is written: what is undone is the latest step, and no write meets another.
 *
 * @template T @param {() => Promise<T>} write keeps its step itself @returns {Promise<T>}
 */
export function inTurn(write) {
  const written = writing.then(write);
  writing = written.catch(() => {});
  return written;
}

const lastStep = () => steps.at(-1) ?? null;

/**
 * Writes in turn, and keeps what it is undone by.
 *
 * @template {{ undo: number | null }} T @param {Omit<Step, "number">} about @param {() => Promise<T>} send @returns {Promise<T>}
 */
export const write = (about, send) => inTurn(async () => {
  const answer = await send();
  if (answer.undo !== null) keepStep({ ...about, number: answer.undo });
  return answer;
});

/** Takes the latest step back, as it is once all that is under way is written. */
export const undoLast = () => inTurn(takeLastBack);

async function takeLastBack() {
  const step = lastStep();
  if (!step) return tell("There is nothing to undo.");
  try {
    await postUndo(step.number);
    drop(step);
    step.unsay?.();
    tell(`Undone: ${step.label}`);
    undone(step);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    // What was changed since, or is not known any more, stays as it is; all else may be tried again.
    if ([404, 409].includes(error.status)) drop(step);
    tell(`Not undone: ${error.message}`);
  }
}

/** @param {Step} step */
function drop(step) {
  steps.splice(steps.indexOf(step), 1);
  keep();
  draw();
}

/** Says what was undone, until something else is written. @param {string} text */
function tell(text) {
  if (text) say(text);
  note.hidden = !text;
  fill(note, text);
}

function draw() {
  const step = lastStep();
  undoButton.hidden = !step;
  undoButton.title = step ? `Undo: ${step.label} (u)` : "";
  fill(words, "Undo", step && aside(`: ${step.label}`));
}

draw();
