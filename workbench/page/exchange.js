/** @import { Imported, ImportOptions, Locale, Notice, OfflineFormat } from "./types.js" */

import { Failure, exportPath, getExportNotices, postImport, postWords } from "./api.js";
import { diffOf, pairsOf, uncompared } from "./diff.js";
import { codes, fill, h } from "./dom.js";
import { readable } from "./fluent.js";
import { say } from "./notice.js";
import { confirmReview } from "./review.js";
import { pathOf } from "./route.js";
import { inTurn, keepStep } from "./undo.js";
import { capitalized, count } from "./words.js";

/** @type {Record<string, string>} */
const NAMES = {
  csv: "CSV, a table", po: "PO, for Poedit and gettext", tbx: "TBX, the glossary", tmx: "TMX, a translation memory",
  xliff: "XLIFF 2.1, for CAT tools", "xliff-1.2": "XLIFF 1.2, for older CAT tools", xlsx: "XLSX, a spreadsheet",
};

/** What is done with a text of the file, before it is done and afterwards, in the order shown. @type {[string, string, string?][]} */
const KINDS = [
  ["imported", "will be imported", "imported"],
  ["reviewed", "will be marked as reviewed", "marked as reviewed"],
  ["review-offered", "marked as reviewed in your file"],
  ["conflict", "changed in your file and here since the download: the text here is kept"],
  ["refused", "not imported, because of mistakes"],
  ["repeated", "not imported: in your file twice, with different texts"],
  ["unknown", "not imported: there is no such message here any more"],
  ["english-changed", "whose English has changed since the download"],
  ["unfinished", "not imported: marked as unfinished in your file"],
  ["incomplete", "not imported: the form for all other numbers is not translated yet"],
  ["emptied", "empty in your file: the text here is kept"],
  ["missing", "not in your file: the text here is kept"],
];

/** The options of a first look. @type {ImportOptions} */
const PLAIN = { overwrite: false, take: [], reviews: false };

/** How many changed texts are shown at first, and how many more at a time: a file may have thousands. */
const [FIRST, MORE] = [20, 100];

/** How many messages are named of one kind. */
const NAMED = 12;

/** A locale's texts for work in other tools, and back. */
export class Exchange {
  /** @param {Locale} locale @param {() => void} changed */
  constructor(locale, changed) {
    this.locale = locale;
    this.changed = changed;
    /** @type {File | null} */
    this.file = null;
    /** All conflicts of the file, however they are settled. @type {Notice[]} */
    this.conflicts = [];
    /** How often something was asked: of several answers the last one counts. */
    this.asked = 0;
    /** @type {Imported | null} the import that is shown as done */
    this.told = null;
    this.formats = h("select", { id: "offline-format", onchange: () => this.choose() });
    this.link = h("a", { class: "button", download: true }, "Download");
    this.left = h("div", { class: "left-out" });
    this.input = h("input", { type: "file", id: "offline-file", onchange: () => void this.look() });
    this.result = h("div", { class: "import", role: "status" });
    this.element = h("section", { class: "home-offline", tabindex: "-1" }, h("h3", null, "Work offline"),
      h("p", { class: "hint" }, "Download the texts, translate them in another tool, and upload the file. Only texts that were changed in it are imported."),
      h("p", { class: "buttons" }, h("label", { class: "sr", for: "offline-format" }, "Format"), this.formats, this.link),
      this.left,
      h("p", { class: "buttons writes" }, h("label", { for: "offline-file" }, "Upload"), this.input), this.result);
  }

  /** @param {OfflineFormat[]} formats */
  update(formats) {
    if (this.formats.options.length) return;
    fill(this.formats, formats.map(({ id }) => h("option", { value: id }, NAMES[id] ?? id)));
    this.formats.value = "xliff";
    this.input.accept = [...new Set(formats.filter((one) => one.isImported).map((one) => `.${one.extension}`)), ".tsv", ".xliff"].join(",");
    this.choose();
  }

  choose() {
    fill(this.left);
    const format = this.formats.value;
    this.link.href = exportPath(this.locale.locale, format);
    void this.readNotices(format);
  }

  /** @param {string} format */
  async readNotices(format) {
    const answer = await getExportNotices(this.locale.locale, format).catch(() => null);
    if (!answer || format !== this.formats.value) return;
    fill(this.left, answer.notices.map((notice) => h("p", { class: "hint" }, capitalized(notice))));
  }

