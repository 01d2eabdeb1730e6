//! Bringing locales in line with English: order, groups, what is missing, what is obsolete.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use fluent_syntax::ast::{self, Expression, Pattern, PatternElement, Variant, VariantKey};
use gengo_messages::ftl::{Pseudo, REFERENCE};
use sha2::{Digest, Sha256};

use crate::check::{Standpoint, categories, is_plural};
use crate::edit::{
    EditError, Editor, failed, hashes, hashes_of, parse, put_states, put_texts, read, records,
    spans,
};
use crate::folder::{self, File, LocaleFolder};
use crate::source::{self, Item, Kind, Source};
use crate::state::{Record, State};
use crate::write::Plan;

/// How the comment begins that stands in the place of a missing message.
const MISSING: &str = "# missing: ";
/// How the comment begins that holds an obsolete message.
const OBSOLETE: &str = "# obsolete: ";

/// What a comment stands in the place of, if `sync` wrote it and nobody has written in it since.
pub(crate) fn missing<'a>(item: &Item<'a>) -> Option<&'a str> {
    let (head, rest) = item.text.split_once('\n')?;
    let (place, mark) = head.trim_end().strip_prefix(MISSING)?.split_once(' ')?;
    let is_ours = item.kind == Kind::Comment(1) && mark == format!("({})", mark_of(rest));
    is_ours.then_some(place)
}

/// Tells a comment that somebody has written in from one that is as it was made.
fn mark_of(lines: &str) -> String {
    let digest = Sha256::digest(lines.replace('\r', "").trim_end().as_bytes());
    digest[..4].iter().fold(String::new(), |mut mark, byte| {
        let _ = write!(mark, "{byte:02x}");
        mark
    })
}

/// A comment in the place of something missing.
fn missing_block(place: &str, comment: &str, entry: &str) -> String {
    let lines = format!("{comment}{}", commented(entry));
    format!("{MISSING}{place} ({})\n{lines}", mark_of(&lines))
}

