//! A message gets a text.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::edit::editor::Editor;
use crate::edit::error::{EditError, Fault};
use crate::edit::files::{find, put_texts, read};
use crate::edit::missing::{missing, without_missing};
use crate::edit::spans::spans;
use crate::folder::LocaleFolder;
use crate::place::Place;
use crate::plan::Plan;
use crate::source::{Item, Kind, Source};
use crate::typed;

impl Editor {
    /// Gives a message, or one of its attributes, a text. `text` is Fluent as it stands behind the
    /// `=`; it is laid out in the canonical way. What is not there yet gets its place by the order of
    /// the English file.
    ///
    /// # Errors
    ///
    /// There is no such locale, the text is no valid Fluent, or the message is there and broken.
    pub fn set(&self, locale: &str, place: &Place, text: &str) -> Result<Plan, EditError> {
        let own = self.locale(locale)?;
        let new = typed::pattern(text, place.attribute.is_some()).map_err(|error| {
            EditError::of_locale(own, Fault::Text(error)).at(&place.to_string())
        })?;
        let mut plan = Plan::default();
        match find(own, &place.id)? {
            Some((file, source, index)) => {
                let edit = replacement(&source, index, place, &new);
                let mut edits: Vec<_> = edit.into_iter().collect();
                if !edits.is_empty() {
                    edits.extend(without_missing(&source, &place.to_string()));
                    edits.sort_by_key(|(place, _)| (place.start, place.end));
                }
                let text = source.replaced(&edits);
                put_texts(&mut plan, (&file.path, locale), Some(&file.bytes), text)?;
            }
            None => {
                if place.id.starts_with('-') && place.attribute.is_some() {
                    let error = EditError::of_locale(own, Fault::TermWantsValueFirst);
                    return Err(error.at(&place.id));
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
    pub(crate) fn insert(
        &self,
        own: &LocaleFolder,
        key: &str,
        entry: &str,
        plan: &mut Plan,
    ) -> Result<(), EditError> {
        let home = self.folder.own_reference().and_then(|english| {
            let mut files = english.files.iter();
            files.find_map(|file| {
                let source = Source::read(file)?;
                let index = source.position(key)?;
                Some((english.within(file), source, index))
            })
        });
        let first = || own.files.first().map(|file| own.within(file));
        let within = home.as_ref().map(|(within, ..)| *within).or_else(first);
        let path = own.path.join(within.unwrap_or("errors.ftl".as_ref()));
        let Some(file) = own.files.iter().find(|file| file.path == path) else {
            return put_texts(plan, (&path, &own.name), None, format!("{entry}\n"));
        };
        let source = read(file)?;
        let newline = source.newline();
        let entry = entry.replace('\n', newline);
        // In the place of the comment that stands for it, if there is one.
        let held = source.items.iter().find(|item| missing(item) == Some(key));
        if let Some(held) = held {
            let edit = (held.start..held.end(), entry);
            let text = source.replaced(&[edit]);
            return put_texts(plan, (&file.path, &own.name), Some(&file.bytes), text);
        }
        let mut edits = Vec::new();
        // The nearest neighbours that are in both files: messages, what stands for them, groups.
        let neighbours = home.as_ref().map(|(_, english, index)| {
            let own = |english: &Item<'_>| {
                source.items.iter().rposition(|own| match english.kind {
                    Kind::Entry => {
                        let key = own.key.filter(|_| own.kind == Kind::Entry);
                        key.or(missing(own)) == english.key
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
        put_texts(plan, (&file.path, &own.name), Some(&file.bytes), text)
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
        let old = typed::behind(&source.text[old], place.attribute.is_some());
        old.as_deref() == Some(new)
    });
    (!is_same).then_some(edit)
}
