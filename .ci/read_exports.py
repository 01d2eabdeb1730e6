"""Reads what `gengo-messages export` writes as an app does, with a real reader of each format, and
compares it with the export as JSON.

python .ci/read_exports.py PATH/TO/gengo-messages PATH/OF/@fluent/bundle

Needs aapt2, java, msgfmt, node and php.
"""

import base64
import gettext
import json
import plistlib
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml
from babel import Locale
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import fluent_number

# Whatever is special in one of the formats, and variables.
OWN = """error-9001 = It's "so" \\\\ & <b>100%</b>  {"{"}x{"}"} #=:! $a 𝒳{"\\u2028"}
    .user = @it is ?
error-9002 = {" "}?  what{" "}
error-9003 = 100% of '{ $file }' {"{0}'{file}"} by { $user-name }
    .user = Hi { $user-name }
error-9004 = { $file }: { $minutes ->
    [one] in a minute
   *[other] in { $minutes } minutes {"{file}"}
 }
"""

OLDER = {"he": "iw", "id": "in"}
NUMBERS = [*range(200), 999, 1000, 1001, 10_000, 999_999, 1_000_000, 1_000_001, 2_000_000]


class Export:
    """A folder, with its index and what is expected of it."""

    def __init__(self, folder, expected):
        self.folder = folder
        self.expected = expected
        index = json.loads((folder / "index.json").read_text(encoding="utf-8"))
        rows = index["codes"] + index["generic"]
        self.variables, self.keys = {}, {}
        for row in rows:
            id = row.get("id") or f"error-{row['code']}"
            base = "gengo_" + id.replace("-", "_")
            for key, name in [(base, "key"), (base + "_user", "user_key")]:
                self.keys[key] = row[name]
                self.variables[key] = row[name.replace("key", "variables")]
        self.files = {row["locale"]: [folder / file for file in row["files"]] for row in index["locales"]}

    def is_plural(self, locale, key):
        return isinstance(self.expected[locale][key], dict)

    def is_foreign(self, locale, key):
        """Whether it is our own English plural, in a language that has other forms."""
        return "9004" in key and not locale.startswith("en")

    def named(self, key, text, written):
        """A format with its variables by name, as JSON has it."""
        names = self.variables[key]
        if not names:
            return text
        for i, name in enumerate(names):
            for directive in written(i, len(names)):
                text = text.replace(directive, place(name))
        return self.braced(key, text.replace("%%", "%"))

    def braced(self, key, text):
        """A text in which places stand for variables, as JSON has it."""
        if not self.variables[key]:
            return text
        return text.replace("{", "{{").replace("}", "}}").replace(BEGIN, "{").replace(END, "}")


# Around the name of a variable, while braces are those of texts.
BEGIN, END = "\ue000", "\ue001"


def place(name):
    return BEGIN + name + END


def android(export):
    """By aapt2, which makes of the files what an app carries."""
    archive, manifest, app = (export.folder / name for name in ("c.zip", "AndroidManifest.xml", "a.apk"))
    manifest.write_text(
        '<manifest xmlns:android="http://schemas.android.com/apk/res/android" package="a.b"/>', encoding="utf-8"
    )
    run("aapt2", "compile", "--dir", export.folder / "res", "-o", archive)
    run("aapt2", "link", "-o", app, "--manifest", manifest, archive)
    found = {}
    key = config = None
    dump = run("aapt2", "dump", "resources", app)
    item = re.compile(
        r' {4}resource \S+ \w+/(?P<key>\w+)\n| {6}\((?P<config>[\w+-]*)\) '
        r'(?:\(plurals\) size=\d+\n|"(?P<text>.*?)"\n(?= {2,6}\S|\Z))| {8}(?P<form>[a-z]+)="(?P<formed>.*?)"\n(?= {2,8}\S|\Z)',
        re.DOTALL,
    )
    for match in item.finditer(dump):
        key = match["key"] or key
        config = match["config"] if match["config"] is not None else config
        texts = found.setdefault(config, {}) if config is not None else None
        if match["text"] is not None:
            texts[key] = printf(export, key, match["text"], "s", "d")
        elif match["form"]:
            texts.setdefault(key, {})[match["form"]] = printf(export, key, match["formed"], "s", "d")
    for locale in export.files:
        language, *rest = locale.split("-")
        language = OLDER.get(language, language)
        names = [language, f"{language}-r{'-'.join(rest)}", "b+" + "+".join([language, *rest])]
        yield locale, next(found[name] for name in names if name in found and (name != language or not rest))


