// Checks the words of the README, the docs, the help, the findings, the pages and the comments against the word list in docs/style.md.
// `node .ci/prose/lint.mjs NODE_MODULES`, after `cargo test` has written the help and the messages.

import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const modules = resolve(process.argv[2]);
const require = createRequire(join(modules, "index.js"));
const root = resolve(import.meta.dirname, "../..");
const work = join(root, "target/prose");
rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });

/** Each word of the list, with what to write instead. */
const terms = () => {
  const page = readFileSync(join(root, "docs/style.md"), "utf8").split("## Words\n")[1];
  const rows = page.split("\n").filter((line) => line.startsWith("| ")).slice(1);
  return rows.flatMap((row) => {
    const [say, not] = row.split("|").slice(1, 3).map((cell) => cell.replaceAll(/\([^)]*\)/g, "").trim());
    // "there is no" and "is no longer" are good English.
    const words = not.split(",").map((word) =>
      word.trim().replace(/^is no$/, "(?<![Tt]here )is no\\b(?! (?:longer|more|need)\\b)"));
    return words.map((word) => [word.replaceAll(" ", "\\s+"), say]);
  });
};

const list = (...args) => execFileSync("git", ["ls-files", ...args], { cwd: root, encoding: "utf8" }).trim().split("\n");

/** The comments of a source file without their types, each on its line, as a text. */
const comments = (source) =>
  source.split("\n").map((line) => line.match(/^\s*(?:\/\/[/!]?|\/\*\*|\* )\s?(.*)$/)?.[1]?.replaceAll(/@\w+ \{.*\}(?: \[?\w+\]?)?/g, "").replaceAll(/`[^`]*`/g, "`") ?? "").join("\n");

/** What a page says: the texts in its source, each on its line. */
const said = (source) =>
  source.split("\n").map((line) => (line.match(/"[^"]*"|`[^`]*`/g) ?? []).map((text) => text.slice(1, -1)).filter((text) => /[a-z]{2,} /i.test(text)).join(". ")).join("\n");

const pages = list("*.md").filter((path) => !["docs/style.md", "CHANGELOG.md"].includes(path));
const texts = ["cli/tests/help.txt", "translate/tests/messages.txt"];
/** The help without the names of the commands, which their descriptions repeat. */
const withoutNames = (text) => text.replaceAll(/^ {2}[a-z]+ {2,}/gm, "  ");
const copy = (path, name, change) => {
  mkdirSync(dirname(join(work, name)), { recursive: true });
  writeFileSync(join(work, name), change(readFileSync(join(root, path), "utf8")));
};
for (const path of list("*.rs", "*.mjs", "workbench/page/*.js", "site/assets/*.js")) copy(path, `${path}.comments.txt`, comments);
for (const path of list("workbench/page/*.js", "site/src/*.rs", "site/assets/*.js")) copy(path, `${path}.said.txt`, said);
for (const path of texts) copy(path, path, withoutNames);

const load = async (path) => (await import(pathToFileURL(join(modules, path)))).default;
const rule = (ruleId, module, options) => ({ ruleId, rule: module.default ?? module, options });
const plugin = (pluginId, module) => ({ pluginId, plugin: module.default ?? module, options: true });

const { createLinter } = require("textlint");
const { TextlintKernelDescriptor } = require("@textlint/kernel");
const descriptor = new TextlintKernelDescriptor({
  rules: [
    rule("terminology", await load("textlint-rule-terminology/out/index.js"), { defaultTerms: false, terms: terms() }),
    rule("write-good", require("textlint-rule-write-good"), {
      adverb: false, passive: false, so: false, thereIs: false, tooWordy: false, weasel: false,
    }),
  ],
  filterRules: [],
  plugins: [
    plugin("markdown", require("@textlint/textlint-plugin-markdown")),
    plugin("text", require("@textlint/textlint-plugin-text")),
  ],
});
const linter = createLinter({ descriptor, cwd: root });
const results = await linter.lintFiles([...pages.map((path) => join(root, path)), join(work, "**/*.txt")]);
const found = results.filter(({ messages }) => messages.length > 0);
for (const { filePath, messages } of found) {
  const path = relative(root, filePath).replace("target/prose/", "").replace(/\.(comments|said)\.txt$/, "");
  for (const { loc, message } of messages) {
    console.log(`${path}:${loc.start.line}:${loc.start.column}: ${message}`);
  }
}
process.exitCode = found.length > 0 ? 1 : 0;
