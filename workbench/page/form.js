/** @import { Child } from "./dom.js" */

import { Failure } from "./api.js";
import { submitting } from "./dialog.js";
import { fill, freshId, h } from "./dom.js";

/**
 * Asks for something in a dialog, which stays open with what is wrong until it is sent or left.
 *
 * @template T
 * @param {{ title: string, yes: string }} words @param {Child | Child[]} content
 * @param {() => Promise<T>} send
 * @returns {Promise<T | null>} null if it was left
 */
export function filledIn(words, content, send) {
  const id = freshId("form");
  const fault = h("p", { class: "problem", role: "alert" });
  const yes = h("button", { class: "primary" }, words.yes);
  /** @type {T | null} */
  let answer = null;
  const dialog = h("dialog", { class: "filled-in", "aria-labelledby": id },
    h("form", { onkeydown: submitting, oninput: () => fill(fault), onsubmit: (/** @type {Event} */ event) => { event.preventDefault(); void submit(); } },
      h("h2", { id }, words.title), content, fault,
      h("div", { class: "buttons" }, yes, h("button", { type: "button", onclick: () => dialog.close() }, "Cancel"))));

  async function submit() {
    // Keys may ask for it a second time.
    if (yes.disabled) return;
    yes.disabled = true;
    fill(fault);
    try {
      answer = await send();
      dialog.close();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      fill(fault, [error.message, ...error.findings.map((one) => one.message)].join(" "));
    } finally {
      yes.disabled = false;
    }
  }

  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(answer);
    });
  });
}

/** A field of such a form with its label. @param {string} label @param {HTMLInputElement | HTMLTextAreaElement} input @param {string} [hint] */
export function labelled(label, input, hint) {
  input.id = freshId("field");
  return h("p", { class: "labelled" }, h("label", { for: input.id }, label), input, hint && h("span", { class: "hint" }, hint));
}
