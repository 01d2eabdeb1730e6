//! A locale's texts, laid out for a translator's tool.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use gengo_messages_translate::{
    Branch, Branches, Folder, GlossaryTerm, LocaleView, Piece, Place, ReferenceView, ReviewState,
    Text, Unit, glossary, max_length, pieces,
};

use crate::mark::Mark;
use crate::segment::Segment;

/// What a locale's texts are, segment by segment.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Document {
    /// The locale that translations are made from, by the name of its folder.
    pub reference: String,
    /// The locale, as its folder is called.
    pub locale: String,
    /// What is translated, in the order of English.
    pub segments: Vec<Segment>,
    /// The glossary.
    pub glossary: Vec<GlossaryTerm>,
    /// The texts that cannot be taken apart into segments. They stay as they are.
    pub left_out: Vec<Place>,
    /// How many texts the locale takes from another one of its language. They are no segments.
    pub inherited: usize,
    pub(crate) texts: Vec<DocumentText>,
    /// What terms are shown as, by their keys.
    terms: HashMap<String, String>,
}

/// A text of a document, and which segments are its branches.
#[derive(Clone, Debug)]
pub(crate) struct DocumentText {
    pub(crate) place: Place,
    pub(crate) branches: Branches,
    pub(crate) segments: Range<usize>,
}

impl Document {
    /// The texts of a locale. `None` if there is no such locale, or translations are made from it.
    pub fn of(folder: &Folder, locale: &str) -> Option<Self> {
        Self::beside(&ReferenceView::of(folder), folder, locale)
    }

    /// As [`of`](Self::of), beside a view of the folder's reference locale that is there already.
    pub fn beside(reference: &ReferenceView<'_>, folder: &Folder, locale: &str) -> Option<Self> {
        if folder.is_reference(locale) {
            return None;
        }
        Self::of_view(folder, &LocaleView::beside(reference, folder, locale, &[])?)
    }

    /// As [`beside`](Self::beside), with the messages of these keys alone.
    pub(crate) fn of_messages(
        reference: &ReferenceView<'_>,
        folder: &Folder,
        locale: &str,
        keys: &HashSet<&str>,
    ) -> Option<Self> {
        if folder.is_reference(locale) {
            return None;
        }
        let view = LocaleView::of_messages(reference, folder, locale, keys)?;
        Self::of_view(folder, &view)
    }

    fn of_view(folder: &Folder, view: &LocaleView) -> Option<Self> {
        let locale = &view.locale;
        let mut document = Self {
            reference: folder.reference().ok()?.to_owned(),
            locale: locale.clone(),
            segments: Vec::new(),
            glossary: glossary(folder, locale),
            left_out: Vec::new(),
            inherited: 0,
            texts: Vec::new(),
            terms: view.units.iter().filter_map(shown_term).collect(),
        };
        for unit in &view.units {
            document.add(view, unit);
        }
        Some(document)
    }

    fn add(&mut self, view: &LocaleView, unit: &Unit) {
        for english in &unit.english {
            let of = |texts: &[Text]| {
                let mut texts = texts.iter();
                let own = texts.find(|own| own.attribute == english.attribute);
                own.map(|own| own.text.clone())
            };
            let own = of(&unit.own);
            let inherited = unit.inherited.as_ref().and_then(|own| of(&own.texts));
            if own.is_none() && inherited.is_some() {
                self.inherited += 1;
                continue;
            }
            let place = Place {
                id: unit.key.clone(),
                attribute: english.attribute.clone(),
            };
            let own = own.unwrap_or_default();
            match Branches::of(&view.locale, &english.text, &own) {
                Some(branches) => self.add_text(view, unit, place, branches),
                None => self.left_out.push(place),
            }
        }
    }

