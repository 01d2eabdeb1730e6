//! `rename`: gives a message or term another id.

use gengo_messages::ftl::Lines;

use crate::config::Config;
use crate::edit::editor::Editor;
use crate::edit::error::{EditError, Fault};
use crate::edit::files::{
    Found, failed_at, put_states, read, readable, readable_locales, resolved,
};
use crate::edit::restate::settle;
use crate::file::File;
use crate::hash::{Hash, Hashes};
use crate::locale_folder::LocaleFolder;
use crate::mention::mentions;
use crate::plan::Plan;
use crate::record::{Record, records};
use crate::source::Source;
use crate::today::Today;

/// Whether a renaming was stopped half-way.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Begun {
    Yes,
    No,
}

impl Editor {
    /// Plans another id for a message or term, in all locales and in all texts that refer to it. Translations
    /// keep their state. Finishes an interrupted rename: if English has only the new id, everything else
    /// follows.
    ///
    /// # Errors
    ///
    /// There is no such message, the new id already exists, one id is a term and the other a message, or a file
    /// or folder cannot be read.
    pub fn rename(&self, old: &str, new: &str) -> Result<Plan, EditError> {
        let root = &self.folder.path;
        if old.starts_with('-') != new.starts_with('-') {
            return Err(EditError::of_folder(root, Fault::TermOrMessage).at(old));
        }
        readable_locales(&self.folder, |_| true)?;
        let mut plan = match self.is_begun(old, new)? {
            // As if nothing had been renamed yet.
            true => {
                let back = self.mentions_renamed(new, old)?;
                let renamed = self.after(&back).rename_whole(old, new, Begun::Yes)?;
                back.and(renamed)
            }
            false => self.rename_whole(old, new, Begun::No)?,
        };
        plan.renamed = Some((old.to_owned(), new.to_owned()));
        // What English says tells a renaming that was stopped from two messages of two ids.
        plan.first = self.renamed_first().map(|own| own.path.clone());
        Ok(plan)
    }

    /// Whether a renaming was stopped half-way: English has the new id and not the old one, which is
    /// still named elsewhere, and no locale has both; or there is no message of the new id, and it is
    /// referred to.
    fn is_begun(&self, old: &str, new: &str) -> Result<bool, EditError> {
        let mut is_new = false;
        for own in &self.folder.locales {
            let Some((file, source, index)) = defined(own, new)? else {
                continue;
            };
            is_new = true;
            if defined(own, old)?.is_some() {
                return Err(failed_at(&source, file, index, (new, Fault::IsThere)));
            }
        }
        if !is_new {
            return self.is_mentioned(new);
        }
        let is_first = match self.renamed_first() {
            Some(first) => defined(first, new)?.is_some(),
            None => false,
        };
        Ok(is_first && self.is_named(old, new)?)
    }

