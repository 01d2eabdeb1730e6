//! The canonical layout of a file.

use std::collections::HashSet;

use gengo_messages::ftl::Marked;

use crate::edit::editor::Editor;
use crate::edit::error::EditError;
use crate::edit::files::{read, readable_locales};
use crate::entry;
use crate::folder::LocaleFolder;
use crate::plan::Plan;
use crate::source::{Kind, Source};

impl Editor {
    /// Lays the files of locales, or of all, out in the canonical way: entries as the serializer of
    /// `fluent-syntax` has them, no spaces at the ends of lines, at most one empty line in a row, one
    /// around comments on their own and in a translation one behind each entry that has one behind it in
    /// English, lines that end with a line feed. What is said stays the same, and so does what is no
    /// valid Fluent.
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
        let english = self.folder().own_reference().into_iter();
        let english: Vec<_> = english
            .flat_map(|own| &own.files)
            .filter_map(|file| Source::read(file))
            .collect();
        let spaced: HashSet<&str> = english.iter().flat_map(spaced).collect();
        let none = HashSet::new();
        for own in self.folder().locales.iter().filter(|own| asked(own)) {
            for file in &own.files {
                let source = read(file)?;
                let spaced = match self.folder().is_reference(&own.name) {
                    true => &none,
                    false => &spaced,
                };
                let text = formatted(&source, spaced);
                plan.put(&file.path, Some(&file.bytes), Some(text.into_bytes()));
            }
        }
        Ok(plan)
    }
}

/// The entries that an empty line follows.
fn spaced<'a>(source: &Source<'a>) -> Vec<&'a str> {
    let is_spaced = |index: &usize| source.gap_after(*index).matches('\n').count() > 1;
    let entries = source.entries().filter(|(index, _)| is_spaced(index));
    entries.map(|(_, key)| key).collect()
}

fn formatted(source: &Source<'_>, spaced: &HashSet<&str>) -> String {
    let mut text = String::new();
    for (index, item) in source.items.iter().enumerate() {
        text += &match item.kind {
            Kind::Entry => laid_out(item.text),
            Kind::Comment(_) => comment(item.text),
            Kind::Junk => item.text.to_owned(),
        };
        let Some(next) = source.items.get(index + 1) else {
            text += "\n";
            break;
        };
        let is_alone =
            matches!(item.kind, Kind::Comment(_)) || matches!(next.kind, Kind::Comment(_));
        let lines = source.gap_after(index).matches('\n').count();
        // Other tools put entries close together.
        let is_spaced =
            item.kind == Kind::Entry && item.key.is_some_and(|key| spaced.contains(key));
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
