//! Edits of a folder: planned on what is there, checked, and written whole.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs::{self, TryLockError};
use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::thread;
use std::time::{Duration, Instant};

use fluent_syntax::ast;
use gengo_messages::LanguageIdentifier;
use gengo_messages::ftl::{Lines, MAX_FILE_BYTES, REFERENCE, SafeText, offset};

use crate::check::check;
use crate::config::Config;
use crate::finding::{Finding, Severity};
use crate::folder::{File, Folder, LocaleFolder};
use crate::pattern::{Part, walk};
use crate::source::{self, Item, Kind, Source};
use crate::state::{self, Hash, Record, State, States};
use crate::write::Plan;

/// A message or term, or one of its attributes: `error-2700`, `error-2700.user`, `-service`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The id; that of a term with its `-`.
    pub id: String,
    /// The attribute, if not the value is meant.
    pub attribute: Option<String>,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.attribute {
            Some(attribute) => write!(f, "{}.{attribute}", self.id),
            None => f.write_str(&self.id),
        }
    }
}

impl FromStr for Place {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (id, attribute) = match text.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (text, None),
        };
        let is_name = |name: &str| {
            name.starts_with(|c: char| c.is_ascii_alphabetic())
                && name
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
        };
        let name = id.strip_prefix('-').unwrap_or(id);
        if !is_name(name) || !attribute.is_none_or(is_name) {
            return Err(format!(
                "{text:?} is no message: expected an id such as error-2700, error-2700.user or -service"
            ));
        }
        Ok(Self {
            id: id.to_owned(),
            attribute: attribute.map(str::to_owned),
        })
    }
}

/// Why an edit cannot be made.
#[derive(Debug)]
#[non_exhaustive]
pub struct EditError {
    /// The file or folder.
    pub path: PathBuf,
    /// The line, from 1, if a line is at fault.
    pub line: Option<usize>,
    /// The message.
    pub id: Option<String>,
    /// What is wrong.
    pub reason: String,
}

impl fmt::Display for EditError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.path.display())?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        if let Some(id) = &self.id {
            write!(f, ": {id}")?;
        }
        write!(f, ": {}", self.reason)
    }
}

impl std::error::Error for EditError {}

pub(crate) fn failed(path: &Path, id: Option<&str>, reason: impl Into<String>) -> EditError {
    EditError {
        path: path.to_owned(),
        line: None,
        id: id.map(str::to_owned),
        reason: reason.into(),
    }
}

/// A folder that is being edited. While there is one that was opened, other programs that edit the
/// same folder by this type wait.
#[derive(Debug)]
pub struct Editor {
    pub(crate) folder: Folder,
    _lock: Option<fs::File>,
}

impl Editor {
    /// Waits until nobody else edits the folder, and reads it.
    ///
    /// # Errors
    ///
    /// The folder cannot be read, or holds no locale.
    pub fn open(path: impl Into<PathBuf>) -> Result<Self, EditError> {
        Self::open_and_tell(path, || true)
    }

    /// As [`open`](Self::open); calls `waits` when it has waited for a second, and gives up if that
    /// says `false`.
    ///
    /// # Errors
    ///
    /// The folder cannot be read, or holds no locale, or somebody else edits it all the while.
    pub fn open_and_tell(
        path: impl Into<PathBuf>,
        waits: impl FnOnce() -> bool,
    ) -> Result<Self, EditError> {
        let path = path.into();
        let lock = lock(&path, waits).map_err(|error| failed(&path, None, error.to_string()))?;
        let folder = Folder::read(&path).map_err(|error| EditError {
            reason: error.reason(),
            ..failed(&path, None, "")
        })?;
        Ok(Self {
            folder,
            _lock: Some(lock),
        })
    }

    /// An editor to try edits with: it keeps nobody waiting, so its plans are to be looked at, not
    /// written.
    pub fn on(folder: Folder) -> Self {
        Self {
            folder,
            _lock: None,
        }
    }

    /// The same folder as an overlay, laid over the texts that the library carries: a preview checks
    /// it as that.
    pub fn over_built_in(mut self) -> Self {
        self.folder = self.folder.over_built_in();
        self
    }

    /// The folder as it was read.
    pub fn folder(&self) -> &Folder {
        &self.folder
    }

