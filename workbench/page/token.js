/**
 * The token that allows writing. The server prints an address that ends in `#token=…`; it is taken out of
 * the address bar at once, so that it is not bookmarked or shared by mistake.
 */

const KEY = "gengo-messages:token";

/** @type {string | null} the last one that the server has taken */
let known = stored("localStorage");
/** @type {string | null} */
let token = stored("sessionStorage") ?? known;

/** @returns {boolean} whether the address had one */
export function takeToken() {
  const found = /^#token=([\w.~-]+)$/.exec(location.hash)?.[1];
  if (!found) return false;
  token = found;
  keep("sessionStorage", found);
  history.replaceState(history.state, "", location.pathname + location.search);
  return true;
}

export const currentToken = () => token;

/**
 * Keeps the token that has been taken, and goes back to the one before if a new one has not: any site can
 * link here with a token of its own.
 *
 * @param {boolean} taken @returns {boolean} whether it is another now
 */
export function settleToken(taken) {
  if (token === known) return false;
  if (taken) known = token;
  if (taken && token) keep("localStorage", token);
  const changed = !taken && known !== null;
  if (changed || taken) {
    token = known;
    drop("sessionStorage");
  }
  return changed;
}

/** Another tab may have been opened with a new one. @param {() => void} callback */
export function onToken(callback) {
  addEventListener("hashchange", () => takeToken() && callback());
  addEventListener("storage", (event) => {
    if (event.key !== KEY || event.storageArea !== localStorage) return;
    token = event.newValue;
    known = token;
    callback();
  });
}

/** @typedef {"localStorage" | "sessionStorage"} Place for all tabs and later, or for this one */

/** @param {Place} place */
function stored(place) {
  try {
    return window[place].getItem(KEY);
  } catch {
    return null;
  }
}

/** @param {Place} place @param {string} value */
function keep(place, value) {
  try {
    window[place].setItem(KEY, value);
  } catch {
    // Without storage it lasts as long as this page.
  }
}

/** @param {Place} place */
function drop(place) {
  try {
    window[place].removeItem(KEY);
  } catch {
    // Then it was not kept either.
  }
}
