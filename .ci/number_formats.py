#!/usr/bin/env python3
"""How each locale writes numbers, for the crate `message-catalog`: made from CLDR's data.

    number_formats.py <cldr-core> <cldr-numbers-full> --write   writes catalog/src/number/cldr.rs
    number_formats.py <cldr-core> <cldr-numbers-full> --check   fails where that file is outdated
    number_formats.py <cldr-core> <cldr-numbers-full> --list    prints the locales that CLDR has

What other runtimes make of numbers is compared by `same_numbers.py` and `same_numbers.mjs`.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

VERSION = "48.2.0"
GENERATED = Path(__file__).parent.parent / "catalog/src/number/cldr.rs"


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    core, numbers = Path(sys.argv[1]), Path(sys.argv[2])
    for package in (core, numbers):
        found = json.loads((package / "package.json").read_text())["version"]
        if found != VERSION:
            sys.exit(f"{package}: expected {VERSION}, found {found}")
    if sys.argv[3] == "--list":
        print(*sorted(path.name for path in (numbers / "main").iterdir()), sep="\n")
        return
    source = rust(table(core, numbers))
    if sys.argv[3] == "--write":
        GENERATED.write_text(source)
    elif GENERATED.read_text() != source:
        sys.exit(f"{GENERATED} is outdated: run this with --write")


def table(core, numbers):
    """The symbols of each key, `de` or `de-CH`; without those that a locale has from its parent."""
    systems = supplemental(core, "numberingSystems.json")["numberingSystems"]
    parents = supplemental(core, "parentLocales.json")["parentLocales"]["parentLocale"]
    all = {path.name: symbols(path, systems) for path in sorted((numbers / "main").iterdir())}

    def inherited(locale):
        while locale != "und":
            locale = parents.get(locale) or (locale.rpartition("-")[0] or "und")
            locale = "und" if locale == "root" else locale
            if locale in all:
                return all[locale]
        return None

    # The crate's fallback has scripts in other places, so those keep their rows.
    has_script = re.compile("-[A-Z][a-z]{3}")
    return {locale: own for locale, own in all.items() if has_script.search(locale) or own != inherited(locale)}


def supplemental(core, file):
    return json.loads((core / "supplemental" / file).read_text())["supplemental"]


def symbols(path, systems):
    own = json.loads((path / "numbers.json").read_text())["main"][path.name]["numbers"]
    system = own["defaultNumberingSystem"]
    digits = systems[system]["_digits"]
    if [ord(digit) - ord(digits[0]) for digit in digits] != list(range(10)):
        sys.exit(f"{path.name}: the digits of {system} are not in a row")
    names = own[f"symbols-numberSystem-{system}"]
    _, groups, _ = pattern(own[f"decimalFormats-numberSystem-{system}"]["standard"])
    before, percent_groups, after = pattern(own[f"percentFormats-numberSystem-{system}"]["standard"])
    sign = names["percentSign"]
    return (
        ("decimal", text(names["decimal"])),
        ("group", text(names["group"])),
        ("minus", text(names["minusSign"])),
        ("infinity", text(names["infinity"])),
        ("nan", text(names["nan"])),
        ("zero", f"'{escaped(digits[0])}'"),
        ("groups", groups),
        ("percent_before", text(before.replace("%", sign))),
        ("percent_after", text(after.replace("%", sign))),
        ("percent_groups", percent_groups),
        ("minimum_grouping", own["minimumGroupingDigits"]),
    )


def pattern(text):
    """What stands before the number, how many digits its groups have from the right, and what stands after it."""
    positive = text.partition(";")[0]
    match = re.fullmatch(r"([^#0]*)#(?:,(#*))?,([#0]+)(?:\.###)?([^#0]*)", positive)
    if not match:
        sys.exit(f"no pattern that this script knows: {text!r}")
    before, secondary, primary, after = match.groups()
    return before, f"({len(primary)}, {len(secondary or primary)})", after


def text(value):
    return f'"{escaped(value)}"'


def escaped(value):
    return "".join(own if " " < own < "\x7f" and own not in "\"'\\" else f"\\u{{{ord(own):x}}}" for own in value)


def rust(table):
    lines = [
        f"//! How CLDR {VERSION} writes numbers, by locale. Written by `.ci/number_formats.py`; do not edit.",
        "//!",
        "//! Copyright © 1991-2026 Unicode, Inc., Unicode License V3: see LICENSE-UNICODE.",
        "",
        "use super::signs::Symbols;",
        "",
        "/// Sorted by locale. What a locale has in common with its CLDR parent is in the parent's row.",
        "pub(super) static SYMBOLS: &[(&str, &Symbols)] = &[",
    ]
    names = {}
    for locale in sorted(table):
        name = names.setdefault(table[locale], locale.replace("-", "_").upper())
        lines.append(f'    ("{locale}", &{name}),')
    lines.append("];")
    for fields, name in names.items():
        lines += ["", f"static {name}: Symbols = Symbols {{"]
        lines += [f"    {field}: {value}," for field, value in fields]
        lines += ["};"]
    command = ["rustfmt", "--edition", "2024", "--emit", "stdout"]
    source = "\n".join(lines) + "\n"
    return subprocess.run(command, input=source, capture_output=True, text=True, check=True).stdout


if __name__ == "__main__":
    main()
