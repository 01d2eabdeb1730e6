#!/usr/bin/env python3
"""The locale data that no dependency carries, made from CLDR's data and IANA's registry.

    locale_data.py <cldr-core> <language-subtag-registry> --write    writes the tables in catalog/src/reader/ and translate/src/
    locale_data.py <cldr-core> <language-subtag-registry>            fails where they are outdated

Of the crate `message-catalog`, `distance/cldr.rs` has what CLDR's language matching says of regions and of macrolanguages; `tag/iana.rs` has the language
tags that are no Unicode locale ids; `alias/cldr.rs` has the subtags that CLDR replaces, `likely/` the likely subtags,
`lineage/cldr.rs` the parents of locales and `direction/cldr.rs` the scripts that are written from right to left. The crate
`gengo-messages-translate` has the families of languages, in `kinship/cldr.rs`. Both packages are npm's and pinned, here and where they are installed.
"""

import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

VERSIONS = {"cldr-core": "48.2.0", "language-subtag-registry": "0.4.2"}
ROOT = Path(__file__).parent.parent
READER = ROOT / "catalog/src/reader"


def main():
    write = sys.argv[3:] == ["--write"]
    if len(sys.argv) != 3 + write:
        sys.exit(__doc__)
    core, registry = Path(sys.argv[1]), Path(sys.argv[2])
    packages = [json.loads((path / "package.json").read_text()) for path in (core, registry)]
    found = {package["name"]: package["version"] for package in packages}
    if found != VERSIONS:
        sys.exit(f"expected {VERSIONS}, found {found}")
    outdated = []
    made = {
        "alias/cldr.rs": formatted(replaced_subtags(core)),
        "direction/cldr.rs": formatted(directions(core)),
        "distance/cldr.rs": formatted(distances(core)),
        "lineage/cldr.rs": formatted(parents(core)),
        "tag/iana.rs": formatted(tags(core, registry)),
        ROOT / "translate/src/kinship/cldr.rs": formatted(families(core)),
        **likely_subtags(core),
    }
    for name, source in made.items():
        path = READER / name
        if write:
            path.write_text(source)
        elif path.read_text() != source:
            outdated.append(f"{path} is outdated: run this with --write")
    sys.exit("\n".join(outdated) or 0)


# CLDR's distances


def distances(core):
    matching = supplemental(core, "languageMatching.json")["languageMatching"]["written-new"]
    rules = [
        (rule["_desired"], rule["_supported"], int(rule["_distance"]), "_oneway" in rule)
        for rule in matching["languageMatch"]
    ]
    variables = {name: entry["_value"] for name, entry in matching["matchVariables"].items()}
    regional = [rule for rule in rules if rule[0].count("-") == 2]
    if regional.pop() != ("*-*-*", "*-*-*", 4, False):
        sys.exit("the last rule for regions is not the one for all languages")

    clusters = {}
    for desired, supported, distance, oneway in regional:
        language, script, region = desired.split("-")
        if oneway:
            sys.exit(f"a rule for regions that goes one way: {desired}")
        name = region.removeprefix("$").removeprefix("!")
        cluster = clusters.setdefault((language, script), {"name": None, "nearest": None, "distances": []})
        if desired == supported:
            cluster["distances"].append((re.sub("[a-zA-Z]+", "x", region), distance))
            cluster["name"] = cluster["name"] or name
        elif region == f"$!{cluster['name']}" and re.fullmatch(rf"{language}-\*-[A-Z]{{2}}", supported) and distance == 3:
            cluster["nearest"] = supported.split("-")[2]
        else:
            sys.exit(f"a rule for regions that this script does not know: {desired} {supported}")

    contained = containment(core)
    lines = header(
        f"CLDR's language matching and territory containment, as cldr-core {VERSIONS['cldr-core']} has them.",
    )
    lines += [
        "use icu_locale_core::subtags::{Language, language, region, script};",
        "",
        "use super::cluster::Cluster;",
        "",
        "/// The languages whose regions are not all equally near to one another.",
        "pub(super) static CLUSTERS: &[Cluster] = &[",
    ]
    for (language, script), cluster in clusters.items():
        if cluster["distances"] != [("$x", 4), ("$!x", 4), ("*", 5)]:
            sys.exit(f"distances that this script does not know: {language} {cluster['distances']}")
        inside, mixed = regions(variables[f"${cluster['name']}"].split("+"), contained)
        nearest = f'Some(region!("{cluster["nearest"]}"))' if cluster["nearest"] else "None"
        lines += [
            "Cluster {",
            f'language: language!("{language}"),',
            "script: None," if script == "*" else f'script: Some(script!("{script}")),',
            f"inside: &[{', '.join(map(literal, inside))}],",
            f"mixed: &[{', '.join(map(literal, mixed))}],",
            f"nearest_outside: {nearest},",
            "},",
        ]
    lines += [
        "];",
        "",
        "/// Languages, each with the macrolanguage that it is a part of; sorted.",
        "pub(super) static MACROLANGUAGES: &[(Language, Language)] = &[",
    ]
    # CLDR gives these one distance; nothing else has it.
    members = {(desired, supported) for desired, supported, distance, oneway in rules if distance == 10 and oneway and "-" not in desired}
    lines += [f'(language!("{member}"), language!("{whole}")),' for member, whole in sorted(members)]
    return lines + ["];"]


