/** @import { Branch, Detail, Edit, Field, Finding, Form, Locale, Quotes, Step, Tried, Wrong } from "./types.js" */
/** @import { Told } from "./field.js" */

import { coding } from "./coding.js";
import { completion } from "./completion.js";
import { diffOf } from "./diff.js";
import { fill, freshId, h, same } from "./dom.js";
import { asEdit } from "./edit.js";
import { FieldView } from "./field.js";
import { beyondState, findingItem } from "./findings.js";
import { readable } from "./fluent.js";
import { TextInput } from "./input.js";
import { keepSetting, setting } from "./setting.js";
import { STILL_FITS, isForTwo, partName } from "./words.js";

/** @typedef {"fields" | "ftl"} Mode */

/**
 * @typedef {object} Surroundings
 * @property {() => Locale} locale
 * @property {Form[]} forms the plural forms of the language
 * @property {Quotes} quotes
 * @property {() => boolean} locked nothing can be written
 * @property {() => void} typed
 * @property {() => void} rested no placeable is being written any more
 * @property {(attribute: string | null, way: Step[]) => void} focused
 * @property {() => void} stillFits
 * @property {(finding: Finding) => void} accept says that it is meant
 * @property {(mode: Mode) => void} switchTo
 */

/** The texts of a message as they are typed: a field for each, or the entry as a whole. */
export class Texts {
  /** @param {Detail} detail @param {Surroundings} around */
  constructor(detail, around) {
    this.detail = detail;
    this.around = around;
    /** @type {Mode} */
    this.mode = setting("mode") === "ftl" ? "ftl" : "fields";
    /** @type {FieldView[]} */
    this.views = [];
    /** @type {Map<string | null, Branch[]>} */
    this.before = new Map();
    const found = freshId("found");
    this.ftlFound = h("ul", { class: "findings", id: found, "aria-live": "polite", "aria-label": "Findings" });
    const offers = () => this.detail.fields.flatMap((field) => field.chips)
      .filter((one, index, all) => all.findIndex(({ insert }) => insert === one.insert) === index);
    this.ftl = new TextInput("", [coding, completion(offers)], {
      lang: around.locale().locale, dir: "ltr", spellcheck: "false", autocapitalize: "off",
      "aria-label": "The whole entry, in Fluent", "aria-describedby": found,
    }, { typed: around.typed, rested: around.rested });
    this.buttons = /** @type {Mode[]} */ (["fields", "ftl"]).map((mode) =>
      h("button", { type: "button", onclick: () => around.switchTo(mode) }, mode === "ftl" ? "Edit as code" : "Fields"));
    this.modes = h("div", { class: "segments modes", role: "group", "aria-label": "Edit as" }, this.buttons);
    this.element = h("div", { class: "fields" });
  }

  /** @param {Field[]} fields @param {string} ftl */
  set(fields, ftl) {
    this.ftl.adopt(ftl.trimEnd());
    const fits = this.views.length === fields.length && fields.every((field, index) => this.views[index]?.fill(field, this.detail.message));
    if (!fits) this.views = fields.map((field) => this.view(field));
    this.draw(!fits);
  }

  /** @param {Mode} mode */
  show(mode) {
    this.mode = mode;
    keepSetting("mode", mode);
    this.draw(true);
  }

  /** @param {Field} field */
  view(field) {
    const number = this.detail.preview.arguments.find((one) => one.kind === "number")?.name ?? null;
    const { locale, forms, quotes, typed, rested, focused, stillFits } = this.around;
    return new FieldView(field, {
      locale: locale(), forms, quotes, row: this.detail.message, before: this.before, forTwo: () => this.forTwo, typed, rested, stillFits,
      focused: (way) => focused(field.attribute, way),
      onward: (input) => this.onward(input),
      reshape: (other) => this.reshape(field, other),
    }, number);
  }

