//! A message or term in English and in one locale.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::check::Finding;
use crate::folder::Folder;
use crate::hash::Hash;
use crate::questions::Question;
use crate::rewording::Rewording;
use crate::state::ReviewState;
use crate::text::Text;
use crate::view::field::{Field, fields};
use crate::view::glossary_term::{GlossaryTerm, terms_of};

/// A message or term, and the state of its translation.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Unit {
    /// The id, with the `-` of a term.
    pub key: String,
    /// The number of the code that it is the message of.
    pub code: Option<i64>,
    /// The file that it is in, within the folder of its locale, with `/` between folders.
    pub file: String,
    /// The heading that it stands under in the English file; empty if it stands under none.
    pub group: String,
    /// The lines of its comment in English.
    pub comment: Vec<String>,
    /// The English texts; none if English does not have it.
    pub english: Vec<Text>,
    /// The hash of the folder's own English message: another one is another English.
    pub english_hash: Option<Hash>,
    /// The keys of what the English texts refer to.
    pub refers_to: BTreeSet<String>,
    /// The translation; none if there is none.
    pub own: Vec<Text>,
    /// What a parent of the locale has, which is shown for what the locale itself lacks.
    pub inherited: Option<Inherited>,
    /// Of a translation that is outdated: what has changed in English since, part by part; empty if it is not known
    /// what English said then.
    pub rewordings: Vec<Rewording>,
    /// Where the translation stands.
    pub state: ReviewState,
    /// Who has reviewed or back-translated it, if that is known and nothing has changed since.
    pub reviewed_by: Option<String>,
    /// What its translators ask the developers.
    pub questions: Vec<Question>,
    /// What is found of it.
    pub findings: Vec<Finding>,
}

/// The texts that a parent has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Inherited {
    /// The parent, as its folder is called.
    pub locale: String,
    /// Its texts.
    pub texts: Vec<Text>,
}

impl Unit {
    pub(crate) fn new(key: String) -> Self {
        Self {
            code: None,
            key,
            file: String::new(),
            group: String::new(),
            comment: Vec::new(),
            english: Vec::new(),
            english_hash: None,
            refers_to: BTreeSet::new(),
            own: Vec::new(),
            inherited: None,
            rewordings: Vec::new(),
            state: ReviewState::NotTranslated,
            reviewed_by: None,
            questions: Vec::new(),
            findings: Vec::new(),
        }
    }

    /// The unit as it is when the locale's own text has been taken out.
    pub fn without_text(&self) -> Self {
        Self {
            own: Vec::new(),
            findings: Vec::new(),
            rewordings: Vec::new(),
            reviewed_by: None,
            state: match self.inherited {
                Some(_) => ReviewState::Inherited,
                None => ReviewState::NotTranslated,
            },
            ..self.clone()
        }
    }

    /// Whether it has some of its texts, and not all.
    pub fn is_partly_translated(&self) -> bool {
        let is_gap =
            |finding: &Finding| ["missing-attribute", "missing-value"].contains(&finding.rule.id);
        !self.own.is_empty() && self.findings.iter().any(is_gap)
    }

    /// Whether a question about it has no answer yet.
    pub fn has_open_question(&self) -> bool {
        self.questions.iter().any(|own| own.answer.is_none())
    }

    /// Whether English does not have it any more.
    pub fn is_obsolete(&self) -> bool {
        self.english.is_empty()
    }

    /// Whether it is a term, which other texts have in them and no app asks for.
    pub fn is_term(&self) -> bool {
        self.key.starts_with('-')
    }

    /// The texts as fields to fill in.
    pub fn fields(&self, locale: &str) -> Vec<Field> {
        fields(locale, &self.comment, &self.english, &self.own)
    }

    /// The terms of the glossary that the English texts have.
    pub fn terms(&self, folder: &Folder, locale: &str) -> Vec<GlossaryTerm> {
        let texts: Vec<_> = self.english.iter().map(|own| own.text.as_str()).collect();
        terms_of(folder, locale, &texts.join("\n"))
    }
}
