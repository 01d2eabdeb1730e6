/** @import { Child } from "./dom.js" */

import { Failure } from "./api.js";
import { submitting } from "./dialog.js";
import { fill, freshId, h, same } from "./dom.js";
import { capitalized } from "./words.js";

/**
 * Asks for something in a dialog, which stays open with what is wrong until it is sent or left.
 *
 * @template T
 * @param {{ title: string, yes: string, isKept?: boolean }} words isKept: what is typed is there again at the next opening @param {Child | Child[]} content
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
    const focused = document.activeElement;
    yes.disabled = true;
    fill(fault);
    try {
      answer = await send();
      dialog.close();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      yes.disabled = false;
      if (focused instanceof HTMLElement) focused.focus();
      fill(fault, capitalized([error.message, ...error.findings.map((one) => one.message)].join(" ")));
    } finally {
      yes.disabled = false;
    }
  }

  document.body.append(dialog);
  dialog.showModal();
  const before = typed(dialog);
  // Elsewhere Escape leaves a field, and nothing typed is lost.
  const leaving = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== "Escape" || event.isComposing || words.isKept || same(typed(dialog), before) || fault.textContent === LEAVING) return;
    event.preventDefault();
    fill(fault, LEAVING);
  };
  // What has the focus may be outside: then the key still closes the dialog.
  addEventListener("keydown", leaving, { capture: true });
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      removeEventListener("keydown", leaving, { capture: true });
      dialog.remove();
      resolve(answer);
    });
  });
}

const LEAVING = "What you typed is not saved. Press Escape again to throw it away.";

/** What stands in the fields of a dialog. @param {HTMLDialogElement} dialog */
const typed = (dialog) => /** @type {(HTMLInputElement | HTMLTextAreaElement)[]} */ ([...dialog.querySelectorAll("input, textarea")])
  .map((field) => (field instanceof HTMLInputElement && field.type === "checkbox" ? field.checked : field.value));

/** A field of such a form with its label. @param {string} label @param {HTMLInputElement | HTMLTextAreaElement} input @param {string} [hint] */
export function labelled(label, input, hint) {
  input.id = freshId("field");
  return h("p", { class: "labelled" }, h("label", { for: input.id }, label), input, hint && h("span", { class: "hint" }, hint));
}
