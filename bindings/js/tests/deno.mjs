// The package as Deno takes it from a file or from the web.

import { Catalog, Preferences, init, loadLocales } from "../package/index.min.js";

await init();
const reader = Preferences.fromIds(["ja"]);
const message = new Catalog({ locales: await loadLocales(reader) }).localizer(reader).message(2700);
if (message.userLocale !== "ja") throw new Error(JSON.stringify(message));
