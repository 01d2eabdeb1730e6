#!/usr/bin/env python3
"""Compares what our check finds in the corpus of seeded defects with what other tools find there.

    target/l10n/bin/python .ci/compare_checks.py target/debug/gengo-messages [--check]

Writes translate/tests/corpus/compared.md; with --check it fails if that file is not up to date. It
fails, too, if a tool reports a defect at a message for which ours reports nothing, unless that is
listed below as a mistake of the tool. The tools are those of .ci/requirements.txt, installed beside
the Python that runs this.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from moz.l10n.formats import Format
from moz.l10n.lint import content
from moz.l10n.lint.model import LintContext
from moz.l10n.model import Entry
from moz.l10n.resource import parse_resource

CORPUS = Path(__file__).resolve().parent.parent / "translate/tests/corpus"
COMPARED = CORPUS / "compared.md"
CLEAN = "clean"
ENGLISH = "en"

COMPARE_LOCALES, FLUENT_LINT, MOZ_L10N = "compare-locales", "moz-fluent-lint", "moz.l10n"
TOOLS = (COMPARE_LOCALES, FLUENT_LINT, MOZ_L10N)

# Locales that hold only what differs from their parent. The tools know no such thing and would report
# all the rest as missing; one of the traps below shows it. They are not asked about these.
THIN = ("es-419", "pt-PT")

# Reports that are no defects: tool, what it says, and why it is wrong.
MISTAKES = [
    (
        COMPARE_LOCALES,
        r"^de/garden.ftl:\d+ plants-wet Obsolete attribute: user$",
        "English has the attribute, but without its full stop, which is one finding there.",
    ),
    (
        COMPARE_LOCALES,
        r" account-sign-out Plural categories missing",
        "A text chooses the variant, not a number: $scope is (String).",
    ),
    (
        COMPARE_LOCALES,
        r"^ar/upload.ftl:\d+ upload-rejected Plural categories missing: one, two, zero$",
        "[0], [1] and [2] are there, which are all the numbers of these forms.",
    ),
    (
        COMPARE_LOCALES,
        r"^pl/texts.ftl: \S+ obsoleteFile$",
        "All files of a locale are read; their names need not be those of English.",
    ),
    (
        FLUENT_LINT,
        r"^en/orders.ftl:\d+ orders-fee Messages including variables",
        "The variable is the one of the term before, where a comment describes it.",
    ),
]


class Found(NamedTuple):
    """A finding of ours or a tool's, or a seeded defect."""

    path: str  # <locale>/<file>, or the folder of a locale
    line: int | None
    id: str | None
    what: str  # the rule, or what the tool says

    @property
    def locale(self):
        return self.path.split("/")[0]

    @property
    def is_of_folder(self):
        return "/" not in self.path

    @property
    def is_of_file(self):
        return self.line is None and self.id is None

    def __str__(self):
        return f"{self.path}:{self.line or ''} {self.id or ''} {self.what}"


class Result(NamedTuple):
    """What came out of a folder."""

    rule: str
    seeds: list  # the defects that were put in
    ours: list
    theirs: dict  # by tool
    crashed: set  # the tools that ended in a traceback


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--check"]
    if len(arguments) != 1:
        sys.exit(__doc__)
    binary = Path(arguments[0]).resolve()
    folders = sorted(path for path in CORPUS.iterdir() if path.is_dir())
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(lambda folder: compare(binary, folder), folders))
    faults = more_than_ours(results)
    page, broken_traps = written(results)
    faults += broken_traps
    for fault in faults:
        print(fault)
    if "--check" not in sys.argv:
        COMPARED.write_text(page, encoding="utf-8")
    elif not COMPARED.exists() or COMPARED.read_text(encoding="utf-8") != page:
        faults.append("stale")
        print(f"{COMPARED.name} is not up to date; run {Path(__file__).name} without --check")
    sys.exit(1 if faults else 0)


