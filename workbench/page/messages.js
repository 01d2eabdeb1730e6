/** @import { LocaleAnswer, Row } from "./types.js" */

import { bar } from "./bar.js";
import { aside, debounce, fill, h, idle, same } from "./dom.js";
import { fileFindings } from "./files.js";
import { beyondState } from "./findings.js";
import { marked } from "./fluent.js";
import { fold } from "./fold.js";
import { highlight } from "./highlight.js";
import { icon, stateIcon } from "./icon.js";
import { go, homeOf, keepSieve, pathOf } from "./route.js";
import { brief, count, stateName, stateSign } from "./words.js";

/** @import { Sieve } from "./route.js" */

/** @typedef {"all" | "missing" | "stale" | "draft" | "read-back" | "reviewed" | "obsolete" | "findings" | "questions" | "unsaved"} Filter */

/** @type {[Filter, string][]} */
const FILTERS = [
  ["all", "All"], ["missing", "Not translated"], ["stale", "Outdated"], ["draft", "Draft"], ["read-back", "Back-translated"],
  ["reviewed", "Reviewed"], ["obsolete", "Obsolete"], ["findings", "With findings"], ["questions", "With questions"], ["unsaved", "Unsaved"],
];

/** How many rows are drawn at once: more than a window shows. */
const SEEN = 60;

/** How many rows a lot has. Of each lot the browser finds out in each frame whether it is in view: not of each row. */
const LOT = 40;

/** About how high a row is, in pixels. */
const HEIGHT = 86;

/** @typedef {{ row: Row, node: HTMLElement, link: HTMLAnchorElement, isDrawn: boolean, text: string | null }} Item text: what is searched in, once it is needed */

/** @typedef {{ node: HTMLElement, items: Item[], shown: number }} Lot rows that are laid out together, once they are in view */

/** @typedef {{ node: HTMLElement, lots: Lot[] }} Group */

/** The list of a locale's messages, by group, with its search and filters. */
export class Messages {
  /** @param {{ nextToDo: () => void, review: (rows: Row[]) => void, locked: () => boolean }} act */
  constructor(act) {
    this.act = act;
    /** @type {LocaleAnswer | null} */
    this.answer = null;
    /** @type {Map<string, Item>} in the order in which they are seen */
    this.items = new Map();
    /** @type {Group[]} */
    this.groups = [];
    /** @type {Set<string>} */
    this.unsaved = new Set();
    /** @type {string | null} */
    this.open = null;
    this.isWaiting = false;
    /** @type {Filter} */
    this.filter = "all";
    /** The file of the address, which is in the selection once the list is there. */
    this.file = "";
    this.keepLater = debounce(250, () => this.keep());
    this.search = h("input", {
      type: "search", id: "find-message", dir: "auto", placeholder: "Search ids, texts and comments", autocomplete: "off",
      spellcheck: "false", oninput: () => { this.sieve(); this.keepLater(); },
      onkeydown: (/** @type {KeyboardEvent} */ event) => this.openFirst(event),
    });
    this.files = h("select", { id: "pick-file", onchange: () => { this.file = this.files.value; this.sieve(); this.keep(); } });
    this.pick = h("div", { class: "pick-file", hidden: true }, h("label", { for: "pick-file" }, "File"), this.files);
    this.status = h("div", { class: "locale-status" });
    this.filters = h("div", { class: "filters", role: "group", "aria-label": "Show" });
    this.buttons = FILTERS.map(([filter, label]) =>
      h("button", { type: "button", class: "filter", "data-filter": filter, onclick: () => this.choose(filter) }, `${label} `, h("b")));
    this.filters.append(...this.buttons);
    this.shown = h("p", { class: "shown", role: "status" });
    this.next = h("button", { type: "button", class: "quiet small", onclick: act.nextToDo, title: "n" }, "Next to translate");
    this.batch = h("button", { type: "button", class: "quiet small", hidden: true, onclick: () => act.review(this.reviewable()) });
    this.scroller = h("div", { class: "rows" });
    // What has been scrolled into view does not wait for its turn.
    this.scroller.addEventListener("contentvisibilityautostatechange", ({ target }) => {
      const lots = this.groups.flatMap((group) => group.lots);
      for (const one of lots.find((lot) => lot.node === target)?.items ?? []) this.draw(one);
    });
    this.none = h("p", null);
    this.empty = h("div", { class: "empty", hidden: true },
      this.none,
      h("button", { type: "button", onclick: () => this.showAll() }, "Show all"));
    this.element = h("section", { class: "list", "aria-label": "Messages" },
      h("div", { class: "list-head" }, this.status,
        h("label", { class: "sr", for: "find-message" }, "Search the messages"), this.search, this.pick, this.filters,
        h("div", { class: "shown-row" }, this.shown, this.batch, this.next)),
      this.empty, this.scroller);
  }

