/** @import { Detail, Facts, Locale, Neighbour, Part, Similar, Term, Version } from "./types.js" */

import { getHistory } from "./api.js";
import { diffOf } from "./diff.js";
import { aside, fill, h } from "./dom.js";
import { userFirst } from "./edit.js";
import { formsOf } from "./field.js";
import { choice, readable } from "./fluent.js";
import { PreviewView } from "./preview.js";
import { Questions } from "./questions.js";
import { recent } from "./recent.js";
import { pathOf } from "./route.js";
import { keepSetting, setting } from "./setting.js";
import { count, isForTwo, partName } from "./words.js";

/**
 * @typedef {object} Uses
 * @property {() => void} changed a value of the preview has changed
 * @property {(attribute: string | null, text: string) => void} take puts a text into its field
 */

/** What helps with one message: similar texts, the glossary, its preview, other languages, what it is about. */
export class Context {
  /** @param {Locale} language @param {Detail} detail @param {Uses} uses */
  constructor(language, detail, uses) {
    const { locale } = language;
    this.locale = locale;
    this.direction = language.direction;
    this.uses = uses;
    this.detail = detail;
    this.preview = new PreviewView(detail.message, uses.changed);
    this.near = h("div");
    this.questions = new Questions(locale, detail.message.key);
    this.rest = h("div");
    this.versions = h("div", { class: "versions" });
    this.history = h("details", { class: "history", ontoggle: () => void this.readHistory() }, h("summary", null, "Versions"), this.versions);
    this.element = h("section", { class: "context", "aria-label": "Preview and context", tabindex: "0" },
      this.near, this.preview.element, this.questions.element, this.rest, this.history);
  }

  /** @param {Detail} detail */
  update(detail) {
    this.detail = detail;
    const open = [...this.rest.querySelectorAll("details")].map((one) => one.open);
    fill(this.near, this.similar(detail), glossary(detail.glossary, this.locale));
    this.questions.update(detail.message.questions);
    fill(this.rest, facts(detail.facts), usedBy(detail.usedBy, this.locale), this.neighbours(detail.neighbours, detail.message.key));
    this.rest.querySelectorAll("details").forEach((one, index) => { one.open = open[index] ?? one.open; });
    if (this.history.open) void this.readHistory();
  }

  /** The similar text of a number, for a field or else for the first that has one. @param {string | null | undefined} wanted its attribute @param {number} index from 0 */
  offered(wanted, index) {
    const field = asFields(this.detail).find(({ attribute }) => wanted === undefined || attribute === wanted);
    const text = field?.texts.filter(({ own }) => this.isTakable(field.attribute, own))[index]?.own;
    return field && text !== undefined ? { attribute: field.attribute, text } : null;
  }

  /** @param {Detail} detail */
  similar(detail) {
    const { similar, message } = detail;
    if (!similar.length) return null;
    return h("section", { class: "similar" }, h("h3", null, "Similar texts"), asFields(detail).map(({ attribute, texts }) => [
      similar.length > 1 && h("h4", null, partName(attribute, isForTwo(message.english))),
      h("ul", null, this.numbered(attribute, texts).map(([one, number]) => this.offer(one, attribute, number)))]));
  }

  /** With the numbers of those that can be taken over. @param {string | null} attribute @param {Similar[]} texts @returns {[Similar, number][]} */
  numbered(attribute, texts) {
    let number = 0;
    return texts.map((one) => [one, this.isTakable(attribute, one.own) ? ++number : 0]);
  }

  /** A choice fills the fields of its forms, and no others. @param {string | null} attribute @param {string} text */
  isTakable(attribute, text) {
    const field = this.detail.fields.find((one) => one.attribute === attribute);
    return !choice(text) || Boolean(field && formsOf(field, text));
  }

  /** @param {Similar} one @param {string | null} attribute @param {number} number */
  offer(one, attribute, number) {
    return h("li", null,
      h("p", { class: "offer-head" }, h("b", null, `${one.percent}%`),
        one.origin === null ? h("a", { href: pathOf(this.locale, one.key) }, one.key) : h("span", null, [one.key, one.origin].filter(Boolean).join(", ")),
        number > 0 && h("kbd", null, `Alt ${number}`), this.taker(attribute, one.own)),
      h("p", { class: "diff", lang: "en", dir: "ltr" }, diffOf(one)),
      shownText(one.own, this.locale, this.direction));
  }

