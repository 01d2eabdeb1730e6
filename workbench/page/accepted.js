/** @import { Exception } from "./types.js" */

import { aside, fill, h } from "./dom.js";
import { icon } from "./icon.js";

/** What is found of a message and meant, with a way to take that back. */
export class Accepted {
  /** @param {(rule: string) => void} takeBack */
  constructor(takeBack) {
    this.takeBack = takeBack;
    this.element = h("ul", { class: "accepted", "aria-label": "Accepted findings" });
  }

  /** @param {Exception[]} exceptions @param {boolean} locked */
  update(exceptions, locked) {
    fill(this.element, exceptions.map(({ rule, why }) => h("li", null, icon("note"),
      h("span", null, "Accepted", why && [": ", h("bdi", { class: "why" }, why)], " (all warnings of the kind ", h("code", null, rule), " in this message)"),
      h("button", { type: "button", class: "quiet small", disabled: locked, onclick: () => this.takeBack(rule) }, "Take it back", aside(`: ${rule}`)))));
  }
}