def printf(export, key, text, *kinds):
    def written(i, count):
        numbered = [f"%{i + 1}${kind}" for kind in kinds]
        return numbered + [f"%{kind}" for kind in kinds] if count == 1 else numbered

    return export.named(key, text, written)


def apple(export):
    """Property lists, by plistlib."""
    for locale, (strings, plurals) in export.files.items():
        texts = {
            key: printf(export, key, text, "@", "ld") for key, text in plistlib.loads(strings.read_bytes()).items()
        }
        for key, plural in plistlib.loads(plurals.read_bytes()).items():
            whole = plural["NSStringLocalizedFormatKey"]
            names = export.variables[key]
            assert re.fullmatch(r"%#@count@" if len(names) == 1 else r"%\d\$#@count@", whole), whole
            texts[key] = {
                name: printf(export, key, text, "@", "ld")
                for name, text in plural["count"].items()
                if not name.startswith("NS")
            }
        yield locale, texts


def read_gettext(export):
    """By Python's gettext after msgfmt. Which number is of which category Babel says; what no whole
    number is of is in the JSON alone."""
    for locale, (path,) in export.files.items():
        category = Locale.parse(locale, sep="-").plural_form
        compiled = path.with_suffix(".mo")
        run("msgfmt", "--check-format", "--check-domain", "-o", compiled, path)
        with compiled.open("rb") as file:
            translations = gettext.GNUTranslations(file)
        texts = {}
        for key, own in export.expected[locale].items():
            if not export.is_plural(locale, key):
                texts[key] = printf(export, key, translations.gettext(key), "s", "d")
                continue
            if export.is_foreign(locale, key):
                texts[key] = own
                continue
            for n in NUMBERS:
                found = printf(export, key, translations.ngettext(key, key, n), "s", "d")
                assert found == own[category(n)], (locale, n, found, own)
            texts[key] = own
        yield locale, texts


def java(export):
    """By Java's ResourceBundle and MessageFormat."""
    requests = []
    for locale, texts in export.expected.items():
        for key, own in texts.items():
            names = export.variables[key]
            for form in own if isinstance(own, dict) else [None]:
                args = [place(name) for name in names]
                requests.append((locale, key, form, args))
    lines = []
    for locale, key, form, args in requests:
        if form:
            # The number is the one that JSON has, too.
            args = [f"#{COUNT}" if is_count(arg) else arg for arg in args]
        lines.append("\t".join([locale, f"{key}.{form}" if form else key, *args]))
    source = Path(__file__).with_name("ReadBundles.java")
    answers = run("java", source, export.folder, input="\n".join(lines) + "\n").split("\n")
    found = {}
    for (locale, key, form, args), answer in zip(requests, answers):
        text = base64.b64decode(answer).decode("utf-8")
        texts = found.setdefault(locale, {})
        if form:
            for arg in filter(is_count, args):
                text = text.replace(str(COUNT), arg)
            texts.setdefault(key, {})[form] = export.braced(key, text)
        else:
            texts[key] = export.braced(key, text)
    yield from found.items()


COUNT = 31415


def is_count(arg):
    return arg in (place("count"), place("minutes"))


def php(export):
    """By PHP itself."""
    code = 'foreach (array_slice($argv, 1) as $file) echo json_encode(require $file, JSON_THROW_ON_ERROR), "\\n";'
    files = [path for (path,) in export.files.values()]
    pages = run("php", "-r", code, "--", *files).splitlines()
    yield from zip(export.files, map(json.loads, pages))