  /** Shows what a file would change. */
  async look() {
    this.told = null;
    this.file = this.input.files?.[0] ?? null;
    await this.ask(PLAIN);
  }

  /** @param {ImportOptions} options @param {number | null} [revision] writes what was shown of it */
  async ask(options, revision = null) {
    const { file } = this;
    if (!file) return fill(this.result);
    const { locale } = this.locale;
    const asked = ++this.asked;
    try {
      const answer = await (revision === null ? postImport(locale, file, options, null) : inTurn(() => this.write(file, options, revision)));
      if (file !== this.file || asked !== this.asked) return;
      if (!options.overwrite && !options.take.length) this.conflicts = answer.notices.filter((one) => one.kind === "conflict");
      if (answer.written) this.done(answer);
      else this.show(answer, options);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const again = revision !== null && error.status === 409;
      // There may be other conflicts by now.
      if (again) await this.ask({ ...PLAIN, reviews: options.reviews });
      this.result.prepend(h("p", { class: "problem" }, error.message));
      if (!again) fill(this.result, h("p", { class: "problem" }, error.message));
    }
  }

  /** @param {File} file @param {ImportOptions} options @param {number} revision */
  async write(file, options, revision) {
    const answer = await postImport(this.locale.locale, file, options, revision);
    const undo = answer.written?.undo ?? null;
    if (undo !== null) keepStep({ number: undo, locale: this.locale.locale, keys: [], label: `import of ${importedTexts(answer)} from ${file.name}`, unsay: () => this.unsay(answer) });
    return answer;
  }

  /** @param {Imported} answer @param {ImportOptions} options */
  show(answer, options) {
    const of = (/** @type {string} */ kind) => answer.notices.filter((one) => one.kind === kind).length;
    const texts = of("imported");
    const reviews = of("reviewed");
    const label = [texts > 0 && `Import ${count(texts, "text")}`, reviews > 0 && `mark ${count(reviews, "message")} as reviewed`].filter(Boolean).join(" and ");
    const review = this.option("Mark as reviewed what your file says is reviewed", options.reviews, (reviews) => ({ ...options, reviews }));
    const focused = document.activeElement?.getAttribute("data-choice");
    fill(this.result, h("h4", null, "What will be imported"), this.list(answer, false), this.choices(options),
      (of("review-offered") > 0 || options.reviews) && review,
      h("p", { class: "buttons" },
        answer.files > 0 ? h("button", { type: "button", class: "primary", onclick: () => void this.apply(answer, options, reviews) }, label.replace(/^m/, "M"))
          : h("span", { class: "hint" }, answer.notices.some((one) => one.isLeft) ? "Nothing can be imported as it is." : "Nothing in this file is new."),
        h("button", { type: "button", onclick: () => this.forget() }, answer.files > 0 ? "Cancel" : "Close")));
    // The boxes are made again: the focus stays on the one that was checked.
    if (focused) /** @type {HTMLElement | null} */ (this.result.querySelector(`[data-choice="${CSS.escape(focused)}"]`))?.focus();
  }

  /** @param {string} label @param {boolean} checked @param {(checked: boolean) => ImportOptions} options */
  option(label, checked, options) {
    const box = h("input", { type: "checkbox", checked, "data-choice": label, onchange: () => void this.ask(options(box.checked)) });
    return h("p", null, h("label", null, box, " ", label));
  }

  /** What was changed on both sides, to choose one for each. @param {ImportOptions} options */
  choices(options) {
    const ids = this.conflicts.map((one) => one.id);
    if (!ids.length) return null;
    const taken = new Set(options.overwrite ? ids : options.take);
    const take = (/** @type {Set<string>} */ those) => ({ ...options, overwrite: those.size === ids.length, take: those.size === ids.length ? [] : [...those] });
    const { locale, direction } = this.locale;
    const text = (/** @type {string} */ of, /** @type {string} */ text) =>
      h("div", null, h("dt", null, of), h("dd", { class: "text", lang: locale, dir: direction }, readable(text)));
    return h("fieldset", { class: "conflicts" },
      h("legend", null, h("b", null, ids.length), " changed in your file and here since the download"),
      h("p", { class: "hint" }, "The text here is kept unless you take the one of your file."),
      ids.length > 1 && this.option("Take the text of your file for all", taken.size === ids.length, (all) => take(new Set(all ? ids : []))),
      h("ul", null, this.conflicts.map(({ id, sides }) => h("li", { "data-conflict": id },
        this.place(id), sides && h("dl", null, text("In your file", sides.file), text("Here now", sides.folder)),
        this.option(`Take the text of your file for ${id}`, taken.has(id), (one) => take(one ? new Set([...taken, id]) : new Set([...taken].filter((other) => other !== id))))))));
  }