    /// The folder as a plan would leave it, and what a check finds there and not now.
    pub fn preview(&self, plan: &Plan) -> (Folder, Vec<Finding>) {
        let after = self.folder.with(plan.new_bytes());
        // What is found of a message is found of it under another name, too.
        let name = |id: &str| match &plan.renamed {
            Some((old, new)) if id == old => new.clone(),
            _ => id.to_owned(),
        };
        let key = |finding: &Finding| {
            let id = finding.id.as_deref().map(name);
            let Finding {
                rule,
                locale,
                attribute,
                ..
            } = finding;
            (rule.id, locale.clone(), id, attribute.clone())
        };
        let mut before = BTreeMap::new();
        for finding in check(&self.folder) {
            *before.entry(key(&finding)).or_insert(0) += 1;
        }
        let mut found = check(&after);
        found.retain(|finding| match before.get_mut(&key(finding)) {
            Some(count) if *count > 0 => {
                *count -= 1;
                false
            }
            _ => true,
        });
        (after, found)
    }

    pub(crate) fn locale(&self, name: &str) -> Result<&LocaleFolder, EditError> {
        self.folder.locale(name).ok_or_else(|| {
            let mut names = self.folder.locales.iter().map(|own| &own.name);
            let reason = match names.find(|own| own.eq_ignore_ascii_case(name)) {
                Some(own) => format!("there is no locale {name:?}; is {own} meant?"),
                None => format!("there is no locale {name:?}; `new {name}` makes it"),
            };
            failed(&self.folder.path, None, reason)
        })
    }

    /// Gives a message, or one of its attributes, a text. `text` is Fluent as it stands behind the
    /// `=`; it is laid out in the canonical way. What is not there yet gets its place by the order of
    /// the English file.
    ///
    /// # Errors
    ///
    /// There is no such locale, the text is no valid Fluent, or the message is there and broken.
    pub fn set(&self, locale: &str, place: &Place, text: &str) -> Result<Plan, EditError> {
        let own = self.locale(locale)?;
        let new = source::pattern(text, place.attribute.is_some())
            .map_err(|reason| failed(&own.path, Some(&place.to_string()), reason))?;
        let mut plan = Plan::default();
        match find(own, &place.id)? {
            Some((file, source, index)) => {
                let edit = replacement(&source, index, place, &new);
                let mut edits: Vec<_> = edit.into_iter().collect();
                if !edits.is_empty() {
                    edits.extend(source.without_missing(&place.to_string()));
                    edits.sort_by_key(|(place, _)| (place.start, place.end));
                }
                let text = source.replaced(&edits);
                put_texts(&mut plan, &file.path, Some(&file.bytes), text)?;
            }
            None => {
                if place.id.starts_with('-') && place.attribute.is_some() {
                    let reason = "a term needs a value first";
                    return Err(failed(&own.path, Some(&place.id), reason));
                }
                let entry = match &place.attribute {
                    None => format!("{} ={new}", place.id),
                    Some(attribute) => format!("{} =\n    .{attribute} ={new}", place.id),
                };
                self.insert(own, &place.id, &entry, &mut plan)?;
            }
        }
        self.restate(&mut plan, locale, &BTreeSet::from([place.id.as_str()]))?;
        Ok(plan)
    }

