// The list, the way through it, undo, and what is shown beside a message.
// node desk.mjs BINARY NODE_MODULES [NAMES]

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { accessible, finish, run, test, until } from "./harness.mjs";
import { button, rows, status, text, typed } from "./locators.mjs";

const MANY = Array.from({ length: 150 }, (_, index) => index);
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
  // The end is said, and leads to the beginning.
  await page.locator("body").press("n");
  await until(notices(page), /That was the last message of this list\.\s+Go to the first/);
  await accessible(page, "the end of a list");
  await button(page, "Go to the first").click();
  await until(at(page), "/pl/a");
  await until(notices(page), "");
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
  await until(() => page.locator(".undone").innerText(), "Undone: change to b");
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
  await until(() => page.locator(".undone").innerText(), "Undone: review of 2 messages");
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

await test("what can be undone is still there after a reload", LETTERS, async (bench) => {
  const page = await bench.open("pl/b");
  const before = bench.read("pl", "a.ftl");
  for (const words of ["Dwie", "Dwoje"]) {
    await text(page).fill(words);
    await page.keyboard.press("Control+s");
    await until(status(page), "Saved");
  }
  await page.reload();
  await page.locator(".undo").click();
  await until(() => page.locator(".undone").innerText(), "Undone: change to b");
  assert.match(bench.read("pl", "a.ftl"), /^b = Dwie$/m);
  await page.reload();
  await until(() => typed(text(page)), "Dwie");
  await page.locator("body").press("u");
  await until(() => bench.read("pl", "a.ftl"), before);
  await until(() => page.locator(".undo").isVisible(), false);
  await page.reload();
  await until(() => typed(text(page)), "Dwa");
  assert.ok(!(await page.locator(".undo").isVisible()));
  quiet(page);
});

await test("a row shows the same part in both languages, and the one in which there is something to do", { files: {
  "en/a.ftl": "begun = Value\n    .user = Shown\n\nmention = Cannot be decoded\n    .user = { fault }\n\nfault = Fault\n\nold = New value\n    .user = As it was\n",
  "pl/a.ftl": "begun = Wartość\n\nmention =\n    .user = { fault } teraz\n\nfault = Błąd\n\nold = Wartość\n    .user = Jak było\n",
}, before: (folder) => {
  run(folder, "sync", "--dir", folder, "--locale", "pl");
  const file = path.join(folder, "en/a.ftl");
  fs.writeFileSync(file, fs.readFileSync(file, "utf8").replace("New value", "Newer value"));
} }, async (bench) => {
  const page = await bench.open("pl");
  const row = (key) => page.locator(`li.row[data-key=${key}]`).locator(".row-english, .row-own").allInnerTexts().then((all) => all.join("|"));
  await until(() => row("begun"), "Shown");
  await until(() => row("mention"), "Cannot be decoded");
  await until(() => row("fault"), "Fault|Błąd");
  await until(() => row("old"), "Newer value|Wartość");
  quiet(page);
});

await test("a list that has become empty says so above the message that is open", LETTERS, async (bench) => {
  const page = await bench.open("pl/a?show=missing");
  await page.locator(".filter[data-filter=reviewed]").click();
  await until(() => page.locator(".list .empty").innerText(), /^No other message matches\./);
  const [said, open] = await Promise.all([page.locator(".list .empty").boundingBox(), rows(page).first().boundingBox()]);
  assert.ok(said.y < open.y, `${said.y} is above ${open.y}`);
  quiet(page);
});