fn commented(text: &str) -> String {
    // An empty line would end the message when the marks are taken off.
    let line = |line: &str| match line.trim_end() {
        "" => "#     { \"\" }".to_owned(),
        line => format!("# {line}"),
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// A piece of the file to be.
enum Piece {
    /// An item as it is.
    Own(usize),
    /// An item with another text.
    Changed(usize, String),
    /// A comment, or an English comment on a group.
    New(String),
}

impl Editor {
    /// Brings locales, or all, in line with English, and writes down where their translations stand.
    ///
    /// Messages and the comments on their groups come in the order of English; each is moved as it is, with
    /// its comment. What is missing stands as a comment in its place, with the English text, to be
    /// filled in. What English does not have any more is put at the end of the file as a comment. A
    /// thin locale stays thin.
    ///
    /// # Errors
    ///
    /// There is no such locale or no English, or a file is not UTF-8.
    pub fn sync(&self, locales: &[String]) -> Result<Plan, EditError> {
        let mut plan = Plan::default();
        for name in locales {
            self.locale(name)?;
        }
        let pseudo = |name: &str| Pseudo::ALL.iter().any(|pseudo| pseudo.locale() == name);
        for own in &self.folder().locales {
            let is_asked = locales.is_empty() || locales.contains(&own.name);
            if is_asked && own.name != REFERENCE && !pseudo(&own.name) {
                plan.extend(self.sync_locale(own)?);
            }
        }
        Ok(plan)
    }

    /// Makes a new locale: its files, with all messages as comments to be filled in, and plural
    /// variants laid out by the categories that CLDR gives the language. Where the folder has a
    /// locale that fills in for the new one, as es does for es-MX, its files are empty: only what
    /// differs belongs there.
    ///
    /// # Errors
    ///
    /// `name` is no locale, or is there already, or there is no English.
    pub fn create(&self, name: &str) -> Result<Plan, EditError> {
        let root = &self.folder().path;
        let Some(id) = folder::locale(name) else {
            let reason = format!("{name:?} is no locale: expected a BCP-47 id such as ja or pt-BR");
            return Err(failed(root, None, reason));
        };
        let name = id.to_string();
        if let Some(own) = self.folder().locales.iter().find(|own| own.id == id) {
            let reason = format!("there is a locale {name} already");
            return Err(failed(&own.path, None, reason));
        }
        if Pseudo::ALL.iter().any(|pseudo| pseudo.locale() == name) {
            let reason = format!("{name} is a pseudo-locale; `pseudo` makes it");
            return Err(failed(root, None, reason));
        }
        let path = root.join(&name);
        let english = self.english()?;
        // The files are there, and empty, when it is asked what they lack.
        let empty: Vec<_> = english
            .files
            .iter()
            .filter_map(|file| Some(path.join(file.path.file_name()?)))
            .collect();
        let after = empty.iter().map(|path| (path.as_path(), Some(&b""[..])));
        let after = self.folder().with(after);
        let mut plan = Plan::default();
        let point = Standpoint::new(&after, &name);
        for file in &english.files {
            let target = path.join(file.path.file_name().unwrap_or_default());
            let text = match point.fills_in() {
                Some(parent) => format!("### Only what differs from {parent}.\n"),
                None => {
                    let own = File::of(target.clone(), Vec::new());
                    let text = synced(&read(&own)?, &read(file)?, &point);
                    text.unwrap_or_default()
                }
            };
            put_texts(&mut plan, &target, None, text)?;
        }
        Ok(plan)
    }

    pub(crate) fn english(&self) -> Result<&LocaleFolder, EditError> {
        let english = self.folder().locale(REFERENCE);
        english.ok_or_else(|| {
            let reason = format!("there is no {REFERENCE} to go by");
            failed(&self.folder().path, None, reason)
        })
    }

    fn sync_locale(&self, own: &LocaleFolder) -> Result<Plan, EditError> {
        let mut plan = Plan::default();
        let point = Standpoint::new(self.folder(), &own.name);
        for file in &self.english()?.files {
            let path = own.path.join(file.path.file_name().unwrap_or_default());
            let english = read(file)?;
            match own.files.iter().find(|own| own.path == path) {
                Some(own) => {
                    if let Some(text) = synced(&read(own)?, &english, &point) {
                        put_texts(&mut plan, &own.path, Some(&own.bytes), text)?;
                    }
                }
                None => {
                    let none = File::of(path.clone(), Vec::new());
                    let text = synced(&read(&none)?, &english, &point);
                    let text = text.filter(|text| !text.is_empty());
                    if let Some(text) = text {
                        put_texts(&mut plan, &path, None, text)?;
                    }
                }
            }
        }
        self.sync_states(own, &mut plan)?;
        Ok(plan)
    }

    fn sync_states(&self, own: &LocaleFolder, plan: &mut Plan) -> Result<(), EditError> {
        let after = self.folder().with(plan.new_bytes());
        let english = hashes_of(&after, REFERENCE);
        let before = hashes_of(self.folder(), &own.name);
        let Some(locale) = after.locale(&own.name) else {
            return Ok(());
        };
        // A message may have come from another file.
        let mut old_records = BTreeMap::new();
        for state in own.states.values() {
            old_records.extend(records(Some(state))?);
        }
        let broken: BTreeSet<String> = [Some(locale), after.locale(REFERENCE)]
            .into_iter()
            .flatten()
            .flat_map(|locale| &locale.files)
            .flat_map(|file| parse(file).problems().to_vec())
            .filter_map(|problem| problem.id().map(str::to_owned))
            .collect();
        for file in &locale.files {
            let old = own.states.get(&file.path);
            let mut new = BTreeMap::new();
            // What is broken for a moment keeps its line.
            for (id, record) in records(old)?
                .into_iter()
                .filter(|(id, _)| broken.contains(id))
            {
                new.insert(id, record);
            }
            for (id, own) in hashes(file) {
                let Some(&english) = english.get(&id) else {
                    continue;
                };
                // What only this has changed keeps its state, and what English it is of.
                let kept = old_records
                    .get(&id)
                    .filter(|record| before.get(&id) == Some(&record.own));
                let record = match kept {
                    Some(record) => Record { own, ..*record },
                    None => Record {
                        english,
                        own,
                        state: State::Draft,
                    },
                };
                new.insert(id, record);
            }
            let path = file.path.with_extension(folder::STATE);
            put_states(plan, &path, old, &new);
        }
        // The files that these were beside are gone, and their messages with them or elsewhere.
        for (texts, state) in &own.states {
            if !locale.files.iter().any(|file| file.path == *texts) {
                plan.put(&state.path, Some(&state.bytes), None);
            }
        }
        Ok(())
    }
}

/// A locale's file in line with the English one; `None` if it is already.
fn synced(own: &Source<'_>, english: &Source<'_>, point: &Standpoint) -> Option<String> {
    let pieces = pieces(own, english, point);
    let is_same = pieces.len() == own.items.len()
        && pieces
            .iter()
            .enumerate()
            .all(|(index, piece)| matches!(piece, Piece::Own(own) if *own == index));
    if is_same {
        return None;
    }
    let mut text = String::new();
    let ended = |text: &str| text.replace("\r\n", "\n").replace('\n', own.newline());
    for (at, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Own(index) => text += own.items[*index].text,
            Piece::Changed(_, new) => text += new,
            Piece::New(new) => text += &ended(new),
        }
        text += &match pieces.get(at + 1) {
            Some(next) => gap(piece, next, own, english),
            None => ended("\n").into(),
        };
    }
    Some(own.rewritten(&text))
}

/// What parts two pieces: what did before, or else what does in English.
fn gap<'a>(piece: &Piece, next: &Piece, own: &Source<'a>, english: &Source<'a>) -> Cow<'a, str> {
    let ended = |text: &str| Cow::Owned(text.replace("\r\n", "\n").replace('\n', own.newline()));
    let index = |piece: &Piece| match piece {
        Piece::Own(index) | Piece::Changed(index, _) => Some(*index),
        Piece::New(_) => None,
    };
    let (Some(first), Some(second)) = (index(piece), index(next)) else {
        return ended("\n\n");
    };
    if second == first + 1 {
        return own.gap_after(first).into();
    }
    let is_entry = |index: usize| own.items[index].kind == Kind::Entry;
    let place = own.items[first].key.and_then(|key| english.position(key));
    match place {
        Some(place)
            if is_entry(first)
                && is_entry(second)
                && english
                    .items
                    .get(place + 1)
                    .is_some_and(|next| next.kind == Kind::Entry) =>
        {
            ended(english.gap_after(place))
        }
        _ => ended("\n\n"),
    }
}

fn pieces(own: &Source<'_>, english: &Source<'_>, point: &Standpoint) -> Vec<Piece> {
    let is_group = |own: &Item<'_>| {
        let mut groups = english
            .items
            .iter()
            .filter(|item| item.kind == Kind::Comment(2));
        groups.any(|group| group.text.trim_end() == own.text.trim_end())
    };
    // What has a place of its own by English, what goes where its next neighbour goes, and what
    // goes to the end.
    let mut placed: BTreeMap<&str, usize> = BTreeMap::new();
    let mut carried: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let mut waiting = Vec::new();
    let (mut first, mut last, mut aside) = (Vec::new(), Vec::new(), Vec::new());
    for (index, item) in own.items.iter().enumerate() {
        let in_english = item.key.filter(|key| english.position(key).is_some());
        match item.kind {
            Kind::Comment(3) if index == first.len() => first.push(Piece::Own(index)),
            // A group of English is placed where English has it; others go with what is below them.
            Kind::Comment(2) if is_group(item) => {}
            Kind::Comment(1) if missing(item).is_some() => {}
            Kind::Comment(1) if filled_in(own, index).is_some() => {}
            Kind::Junk
                if index
                    .checked_sub(1)
                    .is_some_and(|before| filled_in(own, before).is_some()) => {}
            Kind::Comment(1) if item.text.starts_with(OBSOLETE) => last.push(Piece::Own(index)),
            // Of several of one id each stays, and the last one counts: the check tells of them.
            Kind::Entry | Kind::Junk
                if in_english.is_some_and(|key| {
                    let counts = own.position(key).or(own.broken(key));
                    counts == Some(index)
                }) =>
            {
                placed.extend(in_english.map(|key| (key, index)));
                carried.insert(index, std::mem::take(&mut waiting));
            }
            Kind::Entry if item.key.is_some_and(|key| point.is_obsolete(key)) => {
                let key = item.key.unwrap_or_default();
                aside.push(Piece::New(format!(
                    "{OBSOLETE}{key}\n{}",
                    commented(item.text)
                )));
            }
            _ => waiting.push(index),
        }
    }
    let mut pieces = first;
    let mut group = None;
    let mut missing_before = BTreeMap::new();
    for (index, item) in own.items.iter().enumerate() {
        if let Some(place) = missing(item) {
            missing_before.insert((place, item.text.trim_end().replace('\r', "")), index);
        }
    }
    // What stands there already stays as it is.
    let block = |place: &str, text: String| match missing_before.get(&(place, text.clone())) {
        Some(index) => Piece::Own(*index),
        None => Piece::New(text),
    };
    for (at, item) in english.items.iter().enumerate() {
        // Of several of one id the last counts.
        if item
            .key
            .is_some_and(|key| english.position(key) != Some(at))
        {
            continue;
        }
        match (item.kind, item.key) {
            (Kind::Comment(2), _) => {
                let text = item.text.trim_end();
                let same =
                    |own: &Item<'_>| own.kind == Kind::Comment(2) && own.text.trim_end() == text;
                group = Some(match own.items.iter().position(same) {
                    Some(index) => Piece::Own(index),
                    None => Piece::New(text.to_owned()),
                });
            }
            (Kind::Entry, Some(key)) => {
                let mut here = Vec::new();
                if let Some(&index) = placed.get(key) {
                    here.extend(carried.remove(&index).into_iter().flatten().map(Piece::Own));
                    let (piece, obsolete) = tidied(own, index, point);
                    aside.extend(obsolete);
                    let is_left = piece.is_some();
                    here.extend(piece);
                    if !is_left && point.fills_in().is_none() {
                        let text = point.message_block(key, item);
                        here.extend(text.map(|text| block(key, text)));
                    }
                    let filled: BTreeSet<_> = filled_for(own, key).map(|(name, _)| name).collect();
                    let missing = point.missing_attributes(key).into_iter();
                    let wanted = |name: &String| is_left && !filled.contains(name.as_str());
                    for attribute in missing.filter(wanted) {
                        let place = format!("{key}.{attribute}");
                        let text = point.attribute_block(&place, item, &attribute);
                        here.extend(text.map(|text| block(&place, text)));
                    }
                } else if point.is_missing(key) {
                    let text = point.message_block(key, item);
                    here.extend(text.map(|text| block(key, text)));
                }
                if !here.is_empty() {
                    pieces.extend(group.take());
                }
                pieces.extend(here);
            }
            _ => {}
        }
    }
    pieces.extend(waiting.into_iter().map(Piece::Own));
    pieces.extend(last);
    pieces.extend(aside);
    pieces
}

