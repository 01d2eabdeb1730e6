// A field that knows Fluent: what is written in it, and a field for each way through the choices of a text.
// node field.mjs BINARY NODE_MODULES [NAMES]

import assert from "node:assert/strict";
import { accessible, finish, run, test, until } from "./harness.mjs";
import { button, findings, form, status, text, typed, user, value } from "./locators.mjs";

const quiet = (page) => assert.deepEqual(page.noise, []);
const units = (page) => page.locator(".cm-line .placeable").allInnerTexts().then((all) => all.join("|"));
const way = (page, keys) => page.getByRole("textbox", { name: new RegExp(`^Text ${keys.join("\\b.*\\b")}\\b`) });
const one = (message, translations = {}, more = {}) => ({
  files: {
    "en/a.ftl": message,
    ...Object.fromEntries(["pl", "ar", "de", "fr", "ja"].map((locale) => [`${locale}/a.ftl`, translations[locale] ?? ""])), ...more,
  },
});

const FILES = "# max. 30\nfiles = Add { $name } to { -brand }\n\n-brand = Basket\n";
const files = one(FILES, { pl: "files = Dodaj { $name } do { -brand }\n\n-brand = Koszyk\n", ar: "files = أضف { $name } الآن\n\n-brand = السلة\n" });

await test("placeables are units, which Backspace and Delete take out whole", files, async (bench) => {
  const page = await bench.open("pl/files");
  await until(() => units(page), "{ $name }|{ -brand }");
  await text(page).focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Backspace");
  await until(() => typed(text(page)), "Dodaj { $name } do ");
  await page.keyboard.press("Control+Home");
  for (let step = 0; step < 6; step += 1) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Delete");
  await until(() => typed(text(page)), "Dodaj  do ");
  // Undo brings them back, in this field.
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await until(() => typed(text(page)), "Dodaj { $name } do { -brand }");
  // The caret steps over one.
  await page.keyboard.press("Control+Home");
  for (let step = 0; step < 7; step += 1) await page.keyboard.press("ArrowRight");
  await page.keyboard.type("!");
  await until(() => typed(text(page)), "Dodaj { $name }! do { -brand }");
  // One that is not closed yet is text.
  await text(page).fill("{ \"{\" } i { $na");
  await until(() => units(page), "{ \"{\" }");
  await text(page).fill("Raz { NUMBER($n, style: \"}\") } dwa");
  await until(() => units(page), "{ NUMBER($n, style: \"}\") }");
  quiet(page);
});

await test("placeables are isolated in texts from right to left", files, async (bench) => {
  const page = await bench.open("ar/files");
  const unit = page.locator(".cm-line .placeable");
  await until(() => unit.evaluate((node) => [node.dir, getComputedStyle(node).unicodeBidi].join()), "ltr,isolate");
  assert.equal(await text(page).getAttribute("dir"), "rtl");
  // The one before the unit stands to its right.
  const [before, at] = await text(page).evaluate((content) => {
    const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
    const range = new Range();
    range.selectNodeContents(walker.nextNode());
    return [range.getBoundingClientRect().left, content.querySelector(".placeable").getBoundingClientRect().left];
  });
  assert.ok(before > at);
  await text(page).focus();
  await page.keyboard.press("Control+Home");
  for (let step = 0; step < 4; step += 1) await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Delete");
  await until(() => typed(text(page)), "أضف  الآن");
  await accessible(page, "a text from right to left");
  quiet(page);
});

const walks = one("a = A { $n } b { $m } c\n", { ar: "a = أب { $n } ج { $m }\n", pl: "a = { $n }{ $m } x\n", fr: "a = un { $n }\n" });

/** The places of the caret in a field, key by key: in the text, and where it is drawn. */
async function walk(page, key) {
  const seen = [];
  for (let step = 0; step < 40; step += 1) {
    const at = await page.evaluate(() => {
      const { from, to } = document.activeElement.cmTile?.view?.state.selection.main ?? document.activeElement.cmView.view.state.selection.main;
      return from === to ? from : null;
    });
    if (seen.at(-1) === at) return seen;
    seen.push(at);
    await page.keyboard.press(key);
  }
  return seen;
}

await test("the caret walks through a text from end to end, over each placeable as a whole", walks, async (bench) => {
  for (const [locale, forth, back, places] of [
    ["ar", "ArrowLeft", "ArrowRight", [0, 1, 2, 3, 9, 10, 11, 12, 18]],
    ["pl", "ArrowRight", "ArrowLeft", [0, 6, 12, 13, 14]],
    ["fr", "ArrowRight", "ArrowLeft", [0, 1, 2, 3, 9]],
  ]) {
    const page = await bench.open(`${locale}/a`);
    await text(page).focus();
    await page.keyboard.press("Control+Home");
    assert.deepEqual(await walk(page, forth), places, locale);
    assert.deepEqual(await walk(page, back), places.toReversed(), locale);
    // By words and with a selection, too, it never turns back.
    const words = await walk(page, `Control+${forth}`);
    assert.deepEqual(words, words.toSorted((one, other) => one - other), locale);
    assert.deepEqual([words[0], words.at(-1)], [0, places.at(-1)], locale);
    await page.keyboard.press("Control+Home");
    for (let step = 0; step < places.length; step += 1) await page.keyboard.press(`Shift+${forth}`);
    await page.keyboard.type("x");
    await until(() => typed(text(page)), "x");
    quiet(page);
  }
});

