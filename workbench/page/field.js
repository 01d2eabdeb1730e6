/** @import { Chip, Field, FieldEdit, Finding, Locale, Rewording, Row, Variant } from "./types.js" */

import { aside, fill, freshId, h, same } from "./dom.js";
import { findingItem } from "./findings.js";
import { choice, marked, readable } from "./fluent.js";
import { count, partName, partText, samples } from "./words.js";

/**
 * @typedef {object} Surroundings
 * @property {Locale} locale
 * @property {string[]} categories
 * @property {Row} row
 * @property {Map<string | null, Variant[]>} forms those that one text has taken the place of, by attribute
 * @property {() => boolean} forTwo developers and people see different texts
 * @property {() => void} typed
 * @property {(field: Field) => void} reshape replaces the field by one of another shape
 * @property {() => void} stillFits
 */

/** @typedef {Pick<Finding, "severity" | "message" | "suggestion"> & { form?: string | null, untranslated?: string | null }} Told */

/** One part of a message: its English, and the field or the fields to write it in. */
export class FieldView {
  /** @param {Field} field @param {Surroundings} around @param {string | null} number the argument that could choose a variant */
  constructor(field, around, number) {
    this.field = field;
    this.around = around;
    this.number = number;
    this.ids = { title: freshId("part"), found: freshId("found"), hint: freshId("hint") };
    /** @type {HTMLTextAreaElement[]} */
    this.areas = [];
    /** @type {HTMLElement[]} where the length of each area is said */
    this.lengths = [];
    /** @type {HTMLElement[]} the English of each form */
    this.branches = [];
    /** @type {HTMLTextAreaElement | null} */
    this.last = null;
    this.found = h("ul", { class: "findings", id: this.ids.found, "aria-live": "polite", "aria-label": "Findings" });
    this.sources = h("div", { class: "sources" });
    this.tools = h("div", { class: "tools" });
    this.element = h("section", { class: "field", "data-attribute": field.attribute ?? "value", "aria-labelledby": this.ids.title },
      this.head(), this.sources, this.inputs(), this.tools, this.found);
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

  drawSources() {
    fill(this.sources, this.source(), this.changed(), this.inherited());
    const { selector, variants, english } = this.field;
    if (selector === null) return;
    const branches = choice(english)?.variants ?? [];
    variants.forEach(({ key }, index) => {
      const branch = branches.find((one) => one.key === key) ?? branches.find((one) => one.key === "other") ?? branches.at(-1);
      const node = this.branches[index];
      if (node) fill(node, branch && [aside("English: "), marked(branch.text)]);
    });
  }

  source() {
    const { english, selector } = this.field;
    // Each form has its own beside it.
    if (!english || (selector !== null && choice(english))) return null;
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
      h("button", { type: "button", class: "small", "data-act": "still-fits", onclick: stillFits }, "Still fits"));
  }

  /** What the parent language says: readers see it as long as there is nothing here. */
  inherited() {
    const { row: { inherited }, locale } = this.around;
    const text = inherited && partText(inherited.texts, this.field.attribute);
    if (!inherited || !text) return null;
    const own = Boolean(this.field.text || this.field.variants.some((one) => one.text));
    return h("p", { class: own ? "source" : "source inherited", lang: inherited.locale, dir: locale.direction },
      h("span", { class: "code", dir: "ltr" }, h("span", { lang: "en" }, own ? "In " : aside("Inherited from ")), inherited.locale), " ", readable(text));
  }

  /** Shows another English, and leaves what is typed. @param {Field} field @param {Row} row */
  translateFrom(field, row) {
    this.field = { ...this.field, english: field.english, chips: field.chips, limit: field.limit };
    this.around.row = row;
    this.drawSources();
    this.drawTools();
    this.measure();
  }

  inputs() {
    const { selector, variants, text } = this.field;
    if (selector === null) return h("div", { class: "plain" }, this.area(text, this.ids.title));
    return h("div", { class: "variants" }, variants.map((variant) => this.variant(variant)));
  }

  /** @param {Variant} variant */
  variant(variant) {
    const id = freshId("variant");
    const numbers = samples(this.around.locale.locale, variant.key);
    const length = h("span", { class: "length" });
    const branch = h("p", { class: "source branch", lang: "en", dir: "ltr" });
    this.branches.push(branch);
    const area = this.area(variant.text, `${this.ids.title} ${id}`);
    this.lengths.push(length);
    return h("div", { class: "variant" },
      h("div", { class: "variant-label" },
        h("p", { id }, h("b", null, variant.key),
          numbers && h("span", null, aside(", used for "), numbers),
          variant.isDefault && h("span", null, "and all else")), length),
      h("div", { class: "variant-text" }, branch, area));
  }

  /** @param {string} text @param {string} labels ids */
  area(text, labels) {
    const { locale } = this.around;
    const area = h("textarea", {
      value: text, lang: locale.locale, dir: locale.direction, rows: 1, spellcheck: "true",
      "aria-labelledby": labels, "aria-describedby": this.ids.found,
      oninput: () => { this.measure(); this.around.typed(); },
      onfocus: () => { this.last = area; },
    });
    this.areas.push(area);
    return area;
  }

  drawTools() {
    if (!this.lengths.length) this.lengths.push(h("span", { class: "length" }));
    const { selector, chips } = this.field;
    fill(this.tools,
      chips.length > 0 && h("div", { class: "chips", role: "group", "aria-label": "Insert" }, chips.map((chip) => this.chip(chip))),
      h("div", { class: "side-tools" }, selector === null && this.lengths, this.copier(), this.reshaper()));
  }

