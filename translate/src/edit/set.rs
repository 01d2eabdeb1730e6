//! `set`: sets the texts of messages.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;
use std::path::PathBuf;

use crate::edit::editor::Editor;
use crate::edit::error::{EditError, Fault};
use crate::edit::files::{failed_at, put_texts, read};
use crate::edit::insert::{Order, Target, file_at};
use crate::edit::missing::without_missing;
use crate::edit::new_text::{MadeOf, NewText};
use crate::edit::spans::spans;
use crate::file::File;
use crate::locale_folder::LocaleFolder;
use crate::place::Place;
use crate::plan::Plan;
use crate::source::{Kind, Source};
use crate::typed;

/// The texts of a message by attribute, in order.
type Parts<'a> = Vec<(Option<&'a str>, String)>;

impl Editor {
    /// Plans a new text for a message or attribute. `text` is Fluent, as after the `=` in a file; it is written
    /// in the canonical layout. New messages are placed in the order of the English file.
    ///
    /// # Errors
    ///
    /// There is no such locale, the text is not valid Fluent, or the existing message is broken.
    pub fn set(&self, locale: &str, place: &Place, text: &str) -> Result<Plan, EditError> {
        let new = NewText {
            place: place.clone(),
            text: text.to_owned(),
            made_of: MadeOf::Today,
        };
        self.set_all(locale, &[new])
    }

    /// Like [`set`](Self::set), for many texts of a locale at once.
    ///
    /// # Errors
    ///
    /// The same as for `set`. If one text cannot be set, none is.
    pub fn set_all(&self, locale: &str, texts: &[NewText]) -> Result<Plan, EditError> {
        let own = self.locale(locale)?;
        let sources = Sources::read(own)?;
        let mut edits: Vec<Vec<(Range<usize>, String)>> = vec![Vec::new(); sources.files.len()];
        let mut made_of = BTreeMap::new();
        // The texts of the messages that are not there yet, in the order in which they come.
        let mut new: Vec<(&str, Parts<'_>)> = Vec::new();
        let mut is_new: HashMap<&str, usize> = HashMap::new();
        for NewText {
            place,
            text,
            made_of: of,
        } in texts
        {
            let attribute = place.attribute.as_deref();
            let shown = typed::pattern(text, attribute.is_some()).map_err(|error| {
                EditError::of_locale(own, Fault::Text(error)).at(&place.to_string())
            })?;
            match sources.find(&place.id)? {
                Some((number, index)) => {
                    let source = &sources.files[number].1;
                    if let Some(edit) = replacement(source, index, place, &shown) {
                        edits[number].push(edit);
                        edits[number].extend(without_missing(source, &place.to_string()));
                    }
                }
                None => match is_new.get(place.id.as_str()) {
                    Some(&at) => new[at].1.push((attribute, shown)),
                    None => {
                        is_new.insert(&place.id, new.len());
                        new.push((&place.id, vec![(attribute, shown)]));
                    }
                },
            }
            made_of.insert(place.id.as_str(), *of);
        }
        let mut plan = Plan::default();
        let new = new
            .into_iter()
            .map(|(key, texts)| Ok((key, entry(own, key, &texts)?)));
        let new = new.collect::<Result<_, EditError>>()?;
        self.change(&sources, edits, new, &mut plan)?;
        self.restate(&mut plan, locale, &made_of)?;
        Ok(plan)
    }

    /// Puts a new entry, or the comment that stands for it, where the order of English has it.
    pub(crate) fn insert(
        &self,
        own: &LocaleFolder,
        key: &str,
        entry: &str,
        plan: &mut Plan,
    ) -> Result<(), EditError> {
        let sources = Sources::read(own)?;
        let edits = vec![Vec::new(); sources.files.len()];
        self.change(&sources, edits, vec![(key, entry.to_owned())], plan)
    }

    /// Edits a locale's files, and adds new entries.
    fn change(
        &self,
        sources: &Sources<'_>,
        mut edits: Vec<Vec<(Range<usize>, String)>>,
        new: Vec<(&str, String)>,
        plan: &mut Plan,
    ) -> Result<(), EditError> {
        let longer = self.insert_all(sources, new, &mut edits, plan)?;
        for (number, mut edits) in edits.into_iter().enumerate() {
            let (file, source) = &sources.files[number];
            edits.sort_by_key(|(place, _)| (place.start, place.end));
            let mut text = source.replaced(&edits);
            if longer.contains(&number) && !text.ends_with('\n') {
                text += source.newline();
            }
            let locale = &sources.own.name;
            put_texts(plan, (&file.path, locale), Some(file.bytes()), text)?;
        }
        Ok(())
    }

    /// Puts new entries where the order of English has them. Returns the files that they are put into.
    fn insert_all(
        &self,
        sources: &Sources<'_>,
        mut new: Vec<(&str, String)>,
        edits: &mut [Vec<(Range<usize>, String)>],
        plan: &mut Plan,
    ) -> Result<BTreeSet<usize>, EditError> {
        let mut longer = BTreeSet::new();
        if new.is_empty() {
            return Ok(longer);
        }
        let own = sources.own;
        let order = Order::of(self.folder.own_reference());
        new.sort_by_key(|(key, _)| order.rank(key));
        let mut targets: HashMap<PathBuf, (usize, Target<'_, '_>)> = HashMap::new();
        let mut new_files: BTreeMap<PathBuf, String> = BTreeMap::new();
        for (key, entry) in new {
            let path = order.path(own, key);
            if file_at(own, &path).is_none() {
                let text = new_files.entry(path).or_default();
                let gap = if text.is_empty() { "" } else { "\n" };
                *text += &format!("{gap}{entry}\n");
                continue;
            }
            let (number, target) = match targets.get_mut(&path) {
                Some(target) => target,
                None => {
                    let mut files = sources.files.iter();
                    let number = files.position(|(file, _)| file.path == path);
                    let number = number.unwrap_or_default();
                    let target = Target::new(&sources.files[number].1);
                    targets.entry(path).or_insert((number, target))
                }
            };
            edits[*number].push(target.insert(&order, key, &entry));
            longer.insert(*number);
        }
        for (path, text) in new_files {
            put_texts(plan, (&path, &own.name), None, text)?;
        }
        Ok(longer)
    }
}

/// A locale's files, split into their items.
struct Sources<'f> {
    own: &'f LocaleFolder,
    files: Vec<(&'f File, Source<'f>)>,
    /// The place of each message: the file, and the item in it. If an id occurs twice, the last one counts.
    places: HashMap<&'f str, (usize, usize)>,
    /// The places of entries that are not valid Fluent.
    broken: HashMap<&'f str, (usize, usize)>,
}

