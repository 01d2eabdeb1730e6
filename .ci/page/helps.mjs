// What helps translators, with folders of any app.
// node helps.mjs BINARY NODE_MODULES [NAMES]

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { accessible, finish, test, until } from "./harness.mjs";
import { button, findings, rows, status, text, typed } from "./locators.mjs";

const quiet = (page) => assert.deepEqual(page.noise, []);
const part = (page, name) => page.getByRole("textbox", { name, exact: true });

const SHOP = `### Texts of the shop, shown on phones.

# The name of the shop.
-brand = Basket

## Basket

# A button. max. 20
add =
    .label = Add to basket
    .title = Adds the file to the basket
    .aria-label = Add the file { $name } to the basket

# A field.
find =
    .placeholder = Find a file

# $when (Date)
sent = Sent on { DATETIME($when) }

open = { PLATFORM() ->
    [macos] Open in Finder
   *[other] Open in the file manager
}

hello = Hello from { -brand }
`;
const POLISH = "add =\n    .label = Do koszyka\n    .title = Dodaje plik do koszyka\n    .aria-label = Dodaj plik { $name } do koszyka\n\nsent = Wysłano { DATETIME($when) }\n";
const LEGAL = "### Legal texts.\n\nterms = Terms of use\n";
const settings = 'functions = ["DATETIME", "PLATFORM"]\n';
const shop = { files: { "en/shop.ftl": SHOP, "en/legal/terms.ftl": LEGAL, "pl/shop.ftl": POLISH, "check.toml": settings } };

await test("messages of any app have titles, labels and previews of their own", shop, async (bench) => {
  const page = await bench.open("pl/add");
  await part(page, "Label").waitFor();
  assert.equal(await page.locator(".editor h2").innerText(), "add");
  assert.deepEqual(await page.locator(".field h3").allInnerTexts(), ["Label", "Title", "Read aloud"]);
  assert.equal(await page.getByText("For developers and logs").count(), 0);
  assert.match(await page.locator(".part-button").innerText(), /Do koszyka/);
  assert.match(await page.locator(".part-tooltip").innerText(), /Dodaje plik/);
  assert.match(await page.locator(".part-spoken").innerText(), /Dodaj plik .?name.? do koszyka/);
  assert.equal(await page.locator(".log, .toast-sign").count(), 0, "it is no error");
  // The limit of the comment counts.
  await until(() => page.locator(".field[data-attribute=label] .length").innerText(), "10 / 20");
  await part(page, "Label").fill("Dodaj ten plik do koszyka");
  await until(findings(page, "label"), /20/);
  await accessible(page, "a message of attributes");
  await page.goto(`${bench.base}pl/find`);
  await part(page, "Placeholder").fill("Znajdź plik");
  await until(() => page.locator(".part-placeholder").innerText(), "Znajdź plik");
  await page.goto(`${bench.base}pl/sent`);
  await until(() => page.locator(".toast.neutral").innerText(), /Wysłano .?2026-05-17/);
  await page.goto(`${bench.base}pl/open`);
  await until(() => page.locator(".toast.neutral").innerText(), /file manager/);
  await page.getByLabel("PLATFORM()").fill("macos");
  await until(() => page.locator(".toast.neutral").innerText(), /Finder/);
  quiet(page);
});

await test("several files are listed with their comments, and one can be picked", shop, async (bench) => {
  const page = await bench.open("pl");
  await until(() => rows(page).count(), 7);
  assert.match(await page.locator(".overview").innerText(), /legal\/terms\.ftl\s+Legal texts\.[^]*shop\.ftl\s+Texts of the shop, shown on phones\./);
  await page.getByLabel("File").selectOption("legal/terms.ftl");
  await until(() => rows(page).count(), 1);
  await page.reload();
  await until(() => rows(page).count(), 1);
  assert.equal(await page.getByLabel("File").inputValue(), "legal/terms.ftl");
  await accessible(page, "one of several files");
  quiet(page);
});

await test("a term that is not translated yet is linked, and blocks nothing", shop, async (bench) => {
  const page = await bench.open("pl/hello");
  await text(page).fill("Tu { -brand }");
  await until(findings(page, "value"), /Translate -brand/);
  await text(page).press("Control+s");
  await until(status(page), "Saved");
  assert.match(bench.read("pl", "shop.ftl"), /^hello = Tu \{ -brand \}$/m);
  await page.getByRole("link", { name: "Translate -brand" }).click();
  await until(() => page.locator(".editor h2").innerText(), "-brand");
  quiet(page);
});

