import { checkPreferences } from "./engine/engine.js";

/**
 * @typedef {{ ids: readonly string[] }
 *   | { lossy_ids: readonly string[] }
 *   | { accept_language: string }
 *   | { gengo_language: string }} Source
 */

/** The languages that a reader asked for, best first. Without any, the catalog's default locale answers. */
export class Preferences {
  /** @type {readonly Source[]} */
  #sources = [];

  /** As the engine takes them, and as localizers are kept by. */
  #json = "[]";

  /**
   * From language ids in order of preference, such as `navigator.languages`: BCP-47 tags in any case, with
   * `-` or `_`, and POSIX locales. Throws an Error for a text that is not a language id.
   *
   * @param {readonly string[]} ids
   */
  static fromIds(ids) {
    return Preferences.#of([{ ids }], true);
  }

  /**
   * As `fromIds`, from texts of which some may not be language ids: those are skipped.
   *
   * @param {readonly string[]} ids
   */
  static fromIdsLossy(ids) {
    return Preferences.#of([{ lossy_ids: ids }], false);
  }

  /**
   * From the value of an HTTP `Accept-Language` header. What is not valid in it is skipped.
   *
   * @param {string} header
   */
  static fromAcceptLanguage(header) {
    return Preferences.#of([{ accept_language: header }], false);
  }

  /**
   * From one of Gengo's own language codes, such as a job's `lc_tgt`. They are not BCP-47: `pt` is European
   * Portuguese. Throws an Error for a text that is not one of them.
   *
   * @param {string} code
   */
  static fromGengoLanguage(code) {
    return Preferences.#of([{ gengo_language: code }], true);
  }

  /**
   * These languages, and after them those of `less`, which counts less: the user's own setting, then the
   * header.
   *
   * @param {Preferences} less
   */
  followedBy(less) {
    return Preferences.#of([...this.#sources, ...less.#sources], false);
  }

  /** As JSON, the same for the same preferences. */
  toString() {
    return this.#json;
  }

  /**
   * @param {readonly Source[]} sources
   * @param {boolean} mayFail
   */
  static #of(sources, mayFail) {
    const preferences = new Preferences();
    preferences.#sources = sources;
    preferences.#json = JSON.stringify(sources, (_, own) => (typeof own === "string" ? wellFormed(own) : own));
    if (mayFail) checkPreferences(preferences.#json);
    return preferences;
  }
}

/**
 * A text in which lone surrogates are U+FFFD.
 *
 * @param {string} text
 */
export function wellFormed(text) {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
