/** @import { Chip, Field, FieldEdit, Finding, Locale, Row, Variant } from "./types.js" */

import { aside, fill, freshId, h, same } from "./dom.js";
import { findingItem } from "./findings.js";
import { readable } from "./fluent.js";
import { count, partName, partText, samples } from "./words.js";

/**
 * @typedef {object} Surroundings
 * @property {Locale} locale
 * @property {string[]} categories
 * @property {Row["inherited"]} inherited
 * @property {Map<string | null, Variant[]>} forms those that one text has taken the place of, by attribute
 * @property {() => boolean} alone the message has but one part
 * @property {() => void} typed
 * @property {(field: Field) => void} reshape replaces the field by one of another shape
 */

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
    /** @type {HTMLTextAreaElement | null} */
    this.last = null;
    this.found = h("ul", { class: "findings", id: this.ids.found, "aria-live": "polite", "aria-label": "Findings" });
    this.length = h("span", { class: "length" });
    this.sources = h("div", { class: "sources" }, this.source(), this.inherited());
    this.element = h("section", { class: "field", "data-attribute": field.attribute ?? "value", "aria-labelledby": this.ids.title },
      this.head(), this.sources, this.inputs(), this.tools(), this.found);
    this.measure();
  }

  head() {
    const { attribute } = this.field;
    return h("div", { class: "field-head" },
      h("h3", { id: this.ids.title }, partName(attribute, this.around.alone())),
      h("code", null, attribute === null ? "value" : `.${attribute}`));
  }

  source() {
    if (!this.field.english) return null;
    return h("p", { class: "source", lang: "en", dir: "ltr" }, aside("English: "), readable(this.field.english));
  }

  /** Shows another English, and leaves what is typed. @param {Field} field @param {Row["inherited"]} inherited */
  translateFrom(field, inherited) {
    this.field = { ...this.field, english: field.english, chips: field.chips };
    this.around.inherited = inherited;
    fill(this.sources, this.source(), this.inherited());
  }

  /** What readers see as long as there is nothing here. */
  inherited() {
    const { inherited, locale } = this.around;
    const text = inherited && partText(inherited.texts, this.field.attribute);
    if (!inherited || !text) return null;
    return h("p", { class: "source inherited", lang: inherited.locale, dir: locale.direction },
      h("span", { class: "code", dir: "ltr" }, h("span", { lang: "en" }, aside("Inherited from ")), inherited.locale), " ", readable(text));
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
    return h("div", { class: "variant" },
      h("p", { class: "variant-label", id }, h("b", null, variant.key),
        numbers && h("span", null, aside(", used for "), numbers),
        variant.isDefault && h("span", null, "and all else")),
      this.area(variant.text, `${this.ids.title} ${id}`));
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

  tools() {
    return h("div", { class: "tools" },
      this.field.chips.length > 0 && h("div", { class: "chips", role: "group", "aria-label": "Insert" },
        this.field.chips.map((chip) => this.chip(chip))),
      h("div", { class: "side-tools" }, this.length, this.copier(), this.reshaper()));
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

  /** Takes texts of the same shape without touching fields that have them. @param {Field} field @returns {boolean} whether it could */
  fill(field) {
    if (!same(shape(field), shape(this.field))) return false;
    this.field = field;
    const texts = field.selector === null ? [field.text] : field.variants.map((variant) => variant.text);
    this.areas.forEach((area, index) => {
      const text = texts[index] ?? "";
      if (area.value !== text) area.value = text;
    });
    this.measure();
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

  /** @param {Pick<Finding, "severity" | "message" | "suggestion">[]} findings */
  show(findings) {
    const items = findings.map(findingItem);
    // Said again only if it is something new.
    if (items.map((item) => item.textContent).join() !== [...this.found.children].map((item) => item.textContent).join()) {
      fill(this.found, items);
    }
    const wrong = findings.some((finding) => finding.severity === "error");
    for (const area of this.areas) area.setAttribute("aria-invalid", String(wrong));
  }

  /** @param {boolean} locked */
  lock(locked) {
    for (const area of this.areas) area.readOnly = locked;
    for (const button of this.element.querySelectorAll("button")) button.disabled = locked;
  }

  measure() {
    const number = [...(this.areas[0]?.value ?? "")].length;
    fill(this.length, this.field.selector === null && number > 0 && count(number, "character"));
    if (!CSS.supports("field-sizing", "content")) this.areas.forEach(grow);
  }

  focus() {
    this.areas[0]?.focus();
  }
}

/** @type {Record<Chip["kind"], string>} */
const ABOUT = {
  variable: "a value that the app fills in",
  term: "a name that the app can change",
  message: "another message",
  name: "a name that stays as it is",
};

/** @param {Field} field */
const shape = (field) => [field.attribute, field.english, field.selector, field.variants.map((one) => [one.key, one.isDefault]), field.chips];

/** @param {HTMLTextAreaElement} area */
export function grow(area) {
  requestAnimationFrame(() => {
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight + 2}px`;
  });
}
