//! The progress of a locale.

use gengo_messages::LanguageIdentifier;
use rayon::prelude::*;
use serde::Serialize;

use crate::check::{Finding, Severity};
use crate::family::parents_of;
use crate::folder::Folder;
use crate::state::ReviewState;
use crate::view::locale_view::LocaleView;
use crate::view::reference_view::ReferenceView;
use crate::view::unit::Unit;

/// How many of a locale's messages stand where; terms are not counted, nor is what English does not
/// have.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(into = "Counts")]
#[non_exhaustive]
pub struct Progress {
    /// The locale, as its folder is called.
    pub locale: String,
    /// The locale.
    pub id: LanguageIdentifier,
    /// The locale that fills in what this one lacks, if it is one of the same language.
    pub parent: Option<LanguageIdentifier>,
    /// The messages that English has.
    pub messages: usize,
    /// Those that the locale has itself.
    pub translated: usize,
    /// Those that it lacks, and a parent in its language has.
    pub inherited: usize,
    /// Those without a translation.
    pub not_translated: usize,
    /// Made of an English text that has changed since.
    pub outdated: usize,
    /// Written, and neither back-translated nor reviewed.
    pub draft: usize,
    /// The drafts that were translated back to English, and found to say the same.
    pub back_translated: usize,
    /// Reviewed by a native speaker.
    pub reviewed: usize,
    /// Findings of this severity.
    pub errors: usize,
    /// Findings of this severity.
    pub warnings: usize,
    /// Findings of this severity.
    pub notes: usize,
}

/// Progress as it is written for programs.
#[derive(Serialize)]
struct Counts {
    locale: String,
    parent: Option<String>,
    messages: usize,
    translated: usize,
    inherited: usize,
    missing: usize,
    stale: usize,
    /// All that are not reviewed: back-translated ones are drafts as well.
    draft: usize,
    read_back: usize,
    reviewed: usize,
    errors: usize,
    warnings: usize,
    notes: usize,
}

impl From<Progress> for Counts {
    fn from(progress: Progress) -> Self {
        Self {
            locale: progress.locale,
            parent: progress.parent.map(|parent| parent.to_string()),
            messages: progress.messages,
            translated: progress.translated,
            inherited: progress.inherited,
            missing: progress.not_translated,
            stale: progress.outdated,
            draft: progress.draft + progress.back_translated,
            read_back: progress.back_translated,
            reviewed: progress.reviewed,
            errors: progress.errors,
            warnings: progress.warnings,
            notes: progress.notes,
        }
    }
}

/// How far each locale of a folder is, in the order of the folders' names; English is among them.
/// `findings` are those of a check of the folder.
pub fn progress(folder: &Folder, findings: &[Finding]) -> Vec<Progress> {
    let views = views(folder, findings);
    let views = views.into_par_iter();
    views.map(|view| Progress::of(folder, &view)).collect()
}

/// The views of all locales of a folder, in the order of the folders' names, with what a check has found.
pub fn views(folder: &Folder, findings: &[Finding]) -> Vec<LocaleView> {
    let locales: Vec<_> = folder.locales().collect();
    let reference = ReferenceView::of(folder);
    let locales = locales.into_par_iter();
    let view = |name: &str| LocaleView::beside(&reference, folder, name, findings);
    locales.filter_map(view).collect()
}

impl Progress {
    /// How far the locale of a view is.
    pub fn of(folder: &Folder, view: &LocaleView) -> Self {
        let counted = |unit: &&Unit| !unit.is_term() && !unit.english.is_empty();
        let units: Vec<_> = view.units.iter().filter(counted).collect();
        let count = |state| units.iter().filter(|unit| unit.state == state).count();
        let findings = || {
            let of_units = view.units.iter().flat_map(|unit| &unit.findings);
            of_units.chain(&view.findings)
        };
        let found = |severity| {
            let of_severity = |finding: &&Finding| finding.rule.severity == severity;
            findings().filter(of_severity).count()
        };
        let parents = parents_of(folder, &view.locale);
        let mut progress = Self {
            locale: view.locale.clone(),
            id: view.id.clone(),
            parent: parents.first().map(|parent| parent.id.clone()),
            messages: units.len(),
            translated: units.iter().filter(|unit| !unit.own.is_empty()).count(),
            inherited: count(ReviewState::Inherited),
            not_translated: count(ReviewState::NotTranslated),
            errors: found(Severity::Error),
            warnings: found(Severity::Warning),
            notes: found(Severity::Note),
            ..Self::default()
        };
        // English is what translations are made of.
        if !folder.is_reference(&view.locale) {
            progress.outdated = count(ReviewState::Outdated);
            progress.back_translated = count(ReviewState::BackTranslated);
            progress.draft = count(ReviewState::Draft);
            progress.reviewed = count(ReviewState::Reviewed);
        }
        progress
    }
}
