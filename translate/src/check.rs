//! The check: every rule over a folder.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::Path;

use fluent_syntax::ast::{self, Attribute, Comment, Pattern, Resource};
use fluent_syntax::parser;
use gengo_messages::ftl::{Lines, Pseudo, REFERENCE, SafeText, offset};
use gengo_messages::{Catalog, ErrorCode, Preferences, Problem, ProblemKind};
use rayon::prelude::*;

use crate::config::Config;
use crate::finding::{Finding, Severity};
use crate::folder::{File, Folder, LocaleFolder};
use crate::pattern::{Part, walk};
use crate::rule::{About, Rule};
use crate::state::Hash;

mod beside;
mod codes;
mod compare;
mod english;
mod message;
mod standpoint;

pub(crate) use message::{categories, is_plural};
pub(crate) use standpoint::Standpoint;

use beside::Beside;
pub(crate) use english::English;

/// How a comment begins that allows rules to be broken.
const ALLOW: &str = "check: allow ";

/// The texts of one locale.
pub(crate) struct Texts<'a> {
    pub(crate) folder: &'a LocaleFolder,
    pages: Vec<Page<'a>>,
    pub(crate) entries: Entries<'a>,
    /// The texts that fill in what these lack, the nearest first.
    pub(crate) parents: Vec<usize>,
    /// Whether others are laid over these, which are not checked themselves.
    is_beneath: bool,
}

/// A file that is looked at.
#[derive(Clone, Copy)]
pub(crate) struct Page<'a> {
    pub(crate) file: &'a File,
    /// What can be parsed of it, if it is one of texts; that which findings are places in.
    pub(crate) text: &'a str,
    pub(crate) problems: &'a [Problem],
}

impl<'a> Page<'a> {
    /// A file beside the texts.
    fn beside(file: &'a File) -> Option<Self> {
        let text = std::str::from_utf8(&file.bytes).ok()?;
        let problems = &[];
        Some(Self {
            file,
            text,
            problems,
        })
    }
}

/// The locales of one language: none of another fills in what they lack.
#[derive(Clone, Copy)]
pub(crate) struct Checked<'e, 'a> {
    pub(crate) texts: &'e [Texts<'a>],
    pub(crate) english: Option<&'e English<'e>>,
}

/// Messages and terms, by key, in the order of the files. Of several of one key the last counts.
#[derive(Default)]
pub(crate) struct Entries<'a> {
    all: Vec<Entry<'a>>,
    index: HashMap<&'a str, usize>,
}

impl<'a> Entries<'a> {
    fn insert(&mut self, entry: Entry<'a>) {
        match self.index.get(entry.key) {
            Some(&index) => self.all[index] = entry,
            None => {
                self.index.insert(entry.key, self.all.len());
                self.all.push(entry);
            }
        }
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Entry<'a>> {
        self.index.get(key).map(|&index| &self.all[index])
    }

    pub(crate) fn contains_key(&self, key: &str) -> bool {
        self.index.contains_key(key)
    }

    pub(crate) fn values(&self) -> impl Iterator<Item = &Entry<'a>> {
        self.all.iter()
    }

    pub(crate) fn len(&self) -> usize {
        self.all.len()
    }
}

/// A message, or a term.
#[derive(Clone)]
pub(crate) struct Entry<'a> {
    /// The id, with the `-` of a term.
    pub(crate) key: &'a str,
    /// The id, without it.
    pub(crate) id: &'a str,
    pub(crate) value: Option<&'a Pattern<&'a str>>,
    attributes: &'a [Attribute<&'a str>],
    /// Those of the message beneath, in the merged English.
    beneath: &'a [Attribute<&'a str>],
    pub(crate) comment: Option<&'a Comment<&'a str>>,
    pub(crate) page: Page<'a>,
}

impl<'a> Entry<'a> {
    pub(crate) fn is_term(&self) -> bool {
        self.key.starts_with('-')
    }

    /// The attributes, also those that are not used.
    pub(crate) fn attributes(&self) -> impl Iterator<Item = &'a Attribute<&'a str>> {
        self.attributes.iter().chain(self.beneath)
    }

    /// The value, or an attribute.
    pub(crate) fn part(&self, attribute: Option<&str>) -> Option<&'a Pattern<&'a str>> {
        match attribute {
            None => self.value,
            Some(name) => self
                .attributes()
                .find(|attribute| attribute.id.name == name)
                .map(|attribute| &attribute.value),
        }
    }