  /** Another list is on its way. */
  wait() {
    this.clear();
    this.isWaiting = true;
    fill(this.scroller, h("p", { class: "empty" }, "Loading …"));
  }

  clear() {
    this.isWaiting = false;
    this.answer = null;
    this.items = new Map();
    this.groups = [];
    fill(this.scroller);
  }

  /** @param {LocaleAnswer} answer @param {Set<string>} unsaved */
  update(answer, unsaved) {
    this.isWaiting = false;
    const rebuild = !this.answer || this.answer.locale.locale !== answer.locale.locale || !sameOrder(answer.messages, this.answer.messages);
    this.answer = answer;
    const open = Boolean(this.status.querySelector("details[open]"));
    fill(this.status, bar(answer.locale), h("a", { class: "home-link", href: homeOf(answer.locale.locale) }, "About this language"), fileFindings(answer.findings, open));
    if (rebuild) this.rebuild(answer);
    else for (const row of answer.messages) this.updateRow(row);
    this.unsaved = unsaved;
    for (const [key, one] of this.items) one.node.classList.toggle("unsaved", unsaved.has(key));
    this.countFilters();
    this.sieve();
  }

  /** @param {LocaleAnswer} answer */
  rebuild(answer) {
    const top = this.scroller.scrollTop;
    const files = [...new Set(answer.messages.map((row) => row.file))].filter(Boolean);
    this.pick.hidden = files.length < 2;
    fill(this.files, h("option", { value: "" }, `All ${files.length} files`), files.map((one) => h("option", { value: one }, one)));
    this.files.value = files.includes(this.file) ? this.file : "";
    this.items = new Map(answer.messages.map((row) => [row.key, item(row, answer)]));
    /** @type {{ file: string, group: string, items: Item[] }[]} */
    const groups = [];
    // A group that comes a second time is shown a second time: the order is that of the files.
    for (const one of this.items.values()) {
      const { file, group } = one.row;
      const last = groups.at(-1);
      if (last && last.file === file && last.group === group) last.items.push(one);
      else groups.push({ file, group, items: [one] });
    }
    const named = files.length > 1;
    this.groups = groups.map(({ file, group, items }, index) => {
      const isNew = named && file !== groups[index - 1]?.file;
      const lots = inLots(items);
      const node = h("section", { class: "group" },
        h("h2", null, isNew && h("span", { class: "group-file" }, file), group || (isNew ? null : "Messages")),
        h("div", { role: "list" }, lots.map((lot) => lot.node)));
      return { node, lots };
    });
    fill(this.scroller, this.groups.map((group) => group.node));
    this.scroller.scrollTop = top;
    this.drawLater(this.items);
  }

  /** @param {Item | undefined} one */
  draw(one) {
    if (!one || one.isDrawn || !this.answer) return;
    one.isDrawn = true;
    one.link.append(...texts(one.row, this.answer));
  }

  /** Draws the rows that no one sees yet bit by bit, for those who search in the page. @param {Map<string, Item>} items */
  drawLater(items) {
    const left = items.values();
    idle((hasTime) => {
      if (items !== this.items) return false;
      for (const one of left) {
        this.draw(one);
        if (!hasTime()) return true;
      }
      return false;
    });
  }

  /** Changes only the row that has changed, so that focus and scrolling stay. @param {Row} row */
  updateRow(row) {
    const old = this.items.get(row.key);
    if (!old || !this.answer || old.row === row || same(old.row, row)) return;
    if (old.isDrawn) fill(old.link, texts(row, this.answer));
    Object.assign(old, { row, text: null });
    old.node.dataset.state = stateSign(row);
  }

  /** @param {Set<string>} unsaved */
  markUnsaved(unsaved) {
    const changed = [...this.unsaved, ...unsaved].filter((key) => this.unsaved.has(key) !== unsaved.has(key));
    this.unsaved = unsaved;
    for (const key of changed) this.items.get(key)?.node.classList.toggle("unsaved", unsaved.has(key));
    this.countFilters(["unsaved"]);
    // No other list depends on it: a first letter typed does not go through all messages.
    if (["unsaved", "draft", "read-back"].includes(this.filter)) this.sieve();
  }

  /** @param {string | null} key */
  select(key) {
    this.items.get(this.open ?? "")?.link.removeAttribute("aria-current");
    this.open = key;
    const one = this.items.get(key ?? "");
    one?.link.setAttribute("aria-current", "page");
    this.sieve();
    this.draw(one);
    one?.node.scrollIntoView({ block: "nearest" });
  }

