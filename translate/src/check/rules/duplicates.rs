//! What is defined twice.

use std::collections::{BTreeSet, HashSet};

use fluent_syntax::ast;

use crate::check::findings::Findings;
use crate::check::page::Page;
use crate::check::read::term_key;
use crate::check::rule::Rule;
use crate::folder::LocaleFolder;

pub(crate) fn check<'a>(
    folder: &'a LocaleFolder,
    page: Page<'a>,
    seen: &mut HashSet<&'a str>,
    findings: &mut Findings<'a>,
) {
    for entry in page
        .file
        .parse()
        .resource()
        .into_iter()
        .flat_map(|own| own.entries())
    {
        let (key, id, attributes) = match entry {
            ast::Entry::Message(own) => (own.id.name, own.id.name, &own.attributes),
            ast::Entry::Term(own) => (
                term_key(page.text, own.id.name),
                own.id.name,
                &own.attributes,
            ),
            _ => continue,
        };
        if !seen.insert(key) {
            let message = format!("{key} is defined before; only the last one is used");
            let finding = findings.at(Rule::DUPLICATE_MESSAGE, (&folder.name, page), id, message);
            finding.id = Some(key.to_owned());
            finding.suggestion = Some("leave one of the two out".to_owned());
        }
        let mut names = BTreeSet::new();
        for attribute in attributes {
            let name = attribute.id.name;
            if !names.insert(name) {
                let message = format!(".{name} is there already; this one is not used");
                let finding = findings.at(
                    Rule::DUPLICATE_ATTRIBUTE,
                    (&folder.name, page),
                    name,
                    message,
                );
                finding.id = Some(key.to_owned());
                finding.attribute = Some(name.to_owned());
                finding.suggestion = Some("leave one of the two out".to_owned());
            }
        }
    }
}
