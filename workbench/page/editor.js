/** @import { Detail, Edit, Field, Finding, Folder, Locale, Part, Row, Tried } from "./types.js" */
/** @import { Told } from "./field.js" */
/** @import { Draft } from "./drafts.js" */

import { Failure, getMessage, postReview, putMessage, tryMessage } from "./api.js";
import { Conflict } from "./conflict.js";
import { Context } from "./context.js";
import { aside, debounce, fill, freshId, h, same } from "./dom.js";
import { dropDraft, keepDraft, readDraft } from "./drafts.js";
import { asEdit, asField, emptied, merged } from "./edit.js";
import { diffOf, FieldView, grow } from "./field.js";
import { beyondState, findingItem } from "./findings.js";
import { partsOf, readable } from "./fluent.js";
import { icon, stateIcon } from "./icon.js";
import { confirmEmpty } from "./emptying.js";
import { say, takeBack, warn } from "./notice.js";
import { claim, confirmReview } from "./review.js";
import { keepSetting, setting } from "./setting.js";
import { keepStep } from "./undo.js";
import { isForTwo, partName, partText, stateMeans, stateName, stateSign } from "./words.js";

/**
 * @typedef {object} Surroundings
 * @property {Folder} folder
 * @property {Locale} locale
 * @property {string[]} categories
 * @property {boolean} locked nothing can be written
 * @property {() => void} drafted a draft has come or gone
 * @property {(row: Row) => void} saved
 * @property {(key: string) => void} removed
 * @property {() => void} denied the server does not know the token
 * @property {() => void} next
 * @property {() => void} previous
 * @property {() => Promise<void>} saveAndNext
 */

/** @import { Seen } from "./api.js" */

/** @typedef {"fields" | "ftl"} Mode */

/** One message: what is in the file, what is typed, and all that can be done with it. */
export class Editor {
  /** @param {Detail} detail @param {Surroundings} around */
  constructor(detail, around) {
    this.around = around;
    this.detail = detail;
    this.key = detail.message.key;
    this.base = detail.message.own;
    /** @type {Mode} */
    this.mode = setting("mode") === "ftl" ? "ftl" : "fields";
    /** @type {FieldView[]} */
    this.views = [];
    /** @type {Draft | null} what was discarded last */
    this.discarded = null;
    /** @type {Promise<boolean> | null} */
    this.saving = null;
    this.closed = false;
    this.note = "";
    /** @type {Map<string | null, import("./types.js").Variant[]>} */
    this.forms = new Map();
    /** @type {string | null} what this editor has kept last, to know it from what another tab has */
    this.kept = null;
    this.tries = 0;
    /** @type {Tried | null} */
    this.tried = null;

    /** @type {Finding[]} what has been found since the last save, and was not before it */
    this.fresh = [];

    this.tryLater = debounce(150, () => void this.attempt());
    this.context = new Context(around.locale.locale, detail, { changed: this.tryLater, take: (attribute, text) => this.take(attribute, text) });
    this.conflict = new Conflict(around.locale, {
      mine: () => void this.keepMine(),
      theirs: () => void this.takeTheirs(),
      goOn: () => this.goOn(),
    });
    const found = freshId("found");
    this.ftlFound = h("ul", { class: "findings", id: found, "aria-live": "polite", "aria-label": "Findings" });
    this.ftl = h("textarea", {
      class: "ftl", dir: "ltr", rows: 3, spellcheck: "false", autocapitalize: "off",
      "aria-label": "The whole entry, in Fluent", "aria-describedby": found, oninput: () => this.typed(),
    });
    this.title = h("h2", { tabindex: "-1" });
    this.state = h("p", { class: "state" });
    this.obsolete = h("div", { class: "obsolete", hidden: true },
      h("p", null, "English no longer has this message, so no one sees it."),
      h("button", { type: "button", onclick: () => void this.remove() }, "Remove"));
    this.about = h("div", { class: "comment", lang: "en" });
    this.fields = h("div", { class: "fields" });
    this.modes = /** @type {Mode[]} */ (["fields", "ftl"]).map((mode) =>
      h("button", { type: "button", onclick: () => void this.switchTo(mode) }, mode === "ftl" ? "Plain FTL" : "Fields"));
    this.status = h("p", { class: "save-status", role: "status" });
    this.problem = h("p", { class: "problem", role: "alert" });
    this.buttons = this.makeButtons();
    this.claim = h("p", { class: "claim-hint", id: "claim" });
    const { save, saveNext, discard, undo, review, withdraw } = this.buttons;
    this.actions = h("div", { class: "actions" }, this.problem, this.status,
      h("div", { class: "buttons" }, save, saveNext, discard, undo, h("span", { class: "gap" }), review, withdraw),
      this.claim);
    this.element = this.lay();
    this.open(detail);
  }