  /** Lists what the address says. @param {Sieve} sieve */
  adopt({ show, find, file }) {
    if (same([show, find, file], [this.filter, this.search.value.trim(), this.file])) return;
    this.filter = FILTERS.find(([filter]) => filter === show)?.[0] ?? "all";
    this.search.value = find;
    this.file = file;
    this.files.value = file;
    if (this.files.selectedIndex < 0) this.files.value = "";
    this.sieve();
  }

  /** Keeps in the address what is listed. */
  keep() {
    if (!this.element.isConnected) return;
    keepSieve({ show: this.filter, find: this.search.value.trim(), file: this.file });
  }

  /** @param {Filter} filter */
  choose(filter) {
    this.filter = this.filter === filter ? "all" : filter;
    this.sieve();
    this.keep();
    this.scroller.scrollTop = 0;
  }

  showAll() {
    this.filter = "all";
    this.search.value = "";
    this.file = "";
    this.files.value = "";
    this.sieve();
    this.keep();
    this.search.focus();
  }

  /** @param {KeyboardEvent} event */
  openFirst(event) {
    if (event.key !== "Enter" || event.ctrlKey || event.metaKey || event.isComposing || !this.answer) return;
    const first = this.first();
    if (first === null) return;
    event.preventDefault();
    this.keep();
    go(pathOf(this.answer.locale.locale, first));
  }

  /** Hides what is not looked for. */
  sieve() {
    const words = fold(this.search.value).split(/\s+/).filter(Boolean);
    const file = this.files.value;
    let fitting = 0;
    /** @type {Item[]} */
    const seen = [];
    for (const { node, lots } of this.groups) {
      for (const lot of lots) {
        let shown = 0;
        for (const one of lot.items) {
          const fits = this.fits(one.row, this.filter) && (!file || one.row.file === file)
            && (!words.length || words.every((word) => (one.text ??= haystack(one.row)).includes(word)));
          if (fits) fitting++;
          // The message that is open stays, even if saving has just taken it out of the filter.
          const hidden = !fits && !(one.row.key === this.open && !words.length);
          hide(one.node, hidden);
          if (hidden) continue;
          shown++;
          if (seen.length < SEEN) seen.push(one);
        }
        resize(lot, shown);
      }
      hide(node, lots.every((lot) => lot.shown === 0));
    }
    for (const one of seen) this.draw(one);
    highlight(seen.map((one) => one.link), words);
    this.empty.hidden = fitting > 0 || !this.answer;
    fill(this.none, seen.length ? "No other message matches." : "No message matches.");
    fill(this.shown, fitting === this.items.size ? count(fitting, "message") : `${fitting} of ${count(this.items.size, "message")}`);
    for (const button of this.buttons) {
      button.setAttribute("aria-pressed", String(button.dataset.filter === this.filter));
    }
    this.next.hidden = !this.leads || !this.nextToDo();
    const open = ["draft", "read-back"].includes(this.filter) && !this.act.locked() ? this.reviewable().length : 0;
    this.batch.hidden = open === 0;
    if (open) fill(this.batch, `Review these ${open} …`);
  }

  /** The rows that are listed and can be marked as reviewed. */
  reviewable() {
    const listed = [...this.items.values()].filter((one) => !one.node.hidden).map((one) => one.row);
    return listed.filter((row) => this.fits(row, this.filter) && row.own.length > 0 && !this.unsaved.has(row.key));
  }

  /** @param {Filter[]} filters those whose numbers may have changed */
  countFilters(filters = FILTERS.map(([filter]) => filter)) {
    const rows = [...this.items.values()].map((one) => one.row);
    this.buttons.forEach((button, index) => {
      const filter = FILTERS[index]?.[0] ?? "all";
      if (!filters.includes(filter)) return;
      const number = rows.filter((row) => this.fits(row, filter)).length;
      button.classList.toggle("none", number === 0);
      button.hidden = number === 0 && (filter === "obsolete" || filter === "questions");
      fill(/** @type {Element} */ (button.lastChild), number);
    });
  }

  /** @param {Row} row @param {Filter} filter */
  fits(row, filter) {
    if (filter === "all") return true;
    if (filter === "findings") return beyondState(row.findings).length > 0;
    if (filter === "questions") return row.questions.some((one) => one.answer === null);
    if (filter === "unsaved") return this.unsaved.has(row.key);
    return stateSign(row) === filter;
  }

  /** Whether the list leads to what is left to translate: of what was chosen otherwise each message is looked at. */
  get leads() {
    return ["missing", "stale"].includes(this.filter) || (this.filter === "all" && !this.search.value.trim());
  }

