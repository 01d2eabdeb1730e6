"""Renders by fluent.runtime what `examples/all_texts.rs` has rendered, and compares.

python .ci/same_texts.py TEXTS.json
"""

import json
import sys
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import fluent_number


def bundle_of(locale, chain):
    """A locale's texts lie over those of its parents, which they may refer to."""
    bundle = FluentBundle([locale], use_isolating=False)
    layers = [own for own in chain if own != "en" or chain[0].startswith("en")]
    for layer in reversed(layers):
        text = Path("locales", layer, "errors.ftl").read_text(encoding="utf-8")
        bundle.add_resource(FluentResource(text), allow_overrides=True)
    return bundle


def part(bundle, name, attribute):
    if not bundle.has_message(name):
        return None
    message = bundle.get_message(name)
    return message.attributes.get(attribute) if attribute else message.value


def main():
    document = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    chains, texts = document["chains"], document["texts"]
    bundles = {locale: bundle_of(locale, chain) for locale, chain in chains.items()}
    faults = 0
    for row in texts:
        locale, name, attribute = row["locale"], row["id"], row["attribute"]
        # Numbers as Fluent for Rust shows them: without groups.
        args = {
            key: fluent_number(value, useGrouping=False) if isinstance(value, int) else value
            for key, value in row["args"].items()
        }
        candidates = [row["from"]] if row["from"] else chains[locale]
        found = [bundles[own] for own in candidates if part(bundles[own], name, attribute)]
        theirs, errors = None, []
        if found:
            theirs, errors = found[0].format_pattern(part(found[0], name, attribute), args)
        if theirs != row["text"] or errors:
            faults += 1
            print(locale, name, attribute or "", row["args"])
            print("  ours  ", repr(row["text"]), "\n  theirs", repr(theirs), errors)
    print(f"fluent.runtime: {len(texts)} texts, {faults} differ")
    sys.exit(1 if faults or not texts else 0)


main()
