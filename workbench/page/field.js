/** @import { Branch, Field, FieldEdit, Finding, Form, Locale, Quotes, Row, Severity, Step } from "./types.js" */

import { BranchView, isOfNumbers } from "./branch.js";
import { chipsOf } from "./chips.js";
import { diffOf } from "./diff.js";
import { aside, fill, freshId, h, same } from "./dom.js";
import { asEdit } from "./edit.js";
import { findingItem } from "./findings.js";
import { choice, readable, withQuotes } from "./fluent.js";
import { TextInput } from "./input.js";
import { Together } from "./together.js";
import { STILL_FITS, count, partName, partText } from "./words.js";

/**
 * @typedef {object} Surroundings
 * @property {Locale} locale
 * @property {Form[]} forms the plural forms of the language
 * @property {Quotes} quotes
 * @property {Row} row
 * @property {Map<string | null, Branch[]>} before those that one text has taken the place of, by attribute
 * @property {() => boolean} forTwo developers and people see different texts
 * @property {() => void} typed
 * @property {() => void} rested no placeable is being written any more
 * @property {(way: Step[]) => void} focused the way through the choices that is being written, which may have no steps
 * @property {(input: TextInput) => boolean} onward goes from a field to the next one, if there is one
 * @property {(field: Field) => void} reshape replaces the field by one of another shape
 * @property {() => void} stillFits
 */

/** @typedef {Pick<Finding, "severity" | "message" | "suggestion"> & { form?: Step[], untranslated?: string | null, accept?: (() => void) | null }} Told */

/** One part of a message: its English, and the field or the fields to write it in. */
export class FieldView {
  /** @param {Field} field @param {Surroundings} around @param {string | null} number the argument that could choose a variant */
  constructor(field, around, number) {
    this.field = field;
    this.around = around;
    this.number = number;
    this.ids = { title: freshId("part"), found: freshId("found") };
    /** @type {BranchView[]} */
    this.branches = [];
    /** @type {TextInput[]} */
    this.inputs = [];
    /** @type {HTMLElement[]} where the length of each text is said */
    this.lengths = [];
    /** @type {TextInput | null} */
    this.last = null;
    this.together = new Together();
    /** @type {Told[]} */
    this.shown = [];
    this.found = h("ul", { class: "findings", id: this.ids.found, "aria-live": "polite", "aria-label": "Findings" });
    this.sources = h("div", { class: "sources" });
    this.tools = h("div", { class: "tools" });
    this.curl = h("button", {
      type: "button", class: "quiet small curl", hidden: true,
      onmousedown: (/** @type {Event} */ event) => event.preventDefault(), onclick: () => this.curlQuotes(),
    }, "Write ", h("bdi", null, `${around.quotes.open}…${around.quotes.close}`), " for ", h("bdi", null, "\"…\""));
    this.element = h("section", { class: "field", "data-attribute": field.attribute ?? "value", "aria-labelledby": this.ids.title },
      this.head(), this.sources, this.body(), this.tools, this.found);
    this.drawSources();
    this.drawTools();
    this.measure();
  }

  head() {
    const { attribute } = this.field;
    return h("div", { class: "field-head" },
      h("h3", { id: this.ids.title }, partName(attribute, this.around.forTwo())),
      attribute !== null && h("code", null, `.${attribute}`));
  }

  body() {
    const { branches, text } = this.field;
    if (!branches.length) {
      const input = TextInput.of(text, this.surroundings(() => input, []));
      this.inputs = [input];
      this.lengths = [h("span", { class: "length" })];
      return h("div", { class: "plain" }, input.element);
    }
    this.branches = branches.map((branch) => {
      const view = new BranchView(branch, this.surroundings(() => view.input, branch.way));
      return view;
    });
    this.inputs = this.branches.map((branch) => branch.input);
    this.lengths = this.branches.map((branch) => branch.length);
    return h("div", { class: "variants" }, this.branches.map((branch) => branch.element));
  }

  /** @param {() => TextInput} input @param {Step[]} way */
  surroundings(input, way) {
    const { locale, typed, rested, focused, onward } = this.around;
    return {
      locale, labels: this.ids.title, described: this.ids.found, rested, offers: () => this.field.chips,
      typed: () => { this.measure(); typed(); },
      focused: () => { this.last = input(); focused(way); },
      onward: () => onward(input()),
      stepped: (/** @type {"undo" | "redo"} */ what, /** @type {string} */ from, /** @type {string} */ to) => this.together.follow(input(), what, from, to),
    };
  }

  drawSources() {
    fill(this.sources, this.source(), this.changed(), this.inherited());
    const english = this.hasEnglishOfEach();
    this.branches.forEach((view, index) => view.translateFrom(english ? this.field.branches[index]?.english ?? "" : ""));
  }

  hasEnglishOfEach() {
    const { branches, english } = this.field;
    return branches.some((branch) => branch.english && branch.english !== english);
  }

