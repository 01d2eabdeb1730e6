/** @import { Child } from "./dom.js" */

import { freshId, h } from "./dom.js";

/**
 * Asks a question to answer with yes or no; Enter in a field means yes, Escape no.
 *
 * @param {{ title: string, yes: string, no?: string, class?: string }} words @param {...(Child | Child[])} content
 * @returns {Promise<boolean>}
 */
export function asked(words, ...content) {
  const id = freshId("dialog");
  const dialog = h("dialog", { class: words.class ?? "ask", "aria-labelledby": id },
    h("form", { method: "dialog", onkeydown: submitting },
      h("h2", { id }, words.title), ...content,
      h("div", { class: "buttons" },
        h("button", { class: "primary", value: "yes" }, words.yes),
        h("button", { value: "no" }, words.no ?? "Cancel"))));
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      const yes = dialog.returnValue === "yes";
      dialog.remove();
      resolve(yes);
    });
  });
}

/** Does at Ctrl+Enter, from anywhere in a form, what its first button does. @param {KeyboardEvent} event */
export function submitting(event) {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.currentTarget);
  form.requestSubmit(form.querySelector("button.primary"));
}
