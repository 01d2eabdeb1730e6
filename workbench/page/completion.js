/** @import { Chip } from "./types.js" */
/** @import { Completion, CompletionContext, Extension } from "./vendor/codemirror.js" */

import { EditorView, Prec, acceptCompletion, autocompletion, closeCompletion, completionKeymap, completionStatus, keymap, pickedCompletion } from "./vendor/codemirror.js";
import { begun } from "./fluent.js";
import { fold } from "./fold.js";

/**
 * Offers at a brace what may be put into a text.
 *
 * @param {() => Chip[]} offers @returns {Extension}
 */
export const completion = (offers) => [
  autocompletion({ override: [(context) => offered(context, offers())], icons: false, defaultKeymap: false, tooltipClass: () => "offers" }),
  Prec.highest(keymap.of([
    ...completionKeymap.filter(({ key }) => key !== "Escape"),
    { key: "Tab", run: acceptCompletion },
    // As long as nothing is offered, it is a key of the page.
    { key: "Escape", run: (view) => completionStatus(view.state) === "active" && closeCompletion(view) },
  ])),
  // Its name would be that of code.
  EditorView.updateListener.of(({ view }) => view.dom.querySelector(".offers [role=listbox]")?.setAttribute("aria-label", "What can be put in")),
];

/** @param {CompletionContext} context @param {Chip[]} chips */
function offered({ state, pos }, chips) {
  const place = begun(state.doc.toString(), pos);
  if (!place) return null;
  const typed = fold(place.name);
  const fits = chips.filter(({ insert }) => insert.startsWith("{") && fold(insert).includes(typed));
  return {
    from: place.from, filter: false,
    options: fits.map(({ insert, about }) => ({
      label: insert, detail: about ?? undefined,
      apply: (/** @type {EditorView} */ view, /** @type {Completion} */ own, /** @type {number} */ from, /** @type {number} */ at) => {
        const to = begun(view.state.doc.toString(), at)?.to ?? at;
        view.dispatch({
          changes: { from, to, insert }, selection: { anchor: from + insert.length },
          annotations: pickedCompletion.of(own), userEvent: "input.complete", scrollIntoView: true,
        });
      },
    })),
  };
}

/** Whether a placeable has been begun where the caret is, and is not closed yet. @param {EditorView} view */
export function isBeginning(view) {
  const { doc, selection: { main } } = view.state;
  if (!view.hasFocus) return false;
  return completionStatus(view.state) === "active" || (main.empty && begun(doc.toString(), main.head)?.isOpen === true);
}