    /// The value and the attributes; of several attributes of one name the first, which is
    /// the one that is used.
    pub(crate) fn parts(&self) -> impl Iterator<Item = (Option<&'a str>, &'a Pattern<&'a str>)> {
        let attributes = self.attributes().enumerate();
        let is_first = |(index, own): &(usize, &Attribute<&str>)| {
            let mut before = self.attributes().take(*index);
            before.all(|other| other.id.name != own.id.name)
        };
        let attributes = attributes
            .filter(is_first)
            .map(|(_, attribute)| (Some(attribute.id.name), &attribute.value));
        let value = self.value.map(|value| (None, value));
        value.into_iter().chain(attributes)
    }

    pub(crate) fn lines(&self) -> &'a [&'a str] {
        self.comment.map_or(&[], |comment| &comment.content)
    }

    pub(crate) fn hash(&self) -> Hash {
        Hash::of(self.value, self.attributes())
    }

    /// The rules that the comment allows to be broken.
    fn allowed(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let lines = self.lines().iter();
        lines
            .filter_map(|line| Some((*line, line.trim().strip_prefix(ALLOW)?)))
            .flat_map(|(line, rules)| rules.split(',').map(move |rule| (line, rule.trim())))
    }
}

/// Where findings go.
#[derive(Default)]
pub(crate) struct Findings<'a> {
    found: Vec<Finding>,
    lines: HashMap<*const u8, Lines<'a>>,
}

impl<'a> Findings<'a> {
    /// Reports a defect at a slice of the file's text.
    pub(crate) fn at(
        &mut self,
        rule: &'static Rule,
        (locale, page): (&str, Page<'a>),
        slice: &str,
        message: impl Into<String>,
    ) -> &mut Finding {
        let start = offset(page.text, slice);
        let start = if start <= page.text.len() { start } else { 0 };
        let lines = self.lines.entry(page.text.as_ptr());
        let lines = lines.or_insert_with(|| Lines::new(page.text));
        let (line, column) = lines.place(start);
        self.push(Finding {
            rule,
            locale: locale.to_owned(),
            path: page.file.path.clone(),
            line,
            column,
            id: None,
            attribute: None,
            message: message.into(),
            suggestion: None,
            span: start..(start + slice.len()).min(page.text.len()),
        })
    }

    /// Reports a defect of an entry, or of one of its attributes.
    pub(crate) fn of(
        &mut self,
        rule: &'static Rule,
        texts: &Texts<'a>,
        entry: &Entry<'a>,
        attribute: Option<&str>,
        slice: &str,
        message: impl Into<String>,
    ) -> &mut Finding {
        let finding = self.at(rule, (&texts.folder.name, entry.page), slice, message);
        finding.id = Some(entry.key.to_owned());
        finding.attribute = attribute.map(str::to_owned);
        finding
    }

    /// Reports a defect of a folder as a whole.
    fn of_folder(&mut self, rule: &'static Rule, locale: &str, path: &Path, message: String) {
        self.push(Finding {
            rule,
            locale: locale.to_owned(),
            path: path.to_owned(),
            line: 1,
            column: 1,
            id: None,
            attribute: None,
            message,
            suggestion: None,
            span: 0..0,
        });
    }

    fn push(&mut self, finding: Finding) -> &mut Finding {
        self.found.push(finding);
        let last = self.found.len() - 1;
        &mut self.found[last]
    }
}

/// Checks a folder by every rule. The findings come by file and place.
pub fn check(folder: &Folder) -> Vec<Finding> {
    let mut findings = Findings::default();
    check_folders(folder, &mut findings);
    let config = beside::config(folder, &mut findings);
    let mut beside = Beside::new(folder, &mut findings);
    let mut found = findings.found;

    let (english, others) = groups(folder);
    let read = Read::new(english);
    let comments = read.with_comments();
    let texts = read.texts(&comments);
    let english = English::new(&texts);
    beside.read_english(english.as_ref());
    let checked = Checked {
        texts: &texts,
        english: english.as_ref(),
    };
    found.extend(check_group(&checked, &read, &config, &beside));
    // What is read of a language is dropped when it is checked.
    let groups = others.into_par_iter().flat_map_iter(|layers| {
        let read = Read::new(layers);
        let comments = read.with_comments();
        let checked = Checked {
            texts: &read.texts(&comments),
            english: english.as_ref(),
        };
        check_group(&checked, &read, &config, &beside)
    });
    found.par_extend(groups);
    let mut found = config.except(folder, found);
    found.sort_by(|a, b| {
        let key = |finding: &Finding| (finding.path.clone(), finding.line, finding.column);
        key(a).cmp(&key(b)).then(a.rule.id.cmp(b.rule.id))
    });
    found
}

/// Checks the locales of one language.
fn check_group<'a>(
    checked: &Checked<'_, 'a>,
    read: &'a Read<'a>,
    config: &Config,
    beside: &Beside<'_>,
) -> Vec<Finding> {
    let mut findings = Findings::default();
    for (index, own) in checked.texts.iter().enumerate() {
        // Pseudo-locales are made, and odd in the ways they are to be.
        if own.is_beneath || is_pseudo(own.folder) {
            continue;
        }
        for page in &own.pages {
            check_file(own.folder, *page, &mut findings);
        }
        let mut seen = HashSet::new();
        for (page, safe) in own.pages.iter().zip(&read.files[index]) {
            duplicates(own.folder, *page, safe, &mut seen, &mut findings);
        }
        message::check(checked, index, &mut findings);
        if own.folder.name == REFERENCE {
            check_english(own, &mut findings);
        } else if let Some(english) = &checked.english {
            compare::check(checked, index, english, &mut findings);
            beside.check(checked, own, english, &mut findings);
        }
    }
    codes::check(checked, config, &mut findings);
    check_rendering(checked, read, &mut findings);
    except(checked, findings)
}