  makeButtons() {
    return {
      save: h("button", { type: "button", class: "primary", onclick: () => void this.save() }, "Save"),
      saveNext: h("button", { type: "button", onclick: () => void this.around.saveAndNext(), title: "Ctrl Enter" }, "Save and next"),
      discard: h("button", { type: "button", class: "quiet", onclick: () => this.discard() }, "Discard changes"),
      undo: h("button", { type: "button", class: "quiet", onclick: () => this.undoDiscard() }, "Undo discard"),
      review: h("button", { type: "button", "aria-describedby": "claim", onclick: () => void this.review() }),
      withdraw: h("button", { type: "button", class: "quiet", onclick: () => void this.mark("draft") }),
    };
  }

  lay() {
    return h("section", { class: "editor", "aria-label": "Message" },
      h("div", { class: "editor-head" },
        h("div", { class: "title-row" }, this.title,
          h("button", { type: "button", class: "quiet square", onclick: this.around.previous, title: "Previous message (k)" }, icon("up"), aside("Previous message")),
          h("button", { type: "button", class: "quiet square", onclick: this.around.next, title: "Next message (j)" }, icon("down"), aside("Next message"))),
        this.state),
      this.obsolete, this.about, this.conflict.element,
      h("div", { class: "segments modes", role: "group", "aria-label": "Edit as" }, this.modes),
      this.fields, this.actions);
  }

  /** @param {Detail} detail */
  open(detail) {
    const draft = readDraft(this.around.folder.key, this.around.locale.locale, this.key);
    this.load(detail);
    if (draft) this.restore(draft, "What you had typed is back; it is not saved yet.");
  }

  /** Shows what is in the file. @param {Detail} detail */
  load(detail) {
    // What was said of other texts is not true of these.
    if (!same(detail.message, this.detail.message)) this.note = "";
    fill(this.problem);
    this.adopt(detail);
    this.base = detail.message.own;
    this.setTexts(detail.fields, detail.ftl);
    this.conflict.hide();
    this.showFindings(detail.message.findings, null);
    this.settle();
  }

  /** Takes what is new, but for the texts. @param {Detail} detail */
  adopt(detail) {
    this.detail = detail;
    this.tried = null;
    const { message } = detail;
    fill(this.title, message.code === null ? message.key : [h("span", { class: "title-code" }, message.code), detail.facts && ` ${detail.facts.name}`]);
    fill(this.state, stateIcon(stateSign(message)), h("b", null, stateName(message)), h("span", null, stateMeans(message)));
    fill(this.about, comment(message.comment));
    this.obsolete.hidden = !message.obsolete || this.around.locked;
    this.context.update(detail);
    this.context.preview.update(detail.preview);
  }

  /** @param {Field[]} fields @param {string} ftl */
  setTexts(fields, ftl) {
    if (this.ftl.value !== ftl) this.ftl.value = ftl;
    const fits = this.views.length === fields.length && fields.every((field, index) => this.views[index]?.fill(field, this.detail.message));
    if (!fits) this.views = fields.map((field) => this.view(field));
    this.showMode(!fits);
  }

  /** @param {Field} field */
  view(field) {
    const number = this.detail.preview.arguments.find((one) => one.kind === "number")?.name ?? null;
    const { locale, categories } = this.around;
    return new FieldView(field, {
      locale, categories, row: this.detail.message, forms: this.forms, forTwo: () => this.forTwo, typed: () => this.typed(),
      reshape: (other) => this.reshape(field, other), stillFits: () => void this.mark("draft"),
    }, number);
  }

  /** @param {boolean} [anew] */
  showMode(anew) {
    this.modes.forEach((button, index) => button.setAttribute("aria-pressed", String((index === 1) === (this.mode === "ftl"))));
    const content = this.mode === "ftl" ? [this.english(), this.ftl, this.ftlFound] : this.views.map((view) => view.element);
    if (anew || !content.some((node) => node.parentNode === this.fields)) this.fields.replaceChildren(...content);
    if (this.mode === "ftl" && !CSS.supports("field-sizing", "content")) grow(this.ftl);
    for (const view of this.views) view.measure();
    this.lock();
  }

