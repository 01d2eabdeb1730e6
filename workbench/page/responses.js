/** @import { Folder, Reader, RenderedError } from "./types.js" */

import { Failure, postRender } from "./api.js";
import { fill, h, same } from "./dom.js";
import { say } from "./notice.js";
import { keepSetting, setting } from "./setting.js";

const EXAMPLE = `{
  "opstat": "error",
  "err": {
    "job_1": [{ "code": 1350, "msg": "\\"body_src\\" is a required field" }],
    "job_7": [{ "code": 9999, "msg": "brand new" }]
  }
}`;

/** Paste a response of the service, and see what each reader gets. */
export function responsesView() {
  const body = h("textarea", { class: "ftl", id: "response", rows: 9, dir: "ltr", spellcheck: "false", value: EXAMPLE, "aria-describedby": "response-fault" });
  const fault = h("p", { class: "problem", id: "response-fault", role: "alert" });
  const choices = h("div", { class: "readers" });
  const result = h("div", { class: "results" });
  const submit = h("button", { class: "primary" }, "Show");
  /** @type {string[]} */
  let known = [];
  /** @type {Map<string, string>} */
  const names = new Map();

  const form = h("form", { class: "response-form", onsubmit: (/** @type {Event} */ event) => { event.preventDefault(); void show(); } },
    h("h2", null, h("label", { for: "response" }, "A response from Gengo")), body, fault,
    h("fieldset", null, h("legend", null, "Readers"), choices), submit);
  const element = h("div", { class: "page responses" }, form,
    h("section", { class: "shown-to", "aria-label": "What each reader sees" },
      h("h2", null, "What each reader sees"), result));
  fill(result, h("p", { class: "hint" }, "Paste a response, choose readers, and press Show."));

  /** @param {Folder} folder */
  function update(folder) {
    const locales = folder.locales.map((one) => one.locale);
    if (same(known, locales)) return;
    known = locales;
    for (const one of folder.locales) names.set(one.locale, one.nativeName);
    const before = (setting("readers") ?? "ja ar de").split(" ");
    fill(choices, folder.locales.map((one) =>
      h("label", { class: "reader" }, h("input", { type: "checkbox", name: "reader", value: one.locale, checked: before.includes(one.locale) }),
        h("bdi", { lang: one.locale }, one.nativeName), h("span", { class: "code" }, one.locale))));
  }

  const chosen = () => [...choices.querySelectorAll("input")].filter((box) => box.checked).map((box) => box.value);

  async function show() {
    keepSetting("readers", chosen().join(" "));
    fill(fault, !chosen().length && "Choose at least one reader.");
    if (!chosen().length) return;
    try {
      const rendered = await postRender(chosen(), body.value);
      fill(fault, rendered.error);
      body.setAttribute("aria-invalid", String(Boolean(rendered.error)));
      fill(result, rendered.readers.map((reader) => card(reader, names.get(reader.locale) ?? "")));
      if (!rendered.error) say(`Shown for ${rendered.readers.length} readers`);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      fill(fault, error.message);
    }
  }

  return { element, update };
}

/** @param {Reader} reader @param {string} name */
function card(reader, name) {
  return h("article", { class: "reader-card" },
    h("h3", null, h("bdi", { lang: reader.locale }, name), " ", h("span", { class: "code" }, reader.locale)),
    reader.ok && h("p", { class: "hint" }, "A success: there is nothing to show."),
    reader.summary && h("p", { class: "summary", lang: reader.locale, dir: reader.direction }, reader.summary),
    h("ul", null, reader.errors.map(errorItem)),
    reader.more > 0 && h("p", { class: "hint" }, `and ${reader.more} more`));
}

/** @param {RenderedError} error */
function errorItem(error) {
  const { shown } = error;
  return h("li", null,
    h("p", { class: "error-head" }, h("code", null, error.code ?? "no code"), error.job && h("bdi", { class: "code" }, error.job)),
    h("p", { class: "user-text", lang: shown.userLocale, dir: shown.userDirection }, shown.userText),
    h("p", { class: "developer-text", lang: shown.textLocale, dir: shown.textDirection }, shown.text),
    h("details", null, h("summary", null, "Why"),
      error.serverText && h("p", { class: "hint" }, "The service said: ", h("bdi", null, error.serverText)),
      h("ol", null, shown.trace.map((line) => h("li", null, line)))));
}
