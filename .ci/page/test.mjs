// The translators' page, used as a translator uses it.
// node test.mjs BINARY NODE_MODULES

import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { button, findings, form, status, text, typed, user, value } from "./locators.mjs";
import { accessible, Bench, changed, finish, LOCALES, openFile, run, test, until } from "./harness.mjs";

const conflict = (page) => page.getByRole("region", { name: /Someone changed/ });
const few = ["en", "ar", "de", "es", "es-419", "ja", "pl"];
const quiet = (page) => assert.deepEqual(page.noise, []);

await test("a locale is picked, a message found, edited and saved, and nothing else changes", { locales: few }, async (bench) => {
  const before = bench.read("pl");
  const page = await bench.open();
  assert.equal(new URL(page.url()).hash, "", "the token stays in the address");
  await page.getByRole("link", { name: /polski/ }).click();
  await page.getByRole("searchbox").fill("not enough credits");
  await until(() => page.locator("li.row:visible").count(), 1);
  await page.locator("li.row:visible a").click();
  await until(() => typed(value(page)), "Za mało środków – doładuj konto");

  // A mistake shows as one types, and goes.
  await user(page).fill("Za mało { $środki }");
  await until(findings(page, "user"), /syntax|brace|expected/i);
  await user(page).fill("Masz za mało { $money } środków. Doładuj konto.");
  await until(findings(page, "user"), /money/);
  await button(page, "Save").click();
  await until(() => page.locator(".problem").first().innerText(), /mistakes/);
  assert.equal(bench.read("pl"), before);
  await user(page).fill("Masz za mało środków na to zamówienie. Doładuj konto i spróbuj ponownie.");
  await until(findings(page, "user"), "");
  await until(() => page.locator(".toast").innerText(), /na to zamówienie/);

  await user(page).press("Control+s");
  await until(status(page), "Saved");
  assert.deepEqual(changed(before, bench.read("pl")), [
    "-    .user = Na koncie jest za mało środków na to zamówienie. Doładuj konto lub poinformuj o tym osobę zarządzającą kontem.",
    "+    .user = Masz za mało środków na to zamówienie. Doładuj konto i spróbuj ponownie.",
  ]);
  const state = fs.readFileSync(path.join(bench.folder, "pl/errors.state"), "utf8");
  assert.match(state, /^error-2700 \S+ \S+ draft$/m);
  await until(() => page.locator(".state").innerText(), /^Draft/);
  await button(page, "Mark as reviewed").click();
  await page.getByRole("dialog").getByRole("button", { name: /Yes/ }).click();
  await until(() => page.locator(".state").innerText(), /^Reviewed/);
  assert.match(fs.readFileSync(path.join(bench.folder, "pl/errors.state"), "utf8"), /^error-2700 \S+ \S+ reviewed$/m);
  assert.deepEqual(page.noise.filter((line) => !/422/.test(line)), []);
});

await test("a plural that is missing is filled in form by form", { locales: few }, async (bench) => {
  const whole = bench.read("pl");
  const entry = /\nsummary-jobs =\n(?: {4}.*\n)+/;
  bench.write("pl", whole.replace(entry, ""));
  const page = await bench.open("pl");
  await page.getByRole("button", { name: /^Not translated/ }).click();
  await until(() => page.locator("li.row:visible").count(), 1);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Next to translate" }).click();
  await until(() => page.locator(".variant .cm-content").count(), 4);
  for (const category of ["one", "few", "many", "other"]) await form(page, category).fill(`${category}: `);
  // A chip goes in where the caret is.
  for (const category of ["one", "few", "many", "other"]) {
    await form(page, category).focus();
    await page.keyboard.press("End");
    await page.locator('.chip[data-insert="{ $count }"]').first().click();
  }
  await until(() => typed(form(page, "few")), "few: { $count }");
  await page.keyboard.press("Control+z");
  await until(() => typed(form(page, "other")), "other: ");
  await page.keyboard.press("Control+Shift+z");
  await page.getByLabel("count", { exact: true }).fill("22");
  await until(() => page.locator(".toast").innerText(), /few: .?22/);
  await button(page, "Save").click();
  await until(status(page), "Saved");
  // One text for all takes their place, and gives it back.
  await button(page, "One text for all numbers").click();
  await until(() => typed(text(page)), "other: { $count }");
  await button(page, "Vary by number").click();
  await until(() => typed(form(page, "few")), "few: { $count }");
  const saved = "\nsummary-jobs =\n    { $count ->\n        [one] one: { $count }\n        [few] few: { $count }\n        [many] many: { $count }\n       *[other] other: { $count }\n    }\n";
  assert.equal(bench.read("pl"), whole.replace(entry, () => saved));
  quiet(page);
});

