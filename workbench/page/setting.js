/** Choices of the reader, kept in this browser. */

const PREFIX = "gengo-messages:setting:";

/** @param {string} name @returns {string | null} */
export function setting(name) {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

/** @param {string} name @param {string | null} value */
export function keepSetting(name, value) {
  try {
    if (value === null) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, value);
  } catch {
    // Then it lasts as long as the page.
  }
}