impl<'f> Sources<'f> {
    fn read(own: &'f LocaleFolder) -> Result<Self, EditError> {
        let mut sources = Self {
            own,
            files: Vec::new(),
            places: HashMap::new(),
            broken: HashMap::new(),
        };
        for file in &own.files {
            let source = read(file)?;
            let number = sources.files.len();
            let mut valid: HashMap<&str, usize> = HashMap::new();
            valid.extend(source.entries().map(|(index, key)| (key, index)));
            for (index, item) in source.items.iter().enumerate() {
                let key = item
                    .key
                    .filter(|key| item.kind == Kind::Junk && !valid.contains_key(key));
                if let Some(key) = key {
                    sources.broken.entry(key).or_insert((number, index));
                }
            }
            let valid = valid.into_iter();
            sources
                .places
                .extend(valid.map(|(key, index)| (key, (number, index))));
            sources.files.push((file, source));
        }
        Ok(sources)
    }

    fn find(&self, key: &str) -> Result<Option<(usize, usize)>, EditError> {
        match self.broken.get(key) {
            Some(&(number, index)) => {
                let (file, source) = &self.files[number];
                Err(failed_at(source, file, index, (key, Fault::BrokenByHand)))
            }
            None => Ok(self.places.get(key).copied()),
        }
    }
}

/// A new entry, as it is written to a file, without the final line feed.
fn entry(
    own: &LocaleFolder,
    key: &str,
    texts: &[(Option<&str>, String)],
) -> Result<String, EditError> {
    let value = texts.iter().find(|(attribute, _)| attribute.is_none());
    if key.starts_with('-') && value.is_none() {
        let error = EditError::of_locale(own, Fault::TermWantsValueFirst);
        return Err(error.at(key));
    }
    let mut entry = format!("{key} =");
    entry += value.map_or("", |(_, text)| text);
    for (attribute, text) in texts {
        if let Some(name) = attribute {
            entry += &format!("\n    .{name} ={text}");
        }
    }
    Ok(entry)
}

/// The edit that gives an entry a new text; `None` if the entry has that text already.
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
        let old = typed::behind(&source.text[old], place.attribute.is_some());
        old.as_deref() == Some(new)
    });
    (!is_same).then_some(edit)
}