/// A locale, and whether others are laid over it.
type Layer<'f> = (&'f LocaleFolder, bool);

/// The locales of a folder: those in English, and those of each other language.
fn groups(folder: &Folder) -> (Vec<Layer<'_>>, Vec<Vec<Layer<'_>>>) {
    let own = folder.locales.iter().map(|locale| (locale, false));
    let beneath = folder.beneath.iter().map(|locale| (locale, true));
    let mut groups: BTreeMap<&str, Vec<Layer<'_>>> = BTreeMap::new();
    for layer in own.chain(beneath) {
        let language = layer.0.id.language.as_str();
        groups.entry(language).or_default().push(layer);
    }
    // An overlay in no language that the folder has takes nothing from what is beneath.
    groups.retain(|_, layers| layers.iter().any(|layer| !layer.1));
    let english = groups.remove(REFERENCE).unwrap_or_else(|| {
        let beneath = folder.beneath.iter().filter(|own| own.name == REFERENCE);
        beneath.map(|locale| (locale, true)).collect()
    });
    (english, groups.into_values().collect())
}

/// The files of the locales of one language, parsed.
struct Read<'f> {
    layers: Vec<Layer<'f>>,
    files: Vec<Vec<(&'f File, SafeText)>>,
}

impl<'f> Read<'f> {
    fn new(layers: Vec<Layer<'f>>) -> Self {
        let parse = |(locale, _): &Layer<'f>| {
            let files = locale.files.iter();
            files.map(|file| (file, file.parse(&locale.id))).collect()
        };
        Self {
            files: layers.iter().map(parse).collect(),
            layers,
        }
    }

    /// The files once more with their comments, which a catalog does not read, where these matter: in
    /// English they are about the messages, and elsewhere they may be exceptions.
    fn with_comments(&self) -> Vec<Vec<Option<Resource<&str>>>> {
        let files = self.layers.iter().zip(&self.files);
        files
            .map(|((folder, _), files)| {
                let texts = files.iter().map(|(_, safe)| safe.text());
                let matter = |text: &&str| folder.name == REFERENCE || text.contains(ALLOW);
                texts
                    .map(|text| matter(&text).then(|| commented(text)))
                    .collect()
            })
            .collect()
    }

    fn texts<'r>(&'r self, comments: &'r [Vec<Option<Resource<&'r str>>>]) -> Vec<Texts<'r>> {
        let layers = self.layers.iter().zip(self.files.iter().zip(comments));
        let texts = layers.zip(parents(&self.layers));
        texts
            .map(|((&(folder, is_beneath), (files, comments)), parents)| {
                let (pages, entries) = entries(files, comments);
                Texts {
                    folder,
                    pages,
                    entries,
                    parents,
                    is_beneath,
                }
            })
            .collect()
    }
}

