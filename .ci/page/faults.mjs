// What once annoyed translators, each as a test.
// node faults.mjs BINARY NODE_MODULES [NAMES]

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { accessible, finish, run, test, until } from "./harness.mjs";
import { button, findings, form, rows, status, text, typed, user, value } from "./locators.mjs";

const few = ["en", "ar", "de", "es", "es-419", "pl"];
const quiet = (page) => assert.deepEqual(page.noise, []);
const filter = (page, name) => page.locator(`.filter[data-filter=${name}]`);
const key = (page, init) => page.evaluate((init) => {
  (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init }));
}, init);

const ENGLISH = "# The button.\nadd = Add the file to the basket\n\n# $count (Number)\njobs = { $count ->\n    [one] { $count } job\n   *[other] { $count } jobs\n}\n\nbye = Goodbye\n";
const POLISH = "add = Dodaj plik do koszyka\n\njobs = { $count ->\n    [one] { $count } zlecenie\n    [few] { $count } zlecenia\n    [many] { $count } zleceń\n   *[other] { $count } zlecenia\n}\n\nbye = Do widzenia\n";
const shop = { files: { "en/shop.ftl": ENGLISH, "pl/shop.ftl": POLISH } };
const synced = { ...shop, before: (folder) => void run(folder, "sync", "--dir", ".") };

await test("an outdated text shows what has changed in English, and still fits at a click", { locales: few }, async (bench) => {
  const page = await bench.open("pl/error-2700");
  await until(() => typed(user(page)), /konto/);
  assert.equal(await page.locator(".changed").count(), 0);
  bench.write("en", bench.read("en").replace("does not have enough credits for this order", "has too few credits for this order"));
  const changed = page.locator(".field[data-attribute=user] .changed");
  await until(() => changed.locator("del").allInnerTexts().then((all) => all.join("|")), /does not have enough/);
  assert.match(await changed.locator("ins").first().innerText(), /has too few/);
  assert.equal(await page.locator(".field[data-attribute=value] .changed").count(), 0, "only the text that has changed");
  await accessible(page, "an outdated text");
  await until(() => filter(page, "stale").innerText(), /Outdated 1/);
  await button(page, "Still fits").click();
  await until(status(page), /still fits/);
  await until(() => page.locator(".state").innerText(), /^Draft/);
  await until(() => page.locator(".changed").count(), 0);
  await page.keyboard.press("u");
  await until(() => page.locator(".state").innerText(), /^Outdated/);
  await until(() => changed.count(), 1);
  quiet(page);
});

await test("keys work on keyboards of every script", { locales: few }, async (bench) => {
  const page = await bench.open("pl/error-1000");
  await value(page).waitFor();
  // j in Russian, Greek, Hebrew, Arabic and Thai.
  for (const letter of ["о", "ξ", "ח", "ت", "่"]) {
    const before = page.url();
    await key(page, { key: letter, code: "KeyJ" });
    await until(() => page.url() !== before, true, letter);
    await until(() => page.locator(".pane").getAttribute("aria-busy"), "false");
  }
  // Dvorak has a j elsewhere.
  const there = page.url();
  await key(page, { key: "h", code: "KeyJ" });
  await key(page, { key: "/", code: "BracketLeft" });
  await until(() => page.evaluate(() => document.activeElement?.id), "find-message");
  await page.keyboard.press("Escape");
  assert.equal(page.url(), there);
  await key(page, { key: ".", code: "Slash" });
  await until(() => page.evaluate(() => document.activeElement?.id), "find-message");
  await page.goto(`${bench.base}pl/error-2700`);
  await value(page).waitFor();
  for (const [index, letter] of ["ы", "σ", "ד", "س", "ห"].entries()) {
    await value(page).fill(`Za mało środków ${"!".repeat(index + 1)}`);
    await value(page).focus();
    await key(page, { key: letter, code: "KeyS", ctrlKey: true });
    await until(status(page), "Saved", letter);
    await until(() => bench.read("pl").includes(`= Za mało środków ${"!".repeat(index + 1)}\n`), true, letter);
  }
});

