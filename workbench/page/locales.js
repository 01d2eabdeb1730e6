/** @import { Folder, Locale } from "./types.js" */

import { bar, legend } from "./bar.js";
import { Failure, postLocale } from "./api.js";
import { called } from "./called.js";
import { fill, h } from "./dom.js";
import { draftCounts } from "./drafts.js";
import { fold } from "./fold.js";
import { icon } from "./icon.js";
import { recent } from "./recent.js";
import { go, pathOf } from "./route.js";
import { setting } from "./setting.js";
import { currentToken } from "./token.js";
import { count } from "./words.js";

/** All locales with where they stand. */
export function localesView() {
  const search = h("input", { type: "search", id: "find-locale", dir: "auto", placeholder: "Find a language", autocomplete: "off", oninput: sieve, onkeydown: openOnly });
  const again = h("p", { class: "again" });
  const list = h("ul", { class: "locales" });
  const none = h("p", { class: "empty", hidden: true }, "No language matches.");
  const begin = startForm();
  const welcome = h("section", { class: "welcome", "aria-labelledby": "welcome", hidden: true });
  const overview = h("div", null,
    h("div", { class: "page-head" }, h("label", { class: "sr", for: "find-locale" }, "Find a language"), search, again),
    legend(), list, none);
  const element = h("div", { class: "page" }, welcome, overview, begin.element);

  /** @param {Folder} folder */
  function update(folder) {
    const focused = document.activeElement instanceof HTMLAnchorElement ? document.activeElement.pathname : null;
    const unsaved = draftCounts(folder.key);
    const isEmpty = folder.locales.length === 0;
    overview.hidden = isEmpty;
    welcome.hidden = !isEmpty;
    if (isEmpty) fill(welcome, greeting(folder));
    fill(list, byWork(folder.locales).map((locale) => card(locale, unsaved.get(locale.locale) ?? 0)));
    fill(again, goOn(folder));
    begin.lock(folder.readOnly || (!folder.mayWrite && !currentToken()));
    sieve();
    if (focused) /** @type {HTMLElement | null} */ (list.querySelector(`a[href="${CSS.escape(focused)}"]`))?.focus();
  }

  function sieve() {
    const wanted = fold(search.value.trim());
    const cards = /** @type {HTMLElement[]} */ ([...list.children]);
    for (const one of cards) one.hidden = !(one.dataset.names ?? "").includes(wanted);
    none.hidden = !cards.length || cards.some((one) => !one.hidden);
  }

  /** Opens the language that is left. @param {KeyboardEvent} event */
  function openOnly(event) {
    if (event.key !== "Enter" || event.isComposing) return;
    const links = list.querySelectorAll("li:not([hidden]) a");
    if (links.length === 1 && links[0] instanceof HTMLAnchorElement) go(links[0].pathname);
  }

  return { element, update, focusSearch: () => search.focus() };
}

/** What a folder without translations is welcomed with. @param {Folder} folder */
const greeting = (folder) => [
  h("h2", { id: "welcome" }, "Welcome"),
  h("p", null, `“${folder.name}” has ${count(folder.messages, "message")} in ${folder.reference}, and no translation yet. Start with a language that you know.`),
];

/** Begins a language. */
function startForm() {
  const tag = h("input", { id: "new-locale", autocomplete: "off", spellcheck: "false", placeholder: "pl, pt-BR, zh-Hant …", "aria-describedby": "new-locale-fault" });
  const fault = h("p", { class: "problem", id: "new-locale-fault", role: "alert" });
  const button = h("button", { class: "primary" }, "Start a language");
  const element = h("form", { class: "start", onsubmit: (/** @type {Event} */ event) => { event.preventDefault(); void start(); } },
    h("label", { for: "new-locale" }, "Another language: its code, such as pl or pt-BR, or its name"), h("div", { class: "buttons" }, tag, button), fault);

  async function start() {
    fill(fault);
    const typed = tag.value.trim();
    if (!typed) return fill(fault, "Type a language, or its code, such as pl for Polish.");
    const code = CODE.test(typed) ? typed : called(typed);
    if (!code) return fill(fault, `No language is known as “${typed}”. Type its code, such as pl or pt-BR.`);
    try {
      const { locale } = await postLocale(code);
      tag.value = "";
      go(pathOf(locale));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      fill(fault, error.message);
    }
  }

  return { element, lock: (/** @type {boolean} */ locked) => { element.hidden = locked; } };
}

/** What is written as codes are. */
const CODE = /^([a-z]{2,3}|[a-z]+([-_][a-z0-9]+)+)$/i;

/** Those that were opened last, and then those with the most work left. @param {Locale[]} locales */
function byWork(locales) {
  const order = recent();
  const place = (/** @type {Locale} */ { locale }) => (order.includes(locale) ? order.indexOf(locale) : order.length);
  return locales.toSorted((one, other) => place(one) - place(other) || left(other) - left(one) || one.name.localeCompare(other.name));
}

/** @param {Locale} locale */
const left = ({ tally }) => tally.notTranslated + tally.outdated;

/** @param {Folder} folder */
function goOn(folder) {
  const path = setting("last");
  const [locale, key] = path?.split(" ") ?? [];
  const known = folder.locales.find((one) => one.locale === locale);
  if (!known) return null;
  return ["You last worked on ", h("a", { href: pathOf(known.locale, key) }, known.name + (key ? `, ${key}` : "")), "."];
}

/** @param {Locale} locale @param {number} unsaved */
function card(locale, unsaved) {
  const names = fold([locale.locale, locale.name, locale.nativeName].join(" "));
  return h("li", { class: "locale", "data-names": names, "data-locale": locale.locale },
    h("p", { class: "locale-name" },
      h("a", { href: pathOf(locale.locale) },
        h("bdi", { lang: locale.locale, class: "native" }, locale.nativeName), " ",
        locale.name !== locale.nativeName && h("span", { class: "english-name" }, locale.name)),
      h("span", { class: "code" }, locale.locale)),
    bar(locale),
    h("p", { class: "numbers" }, numbers(locale)),
    h("p", { class: "marks" }, marks(locale, unsaved)));
}

/** @param {Locale} locale */
function numbers({ tally, parent }) {
  const done = tally.rows - tally.notTranslated - tally.inherited;
  const percent = tally.rows ? Math.floor((100 * (done + tally.inherited)) / tally.rows) : 100;
  const parts = [h("span", null, h("b", null, `${percent}%`)), h("span", null, `${done} of ${tally.rows} translated`)];
  if (tally.reviewed) parts.push(h("span", null, `${tally.reviewed} reviewed`));
  if (tally.inherited) parts.push(h("span", null, `${tally.inherited} inherited${parent ? ` from ${parent}` : ""}`));
  return parts;
}

/** @param {Locale} locale @param {number} unsaved */
function marks({ tally }, unsaved) {
  return [
    tally.notTranslated > 0 && h("span", { class: "mark" }, `${tally.notTranslated} not translated`),
    tally.outdated > 0 && h("span", { class: "mark mark-warning" }, icon("warning"), `${tally.outdated} outdated`),
    tally.withFindings > 0 && h("span", { class: "mark mark-warning" },
      icon("warning"), `${tally.withFindings} with findings`),
    unsaved > 0 && h("span", { class: "mark mark-unsaved" }, icon("pencil"), `${unsaved} unsaved`),
  ];
}
