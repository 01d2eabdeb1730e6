/**
 * @typedef {{ page: "locales" } | { page: "responses" } | { page: "locale", locale: string, key: string | null, home: boolean }} Route home: the language as a whole
 */

/** Which of a locale's messages are listed. @typedef {{ show: string, find: string, file: string }} Sieve */

/** @returns {Route} */
export function currentRoute() {
  const [first, second] = parts(location.pathname);
  if (!first) return { page: "locales" };
  if (first === "render") return { page: "responses" };
  const home = second === HOME;
  return { page: "locale", locale: first, key: home ? null : second ?? null, home };
}

/** No message is called that. */
const HOME = "~about";

/** The language as a whole. @param {string} locale */
export const homeOf = (locale) => pathOf(locale, HOME);

/** @param {string} locale @param {string} [key] */
export const pathOf = (locale, key) =>
  `/${encodeURIComponent(locale)}${key ? `/${encodeURIComponent(key)}` : ""}`;

/** @returns {Sieve} */
export function currentSieve() {
  const query = new URLSearchParams(location.search);
  return { show: query.get("show") ?? "all", find: query.get("find") ?? "", file: query.get("file") ?? "" };
}

/** Puts into the address which messages are listed, so that a reload and a link keep it. @param {Sieve} sieve */
export function keepSieve({ show, find, file }) {
  const query = new URLSearchParams();
  if (show !== "all") query.set("show", show);
  if (find) query.set("find", find);
  if (file) query.set("file", file);
  const search = query.size ? `?${query}` : "";
  if (search !== location.search) history.replaceState(history.state, "", location.pathname + search);
}

/** @type {() => void} */
let arrived = () => {};

/** @param {() => void} callback called whenever the address has changed */
export function onRoute(callback) {
  arrived = callback;
  addEventListener("popstate", callback);
  document.addEventListener("click", follow);
}

/** Within a language, what is listed stays. @param {string} path */
export function go(path) {
  const target = new URL(path, location.href);
  const [locale] = parts(target.pathname);
  if (!target.search && locale && locale === parts(location.pathname)[0]) target.search = location.search;
  const place = target.pathname + target.search;
  if (place !== location.pathname + location.search) history.pushState(null, "", place);
  arrived();
}

/** Links within the page need no new document. @param {MouseEvent} event */
function follow(event) {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link || event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if (link.target || link.hasAttribute("download") || link.origin !== location.origin || link.hash) return;
  event.preventDefault();
  go(link.pathname + link.search);
}

/** @param {string} path */
const parts = (path) => path.split("/").filter(Boolean).map(decode);

/** @param {string} part */
function decode(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