await test("spaces that do not break are seen, and can be put in", files, async (bench) => {
  const page = await bench.open("pl/files");
  await text(page).fill("Dodaj\u00a0to\u202fi");
  const spaces = page.locator(".cm-line .no-break");
  await until(() => spaces.count(), 2);
  assert.match(await spaces.nth(1).getAttribute("title"), /Narrow no-break space/);
  assert.match(await spaces.first().evaluate((node) => getComputedStyle(node, "::before").content), /⍽/);
  await page.keyboard.press("End");
  await page.locator('.chip[data-insert="\u00a0"]').click();
  await until(() => typed(text(page)), "Dodaj\u00a0to\u202fi\u00a0");
  // Marks of direction are seen, too.
  await text(page).fill("Dodaj\u200eto");
  await until(() => page.locator(".cm-specialChar").count(), 1);
  await accessible(page, "special spaces");
  quiet(page);
});

await test("the quotation marks of the language are offered, and undone", files, async (bench) => {
  for (const [locale, open, close] of [["pl", "„", "”"], ["de", "„", "“"], ["fr", "«", "»"], ["ja", "「", "」"]]) {
    const page = await bench.open(`${locale}/files`);
    await text(page).fill("Wort");
    await page.keyboard.press("Control+a");
    await page.locator(".chip[data-insert=quotes]").click();
    await until(() => typed(text(page)), `${open}Wort${close}`, locale);
    await page.keyboard.press("Control+z");
    await until(() => typed(text(page)), "Wort", locale);
    await page.context().close();
  }
  const page = await bench.open("pl/files");
  const curl = page.getByRole("button", { name: /^Write / });
  await text(page).fill('<a href="x">"Raz"</a> i "dwa { NUMBER($n, style: "a") }"');
  await curl.click();
  await until(() => typed(text(page)), '<a href="x">„Raz”</a> i „dwa { NUMBER($n, style: "a") }”');
  assert.ok(await curl.isHidden());
  await page.keyboard.press("Control+z");
  await until(() => typed(text(page)), /"Raz"/);
  await text(page).fill('Ekran 5" i jedno " samo');
  await until(() => curl.isHidden(), true, "inches");
  quiet(page);
});

await test("the length is always counted, and a limit in a comment kept", files, async (bench) => {
  const page = await bench.open("pl/files");
  const length = page.locator(".field .length");
  await until(() => length.innerText(), "25 / 30");
  await text(page).fill("Dodaj { $name } do { -brand } teraz");
  await until(() => length.innerText(), "31 / 30");
  assert.ok(await length.evaluate((node) => node.classList.contains("over")));
  await until(findings(page, "value"), /30/);
  await page.goto(`${bench.base}pl/-brand`);
  await until(() => length.innerText(), "6 characters");
  quiet(page);
});

await test("a line may begin with a bracket, a star or a full stop", one("files = Choose\n"), async (bench) => {
  const page = await bench.open("pl/files");
  await text(page).fill("Raz\n[dwa]\n* trzy\n.NET = cztery");
  await page.keyboard.press("Control+s");
  await until(status(page), "Saved");
  assert.match(bench.read("pl", "a.ftl"), /^files =\n {4}Raz\n {4}\{ "\[" \}dwa\]\n {4}\{ "\*" \} trzy\n {4}\{ "\." \}NET = cztery$/m);
  await until(() => typed(text(page)), /^Raz\n\{ "\[" \}dwa\]/);
  await until(() => page.locator(".toast").innerText(), /Raz\s\[dwa\]\s\* trzy\s\.NET = cztery/);
  quiet(page);
});

await test("the field has its name, its language, its spelling and the page's keys", files, async (bench) => {
  const page = await bench.open("pl/files");
  await text(page).focus();
  const given = await text(page).evaluate((node) => ["lang", "dir", "spellcheck", "role", "aria-multiline"].map((name) => node.getAttribute(name)).join());
  assert.equal(given, "pl,ltr,true,textbox,true");
  const described = await text(page).evaluate((node) => document.getElementById(node.getAttribute("aria-describedby")).className);
  assert.equal(described, "findings");
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" x");
  await page.keyboard.press("Escape");
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "H2");
  await text(page).focus();
  await page.keyboard.press("Tab");
  assert.ok(!(await text(page).evaluate((node) => node === document.activeElement)), "Tab leaves the field");
  await text(page).focus();
  await page.keyboard.press("Control+Enter");
  await until(() => bench.read("pl", "a.ftl"), /^files = Dodaj \{ \$name \} do \{ -brand \} x$/m);
  assert.deepEqual(page.noise, []);
});

const JOBS = "# $count: 3\njobs = { $count ->\n    [one] { $count } job\n   *[other] { $count } jobs\n}\n";

await test("an empty form is reported as one types, and no other form is shown in its place", one(JOBS, {
  pl: "jobs = { $count ->\n    [one] { $count } praca\n    [few] { $count } prace\n    [many] { $count } prac\n   *[other] { $count } pracy\n}\n",
}), async (bench) => {
  const page = await bench.open("pl/jobs");
  const shown = () => page.locator(".toast").innerText();
  await form(page, "other").fill("");
  await until(findings(page, "value"), /default form "other" is empty/);
  await until(shown, "nothing to show");
  await until(() => form(page, "other").getAttribute("aria-invalid"), "true");
  await form(page, "few").focus();
  await until(shown, /prace/);
  await form(page, "few").fill("");
  await until(shown, "nothing to show");
  await form(page, "few").fill("{ $count } prace");
  await until(shown, /prace/);
  await form(page, "other").fill("{ $count } pracy");
  await until(findings(page, "value"), "");
  await until(shown, /pracy/);
  await form(page, "other").press("Control+s");
  await until(status(page), "Nothing to save");
  quiet(page);
});