await test("the skip link and a letter lead past the list", { locales: few }, async (bench) => {
  const page = await bench.open("pl/error-2700");
  await value(page).waitFor();
  await page.locator("body").press("Tab");
  await page.keyboard.press("Enter");
  await until(() => page.evaluate(() => document.activeElement?.closest("#message") !== null && document.activeElement?.tagName), "H2");
  await page.goto(`${bench.base}pl`);
  await page.locator("li.row").first().waitFor();
  // Without a message, the letter opens the first one.
  await page.keyboard.press("e");
  await until(() => page.evaluate(() => document.activeElement?.role), "textbox");
});

const TWICE = "## One\n\na = A\n\n## Two\n\nb = B\n\n## One\n\nc = C\n";

await test("j goes down the list as it is seen", { files: { "en/a.ftl": TWICE, "en/b.ftl": "## One\n\nd = D\n", "pl/a.ftl": "" } }, async (bench) => {
  const page = await bench.open("pl");
  await rows(page).first().waitFor();
  const seen = await page.locator("li.row").evaluateAll((all) => all.map((one) => one.dataset.key));
  assert.deepEqual(seen, ["a", "b", "c", "d"]);
  const walked = [];
  for (const expected of seen) {
    await page.keyboard.press("j");
    await until(() => new URL(page.url()).pathname, `/pl/${expected}`);
    await until(() => page.locator(".pane").getAttribute("aria-busy"), "false");
    walked.push(expected);
  }
  assert.deepEqual(walked, seen);
});

await test("the filter, the search and the message are in the address and outlive a reload", { locales: few }, async (bench) => {
  const page = await bench.open("pl");
  await page.getByRole("searchbox").fill("KREDYT srodkow");
  // Without case and accents.
  await page.getByRole("searchbox").fill("SRODKOW");
  await until(() => rows(page).count().then((count) => count > 0 && count < 20), true);
  await filter(page, "read-back").click();
  const count = await rows(page).count();
  await page.getByRole("searchbox").press("Enter");
  await value(page).waitFor();
  const opened = await page.locator("li.row a[aria-current]").innerText();
  await page.reload();
  await value(page).waitFor();
  assert.equal(await page.getByRole("searchbox").inputValue(), "SRODKOW");
  assert.equal(await filter(page, "read-back").getAttribute("aria-pressed"), "true");
  await until(() => rows(page).count(), count);
  assert.equal(await page.locator("li.row a[aria-current]").innerText(), opened);
  // Hits are marked.
  assert.ok(await page.evaluate(() => (CSS.highlights.get("hit")?.size ?? 0) > 0));
  await page.goto(`${bench.base}pl?show=draft&find=nothing-like-it`);
  await until(() => rows(page).count(), 0);
  await button(page, "Show all").click();
  await until(() => rows(page).count().then((all) => all > 80), true);
  assert.equal(new URL(page.url()).search, "");
  quiet(page);
});

const MANY = Array.from({ length: 30 }, (_, index) => `# About ${index}.\nm${index} = Text of ${index}\n`).join("\n");

await test("findings are counted one way in the summary, the filter and the list", {
  files: { "en/a.ftl": `# A name.\n-brand = Basket\n\n${MANY}`, "pl/a.ftl": "-brand = Koszyk\u200b\n\nm1 = Tekst 1 \u200b\n\nm2 = Tekst 2\n" },
}, async (bench) => {
  const page = await bench.open("");
  const card = page.locator("li.locale");
  await until(() => card.innerText(), /28 not translated/);
  const text = await card.innerText();
  assert.match(text, /3 of 31 translated/);
  const counted = /(\d+) with findings/.exec(text)?.[1];
  await card.getByRole("link").click();
  await filter(page, "findings").click();
  await until(() => filter(page, "findings").innerText(), `With findings ${counted}`);
  assert.equal(await rows(page).count(), Number(counted));
  assert.match((await rows(page).allInnerTexts()).join("\n"), /-brand/);
  await filter(page, "missing").click();
  assert.equal(await rows(page).count(), 28);
  await button(page, "Show all").or(filter(page, "all")).first().click();
  quiet(page);
});

