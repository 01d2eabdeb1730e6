/** @import { Detail, Edit, Finding, Folder, Form, Locale, Part, Quotes, Row, Step, Tried, Written, Wrong } from "./types.js" */
/** @import { Draft } from "./drafts.js" */
/** @import { Mode } from "./texts.js" */
/** @import { Seen } from "./api.js" */

import { Accepted } from "./accepted.js";
import { Actions } from "./actions.js";
import { Failure, deleteException, getMessage, postException, postReview, putMessage, tryMessage } from "./api.js";
import { Conflict } from "./conflict.js";
import { Context } from "./context.js";
import { codes, debounce, h, same } from "./dom.js";
import { asEdit, clashes, emptied, joined, merged, partsOf } from "./edit.js";
import { confirmEmpty, confirmJoined } from "./emptying.js";
import { beyondState } from "./findings.js";
import { filledIn, labelled } from "./form.js";
import { Heading } from "./heading.js";
import { Keeper } from "./keeper.js";
import { say } from "./notice.js";
import { without } from "./preview.js";
import { confirmReview } from "./review.js";
import { Texts } from "./texts.js";
import { inTurn, keepStep, write } from "./undo.js";
import { count } from "./words.js";

/**
 * @typedef {object} Surroundings
 * @property {Folder} folder
 * @property {Locale} locale
 * @property {Form[]} forms the plural forms of the language
 * @property {Quotes} quotes
 * @property {boolean} locked nothing can be written
 * @property {() => void} drafted a draft has come or gone
 * @property {(row: Row) => void} saved
 * @property {(key: string) => void} removed
 * @property {() => void} denied the server does not know the token
 * @property {() => void} next
 * @property {() => void} previous
 * @property {() => Promise<void>} saveAndNext
 */

/** One message: what is in the file, what is typed, and all that can be done with it. */
export class Editor {
  /** @param {Detail} detail @param {Surroundings} around */
  constructor(detail, around) {
    this.around = around;
    this.detail = detail;
    this.key = detail.message.key;
    this.base = detail.message.own;
    /** @type {Draft | null} what was discarded last */
    this.discarded = null;
    /** @type {Promise<boolean> | null} */
    this.saving = null;
    this.closed = false;
    this.tries = 0;
    /** @type {{ attribute: string | null, way: Step[] } | null} what is being written, which the preview follows */
    this.focus = null;
    /** @type {Finding[]} what has been found since the last save, and was not before it */
    this.fresh = [];
    /** Whether the last save has left a text to be written, and that is not said yet. */
    this.isLeft = false;
    /** @type {Map<string, string>} why a rule may be broken, as it was typed and not sent */
    this.reasons = new Map();
    this.tryLater = debounce(150, () => void this.tryTyped());
    this.keeper = new Keeper(around, this.key);
    this.context = new Context(around.locale, detail, { changed: () => this.tryWith(), take: (attribute, text) => this.take(attribute, text) });
    this.conflict = new Conflict(around.locale, {
      mine: () => void this.keepMine(),
      theirs: () => void this.takeTheirs(),
      goOn: () => this.goOn(),
    });
    this.heading = new Heading({ next: around.next, previous: around.previous, remove: () => void this.remove() });
    this.texts = new Texts(detail, {
      locale: () => around.locale, forms: around.forms, quotes: around.quotes, locked: () => around.locked,
      typed: () => this.typed(), rested: () => this.tryLater(), focused: (attribute, way) => this.follow(attribute, way), stillFits: () => void this.mark("draft"), switchTo: (mode) => void this.switchTo(mode), accept: (finding) => void this.accept(finding),
    });
    this.accepted = new Accepted((rule) => void this.takeBack(rule));
    this.actions = new Actions({
      save: () => void this.save(), saveNext: () => void around.saveAndNext(), review: () => void this.review(),
      discard: () => this.discard(), undoDiscard: () => this.undoDiscard(), withdraw: () => void this.mark("draft"),
    });
    this.element = h("section", { class: "editor", "aria-label": "Message" },
      this.heading.elements, this.conflict.element, this.texts.modes, this.texts.element, this.accepted.element, this.actions.element);
    new ResizeObserver(() => this.keepClear()).observe(this.actions.element);
    this.open(detail);
  }

