// A language as a whole: its home, questions, glossary, work in other tools, and what a server that cannot write says.
// node home.mjs BINARY NODE_MODULES [NAMES]

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { accessible, finish, run, test, until } from "./harness.mjs";
import { button, findings, rows, text, typed } from "./locators.mjs";

const quiet = (page, noise = /^$/) => assert.deepEqual(page.noise.filter((line) => !noise.test(line)), []);
const home = (page) => page.getByRole("region", { name: "Overview" });
const dialog = (page) => page.getByRole("dialog");

const SHOP = {
  files: {
    "en/shop.ftl": "# A\nadd = Add the file to the basket\n# B\nremove = Remove the file\n# C\nbuy = Buy credits\n# D\nname = Name\n",
    "en/glossary.toml": '[basket]\nmeans = "What is bought."\n',
    "pl/shop.ftl": "add = Dodaj plik do koszyka\nremove = Usuń plik\nname = Nazwa\n",
    "pl/STYLE.md": "# Tone\n\nSay **ty**, without `pan`.\n\n- Short\n- Friendly\n",
    "STYLE.md": "The same for everyone.\n",
    "es/shop.ftl": "add = Añadir\n",
    "es-MX/shop.ftl": "",
  },
};

await test("the home says what is left to do, and leads to it", SHOP, async (bench) => {
  const page = await bench.open("pl");
  await until(() => home(page).innerText(), /3 of 4 translated/);
  await home(page).getByRole("link", { name: "Not translated" }).click();
  await until(() => rows(page).count(), 1);
  assert.equal(new URL(page.url()).search, "?show=missing");
  await home(page).getByRole("link", { name: "Draft", exact: true }).click();
  await until(() => rows(page).count(), 3);
  await until(() => button(page, "Review these 3 …").count(), 1);
  // From a message back to the language.
  await rows(page).first().getByRole("link").click();
  await page.locator(".editor").waitFor();
  await page.getByRole("link", { name: "About this language" }).click();
  await home(page).waitFor();
  await accessible(page, "the home of a language");
  quiet(page);
});

await test("the home shows the style of the language, and that of all", SHOP, async (bench) => {
  const page = await bench.open("pl");
  const style = page.locator(".home-style");
  await until(() => style.innerText(), /Tone\s+Say ty, without pan\.\s+Short\s+Friendly/);
  assert.equal(await style.locator("h4").innerText(), "Tone");
  assert.deepEqual(await style.locator("li").allInnerTexts(), ["Short", "Friendly"]);
  assert.equal(await style.locator("code").innerText(), "pan");
  await style.getByText("For all languages").click();
  await until(() => style.innerText(), /The same for everyone/);
  // It follows the file.
  fs.writeFileSync(path.join(bench.folder, "pl/STYLE.md"), "<img src=x onerror=alert(1)> Say pan.\n");
  await until(() => style.innerText(), /<img src=x onerror=alert\(1\)> Say pan\./);
  quiet(page);
});

await test("a phone leads to the home of a language and back", SHOP, async (bench) => {
  const page = await bench.open("pl", { width: 390, height: 844 });
  await rows(page).first().waitFor();
  assert.ok(!(await home(page).isVisible()));
  await page.getByRole("link", { name: "About this language" }).click();
  await home(page).waitFor();
  await until(() => page.locator(".home-style").innerText(), /Tone/);
  await accessible(page, "the home of a language on a phone");
  await page.getByRole("link", { name: "Messages" }).click();
  await rows(page).first().waitFor();
  quiet(page);
});

await test("a language that is not there is started from its address", SHOP, async (bench) => {
  const page = await bench.open("sw");
  await button(page, "Start “sw”").click();
  await until(() => rows(page).count(), 4);
  assert.ok(fs.existsSync(path.join(bench.folder, "sw/shop.ftl")));
  quiet(page, /404/);
});