await test("what another person saves shows up, and a conflict shows both", { locales: few }, async (bench) => {
  const before = bench.read("de");
  const page = await bench.open("de/error-2700");
  await until(() => typed(value(page)), "Nicht genügend Guthaben – bitte aufladen");
  bench.write("de", before.replace("Nicht genügend Guthaben", "Zu wenig Guthaben"));
  await until(() => typed(value(page)), "Zu wenig Guthaben – bitte aufladen");

  // While one types, nothing is taken away.
  await value(page).fill("Mein Text");
  bench.write("de", before.replace("Nicht genügend Guthaben", "Deren Guthaben"));
  await conflict(page).waitFor();
  assert.equal(await typed(value(page)), "Mein Text");
  assert.match(await conflict(page).innerText(), /Mein Text[^]*Deren Guthaben/);
  // All of it in view: axe-core takes a label that is scrolled away for a hidden one.
  const size = page.viewportSize();
  await page.setViewportSize({ ...size, height: 1600 });
  await accessible(page, "a conflict");
  await page.setViewportSize(size);
  await button(page, "Keep mine").click();
  await until(status(page), "Saved");
  assert.deepEqual(changed(before, bench.read("de")), ["-error-2700 = Nicht genügend Guthaben – bitte aufladen", "+error-2700 = Mein Text"]);

  // Two tabs.
  const other = await bench.open("de/error-2700");
  await until(() => typed(value(other)), "Mein Text");
  await value(other).fill("Aus dem zweiten Fenster");
  await value(other).press("Control+s");
  await until(status(other), "Saved");
  await until(() => typed(value(page)), "Aus dem zweiten Fenster");
  await value(page).fill("Noch einmal");
  bench.write("de", before);
  await conflict(page).waitFor();
  await button(page, "Take theirs").click();
  await until(() => typed(value(page)), "Nicht genügend Guthaben – bitte aufladen");
  assert.equal(bench.read("de"), before);
  quiet(page);
});

await test("what is typed outlives a reload, a closed tab and a restarted server", { locales: few }, async (bench) => {
  const page = await bench.open("de/error-2700");
  await value(page).fill("Noch nicht gesichert");
  await page.reload();
  await until(() => typed(value(page)), "Noch nicht gesichert");
  const next = await page.context().newPage();
  await page.close();
  await next.goto(`${bench.base}de`);
  await until(() => next.locator("li.row.unsaved").count(), 1);
  await next.goto(`${bench.base}de/error-2700`);
  await until(() => typed(value(next)), "Noch nicht gesichert");

  await bench.restart();
  await value(next).press("Control+s");
  await until(() => next.getByRole("alert").allInnerTexts(), /restarted/);
  assert.equal(await typed(value(next)), "Noch nicht gesichert");
  await next.goto(bench.url);
  await next.goto(`${bench.base}de/error-2700`);
  await until(() => typed(value(next)), "Noch nicht gesichert");
  await value(next).press("Control+s");
  await until(status(next), "Saved");
  assert.match(bench.read("de"), /^error-2700 = Noch nicht gesichert$/m);
});

