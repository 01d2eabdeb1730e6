/** @import { Chip, Locale, Quotes } from "./types.js" */
/** @import { Extension } from "./vendor/codemirror.js" */

import { Annotation, Compartment, EditorSelection, EditorState, EditorView, completionStatus, isolateHistory, keymap, redo, tooltips, undo } from "./vendor/codemirror.js";
import { completion, isBeginning } from "./completion.js";
import { editing } from "./editing.js";
import { around, begun, placeables, withQuotes } from "./fluent.js";

/**
 * @typedef {object} Surroundings
 * @property {Locale} locale
 * @property {string} labels ids of what names it
 * @property {string} described id of what is found in it
 * @property {() => void} typed
 * @property {() => void} rested no placeable is being written any more
 * @property {() => void} focused
 * @property {() => boolean} onward goes to the next field, if there is one
 * @property {(what: "undo" | "redo", from: string, to: string) => void} stepped
 * @property {() => Chip[]} offers what can be put in
 */

/** @typedef {Pick<Surroundings, "typed"> & Partial<Pick<Surroundings, "rested" | "focused" | "onward" | "stepped">>} Tell */

/** Marks what did not come from the translator. */
const fromFile = Annotation.define();

/** An editor for one text. */
export class TextInput {
  /** @param {string} text @param {Surroundings} around */
  static of(text, { locale, labels, described, offers, ...tell }) {
    return new TextInput(text, [editing, completion(offers)], {
      lang: locale.locale, dir: locale.direction, spellcheck: "true", autocorrect: "on", autocapitalize: "sentences",
      "aria-labelledby": labels, "aria-describedby": described,
    }, tell);
  }

  /**
   * @param {string} text @param {Extension} means what kind of editor it is @param {Record<string, string>} attributes
   * @param {Tell} tell
   */
  constructor(text, means, attributes, { typed, rested, focused, onward, stepped }) {
    this.isLocked = false;
    this.isInvalid = false;
    /** Whether a placeable is being written, and not closed yet. */
    this.isBeginning = false;
    this.locking = new Compartment();
    this.validity = new Compartment();
    this.view = new EditorView({
      doc: text,
      extensions: [
        means, this.locking.of(EditorState.readOnly.of(false)), this.validity.of(validity(false)),
        EditorView.contentAttributes.of(attributes),
        // What is offered would be hidden where the margin is.
        EditorView.scrollMargins.of(({ state }) => ({ bottom: completionStatus(state) === "active" ? 0 : barHeight() })),
        tooltips({ tooltipSpace: () => ({ top: 0, left: 0, right: document.documentElement.clientWidth, bottom: innerHeight - barHeight() }) }),
        keymap.of([{ key: "Tab", run: () => onward?.() ?? false }]),
        EditorView.updateListener.of(({ docChanged, focusChanged, startState, transactions, view }) => {
          const began = this.isBeginning;
          this.isBeginning = isBeginning(view);
          if (docChanged && !transactions.some((one) => one.annotation(fromFile))) typed();
          else if (began && !this.isBeginning) rested?.();
          if (focusChanged && view.hasFocus) focused?.();
          for (const what of /** @type {const} */ (["undo", "redo"])) {
            if (transactions.some((one) => one.isUserEvent(what))) stepped?.(what, startState.doc.toString(), this.text);
          }
        }),
      ],
    });
    this.element = this.view.dom;
  }

  get text() {
    return this.view.state.doc.toString();
  }

  /** Takes a text of the file without touching the caret. @param {string} text */
  adopt(text) {
    const now = this.text;
    if (now === text) return;
    let start = 0;
    while (start < Math.min(now.length, text.length) && now[start] === text[start]) start += 1;
    let end = 0;
    while (end < Math.min(now.length, text.length) - start && now.at(-1 - end) === text.at(-1 - end)) end += 1;
    this.view.dispatch({
      changes: { from: start, to: now.length - end, insert: text.slice(start, text.length - end) },
      annotations: [fromFile.of(true), isolateHistory.of("full")],
    });
  }

  /** Puts a text in the place of what is selected, never within a placeable. @param {string} text */
  insert(text) {
    const now = this.text;
    const { from, to, empty } = this.view.state.selection.main;
    const isPlaceable = text.startsWith("{");
    const begins = empty && isPlaceable ? begun(now, from) : null;
    const [start, end] = begins ? [begins.from, begins.to] : empty ? outside(now, from) : around(now, from, to);
    this.change({ changes: { from: start, to: end, insert: text }, selection: { anchor: start + text.length } });
  }

  /** Takes over a whole text. @param {string} text */
  take(text) {
    const { length } = this.view.state.doc;
    this.change({ changes: { from: 0, to: length, insert: text }, selection: { anchor: this.view.state.toText(text).length } });
  }

  /** Puts what is selected in quotation marks, which stand at its words. @param {Quotes} quotes */
  quote({ open, close }) {
    const now = this.text;
    this.change(this.view.state.changeByRange((range) => {
      const words = now.slice(range.from, range.to);
      const from = words.trim() ? range.to - words.trimStart().length : range.from;
      const to = words.trim() ? range.from + words.trimEnd().length : range.to;
      return {
        changes: [{ from, insert: open }, { from: to, insert: close }],
        range: EditorSelection.range(from + open.length, to + open.length),
      };
    }));
  }

  /** Puts the language's quotation marks in the place of straight ones. @param {Quotes} quotes @param {string[]} kept what stays as it is */
  curl(quotes, kept) {
    this.change({ changes: withQuotes(this.text, quotes, kept) });
  }

  /** One step of what can be undone. @param {import("./vendor/codemirror.js").TransactionSpec} change */
  change(change) {
    if (this.isLocked) return;
    this.view.focus();
    this.view.dispatch(change, { userEvent: "input.paste", annotations: isolateHistory.of("full"), scrollIntoView: true });
  }

  undo() {
    undo(this.view);
  }

  redo() {
    redo(this.view);
  }

  /** @param {boolean} locked */
  lock(locked) {
    if (locked === this.isLocked) return;
    this.isLocked = locked;
    this.view.dispatch({ effects: this.locking.reconfigure(EditorState.readOnly.of(locked)) });
  }

  /** @param {boolean} invalid */
  judge(invalid) {
    if (invalid === this.isInvalid) return;
    this.isInvalid = invalid;
    this.view.dispatch({ effects: this.validity.reconfigure(validity(invalid)) });
  }

  /** Where the caret was; at first that is at the end, where one mostly goes on. */
  focus() {
    const { doc, selection: { main } } = this.view.state;
    if (!this.view.hasFocus && main.empty && main.head === 0) this.view.dispatch({ selection: { anchor: doc.length } });
    this.view.focus();
    this.element.scrollIntoView({ block: "nearest" });
  }

  /** Puts the caret at the end of a line. @param {number} number from 1 */
  focusLine(number) {
    const { doc } = this.view.state;
    const { to } = doc.line(Math.min(Math.max(number, 1), doc.lines));
    this.view.focus();
    this.view.dispatch({ selection: { anchor: to }, effects: EditorView.scrollIntoView(to) });
  }
}

/** Behind the placeable that a place is in. @param {string} text @param {number} at @returns {[number, number]} */
function outside(text, at) {
  const place = placeables(text).find(([from, to]) => from < at && at < to)?.[1] ?? at;
  return [place, place];
}

/** The height of the bar that covers the end of the page, in pixels. */
const barHeight = () => Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--bar")) || 0;

/** @param {boolean} invalid */
const validity = (invalid) => EditorView.contentAttributes.of({ "aria-invalid": String(invalid) });
