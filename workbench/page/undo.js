
import { Failure, postUndo } from "./api.js";
import { aside, fill, h } from "./dom.js";
import { icon } from "./icon.js";
import { say } from "./notice.js";

/** @typedef {{ number: number, locale: string, keys: string[], label: string }} Step */

/** What was written since the page was opened, the latest last. @type {Step[]} */
const steps = [];

/** @type {(step: Step) => void} */
let undone = () => {};

const words = h("span", null);
export const undoButton = h("button", { type: "button", class: "quiet undo", hidden: true, onclick: () => void undoLast() }, icon("undo"), words);

/** @param {(step: Step) => void} callback called when something is as it was before */
export function onUndo(callback) {
  undone = callback;
}

/** @param {Step} step */
export function keepStep(step) {
  steps.push(step);
  draw();
}

/** @type {Promise<unknown>} */
let writing = Promise.resolve();

/** What is being written can be undone as soon as it is written. @template T @param {Promise<T>} write @returns {Promise<T>} */
export function willWrite(write) {
  writing = Promise.allSettled([writing, write]);
  return write;
}

export const lastStep = () => steps.at(-1) ?? null;

/** Takes the latest step back. */
export async function undoLast() {
  await writing;
  const step = steps.pop();
  draw();
  if (!step) return say("There is nothing to undo.");
  try {
    await postUndo(step.number);
    say(`Undone: ${step.label}`);
    undone(step);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.status === 0) steps.push(step);
    draw();
    say(`Not undone: ${error.message}`);
    undoButton.dispatchEvent(new CustomEvent("refused", { bubbles: true, detail: error.message }));
  }
}

function draw() {
  const step = lastStep();
  undoButton.hidden = !step;
  undoButton.title = step ? `Undo: ${step.label} (u)` : "";
  fill(words, "Undo", step && aside(`: ${step.label}`));
}