await test("what others change while one types is seen, merged, and never reviewed unread", { locales: few }, async (bench) => {
  const before = bench.read("de");
  const page = await bench.open("de/error-2700");
  await user(page).fill("Bitte laden Sie Ihr Guthaben auf und versuchen Sie es dann erneut.");
  // The English beside the field is that of now, and what is typed stays.
  bench.write("en", bench.read("en").replace("The account does not have enough credits for this order.", "Your card was refused."));
  await until(() => page.locator('.field[data-attribute=user] .source').first().innerText(), /Your card was refused/);
  assert.match(await typed(user(page)), /dann erneut/);
  // Another person changes the other text: both are kept.
  bench.write("de", before.replace("Nicht genügend Guthaben", "Zu wenig Guthaben"));
  await until(() => typed(value(page)), /^Zu wenig Guthaben/);
  assert.ok(!(await conflict(page).isVisible()));
  await user(page).press("Control+s");
  await until(status(page), "Saved");
  assert.match(bench.read("de"), /^error-2700 = Zu wenig Guthaben .*\n {4}\.user = Bitte laden .* dann erneut\.$/m);
  // A text that changes behind the question is not what was read.
  await button(page, "Mark as reviewed").click();
  bench.write("de", bench.read("de").replace("Zu wenig Guthaben", "Etwas ganz anderes"));
  await until(() => typed(value(page)), /^Etwas ganz anderes/);
  await page.getByRole("dialog").getByRole("button", { name: /Yes/ }).click();
  await until(() => page.locator(".problem").first().innerText(), /Not marked/);
  assert.doesNotMatch(fs.readFileSync(path.join(bench.folder, "de/errors.state"), "utf8"), /^error-2700 .* reviewed$/m);
});

await test("two tabs, a folder that is away, and a foreign link lose nothing", { locales: few }, async (bench) => {
  const page = await bench.open("de/error-2700");
  await user(page).fill("In der ersten getippt.");
  const other = await page.context().newPage();
  await other.goto(`${bench.base}de/error-2700`);
  await until(() => typed(user(other)), "In der ersten getippt.");
  await button(other, "Discard changes").click();
  await page.bringToFront();
  await page.reload();
  await until(() => typed(user(page)), "In der ersten getippt.");
  await other.close();

  fs.renameSync(path.join(bench.folder, "de"), path.join(bench.folder, ".de"));
  await until(() => page.locator(".notices").innerText(), /cannot be read|What you typed stays/);
  assert.equal(await typed(user(page)), "In der ersten getippt.");
  fs.renameSync(path.join(bench.folder, ".de"), path.join(bench.folder, "de"));
  await until(() => page.locator(".notices").innerText(), "");

  await page.goto(`${bench.base}de#token=junk`);
  await page.goto(`${bench.base}de/error-2700`);
  await until(() => typed(user(page)), "In der ersten getippt.");
  await user(page).press("Control+s");
  await until(() => bench.read("de"), /In der ersten getippt\./);
});

await test("right-to-left texts are edited and shown right-to-left", { locales: few }, async (bench) => {
  const page = await bench.open("ar/error-2700");
  await until(() => value(page).getAttribute("dir"), "rtl");
  assert.equal(await value(page).getAttribute("lang"), "ar");
  assert.equal(await page.locator(".toast").getAttribute("dir"), "rtl");
  assert.equal(await page.locator("html").getAttribute("dir"), "ltr");
  await user(page).fill("رصيدك لا يكفي. يُرجى الشحن.");
  await until(() => page.locator(".toast").innerText(), /رصيدك لا يكفي/);
  await button(page, "Save").click();
  await until(status(page), "Saved");
  assert.match(bench.read("ar"), /\.user = رصيدك لا يكفي\. يُرجى الشحن\.$/m);
  await button(page, "LTR").click();
  await until(() => page.locator(".toast").getAttribute("dir"), "ltr");
  await page.getByRole("button", { name: /^ar-XB/ }).click();
  await button(page, "Auto").click();
  await until(() => page.locator(".toast").getAttribute("dir"), "rtl");
  quiet(page);
});

await test("everything is done by keyboard alone", { locales: few }, async (bench) => {
  const page = await bench.open("ja");
  await page.locator("li.row").first().waitFor();
  const press = (key) => page.keyboard.press(key);
  await press("?");
  await page.getByRole("dialog").waitFor();
  await accessible(page, "the keys");
  await press("Escape");
  await press("/");
  await page.keyboard.type("2700");
  await until(() => page.locator("li.row:visible").count(), 1);
  await press("Tab");
  for (let step = 0; step < 12 && !(await page.evaluate(() => document.activeElement?.closest("li.row"))); step += 1) await press("Tab");
  await press("Enter");
  await user(page).waitFor();
  await until(() => new URL(page.url()).pathname, /ja\/error-2700$/);
  await press("e");
  await until(() => page.evaluate(() => document.activeElement?.role), "textbox");
  await press("Control+a");
  await page.keyboard.insertText("クレジットが足りません");
  await press("Control+Enter");
  // What people see comes first.
  await until(() => bench.read("ja"), /^error-2700 = .*\n {4}\.user = クレジットが足りません$/m);
  quiet(page);
});

