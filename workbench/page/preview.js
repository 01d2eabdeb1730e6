/** @import { Argument, Preview, Row, Shown, ShownAttribute, Direction } from "./types.js" */

import { aside, codes, fill, freshId, h, same } from "./dom.js";
import { isForTwo, partName } from "./words.js";

/** What was chosen for one message holds for the next. */
let reader = "";
/** @type {Direction | null} */
let side = null;

/** How an app shows a message: drawn small, with values for the arguments. */
export class PreviewView {
  /** @param {Row} row @param {() => void} changed */
  constructor(row, changed) {
    this.row = row;
    this.changed = changed;
    /** @type {Preview} */
    this.preview = { arguments: [], shown: [] };
    /** @type {Map<string, HTMLInputElement>} */
    this.inputs = new Map();
    this.values = h("div", { class: "values" });
    this.readers = h("div", { class: "segments", role: "group", "aria-label": "Reader" });
    this.sides = h("div", { class: "segments", role: "group", "aria-label": "Direction of the app" });
    this.screen = h("div", { class: "screen" });
    this.note = h("p", { class: "held-note", role: "status" });
    this.trace = h("ol");
    this.element = h("section", { class: "preview", "aria-labelledby": "preview-title" },
      h("h3", { id: "preview-title" }, "As an app shows it"),
      this.values, h("div", { class: "preview-tools" }, this.readers, this.sides), this.note, this.screen,
      h("details", null, h("summary", null, "Where each text comes from"), this.trace));
  }

  /** @param {Preview} preview */
  update(preview) {
    const names = preview.arguments.map((one) => one.name);
    if (!same(names, [...this.inputs.keys()])) this.ask(preview.arguments);
    this.preview = preview;
    this.hold(null);
    this.draw();
  }

  /** Keeps what was shown last. @param {string | null} why what is typed cannot be shown */
  hold(why) {
    this.screen.classList.toggle("held", why !== null);
    fill(this.note, why !== null && ["This is the last text that could be shown: ", codes(why), "."]);
  }

  /** @param {Argument[]} wanted */
  ask(wanted) {
    const before = this.given();
    this.inputs = new Map(wanted.map((one) => [one.name, this.input(one, before[one.name])]));
    fill(this.values, wanted.map((one) => {
      const input = this.inputs.get(one.name);
      return input && h("p", null, h("label", { for: input.id }, one.name), input);
    }));
  }

  /** @param {Argument} argument @param {string} [value] */
  input(argument, value) {
    return h("input", {
      id: freshId("argument"), type: "text", inputmode: argument.kind === "number" ? "decimal" : "text",
      value: value ?? argument.value, "data-argument": argument.name, autocomplete: "off", dir: "auto", oninput: this.changed,
    });
  }

  /** Takes the values with which what is being written is shown. @param {Argument[]} values */
  fill(values) {
    for (const { name, value } of values) {
      const input = this.inputs.get(name);
      if (input && input !== document.activeElement) input.value = value;
    }
  }

  /** @returns {Record<string, string>} */
  given() {
    return Object.fromEntries([...this.inputs].map(([name, input]) => [name, input.value]));
  }

  /** Whether what is shown was made with the values that stand beside it. */
  get isAsGiven() {
    return same(this.given(), Object.fromEntries(this.preview.arguments.map(({ name, value }) => [name, value])));
  }

  draw() {
    const { shown } = this.preview;
    const chosen = shown.find((one) => one.locale === reader) ?? shown[0];
    fill(this.readers, shown.map((one) => this.option(one.locale, one === chosen, () => { reader = one.locale; })));
    fill(this.sides, /** @type {[Direction | null, string][]} */ ([[null, "Auto"], ["ltr", "LTR"], ["rtl", "RTL"]])
      .map(([value, label]) => this.option(label, side === value, () => { side = value; })));
    if (!chosen) return;
    fill(this.screen, ...this.usual(chosen), ...chosen.attributes.map(attribute));
    fill(this.trace, chosen.trace.map((line) => h("li", null, line)));
  }

