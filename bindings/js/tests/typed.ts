// What TypeScript is to see: `test` checks this file.

import { Catalog, type Explanation, type Message, Preferences, ResponseError, loadLocales } from "gengo-messages";
import german from "gengo-messages/locales/de.js";

const reader = Preferences.fromIds(navigator.languages).followedBy(Preferences.fromAcceptLanguage("de"));
const catalog = new Catalog({ locales: [german, ...(await loadLocales(reader))], codes: { own: { retry: "later" } } });
const localizer = catalog.localizer(reader);
const message: Message = localizer.message(2700n, { over: 3 });
const locale: string | null = message.userLocale;
const explanation: Explanation = localizer.explain(ResponseError.unreachable(new TypeError()));
// @ts-expect-error: a body may report no error
const none: Explanation = localizer.explain("{}");
// @ts-expect-error: an option that does not exist
new Catalog({ overlay: [] });
// @ts-expect-error: records are read-only
message.text = locale ?? "";
export { explanation, none };
