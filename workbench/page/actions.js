/** @import { Locale, Row } from "./types.js" */

import { fill, h } from "./dom.js";
import { claim } from "./review.js";

/**
 * @typedef {object} Uses
 * @property {() => void} save
 * @property {() => void} saveNext
 * @property {() => void} discard
 * @property {() => void} undoDiscard
 * @property {() => void} review
 * @property {() => void} withdraw
 */

/** What can be done with a message, and what has become of it. */
export class Actions {
  /** @param {Uses} uses */
  constructor(uses) {
    this.note = "";
    this.status = h("p", { class: "save-status", role: "status" });
    this.problem = h("p", { class: "problem", role: "alert" });
    this.save = h("button", { type: "button", class: "primary", onclick: uses.save }, "Save");
    this.saveNext = h("button", { type: "button", onclick: uses.saveNext, title: "Ctrl Enter" }, "Save and next");
    this.discard = h("button", { type: "button", class: "quiet", onclick: uses.discard }, "Discard changes");
    this.undo = h("button", { type: "button", class: "quiet", onclick: uses.undoDiscard }, "Undo discard");
    this.review = h("button", { type: "button", "aria-describedby": "claim", onclick: uses.review });
    this.withdraw = h("button", { type: "button", class: "quiet", onclick: uses.withdraw }, "Take the review back");
    this.claim = h("p", { class: "claim-hint", id: "claim" });
    this.element = h("div", { class: "actions" }, this.problem, this.status,
      h("div", { class: "buttons" }, this.save, this.saveNext, this.discard, this.undo, h("span", { class: "gap" }), this.review, this.withdraw),
      this.claim);
  }

  /**
   * Buttons and status for how things stand.
   *
   * @param {{ dirty: boolean, locked: boolean, discarded: boolean, message: Row, locale: Locale }} standing
   * @param {string} [note] stays until another comes
   */
  settle({ dirty, locked, discarded, message, locale }, note) {
    this.note = note ?? this.note;
    const status = this.note || (dirty ? "Not saved yet; kept in this browser" : "");
    if (this.status.textContent !== status) fill(this.status, status);
    for (const button of [this.save, this.saveNext]) button.hidden = locked;
    // Disabled, it would lose the focus to the page.
    this.save.setAttribute("aria-disabled", String(!dirty));
    this.discard.hidden = !dirty;
    this.undo.hidden = !discarded;
    // A part that is not translated yet cannot be vouched for.
    const isReviewable = !message.partly && message.own.length > 0 && message.state !== "reviewed";
    this.review.hidden = locked || (!dirty && !isReviewable);
    fill(this.review, dirty ? "Save as reviewed" : "Mark as reviewed");
    this.withdraw.hidden = locked || dirty || message.state !== "reviewed";
    fill(this.claim, !this.review.hidden && [h("b", null, "Reviewed"), ` means: “${claim(locale)}”`]);
  }

  /** @param {string} text */
  fail(text) {
    fill(this.problem, text);
  }

  clearProblem() {
    fill(this.problem);
  }
}