await test("a folder with English alone is a welcome, and a language is started", { files: { "en/shop.ftl": SHOP, "check.toml": settings } }, async (bench) => {
  const page = await bench.open("");
  await until(() => page.locator(".welcome").innerText(), /6 messages in en/);
  await accessible(page, "the welcome");
  const tag = page.getByLabel(/language: its code/);
  await tag.fill("no such language");
  await button(page, "Start a language").click();
  await until(() => page.locator(".start .problem").innerText(), /No language is known as “no such language”/);
  // A name will do, in English or in the language itself.
  for (const [name, code] of [["Czech", "cs"], ["SUOMI", "fi"]]) {
    await tag.fill(name);
    await button(page, "Start a language").click();
    await until(() => new URL(page.url()).pathname, `/${code}`);
    await page.goto(bench.base);
  }
  await tag.fill("pt_br");
  await button(page, "Start a language").click();
  await until(() => new URL(page.url()).pathname, "/pt-BR");
  await until(() => rows(page).count(), 6);
  assert.ok(fs.existsSync(path.join(bench.folder, "pt-BR/shop.ftl")));
  assert.deepEqual(page.noise, []);
});

const SIMILAR = {
  files: {
    "en/a.ftl": "add = Add the file to the basket\nremove = Remove the file from the basket\nall = Add all files to the basket\n",
    "pl/a.ftl": "add = Dodaj plik do koszyka\nremove = Usuń plik z koszyka\n",
    "de/a.ftl": "all = Alle Dateien in den Korb\n",
  },
};

await test("similar texts are offered with what differs, and taken over by a click or a key", SIMILAR, async (bench) => {
  const page = await bench.open("pl/all");
  const similar = page.locator(".similar li");
  await until(() => similar.first().innerText(), /Dodaj plik do koszyka/);
  assert.match(await similar.first().locator("ins").allInnerTexts().then((all) => all.join(" ")), /all files/);
  await accessible(page, "similar texts");
  await similar.first().getByRole("button", { name: "Use" }).click();
  await until(() => typed(text(page)), "Dodaj plik do koszyka");
  await page.keyboard.press("Control+z");
  await until(() => typed(text(page)), "");
  await page.keyboard.press("Alt+1");
  await until(() => typed(text(page)), "Dodaj plik do koszyka");
  // Any other language's text, too.
  await page.locator(".neighbours li").filter({ hasText: "Deutsch" }).getByRole("button", { name: "Use" }).click();
  await until(() => typed(text(page)), "Alle Dateien in den Korb");
  quiet(page);
});

const MEMORY = { ...SIMILAR, before: (folder) => {
  const other = path.join(folder, ".other");
  for (const [name, line] of [["en", "x = Add all files to the basket now\n"], ["pl-PL", "x = Dodaj teraz wszystkie pliki do koszyka\n"]]) {
    fs.mkdirSync(path.join(other, name), { recursive: true });
    fs.writeFileSync(path.join(other, name, "old.ftl"), line);
  }
  return ["--memory", other];
} };

await test("texts of another folder are offered, too", MEMORY, async (bench) => {
  const page = await bench.open("pl/all");
  await until(() => page.locator(".similar li").first().innerText(), /Dodaj teraz wszystkie pliki/);
  assert.match(await page.locator(".similar li").first().innerText(), /\.other/);
  quiet(page);
});