/// Folders that are no locale, or hold nothing, or are one locale twice.
fn check_folders(folder: &Folder, findings: &mut Findings<'_>) {
    for path in &folder.strange {
        let message = "the folder's name is no locale, such as es-419".to_owned();
        findings.of_folder(Rule::UNREADABLE, "", path, message);
    }
    let mut first = HashMap::new();
    for locale in &folder.locales {
        if let Some(empty) = &locale.empty {
            let message = format!("the folder {empty}");
            findings.of_folder(Rule::UNREADABLE, &locale.name, &locale.path, message);
        }
        if let Some(other) = first.insert(&locale.id, &locale.name) {
            let message = format!("the folder {other} is of the same locale");
            findings.of_folder(Rule::SAME_LOCALE, &locale.name, &locale.path, message);
        }
    }
}

/// Whether a text refers, through whatever others, to one that has an error of its own.
fn refers_to_found<'a>(own: &Texts<'a>, entry: &Entry<'a>, findings: &Findings<'a>) -> bool {
    let wrong: BTreeSet<&str> = findings
        .found
        .iter()
        .filter(|finding| finding.locale == own.folder.name)
        .filter(|finding| finding.rule.severity == Severity::Error)
        .filter_map(|finding| finding.id.as_deref())
        .collect();
    let mut seen = BTreeSet::new();
    let mut open = vec![entry.key.to_owned()];
    while let Some(key) = open.pop() {
        let Some(entry) = own
            .entries
            .get(&key)
            .filter(|_| seen.len() < message::MAX_FOLLOWED)
        else {
            continue;
        };
        if wrong.contains(key.as_str()) {
            return true;
        }
        for (_, pattern) in entry.parts() {
            walk(pattern, &mut |part| {
                let next = match part {
                    Part::Message { id, .. } => id.to_owned(),
                    Part::Term { id, .. } => format!("-{id}"),
                    _ => return,
                };
                if seen.insert(next.clone()) {
                    open.push(next);
                }
            });
        }
    }
    false
}

fn is_pseudo(folder: &LocaleFolder) -> bool {
    Pseudo::ALL
        .iter()
        .any(|pseudo| pseudo.locale() == folder.name)
}

/// What a catalog says that it cannot show, and no other rule has found.
fn check_rendering<'a>(checked: &Checked<'_, 'a>, read: &Read<'_>, findings: &mut Findings<'a>) {
    let mut builder = Catalog::empty();
    // What is beneath goes in first: the last one lies on top.
    for ((locale, _), files) in read.layers.iter().zip(&read.files).rev() {
        for (file, safe) in files {
            builder = builder.overlay_read(locale.id.clone(), &file.path, safe);
        }
    }
    let catalog = builder.build();
    for problem in catalog.problems() {
        let mut own = checked.texts.iter().filter(|own| !own.is_beneath);
        let own = own.find(|own| Some(&own.folder.id) == problem.locale());
        let entry = own.and_then(|own| own.entries.get(problem.id()?));
        let (Some(own), Some(entry)) = (own, entry) else {
            continue;
        };
        let is_found = findings.found.iter().any(|finding| {
            finding.locale == own.folder.name
                && finding.id.as_deref() == Some(entry.key)
                && finding.rule.about == About::Message
                && finding.rule.severity == Severity::Error
        });
        if problem.kind() == ProblemKind::Pattern
            && !is_found
            && !refers_to_found(own, entry, findings)
        {
            let message = problem.reason();
            findings.of(Rule::NOT_RENDERED, own, entry, None, entry.id, message);
        }
    }
}

fn commented(text: &str) -> Resource<&str> {
    let (Ok(resource) | Err((resource, _))) = parser::parse(text);
    resource
}

/// The files of a locale as pages, and what is in them.
fn entries<'a>(
    files: &'a [(&File, SafeText)],
    comments: &'a [Option<Resource<&'a str>>],
) -> (Vec<Page<'a>>, Entries<'a>) {
    let mut pages = Vec::new();
    let mut entries = Entries::default();
    for ((file, safe), commented) in files.iter().zip(comments) {
        let page = Page {
            file,
            text: safe.text(),
            problems: safe.problems(),
        };
        pages.push(page);
        let plain = safe.resource().filter(|_| commented.is_none());
        let plain = plain.into_iter().flat_map(|own| own.entries());
        let commented = commented.iter().flat_map(|own| &own.body);
        for entry in plain.chain(commented) {
            let entry = match entry {
                ast::Entry::Message(message) => Entry {
                    key: message.id.name,
                    id: message.id.name,
                    value: message.value.as_ref(),
                    attributes: &message.attributes,
                    beneath: &[],
                    comment: message.comment.as_ref(),
                    page,
                },
                ast::Entry::Term(term) => Entry {
                    key: term_key(page.text, term.id.name),
                    id: term.id.name,
                    value: Some(&term.value),
                    attributes: &term.attributes,
                    beneath: &[],
                    comment: term.comment.as_ref(),
                    page,
                },
                _ => continue,
            };
            entries.insert(entry);
        }
    }
    (pages, entries)
}