# The tools


def compare(binary, folder):
    """Runs everything over a copy of a folder."""
    with Copy(folder) as copy:
        theirs, crashed = {}, set()
        for tool, runs in (
            (COMPARE_LOCALES, (compare_locales, moz_l10n_lint)),
            (FLUENT_LINT, (fluent_lint,)),
            (MOZ_L10N, (l10n_lint, l10n_compare, l10n_rules)),
        ):
            reports = []
            for run in runs:
                try:
                    reports += run(copy)
                except Crash:
                    crashed.add(tool)
            theirs[tool] = sorted(set(copy.at_messages(reports)), key=str)
        return Result(
            folder.name,
            seeds=copy.at_messages(expected(folder)),
            ours=copy.at_messages(ours(binary, copy)),
            theirs=theirs,
            crashed=crashed,
        )


class Copy:
    """A folder of the corpus in a place of its own, with what tells the tools where the texts are."""

    def __init__(self, folder):
        self.folder = folder

    def __enter__(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.path = Path(self.temporary.name).resolve()
        shutil.copytree(self.folder, self.path, dirs_exist_ok=True)
        self.locales = sorted(
            path.name for path in self.path.iterdir() if path.is_dir() and path.name not in THIN
        )
        self.others = [locale for locale in self.locales if locale != ENGLISH]
        self.write("l10n.toml", self.others, [(f"{ENGLISH}/*.ftl", "{locale}/*.ftl")])
        # Looks at each locale by itself, as if it were the reference.
        each = [(f"{locale}/*.ftl", f"{{locale}}/{locale}/*.ftl") for locale in self.locales]
        self.write("each.toml", ["none"], each)
        self.messages = {}
        for path in self.path.glob("*/*.ftl"):
            if path.is_file():
                name = f"{path.parent.name}/{path.name}"
                self.messages[name] = messages(path.read_bytes())
        return self

    def __exit__(self, *_):
        self.temporary.cleanup()

    def write(self, name, locales, paths):
        lines = ['basepath = "."', f"locales = {json.dumps(locales)}"]
        for reference, l10n in paths:
            lines += ["[[paths]]", f'reference = "{reference}"', f'l10n = "{l10n}"']
        (self.path / name).write_text("\n".join(lines) + "\n", encoding="utf-8")

    def ids(self, name):
        """The messages of a file, once each."""
        return sorted({id for _, id in self.messages.get(name, [])})

    def at_messages(self, found):
        """Findings with the id of the message that their line is in, if they have none."""
        located = []
        for one in found:
            lines = self.messages.get(one.path, [])
            here = next((id for range_, id in lines if one.line in range_), None)
            # Some leave out the - of a term.
            if not one.id or here == f"-{one.id}":
                one = one._replace(id=here)
            located.append(one)
        return located

    def run(self, *command, also=()):
        """Runs a command in the folder: exit status and output."""
        program = Path(sys.executable).with_name(command[0])
        done = subprocess.run(
            [program, *command[1:]],
            cwd=self.path,
            capture_output=True,
            encoding="utf-8",
            env={**os.environ, "PYTHONUTF8": "1"},
        )
        if "Traceback" in done.stderr:
            raise Crash(done.stderr)
        return done.returncode, done.stdout, done.stderr


class Crash(Exception):
    """A tool ended in a traceback: it says that something is wrong, and not where."""


def messages(text):
    """The lines of each message or term of a file: up to the next one, or to an empty line."""
    found, start, id = [], None, None
    lines = text.decode("utf-8", "replace").removeprefix("\ufeff").split("\n")
    for number, line in enumerate([*lines, ""], 1):
        entry = re.match(r"(-?[A-Za-z][A-Za-z0-9_-]*) *=", line)
        if id and (entry or not line.strip()):
            found.append((range(start, number), id))
            id = None
        if entry:
            start, id = number, entry[1]
    return found


def expected(folder):
    file = folder / "expected"
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    for line in lines:
        path, number, rule, id = re.fullmatch(r"(.+?):(\d+) (\S+)(?: (\S+))?", line).groups()
        if rule == folder.name:
            yield Found(path, int(number), id and id.split(".")[0], rule)


def ours(binary, copy):
    # The folder "." is written as it is in the findings.
    done = subprocess.run(
        [binary, "check", ".", "--format", "json"],
        cwd=copy.path,
        capture_output=True,
        encoding="utf-8",
    )
    for row in json.loads(done.stdout):
        path = Path(row["path"]).as_posix()
        yield Found(path, row["line"], row["id"], row["rule"])


def compare_locales(copy):
    if not copy.others:
        return
    _, out, _ = copy.run("compare-locales", "l10n.toml", ".", "--json", "-")
    for path, details in flat(json.loads(out)[0]["details"]):
        for detail in details:
            [(kind, what)] = detail.items()
            if kind in ("missingEntity", "obsoleteEntity"):
                yield Found(path, None, what, kind)
            elif kind in ("missingFile", "obsoleteFile"):
                # All of its messages are.
                file = Path(path).name
                other = f"{ENGLISH}/{file}" if kind == "missingFile" else path
                for id in copy.ids(other):
                    yield Found(path, None, id, kind)
            elif what == "Parser error in en-US":
                yield Found(f"{ENGLISH}/{Path(path).name}", None, None, what)
            elif twice := re.fullmatch(r"(\S+) occurs \d+ times", what):
                yield Found(path, None, twice[1], what)
            elif at := re.fullmatch(r"(.*) at line (\d+), column \d+ for (\S+)", what, re.S):
                yield Found(path, int(at[2]), at[3], at[1])
            elif at := re.search(r" from line (\d+) column \d+ to line \d+ column \d+$", what):
                yield Found(path, int(at[1]), None, "Unparsed content")
            else:
                yield Found(path, None, None, what)


def flat(tree, path=""):
    """The lists of a tree of paths."""
    for name, inner in tree.items():
        below = f"{path}/{name}" if path else name
        if isinstance(inner, dict):
            yield from flat(inner, below)
        else:
            yield below, inner


def moz_l10n_lint(copy):
    """It comes with compare-locales, in spite of its name, and looks at single files."""
    _, out, _ = copy.run("moz-l10n-lint", "each.toml")
    for path, line, what in re.findall(r"^(\S.*?) \((\d+):\d+\): (.*)$", out, re.M):
        yield Found(path, int(line), None, what.split(' "')[0])


# Its own rules: duplicates, syntax, the end of a file. Two more that are off by default are about defects
# of English, too: the form of ids, and variables that no comment describes. Off are what is taste or about
# English typography: apostrophes, quotation marks, dots (TE) and empty lines around comments (GC, RC).
FLUENT_LINT_CONFIG = {
    **{f"TE0{number}": {"enabled": False} for number in range(1, 6)},
    "GC": {"disabled": True},
    "RC": {"disabled": True},
}


def fluent_lint(copy):
    reports, crash = [], None
    for locale in copy.locales:
        is_english = locale == ENGLISH
        english = {"ID01": {"enabled": is_english}, "VC": {"disabled": not is_english}}
        config = {**FLUENT_LINT_CONFIG, **english}
        # JSON is YAML.
        (copy.path / "lint.yml").write_text(json.dumps(config), encoding="utf-8")
        try:
            _, out, _ = copy.run("moz-fluent-lint", "--config", "lint.yml", locale)
        except Crash as error:
            crash = error
            continue
        for block in re.split(r"\n\s*\n", out):
            field = dict(re.findall(r"^\s*([A-Z][A-Za-z ]+?)(?: \(\w+\))?: (.*)$", block, re.M))
            if "Error" not in field:
                continue
            path, id = field["File path"], field.get("Message ID", "").strip("- ")
            # At the end of a file the path is relative to the folder.
            path = path if "/" in path else f"{locale}/{path}"
            line = re.search(r"line (\d+)", field.get("Position", ""))
            reports.append(Found(path, line and int(line[1]), id or None, field["Error"]))
    if crash and not reports:
        raise crash
    return reports


def l10n_lint(copy):
    files = sorted(copy.messages)
    _, out, err = copy.run("moz-l10n", "lint", *files)
    for path, what in re.findall(r"^(?:FAIL|unsupported) (\S.*?\.ftl)(?: - (.*))?$", out + err, re.M):
        # It names the message before the one at fault, and a line that is none of the file's.
        yield Found(path, None, None, what or "unsupported")


def l10n_compare(copy):
    if not copy.others:
        return
    command = ("moz-l10n", "compare", "--json", "--source", "l10n.toml", *copy.others)
    _, out, _ = copy.run(*command)
    for locale, result in json.loads(out).items():
        for file, what in (result["errors"] or {}).items():
            yield Found(f"{locale}/{file}", None, None, what)
        for file, ids in (result["missing"] or {}).items():
            for id in ids:
                yield Found(f"{locale}/{file}", None, id, "missing")


def l10n_rules(copy):
    """The rules that the library has and its commands do not run yet."""
    rules = [getattr(content, name)() for name in content.__all__]
    context = LintContext(Format.fluent)

    def entries(path):
        try:
            sections = parse_resource(str(path)).sections
        except (OSError, ValueError, RecursionError):
            return {}  # `lint` tells of those.
        found = [entry for section in sections for entry in section.entries]
        return {entry.id: entry for entry in found if isinstance(entry, Entry)}

    for path in copy.path.glob("*/*.ftl"):
        english = entries(copy.path / ENGLISH / path.name)
        if path.parent.name == ENGLISH or path.parent.name in THIN or not english:
            continue
        for id, entry in entries(path).items():
            source = english.get(id)
            if not source:
                continue
            pairs = [(entry.value, source.value)]
            for name, value in entry.properties.items():
                if name in source.properties:
                    pairs.append((value, source.properties[name]))
            for own, original in pairs:
                for rule in rules:
                    for told in rule.check(own, original, context):
                        name = f"{path.parent.name}/{path.name}"
                        yield Found(name, None, ".".join(id), told.message)


# What they found


def meets(one, other):
    """Whether two findings are about one place."""
    if one.locale != other.locale:
        return False
    if one.is_of_folder or other.is_of_folder:
        return True
    if one.id and other.id:
        return one.id == other.id
    if one.path != other.path:
        return False
    return one.is_of_file or other.is_of_file or one.line == other.line


def count(seeds, reports):
    """How many seeded defects are reported. What names only a file counts for one defect of it."""
    files = Counter(report.path for report in set(reports) if report.is_of_file)
    files = {path: 1 for path in files}
    found = 0
    for seed in seeds:
        if any(meets(seed, report) for report in reports if not report.is_of_file):
            found += 1
        elif seed.is_of_folder and any(seed.locale == report.locale for report in reports):
            found += 1
        elif files.pop(seed.path, None):
            found += 1
    return found


def is_mistake(tool, report):
    for own, pattern, _ in MISTAKES:
        if own == tool and re.search(pattern, str(report)):
            return pattern
    return None


def more_than_ours(results):
    """Reports of other tools at places where ours says nothing."""
    faults, used = [], set()
    for result in results:
        for tool, reports in result.theirs.items():
            for report in reports:
                if any(meets(finding, report) for finding in result.ours):
                    continue
                if mistake := is_mistake(tool, report):
                    used.add(mistake)
                else:
                    faults.append(f"{result.rule}: only {tool} finds {report}")
    for tool, pattern, _ in MISTAKES:
        if pattern not in used:
            faults.append(f"{tool} does not make the mistake any more: {pattern}")
    return faults


def written(results):
    """The page, and the traps that are none any more."""
    versions = ", ".join(
        f"{name} {version(package)}"
        for name, package in (
            (COMPARE_LOCALES, "compare-locales"),
            (FLUENT_LINT, "moz-fluent-linter"),
            (MOZ_L10N, "moz.l10n"),
        )
    )
    lines = [
        f"How many of the defects that were put into `translate/tests/corpus` each tool reports at their "
        f"place: `.ci/compare_checks.py` runs ours and {versions} (with the rules that its library has and "
        f"its commands do not run yet) over every folder, and matches by locale and message, or by line.",
        "",
        "The defects are those that our rules are about, so this says what the others leave to be found, "
        "not how good they are at what they are for. The script fails if one of them reports a defect where "
        "ours reports nothing. “Crashes”: a run over the folder ended in a traceback.",
        "",
        "| rule | ours | " + " | ".join(TOOLS) + " |",
        "|---|---:|" + "---:|" * len(TOOLS),
    ]
    total, sums = 0, Counter()
    for result in results:
        if result.rule == CLEAN:
            continue
        seeds = len(result.seeds)
        counts = {"ours": count(result.seeds, result.ours)}
        counts |= {tool: count(result.seeds, result.theirs[tool]) for tool in TOOLS}
        total += seeds
        sums.update(counts)
        cells = [
            (f"{found} of {seeds}" if found else "–")
            + (", crashes" if tool in result.crashed else "")
            for tool, found in counts.items()
        ]
        lines.append(f"| {result.rule} | " + " | ".join(cells) + " |")
    cells = [f"**{sums[tool]} of {total}**" for tool in ("ours", *TOOLS)]
    lines += ["| **all** | " + " | ".join(cells) + " |", ""]
    [clean] = [result for result in results if result.rule == CLEAN]
    alarms = [("ours", len(clean.ours)), *((tool, len(clean.theirs[tool])) for tool in TOOLS)]
    alarms = ", ".join(f"{tool} {found or 'none'}" for tool, found in alarms)
    lines += [
        f"False alarms in the folder without defects, `clean`: {alarms}.",
        "",
        "What to know of the other tools when they pass:",
        "",
    ]
    faults = []
    for sentence, holds in TRAPS:
        lines.append(f"- {sentence}")
        if not holds():
            faults.append(f"is not so any more: {sentence}")
    return "\n".join(lines) + "\n", faults


# What they pass over


def run_in(folder, *command, files=()):
    """Runs a command in a folder of the corpus, with other files: exit status and all output."""
    with Copy(CORPUS / folder) as copy:
        for path, text in dict(files).items():
            (copy.path / path).write_text(text, encoding="utf-8")
        try:
            status, out, err = copy.run(*command)
        except Crash as crash:
            return None, str(crash)
        return status, out + err


def missing_passes():
    locales = ("he", "ko", "pt-BR")
    status, told = run_in("missing-message", "compare-locales", "l10n.toml", ".")
    compare = ("moz-l10n", "compare", "--source", "l10n.toml", *locales)
    other_status, other_told = run_in("missing-message", *compare)
    return status == other_status == 0 and "orders-coupon" in told and "ko: -2" in other_told


def no_files_pass():
    wrong = {"wrong.toml": '[[paths]]\nreference = "none/*.ftl"\nl10n = "{locale}/*.ftl"\n'}
    none = (0, "Files to analyze: 0.\nNo errors found.\n")
    return (
        run_in("syntax", "moz-fluent-lint", "no/such/folder") == none
        and run_in("syntax", "moz-fluent-lint", "de/orders.ftl") == none
        and run_in("syntax", "moz-l10n-lint", "wrong.toml", files=wrong) == (0, "")
        and run_in("syntax", "moz-l10n", "lint", "no/such/*.ftl")[0] == 0
    )


def only_english_is_linted():
    return run_in("syntax", "moz-l10n-lint", "-W", "l10n.toml") == (0, "")


def last_of_two_is_compared():
    english = "# A\n# $name (String) - who\nhello = Hello { $name }\n    .user = Hello\n"
    good, bad = "hello = Hallo { $name }\n    .user = Hallo\n", "hello = Hallo { gone }\n"
    told = []
    for german in (bad + good, good + bad):
        files = {"en/sync.ftl": english, "de/sync.ftl": german}
        command = ("compare-locales", "l10n.toml", ".", "de")
        told.append(run_in("duplicate-message", *command, files=files)[1])
    first, last = told
    return all("occurs 2 times" in one for one in told) and "user" in last and "user" not in first


def duplicates_pass():
    return run_in("duplicate-message", "moz-l10n", "lint", "de/sync.ftl") == (0, "")


def line_is_wrong():
    status, told = run_in("syntax", "moz-l10n", "lint", "tr/orders.ftl")
    line = re.search(r"at line (\d+)", told)
    lines = (CORPUS / "syntax/tr/orders.ftl").read_text(encoding="utf-8").count("\n")
    return status == 1 and bool(line) and int(line[1]) > lines


def first_error_is_all():
    return run_in("syntax", "moz-l10n", "lint", "ko/orders.ftl")[1].count("Expected") == 1


def broken_file_lacks_nothing():
    status, told = run_in("syntax", "moz-l10n", "compare", "--source", "l10n.toml", "de")
    return status == 0 and "de: 0" in told and "!!! orders.ftl" in told


def thin_locales_lack_messages():
    thin = "\n".join(
        ['basepath = "."', 'locales = ["es-419"]', "[[paths]]"]
        + ['reference = "en/*.ftl"', 'l10n = "{locale}/*.ftl"', ""]
    )
    files = {"thin.toml": thin}
    _, told = run_in("repeats-parent", "compare-locales", "thin.toml", ".", files=files)
    compare = ("moz-l10n", "compare", "--source", "thin.toml", "es-419")
    _, other_told = run_in("repeats-parent", *compare, files=files)
    return "account-closed" in told and "es-419: -3" in other_told


def bytes_crash():
    status, told = run_in("not-utf8", "moz-fluent-lint", "fr")
    return status is None and "travel.ftl" not in told


TRAPS = [
    (
        "compare-locales and `moz-l10n compare` end with status 0 when messages are missing.",
        missing_passes,
    ),
    (
        "Nothing to check is not an error: for a wrong path, or the path of a file, moz-fluent-lint says "
        "“Files to analyze: 0. No errors found.”, and `moz-l10n-lint` says nothing; both end with status 0, "
        "and so does `moz-l10n lint`.",
        no_files_pass,
    ),
    (
        "`moz-l10n-lint`, which comes with compare-locales (and is counted there), looks at the reference "
        "texts only: translations that are not valid Fluent pass, even with `-W`. For the table, each locale "
        "was passed as a reference.",
        only_english_is_linted,
    ),
    (
        "Of two messages with the same id, compare-locales compares only the last one; it does not report "
        "what the first one lacks.",
        last_of_two_is_compared,
    ),
    ("`moz-l10n lint` accepts two messages with the same id.", duplicates_pass),
    (
        "`moz-l10n lint` stops at the first error of a file, and the line that it names may be one that the "
        "file does not have.",
        lambda: first_error_is_all() and line_is_wrong(),
    ),
    (
        "`moz-l10n compare` counts nothing as missing in a file that it cannot read, and ends with status 0.",
        broken_file_lacks_nothing,
    ),
    (
        "compare-locales and moz.l10n do not support regional locales: they report what es-419 leaves to es as missing.",
        thin_locales_lack_messages,
    ),
    (
        "moz-fluent-lint ends in a traceback at bytes that are not UTF-8, and does not say in which file.",
        bytes_crash,
    ),
]


if __name__ == "__main__":
    main()
