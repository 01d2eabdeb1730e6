// What the page uses of CodeMirror. `.ci/page/editor` makes codemirror.js of these names.
export { Annotation, Compartment, EditorSelection, EditorState, Prec, StateField } from "../../../target/npm/node_modules/@codemirror/state";
export { Decoration, Direction, EditorView, highlightSpecialChars, keymap, tooltips } from "../../../target/npm/node_modules/@codemirror/view";
export { acceptCompletion, autocompletion, closeCompletion, completionKeymap, completionStatus, pickedCompletion } from "../../../target/npm/node_modules/@codemirror/autocomplete";
export { cursorDocEnd, cursorDocStart, cursorLineBoundaryBackward, cursorLineBoundaryForward, cursorLineDown, cursorLineUp, deleteCharBackward, deleteCharForward, deleteGroupBackward, deleteGroupForward, history, historyKeymap, insertNewline, isolateHistory, redo, selectAll, selectDocEnd, selectDocStart, selectLineBoundaryBackward, selectLineBoundaryForward, selectLineDown, selectLineUp, undo } from "../../../target/npm/node_modules/@codemirror/commands";
export type { Extension, SelectionRange, Transaction, TransactionSpec } from "../../../target/npm/node_modules/@codemirror/state";
export type { Completion, CompletionContext } from "../../../target/npm/node_modules/@codemirror/autocomplete";