/// A term's id with the `-` before it.
fn term_key<'a>(text: &'a str, id: &'a str) -> &'a str {
    let start = offset(text, id);
    let key = start
        .checked_sub(1)
        .map(|start| start..start + id.len() + 1);
    key.and_then(|range| text.get(range)).unwrap_or(id)
}

/// For each locale the texts that fill in what it lacks, as a catalog has it: those beneath it, then
/// those of its parents.
fn parents(layers: &[Layer<'_>]) -> Vec<Vec<usize>> {
    if layers.len() == 1 {
        return vec![Vec::new()];
    }
    let builder = layers
        .iter()
        .fold(Catalog::empty(), |builder, (locale, _)| {
            builder.overlay_text(locale.id.clone(), "parents", "x = x\n")
        });
    let catalog = builder.build();
    let of = |index: usize| -> Vec<usize> {
        let own = layers[index].0;
        let chain = catalog.chain(&Preferences::from(own.id.clone()));
        let related = chain.locales().filter(|id| id.language == own.id.language);
        let layers_of = |id| (0..layers.len()).filter(move |&other| layers[other].0.id == id);
        let all = related.cloned().flat_map(layers_of);
        // Of its own id only what is beneath it.
        let is_beneath = |other: usize| layers[other].1 && !layers[index].1;
        all.filter(|&other| layers[other].0.id != own.id || is_beneath(other))
            .collect()
    };
    (0..layers.len()).map(of).collect()
}

/// The texts of a folder that fill in what a locale lacks, the nearest first.
pub(crate) fn parents_of<'f>(folder: &'f Folder, locale: &str) -> Vec<&'f LocaleFolder> {
    let (english, others) = groups(folder);
    let is_own = |layer: &Layer<'_>| layer.0.name == locale && !layer.1;
    let mut groups = others.into_iter().chain([english]);
    let Some(layers) = groups.find(|layers| layers.iter().any(is_own)) else {
        return Vec::new();
    };
    let index = layers.iter().position(is_own).unwrap_or_default();
    let parents = parents(&layers).into_iter().nth(index).unwrap_or_default();
    parents.into_iter().map(|parent| layers[parent].0).collect()
}

/// What can be told of a file without its messages.
fn check_file<'a>(folder: &'a LocaleFolder, page: Page<'a>, findings: &mut Findings<'a>) {
    let here = (folder.name.as_str(), page);
    let Page {
        file,
        text,
        problems,
    } = page;
    if let Some(reason) = &file.unreadable {
        findings.at(Rule::UNREADABLE, here, &text[..0], reason.as_str());
        return;
    }
    for problem in problems {
        let rule = match problem.kind() {
            ProblemKind::NotUtf8 => Rule::NOT_UTF8,
            ProblemKind::Syntax => Rule::SYNTAX,
            ProblemKind::TooDeep => Rule::TOO_DEEP,
            ProblemKind::TooLarge => Rule::TOO_LARGE,
            ProblemKind::Io | ProblemKind::Misplaced => Rule::UNREADABLE,
            // Duplicates are found below with their places, patterns with their messages.
            _ => continue,
        };
        let start = position(text, problem.line(), problem.column());
        let finding = findings.at(rule, here, &text[start..start], problem.reason());
        finding.id = problem.id().map(str::to_owned);
    }
    // Other runtimes take such a line for no comment at all.
    for (at, _) in text.match_indices('#') {
        let is_start = at == 0 || text[..at].ends_with('\n');
        let rest = text[at..].trim_start_matches('#');
        let level = text.len() - at - rest.len();
        if is_start && (level > 3 || !rest.is_empty() && !rest.starts_with([' ', '\n', '\r'])) {
            let line = text[at..].lines().next().unwrap_or_default();
            let message = "a comment is one to three #, a space, and words";
            findings.at(Rule::SYNTAX, here, line, message);
        }
    }
    if file.bytes.starts_with("\u{feff}".as_bytes()) {
        let message = "the file starts with a byte-order mark";
        let finding = findings.at(Rule::BYTE_ORDER_MARK, here, &text[..0], message);
        finding.suggestion = Some("save the file as UTF-8 without a byte-order mark".to_owned());
    }
    if let Some(at) = text.find("\r\n") {
        let message = "lines end with a carriage return";
        let finding = findings.at(Rule::CRLF, here, &text[at..at], message);
        finding.suggestion = Some("end lines with a line feed alone".to_owned());
    }
    if !text.is_empty() && !text.ends_with('\n') {
        let message = "the last line has no end";
        findings.at(Rule::NO_FINAL_NEWLINE, here, &text[text.len()..], message);
    }
    check_odd_characters(here, findings);
}