  /** @param {Detail} detail */
  open(detail) {
    const draft = this.keeper.read();
    this.load(detail);
    if (draft) this.restore(draft, "What you had typed is back; it is not saved yet.");
  }

  /** Shows what is in the file. @param {Detail} detail */
  load(detail) {
    // What was said of other texts is not true of these.
    const note = same(toldOf(detail.message), toldOf(this.detail.message)) ? undefined : "";
    this.actions.clearProblem();
    this.adopt(detail);
    this.base = detail.message.own;
    this.texts.set(detail.fields, detail.ftl);
    this.conflict.hide();
    this.texts.showFindings(detail.message.findings);
    this.settle(note);
    if (this.focus || !this.context.preview.isAsGiven) this.tryLater();
  }

  /** What is scrolled into view stays clear of the bar at the bottom of the window. */
  keepClear() {
    const { element } = this.actions;
    const height = getComputedStyle(element).position === "static" ? 0 : element.offsetHeight;
    document.documentElement.style.setProperty("--bar", `${height}px`);
  }

  /** Takes what is new, but for the texts. @param {Detail} detail */
  adopt(detail) {
    this.detail = detail;
    this.texts.detail = detail;
    this.heading.update(detail, this.around.locked);
    this.context.update(detail);
    this.accepted.update(detail.exceptions, this.around.locked);
    this.context.preview.update(detail.preview);
  }

  lock() {
    this.accepted.update(this.detail.exceptions, this.around.locked);
    this.actions.element.hidden = this.around.locked;
    this.texts.lock();
  }

  /** Whether something is typed that the file does not have. */
  get dirty() {
    return this.texts.dirty;
  }

  typed() {
    this.discarded = null;
    this.actions.clearProblem();
    this.keep();
    this.fresh = [];
    this.isLeft = false;
    this.settle("");
    this.tryLater();
  }

  keep() {
    this.keeper.keep(this.dirty ? { base: this.base, edit: this.texts.edit() } : null);
  }

  /** Another tab has dropped what is typed here, too. */
  keepAgain() {
    if (!this.closed && this.dirty && !this.keeper.read()) this.keep();
  }

  /** What is typed. */
  parts() {
    return partsOf(this.key, this.texts.edit(), this.detail.fields);
  }

  /** What stands on the page. @returns {Seen} */
  seen() {
    const { own, english } = this.detail.message;
    return { key: this.key, own, english };
  }

  /** @param {string} [note] stays until something is typed */
  settle(note) {
    const { dirty, detail: { message }, discarded, around: { locked, locale } } = this;
    this.actions.element.hidden = locked;
    this.element.classList.toggle("dirty", dirty);
    this.actions.settle({ dirty, locked, locale, message, discarded: discarded !== null }, note);
    this.texts.allowStillFits(dirty);
    if (this.conflict.shown) this.conflict.show(this.parts(), message.own);
  }

  /** Shows the branch that is being written. @param {string | null} attribute @param {Step[]} way */
  follow(attribute, way) {
    const focus = way.length ? { attribute, way } : null;
    if (same(focus, this.focus)) return;
    this.focus = focus;
    if (focus) this.tryLater();
  }

  /** Shows what the values of the preview ask for. */
  tryWith() {
    this.focus = null;
    this.tryLater();
  }

  /** A save says what a try would say, and is not to wait for one. */
  async tryTyped() {
    await this.saving;
    if (!this.closed) await this.attempt();
  }

