//! A locale beside English, message by message.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use gengo_messages::LanguageIdentifier;

use crate::check::Finding;
use crate::family::parents_of;
use crate::folder::Folder;
use crate::locale_folder::LocaleFolder;
use crate::questions::questions_of;
use crate::record::{EnglishText, records};
use crate::rewording::rewordings;
use crate::state::ReviewState;
use crate::today::Today;
use crate::view::reference_view::{FileNote, ReferenceView, texts_by_file, texts_in};
use crate::view::unit::{Inherited, Unit};
use crate::view::wanted::Wanted;

/// A locale's messages and terms: those of English in its order, then those that only the locale has.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LocaleView {
    /// The locale, as its folder is called.
    pub locale: String,
    /// The locale.
    pub id: LanguageIdentifier,
    /// The messages and terms.
    pub units: Vec<Unit>,
    /// What the comments on whole files (`###`) say in English.
    pub notes: Vec<FileNote>,
    /// The findings of the locale that belong to no unit.
    pub findings: Vec<Finding>,
}

impl LocaleView {
    /// The view of a locale with the findings of a check; `None` if there is no such locale.
    pub fn new(folder: &Folder, locale: &str, findings: &[Finding]) -> Option<Self> {
        Self::beside(&ReferenceView::of(folder), folder, locale, findings)
    }

    /// As [`new`](Self::new), beside a view of the folder's reference locale that is there already.
    pub fn beside(
        reference: &ReferenceView<'_>,
        folder: &Folder,
        locale: &str,
        findings: &[Finding],
    ) -> Option<Self> {
        let (mut view, index) = Self::without_findings(reference, folder, locale, Wanted::All)?;
        for finding in findings.iter().filter(|own| own.locale == locale) {
            let unit = finding.id.as_ref().and_then(|id| index.get(id));
            match unit {
                Some(&at) => view.units[at].findings.push(finding.clone()),
                None => view.findings.push(finding.clone()),
            }
        }
        Some(view)
    }

    /// As [`beside`](Self::beside), with the messages of these keys alone and without findings. It takes a fraction of the
    /// time.
    pub fn of_messages(
        reference: &ReferenceView<'_>,
        folder: &Folder,
        locale: &str,
        keys: &HashSet<&str>,
    ) -> Option<Self> {
        let wanted = Wanted::Some(keys);
        let (view, _) = Self::without_findings(reference, folder, locale, wanted)?;
        Some(view)
    }

    /// A view of the messages that are wanted, and the position of each by its key.
    fn without_findings(
        reference: &ReferenceView<'_>,
        folder: &Folder,
        locale: &str,
        wanted: Wanted<'_>,
    ) -> Option<(Self, HashMap<String, usize>)> {
        let own = folder.locale(locale)?;
        let units = reference.units.iter();
        let mut units: Vec<Unit> = units
            .filter(|unit| wanted.has(&unit.key))
            .cloned()
            .collect();
        let in_english = units.len();
        let mut index: HashMap<String, usize> = HashMap::new();
        for (at, unit) in units.iter().enumerate() {
            index.insert(unit.key.clone(), at);
        }
        for (file, (key, texts)) in texts_by_file(own, wanted) {
            match index.get(&key) {
                Some(&at) => units[at].own = texts,
                None => {
                    index.insert(key.clone(), units.len());
                    units.push(Unit {
                        file,
                        own: texts,
                        ..Unit::new(key)
                    });
                }
            }
        }
        let mut view = Self {
            locale: locale.to_owned(),
            id: own.id.clone(),
            units,
            notes: reference.notes.clone(),
            findings: Vec::new(),
        };
        for unit in &mut view.units[in_english..] {
            unit.code = folder.number(&unit.key);
            unit.english_hash = reference.today.hash(&unit.key);
        }
        view.find_states(&reference.today, folder, own, wanted);
        for (id, questions) in questions_of(own) {
            if let Some(&at) = index.get(&id) {
                view.units[at].questions = questions;
            }
        }
        Some((view, index))
    }

    fn find_states(
        &mut self,
        english: &Today<'_>,
        folder: &Folder,
        own: &LocaleFolder,
        wanted: Wanted<'_>,
    ) {
        let mut states = HashMap::new();
        let mut translated_from = HashMap::new();
        let mut readers = HashMap::new();
        for file in &own.files {
            // What cannot be read tells nothing; the check says so.
            let records = records(own.state_of(file)).unwrap_or_default();
            let hashes = match wanted {
                Wanted::All => Cow::Borrowed(file.hashes()),
                Wanted::Some(keys) => Cow::Owned(file.hashes_of(|id| keys.contains(id))),
            };
            for (id, hash) in hashes.iter() {
                let mut state = ReviewState::Draft;
                if let Some((record, today)) = records.get(id).zip(english.hash(id)) {
                    state = record.review_state(today, *hash, english.order(file, id));
                    let by = record.by.clone().filter(|_| state == record.state.into());
                    readers.extend(by.map(|by| (id.clone(), by)));
                    if state == ReviewState::Outdated {
                        let before = record.source.as_ref().and_then(EnglishText::texts);
                        translated_from.extend(before.map(|texts| (id.clone(), texts)));
                    }
                }
                states.insert(id.clone(), state);
            }
        }
        let mut inherited = HashMap::new();
        // The nearest comes last, and stays.
        for parent in parents_of(folder, &own.name).into_iter().rev() {
            for (key, texts) in texts_in(parent, wanted) {
                let locale = parent.name.clone();
                inherited.insert(key, Inherited { locale, texts });
            }
        }
        for unit in &mut self.units {
            let known = states.get(&unit.key);
            unit.inherited = inherited.remove(&unit.key);
            unit.reviewed_by = readers.remove(&unit.key);
            let before = translated_from.remove(&unit.key);
            unit.rewordings = before.map_or_else(Vec::new, |own| rewordings(&own, &unit.english));
            unit.state = match (known, &unit.inherited) {
                (Some(&state), _) => state,
                (None, Some(_)) => ReviewState::Inherited,
                (None, None) => ReviewState::NotTranslated,
            };
        }
    }

    /// A unit by its key.
    pub fn unit(&self, key: &str) -> Option<&Unit> {
        self.units.iter().find(|unit| unit.key == key)
    }
}