const GENDER = `shared = { $gender ->
    [male] { $count ->
        [one] He shared a photo
       *[other] He shared { $count } photos
    }
   *[other] They shared { $count } photos
}
`;

await test("a choice in a choice has a field for each way, with its English, and the preview follows", one(GENDER), async (bench) => {
  const page = await bench.open("pl/shared");
  await until(() => page.locator(".variant .cm-content").count(), 5);
  assert.match(await page.locator(".variant").first().innerText(), /male[^]*one[^]*\$gender[^]*\$count[^]*He shared a photo/);
  assert.match(await page.locator(".variant").last().locator(".branch").innerText(), /They shared/);
  const texts = { one: "Udostępnił zdjęcie", few: "Udostępnił { $count } zdjęcia", many: "Udostępnił { $count } zdjęć", other: "Udostępnił { $count } zdjęcia w ułamku" };
  for (const [key, words] of Object.entries(texts)) await page.locator(".variant").nth(Object.keys(texts).indexOf(key)).getByRole("textbox").fill(words);
  const last = page.locator(".variant").last().getByRole("textbox");
  await last.fill("Udostępnili { $count } zdjęć");
  await until(() => page.locator(".toast").innerText(), /^Udostępnili/);
  await way(page, ["male", "few"]).focus();
  await until(() => page.locator(".toast").innerText(), /Udostępnił .?3.? zdjęcia$/);
  assert.equal(await page.getByLabel("gender", { exact: true }).inputValue(), "male");
  await way(page, ["male", "many"]).focus();
  await until(() => page.locator(".toast").innerText(), /Udostępnił .?5.? zdjęć$/);
  // A value that the translator has chosen is kept, as long as it leads there.
  await page.getByLabel("count", { exact: true }).fill("27");
  await until(() => page.locator(".toast").innerText(), /27/);
  await accessible(page, "a choice in a choice");
  await page.keyboard.press("Control+s");
  await until(status(page), "Saved");
  assert.equal(bench.read("pl", "a.ftl").trim(), `shared =
    { $gender ->
        [male]
            { $count ->
                [one] Udostępnił zdjęcie
                [few] Udostępnił { $count } zdjęcia
                [many] Udostępnił { $count } zdjęć
               *[other] Udostępnił { $count } zdjęcia w ułamku
            }
       *[other] Udostępnili { $count } zdjęć
    }`);
  // A mistake in one way is there alone.
  await way(page, ["male", "many"]).fill("{ $zahl }");
  const invalid = () => page.locator(".variant .cm-content").evaluateAll((all) => all.map((node) => node.getAttribute("aria-invalid")).join());
  await until(invalid, "false,false,true,false,false");
  quiet(page);
});

const TWO = `both = Delete { $files ->
    [one] one file
   *[other] { $files } files
} in { $folders ->
    [one] one folder
   *[other] { $folders } folders
}.
`;

await test("two choices in a sentence are whole sentences", one(TWO, { de: TWO.replace("Delete", "Lösche") }), async (bench) => {
  const page = await bench.open("de/both");
  const before = bench.read("de", "a.ftl");
  await until(() => page.locator(".variant .cm-content").count(), 4);
  await until(() => typed(way(page, ["one", "other"])), "Lösche one file in { $folders } folders.");
  assert.match(await page.locator(".variant").nth(1).locator(".branch").innerText(), /^English:\s+Delete one file in \{ \$folders \} folders\./);
  assert.ok(await button(page, "Discard changes").isHidden(), "nothing is typed");
  await way(page, ["one", "one"]).fill("Lösche eine Datei in einem Ordner.");
  await until(() => page.locator(".toast").innerText(), "Lösche eine Datei in einem Ordner.");
  assert.equal(bench.read("de", "a.ftl"), before);
  await page.reload();
  await until(() => typed(way(page, ["one", "one"])), "Lösche eine Datei in einem Ordner.");
  await page.keyboard.press("Control+s");
  await until(() => bench.read("de", "a.ftl"), /\[one\] Lösche eine Datei in einem Ordner\.\n/);
  assert.match(bench.read("de", "a.ftl"), /\*\[other\] Lösche \{ \$files \} files in \{ \$folders \} folders\.\n/);
  await until(() => page.locator(".variant .cm-content").count(), 4);
  quiet(page);
});

const ORDINAL = "place = { NUMBER($n, type: \"ordinal\") ->\n    [one] { $n }st\n    [two] { $n }nd\n    [few] { $n }rd\n   *[other] { $n }th\n}\n";

await test("ordinals have the forms and numbers of ordinals", one(ORDINAL, { fr: "" }), async (bench) => {
  const page = await bench.open("fr/place");
  await until(() => page.locator(".variant .cm-content").count(), 2);
  assert.match(await page.locator(".variant").nth(1).innerText(), /0, 2, 3, 4 …/);
  await form(page, "one").fill("{ $n }er");
  await form(page, "other").fill("{ $n }e");
  await until(() => page.locator(".toast").innerText(), /^.?3.?e$/);
  await form(page, "one").focus();
  await until(() => page.locator(".toast").innerText(), /^.?1.?er$/);
  await page.keyboard.press("Control+s");
  await until(status(page), "Saved");
  assert.match(bench.read("fr", "a.ftl"), /NUMBER\(\$n, type: "ordinal"\) ->\n {8}\[one\] \{ \$n \}er\n {7}\*\[other\] \{ \$n \}e\n/);
  quiet(page);
});