  /** Asks the server what it thinks of what is typed. @returns {Promise<Tried | null>} */
  async attempt() {
    const mine = ++this.tries;
    const { focus } = this;
    const edit = { ...this.texts.edit(), arguments: this.context.preview.given(), focus };
    const tried = await tryMessage(this.around.locale.locale, this.key, edit).catch(() => null);
    // Without an answer the old findings stay; the top of the page tells of a lost connection.
    if (!tried || this.closed) return null;
    // What has been asked for since is newer.
    if (mine === this.tries) this.showTried(tried, focus);
    return tried;
  }

  /** @param {Tried} tried @param {{ attribute: string | null, way: Step[] } | null} focus */
  showTried(tried, focus) {
    // One who is still writing what is in a brace has made no mistake.
    if (!tried.error || !this.texts.isBeginning) this.texts.showFindings(tried.findings, tried.error, tried.unfinished);
    const { preview } = this.context;
    if (tried.isOutdated) return preview.hold(tried.error?.message ?? "");
    const isMissing = focus && this.texts.isMissing(focus.attribute, focus.way, tried.error !== null);
    preview.update(isMissing ? without(tried.preview, this.around.locale.locale, focus.attribute) : tried.preview);
    if (focus) preview.fill(tried.preview.arguments);
    if (!tried.error) this.texts.learn(tried.fields);
  }

  /** @param {Mode} mode */
  async switchTo(mode) {
    if (mode === this.texts.mode) return;
    let shown = { fields: this.detail.fields, ftl: this.detail.ftl };
    const { dirty } = this;
    if (dirty) {
      const edit = this.texts.edit();
      const tried = await this.attempt();
      if (this.closed) return;
      if (!tried) return this.fail("The server does not answer. Is it still running?");
      if (tried.error) return this.pointOut(`Correct this first, to see ${mode === "ftl" ? "the code" : "the fields"}: ${tried.error.message}`, tried.error);
      // More has been typed meanwhile.
      if (!same(edit, this.texts.edit())) return;
      shown = tried;
    }
    this.texts.show(mode);
    this.texts.set(shown.fields, shown.ftl);
    if (dirty) this.keep();
    this.actions.clearProblem();
    this.settle();
    this.focusField();
  }

  /** The file has changed, here or elsewhere. @param {Detail} detail */
  async receive(detail) {
    await this.saving;
    // It may have been asked for before something was saved.
    if (this.closed || detail.revision < this.detail.revision) return;
    const { dirty } = this;
    if (!dirty) return this.load(detail);
    const theirs = detail.message.own;
    const english = !same(detail.message.english, this.detail.message.english);
    const clash = !same(theirs, this.detail.message.own) && this.clashes(theirs);
    const untouched = this.texts.untouched();
    this.adopt(detail);
    this.texts.receive(detail, untouched);
    if (clash) {
      this.conflict.show(this.parts(), theirs);
      say("This message has been changed elsewhere. Both texts are shown.");
    } else if (!this.dirty) {
      this.load(detail);
    } else if (this.texts.mode === "fields") {
      this.base = theirs;
    }
    this.keep();
    this.settle(english ? "The English has just changed: read it again." : undefined);
    this.tryLater();
  }

  /** Whether the same text was changed here and there; what was changed in different ones is merged. @param {Part[]} theirs */
  clashes(theirs) {
    if (this.texts.mode === "ftl") return !same(theirs, this.base);
    return clashes(this.base, this.parts(), theirs);
  }

  /** The message is not in the folder any more. */
  gone() {
    this.fail("This message is not there any more, or cannot be read. What you typed stays here to be copied.");
  }

  /** Also marks as reviewed, if so asked. @param {"reviewed" | null} [state] @param {Part[]} [english] @returns {Promise<boolean>} whether it is saved */
  async save(state = null, english = this.detail.message.english) {
    if (this.around.locked) return false;
    if (!this.dirty && !state) {
      this.settle("Nothing to save");
      return true;
    }
    if (this.saving) return this.saving;
    this.saving = inTurn(() => this.putIfMeant(state, english)).finally(() => { this.saving = null; });
    return this.saving;
  }