await test("a term is added and changed, and helps beside the field", SHOP, async (bench) => {
  const page = await bench.open("pl");
  const terms = page.locator(".home-terms");
  await until(() => terms.innerText(), /basket → no word yet/);
  await button(page, "Add a term").click();
  await dialog(page).getByLabel("English term").fill("basket");
  await dialog(page).getByLabel("Word in Polish").fill("koszyk");
  await button(page, "Save").click();
  await until(() => dialog(page).innerText(), /already; change it there/);
  await dialog(page).getByLabel("English term").fill("Basket");
  await button(page, "Save").click();
  await until(() => dialog(page).innerText(), /The glossary has “basket” already; change it there/);
  await accessible(page, "a term that is not saved");
  await dialog(page).getByLabel("English term").fill("credits");
  await dialog(page).getByLabel("What it means").fill("Money.");
  await dialog(page).getByLabel("Word in Polish").fill("środki");
  // The comma may be that of another script.
  await dialog(page).getByLabel("Other forms").fill("środków، środkami");
  await button(page, "Save").click();
  await until(() => terms.innerText(), /credits → środki[^]*Money\.[^]*Also: środków, środkami/);
  assert.equal(bench.read("pl", "glossary.toml"), '[credits]\nterm = "środki"\nforms = ["środków", "środkami"]\n');
  assert.equal(bench.read("en", "glossary.toml"), '[basket]\nmeans = "What is bought."\n\n[credits]\nmeans = "Money."\n');
  await terms.getByRole("button", { name: "Change basket" }).click();
  await dialog(page).getByLabel("Word in Polish").fill("koszyk");
  await dialog(page).getByLabel("Note").fill("not kosz");
  await button(page, "Save").click();
  await until(() => bench.read("pl", "glossary.toml"), /^\[basket\]\nterm = "koszyk"\nnote = "not kosz"\n\n\[credits\]/);
  await page.goto(`${bench.base}pl/buy`);
  await until(() => page.locator(".glossary").innerText(), /credits → środki/);
  // The check looks for the word.
  await text(page).fill("Kup kredyty");
  await until(findings(page, "value"), /Use środki(\s|$)/);
  quiet(page, /409/);
});

await test("a term is removed, from English only where no other language has it", { files: { ...SHOP.files,
  "en/glossary.toml": '[basket]\nmeans = "What is bought."\n\n[credits]\n\n[file]\n',
  "pl/glossary.toml": '[basket]\nterm = "koszyk"\n\n[credits]\nterm = "środki"\n',
  "es/glossary.toml": '[basket]\nterm = "cesta"\n' } }, async (bench) => {
  const page = await bench.open("pl");
  const terms = page.locator(".home-terms");
  const remove = async (term) => {
    await page.getByRole("button", { name: `Remove ${term}`, exact: true }).click();
    await dialog(page).getByText(`Remove “${term}”?`).waitFor();
  };
  const english = () => dialog(page).getByLabel("Remove the term from the English glossary, too");
  await remove("basket");
  assert.equal(await english().count(), 0);
  await accessible(page, "a term to be removed");
  await page.keyboard.press("Escape");
  assert.match(bench.read("pl", "glossary.toml"), /koszyk/);
  await remove("basket");
  await dialog(page).getByRole("button", { name: "Remove" }).click();
  await until(() => terms.innerText(), /basket → no word yet/);
  assert.equal(bench.read("pl", "glossary.toml"), '[credits]\nterm = "środki"\n');
  assert.match(bench.read("en", "glossary.toml"), /basket/);
  // Spanish has a word for it, Polish none.
  assert.equal(await page.getByRole("button", { name: "Remove basket" }).count(), 0);
  await remove("credits");
  await english().check();
  await dialog(page).getByRole("button", { name: "Remove" }).click();
  await until(() => terms.innerText().then((all) => /credits/.test(all)), false);
  assert.ok(!fs.existsSync(path.join(bench.folder, "pl/glossary.toml")));
  await page.keyboard.press("u");
  await until(() => terms.innerText(), /credits → środki/);
  // What another person has changed meanwhile stays.
  await remove("credits");
  bench.write("pl", '[credits]\nterm = "kredyty"\n', "glossary.toml");
  await until(() => terms.innerText(), /credits → kredyty/);
  await dialog(page).getByRole("button", { name: "Remove" }).click();
  await until(() => dialog(page).innerText(), /nother person has changed this term/);
  await page.keyboard.press("Escape");
  assert.match(bench.read("pl", "glossary.toml"), /kredyty/);
  // No language has a word for it.
  await remove("file");
  await dialog(page).getByRole("button", { name: "Remove" }).click();
  await until(() => bench.read("en", "glossary.toml"), '[basket]\nmeans = "What is bought."\n\n[credits]\n');
  quiet(page, /409/);
});