  /** Developers and people see different texts of it. */
  get forTwo() {
    const { english, own } = this.detail.message;
    return isForTwo([...english, ...own]);
  }

  /** What the whole entry is a translation of, and what has changed in it since. */
  english() {
    const { fields, message } = this.detail;
    const outdated = message.state === "stale";
    return h("div", { class: "english" },
      h("dl", null, fields.filter((field) => field.english).map((field) => {
        const change = message.rewordings.find((one) => one.attribute === field.attribute);
        return h("div", null, h("dt", null, partName(field.attribute, this.forTwo)),
          h("dd", { class: "source", lang: "en", dir: "ltr" }, outdated && change ? h("span", { class: "diff" }, diffOf(change)) : readable(field.english)));
      })),
      outdated && h("button", { type: "button", class: "small", "data-act": "still-fits", onclick: () => void this.mark("draft") }, "Still fits"));
  }

  lock() {
    this.actions.hidden = this.around.locked;
    const { locked } = this.around;
    this.ftl.readOnly = locked;
    for (const view of this.views) view.lock(locked);
  }

  /** @param {Field} old @param {Field} field */
  reshape(old, field) {
    const index = this.views.findIndex((view) => view.field.attribute === old.attribute);
    this.views[index] = this.view(field);
    this.showMode(true);
    this.typed();
    this.views[index]?.focus();
  }

  /** @returns {Edit} */
  edit() {
    return this.mode === "ftl" ? { ftl: this.ftl.value } : { fields: this.views.map((view) => view.edit()) };
  }

  /** Whether something is typed that the file does not have. */
  get dirty() {
    if (this.mode === "ftl") return this.ftl.value.trim() !== this.detail.ftl.trim();
    return !same(this.views.map((view) => view.edit()), this.detail.fields.map(asEdit));
  }

  typed() {
    this.discarded = null;
    fill(this.problem);
    this.keep();
    this.fresh = [];
    this.settle("");
    this.tryLater();
  }

  /** Keeps what is typed at once, so that nothing can take it away. */
  keep() {
    const { folder, locale, drafted } = this.around;
    const draft = { base: this.base, edit: this.edit() };
    if (!this.dirty) this.drop();
    else if (keepDraft(folder.key, locale.locale, this.key, draft)) {
      this.kept = JSON.stringify(draft);
      takeBack("storage");
    } else warn("storage", "This browser does not keep what you type. Save before you close the page.");
    drafted();
  }

  /** Another tab may have typed something else since: that is not ours to drop. */
  drop() {
    const { folder, locale } = this.around;
    const stored = readDraft(folder.key, locale.locale, this.key);
    if (this.kept !== null && JSON.stringify(stored) === this.kept) dropDraft(folder.key, locale.locale, this.key);
    this.kept = null;
  }

  /** Another tab has dropped what is typed here, too. */
  keepAgain() {
    const { folder, locale } = this.around;
    if (!this.closed && this.dirty && !readDraft(folder.key, locale.locale, this.key)) this.keep();
  }

  /** What stands on the page. @returns {Seen} */
  seen() {
    const { own, english } = this.detail.message;
    return { key: this.key, own, english };
  }

