// How long the page takes with 5,000 messages in each of 40 locales: prints, and asserts nothing.
// node timings.mjs BINARY NODE_MODULES, with a binary of a release build

import os from "node:os";
import { Bench, finish, until } from "./harness.mjs";
import { form, status, user } from "./locators.mjs";

const LANGUAGES = `en af am ar as az be bg bn bs ca cs cy da de el es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn pl`.split(" ");
const MESSAGES = 5_000;
const KEYS = 60;

/** @param {string} locale */
function texts(locale) {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.filter((form) => form !== "other");
  const words = locale === "en" ? "Text" : `Text-${locale}`;
  return Array.from({ length: MESSAGES }, (_, index) => {
    const comment = locale === "en" ? `# When ${index} occurs.\n` : "";
    if (index % 10 === 0) {
      const variants = [...forms.map((form) => `        [${form}]`), "       *[other]"].map((head) => `${head} ${words} ${index} has { $count } jobs in it\n`);
      return `${comment}message-${index} =\n    { $count ->\n${variants.join("")}    }\n`;
    }
    return `${comment}message-${index} = ${words} ${index} is about { $name } and what to do about it\n    .user = ${words} ${index}. Please try it again later.\n`;
  }).join("\n");
}

const files = Object.fromEntries(LANGUAGES.map((locale) => [`${locale}/app.ftl`, texts(locale)]));
const bench = await Bench.start({ files });

const middle = (/** @type {number[]} */ times) => times.toSorted((one, other) => one - other)[times.length >> 1] ?? 0;
/** @param {string} what @param {number[]} times milliseconds */
const print = (what, times) => console.log(`${what}: median ${middle(times).toFixed(0)} ms, at most ${Math.max(...times).toFixed(0)} ms of ${times.length}`);
const load = () => os.loadavg()[0]?.toFixed(1);

console.log(`${os.cpus().length} processors, load ${load()}`);
const begun = performance.now();
const page = await bench.open();
await until(() => page.locator("li.locale").count().then((count) => count > 0), true);
console.log(`the server's first answer, with the check of all texts: ${(performance.now() - begun).toFixed(0)} ms`);

/** From a click to the frame that shows something. @param {string} link @param {string} shown */
const opening = (link, shown) => page.evaluate(([link, shown]) => new Promise((resolve) => {
  const begun = performance.now();
  const look = () => {
    if (!document.querySelector(shown)) return requestAnimationFrame(look);
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
  };
  document.querySelector(link).click();
  look();
}), [link, shown]);

const lists = [];
for (const locale of ["pl", "de", "ar", "ja", "fr", "hu"]) {
  await page.locator(`a[href="/${locale}"]`).first().waitFor();
  lists.push(await opening(`a[href="/${locale}"]`, `li.row a[href^="/${locale}/"]`));
  await page.keyboard.press("g");
  await page.locator("li.locale").first().waitFor();
}
print("a list of 5,000 messages, from the click to the frame", lists);

/** From each key to the next frame. @param {import("playwright-core").Locator} field */
async function typing(field) {
  await field.focus();
  await page.keyboard.press("Control+End");
  await page.evaluate(() => {
    window.times = [];
    addEventListener("keydown", (event) => {
      const begun = event.timeStamp;
      requestAnimationFrame(() => setTimeout(() => window.times.push(performance.now() - begun)));
    }, { capture: true });
  });
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.type("x");
    await page.waitForTimeout(60);
  }
  return page.evaluate(() => window.times.slice());
}

const saves = [];
for (const [where, field] of [["pl/message-777", user], ["pl/message-770", (/** @type {any} */ page) => form(page, "few")]]) {
  await page.goto(bench.base + where);
  await field(page).waitFor();
  print(`a key to the next frame, in ${where}`, await typing(field(page)));
  for (const letter of "abcde") {
    await page.waitForTimeout(1_500);
    await field(page).focus();
    await page.keyboard.type(letter);
    const begun = performance.now();
    await page.keyboard.press("Control+s");
    await until(status(page), "Saved");
    saves.push(performance.now() - begun);
  }
}
print("a save, from the key to \"Saved\"", saves);
console.log(`load ${load()}`);
await bench.close();
await finish();