def read_yaml(export):
    for locale, (path,) in export.files.items():
        yield locale, yaml.safe_load(path.read_text(encoding="utf-8"))


def questions(export, locale):
    """What a Fluent runtime is asked of a locale: key, id, attribute, arguments, and the category."""
    category = Locale.parse(locale, sep="-").plural_form
    for key in export.expected[locale]:
        id, _, attribute = export.keys[key].partition(".")
        args = {name: place(name) for name in export.variables[key]}
        if not export.is_plural(locale, key):
            yield key, id, attribute, args, None
            continue
        for n in [] if export.is_foreign(locale, key) else NUMBERS:
            filled = {name: n if is_count(arg) else arg for name, arg in args.items()}
            yield key, id, attribute, filled, category(n)


def fluent_texts(export, locale, asked, answers):
    """The answers, with the forms of all numbers, which have to be those of JSON."""
    plurals = {key: own for key, own in export.expected[locale].items() if export.is_plural(locale, key)}
    texts = {key: dict(own) for key, own in plurals.items()}
    for (key, _, _, args, category), text in zip(asked, answers):
        if category is None:
            texts[key] = export.braced(key, text)
            continue
        own = plurals[key]
        wanted = own[category]
        for name, value in args.items():
            if isinstance(value, int):
                wanted = wanted.replace("{" + name + "}", str(value))
        if text is None or export.braced(key, text) != wanted:
            texts[key][category] = text
    return texts


def fluent_python(export):
    """By fluent.runtime."""
    for locale, (path,) in export.files.items():
        bundle = FluentBundle([locale], use_isolating=False)
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
        asked = list(questions(export, locale))
        answers = []
        for _, id, attribute, args, _ in asked:
            message = bundle.get_message(id)
            pattern = message.attributes[attribute] if attribute else message.value
            args = {
                name: fluent_number(value, useGrouping=False) if isinstance(value, int) else value
                for name, value in args.items()
            }
            text, errors = bundle.format_pattern(pattern, args)
            answers.append(None if errors else text)
        yield locale, fluent_texts(export, locale, asked, answers)


def fluent_js(export):
    """By @fluent/bundle."""
    asked = {locale: list(questions(export, locale)) for locale in export.files}
    requests = [
        [locale, str(path), [row[1:4] for row in asked[locale]]] for locale, (path,) in export.files.items()
    ]
    script = Path(__file__).with_name("read_fluent.mjs")
    answers = json.loads(run(NODE, script, sys.argv[2], input=json.dumps(requests)))
    for locale, texts in zip(export.files, answers):
        yield locale, fluent_texts(export, locale, asked[locale], texts)


NODE = Path(sys.executable).with_name("node")

READERS = {
    "android": [android],
    "apple": [apple],
    "ftl": [fluent_python, fluent_js],
    "gettext": [read_gettext],
    "java": [java],
    "php": [php],
    "yaml": [read_yaml],
}


def run(*command, input=None):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, input=input, encoding="utf-8").stdout


def main():
    faults = 0
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        (folder / "own/en").mkdir(parents=True)
        (folder / "own/en/own.ftl").write_text(OWN, encoding="utf-8")
        for name in ["json", *READERS]:
            command = [sys.argv[1], "export", folder / name, "--format", name, "--overlay", folder / "own"]
            # What plural forms of English text cannot say in other languages is told there.
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        paths = [path for path in (folder / "json").glob("*.json") if path.name != "index.json"]
        expected = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in paths}
        for name, readers in READERS.items():
            for read in readers:
                export = Export(folder / name, expected)
                compared = 0
                for locale, found in read(export):
                    for key in expected[locale].keys() | found.keys():
                        compared += 1
                        if expected[locale].get(key) != found.get(key):
                            faults += 1
                            print(name, locale, key, repr(expected[locale].get(key)), repr(found.get(key)))
                print(f"{name} ({read.__name__}): {len(export.files)} locales, {compared} texts")
                faults += compared != sum(map(len, expected.values()))
    sys.exit(1 if faults else 0)


main()
