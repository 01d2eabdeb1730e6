"""Renders by fluent.runtime what `examples/all_texts.rs` has rendered, and compares.

python .ci/same_texts.py TEXTS.json
"""

import json
import re
import sys
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource


# Locales that set a number of four digits without a separator, which Babel does not know.
FOUR_DIGITS_TOGETHER = {"bg", "es", "hu", "it", "pl", "pt-PT"}


def layers_of(chain):
    """A locale's texts override those of its parents: what they refer to is looked up in all of them."""
    return [own for own in chain if own != "en" or chain[0].startswith("en")]


def bundle_of(locale, layers):
    bundle = FluentBundle([locale], use_isolating=False)
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
    bundles = {locale: bundle_of(locale, layers_of(chain)) for locale, chain in chains.items()}
    alone = {locale: bundle_of(locale, [locale]) for locale in chains}
    faults = 0
    for row in texts:
        locale, name, attribute = row["locale"], row["id"], row["attribute"]
        args = row["args"]
        candidates = [row["from"]] if row["from"] else chains[locale]
        found = [own for own in candidates if part(alone[own], name, attribute)]
        theirs, errors = None, []
        if found:
            # A text of es refers as es-419 does, for who reads es-419.
            context = next(own for own in chains[locale] if found[0] in layers_of(chains[own]))
            theirs, errors = bundles[context].format_pattern(part(alone[found[0]], name, attribute), args)
        if theirs and locale in FOUR_DIGITS_TOGETHER:
            theirs = re.sub(r"(?<!\d)(\d)[^\d](\d{3})(?!\D?\d)", r"\1\2", theirs)
        if theirs != row["text"] or errors:
            faults += 1
            print(locale, name, attribute or "", row["args"])
            print("  ours  ", repr(row["text"]), "\n  theirs", repr(theirs), errors)
    print(f"fluent.runtime: {len(texts)} texts, {faults} differ")
    sys.exit(1 if faults or not texts else 0)


main()