/// Control characters, and those that stand for lost ones: the first of each line.
fn check_odd_characters<'a>(here: (&str, Page<'a>), findings: &mut Findings<'a>) {
    let Page { file, text, .. } = here.1;
    // Only these bytes begin such characters.
    let is_odd =
        |byte: &u8| byte.is_ascii_control() && *byte != b'\n' || *byte == 0xc2 || *byte == 0xef;
    if !text.bytes().any(|byte| is_odd(&byte)) {
        return;
    }
    // A tab that the parser stumbled over is found already.
    let found = findings.found.iter();
    let syntax = found.filter(|found| found.rule.id == Rule::SYNTAX.id && found.path == file.path);
    let syntax: HashSet<usize> = syntax.map(|found| found.line).collect();
    for (index, line) in text.split('\n').enumerate() {
        if !line.bytes().any(|byte| is_odd(&byte)) {
            continue;
        }
        let is_comment = line.starts_with('#');
        let line = line.strip_suffix('\r').unwrap_or(line);
        let controls = |c: char| c.is_control() && !(c == '\t' && is_comment);
        if let Some(slice) = line.matches(controls).next()
            && !syntax.contains(&(index + 1))
        {
            let code = slice.chars().next().map_or(0, u32::from);
            let message = format!("the control character U+{code:04X} is in the text");
            findings.at(Rule::CONTROL_CHARACTER, here, slice, message);
        }
        if let Some(slice) = line.matches(char::REPLACEMENT_CHARACTER).next() {
            let message = "a character was lost here";
            findings.at(Rule::REPLACEMENT_CHARACTER, here, slice, message);
        }
    }
}

/// The position in bytes of a line and column.
fn position(text: &str, line: Option<usize>, column: Option<usize>) -> usize {
    let (line, column) = (line.unwrap_or(1), column.unwrap_or(1));
    let start: usize = text
        .split_inclusive('\n')
        .take(line - 1)
        .map(str::len)
        .sum();
    let rest = &text[start..];
    let within = rest
        .char_indices()
        .nth(column - 1)
        .map_or(rest.len(), |(at, _)| at);
    start + within
}

fn duplicates<'a>(
    folder: &'a LocaleFolder,
    page: Page<'a>,
    (_, safe): &'a (&File, SafeText),
    seen: &mut HashSet<&'a str>,
    findings: &mut Findings<'a>,
) {
    for entry in safe.resource().into_iter().flat_map(|own| own.entries()) {
        let (key, id, attributes) = match entry {
            ast::Entry::Message(own) => (own.id.name, own.id.name, &own.attributes),
            ast::Entry::Term(own) => (
                term_key(page.text, own.id.name),
                own.id.name,
                &own.attributes,
            ),
            _ => continue,
        };
        if !seen.insert(key) {
            let message = format!("{key} is defined before; only the last one is used");
            let finding = findings.at(Rule::DUPLICATE_MESSAGE, (&folder.name, page), id, message);
            finding.id = Some(key.to_owned());
        }
        let mut names = BTreeSet::new();
        for attribute in attributes {
            let name = attribute.id.name;
            if !names.insert(name) {
                let message = format!(".{name} is there already; this one is not used");
                let finding = findings.at(
                    Rule::DUPLICATE_ATTRIBUTE,
                    (&folder.name, page),
                    name,
                    message,
                );
                finding.id = Some(key.to_owned());
                finding.attribute = Some(name.to_owned());
            }
        }
    }
}