await test("own texts of a regional language do not look inherited", { locales: few }, async (bench) => {
  const page = await bench.open("es-419");
  await rows(page).first().waitFor();
  const own = page.locator("li.row:not([data-state=inherited]) .row-own");
  assert.ok(await own.count() > 0);
  assert.equal(await page.locator("li.row:not([data-state=inherited]) .row-own.inherited").count(), 0);
  const name = await page.locator("li.row:not([data-state=inherited])").first().getAttribute("data-key");
  await page.goto(`${bench.base}es-419/${name}`);
  await page.locator(".field").first().waitFor();
  assert.equal(await page.locator(".field .source.inherited").count(), 0);
  quiet(page);
});

await test("r and the review of many say what they did", synced, async (bench) => {
  const page = await bench.open("pl/bye");
  await text(page).waitFor();
  await page.keyboard.press("r");
  await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
  await until(status(page), "Not marked as reviewed");
  await page.keyboard.press("r");
  await page.getByRole("dialog").getByRole("button", { name: /Yes/ }).click();
  await until(status(page), "Marked as reviewed");
  await page.keyboard.press("r");
  await until(status(page), /already been reviewed/);
  await filter(page, "draft").click();
  await until(() => rows(page).count(), 3);
  await page.goto(`${bench.base}pl?show=draft`);
  await until(() => rows(page).count(), 2);
  bench.write("pl", bench.read("pl", "shop.ftl").replace("Dodaj plik", "Dodaj { $plik }"), "shop.ftl");
  await until(() => page.locator("li.row .mark-error").count(), 1);
  await page.getByRole("button", { name: /Review these 2/ }).click();
  await accessible(page, "the question before a review of many");
  await page.getByRole("dialog").getByRole("button", { name: /Yes/ }).click();
  await until(() => page.locator(".notice-done").innerText(), /1 message marked as reviewed[^]*1 message left out[^]*add/);
  await until(() => bench.read("pl", "shop.state"), /^jobs .* reviewed$/m);
  await page.keyboard.press("u");
  await until(() => bench.read("pl", "shop.state"), /^jobs .* draft$/m);
  quiet(page);
});

await test("Ctrl Enter stops at a new warning", { locales: few }, async (bench) => {
  const page = await bench.open("pl/error-2700");
  await user(page).fill("Za mało środków. Doładuj konto".repeat(8));
  await user(page).press("Control+Enter");
  await until(status(page), /new warning/);
  assert.match(page.url(), /error-2700/);
  await until(findings(page, "user"), /characters/);
  await page.keyboard.press("Control+Enter");
  await until(() => !/error-2700/.test(page.url()), true);
});

