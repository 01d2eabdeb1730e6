/** @import { Folder, Locale } from "./types.js" */

import { bar, legend } from "./bar.js";
import { fill, h } from "./dom.js";
import { draftCounts } from "./drafts.js";
import { icon } from "./icon.js";
import { pathOf } from "./route.js";
import { setting } from "./setting.js";
import { count } from "./words.js";

/** All locales with where they stand. */
export function localesView() {
  const search = h("input", { type: "search", id: "find-locale", placeholder: "Find a language", autocomplete: "off", oninput: sieve });
  const again = h("p", { class: "again" });
  const list = h("ul", { class: "locales" });
  const none = h("p", { class: "empty", hidden: true }, "No language is called that.");
  const element = h("div", { class: "page" },
    h("div", { class: "page-head" }, h("label", { class: "sr", for: "find-locale" }, "Find a language"), search, again),
    legend(), list, none);

  /** @param {Folder} folder */
  function update(folder) {
    const focused = document.activeElement instanceof HTMLAnchorElement ? document.activeElement.pathname : null;
    const unsaved = draftCounts(folder.key);
    fill(list, folder.locales.map((locale) => card(locale, unsaved.get(locale.locale) ?? 0)));
    fill(again, goOn(folder));
    sieve();
    if (focused) /** @type {HTMLElement | null} */ (list.querySelector(`a[href="${CSS.escape(focused)}"]`))?.focus();
  }

  function sieve() {
    const wanted = search.value.trim().toLowerCase();
    const cards = /** @type {HTMLElement[]} */ ([...list.children]);
    for (const one of cards) one.hidden = !(one.dataset.names ?? "").includes(wanted);
    none.hidden = !cards.length || cards.some((one) => !one.hidden);
  }

  return { element, update, focusSearch: () => search.focus() };
}

/** @param {Folder} folder */
function goOn(folder) {
  const path = setting("last");
  const [locale, key] = path?.split(" ") ?? [];
  const known = folder.locales.find((one) => one.locale === locale);
  if (!known) return null;
  return ["You were last at ", h("a", { href: pathOf(known.locale, key) }, known.name + (key ? `, ${key}` : "")), "."];
}

/** @param {Locale} locale @param {number} unsaved */
function card(locale, unsaved) {
  const names = [locale.locale, locale.name, locale.nativeName].join(" ").toLowerCase();
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
function numbers(locale) {
  const done = locale.messages - locale.missing - locale.inherited;
  const parts = [h("span", null, h("b", null, done), ` of ${locale.messages} translated`)];
  if (locale.reviewed) parts.push(h("span", null, `${locale.reviewed} reviewed`));
  if (locale.inherited) parts.push(h("span", null, `${locale.inherited} inherited${locale.parent ? ` from ${locale.parent}` : ""}`));
  return parts;
}

/** @param {Locale} locale @param {number} unsaved */
function marks(locale, unsaved) {
  const found = locale.errors + locale.warnings + locale.notes;
  return [
    locale.missing > 0 && h("span", { class: "mark" }, `${locale.missing} missing`),
    locale.stale > 0 && h("span", { class: "mark mark-warning" }, icon("warning"), `${locale.stale} stale`),
    found > 0 && h("span", { class: `mark ${locale.errors ? "mark-error" : "mark-warning"}` },
      icon(locale.errors ? "error" : "warning"), count(found, "finding")),
    unsaved > 0 && h("span", { class: "mark mark-unsaved" }, icon("pencil"), `${unsaved} unsaved`),
  ];
}

