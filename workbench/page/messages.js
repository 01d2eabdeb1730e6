/** @import { Finding, LocaleAnswer, Row } from "./types.js" */

import { bar } from "./bar.js";
import { aside, fill, h, same } from "./dom.js";
import { beyondState, findingList } from "./findings.js";
import { marked } from "./fluent.js";
import { icon, stateIcon } from "./icon.js";
import { pathOf } from "./route.js";
import { brief, count, isPartly, stateName } from "./words.js";

/** @typedef {"all" | "missing" | "stale" | "draft" | "read-back" | "findings" | "unsaved"} Filter */

/** @type {[Filter, string][]} */
const FILTERS = [
  ["all", "All"], ["missing", "Not translated"], ["stale", "Outdated"], ["draft", "Draft"], ["read-back", "Back-translated"],
  ["findings", "With findings"], ["unsaved", "Unsaved"],
];

/** @typedef {{ row: Row, node: HTMLElement, link: HTMLAnchorElement, text: string }} Item */

/** The list of a locale's messages, by group, with its search and filters. */
export class Messages {
  /** @param {() => void} nextOpen goes to the next message that needs work */
  constructor(nextOpen) {
    /** @type {LocaleAnswer | null} */
    this.answer = null;
    /** @type {Map<string, Item>} in the order of the English files */
    this.items = new Map();
    /** @type {Set<string>} */
    this.unsaved = new Set();
    /** @type {string | null} */
    this.open = null;
    /** @type {Filter} */
    this.filter = "all";
    this.search = h("input", {
      type: "search", id: "find-message", placeholder: "Search code, English, translation", autocomplete: "off",
      spellcheck: "false", oninput: () => this.sieve(),
    });
    this.status = h("div", { class: "locale-status" });
    this.filters = h("div", { class: "filters", role: "group", "aria-label": "Show" });
    this.buttons = FILTERS.map(([filter, label]) =>
      h("button", { type: "button", class: "filter", "data-filter": filter, onclick: () => this.choose(filter) }, `${label} `, h("b")));
    this.filters.append(...this.buttons);
    this.shown = h("p", { class: "shown", role: "status" });
    this.next = h("button", { type: "button", class: "quiet small", onclick: nextOpen, title: "n" }, "Next to translate");
    this.scroller = h("div", { class: "rows" });
    this.empty = h("div", { class: "empty", hidden: true },
      h("p", null, "No message is like that."),
      h("button", { type: "button", onclick: () => this.showAll() }, "Show all"));
    this.element = h("section", { class: "list", "aria-label": "Messages" },
      h("div", { class: "list-head" }, this.status,
        h("label", { class: "sr", for: "find-message" }, "Search the messages"), this.search, this.filters, h("div", { class: "shown-row" }, this.shown, this.next)),
      this.scroller, this.empty);
  }

  /** @param {LocaleAnswer} answer @param {Set<string>} unsaved */
  update(answer, unsaved) {
    const order = answer.messages.map((row) => row.key);
    const rebuild = !this.answer || this.answer.locale.locale !== answer.locale.locale || !same(order, [...this.items.keys()]);
    this.answer = answer;
    const open = Boolean(this.status.querySelector("details[open]"));
    fill(this.status, bar(answer.locale), fileFindings(answer.findings, open));
    if (rebuild) this.rebuild(answer);
    else for (const row of answer.messages) this.updateRow(row);
    this.markUnsaved(unsaved);
  }

  /** @param {LocaleAnswer} answer */
  rebuild(answer) {
    const top = this.scroller.scrollTop;
    this.items = new Map(answer.messages.map((row) => [row.key, item(row, answer)]));
    const groups = [...new Set(answer.messages.map((row) => row.group))];
    fill(this.scroller, groups.map((group) => {
      const rows = [...this.items.values()].filter((one) => one.row.group === group);
      return h("section", { class: "group" }, h("h2", null, group || "Messages"), h("ul", null, rows.map((one) => one.node)));
    }));
    this.scroller.scrollTop = top;
  }

  /** Changes only the row that has changed, so that focus and scrolling stay. @param {Row} row */
  updateRow(row) {
    const old = this.items.get(row.key);
    if (!old || !this.answer || same(old.row, row)) return;
    const { link, text } = item(row, this.answer);
    old.link.replaceChildren(...link.childNodes);
    Object.assign(old, { row, text });
    old.node.dataset.state = row.state;
  }

  /** @param {Set<string>} unsaved */
  markUnsaved(unsaved) {
    this.unsaved = unsaved;
    for (const [key, one] of this.items) one.node.classList.toggle("unsaved", unsaved.has(key));
    this.countFilters();
    this.sieve();
  }

  /** @param {string | null} key */
  select(key) {
    this.items.get(this.open ?? "")?.link.removeAttribute("aria-current");
    this.open = key;
    const one = this.items.get(key ?? "");
    one?.link.setAttribute("aria-current", "page");
    this.sieve();
    one?.node.scrollIntoView({ block: "nearest" });
  }

  /** @param {Filter} filter */
  choose(filter) {
    this.filter = this.filter === filter ? "all" : filter;
    this.sieve();
    this.scroller.scrollTop = 0;
  }

  showAll() {
    this.filter = "all";
    this.search.value = "";
    this.sieve();
    this.search.focus();
  }