  /** @param {"reviewed" | null} state @param {Part[]} english */
  async putIfMeant(state, english) {
    return (await this.mayEmpty()) && (await this.mayJoin()) && this.put(state, english);
  }

  /** Asks before a text goes that readers see now, and says what they will see instead. */
  async mayEmpty() {
    const { own } = this.detail.message;
    const suspect = this.texts.mode === "ftl" || emptied(own, this.texts.edit().fields ?? []).length > 0;
    if (!suspect || !own.length) return true;
    const edit = { ...this.texts.edit(), arguments: this.context.preview.given() };
    const tried = await tryMessage(this.around.locale.locale, this.key, edit).catch(() => null);
    // What cannot be tried cannot be saved either, and the answer to that says why.
    if (!tried || tried.error) return true;
    const gone = emptied(own, tried.fields.map(asEdit));
    if (!gone.length || await confirmEmpty(gone, tried.preview.shown[0] ?? null, this.texts.forTwo)) return true;
    this.texts.restore(gone);
    return false;
  }

  /** Asks before the texts of forms go, and one text stands for all of them. */
  async mayJoin() {
    const fields = joined(this.detail.fields, this.texts.edit().fields ?? []);
    return !fields.length || confirmJoined(fields, this.texts.forTwo);
  }

  /** Takes out a message that English does not have. */
  async remove() {
    this.actions.clearProblem();
    try {
      const { own, english } = this.detail.message;
      await write(this.about(`removal of ${this.key}`), () => putMessage(this.around.locale.locale, this.key, { ftl: "", base: own, english, state: null }));
      this.keeper.drop();
      this.around.removed(this.key);
    } catch (error) {
      this.refused(error);
    }
  }

  /** @param {string} label what can be undone */
  about(label) {
    return { locale: this.around.locale.locale, keys: [this.key], label };
  }

  /** @param {"reviewed" | null} state @param {Part[]} english what was read */
  async put(state, english) {
    const edit = this.texts.edit();
    this.actions.clearProblem();
    this.settle("Saving …");
    try {
      const { locale } = this.around.locale;
      const { message, undo, revision } = await putMessage(locale, this.key, { ...edit, base: this.base, english, state });
      keepStep({ ...this.about(`${state ? "change and review of" : "change to"} ${this.key}`), number: undo });
      this.written(edit, message, revision);
      return true;
    } catch (error) {
      this.refused(error);
      return false;
    }
  }

  /**
   * What else is shown beside the text follows when the page hears of the new revision.
   *
   * @param {Edit} edit what was sent; more may have been typed since @param {Row} message @param {number} revision
   */
  written(edit, message, revision) {
    const typedMore = !same(edit, this.texts.edit());
    const known = beyondState(this.detail.message.findings).map(told);
    this.fresh = beyondState(message.findings).filter((one) => one.severity !== "note" && !known.includes(told(one)));
    this.isLeft = message.partly;
    this.base = message.own;
    this.discarded = null;
    const fresh = { ...this.detail, revision, message, ...(edit.fields ? { fields: merged(this.detail.fields, edit.fields) } : { ftl: edit.ftl }) };
    if (typedMore) this.adopt(fresh);
    else this.load(fresh);
    this.keep();
    const errors = beyondState(message.findings).filter((one) => one.severity === "error" && one.untranslated === null).length;
    this.settle(typedMore ? "" : errors ? `Saved, but ${count(errors, "error")} must still be fixed. See below the field.` : "Saved");
    this.around.saved(message);
  }

