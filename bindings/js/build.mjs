// Builds the npm package in `package/`: `node bindings/js/build.mjs [<node_modules>]`, with `binaryen` and `typescript`
// in that folder. Without it, the module is not made smaller and no types are written.

import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const here = import.meta.dirname;
const [modules] = process.argv.slice(2).map((folder) => path.resolve(folder));
const target = process.env.CARGO_TARGET_DIR ? path.resolve(process.env.CARGO_TARGET_DIR) : path.join(here, "../target");
const bundle = path.join(here, "package");

const run = (command, args, options = {}) =>
  execFileSync(command, args, { stdio: "inherit", cwd: here, env: { ...process.env, CARGO_TARGET_DIR: target }, ...options });

// The module has the paths of its sources, which are those of no machine in particular.
const cargo = process.env.CARGO_HOME ?? path.join(os.homedir(), ".cargo");
const flags = [[path.join(here, "../.."), "gengo-messages"], [path.join(cargo, "registry/src"), "crates"]].map(
  ([from, to]) => `--remap-path-prefix=${from}=${to}`,
);
run("cargo", ["build", "--quiet", "--locked", "--release", "--target", "wasm32-unknown-unknown"], {
  env: { ...process.env, CARGO_TARGET_DIR: target, CARGO_ENCODED_RUSTFLAGS: flags.join("\x1f") },
});
fs.rmSync(path.join(bundle, "engine"), { recursive: true, force: true });
run("cargo", [
  "run", "--quiet", "--locked", "--manifest-path", "bindgen/Cargo.toml", "--",
  path.join(target, "wasm32-unknown-unknown/release/gengo_messages_js.wasm"),
  path.join(bundle, "engine"),
]);
const module = path.join(bundle, "engine/engine_bg.wasm");
if (modules) {
  // The features are those that rustc uses for the target.
  run(process.execPath, [
    path.join(modules, "binaryen/bin/wasm-opt"), "-Oz", "--enable-bulk-memory", "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int", "--enable-sign-ext", "--enable-reference-types", "--enable-multivalue",
    module, "-o", module,
  ]);
  // What `wasm-bindgen` writes is half comments, which the types beside it have as well.
  const glue = path.join(bundle, "engine/engine.js");
  run(path.join(modules, "esbuild/bin/esbuild"), [glue, "--minify", "--format=esm", "--log-level=warning", "--allow-overwrite", `--outfile=${glue}`]);
}

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

if (modules) {
  run(process.execPath, [path.join(modules, "typescript/bin/tsc"), "--project", path.join(here, "tsconfig.json")]);
}
