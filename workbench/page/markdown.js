import { h } from "./dom.js";

/** @import { Child } from "./dom.js" */

/**
 * Plain Markdown as elements: headings, lists, paragraphs, `code`, **bold** and links to the web. All else is text.
 *
 * @param {string} text
 * @returns {HTMLElement[]}
 */
export function markdown(text) {
  /** @type {{ kind: "heading" | "item" | "number" | "text", lines: string[] }[]} */
  const blocks = [];
  let isOpen = false;
  for (const line of text.split(/\r?\n/)) {
    const heading = /^#+\s+(.*)$/.exec(line)?.[1];
    const item = /^\s*[-*]\s+(.*)$/.exec(line)?.[1];
    const numbered = /^\s*\d+[.)]\s+(.*)$/.exec(line)?.[1];
    if (heading !== undefined) blocks.push({ kind: "heading", lines: [heading] });
    else if (item !== undefined) blocks.push({ kind: "item", lines: [item] });
    else if (numbered !== undefined) blocks.push({ kind: "number", lines: [numbered] });
    else if (line.trim() && isOpen) blocks.at(-1)?.lines.push(line.trim());
    else if (line.trim()) blocks.push({ kind: "text", lines: [line.trim()] });
    isOpen = heading === undefined && line.trim() !== "";
  }
  /** @type {HTMLElement[]} */
  const elements = [];
  for (const { kind, lines } of blocks) {
    const content = spans(lines.join(" "));
    const last = elements.at(-1);
    if (kind === "heading") elements.push(h("h4", { dir: "auto" }, content));
    else if (kind === "text") elements.push(h("p", { dir: "auto" }, content));
    else if (last?.localName === LISTS[kind]) last.append(h("li", null, content));
    else elements.push(h(LISTS[kind], { dir: "auto", class: kind === "item" ? "bullets" : "numbered" }, h("li", null, content)));
  }
  return elements;
}

const LISTS = /** @type {const} */ ({ item: "ul", number: "ol" });

/** @param {string} text @returns {Child[]} */
const spans = (text) => text.split(/(`[^`]+`|\*\*[^*]+\*\*|\[[^\]]+\]\(https?:\/\/[^\s)]+\))/).map((part) => {
  if (/^`.+`$/.test(part)) return h("code", null, part.slice(1, -1));
  if (/^\*\*.+\*\*$/.test(part)) return h("b", null, part.slice(2, -2));
  const [, words, href] = /^\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)$/.exec(part) ?? [];
  if (words) return h("a", { href, target: "_blank", rel: "noopener noreferrer" }, words);
  return part;
});
