/** Texts compared without case, accents, and what else people leave out or type in another way. */

/** Letters that Unicode does not take apart, and those whose forms people type for each other. */
const PLAIN = new Map(Object.entries({
  ł: "l", ø: "o", đ: "d", ħ: "h", ŧ: "t", ı: "i", ß: "ss", æ: "ae", œ: "oe", þ: "th", ð: "d", ς: "σ",
  "’": "'", "‘": "'", "ʼ": "'",
  // Hebrew: what stands at the end of a word.
  ך: "כ", ם: "מ", ן: "נ", ף: "פ", ץ: "צ",
  // Arabic and Persian: alef with and without hamza (others are taken apart), yeh, teh marbuta, kaf; no lengthening.
  ٱ: "ا", ى: "ي", ی: "ي", ة: "ه", ک: "ك", ـ: "",
}));

/**
 * Accents, the vowel points of Hebrew and Arabic, the dots below Indic letters, and what is not seen at all, such as joiners and soft hyphens;
 * not the vowels of Hindi or Thai.
 */
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u093c\u09bc\u0a3c\u0abc\u0b3c\p{Cf}]/gu;

const LETTERS = new RegExp(`[${[...PLAIN.keys()].join("")}]`, "gu");

/** Digits of other scripts. */
const DIGITS = /[^\P{Nd}0-9]/gu;

/** @param {string} text */
export const fold = (text) =>
  text.normalize("NFKD").replace(MARKS, "").toLowerCase()
    .replace(LETTERS, (letter) => PLAIN.get(letter) ?? letter).replace(DIGITS, value);

/** The value of a decimal digit: Unicode has them in rows of ten, from zero on. @param {string} digit */
function value(digit) {
  const at = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(at - before - 1))) before++;
  return String(before % 10);
}

/**
 * Where words stand in a text, as places in the text itself.
 *
 * @param {string} text @param {string[]} words folded @returns {[number, number][]}
 */
export function hits(text, words) {
  let folded = "";
  /** @type {number[]} */
  const at = [];
  let place = 0;
  for (const letter of text) {
    const plain = fold(letter);
    for (let index = 0; index < plain.length; index++) at.push(place);
    folded += plain;
    place += letter.length;
  }
  at.push(place);
  /** @type {[number, number][]} */
  const found = [];
  for (const word of words) {
    for (let start = folded.indexOf(word); start >= 0; start = folded.indexOf(word, start + word.length)) {
      found.push([at[start] ?? 0, at[start + word.length] ?? place]);
    }
  }
  return found;
}
