// For browsers, Deno and bundlers: the module is fetched from beside this file.

import start from "./engine/engine.js";

export * from "./catalog.js";
export { loadLocales } from "./locales.js";
export { Preferences } from "./preferences.js";
export { ResponseError, check } from "./response-error.js";

/** @type {Promise<unknown> | undefined} */
let started;

/**
 * Loads the engine. Call it once before anything else, and await it; further calls are free.
 *
 * @returns {Promise<void>}
 */
export async function init() {
  started ??= start({ module_or_path: new URL("./engine/engine_bg.wasm", import.meta.url) });
  await started;
}
