//! Rules about the questions to the developers.

use crate::check::english::English;
use crate::check::findings::Findings;
use crate::check::page::Page;
use crate::check::quote::quoted;
use crate::check::rule::Rule;
use crate::check::rules::beside::{cut, toml_file};
use crate::check::texts::Texts;
use crate::locale_folder::LocaleFolder;
use crate::questions::Questions;

/// The questions of a locale's translators.
pub(crate) struct QuestionFile<'a>(Option<(Page<'a>, Questions)>);

impl<'a> QuestionFile<'a> {
    /// Reads it, and reports what cannot be read.
    pub(crate) fn read(own: &'a LocaleFolder, findings: &mut Findings<'a>) -> Self {
        let file = own.questions.as_deref();
        let read = |file| toml_file(Rule::QUESTION_FORM, file, complaint, findings);
        Self(file.and_then(read))
    }

    /// Checks a locale that is not English.
    pub(crate) fn check(
        &self,
        own: &Texts<'a>,
        english: &English<'_>,
        findings: &mut Findings<'a>,
    ) {
        let name = own.folder.name.as_str();
        let Some((page, questions)) = &self.0 else {
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
                    let message = format!("open question: {}", quoted(text));
                    let finding = findings.at(Rule::OPEN_QUESTION, (name, *page), slice, message);
                    finding.id = Some(id.clone());
                    finding.suggestion = Some(format!(
                        "add a line `answer = \"…\"` below it, or run `gengo-messages answer {name} {id} '…'`"
                    ));
                }
            }
        }
    }
}

/// What is wrong with a file of questions, and what to do.
fn complaint(message: String) -> (String, &'static str) {
    // The parser says so about `[id]`.
    match message.contains("expected a sequence") {
        true => (
            "one pair of brackets does not make a list of questions".to_owned(),
            "write two pairs of brackets, `[[id]]`, for each question",
        ),
        false => (
            message,
            "correct this line; until then, the questions are not shown",
        ),
    }
}