  /** Whether what was saved last has a new warning, or a text that is left to be written, which is said once. */
  warned() {
    const { fresh, isLeft } = this;
    this.fresh = [];
    this.isLeft = false;
    if (fresh.length) {
      this.texts.focusFinding();
      this.settle("Saved. There is a new warning; Ctrl Enter goes on all the same.");
    } else if (isLeft) {
      const name = this.texts.focusEmpty();
      this.settle(`Saved. ${name ? `“${name}” is still empty` : "Part of this message is not translated yet"}; Ctrl Enter goes on all the same.`);
    }
    return fresh.length > 0 || isLeft;
  }

  /** @param {unknown} error */
  refused(error) {
    this.settle("");
    if (!(error instanceof Failure)) throw error;
    if (error.status === 401) this.around.denied();
    if (error.status === 409 && error.theirs) return this.clash(error.theirs);
    if (error.status === 409) void this.readAgain();
    if (error.status !== 422 || !(error.wrong || error.findings.length)) return this.fail(`Not saved: ${error.message}`);
    this.texts.showFindings(error.findings, error.wrong);
    this.pointOut(`Not saved: ${error.message}`, error.wrong);
  }

  /** Says what is wrong, and goes there. @param {string} text @param {Wrong | null} wrong */
  pointOut(text, wrong) {
    this.fail(text);
    this.keepClear();
    this.texts.focusFinding(wrong);
    this.texts.reveal();
  }

  /** English is another than what was read: it is shown, and nothing typed is touched. */
  async readAgain() {
    const detail = await getMessage(this.around.locale.locale, this.key).catch(() => null);
    if (detail) await this.receive(detail);
  }

  /** @param {Part[]} theirs */
  clash(theirs) {
    this.detail.message = { ...this.detail.message, own: theirs };
    this.conflict.show(this.parts(), theirs);
    this.settle("Not saved: choose first which text to keep.");
    this.conflict.focus();
  }

  /** @param {string} text */
  fail(text) {
    this.actions.fail(text);
  }

  async keepMine() {
    this.base = this.detail.message.own;
    this.conflict.hide();
    if (await this.save()) this.focusField();
  }

  async takeTheirs() {
    this.discarded = { base: this.base, edit: this.texts.edit() };
    const detail = await getMessage(this.around.locale.locale, this.key).catch(() => null);
    if (!detail) return this.fail("The server does not answer. Is it still running?");
    this.load(detail);
    this.keep();
    this.settle("Taken from the file");
    this.focusField();
  }

  goOn() {
    this.conflict.hide();
    this.focusField();
  }

  discard() {
    this.discarded = { base: this.base, edit: this.texts.edit() };
    this.load(this.detail);
    this.keep();
    this.settle("Changes discarded");
    this.actions.undo.focus();
  }

  undoDiscard() {
    const { discarded } = this;
    if (!discarded) return;
    this.discarded = null;
    this.restore(discarded, "Your changes are back");
    this.focusField();
  }

  /** @param {Draft} draft @param {string} text */
  restore(draft, text) {
    const { edit } = draft;
    this.texts.mode = edit.fields ? "fields" : "ftl";
    this.texts.set(edit.fields ? merged(this.detail.fields, edit.fields) : this.detail.fields, edit.fields ? this.detail.ftl : edit.ftl);
    this.base = draft.base;
    if (this.dirty && !same(this.base, this.detail.message.own)) {
      this.conflict.show(this.parts(), this.detail.message.own);
    }
    this.keep();
    this.settle(this.dirty ? text : "");
    this.tryLater();
  }

  async review() {
    // What is said is said of what was there when it was asked for.
    const seen = this.seen();
    const typed = JSON.stringify(this.texts.edit());
    if (this.actions.review.hidden) return this.settle(this.whyNotReviewed());
    if (!(await confirmReview(this.around.locale))) return this.settle("Not marked as reviewed");
    if (JSON.stringify(this.texts.edit()) !== typed) return this.fail("Not marked: the text has changed meanwhile. Read it again.");
    if (this.dirty) await this.save("reviewed", seen.english);
    else await this.mark("reviewed", seen);
  }