def containment(core):
    """The countries of each region of several."""
    entries = supplemental(core, "territoryContainment.json")["territoryContainment"]
    parts = {code: entry["_contains"] for code, entry in entries.items() if "-status-" not in code}

    def countries(code):
        if code not in parts:
            return {code}
        return set().union(*map(countries, parts[code]))

    return {code: countries(code) for code in parts}


def regions(codes, contained):
    """The regions that lie in a set of some, and those of which a part does."""
    inside = set().union(*(contained.get(code, {code}) for code in codes))
    whole = {code for code, countries in contained.items() if countries <= inside}
    mixed = {code for code, countries in contained.items() if countries & inside} - whole
    return sorted(inside | whole), sorted(mixed)


def literal(code):
    return f'region!("{code}")'


# IANA's tags


def tags(core, registry):
    entries = json.loads((registry / "data/json/registry.json").read_text())
    date = json.loads((registry / "data/json/meta.json").read_text())["File-Date"]
    aliases = all_aliases(core)["languageAlias"]
    lines = header(
        f"IANA's language subtag registry of {date}, as language-subtag-registry {VERSIONS['language-subtag-registry']} has it;",
        f"what CLDR puts in place of grandfathered tags, as cldr-core {VERSIONS['cldr-core']} has it.",
    )
    lines += [
        "/// The grandfathered tags of RFC 5646, 2.2.8, in lower case, and CLDR's replacements; sorted. The list is closed.",
        "pub(super) static GRANDFATHERED: &[(&str, &str)] = &[",
    ]
    for tag in sorted((entry["Tag"] for entry in entries if entry["Type"] == "grandfathered"), key=str.lower):
        replacement = aliases[tag]["_replacement"].split("-x-")[0]
        lines.append(f'("{tag.lower()}", "{replacement}"),')
    extended = {}
    for entry in entries:
        if entry["Type"] == "extlang":
            [prefix] = entry["Prefix"]
            if entry["Preferred-Value"] != entry["Subtag"]:
                sys.exit(f"an extended subtag that is no language: {entry}")
            extended.setdefault(prefix, []).append(entry["Subtag"])
    lines += [
        "];",
        "",
        "/// The extended language subtags of RFC 5646, 2.2.2, by the language that they come after; both sorted. Each is a",
        "/// language subtag, too.",
        "pub(super) static EXTENDED: &[(&str, &[&str])] = &[",
    ]
    lines += [f'("{prefix}", &{json.dumps(sorted(subtags))}),' for prefix, subtags in sorted(extended.items())]
    return lines + ["];"]


# CLDR's aliases


