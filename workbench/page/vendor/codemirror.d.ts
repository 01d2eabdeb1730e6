// What the page uses of CodeMirror. `.ci/page/editor` makes codemirror.js of these names.
export { Annotation, Compartment, EditorSelection, EditorState, StateField } from "../../../target/npm/node_modules/@codemirror/state";
export { Decoration, Direction, EditorView, highlightSpecialChars, keymap } from "../../../target/npm/node_modules/@codemirror/view";
export { cursorDocEnd, cursorDocStart, cursorLineBoundaryBackward, cursorLineBoundaryForward, cursorLineDown, cursorLineUp, deleteCharBackward, deleteCharForward, deleteGroupBackward, deleteGroupForward, history, historyKeymap, insertNewline, isolateHistory, redo, selectAll, selectDocEnd, selectDocStart, selectLineBoundaryBackward, selectLineBoundaryForward, selectLineDown, selectLineUp } from "../../../target/npm/node_modules/@codemirror/commands";
export type { Extension, SelectionRange, Transaction, TransactionSpec } from "../../../target/npm/node_modules/@codemirror/state";
