//! How many of a locale's rows are in which state.

use serde::Serialize;

use crate::state::ReviewState;
use crate::view::locale_view::LocaleView;

/// How many rows of a [`LocaleView`], terms among them, are in which state; each row counts once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Tally {
    /// All rows that English has.
    pub rows: usize,
    /// Messages that lack their text, or one of their texts.
    pub not_translated: usize,
    /// Those that a parent of the locale has.
    pub inherited: usize,
    /// Those whose English has changed since.
    pub outdated: usize,
    /// Drafts.
    pub draft: usize,
    /// Those that were translated back to English.
    pub back_translated: usize,
    /// Those that a native speaker has reviewed.
    pub reviewed: usize,
    /// Those that English does not have any more.
    pub obsolete: usize,
    /// Those of which something is found that their state does not say, obsolete ones among them.
    pub with_findings: usize,
    /// Those with a question that has no answer yet.
    pub with_open_questions: usize,
}

impl Tally {
    /// Counts the rows of a view.
    pub fn of(view: &LocaleView) -> Self {
        let mut tally = Self::default();
        for unit in &view.units {
            let mut findings = unit.findings.iter();
            tally.with_findings += usize::from(findings.any(|own| !own.is_of_state()));
            tally.with_open_questions += usize::from(unit.has_open_question());
            if unit.is_obsolete() {
                tally.obsolete += 1;
                continue;
            }
            tally.rows += 1;
            let count = match unit.state {
                _ if unit.is_partly_translated() => &mut tally.not_translated,
                ReviewState::NotTranslated => &mut tally.not_translated,
                ReviewState::Inherited => &mut tally.inherited,
                ReviewState::Outdated => &mut tally.outdated,
                ReviewState::Draft => &mut tally.draft,
                ReviewState::BackTranslated => &mut tally.back_translated,
                ReviewState::Reviewed => &mut tally.reviewed,
            };
            *count += 1;
        }
        tally
    }
}