const MANY = (keys) => `{ $n ->\n${keys.map((key) => `    [${key}] X ${key}\n`).join("")}   *[other] X\n}`;
const big = `long = ${MANY(Array.from({ length: 70 }, (_, index) => index + 5))}\n`;

await test("a text with more ways than one would fill in is shown whole", one(big, { de: big }), async (bench) => {
  const page = await bench.open("de/long");
  await until(() => typed(text(page)), /^\{ \$n ->\n {4}\[5\] X 5\n/);
  assert.equal(await page.locator(".variant").count(), 0);
  quiet(page);
});

await test("one text for all cases takes the place of the fields, and back", one("hi = { $gender ->\n    [male] He\n    [female] She\n   *[other] They\n}\n"), async (bench) => {
  const page = await bench.open("pl/hi");
  await way(page, ["female"]).fill("Ona");
  await way(page, ["other"]).fill("Oni");
  await until(() => page.locator(".toast").innerText(), "Oni");
  await way(page, ["female"]).focus();
  await until(() => page.locator(".toast").innerText(), "Ona");
  await button(page, "One text for all cases").click();
  await until(() => typed(text(page)), "Oni");
  await text(page).press("Control+s");
  await until(() => bench.read("pl", "a.ftl"), "hi = Oni\n");
  quiet(page);
});

const plural = one("# $n (Number)\nleft = { $n ->\n    [0] Sold out\n    [one] { $n } left\n   *[other] { $n } left\n}\n",
  { pl: "left = { $n ->\n    [0] brak\n    [one] { $n } a\n    [few] { $n } b\n    [many] { $n } c\n   *[other] { $n } d\n}\n" });

await test("one text does not take the place of translated forms without a question", plural, async (bench) => {
  const page = await bench.open("pl/left");
  const before = bench.read("pl", "a.ftl");
  await button(page, "One text for all numbers").click();
  await until(() => typed(text(page)), "{ $n } d");
  const dialog = page.getByRole("dialog");
  await text(page).press("Control+s");
  await until(() => dialog.innerText(), /brak[\s\S]*\{ \$n \} c/);
  await accessible(page, "the question before forms are deleted");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await until(() => dialog.count(), 0);
  assert.equal(bench.read("pl", "a.ftl"), before);
  await button(page, "Vary by number").click();
  await until(() => typed(page.getByRole("textbox", { name: /exactly 0|\b0\b/ }).first()), "brak");
  await button(page, "One text for all numbers").click();
  await text(page).press("Control+s");
  await dialog.getByRole("button", { name: "Use one text" }).click();
  await until(() => bench.read("pl", "a.ftl"), "left = { $n } d\n");
  await until(status(page), "Saved");
  quiet(page);
});

const coded = one("jobs = { $n ->\n    [one] { $n } job\n   *[other] { $n } jobs\n}\n", {
  ar: "jobs =\n    { $n ->\n        [one] مهمة { $n } الآن\n       *[other] { $n } مهمة\n    }\n", pl: "jobs = Zadania: { $n }\n",
});

await test("as code, each line has the direction of its words, and ids and keys are isolated", coded, async (bench) => {
  const page = await bench.open("ar/jobs");
  await button(page, "Edit as code").click();
  const entry = page.getByRole("textbox", { name: /whole entry/ });
  await until(() => typed(entry), /^jobs =\n {4}\{ \$n ->\n {8}\[one\] مهمة/);
  const directions = () => entry.evaluate((node) => [...node.querySelectorAll(".cm-line")].map((line) => getComputedStyle(line).direction).join());
  await until(directions, "ltr,ltr,rtl,rtl,ltr");
  assert.equal(await entry.locator(".code-part").evaluateAll((all) => all.map((one) => `${one.textContent}${one.dir}${getComputedStyle(one).unicodeBidi}`).join("|")),
    "jobs =ltrisolate|[one]ltrisolate|{ $n }ltrisolate|*[other]ltrisolate|{ $n }ltrisolate");
  // The key begins the line, which begins to the right.
  const [key, words] = await entry.locator(".cm-line").nth(2).evaluate((line) => {
    const range = new Range();
    range.selectNodeContents([...line.childNodes].find((node) => node.nodeType === 3 && /مهمة/.test(node.data)));
    return [line.querySelector(".code-part").getBoundingClientRect().left, range.getBoundingClientRect().right];
  });
  assert.ok(key >= words - 1, `${key} ${words}`);
  await accessible(page, "an entry from right to left");
  // What is typed is saved, byte for byte.
  await entry.focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  await page.keyboard.type("!");
  await page.keyboard.press("Control+s");
  await until(() => bench.read("ar", "a.ftl"), /\[one\] مهمة \{ \$n \} الآن!\n/);
  quiet(page);
});

await test("as code, a mistake is said and gone to before the fields can be shown", coded, async (bench) => {
  const page = await bench.open("pl/jobs");
  await button(page, "Edit as code").click();
  const entry = page.getByRole("textbox", { name: /whole entry/ });
  await entry.fill("jobs = Zadania\n    .label = { $n");
  await button(page, "Fields").click();
  await until(() => page.locator(".actions .problem").innerText(), /^Correct this first, to see the fields: line 2/);
  // The answer about the text may come a moment later.
  await until(() => page.locator(".fields .findings").innerText(), /line 2/);
  assert.ok(await entry.evaluate((node) => node === document.activeElement));
  const at = () => entry.evaluate((node) => (node.cmTile?.view ?? node.cmView.view).state.doc.lineAt((node.cmTile?.view ?? node.cmView.view).state.selection.main.head).number);
  assert.equal(await at(), 2);
  assert.equal(await button(page, "Fields").getAttribute("aria-pressed"), "false");
  await page.keyboard.type(" }");
  await button(page, "Fields").click();
  await until(() => typed(text(page)), "Zadania");
  quiet(page);
});

await test("a form with a mistake leaves the preview of the others, and its own is the last that could be shown", one(JOBS, {
  pl: "jobs = { $count ->\n    [one] { $count } praca\n    [few] { $count } prace\n    [many] { $count } prac\n   *[other] { $count } pracy\n}\n",
}), async (bench) => {
  const page = await bench.open("pl/jobs");
  const shown = () => page.locator(".toast").innerText();
  const note = () => page.locator(".held-note").innerText();
  await form(page, "few").focus();
  await until(shown, /3.? prace/);
  await form(page, "few").fill("{ $count } prace { tak");
  await until(note, /^This is the last text that could be shown: the form "few":/);
  await until(shown, /3.? prace$/);
  assert.ok(await page.locator(".screen .toast").evaluate((node) => Number(getComputedStyle(node).opacity) < 1));
  await accessible(page, "a preview that is held");
  await form(page, "many").fill("{ $count } robót");
  await until(shown, /robót/);
  await until(note, "");
  await until(() => form(page, "few").getAttribute("aria-invalid"), "true");
  await form(page, "few").focus();
  await until(note, /last text/);
  // A save goes to the form with the mistake.
  await form(page, "one").focus();
  await page.keyboard.press("Control+Enter");
  await until(() => page.locator(".actions .problem").innerText(), /^Not saved: the form "few"/);
  await until(() => form(page, "few").evaluate((node) => node === document.activeElement), true);
  await form(page, "few").fill("{ $count } prace");
  await until(note, "");
  await form(page, "many").fill("{ $zahl } robót");
  await form(page, "one").focus();
  await button(page, "Save").click();
  await until(() => page.locator(".actions .problem").innerText(), /^Not saved/);
  await until(() => form(page, "many").evaluate((node) => node === document.activeElement), true);
  // The browser tells of refused saves.
  assert.deepEqual(page.noise.filter((line) => !/422/.test(line)), []);
});

await test("a brace offers what can be put in, and is no mistake as long as one writes there", files, async (bench) => {
  const page = await bench.open("pl/files");
  const list = page.getByRole("listbox", { name: "What can be put in" });
  const options = () => list.getByRole("option").allInnerTexts().then((all) => all.join("|"));
  await text(page).fill("Dodaj ");
  await page.keyboard.type("{");
  await until(options, /^\{ \$name \}[^|]*\|\{ -brand \}/);
  const tried = page.waitForResponse(/\/try$/);
  await page.keyboard.type(" ");
  await tried;
  await until(() => page.locator(".held-note").innerText(), /last text/);
  assert.equal(await findings(page, "value")(), "");
  assert.equal(await text(page).getAttribute("aria-invalid"), "false");
  await accessible(page, "what can be put in");
  await page.keyboard.press("ArrowDown");
  await until(() => list.getByRole("option", { selected: true }).innerText(), /-brand/);
  assert.equal(await text(page).evaluate((node) => document.getElementById(node.getAttribute("aria-activedescendant"))?.role), "option");
  await page.keyboard.press("Enter");
  await until(() => typed(text(page)), "Dodaj { -brand }");
  // Part of the name is enough, for Tab, too.
  await page.keyboard.type(" {na");
  await until(options, /^\{ \$name \}[^|]*$/);
  await page.waitForTimeout(100);
  await page.keyboard.press("Tab");
  await until(() => typed(text(page)), "Dodaj { -brand } { $name }");
  // Escape closes the list, and the field stays; without it the brace is a mistake as soon as one goes on.
  await page.keyboard.type(" {");
  await until(() => list.count(), 1);
  await page.keyboard.press("Escape");
  await until(() => list.count(), 0);
  assert.ok(await text(page).evaluate((node) => node === document.activeElement));
  await page.keyboard.press("Home");
  await until(findings(page, "value"), /\{/);
  await until(() => text(page).getAttribute("aria-invalid"), "true");
  // With the mouse.
  await text(page).fill("Raz ");
  await page.keyboard.type("{");
  await list.getByRole("option").first().click();
  await until(() => typed(text(page)), "Raz { $name }");
  quiet(page);
});

await test("a placeable is selected as a whole, and none is put into another", files, async (bench) => {
  const page = await bench.open("pl/files");
  const unit = page.locator(".cm-line .placeable").first();
  const selected = () => page.evaluate(() => String(getSelection()));
  await unit.dblclick();
  await until(selected, "{ $name }");
  await page.locator('.chip[data-insert="{ -brand }"]').click();
  await until(() => typed(text(page)), "Dodaj { -brand } do { -brand }");
  await text(page).fill("Dodaj ");
  await page.keyboard.type("{ ");
  await page.locator('.chip[data-insert="{ $name }"]').click();
  await until(() => typed(text(page)), "Dodaj { $name }");
  await unit.dblclick();
  await page.keyboard.type("x");
  await until(() => typed(text(page)), "Dodaj x");
  quiet(page);
});

await test("what is pasted comes without what cannot be meant", files, async (bench) => {
  const page = await bench.open("pl/files");
  const paste = (words, field = text(page)) => field.evaluate((node, given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", given);
    node.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, words);
  await text(page).fill("");
  await paste("\u00a0\t Dodaj\tplik  \r\ni idź\u00a0dalej \n\n");
  await until(() => typed(text(page)), "Dodaj plik\ni idź\u00a0dalej");
  // A space between two words is meant.
  await text(page).fill("Dodaj");
  await paste(" plik ");
  await until(() => typed(text(page)), "Dodaj plik");
  await button(page, "Edit as code").click();
  const entry = page.getByRole("textbox", { name: /whole entry/ });
  await entry.fill("files =");
  await paste("\n\tDodaj", entry);
  await until(() => typed(entry), "files =\n    Dodaj");
  quiet(page);
});

await test("a text that was emptied comes back if it is not left empty", files, async (bench) => {
  const page = await bench.open("pl/files");
  await text(page).fill("");
  await page.keyboard.press("Control+s");
  await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
  await until(() => typed(text(page)), "Dodaj { $name } do { -brand }");
  await until(() => button(page, "Discard changes").isHidden(), true);
  quiet(page);
});

const ZEROS = "cats = { $n ->\n    [0] No cats\n    [one] { $n } cat\n   *[other] { $n } cats\n}\n";

await test("an exact number is explained, and is no sample of a form", one(ZEROS, { ar: "", pl: "" }), async (bench) => {
  const page = await bench.open("pl/cats");
  const labels = () => page.locator(".variant-label").allInnerTexts().then((all) => all.map((one) => one.split("\n").slice(0, 3).join(" ")).join("|"));
  await until(labels, /^0 .*exactly 0/s);
  assert.match(await labels(), /many .*5, 6, 7/s);
  const arabic = await bench.open("ar/cats");
  await until(() => arabic.locator(".variant-label").nth(1).innerText(), /zero[^]*no number: each has its own text/);
  quiet(page);
});

await test("a warning that is wrong for a text is accepted with a reason, undone, and taken back", one("hotel = Hotel at the sea\n\nb = Two cars now\n", {
  pl: "# Nazwa\nhotel = Hotel at the sea\n", de: "",
}), async (bench) => {
  const before = bench.read("pl", "a.ftl");
  const page = await bench.open("pl/hotel");
  const accept = page.getByRole("button", { name: "It is fine like this…" });
  const accepted = page.getByRole("list", { name: "Accepted findings" });
  await until(findings(page, "value"), /same as in English\. Translate it\s+It is fine/);
  await accept.click();
  const dialog = page.getByRole("dialog");
  await accessible(page, "the question why a finding is meant");
  await dialog.getByRole("button", { name: "Accept it" }).click();
  await until(() => dialog.innerText(), /Write why it is right/);
  await dialog.getByLabel("Why is it right?").fill("  To nazwa\twłasna: tak brzmi. ");
  await page.keyboard.press("Enter");
  await until(() => accepted.innerText(), /Accepted: To nazwa własna: tak brzmi\./);
  assert.equal(bench.read("pl", "a.ftl"), before.replace("# Nazwa\n", "# Nazwa\n# check: allow same-as-english: To nazwa własna: tak brzmi.\n"));
  await until(findings(page, "value"), "");
  await accessible(page, "an accepted finding");
  await page.getByRole("button", { name: /^Undo ?: accepted finding of hotel/ }).click();
  await until(() => bench.read("pl", "a.ftl"), before);
  await until(findings(page, "value"), /same as in English/);
  await until(() => accepted.getByRole("listitem").count(), 0);
  await accept.click();
  await dialog.getByLabel("Why is it right?").fill("Nazwa");
  await page.keyboard.press("Enter");
  await until(() => accepted.innerText(), /Accepted: Nazwa/);
  await accepted.getByRole("button", { name: "Take it back" }).click();
  await until(() => bench.read("pl", "a.ftl"), before);
  await until(findings(page, "value"), /same as in English/);
  // A text that is not in the file yet is saved with it.
  const other = await bench.open("de/b");
  await text(other).fill("Two cars now");
  await other.getByRole("button", { name: "It is fine like this…" }).click();
  await other.getByLabel("Why is it right?").fill("Ein Titel");
  await other.getByRole("button", { name: "Save and accept" }).click();
  await until(() => bench.read("de", "a.ftl"), "# check: allow same-as-english: Ein Titel\nb = Two cars now\n");
  quiet(page);
  quiet(other);
});

await test("a missing form is shown with a number of its own, also beside a form with a mistake", one(JOBS, {
  pl: "jobs = { $count ->\n    [one] { $count } praca\n    [few] { $count } prace\n   *[other] { $count } pracy\n}\n",
}), async (bench) => {
  const page = await bench.open("pl/jobs");
  const given = () => page.getByLabel("count", { exact: true }).inputValue();
  await form(page, "other").focus();
  await until(given, "1.5");
  await form(page, "few").fill("{ $count } prace {");
  await page.keyboard.press("Escape");
  await form(page, "many").focus();
  await until(given, "5");
  await until(() => page.locator(".toast").innerText(), "nothing to show");
  // What is shown after a save is made with what stands there.
  await form(page, "few").fill("{ $count } prace");
  await form(page, "many").fill("{ $count } prac");
  await until(() => page.locator(".toast").innerText(), /5.? prac$/);
  await page.keyboard.press("Control+s");
  await until(status(page), "Saved");
  await until(() => page.locator(".toast").innerText(), /5.? prac$/);
  quiet(page);
});

await test("the bar with the buttons is whole in a low window", files, async (bench) => {
  const page = await bench.open("pl/files", { width: 1024, height: 700 });
  await text(page).fill("Dodaj { $name }");
  for (const name of ["Save", "Save and next", "Discard changes"]) {
    const box = await button(page, name).boundingBox();
    assert.ok(box.y + box.height <= 700, `${name} ends at ${box.y + box.height}`);
  }
  await until(() => page.locator(".actions").evaluate((bar) => getComputedStyle(bar).position), "sticky");
  await accessible(page, "a low window");
  quiet(page);
});

const TWOFOLD = {
  files: {
    "en/errors.ftl": "error-1201 = The job is gone\n    .user = Your job is gone\n\n# Keep as is: \"custom_data\"\nerror-1202 = Custom \"custom_data\" is wrong\n\nerror-1203 = The job is lost\n    .user = Your job is lost\n",
    "pl/errors.ftl": "error-1203 = Zlecenie przepadło\n    .user = Twoje zlecenie przepadło\n",
  },
};
const attributeOf = (page) => () => page.evaluate(() => document.activeElement?.closest(".field")?.dataset.attribute ?? document.activeElement?.tagName);

await test("Tab goes from text to text, and what is left empty is said before one goes on", TWOFOLD, async (bench) => {
  const page = await bench.open("pl/error-1201");
  await user(page).focus();
  await page.keyboard.type("Zlecenie zniknęło");
  await page.keyboard.press("Tab");
  await until(attributeOf(page), "value");
  assert.ok(await value(page).evaluate((node) => node === document.activeElement));
  // From the last one it leaves the texts; backwards it goes to what stands between them, too.
  await page.keyboard.press("Shift+Tab");
  await until(attributeOf(page), "user");
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "BUTTON");
  await user(page).focus();
  await page.keyboard.press("Control+Enter");
  await until(status(page), /^Saved\. “For developers and logs” is still empty; Ctrl Enter goes on/);
  assert.match(page.url(), /error-1201/);
  await until(attributeOf(page), "value");
  await page.keyboard.press("Control+Enter");
  await until(() => page.url(), /error-1202/);
  // One who comes back goes where something is left to do.
  await page.goto(`${bench.base}pl/error-1201`);
  await value(page).waitFor();
  await page.keyboard.press("e");
  await until(attributeOf(page), "value");
  quiet(page);
});

await test("a name with straight quotation marks keeps them", TWOFOLD, async (bench) => {
  const page = await bench.open("pl/error-1202");
  await value(page).or(text(page)).fill('Pole "custom_data" jest złe');
  await until(() => typed(value(page).or(text(page))), /custom_data/);
  assert.ok(await page.getByRole("button", { name: /^Write / }).isHidden());
  await value(page).or(text(page)).fill('Pole "custom_data" jest "złe"');
  await page.getByRole("button", { name: /^Write / }).click();
  await until(() => typed(value(page).or(text(page))), 'Pole "custom_data" jest „złe”');
  await value(page).or(text(page)).fill("Pole jest złe");
  await until(findings(page, "value"), /"custom_data" is missing, with its quotation marks; it must stay as it is/);
  quiet(page);
});

await test("Alt and a number take a similar text into the field that one is in", TWOFOLD, async (bench) => {
  const page = await bench.open("pl/error-1201");
  await until(() => page.locator(".similar kbd").allInnerTexts().then((all) => all.join()), "Alt 1,Alt 1");
  await user(page).fill("Moje");
  await value(page).focus();
  await page.keyboard.press("Alt+1");
  await until(() => typed(value(page)), "Zlecenie przepadło");
  assert.equal(await typed(user(page)), "Moje");
  assert.equal(await attributeOf(page)(), "value");
  await page.keyboard.press("Alt+2");
  await until(status(page), /no similar text 2/);
  await user(page).focus();
  await page.keyboard.press("Alt+1");
  await until(() => typed(user(page)), "Twoje zlecenie przepadło");
  quiet(page);
});

await test("what was taken over into several forms is taken back, and done again, at once", one("jobs = { $n ->\n    [one] { $n } job here\n   *[other] { $n } jobs here\n}\n\ntasks = { $n ->\n    [one] { $n } task here\n   *[other] { $n } tasks here\n}\n", {
  pl: "jobs = { $n ->\n    [one] { $n } praca\n    [many] { $n } prac\n   *[other] { $n } pracy\n}\n",
}), async (bench) => {
  const page = await bench.open("pl/tasks");
  const forms = () => Promise.all(["one", "few", "many", "other"].map((key) => typed(form(page, key)))).then((all) => all.join("|"));
  await form(page, "one").focus();
  await page.keyboard.press("Alt+1");
  await until(forms, "{ $n } praca||{ $n } prac|{ $n } pracy");
  // On to what is left empty.
  await until(() => form(page, "few").evaluate((node) => node === document.activeElement), true);
  await form(page, "other").focus();
  await page.keyboard.press("Control+z");
  await until(forms, "|||");
  await page.keyboard.press("Control+y");
  await until(forms, "{ $n } praca||{ $n } prac|{ $n } pracy");
  // What was written since stays.
  await form(page, "many").press("Control+End");
  await page.keyboard.type("!");
  await form(page, "one").focus();
  await page.keyboard.press("Control+z");
  await until(forms, "||{ $n } prac!|");
  quiet(page);
});

await test("as code, one writes at once, with indented lines", TWOFOLD, async (bench) => {
  const page = await bench.open("pl/error-1201");
  const entry = page.getByRole("textbox", { name: /whole entry/ });
  const font = () => page.locator(".cm-editor.ftl .cm-scroller").evaluate((node) => getComputedStyle(node).fontFamily);
  await button(page, "Edit as code").click();
  await until(() => entry.evaluate((node) => node === document.activeElement), true);
  await until(() => page.locator(".english dt").first().innerText(), "For the person using the app .user =");
  assert.match(await font(), /mono/i);
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Brak\n.user = { $n ->\n*[other] Brak");
  await until(() => typed(entry), "error-1201 = Brak\n    .user = { $n ->\n        *[other] Brak");
  assert.match(await font(), /mono/i);
  await button(page, "Discard changes").click();
  quiet(page);
});

await test("as code, a brace offers what can be put in", files, async (bench) => {
  const page = await bench.open("pl/files");
  await button(page, "Edit as code").click();
  const entry = page.getByRole("textbox", { name: /whole entry/ });
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" {na");
  await until(() => page.getByRole("listbox").getByRole("option").allInnerTexts().then((all) => all.join("|")), /^\{ \$name \}[^|]*$/);
  await page.waitForTimeout(100);
  await page.keyboard.press("Enter");
  await until(() => typed(entry), "files = Dodaj { $name } do { -brand } { $name }");
  await accessible(page, "an entry with what can be put in");
  quiet(page);
});

await test("as code, a brace that is not closed yet stays, before lines with placeables", coded, async (bench) => {
  const page = await bench.open("ar/jobs");
  await button(page, "Edit as code").click();
  const entry = page.getByRole("textbox", { name: /whole entry/ });
  await entry.focus();
  await page.keyboard.press("Control+Home");
  for (let line = 0; line < 2; line += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  await page.keyboard.type("\n[two] {");
  await until(() => typed(entry), "jobs =\n    { $n ->\n        [one] مهمة { $n } الآن\n        [two] {\n       *[other] { $n } مهمة\n    }");
  await until(() => page.getByRole("listbox").count(), 1);
  await page.waitForTimeout(100);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+s");
  await until(() => bench.read("ar", "a.ftl"), /\[two\] \{ \$n \}\n/);
  quiet(page);
});

await test("quotation marks stand at the words that are selected, and Save keeps the focus", files, async (bench) => {
  const page = await bench.open("pl/files");
  await text(page).fill("Dodaj plik { $name } do { -brand }");
  await page.keyboard.press("Home");
  for (let step = 0; step < 5; step += 1) await page.keyboard.press("ArrowRight");
  for (let step = 0; step < 6; step += 1) await page.keyboard.press("Shift+ArrowRight");
  await page.locator(".chip[data-insert=quotes]").click();
  await until(() => typed(text(page)), "Dodaj „plik” { $name } do { -brand }");
  await button(page, "Save").focus();
  await page.keyboard.press("Enter");
  await until(status(page), "Saved");
  assert.ok(await button(page, "Save").evaluate((node) => node === document.activeElement));
  assert.equal(await button(page, "Save").getAttribute("aria-disabled"), "true");
  await accessible(page, "a message that is saved");
  quiet(page);
});

await test("a conflict in code compares text by text, and a save asks for a choice", TWOFOLD, async (bench) => {
  const page = await bench.open("pl/error-1203");
  const before = bench.read("pl");
  await button(page, "Edit as code").click();
  const entry = page.getByRole("textbox", { name: /whole entry/ });
  await entry.fill("error-1203 = Zlecenie przepadło\n    .user =\n        Moje\n        dwa");
  bench.write("pl", before.replace("Twoje", "Ich"));
  await until(() => page.locator(".conflict .mine").innerText(), /^Mine\s+For the person using the app\s+Moje\ndwa\s+For developers and logs\s+Zlecenie przepadło$/);
  await page.keyboard.press("Control+s");
  await until(status(page), "Not saved: choose first which text to keep.");
  await button(page, "Keep mine").click();
  await until(() => bench.read("pl"), /^ {8}Moje\n {8}dwa$/m);
  // The browser tells of the refused save.
  assert.deepEqual(page.noise.filter((line) => !/409/.test(line)), []);
});

await test("one goes to the text whose English has changed, and a reason is kept until it is sent", TWOFOLD, async (bench) => {
  const page = await bench.open("pl/error-1203");
  run(bench.folder, "sync", "--dir", ".");
  bench.write("en", bench.read("en").replace("The job is lost", "The order is lost"));
  await page.locator(".field[data-attribute=value] .changed").waitFor();
  await page.keyboard.press("e");
  await until(attributeOf(page), "value");
  // Behind what is there.
  await page.keyboard.type("!");
  await until(() => typed(value(page)), "Zlecenie przepadło!");
  await value(page).fill("The order is lost");
  const accept = page.locator(".field[data-attribute=value]").getByRole("button", { name: "It is fine like this…" });
  await until(findings(page, "value"), /same as in English/);
  await accept.click();
  const why = page.getByLabel("Why is it right?");
  await page.keyboard.press("Enter");
  await until(() => page.getByRole("dialog").innerText(), /Write why it is right/);
  await why.fill("נכון");
  assert.doesNotMatch(await page.getByRole("dialog").innerText(), /Write why it is right/);
  assert.equal(await why.evaluate((node) => getComputedStyle(node).direction), "rtl");
  await page.keyboard.press("Escape");
  await accept.click();
  assert.equal(await why.inputValue(), "נכון");
  quiet(page);
});

await test("words from right to left are isolated in what is said of a text", one("a = Say hello now\n", { ar: 'a = قل "مرحبا بك" الآن\n' }), async (bench) => {
  const page = await bench.open("ar/a");
  await until(() => page.locator(".findings bdi[dir=rtl]").allInnerTexts().then((all) => all.join("|")), /مرحبا بك/);
  quiet(page);
});

await finish();
