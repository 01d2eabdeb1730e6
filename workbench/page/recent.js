import { keepSetting, setting } from "./setting.js";

/** The languages that were opened here, the latest first. */
export const recent = () => (setting("recent") ?? "").split(" ").filter(Boolean);

/** @param {string} locale */
export function remember(locale) {
  keepSetting("recent", [locale, ...recent().filter((one) => one !== locale)].slice(0, 5).join(" "));
}
