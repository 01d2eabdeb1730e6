import { keepSetting, setting } from "./setting.js";

/** The name of Git's settings on the server. @type {string | null} */
let known = null;

/** @param {string | null} name */
export function knowReviewer(name) {
  known = name;
}

/** The name that reviews and questions are recorded under; empty for none. What was typed here counts before Git's settings. */
export const reviewer = () => setting("reviewer") ?? known ?? "";

/** @param {string} name */
export const keepReviewer = (name) => keepSetting("reviewer", name.trim());
