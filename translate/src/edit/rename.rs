//! A message or term gets another id.

use std::ops::Range;

use fluent_syntax::ast;
use gengo_messages::ftl::{Lines, offset};

use crate::config::Config;
use crate::edit::editor::Editor;
use crate::edit::error::{EditError, Fault};
use crate::edit::files::{failed_at, put_states, read, readable};
use crate::entry::parts;
use crate::file::File;
use crate::hash::{Hash, Hashes, hashes_of};
use crate::pattern::walk;
use crate::plan::Plan;
use crate::record::{Record, records};
use crate::source::Source;

impl Editor {
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
            return Err(EditError::of_folder(root, Fault::TermOrMessage).at(old));
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
                return Err(failed_at(&source, file, index, (new, Fault::IsThere)));
            }
            is_there |= source.position(old).is_some();
            for id in [old, new] {
                if let Some(index) = source.broken(id) {
                    return Err(failed_at(&source, file, index, (id, Fault::Broken)));
                }
            }
            if let Some(index) = source.broken_mention(old) {
                return Err(failed_at(&source, file, index, (old, Fault::BrokenMention)));
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
            return Err(EditError::of_folder(root, Fault::NoSuchMessage).at(old));
        }
        self.carry_states(&mut plan, old, new)?;
        self.rename_in_settings(&mut plan, old, new)?;
        Ok(plan)
    }

    /// After a renaming: records keep saying of the renamed texts what they said of the old ones.
    fn carry_states(&self, plan: &mut Plan, old: &str, new: &str) -> Result<(), EditError> {
        let after = self.folder.with(plan.new_bytes());
        let english = (
            hashes_of(self.folder.own_reference()),
            hashes_of(after.own_reference()),
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
                hashes_of(Some(locale)),
                hashes_of(after.locale(&locale.name)),
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
        let config = Config::read(&text).map_err(|error| {
            let (line, _) = Lines::new(&text).place(error.span.start);
            EditError::of_file(file, Fault::Settings(error)).in_line(line)
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
}

/// Where a message or term is named, in its own entry and in references: places of the name without
/// the `-` of a term.
fn mentions(source: &Source<'_>, file: &File, key: &str) -> Vec<Range<usize>> {
    let parsed = file.parse();
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
        let Some((value, attributes)) = parts(entry) else {
            continue;
        };
        let patterns = attributes.iter().map(|attribute| &attribute.value);
        for pattern in value.into_iter().chain(patterns) {
            walk(pattern, &mut |part| {
                if let Some((reference, _)) = part.reference() {
                    see(reference.id(), reference.is_term());
                }
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
