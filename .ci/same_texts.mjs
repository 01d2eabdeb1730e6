// Renders by @fluent/bundle what `examples/all_texts.rs` has rendered, and compares.
// node .ci/same_texts.mjs PATH-OF-@fluent/bundle TEXTS.json
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [library, path] = process.argv.slice(2);
const { FluentBundle, FluentResource } = await import(pathToFileURL(resolve(library)));
const { chains, texts } = JSON.parse(readFileSync(path, "utf8"));

// A locale's texts override those of its parents: what they refer to is looked up in all of them.
const layersOf = (chain) => chain.filter((own) => own !== "en" || chain[0].startsWith("en"));

function bundleOf(locale, layers) {
    const bundle = new FluentBundle(locale, { useIsolating: false });
    for (const layer of layers.reverse()) {
        const text = readFileSync(`locales/${layer}/errors.ftl`, "utf8");
        bundle.addResource(new FluentResource(text), { allowOverrides: true });
    }
    return bundle;
}

const bundles = new Map();
const alone = new Map();
for (const [locale, chain] of Object.entries(chains)) {
    bundles.set(locale, bundleOf(locale, layersOf(chain)));
    alone.set(locale, bundleOf(locale, [locale]));
}

let faults = 0;
for (const { locale, id, attribute, from, args, text } of texts) {
    const candidates = from ? [from] : chains[locale];
    const found = candidates.find((own) => part(alone.get(own), id, attribute) !== null);
    // A text of es refers as es-419 does, for who reads es-419.
    const context = found && chains[locale].find((own) => layersOf(chains[own]).includes(found));
    const errors = [];
    const pattern = found && part(alone.get(found), id, attribute);
    const theirs = pattern ? bundles.get(context).formatPattern(pattern, args, errors) : null;
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
