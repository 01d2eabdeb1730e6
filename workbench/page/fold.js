/** Texts compared without case and accents. */

/** Letters that Unicode does not take apart. */
const PLAIN = new Map(Object.entries({ ł: "l", ø: "o", đ: "d", ħ: "h", ı: "i", ß: "ss", æ: "ae", œ: "oe", þ: "th", ð: "d" }));

/** Accents, and the vowel points of Hebrew and Arabic; not the vowels of Hindi or Thai. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;

/** @param {string} text */
export const fold = (text) =>
  text.normalize("NFD").replace(MARKS, "").toLowerCase().replace(/[łøđħıßæœþð]/g, (letter) => PLAIN.get(letter) ?? letter);

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
