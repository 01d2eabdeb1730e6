#!/usr/bin/env python3
"""The plural rules of the crate `message-catalog`: makes them from CLDR's data, and compares them with Babel.

    plural_rules.py <cldr-core> --write              writes catalog/src/ftl/plural/cldr.rs
    plural_rules.py <cldr-core> <plural_categories>  fails where that file is outdated, or where the program, the crate's
                                                     example of that name, and Babel disagree

CLDR's data is that of Babel, whose CLDR is newer than npm's `cldr-core`. Babel has no locale for a few languages of
CLDR's plurals.xml; theirs is that of `cldr-core`. Both are pinned, here and where they are installed.
"""

import decimal
import json
import re
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import babel
from babel.core import Locale, get_cldr_version, get_global
from babel.localedata import clear_caches, load, locale_identifiers
from babel.plural import PluralRule

VERSIONS = {"babel": "2.19.0", "CLDR of Babel": "49", "cldr-core": "48.2.0"}
GENERATED = Path(__file__).parent.parent / "catalog/src/ftl/plural/cldr.rs"
CATEGORIES = ["zero", "one", "two", "few", "many", "other"]
KINDS = {
    "cardinal": ("plural_form", "plurals.json", "plurals-type-cardinal"),
    "ordinal": ("ordinal_form", "ordinals.json", "plurals-type-ordinal"),
}


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    core = Path(sys.argv[1])
    found = {
        "babel": babel.__version__,
        "CLDR of Babel": str(get_cldr_version()),
        "cldr-core": json.loads((core / "package.json").read_text())["version"],
    }
    if found != VERSIONS:
        sys.exit(f"expected {VERSIONS}, found {found}")
    decimal.getcontext().prec = 100
    tables = {kind: table(core, kind) for kind in KINDS}
    if sys.argv[2] == "--write":
        GENERATED.write_text(rust(tables))
        return
    faults = []
    if GENERATED.read_text() != rust(tables):
        faults.append(f"{GENERATED} is outdated: run this with --write")
    program = Program(sys.argv[2])
    faults += compare_rules(program, tables)
    faults += compare_locales(program)
    faults += compare_samples(program, core, tables)
    program.close()
    for fault in faults[:50]:
        print(fault)
    print(f"{program.answers} categories compared, {len(faults)} faults")
    sys.exit(bool(faults))


# CLDR's data


def table(core, kind):
    """The rules of each key, `fr` or `pt-PT`: a text for each category but `other`."""
    form = KINDS[kind][0]
    rules = {}
    for locale in locale_identifiers():
        own = load(locale, merge_inherited=False).get(form)
        if own is not None:
            rules[locale.replace("_", "-")] = in_order({name: cldr_syntax(text) for name, text in own.rules.items()})

    # Otherwise Babel would take this for what the locales inherit, too.
    clear_caches()

    aliases = supplemental(core, "aliases.json")["metadata"]["alias"]["languageAlias"]
    for key, texts in core_rules(core, kind).items():
        # The crate finds other names of a language by the one that CLDR prefers.
        if key not in rules and key not in aliases and key != "und":
            rules[key] = texts

    parents = {child.replace("_", "-"): parent.replace("_", "-") for child, parent in get_global("parent_exceptions").items()}
    for child, parent in parents.items():
        same_language = child.split("-")[0] == parent.split("-")[0]
        # The parent of nn is no, the language that it is a part of; that of ht is fr-HT, another language.
        if child not in rules and parent in rules and (same_language or "-" not in parent):
            rules[child] = rules[parent]

    kept = {}
    for key, texts in sorted(rules.items()):
        language, *rest = key.split("-")
        if rest and texts == rules[language]:
            continue
        if rest and not re.fullmatch("[A-Z]{2}|[0-9]{3}", "-".join(rest)):
            sys.exit(f"{key} has rules of its own; the table knows languages and regions")
        kept[key] = texts
    return kept


def core_rules(core, kind):
    return {key: in_order(parts(texts)) for key, texts in core_texts(core, kind).items()}


def core_texts(core, kind):
    _, file, member = KINDS[kind]
    return supplemental(core, file)[member]


def supplemental(core, file):
    return json.loads((core / "supplemental" / file).read_text())["supplemental"]


def parts(texts):
    """Category to rule, of `"pluralRule-count-one": "n = 1 @integer 1"`."""
    return {name.rsplit("-", 1)[1]: text.split("@")[0].strip() for name, text in texts.items()}


def in_order(texts):
    return tuple((name, texts[name]) for name in CATEGORIES if texts.get(name))


def cldr_syntax(text):
    """Babel writes `n mod 10 not in 1`, CLDR `n % 10 != 1`."""
    return text.replace(" mod ", " % ").replace(" not in ", " != ").replace(" in ", " = ")


# Rust


def rust(tables):
    lines = [
        f"//! CLDR's plural rules: CLDR {VERSIONS['CLDR of Babel']} as Babel {VERSIONS['babel']} has it, and that of cldr-core",
        f"//! {VERSIONS['cldr-core']} for languages that Babel lacks. Written by `.ci/plural_rules.py`; do not edit.",
        "//!",
        "//! Copyright © 1991-2026 Unicode, Inc., Unicode License V3: see LICENSE-UNICODE.",
        "",
        "// The shapes follow CLDR's text, not Clippy's taste.",
        "#![allow(clippy::all)]",
        "",
        "use super::category::PluralCategory::{self, Few, Many, One, Other, Two, Zero};",
        "use super::operands::Operands;",
        "use super::rule_set::RuleSet;",
        "",
        "/// Language, region or nothing, rules; sorted.",
        "type Table = &'static [(&'static str, &'static str, &'static RuleSet)];",
    ]
    functions = []
    for kind, rules in tables.items():
        names = {}
        lines += ["", f"pub(super) static {kind.upper()}: Table = &["]
        for key in sorted(rules, key=lambda key: (key.split("-") + [""])[:2]):
            language, region = (key.split("-") + [""])[:2]
            name = names.setdefault(rules[key], f"{kind}_{key.replace('-', '_')}".upper())
            lines.append(f'    ("{language}", "{region}", &{name}),')
        lines += ["];"]
        for texts, name in names.items():
            functions += rule_set(name, texts)
    return formatted("\n".join(lines + functions) + "\n")


