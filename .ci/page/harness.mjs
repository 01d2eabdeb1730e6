// The translators' page in a real browser: the server over a folder of its own, and Chromium.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { createRequire } from "node:module";

const [binary, modules] = process.argv.slice(2);
const require = createRequire(path.resolve(modules, "index.js"));
const { chromium } = require("playwright-core");
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

export const LOCALES = path.resolve(import.meta.dirname, "../../locales");

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});

/** A served folder. */
export class Bench {
  /** @param {{ readOnly?: boolean, full?: boolean, from?: string, locales?: string[], files?: Record<string, string>, before?: (folder: string) => string[] | void }} [options] files: by their paths; full: no file can be written; before: what is done first, and further arguments */
  static async start({ readOnly = false, full = false, from = LOCALES, locales, files, before } = {}) {
    const bench = new Bench();
    bench.folder = fs.mkdtempSync(path.join(os.tmpdir(), "page-"));
    for (const name of files ? [] : locales ?? fs.readdirSync(from)) {
      fs.cpSync(path.join(from, name), path.join(bench.folder, name), { recursive: true });
    }
    for (const [name, text] of Object.entries(files ?? {})) {
      fs.mkdirSync(path.dirname(path.join(bench.folder, name)), { recursive: true });
      fs.writeFileSync(path.join(bench.folder, name), text);
    }
    const more = before?.(bench.folder) ?? [];
    bench.args = ["serve", "--dir", bench.folder, ...more, ...(readOnly ? ["--read-only"] : [])];
    bench.full = full;
    await bench.listen(0);
    return bench;
  }

  async listen(port) {
    const command = [binary, ...this.args, "--port", String(port)];
    // A limit on the size of files is what even root cannot write over.
    if (this.full) command.unshift("bash", "-c", "trap '' XFSZ; ulimit -f 0; exec \"$@\"", "bash");
    this.server = spawn(command[0], command.slice(1), { stdio: ["ignore", "pipe", "inherit"] });
    this.url = await new Promise((resolve, reject) => {
      this.server.stdout.once("data", (line) => resolve(String(line).trim()));
      this.server.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
    });
    this.base = this.url.split("#")[0];
  }

  /** The same port, another token. */
  async restart() {
    const { port } = new URL(this.base);
    await this.stop();
    await this.listen(port);
  }

  async stop() {
    const ended = new Promise((resolve) => this.server.once("exit", resolve));
    this.server.kill();
    await ended;
  }

  async close() {
    await this.stop();
    fs.rmSync(this.folder, { recursive: true });
  }

  /** A page with a storage of its own. Unexpected messages in its console fail the test. */
  async open(where = "", { width = 1440, height = 900, scheme = "light", token = true } = {}) {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, reducedMotion: "reduce" });
    const page = await context.newPage();
    page.noise = [];
    page.on("console", (message) => page.noise.push(message.text()));
    page.on("pageerror", (error) => page.noise.push(error.stack));
    page.on("dialog", (dialog) => page.noise.push(`dialog: ${dialog.message()}`));
    await page.goto(token ? this.url : this.base);
    await page.getByRole("main").waitFor();
    if (where) await page.goto(this.base + where);
    return page;
  }

  read(locale, name = "errors.ftl") {
    return fs.readFileSync(path.join(this.folder, locale, name), "utf8");
  }

  write(locale, text, name = "errors.ftl") {
    const file = path.join(this.folder, locale, name);
    fs.writeFileSync(`${file}.new`, text);
    fs.renameSync(`${file}.new`, file);
  }
}

/** The lines that two texts do not share, as a diff has them. */
export function changed(before, after) {
  const lines = (text) => text.split("\n");
  const gone = lines(before).filter((line) => !lines(after).includes(line));
  const come = lines(after).filter((line) => !lines(before).includes(line));
  return [...gone.map((line) => `-${line}`), ...come.map((line) => `+${line}`)];
}

/** What axe-core has against a page. */
export async function accessible(page, view) {
  const context = page.context();
  // Its code is let in beside the strict policy by the browser's own door.
  const session = await context.newCDPSession(page);
  const run = (expression) => session.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
  await run(axe);
  const { result } = await run("axe.run(document, { preload: false, resultTypes: ['violations'] }).then((r) => r.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`))");
  assert.deepEqual(result.value, [], view);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(wide <= 0, `${view} is ${wide} pixels too wide`);
}

/** Waits until something holds, and fails with what it was like last. */
export async function until(look, expected, what = "") {
  const end = Date.now() + 10_000;
  for (;;) {
    const seen = await look();
    const holds = expected instanceof RegExp ? expected.test(String(seen)) : seen === expected;
    if (holds) return;
    if (Date.now() > end) assert.fail(`${what} expected ${expected}, was ${seen}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** A page of a file, in a browser without anything else. @param {string} url */
export async function openFile(url, { width = 1440, height = 900, scheme = "light" } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, reducedMotion: "reduce" });
  const page = await context.newPage();
  page.noise = [];
  page.on("console", (message) => page.noise.push(message.text()));
  page.on("pageerror", (error) => page.noise.push(error.stack));
  await page.goto(url);
  return page;
}

/** Runs the command line, in a folder. */
export function run(folder, ...args) {
  return execFileSync(path.resolve(binary), args, { cwd: folder, encoding: "utf8" });
}

let failures = 0;

/** Which tests to run, by their names: all unless a third argument is given. */
const wanted = new RegExp(process.argv[4] ?? "");

/** Runs one test, on a folder of its own. */
export async function test(name, options, act) {
  if (!wanted.test(name)) return;
  const bench = await Bench.start(options);
  try {
    await act(bench);
    console.log(`ok      ${name}`);
  } catch (error) {
    failures += 1;
    console.log(`FAILED  ${name}\n${error.stack}`);
  } finally {
    for (const context of browser.contexts()) await context.close();
    await bench.close();
  }
}

export async function finish() {
  await browser.close();
  process.exit(failures ? 1 : 0);
}
