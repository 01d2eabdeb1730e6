"""Reads what `gengo-messages export` writes, with other readers of each format, and compares it
with the export as JSON.

python .ci/read_exports.py PATH/TO/gengo-messages
"""

import gettext
import io
import json
import plistlib
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

import polib
import yaml
from babel import Locale

# Whatever is special in one of the formats.
OWN = """error-9001 = It's "so" \\\\ & <b>100%</b>  {"{"}x{"}"} #=:! $a 𝒳{"\\u2028"}
    .user = @it is ?
error-9002 = {" "}?  what{" "}
"""

OLDER = {"he": "iw", "id": "in"}


def named(text, code, count):
    """A format with its variables by name, as JSON has it."""
    return text.replace(code, "{code}").replace(count, "{count}").replace("%%", "%")


def android_text(text, filled_in):
    text = re.sub(
        r"\\(u[0-9a-f]{4}|.)",
        lambda m: {"n": "\n", "t": "\t"}.get(m[1]) or (chr(int(m[1][1:], 16)) if m[1][0] == "u" and len(m[1]) > 1 else m[1]),
        text,
    )
    return named(text, "%1$s", "%1$d") if filled_in else text


def android(folder, locale):
    language, _, rest = locale.partition("-")
    language = OLDER.get(language, language)
    name = "values-b+" + language + "+" + rest.replace("-", "+") if rest else "values-" + language
    root = ElementTree.parse(folder / "res" / name / "gengo_messages.xml").getroot()
    texts = {}
    for node in root:
        if node.tag == "plurals":
            texts[node.get("name")] = {item.get("quantity"): android_text(item.text, True) for item in node}
        else:
            texts[node.get("name")] = android_text(node.text, "%1$" in node.text)
    return texts


def apple(folder, locale):
    folder = folder / f"{locale}.lproj"
    strings = plistlib.loads((folder / "GengoMessages.strings").read_bytes())
    plurals = plistlib.loads((folder / "GengoMessages.stringsdict").read_bytes())
    texts = {key: named(text, "%@", "%ld") if "%@" in text else text for key, text in strings.items()}
    for key, plural in plurals.items():
        assert plural["NSStringLocalizedFormatKey"] == "%#@count@", plural
        forms = plural["count"]
        texts[key] = {name: named(text, "%@", "%ld") for name, text in forms.items() if not name.startswith("NS")}
    return texts


def read_gettext(folder, locale):
    """By Python's own gettext, of what polib has read. Which number is of which category Babel
    says; what no whole number is of is in the JSON alone."""
    category = Locale.parse(locale, sep="-").plural_form
    path = folder / locale.replace("-", "_") / "LC_MESSAGES/gengo_messages.po"
    entries = polib.pofile(str(path))
    translations = gettext.GNUTranslations(io.BytesIO(entries.to_binary()))
    expected = json.loads((folder.parent / "json" / f"{locale}.json").read_text(encoding="utf-8"))
    texts = {}
    for entry in entries:
        if not entry.msgid_plural:
            text = translations.gettext(entry.msgid)
            texts[entry.msgid] = named(text, "%s", "%d") if "c-format" in entry.flags else text
            continue
        numbers = [*range(2001), 999_999, 1_000_000, 1_000_001, 2_000_000]
        own = expected[entry.msgid]
        for n in numbers:
            text = named(translations.ngettext(entry.msgid, entry.msgid, n), "%s", "%d")
            assert text == own[category(n)], (locale, n, text, own)
        texts[entry.msgid] = own
    return texts


def java(folder, locale):
    language, _, rest = locale.partition("-")
    name = "_".join([OLDER.get(language, language)] + ([rest.replace("-", "_")] if rest else []))
    texts = {}
    for line in (folder / f"gengo_messages_{name}.properties").read_text(encoding="ascii").splitlines():
        key, _, text = line.partition("=")
        text = re.sub(r"(?:\\u[0-9a-f]{4})+", lambda m: utf_16(m[0]), text)
        text = text.replace("\\ ", " ").replace("\\n", "\n").replace("\\\\", "\\")
        key, _, form = key.partition(".")
        if form or re.search(r"\{0\}", text):
            text = text.replace("{0,number,#}", "{count}").replace("{0}", "{code}").replace("''", "'")
        if form:
            texts.setdefault(key, {})[form] = text
        else:
            texts[key] = text
    return texts


def utf_16(escapes):
    return bytes.fromhex(escapes.replace("\\u", "")).decode("utf-16-be")


def php(folder, locale):
    """There is no reader in Python: one of what is written, and of nothing else."""
    quoted = r"'((?:[^'\\]|\\['\\])*)'"
    texts, plural = {}, None
    for line in (folder / f"{locale}.php").read_text(encoding="utf-8").split("\n"):
        line = line.strip()
        if match := re.fullmatch(f"{quoted} => {quoted},", line):
            key, text = (re.sub(r"\\(.)", r"\1", part) for part in match.groups())
            (texts if plural is None else plural)[key] = text
        elif match := re.fullmatch(f"{quoted} => \\[", line):
            plural = texts[match[1]] = {}
        elif line == "],":
            plural = None
        else:
            assert line in ("<?php", "", "return [", "];"), line
    return texts


def read_yaml(folder, locale):
    return yaml.safe_load((folder / f"{locale}.yaml").read_text(encoding="utf-8"))


READERS = {"android": android, "apple": apple, "gettext": read_gettext, "java": java, "php": php, "yaml": read_yaml}


def main():
    faults = 0
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        (folder / "own/en").mkdir(parents=True)
        (folder / "own/en/own.ftl").write_text(OWN, encoding="utf-8")
        for name in ["json", *READERS]:
            command = [sys.argv[1], "export", folder / name, "--format", name, "--overlay", folder / "own"]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        index = json.loads((folder / "json/index.json").read_text(encoding="utf-8"))
        locales = [row["locale"] for row in index["locales"]]
        for name, read in READERS.items():
            compared = 0
            for locale in locales:
                expected = json.loads((folder / "json" / f"{locale}.json").read_text(encoding="utf-8"))
                found = read(folder / name, locale)
                for key in expected.keys() | found.keys():
                    compared += 1
                    if expected.get(key) != found.get(key):
                        faults += 1
                        print(name, locale, key, repr(expected.get(key)), repr(found.get(key)))
            faults += not compared
            print(f"{name}: {len(locales)} locales, {compared} texts")
    sys.exit(1 if faults else 0)


main()
