//! Rules about duplicate definitions.

use std::collections::{BTreeSet, HashSet};

use fluent_syntax::ast;

use crate::check::findings::Findings;
use crate::check::read::term_key;
use crate::check::rule::Rule;
use crate::check::texts::Texts;

pub(crate) fn check<'a>(own: &Texts<'a>, findings: &mut Findings<'a>) {
    let mut seen = HashSet::new();
    let pages = own.pages.iter().copied();
    let entries = pages.flat_map(|page| {
        let resource = page.file.parse().resource().into_iter();
        let entries = resource.flat_map(|own| own.entries());
        entries.map(move |entry| (page, entry))
    });
    for (page, entry) in entries {
        let here = (own.folder.name.as_str(), page);
        let (key, id, attributes) = match entry {
            ast::Entry::Message(own) => (own.id.name, own.id.name, &own.attributes),
            ast::Entry::Term(own) => (
                term_key(page.text, own.id.name),
                own.id.name,
                &own.attributes,
            ),
            _ => continue,
        };
        if own.entries.have_repeats() && !seen.insert(key) {
            let message = format!("{key} is defined twice; only the last definition is used");
            let finding = findings.at(Rule::DUPLICATE_MESSAGE, here, id, message);
            finding.id = Some(key.to_owned());
            finding.suggestion = Some("delete one of the two".to_owned());
        }
        if attributes.len() < 2 {
            continue;
        }
        let mut names = BTreeSet::new();
        for attribute in attributes {
            let name = attribute.id.name;
            if !names.insert(name) {
                let message = format!(".{name} is defined twice; only the first one is used");
                let finding = findings.at(Rule::DUPLICATE_ATTRIBUTE, here, name, message);
                finding.id = Some(key.to_owned());
                finding.attribute = Some(name.to_owned());
                finding.suggestion = Some("delete one of the two".to_owned());
            }
        }
    }
}