  /** @param {Imported} answer @param {ImportOptions} options @param {number} reviews */
  async apply(answer, options, reviews) {
    if (reviews > 0 && !(await confirmReview(this.locale, Math.max(reviews, 2)))) return;
    await this.ask(options, answer.revision);
  }

  /** @param {Imported} answer */
  done(answer) {
    this.told = answer;
    fill(this.result, h("h4", null, "Imported"), this.list(answer, true),
      h("p", { class: "buttons" }, h("button", { type: "button", onclick: () => this.forget() }, "Close")));
    this.input.value = "";
    if (this.file) say(importLabel(answer, this.file));
    this.changed();
  }

  /** An import was undone: what it says of that is not so any more. @param {Imported} answer */
  unsay(answer) {
    if (this.told === answer) this.forget();
  }

  forget() {
    this.told = null;
    this.file = null;
    this.conflicts = [];
    this.input.value = "";
    fill(this.result);
  }

  /** @param {Imported} answer @param {boolean} isDone */
  list(answer, isDone) {
    // What is to be chosen is shown with the choices.
    const kinds = KINDS.filter(([kind]) => isDone || kind !== "conflict");
    const groups = kinds.map(([kind, before, after = before]) => ({ kind, says: isDone ? after : before, all: answer.notices.filter((one) => one.kind === kind) }));
    return h("ul", { class: "notices-of-import" }, groups.filter(({ all }) => all.length).map(({ kind, says, all }) =>
      h("li", { "data-kind": kind }, h("b", null, all.length), ` ${says}`,
        all.some((one) => one.isLeft)
          ? h("ul", null, all.map((one) => h("li", null, this.place(one.id), one.detail && h("pre", { dir: "auto" }, codes(one.detail)))))
          : kind === "imported" && !isDone ? this.changes(all)
            : kind !== "missing" && h("p", null, all.slice(0, NAMED).map((one, index) => [index > 0 && ", ", this.place(one.id)]),
            all.length > NAMED && ` and ${all.length - NAMED} more`))));
  }

  /** Texts that would be imported, each with what differs from the text here. @param {Notice[]} all */
  changes(all) {
    const list = h("ul", { class: "changes" });
    const more = h("button", { type: "button", class: "quiet small" });
    let shown = 0;
    const show = (/** @type {number} */ number) => {
      const next = all.slice(shown, shown + number);
      shown += next.length;
      list.append(...this.items(next));
      more.hidden = shown === all.length;
      fill(more, `Show ${Math.min(MORE, all.length - shown)} more of ${all.length - shown}`);
    };
    more.addEventListener("click", () => show(MORE));
    show(FIRST);
    return [list, more];
  }

  /** @param {Notice[]} notices */
  items(notices) {
    const { locale, direction } = this.locale;
    const pairs = notices.flatMap(({ sides }) => (sides ? pairsOf(sides.folder, sides.file) : []));
    const texts = pairs.map((pair) => h("p", { class: "text diff", lang: locale, dir: direction }, diffOf({ words: uncompared(pair) })));
    void postWords(pairs).then(({ changes }) => changes.forEach((words, index) => fill(/** @type {Element} */ (texts[index]), diffOf({ words }))), () => {});
    let place = 0;
    return notices.map(({ id, sides }) => {
      const own = sides ? pairsOf(sides.folder, sides.file).map(() => texts[place++] ?? null) : [];
      return h("li", null, this.place(id), own);
    });
  }

  /** @param {string} id */
  place(id) {
    return h("a", { href: pathOf(this.locale.locale, id.split(/[.:]/)[0]) }, id);
  }
}

/** @param {Imported} answer @param {File} file */
const importLabel = (answer, file) => `${importedTexts(answer)} imported from ${file.name}`;

/** @param {Imported} answer */
const importedTexts = ({ notices }) => count(notices.filter((one) => one.kind === "imported").length, "text");