  /** @param {boolean} replaced whether the fields are other ones */
  draw(replaced) {
    this.buttons.forEach((button, index) => button.setAttribute("aria-pressed", String((index === 1) === (this.mode === "ftl"))));
    const content = this.mode === "ftl" ? [this.english(), this.ftl.element, this.ftlFound] : this.views.map((view) => view.element);
    if (replaced || !content.some((node) => node.parentNode === this.element)) this.element.replaceChildren(...content);
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
        return h("div", null, h("dt", null, partName(field.attribute, this.forTwo), field.attribute !== null && [" ", h("code", null, `.${field.attribute} =`)]),
          h("dd", { class: "source", lang: "en", dir: "ltr" }, outdated && change ? h("span", { class: "diff" }, diffOf(change)) : readable(field.english)));
      })),
      outdated && h("button", { type: "button", class: "small", "data-act": "still-fits", title: STILL_FITS, onclick: this.around.stillFits }, "Still fits"));
  }

  lock() {
    const locked = this.around.locked();
    this.ftl.lock(locked);
    for (const view of this.views) view.lock(locked);
  }

  /** What is said of the text in the file is not said of what is typed. @param {boolean} typed */
  allowStillFits(typed) {
    const buttons = /** @type {NodeListOf<HTMLButtonElement>} */ (this.element.querySelectorAll("[data-act=still-fits]"));
    for (const button of buttons) button.disabled = this.around.locked() || typed;
  }

  /** @param {Field} old @param {Field} field */
  reshape(old, field) {
    const index = this.views.findIndex((view) => view.field.attribute === old.attribute);
    this.views[index] = this.view(field);
    this.draw(true);
    this.around.typed();
    this.views[index]?.focus();
  }

  /** @returns {Edit} */
  edit() {
    return this.mode === "ftl" ? { ftl: this.ftl.text } : { fields: this.views.map((view) => view.edit()) };
  }

  /** Whether something is typed that the file does not have. */
  get dirty() {
    if (this.mode === "ftl") return this.ftl.text.trim() !== this.detail.ftl.trim();
    return !same(this.views.map((view) => view.edit()), this.detail.fields.map(asEdit));
  }

  /** The fields that say what the file says. */
  untouched() {
    return this.views.filter((view) => same(view.edit(), this.detail.fields.filter((own) => own.attribute === view.field.attribute).map(asEdit)[0]));
  }

  /** Shows new English, and new texts in the fields that no one has typed in. @param {Detail} detail @param {FieldView[]} untouched */
  receive(detail, untouched) {
    for (const view of this.views) {
      const field = detail.fields.find((own) => own.attribute === view.field.attribute);
      if (!field) continue;
      if (this.mode === "fields" && untouched.includes(view) && view.fill(field, detail.message)) continue;
      view.translateFrom(field, detail.message);
    }
  }

  /** Takes the English of each way from fields of the same texts. @param {Field[]} fields */
  learn(fields) {
    for (const view of this.views) {
      const field = fields.find((one) => one.attribute === view.field.attribute);
      if (field) view.learn(field);
    }
  }

  /** @param {Finding[]} findings @param {Tried["error"]} [error] because of which there are no others @param {Tried["unfinished"]} [unfinished] */
  showFindings(findings, error = null, unfinished = null) {
    const wrong = [error ?? unfinished].filter((one) => one !== null);
    /** @type {(Told & { attribute: string | null })[]} */
    const all = [
      ...wrong.map((/** @type {Wrong} */ one) => ({ severity: /** @type {const} */ ("error"), suggestion: null, ...one })),
      ...(error ? [] : beyondState(findings).map((one) => ({ ...this.seenFromHere(one), accept: this.accepting(one) }))),
    ];
    const known = this.views.map((view) => view.field.attribute);
    this.views.forEach((view, index) =>
      view.show(all.filter((one) => one.attribute === view.field.attribute || (index === 0 && !known.includes(one.attribute)))));
    fill(this.ftlFound, all.map((one) => findingItem(one, this.around.locale().locale, one.accept)));
    this.ftl.judge(all.some((one) => one.severity === "error"));
  }

  /** Whether a form is empty that has to have a text. @param {string | null} attribute @param {Step[]} way @param {boolean} isUnchecked it is not known what else is wrong */
  isMissing(attribute, way, isUnchecked) {
    return this.views.some((view) => view.field.attribute === attribute && view.isMissing(way, isUnchecked));
  }

  /** What says that a finding is meant. @param {Finding} finding */
  accepting(finding) {
    const isOwn = finding.key === this.detail.message.key;
    return isOwn && finding.mayBeAccepted && !this.around.locked() ? () => this.around.accept(finding) : null;
  }

  /** Begins a finding about another message with the id of that message. @param {Finding} finding */
  seenFromHere(finding) {
    if (finding.key === null || finding.key === this.detail.message.key) return finding;
    return { ...finding, attribute: null, message: `${finding.key}: ${finding.message}` };
  }

  /** Puts a text into its field, where there are fields. @param {string | null} attribute @param {string} text */
  take(attribute, text) {
    const view = this.views.find((one) => one.field.attribute === attribute) ?? this.views[0];
    view?.take(text);
  }

  /** Scrolls to the first text with an error, and to what is said of it. */
  reveal() {
    const found = [this.ftlFound, ...this.views.map((view) => view.found)].find((list) => list.isConnected && list.querySelector(".finding-error"));
    found?.scrollIntoView({ block: "nearest" });
    this.element.querySelector("[aria-invalid=true]")?.scrollIntoView({ block: "nearest" });
  }

  /** Goes to the first text with an error, or else with a warning. @param {Wrong | null} [wrong] what is wrong with an entry as a whole */
  focusFinding(wrong) {
    if (this.mode === "ftl") return this.ftl.focusLine(wrong?.line ?? 1);
    const severities = /** @type {const} */ (["error", "warning"]);
    const places = severities.flatMap((severity) => this.views.map((view) => view.placeOf(severity)));
    const place = places.find((one) => one !== null);
    if (place) place.focus();
    else this.focus();
  }

  /** Whether a placeable is being written, and not closed yet. */
  get isBeginning() {
    return this.mode === "ftl" ? this.ftl.isBeginning : this.views.some((view) => view.isBeginning);
  }

  /** Brings back texts of the file. @param {(string | null)[]} attributes */
  restore(attributes) {
    // An entry as a whole has its own undo, and may have other changes.
    if (this.mode === "ftl" && this.ftl.text.trim()) return;
    if (this.mode === "ftl") return this.ftl.take(this.detail.ftl.trimEnd());
    for (const field of this.detail.fields.filter((one) => attributes.includes(one.attribute))) {
      const view = this.views.find((one) => one.field.attribute === field.attribute);
      if (view && !view.restore(field)) this.reshape(view.field, field);
    }
  }

  /** The attribute of the field that one is in; `undefined` outside of them. */
  get current() {
    return this.views.find((view) => view.element.contains(document.activeElement))?.field.attribute;
  }

  /** Goes from a field to the next one, past what stands between them. @param {TextInput} input */
  onward(input) {
    const inputs = this.views.flatMap((view) => view.inputs);
    const next = inputs[inputs.indexOf(input) + 1];
    next?.focus();
    return next !== undefined;
  }

  /** Goes to the first text that is left to write. @returns {string | null} what it is called */
  focusEmpty() {
    if (this.mode === "ftl") return null;
    const view = this.views.find((one) => one.firstEmpty());
    view?.firstEmpty()?.focus();
    return view ? partName(view.field.attribute, this.forTwo) : null;
  }

  /** Goes to where there is something to do: where English has changed, or a text is left to write. */
  focus() {
    const { state, partly, rewordings } = this.detail.message;
    if (this.mode === "ftl") return this.ftl.focus();
    const changed = this.views.find((view) => state === "stale" && rewordings.some((one) => one.attribute === view.field.attribute));
    if (changed) changed.focus();
    else if (!partly || this.focusEmpty() === null) this.views[0]?.focus();
  }
}