    /// Puts a new entry where the order of English has it.
    fn insert(
        &self,
        own: &LocaleFolder,
        key: &str,
        entry: &str,
        plan: &mut Plan,
    ) -> Result<(), EditError> {
        let english = self.folder.locale(REFERENCE);
        let files = english.map_or(&[][..], |english| &english.files);
        let home = files.iter().find_map(|file| {
            let source = Source::read(file)?;
            let index = source.position(key)?;
            Some((file, source, index))
        });
        let name = match &home {
            Some((file, ..)) => file.path.file_name(),
            None => own.files.first().and_then(|file| file.path.file_name()),
        };
        let path = own.path.join(name.unwrap_or("errors.ftl".as_ref()));
        let Some(file) = own.files.iter().find(|file| file.path == path) else {
            return put_texts(plan, &path, None, format!("{entry}\n"));
        };
        let source = read(file)?;
        let newline = source.newline();
        let entry = entry.replace('\n', newline);
        // In the place of the comment that stands for it, if there is one.
        let held = source
            .items
            .iter()
            .find(|item| crate::sync::missing(item) == Some(key));
        if let Some(held) = held {
            let edit = (held.start..held.end(), entry);
            let text = source.replaced(&[edit]);
            return put_texts(plan, &file.path, Some(&file.bytes), text);
        }
        let mut edits = Vec::new();
        // The nearest neighbours that are in both files: messages, what stands for them, groups.
        let neighbours = home.as_ref().map(|(_, english, index)| {
            let own = |english: &Item<'_>| {
                source.items.iter().rposition(|own| match english.kind {
                    Kind::Entry => {
                        let key = own.key.filter(|_| own.kind == Kind::Entry);
                        key.or(crate::sync::missing(own)) == english.key
                    }
                    Kind::Comment(2) => {
                        own.kind == english.kind && own.text.trim_end() == english.text.trim_end()
                    }
                    _ => false,
                })
            };
            let gap = match english.items.get(index + 1) {
                Some(next) if next.kind == Kind::Entry => english.gap_after(*index),
                _ => "\n\n",
            };
            (
                english.items[..*index].iter().rev().find_map(own),
                english.items[index + 1..].iter().find_map(own),
                gap.trim_matches('\r')
                    .replace("\r\n", "\n")
                    .replace('\n', newline),
            )
        });
        let edit = match neighbours {
            Some((Some(before), _, gap)) => {
                let end = source.items[before].end();
                let gap = match source.items[before].kind {
                    Kind::Entry => gap,
                    _ => format!("{newline}{newline}"),
                };
                (end..end, format!("{gap}{entry}"))
            }
            Some((None, Some(after), gap)) => {
                let start = source.items[after].start;
                (start..start, format!("{entry}{gap}"))
            }
            _ => match source.items.last() {
                Some(last) => (last.end()..last.end(), format!("{newline}{newline}{entry}")),
                None => (0..0, format!("{entry}{newline}")),
            },
        };
        edits.push(edit);
        edits.sort_by_key(|(place, _)| (place.start, place.end));
        let mut text = source.replaced(&edits);
        if !text.ends_with('\n') {
            text += newline;
        }
        put_texts(plan, &file.path, Some(&file.bytes), text)
    }

    /// Takes a message, or one of its attributes, out. Its comment goes with it.
    ///
    /// # Errors
    ///
    /// There is no such locale or message.
    pub fn remove(&self, locale: &str, place: &Place) -> Result<Plan, EditError> {
        let own = self.locale(locale)?;
        let mut plan = Plan::default();
        let Some((file, source, index)) = find(own, &place.id)? else {
            let reason = "there is no such message";
            return Err(failed(&own.path, Some(&place.id), reason));
        };
        // Wherever else it is, it goes, too.
        if place.attribute.is_none() {
            for other in own.files.iter().filter(|other| other.path != file.path) {
                let source = read(other)?;
                let all = source.entries().filter(|(_, key)| *key == place.id);
                let edits: Vec<_> = all
                    .map(|(index, _)| (source.with_gap(index), String::new()))
                    .collect();
                let text = source.replaced(&edits);
                plan.put(&other.path, Some(&other.bytes), Some(text.into_bytes()));
            }
        }
        let item = &source.items[index];
        let edits = match &place.attribute {
            None => {
                let all = source.entries().filter(|(_, key)| *key == place.id);
                all.map(|(index, _)| (source.with_gap(index), String::new()))
                    .collect()
            }
            Some(attribute) => {
                let spans = spans(item);
                let Some(span) = spans.attributes.iter().find(|own| own.name == *attribute) else {
                    let reason = format!("there is no .{attribute}");
                    return Err(failed(&file.path, Some(&place.id), reason));
                };
                match spans.value.is_none() && spans.attributes.len() == 1 {
                    true => vec![(source.with_gap(index), String::new())],
                    false => vec![(span.lines.clone(), String::new())],
                }
            }
        };
        let mut text = source.replaced(&edits);
        // Where the last entries went, so do the empty lines before them.
        if source.items.last().and_then(|last| last.key) == Some(&place.id) {
            let kept = text.trim_end_matches(['\r', '\n']).len();
            text.truncate(kept);
            if !text.is_empty() {
                text += source.newline();
            }
        }
        plan.put(&file.path, Some(&file.bytes), Some(text.into_bytes()));
        self.restate(&mut plan, locale, &BTreeSet::from([place.id.as_str()]))?;
        Ok(plan)
    }

    /// Takes the value out of a message, and leaves the attributes.
    pub(crate) fn remove_value(&self, locale: &str, id: &str) -> Result<Plan, EditError> {
        let own = self.locale(locale)?;
        let mut plan = Plan::default();
        if let Some((file, source, index)) = find(own, id)? {
            if id.starts_with('-') {
                return Err(failed(&own.path, Some(id), "a term needs a value"));
            }
            let value = spans(&source.items[index]).value;
            let edits: Vec<_> = value.into_iter().map(|own| (own, String::new())).collect();
            put_texts(
                &mut plan,
                &file.path,
                Some(&file.bytes),
                source.replaced(&edits),
            )?;
        }
        self.restate(&mut plan, locale, &BTreeSet::from([id]))?;
        Ok(plan)
    }

    /// Gives a message or term another id, in all locales, and in all texts that refer to it.
    /// Translations keep their state.
    ///
    /// # Errors
    ///
    /// There is no such message, one of the new id is there already, or the one is a term and the
    /// other a message.
    pub fn rename(&self, old: &str, new: &str) -> Result<Plan, EditError> {
        let root = &self.folder.path;
        if old.starts_with('-') != new.starts_with('-') {
            let reason = "a message cannot become a term, or a term a message";
            return Err(failed(root, Some(old), reason));
        }
        let mut plan = Plan::default();
        plan.renamed = Some((old.to_owned(), new.to_owned()));
        let mut is_there = false;
        for file in self.folder.locales.iter().flat_map(|locale| &locale.files) {
            let source = match read(file) {
                Ok(source) => source,
                // What does not mention it need not be readable.
                Err(_) if !file.text().contains(old.trim_start_matches('-')) => continue,
                Err(error) => return Err(error),
            };
            if let Some(index) = source.position(new) {
                return Err(source.failed(file, index, new, "is there already"));
            }
            is_there |= source.position(old).is_some();
            for id in [old, new] {
                if let Some(index) = source.broken(id) {
                    let reason = "is broken here; mend it first";
                    return Err(source.failed(file, index, id, reason));
                }
            }
            if let Some(index) = source.broken_mention(old) {
                let reason = "is perhaps named here, in what is broken; mend it first";
                return Err(source.failed(file, index, old, reason));
            }
            let edits = mentions(&source, file, old);
            let edits: Vec<_> = edits
                .into_iter()
                .map(|place| (place, new.trim_start_matches('-').to_owned()))
                .collect();
            let text = source.replaced(&edits);
            plan.put(&file.path, Some(&file.bytes), Some(text.into_bytes()));
        }
        if !is_there {
            return Err(failed(root, Some(old), "there is no such message"));
        }
        self.carry_states(&mut plan, old, new)?;
        self.rename_in_settings(&mut plan, old, new)?;
        Ok(plan)
    }

    /// After a renaming: records keep saying of the renamed texts what they said of the old ones.
    fn carry_states(&self, plan: &mut Plan, old: &str, new: &str) -> Result<(), EditError> {
        let after = self.folder.with(plan.new_bytes());
        let english = (
            hashes_of(&self.folder, REFERENCE),
            hashes_of(&after, REFERENCE),
        );
        let renamed = |id: &str| {
            if id == old {
                new.to_owned()
            } else {
                id.to_owned()
            }
        };
        for locale in &self.folder.locales {
            let own = (
                hashes_of(&self.folder, &locale.name),
                hashes_of(&after, &locale.name),
            );
            let carry = |hashes: &(Hashes, Hashes), id: &str, hash: Hash| match hashes.0.get(id)
                == Some(&hash)
            {
                true => hashes.1.get(&renamed(id)).copied().unwrap_or(hash),
                false => hash,
            };
            for file in locale.states.values() {
                let carried = records(Some(file))?.into_iter().map(|(id, record)| {
                    let record = Record {
                        english: carry(&english, &id, record.english),
                        own: carry(&own, &id, record.own),
                        state: record.state,
                    };
                    (renamed(&id), record)
                });
                put_states(plan, &file.path, Some(file), &carried.collect());
            }
        }
        Ok(())
    }

    /// After a renaming: exceptions stay exceptions.
    fn rename_in_settings(&self, plan: &mut Plan, old: &str, new: &str) -> Result<(), EditError> {
        let Some(file) = &self.folder.config else {
            return Ok(());
        };
        readable(file)?;
        let text = file.text().into_owned();
        let config = Config::read(&text).map_err(|(span, reason)| EditError {
            line: Some(Lines::new(&text).place(span.start).0),
            ..failed(&file.path, None, format!("{reason}; mend that first"))
        })?;
        let mut renamed = text.clone();
        for span in config.places_of(old).into_iter().rev() {
            let quotes = |id: &str, quote: char| format!("{quote}{id}{quote}");
            let quoted = ['"', '\'']
                .iter()
                .fold(text[span.clone()].to_owned(), |text, quote| {
                    text.replace(&quotes(old, *quote), &quotes(new, *quote))
                });
            renamed.replace_range(span, &quoted);
        }
        plan.put(&file.path, Some(&file.bytes), Some(renamed.into_bytes()));
        Ok(())
    }

    /// Says of messages where their translations stand, as of today's English.
    ///
    /// # Errors
    ///
    /// There is no such locale, or a message is not there, is not in English, or has errors.
    pub fn review(&self, locale: &str, ids: &[String], state: State) -> Result<Plan, EditError> {
        let own = self.locale(locale)?;
        if locale == REFERENCE {
            return Err(failed(&own.path, None, "is what translations are made of"));
        }
        let english = hashes_of(&self.folder, REFERENCE);
        let found = check(&self.folder);
        let mut plan = Plan::default();
        let mut left: BTreeSet<&str> = ids.iter().map(String::as_str).collect();
        for file in &own.files {
            let hashes = hashes(file);
            let old = own.states.get(&file.path);
            let mut records = records(old)?;
            for (id, hash) in &hashes {
                if !ids.is_empty() && !left.remove(id.as_str()) {
                    continue;
                }
                let Some(english) = english.get(id) else {
                    if ids.is_empty() {
                        continue;
                    }
                    return Err(failed(&file.path, Some(id), "is not in English"));
                };
                let mut errors = found.iter().filter(|finding| {
                    finding.locale == locale
                        && finding.id.as_ref() == Some(id)
                        && finding.rule.severity == Severity::Error
                });
                if let Some(error) = errors.next() {
                    let reason = format!("has an error: {}", error.message);
                    return Err(EditError {
                        line: Some(error.line),
                        ..failed(&file.path, Some(id), reason)
                    });
                }
                let record = Record {
                    english: *english,
                    own: *hash,
                    state,
                };
                records.insert(id.clone(), record);
            }
            let path = file.path.with_extension(crate::folder::STATE);
            put_states(&mut plan, &path, old, &records);
        }
        match left.first() {
            Some(id) => Err(failed(&own.path, Some(id), "there is no such message")),
            None => Ok(plan),
        }
    }

    /// Writes down that messages of a locale are as the plan leaves them, drafts of today's English.
    fn restate(
        &self,
        plan: &mut Plan,
        locale: &str,
        ids: &BTreeSet<&str>,
    ) -> Result<(), EditError> {
        if locale == REFERENCE || plan.is_empty() {
            return Ok(());
        }
        let after = self.folder.with(plan.new_bytes());
        let english = hashes_of(&self.folder, REFERENCE);
        let Some(own) = after.locale(locale) else {
            return Ok(());
        };
        for file in &own.files {
            let hashes = hashes(file);
            let old = own.states.get(&file.path);
            let mut records = records(old)?;
            for id in ids {
                match (hashes.get(*id), english.get(*id)) {
                    (Some(&own), Some(&english)) => {
                        let state = State::Draft;
                        let record = Record {
                            english,
                            own,
                            state,
                        };
                        records.insert((*id).to_owned(), record);
                    }
                    _ => drop(records.remove(*id)),
                }
            }
            let path = file.path.with_extension(crate::folder::STATE);
            put_states(plan, &path, old, &records);
        }
        Ok(())
    }
}

