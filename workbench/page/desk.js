/** @import { Folder, LocaleAnswer, Row } from "./types.js" */
/** @import { Commands } from "./keys.js" */

import { Failure, getLocale, getMessage } from "./api.js";
import { legend } from "./bar.js";
import { fill, h } from "./dom.js";
import { draftKeys, onDrafts } from "./drafts.js";
import { Editor } from "./editor.js";
import { frameView } from "./frame.js";
import { Messages } from "./messages.js";
import { say, takeBack, warn } from "./notice.js";
import { go, pathOf } from "./route.js";
import { keepSetting } from "./setting.js";
import { currentToken } from "./token.js";

/** @typedef {"field" | "list" | "title" | null} Focus */

/** The desk of one locale: the list, one message, and what helps with it. */
export class Desk {
  /** @param {{ folder: () => Folder, denied: () => void }} app */
  constructor(app) {
    this.app = app;
    /** @type {LocaleAnswer | null} */
    this.answer = null;
    /** @type {Editor | null} */
    this.editor = null;
    this.locale = "";
    /** @type {string | null} */
    this.key = null;
    /** @type {Focus} */
    this.focus = null;
    this.asked = 0;
    this.messages = new Messages(() => this.nextOpen());
    this.pane = h("div", { class: "pane" });
    this.element = h("div", { class: "desk" }, this.messages.element, this.pane);
    this.messages.element.addEventListener("click", () => { this.focus = narrow() ? "title" : "list"; });
    onDrafts(() => {
      this.editor?.keepAgain();
      this.markDrafts();
    });
  }

  /** @param {string} locale @param {string | null} key */
  async show(locale, key) {
    const other = locale !== this.locale;
    this.locale = locale;
    this.key = key;
    this.element.dataset.open = key ? "message" : "list";
    if (other) this.wait();
    if (other || !this.answer) await this.refreshList();
    if (this.locale !== locale || this.key !== key || !this.answer) return;
    this.title();
    this.messages.select(key);
    keepSetting("last", [locale, key].filter(Boolean).join(" "));
    await this.open();
  }

  wait() {
    this.editor?.close();
    this.editor = null;
    this.answer = null;
    fill(this.messages.scroller, h("p", { class: "empty" }, "Loading …"));
    this.messages.answer = null;
    fill(this.pane);
  }

  title() {
    const locale = this.answer?.locale;
    const name = locale?.name ?? this.locale;
    frameView({
      title: locale ? h("span", null, name, " ", h("bdi", { class: "native", lang: locale.locale }, locale.nativeName)) : name,
      name: this.key ? `${this.key} – ${name}` : name,
      page: "locale",
      back: this.key ? { href: pathOf(this.locale), label: "Messages" } : { href: "/", label: "Languages" },
    });
  }

  async refreshList() {
    const { locale } = this;
    try {
      const answer = await getLocale(locale);
      if (locale !== this.locale) return;
      this.answer = answer;
      takeBack("request");
      this.messages.update(answer, this.drafts());
      this.messages.select(this.key);
    } catch (error) {
      if (this.editor && error instanceof Failure) return warn("request", `This language cannot be read at the moment (${error.message}). What you typed stays.`);
      this.failed(error, `There is no language “${locale}” here.`);
    }
  }

  /** The message of the address, or the overview. */
  async open() {
    const asked = ++this.asked;
    const { locale, key } = this;
    if (!key) return this.overview();
    if (this.editor?.key === key && !this.editor.closed) return this.applyFocus();
    this.editor?.close();
    try {
      const detail = await getMessage(locale, key);
      if (asked !== this.asked) return;
      this.editor = new Editor(detail, this.around());
      this.pane.replaceChildren(this.editor.element, this.editor.context.element);
      this.pane.scrollTop = 0;
      takeBack("request");
      this.applyFocus();
    } catch (error) {
      if (asked !== this.asked) return;
      this.editor = null;
      this.failed(error, `There is no message “${key}”.`);
    }
  }

  around() {
    const answer = /** @type {LocaleAnswer} */ (this.answer);
    const desk = this;
    return {
      get folder() { return desk.app.folder(); },
      get locked() { return desk.locked; },
      locale: answer.locale,
      categories: answer.categories,
      drafted: () => this.markDrafts(),
      saved: (/** @type {Row} */ row) => this.messages.updateRow(row),
      denied: this.app.denied,
      next: () => this.move(1, "title"),
      previous: () => this.move(-1, "title"),
      saveAndNext: () => this.saveAndNext(),
    };
  }

  /** With a token that is out of date one may go on typing: it is kept until there is a new one. */
  get locked() {
    const folder = this.app.folder();
    return folder.readOnly || (!folder.mayWrite && !currentToken());
  }

