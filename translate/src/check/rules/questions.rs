//! Rules about the questions to the developers.

use std::collections::HashMap;

use crate::check::english::English;
use crate::check::findings::Findings;
use crate::check::page::Page;
use crate::check::quote::quoted;
use crate::check::rule::Rule;
use crate::check::rules::beside::{cut, readable};
use crate::check::texts::Texts;
use crate::config;
use crate::folder::Folder;
use crate::questions::Questions;

/// The questions of a folder's translators.
pub(crate) struct QuestionFiles<'a> {
    /// By locale.
    all: HashMap<&'a str, (Page<'a>, Questions)>,
}

impl<'a> QuestionFiles<'a> {
    /// Reads them, and reports what cannot be read.
    pub(crate) fn new(folder: &'a Folder, findings: &mut Findings<'a>) -> Self {
        let mut all = HashMap::new();
        for own in &folder.locales {
            let name = own.name.as_str();
            let file = own.questions.as_ref();
            let page = file.and_then(|file| readable(Rule::QUESTION_FORM, name, file, findings));
            let Some(page) = page else {
                continue;
            };
            match config::read::<Questions>(page.text) {
                Ok(questions) => {
                    all.insert(name, (page, questions));
                }
                Err(error) => {
                    let slice = cut(page, error.span.clone());
                    let message = error.to_string();
                    // What the parser says of `[id]`.
                    let is_about_brackets = message.contains("expected a sequence");
                    let message = match is_about_brackets {
                        true => "one pair of brackets does not make a list of questions".to_owned(),
                        false => message,
                    };
                    let finding = findings.at(Rule::QUESTION_FORM, (name, page), slice, message);
                    let help = match is_about_brackets {
                        true => "write two pairs of brackets, `[[id]]`, for each question",
                        false => "correct this line; until then, the questions are not shown",
                    };
                    finding.suggestion = Some(help.to_owned());
                }
            }
        }
        Self { all }
    }

    /// Checks a locale that is not English.
    pub(crate) fn check<'t>(
        &self,
        own: &Texts<'t>,
        english: &English<'_>,
        findings: &mut Findings<'t>,
    ) where
        'a: 't,
    {
        let name = own.folder.name.as_str();
        let Some((page, questions)) = self.all.get(name) else {
            return;
        };
        for (id, asked) in questions {
            let is_known = english.contains_key(id.as_str());
            for question in asked {
                let slice = cut(*page, question.question.span());
                let text = question.question.get_ref().trim();
                if !is_known {
                    let message =
                        format!("there is a question about {id}, but English has no such message");
                    let finding = findings.at(Rule::QUESTION_FORM, (name, *page), slice, message);
                    finding.suggestion = Some("correct the id, or delete the question".to_owned());
                } else if text.is_empty() {
                    let message = format!("the question about {id} has no text");
                    let finding = findings.at(Rule::QUESTION_FORM, (name, *page), slice, message);
                    finding.suggestion = Some("write the question, or delete it".to_owned());
                } else if question.answer().is_none() {
                    let message = format!("open question about {id}: {}", quoted(text));
                    let finding = findings.at(Rule::OPEN_QUESTION, (name, *page), slice, message);
                    finding.id = Some(id.clone());
                    let help = "add a line `answer = \"…\"` below it, or run `answer`";
                    finding.suggestion = Some(help.to_owned());
                }
            }
        }
    }
}
