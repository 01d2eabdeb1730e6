/** @import { Locale, Quotes } from "./types.js" */

import { Annotation, Compartment, EditorSelection, EditorState, EditorView, isolateHistory } from "./vendor/codemirror.js";
import { editing } from "./editing.js";
import { withQuotes } from "./fluent.js";

/**
 * @typedef {object} Surroundings
 * @property {Locale} locale
 * @property {string} labels ids of what names it
 * @property {string} described id of what is found in it
 * @property {() => void} typed
 * @property {() => void} focused
 */

/** Marks what did not come from the translator. */
const fromFile = Annotation.define();

/** An editor for one text. */
export class TextInput {
  /** @param {string} text @param {Surroundings} around */
  constructor(text, { locale, labels, described, typed, focused }) {
    this.isLocked = false;
    this.isInvalid = false;
    this.locking = new Compartment();
    this.validity = new Compartment();
    this.view = new EditorView({
      doc: text,
      extensions: [
        editing, this.locking.of(EditorState.readOnly.of(false)), this.validity.of(validity(false)),
        EditorView.contentAttributes.of({
          lang: locale.locale, dir: locale.direction, spellcheck: "true", autocorrect: "on", autocapitalize: "sentences",
          "aria-labelledby": labels, "aria-describedby": described,
        }),
        EditorView.scrollMargins.of(() => ({ bottom: barHeight() })),
        EditorView.updateListener.of(({ docChanged, focusChanged, transactions, view }) => {
          if (docChanged && !transactions.some((one) => one.annotation(fromFile))) typed();
          if (focusChanged && view.hasFocus) focused();
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

  /** Puts a text in the place of what is selected. @param {string} text */
  insert(text) {
    this.change(this.view.state.replaceSelection(text));
  }

  /** Takes over a whole text. @param {string} text */
  take(text) {
    const { length } = this.view.state.doc;
    this.change({ changes: { from: 0, to: length, insert: text }, selection: { anchor: this.view.state.toText(text).length } });
  }

  /** Puts what is selected in quotation marks. @param {Quotes} quotes */
  quote({ open, close }) {
    this.change(this.view.state.changeByRange(({ from, to }) => ({
      changes: [{ from, insert: open }, { from: to, insert: close }],
      range: EditorSelection.range(from + open.length, to + open.length),
    })));
  }

  /** Puts the language's quotation marks in the place of straight ones. @param {Quotes} quotes */
  curl(quotes) {
    this.change({ changes: withQuotes(this.text, quotes) });
  }

  /** One step of what can be undone. @param {import("./vendor/codemirror.js").TransactionSpec} change */
  change(change) {
    if (this.isLocked) return;
    this.view.focus();
    this.view.dispatch(change, { userEvent: "input.paste", annotations: isolateHistory.of("full"), scrollIntoView: true });
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

  focus() {
    this.view.focus();
    this.element.scrollIntoView({ block: "nearest" });
  }
}

/** The height of the bar that covers the end of the page, in pixels. */
const barHeight = () => Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--bar")) || 0;

/** @param {boolean} invalid */
const validity = (invalid) => EditorView.contentAttributes.of({ "aria-invalid": String(invalid) });
