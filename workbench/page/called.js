import { fold } from "./fold.js";

/** The code of the language that is called so, in English or in its own words. @param {string} name @returns {string | null} */
export function called(name) {
  const wanted = fold(name.trim());
  const english = namesIn("en");
  const codes = everyCode().filter((code) => english(code));
  return codes.find((code) => fold(english(code) ?? "") === wanted)
    ?? codes.find((code) => code.length === 2 && fold(namesIn(code)(code) ?? "") === wanted) ?? null;
}

/** @param {string} locale @returns {(code: string) => string | undefined} undefined if it has no name there */
function namesIn(locale) {
  const names = new Intl.DisplayNames(locale, { type: "language", fallback: "none" });
  return (code) => names.of(code);
}

/** All that can be codes: two letters, or three. */
function everyCode() {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  const two = letters.flatMap((one) => letters.map((other) => one + other));
  return [...two, ...two.flatMap((start) => letters.map((last) => start + last))];
}
