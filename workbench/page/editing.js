/** @import { Extension, SelectionRange, Transaction } from "./vendor/codemirror.js" */

import {
  Decoration, Direction, EditorSelection, EditorState, EditorView, StateField, cursorDocEnd, cursorDocStart, cursorLineBoundaryBackward, cursorLineBoundaryForward,
  cursorLineDown, cursorLineUp, deleteCharBackward, deleteCharForward, deleteGroupBackward, deleteGroupForward, highlightSpecialChars, history,
  historyKeymap, insertNewline, keymap, redo, selectAll, selectDocEnd, selectDocStart, selectLineBoundaryBackward, selectLineBoundaryForward,
  selectLineDown, selectLineUp,
} from "./vendor/codemirror.js";
import { around, cleaned, placeables } from "./fluent.js";

/** What makes the editor one of Fluent texts: placeables are units, spaces that do not break are seen. */

const unit = Decoration.mark({ class: "placeable", bidiIsolate: Direction.LTR, attributes: { dir: "ltr", spellcheck: "false" } });

/** @type {Record<string, string>} */
const SPACES = { "\u00a0": "No-break space", "\u2007": "Figure space, which does not break", "\u202f": "Narrow no-break space" };

/** @param {string} text */
const unitsOf = (text) => Decoration.set(placeables(text).map(([from, to]) => unit.range(from, to)));

/** @param {string} text */
const spacesOf = (text) => Decoration.set([...text.matchAll(/[\u00a0\u2007\u202f]/g)].map(({ index, 0: space }) =>
  Decoration.mark({ class: "no-break", attributes: { title: SPACES[space] ?? "" } }).range(index, index + 1)));

/** Keeps what is marked in a text. @param {(text: string) => ReturnType<typeof unitsOf>} of */
export const marks = (of) => ({
  create: (/** @type {{ doc: object }} */ { doc }) => of(doc.toString()),
  update: (/** @type {ReturnType<typeof unitsOf>} */ before, /** @type {Transaction} */ change) =>
    change.docChanged ? of(change.newDoc.toString()) : before,
});

const units = StateField.define({
  ...marks(unitsOf),
  provide: (field) => [
    EditorView.decorations.from(field),
    EditorView.atomicRanges.of((view) => view.state.field(field)),
    EditorView.bidiIsolatedRanges.of((view) => view.state.field(field)),
  ],
});

const spaces = StateField.define({ ...marks(spacesOf), provide: (field) => EditorView.decorations.from(field) });

/**
 * Moves the caret by a character or a word, and over a placeable as a whole. The editor walks through a line as it is seen:
 * in a text from right to left it would enter a placeable at its end, and leave it at its start, where it came from.
 *
 * @param {"char" | "group"} by @param {"left" | "right"} side @param {boolean} [isSelecting]
 * @returns {(view: EditorView) => boolean}
 */
const step = (by, side, isSelecting = false) => (view) => {
  const { selection } = view.state;
  const ranges = selection.ranges.map((range) => {
    const isForward = (side === "left") === (view.textDirectionAt(range.head) === Direction.RTL);
    if (!isSelecting && !range.empty) return EditorSelection.cursor(isForward ? range.to : range.from);
    const to = stepFrom(view, range, by, isForward);
    return isSelecting ? EditorSelection.range(range.anchor, to.head) : to;
  });
  view.dispatch({ selection: EditorSelection.create(ranges, selection.mainIndex), scrollIntoView: true, userEvent: "select" });
  return true;
};

/** @param {EditorView} view @param {SelectionRange} range @param {"char" | "group"} by @param {boolean} isForward */
function stepFrom(view, range, by, isForward) {
  const all = view.state.field(units, false) ? placeables(view.state.doc.toString()) : [];
  // Beside a placeable, the caret belongs to the text outside.
  const outside = (/** @type {SelectionRange} */ { head, assoc, bidiLevel }) => {
    const beside = all.find(([from, to]) => from === head || to === head);
    return beside ? EditorSelection.cursor(head, head === beside[0] ? -1 : 1) : EditorSelection.cursor(head, assoc, bidiLevel ?? undefined);
  };
  const over = all.find(([from, to]) => (isForward ? from : to) === range.head);
  if (over) return EditorSelection.cursor(isForward ? over[1] : over[0], isForward ? 1 : -1);
  const start = outside(range);
  return outside(by === "char" ? view.moveByChar(start, isForward) : view.moveByGroup(start, isForward));
}

