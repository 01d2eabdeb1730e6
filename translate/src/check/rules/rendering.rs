//! The rule about texts that a catalog cannot show, and that no other rule has found.

use std::collections::BTreeSet;

use fluent_syntax::ast::Pattern;
use gengo_messages::ProblemKind;
use message_catalog::Catalog;

use crate::check::checked::Checked;
use crate::check::entry::Entry;
use crate::check::findings::Findings;
use crate::check::lookup::MAX_FOLLOWED;
use crate::check::read::Read;
use crate::check::rule::{About, Rule};
use crate::check::severity::Severity;
use crate::check::texts::Texts;
use crate::functions::stand_in;
use crate::help::{help, reason};
use crate::pattern::walk;

/// What a catalog says that it cannot show, and no other rule has found.
pub(crate) fn check<'a>(
    checked: &Checked<'_, 'a, '_>,
    read: &Read<'_>,
    findings: &mut Findings<'a>,
) {
    let layer = |is_beneath| {
        let layers = read.layers.iter();
        let layers = layers.filter(move |layer| layer.is_beneath == is_beneath);
        layers.flat_map(|layer| layer.folder.texts())
    };
    // Only the engine: what is to be known of codes does not matter here, and takes time to work out.
    let functions = checked.functions.iter();
    let catalog = functions.fold(Catalog::builder(), |catalog, name| {
        catalog.function(name, stand_in)
    });
    let catalog = catalog.overlay_files(layer(true));
    let catalog = catalog.overlay_files(layer(false)).build();
    for problem in catalog.problems() {
        let mut own = checked.texts.iter().filter(|own| !own.is_beneath);
        let own = own.find(|own| Some(&own.folder.id) == problem.locale());
        let entry = own.and_then(|own| own.entries.get(problem.id()?));
        let (Some(own), Some(entry)) = (own, entry) else {
            continue;
        };
        let is_found = findings.found.iter().any(|finding| {
            finding.locale == own.folder.name
                && finding.id.as_deref() == Some(entry.key)
                && finding.rule.about == About::Message
                && finding.rule.severity == Severity::Error
        });
        if problem.kind() == ProblemKind::Pattern
            && !is_found
            && !refers_to_found(own, entry, findings)
        {
            let message = format!("the text can never be shown: {}", reason(problem, "it"));
            let finding = findings.of(Rule::NOT_RENDERED, own, entry, None, entry.id, message);
            finding.suggestion = Some(help(problem).to_owned());
        }
    }
}

/// Whether a catalog can certainly render all texts of an entry of a locale that stands alone, so that there is no need to
/// make a catalog to know it.
pub(crate) fn is_sure(own: &Texts<'_>, entry: &Entry<'_>) -> bool {
    let follow = |key: &str, attribute: Option<&str>, look: Look<'_>| {
        let part = own.entries.get(key).and_then(|entry| entry.part(attribute));
        part.is_some_and(look)
    };
    // Also the attributes that another one of the same name hides.
    let attributes = entry.attributes().map(|attribute| &attribute.value);
    let mut patterns = entry.value.into_iter().chain(attributes);
    patterns.all(|pattern| message_catalog::is_sure(pattern, &follow))
}

type Look<'l> = &'l mut dyn FnMut(&Pattern<&str>) -> bool;

/// Whether a text refers, through whatever others, to one that has an error of its own.
fn refers_to_found<'a>(own: &Texts<'a>, entry: &Entry<'a>, findings: &Findings<'a>) -> bool {
    let wrong: BTreeSet<&str> = findings
        .found
        .iter()
        .filter(|finding| finding.locale == own.folder.name)
        .filter(|finding| finding.rule.severity == Severity::Error)
        .filter_map(|finding| finding.id.as_deref())
        .collect();
    let mut seen = BTreeSet::new();
    let mut open = vec![entry.key.to_owned()];
    while let Some(key) = open.pop() {
        let Some(entry) = own.entries.get(&key).filter(|_| seen.len() < MAX_FOLLOWED) else {
            continue;
        };
        if wrong.contains(key.as_str()) {
            return true;
        }
        for (_, pattern) in entry.parts() {
            walk(pattern, &mut |part| {
                let Some((reference, _)) = part.reference() else {
                    return;
                };
                let next = reference.key().into_owned();
                if seen.insert(next.clone()) {
                    open.push(next);
                }
            });
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::family::groups;
    use crate::folder::Folder;

    /// Texts of all kinds, to be taken in twos.
    const TEXTS: [&str; 16] = [
        "word",
        "{ $n } words",
        "{ \"a\" }",
        "{ m }",
        "{ m.user }",
        "{ -t }",
        "{ $n ->\n    [one] { m }\n   *[other] { $n }\n    }",
        "{ gone }",
        "{ circle }",
        "{ m.gone }",
        "{ -t(n: 1) }",
        "{ -v }",
        "{ NUMBER($n) }",
        "{ NUMBER($n, gone: 1) }",
        "{ GONE($n) }",
        "{ broken }",
    ];

    const BESIDE: &str = "m = { $n }\n    .user = User\n-t = Term\n-v = { $n }\n";

    #[test]
    fn a_catalog_renders_each_text_of_which_that_is_certain() {
        let (mut sure, mut faults) = (0, 0);
        for (one, other) in TEXTS.iter().flat_map(|one| TEXTS.map(|other| (one, other))) {
            let text = format!("{BESIDE}text = {one} and {other}\nlast = {{ text }}\n");
            let file = ("l/de/app.ftl".into(), text.into_bytes());
            let folder = Folder::of("l", [file]);
            let (_, mut others) = groups(&folder);
            let read = Read::new(others.remove(0));
            let texts = read.texts();
            let checked = Checked {
                texts: &texts,
                english: None,
                functions: &[],
            };
            let mut findings = Findings::default();
            check(&checked, &read, &mut findings);
            let mut entries = texts[0].entries.values();
            let is_sure = entries.all(|entry| is_sure(&texts[0], entry));
            assert!(!is_sure || findings.found.is_empty(), "{one} and {other}");
            sure += usize::from(is_sure);
            faults += usize::from(!findings.found.is_empty());
        }
        assert!(sure > 20 && faults > 20, "{sure} sure, {faults} faults");
    }
}
