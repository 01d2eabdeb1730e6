/** @import { Folder, LocaleAnswer, Row } from "./types.js" */
/** @import { Step } from "./undo.js" */
/** @import { Commands } from "./keys.js" */

import { Failure, getLocale, getMessage, postLocale, postReview } from "./api.js";
import { fill, h } from "./dom.js";
import { draftKeys, onDrafts } from "./drafts.js";
import { Editor } from "./editor.js";
import { frameView } from "./frame.js";
import { Home } from "./home.js";
import { Messages } from "./messages.js";
import { say, takeBack, warn } from "./notice.js";
import { toRead } from "./reading.js";
import { confirmReview } from "./review.js";
import { currentSieve, go, pathOf } from "./route.js";
import { remember } from "./recent.js";
import { keepSetting } from "./setting.js";
import { currentToken } from "./token.js";
import { undoLast, write } from "./undo.js";
import { count } from "./words.js";

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
    /** @type {Home | null} */
    this.home = null;
    this.locale = "";
    /** @type {string | null} */
    this.key = null;
    /** @type {Focus} */
    this.focus = null;
    this.asked = 0;
    /** A message is on its way. */
    this.isLoading = false;
    this.messages = new Messages({
      nextToDo: () => this.nextToDo(), review: (rows) => void this.reviewAll(rows), locked: () => this.locked,
    });
    this.pane = h("div", { class: "pane", id: "message" });
    this.element = h("div", { class: "desk" }, this.messages.element, this.pane);
    this.messages.element.addEventListener("click", ({ target }) => {
      if (target instanceof Element && target.closest(".row")) this.focus = narrow() ? "title" : "list";
    });
    onDrafts(() => {
      this.editor?.keepAgain();
      this.markDrafts();
    });
  }

  /** @param {string} locale @param {string | null} key @param {boolean} home whether the language as a whole is shown */
  async show(locale, key, home) {
    const other = locale !== this.locale;
    takeBack("all-done");
    takeBack("at-end");
    // Who asks for the language as a whole while it is shown has scrolled away from its beginning.
    if (home) for (const scroller of [this.pane, document.documentElement]) scroller.scrollTop = 0;
    this.locale = locale;
    this.key = key;
    this.element.dataset.open = key || home ? "message" : "list";
    if (other) this.wait();
    // At once: what is typed into the search while the list is on its way stays.
    this.messages.adopt(currentSieve());
    if (other || !this.answer) await this.refreshList();
    if (this.locale !== locale || this.key !== key || !this.answer) return;
    this.title();
    this.messages.select(key);
    remember(locale);
    keepSetting("last", [locale, key].filter(Boolean).join(" "));
    await this.open();
  }

  wait() {
    this.editor?.close();
    this.editor = null;
    this.answer = null;
    this.home = null;
    this.messages.wait();
    fill(this.pane);
  }

  /** The list is on its way, or a message. */
  get isWaiting() {
    return this.messages.isWaiting || this.isLoading;
  }

  title() {
    const locale = this.answer?.locale;
    const name = locale?.name ?? this.locale;
    frameView({
      title: locale ? h("span", null, name, " ", h("bdi", { class: "native", lang: locale.locale }, locale.nativeName)) : name,
      name: this.key ? `${this.key} – ${name}` : name,
      page: "locale",
      back: this.element.dataset.open === "message" ? { href: pathOf(this.locale), label: "Messages" } : { href: "/", label: "Languages" },
    });
  }

  async refreshList() {
    const { locale } = this;
    try {
      const answer = await getLocale(locale, this.answer);
      if (locale !== this.locale) return;
      // One that was asked for later may have come before.
      if (this.answer && answer.revision < this.answer.revision) return;
      this.answer = answer;
      takeBack("request");
      this.messages.update(answer, this.drafts());
      this.messages.select(this.key);
    } catch (error) {
      if (this.editor && error instanceof Failure) return warn("request", `This language cannot be read right now (${error.message}). What you typed is kept.`);
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
    this.load(true);
    try {
      const detail = await getMessage(locale, key);
      if (asked !== this.asked) return;
      this.load(false);
      this.pane.removeAttribute("tabindex");
      this.editor = new Editor(detail, this.around());
      this.pane.replaceChildren(this.editor.element, this.editor.context.element);
      this.pane.scrollTop = 0;
      takeBack("request");
      this.applyFocus();
    } catch (error) {
      if (asked !== this.asked) return;
      this.load(false);
      this.editor = null;
      this.failed(error, `There is no message “${key}”.`);
    }
  }

  /** A message is on its way: nothing can be typed into the one that goes. @param {boolean} loading */
  load(loading) {
    this.isLoading = loading;
    this.pane.inert = loading;
    this.pane.setAttribute("aria-busy", String(loading));
  }

  around() {
    const answer = /** @type {LocaleAnswer} */ (this.answer);
    const desk = this;
    return {
      get folder() { return desk.app.folder(); },
      get locked() { return desk.locked; },
      locale: answer.locale,
      forms: answer.forms,
      quotes: answer.quotes,
      drafted: () => this.markDrafts(),
      saved: (/** @type {Row} */ row) => this.messages.updateRow(row),
      removed: (/** @type {string} */ key) => this.removed(key),
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
    // It may scroll, and has little that takes the focus.
    this.pane.tabIndex = 0;
    this.home ??= new Home(this.answer, { nextToDo: () => this.nextToTranslate(), changed: () => void this.refresh() });
    this.home.update(this.answer);
    if (this.pane.firstChild !== this.home.element) fill(this.pane, this.home.element);
    if (this.focus === "title") this.messages.focus(this.messages.open);
    this.focus = null;
  }

  /** @param {string} key */
  removed(key) {
    this.editor?.close();
    this.editor = null;
    go(pathOf(this.locale));
    say(`${key} is removed`);
  }

  /** Something is as it was before. @param {Step} step */
  undone({ locale, keys }) {
    takeBack("all-done");
    const [key] = keys;
    if (key && keys.length === 1 && !(this.locale === locale && this.key === key)) return go(pathOf(locale, key));
    void this.refresh();
  }

  /** Marks what is listed as reviewed, and says what was done and what was not. @param {Row[]} rows */
  async reviewAll(rows) {
    const { answer } = this;
    if (!answer) return;
    const wrong = rows.filter((row) => row.findings.some((one) => one.severity === "error" && !one.ofState));
    const fit = rows.filter((row) => !wrong.includes(row));
    if (!fit.length) return say("None of these can be marked: they all have errors.");
    if (!(await confirmReview(answer.locale, fit.length, toRead(answer.locale, fit)))) return;
    const seen = fit.map(({ key, own, english }) => ({ key, own, english }));
    try {
      const done = `${count(fit.length, "message")} marked as reviewed`;
      /** Takes the note back. */
      let unsay = () => {};
      await write({ locale: answer.locale.locale, keys: seen.map((one) => one.key), label: `review of ${count(fit.length, "message")}`, unsay: () => unsay() },
        () => postReview(answer.locale.locale, seen, "reviewed"));
      const left = wrong.length ? ` ${count(wrong.length, "message")} left out because of mistakes: ${wrong.map((row) => row.key).join(", ")}.` : "";
      unsay = warn("done", `${done}.${left}`, { label: "Close", act: () => takeBack("done") });
      await this.refresh();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      warn("done", `Nothing was marked: ${error.message}`, { label: "Close", act: () => takeBack("done") });
    }
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
      const again = { label: "Try again", act: () => void this.show(this.locale, this.key, this.element.dataset.open === "message") };
      if (!this.editor) fill(this.pane, h("p", { class: "empty" }, "This could not be loaded."));
      return warn("request", error.message, again);
    }
    this.title();
    const note = h("section", { class: "overview", "aria-label": "Not found" }, h("h2", null, "Not found"), h("p", null, missing),
      h("p", null, h("a", { href: this.answer ? pathOf(this.locale) : "/" }, this.answer ? "All messages" : "All languages")));
    this.pane.replaceChildren(note);
    if (!this.answer && !this.locked) note.append(h("button", { type: "button", onclick: () => void this.start() }, `Start “${this.locale}”`));
    if (!this.answer) this.messages.clear();
    this.element.dataset.open = "message";
  }

  /** Begins the language of the address. */
  async start() {
    try {
      const { locale } = await postLocale(this.locale);
      go(pathOf(locale));
      await this.refresh();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      warn("request", error.message);
    }
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

  nextToDo() {
    const next = this.messages.nextToDo();
    if (next) return this.goTo(next, "field", "");
    if (this.messages.leads) this.allDone();
    else this.atEnd();
  }

  /** Whatever is listed. */
  nextToTranslate() {
    this.messages.leadOn();
    this.nextToDo();
  }

  /** Says that nothing of what is listed is left to do, until one goes on. */
  allDone() {
    const says = this.messages.isWhole ? "All done here: every message is translated and up to date." : "All done here: nothing of this list is left to translate.";
    warn("all-done", says, { label: "Close", act: () => takeBack("all-done") });
  }

  /** Says that nothing comes after the open message, until one goes on. */
  atEnd() {
    const first = this.messages.first();
    const isElsewhere = first !== null && first !== this.key;
    warn("at-end", "That was the last message of this list.", isElsewhere
      ? { label: "Go to the first", act: () => this.goTo(first, "field", "") } : { label: "Close", act: () => takeBack("at-end") });
  }

  /** @param {string | null} key @param {Focus} focus @param {string} none */
  goTo(key, focus, none) {
    if (!key) return say(none);
    this.messages.keep();
    this.focus = focus;
    go(pathOf(this.locale, key));
  }

  async saveAndNext() {
    const { editor } = this;
    if (!editor || !(await editor.save())) return;
    // A person who has gone elsewhere meanwhile, or typed on, stays there.
    if (editor !== this.editor || editor.dirty) return;
    if (editor.warned()) return;
    const toDo = this.messages.nextToDo();
    // With nothing left, the others are there to be read.
    const next = toDo ?? this.messages.neighbour(1);
    say(next ? "Saved" : "Saved. That was the last message.");
    if (next) this.goTo(next, "field", "");
    if (!toDo && this.messages.leads) this.allDone();
  }

  /** @returns {Commands} */
  commands() {
    const typing = document.activeElement?.matches("textarea, .cm-content") ?? false;
    const focus = typing ? "field" : this.messages.hasFocus() ? "list" : "title";
    return {
      next: () => this.move(1, focus),
      previous: () => this.move(-1, focus),
      nextToDo: () => this.nextToDo(),
      edit: () => (this.editor ? this.editor.focusField() : this.move(1, "field")),
      review: () => (this.editor ? void this.editor.review() : say("Open a message to review it.")),
      undo: () => void undoLast(),
      similar: (index) => this.editor?.takeSimilar(index),
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
