// The examples in Chromium, and the size of what a page loads: `node browser.mjs <node_modules>`.

import assert from "node:assert/strict";
import fs from "node:fs";
import http from "node:http";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";

const modules = path.resolve(process.argv[2]);
const require = createRequire(path.join(modules, "index.js"));
const { chromium } = require("playwright-core");
const esbuild = require("esbuild");

const here = path.resolve(import.meta.dirname, "..");
const bundle = fs.mkdtempSync(path.join(os.tmpdir(), "bundle-"));

// As a bundler does: the engine's module is an asset beside the bundle.
await esbuild.build({
  entryPoints: [path.join(here, "examples/react.jsx")],
  outdir: bundle,
  bundle: true,
  splitting: true,
  minify: true,
  format: "esm",
  jsx: "automatic",
  nodePaths: [modules],
  alias: { "gengo-messages": path.join(here, "package/index.min.js") },
  logLevel: "error",
});
fs.cpSync(path.join(here, "package/engine/engine_bg.wasm"), path.join(bundle, "engine/engine_bg.wasm"));
fs.writeFileSync(path.join(bundle, "index.html"), '<!doctype html><meta charset="utf-8"><div id="app"></div><script type="module" src="react.js"></script>');

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm" };
const loaded = new Map();
const server = http.createServer((request, response) => {
  const { pathname } = new URL(request.url, "http://localhost");
  const file = pathname.startsWith("/react/") ? path.join(bundle, pathname.slice("/react/".length)) : path.join(here, pathname);
  if (!fs.existsSync(file)) return response.writeHead(404).end();
  const bytes = fs.readFileSync(file);
  loaded.set(pathname, gzipSync(bytes, { level: 9 }).length);
  return response.writeHead(200, { "Content-Type": TYPES[path.extname(file)] ?? "text/plain" }).end(bytes);
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const base = `http://127.0.0.1:${server.address().port}`;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  for (const [address, locale, expected] of [
    ["/examples/plain.html", "de-AT", "Es ist kein Text zum Übersetzen vorhanden. Bitte geben Sie den Text ein."],
    ["/examples/plain.html", "en-US", "There is no text to translate. Please enter some text."],
    ["/react/index.html", "de-AT", "job_1: Es ist kein Text zum Übersetzen vorhanden. Bitte geben Sie den Text ein."],
  ]) {
    loaded.clear();
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    const noise = [];
    page.on("console", (message) => noise.push(message.text()));
    page.on("pageerror", (error) => noise.push(String(error.stack)));
    await page.goto(base + address);
    const item = page.locator("li");
    await item.first().waitFor({ timeout: 60_000 }).catch((error) => assert.fail(`${error}\n${noise.join("\n")}`));
    assert.equal(await item.first().textContent(), expected);
    assert.equal(await item.first().getAttribute("dir"), "ltr");
    // The browser asks for an icon, which is not there.
    assert.deepEqual(noise.filter((line) => !line.includes("404")), []);
    const locales = [...loaded.keys()].filter((name) => /\/locales\/(?!ids)/.test(name));
    if (address.includes("plain")) assert.deepEqual(locales, locale === "en-US" ? [] : ["/package/locales/de.js"]);
    const kilobytes = [...loaded].filter(([name]) => /\/package\//.test(name) && !locales.includes(name));
    if (locale === "en-US") {
      const size = kilobytes.reduce((sum, [, bytes]) => sum + bytes, 0);
      console.log(`engine and English: ${Math.round(size / 1000)} KB, gzip`);
      assert.ok(size <= 250_000);
    }
    await context.close();
  }
} finally {
  await browser.close();
  server.close();
  fs.rmSync(bundle, { recursive: true });
}