/// What translators need of English.
fn check_english<'a>(own: &Texts<'a>, findings: &mut Findings<'a>) {
    for entry in own.entries.values() {
        let lines = entry.lines();
        if lines.is_empty() {
            let message = "no comment says when this occurs";
            findings.of(Rule::NO_COMMENT, own, entry, None, entry.id, message);
        }
        if let Some(expected) = other_form(entry.id) {
            let message = format!("{} is not of the form of ids", entry.key);
            let finding = findings.of(Rule::ID_FORM, own, entry, None, entry.id, message);
            finding.suggestion = Some(expected);
        }
        let mut named = BTreeSet::new();
        for (attribute, pattern) in entry.parts() {
            walk(pattern, &mut |part| {
                let Part::Variable { name, .. } = part else {
                    return;
                };
                let described = lines.iter().any(|line| {
                    let rest = line.trim_start().strip_prefix('$');
                    let rest = rest.and_then(|rest| rest.strip_prefix(name));
                    rest.is_some_and(|rest| !rest.starts_with(is_name))
                });
                if !described && named.insert(name) {
                    let message = format!("no comment describes ${name}");
                    let rule = Rule::UNDESCRIBED_VARIABLE;
                    let finding = findings.of(rule, own, entry, attribute, name, message);
                    finding.suggestion = Some(format!("# ${name} (String) - what stands there"));
                }
            });
        }
    }
}

/// The form that an id should have, if it has another.
fn other_form(id: &str) -> Option<String> {
    let mut expected = id.to_ascii_lowercase().replace('_', "-");
    if let Some(number) = expected.strip_prefix("error-").map(str::to_owned)
        && let Ok(number) = number.parse::<i64>()
    {
        expected = ErrorCode::new(number).message_id();
    }
    (expected != id).then_some(expected)
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}

/// Leaves out what comments allow, and reports those that allow what is not there.
fn except<'a>(checked: &Checked<'_, 'a>, mut findings: Findings<'a>) -> Vec<Finding> {
    let own = || checked.texts.iter().filter(|own| !own.is_beneath);
    let allowed: Vec<_> = own()
        .flat_map(|own| own.entries.values().map(move |entry| (own, entry)))
        .flat_map(|(own, entry)| entry.allowed().map(move |allowed| (own, entry, allowed)))
        .collect();
    let mut used = vec![false; allowed.len()];
    let mut by_place: HashMap<(&str, &str, &str), Vec<usize>> = HashMap::new();
    for (index, (own, entry, (_, rule))) in allowed.iter().enumerate() {
        let place = (own.folder.name.as_str(), entry.key, *rule);
        by_place.entry(place).or_default().push(index);
    }
    findings.found.retain(|finding| {
        let id = finding.id.as_deref().unwrap_or_default();
        let comments = by_place.get(&(finding.locale.as_str(), id, finding.rule.id));
        for &index in comments.into_iter().flatten() {
            used[index] = true;
        }
        comments.is_none()
    });
    let unused = allowed.iter().zip(&used).filter(|(_, used)| !**used);
    for ((own, entry, (line, rule)), _) in unused {
        let exception = Rule::NEEDLESS_EXCEPTION;
        findings.of(exception, own, entry, None, line, needless(rule));
    }
    findings.found
}

/// What is said of an exception that excepts nothing.
fn needless(rule: &str) -> String {
    match Rule::named(rule) {
        Some(_) => format!("{rule} is allowed here, but not found"),
        None => format!("there is no rule {rule}"),
    }
}

impl Config {
    /// Leaves out what the settings allow, and reports those that allow what is not there.
    fn except(&self, folder: &Folder, mut found: Vec<Finding>) -> Vec<Finding> {
        let mut used = vec![false; self.allow.len()];
        found.retain(|finding| {
            let setting = self.allow.iter().position(|allow| allow.covers(finding));
            if let Some(index) = setting {
                used[index] = true;
            }
            setting.is_none()
        });
        let page = folder.config.as_ref().and_then(Page::beside);
        let mut findings = Findings::default();
        for (allow, _) in self.allow.iter().zip(&used).filter(|(_, used)| !**used) {
            if let Some(page) = page {
                let slice = &page.text[allow.rule.span()];
                let message = needless(allow.rule.get_ref());
                findings.at(Rule::NEEDLESS_EXCEPTION, ("", page), slice, message);
            }
        }
        found.extend(findings.found);
        found
    }
}
