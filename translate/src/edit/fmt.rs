//! The canonical layout of a file.

use std::collections::HashSet;
use std::ops::Range;
use std::path::Path;

use gengo_messages::ftl::Marked;

use crate::edit::editor::Editor;
use crate::edit::error::EditError;
use crate::edit::files::{read, readable_locales};
use crate::entry;
use crate::locale_folder::LocaleFolder;
use crate::plan::Plan;
use crate::source::{Item, Kind, Source};

impl Editor {
    /// Plans to format the files of the given locales, or of all: entries as the serializer of `fluent-syntax` writes
    /// them, no spaces at the ends of lines, at most one empty line in a row, one around standalone comments,
    /// in a translation one between entries where English has one, and lines that end with a line
    /// feed. The texts stay the same, and so does everything that is not valid Fluent.
    ///
    /// # Errors
    ///
    /// There is no such locale, or a file or folder of it cannot be read, is not UTF-8, or has the marks
    /// of a merge conflict.
    pub fn format(&self, locales: &[String]) -> Result<Plan, EditError> {
        let mut plan = Plan::default();
        for name in locales {
            self.locale(name)?;
        }
        let asked = |own: &LocaleFolder| locales.is_empty() || locales.contains(&own.name);
        readable_locales(self.folder(), asked)?;
        let english = self.english_sources();
        let spaced: HashSet<&str> = english.iter().flat_map(spaced).collect();
        for own in self.folder().locales.iter().filter(|own| asked(own)) {
            for file in &own.files {
                let source = read(file)?;
                let text = formatted(&source, self.spaced_in(own, &spaced), |_| true);
                plan.put(&file.path, Some(file.bytes()), Some(text.into_bytes()));
            }
        }
        Ok(plan)
    }

    /// As [`format`](Self::format), one file of texts, or those of its messages and comments that a part of it touches, in
    /// bytes of its [text](crate::Folder::text). Without a plan there is no such file.
    ///
    /// # Errors
    ///
    /// The file cannot be read, is not UTF-8, or has the marks of a merge conflict.
    pub fn format_file(
        &self,
        path: &Path,
        part: Option<Range<usize>>,
    ) -> Result<Option<Plan>, EditError> {
        let locales = self.folder().locales.iter();
        let mut files = locales.flat_map(|own| own.files.iter().map(move |file| (own, file)));
        let Some((own, file)) = files.find(|(_, file)| file.path == path) else {
            return Ok(None);
        };
        let english = self.english_sources();
        let spaced: HashSet<&str> = english.iter().flat_map(spaced).collect();
        let mut plan = Plan::default();
        let is_asked = |item: &Item<'_>| {
            let part = part.as_ref();
            part.is_none_or(|part| item.start <= part.end && part.start <= item.end())
        };
        let text = formatted(&read(file)?, self.spaced_in(own, &spaced), is_asked);
        plan.put(path, Some(file.bytes()), Some(text.into_bytes()));
        Ok(Some(plan))
    }

    fn english_sources(&self) -> Vec<Source<'_>> {
        let english = self.folder().own_reference().into_iter();
        let files = english.flat_map(|own| &own.files);
        files.filter_map(|file| file.source()).collect()
    }

    /// The entries that an empty line follows in a locale's files, because it does in English; English is as it is.
    fn spaced_in<'s, 'e>(
        &self,
        own: &LocaleFolder,
        english: &'s HashSet<&'e str>,
    ) -> Option<&'s HashSet<&'e str>> {
        (!self.folder().is_reference(&own.name)).then_some(english)
    }
}

/// The entries that an empty line parts from the next entry.
fn spaced<'a>(source: &Source<'a>) -> Vec<&'a str> {
    let is_spaced = |index: usize| {
        let next = source.items.get(index + 1);
        next.is_some_and(|next| next.kind == Kind::Entry)
            && source.gap_after(index).matches('\n').count() > 1
    };
    let entries = source.entries().filter(|(index, _)| is_spaced(*index));
    entries.map(|(_, key)| key).collect()
}

/// A file with the items that are asked for laid out, and what is between two of those. An empty line follows the
/// entries of `spaced`.
fn formatted(
    source: &Source<'_>,
    spaced: Option<&HashSet<&str>>,
    is_asked: impl Fn(&Item<'_>) -> bool,
) -> String {
    let is_whole = source.items.iter().all(&is_asked);
    let first = source
        .items
        .first()
        .map_or(source.text.len(), |own| own.start);
    let mut text = match is_whole {
        true => String::new(),
        false => source.text[..first].to_owned(),
    };
    for (index, item) in source.items.iter().enumerate() {
        let next = source.items.get(index + 1);
        if !is_asked(item) {
            text += item.text;
            text += source.gap_after(index);
            continue;
        }
        text += &match item.kind {
            Kind::Entry => laid_out(item.text),
            Kind::Comment(_) => comment(item.text),
            Kind::Junk => item.text.to_owned(),
        };
        let Some(next) = next else {
            text += "\n";
            break;
        };
        if !is_asked(next) {
            text += source.gap_after(index);
            continue;
        }
        let is_alone =
            matches!(item.kind, Kind::Comment(_)) || matches!(next.kind, Kind::Comment(_));
        let lines = source.gap_after(index).matches('\n').count();
        // Other tools put entries close together.
        let is_spaced = item.kind == Kind::Entry
            && spaced
                .zip(item.key)
                .is_some_and(|(spaced, key)| spaced.contains(key));
        // Junk may want the lines that it has.
        text += match (item.kind, is_alone || is_spaced || lines > 1) {
            (Kind::Junk, _) => source.gap_after(index),
            (_, true) => "\n\n",
            (_, false) => "\n",
        };
    }
    text
}

/// An entry in the canonical layout; as it is, if that would say something else.
fn laid_out(text: &str) -> String {
    let lines = text.lines().map(|line| match line.starts_with('#') {
        true => line.trim_end(),
        false => line,
    });
    let lines = lines.collect::<Vec<_>>().join("\n");
    let new = entry::laid_out(&lines, |_| Some(())).filter(|new| says_the_same(new, &lines));
    new.unwrap_or(lines)
}

/// Whether two entries are the same but for their layout, also where the indentation of placeables
/// counts.
fn says_the_same(one: &str, other: &str) -> bool {
    let (one, other) = (Marked::new(one), Marked::new(other));
    let parsed = [one.text(), other.text()].map(entry::parse_entry);
    parsed[0].is_some() && parsed[0] == parsed[1]
}

fn comment(text: &str) -> String {
    let lines = text.lines().map(str::trim_end);
    lines.collect::<Vec<_>>().join("\n")
}