/// An entry without the attributes that English does not have any more, and without the mark of
/// what was missing; and comments with those attributes.
///
/// Nothing is left of an entry that has only such attributes.
fn tidied(own: &Source<'_>, index: usize, point: &Standpoint) -> (Option<Piece>, Vec<Piece>) {
    let item = &own.items[index];
    let key = item.key.unwrap_or_default();
    let mut aside = Vec::new();
    let mut edits = Vec::new();
    if item.kind == Kind::Entry {
        let comment = item.text.lines().take_while(|line| line.starts_with('#'));
        let mut at = item.start;
        for line in comment {
            let end = at + line.len() + own.newline().len();
            if line.starts_with(MISSING) {
                edits.push((at..end, String::new()));
            }
            at = end;
        }
        let obsolete = point.obsolete_attributes(key);
        let spans = spans(item);
        let mut attributes = spans.attributes.iter();
        if spans.value.is_none()
            && !spans.attributes.is_empty()
            && attributes.all(|attribute| obsolete.contains(&attribute.name))
        {
            let block = format!("{OBSOLETE}{key}\n{}", commented(item.text));
            return (None, vec![Piece::New(block)]);
        }
        for attribute in spans.attributes {
            if obsolete.contains(&attribute.name) {
                let text = own.text[attribute.lines.clone()].trim_matches(['\r', '\n']);
                let block = format!("{OBSOLETE}{key}.{}\n{}", attribute.name, commented(text));
                aside.push(Piece::New(block));
                edits.push((attribute.lines, String::new()));
            }
        }
    }
    // What was filled in behind the comment that stood for it comes where it belongs.
    let filled: Vec<_> = filled_for(own, key).map(|(_, lines)| lines).collect();
    if edits.is_empty() && filled.is_empty() {
        return (Some(Piece::Own(index)), aside);
    }
    let mut text = String::new();
    let mut done = item.start;
    for (range, _) in edits {
        text += &own.text[done..range.start];
        done = range.end;
    }
    text += &own.text[done..item.end()];
    for lines in filled {
        text += own.newline();
        text += lines;
    }
    (Some(Piece::Changed(index, text)), aside)
}

