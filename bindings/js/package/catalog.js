import { EngineCatalog } from "./engine/engine.js";
import { Localizer, codeText } from "./localizer.js";
import { Preferences } from "./preferences.js";

/** @import { Code } from "./localizer.js" */
/** @import { Facts, Problem, Retry } from "./records.js" */

export { Localizer };

/**
 * The library's texts of a locale, from `gengo-messages/locales/<locale>.js`.
 *
 * @typedef {object} LocaleText
 * @property {string} locale
 * @property {string} text
 */

/**
 * Texts of an app's own, in Fluent's syntax.
 *
 * @typedef {object} Overlay
 * @property {string} locale
 * @property {string} [name] What problems call the text.
 * @property {string} text
 */

/**
 * What is known of one of an app's own codes.
 *
 * @typedef {object} OwnCode
 * @property {string} [name]
 * @property {string} [category]
 * @property {string} [field]
 * @property {Retry} [retry]
 */

/**
 * @typedef {object} Options
 * @property {boolean} [embedded] Whether the catalog has Gengo's texts and codes. True unless it is set.
 * @property {readonly LocaleText[]} [locales] The library's texts of other locales than English.
 * @property {readonly Overlay[]} [overlays] The app's own texts. Later ones take precedence over earlier ones,
 *   and all over the library's, message by message.
 * @property {string} [serviceName] Another name for the service, in every locale.
 * @property {string} [defaultLocale] The locale for readers who want none that there is. English unless it is set.
 * @property {string} [referenceLocale] The locale in which texts are written first. English unless it is set.
 * @property {Record<string, readonly string[]>} [parents] The locales to ask after a locale, in place of its CLDR
 *   parents.
 * @property {boolean} [isolateArguments] Whether arguments stand between the Unicode marks FSI and PDI. True
 *   unless it is set.
 * @property {boolean} [localizeNumbers] Whether numbers are written as the locale of the text writes them. True
 *   unless it is set.
 * @property {boolean} [pseudoLocales] Whether to add the pseudo-locales en-XA and ar-XB.
 * @property {string} [codeIds] How message ids are formed from the app's own codes. `error-{code}` unless it is set.
 * @property {Record<string, OwnCode>} [codes] What is known of the app's own codes: by number or by word.
 */

/** How many readers' localizers are kept. */
const MAX_READERS = 128;

/** The messages of all locales that were loaded, for any number of readers. */
export class Catalog {
  /** @type {EngineCatalog} */
  #engine;

  /** @type {Map<string, Localizer>} */
  #localizers = new Map();

  /**
   * Throws an Error for an id that is not a locale. What cannot be used of the texts is in `problems`.
   *
   * @param {Options} [options]
   */
  constructor(options = {}) {
    this.#engine = new EngineCatalog(JSON.stringify(options));
  }

  /**
   * The messages for a reader. The same reader gets the same localizer.
   *
   * @param {Preferences} reader
   * @returns {Localizer}
   */
  localizer(reader) {
    const key = String(reader);
    const known = this.#localizers.get(key);
    if (known) return known;
    if (this.#localizers.size >= MAX_READERS) this.#localizers.clear();
    const localizer = new Localizer(this.#engine.localizer(key));
    this.#localizers.set(key, localizer);
    return localizer;
  }

  /**
   * The locales that answer a reader, in order.
   *
   * @param {Preferences} reader
   * @returns {string[]}
   */
  chain(reader) {
    return this.#engine.chain(String(reader));
  }

  /**
   * The locales that have texts, sorted.
   *
   * @returns {string[]}
   */
  get locales() {
    return this.#engine.locales();
  }

  /**
   * The numeric codes that have a message of their own, sorted.
   *
   * @returns {number[]}
   */
  get codes() {
    return JSON.parse(this.#engine.codes());
  }

  /**
   * What is known of a code. Null if nothing is.
   *
   * @param {Code} code
   * @returns {Facts | null}
   */
  facts(code) {
    return JSON.parse(this.#engine.facts(codeText(code)) ?? "null");
  }

  /**
   * When trying again makes sense: `later`, `after-action` (once the user or the owner of the account has done
   * something) or `never`.
   *
   * @param {Code} code
   * @returns {Retry}
   */
  retry(code) {
    return /** @type {Retry} */ (this.#engine.retry(codeText(code)));
  }

  /**
   * What cannot be used of the app's own texts.
   *
   * @returns {Problem[]}
   */
  get problems() {
    return JSON.parse(this.#engine.problems());
  }
}