await test("a mistake in one form does not redden the others", shop, async (bench) => {
  const page = await bench.open("pl/jobs");
  await form(page, "few").waitFor();
  const invalid = () => page.locator(".variant .cm-content").evaluateAll((all) => all.map((one) => one.getAttribute("aria-invalid")).join());
  await form(page, "few").fill("{ $liczba } zlecenia");
  await until(invalid, "false,true,false,false");
  await form(page, "few").fill("{ $count } zlecenia {");
  // As long as the caret is behind it, it may be going on.
  await form(page, "few").press("Home");
  await until(invalid, "false,true,false,false");
  await until(findings(page, "value"), /brace|\{/);
  await form(page, "few").fill("{ $count } zlecenia");
  await until(invalid, "false,false,false,false");
  // A form that is missing is marked, and not those that are there.
  await form(page, "many").fill("");
  await until(findings(page, "value"), /plural form \[many\]/);
  await until(invalid, "false,false,true,false");
  // The English of each form stands beside it.
  assert.match(await page.locator(".variant").first().locator(".branch").innerText(), /job$/);
  quiet(page);
});

await test("the name of an error breaks between its words on a phone", { locales: few }, async (bench) => {
  const page = await bench.open("pl/error-2751", { width: 390, height: 844 });
  const title = page.locator(".title-row h2");
  await until(() => title.innerText(), /ORDER_CANCELLED_BEFORE_PROCESSING/);
  const broken = await title.evaluate((h2) => [...h2.childNodes].filter((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getClientRects().length > 1;
  }).map((node) => node.textContent));
  assert.deepEqual(broken, []);
  quiet(page);
});

await test("emptying a text asks, and says what readers will see", { locales: few }, async (bench) => {
  const before = bench.read("pl");
  const page = await bench.open("pl/error-2700");
  await user(page).fill("");
  await user(page).press("Control+s");
  const dialog = page.getByRole("dialog");
  await until(() => dialog.innerText(), /The account does not have enough credits/);
  assert.match(await dialog.innerText(), / en/);
  await accessible(page, "the question before a text is taken out");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  assert.equal(bench.read("pl"), before);
  await until(() => typed(user(page)), /konto/);
  await user(page).fill("");
  await user(page).press("Control+s");
  await dialog.getByRole("button", { name: "Leave it empty" }).click();
  await until(status(page), "Saved");
  assert.notEqual(bench.read("pl"), before);
  await page.getByRole("button", { name: /^Undo ?: change to error-2700/ }).click();
  await until(() => bench.read("pl"), before);
  await until(() => typed(user(page)), /konto/);
  quiet(page);
});

await test("a message that English does not have any more can be removed, and comes back", {
  files: { "en/a.ftl": "a = One\n", "pl/a.ftl": "a = Jeden\n\nold = Stary\n" },
}, async (bench) => {
  const before = bench.read("pl", "a.ftl");
  const page = await bench.open("pl/old");
  await until(() => page.locator(".state").innerText(), /^Obsolete/);
  await accessible(page, "an obsolete message");
  await button(page, "Remove").click();
  await until(() => bench.read("pl", "a.ftl"), "a = Jeden\n");
  await until(() => rows(page).count(), 1);
  await page.keyboard.press("u");
  await until(() => bench.read("pl", "a.ftl"), before);
  await until(() => page.locator(".state").innerText(), /^Obsolete/);
});

await test("a slow answer shows that it is loading, and takes nothing from under the caret", { locales: few }, async (bench) => {
  const page = await bench.open("pl/error-2700");
  await value(page).waitFor();
  await page.route("**/messages/error-2750", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 900));
    await route.continue();
  });
  await page.locator("li.row[data-key=error-2750] a").click();
  await until(() => page.locator(".pane").getAttribute("aria-busy"), "true");
  await until(() => page.locator(".pane").evaluate((pane) => getComputedStyle(pane, "::before").opacity), "1");
  // What is typed meanwhile is done once it is there.
  const url = page.url();
  await page.keyboard.type("e!x");
  assert.equal(page.url(), url);
  await until(() => page.locator(".pane").getAttribute("aria-busy"), "false");
  await until(() => page.locator(".editor h2").innerText(), /2750/);
  await until(() => typed(user(page)), /!x/);
  // Another English comes while the caret is in the text.
  await value(page).focus();
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  const caret = () => value(page).evaluate((field) => (document.activeElement === field ? getSelection().focusOffset : -1));
  const place = await caret();
  assert.ok(place > 0);
  bench.write("en", bench.read("en").replace(/^error-2750 = .*$/m, "error-2750 = Something quite different"));
  await until(() => page.locator(".field[data-attribute=value] .source").first().innerText(), /quite different/);
  assert.equal(await caret(), place);
});