/// The attributes of a message that somebody has filled in behind the comments that stood in their
/// place: name and lines.
fn filled_for<'s>(own: &'s Source<'_>, key: &str) -> impl Iterator<Item = (&'s str, &'s str)> {
    (0..own.items.len())
        .filter_map(|index| filled_in(own, index))
        .filter(move |(of, ..)| *of == key)
        .map(|(_, name, lines)| (name, lines))
}

/// A comment that stands in the place of an attribute, with the attribute's own lines behind it:
/// message, attribute, lines.
fn filled_in<'s>(own: &'s Source<'_>, index: usize) -> Option<(&'s str, &'s str, &'s str)> {
    let item = own
        .items
        .get(index)
        .filter(|item| item.kind == Kind::Comment(1))?;
    let head = item.text.trim_end().strip_prefix(MISSING)?;
    let (key, name) = head.split_once(' ')?.0.split_once('.')?;
    own.position(key)?;
    let next = own
        .items
        .get(index + 1)
        .filter(|next| next.kind == Kind::Junk)?;
    let is_attribute = next.text.trim_start().strip_prefix('.')?.starts_with(name);
    (is_attribute && item.end() + own.newline().len() == next.start)
        .then_some((key, name, next.text))
}

impl Standpoint {
    /// The comment in the place of a message, with the English one in it.
    fn message_block(&self, key: &str, item: &Item<'_>) -> Option<String> {
        let mut entry = source::parse_entry(item.text)?;
        let comment = self.lay_out(&mut entry)?;
        Some(missing_block(key, &comment, &source::canonical(entry)))
    }

