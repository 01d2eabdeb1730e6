import { hits } from "./fold.js";

/** More than a window shows at once. */
const MOST = 300;

/** Marks words in the texts below some elements, and nowhere else. @param {Iterable<Element>} elements @param {string[]} words folded */
export function highlight(elements, words) {
  // Browsers without it show the list without marks.
  if (!("highlights" in CSS)) return;
  CSS.highlights.delete("hit");
  if (!words.length) return;
  /** @type {Range[]} */
  const ranges = [];
  for (const element of elements) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const [start, end] of hits(node.nodeValue ?? "", words)) {
        const range = new Range();
        range.setStart(node, start);
        range.setEnd(node, end);
        ranges.push(range);
      }
    }
    if (ranges.length > MOST) break;
  }
  CSS.highlights.set("hit", new Highlight(...ranges));
}