  /** Buttons and status for how things stand. @param {string} [note] stays until something is typed */
  settle(note) {
    this.note = note ?? this.note;
    const { dirty, detail: { message }, discarded } = this;
    const { locked, locale } = this.around;
    const { save, saveNext, discard, undo, review, withdraw } = this.buttons;
    const status = this.note || (dirty ? "Not saved yet; kept in this browser" : "");
    if (this.status.textContent !== status) fill(this.status, status);
    this.element.classList.toggle("dirty", dirty);
    for (const button of [save, saveNext]) button.hidden = locked;
    save.disabled = !dirty;
    discard.hidden = !dirty;
    undo.hidden = !discarded;
    review.hidden = locked || (!dirty && (!message.own.length || message.state === "reviewed"));
    fill(review, dirty ? "Save as reviewed" : "Mark as reviewed");
    withdraw.hidden = locked || dirty || message.state !== "reviewed";
    fill(withdraw, "Take the review back, to a draft");
    // It would be said of the text in the file.
    for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (this.fields.querySelectorAll("[data-act=still-fits]"))) button.disabled = locked || dirty;
    fill(this.claim, !review.hidden && [h("b", null, "Reviewed"), ` means: “${claim(locale)}”`]);
    if (this.conflict.shown) this.conflict.show(partsOf(this.key, this.edit()), message.own);
  }

  /** Asks the server what it thinks of what is typed. @returns {Promise<Tried | null>} */
  async attempt() {
    const mine = ++this.tries;
    const edit = { ...this.edit(), arguments: this.context.preview.given() };
    const tried = await tryMessage(this.around.locale.locale, this.key, edit).catch(() => null);
    // Without an answer the old findings stay; the top of the page tells of a lost connection.
    if (!tried || this.closed || mine !== this.tries) return null;
    this.tried = tried;
    if (!tried.error) this.context.preview.update(tried.preview);
    this.showFindings(tried.findings, tried.error);
    return tried;
  }

  /** @param {Finding[]} findings @param {Tried["error"]} error */
  showFindings(findings, error) {
    /** @type {(Told & { attribute: string | null })[]} */
    const all = error ? [{ severity: "error", suggestion: null, ...error }] : beyondState(findings).map((one) => this.seenFromHere(one));
    const known = this.views.map((view) => view.field.attribute);
    this.views.forEach((view, index) =>
      view.show(all.filter((one) => one.attribute === view.field.attribute || (index === 0 && !known.includes(one.attribute)))));
    fill(this.ftlFound, all.map((one) => findingItem(one, this.around.locale.locale)));
    this.ftl.setAttribute("aria-invalid", String(all.some((one) => one.severity === "error")));
  }

  /** What a text does to others is told with it, by their names. @param {Finding} finding */
  seenFromHere(finding) {
    if (finding.key === null || finding.key === this.key) return finding;
    return { ...finding, attribute: null, message: `${finding.key}: ${finding.message}` };
  }

  /** @param {Mode} mode */
  async switchTo(mode) {
    if (mode === this.mode) return;
    if (this.dirty) {
      const tried = await this.attempt();
      if (!tried || tried.error) return void this.fail("Correct this first: it cannot be shown the other way yet.");
      this.mode = mode;
      this.setTexts(tried.fields, tried.ftl);
      this.keep();
    } else {
      this.mode = mode;
      this.setTexts(this.detail.fields, this.detail.ftl);
    }
    keepSetting("mode", mode);
    fill(this.problem);
    this.showMode(true);
    this.settle();
  }

  /** The file has changed, here or elsewhere. @param {Detail} detail */
  async receive(detail) {
    await this.saving;
    // It may have been asked for before something was saved.
    if (this.closed || detail.revision < this.detail.revision) return;
    const { dirty } = this;
    if (!dirty) return this.load(detail);
    const before = this.detail;
    const theirs = detail.message.own;
    const english = !same(detail.message.english, before.message.english);
    const clash = !same(theirs, before.message.own) && this.clashes(theirs);
    const untouched = this.views.filter((view) => same(view.edit(), before.fields.filter((own) => own.attribute === view.field.attribute).map(asEdit)[0]));
    this.adopt(detail);
    for (const view of this.views) {
      const field = detail.fields.find((own) => own.attribute === view.field.attribute);
      if (!field) continue;
      if (this.mode === "fields" && untouched.includes(view) && view.fill(field, detail.message)) continue;
      view.translateFrom(field, detail.message);
    }
    if (clash) {
      this.conflict.show(partsOf(this.key, this.edit()), theirs);
      say("This message has been changed elsewhere. Both texts are shown.");
    } else if (!this.dirty) {
      this.load(detail);
    } else if (this.mode === "fields") {
      this.base = theirs;
    }
    this.keep();
    this.settle(english ? "The English has just changed: read it again." : undefined);
    this.tryLater();
  }

  /** Whether the same text was changed here and there; what was changed in different ones is merged. @param {Part[]} theirs */
  clashes(theirs) {
    if (this.mode === "ftl") return !same(theirs, this.base);
    const of = (/** @type {Part[]} */ parts, /** @type {string | null} */ attribute) => partText(parts, attribute);
    const mine = partsOf(this.key, this.edit());
    const attributes = [...mine, ...theirs, ...this.base].map((part) => part.attribute);
    return attributes.some((attribute) => {
      const [base, own, other] = [of(this.base, attribute), of(mine, attribute), of(theirs, attribute)];
      return own !== base && other !== base && own !== other;
    });
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
    if (!(await this.mayEmpty())) return false;
    this.saving ??= this.put(state, english).finally(() => { this.saving = null; });
    return this.saving;
  }

  /** Asks before a text goes that readers see now, and says what they will see instead. */
  async mayEmpty() {
    const { own } = this.detail.message;
    const suspect = this.mode === "ftl" || emptied(own, this.edit().fields?.map((one) => ({ english: "", chips: [], limit: null, ...asField(one) })) ?? []).length > 0;
    if (!suspect || !own.length) return true;
    const edit = { ...this.edit(), arguments: this.context.preview.given() };
    const tried = await tryMessage(this.around.locale.locale, this.key, edit).catch(() => null);
    // What cannot be tried cannot be saved either, and the answer to that says why.
    if (!tried || tried.error) return true;
    const gone = emptied(own, tried.fields);
    return !gone.length || confirmEmpty(gone, tried.preview.shown[0] ?? null, this.forTwo);
  }

  /** Takes out a message that English does not have. */
  async remove() {
    fill(this.problem);
    try {
      const { own, english } = this.detail.message;
      const { undo } = await putMessage(this.around.locale.locale, this.key, { ftl: "", base: own, english, state: null });
      this.step(undo, `${this.key} removed`);
      this.drop();
      this.around.removed(this.key);
    } catch (error) {
      this.refused(error);
    }
  }

  /** @param {number} number @param {string} label what can be undone */
  step(number, label) {
    keepStep({ number, locale: this.around.locale.locale, keys: [this.key], label });
  }

  /** @param {"reviewed" | null} state @param {Part[]} english what was read */
  async put(state, english) {
    const edit = this.edit();
    fill(this.problem);
    this.settle("Saving …");
    try {
      const { locale } = this.around.locale;
      const { message, undo } = await putMessage(locale, this.key, { ...edit, base: this.base, english, state });
      this.step(undo, `${this.key} ${state ? "saved as reviewed" : "saved"}`);
      const detail = await getMessage(locale, this.key).catch(() => null);
      this.written(edit, message, detail);
      return true;
    } catch (error) {
      this.refused(error);
      return false;
    }
  }

  /** @param {Edit} edit what was sent; more may have been typed since @param {Row} message @param {Detail | null} detail */
  written(edit, message, detail) {
    const typedMore = !same(edit, this.edit());
    const known = beyondState(this.detail.message.findings).map(told);
    this.fresh = beyondState(message.findings).filter((one) => one.severity !== "note" && !known.includes(told(one)));
    this.base = message.own;
    this.discarded = null;
    const fresh = detail ?? { ...this.detail, message, ...(edit.fields ? { fields: this.views.map((view) => ({ ...view.field, ...asField(view.edit()) })) } : { ftl: edit.ftl }) };
    if (typedMore) this.adopt(fresh);
    else this.load(fresh);
    this.keep();
    this.settle(typedMore ? "" : "Saved");
    this.around.saved(message);
  }

  /** Whether what was saved last has a new warning, which is said once. */
  warned() {
    if (!this.fresh.length) return false;
    this.fresh = [];
    this.settle("Saved. There is a new warning; Ctrl Enter goes on all the same.");
    this.focusField();
    return true;
  }

  /** @param {unknown} error */
  refused(error) {
    this.settle("");
    if (!(error instanceof Failure)) throw error;
    if (error.status === 401) this.around.denied();
    if (error.status === 409 && error.theirs) return this.clash(error.theirs);
    if (error.status === 409) void this.readAgain();
    if (error.status === 422 && error.findings.length) this.showFindings(error.findings, null);
    this.fail(`Not saved: ${error.message}`);
  }

  /** English is another than what was read: it is shown, and nothing typed is touched. */
  async readAgain() {
    const detail = await getMessage(this.around.locale.locale, this.key).catch(() => null);
    if (detail) await this.receive(detail);
  }

  /** @param {Part[]} theirs */
  clash(theirs) {
    this.detail.message = { ...this.detail.message, own: theirs };
    this.conflict.show(partsOf(this.key, this.edit()), theirs);
    this.conflict.focus();
  }

  /** @param {string} text */
  fail(text) {
    fill(this.problem, text);
  }

  async keepMine() {
    this.base = this.detail.message.own;
    this.conflict.hide();
    if (await this.save()) this.focusField();
  }

  async takeTheirs() {
    this.discarded = { base: this.base, edit: this.edit() };
    const detail = await getMessage(this.around.locale.locale, this.key).catch(() => null);
    if (!detail) return this.fail("The server does not answer. Is it still running?");
    this.load(detail);
    this.keep();
    this.settle("Theirs it is");
    this.focusField();
  }

  goOn() {
    this.conflict.hide();
    this.focusField();
  }

  discard() {
    this.discarded = { base: this.base, edit: this.edit() };
    this.load(this.detail);
    this.keep();
    this.settle("Changes discarded");
    this.buttons.undo.focus();
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
    this.mode = edit.fields ? "fields" : "ftl";
    this.setTexts(edit.fields ? merged(this.detail.fields, edit.fields) : this.detail.fields, edit.fields ? this.detail.ftl : edit.ftl);
    this.base = draft.base;
    if (this.dirty && !same(this.base, this.detail.message.own)) {
      this.conflict.show(partsOf(this.key, this.edit()), this.detail.message.own);
    }
    this.keep();
    this.settle(this.dirty ? text : "");
    this.tryLater();
  }

  async review() {
    // What is said is said of what was there when it was asked for.
    const seen = this.seen();
    const typed = JSON.stringify(this.edit());
    if (this.buttons.review.hidden) return this.settle(this.whyNotReviewed());
    if (!(await confirmReview(this.around.locale))) return this.settle("Not marked as reviewed");
    if (JSON.stringify(this.edit()) !== typed) return this.fail("Not marked: the text has changed meanwhile. Read it again.");
    if (this.dirty) await this.save("reviewed", seen.english);
    else await this.mark("reviewed", seen);
  }

  whyNotReviewed() {
    if (this.around.locked) return "Nothing can be written here.";
    return this.detail.message.own.length ? "This text is reviewed already." : "There is no text yet that could be reviewed.";
  }

  /** @param {"draft" | "reviewed"} state */
  async mark(state, seen = this.seen()) {
    try {
      const fits = this.detail.message.state === "stale" && state === "draft";
      const { undo } = await postReview(this.around.locale.locale, [seen], state);
      const message = { ...this.detail.message, state, rewordings: [] };
      this.load({ ...this.detail, message });
      const done = state === "reviewed" ? "Marked as reviewed" : fits ? "It still fits: a draft of today’s English" : "Marked as a draft";
      this.step(undo, `${this.key}: ${done}`);
      this.settle(done);
      this.around.saved(message);
      this.title.focus();
    } catch (error) {
      if (error instanceof Failure && error.status === 409) {
        await this.readAgain();
        return this.fail(`Not marked: ${error.message}`);
      }
      this.refused(error);
    }
  }

  /** Puts a text into its field. @param {string | null} attribute @param {string} text */
  take(attribute, text) {
    const view = this.views.find((one) => one.field.attribute === attribute) ?? this.views[0];
    if (this.around.locked || !view) return;
    if (this.mode === "ftl") return this.fail("Texts are taken over into fields: switch to Fields first.");
    view.take(text);
  }

  /** @param {number} index by the place in the list of similar texts */
  takeSimilar(index) {
    const offer = this.context.offers()[index];
    if (offer) this.take(offer.attribute, offer.text);
  }

  focusField() {
    if (this.mode === "ftl") this.ftl.focus();
    else this.views[0]?.focus();
  }

  focusTitle() {
    this.title.focus();
  }

  close() {
    this.closed = true;
  }
}

/** @param {Finding} finding */
const told = ({ rule, key, attribute, message }) => [rule, key, attribute, message].join("\n");

/** Lines belong together unless one begins something of its own. @param {string[]} lines */
function comment(lines) {
  /** @type {string[]} */
  const paragraphs = [];
  for (const line of lines) {
    const begins = !paragraphs.length || !line || /^(Keep as is:|\$)/.test(line) || /^(Keep as is:|\$)/.test(paragraphs.at(-1) ?? "");
    if (begins) paragraphs.push(line);
    else paragraphs.push(`${paragraphs.pop()} ${line}`);
  }
  return paragraphs.filter(Boolean).map((text) => h("p", null, text));
}
