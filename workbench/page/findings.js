/** @import { Finding } from "./types.js" */

import { aside, h } from "./dom.js";
import { icon } from "./icon.js";
import { SEVERITIES } from "./words.js";

/** Those that say more than the state does. @param {Finding[]} findings */
export const beyondState = (findings) => findings.filter((one) => one.rule !== "missing-message" && one.rule !== "stale");

/** @param {Finding[]} findings */
export const findingList = (findings) => h("ul", { class: "findings" }, findings.map(findingItem));

/** @param {Pick<Finding, "severity" | "message" | "suggestion">} finding */
export const findingItem = (finding) =>
  h("li", { class: `finding finding-${finding.severity}` },
    icon(finding.severity),
    h("span", null, aside(`${SEVERITIES[finding.severity]}: `), h("bdi", null, finding.message),
      finding.suggestion && [". Try: ", h("bdi", { class: "suggestion" }, finding.suggestion)]));
