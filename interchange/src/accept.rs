//! Which of many new texts can be written: those that bring no error.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use gengo_messages_translate::{Editor, Finding, NewText, Plan, Severity, check};

use crate::notice::{Notice, NoticeKind};

/// Plans as many texts as can be written, and says which are refused and why.
pub(crate) fn accept(editor: &Editor, locale: &str, texts: &[NewText]) -> (Plan, Vec<Notice>) {
    if texts.is_empty() {
        return (Plan::default(), Vec::new());
    }
    let mut accept = Accept {
        editor,
        locale,
        before: OnceCell::new(),
        refused: BTreeMap::new(),
    };
    let plan = accept.each_to_blame(texts.iter().collect());
    let notices = accept.refused.into_iter().map(|(id, reason)| {
        let notice = Notice::new(id, NoticeKind::Refused);
        notice.because(reason)
    });
    (plan, notices.collect())
}

struct Accept<'e> {
    editor: &'e Editor,
    locale: &'e str,
    /// What a check finds of the folder as it is. It is needed only where there are errors afterwards that count.
    before: OnceCell<Vec<Finding>>,
    /// Why a text is refused, by its place.
    refused: BTreeMap<String, String>,
}

/// Why texts cannot be written together.
enum Refusal {
    /// A message cannot be edited: which, if it is known, and why.
    Edit(Option<String>, String),
    /// What a check finds then.
    Findings(Vec<Finding>),
}

impl Accept<'_> {
    /// Leaves out the texts that errors name, until there are none; if an error names none of them, tries
    /// halves.
    fn each_to_blame(&mut self, mut texts: Vec<&NewText>) -> Plan {
        while !texts.is_empty() {
            let refusal = match self.plan(&texts) {
                Ok(plan) => return plan,
                Err(refusal) => refusal,
            };
            let blamed = self.blamed(&texts, &refusal);
            if blamed.is_empty() {
                let accepted = self.halves(Vec::new(), &texts);
                // A plan that was tried is no longer refused.
                return self.plan(&accepted).unwrap_or_default();
            }
            texts.retain(|text| !blamed.contains_key(&text.place.to_string()));
            self.refused.extend(blamed);
        }
        Plan::default()
    }

    /// Which texts a refusal is about, and why.
    fn blamed(&self, texts: &[&NewText], refusal: &Refusal) -> BTreeMap<String, String> {
        let mut blamed = BTreeMap::new();
        match refusal {
            Refusal::Edit(id, reason) => {
                let is_of = |text: &&&NewText| {
                    let place = text.place.to_string();
                    id.as_ref()
                        .is_none_or(|id| place == *id || text.place.id == *id)
                };
                for text in texts.iter().filter(is_of) {
                    blamed.insert(text.place.to_string(), reason.clone());
                }
            }
            Refusal::Findings(findings) => {
                for finding in findings.iter().filter(|own| own.locale == self.locale) {
                    let of_message = texts
                        .iter()
                        .filter(|text| Some(&text.place.id) == finding.id.as_ref());
                    let of_message: Vec<_> = of_message.collect();
                    let exact = of_message
                        .iter()
                        .filter(|text| text.place.attribute == finding.attribute);
                    let exact: Vec<_> = exact.copied().collect();
                    let all = if exact.is_empty() { of_message } else { exact };
                    for text in all {
                        blamed.insert(text.place.to_string(), finding.message.clone());
                    }
                }
            }
        }
        blamed
    }

    /// What can be written of texts beside those that are accepted.
    fn halves<'t>(
        &mut self,
        accepted: Vec<&'t NewText>,
        texts: &[&'t NewText],
    ) -> Vec<&'t NewText> {
        let all = [accepted.as_slice(), texts].concat();
        match (self.plan(&all), texts) {
            (Ok(_), _) => all,
            (Err(refusal), [one]) => {
                let reason = match refusal {
                    Refusal::Edit(_, reason) => reason,
                    Refusal::Findings(findings) => {
                        let first = findings.into_iter().next();
                        first.map(|own| own.message).unwrap_or_default()
                    }
                };
                self.refused.insert(one.place.to_string(), reason);
                accepted
            }
            (Err(_), _) => {
                let (left, right) = texts.split_at(texts.len() / 2);
                let accepted = self.halves(accepted, left);
                self.halves(accepted, right)
            }
        }
    }

    fn plan(&self, texts: &[&NewText]) -> Result<Plan, Refusal> {
        let texts: Vec<NewText> = texts.iter().map(|text| (*text).clone()).collect();
        let plan = self.editor.set_all(self.locale, &texts);
        let plan = plan.map_err(|error| {
            let id = error.id().map(str::to_owned);
            Refusal::Edit(id, error.reason())
        })?;
        let after = self.editor.after(&plan);
        let found = check(after.folder());
        let is_error = |own: &Finding| own.rule.severity == Severity::Error;
        let counts = |own: &Finding| is_error(own) && self.editor.counts(own);
        if !found.iter().any(counts) {
            return Ok(plan);
        }
        let before = self.before.get_or_init(|| check(self.editor.folder()));
        let editor = self.editor;
        let verdict = editor.verdict_of(before, &plan, (after, found), Some(self.locale));
        let mut errors = verdict.findings;
        errors.retain(is_error);
        match errors.is_empty() {
            true => Ok(plan),
            false => Err(Refusal::Findings(errors)),
        }
    }
}
