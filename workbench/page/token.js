/**
 * The token that allows writing. The server prints an address that ends in `#token=…`; it is taken out of
 * the address bar at once, so that it is not bookmarked or shared by mistake.
 */

const KEY = "gengo-messages:token";

/** @type {string | null} */
let token = stored();

/** @returns {boolean} whether the address had one */
export function takeToken() {
  const found = /^#token=([\w.~-]+)$/.exec(location.hash)?.[1];
  if (!found) return false;
  token = found;
  keep(found);
  history.replaceState(history.state, "", location.pathname + location.search);
  return true;
}

export const currentToken = () => token;

/** Another tab may have been opened with a new one. @param {() => void} callback */
export function onToken(callback) {
  addEventListener("hashchange", () => takeToken() && callback());
  addEventListener("storage", (event) => {
    if (event.key !== KEY) return;
    token = event.newValue;
    callback();
  });
}

function stored() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** @param {string} value */
function keep(value) {
  try {
    localStorage.setItem(KEY, value);
  } catch {
    // Without storage it lasts as long as this page.
  }
}
