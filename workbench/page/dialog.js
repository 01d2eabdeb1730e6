/** @import { Child } from "./dom.js" */

import { freshId, h } from "./dom.js";

/**
 * Asks a question to answer with yes or no; Escape means no.
 *
 * @param {{ title: string, yes: string, no?: string, class?: string }} words @param {...(Child | Child[])} content
 * @returns {Promise<boolean>}
 */
export function asked(words, ...content) {
  const id = freshId("dialog");
  const dialog = h("dialog", { class: words.class ?? "ask", "aria-labelledby": id },
    h("h2", { id }, words.title), ...content,
    h("form", { method: "dialog", class: "buttons" },
      h("button", { class: "primary", value: "yes" }, words.yes),
      h("button", { value: "no" }, words.no ?? "Cancel")));
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
