// For Node: the engine is ready when this file is imported.

import { readFileSync } from "node:fs";

import { initSync } from "./engine/engine.js";

export * from "./catalog.js";
export { loadLocales } from "./locales.js";
export { Preferences } from "./preferences.js";
export { ResponseError, check } from "./response-error.js";

initSync({ module: readFileSync(new URL("./engine/engine_bg.wasm", import.meta.url)) });

/**
 * Loads the engine, which Node does on import. It is here for code that runs in browsers as well.
 *
 * @returns {Promise<void>}
 */
export async function init() {}