/// How long it is waited for somebody else before that is told.
const PATIENCE: Duration = Duration::from_secs(1);
/// How long it is waited between two looks at the lock.
const PAUSE: Duration = Duration::from_millis(20);

/// Waits until nobody else edits a folder. The lock goes with the file.
fn lock(path: &Path, waits: impl FnOnce() -> bool) -> io::Result<fs::File> {
    // A folder can be locked itself where it can be opened.
    #[cfg(unix)]
    let file = fs::File::open(path)?;
    #[cfg(not(unix))]
    let file = fs::File::create(path.join(".gengo-messages.lock"))?;
    let begun = Instant::now();
    let locked = loop {
        match file.try_lock() {
            Ok(()) => break Ok(()),
            Err(TryLockError::Error(error)) => break Err(error),
            Err(TryLockError::WouldBlock) if begun.elapsed() < PATIENCE => thread::sleep(PAUSE),
            Err(TryLockError::WouldBlock) if waits() => break file.lock(),
            Err(TryLockError::WouldBlock) => {
                let why = "somebody else is editing the folder; try again in a moment";
                break Err(io::Error::new(io::ErrorKind::WouldBlock, why));
            }
        }
    };
    match locked {
        // Some network drives have no locks. The files are looked at again before each is written.
        Err(error) if error.kind() == io::ErrorKind::Unsupported => Ok(file),
        locked => locked.map(|()| file),
    }
}