    /// Whether a text defines a message or term, or refers to it.
    fn is_mentioned(&self, id: &str) -> Result<bool, EditError> {
        for file in self.folder.locales.iter().flat_map(|own| &own.files) {
            if read_if_named(file, id)?.is_some() && !mentions(file, id).is_empty() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether the old id is still in a text, a state, the settings or a question.
    fn is_named(&self, old: &str, new: &str) -> Result<bool, EditError> {
        if self.is_mentioned(old)? {
            return Ok(true);
        }
        let locales = self.folder.locales.iter();
        for file in locales.flat_map(|own| own.states.values()) {
            if records(Some(file))?.contains_key(old) {
                return Ok(true);
            }
        }
        let mut settings = Plan::default();
        self.rename_in_settings(&mut settings, old, new)?;
        self.rename_in_questions(&mut settings, old, new)?;
        Ok(!settings.is_empty())
    }

    /// The locale that is written first: English, or in an overlay without it the first one.
    fn renamed_first(&self) -> Option<&LocaleFolder> {
        let own = self.folder.own_reference();
        own.or_else(|| self.folder.locales.first())
    }

    fn rename_whole(&self, old: &str, new: &str, begun: Begun) -> Result<Plan, EditError> {
        for own in &self.folder.locales {
            if let Some((file, source, index)) = defined(own, new)? {
                return Err(failed_at(&source, file, index, (new, Fault::IsThere)));
            }
        }
        let mut is_there = false;
        for own in &self.folder.locales {
            is_there |= defined(own, old)?.is_some();
        }
        let mut plan = self.mentions_renamed(old, new)?;
        if !is_there {
            let root = &self.folder.path;
            return Err(EditError::of_folder(root, Fault::NoSuchMessage).at(old));
        }
        self.carry_states(&mut plan, (old, new), begun)?;
        self.rename_in_settings(&mut plan, old, new)?;
        self.rename_in_questions(&mut plan, old, new)?;
        Ok(plan)
    }

    /// The texts with another id wherever a message or term is named.
    fn mentions_renamed(&self, old: &str, new: &str) -> Result<Plan, EditError> {
        let mut plan = Plan::default();
        for file in self.folder.locales.iter().flat_map(|locale| &locale.files) {
            let Some(source) = read_if_named(file, old)? else {
                continue;
            };
            for id in [old, new] {
                if let Some(index) = source.broken(id) {
                    return Err(failed_at(&source, file, index, (id, Fault::Broken)));
                }
            }
            if let Some(index) = source.broken_mention(old) {
                return Err(failed_at(&source, file, index, (old, Fault::BrokenMention)));
            }
            let edits = mentions(file, old);
            let edits: Vec<_> = edits
                .into_iter()
                .map(|(place, _)| (place, new.trim_start_matches('-').to_owned()))
                .collect();
            let text = source.replaced(&edits);
            plan.put(&file.path, Some(file.bytes()), Some(text.into_bytes()));
        }
        Ok(plan)
    }

    /// Keeps the records of the renamed texts.
    fn carry_states(
        &self,
        plan: &mut Plan,
        (old, new): (&str, &str),
        begun: Begun,
    ) -> Result<(), EditError> {
        let after = self.folder.with_files(plan.new_files());
        let today = Today::of(self.folder.own_reference());
        let renamed_english = Today::of(after.own_reference());
        let hashes = |own: Option<&LocaleFolder>| own.map(LocaleFolder::hashes).unwrap_or_default();
        let english = (
            hashes(self.folder.own_reference()),
            hashes(after.own_reference()),
        );
        let renamed = |id: &str| {
            if id == old {
                new.to_owned()
            } else {
                id.to_owned()
            }
        };
        for locale in &self.folder.locales {
            let own = (locale.hashes(), hashes(after.locale(&locale.name)));
            let carry = |hashes: &(Hashes, Hashes), id: &str, hash: Hash| match hashes.0.get(id)
                == Some(&hash)
            {
                true => hashes.1.get(&renamed(id)).copied().unwrap_or(hash),
                false => hash,
            };
            for file in locale.states.values() {
                let mut records = records(Some(file))?;
                // Half-renamed texts are not edits by hand.
                let texts = locale.files.iter().filter(|_| begun == Begun::No);
                for texts in texts {
                    settle(&mut records, texts, &today);
                }
                let carried = records.into_iter().map(|(id, record)| {
                    let hash = carry(&english, &id, record.english);
                    let record = Record {
                        own: carry(&own, &id, record.own),
                        // What it refers to has another name.
                        source: record.source.filter(|_| hash == record.english),
                        english: hash,
                        state: record.state,
                        by: record.by,
                    };
                    (renamed(&id), record)
                });
                put_states(
                    plan,
                    (&file.path, Some(file)),
                    carried.collect(),
                    &renamed_english,
                );
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
        plan.put(&file.path, Some(file.bytes()), Some(renamed.into_bytes()));
        Ok(())
    }
}

/// Splits a file into its items; `None` if it is not UTF-8 and does not name the message or term.
fn read_if_named<'f>(file: &'f File, id: &str) -> Result<Option<Source<'f>>, EditError> {
    resolved(file)?;
    match read(file) {
        Ok(source) => Ok(Some(source)),
        Err(_) if !file.text().contains(id.trim_start_matches('-')) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Where a locale has a message or term.
fn defined<'f>(own: &'f LocaleFolder, id: &str) -> Result<Option<Found<'f>>, EditError> {
    for file in &own.files {
        if let Some(source) = read_if_named(file, id)?
            && let Some(index) = source.position(id)
        {
            return Ok(Some((file, source, index)));
        }
    }
    Ok(None)
}
