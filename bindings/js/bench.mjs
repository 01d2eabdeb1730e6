// Texts beside `@fluent/bundle` and `@fluent/langneg`, in one run: `node bench.mjs <node_modules>`.

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { Catalog, Preferences, loadLocales } from "./package/node.min.js";

const modules = path.resolve(process.argv[2]);
const { FluentBundle, FluentResource } = await import(pathToFileURL(path.join(modules, "@fluent/bundle/index.js")));
const { acceptedLanguages, negotiateLanguages } = await import(pathToFileURL(path.join(modules, "@fluent/langneg/index.js")));

const OWN = `\
error-9001 = Kein Platz für { $name }
error-9002 = { $count ->
    [one] { $count } Auftrag wurde abgelehnt
   *[other] { $count } Aufträge wurden abgelehnt
}
`;
const bundle = new FluentBundle("de");
const german = fs.readFileSync(path.join(import.meta.dirname, "../../locales/de/errors.ftl"), "utf8");
bundle.addResource(new FluentResource(german));
bundle.addResource(new FluentResource(OWN), { allowOverrides: true });
const catalog = new Catalog({ locales: await loadLocales(), overlays: [{ locale: "de", text: OWN }] });
const own = catalog.localizer(Preferences.fromIds(["de"]));
const available = catalog.locales;

const theirs = (code, args) => bundle.formatPattern(bundle.getMessage(`error-${code}`).value, args, []);
const ours = (code, args) => own.text(code, args);
const header = "de-AT, de;q=0.8, en;q=0.5";

const WORK = [
  ["text of a static message", "`@fluent/bundle`", () => ours(2700), () => theirs(2700)],
  ["text with one string argument", "`@fluent/bundle`", () => ours(9001, { name: "a.txt" }), () => theirs(9001, { name: "a.txt" })],
  ["text with a plural with its number", "`@fluent/bundle`", () => ours(9002, { count: 3 }), () => theirs(9002, { count: 3 })],
  [
    "localizer from an `Accept-Language` header", "`@fluent/langneg`, chain only",
    () => catalog.localizer(Preferences.fromAcceptLanguage(header)).message(2700).locale,
    () => negotiateLanguages(acceptedLanguages(header), available, { defaultLocale: "en" })[0],
  ],
];
const CALLS = 2_000;
const ROUNDS = 60;

function timed(call) {
  const start = process.hrtime.bigint();
  for (let index = 0; index < CALLS; index++) call();
  return Number(process.hrtime.bigint() - start) / CALLS;
}

const median = (numbers) => numbers.sort((one, other) => one - other)[numbers.length >> 1];

for (const [what, peer, one, other] of WORK) {
  assert.equal(one(), other());
  const rounds = Array.from({ length: ROUNDS }, () => [timed(one), timed(other)]);
  const best = (index) => Math.min(...rounds.map((round) => round[index])).toFixed(0);
  const ratio = median(rounds.map(([mine, yours]) => mine / yours));
  console.log(`${what} | ${best(0)} ns | ${peer} | ${best(1)} ns | ${ratio.toFixed(3)}`);
}