def rule_set(name, texts):
    categories = [category for category, _ in texts] + ["other"]
    function = name.lower()
    yield ""
    yield f"static {name}: RuleSet = RuleSet {{"
    yield f"    categories: &[{', '.join(category.title() for category in categories)}],"
    yield f"    conditions: &[{', '.join(json.dumps(text) for _, text in texts)}],"
    yield f"    choose: {function},"
    yield "};"
    yield ""
    yield f"fn {function}({'n' if texts else '_'}: Operands) -> PluralCategory {{"
    for category, text in texts:
        yield f"    if {condition(text)} {{ return {category.title()}; }}"
    yield "    Other"
    yield "}"


def condition(text):
    return " || ".join(" && ".join(relation(part) for part in each.split(" and ")) for each in text.split(" or "))


def relation(text):
    match = re.fullmatch(r"([nivwftce])(?: % (10*))? (=|!=) ([0-9.,]+)", text)
    if not match:
        sys.exit(f"no relation that this script knows: {text!r}")
    operand, modulus, operator, ranges = match.groups()
    field = {"n": "i", "e": "c"}.get(operand, operand)
    value = f"n.{field}" + (f" % {modulus}" if modulus else "")
    pattern = " | ".join("..=".join(span.split("..")) for span in ranges.split(","))
    # Longer numbers are folded: see operands.rs.
    if any(len(number) > 17 for number in re.findall("[0-9]+", text)):
        sys.exit(f"the numbers are too long: {text!r}")
    holds = f"{value} == {pattern}" if pattern.isdigit() else f"matches!({value}, {pattern})"
    if operand == "n":
        holds = f"n.is_whole() && {holds}"
    if operator == "=":
        return holds
    return f"!({holds})"


def formatted(source):
    command = ["rustfmt", "--edition", "2024", "--emit", "stdout"]
    return subprocess.run(command, input=source, capture_output=True, text=True, check=True).stdout


# Comparison


class Program:
    """The crate's example: a line with kind, locale and numbers goes in, a line with their categories comes out."""

    def __init__(self, path):
        self.process = subprocess.Popen([path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.answers = 0

    def categories(self, kind, locale, numbers):
        self.process.stdin.write(" ".join([kind, locale, *numbers]) + "\n")
        self.process.stdin.flush()
        answers = self.process.stdout.readline().split()
        self.answers += len(answers)
        return answers

    def close(self):
        self.process.stdin.close()
        if self.process.wait():
            sys.exit("the program failed")

    def faults(self, kind, locale, expected):
        answers = self.categories(kind, locale, expected)
        if len(answers) != len(expected):
            return [f"{kind} {locale}: {len(answers)} answers for {len(expected)} numbers: {answers[:3]}"]
        pairs = zip(expected.items(), answers)
        return [f"{kind} {locale} {number}: {ours}, expected {theirs}" for (number, theirs), ours in pairs if ours != theirs]


WHOLE = [str(number) for number in range(1001)]
LARGE = [str(10**power * digit + rest) for power in range(3, 31) for digit in (1, 2, 5) for rest in (0, 1, 2, 3, 5, 11, 12, 21)]
DECIMALS = [f"{whole}.{fraction}" for whole in (0, 1, 2, 3, 4, 5, 10, 11, 12, 21, 100, 101, 1000000)
            for fraction in (0, 1, 2, 3, 4, 5, 9, "00", "01", 10, 11, 12, 20, 21, 50, "000", "001", 100, 101, 110, 111, 119, "0100")]


def compare_rules(program, tables):
    """Babel's reading of the same rules, over many numbers."""
    faults = []
    for kind, rules in tables.items():
        for key, texts in rules.items():
            theirs = PluralRule(dict(texts))
            expected = {number: theirs(Decimal(number)) for number in WHOLE + LARGE + DECIMALS}
            faults += program.faults(kind, key, expected)
    return faults


def compare_locales(program):
    """All locales of Babel, with what they inherit."""
    numbers = [*WHOLE[:210], "1000000", "0.0", "0.5", "1.0", "1.5", "2.0", "1.01"]
    faults = []
    for kind, (form, _, _) in KINDS.items():
        for name in sorted(locale_identifiers()):
            rules = getattr(Locale.parse(name), form)
            locale = name.replace("_", "-")
            if program.categories(kind, locale, ["0"]) != ["none"]:
                faults += program.faults(kind, locale, {number: rules(Decimal(number)) for number in numbers})
            elif rules.rules:
                faults.append(f"{kind} {locale}: no rules, but in Babel {rules.rules}")
    return faults


def compare_samples(program, core, tables):
    """CLDR's own samples, compact numbers among them, for languages whose rules have not changed since cldr-core."""
    faults = []
    for kind in KINDS:
        rules = core_rules(core, kind)
        for key, texts in core_texts(core, kind).items():
            if tables[kind].get(key) != rules[key]:
                continue
            for name, text in texts.items():
                samples = re.findall(r"[0-9][0-9.c]*", text.split("@", 1)[1])
                faults += program.faults(kind, key, dict.fromkeys(samples, name.rsplit("-", 1)[1]))
    return faults


if __name__ == "__main__":
    main()
