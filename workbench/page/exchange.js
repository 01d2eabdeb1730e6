/** @import { Imported, Locale, OfflineFormat } from "./types.js" */

import { Failure, exportPath, getExportNotices, postImport } from "./api.js";
import { fill, h } from "./dom.js";
import { say } from "./notice.js";
import { confirmReview } from "./review.js";
import { pathOf } from "./route.js";
import { keepStep } from "./undo.js";
import { count } from "./words.js";

/** @type {Record<string, string>} */
const NAMES = {
  csv: "CSV, a table", po: "PO, for Poedit and gettext", tbx: "TBX, the glossary", tmx: "TMX, a translation memory",
  xliff: "XLIFF 2.1, for CAT tools", "xliff-1.2": "XLIFF 1.2, for older CAT tools", xlsx: "XLSX, a spreadsheet",
};

/** What is done with a text of the file, in the order shown. @type {[string, string][]} */
const KINDS = [
  ["imported", "imported"],
  ["reviewed", "marked as reviewed"],
  ["review-offered", "reviewed, as the file says"],
  ["conflict", "changed in the file and here since the download: the text here is kept"],
  ["refused", "skipped because of mistakes"],
  ["repeated", "skipped: in the file twice, with different texts"],
  ["unknown", "skipped: no longer in the folder"],
  ["english-changed", "whose English has changed since the download"],
  ["unfinished", "skipped: marked as unfinished in the file"],
  ["incomplete", "skipped: the form for all other numbers is not translated yet"],
  ["emptied", "empty in the file: the text here is kept"],
  ["missing", "not in the file: the text here is kept"],
];

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
    this.formats = h("select", { id: "offline-format", onchange: () => this.choose() });
    this.link = h("a", { class: "button", download: true }, "Download");
    this.left = h("div", { class: "left-out" });
    this.input = h("input", { type: "file", id: "offline-file", onchange: () => void this.look() });
    this.result = h("div", { class: "import", role: "status" });
    this.element = h("section", { class: "home-offline" }, h("h3", null, "Work offline"),
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
    fill(this.left, answer.notices.map((notice) => h("p", { class: "hint" }, notice.replace(/^./, (first) => first.toUpperCase()))));
  }

  /** Shows what a file would change. */
  async look() {
    this.file = this.input.files?.[0] ?? null;
    await this.ask({ overwrite: false, reviews: false });
  }

  /** @param {{ overwrite: boolean, reviews: boolean }} options @param {number | null} [revision] writes what was shown of it */
  async ask(options, revision = null) {
    const { file } = this;
    if (!file) return fill(this.result);
    const { locale } = this.locale;
    try {
      const answer = await postImport(locale, file, options, revision);
      if (file !== this.file) return;
      if (answer.written) this.done(answer);
      else this.show(answer, options);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const again = revision !== null && error.status === 409;
      if (again) await this.ask(options);
      this.result.prepend(h("p", { class: "problem" }, error.message));
      if (!again) fill(this.result, h("p", { class: "problem" }, error.message));
    }
  }

  /** @param {Imported} answer @param {{ overwrite: boolean, reviews: boolean }} options */
  show(answer, options) {
    const of = (/** @type {string} */ kind) => answer.notices.filter((one) => one.kind === kind).length;
    const texts = of("imported");
    const reviews = of("reviewed");
    const label = [texts > 0 && `Import ${count(texts, "text")}`, reviews > 0 && `mark ${count(reviews, "message")} as reviewed`].filter(Boolean).join(" and ");
    const overwrite = this.option("Take the file’s text where both were changed", options.overwrite, (overwrite) => ({ ...options, overwrite }));
    const review = this.option("Mark as reviewed what the file says is reviewed", options.reviews, (reviews) => ({ ...options, reviews }));
    fill(this.result, h("h4", null, "What would be imported"), this.list(answer),
      (of("conflict") > 0 || options.overwrite) && overwrite,
      (of("review-offered") > 0 || options.reviews) && review,
      h("p", { class: "buttons" },
        answer.files > 0 ? h("button", { type: "button", class: "primary", onclick: () => void this.apply(answer, options, reviews) }, label.replace(/^m/, "M"))
          : h("span", { class: "hint" }, answer.notices.some((one) => one.isLeft) ? "Nothing can be imported as it is." : "Nothing in this file is new."),
        h("button", { type: "button", onclick: () => this.forget() }, answer.files > 0 ? "Cancel" : "Close")));
  }

  /** @param {string} label @param {boolean} checked @param {(checked: boolean) => { overwrite: boolean, reviews: boolean }} options */
  option(label, checked, options) {
    const box = h("input", { type: "checkbox", checked, onchange: () => void this.ask(options(box.checked)) });
    return h("p", null, h("label", null, box, " ", label));
  }

  /** @param {Imported} answer @param {{ overwrite: boolean, reviews: boolean }} options @param {number} reviews */
  async apply(answer, options, reviews) {
    if (reviews > 0 && !(await confirmReview(this.locale, Math.max(reviews, 2)))) return;
    await this.ask(options, answer.revision);
  }

  /** @param {Imported} answer */
  done(answer) {
    const undo = answer.written?.undo ?? null;
    const texts = answer.notices.filter((one) => one.kind === "imported").length;
    const label = `${count(texts, "text")} imported from ${this.file?.name ?? "a file"}`;
    if (undo !== null) keepStep({ number: undo, locale: this.locale.locale, keys: [], label });
    fill(this.result, h("h4", null, "Imported"), this.list(answer),
      h("p", { class: "buttons" }, h("button", { type: "button", onclick: () => this.forget() }, "Close")));
    this.input.value = "";
    say(label);
    this.changed();
  }

  forget() {
    this.file = null;
    this.input.value = "";
    fill(this.result);
  }

  /** @param {Imported} answer */
  list(answer) {
    const groups = KINDS.map(([kind, says]) => ({ kind, says, all: answer.notices.filter((one) => one.kind === kind) }));
    return h("ul", { class: "notices-of-import" }, groups.filter(({ all }) => all.length).map(({ kind, says, all }) =>
      h("li", { "data-kind": kind }, h("b", null, all.length), ` ${says}`,
        all.some((one) => one.isLeft)
          ? h("ul", null, all.map((one) => h("li", null, this.place(one.id), one.detail && h("pre", { dir: "auto" }, one.detail))))
          : kind !== "missing" && h("p", null, all.slice(0, NAMED).map((one, index) => [index > 0 && ", ", this.place(one.id)]),
            all.length > NAMED && ` and ${all.length - NAMED} more`))));
  }

  /** @param {string} id */
  place(id) {
    return h("a", { href: pathOf(this.locale.locale, id.split(/[.:]/)[0]) }, id);
  }
}
