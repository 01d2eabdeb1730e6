/** @import { Finding } from "./types.js" */

import { aside, codes, fill, h } from "./dom.js";
import { icon } from "./icon.js";
import { say } from "./notice.js";
import { count, SEVERITIES } from "./words.js";

/** What is wrong with the files, not with a message, and what a translator can do about it. @param {Finding[]} findings @param {boolean} open */
export function fileFindings(findings, open) {
  if (!findings.length) return null;
  const bad = findings.some((one) => one.severity === "error");
  return h("details", { class: `file-findings mark-${bad ? "error" : "warning"}`, open },
    h("summary", null, count(findings.length, "finding"), " about the files"),
    h("p", { class: "hint" }, "These are about the files, not about one text. Send them to the person who looks after the files, and go on translating."),
    // A browser lets a page write to the clipboard only where no one else on the network can read along.
    navigator.clipboard && h("button", { type: "button", class: "small", onclick: (/** @type {MouseEvent} */ event) => void copy(findings, event.target) }, "Copy for the developers"),
    h("ul", { class: "findings" }, findings.map(item)));
}

/** @param {Finding} finding */
const item = ({ severity, message, suggestion, file, line }) =>
  h("li", { class: `finding finding-${severity}` }, icon(severity),
    h("div", null, h("p", null, aside(`${SEVERITIES[severity]}: `), h("bdi", null, message), " ", h("span", { class: "place" }, `(${file}, line ${line})`)),
      suggestion && h("p", null, "What they can do: ", codes(suggestion))));

/** @param {Finding[]} findings @param {EventTarget | null} button says whether it is done */
async function copy(findings, button) {
  const lines = findings.map(({ message, suggestion, file, line }) => [`${file}, line ${line}: ${message}`, suggestion].filter(Boolean).join("\n  "));
  const done = await navigator.clipboard.writeText(`${lines.join("\n")}\n`).then(() => true, () => false);
  const said = done ? "Copied" : "Not copied: select the list, and copy it";
  if (button instanceof Element) fill(button, said);
  say(said);
}