await test("what is marked together can be read in full where it is said to have been read", { files: {
  "en/a.ftl": `a = Value\n    .user = { $count ->\n        [one] One job\n       *[other] Many jobs\n    }\n${MANY.map((index) => `m${index} = Text ${index}\n`).join("")}`,
  "pl/a.ftl": `a = Wartość\n    .user = { $count ->\n        [one] Zlecenie\n        [few] Zlecenia\n        [many] Zleceń\n       *[other] Zlecenia\n    }\n${MANY.map((index) => `m${index} = Tekst ${index}\n`).join("")}` } }, async (bench) => {
  const page = await bench.open("pl?show=draft");
  await button(page, "Review these 151 …").click();
  const dialog = page.getByRole("dialog");
  await until(() => dialog.locator(".to-read li").count(), 20);
  await until(() => dialog.locator(".to-read li").first().innerText(),
    /^a\s+For the person using the app\s+one\s+One job\s+other\s+Many jobs\s+one\s+Zlecenie\s+few\s+Zlecenia\s+many\s+Zleceń\s+other\s+Zlecenia\s+For developers and logs\s+Value\s+Wartość$/);
  await accessible(page, "texts to be read before they are marked");
  await button(page, "Show 100 more of 131").click();
  await until(() => dialog.locator(".to-read li").count(), 120);
  await page.keyboard.press("Escape");
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

const ENGLISH = "a = One { $name }\n    .user = Please wait, { $name }\n\n# $count (Number)\njobs = { $count ->\n    [one] { $count } job of { -brand }\n   *[other] { $count } jobs of { -brand }\n}\n\n# $count (Number)\nfiles = { $count ->\n    [one] { $count } file of { -brand }\n   *[other] { $count } files of { -brand }\n}\n\n-brand = Shop\n";
const forms = (id, ...words) => `${id} = { $count ->\n${["[zero]", "[one]", "[two]", "[few]", "[many]", "*[other]"].map((key, index) => `${key.startsWith("*") ? "   " : "    "}${key} { $count } ${words[index % words.length]} { -brand }`).join("\n")}\n}\n`;
const ARABIC = { files: {
  "en/a.ftl": ENGLISH,
  "ar/a.ftl": `a = واحد { $name } هنا\n    .user = انتظر { $name } من فضلك\n\n${forms("jobs", "مهام من", "مهمة من")}\n-brand = المتجر\n`,
  "he/a.ftl": `a = אחד { $name } כאן\n\n${forms("files", "קבצים של")}\n-brand = חנות\n`,
  "fa/a.ftl": `a = یک { $name }\n\n${forms("files", "پرونده از")}\n-brand = فروشگاه\n`,
  "de/a.ftl": `a = Eins { $name }\n\nfiles = Dateien\n\n-brand = Laden\n`,
  "ar/questions.toml": '[[files]]\nquestion = "ما معنى { -brand } هنا"\nanswer = "هو { -brand }"\n',
} };

const SECTIONS = { files: { ...LETTERS.files, "pl/glossary.toml": Array.from({ length: 60 }, (_, index) => `[word${index}]\nterm = "słowo${index}"\n`).join("\n"),
  "en/glossary.toml": Array.from({ length: 60 }, (_, index) => `[word${index}]\n`).join("\n") } };

/** Braces that are not in order, or stand where the text around can turn them. @param {import("playwright-core").Locator} places */
const turned = (places) => places.evaluateAll((all) => all.flatMap((place) => {
  const bare = [];
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isRtl = getComputedStyle(node.parentElement).direction === "rtl";
    if (isRtl && /[{}]/.test(node.nodeValue)) bare.push(node.nodeValue);
  }
  for (const placeable of place.querySelectorAll(".placeable")) {
    const left = (at) => {
      const range = new Range();
      range.setStart(placeable.firstChild, at);
      range.setEnd(placeable.firstChild, at + 1);
      return range.getBoundingClientRect().left;
    };
    const isInOrder = [...placeable.textContent].every((_, at) => at === 0 || left(at - 1) <= left(at));
    if (!isInOrder) bare.push(`turned: ${placeable.textContent}`);
  }
  return bare;
}));

await test("placeables stand as they are written wherever a text from right to left is shown", ARABIC, async (bench) => {
  const page = await bench.open("ar/files");
  await page.locator(".similar .choice").first().waitFor();
  await page.locator(".others details summary").click().catch(() => {});
  for (const place of [".row-own", ".row-english", ".similar .text", ".similar .diff", ".neighbours .text", ".questions .question", ".questions .answer"]) {
    const places = page.locator(place).filter({ visible: true });
    assert.ok(await places.locator(".placeable").count() > 0, place);
    assert.deepEqual(await turned(places), [], place);
  }
  assert.equal(await page.locator(".questions .question").first().evaluate((own) => getComputedStyle(own).direction), "rtl");
  // The forms of a similar text are at the right, where their language begins.
  const [box, form] = await Promise.all([page.locator(".similar .text").first(), page.locator(".similar .choice-key").first()].map((own) => own.boundingBox()));
  assert.ok(form.x > box.x + box.width / 2, `${form.x} in ${JSON.stringify(box)}`);
  assert.equal(await page.locator(".similar .text").first().evaluate((own) => getComputedStyle(own).direction), "rtl");
  await page.goto(`${bench.base}ar/jobs`);
  await page.getByRole("textbox", { name: /^Text many\b/ }).fill("{ $count } شيء من { -brand }");
  bench.write("ar", bench.read("ar", "a.ftl").replace("[many] { $count } مهام", "[many] { $count } أعمال"), "a.ftl");
  await page.locator(".conflict mark").first().waitFor();
  assert.deepEqual(await turned(page.locator(".conflict .text")), []);
  quiet(page);
});

await test("a conflict shows both texts part by part in one order, and what differs in them", { files: {
  "en/a.ftl": "a = One of the things\n    .user = Please wait a moment\n", "pl/a.ftl": "a = Jedna z tych rzeczy\n    .user = Proszę czekać\n" } }, async (bench) => {
  const page = await bench.open("pl/a");
  const sides = page.locator(".conflict .side");
  const value = page.getByRole("textbox", { name: "For developers and logs" });
  await value.fill("Jedna z moich rzeczy");
  bench.write("pl", "a = Jedna z ich rzeczy\n    .user = Proszę czekać\n", "a.ftl");
  await until(() => sides.locator("mark").allInnerTexts().then((all) => all.join()), "moich,ich");
  const said = (side) => side.locator(".part-name, .text, h4").allInnerTexts();
  assert.deepEqual(await said(sides.nth(0)), ["Mine", "For the person using the app", "Proszę czekać", "For developers and logs", "Jedna z moich rzeczy"]);
  assert.deepEqual(await said(sides.nth(1)), ["Theirs", "For the person using the app", "Proszę czekać", "For developers and logs", "Jedna z ich rzeczy"]);
  await accessible(page, "a conflict with what differs");
  // It goes along with what is typed.
  await button(page, "Go on editing").click();
  await value.fill("Jedna z naszych rzeczy");
  await page.keyboard.press("Control+s");
  await until(() => sides.locator("mark").allInnerTexts().then((all) => all.join()), "naszych,ich");
  await page.evaluate(() => document.querySelector(".pane").scrollTo(0, 0));
  // An entry that is typed as code is compared text by text, too.
  await button(page, "Take theirs").click();
  await button(page, "Edit as code").click();
  await page.getByRole("textbox", { name: "The whole entry, in Fluent" }).fill("a = Jedna z moich rzeczy\n    .user = Proszę czekać");
  bench.write("pl", "a = Jedna z waszych rzeczy\n    .user = Proszę czekać\n", "a.ftl");
  await until(() => sides.locator("mark").allInnerTexts().then((all) => all.join()), "moich,waszych");
  assert.deepEqual(await said(sides.nth(0)), ["Mine", "For the person using the app", "Proszę czekać", "For developers and logs", "Jedna z moich rzeczy"]);
  quiet(page, /409/);
});

const WORLD = ["bg", "cs", "de", "es", "fa", "fr", "he", "ja", "pl", "sk", "uk", "ar"];
const world = { files: { "en/a.ftl": "a = One\n", ...Object.fromEntries(WORLD.map((locale) => [`${locale}/a.ftl`, `a = ${locale}\n`])) } };

await test("related languages come first, then those that were opened last", world, async (bench) => {
  const page = await bench.open("ja");
  await rows(page).first().waitFor();
  const order = async (locale) => {
    await page.goto(`${bench.base}${locale}/a`);
    const names = page.locator(".neighbours .code");
    await until(() => names.count(), WORLD.length - 1);
    return (await names.allTextContents()).join(" ");
  };
  assert.equal(await order("pl"), "cs sk bg uk ja ar de es fa fr he");
  assert.equal(await order("ar"), "he fa pl ja bg cs de es fr sk uk");
  assert.match(await order("es"), /^fr /);
  quiet(page);
});

await test("texts in other languages come in the order of the fields, with their names", { files: {
  "en/a.ftl": "a = One\n    .user = Shown\n", "pl/a.ftl": "", "cs/a.ftl": "a = Jedna\n    .user = Vidět\n" } }, async (bench) => {
  const page = await bench.open("pl/a");
  await until(() => page.locator(".neighbours").locator(".part-name, .text").allInnerTexts().then((all) => all.join("|")),
    "For the person using the app|Vidět|For developers and logs|Jedna");
  await page.locator(".neighbours").getByRole("button", { name: "Use" }).first().click();
  await until(() => typed(page.getByRole("textbox", { name: "For the person using the app" })), "Vidět");
  quiet(page);
});

await test("the sections of a language are led to, and its name leads back", SECTIONS, async (bench) => {
  const page = await bench.open("pl");
  const top = () => page.locator(".pane").evaluate((pane) => pane.scrollTop);
  await page.locator("[data-term=word59]").waitFor();
  await page.locator(".home-sections").getByRole("button", { name: "Work offline" }).click();
  await until(async () => await top() > 0, true);
  await until(() => page.getByRole("heading", { name: "Work offline" }).isVisible(), true);
  await page.getByRole("link", { name: "About this language" }).click();
  await until(top, 0);
  await accessible(page, "the home of a language with much in it");
  quiet(page);
});

const STYLE = { files: { ...LETTERS.files, "pl/STYLE.md": "# Tone\r\n\r\nSay **ty**.\r\n", "STYLE.md": "The same for everyone.\n", "de/a.ftl": "" } };

await test("the style guide of a language is changed where it is read", STYLE, async (bench) => {
  const page = await bench.open("pl");
  const style = page.locator(".home-style");
  const dialog = page.getByRole("dialog");
  const change = async (text) => {
    await style.getByRole("button", { name: "Change the style guide" }).click();
    await dialog.getByLabel("Style guide").fill(text);
  };
  await until(() => style.innerText(), /Say ty\./);
  await change("# Tone\n\nSay **ty**.\nNever `pan`.");
  await accessible(page, "the style guide in a dialog");
  await dialog.getByLabel("Style guide").press("Control+Enter");
  await until(() => style.innerText(), /Never pan\./);
  await until(() => dialog.count(), 0);
  assert.equal(bench.read("pl", "STYLE.md"), "# Tone\r\n\r\nSay **ty**.\r\nNever `pan`.\r\n");
  await page.keyboard.press("u");
  await until(() => page.locator(".undone").innerText(), "Undone: change to the style guide");
  await until(() => style.innerText(), /Say ty\.$|Say ty\.\s+For all/);
  assert.equal(bench.read("pl", "STYLE.md"), "# Tone\r\n\r\nSay **ty**.\r\n");
  // What another person writes meanwhile stays, and what was typed as well.
  await change("Mine.");
  bench.write("pl", "Theirs.\n", "STYLE.md");
  await until(() => style.innerText(), /Theirs\./);
  await dialog.getByRole("button", { name: "Save" }).click();
  await until(() => dialog.innerText(), /another person has changed the style guide/);
  assert.equal(await dialog.getByLabel("Style guide").inputValue(), "Mine.");
  assert.equal(await dialog.locator(".theirs pre").textContent(), "Theirs.\n");
  await accessible(page, "two style guides");
  await page.keyboard.press("Escape");
  assert.equal(await dialog.getByLabel("Style guide").inputValue(), "Mine.");
  await page.keyboard.press("Escape");
  assert.equal(bench.read("pl", "STYLE.md"), "Theirs.\n");
  // Or put in its place, once it was seen.
  await change("Mine.");
  bench.write("pl", "Theirs again.\n", "STYLE.md");
  await until(() => style.innerText(), /Theirs again\./);
  await dialog.getByRole("button", { name: "Save" }).click();
  await until(() => dialog.innerText(), /Save again/);
  await dialog.getByRole("button", { name: "Save" }).click();
  await until(() => style.innerText(), /Mine\./);
  await change("1. One\n2. Two [there](https://example.org/a), [not](javascript:alert(1))");
  await dialog.getByRole("button", { name: "Save" }).click();
  await until(() => style.locator("ol li").allInnerTexts().then((all) => all.join("|")), "One|Two there, [not](javascript:alert(1))");
  // What stands from right to left does so on the page, too.
  await change("# عنوان\n- بند (أول).\n\nنص");
  await dialog.getByRole("button", { name: "Save" }).click();
  await until(() => style.locator("h4, ul, p:not(.hint)").filter({ hasText: /[ء-ي]/ }).evaluateAll((all) => all.map((one) => getComputedStyle(one).direction).join()), "rtl,rtl,rtl");
  await until(() => dialog.count(), 0);
  await page.keyboard.press("u");
  await until(() => page.locator(".undone").innerText(), "Undone: change to the style guide");
  await style.locator("ol").waitFor();
  assert.deepEqual(await style.locator("li a").evaluateAll((all) => all.map((one) => one.href)), ["https://example.org/a"]);
  await change(" ");
  await dialog.getByRole("button", { name: "Save" }).click();
  await until(() => fs.existsSync(path.join(bench.folder, "pl/STYLE.md")), false);
  await page.goto(`${bench.base}de`);
  await button(page, "Write a style guide").click();
  await dialog.getByLabel("Style guide").fill("Kurz.");
  await dialog.getByRole("button", { name: "Save" }).click();
  await until(() => style.innerText(), /Kurz\./);
  assert.equal(bench.read("de", "STYLE.md"), "Kurz.\n");
  assert.equal(fs.readFileSync(path.join(bench.folder, "STYLE.md"), "utf8"), "The same for everyone.\n");
  quiet(page, /409/);
});

await test("after a change only the rows that have changed are fetched, and the list is that of the folder", LETTERS, async (bench) => {
  const page = await bench.open("pl/b");
  await until(() => typed(text(page)), "Dwa");
  const fetched = [];
  page.on("response", async (response) => {
    if (!/\/api\/locales\/pl(\?|$)/.test(response.url())) return;
    const { messages, isPart } = await response.json();
    fetched.push([isPart, messages.map((row) => row.key).join(" ")].join(": "));
  });
  const row = (key) => page.locator(`li.row[data-key=${key}]`);
  const last = () => fetched.at(-1);
  await text(page).fill("Dwoje");
  await page.keyboard.press("Control+s");
  await until(last, "true: b");
  await until(() => row("b").innerText(), /Dwoje/);
  // Another program, in two messages at once.
  bench.write("pl", "b = Dwójka\n\nc = Trójka\n\nd = Cztery\n", "a.ftl");
  await until(last, "true: b c");
  await until(() => row("c").innerText(), /Trójka/);
  await until(() => row("b").innerText(), /Dwójka/);
  await until(() => row("c").getAttribute("data-state"), "draft");
  await until(() => filter(page, "missing").innerText(), /Not translated\s*2/);
  // What is undone is as it was before, here and there.
  await text(page).fill("Para");
  await page.keyboard.press("Control+s");
  await until(() => row("b").innerText(), /Para/);
  await page.keyboard.press("Escape");
  await page.keyboard.press("u");
  await until(() => row("b").innerText(), /Dwójka/);
  // Other rows, or another order, are another list.
  bench.write("en", "a = One\n\nc = Three\n\nb = Two\n\nnew = New\n\nd = Four\n\ne = Five\n", "a.ftl");
  await until(last, "false: a c b new d e");
  await until(() => rows(page).evaluateAll((all) => all.map((one) => one.dataset.key).join(" ")), "a c b new d e");
  bench.write("en", "a = One\n\nc = Three\n\nb = Two\n\nnew = Another\n\nd = Four\n\ne = Five\n", "a.ftl");
  await until(last, "true: new");
  await until(() => row("new").innerText(), /Another/);
  quiet(page);
});

await test("what would be imported is shown with what it changes, as much of it as one looks at", { files: {
  "en/a.ftl": MANY.map((index) => `m${index} = Text number ${index}\n`).join(""), "pl/a.ftl": MANY.map((index) => `m${index} = Tekst numer ${index}\n`).join("") } }, async (bench) => {
  const page = await bench.open("pl");
  const po = (await (await fetch(`${bench.base}api/locales/pl/export/po`)).text()).replaceAll("Tekst numer", "Napis numer");
  await page.getByLabel("Upload", { exact: true }).setInputFiles({ name: "pl.po", mimeType: "text/x-po", buffer: Buffer.from(po) });
  const changes = page.locator(".changes li");
  await until(() => changes.count(), 20);
  await until(() => changes.first().innerText(), /^m0\s+TekstNapis numer 0$/);
  assert.deepEqual([await changes.first().locator("del").innerText(), await changes.first().locator("ins").innerText()], ["Tekst", "Napis"]);
  await accessible(page, "what an import changes");
  await button(page, "Show 100 more of 130").click();
  await until(() => changes.count(), 120);
  await button(page, "Show 30 more of 30").click();
  await until(() => changes.count(), 150);
  await until(() => changes.last().locator("ins").innerText(), "Napis");
  assert.equal(await page.getByRole("button", { name: /^Show \d+ more/ }).filter({ visible: true }).count(), 0);
  quiet(page);
});

await finish();
