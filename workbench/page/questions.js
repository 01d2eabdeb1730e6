/** @import { Question } from "./types.js" */

import { Failure, deleteQuestion, postQuestion, putAnswer } from "./api.js";
import { fill, h } from "./dom.js";
import { marked } from "./fluent.js";
import { filledIn, labelled } from "./form.js";
import { say } from "./notice.js";
import { reviewer } from "./reviewer.js";
import { write } from "./undo.js";

/** The questions to the developers about one message. */
export class Questions {
  /** @param {string} locale @param {string} key */
  constructor(locale, key) {
    this.locale = locale;
    this.key = key;
    this.list = h("ul");
    this.text = h("textarea", { id: "question", rows: 2, dir: "auto", onkeydown: (/** @type {KeyboardEvent} */ event) => this.typed(event) });
    this.fault = h("p", { class: "problem", role: "alert" });
    this.ask = h("details", { class: "writes", ontoggle: () => { if (this.ask.open) this.text.focus(); } }, h("summary", null, "Ask the developers"),
      h("form", { class: "ask-form", onsubmit: (/** @type {Event} */ event) => { event.preventDefault(); void this.send(); } },
        h("label", { class: "sr", for: "question" }, "Your question to the developers"), this.text,
        h("button", null, "Ask"), this.fault));
    this.element = h("section", { class: "questions" }, h("h3", null, "Questions to the developers"), this.list, this.ask);
  }

  /** @param {Question[]} questions */
  update(questions) {
    fill(this.list, questions.map((one) => this.item(one)));
  }

  /** @param {Question} one */
  item(one) {
    return h("li", null, questionText(one),
      h("p", { class: "buttons writes" },
        h("button", { type: "button", class: "quiet small", onclick: () => void this.reply(one) }, one.answer ? "Change the answer" : "Answer"),
        h("button", { type: "button", class: "quiet small", onclick: () => void this.remove(one) }, one.answer ? "Done, remove it" : "Remove")));
  }

  /** @param {KeyboardEvent} event */
  typed(event) {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void this.send();
  }

  async send() {
    const question = this.text.value.trim();
    fill(this.fault);
    if (!question) return fill(this.fault, "Type your question.");
    await this.act("Asked", `question about ${this.key}`, async () => {
      const answer = await postQuestion(this.locale, this.key, question, reviewer());
      this.text.value = "";
      this.ask.open = false;
      this.ask.querySelector("summary")?.focus();
      return answer;
    });
  }

  /** @param {Question} one */
  async reply(one) {
    const answer = h("textarea", { rows: 3, required: true, dir: "auto" });
    answer.value = one.answer ?? "";
    const done = await filledIn({ title: "Answer", yes: "Save" }, [h("p", { class: "quote", dir: "auto" }, marked(one.question)), labelled("Answer", answer)],
      () => write(this.about(`answer about ${this.key}`), () => putAnswer(this.locale, this.key, one.question, answer.value)));
    if (done) say("Answered");
  }

  /** @param {Question} one */
  remove(one) {
    return this.act("Question removed", `removal of a question about ${this.key}`, () => deleteQuestion(this.locale, this.key, one.question));
  }

  /** @param {string} done @param {string} label what can be undone @param {() => Promise<{ undo: number | null }>} act */
  async act(done, label, act) {
    try {
      await write(this.about(label), act);
      say(done);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      fill(this.fault, error.message);
      this.ask.open = true;
    }
  }

  /** @param {string} label what can be undone */
  about(label) {
    return { locale: this.locale, keys: [this.key], label };
  }
}

/** What begins with a letter that is written from right to left. What is isolated does not count for `dir="auto"`. */
const FROM_RIGHT = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** @param {Question} one */
export const questionText = ({ question, by, answer }) => [
  h("p", { class: "question", dir: FROM_RIGHT.test(question) ? "rtl" : "ltr" }, h("bdi", null, marked(question)), by && h("span", { class: "hint" }, " – ", h("bdi", null, by))),
  answer ? h("p", { class: "answer", dir: "auto" }, marked(answer)) : h("p", { class: "hint" }, "Not answered yet"),
];
