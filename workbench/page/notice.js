import { fill, h } from "./dom.js";

/** @typedef {"token" | "connection" | "fault" | "request" | "storage" | "done" | "all-done" | "at-end"} Topic */

const said = h("div", { class: "sr", role: "status", "aria-live": "polite" });
const list = h("div", { class: "notices" });

/** @type {Map<Topic, HTMLElement>} */
const shown = new Map();

export const notices = h("div", null, list, said);

/** Tells screen readers what can be seen. @param {string} text */
export function say(text) {
  // The same text twice is heard only if the region was empty in between.
  fill(said);
  setTimeout(() => fill(said, text), 40);
}

/**
 * Shows a banner until it is taken back.
 *
 * @param {Topic} topic @param {string} text @param {{ label: string, act: () => void }} [action]
 * @returns {() => void} takes this one back, and none of the same topic that came later
 */
export function warn(topic, text, action) {
  const banner = shown.get(topic)?.dataset.text === text ? shown.get(topic) : raise(topic, text, action);
  return () => { if (shown.get(topic) === banner) takeBack(topic); };
}

/** @param {Topic} topic @param {string} text @param {{ label: string, act: () => void }} [action] */
function raise(topic, text, action) {
  takeBack(topic);
  const banner = h("div", { class: `notice notice-${topic}`, role: "alert", "data-text": text }, h("p", null, text));
  if (action) banner.append(h("button", { type: "button", onclick: action.act }, action.label));
  shown.set(topic, banner);
  list.append(banner);
  return banner;
}

/** @param {Topic} topic */
export function takeBack(topic) {
  shown.get(topic)?.remove();
  shown.delete(topic);
}