    /// The same for an attribute.
    fn attribute_block(&self, place: &str, item: &Item<'_>, attribute: &str) -> Option<String> {
        let mut entry = source::parse_entry(item.text)?;
        self.lay_out(&mut entry)?;
        if let ast::Entry::Message(message) = &mut entry {
            message.value = None;
            message.attributes.retain(|own| own.id.name == attribute);
        }
        let text = source::canonical(entry);
        let (_, text) = text.split_once('\n')?;
        Some(missing_block(place, "", text))
    }

    /// Gives an English entry the plural variants of the locale; takes its comment off and returns
    /// it.
    fn lay_out(&self, entry: &mut ast::Entry<&str>) -> Option<String> {
        let (value, attributes, comment) = match entry {
            ast::Entry::Message(message) => (
                message.value.as_mut(),
                &mut message.attributes,
                message.comment.take(),
            ),
            ast::Entry::Term(term) => (
                Some(&mut term.value),
                &mut term.attributes,
                term.comment.take(),
            ),
            _ => return None,
        };
        let patterns = attributes.iter_mut().map(|attribute| &mut attribute.value);
        for pattern in value.into_iter().chain(patterns) {
            lay_out_plurals(pattern, self.locale());
        }
        let lines = comment.map_or(Vec::new(), |comment| comment.content);
        let line = |line: &&str| format!("# {line}").trim_end().to_owned() + "\n";
        Some(lines.iter().map(line).collect())
    }
}

fn lay_out_plurals(pattern: &mut Pattern<&str>, locale: &str) {
    for element in &mut pattern.elements {
        let PatternElement::Placeable {
            expression: Expression::Select { selector, variants },
        } = element
        else {
            continue;
        };
        for variant in variants.iter_mut() {
            lay_out_plurals(&mut variant.value, locale);
        }
        let expected = categories(locale, selector).filter(|_| is_plural(variants));
        let Some(expected) = expected else {
            continue;
        };
        const ORDER: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
        let named = |variant: &Variant<&str>, name: &str| matches!(variant.key, VariantKey::Identifier { name: own } if own == name);
        let other = variants
            .iter()
            .find(|variant| named(variant, "other"))
            .cloned();
        let numbers =
            |variant: &&Variant<&str>| matches!(variant.key, VariantKey::NumberLiteral { .. });
        let mut laid_out: Vec<_> = variants.iter().filter(numbers).cloned().collect();
        for name in ORDER.into_iter().filter(|name| expected.contains(name)) {
            let own = variants
                .iter()
                .find(|variant| named(variant, name))
                .cloned();
            if let Some(mut variant) = own.or(other.clone()) {
                variant.key = VariantKey::Identifier { name };
                variant.default = name == "other";
                laid_out.push(variant);
            }
        }
        *variants = laid_out;
    }
}