  overview() {
    this.editor?.close();
    this.editor = null;
    if (!this.answer) return;
    const { locale } = this.answer;
    const open = locale.missing + locale.stale;
    fill(this.pane, h("section", { class: "overview", "aria-label": "Overview" },
      h("h2", null, `${locale.translated} of ${locale.messages} translated`),
      legend(locale),
      open > 0
        ? h("button", { type: "button", class: "primary", onclick: () => this.nextOpen() }, `Next of ${open} to translate`)
        : h("p", null, "Every message has a text that fits the English."),
      locale.messages > locale.reviewed && h("p", { class: "hint" },
        "A text becomes “reviewed” when a native speaker has read it: open it, read, and mark it."),
      h("p", { class: "hint" }, "Choose a message in the list. ", h("kbd", null, "?"), " shows the keys.")));
    if (this.focus === "title") this.messages.focus(this.messages.open);
    this.focus = null;
  }

  /** The folder has changed. */
  async refresh() {
    await this.editor?.saving;
    await this.refreshList();
    const { editor } = this;
    if (!editor) return this.key && this.answer ? this.open() : this.overview();
    editor.lock();
    const detail = await getMessage(this.locale, editor.key).catch((error) => {
      if (error instanceof Failure && error.status === 404) editor.gone();
      return null;
    });
    if (!detail || editor !== this.editor) return;
    if (this.answer) editor.around.locale = this.answer.locale;
    await editor.receive(detail);
  }

  /** @param {unknown} error @param {string} missing */
  failed(error, missing) {
    if (!(error instanceof Failure)) throw error;
    if (error.status !== 404) {
      const again = { label: "Try again", act: () => void this.show(this.locale, this.key) };
      if (!this.editor) fill(this.pane, h("p", { class: "empty" }, "This could not be loaded."));
      return warn("request", error.message, again);
    }
    this.title();
    const note = h("section", { class: "overview", "aria-label": "Not found" }, h("h2", null, "Not found"), h("p", null, missing),
      h("p", null, h("a", { href: this.answer ? pathOf(this.locale) : "/" }, this.answer ? "All messages" : "All languages")));
    this.pane.replaceChildren(note);
    if (!this.answer) fill(this.messages.scroller);
    this.element.dataset.open = "message";
  }

  applyFocus() {
    const { focus, editor } = this;
    this.focus = null;
    if (!focus || !editor) return;
    if (focus === "list" && !narrow()) this.messages.focus(editor.key);
    else if (focus === "field" && !this.locked) editor.focusField();
    else editor.focusTitle();
  }

  drafts() {
    return draftKeys(this.app.folder().key, this.locale);
  }

  markDrafts() {
    if (this.answer && !sameSet(this.drafts(), this.messages.unsaved)) this.messages.markUnsaved(this.drafts());
  }

  /** @param {1 | -1} step @param {Focus} focus */
  move(step, focus) {
    this.goTo(this.messages.neighbour(step), focus, step > 0 ? "That was the last message." : "This is the first message.");
  }

  nextOpen() {
    this.goTo(this.messages.nextOpen(), "field", "Nothing is left to translate.");
  }

  /** @param {string | null} key @param {Focus} focus @param {string} none */
  goTo(key, focus, none) {
    if (!key) return say(none);
    this.focus = focus;
    go(pathOf(this.locale, key));
  }

  async saveAndNext() {
    const { editor } = this;
    if (!editor || !(await editor.save())) return;
    // Whoever has gone elsewhere meanwhile, or typed on, stays there.
    if (editor !== this.editor || editor.dirty) return;
    const last = !this.messages.neighbour(1);
    say(last ? "Saved. That was the last message." : "Saved");
    if (!last) this.move(1, "field");
  }

  /** @returns {Commands} */
  commands() {
    const typing = document.activeElement instanceof HTMLTextAreaElement;
    const focus = typing ? "field" : this.messages.hasFocus() ? "list" : "title";
    return {
      next: () => this.move(1, focus),
      previous: () => this.move(-1, focus),
      nextOpen: () => this.nextOpen(),
      edit: () => this.editor?.focusField(),
      review: () => void this.editor?.review(),
      search: () => this.searching(),
      languages: () => go("/"),
      save: () => void this.editor?.save(),
      saveAndNext: () => void this.saveAndNext(),
      leave: () => this.leave(),
    };
  }

  searching() {
    if (narrow() && this.key) go(pathOf(this.locale));
    this.messages.focusSearch();
  }

  leave() {
    if (document.activeElement === this.messages.search || !this.editor) /** @type {HTMLElement | null} */ (document.activeElement)?.blur();
    else this.editor.focusTitle();
  }
}

const narrow = () => matchMedia("(max-width: 47.99rem)").matches;

/** @param {Set<string>} one @param {Set<string>} other */
const sameSet = (one, other) => one.size === other.size && [...one].every((key) => other.has(key));
