/** @import { Detail, Edit, Field, FieldEdit, Finding, Folder, Locale, Part, Row, Tried } from "./types.js" */
/** @import { Draft } from "./drafts.js" */

import { Failure, getMessage, postReview, putMessage, tryMessage } from "./api.js";
import { Conflict } from "./conflict.js";
import { Context } from "./context.js";
import { aside, debounce, fill, freshId, h, same } from "./dom.js";
import { dropDraft, keepDraft, readDraft } from "./drafts.js";
import { FieldView, grow } from "./field.js";
import { beyondState, findingItem } from "./findings.js";
import { partsOf, readable } from "./fluent.js";
import { icon, stateIcon } from "./icon.js";
import { say, takeBack, warn } from "./notice.js";
import { claim, confirmReview } from "./review.js";
import { keepSetting, setting } from "./setting.js";
import { isPartly, partName, partText, stateName, STATES_MEAN } from "./words.js";

/**
 * @typedef {object} Surroundings
 * @property {Folder} folder
 * @property {Locale} locale
 * @property {string[]} categories
 * @property {boolean} locked nothing can be written
 * @property {() => void} drafted a draft has come or gone
 * @property {(row: Row) => void} saved
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

    this.tryLater = debounce(150, () => void this.attempt());
    this.context = new Context(around.locale.locale, detail, this.tryLater);
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
      this.about, this.conflict.element,
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
    fill(this.state, stateIcon(message.state), h("b", null, stateName(message)), h("span", null, isPartly(message) ? "A part of it has no text yet." : STATES_MEAN[message.state]));
    fill(this.about, comment(message.comment));
    this.context.update(detail);
    this.context.preview.update(detail.preview);
  }

  /** @param {Field[]} fields @param {string} ftl */
  setTexts(fields, ftl) {
    if (this.ftl.value !== ftl) this.ftl.value = ftl;
    const fits = this.views.length === fields.length && fields.every((field, index) => this.views[index]?.fill(field));
    if (!fits) this.views = fields.map((field) => this.view(field));
    this.showMode(!fits);
  }

  /** @param {Field} field */
  view(field) {
    const number = this.detail.preview.arguments.find((one) => one.kind === "number")?.name ?? null;
    const { locale, categories } = this.around;
    const { inherited } = this.detail.message;
    return new FieldView(field, { locale, categories, inherited, forms: this.forms, alone: () => this.detail.fields.length < 2, typed: () => this.typed(), reshape: (other) => this.reshape(field, other) }, number);
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

  /** What the whole entry is a translation of. */
  english() {
    const { fields } = this.detail;
    return h("dl", { class: "english" }, fields.filter((field) => field.english).map((field) =>
      h("div", null, h("dt", null, partName(field.attribute, fields.length < 2)), h("dd", { class: "source", lang: "en", dir: "ltr" }, readable(field.english)))));
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
    withdraw.hidden = locked || dirty || !["stale", "reviewed"].includes(message.state);
    fill(withdraw, message.state === "stale" ? "Still fits the English, as a draft" : "Take the review back, to a draft");
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
    const all = error ? [{ severity: /** @type {const} */ ("error"), key: this.key, suggestion: null, ...error }]
      : beyondState(findings).map((one) => this.seenFromHere(one));
    const known = this.views.map((view) => view.field.attribute);
    this.views.forEach((view, index) =>
      view.show(all.filter((one) => one.attribute === view.field.attribute || (index === 0 && !known.includes(one.attribute)))));
    fill(this.ftlFound, all.map(findingItem));
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
      if (!tried || tried.error) return void this.fail("Mend this first: it cannot be shown the other way yet.");
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
      view.translateFrom(field, detail.message.inherited);
      if (this.mode === "fields" && untouched.includes(view)) view.fill(field);
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
    this.saving ??= this.put(state, english).finally(() => { this.saving = null; });
    return this.saving;
  }

  /** @param {"reviewed" | null} state @param {Part[]} english what was read */
  async put(state, english) {
    const edit = this.edit();
    fill(this.problem);
    this.settle("Saving …");
    try {
      const { locale } = this.around.locale;
      const { message } = await putMessage(locale, this.key, { ...edit, base: this.base, english, state });
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
    this.base = message.own;
    this.discarded = null;
    const fresh = detail ?? { ...this.detail, message, ...(edit.fields ? { fields: this.views.map((view) => ({ ...view.field, ...asField(view.edit()) })) } : { ftl: edit.ftl }) };
    if (typedMore) this.adopt(fresh);
    else this.load(fresh);
    this.keep();
    this.settle(typedMore ? "" : "Saved");
    this.around.saved(message);
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
    if (this.buttons.review.hidden || !(await confirmReview(this.around.locale))) return;
    if (JSON.stringify(this.edit()) !== typed) return this.fail("Not marked: the text has changed meanwhile. Read it again.");
    if (this.dirty) await this.save("reviewed", seen.english);
    else await this.mark("reviewed", seen);
  }

  /** @param {"draft" | "reviewed"} state */
  async mark(state, seen = this.seen()) {
    try {
      await postReview(this.around.locale.locale, seen, state);
      const message = { ...this.detail.message, state };
      this.load({ ...this.detail, message });
      this.settle(state === "reviewed" ? "Marked as reviewed" : "Marked as a draft");
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

/** @param {Field} field @returns {FieldEdit} */
const asEdit = ({ attribute, selector, variants, text }) =>
  selector === null ? { attribute, text }
    : { attribute, selector, variants: variants.map(({ key, text, isDefault }) => ({ key, text, isDefault })) };

/** @param {FieldEdit} edit @returns {Pick<Field, "attribute" | "selector" | "variants" | "text">} */
const asField = (edit) =>
  "variants" in edit ? { ...edit, text: "" } : { ...edit, selector: null, variants: [] };

/** @param {Field[]} fields @param {FieldEdit[]} edits @returns {Field[]} */
function merged(fields, edits) {
  const known = fields.map((field) => {
    const edit = edits.find((one) => one.attribute === field.attribute);
    return edit ? { ...field, ...asField(edit) } : field;
  });
  const others = edits.filter((edit) => !fields.some((field) => field.attribute === edit.attribute));
  return [...known, ...others.map((edit) => ({ english: "", chips: [], ...asField(edit) }))];
}
