"""Renders by fluent.runtime the numbers that the example `numbers` of `message-catalog` has rendered, and compares.

python .ci/same_numbers.py NUMBERS

Where fluent.runtime and ECMA-402 part, ours follows ECMA-402. These rows are left out, and counted:
"""

import decimal
import re
import sys
from collections import Counter, defaultdict
from functools import lru_cache
from pathlib import Path

from babel.core import Locale, UnknownLocaleError
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import fluent_number

# Locales whose numbers CLDR 49 (Babel's) and CLDR 48.2 (ours) write differently, or of which Babel lacks the signs.
DIFFERENT = set(
    """
    ab az-Cyrl ba blo bn-IN co cu de-AT de-CH de-LI dv ee ee-TG en-CH fr-CH fr-MA fr-RW fur gl gsw gsw-FR gsw-LI ht it-CH
    kk-Arab ksh lmo nds nds-NL oc oc-ES os os-RU prg rif szl tn tn-BW to vmw wae
    """.split()
)


@lru_cache(maxsize=None)
def bundle_of(locale, text):
    bundle = FluentBundle([locale], use_isolating=False)
    bundle.add_resource(FluentResource(f"shown = {text}\n"))
    return bundle


@lru_cache(maxsize=None)
def locale_of(locale):
    try:
        return Locale.parse(locale, sep="-")
    except (UnknownLocaleError, ValueError):
        return None


def left_out(locale, style, text, value, ours, theirs):
    """Why a row is not compared; `None` if it is."""
    if locale_of(locale) is None:
        return "a locale that Babel does not have"
    if locale_of(locale).default_numbering_system != "latn":
        return "Babel writes Western digits in all languages"
    if locale in DIFFERENT:
        return "CLDR 49 differs from CLDR 48.2"
    signs = locale_of(locale).number_symbols["latn"]
    plain = ours.replace(signs["minusSign"], "-").replace(signs["percentSign"], "%")
    if theirs == plain:
        return None if theirs == ours else "fluent.runtime writes - and % for every such sign"
    minimum = re.search("minimumFractionDigits: ([0-9])", text)
    usual = 0 if style == "percent" and "$n" in text else 3
    if minimum and int(minimum[1]) > usual and "maximumFractionDigits" not in text:
        return "fluent.runtime does not raise the maximum of digits to the minimum"
    if "Significant" in text and float(value) == 0:
        return "Babel takes no digit of 0 for significant"
    if text == "{ 1234567.50 }":
        return "fluent.runtime drops the last digit of a literal"
    groups = re.sub(r"(?<=\d)[^\d](?=\d{3}(?!\d))", "", theirs, count=1)
    if groups == plain and len(re.match(r"\D*(\d+)", ours)[1]) == 4:
        return "Babel does not know how many digits a group has at least"
    return None


def main():
    # Babel's default is half to even.
    decimal.getcontext().rounding = decimal.ROUND_HALF_UP
    differing = defaultdict(list)
    skipped = Counter()
    compared = 0
    for row in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines():
        locale, style, text, value, ours = row.split("\t")
        if "-" in locale and text != "{ $n }":
            # What options do is the same in all regions.
            continue
        theirs, errors = ours, []
        if locale_of(locale):
            number = int(value) if value.lstrip("-").isdigit() else float(value)
            bundle = bundle_of(locale, text)
            pattern = bundle.get_message("shown").value
            theirs, errors = bundle.format_pattern(pattern, {"n": fluent_number(number, style=style)})
        why = left_out(locale, style, text, value, ours, theirs)
        if why:
            skipped[why] += 1
            continue
        compared += 1
        if ours != theirs or errors:
            differing[locale].append((style, text, value, ours, theirs, errors))
    for locale, rows in differing.items():
        print(locale, len(rows), *map(repr, rows[0]))
    for why, count in skipped.most_common():
        print(f"  {count} left out: {why}")
    print(f"fluent.runtime: {compared} numbers, {len(differing)} locales differ")
    sys.exit(1 if differing or not compared else 0)


main()
