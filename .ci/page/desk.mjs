// The list, the way through it, undo, and what is shown beside a message.
// node desk.mjs BINARY NODE_MODULES [NAMES]

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { accessible, finish, test, until } from "./harness.mjs";
import { button, rows, status, text, typed } from "./locators.mjs";

const quiet = (page, noise = /^$/) => assert.deepEqual(page.noise.filter((line) => !noise.test(line)), []);
const at = (page) => () => new URL(page.url()).pathname;
const filter = (page, name) => page.locator(`.filter[data-filter=${name}]`);
const focused = (page) => () => page.evaluate(() => document.activeElement?.role);
const notices = (page) => () => page.locator(".notices").innerText();
/** What is fetched meanwhile takes its time. */
const slowly = (page, where, method = null, time = 500) => page.route(where, async (route) => {
  if (!method || route.request().method() === method) await new Promise((resolve) => setTimeout(resolve, time));
  await route.continue();
});

const LETTERS = { files: { "en/a.ftl": "a = One\n\nb = Two\n\nc = Three\n\nd = Four\n\ne = Five\n", "pl/a.ftl": "b = Dwa\n\nd = Cztery\n" } };

await test("n, the button and Ctrl Enter go on by one rule, within what is listed", LETTERS, async (bench) => {
  const page = await bench.open("pl/b?show=missing");
  await text(page).waitFor();
  await until(() => rows(page).count(), 4);
  // The button leads to the field.
  await button(page, "Next to translate").click();
  await until(at(page), "/pl/c");
  await until(focused(page), "textbox");
  assert.equal(new URL(page.url()).search, "?show=missing");
  await page.keyboard.press("Escape");
  await page.keyboard.press("n");
  await until(at(page), "/pl/e");
  // Around, to what was left out before.
  await until(focused(page), "textbox");
  await page.keyboard.type("Pięć");
  await page.keyboard.press("Control+Enter");
  await until(at(page), "/pl/a");
  assert.equal(await filter(page, "missing").getAttribute("aria-pressed"), "true");
  await until(focused(page), "textbox");
  await page.keyboard.type("Jeden");
  await page.keyboard.press("Control+Enter");
  await until(at(page), "/pl/c");
  await until(focused(page), "textbox");
  assert.equal(await notices(page)(), "");
  await page.keyboard.type("Trzy");
  await page.keyboard.press("Control+Enter");
  await until(notices(page), /All done here/);
  await accessible(page, "the note that all is done");
  await until(() => page.getByRole("button", { name: "Next to translate" }).isVisible(), false);
  await page.keyboard.press("Escape");
  // What was undone is left to do again.
  await page.keyboard.press("u");
  await until(notices(page), "");
  await until(() => typed(text(page)), "");
  // In a list that was chosen otherwise each is looked at.
  await page.goto(`${bench.base}pl/a?show=draft`);
  await text(page).waitFor();
  assert.ok(!(await button(page, "Next to translate").isVisible()));
  for (const expected of ["b", "d", "e"]) {
    await page.locator("body").press("n");
    await until(at(page), `/pl/${expected}`);
    await until(focused(page), "textbox");
    await page.keyboard.press("Escape");
  }
  // The home leads to what is left to translate, whatever is listed.
  await page.goto(`${bench.base}pl/~about?show=draft`);
  await button(page, "Next of 1 to translate").click();
  await until(at(page), "/pl/c");
  await until(focused(page), "textbox");
  quiet(page);
});

await test("keys that are pressed while a message is on its way are kept", LETTERS, async (bench) => {
  const page = await bench.open("pl");
  await rows(page).first().waitFor();
  await slowly(page, /\/messages\/[abc]$/, "GET");
  await page.keyboard.type("jj");
  await until(at(page), "/pl/b");
  await until(() => page.locator(".pane").getAttribute("aria-busy"), "false");
  // What leads to a field, and what is to be typed there, and saved.
  await page.keyboard.type("neTrzy");
  await page.keyboard.press("Control+s");
  await until(at(page), "/pl/c");
  await until(() => typed(text(page)), "eTrzy");
  await until(() => bench.read("pl", "a.ftl"), /^c = eTrzy$/m);
  quiet(page);
});