  /** A button that puts a text into its field. @param {string | null} attribute @param {string} text */
  taker(attribute, text) {
    if (!this.isTakable(attribute, text)) return null;
    return h("button", {
      type: "button", class: "quiet small",
      onmousedown: (/** @type {Event} */ event) => event.preventDefault(),
      onclick: () => this.uses.take(attribute, text),
    }, "Use");
  }

  /** @param {Neighbour[]} all @param {string} key */
  neighbours(all, key) {
    if (!all.length) return null;
    const others = byUse(all);
    const section = h("section", { class: "others" });
    const draw = () => {
      const pinned = pins();
      const near = others.filter((one, index) => (pinned.length ? pinned.includes(one.locale) : index < 3));
      const far = others.filter((one) => !near.includes(one));
      fill(section, h("h3", null, "In other languages"),
        near.length > 0 && h("ul", { class: "neighbours" }, near.map((one) => this.neighbour(one, key, draw))),
        far.length > 0 && h("details", null, h("summary", null, near.length ? `${far.length} more` : `All ${far.length}`),
          h("ul", { class: "neighbours" }, far.map((one) => this.neighbour(one, key, draw)))));
    };
    draw();
    return section;
  }

  /** @param {Neighbour} other @param {string} key @param {() => void} pinned */
  neighbour(other, key, pinned) {
    const isPinned = pins().includes(other.locale);
    return h("li", null,
      h("p", { class: "neighbour-name" },
        h("a", { href: pathOf(other.locale, key) }, h("bdi", { lang: other.locale }, other.nativeName)),
        h("span", { class: "code" }, other.locale),
        h("button", {
          type: "button", class: "quiet small", "aria-pressed": String(isPinned), title: "Always show this language",
          onclick: () => { pin(other.locale); pinned(); },
        }, isPinned ? "Pinned" : "Pin", aside(` ${other.nativeName}`))),
      this.texts(other.own, other.locale, other.direction));
  }

  /** In the order of the fields, each with its name where there are several. @param {Part[]} parts @param {string} locale @param {string} direction */
  texts(parts, locale, direction) {
    return userFirst(parts).map(({ attribute, text }) => [
      parts.length > 1 && h("p", { class: "part-name" }, partName(attribute, isForTwo(parts))),
      h("div", { class: "taken" }, shownText(text, locale, direction), this.taker(attribute, text))]);
  }

  async readHistory() {
    if (!this.history.open) return;
    const { key } = this.detail.message;
    const answer = await getHistory(this.locale, key).catch(() => null);
    const versions = answer?.versions ?? [];
    fill(this.versions, !answer ? h("p", { class: "hint" }, "The versions could not be read.")
      : versions.length ? h("ul", null, versions.map((one) => this.version(one)))
        : h("p", { class: "hint" }, "There are none: the folder is not in a Git repository, or this message is not committed yet."));
  }

  /** @param {Version} version */
  version({ author, date, texts }) {
    return h("li", null,
      h("p", { class: "version-head" }, h("time", { datetime: date }, date), h("bdi", null, author)),
      texts.length ? this.texts(texts, this.locale, this.direction) : h("p", { class: "hint" }, "Taken out"));
  }
}

/** A text beside the field, laid out as its language is. @param {string} text @param {string} locale @param {string} direction */
const shownText = (text, locale, direction) => h("p", { class: "text", lang: locale, dir: direction }, readable(text));

/** The similar texts in the order of the fields. @param {Detail} detail */
function asFields({ fields, similar }) {
  const place = (/** @type {{ attribute: string | null }} */ { attribute }) => fields.findIndex((field) => field.attribute === attribute);
  return similar.toSorted((one, other) => place(one) - place(other));
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
  return h("section", null, h("h3", null, `Shown by ${count(keys.length, "other message")}`),
    h("ul", { class: "used-by" }, keys.map((key) => h("li", null, h("a", { href: pathOf(locale, key) }, key)))));
}

/** The related languages first, then those that were opened last, then the rest. @param {Neighbour[]} all */
function byUse(all) {
  const opened = recent();
  const place = (/** @type {Neighbour} */ { related, locale }) =>
    related ? -1 : opened.includes(locale) ? opened.indexOf(locale) : opened.length;
  return all.toSorted((one, other) => place(one) - place(other));
}

/** The languages that the translator reads. */
const pins = () => (setting("pins") ?? "").split(" ").filter(Boolean);

/** Pins a language, or takes the pin off. @param {string} locale */
function pin(locale) {
  const others = pins().filter((one) => one !== locale);
  const now = others.length === pins().length ? [...others, locale] : others;
  keepSetting("pins", now.length ? now.join(" ") : null);
}