await test("what is typed while the list is on its way is done once it is there", { locales: few }, async (bench) => {
  const page = await bench.open();
  const slowly = (where) => page.route(where, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await slowly(/\/api\/locales\/[a-z]+$/);
  const loading = page.locator(".rows", { hasText: "Loading" });
  await page.getByRole("link", { name: /polski/ }).first().click();
  await loading.waitFor();
  await page.keyboard.type("jj");
  await until(() => page.locator("li.row a[aria-current]").count(), 1);
  const keys = await page.locator("li.row").evaluateAll((all) => all.map((one) => one.dataset.key));
  await until(() => page.url(), new RegExp(`/pl/${keys[1]}$`));

  // A field that a key has led to gets what comes behind it.
  await until(() => page.locator(".pane").getAttribute("aria-busy"), "false");
  await page.keyboard.press("g");
  await page.getByRole("link", { name: /^Deutsch/ }).first().click();
  await loading.waitFor();
  await page.keyboard.type("/2700");
  await until(() => page.getByRole("searchbox").inputValue(), "2700");
  await until(() => rows(page).count(), 1);
  await until(() => page.url(), /find=2700/);
  // And what is typed into the search itself stays.
  await page.getByRole("link", { name: "Languages" }).first().click();
  await page.getByRole("link", { name: /^español Spanish/ }).first().click();
  await loading.waitFor();
  await page.getByRole("searchbox").fill("2750");
  await until(() => rows(page).count(), 1);
  await page.waitForTimeout(500);
  assert.equal(await page.getByRole("searchbox").inputValue(), "2750");
  // The page itself is on its way.
  await slowly("**/api/folder");
  await page.goto(`${bench.base}pl`);
  await page.keyboard.type("je!");
  await until(() => page.url(), new RegExp(`/pl/${keys[0]}$`));
  await until(() => page.evaluate(() => document.activeElement?.textContent ?? ""), /!/);
  // A click is newer.
  await page.goto(`${bench.base}`);
  await page.locator("li.locale").first().waitFor();
  await page.getByRole("link", { name: /العربية/ }).first().click();
  await loading.waitFor();
  await page.keyboard.type("j");
  await page.getByRole("searchbox").click();
  await until(() => loading.count(), 0);
  await page.waitForTimeout(300);
  assert.equal(new URL(page.url()).pathname, "/ar");
  quiet(page);
});

await test("findings about files say who can do what about them", {
  files: { "en/a.ftl": "a = One\n", "pl/a.ftl": "\ufeffa = Jeden\r\n" },
}, async (bench) => {
  const page = await bench.open("pl");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByText("findings about the files").click();
  const list = page.locator(".file-findings");
  await until(() => list.innerText(), /Send them to[^]*byte-order mark \(a\.ftl, line 1\)[^]*What they can do: save the file as UTF-8/);
  assert.deepEqual(await list.locator("code").allInnerTexts(), ["gengo-messages check --fix", "gengo-messages check --fix"]);
  await accessible(page, "findings about files");
  await list.getByRole("button", { name: "Copy for the developers" }).click();
  await list.getByRole("button", { name: "Copied" }).waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^a\.ftl, line 1: the file starts with a byte-order mark\n {2}save the file/m);
  quiet(page);
});

await test("Ctrl Enter goes to what is left to do, or through what is listed", {
  files: { "en/a.ftl": "a = One\n\nb = Two\n\nc = Three\n\nd = Four\n", "pl/a.ftl": "a = Jeden\n\nb = Dwa\n\nd = Cztery\n" },
}, async (bench) => {
  const page = await bench.open("pl/a");
  await text(page).fill("Jedynka");
  await text(page).press("Control+Enter");
  await until(() => page.url(), /\/pl\/c$/);
  await until(() => page.evaluate(() => document.activeElement?.role), "textbox");
  await page.keyboard.type("Trzy");
  await page.keyboard.press("Control+Enter");
  // Nothing is left: on to the next one.
  await until(() => page.url(), /\/pl\/d$/);
  // Of those that are listed each is looked at.
  bench.write("pl", bench.read("pl", "a.ftl").replace(/c = .*\n\n/, ""), "a.ftl");
  await until(() => page.locator("li.row[data-key=c]").getAttribute("data-state"), "missing");
  await page.goto(`${bench.base}pl/a?show=draft`);
  await text(page).fill("Jeden");
  await text(page).press("Control+Enter");
  await until(() => page.url(), /\/pl\/b\?/);
  quiet(page);
});

await test("texts grow with the browser's font size", { files: { "en/a.ftl": "a = A\n", "pl/a.ftl": "" } }, async () => {
  const folder = path.resolve(import.meta.dirname, "../../workbench/page");
  for (const name of fs.readdirSync(folder).filter((name) => name.endsWith(".css"))) {
    const css = fs.readFileSync(path.join(folder, name), "utf8");
    assert.deepEqual(css.match(/font(-size)?:[^;]*\dpx[^;]*/g) ?? [], [], name);
  }
});

