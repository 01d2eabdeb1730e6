import { h } from "./dom.js";
import { keepSetting, setting } from "./setting.js";

const SINGLE = [
  ["j / k", "next / previous message"],
  ["n", "next message of the list that is left to translate: not translated yet, or outdated. In a search or another filter, the next one listed"],
  ["e", "edit: where English has changed or a text is empty, or else the first field"],
  ["r", "mark as reviewed; what is typed is saved, too"],
  ["u", "undo the last save, review, import or other change; press again for the one before"],
  ["/", "search"],
  ["g", "all languages"],
  ["?", "show these keys"],
];

const ALWAYS = [
  ["Ctrl Enter", "save and go on as n does; stops at a new warning"],
  ["Ctrl S", "save"],
  ["Alt ↓ / Alt ↑", "next / previous message"],
  ["Alt 1 … Alt 9", "insert a similar text into the field"],
  ["Tab", "next field of the message; Shift Tab also goes to the buttons between them"],
  ["Ctrl Z", "undo typing"],
  ["Esc", "leave the field"],
];

const letters = h("input", { type: "checkbox", id: "letters", onchange: () => keepSetting("letters", letters.checked ? null : "off") });

const dialog = h("dialog", { class: "help", "aria-labelledby": "help-title" },
  h("h2", { id: "help-title" }, "Keys"),
  h("h3", null, "Outside the fields"), table(SINGLE),
  h("p", null, letters, " ", h("label", { for: "letters" }, "Use these single letters")),
  h("h3", null, "Everywhere"), table(ALWAYS),
  h("p", { class: "hint" }, "On a Mac, ⌘ does what Ctrl does."),
  h("form", { method: "dialog" }, h("button", { class: "primary" }, "Close")));

export function openHelp() {
  if (!dialog.isConnected) document.body.append(dialog);
  letters.checked = lettersOn();
  if (!dialog.open) dialog.showModal();
}

/** Some people dictate, and then letters must not do anything. */
export const lettersOn = () => setting("letters") !== "off";

/** @param {string[][]} keys */
function table(keys) {
  return h("dl", { class: "keys" }, keys.map(([key = "", what = ""]) =>
    h("div", null, h("dt", null, key.split(" ").map((part) => part === "/" && key.length > 1 ? " / " : h("kbd", null, part))), h("dd", null, what))));
}