/// A file, as a catalog reads it. For whom is of no importance here.
pub(crate) fn parse(file: &File) -> SafeText {
    file.parse(&LanguageIdentifier::default())
}

pub(crate) type Hashes = BTreeMap<String, Hash>;

/// The hashes of a text's messages and terms.
pub(crate) fn hashes(file: &File) -> Hashes {
    let safe = parse(file);
    let mut hashes = BTreeMap::new();
    for entry in safe.resource().into_iter().flat_map(|own| own.entries()) {
        let Some(key) = source::key_of(entry) else {
            continue;
        };
        if let Some((value, attributes)) = source::parts(entry) {
            hashes.insert(key, Hash::of(value, attributes));
        }
    }
    hashes
}

pub(crate) fn hashes_of(folder: &Folder, locale: &str) -> Hashes {
    let files = folder.locale(locale).map_or(&[][..], |own| &own.files);
    files.iter().flat_map(hashes).collect()
}

/// The records of a state file, if there is one.
///
/// # Errors
///
/// A line cannot be read, such as a mark of a conflict: to write the others would lose it.
pub(crate) fn records(file: Option<&File>) -> Result<BTreeMap<String, Record>, EditError> {
    let Some(file) = file else {
        return Ok(BTreeMap::new());
    };
    readable(file)?;
    let Ok(text) = std::str::from_utf8(&file.bytes) else {
        return Err(failed(&file.path, None, "is not UTF-8; mend that first"));
    };
    let states = States::read(text);
    if let Some((slice, reason)) = states.broken.first() {
        let (line, _) = Lines::new(text).place(offset(text, slice));
        return Err(EditError {
            line: Some(line),
            ..failed(&file.path, None, format!("{reason}; mend that first"))
        });
    }
    let records = states.records.into_iter();
    Ok(records
        .map(|(id, record)| (id.to_owned(), record))
        .collect())
}

