/** @import { Detail } from "./types.js" */

import { aside, fill, h } from "./dom.js";
import { icon, stateIcon } from "./icon.js";
import { stateMeans, stateName, stateSign } from "./words.js";

/** The head of a message: its title, where it stands, and what its comment says. */
export class Heading {
  /** @param {{ next: () => void, previous: () => void, remove: () => void }} uses */
  constructor({ next, previous, remove }) {
    this.title = h("h2", { tabindex: "-1" });
    this.state = h("p", { class: "state" });
    this.obsolete = h("div", { class: "obsolete", hidden: true },
      h("p", null, "English has no such message, so no one sees it."),
      h("button", { type: "button", onclick: remove }, "Remove"));
    this.about = h("div", { class: "comment", lang: "en" });
    this.head = h("div", { class: "editor-head" },
      h("div", { class: "title-row" }, this.title,
        h("button", { type: "button", class: "quiet square", onclick: previous, title: "Previous message (k)" }, icon("up"), aside("Previous message")),
        h("button", { type: "button", class: "quiet square", onclick: next, title: "Next message (j)" }, icon("down"), aside("Next message"))),
      this.state);
    this.elements = [this.head, this.obsolete, this.about];
  }

  /** @param {Detail} detail @param {boolean} locked */
  update({ message, facts }, locked) {
    fill(this.title, message.code === null ? message.key : [h("span", { class: "title-code" }, message.code), facts && [" ", breakable(facts.name)]]);
    fill(this.state, stateIcon(stateSign(message)), h("b", null, stateName(message)), h("span", null, stateMeans(message)));
    fill(this.about, comment(message.comment));
    this.obsolete.hidden = !message.obsolete || locked;
  }

  focus() {
    this.title.focus();
  }
}

/** A name that a narrow window breaks between words. @param {string} name */
const breakable = (name) => name.split("_").flatMap((word, index) => (index ? ["_", h("wbr", null), word] : word));

/** Lines belong together unless one begins something of its own. @param {string[]} lines */
function comment(lines) {
  /** @type {string[]} */
  const paragraphs = [];
  for (const line of lines) {
    const begins = !paragraphs.length || !line || /^(Keep as is:|\$)/.test(line) || /^(Keep as is:|\$)/.test(paragraphs.at(-1) ?? "");
    if (begins) paragraphs.push(line);
    else paragraphs.push(`${paragraphs.pop()} ${line}`);
  }
  return paragraphs.filter(Boolean).map((text) => h("p", null, text));
}