  whyNotReviewed() {
    if (this.around.locked) return "Nothing can be written here.";
    const { own, partly } = this.detail.message;
    if (partly) return "Translate the rest of this message first. Then you can mark it as reviewed.";
    return own.length ? "This message has already been reviewed." : "There is no translation to review yet.";
  }

  /** @param {"draft" | "reviewed"} state */
  async mark(state, seen = this.seen()) {
    try {
      const fits = this.detail.message.state === "stale" && state === "draft";
      const done = state === "reviewed" ? "Marked as reviewed" : fits ? "It still fits: the message is now a draft of today’s English" : "Marked as a draft";
      const label = state === "reviewed" ? `review of ${this.key}` : fits ? `“Still fits” of ${this.key}` : `draft mark of ${this.key}`;
      await write(this.about(label), () => postReview(this.around.locale.locale, [seen], state));
      const message = { ...this.detail.message, state, rewordings: [] };
      this.load({ ...this.detail, message });
      this.settle(done);
      this.around.saved(message);
      this.heading.focus();
    } catch (error) {
      if (error instanceof Failure && error.status === 409) {
        await this.readAgain();
        return this.fail(`Not marked: ${error.message}`);
      }
      this.refused(error);
    }
  }

  /** Says why what is found is meant; what is typed is saved with it. @param {Finding} finding */
  async accept({ rule, message }) {
    const why = h("input", {
      type: "text", dir: "auto", autocomplete: "off", maxlength: 200, value: this.reasons.get(rule), oninput: () => this.reasons.set(rule, why.value),
    });
    const reason = await filledIn({ title: "Is it fine like this?", isKept: true, yes: this.dirty ? "Save and accept" : "Accept it" },
      [h("p", null, h("bdi", null, codes(message))), labelled("Why is it right?", why, "A few words for others who read this text. Warnings of this kind are not shown for this message any more.")],
      async () => {
        if (!why.value.trim()) throw new Failure(0, { error: "Write why it is right." });
        return why.value;
      });
    if (reason === null || (this.dirty && !(await this.save()))) return;
    const { locale } = this.around.locale;
    const done = await this.excepted(() => postException(locale, this.key, rule, reason), "Accepted as it is", `accepted finding of ${this.key}`);
    if (done) this.reasons.delete(rule);
  }

  /** @param {string} rule */
  async takeBack(rule) {
    const { locale } = this.around.locale;
    await this.excepted(() => deleteException(locale, this.key, rule), "Taken back: the finding counts again", `finding of ${this.key} that counts again`);
  }

  /** @param {() => Promise<Written>} send @param {string} done @param {string} label what can be undone @returns {Promise<boolean>} whether it is done */
  async excepted(send, done, label) {
    this.actions.clearProblem();
    try {
      await write(this.about(label), send);
      await this.readAgain();
      this.settle(done);
      this.around.saved(this.detail.message);
      this.heading.focus();
      return true;
    } catch (error) {
      this.refused(error);
      return false;
    }
  }

  /** Puts a text into its field. @param {string | null} attribute @param {string} text */
  take(attribute, text) {
    if (this.around.locked) return;
    if (this.texts.mode === "ftl") return this.fail("Texts are taken over into fields: switch to Fields first.");
    this.texts.take(attribute, text);
  }

  /** Puts a similar text into the field that one is in. @param {number} index by its number, from 0 */
  takeSimilar(index) {
    const offer = this.context.offered(this.texts.current, index);
    if (offer) this.take(offer.attribute, offer.text);
    else this.settle(`There is no similar text ${index + 1} for this field.`);
  }

  focusField() {
    this.texts.focus();
  }

  focusTitle() {
    this.heading.focus();
  }

  close() {
    this.closed = true;
  }
}

/** What a note may be about. @param {Row} row */
const toldOf = ({ own, english, state }) => [own, english, state];

/** @param {Finding} finding */
const told = ({ rule, key, attribute, message }) => [rule, key, attribute, message].join("\n");
