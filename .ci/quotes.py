#!/usr/bin/env python3
"""The quotation marks of languages, made from CLDR's data.

    quotes.py <cldr-misc-full> --write    writes the table in translate/src/quotes/
    quotes.py <cldr-misc-full>            fails where it is outdated

The package is npm's and pinned, here and where it is installed.
"""

import json
import subprocess
import sys
from pathlib import Path

VERSION = "48.2.0"
TABLE = Path(__file__).parent.parent / "translate/src/quotes/cldr.rs"


def main():
    write = sys.argv[2:] == ["--write"]
    if len(sys.argv) != 2 + write:
        sys.exit(__doc__)
    package = Path(sys.argv[1])
    found = json.loads((package / "package.json").read_text())["version"]
    if found != VERSION:
        sys.exit(f"expected {VERSION}, found {found}")
    made = source(package)
    if write:
        TABLE.write_text(made)
    elif TABLE.read_text() != made:
        sys.exit(f"{TABLE} is outdated: run this with --write")


def source(package):
    marks = {}
    for file in (package / "main").glob("*/delimiters.json"):
        delimiters = json.loads(file.read_text())["main"][file.parent.name]["delimiters"]
        marks[file.parent.name] = (delimiters["quotationStart"], delimiters["quotationEnd"])
    # What its language says already, a locale need not.
    rows = [row for row in sorted(marks.items()) if row[1] != said_above(row[0], marks)]
    lines = [
        f"//! Made by `.ci/quotes.py` from CLDR {VERSION}.",
        "",
        "/// Locales, sorted, and the marks around a quotation. One that is not listed has those of the id without its last part.",
        "pub(super) static QUOTES: &[(&str, &str, &str)] = &[",
        *(f"    ({quoted(locale)}, {quoted(start)}, {quoted(end)})," for locale, (start, end) in rows),
        "];",
    ]
    rustfmt = ["rustfmt", "--edition", "2024"]
    return subprocess.run(rustfmt, input="\n".join(lines) + "\n", text=True, check=True, stdout=subprocess.PIPE).stdout


def said_above(locale, marks):
    while "-" in locale:
        locale = locale.rpartition("-")[0]
        if locale in marks:
            return marks[locale]
    return None


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


main()
