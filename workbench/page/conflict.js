/** @import { Locale, Part } from "./types.js" */

import { fill, freshId, h } from "./dom.js";
import { marked } from "./fluent.js";
import { isForTwo, partName } from "./words.js";

/** The same message, changed here and elsewhere: both texts side by side. */
export class Conflict {
  /** @param {Locale} locale @param {{ mine: () => void, theirs: () => void, goOn: () => void }} choose */
  constructor(locale, choose) {
    this.locale = locale;
    const id = freshId("conflict");
    this.title = h("h3", { id, tabindex: "-1" }, "Someone changed this message meanwhile");
    this.mine = h("div", { class: "side mine" });
    this.theirs = h("div", { class: "side theirs" });
    this.element = h("section", { class: "conflict", "aria-labelledby": id, hidden: true },
      this.title,
      h("p", null, "The file changed while you were typing. Nothing is lost: choose which text to keep."),
      h("div", { class: "sides" }, this.mine, this.theirs),
      h("div", { class: "buttons" },
        h("button", { type: "button", onclick: choose.mine }, "Keep mine"),
        h("button", { type: "button", onclick: choose.theirs }, "Take theirs"),
        h("button", { type: "button", class: "quiet", onclick: choose.goOn }, "Go on editing")));
  }

  /** @param {Part[]} mine @param {Part[]} theirs */
  show(mine, theirs) {
    this.side(this.mine, "Mine", mine);
    this.side(this.theirs, "Theirs", theirs);
    this.element.hidden = false;
  }

  /** @param {Element} side @param {string} label @param {Part[]} parts */
  side(side, label, parts) {
    const { locale, direction } = this.locale;
    fill(side, h("h4", null, label),
      parts.length ? parts.map((part) => [
        h("p", { class: "part-name" }, partName(part.attribute, isForTwo(parts))),
        h("p", { class: "text", lang: locale, dir: direction }, marked(part.text))])
        : h("p", { class: "part-name" }, "No text"));
  }

  hide() {
    this.element.hidden = true;
  }

  get shown() {
    return !this.element.hidden;
  }

  focus() {
    this.element.scrollIntoView({ block: "nearest" });
    this.title.focus();
  }
}
