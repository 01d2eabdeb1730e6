/** @import { Detail, Facts, Neighbour, Term } from "./types.js" */

import { aside, fill, h } from "./dom.js";
import { readable } from "./fluent.js";
import { PreviewView } from "./preview.js";
import { pathOf } from "./route.js";
import { keepSetting, setting } from "./setting.js";
import { partName } from "./words.js";

/** What helps with one message: its preview, the glossary, other languages, what it is about. */
export class Context {
  /** @param {string} locale @param {Detail} detail @param {() => void} changed */
  constructor(locale, detail, changed) {
    this.locale = locale;
    this.preview = new PreviewView(detail.message.code ?? detail.message.key, changed);
    this.rest = h("div");
    this.element = h("section", { class: "context", "aria-label": "Preview and context", tabindex: "0" }, this.preview.element, this.rest);
  }

  /** @param {Detail} detail */
  update(detail) {
    const open = [...this.rest.querySelectorAll("details")].map((one) => one.open);
    fill(this.rest, glossary(detail.glossary, this.locale), facts(detail.facts), usedBy(detail.usedBy, this.locale),
      neighbours(detail.neighbours, detail.message.key));
    this.rest.querySelectorAll("details").forEach((one, index) => { one.open = open[index] ?? one.open; });
  }
}

/** @param {Term[]} terms @param {string} locale */
function glossary(terms, locale) {
  if (!terms.length) return null;
  return h("section", null, h("h3", null, "Glossary"), h("dl", { class: "glossary" }, terms.map((term) =>
    h("div", null,
      h("dt", null, h("span", { lang: "en" }, term.term), " → ",
        term.translation ? h("b", { lang: locale, dir: "auto" }, term.translation) : h("i", null, "no term yet")),
      h("dd", null, term.means, term.note && h("span", { class: "term-note" }, term.note))))));
}

/** @param {Facts | null} about */
function facts(about) {
  if (!about) return null;
  const rows = [
    ["Name", h("code", null, about.name)],
    ["About", about.category],
    ["Field", about.field && h("code", null, about.field)],
    ["Trying again", about.retryable ? "the same request may succeed later" : "does not help"],
    ["Gengo’s text", about.documented],
  ];
  return h("section", null, h("h3", null, "What it is about"), h("dl", { class: "facts" }, rows.map(([label, value]) =>
    value && h("div", null, h("dt", null, label), h("dd", null, value)))));
}

/** @param {string[]} keys @param {string} locale */
function usedBy(keys, locale) {
  if (!keys.length) return null;
  return h("section", null, h("h3", null, `Shown by ${keys.length} other message${keys.length === 1 ? "" : "s"}`),
    h("ul", { class: "used-by" }, keys.map((key) => h("li", null, h("a", { href: pathOf(locale, key) }, key)))));
}

/** @param {Neighbour[]} others @param {string} key */
function neighbours(others, key) {
  if (!others.length) return null;
  const section = h("section", { class: "others" });
  const draw = () => {
    const pinned = pins();
    const near = others.filter((one, index) => (pinned.length ? pinned.includes(one.locale) : index < 3));
    const far = others.filter((one) => !near.includes(one));
    fill(section, h("h3", null, "In other languages"),
      near.length > 0 && h("ul", { class: "neighbours" }, near.map((one) => neighbour(one, key, draw))),
      far.length > 0 && h("details", null, h("summary", null, near.length ? `${far.length} more` : `All ${far.length}`),
        h("ul", { class: "neighbours" }, far.map((one) => neighbour(one, key, draw)))));
  };
  draw();
  return section;
}

/** @param {Neighbour} other @param {string} key @param {() => void} pinned */
function neighbour(other, key, pinned) {
  const isPinned = pins().includes(other.locale);
  return h("li", null,
    h("p", { class: "neighbour-name" },
      h("a", { href: pathOf(other.locale, key) }, h("bdi", { lang: other.locale }, other.nativeName)),
      h("span", { class: "code" }, other.locale),
      h("button", {
        type: "button", class: "quiet small", "aria-pressed": String(isPinned), title: "Always show this language",
        onclick: () => { pin(other.locale); pinned(); },
      }, isPinned ? "Pinned" : "Pin", aside(` ${other.nativeName}`))),
    other.own.length ? other.own.map((part) =>
      h("p", { class: "text", lang: other.locale, dir: other.direction, title: partName(part.attribute) }, readable(part.text)))
      : h("p", { class: "hint" }, "No text yet"));
}

/** The languages that the translator reads. */
const pins = () => (setting("pins") ?? "").split(" ").filter(Boolean);

/** Pins a language, or takes the pin off. @param {string} locale */
function pin(locale) {
  const others = pins().filter((one) => one !== locale);
  const now = others.length === pins().length ? [...others, locale] : others;
  keepSetting("pins", now.length ? now.join(" ") : null);
}
