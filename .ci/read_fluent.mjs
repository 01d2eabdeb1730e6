// Formats messages by @fluent/bundle: node .ci/read_fluent.mjs PATH-OF-@fluent/bundle <REQUESTS.json
// Each request is [locale, path of the file, [[id, attribute, arguments], …]]; the answer is a list of
// lists of texts, null for what is not there or not without errors.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const { FluentBundle, FluentNumber, FluentResource } = await import(pathToFileURL(resolve(process.argv[2])));
const requests = JSON.parse(readFileSync(0, "utf8"));
const answers = requests.map(([locale, path, messages]) => {
    const bundle = new FluentBundle(locale, { useIsolating: false });
    if (bundle.addResource(new FluentResource(readFileSync(path, "utf8"))).length > 0) {
        return messages.map(() => null);
    }
    return messages.map(([id, attribute, args]) => {
        const message = bundle.getMessage(id);
        const pattern = attribute ? message?.attributes[attribute] : message?.value;
        const shown = Object.entries(args).map(([name, value]) => [
            name,
            typeof value === "number"
                ? new FluentNumber(value, { useGrouping: false, numberingSystem: "latn" })
                : value,
        ]);
        const errors = [];
        const text = pattern && bundle.formatPattern(pattern, Object.fromEntries(shown), errors);
        return errors.length > 0 ? null : (text ?? null);
    });
});
process.stdout.write(JSON.stringify(answers));
