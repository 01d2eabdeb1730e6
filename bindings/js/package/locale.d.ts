import type { LocaleText } from "./index.js";

/** The library's texts of a locale. */
declare const texts: LocaleText;
export default texts;
