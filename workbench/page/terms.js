/** @import { Locale, Term } from "./types.js" */

import { deleteTerm, putTerm } from "./api.js";
import { aside, fill, h } from "./dom.js";
import { filledIn, labelled } from "./form.js";
import { write } from "./undo.js";
import { languageName } from "./words.js";

/** The glossary of a locale, to be read and changed. */
export class Terms {
  /** @param {Locale} locale @param {() => void} changed */
  constructor(locale, changed) {
    this.locale = locale;
    this.changed = changed;
    this.list = h("dl", { class: "terms" });
    this.none = h("p", { class: "hint" }, "There are no terms yet. A term is a word that the check expects to be translated in the same way everywhere.");
    this.element = h("section", { class: "home-terms", tabindex: "-1" },
      h("div", { class: "home-head" }, h("h3", null, "Glossary"),
        h("button", { type: "button", class: "quiet small writes", onclick: () => void this.edit(null) }, "Add a term")),
      this.none, this.list);
  }

  /** @param {Term[]} terms @param {string[]} ofOthers those that other languages have words for */
  update(terms, ofOthers) {
    this.none.hidden = terms.length > 0;
    fill(this.list, terms.map((term) => this.row(term, ofOthers.includes(term.term))));
  }

  /** @param {Term} term @param {boolean} isOfOthers */
  row(term, isOfOthers) {
    const { locale } = this.locale;
    const isOwn = term.locale === locale;
    const inherited = term.locale !== null && !isOwn;
    return h("div", { "data-term": term.term },
      h("dt", null, h("span", { lang: "en" }, term.term), " → ",
        term.translation ? h("b", { lang: locale, dir: "auto" }, term.translation) : h("i", null, "no word yet"),
        inherited && h("span", { class: "hint" }, ` from ${languageName(term.locale ?? "")}`),
        h("button", { type: "button", class: "quiet small writes", onclick: () => void this.edit(term) }, "Change", aside(` ${term.term}`)),
        (isOwn || !isOfOthers) && h("button", { type: "button", class: "quiet small writes", onclick: () => void this.remove(term, isOfOthers) }, "Remove", aside(` ${term.term}`))),
      h("dd", null, term.means,
        term.forms.length > 0 && h("span", { class: "term-note" }, "Also: ", h("bdi", { lang: locale }, term.forms.join(", "))),
        term.note && h("span", { class: "term-note" }, term.note)));
  }

  /** @param {Term | null} term */
  async edit(term) {
    const { locale, direction } = this.locale;
    const own = { lang: locale, dir: direction, autocomplete: "off" };
    const inherited = term !== null && term.locale !== null && term.locale !== locale;
    const english = h("input", { lang: "en", autocomplete: "off", required: true });
    const means = h("input", { lang: "en", autocomplete: "off" });
    const word = h("input", { ...own, required: true, value: term?.translation ?? "" });
    const forms = h("input", { ...own, value: term?.forms.join(", ") ?? "" });
    const note = h("textarea", { rows: 2, dir: "auto" });
    note.value = term?.note ?? "";
    const base = term && shown(term);
    const done = await filledIn({ title: term ? `The word for “${term.term}”` : "Add a term", yes: "Save" }, [
      term ? term.means && h("p", { class: "hint" }, term.means)
        : [labelled("English term", english), labelled("What it means", means, "The term is added to the English glossary, too. The other languages then need a word for it.")],
      labelled(`Word in ${this.locale.name}`, word),
      inherited && h("p", { class: "hint" }, `This is the word of ${languageName(term.locale ?? "")}. Save to use another one here.`),
      labelled("Other forms", forms, "Inflected forms and other spellings that the check accepts, separated by commas"),
      labelled("Note", note),
    ], () => write({ locale, keys: [], label: `change to “${term?.term ?? english.value}” in the glossary` }, () => putTerm(locale, {
      term: term?.term ?? english.value, means: means.value || null, translation: word.value,
      forms: forms.value.split(COMMAS).map((form) => form.trim()).filter(Boolean), note: note.value.trim() || null, base,
    })));
    if (done) this.changed();
  }
  /** @param {Term} term @param {boolean} isOfOthers */
  async remove(term, isOfOthers) {
    const { locale } = this.locale;
    const isOwn = term.locale === locale;
    const fromEnglish = h("input", { type: "checkbox", checked: !isOwn, disabled: !isOwn });
    const done = await filledIn({ title: `Remove “${term.term}”?`, yes: "Remove" }, [
      isOwn && h("p", null, `The check no longer looks for “`, h("bdi", { lang: locale }, term.translation), `” in ${this.locale.name}.`),
      !isOfOthers && h("p", null, h("label", null, fromEnglish, " Remove the term from the English glossary, too"),
        h("span", { class: "hint" }, " No other language has a word for it.")),
    ], () => write({ locale, keys: [], label: `removal of “${term.term}” from the glossary` },
      () => deleteTerm(locale, { term: term.term, fromEnglish: fromEnglish.checked, base: shown(term) })));
    if (done) this.changed();
  }
}

/** What stands between two forms: a comma, or a semicolon, as keyboards of many scripts have it. */
const COMMAS = /[,;،؛、，；፣]/;

/** What the page shows of a term. @param {Term} term */
const shown = ({ translation, forms, note }) => ({ translation, forms, note });
