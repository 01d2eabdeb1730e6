//! Which of many new texts can be written, found in the plainest way: the whole folder is checked before and after each try.

use std::collections::BTreeMap;

use gengo_messages_translate::{Editor, Finding, NewText, Plan, Severity};

/// What can be written of new texts of a locale, and why the others cannot, by their places.
pub(crate) fn written(
    editor: &Editor,
    locale: &str,
    texts: &[NewText],
) -> (Plan, BTreeMap<String, String>) {
    let mut tries = Tries {
        editor,
        locale,
        refused: BTreeMap::new(),
    };
    let mut texts: Vec<&NewText> = texts.iter().collect();
    while !texts.is_empty() {
        let reasons = match tries.plan(&texts) {
            Ok(plan) => return (plan, tries.refused),
            Err(reasons) => reasons,
        };
        let blamed = tries.blamed(&texts, &reasons);
        if blamed.is_empty() {
            let accepted = tries.halves(Vec::new(), &texts);
            let plan = tries.plan(&accepted).unwrap_or_default();
            return (plan, tries.refused);
        }
        texts.retain(|text| !blamed.contains_key(&text.place.to_string()));
        tries.refused.extend(blamed);
    }
    (Plan::default(), tries.refused)
}

struct Tries<'e> {
    editor: &'e Editor,
    locale: &'e str,
    refused: BTreeMap<String, String>,
}

/// Why texts cannot be written together.
struct Reason {
    id: Option<String>,
    /// Empty for the value; `None` for the whole message.
    attribute: Option<String>,
    /// Whether it is about the locale itself, not about one that takes texts from it.
    is_of_locale: bool,
    message: String,
}

impl Tries<'_> {
    fn plan(&self, texts: &[&NewText]) -> Result<Plan, Vec<Reason>> {
        let texts: Vec<NewText> = texts.iter().map(|text| (*text).clone()).collect();
        let plan = self.editor.set_all(self.locale, &texts);
        let plan = plan.map_err(|error| {
            let mut place = error.id().unwrap_or_default().split('.').map(str::to_owned);
            vec![Reason {
                id: place.next(),
                attribute: place.next(),
                is_of_locale: true,
                message: error.reason(),
            }]
        })?;
        let is_error = |own: &Finding| own.rule.severity == Severity::Error;
        let found = self.editor.verdict(&plan, Some(self.locale)).findings;
        let errors = found.into_iter().filter(is_error);
        let reasons: Vec<Reason> = errors
            .map(|own| Reason {
                is_of_locale: own.locale == self.locale,
                id: own.id,
                attribute: Some(own.attribute.unwrap_or_default()),
                message: own.message,
            })
            .collect();
        match reasons.is_empty() {
            true => Ok(plan),
            false => Err(reasons),
        }
    }

    fn blamed(&self, texts: &[&NewText], reasons: &[Reason]) -> BTreeMap<String, String> {
        let mut blamed = BTreeMap::new();
        for reason in reasons.iter().filter(|own| own.is_of_locale) {
            let is_of = |text: &&&NewText| Some(&text.place.id) == reason.id.as_ref();
            let own: Vec<_> = texts.iter().filter(is_of).collect();
            let is_exact = |text: &&&NewText| {
                let attribute = text.place.attribute.as_deref().unwrap_or_default();
                reason.attribute.as_deref() == Some(attribute)
            };
            let exact: Vec<_> = own.iter().copied().filter(is_exact).collect();
            for text in if exact.is_empty() { own } else { exact } {
                blamed.insert(text.place.to_string(), reason.message.clone());
            }
        }
        blamed
    }

    fn halves<'t>(
        &mut self,
        accepted: Vec<&'t NewText>,
        texts: &[&'t NewText],
    ) -> Vec<&'t NewText> {
        let all = [accepted.as_slice(), texts].concat();
        match (self.plan(&all), texts) {
            (Ok(_), _) => all,
            (Err(reasons), [one]) => {
                let reason = reasons.into_iter().next();
                let message = reason.map(|own| own.message).unwrap_or_default();
                self.refused.insert(one.place.to_string(), message);
                accepted
            }
            (Err(_), _) => {
                let (left, right) = texts.split_at(texts.len() / 2);
                let accepted = self.halves(accepted, left);
                self.halves(accepted, right)
            }
        }
    }
}
