/** @import { Folder } from "./types.js" */

import { aside, fill, h } from "./dom.js";
import { icon } from "./icon.js";
import { openHelp } from "./help.js";
import { notices } from "./notice.js";
import { keepSetting } from "./setting.js";
import { currentToken } from "./token.js";
import { undoing } from "./undo.js";

/** What stands around every view: the bar on top, the banners, the place of the view. */
const back = h("a", { class: "back", href: "/", hidden: true });
const title = h("h1", null, "Translations");
const badge = h("p", { class: "badge", hidden: true });
const link = h("p", { class: "connection", role: "status" });
const main = h("main", { id: "main", tabindex: "-1" });
const pages = [h("a", { href: "/" }, "Languages"), h("a", { href: "/render" }, "Try a response")];

export function buildFrame() {
  const top = h("header", { class: "top" },
    h("a", { class: "skip", href: "#main", onclick: skip }, "Skip to the content"),
    h("div", { class: "top-row" },
      back, title, badge, link,
      undoing,
      h("nav", { "aria-label": "Pages" }, pages),
      h("button", { type: "button", class: "quiet square", onclick: switchTheme, title: "Light or dark" },
        icon("theme"), aside("Switch between light and dark")),
      h("button", { type: "button", class: "quiet square", onclick: openHelp, title: "Keys (?)" },
        icon("keys"), aside("Keyboard shortcuts"))),
    notices);
  document.body.replaceChildren(top, main);
}

/** Past the list, to the message, where there is one. @param {Event} event */
function skip(event) {
  event.preventDefault();
  const target = /** @type {HTMLElement} */ (document.querySelector("#message h2") ?? main);
  target.tabIndex = -1;
  target.focus();
}

/**
 * @param {{ title: Node | string, name: string, page: "locales" | "locale" | "responses", back: { href: string, label: string } | null }} view
 */
export function frameView(view) {
  fill(title, view.title);
  document.title = `${view.name} – translations`;
  document.body.dataset.page = view.page;
  pages.forEach((link, index) => {
    const current = (view.page === "responses") === (index === 1);
    if (current) link.setAttribute("aria-current", view.page === "locale" ? "true" : "page");
    else link.removeAttribute("aria-current");
  });
  back.hidden = !view.back;
  if (view.back) {
    back.href = view.back.href;
    fill(back, icon("back"), h("span", null, view.back.label));
  }
}

/** What is already there is left alone: moving it would lose focus and scrolling. @param {Node} content */
export function frameContent(content) {
  if (main.firstChild !== content) main.replaceChildren(content);
}

/** Says why nothing can be written, if so. @param {Folder} folder */
export function frameFolder(folder) {
  const [label, why] = reading(folder);
  document.body.toggleAttribute("data-locked", Boolean(label));
  badge.hidden = !label;
  fill(badge, h("strong", null, label), why && h("span", null, why));
}

/** @param {Folder} folder @returns {[string, string]} */
function reading(folder) {
  if (folder.readOnly) return ["Read-only", "The server was started with --read-only: nothing can be saved."];
  if (!folder.mayWrite && !currentToken()) {
    return ["Read-only", "To make changes, open the address that the server printed."];
  }
  return ["", ""];
}

/** @param {boolean} lost */
export function frameConnection(lost) {
  fill(link, lost && "Connection lost – trying again …");
}

function switchTheme() {
  const root = document.documentElement;
  const dark = root.dataset.theme
    ? root.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  keepSetting("theme", root.dataset.theme);
}