await test("what was done to a term is undone, unless another person has changed it since", SHOP, async (bench) => {
  const page = await bench.open("pl");
  const change = async (word) => {
    await page.getByRole("button", { name: "Change basket" }).click();
    await dialog(page).getByLabel("Word in Polish").fill(word);
    await button(page, "Save").click();
    await until(() => page.locator(".home-terms").innerText(), new RegExp(`basket → ${word}`));
  };
  await change("koszyk");
  await page.keyboard.press("u");
  await until(() => page.locator(".home-terms").innerText(), /basket → no word yet/);
  await change("kosz");
  await page.getByRole("button", { name: "Change basket" }).click();
  bench.write("pl", '[basket]\nterm = "wózek"\n', "glossary.toml");
  await until(() => page.locator(".home-terms").innerText(), /basket → wózek/);
  await dialog(page).getByLabel("Word in Polish").fill("koszyczek");
  await button(page, "Save").click();
  await until(() => dialog(page).innerText(), /nother person has changed this term/);
  // What was typed is not thrown away by one key.
  await page.keyboard.press("Escape");
  await until(() => dialog(page).innerText(), /What you typed is not saved/);
  assert.equal(await dialog(page).getByLabel("Word in Polish").inputValue(), "koszyczek");
  await page.keyboard.press("Escape");
  await page.locator(".undo").click();
  await until(() => page.locator("[role=status]").allInnerTexts().then((all) => all.join(" ")), /Not undone: the files have been changed since/);
  assert.match(bench.read("pl", "glossary.toml"), /wózek/);
  quiet(page, /409/);
});

await test("a question is asked beside the message, listed, answered, and done", SHOP, async (bench) => {
  const page = await bench.open("pl/add");
  await page.getByText("Ask the developers", { exact: true }).click();
  const question = page.getByLabel("Your question to the developers");
  await question.fill("Which basket?");
  // What changes meanwhile takes nothing away.
  bench.write("pl", bench.read("pl", "shop.ftl").replace("Nazwa", "Imię"), "shop.ftl");
  await until(() => page.locator('[data-key="name"]').innerText(), /Imię/);
  assert.equal(await question.inputValue(), "Which basket?");
  await question.press("Control+Enter");
  await until(() => page.locator(".context .questions li").innerText(), /Which basket\?\s+Not answered yet/);
  assert.equal(bench.read("pl", "questions.toml"), '[[add]]\nquestion = "Which basket?"\n');
  assert.match(execFileSync(path.resolve(process.argv[2]), ["check", "--dir", bench.folder, "--locale", "pl", "--rule", "open-question"], { encoding: "utf8" }), /Which basket\?/);
  await accessible(page, "a question beside a message");
  await page.getByRole("button", { name: /^With questions/ }).click();
  await until(() => rows(page).count(), 1);
  // The developers answer in the file, or here.
  await page.goto(`${bench.base}pl`);
  await until(() => home(page).innerText(), /Questions to the developers\s+add\s+Which basket\?/);
  await until(() => home(page).innerText(), /With open questions\s*1/);
  await page.goto(`${bench.base}pl/add`);
  await button(page, "Answer").click();
  await dialog(page).getByLabel("Answer").fill("That of the shop.");
  await dialog(page).getByRole("button", { name: "Save" }).click();
  await until(() => page.locator(".answer").innerText(), "That of the shop.");
  assert.match(bench.read("pl", "questions.toml"), /answer = "That of the shop\."/);
  await button(page, "Done, remove it").click();
  await until(() => page.locator(".context .questions li").count(), 0);
  assert.ok(!fs.existsSync(path.join(bench.folder, "pl/questions.toml")));
  quiet(page);
});