  /** Hides what is not looked for. */
  sieve() {
    const words = this.search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let fitting = 0;
    for (const one of this.items.values()) {
      const fits = this.fits(one.row, this.filter) && words.every((word) => one.text.includes(word));
      if (fits) fitting++;
      // The message that is open stays, even if saving has just taken it out of the filter.
      const hidden = !fits && !(one.row.key === this.open && !words.length);
      if (one.node.hidden !== hidden) one.node.hidden = hidden;
    }
    for (const group of /** @type {NodeListOf<HTMLElement>} */ (this.scroller.querySelectorAll(".group"))) {
      const hidden = !group.querySelector("li:not([hidden])");
      if (group.hidden !== hidden) group.hidden = hidden;
    }
    this.empty.hidden = fitting > 0 || !this.answer;
    fill(this.shown, fitting === this.items.size ? count(fitting, "message") : `${fitting} of ${count(this.items.size, "message")}`);
    for (const button of this.buttons) {
      button.setAttribute("aria-pressed", String(button.dataset.filter === this.filter));
    }
  }

  countFilters() {
    const rows = [...this.items.values()].map((one) => one.row);
    this.next.hidden = !this.nextOpen();
    this.buttons.forEach((button, index) => {
      const filter = FILTERS[index]?.[0] ?? "all";
      const number = rows.filter((row) => this.fits(row, filter)).length;
      button.classList.toggle("none", number === 0);
      fill(/** @type {Element} */ (button.lastChild), number);
    });
  }

  /** @param {Row} row @param {Filter} filter */
  fits(row, filter) {
    if (filter === "all") return true;
    if (filter === "findings") return beyondState(row.findings).length > 0;
    if (filter === "unsaved") return this.unsaved.has(row.key);
    if (filter === "missing") return row.state === "missing" || isPartly(row);
    return row.state === filter;
  }

  /** @param {1 | -1} step @returns {string | null} */
  neighbour(step) {
    return this.walk(step, (one) => !one.node.hidden);
  }

  /** @returns {string | null} the next message that needs work, from the open one on and around */
  nextOpen() {
    const needs = (/** @type {Item} */ one) => (["missing", "stale"].includes(one.row.state) || isPartly(one.row)) && !this.unsaved.has(one.row.key);
    return this.walk(1, needs) ?? [...this.items.values()].find((one) => needs(one) && one.row.key !== this.open)?.row.key ?? null;
  }

  /** @param {1 | -1} step @param {(one: Item) => boolean} fits */
  walk(step, fits) {
    const all = [...this.items.values()];
    const from = all.findIndex((one) => one.row.key === this.open);
    const start = from < 0 && step < 0 ? all.length : from;
    for (let at = start + step; at >= 0 && at < all.length; at += step) {
      const one = all[at];
      if (one && fits(one)) return one.row.key;
    }
    return null;
  }

  /** @param {string} key */
  row(key) {
    return this.items.get(key)?.row ?? null;
  }

  /** @param {string | null} key */
  focus(key) {
    this.items.get(key ?? "")?.link.focus();
  }

  focusSearch() {
    this.search.focus();
    this.search.select();
  }

  hasFocus() {
    return this.scroller.contains(document.activeElement);
  }
}

/** @param {Row} row @param {LocaleAnswer} answer @returns {Item} */
function item(row, answer) {
  const { locale, direction } = answer.locale;
  const own = brief(row.own) || brief(row.inherited?.texts ?? []);
  const link = h("a", { href: pathOf(locale, row.key) },
    h("span", { class: "row-head" },
      h("span", { class: "row-key" }, row.code ?? row.key),
      h("span", { class: "row-unsaved" }, icon("pencil"), aside("unsaved changes")),
      findingMark(row), h("span", { class: "row-state", title: stateName(row) }, stateIcon(isPartly(row) ? "missing" : row.state), aside(stateName(row)))),
    h("span", { class: "row-english", lang: "en", dir: "auto" }, marked(brief(row.english))),
    own && h("span", { class: row.inherited ? "row-own inherited" : "row-own", lang: locale, dir: direction }, marked(own)));
  const node = h("li", { class: "row", "data-key": row.key, "data-state": row.state }, link);
  return { row, node, link, text: haystack(row) };
}

/** What is wrong with the files, not with a message. @param {Finding[]} findings @param {boolean} open */
function fileFindings(findings, open) {
  if (!findings.length) return null;
  const bad = findings.some((one) => one.severity === "error");
  return h("details", { class: `file-findings mark-${bad ? "error" : "warning"}`, open },
    h("summary", null, count(findings.length, "finding"), " about the files"), findingList(findings));
}

/** @param {Row} row */
function findingMark(row) {
  const findings = beyondState(row.findings);
  if (!findings.length) return null;
  const worst = findings.some((one) => one.severity === "error") ? "error"
    : findings.some((one) => one.severity === "warning") ? "warning" : "note";
  return h("span", { class: `row-findings mark-${worst}` }, icon(worst), findings.length,
    aside(findings.length === 1 ? " finding" : " findings"));
}

/** @param {Row} row */
const haystack = (row) =>
  [row.key, row.code ?? "", ...row.english.map((part) => part.text), ...row.own.map((part) => part.text),
    ...(row.inherited?.texts ?? []).map((part) => part.text)].join("\n").toLowerCase();