const GIT = { ...SIMILAR, before: (folder) => {
  const git = (...args) => execFileSync("git", ["-c", "user.name=Åsa Berg", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", ...args], { cwd: folder });
  git("init", "-q");
  git("add", ".");
  git("commit", "-q", "-m", "x");
  fs.writeFileSync(path.join(folder, "pl/a.ftl"), "add = Włóż plik do koszyka\nremove = Usuń plik z koszyka\n");
  git("commit", "-q", "-a", "-m", "y");
} };

await test("the versions of a message come from git, with who and when, and can be taken over", GIT, async (bench) => {
  const page = await bench.open("pl/add");
  await page.getByText("Versions", { exact: true }).click();
  const versions = page.locator(".versions li");
  await until(() => versions.count(), 2);
  assert.match(await versions.first().innerText(), /\d{4}-\d\d-\d\d\s+Åsa Berg[^]*Włóż plik/);
  await accessible(page, "the versions of a message");
  await versions.nth(1).getByRole("button", { name: "Use" }).click();
  await until(() => typed(text(page)), "Dodaj plik do koszyka");
  quiet(page);
});

await test("the search finds texts and comments without accents, and Enter opens the first", shop, async (bench) => {
  const page = await bench.open("pl");
  await until(() => rows(page).count(), 7);
  await page.getByRole("searchbox").fill("WYSLANO");
  await until(() => rows(page).count(), 1);
  await page.getByRole("searchbox").fill("name of the shop");
  await until(() => rows(page).count(), 1);
  await page.getByRole("searchbox").press("Enter");
  await until(() => page.locator(".editor h2").innerText(), "-brand");
  quiet(page);
});

const ARABIC = {
  files: {
    "en/app.ftl": "a = One\nb = Two { $name }\n# C\nc = Three\n",
    "ar/app.ftl": "a = المكتبة على الرف ٢٠٢٤\nb = أهلاً { $name }، اقرأ { $name }!\n",
    "pl/app.ftl": "a = Łódź i Wrocław\nb = „Straße” { $name }\n",
    "tr/app.ftl": "a = ISPARTA ılık\nb = İstanbul { $name }\n",
    "el/app.ftl": "a = ΟΔΟΣ\nb = Γεια { $name }\n",
  },
};

await test("the search finds what people type for it in their script", ARABIC, async (bench) => {
  for (const [locale, found] of Object.entries({
    ar: ["المكتبه", "علي", "2024", "۲۰۲۴", "اهلا", "مكتـبة"], pl: ["lodz", "WROCŁAW", "strasse"], tr: ["ısparta", "isparta", "istanbul"], el: ["οδος", "οδός", "ΟΔΟΣ"],
  })) {
    const page = await bench.open(locale);
    await until(() => rows(page).count(), 3);
    for (const words of found) {
      await page.getByRole("searchbox").fill(words);
      await until(() => rows(page).count(), 1, `${locale} ${words}`);
    }
    await page.getByRole("searchbox").fill("ژژ");
    await until(() => rows(page).count(), 0);
    quiet(page);
  }
});

await test("Enter and Ctrl+Enter do what the main button of a dialog does, and every question mark opens the help", ARABIC, async (bench) => {
  const page = await bench.open("");
  await page.getByRole("searchbox").fill("arab");
  await page.getByRole("searchbox").press("Enter");
  await until(() => new URL(page.url()).pathname, "/ar");
  await page.goto(`${bench.base}ar/a`);
  await page.locator(".editor").waitFor();
  for (const [key, code] of [["?", "Slash"], ["؟", "Slash"], ["؟", "KeyT"], ["\u037e", "KeyQ"]]) {
    await page.evaluate(([key, code]) => document.body.dispatchEvent(new KeyboardEvent("keydown", { key, code, shiftKey: true, bubbles: true, cancelable: true })), [key, code]);
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog", { name: "Keys" }).waitFor({ state: "hidden" });
  }
  await button(page, "Mark as reviewed").click();
  await page.getByLabel(/^Your name/).fill("A. Reader");
  await page.getByLabel(/^Your name/).press("Enter");
  await until(() => page.getByRole("dialog").count(), 0);
  await until(() => fs.existsSync(path.join(bench.folder, "ar/app.state")) && fs.readFileSync(path.join(bench.folder, "ar/app.state"), "utf8"), /^a .* reviewed/m);
  await page.getByText("Ask the developers").click();
  await page.getByLabel("Your question to the developers").fill("ما هذا?");
  await page.getByLabel("Your question to the developers").press("Control+Enter");
  await page.locator(".context .questions").getByRole("button", { name: "Answer" }).click();
  const answer = page.getByRole("dialog").getByRole("textbox");
  await answer.fill("It is the first.");
  await answer.press("Control+Enter");
  await until(() => page.getByRole("dialog").count(), 0);
  await until(() => page.locator(".context .answer").innerText(), "It is the first.");
  // The question is set off from its author, so that neither changes the order of the other.
  assert.equal(await page.locator(".context .question bdi").first().innerText(), "ما هذا?");
  quiet(page);
});

await test("placeables stand from left to right in the list of a language from right to left", ARABIC, async (bench) => {
  const page = await bench.open("ar");
  await until(() => page.locator(".row-own .placeable").count(), 2);
  const isInOrder = (node) => {
    const left = (at) => {
      const range = new Range();
      range.setStart(node.firstChild, at);
      range.setEnd(node.firstChild, at + 1);
      return range.getBoundingClientRect().left;
    };
    return [...node.textContent].every((_, at) => at === 0 || left(at - 1) < left(at));
  };
  for (const placeable of await page.locator(".row-own .placeable").all()) assert.ok(await placeable.evaluate(isInOrder), await placeable.innerText());
  // The first one of the text is to the right of the second one.
  const [first, second] = await Promise.all([0, 1].map((at) => page.locator(".row-own .placeable").nth(at).boundingBox()));
  assert.ok(first.x > second.x);
  quiet(page);
});

await finish();
