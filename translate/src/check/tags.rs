//! Tags of HTML's kind.

use std::collections::BTreeSet;

/// Tags of HTML's kind: `<b>`, `</b>`, `<br/>`.
pub(crate) fn tags(text: &str) -> Vec<&str> {
    let mut tags = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        let tag = &rest[start..];
        let Some(end) = tag.find('>') else {
            break;
        };
        let inner = tag[1..end].trim_start_matches('/');
        if inner.starts_with(|c: char| c.is_ascii_alphabetic()) && !inner.contains('<') {
            tags.push(&tag[..=end]);
        }
        rest = &tag[1..];
    }
    tags
}

fn name_of(tag: &str) -> &str {
    let inner = tag.trim_start_matches(['<', '/']);
    let end = inner.find(|c: char| !c.is_ascii_alphanumeric() && c != '-');
    &inner[..end.unwrap_or(inner.len())]
}

/// What is wrong with a text whose tags are not in pairs.
pub(crate) fn unbalanced(text: &str) -> Option<String> {
    const VOID: [&str; 4] = ["br", "hr", "img", "wbr"];
    let mut open: Vec<&str> = Vec::new();
    for tag in tags(text) {
        let name = name_of(tag);
        if tag.ends_with("/>") || VOID.contains(&name) {
            continue;
        }
        if !tag.starts_with("</") {
            open.push(tag);
        } else if open.pop_if(|last| name_of(last) == name).is_none() {
            return Some(format!("{tag} closes what is not open"));
        }
    }
    open.pop().map(|tag| format!("{tag} is not closed"))
}

/// The tags of each reading; of none if none has any.
pub(crate) fn all_tags(words: &[impl AsRef<str>]) -> BTreeSet<String> {
    let tags: BTreeSet<String> = words.iter().map(tags_of).collect();
    match tags.iter().all(String::is_empty) {
        true => BTreeSet::new(),
        false => tags,
    }
}

/// The tags of a reading, in no order; which placeables are in them does not matter here.
fn tags_of(text: impl AsRef<str>) -> String {
    let text = text.as_ref();
    let without = |tag: &str| match (tag.find('{'), tag.rfind('}')) {
        (Some(start), Some(end)) if start < end => format!("{}{}", &tag[..start], &tag[end..]),
        _ => tag.to_owned(),
    };
    let mut tags: Vec<_> = tags(text).into_iter().map(without).collect();
    tags.sort_unstable();
    tags.join(" ")
}
