// Renders by @fluent/bundle the numbers that the example `numbers` of `message-catalog` has rendered, and compares.
// node .ci/same_numbers.mjs PATH-OF-@fluent/bundle NUMBERS
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [library, path] = process.argv.slice(2);
const { FluentBundle, FluentNumber, FluentResource } = await import(pathToFileURL(resolve(library)));

// Where ours and Intl part: CLDR 48.2 (ours) against CLDR 47 (that of the Node in requirements.txt), and what ICU lacks.
const different = new Map([
    ["CLDR 47 differs from CLDR 48.2",
        `de-CH de-LI en-CH en-EE en-GE en-LT en-LV en-UA eo fr-CH gsw gsw-FR gsw-LI hy it-CH kk-Arab kok kok-Deva lmo nso rm
        tn tn-BW tok wae`],
    ["ICU takes another script's digits or signs", "az-Arab az-Arab-IQ az-Arab-TR ku-Arab ku-Arab-IR mni-Mtei ms-Arab-BN sat-Deva"],
    ["ours sets a minus before a percent sign, CLDR after it", "blo"],
].flatMap(([why, locales]) => locales.split(/\s+/).map((locale) => [locale, why])));

const patterns = new Map();
function rendered(locale, text, number) {
    const key = `${locale}\t${text}`;
    if (!patterns.has(key)) {
        const bundle = new FluentBundle(locale, { useIsolating: false });
        bundle.addResource(new FluentResource(`shown = ${text}`));
        patterns.set(key, [bundle, bundle.getMessage("shown").value]);
    }
    const [bundle, pattern] = patterns.get(key);
    return bundle.formatPattern(pattern, { n: number });
}

const differing = new Map();
let compared = 0;
for (const row of readFileSync(path, "utf8").trimEnd().split("\n")) {
    const [locale, style, text, value, ours] = row.split("\t");
    if (Intl.NumberFormat.supportedLocalesOf([locale]).length === 0) continue;
    compared += 1;
    // Texts cannot ask for percentages here, only apps can.
    const theirs = rendered(locale, text, new FluentNumber(Number(value), style === "percent" ? { style } : {}));
    if (ours !== theirs && !differing.has(locale)) {
        differing.set(locale, `${style} ${text} ${value}: ours ${JSON.stringify(ours)}, theirs ${JSON.stringify(theirs)}`);
    }
}
const surprises = [...differing].filter(([locale]) => !different.has(locale));
const outdated = [...different].filter(([locale]) => !differing.has(locale));
for (const [locale, row] of surprises) console.log(`${locale} ${row}`);
for (const [locale, why] of outdated) console.log(`${locale} does not differ any more: ${why}`);
console.log(`@fluent/bundle: ${compared} numbers, ${different.size} locales differ as is known, ${surprises.length} others`);
process.exit(surprises.length > 0 || outdated.length > 0 || compared === 0 ? 1 : 0);