  source() {
    const { english } = this.field;
    // Each form has its own beside it.
    if (!english || this.hasEnglishOfEach()) return null;
    return h("p", { class: "source", lang: "en", dir: "ltr" }, aside("English: "), readable(english));
  }

  /** What has changed in English since this was translated. */
  changed() {
    const { row, stillFits } = this.around;
    if (row.state !== "stale") return null;
    const change = row.rewordings.find((one) => one.attribute === this.field.attribute);
    if (!change && row.rewordings.length) return null;
    return h("div", { class: "changed" },
      h("p", { class: "changed-title" }, change ? "English has changed:" : "English has changed since this was translated. What it said then is not known."),
      change && h("p", { class: "source diff", lang: "en", dir: "ltr" }, diffOf(change)),
      h("button", { type: "button", class: "small", "data-act": "still-fits", title: STILL_FITS, onclick: stillFits }, "Still fits"));
  }

  /** What the parent language says: readers see it as long as there is nothing here. */
  inherited() {
    const { row: { inherited }, locale } = this.around;
    const text = inherited && partText(inherited.texts, this.field.attribute);
    if (!inherited || !text) return null;
    const own = Boolean(this.field.text || this.field.branches.some((one) => one.text));
    return h("p", { class: own ? "source" : "source inherited", lang: inherited.locale, dir: locale.direction },
      h("span", { class: "code", dir: "ltr" }, h("span", { lang: "en" }, own ? "In " : aside("Inherited from ")), inherited.locale), " ", readable(text));
  }

  /** Shows another English, and leaves what is typed. @param {Field} field @param {Row} row */
  translateFrom(field, row) {
    this.learn(field);
    this.field = { ...this.field, chips: field.chips, limit: field.limit };
    this.around.row = row;
    this.drawSources();
    this.drawTools();
    this.measure();
  }

  /** Takes the English of each way from a field. @param {Field} field */
  learn(field) {
    const branches = this.field.branches.map((branch) => ({
      ...branch, english: field.branches.find((one) => same(one.way, branch.way))?.english ?? branch.english,
    }));
    const isNew = field.english !== this.field.english || !same(branches, this.field.branches);
    this.field = { ...this.field, english: field.english, branches };
    if (isNew) this.drawSources();
  }

  drawTools() {
    const { chips, branches } = this.field;
    const { locale, quotes } = this.around;
    fill(this.tools,
      chipsOf(chips, quotes, locale.direction, { insert: (text) => this.at()?.insert(text), quote: () => this.at()?.quote(quotes) }),
      h("div", { class: "side-tools" }, this.curl, !branches.length && this.lengths, this.copier(), this.reshaper()));
  }

  /** Where something goes in. */
  at() {
    return this.last ?? this.inputs[0];
  }

  copier() {
    const { branches, english, text } = this.field;
    if (branches.length || !english || text) return null;
    return h("button", { type: "button", class: "quiet small", onclick: () => this.at()?.insert(english) }, "Copy the English");
  }

  /** Languages differ in which sentences depend on a number, or on something else. */
  reshaper() {
    const { field, around } = this;
    if (field.branches.length) {
      const cases = field.branches.every(({ way }) => way.every(isOfNumbers)) ? "numbers" : "cases";
      return h("button", { type: "button", class: "quiet small", onclick: () => around.reshape(this.joined()) }, `One text for all ${cases}`);
    }
    if (!this.number || around.forms.length < 2) return null;
    return h("button", { type: "button", class: "quiet small", onclick: () => around.reshape(this.split()) }, "Vary by number");
  }

  /** @returns {Field} */
  joined() {
    const { branches, attribute } = this.field;
    const now = branches.map((branch, index) => ({ ...branch, text: this.inputs[index]?.text ?? "" }));
    this.around.before.set(attribute, now);
    const usual = now.find(({ way }) => way.every((step) => step.isDefault));
    return { ...this.field, branches: [], text: usual?.text || now.find((one) => one.text)?.text || "" };
  }

  /** With the forms that there were before, if there were any. @returns {Field} */
  split() {
    const text = this.inputs[0]?.text ?? "";
    const { before, forms } = this.around;
    const branches = before.get(this.field.attribute) ?? forms.map(({ key, numbers }) =>
      ({ way: [{ selector: `$${this.number}`, key, isDefault: key === "other", numbers }], english: "", text }));
    return { ...this.field, branches };
  }

  /** @returns {FieldEdit} */
  edit() {
    const { branches } = this.field;
    const texts = this.inputs.map((input) => input.text);
    return asEdit({ ...this.field, text: texts[0] ?? "", branches: branches.map((branch, index) => ({ ...branch, text: texts[index] ?? "" })) });
  }

  /**
   * Takes texts of the same shape without touching fields that have them, nor the caret.
   *
   * @param {Field} field @param {Row} row @returns {boolean} whether it could
   */
  fill(field, row) {
    if (!same(shape(field), shape(this.field))) return false;
    const texts = field.branches.length ? field.branches.map((branch) => branch.text) : [field.text];
    this.inputs.forEach((input, index) => input.adopt(texts[index] ?? ""));
    this.field = field;
    this.translateFrom(field, row);
    return true;
  }