await test("an entry is edited as plain FTL", { locales: few }, async (bench) => {
  const page = await bench.open("de/error-2700");
  await button(page, "Edit as code").click();
  const entry = page.getByRole("textbox", { name: /whole entry/ });
  await until(() => typed(entry), /^error-2700 = Nicht/);
  await entry.fill("error-2701 = Falsch\n");
  await until(() => page.locator(".fields .findings").innerText(), /expected .error-2700 = /);
  await entry.fill("error-2700 = Leer\n    .user = Bitte laden Sie Ihr Guthaben auf.\n");
  await until(() => page.locator(".fields .findings").innerText(), /^(?!.*expected .error-2700)/s);
  await button(page, "Save").click();
  await until(() => bench.read("de"), /^error-2700 = Leer\n {4}\.user = Bitte laden Sie Ihr Guthaben auf\.$/m);
});

await test("without the token, and read-only, everything is read and nothing written", { locales: few, readOnly: true }, async (bench) => {
  const page = await bench.open("de/error-2700");
  await until(() => typed(value(page)), /Guthaben/);
  assert.ok(await value(page).getAttribute("aria-readonly") === "true");
  assert.match(await page.locator(".badge").innerText(), /read/i);
  await accessible(page, "read-only");
  await page.goto(`${bench.base}render`);
  await page.getByRole("textbox").first().fill('{"opstat":"error","err":{"code":2700,"msg":"not enough credits"}}');
  await button(page, "Show").click();
  await until(() => page.locator(".reader-card").allInnerTexts(), /Guthaben|残高|رصيد/);
  quiet(page);
  const writer = await Bench.start({ locales: few });
  const reader = await writer.open("de/error-2700", { token: false });
  await until(() => typed(value(reader)), /Guthaben/);
  assert.ok(await value(reader).getAttribute("aria-readonly") === "true");
  await writer.close();
});

const HOSTILE = ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "<svg onload=alert(1)>", "javascript:alert(1)", "</textarea><script>alert(1)</script>"];

await test("hostile texts are texts", { locales: few }, async (bench) => {
  const lines = HOSTILE.map((text, index) => `# ${text}\nerror-${9000 + index} = ${text}\n    .user = ${text}\n`);
  bench.write("en", `${bench.read("en")}\n## ${HOSTILE[0]}\n\n${lines.join("\n")}`);
  bench.write("de", `${bench.read("de")}\n${lines.join("\n")}`);
  const page = await bench.open("de");
  for (const [index, text] of HOSTILE.entries()) {
    await page.goto(`${bench.base}de/error-${9000 + index}`);
    await until(() => typed(value(page)), text);
    await until(async () => (await page.locator(".toast").innerText()).endsWith(text), true, text);
    await button(page, "Edit as code").click();
    await button(page, "Fields").click();
  }
  await page.goto(`${bench.base}de`);
  await page.getByRole("searchbox").fill("<script>");
  await page.goto(`${bench.base}<script>alert(1)</script>`);
  await page.goto(`${bench.base}render`);
  await page.getByRole("textbox").first().fill(JSON.stringify({ opstat: "error", err: { [HOSTILE[1]]: [{ code: 1, msg: HOSTILE[0] }] } }));
  await button(page, "Show").click();
  await until(() => page.locator(".reader-card").first().innerText(), /<script>alert/);
  assert.deepEqual(page.noise.filter((line) => !/404/.test(line)), []);
});

const MANY = 2_000;

function manyMessages() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "many-"));
  for (const locale of ["en", "de", "ja", "pl"]) {
    const entry = (index) => (index % 50 ? "" : `## Group ${index / 50}\n\n`)
      + `# About ${index}.\nerror-${10_000 + index} = ${locale === "en" ? "Text" : `Wort ${locale}`} of { -service } ${index}\n    .user = For people ${index}.\n`;
    fs.mkdirSync(path.join(folder, locale));
    fs.writeFileSync(path.join(folder, locale, "errors.ftl"), `-service = Gengo\n\n${Array.from({ length: MANY }, (_, index) => entry(index)).join("\n")}`);
  }
  return folder;
}

const many = manyMessages();

