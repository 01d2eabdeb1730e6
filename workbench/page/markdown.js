import { h } from "./dom.js";

/** @import { Child } from "./dom.js" */

/**
 * Plain Markdown as elements: headings, lists, paragraphs, `code` and **bold**. All else is text.
 *
 * @param {string} text
 * @returns {HTMLElement[]}
 */
export function markdown(text) {
  /** @type {{ kind: "heading" | "item" | "text", lines: string[] }[]} */
  const blocks = [];
  let isOpen = false;
  for (const line of text.split(/\r?\n/)) {
    const heading = /^#+\s+(.*)$/.exec(line)?.[1];
    const item = /^\s*[-*]\s+(.*)$/.exec(line)?.[1];
    if (heading !== undefined) blocks.push({ kind: "heading", lines: [heading] });
    else if (item !== undefined) blocks.push({ kind: "item", lines: [item] });
    else if (line.trim() && isOpen) blocks.at(-1)?.lines.push(line.trim());
    else if (line.trim()) blocks.push({ kind: "text", lines: [line.trim()] });
    isOpen = heading === undefined && line.trim() !== "";
  }
  /** @type {HTMLElement[]} */
  const elements = [];
  for (const { kind, lines } of blocks) {
    const content = spans(lines.join(" "));
    const last = elements.at(-1);
    if (kind === "heading") elements.push(h("h4", null, content));
    else if (kind === "text") elements.push(h("p", null, content));
    else if (last instanceof HTMLUListElement) last.append(h("li", null, content));
    else elements.push(h("ul", { class: "bullets" }, h("li", null, content)));
  }
  return elements;
}

/** @param {string} text @returns {Child[]} */
const spans = (text) => text.split(/(`[^`]+`|\*\*[^*]+\*\*)/).map((part) => {
  if (/^`.+`$/.test(part)) return h("code", null, part.slice(1, -1));
  if (/^\*\*.+\*\*$/.test(part)) return h("b", null, part.slice(2, -2));
  return part;
});