def replaced_subtags(core):
    aliases = {kind: {tag: entry["_replacement"] for tag, entry in all_aliases(core)[f"{kind}Alias"].items()}
               for kind in ("language", "script", "territory", "variant")}
    languages, signs, variants = [], [], []
    for tag, replacement in aliases["language"].items():
        language, *rest = tag.split("-")
        if not rest:
            languages.append((tag, replacement))
        elif language == "sgn" and len(rest) == 1:
            signs.append((rest[0], replacement))
        elif all(re.fullmatch("[a-z]{5,8}", subtag) for subtag in rest) and language != "i":
            variants.append((language, "-".join(sorted(rest)), replacement))
        # Else it is no Unicode locale id: `tag/iana.rs` has it, or it has an extended language subtag.
    # Rules of more subtags come first.
    variants.sort(key=lambda rule: (-len(f"{rule[0]}-{rule[1]}".removeprefix("und-").split("-")), rule))
    regions = [(region, to) for region, to in aliases["territory"].items() if re.fullmatch("[A-Z]{2}|[0-9]{3}", region)]
    return header(f"What CLDR puts in place of outdated subtags, as cldr-core {VERSIONS['cldr-core']} has it.") + [
        *table("Languages, each with the id that stands for it; sorted.", "LANGUAGES", languages),
        *table("The regions of sign languages (`sgn-BR`), each with the language; sorted.", "SIGN_LANGUAGES", signs),
        *table("Scripts; sorted.", "SCRIPTS", aliases["script"].items()),
        *table("Regions, each with those that it has become, the largest first; sorted.", "REGIONS", regions),
        *table("Variants; sorted.", "VARIANTS", aliases["variant"].items()),
        "/// Languages with variants, and the ids that stand for them; `und` is any language. The first that fits counts.",
        "pub(super) static WITH_VARIANTS: &[(&str, &str, &str)] = &[",
        *(f"({', '.join(map(json.dumps, rule))})," for rule in variants),
        "];",
    ]


def all_aliases(core):
    return supplemental(core, "aliases.json")["metadata"]["alias"]


def table(what, name, rows):
    """A text with a line for each row. Keys have no spaces; values may."""
    lines = "".join(f"{key} {value}\n" for key, value in sorted(rows))
    return [f"/// {what}", f'pub(super) static {name}: &str = "\\', *lines.splitlines(), '";', ""]


# CLDR's likely subtags


def likely_subtags(core):
    """Languages as Rust, and rows of one width, in the order of their bytes: subtags, and what they become. What is shorter
    ends in hyphens."""
    likely = supplemental(core, "likelySubtags.json")["likelySubtags"]
    # What CLDR leaves out since it follows from `und`.
    whole = likely.pop("und").split("-")
    for tag in (f"und-{whole[1]}", f"und-{whole[2]}", f"und-{whole[1]}-{whole[2]}"):
        likely.setdefault(tag, "-".join(whole))
    languages, others = {}, []
    for tag, full in likely.items():
        language, script, region = full.split("-")
        if "-" in tag:
            others.append(padded(*split(tag)) + padded(language, script, region))
        else:
            languages[tag] = f"{script}{region:-<3}"
    return {
        "likely/cldr.rs": formatted(likely_of_languages(languages)),
        "likely/others.txt": "".join(f"{row}\n" for row in sorted(others)),
    }


