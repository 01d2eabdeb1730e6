/** @import { LocaleAnswer, Row, State, StyleGuide } from "./types.js" */

import { getHome } from "./api.js";
import { shares } from "./bar.js";
import { aside, fill, h } from "./dom.js";
import { Exchange } from "./exchange.js";
import { icon, stateIcon } from "./icon.js";
import { markdown } from "./markdown.js";
import { questionText } from "./questions.js";
import { pathOf } from "./route.js";
import { changeStyle } from "./style.js";
import { Terms } from "./terms.js";
import { STATES, languageName } from "./words.js";

/** A language as a whole: what is left to do, its questions, its style, its glossary, and work in other tools. */
export class Home {
  /** @param {LocaleAnswer} answer @param {{ nextToDo: () => void, changed: () => void }} act */
  constructor(answer, act) {
    this.language = answer.locale;
    this.locale = answer.locale.locale;
    this.act = act;
    this.work = h("section", { class: "home-work" });
    this.questions = h("section", { class: "questions" });
    this.style = h("section", { class: "home-style", tabindex: "-1" });
    this.terms = new Terms(answer.locale, act.changed);
    this.exchange = new Exchange(answer.locale, act.changed);
    this.notes = h("section");
    this.element = h("section", { class: "overview", "aria-label": "Overview" },
      this.work, this.sections(), this.questions, this.style, this.terms.element, this.exchange.element, this.notes);
  }

  /** What leads to the sections below, which may be far away. */
  sections() {
    /** @type {[string, HTMLElement][]} */
    const all = [["Style", this.style], ["Glossary", this.terms.element], ["Work offline", this.exchange.element]];
    return h("nav", { class: "home-sections", "aria-label": "On this page" }, all.map(([label, section]) =>
      h("button", { type: "button", class: "quiet small", onclick: () => { section.scrollIntoView(); section.focus(); } }, label)));
  }

  /** @param {LocaleAnswer} answer */
  update(answer) {
    fill(this.work, this.toDo(answer));
    const asked = answer.messages.filter((row) => row.questions.length);
    this.questions.hidden = !asked.length;
    fill(this.questions, h("h3", null, "Questions to the developers"), h("ul", null, asked.map((row) => this.asked(row))));
    fill(this.notes, answer.notes.map((note) => h("section", { class: "file-note", lang: "en" },
      h("h3", null, note.file), paragraphs(note.comment).map((text) => h("p", null, text)))));
    void this.read();
  }

  /** @param {LocaleAnswer} answer */
  toDo({ locale }) {
    const { tally } = locale;
    const open = tally.notTranslated + tally.outdated;
    const drafts = tally.draft + tally.backTranslated;
    return [
      h("h2", null, `${tally.rows - tally.notTranslated - tally.inherited} of ${tally.rows} translated`),
      h("ul", { class: "legend" }, shares(locale).map(([state, number]) => this.share(state, number)),
        tally.withFindings > 0 && h("li", null, icon("warning"), this.listed("findings", "With findings"), h("b", null, tally.withFindings)),
        tally.withOpenQuestions > 0 && h("li", null, icon("question"), this.listed("questions", "With open questions"), h("b", null, tally.withOpenQuestions))),
      open > 0
        ? h("button", { type: "button", class: "primary", onclick: this.act.nextToDo }, `Next of ${open} to translate`)
        : h("p", null, tally.inherited > 0 ? "Nothing is left to translate: the inherited texts are those of the parent language." : "Every message is translated and up to date."),
      drafts > 0 && h("p", { class: "hint" }, "A text becomes “reviewed” when a native speaker has read it: open it, read it, and mark it. You can also read ",
        tally.backTranslated > 0 && this.listed("read-back", `the ${tally.backTranslated} back-translated`),
        tally.backTranslated > 0 && tally.draft > 0 && " or ",
        tally.draft > 0 && this.listed("draft", `the ${tally.draft} drafts`), " in the list and mark them together."),
      h("p", { class: "hint" }, "Choose a message in the list. ", h("kbd", null, "?"), " shows the keys."),
    ];
  }

  /** @param {State} state @param {number} number */
  share(state, number) {
    const isListed = number > 0 && state !== "inherited";
    return h("li", null, h("span", { class: `swatch segment-${state}`, "aria-hidden": "true" }), stateIcon(state),
      isListed ? this.listed(state, STATES[state]) : STATES[state], h("b", null, number));
  }

  /** A link to the list of some messages. @param {string} show @param {string} label */
  listed(show, label) {
    return h("a", { href: `${pathOf(this.locale)}?show=${show}` }, label);
  }

  /** @param {Row} row */
  asked(row) {
    return h("li", null, h("p", null, h("a", { href: pathOf(this.locale, row.key) }, row.key)), row.questions.map(questionText));
  }

  async read() {
    const home = await getHome(this.locale).catch(() => null);
    if (!home) return;
    fill(this.style, this.guides(home.style));
    this.terms.update(home.glossary, home.termsOfOthers);
    this.exchange.update(home.formats);
  }

  /** @param {StyleGuide | null} guide that of the language itself */
  async editStyle(guide) {
    if (await changeStyle(this.language, guide)) this.act.changed();
  }

  /** @param {StyleGuide[]} guides */
  guides(guides) {
    const own = guides.filter((one) => one.locale === this.locale);
    const others = guides.filter((one) => one.locale !== this.locale);
    return [
      h("div", { class: "home-head" }, h("h3", null, "Style"),
        h("button", { type: "button", class: "quiet small writes", onclick: () => void this.editStyle(own[0] ?? null) },
          own.length ? ["Change", aside(" the style guide")] : "Write a style guide")),
      !guides.length && h("p", { class: "hint" }, "There is no style guide yet. It says how the texts of this language should sound."),
      own.map((one) => h("div", { class: "style" }, markdown(one.text))),
      others.map((one) => h("details", { class: "style", open: !own.length && others.length === 1 },
        h("summary", null, one.locale ? `The style of ${languageName(one.locale)}` : "For all languages"), markdown(one.text))),
    ];
  }
}

/** Where lines end in the file is not where they end on a page: only an empty line ends a paragraph. @param {string[]} lines */
const paragraphs = (lines) => lines.join("\n").split(/\n{2,}/).map((text) => text.replaceAll("\n", " ").trim()).filter(Boolean);