await test(`${MANY} messages stay fluid`, { from: many }, async (bench) => {
  const page = await bench.open("de");
  await until(() => page.locator("li.row").count(), MANY + 1);
  // What is scrolled to is drawn, and in the end all of it, for those who search in the page.
  await page.locator(".rows").evaluate((list) => { list.scrollTop = list.scrollHeight; });
  await until(() => page.locator(`li.row[data-key=error-${10_000 + MANY - 1}]`).innerText(), new RegExp(`For people ${MANY - 1}`));
  await until(() => page.locator("li.row .row-english").count(), MANY + 1);
  assert.equal(await page.getByRole("listitem").filter({ hasText: "For people" }).count(), MANY);
  await accessible(page, "a long list");
  // A filter leaves no gaps: what is listed stands below one another.
  await page.getByRole("searchbox").fill("people 19");
  const listed = Array.from({ length: MANY }, (_, index) => `${10_000 + index} ${index}`).filter((numbers) => numbers.includes("19"));
  await until(() => page.locator("li.row:visible").count(), listed.length);
  const gaps = () => page.locator("li.row:visible").evaluateAll((rows) => rows.slice(1, 9).map((row, index) =>
    Math.floor(row.getBoundingClientRect().top - rows[index].getBoundingClientRect().bottom)).filter((gap) => gap > 40).join());
  await page.locator(".rows").evaluate((list) => { list.scrollTop = 0; });
  await until(gaps, "");
  await page.getByRole("searchbox").fill("");
  const times = await page.evaluate(async () => {
    const field = document.querySelector("#find-message");
    const times = [];
    for (const typed of ["W", "Wo", "Wort de of { -service } 19", ""]) {
      const begun = performance.now();
      field.value = typed;
      field.dispatchEvent(new Event("input"));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      times.push(Math.round(performance.now() - begun));
    }
    return times;
  });
  console.log(`        milliseconds to the next frame after a key: ${times.join(", ")}`);
  await page.getByRole("searchbox").fill("10777");
  await until(() => page.locator("li.row:visible").count(), 1);
  await page.locator("li.row:visible a").click();
  await value(page).fill("Ein neues Wort { -service } 777");
  await button(page, "Save").click();
  await until(() => bench.read("de"), /^error-10777 = Ein neues Wort \{ -service \} 777$/m);
  quiet(page);
});
fs.rmSync(many, { recursive: true });

await test("axe-core finds nothing, wide and narrow, light and dark", { from: LOCALES }, async (bench) => {
  for (const [width, height] of [[1440, 900], [1000, 800], [390, 844]]) {
    for (const scheme of ["light", "dark"]) {
      const page = await bench.open("", { width, height, scheme });
      for (const where of ["", "pl", "pl/error-2700", "ar/summary-jobs", "es-419/error-1100", "ja/-service", "render"]) {
        await page.goto(bench.base + where);
        await page.locator("h1, h2").first().waitFor();
        await page.waitForTimeout(200);
        await accessible(page, `/${where} at ${width}, ${scheme}`);
      }
      quiet(page);
      await page.context().close();
    }
  }
});

await test("the book is read, searched and linked to, from a disk", { locales: few }, async (bench) => {
  run(bench.folder, "book", "site", "--dir", ".");
  const at = (where) => `file://${bench.folder}/site/${where}index.html`;
  const page = await openFile(at(""));
  await page.getByRole("searchbox").first().fill("クレジット不足");
  await page.getByRole("link", { name: /2700/ }).first().waitFor();
  await until(() => page.locator("main").innerText(), /クレジット不足/);
  await page.goto(at("ja/2700/"));
  assert.equal(await page.locator("[lang=ja]").filter({ hasText: "クレジット不足のためチャージが必要" }).count() > 0, true);
  assert.match(await page.locator("main").innerText(), /No native speaker has reviewed it/);
  for (const [width, height] of [[1440, 900], [390, 844]]) {
    for (const scheme of ["light", "dark"]) {
      for (const where of ["", "ja/", "ar/2700/", "2700/", "es-419/1100/"]) {
        const one = await openFile(at(where), { width, height, scheme });
        await accessible(one, `the book's /${where} at ${width}, ${scheme}`);
        quiet(one);
        await one.context().close();
      }
    }
  }
  quiet(page);
});

await finish();
