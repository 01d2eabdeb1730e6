/**
 * @typedef {{ page: "locales" } | { page: "responses" } | { page: "locale", locale: string, key: string | null }} Route
 */

/** @returns {Route} */
export function currentRoute() {
  const [first, second] = location.pathname.split("/").filter(Boolean).map(decode);
  if (!first) return { page: "locales" };
  if (first === "render") return { page: "responses" };
  return { page: "locale", locale: first, key: second ?? null };
}

/** @param {string} locale @param {string} [key] */
export const pathOf = (locale, key) =>
  `/${encodeURIComponent(locale)}${key ? `/${encodeURIComponent(key)}` : ""}`;

/** @type {() => void} */
let arrived = () => {};

/** @param {() => void} callback called whenever the address has changed */
export function onRoute(callback) {
  arrived = callback;
  addEventListener("popstate", callback);
  document.addEventListener("click", follow);
}

/** @param {string} path */
export function go(path) {
  if (path !== location.pathname) history.pushState(null, "", path);
  arrived();
}

/** Links within the page need no new document. @param {MouseEvent} event */
function follow(event) {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link || event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if (link.target || link.origin !== location.origin || link.hash) return;
  event.preventDefault();
  go(link.pathname);
}

/** @param {string} part */
function decode(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