await test("a text that others show lists all of them", { locales: few }, async (bench) => {
  const page = await bench.open("pl/user-app-fault");
  const section = page.locator("section").filter({ has: page.getByRole("heading", { name: /^Shown by \d+ other messages/ }) }).last();
  await section.waitFor();
  const said = Number(/\d+/.exec(await section.getByRole("heading").innerText())?.[0]);
  assert.ok(said > 10);
  assert.equal(await section.getByRole("link").count(), said);
  const shown = await section.locator("ul").evaluate((list) => list.scrollHeight <= list.clientHeight);
  assert.ok(shown, "some are scrolled away");
});

await test("undo waits for a save that is under way", shop, async (bench) => {
  const page = await bench.open("pl/bye");
  await until(() => typed(text(page)), "Do widzenia");
  const before = bench.read("pl", "shop.ftl");
  await page.route("**/api/locales/pl/messages/bye", async (route) => {
    if (route.request().method() === "PUT") await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await text(page).focus();
  await page.keyboard.type("X");
  await page.keyboard.press("Control+s");
  await page.keyboard.press("Escape");
  await page.keyboard.press("u");
  await until(() => page.locator("[aria-live=polite].sr").innerText(), /Undone: change to bye/);
  assert.equal(bench.read("pl", "shop.ftl"), before);
  await until(() => typed(text(page)), "Do widzenia");
  quiet(page);
});

await test("a save is followed by all that it changes beside the text", shop, async (bench) => {
  const page = await bench.open("pl/bye");
  await until(() => typed(text(page)), "Do widzenia");
  await text(page).fill("Pa pa");
  await page.keyboard.press("Control+s");
  await until(status(page), "Saved");
  await until(() => page.locator(".screen").innerText(), /Pa pa/);
  await until(() => page.locator("li.row[data-key=bye]").innerText(), /Pa pa/);
  assert.match(bench.read("pl", "shop.ftl"), /^bye = Pa pa$/m);
  await until(status(page), "Saved", "and what was said of the save stays");
  quiet(page);
});

await test("the quotation marks of Arabic are laid out from right to left", { locales: few }, async (bench) => {
  const page = await bench.open("ar/error-2700");
  const chip = page.locator(".chip-mark bdi[dir=rtl]").first();
  await chip.waitFor();
  assert.match(await chip.innerText(), /…/);
  quiet(page);
});

await test("the comment on a file ends its lines where the page does", { files: { "en/a.ftl": "### One line\n### and the next.\n###\n### Another.\n\nbye = Goodbye\n", "pl/a.ftl": "bye = Pa\n" } }, async (bench) => {
  const page = await bench.open("pl");
  const lines = page.locator(".file-note p");
  await until(() => lines.allInnerTexts().then((all) => all.join("|")), "One line and the next.|Another.");
  quiet(page);
});

const ARABIC = "jobs = { $count ->\n    [zero] { $count } a\n    [one] { $count } b\n    [few] { $count } c\n    [many] { $count } d\n   *[other] { $count } e\n}\n";

await test("a missing plural form has its place, what is left of an error is said, and no bar covers it", { files: { "en/shop.ftl": ENGLISH, "ar/shop.ftl": ARABIC } }, async (bench) => {
  const page = await bench.open("ar/jobs");
  const forms = page.locator(".cm-content");
  await until(() => forms.count(), 6);
  const names = await page.getByRole("textbox", { name: /^Text / }).evaluateAll((all) => all.map((own) =>
    own.getAttribute("aria-labelledby").split(" ").map((id) => document.getElementById(id).textContent).join(" ")));
  const order = names.map((name) => /\b(zero|one|two|few|many|other)\b/.exec(name)?.[0]);
  assert.deepEqual(order, ["zero", "one", "two", "few", "many", "other"]);
  // What was wrong before does not keep the rest from being saved, and is said.
  await form(page, "many").fill("{ $count } f");
  await page.keyboard.press("Control+s");
  await until(status(page), "Saved, but 1 error must still be fixed. See below the field.");
  await form(page, "two").fill("{ $count } g");
  await page.keyboard.press("Control+s");
  await until(status(page), "Saved");
  assert.match(bench.read("ar", "shop.ftl"), /\[one\][^\n]*\n\s*\[two\] \{ \$count \} g\n\s*\[few\]/);
  // A new error is refused, and stands above the bar with the field that it is about.
  for (const [width, height] of [[1440, 900], [1440, 500], [390, 844]]) {
    await page.setViewportSize({ width, height });
    await form(page, "other").fill("{ $cuont } h");
    await page.keyboard.press("Control+s");
    await until(() => page.locator(".actions .problem").innerText(), /^Not saved/);
    const covered = await page.evaluate(() => {
      const bar = document.querySelector(".actions").getBoundingClientRect().top;
      const seen = [document.activeElement, document.querySelector(".finding-error")].map((node) => node.getBoundingClientRect().bottom);
      return seen.map((bottom) => Math.round(bottom - bar)).filter((over) => over > 0);
    });
    assert.deepEqual(covered, [], `${width} x ${height}`);
    await form(page, "other").fill(`{ $count } h ${width} ${height}`);
    await page.keyboard.press("Control+s");
    await until(status(page), "Saved");
  }
  assert.deepEqual(page.noise.filter((line) => !/422/.test(line)), []);
});

const PARTS = "# $count (Number)\njobs = { $count ->\n    [one] { $count } job was saved\n   *[other] { $count } jobs were saved\n}\n    .user = Good news for you\n\n# $count (Number)\nfiles = { $count ->\n    [one] { $count } file was saved\n   *[other] { $count } files were saved\n}\n    .user = Good news for them\n";
const parts = { files: { "en/a.ftl": PARTS, "pl/a.ftl": "jobs = { $count ->\n    [one] { $count } a\n    [few] { $count } b\n    [many] { $count } c\n   *[other] { $count } d\n}\n    .user = Dobra nowina\n\nfiles =\n    .user = Nowina\n" } };

await test("a similar plural fills the fields of its forms, and texts come in the order of the fields", parts, async (bench) => {
  const page = await bench.open("pl/files");
  const use = page.locator(".similar").getByRole("button", { name: "Use" });
  await until(() => use.count(), 2);
  const order = await page.locator(".field").evaluateAll((all) => all.map((own) => own.dataset.attribute));
  const offered = await page.locator(".similar h4").allInnerTexts();
  assert.equal(offered.length, 2);
  assert.equal(/people|person/i.test(offered[0]), order[0] === "user", offered.join());
  const plural = page.locator(".similar li", { has: page.locator(".choice") }).getByRole("button", { name: "Use" });
  await plural.click();
  for (const [name, text] of [["one", "a"], ["few", "b"], ["many", "c"], ["other", "d"]]) {
    await until(() => typed(page.getByRole("textbox", { name: new RegExp(`\\b${name}\\b`) })), `{ $count } ${text}`);
  }
  quiet(page);
});

await test("what is translated in part cannot be marked as reviewed, and the keyboard does not move the page away", parts, async (bench) => {
  const page = await bench.open("pl/files");
  await until(() => page.locator(".cm-content").count(), 5);
  assert.equal(await button(page, "Mark as reviewed").isVisible(), false);
  await page.locator(".heading h2, .title-row h2").first().click();
  await page.keyboard.press("r");
  await until(status(page), /^Translate the rest of this message first/);
  for (const height of [900, 500]) {
    await page.setViewportSize({ width: 1440, height });
    await page.locator(".cm-content").first().focus();
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press("Tab");
      const top = await page.evaluate(() => [document.scrollingElement, ...document.querySelectorAll(".pane, .desk, main")].map((node) => node.scrollTop).join());
      assert.match(top, /^[0,]+$/, `after ${step + 1} times Tab at ${height}`);
    }
  }
  quiet(page);
});

await test("what is to be typed as it stands is set off in findings", { files: { "en/a.ftl": "# $n\na = A { $n }\n", "pl/a.ftl": "a = A\n" } }, async (bench) => {
  const page = await bench.open("pl/a");
  await until(() => page.locator(".finding code").first().innerText(), /\$n/);
  const marks = page.locator(".finding .backtick");
  assert.deepEqual(new Set(await marks.evaluateAll((all) => all.map((own) => own.getBoundingClientRect().width))), new Set([0]));
  // They are there for those who copy the sentence, and there are no others.
  const count = (await page.locator(".editor").innerText()).split("`").length - 1;
  assert.equal(await marks.count(), count);
  quiet(page);
});

await finish();
