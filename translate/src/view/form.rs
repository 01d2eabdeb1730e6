//! Which plural form, or other variant, a finding is in.

use fluent_syntax::ast::{Expression, Pattern, PatternElement};
use gengo_messages::ftl::offset;

use crate::check::Finding;
use crate::entry::{key_of, parts};
use crate::folder::Folder;
use crate::pattern::key;

/// The key of the variant that a finding is in, where the text is a choice as a whole; `None` if it is about the text,
/// or not about a text.
pub fn form_of(folder: &Folder, finding: &Finding) -> Option<String> {
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
        let form = pattern.and_then(|pattern| variant_at(pattern, safe.text(), start));
        if form.is_some() {
            return form;
        }
    }
    None
}

/// The variant that a place of the text is in.
fn variant_at(pattern: &Pattern<&str>, text: &str, place: usize) -> Option<String> {
    let [
        PatternElement::Placeable {
            expression: Expression::Select { variants, .. },
        },
    ] = pattern.elements.as_slice()
    else {
        return None;
    };
    let starts = variants
        .iter()
        .map(|own| (offset(text, key(own)), key(own)));
    let mut before = starts.take_while(|(start, _)| *start <= place);
    let (_, found) = before.by_ref().last()?;
    Some(found.to_owned())
}
