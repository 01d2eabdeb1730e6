//! How far a locale's translation is.

use gengo_messages::LanguageIdentifier;
use gengo_messages::ftl::REFERENCE;
use rayon::prelude::*;

use crate::check::{Finding, Severity};
use crate::family::parents_of;
use crate::folder::Folder;
use crate::state::Standing;
use crate::view::locale_view::Sheet;
use crate::view::unit::Row;

/// How many of a locale's messages stand where; terms are not counted, nor is what English does not
/// have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
    /// Those that nobody has translated.
    pub missing: usize,
    /// Made of an English text that has changed since.
    pub stale: usize,
    /// Written, and neither read back nor reviewed.
    pub draft: usize,
    /// The drafts that somebody else has translated back to English, and found to say the same.
    pub read_back: usize,
    /// Reviewed by a native speaker.
    pub reviewed: usize,
    /// Findings of this severity.
    pub errors: usize,
    /// Findings of this severity.
    pub warnings: usize,
    /// Findings of this severity.
    pub notes: usize,
}

/// How far each locale of a folder is, in the order of the folders' names; English is among them.
/// `findings` are those of a check of the folder.
pub fn progress(folder: &Folder, findings: &[Finding]) -> Vec<Progress> {
    let locales: Vec<_> = folder.locales().collect();
    let of = |name: &str| Some(Progress::of(folder, &Sheet::new(folder, name, findings)?));
    locales.into_par_iter().filter_map(of).collect()
}

impl Progress {
    /// How far the locale of a sheet is.
    pub fn of(folder: &Folder, sheet: &Sheet) -> Self {
        let counted = |row: &&Row| !row.is_term() && !row.english.is_empty();
        let rows: Vec<_> = sheet.rows.iter().filter(counted).collect();
        let count = |standing| rows.iter().filter(|row| row.standing == standing).count();
        let findings = || {
            let of_rows = sheet.rows.iter().flat_map(|row| &row.findings);
            of_rows.chain(&sheet.findings)
        };
        let found = |severity| {
            let of_severity = |finding: &&Finding| finding.rule.severity == severity;
            findings().filter(of_severity).count()
        };
        let parents = parents_of(folder, &sheet.locale);
        let mut progress = Self {
            locale: sheet.locale.clone(),
            id: sheet.id.clone(),
            parent: parents.first().map(|parent| parent.id.clone()),
            messages: rows.len(),
            translated: rows.iter().filter(|row| !row.own.is_empty()).count(),
            inherited: count(Standing::Inherited),
            missing: count(Standing::Missing),
            errors: found(Severity::Error),
            warnings: found(Severity::Warning),
            notes: found(Severity::Note),
            ..Self::default()
        };
        // English is what translations are made of.
        if sheet.locale != REFERENCE {
            progress.stale = count(Standing::Stale);
            progress.draft = count(Standing::Draft);
            progress.read_back = count(Standing::ReadBack);
            progress.reviewed = count(Standing::Reviewed);
        }
        progress
    }
}
