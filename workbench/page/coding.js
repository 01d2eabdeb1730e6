/** @import { Extension } from "./vendor/codemirror.js" */

import { Decoration, Direction, EditorSelection, EditorView, Prec, StateField, keymap } from "./vendor/codemirror.js";
import { marks, writing } from "./editing.js";
import { placeables } from "./fluent.js";

/** What makes the editor one of a whole entry: each line has the direction of its words, and what is code stays readable in it. */

const rightToLeft = Decoration.line({ attributes: { dir: "rtl" } });
const code = Decoration.mark({ class: "code-part", bidiIsolate: Direction.LTR, attributes: { dir: "ltr" } });

/** Ids, attributes and keys of variants. */
const BEGINNING = /^(\s*)((?:-?[a-z][\w-]*|\.[a-z][\w-]*)\s*=(?!=)|\*?\[[^\][]*\])/i;

/** Letters of scripts that are written from right to left. */
const RTL = /^[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** @param {string} text @returns {{ start: number, code: [number, number][], isRtl: boolean }[]} */
function lines(text) {
  const units = placeables(text);
  let start = 0;
  return text.split("\n").map((line) => {
    const from = start;
    start += line.length + 1;
    const [, indent = "", beginning = ""] = BEGINNING.exec(line) ?? [];
    const own = units.filter(([begin, end]) => begin < start && end > from)
      // One that is not closed yet goes on over the lines behind it.
      .map(([begin, end]) => /** @type {[number, number]} */ ([Math.max(begin - from, indent.length + beginning.length), Math.min(end - from, line.length)]))
      .filter(([begin, end]) => begin < end);
    /** @type {[number, number][]} */
    const parts = beginning ? [[indent.length, indent.length + beginning.length], ...own] : own;
    const words = parts.reduceRight((rest, [begin, end]) => rest.slice(0, begin) + rest.slice(end), line);
    const [letter = ""] = /\p{L}/u.exec(words) ?? [];
    return { start: from, code: parts.map(([begin, end]) => [from + begin, from + end]), isRtl: RTL.test(letter) };
  });
}

const directions = StateField.define({
  ...marks((text) => Decoration.set(lines(text).filter((line) => line.isRtl).map((line) => rightToLeft.range(line.start)))),
  provide: (field) => EditorView.decorations.from(field),
});

const parts = StateField.define({
  ...marks((text) => Decoration.set(lines(text).flatMap((line) => line.code).map(([from, to]) => code.range(from, to)))),
  provide: (field) => [
    EditorView.decorations.from(field),
    EditorView.bidiIsolatedRanges.of((view) => view.state.field(field)),
  ],
});

/** Fluent has no tabs between its parts. */
const spaced = EditorView.clipboardInputFilter.of((text) => text.replace(/\t/g, "    "));

/** A line goes on as the one before: without white space at its beginning it would be another message. @param {EditorView} view */
function newLine(view) {
  const { state } = view;
  view.dispatch(state.changeByRange(({ from, to }) => {
    const line = state.doc.lineAt(from);
    const before = line.text.slice(0, from - line.from);
    const indent = /^ */.exec(before)?.[0].length ?? 0;
    const isInto = /->\s*$/.test(before);
    const insert = `\n${" ".repeat(before.trim() ? Math.max(indent + (isInto ? 4 : 0), 4) : indent)}`;
    return { changes: { from, to, insert: state.toText(insert) }, range: EditorSelection.cursor(from + insert.length) };
  }), { userEvent: "input", scrollIntoView: true });
  return true;
}

const enter = Prec.high(keymap.of([{ key: "Enter", run: newLine, shift: newLine }]));

/** @type {Extension} */
export const coding = [enter, writing, EditorView.editorAttributes.of({ class: "ftl" }), EditorView.perLineTextDirection.of(true), directions, parts, spaced];