/// The most that a file of texts may hold, in MiB.
const LIMIT: usize = MAX_FILE_BYTES >> 20;

/// Refuses a file that is there and cannot be read: it would be taken for an empty one.
fn readable(file: &File) -> Result<(), EditError> {
    match &file.unreadable {
        Some(reason) => Err(failed(&file.path, None, reason.as_str())),
        None => Ok(()),
    }
}

/// Plans a file of texts.
///
/// # Errors
///
/// It would be too large for any catalog to read.
pub(crate) fn put_texts(
    plan: &mut Plan,
    path: &Path,
    old: Option<&[u8]>,
    new: String,
) -> Result<(), EditError> {
    if new.len() > MAX_FILE_BYTES && old.is_none_or(|old| new.len() > old.len()) {
        let reason = format!("would be larger than {LIMIT} MiB, and no catalog reads that");
        return Err(failed(path, None, reason));
    }
    plan.put(path, old, Some(new.into_bytes()));
    Ok(())
}

/// Plans a state file.
pub(crate) fn put_states(
    plan: &mut Plan,
    path: &Path,
    old: Option<&File>,
    records: &BTreeMap<String, Record>,
) {
    let old_bytes = old.map(|file| file.bytes.as_slice());
    if records.is_empty() && old.is_none() {
        return;
    }
    let new = state::write(records.iter().map(|(id, record)| (id.as_str(), *record)));
    plan.put(path, old_bytes, Some(new.into_bytes()));
}

