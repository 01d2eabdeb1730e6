/** @import { Locale, Part, Words } from "./types.js" */
/** @import { Pair } from "./diff.js" */

import { postWords } from "./api.js";
import { pairsOf, sideOf } from "./diff.js";
import { fill, freshId, h, same } from "./dom.js";
import { userFirst } from "./edit.js";
import { inForms, marked } from "./fluent.js";
import { isForTwo, partName, partText } from "./words.js";

/** The same message, changed here and elsewhere: both texts side by side, part by part, with what differs set off. */
export class Conflict {
  /** @param {Locale} locale @param {{ mine: () => void, theirs: () => void, goOn: () => void }} choose */
  constructor(locale, choose) {
    this.locale = locale;
    const id = freshId("conflict");
    this.title = h("h3", { id, tabindex: "-1" }, "Someone changed this message meanwhile");
    /** What is compared: their text, and mine. @type {{ attribute: string | null, pairs: Pair[] }[]} */
    this.parts = [];
    this.mine = h("div", { class: "side mine" });
    this.theirs = h("div", { class: "side theirs" });
    this.element = h("section", { class: "conflict", "aria-labelledby": id, hidden: true },
      this.title,
      h("p", null, "The file changed while you were typing: by another person or program, in another tab, or by Undo. Nothing is lost: choose which text to keep."),
      h("div", { class: "sides" }, this.mine, this.theirs),
      h("div", { class: "buttons" },
        h("button", { type: "button", onclick: choose.mine }, "Keep mine"),
        h("button", { type: "button", onclick: choose.theirs }, "Take theirs"),
        h("button", { type: "button", class: "quiet", onclick: choose.goOn }, "Go on editing")));
  }

  /** @param {Part[]} mine @param {Part[]} theirs */
  show(mine, theirs) {
    const attributes = userFirst([...theirs, ...mine.filter(({ attribute }) => !theirs.some((one) => one.attribute === attribute))]);
    const parts = attributes.map(({ attribute }) => ({ attribute, pairs: pairsOf(partText(theirs, attribute), partText(mine, attribute)) }));
    if (this.shown && same(parts, this.parts)) return;
    this.parts = parts;
    const all = parts.flatMap(({ pairs }) => pairs);
    // While one types, the marks of before stay until there are others.
    if (!this.shown) this.draw(null);
    this.element.hidden = false;
    void this.compare(all);
  }

  /** @param {Pair[]} all */
  async compare(all) {
    const { parts } = this;
    const answer = await postWords(all).catch(() => null);
    if (answer && parts === this.parts) this.draw(answer.changes);
  }

  /** @param {Words[][] | null} words of each pair; null until they are compared */
  draw(words) {
    this.side(this.mine, "Mine", "added", words);
    this.side(this.theirs, "Theirs", "removed", words);
  }

  /** @param {Element} side @param {string} label @param {"removed" | "added"} kind @param {Words[][] | null} words */
  side(side, label, kind, words) {
    const { locale, direction } = this.locale;
    let place = 0;
    const ofTwo = isForTwo(this.parts.map(({ attribute }) => ({ attribute, text: "" })));
    const parts = this.parts.map(({ attribute, pairs }) => {
      const forms = pairs.map((pair) => {
        const own = words?.[place++];
        const text = kind === "added" ? pair.now : pair.before;
        return text && { key: pair.key, content: own ? sideOf(own, kind) : marked(text) };
      }).filter((form) => form !== "");
      return forms.length > 0 && [h("p", { class: "part-name" }, partName(attribute, ofTwo)), h("div", { class: "text", lang: locale, dir: direction }, inForms(forms))];
    });
    fill(side, h("h4", null, label), parts.some(Boolean) ? parts : h("p", { class: "part-name" }, "No text"));
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
