// Writes the screenshots of docs/.
// node screenshots.mjs BINARY NODE_MODULES [FOLDER]

import fs from "node:fs";
import path from "node:path";
import { Bench, finish } from "./harness.mjs";

const docs = path.resolve(process.argv[4] ?? path.join(import.meta.dirname, "../../docs"));
const RESPONSE = {
  opstat: "error",
  err: { job_1: [{ code: 1350, msg: "body_src is a required field" }], job_2: [{ code: 1400, msg: "lc_src is a required field" }] },
};

/** A language in the middle of the work: some texts reviewed, some missing, one stale, one with a mistake. */
function begin(bench) {
  const lines = (file) => path.join(bench.folder, "pl", file);
  const texts = fs.readFileSync(lines("errors.ftl"), "utf8");
  fs.writeFileSync(lines("errors.ftl"), texts
    .replace(/\nerror-2751 =.*\n(?: {4}.*\n)*/, "")
    .replace(/\nerror-2501 =.*\n(?: {4}.*\n)*/, "")
    .replace("Za mało środków – doładuj konto", "Za mało kredytów – doładuj konto"));
  const states = fs.readFileSync(lines("errors.state"), "utf8");
  fs.writeFileSync(lines("errors.state"), states
    .split("\n").filter((line) => !/^error-(2751|2501) /.test(line))
    .map((line, index) => (index % 3 ? line : line.replace("draft back-translated", "reviewed"))).join("\n"));
  fs.writeFileSync(lines("questions.toml"), `[[error-1754]]
question = "Is the window five minutes from the first order?"

[[error-2750]]
question = "Is the status that of the job, or of the order?"
by = "Translator"
answer = "That of the job."
`);
  const english = path.join(bench.folder, "en/errors.ftl");
  fs.writeFileSync(english, fs.readFileSync(english, "utf8")
    .replace(/^(error-1950 = .*\n {4}\.user = ).*$/m, "$1Only texts of one language and quality level can be ordered as a group. Order these separately."));
}

/** A folder that is not Gengo's. */
const SHOP = {
  "en/shop.ftl": `### Texts of the shop, shown on phones.

# The name of the shop.
-brand = Basket

## Basket

# A button. max. 20
add =
    .label = Add to basket
    .title = Adds the file to the basket
    .aria-label = Add the file { $name } to the basket

# $count (Number) - how many files
files = { $count ->
    [one] { $count } file in the basket
   *[other] { $count } files in the basket
}

remove = Remove the file from the basket
remove-all = Remove all files from the basket
sent = Sent on { DATETIME($when) }
`,
  "en/legal/terms.ftl": "### Legal texts.\n\nterms = Terms of use\n",
  "ar/shop.ftl": `-brand = السلة

add =
    .label = أضف إلى السلة
    .title = يضيف الملف إلى السلة
    .aria-label = أضف الملف { $name } إلى السلة

remove = أزل الملف من السلة
`,
  "pl/shop.ftl": "-brand = Koszyk\n\nremove = Usuń plik z koszyka\n",
  "check.toml": 'functions = ["DATETIME"]\n',
};

let bench = await Bench.start();
begin(bench);

async function shot(name, where, { width, height, scheme = "light", act = async () => {} }) {
  const page = await bench.open(where, { width, height, scheme });
  await page.locator(".locale, .row, .editor, .reader, .overview").filter({ visible: true }).first().waitFor();
  await page.waitForTimeout(800);
  await act(page);
  await page.waitForTimeout(400);
  await page.screenshot({ path: path.join(docs, `page-${name}.png`) });
  await page.context().close();
}

const wide = { width: 1440, height: 900 };
const narrow = { width: 390, height: 844 };
const typed = async (page) => {
  await page.getByRole("textbox", { name: "For the person using the app" }).fill("Masz za mało środków na to zamówienie. Doładuj konto i spróbuj ponownie");
};
const asked = async (page) => {
  await page.getByRole("textbox").first().fill(JSON.stringify(RESPONSE, null, 2));
  await page.getByRole("button", { name: "Show", exact: true }).click();
};

/** The file of a translator's tool, changed in three places, one of which was changed here as well. */
const uploaded = async (page) => {
  const answer = await fetch(`${bench.base}api/locales/pl/export/po`);
  const text = (await answer.text())
    .replace('msgstr "Za mało kredytów – doładuj konto"', 'msgstr "Brak środków – doładuj konto"')
    .replace('msgstr "pole tier jest wymagane"', 'msgstr "wymagane jest pole tier"')
    .replace('msgstr "brak pola identifier"', 'msgstr "brak pola { $pole }"');
  const file = path.join(bench.folder, "pl/errors.ftl");
  fs.writeFileSync(file, fs.readFileSync(file, "utf8").replace("Za mało kredytów – doładuj konto", "Za mało środków na koncie"));
  await page.locator('[data-key="error-2700"]').getByText("na koncie").waitFor();
  await page.getByLabel("Upload", { exact: true }).setInputFiles({ name: "pl.po", mimeType: "text/x-po", buffer: Buffer.from(text) });
  await page.locator(".import h4").waitFor();
  await page.locator(".home-offline").scrollIntoViewIfNeeded();
  await page.locator(".home-offline").evaluate((section) => section.scrollIntoView({ block: "start" }));
};

await shot("languages", "", wide);
await shot("home", "pl", wide);
await shot("message", "pl/error-2700", { ...wide, act: typed });
await shot("outdated", "pl/error-1950", wide);
await shot("plural", "ar/summary-jobs", { ...wide, scheme: "dark" });
await shot("response", "render", { ...wide, act: asked });
await shot("languages-narrow", "", narrow);
await shot("messages-narrow", "pl", narrow);
await shot("message-narrow", "ar/error-2700", { ...narrow, scheme: "dark" });
await shot("home-narrow", "de/~about", narrow);
await shot("import", "pl", { ...wide, act: uploaded });
await bench.close();
bench = await Bench.start({ files: SHOP });
await shot("app-message", "ar/add", wide);
await shot("app-similar", "pl/remove-all", { ...wide, scheme: "dark" });
await shot("app-plural-narrow", "ar/files", narrow);
await bench.close();
await finish();