await test("texts are downloaded, come back, are looked at, and only then imported", SHOP, async (bench) => {
  const page = await bench.open("pl");
  await page.getByLabel("Format").selectOption("po");
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Download" }).click()]);
  assert.equal(download.suggestedFilename(), "pl.po");
  const file = path.join(bench.folder, ".pl.po");
  await download.saveAs(file);
  const before = bench.read("pl", "shop.ftl");
  fs.writeFileSync(file, fs.readFileSync(file, "utf8")
    .replace('msgstr "Usuń plik"', 'msgstr "Skasuj plik"')
    .replace('msgstr "Nazwa"', 'msgstr "Nazwa { $x }"')
    .replace('msgstr "Dodaj plik do koszyka"', 'msgstr "Włóż plik do koszyka"'));
  bench.write("pl", before.replace("Dodaj plik", "Wrzuć plik"), "shop.ftl");
  await until(() => page.locator('[data-key="add"]').innerText(), /Wrzuć plik/);
  const input = page.getByLabel("Upload", { exact: true });
  await input.setInputFiles({ name: "pl.po", mimeType: "text/x-po", buffer: fs.readFileSync(file) });
  const result = page.locator(".import");
  await until(() => result.innerText(), /What will be imported[^]*1 will be imported[^]*remove[^]*1 not imported, because of mistakes[^]*name[^]*\$x[^]*1 changed in your file and here[^]*add[^]*In your file[^]*Włóż plik[^]*Here now[^]*Wrzuć plik/);
  assert.ok(!bench.read("pl", "shop.ftl").includes("Skasuj"), "nothing is written before it was looked at");
  await accessible(page, "what would be imported");
  await page.getByLabel("Take the text of your file for add").check();
  await button(page, "Import 2 texts").click();
  await until(() => result.innerText(), /^Imported/);
  assert.match(bench.read("pl", "shop.ftl"), /^add = Włóż plik do koszyka\nremove = Skasuj plik\nname = Nazwa\n/);
  await page.locator(".undo").click();
  await until(() => bench.read("pl", "shop.ftl"), /^add = Wrzuć plik do koszyka\nremove = Usuń plik\n/);
  // A file of another language, and one that is none.
  await input.setInputFiles({ name: "es.po", mimeType: "text/x-po", buffer: Buffer.from(fs.readFileSync(file, "utf8").replace("Language: pl", "Language: es")) });
  await until(() => result.innerText(), /the file is of es, and this is pl/);
  await input.setInputFiles({ name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("x") });
  await until(() => result.innerText(), /expected a name that ends in/);
  // What another locale fills in is said before the download.
  await page.goto(`${bench.base}es-MX`);
  await until(() => page.locator(".left-out").innerText(), /Left out 1 text/);
  quiet(page, /422/);
});

await test("a table comes with the mark by which Excel knows its encoding", SHOP, async (bench) => {
  const bytes = Buffer.from(await (await fetch(`${bench.base}api/locales/pl/export/csv`)).arrayBuffer());
  assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  const page = await bench.open("pl");
  await page.getByLabel("Upload", { exact: true }).setInputFiles({ name: "pl.csv", mimeType: "text/csv", buffer: bytes });
  await until(() => page.locator(".import").innerText(), /Nothing in this file is new/);
  quiet(page);
});

await test("each text that was changed in a file and here is chosen for itself, or all at once", SHOP, async (bench) => {
  const page = await bench.open("pl");
  const exported = execFileSync("curl", ["-s", `${bench.base}api/locales/pl/export/po`], { encoding: "utf8" });
  const before = bench.read("pl", "shop.ftl");
  bench.write("pl", before.replace("Usuń plik", "Wyrzuć plik").replace("Nazwa", "Imię"), "shop.ftl");
  await until(() => page.locator('[data-key="name"]').innerText(), /Imię/);
  const buffer = Buffer.from(exported.replace("Usuń plik", "Skasuj plik").replace('"Nazwa"', '"Tytuł"'));
  await page.getByLabel("Upload", { exact: true }).setInputFiles({ name: "pl.po", mimeType: "text/x-po", buffer });
  const conflict = (id) => page.locator(`[data-conflict=${id}]`);
  const take = (id) => page.getByLabel(`Take the text of your file for ${id}`);
  await until(() => conflict("name").innerText(), /In your file\s+Tytuł\s+Here now\s+Imię/);
  assert.ok(await page.getByText("Nothing can be imported as it is.").isVisible());
  await take("all").check();
  await button(page, "Import 2 texts").waitFor();
  await take("remove").uncheck();
  await button(page, "Import 1 text").waitFor();
  assert.ok(!(await take("all").isChecked()));
  await accessible(page, "conflicts of an import");
  await button(page, "Import 1 text").click();
  await until(() => page.locator(".import").innerText(), /^Imported[^]*1 imported[^]*1 changed in your file and here[^]*remove/);
  assert.match(bench.read("pl", "shop.ftl"), /remove = Wyrzuć plik\nname = Tytuł\n/);
  quiet(page);
});

