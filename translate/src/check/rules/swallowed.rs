//! What follows from an attribute that is part of the text above it: one mistake is one finding.

use std::collections::HashMap;

use gengo_messages::USER_ATTRIBUTE;

use crate::check::checked::Checked;
use crate::check::finding::Finding;
use crate::check::rule::{About, Rule};

/// The part of a message that has an attribute in it, and the name of that attribute.
type Swallowed = (Option<String>, String);

/// Leaves out the findings about a text that only says too much because it has an attribute in it, and about the attribute
/// that is missing for that reason.
pub(crate) fn leave_out_what_follows(checked: &Checked<'_, '_, '_>, found: &mut Vec<Finding>) {
    let mut swallowed: HashMap<(String, String), Vec<Swallowed>> = HashMap::new();
    for finding in found.iter() {
        if let (Some(id), Some(name)) = (&finding.id, &finding.swallowed) {
            let place = (finding.locale.clone(), id.clone());
            let part = (finding.attribute.clone(), name.clone());
            swallowed.entry(place).or_default().push(part);
        }
    }
    found.retain(|finding| {
        let Some(id) = &finding.id else {
            return true;
        };
        let own = swallowed.get(&(finding.locale.clone(), id.clone()));
        let mut own = own.into_iter().flatten();
        let follows = own.any(|(part, name)| follows_from(finding, part.as_deref(), name));
        let english = checked.english.filter(|own| own.locale() != finding.locale);
        let mut of_english = english.into_iter().flat_map(|own| own.swallowed(id));
        let mut follows_from_english = || {
            of_english.any(|(part, name)| {
                follows_from(finding, part, name) || finding.rule.id == Rule::STALE.id
            })
        };
        !follows && !follows_from_english()
    });
}

/// Whether a finding follows from an attribute that is swallowed by a part of the same message.
fn follows_from(finding: &Finding, part: Option<&str>, name: &str) -> bool {
    let rule = finding.rule.id;
    // What a comparison says of the message as a whole does not come from this text.
    let of_message = [
        Rule::MISSING_MESSAGE.id,
        Rule::MISSING_VALUE.id,
        Rule::OBSOLETE_MESSAGE.id,
        Rule::STALE.id,
    ];
    let is_about_attribute = finding.attribute.as_deref() == Some(name)
        && (rule == Rule::MISSING_ATTRIBUTE.id || rule == Rule::OBSOLETE_ATTRIBUTE.id);
    let is_about_user_text = name == USER_ATTRIBUTE && rule == Rule::NO_USER_TEXT.id;
    let is_comparison = finding.rule.about == About::Translation
        && finding.attribute.as_deref() == part
        && !of_message.contains(&rule);
    is_about_attribute || is_about_user_text || is_comparison
}