    fn add_text(&mut self, view: &LocaleView, unit: &Unit, place: Place, branches: Branches) {
        let first = self.segments.len();
        let attribute = place.attribute.as_deref();
        for branch in branches.all() {
            let keys = branch.way.iter().map(|own| format!(":{}", own.key));
            let state = match branch.text.is_empty() {
                true => ReviewState::NotTranslated,
                false => unit.state,
            };
            let mut notes = notes(unit, &branch);
            if let Some(most) = max_length(&view.id, attribute, &unit.comment) {
                notes.push(format!("At most {most} characters."));
            }
            notes.extend(self.references(&branch.english));
            // A control character in a comment says nothing to a translator.
            notes
                .iter_mut()
                .for_each(|note| note.retain(|c| c == '\n' || !c.is_control()));
            self.segments.push(Segment {
                id: place.to_string() + &keys.collect::<String>(),
                mark: Mark::new(unit.english_hash, &branch.text, state),
                english: branch.english,
                text: branch.text,
                notes,
                state,
            });
        }
        self.texts.push(DocumentText {
            place,
            branches,
            segments: first..self.segments.len(),
        });
    }

    /// Drops the texts that have a segment that is not held, and returns them.
    pub(crate) fn keep_held(&mut self, holds: impl Fn(&Segment) -> bool) -> Vec<Place> {
        let is_held: Vec<bool> = self.segments.iter().map(holds).collect();
        if is_held.iter().all(|held| *held) {
            return Vec::new();
        }
        let mut unheld = Vec::new();
        let segments = std::mem::take(&mut self.segments);
        for mut own in std::mem::take(&mut self.texts) {
            if is_held[own.segments.clone()].iter().all(|held| *held) {
                let first = self.segments.len();
                self.segments.extend_from_slice(&segments[own.segments]);
                own.segments = first..self.segments.len();
                self.texts.push(own);
            } else {
                unheld.push(own.place);
            }
        }
        unheld
    }

    /// What the terms in a text are shown as.
    fn references(&self, text: &str) -> Option<String> {
        let placeables = pieces(text).filter_map(|piece| match piece {
            Piece::Placeable(code) => Some(code),
            Piece::Text(_) => None,
        });
        let shown: Vec<String> = placeables
            .filter_map(|code| Some(format!("{code} is shown as: {}", self.shown(code)?)))
            .collect();
        (!shown.is_empty()).then(|| shown.join("\n"))
    }

    /// What a placeable is shown as, if it is a term of plain words.
    pub(crate) fn shown(&self, placeable: &str) -> Option<&str> {
        let key = inside(placeable);
        self.terms.get(key).map(String::as_str)
    }
}

/// A placeable without its braces.
pub(crate) fn inside(placeable: &str) -> &str {
    placeable.trim_matches(['{', '}', ' '])
}

/// What a term is shown as: in the locale, or else in a parent of it or in English.
fn shown_term(unit: &Unit) -> Option<(String, String)> {
    let inherited = unit.inherited.as_ref().map(|own| &own.texts);
    let texts = [Some(&unit.own), inherited, Some(&unit.english)];
    let mut texts = texts.into_iter().flatten().flatten();
    let value = texts.find(|own| own.attribute.is_none())?;
    let is_plain = unit.is_term() && !value.text.contains('{');
    is_plain.then(|| (unit.key.clone(), value.text.clone()))
}

fn notes(unit: &Unit, branch: &Branch) -> Vec<String> {
    let mut notes = Vec::new();
    if !unit.comment.is_empty() {
        notes.push(unit.comment.join("\n"));
    }
    if !unit.group.is_empty() {
        notes.push(format!("Section: {}", unit.group));
    }
    if !branch.way.is_empty() {
        let ways = branch.way.iter();
        let ways = ways.map(|own| format!("{} is [{}]", own.selector, own.key));
        let ways: Vec<_> = ways.collect();
        notes.push(format!("Shown where {}.", ways.join(" and ")));
    }
    if unit.state == ReviewState::Outdated {
        notes.push("The English text has changed since this was translated.".to_owned());
    }
    notes
}