/// A file taken apart, to be edited.
pub(crate) fn read(file: &File) -> Result<Source<'_>, EditError> {
    readable(file)?;
    if file.bytes.len() > MAX_FILE_BYTES {
        let reason = format!("is larger than {LIMIT} MiB, and no catalog reads that");
        return Err(failed(&file.path, None, reason));
    }
    // What comes behind it would make it the end of another line than it is.
    if file.bytes.ends_with(b"\r") {
        let reason = "ends with a carriage return alone; mend that first";
        return Err(failed(&file.path, None, reason));
    }
    Source::read(file).ok_or_else(|| failed(&file.path, None, "is not UTF-8; mend that first"))
}

/// A file of a locale, taken apart, and the item in it.
pub(crate) type Found<'a> = (&'a File, Source<'a>, usize);

/// Where a message is. Of several of one id the last counts.
pub(crate) fn find<'a>(own: &'a LocaleFolder, id: &str) -> Result<Option<Found<'a>>, EditError> {
    let mut found = None;
    for file in &own.files {
        let source = read(file)?;
        if let Some(index) = source.position(id) {
            found = Some((file, source, index));
        } else if let Some(index) = source.broken(id) {
            let reason = "is broken here; mend it by hand";
            return Err(source.failed(file, index, id, reason));
        }
    }
    Ok(found)
}

/// Where the parts of an entry stand in the text of its file.
pub(crate) struct Spans {
    /// The value, from behind the `=` to its end.
    pub(crate) value: Option<Range<usize>>,
    /// Behind the `=` of the message.
    head: usize,
    pub(crate) attributes: Vec<AttributeSpan>,
}

pub(crate) struct AttributeSpan {
    pub(crate) name: String,
    /// From behind the `=` to its end.
    text: Range<usize>,
    /// From the end of the line before to its own end.
    pub(crate) lines: Range<usize>,
}

pub(crate) fn spans(item: &Item<'_>) -> Spans {
    let none = Spans {
        value: None,
        head: item.end(),
        attributes: Vec::new(),
    };
    let Some(entry) = source::parse_entry(item.text) else {
        return none;
    };
    let Some((value, attributes)) = source::parts(&entry) else {
        return none;
    };
    let id = match &entry {
        ast::Entry::Message(message) => message.id.name,
        ast::Entry::Term(term) => term.id.name,
        _ => return none,
    };
    let behind = |slice: &str| {
        let start = offset(item.text, slice) + slice.len();
        let equals = item.text[start..].find('=').map_or(0, |at| at + 1);
        start + equals
    };
    // The line of an attribute begins where the one before it ends.
    let starts: Vec<_> = attributes
        .iter()
        .map(|attribute| {
            let name = offset(item.text, attribute.id.name);
            let line = item.text[..name].rfind('\n').unwrap_or(name);
            item.text[..line].trim_end_matches(['\r', '\n', ' ']).len()
        })
        .collect();
    let ends = starts.iter().skip(1).copied().chain([item.text.len()]);
    let head = behind(id);
    let shift = |range: Range<usize>| range.start + item.start..range.end + item.start;
    Spans {
        value: value.map(|_| {
            let end = starts.first().copied().unwrap_or(item.text.len());
            shift(head..end)
        }),
        head: head + item.start,
        attributes: attributes
            .iter()
            .zip(starts.iter().zip(ends))
            .map(|(attribute, (&start, end))| AttributeSpan {
                name: attribute.id.name.to_owned(),
                text: shift(behind(attribute.id.name)..end),
                lines: shift(start..end),
            })
            .collect(),
    }
}

