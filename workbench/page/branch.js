/** @import { Branch, Step } from "./types.js" */
/** @import { Surroundings } from "./input.js" */

import { aside, fill, freshId, h } from "./dom.js";
import { marked } from "./fluent.js";
import { TextInput } from "./input.js";

/** A field for one way through the choices of a text, with the English of that way. */
export class BranchView {
  /** @param {Branch} branch @param {Surroundings} around its labels are those of the whole text */
  constructor(branch, around) {
    this.way = branch.way;
    const id = freshId("branch");
    this.length = h("span", { class: "length" });
    this.source = h("p", { class: "source branch", lang: "en", dir: "ltr" });
    this.input = TextInput.of(branch.text, { ...around, labels: `${around.labels} ${id}` });
    this.element = h("div", { class: "variant" },
      h("div", { class: "variant-label" }, h("p", { id }, this.way.map(label)), this.choosers(), this.length),
      h("div", { class: "variant-text" }, this.source, this.input.element));
  }

  /** What chooses it, where that is not plain. */
  choosers() {
    if (this.way.length === 1 && this.way.every(isOfNumbers)) return null;
    return h("p", { class: "choosers" }, aside("by "), this.way.map(({ selector }) => h("code", null, selector)));
  }

  /** @param {string} english empty if it is the same for all ways */
  translateFrom(english) {
    fill(this.source, english && [aside("English: "), marked(english)]);
  }
}

/** @param {Step} step */
function label({ key, isDefault, numbers, isTaken }) {
  const exact = /^-?\d/.test(key) ? `exactly ${key}` : isTaken ? "no number: each has its own text" : "";
  return h("span", { class: "step" }, h("b", null, key),
    (numbers || exact) && h("span", null, aside(", used for "), numbers || exact),
    isDefault && h("span", null, aside(" "), "and all else"), aside(" "));
}

/** Whether a variant is chosen by a number. @param {Step} step */
export const isOfNumbers = ({ key, numbers, isTaken }) => Boolean(numbers || isTaken) || /^-?\d/.test(key);
