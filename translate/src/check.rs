//! The check: every rule over a folder.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

use fluent_syntax::ast::{self, Attribute, Comment, Pattern, Resource};
use fluent_syntax::parser;
use gengo_messages::ftl::{Lines, Pseudo, REFERENCE, offset};
use gengo_messages::{Catalog, ErrorCode, Preferences, ProblemKind};

use crate::config::Config;
use crate::finding::{Finding, Severity};
use crate::folder::{File, Folder, LocaleFolder};
use crate::pattern::{Part, walk};
use crate::rule::{About, Rule};
use crate::state::Hash;

mod beside;
mod codes;
mod compare;
mod message;
mod standpoint;

pub(crate) use message::{categories, is_plural};
pub(crate) use standpoint::Standpoint;

/// The texts of one locale.
pub(crate) struct Texts<'a> {
    pub(crate) folder: &'a LocaleFolder,
    pub(crate) entries: BTreeMap<String, Entry<'a>>,
    /// The texts that fill in what these lack, the nearest first.
    pub(crate) parents: Vec<usize>,
    /// Whether others are laid over these, which are not checked themselves.
    is_beneath: bool,
}

/// Everything that is looked at.
pub(crate) struct Checked<'a> {
    pub(crate) texts: Vec<Texts<'a>>,
    /// English: the folder's own, and what is beneath it where it says nothing.
    pub(crate) english: Option<BTreeMap<String, Entry<'a>>>,
    /// Which texts are the folder's own English.
    pub(crate) reference: Option<usize>,
}

/// A message, or a term with its `-`.
#[derive(Clone)]
pub(crate) struct Entry<'a> {
    pub(crate) key: String,
    pub(crate) id: &'a str,
    pub(crate) value: Option<&'a Pattern<&'a str>>,
    pub(crate) attributes: Vec<&'a Attribute<&'a str>>,
    pub(crate) comment: Option<&'a Comment<&'a str>>,
    pub(crate) file: &'a File,
}

impl<'a> Entry<'a> {
    /// The value, or an attribute.
    pub(crate) fn part(&self, attribute: Option<&str>) -> Option<&'a Pattern<&'a str>> {
        match attribute {
            None => self.value,
            Some(name) => self
                .attributes
                .iter()
                .find(|attribute| attribute.id.name == name)
                .map(|attribute| &attribute.value),
        }
    }

    /// The value and the attributes; of several attributes of one name the first, which is
    /// the one that is used.
    pub(crate) fn parts(&self) -> impl Iterator<Item = (Option<&'a str>, &'a Pattern<&'a str>)> {
        let mut names = BTreeSet::new();
        let attributes = self
            .attributes
            .iter()
            .copied()
            .filter(move |attribute| names.insert(attribute.id.name))
            .map(|attribute| (Some(attribute.id.name), &attribute.value));
        let value = self.value.map(|value| (None, value));
        value.into_iter().chain(attributes)
    }

    pub(crate) fn hash(&self) -> Hash {
        Hash::of(self.value, self.attributes.iter().copied())
    }

    /// The rules that the comment allows to be broken.
    fn allowed(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let lines = self
            .comment
            .into_iter()
            .flat_map(|comment| &comment.content);
        lines
            .filter_map(|line| Some((*line, line.trim().strip_prefix("check: allow ")?)))
            .flat_map(|(line, rules)| rules.split(',').map(move |rule| (line, rule.trim())))
    }
}

/// Where findings go.
pub(crate) struct Findings<'a> {
    found: Vec<Finding>,
    lines: HashMap<*const File, Lines<'a>>,
}