/// What is to be replaced so that an entry says something else; nothing if it says that already.
fn replacement(
    source: &Source<'_>,
    index: usize,
    place: &Place,
    new: &str,
) -> Option<(Range<usize>, String)> {
    let item = &source.items[index];
    let spans = spans(item);
    let new_text = new.replace('\n', source.newline());
    let (old, edit) = match &place.attribute {
        None => match spans.value {
            Some(range) => (Some(range.clone()), (range, new_text)),
            None => (None, (spans.head..spans.head, new_text)),
        },
        Some(name) => {
            let own = spans.attributes.into_iter().find(|own| own.name == *name);
            match own {
                Some(own) => (Some(own.text.clone()), (own.text, new_text)),
                None => {
                    let end = item.end();
                    let newline = source.newline();
                    (
                        None,
                        (end..end, format!("{newline}    .{name} ={new_text}")),
                    )
                }
            }
        }
    };
    // The same text in another layout stays as it is.
    let is_same = old.is_some_and(|old| {
        let old = source::pattern_behind(&source.text[old], place.attribute.is_some());
        old.as_deref() == Some(new)
    });
    (!is_same).then_some(edit)
}

/// Where a message or term is named, in its own entry and in references: places of the name without
/// the `-` of a term.
fn mentions(source: &Source<'_>, file: &File, key: &str) -> Vec<Range<usize>> {
    let parsed = parse(file);
    let safe = parsed.text();
    let mut places = Vec::new();
    let name = key.trim_start_matches('-');
    let is_term = key.starts_with('-');
    let mut see = |slice: &str, of_term: bool| {
        if slice == name && of_term == is_term {
            let start = offset(safe, slice);
            places.push(start..start + slice.len());
        }
    };
    for entry in parsed.resource().into_iter().flat_map(|own| own.entries()) {
        match entry {
            ast::Entry::Message(message) => see(message.id.name, false),
            ast::Entry::Term(term) => see(term.id.name, true),
            _ => continue,
        }
        let Some((value, attributes)) = source::parts(entry) else {
            continue;
        };
        let patterns = attributes.iter().map(|attribute| &attribute.value);
        for pattern in value.into_iter().chain(patterns) {
            walk(pattern, &mut |part| match part {
                Part::Message { id, .. } => see(id, false),
                Part::Term { id, .. } => see(id, true),
                _ => {}
            });
        }
    }
    places.sort_by_key(|place| place.start);
    debug_assert!(
        places
            .iter()
            .all(|place| source.text.get(place.clone()) == Some(name))
    );
    places
}

impl Source<'_> {
    /// An item and the empty lines that part it from the next one, or else from the one before.
    pub(crate) fn with_gap(&self, index: usize) -> Range<usize> {
        let item = &self.items[index];
        match (self.items.get(index + 1), index.checked_sub(1)) {
            (Some(next), _) => item.start..next.start,
            (None, Some(before)) => self.items[before].end()..item.end(),
            (None, None) => 0..self.text.len(),
        }
    }

    /// The edits that take out the comments that `sync` left for a message to fill in.
    pub(crate) fn without_missing(&self, place: &str) -> Vec<(Range<usize>, String)> {
        let items = self.items.iter().enumerate();
        items
            .filter(|(_, item)| crate::sync::missing(item) == Some(place))
            .map(|(index, _)| (self.with_gap(index), String::new()))
            .collect()
    }

    /// An entry of this key that is no valid Fluent.
    pub(crate) fn broken(&self, key: &str) -> Option<usize> {
        let broken = |item: &Item<'_>| item.kind == Kind::Junk && item.key == Some(key);
        self.items.iter().position(broken)
    }

    /// A place that is no valid Fluent and has a key's name in it.
    fn broken_mention(&self, key: &str) -> Option<usize> {
        let name = key.trim_start_matches('-');
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let mentions = |item: &Item<'_>| {
            let mut words = item.text.split(|c: char| !is_name(c));
            item.kind == Kind::Junk && words.any(|word| word.trim_start_matches('-') == name)
        };
        self.items.iter().position(mentions)
    }

    fn failed(&self, file: &File, index: usize, id: &str, reason: &str) -> EditError {
        let (line, _) = Lines::new(self.text).place(self.items[index].start);
        EditError {
            line: Some(line),
            ..failed(&file.path, Some(id), reason)
        }
    }
}