  /** An error has its places in an app; of another text nothing is known. @param {Shown} shown */
  usual(shown) {
    const { code, english, own } = this.row;
    if (code !== null || isForTwo(english)) return [toast(shown), formField(shown), logLine(shown, code ?? this.row.key)];
    const hasValue = [...english, ...own].some((part) => part.attribute === null);
    return hasValue || !shown.attributes.length ? [plain(shown)] : [];
  }

  /** @param {string} label @param {boolean} chosen @param {() => void} choose */
  option(label, chosen, choose) {
    const button = h("button", {
      type: "button", "aria-pressed": String(chosen), title: PSEUDO[label],
      onclick: () => { choose(); this.draw(); this.refocus(label); },
    }, label, PSEUDO[label] && aside(` (${PSEUDO[label]})`));
    button.dataset.option = label;
    return button;
  }

  /** @param {string} label the button that was pressed, which may have been replaced since */
  refocus(label) {
    /** @type {HTMLElement | null} */ (this.element.querySelector(`[data-option="${label}"]`))?.focus();
  }
}

/**
 * A preview in which a text of a locale is not there: what stands in for a form that is missing is never shown, because it
 * cannot be saved so.
 *
 * @param {Preview} preview @param {string} locale @param {string | null} attribute @returns {Preview}
 */
export function without(preview, locale, attribute) {
  const shown = preview.shown.map((one) => {
    if (one.locale !== locale) return one;
    const isForAll = attribute === null && one.userText === one.text;
    return {
      ...one,
      text: attribute === null ? "" : one.text,
      userText: attribute === "user" || isForAll ? "" : one.userText,
      attributes: one.attributes.map((own) => (own.name === attribute ? { ...own, text: "" } : own)),
    };
  });
  return { ...preview, shown };
}

/** @type {Record<string, string>} */
const PSEUDO = {
  "en-XA": "English with accents, and longer: shows what is cut off or not translatable",
  "ar-XB": "English turned right to left",
};

/** @param {Shown} shown */
function toast(shown) {
  return figure("Toast", h("div", { class: "toast", dir: side ?? shown.userDirection },
    h("span", { class: "toast-sign", "aria-hidden": "true" }, "!"), text(shown.userText, shown.userLocale)));
}

/** @param {Shown} shown */
function formField(shown) {
  return figure("Form", h("div", { class: "form-field", dir: side ?? shown.userDirection },
    h("span", { class: "box", "aria-hidden": "true" }), text(shown.userText, shown.userLocale)));
}

/** @param {Shown} shown */
const plain = (shown) =>
  figure("Text", h("div", { class: "toast neutral", dir: side ?? shown.textDirection }, text(shown.text, shown.textLocale)));

/** @param {Shown} shown @param {string | number} code */
function logLine(shown, code) {
  return figure("Log", h("div", { class: "log", dir: "ltr" },
    h("span", { class: "log-head" }, `ERROR ${code} `), h("bdi", null, text(shown.text, shown.textLocale))));
}

/** An attribute as what its name says that it is. @param {ShownAttribute} shown */
function attribute(shown) {
  const { name } = shown;
  const look = LOOKS.find(([names]) => names.test(name))?.[1] ?? "plain";
  return figure(`${partName(name, true)} (.${name})`,
    h("div", { class: `part part-${look}`, dir: side ?? shown.direction }, text(shown.text, shown.locale)));
}

/** @type {[RegExp, string][]} */
const LOOKS = [
  [/placeholder/, "placeholder"], [/^(title|tooltip|tooltiptext)$/, "tooltip"], [/^aria|alt$/, "spoken"], [/^(label|value|button)|label$/, "button"],
];

/** @param {string} caption @param {HTMLElement} content */
const figure = (caption, content) => h("figure", { class: "mock" }, h("figcaption", null, caption), content);

/** @param {string} words @param {string | null} locale */
const text = (words, locale) =>
  h("span", { class: "words", lang: locale ?? false }, words || h("i", null, "nothing to show"));
