import type { LocaleText } from "./types.js";

/** The library's texts of a locale. */
declare const texts: LocaleText;
export default texts;