await test("what is imported is what was looked at", SHOP, async (bench) => {
  const page = await bench.open("pl");
  const exported = execFileSync("curl", ["-s", `${bench.base}api/locales/pl/export/po`], { encoding: "utf8" });
  await page.getByLabel("Upload", { exact: true }).setInputFiles({ name: "pl.po", mimeType: "text/x-po", buffer: Buffer.from(exported.replace("Usuń plik", "Skasuj plik")) });
  const result = page.locator(".import");
  await until(() => result.innerText(), /1 will be imported/);
  bench.write("pl", bench.read("pl", "shop.ftl").replace("Usuń plik", "Wyrzuć plik"), "shop.ftl");
  await until(() => page.locator('[data-key="remove"]').innerText(), /Wyrzuć plik/);
  await button(page, "Import 1 text").click();
  await until(() => result.innerText(), /the texts have changed since[^]*1 changed in your file and here/);
  assert.match(bench.read("pl", "shop.ftl"), /Wyrzuć plik/);
  quiet(page, /409/);
});

const TMX = { ...SHOP, before: (folder) => {
  const file = path.join(folder, ".old.tmx");
  const unit = '<tu><tuv xml:lang="en"><seg>Buy more credits</seg></tuv><tuv xml:lang="pl-PL"><seg>Kup więcej środków</seg></tuv></tu>';
  fs.writeFileSync(file, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`<?xml version="1.0" encoding="UTF-16"?><tmx version="1.4"><header/><body>${unit}</body></tmx>`, "utf16le")]));
  return ["--memory", file];
} };

await test("texts of a translation memory are offered with the name of its file", TMX, async (bench) => {
  const page = await bench.open("pl/buy");
  await until(() => page.locator(".similar li").first().innerText(), /\.old\.tmx[^]*Kup więcej środków/);
  await page.keyboard.press("Alt+1");
  await until(() => typed(text(page)), "Kup więcej środków");
  quiet(page);
});

const GIT = { ...SHOP, before: (folder) => {
  execFileSync("git", ["init", "-q"], { cwd: folder });
  execFileSync("git", ["config", "user.name", "Name of Git"], { cwd: folder });
} };

const states = (bench) => () => (fs.existsSync(path.join(bench.folder, "pl/shop.state")) ? bench.read("pl", "shop.state") : "");

await test("a review is recorded with the name of git, or with the one that is typed", GIT, async (bench) => {
  const page = await bench.open("pl/add");
  await button(page, "Mark as reviewed").click();
  assert.equal(await dialog(page).getByLabel(/Your name/).inputValue(), "Name of Git");
  await accessible(page, "the question before a review");
  await dialog(page).getByRole("button", { name: /Yes/ }).click();
  await until(states(bench), /^add .* reviewed"Name␣of␣Git"$/m);
  await until(() => page.locator(".state").innerText(), /Read by Name of Git\./);
  await page.goto(`${bench.base}pl/remove`);
  await button(page, "Mark as reviewed").click();
  await dialog(page).getByLabel(/Your name/).fill("Another reader");
  await dialog(page).getByRole("button", { name: /Yes/ }).click();
  await until(states(bench), /^remove .* reviewed"Another␣reader"$/m);
  // The browser keeps it, also for questions.
  await page.reload();
  await page.getByText("Ask the developers", { exact: true }).click();
  await page.getByLabel("Your question to the developers").fill("Which file?");
  await button(page, "Ask").click();
  await until(() => page.locator(".context .questions li").innerText(), /Which file\? – Another reader/);
  quiet(page);
});

