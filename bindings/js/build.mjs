// Builds the npm package in `package/`: `node bindings/js/build.mjs <node_modules>`, with `binaryen`, `esbuild` and
// `typescript` in that folder.

import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";

const here = import.meta.dirname;
const modules = path.resolve(process.argv[2]);
const target = process.env.CARGO_TARGET_DIR ? path.resolve(process.env.CARGO_TARGET_DIR) : path.join(here, "../target");
const bundle = path.join(here, "package");
const esbuild = createRequire(path.join(modules, "index.js"))("esbuild");

const run = (command, args, env = {}) =>
  execFileSync(command, args, { stdio: "inherit", cwd: here, env: { ...process.env, CARGO_TARGET_DIR: target, ...env } });

// The module names its sources: not where they are on this machine.
const cargo = process.env.CARGO_HOME ?? path.join(os.homedir(), ".cargo");
const flags = [[path.join(here, "../.."), "gengo-messages"], [path.join(cargo, "registry/src"), "crates"]].map(
  ([from, to]) => `--remap-path-prefix=${from}=${to}`,
);
run("cargo", ["build", "--quiet", "--locked", "--release", "--target", "wasm32-unknown-unknown"], {
  CARGO_ENCODED_RUSTFLAGS: flags.join("\x1f"),
});
fs.rmSync(path.join(bundle, "engine"), { recursive: true, force: true });
run("cargo", [
  "run", "--quiet", "--locked", "--manifest-path", "bindgen/Cargo.toml", "--",
  path.join(target, "wasm32-unknown-unknown/release/gengo_messages_js.wasm"),
  path.join(bundle, "engine"),
]);
const module = path.join(bundle, "engine/engine_bg.wasm");
// The features are those that rustc uses for the target. LLVM has optimized for size; more of that here makes the module
// smaller, but not after gzip.
run(process.execPath, [
  path.join(modules, "binaryen/bin/wasm-opt"), "-O1", "--strip-debug", "--strip-producers", "--enable-bulk-memory",
  "--enable-mutable-globals", "--enable-nontrapping-float-to-int", "--enable-sign-ext", "--enable-reference-types",
  "--enable-multivalue", module, "-o", module,
]);

const texts = path.join(here, "../../locales");
const locales = path.join(bundle, "locales");
fs.rmSync(locales, { recursive: true, force: true });
fs.mkdirSync(locales);
const ids = fs.readdirSync(texts).filter((id) => id !== "en" && fs.existsSync(path.join(texts, id, "errors.ftl"))).sort();
for (const locale of ids) {
  const lines = fs.readFileSync(path.join(texts, locale, "errors.ftl"), "utf8").split("\n");
  // Comments are for translators.
  const text = lines.filter((line) => !line.startsWith("#") && line !== "").join("\n");
  fs.writeFileSync(path.join(locales, `${locale}.js`), `export default ${JSON.stringify({ locale, text })};\n`);
}
fs.writeFileSync(path.join(locales, "ids.js"), `export const IDS = ${JSON.stringify(ids)};\n`);

// One file each for Node and for all others: a page asks for one after the other otherwise, and Node takes 5 ms more.
await esbuild.build({
  entryPoints: { "index.min": path.join(bundle, "index.js"), "node.min": path.join(bundle, "node.js") },
  outdir: bundle,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  external: ["node:*", ...ids.map((id) => `./locales/${id}.js`)],
  logLevel: "warning",
});

run(process.execPath, [path.join(modules, "typescript/bin/tsc"), "--project", path.join(here, "tsconfig.json")]);
