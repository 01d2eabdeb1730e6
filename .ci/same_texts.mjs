// Renders by @fluent/bundle what `examples/all_texts.rs` has rendered, and compares.
// node .ci/same_texts.mjs PATH-OF-@fluent/bundle TEXTS.json
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [library, path] = process.argv.slice(2);
const { FluentBundle, FluentNumber, FluentResource } = await import(pathToFileURL(resolve(library)));
const { chains, texts } = JSON.parse(readFileSync(path, "utf8"));

// A locale's texts lie over those of its parents, which they may refer to.
const bundles = new Map();
for (const [locale, chain] of Object.entries(chains)) {
    const bundle = new FluentBundle(locale, { useIsolating: false });
    for (const layer of chain.filter((own) => own !== "en" || chain[0].startsWith("en")).reverse()) {
        const text = readFileSync(`locales/${layer}/errors.ftl`, "utf8");
        bundle.addResource(new FluentResource(text), { allowOverrides: true });
    }
    bundles.set(locale, bundle);
}

let faults = 0;
for (const { locale, id, attribute, from, args, text } of texts) {
    // Numbers as Fluent for Rust shows them: without groups, in Western digits.
    const shown = Object.entries(args).map(([name, value]) => [
        name,
        typeof value === "number"
            ? new FluentNumber(value, { useGrouping: false, numberingSystem: "latn" })
            : value,
    ]);
    const candidates = from ? [from] : chains[locale];
    const bundle = candidates.map((own) => bundles.get(own)).find((own) => part(own, id, attribute) !== null);
    const errors = [];
    const pattern = bundle && part(bundle, id, attribute);
    const theirs = pattern ? bundle.formatPattern(pattern, Object.fromEntries(shown), errors) : null;
    if (theirs !== text || errors.length > 0) {
        faults += 1;
        console.log(`${locale} ${id}${attribute ? `.${attribute}` : ""} ${JSON.stringify(args)}`);
        console.log(`  ours   ${JSON.stringify(text)}\n  theirs ${JSON.stringify(theirs)} ${errors}`);
    }
}
console.log(`@fluent/bundle: ${texts.length} texts, ${faults} differ`);
process.exit(faults > 0 || texts.length === 0 ? 1 : 0);

function part(bundle, id, attribute) {
    const message = bundle.getMessage(id);
    return (attribute ? message?.attributes[attribute] : message?.value) ?? null;
}