/** Those of a text field; what else there is belongs to the page. */
const keys = keymap.of([
  { key: "ArrowLeft", run: step("char", "left"), shift: step("char", "left", true), preventDefault: true },
  { key: "ArrowRight", run: step("char", "right"), shift: step("char", "right", true), preventDefault: true },
  { key: "Mod-ArrowLeft", mac: "Alt-ArrowLeft", run: step("group", "left"), shift: step("group", "left", true), preventDefault: true },
  { key: "Mod-ArrowRight", mac: "Alt-ArrowRight", run: step("group", "right"), shift: step("group", "right", true), preventDefault: true },
  { mac: "Cmd-ArrowLeft", run: cursorLineBoundaryBackward, shift: selectLineBoundaryBackward, preventDefault: true },
  { mac: "Cmd-ArrowRight", run: cursorLineBoundaryForward, shift: selectLineBoundaryForward, preventDefault: true },
  { key: "ArrowUp", run: cursorLineUp, shift: selectLineUp, preventDefault: true },
  { key: "ArrowDown", run: cursorLineDown, shift: selectLineDown, preventDefault: true },
  { key: "Home", run: cursorLineBoundaryBackward, shift: selectLineBoundaryBackward, preventDefault: true },
  { key: "End", run: cursorLineBoundaryForward, shift: selectLineBoundaryForward, preventDefault: true },
  { key: "Mod-Home", mac: "Cmd-ArrowUp", run: cursorDocStart, shift: selectDocStart, preventDefault: true },
  { key: "Mod-End", mac: "Cmd-ArrowDown", run: cursorDocEnd, shift: selectDocEnd, preventDefault: true },
  { key: "Enter", run: insertNewline, shift: insertNewline },
  { key: "Mod-a", run: selectAll },
  { key: "Backspace", run: deleteCharBackward, shift: deleteCharBackward, preventDefault: true },
  { key: "Delete", run: deleteCharForward, preventDefault: true },
  { key: "Mod-Backspace", mac: "Alt-Backspace", run: deleteGroupBackward, preventDefault: true },
  { key: "Mod-Delete", mac: "Alt-Delete", run: deleteGroupForward, preventDefault: true },
  ...historyKeymap,
]);

/** A placeable is selected as a whole: by a double click, too, and by what browsers on phones select. */
const whole = EditorState.transactionFilter.of((change) => {
  if (!change.selection || change.docChanged || !change.isUserEvent("select")) return change;
  const { ranges, mainIndex } = change.selection;
  const text = change.startState.doc.toString();
  const wider = ranges.map((range) => {
    if (range.empty) return range;
    const [from, to] = around(text, range.from, range.to);
    return range.anchor <= range.head ? EditorSelection.range(from, to) : EditorSelection.range(to, from);
  });
  const isWider = wider.some((range, index) => !range.eq(/** @type {SelectionRange} */ (ranges[index])));
  return isWider ? [change, { selection: EditorSelection.create(wider, mainIndex) }] : change;
});

/** What comes from elsewhere, without what cannot be meant in a text. */
const cleaning = EditorView.clipboardInputFilter.of((text, { doc, selection: { main } }) =>
  cleaned(text, doc.sliceString(0, main.from), doc.sliceString(main.to)));

/** Browsers would write what is typed over a placeable in its colours, by a style that the policy of the page forbids. */
const inputs = EditorView.domEventHandlers({
  keydown(event, view) {
    // Without regard to the caps lock.
    const isRedo = (event.ctrlKey || event.metaKey) && event.shiftKey && !event.altKey && event.key.toLowerCase() === "z";
    return isRedo && redo(view);
  },
  beforeinput(event, view) {
    const { inputType, data, isComposing } = event;
    // The browser knows of a new selection before the editor does.
    const selection = getSelection();
    const range = event.getTargetRanges()[0] ?? (selection?.rangeCount ? selection.getRangeAt(0) : null);
    if (inputType !== "insertText" || !data || !range || range.collapsed || isComposing || view.state.readOnly) return false;
    const from = view.posAtDOM(range.startContainer, range.startOffset);
    const to = view.posAtDOM(range.endContainer, range.endOffset);
    const insert = view.state.toText(data);
    view.dispatch({
      changes: { from, to, insert }, selection: { anchor: from + insert.length }, userEvent: "input.type", scrollIntoView: true,
    });
    event.preventDefault();
    return true;
  },
});

/** The style sheet that the editor brings along is let in by the number that the server has given to this page. */
const nonce = /** @type {HTMLElement | null} */ (document.querySelector("meta[name=style-nonce]"))?.nonce ?? "";

/** What all editors have. @type {Extension} */
export const writing = [EditorView.cspNonce.of(nonce), EditorView.lineWrapping, history(), inputs, keys, highlightSpecialChars(), spaces];

/** @type {Extension} */
export const editing = [writing, units, whole, cleaning];