await test("reviews from a file are recorded with the name of the person who imports it", GIT, async (bench) => {
  const page = await bench.open("pl");
  const exported = execFileSync("curl", ["-s", `${bench.base}api/locales/pl/export/xliff`], { encoding: "utf8" });
  const file = exported.replaceAll('state="translated" subState="gengo:draft"', 'state="final"');
  await page.getByLabel("Upload", { exact: true }).setInputFiles({ name: "pl.xlf", mimeType: "application/xml", buffer: Buffer.from(file) });
  await page.getByLabel("Mark as reviewed what your file says is reviewed").check();
  await button(page, "Mark 3 messages as reviewed").click();
  await dialog(page).getByLabel(/Your name/).fill("Another reader");
  await dialog(page).getByRole("button", { name: /Yes/ }).click();
  await until(states(bench), /^add .* reviewed"Another␣reader"$/m);
  await until(states(bench), /^remove .* reviewed"Another␣reader"$/m);
  // On the command line it is the name of Git's settings.
  fs.rmSync(path.join(bench.folder, "pl/shop.state"));
  const own = path.join(bench.folder, ".pl.xlf");
  fs.writeFileSync(own, file);
  run(bench.folder, "import", own, "--locale", "pl", "--dir", ".", "--reviews");
  await until(states(bench), /^add .* reviewed"Name␣of␣Git"$/m);
  fs.rmSync(path.join(bench.folder, "pl/shop.state"));
  run(bench.folder, "import", own, "--locale", "pl", "--dir", ".", "--reviews", "--by", "A. Reader");
  await until(states(bench), /^add .* reviewed"A\.␣Reader"$/m);
  quiet(page);
});

await test("without the right to write, the home is read and nothing offered", { ...SHOP, readOnly: true }, async (bench) => {
  const page = await bench.open("pl");
  await until(() => page.locator(".home-style").innerText(), /Tone/);
  await page.getByRole("link", { name: "Download" }).waitFor();
  for (const name of ["Add a term", "Change basket", "Remove basket"]) assert.ok(!(await page.getByRole("button", { name }).isVisible()), name);
  assert.ok(!(await page.getByLabel("Upload", { exact: true }).isVisible()));
  await page.goto(`${bench.base}pl/add`);
  await page.locator(".editor").waitFor();
  assert.ok(!(await page.getByText("Ask the developers", { exact: true }).isVisible()));
  quiet(page);
});

await test("a file that cannot be written is named, and no temporary one", { ...SHOP, full: true }, async (bench) => {
  const page = await bench.open("pl/add");
  await text(page).fill("Włóż plik do koszyka");
  await button(page, "Save").click();
  const problem = () => page.locator(".problem").first().innerText();
  await until(problem, /shop\.ftl could not be written/);
  assert.doesNotMatch(await problem(), /\.tmp|gengo-messages-|\/tmp/);
  assert.match(await problem(), /save again/);
  assert.match(bench.read("pl", "shop.ftl"), /^add = Dodaj plik/);
  assert.deepEqual(fs.readdirSync(path.join(bench.folder, "pl")).filter((name) => /tmp/.test(name)), []);
  quiet(page, /422/);
});

const BROKEN = [
  "Tu { $plik", "Tu } plik", 'Tu { "plik }', "Tu { }", "Tu { plik koszyk }", "Tu { $n -> [one] jeden }", "Tu { NUMBER($n }", "Tu { number($n) }",
  "Tu { $n ->\n [one] jeden\n [other] wiele\n}", "Tu { $n ->\n *[one] jeden\n *[other] wiele\n}", 'Tu { "\\u12x4" }', "Tu { -t.x }", "Tu { $ }", "Tu { NUMBER(a: 1, $n) }", "{{{",
];

await test("what is wrong with the syntax of a text is said with what to do", SHOP, async (bench) => {
  const page = await bench.open("pl/add");
  for (const broken of BROKEN) {
    await text(page).fill("Dodaj");
    await until(findings(page, "value"), "");
    await text(page).fill(broken);
    // Where the caret is behind a brace, it may be going on.
    await text(page).press("Home");
    await until(findings(page, "value"), /\b(write|add|delete|remove|give|put|quote|use|mark|move|start|close|select|choose|refer|take|show)\b/i, broken);
    assert.doesNotMatch(await findings(page, "value")(), /expected a|E00\d\d|token/i, broken);
  }
  quiet(page);
});

await finish();