  /** Whether all messages are listed. */
  get isWhole() {
    return this.filter === "all" && !this.search.value.trim() && !this.files.value;
  }

  /** @param {1 | -1} step @returns {string | null} */
  neighbour(step) {
    return this.walk(step, (one) => !one.node.hidden);
  }

  /**
   * The one rule by which keys and buttons go on: to the next listed message that is left to translate, from the open one on
   * and around, or to the next one of a list that was chosen otherwise.
   *
   * @returns {string | null}
   */
  nextToDo() {
    if (!this.leads) return this.neighbour(1);
    const needs = (/** @type {Item} */ { row, node }) => ["missing", "stale"].includes(stateSign(row)) && !node.hidden;
    const isBegun = (/** @type {Item} */ { row }) => this.unsaved.has(row.key);
    // What was left with something typed in it comes last.
    return this.around((one) => needs(one) && !isBegun(one)) ?? this.around(needs);
  }

  /** Lists everything that is left to translate. */
  leadOn() {
    if (this.leads) return;
    this.filter = "all";
    this.search.value = "";
    this.sieve();
    this.keep();
  }

  /** @param {(one: Item) => boolean} fits */
  around(fits) {
    return this.walk(1, fits) ?? [...this.items.values()].find((one) => fits(one) && one.row.key !== this.open)?.row.key ?? null;
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

  /** The first one that is listed. @returns {string | null} */
  first() {
    return [...this.items.values()].find((one) => !one.node.hidden)?.row.key ?? null;
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

/** @param {Item[]} items @returns {Lot[]} */
function inLots(items) {
  const starts = Array.from({ length: Math.ceil(items.length / LOT) }, (_, index) => index * LOT);
  return starts.map((start) => {
    const own = items.slice(start, start + LOT);
    const lot = { node: h("div", { class: "lot", role: "presentation" }, own.map((one) => one.node)), items: own, shown: 0 };
    resize(lot, own.length);
    return lot;
  });
}

/** Takes down how many rows of a lot are listed, from which its height follows until it is in view. @param {Lot} lot @param {number} shown */
function resize(lot, shown) {
  if (lot.shown === shown) return;
  lot.shown = shown;
  lot.node.style.containIntrinsicBlockSize = `${shown * HEIGHT}px`;
  hide(lot.node, shown === 0);
}

/** @param {HTMLElement} node @param {boolean} hidden */
function hide(node, hidden) {
  if (node.hidden !== hidden) node.hidden = hidden;
}

/** @param {Row[]} rows @param {Row[]} others */
const sameOrder = (rows, others) => rows.length === others.length && rows.every((row, index) => {
  const other = others[index];
  return row === other || (row.key === other?.key && row.file === other.file && row.group === other.group);
});

/** A row that is not drawn yet. @param {Row} row @param {LocaleAnswer} answer @returns {Item} */
function item(row, answer) {
  const link = h("a", { href: pathOf(answer.locale.locale, row.key) });
  const node = h("li", { class: "row", role: "listitem", "data-key": row.key, "data-state": stateSign(row) }, link);
  return { row, node, link, isDrawn: false, text: null };
}

/** What a row says. @param {Row} row @param {LocaleAnswer} answer */
function texts(row, answer) {
  const { locale, direction } = answer.locale;
  const { english, own, inherited } = brief(row);
  return [
    h("span", { class: "row-head" },
      h("span", { class: "row-key" }, row.code ?? row.key),
      h("span", { class: "row-unsaved" }, icon("pencil"), aside("unsaved changes")),
      questionMark(row), findingMark(row), h("span", { class: "row-state", title: stateName(row) }, stateIcon(stateSign(row)), aside(stateName(row)))),
    h("span", { class: "row-english", lang: "en", dir: "auto" }, marked(english)),
    own ? h("span", { class: "row-own", lang: locale, dir: direction }, marked(own))
      : inherited ? h("span", { class: "row-own inherited", lang: row.inherited?.locale, dir: direction }, marked(inherited)) : "",
  ];
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
function questionMark({ questions }) {
  if (!questions.length) return null;
  const isOpen = questions.some((one) => one.answer === null);
  const says = isOpen ? "an open question" : "an answered question";
  return h("span", { class: "row-questions", title: says }, icon("question"), aside(says));
}

/** @param {Row} row */
const haystack = (row) =>
  fold([row.key, row.code ?? "", ...row.english.map((part) => part.text), ...row.own.map((part) => part.text),
    ...(row.inherited?.texts ?? []).map((part) => part.text), ...row.comment].join("\n"));