  /** @param {Chip} chip */
  chip(chip) {
    const about = chip.about || ABOUT[chip.kind];
    return h("button", {
      type: "button", class: `chip chip-${chip.kind}`, title: about, "data-insert": chip.insert,
      // The field keeps the focus and its selection.
      onmousedown: (/** @type {Event} */ event) => event.preventDefault(),
      onclick: () => this.insert(chip.insert),
    }, h("bdi", null, chip.label), aside(` – insert: ${about}`));
  }

  copier() {
    if (this.field.selector !== null || !this.field.english || this.field.text) return null;
    return h("button", { type: "button", class: "quiet small", onclick: () => this.insert(this.field.english) }, "Copy the English");
  }

  /** Languages differ in which sentences depend on a number. */
  reshaper() {
    const { field, around } = this;
    if (field.selector !== null) {
      return h("button", { type: "button", class: "quiet small", onclick: () => around.reshape(this.joined()) }, "One text for all numbers");
    }
    if (!this.number || around.categories.length < 2) return null;
    return h("button", { type: "button", class: "quiet small", onclick: () => around.reshape(this.split()) }, "Vary by number");
  }

  /** @returns {Field} */
  joined() {
    const { variants, attribute } = this.field;
    const texts = this.areas.map((area) => area.value);
    this.around.forms.set(attribute, variants.map((variant, index) => ({ ...variant, text: texts[index] ?? "" })));
    const text = texts[variants.findIndex((variant) => variant.isDefault)] || texts.find(Boolean) || "";
    return { ...this.field, selector: null, variants: [], text };
  }

  /** With the forms that there were before, if there were any. @returns {Field} */
  split() {
    const text = this.areas[0]?.value ?? "";
    const before = this.around.forms.get(this.field.attribute);
    const variants = before ?? this.around.categories.map((key) => ({ key, text, isDefault: key === "other" }));
    return { ...this.field, selector: `$${this.number}`, variants };
  }

  /** @returns {FieldEdit} */
  edit() {
    const { attribute, selector, variants } = this.field;
    if (selector === null) return { attribute, text: this.areas[0]?.value ?? "" };
    return {
      attribute, selector,
      variants: variants.map(({ key, isDefault }, index) => ({ key, text: this.areas[index]?.value ?? "", isDefault })),
    };
  }

  /**
   * Takes texts of the same shape without touching fields that have them, nor the caret.
   *
   * @param {Field} field @param {Row} row @returns {boolean} whether it could
   */
  fill(field, row) {
    if (!same(shape(field), shape(this.field))) return false;
    this.field = field;
    const texts = field.selector === null ? [field.text] : field.variants.map((variant) => variant.text);
    this.areas.forEach((area, index) => {
      const text = texts[index] ?? "";
      if (area.value === text) return;
      const { selectionStart, selectionEnd } = area;
      const focused = area === document.activeElement;
      area.value = text;
      if (focused) area.setSelectionRange(selectionStart, selectionEnd);
    });
    this.translateFrom(field, row);
    return true;
  }

  /** @param {string} text */
  insert(text) {
    const area = this.last ?? this.areas[0];
    if (!area || area.readOnly) return;
    area.focus();
    // Deprecated, but the only way that the browser's own undo knows of.
    if (document.execCommand("insertText", false, text)) return;
    area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
    area.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }

  /** Takes over a whole text; the browser's undo brings back what was there. @param {string} text */
  take(text) {
    const area = this.last ?? this.areas[0];
    if (!area || area.readOnly) return;
    area.focus();
    area.select();
    this.insert(text);
  }

  /** @param {Told[]} findings */
  show(findings) {
    const items = findings.map((one) => findingItem(one, this.around.locale.locale));
    // Said again only if it is something new.
    if (items.map((item) => item.textContent).join() !== [...this.found.children].map((item) => item.textContent).join()) {
      fill(this.found, items);
    }
    const { selector, variants } = this.field;
    const errors = findings.filter((finding) => finding.severity === "error");
    this.areas.forEach((area, index) => {
      const key = variants[index]?.key;
      const wrong = selector === null ? errors.length > 0 : errors.some((one) => one.form === key);
      area.setAttribute("aria-invalid", String(wrong));
    });
  }

  /** @param {boolean} locked */
  lock(locked) {
    for (const area of this.areas) area.readOnly = locked;
    for (const button of this.element.querySelectorAll("button")) button.disabled = locked;
  }

  measure() {
    const { limit } = this.field;
    this.areas.forEach((area, index) => {
      // As the check counts it: the spaces within braces are not shown.
      const number = [...area.value.replace(/\{\s*([^{}]*?)\s*\}/g, "{$1}")].length;
      const length = this.lengths[index];
      if (!length) return;
      fill(length, limit === null ? count(number, "character") : `${number} / ${limit}`);
      length.classList.toggle("over", limit !== null && number > limit);
    });
    if (!CSS.supports("field-sizing", "content")) this.areas.forEach(grow);
  }

  focus() {
    (this.last ?? this.areas[0])?.focus();
  }
}

/** @type {Record<Chip["kind"], string>} */
const ABOUT = {
  variable: "a value that the app fills in",
  term: "a name that the app can change",
  message: "another message",
  name: "a name that stays as it is",
};

/** What is gone is struck out, what has come is underlined. @param {Pick<Rewording, "words">} change */
export const diffOf = ({ words }) =>
  words.map(({ kind, text }) => (kind === "same" ? text : h(kind === "removed" ? "del" : "ins", null, text)));

/** @param {Field} field */
const shape = (field) => [field.attribute, field.selector, field.variants.map((one) => [one.key, one.isDefault])];

/** @param {HTMLTextAreaElement} area */
export function grow(area) {
  requestAnimationFrame(() => {
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight + 2}px`;
  });
}