def likely_of_languages(languages):
    """Which languages there are, in bits, and for each the number of its script and region. Frequent ones have low numbers."""
    counts = Counter(languages.values())
    subtags = sorted(counts, key=lambda own: (-counts[own], own))
    numbers = {own: number for number, own in enumerate(subtags)}
    letters = "abcdefghijklmnopqrstuvwxyz"
    thirds = [sum(1 << bit for bit, third in enumerate(["", *letters]) if first + second + third in languages)
              for first in letters for second in letters]
    firsts = [sum(language < first for language in languages) for first in letters]
    digits = [divmod(numbers[languages[language]], 92) for language in sorted(languages)]
    high, low = ("".join(chr(ord("#") + own) for own in column) for column in zip(*digits))
    if sum(own.bit_count() for own in thirds) != len(languages):
        sys.exit("likely subtags that this script cannot write")
    return header(f"The likely subtags of languages, as cldr-core {VERSIONS['cldr-core']} has them.") + [
        "/// How many languages come before those of each first letter.",
        f"pub(super) static FIRST_LETTERS: [u16; 26] = {firsts};",
        "",
        "/// Which languages begin with each two letters: the lowest bit is the language of these two, the next ones those with",
        "/// a third letter from `a`.",
        f"pub(super) static THIRD_LETTERS: [u32; 676] = [{', '.join(f'{own:#x}' for own in thirds)}];",
        "",
        "/// For each language the number of its subtags, to the base of 92 with digits from `#` to `~`: the high digits.",
        f'pub(super) static HIGH_DIGITS: &str = r"{high}";',
        "",
        "/// The low digits.",
        f'pub(super) static LOW_DIGITS: &str = r"{low}";',
        "",
        "/// Scripts and regions, by their numbers.",
        f'pub(super) static SUBTAGS: &str = "{"".join(subtags)}";',
    ]


def split(tag):
    language, *rest = tag.split("-")
    script = next((subtag for subtag in rest if len(subtag) == 4), "")
    region = next((subtag for subtag in rest if len(subtag) < 4), "")
    return language, script, region


def padded(language, script, region):
    return f"{language:-<3}{script:-<4}{region:-<3}"


# CLDR's parents and directions


def parents(core):
    listed = supplemental(core, "parentLocales.json")["parentLocales"]["parentLocale"]
    # The root is the parent of a script that is not the language's own; that goes by a rule.
    rows = [(locale, parent) for locale, parent in listed.items() if parent != "und"]
    return header(f"The parents of locales, as cldr-core {VERSIONS['cldr-core']} has them.") + table(
        "Locales whose parent is not what is left without the last subtag; sorted.", "PARENTS", rows
    )


def directions(core):
    scripts = json.loads((core / "scriptMetadata.json").read_text())["scriptMetadata"]
    return header(f"The directions of scripts, as cldr-core {VERSIONS['cldr-core']} has them.") + [
        "/// The scripts that are written from right to left; sorted.",
        "pub(super) static RIGHT_TO_LEFT: &[&str] = &[",
        *(f"{json.dumps(script)}," for script, entry in sorted(scripts.items()) if entry["rtl"] == "YES"),
        "];",
    ]


# CLDR's language families


def families(core):
    """The families of the languages that CLDR has plural rules for."""
    groups = supplemental(core, "languageGroups.json")["languageGroups"]
    parents = {}
    for group, members in groups.items():
        for member in members.split():
            parents.setdefault(member, group)

    def above(code):
        return [*above(parents[code]), parents[code]] if code in parents else []

    # All languages are in the one, and half of them in the other.
    wide = {"mul", "ine"}
    rules = supplemental(core, "plurals.json")["plurals-type-cardinal"]
    rows = [(own, " ".join(group for group in above(own) if group not in wide)) for own in sorted(rules) if "-" not in own]
    return [
        f"//! Made by `.ci/locale_data.py` from the language groups of cldr-core {VERSIONS['cldr-core']}.",
        "",
        "/// Languages, sorted, and the ISO 639-5 codes of the families that each is in, the widest first. Indo-European is left out.",
        "pub(super) static FAMILIES: &[(&str, &str)] = &[",
        *(f"({json.dumps(own)}, {json.dumps(groups)})," for own, groups in rows if groups),
        "];",
    ]


# Rust


def header(*lines):
    return [
        *(f"//! {line}" for line in lines),
        "//! Written by `.ci/locale_data.py`; do not edit.",
        "//!",
        "//! CLDR's data: Copyright © 1991-2026 Unicode, Inc., Unicode License V3: see LICENSE-UNICODE.",
        "",
    ]


def formatted(lines):
    command = ["rustfmt", "--edition", "2024", "--emit", "stdout"]
    return subprocess.run(command, input="\n".join(lines) + "\n", capture_output=True, text=True, check=True).stdout


def supplemental(core, file):
    return json.loads((core / "supplemental" / file).read_text())["supplemental"]


if __name__ == "__main__":
    main()