await test("undo waits for what is under way, takes the steps in order, and says what it has undone", LETTERS, async (bench) => {
  const page = await bench.open("pl/b");
  await until(() => typed(text(page)), "Dwa");
  const before = bench.read("pl", "a.ftl");
  for (const words of ["Dwie", "Dwoje"]) {
    await text(page).fill(words);
    await page.keyboard.press("Control+s");
    await until(status(page), "Saved");
  }
  await slowly(page, "**/api/undo/*");
  await slowly(page, /\/messages\/b$/, "PUT");
  await text(page).fill("Dwójka");
  await page.keyboard.press("Control+s");
  await page.keyboard.press("Escape");
  await page.keyboard.type("uu");
  await until(() => bench.read("pl", "a.ftl"), /^b = Dwie$/m);
  await until(() => page.locator(".undone").innerText(), "Undone: b saved");
  await page.keyboard.type("uu");
  await until(() => page.locator(".undone").innerText(), "There is nothing to undo.");
  assert.equal(bench.read("pl", "a.ftl"), before);
  await until(() => typed(text(page)), "Dwa");
  assert.doesNotMatch(await page.locator("body").innerText(), /another program/);
  await accessible(page, "what was undone");
  // A save that is asked for while something is undone comes after it.
  await text(page).fill("Dwie");
  await page.keyboard.press("Control+s");
  await until(status(page), "Saved");
  await page.keyboard.press("Escape");
  await page.keyboard.press("u");
  await text(page).fill("Dwójka");
  await page.keyboard.press("Control+s");
  await until(() => bench.read("pl", "a.ftl"), /^b = Dw(ójka|a)$/m);
  await page.waitForTimeout(1_200);
  assert.doesNotMatch(await page.locator("body").innerText(), /another program/);
});

await test("what the page says of a review of many, or of an import, goes with it", LETTERS, async (bench) => {
  const page = await bench.open("pl?show=draft");
  await button(page, "Review these 2 …").click();
  await page.getByRole("dialog").getByRole("button", { name: /Yes/ }).click();
  await until(notices(page), /2 messages marked as reviewed/);
  await page.keyboard.press("u");
  await until(notices(page), "");
  await until(() => page.locator(".undone").innerText(), "Undone: 2 messages marked as reviewed");
  // And with the button.
  await button(page, "Review these 2 …").click();
  await page.getByRole("dialog").getByRole("button", { name: /Yes/ }).click();
  await until(notices(page), /2 messages marked as reviewed/);
  await page.locator(".undo").click();
  await until(notices(page), "");
  const answer = await fetch(`${bench.base}api/locales/pl/export/po`);
  const po = (await answer.text()).replace("Dwa", "Dwoje");
  await page.goto(`${bench.base}pl/~about`);
  await page.getByLabel("Upload", { exact: true }).setInputFiles({ name: "pl.po", mimeType: "text/x-po", buffer: Buffer.from(po) });
  await button(page, "Import 1 text").click();
  await until(() => page.locator(".import").innerText(), /^Imported/);
  await page.locator(".undo").click();
  await until(() => page.locator(".import").innerText(), "");
  assert.match(bench.read("pl", "a.ftl"), /^b = Dwa$/m);
  quiet(page);
});

await test("answered questions are not among the open ones, and stay at their messages", { files: { ...LETTERS.files,
  "pl/questions.toml": '[[b]]\nquestion = "Which two?"\nanswer = "Both."\n\n[[d]]\nquestion = "Which four?"\n' } }, async (bench) => {
  const page = await bench.open("pl");
  await until(() => filter(page, "questions").innerText(), /^With questions\s*1$/);
  await filter(page, "questions").click();
  await until(() => rows(page).count(), 1);
  assert.equal(await rows(page).first().getAttribute("data-key"), "d");
  await page.goto(`${bench.base}pl/b`);
  await until(() => page.locator(".context .questions li").innerText(), /Which two\?\s+Both\./);
  quiet(page);
});

await finish();