  /** Takes over a whole text. @param {string} text */
  take(text) {
    const forms = formsOf(this.field, text);
    if (!forms) return this.at()?.take(text);
    this.together.change(this.inputs, () => forms.forEach((form, index) => form !== null && this.inputs[index]?.take(form)));
    (this.firstEmpty() ?? this.inputs[0])?.focus();
  }

  /** What is left to write, if there is English to write it from. */
  firstEmpty() {
    return this.field.english ? this.inputs.find((input) => !input.text.trim()) ?? null : null;
  }

  /** Writes what the file has, as a step that can be undone; `false` if that is of another shape. @param {Field} field */
  restore(field) {
    if (!same(shape(field), shape(this.field))) return false;
    const texts = field.branches.length ? field.branches.map((branch) => branch.text) : [field.text];
    this.together.change(this.inputs, () => this.inputs.forEach((input, index) => input.text !== texts[index] && input.take(texts[index] ?? "")));
    return true;
  }

  /** Puts the language's quotation marks in the place of straight ones. */
  curlQuotes() {
    const { quotes } = this.around;
    const kept = this.keptNames();
    this.together.change(this.inputs, () => {
      for (const input of this.inputs) if (withQuotes(input.text, quotes, kept).length) input.curl(quotes, kept);
    });
  }

  /** Names that stay as they are, with the quotation marks that they may have. */
  keptNames() {
    return this.field.chips.filter(({ kind }) => kind === "name").map(({ insert }) => insert);
  }

  /** @param {Told[]} findings */
  show(findings) {
    const items = findings.map((one) => findingItem(one, this.around.locale.locale, one.accept));
    // Said again only if it is something new.
    if (items.map((item) => item.textContent).join() !== [...this.found.children].map((item) => item.textContent).join()) {
      fill(this.found, items);
    }
    const errors = findings.filter((finding) => finding.severity === "error");
    this.inputs.forEach((input, index) => input.judge(errors.some((finding) => this.isIn(index, finding))));
    this.shown = findings;
  }

  /** Whether something is wrong in one of the texts. @param {number} index @param {Told} finding */
  isIn(index, { form }) {
    const way = this.field.branches[index]?.way ?? [];
    // What is wrong with a text as a whole is that a form is missing, or cannot be seen in one of the forms.
    return !way.length || (form?.length ? isOn(way, form) : !this.inputs[index]?.text.trim() && !way.some((step) => step.isTaken));
  }

  /** Where the first finding that is so severe is. @param {Severity} severity */
  placeOf(severity) {
    const finding = this.shown.find((one) => one.severity === severity);
    if (!finding) return null;
    return this.inputs.find((_, index) => this.isIn(index, finding)) ?? this.at() ?? null;
  }

  /** Whether the text on a way is empty, and that is a mistake. @param {Step[]} way @param {boolean} isUnchecked it is not known what else is wrong */
  isMissing(way, isUnchecked) {
    const input = this.inputs[this.field.branches.findIndex((branch) => same(branch.way, way))];
    return Boolean(input && (isUnchecked || input.isInvalid) && !input.text.trim());
  }

  /** Whether a placeable is being written, and not closed yet. */
  get isBeginning() {
    return this.inputs.some((input) => input.isBeginning);
  }

  /** @param {boolean} locked */
  lock(locked) {
    for (const input of this.inputs) input.lock(locked);
    for (const button of this.element.querySelectorAll("button")) button.disabled = locked;
  }

  measure() {
    const { limit } = this.field;
    const { quotes } = this.around;
    this.inputs.forEach((input, index) => {
      // As the check counts it: the spaces within braces are not shown.
      const number = [...input.text.replace(/\{\s*([^{}]*?)\s*\}/g, "{$1}")].length;
      const length = this.lengths[index];
      if (!length) return;
      fill(length, limit === null ? count(number, "character") : `${number} / ${limit}`);
      length.classList.toggle("over", limit !== null && number > limit);
    });
    const kept = this.keptNames();
    this.curl.hidden = !this.inputs.some((input) => withQuotes(input.text, quotes, kept).length);
  }

  focus() {
    this.at()?.focus();
  }
}

/**
 * What a choice has for each form of a field, or `null` for a form that it lacks; `null` if it is not a choice, or has none of
 * them.
 *
 * @param {Field} field @param {string} text
 */
export function formsOf({ branches }, text) {
  const variants = choice(text)?.variants ?? [];
  const forms = branches.map(({ way }) => (way.length === 1 ? variants.find(({ key }) => key === way[0]?.key)?.text ?? null : null));
  return forms.some((form) => form !== null) ? forms : null;
}

/** Whether variants are on a way. @param {Step[]} way @param {Step[]} form */
const isOn = (way, form) => form.every((step) => way.some(({ selector, key }) => selector === step.selector && key === step.key));

/** @param {Field} field */
const shape = (field) => [field.attribute, field.branches.map((one) => one.way)];
