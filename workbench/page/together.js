/** @import { TextInput } from "./input.js" */

/** What was written in several fields at once, and is taken back and done again at once. */
export class Together {
  constructor() {
    /** @type {{ input: TextInput, before: string, after: string }[][]} */
    this.steps = [];
  }

  /** @param {TextInput[]} inputs @param {() => void} change */
  change(inputs, change) {
    const before = inputs.map((input) => input.text);
    change();
    const all = inputs.map((input, index) => ({ input, before: before[index] ?? "", after: input.text }));
    const changed = all.filter((one) => one.before !== one.after);
    if (changed.length > 1) this.steps.push(changed);
  }

  /** Does in the other fields what was done in one; those that were written in since stay as they are. @param {TextInput} input @param {"undo" | "redo"} what @param {string} from what it said @param {string} to what it says */
  follow(input, what, from, to) {
    const [was, is] = what === "undo" ? /** @type {const} */ (["after", "before"]) : /** @type {const} */ (["before", "after"]);
    const step = this.steps.findLast((all) => all.some((one) => one.input === input && one[was] === from && one[is] === to));
    for (const other of step ?? []) if (other.input !== input && other.input.text === other[was]) other.input[what]();
  }
}