impl<'a> Findings<'a> {
    /// Reports a defect at a slice of the file's text.
    pub(crate) fn at(
        &mut self,
        rule: &'static Rule,
        (locale, file): (&str, &'a File),
        slice: &str,
        message: impl Into<String>,
    ) -> &mut Finding {
        let start = offset(&file.text, slice);
        let start = if start <= file.text.len() { start } else { 0 };
        let lines = self
            .lines
            .entry(file)
            .or_insert_with(|| Lines::new(&file.text));
        let (line, column) = lines.place(start);
        self.push(Finding {
            rule,
            locale: locale.to_owned(),
            path: file.path.clone(),
            line,
            column,
            id: None,
            attribute: None,
            message: message.into(),
            suggestion: None,
            span: start..(start + slice.len()).min(file.text.len()),
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
        let finding = self.at(rule, (&texts.folder.name, entry.file), slice, message);
        finding.id = Some(entry.key.clone());
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
    let read = Read::new(folder);
    let checked = Checked::new(read.texts());

    let mut findings = Findings {
        found: Vec::new(),
        lines: HashMap::new(),
    };
    check_folders(folder, &mut findings);
    let config = beside::config(folder, &mut findings);
    let beside = beside::Beside::new(&checked, &mut findings);
    for (index, own) in checked.texts.iter().enumerate() {
        // Pseudo-locales are made, and odd in the ways they are to be.
        if own.is_beneath || is_pseudo(own.folder) {
            continue;
        }
        for file in &own.folder.files {
            check_file(own.folder, file, &mut findings);
        }
        let mut seen = BTreeSet::new();
        for (file, resource) in own.folder.files.iter().zip(&read.resources[index]) {
            duplicates(own.folder, file, resource, &mut seen, &mut findings);
        }
        message::check(&checked, index, &mut findings);
        if checked.reference == Some(index) {
            check_english(own, &mut findings);
        } else if let Some(english) = &checked.english {
            compare::check(&checked, index, english, &mut findings);
            beside.check(&checked, own, english, &mut findings);
        }
    }
    codes::check(&checked, &config, &mut findings);
    check_rendering(&checked, &mut findings);
    let mut found = except(folder, &checked, &config, findings);
    found.sort_by(|a, b| {
        let key = |finding: &Finding| (finding.path.clone(), finding.line, finding.column);
        key(a).cmp(&key(b)).then(a.rule.id.cmp(b.rule.id))
    });
    found
}

/// A folder's files, parsed.
struct Read<'a> {
    /// Each locale, and whether others are laid over it.
    layers: Vec<(&'a LocaleFolder, bool)>,
    resources: Vec<Vec<Resource<&'a str>>>,
}

impl<'a> Read<'a> {
    fn new(folder: &'a Folder) -> Self {
        let own = folder.locales.iter().map(|locale| (locale, false));
        let beneath = folder.beneath.iter().map(|locale| (locale, true));
        let layers: Vec<_> = own.chain(beneath).collect();
        let resources = layers
            .iter()
            .map(|(locale, _)| locale.files.iter().map(parse).collect())
            .collect();
        Self { layers, resources }
    }

    fn texts(&self) -> Vec<Texts<'_>> {
        let layers = self.layers.iter().zip(&self.resources);
        let texts = layers.zip(parents(&self.layers));
        texts
            .map(|((&(folder, is_beneath), resources), parents)| Texts {
                folder,
                entries: entries(&folder.files, resources),
                parents,
                is_beneath,
            })
            .collect()
    }
}

impl<'a> Checked<'a> {
    fn new(texts: Vec<Texts<'a>>) -> Self {
        let is_english = |texts: &Texts<'_>| texts.folder.name == REFERENCE;
        let reference = texts
            .iter()
            .position(|texts| is_english(texts) && !texts.is_beneath);
        // What is beneath comes last.
        let english = texts.iter().rev().filter(|texts| is_english(texts));
        let english = english.map(|texts| texts.entries.clone());
        let english = english.reduce(|mut beneath, own| {
            for (key, mut entry) in own {
                if let Some(other) = beneath.remove(&key) {
                    entry.value = entry.value.or(other.value);
                    entry.comment = entry.comment.or(other.comment);
                    entry.attributes.extend(other.attributes);
                }
                beneath.insert(key, entry);
            }
            beneath
        });
        Self {
            texts,
            english,
            reference,
        }
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
    let mut open = vec![entry.key.clone()];
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
fn check_rendering<'a>(checked: &Checked<'a>, findings: &mut Findings<'a>) {
    let mut builder = Catalog::empty();
    // What is beneath goes in first: the last one lies on top.
    for own in checked.texts.iter().rev() {
        for file in &own.folder.files {
            builder = builder.overlay_text(own.folder.id.clone(), &file.path, file.text.clone());
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
                && finding.id.as_deref() == Some(&entry.key)
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

fn parse(file: &File) -> Resource<&str> {
    let (Ok(resource) | Err((resource, _))) = parser::parse(file.text.as_str());
    resource
}

fn entries<'a>(
    files: &'a [File],
    resources: &'a [Resource<&'a str>],
) -> BTreeMap<String, Entry<'a>> {
    let mut entries = BTreeMap::new();
    for (file, resource) in files.iter().zip(resources) {
        for entry in &resource.body {
            let entry = match entry {
                ast::Entry::Message(message) => Entry {
                    key: message.id.name.to_owned(),
                    id: message.id.name,
                    value: message.value.as_ref(),
                    attributes: message.attributes.iter().collect(),
                    comment: message.comment.as_ref(),
                    file,
                },
                ast::Entry::Term(term) => Entry {
                    key: format!("-{}", term.id.name),
                    id: term.id.name,
                    value: Some(&term.value),
                    attributes: term.attributes.iter().collect(),
                    comment: term.comment.as_ref(),
                    file,
                },
                _ => continue,
            };
            entries.insert(entry.key.clone(), entry);
        }
    }
    entries
}

/// For each locale the texts that fill in what it lacks, as a catalog has it: those beneath it, then
/// those of its parents.
fn parents(layers: &[(&LocaleFolder, bool)]) -> Vec<Vec<usize>> {
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

/// What can be told of a file without its messages.
fn check_file<'a>(folder: &'a LocaleFolder, file: &'a File, findings: &mut Findings<'a>) {
    let here = (folder.name.as_str(), file);
    let text = file.text.as_str();
    if let Some(error) = file.unreadable {
        findings.at(
            Rule::UNREADABLE,
            here,
            &text[..0],
            format!("cannot be read: {error}"),
        );
        return;
    }
    for problem in &file.problems {
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
    let mut comment = false;
    for (at, c) in text.char_indices() {
        if at == 0 || text[..at].ends_with('\n') {
            comment = c == '#';
        }
        let rule = match c {
            '\n' => continue,
            '\r' if text[at..].starts_with("\r\n") => continue,
            '\t' if comment => continue,
            c if c.is_control() => Rule::CONTROL_CHARACTER,
            char::REPLACEMENT_CHARACTER => Rule::REPLACEMENT_CHARACTER,
            _ => continue,
        };
        let message = match rule.id == Rule::CONTROL_CHARACTER.id {
            true => format!(
                "the control character U+{:04X} is in the text",
                u32::from(c)
            ),
            false => "a character was lost here".to_owned(),
        };
        findings.at(rule, here, &text[at..at + c.len_utf8()], message);
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
    file: &'a File,
    resource: &Resource<&'a str>,
    seen: &mut BTreeSet<String>,
    findings: &mut Findings<'a>,
) {
    for entry in &resource.body {
        let (sigil, id, attributes) = match entry {
            ast::Entry::Message(message) => ("", message.id.name, &message.attributes),
            ast::Entry::Term(term) => ("-", term.id.name, &term.attributes),
            _ => continue,
        };
        let key = format!("{sigil}{id}");
        if !seen.insert(key.clone()) {
            let message = format!("{key} is defined before; only the last one is used");
            let finding = findings.at(Rule::DUPLICATE_MESSAGE, (&folder.name, file), id, message);
            finding.id = Some(key.clone());
        }
        let mut names = BTreeSet::new();
        for attribute in attributes {
            let name = attribute.id.name;
            if !names.insert(name) {
                let message = format!(".{name} is there already; this one is not used");
                let finding = findings.at(
                    Rule::DUPLICATE_ATTRIBUTE,
                    (&folder.name, file),
                    name,
                    message,
                );
                finding.id = Some(key.clone());
                finding.attribute = Some(name.to_owned());
            }
        }
    }
}

/// What translators need of English.
fn check_english<'a>(own: &Texts<'a>, findings: &mut Findings<'a>) {
    for entry in own.entries.values() {
        let lines = entry.comment.map_or(&[][..], |comment| &comment.content);
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

/// Leaves out what comments and the folder's settings allow, and reports those that allow what is
/// not there.
fn except<'a>(
    folder: &'a Folder,
    checked: &Checked<'a>,
    config: &Config,
    mut findings: Findings<'a>,
) -> Vec<Finding> {
    let own = || checked.texts.iter().filter(|own| !own.is_beneath);
    let allowed: Vec<_> = own()
        .flat_map(|own| own.entries.values().map(move |entry| (own, entry)))
        .flat_map(|(own, entry)| entry.allowed().map(move |allowed| (own, entry, allowed)))
        .collect();
    // Looked for once a text, not once an exception.
    let mut used = vec![false; allowed.len()];
    let mut used_settings = vec![false; config.allow.len()];
    let mut by_place: HashMap<(&str, &str, &str), Vec<usize>> = HashMap::new();
    for (index, (own, entry, (_, rule))) in allowed.iter().enumerate() {
        let place = (own.folder.name.as_str(), entry.key.as_str(), *rule);
        by_place.entry(place).or_default().push(index);
    }
    findings.found.retain(|finding| {
        let id = finding.id.as_deref().unwrap_or_default();
        let comments = by_place.get(&(finding.locale.as_str(), id, finding.rule.id));
        for &index in comments.into_iter().flatten() {
            used[index] = true;
        }
        let mut settings = config.allow.iter();
        let setting = settings.position(|allow| allow.covers(finding));
        if let Some(index) = setting {
            used_settings[index] = true;
        }
        comments.is_none() && setting.is_none()
    });
    let needless = |rule: &str| match Rule::named(rule) {
        Some(_) => format!("{rule} is allowed here, but not found"),
        None => format!("there is no rule {rule}"),
    };
    for ((own, entry, (line, rule)), _) in allowed.iter().zip(&used).filter(|(_, used)| !**used) {
        let exception = Rule::NEEDLESS_EXCEPTION;
        findings.of(exception, own, entry, None, line, needless(rule));
    }
    let settings = config.allow.iter().zip(&used_settings);
    for (allow, _) in settings.filter(|(_, used)| !**used) {
        if let Some(file) = &folder.config {
            let slice = &file.text[allow.rule.span()];
            let message = needless(allow.rule.get_ref());
            findings.at(Rule::NEEDLESS_EXCEPTION, ("", file), slice, message);
        }
    }
    findings.found
}
