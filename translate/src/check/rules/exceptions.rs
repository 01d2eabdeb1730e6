//! Exceptions in comments and settings, and those that are no longer needed.

use std::collections::HashMap;

use crate::check::checked::Checked;
use crate::check::finding::Finding;
use crate::check::findings::Findings;
use crate::check::page::Page;
use crate::check::rule::Rule;
use crate::config::Config;
use crate::folder::Folder;

/// Leaves out what comments allow, and reports those that allow what is not there.
pub(crate) fn by_comments<'a>(
    checked: &Checked<'_, 'a, '_>,
    mut findings: Findings<'a>,
) -> Vec<Finding> {
    let own = || checked.texts.iter().filter(|own| !own.is_beneath);
    let allowed: Vec<_> = own()
        .flat_map(|own| own.entries.values().map(move |entry| (own, entry)))
        .flat_map(|(own, entry)| entry.allowed().map(move |allowed| (own, entry, allowed)))
        .collect();
    let mut used = vec![false; allowed.len()];
    let mut by_place: HashMap<(&str, &str, &str), Vec<usize>> = HashMap::new();
    for (index, (own, entry, (_, rule))) in allowed.iter().enumerate() {
        let place = (own.folder.name.as_str(), entry.key, *rule);
        by_place.entry(place).or_default().push(index);
    }
    findings.found.retain(|finding| {
        let id = finding.id.as_deref().unwrap_or_default();
        let comments = by_place.get(&(finding.locale.as_str(), id, finding.rule.id));
        for &index in comments.into_iter().flatten() {
            used[index] = true;
        }
        comments.is_none()
    });
    let unused = allowed.iter().zip(&used).filter(|(_, used)| !**used);
    for ((own, entry, (line, rule)), _) in unused {
        let exception = Rule::NEEDLESS_EXCEPTION;
        let (message, help) = needless(rule);
        let finding = findings.of(exception, own, entry, None, line, message);
        finding.suggestion = Some(help);
    }
    findings.found
}

/// Removes the findings that the settings allow, and reports exceptions that allow nothing.
pub(crate) fn by_settings(
    config: &Config,
    folder: &Folder,
    mut found: Vec<Finding>,
) -> Vec<Finding> {
    let mut used = vec![false; config.allow.len()];
    found.retain(|finding| {
        let setting = config.allow.iter().position(|allow| {
            let Finding {
                rule, locale, id, ..
            } = finding;
            allow.covers(rule.id, locale, id.as_deref())
        });
        if let Some(index) = setting {
            used[index] = true;
        }
        setting.is_none()
    });
    let page = folder.config.as_ref().and_then(Page::beside);
    let mut findings = Findings::default();
    for (allow, _) in config.allow.iter().zip(&used).filter(|(_, used)| !**used) {
        if let Some(page) = page {
            let slice = &page.text[allow.rule.span()];
            let (message, help) = needless(allow.rule.get_ref());
            let finding = findings.at(Rule::NEEDLESS_EXCEPTION, ("", page), slice, message);
            finding.suggestion = Some(help);
        }
    }
    found.extend(findings.found);
    found
}

/// What is wrong with an exception that allows nothing, and what to do.
fn needless(rule: &str) -> (String, String) {
    match Rule::named(rule) {
        Some(_) => (
            format!("{rule} is allowed here, but there is no such finding"),
            "delete the exception".to_owned(),
        ),
        None => (
            format!("unknown rule {rule}"),
            match Rule::nearest(rule) {
                Some(near) => format!("did you mean {}?", near.id),
                None => "correct its name, or delete the exception".to_owned(),
            },
        ),
    }
}
