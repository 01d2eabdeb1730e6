"""Gives exported files to the tools that translators use, lets these change one text, and imports them: that
text has changed and nothing else. Then lets the libraries of Weblate and Pontoon change one text of a .ftl file.

python .ci/interchange.py PATH/TO/gengo-messages FOLDER/WITH/THE/XLIFF/SCHEMAS

Needs msgfmt, msgmerge, xmllint, LibreOffice and OmegaT.
"""

import difflib
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import openpyxl
from moz.l10n.formats import Format
from moz.l10n.model import Entry
from moz.l10n.resource import parse_resource, serialize_resource
from translate.storage import factory
from translate.storage.fluent import FluentFile
from translate.storage.placeables.strelem import StringElem
from translate.storage.xliff2 import Xliff2File

LOCALES = Path(__file__).parent.parent / "locales"

# They have only what differs from another locale.
REGIONAL = ("en-GB", "es-419", "fr-CA", "zh-Hant-HK")

# What pofilter can say of texts of any kind. The other filters are about style, and the check knows the
# languages better.
FILTERS = ["compendiumconflicts", "credits", "emails", "nplurals", "printf", "tabs", "urls", "validchars", "variables"]


def run(*command, status=0):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if done.returncode != status:
        sys.exit(f"{command}: status {done.returncode}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.stdout + done.stderr


def texts(folder):
    return {path.relative_to(folder): path.read_text(encoding="utf-8") for path in folder.rglob("*.ftl")}


def lines(old, new):
    """The lines of a text that another one lacks, and those that it has more."""
    diff = list(difflib.ndiff(old.splitlines(), new.splitlines()))
    return [[line[2:] for line in diff if line.startswith(mark)] for mark in "-+"]


class Folder:
    """A copy of the texts, to be edited."""

    def __init__(self, program):
        self.program = program
        self.place = tempfile.TemporaryDirectory()
        self.path = Path(self.place.name) / "locales"
        self.out = Path(self.place.name) / "out"
        shutil.copytree(LOCALES, self.path)
        self.before = texts(self.path)

    def export(self, form):
        run(self.program, "export", self.out, "--format", form, "--dir", self.path)
        return sorted(path for path in self.out.iterdir() if not path.name.startswith("."))

    def has_changed(self, file, locale, old, new):
        """Imports a file, and sees that one line has changed in the folder."""
        said = run(self.program, "import", file, "--dir", self.path, "--locale", locale)
        for path, text in texts(self.path).items():
            expected = [[], []]
            if path.parts[0] == locale:
                expected = [[old], [new]]
            if lines(self.before[path], text) != expected:
                sys.exit(f"{file}: {path} has changed by {lines(self.before[path], text)}\n{said}")


def edit(store, old, new):
    units = [unit for unit in store.units if unit.target == old]
    assert len(units) == 1, (store, len(units))
    units[0].target = new


def edit_words(store, id, old, new):
    """Changes words of a unit of XLIFF, and leaves the codes beside them."""
    units = [unit for unit in store.units if unit.getid().split("\4")[-1] == id]
    assert len(units) == 1, (store, len(units))
    (text,) = units[0].rich_target
    codes = [part for part in text.sub if type(part) is not StringElem]
    assert len(codes) == 1, text
    text.sub = [StringElem(str(part).replace(old, new)) if part not in codes else part for part in text.sub]
    units[0].rich_target = [text]


OLD_LINE = "unknown-code = unbekannter Fehler { $code }"
NEW_LINE = "unknown-code = Fehler ohne Namen: { $code }"
OLD, NEW = (line.removeprefix("unknown-code = ") for line in (OLD_LINE, NEW_LINE))
OLD_PLURAL = "{ $count } Aufträge wurden abgelehnt"
NEW_PLURAL = "{ $count } Aufträge gingen nicht durch"


def toolkit(program, form):
    """The Translate Toolkit reads all files, and changes a text of the German one."""
    folder = Folder(program)
    parse = Xliff2File.parsefile if form == "xliff" else factory.getobject
    for file in folder.export(form):
        store = parse(str(file))
        assert len(store.units) > 100 or file.stem in REGIONAL, file
    for id, old, new, old_line, new_line in (
        ("unknown-code", OLD, NEW, OLD_LINE, NEW_LINE),
        ("summary-jobs:other", OLD_PLURAL, NEW_PLURAL, f"       *[other] {OLD_PLURAL}", f"       *[other] {NEW_PLURAL}"),
    ):
        folder = Folder(program)
        folder.export(form)
        (file,) = folder.out.glob("de.*")
        store = parse(str(file))
        if form in ("po", "csv"):
            edit(store, old, new)
        else:
            words = ("unbekannter Fehler", "Fehler ohne Namen:") if old == OLD else ("wurden abgelehnt", "gingen nicht durch")
            edit_words(store, id, *words)
        store.savefile(str(file))
        folder.has_changed(file, "de", old_line, new_line)


def spreadsheet(program):
    folder = Folder(program)
    folder.export("xlsx")
    file = folder.out / "de.xlsx"
    book = openpyxl.load_workbook(file)
    sheet = book["de"]
    cells = [row[2] for row in sheet.iter_rows(min_row=2) if row[2].value == OLD]
    assert len(cells) == 1
    cells[0].value = NEW
    # People sort and hide.
    sheet.move_range("A2:G2", rows=sheet.max_row)
    book.save(file)
    folder.has_changed(file, "de", OLD_LINE, NEW_LINE)


def libreoffice(program):
    """LibreOffice opens an edited table and saves it again, in its own way."""
    csv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
    for form, filters in (("xlsx", ["--convert-to", "xlsx"]), ("csv", ["--infilter=CSV:44,34,76", "--convert-to", csv])):
        folder = Folder(program)
        folder.export(form)
        file = folder.out / f"de.{form}"
        if form == "xlsx":
            book = openpyxl.load_workbook(file)
            (cell,) = [row[2] for row in book["de"].iter_rows(min_row=2) if row[2].value == OLD]
            cell.value = NEW
            book.save(file)
        else:
            text = file.read_text(encoding="utf-8")
            assert text.count(OLD) == 1
            file.write_text(text.replace(OLD, NEW), encoding="utf-8")
        place = Path(folder.place.name)
        saved = place / "saved"
        run("soffice", f"-env:UserInstallation={(place / 'profile').as_uri()}", "--headless", *filters, "--outdir", saved, file)
        (file,) = saved.iterdir()
        folder.has_changed(file, "de", OLD_LINE, NEW_LINE)


OMEGAT_PROJECT = """<?xml version="1.0" encoding="UTF-8"?>
<omegat><project version="1.0">
<source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>
<glossary_dir>__DEFAULT__</glossary_dir><dictionary_dir>__DEFAULT__</dictionary_dir>
<source_lang>en</source_lang><target_lang>de</target_lang><sentence_seg>false</sentence_seg>
<support_default_translations>true</support_default_translations>
</project></omegat>
"""

# What OmegaT keeps of what was typed.
OMEGAT_TEXTS = """<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.1">
<header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext" creationtoolversion="3.6" segtype="paragraph" srclang="en"/>
<body><tu><tuv lang="en"><seg>{source}</seg></tuv><tuv lang="de"><seg>{target}</seg></tuv></tu></body>
</tmx>
"""


def omegat(program):
    """OmegaT writes the file of a project in which one text was typed."""
    folder = Folder(program)
    folder.export("po")
    project = Path(folder.place.name) / "project"
    for name in ("source", "target", "tm", "glossary", "dictionary", "omegat"):
        (project / name).mkdir(parents=True)
    shutil.copy(folder.out / "de.po", project / "source")
    (project / "omegat.project").write_text(OMEGAT_PROJECT, encoding="utf-8")
    typed = OMEGAT_TEXTS.format(source="unknown error { $code }", target=NEW)
    (project / "omegat/project_save.tmx").write_text(typed, encoding="utf-8")
    settings = f"--config-dir={folder.place.name}/settings"
    run("omegat", project, "--mode=console-translate", settings)
    folder.has_changed(project / "target/de.po", "de", OLD_LINE, NEW_LINE)


def gettext(program):
    folder = Folder(program)
    files = folder.export("po")
    for file in files:
        said = run("msgfmt", "-c", "-o", "/dev/null", file)
        assert "error" not in said, said
    tests = [part for name in FILTERS for part in ("-t", name)]
    found = Path(folder.place.name) / "found"
    run(Path(sys.executable).parent / "pofilter", *tests, folder.out, found)
    found = sorted(found.rglob("*.po")) if found.exists() else []
    if found:
        sys.exit(f"pofilter: {found[0].read_text(encoding='utf-8')[:3000]}")
    # A translator has changed a text, English another one since, and msgmerge brings the two together.
    file = folder.out / "de.po"
    edited = Path(folder.place.name) / "de.po"
    edited.write_text(file.read_text(encoding="utf-8").replace(OLD, NEW), encoding="utf-8")
    english = folder.path / "en/errors.ftl"
    text = english.read_text(encoding="utf-8")
    assert text.count("several-errors = ") == 1
    english.write_text(text.replace("several-errors = ", "several-errors = once more, "), encoding="utf-8")
    folder.before = texts(folder.path)
    folder.export("po")
    merged = Path(folder.place.name) / "merged.po"
    run("msgmerge", "--quiet", "-o", merged, edited, file)
    folder.has_changed(merged, "de", OLD_LINE, NEW_LINE)


def schemas(program, folder_of_schemas):
    place = tempfile.TemporaryDirectory()
    for path in Path(folder_of_schemas).glob("*.xsd"):
        text = path.read_text(encoding="utf-8")
        # What they import lies beside them.
        for away in ("http://www.w3.org/2001/xml.xsd", "informativeCopiesOf3rdPartySchemas/w3c/xml.xsd"):
            text = text.replace(f'"{away}"', '"xml.xsd"')
        (Path(place.name) / path.name).write_text(text, encoding="utf-8")
    for form, schema in [("xliff-1.2", "xliff-core-1.2-strict.xsd"), ("xliff", "xliff-core-2.0.xsd")]:
        folder = Folder(program)
        run("xmllint", "--nonet", "--noout", "--schema", Path(place.name) / schema, *folder.export(form))
    for form in ("tmx", "tbx"):
        folder = Folder(program)
        for file in folder.export(form):
            store = factory.getobject(str(file))
            assert store.units and all(unit.source for unit in store.units), file
            # A regional locale need not have words of its own.
            assert form == "tbx" or all(unit.target for unit in store.units), file


def weblate(program):
    """The Translate Toolkit's own store of Fluent, which Weblate uses."""
    folder = Folder(program)
    for path in sorted(folder.before):
        store = FluentFile.parsefile(str(folder.path / path))
        assert len(store.units) > 2, path
    file = folder.path / "de/errors.ftl"
    store = FluentFile.parsefile(str(file))
    # A unit is a whole message, with its attributes.
    user = "\n.user = { user-unknown }"
    units = [unit for unit in store.units if unit.source == OLD + user]
    assert len(units) == 1, len(units)
    units[0].source = NEW + user
    store.savefile(str(file))
    settled(folder, "the Translate Toolkit")


def pontoon(program):
    """moz.l10n, which Pontoon uses."""
    folder = Folder(program)
    for path in sorted(folder.before):
        resource = parse_resource(str(folder.path / path))
        assert sum(isinstance(entry, Entry) for section in resource.sections for entry in section.entries) > 2
    file = folder.path / "de/errors.ftl"
    resource = parse_resource(str(file))
    entries = [
        entry
        for section in resource.sections
        for entry in section.entries
        if isinstance(entry, Entry) and entry.id == ("unknown-code",)
    ]
    assert len(entries) == 1
    (section,) = parse_resource(Format.fluent, NEW_LINE).sections
    entries[0].value = section.entries[0].value
    file.write_text("".join(serialize_resource(resource)), encoding="utf-8")
    settled(folder, "moz.l10n")


def settled(folder, tool):
    """What a tool has changed besides, `fmt` puts right."""
    file = Path("de/errors.ftl")
    written = texts(folder.path)[file]
    besides = [len(part) - 1 for part in lines(folder.before[file], written)]
    run(folder.program, "fmt", "--dir", folder.path, "--locale", "de")
    after = texts(folder.path)[file]
    if lines(folder.before[file], after) != [[OLD_LINE], [NEW_LINE]]:
        sys.exit(f"{tool}: after fmt {lines(folder.before[file], after)}")
    print(f"{tool}: {besides[0]} lines taken out and {besides[1]} put in besides, which fmt puts right")


def main(program, folder_of_schemas):
    program = Path(program).resolve()
    schemas(program, folder_of_schemas)
    for form in ("xliff", "xliff-1.2", "po", "csv"):
        toolkit(program, form)
    spreadsheet(program)
    libreoffice(program)
    omegat(program)
    gettext(program)
    weblate(program)
    pontoon(program)
    print("one text changed and no other, with each tool and format")


main(*sys.argv[1:])
