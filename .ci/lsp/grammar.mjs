// Tokenizes a file by the extension's grammar with VS Code's own library: node grammar.mjs NODE_MODULES
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import assert from "node:assert/strict";

const modules = resolve(process.argv[2]);
const require = createRequire(`${modules}/`);
const oniguruma = require("vscode-oniguruma");
const { Registry, INITIAL, parseRawGrammar } = require("vscode-textmate");

const wasm = readFileSync(`${modules}/vscode-oniguruma/release/onig.wasm`);
await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.length));
const path = "editors/vscode/syntaxes/fluent.tmLanguage.json";
const registry = new Registry({
  onigLib: Promise.resolve({
    createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text) => new oniguruma.OnigString(text),
  }),
  loadGrammar: async () => parseRawGrammar(readFileSync(path, "utf8"), path),
});
const grammar = await registry.loadGrammar("source.fluent");

const text = `## Group
# A comment
-brand = Shop
hello = 😀 # no comment { $name }, { -brand.case } { other.user }
    .title = { NUMBER($count, type: "ordinal\\"") ->
        [0] { "none" }
       *[other] a { b }
    }
broken = { $half
next = Text`;

// What stands in which line, and a scope that it has.
const wanted = [
  [0, "## Group", "comment.line.number-sign.group.fluent"],
  [1, "# A comment", "comment.line.number-sign.fluent"],
  [2, "-brand", "entity.name.constant.term.fluent"],
  [3, "hello", "entity.name.function.message.fluent"],
  [3, " 😀 # no comment ", "source.fluent"],
  [3, "$name", "variable.other.fluent"],
  [3, "-brand", "variable.other.constant.term.fluent"],
  [3, "other", "variable.other.message.fluent"],
  [3, "user", "entity.other.attribute-name.fluent"],
  [4, "title", "entity.other.attribute-name.fluent"],
  [4, "NUMBER", "support.function.fluent"],
  [4, "type", "variable.parameter.fluent"],
  [4, '\\"', "constant.character.escape.fluent"],
  [4, "->", "keyword.operator.select.fluent"],
  [5, "0", "constant.numeric.fluent"],
  [6, "*", "keyword.operator.default.fluent"],
  [6, "other", "constant.language.variant.fluent"],
  [6, "b", "variable.other.message.fluent"],
  [8, "$half", "variable.other.fluent"],
  // What is half typed ends with its message.
  [9, "next", "entity.name.function.message.fluent"],
];
let stack = INITIAL;
const found = text.split("\n").map((line) => {
  const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
  stack = ruleStack;
  return tokens.map(({ startIndex, endIndex, scopes }) => [line.slice(startIndex, endIndex), scopes.at(-1)]);
});
for (const [line, token, scope] of wanted) {
  const has = found[line].some(([own, last]) => own === token && last === scope);
  assert.ok(has, `line ${line + 1}: ${token} is not ${scope}: ${JSON.stringify(found[line])}`);
}
