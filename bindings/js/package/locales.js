import { Catalog } from "./catalog.js";
import { IDS } from "./locales/ids.js";

/** @import { LocaleText } from "./catalog.js" */
/** @import { Preferences } from "./preferences.js" */

/** @type {Catalog | undefined} */
let names;

/**
 * Loads the texts that a reader needs, each from a file of its own, for the option `locales` of a catalog.
 * English is within the engine. Without preferences, all locales are loaded.
 *
 * @param {Preferences} [preferences]
 * @returns {Promise<LocaleText[]>}
 */
export async function loadLocales(preferences) {
  names ??= new Catalog({ locales: IDS.map((locale) => ({ locale, text: "" })) });
  const ids = preferences ? names.chain(preferences).filter((id) => IDS.includes(id)) : IDS;
  return Promise.all(ids.map(async (id) => (await import(`./locales/${id}.js`)).default));
}
