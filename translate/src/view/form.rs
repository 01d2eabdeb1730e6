//! Which plural form, or other variant, a finding is in.

use fluent_syntax::ast::{InlineExpression, Pattern, Variant};
use gengo_messages::ftl::offset;

use crate::check::{Finding, Rule};
use crate::entry::{key_of, parts};
use crate::folder::Folder;
use crate::pattern::{Part, key, walk};
use crate::view::branch::Step;
use crate::view::variant::shown;

/// The variants that a finding is in, the outermost first; none if it is about the whole text, or not about a text.
pub fn form_of(folder: &Folder, finding: &Finding) -> Vec<Step> {
    form(folder, finding).unwrap_or_default()
}

fn form(folder: &Folder, finding: &Finding) -> Option<Vec<Step>> {
    // The form that the finding stands at is there.
    if finding.rule.id == Rule::PLURAL_MISSING.id {
        return None;
    }
    let id = finding.id.as_deref()?;
    let own = folder.locale(&finding.locale)?;
    let file = own.files.iter().find(|file| file.path == finding.path)?;
    let safe = file.parse();
    let start = finding.span.start;
    let entries = safe.resource().into_iter().flat_map(|own| own.entries());
    for entry in entries.filter(|entry| key_of(entry).as_deref() == Some(id)) {
        let (value, attributes) = parts(entry)?;
        let pattern = match &finding.attribute {
            None => value,
            Some(name) => {
                let mut attributes = attributes.iter();
                let own = attributes.find(|own| own.id.name == name);
                own.map(|own| &own.value)
            }
        };
        let form = pattern.map(|pattern| variants_at(pattern, safe.text(), start));
        if let Some(form) = form.filter(|form| !form.is_empty()) {
            return Some(form);
        }
    }
    None
}

/// The variants that a place of the text is in.
fn variants_at(pattern: &Pattern<&str>, text: &str, place: usize) -> Vec<Step> {
    let mut open: Vec<&InlineExpression<&str>> = Vec::new();
    let mut way: Vec<Option<&Variant<&str>>> = Vec::new();
    let mut found = Vec::new();
    walk(pattern, &mut |part| {
        let begins = match &part {
            Part::Select { selector, .. } => {
                open.push(selector);
                way.push(None);
                return;
            }
            Part::EndOfSelect => {
                open.pop();
                way.pop();
                return;
            }
            Part::Variant(variant) => {
                if let Some(own) = way.last_mut() {
                    *own = Some(variant);
                }
                key(variant)
            }
            Part::Text(own) | Part::Literal(own) | Part::Number(own) => own,
            Part::Variable { name, .. } => name,
            Part::Message { id, .. } | Part::Term { id, .. } => id,
            Part::Function { name, .. } => name,
        };
        if offset(text, begins) > place {
            return;
        }
        let steps = open.iter().zip(&way);
        let steps = steps.filter_map(|(selector, variant)| {
            let variant = (*variant)?;
            Some(Step {
                selector: shown(selector),
                key: key(variant).to_owned(),
                is_default: variant.default,
                ..Step::default()
            })
        });
        found = steps.collect();
    });
    found
}
