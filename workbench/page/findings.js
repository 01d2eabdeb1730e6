/** @import { Finding } from "./types.js" */

import { aside, codes, h } from "./dom.js";
import { icon } from "./icon.js";
import { pathOf } from "./route.js";
import { SEVERITIES } from "./words.js";

/** Those that say more than the state does. @param {Finding[]} findings */
export const beyondState = (findings) => findings.filter((one) => !one.ofState);

/** @typedef {Pick<Finding, "severity" | "message" | "suggestion"> & { untranslated?: string | null }} Shown */

/** With a capital letter, but for what begins with a name. @param {string} text */
const sentence = (text) => text.replace(/^[a-z](?=[a-z]* \D)/, (letter) => letter.toUpperCase());

/**
 * @param {Shown} finding @param {string} [locale] where what is to be translated first is linked to
 * @param {(() => void) | null} [accept] says that it is meant
 */
export const findingItem = (finding, locale, accept) =>
  h("li", { class: `finding finding-${finding.severity}` },
    icon(finding.severity),
    h("span", null, aside(`${SEVERITIES[finding.severity]}: `), h("bdi", null, codes(sentence(finding.message))),
      finding.untranslated && locale ? [". ", h("a", { href: pathOf(locale, finding.untranslated) }, `Translate ${finding.untranslated}`)]
        : finding.suggestion && [". ", h("bdi", null, codes(sentence(finding.suggestion)))],
      accept && [" ", h("button", { type: "button", class: "quiet small", onclick: accept }, "It is fine like this…")]));
