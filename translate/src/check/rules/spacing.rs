//! The rule about spaces that are not meant.

use fluent_syntax::ast::Pattern;
use memchr::memchr2_iter;

use crate::check::english_part::EnglishFacts;
use crate::check::findings::Findings;
use crate::check::remedy::Remedy;
use crate::check::rule::Rule;
use crate::check::spot::Spot;
use crate::pattern::{Part, walk};

pub(crate) fn check<'a>(
    spot: Spot<'_, 'a>,
    pattern: &'a Pattern<&'a str>,
    english: &EnglishFacts<'_>,
    findings: &mut Findings<'a>,
) {
    walk(pattern, &mut |part| {
        if let Part::Text(text) = part {
            check_text(spot, text, english, findings);
        }
    });
}

fn check_text<'a>(
    spot: Spot<'_, 'a>,
    text: &'a str,
    english: &EnglishFacts<'_>,
    findings: &mut Findings<'a>,
) {
    let has = |find: fn(&str) -> Option<(&str, &str)>| {
        english.words.iter().any(|own| find(own).is_some())
    };
    if let Some((run, _)) = doubled(text)
        && !has(doubled)
    {
        let finding = spot.report(findings, Rule::STRAY_SPACE, run, "two spaces in a row");
        finding.suggestion = Some("write one space".to_owned());
        finding.remedies = vec![Remedy::Write(" ".to_owned())];
    }
    if let Some((run, mark)) = before_mark(text)
        && !has(before_mark)
    {
        let message = format!("a space before “{mark}”");
        let finding = spot.report(findings, Rule::STRAY_SPACE, run, message);
        finding.suggestion = Some("delete the space".to_owned());
        finding.remedies = vec![Remedy::Write(String::new())];
    }
}

/// The first spaces in a row between two words of a line, and what follows them. At the start of a line they lay it out.
fn doubled(text: &str) -> Option<(&str, &str)> {
    if !text.contains("  ") {
        return None;
    }
    text.match_indices("  ").find_map(|(at, _)| {
        let before = text[..at].chars().next_back();
        let rest = text[at..].trim_start_matches(' ');
        let is_between = |c: Option<char>| c.is_some_and(|c| !c.is_whitespace());
        let run = &text[at..text.len() - rest.len()];
        (is_between(before) && is_between(rest.chars().next())).then_some((run, rest))
    })
}

/// The first space before a full stop or comma that ends a word, and that mark. `.ftl`, `,5` and `...` begin one.
fn before_mark(text: &str) -> Option<(&str, &str)> {
    memchr2_iter(b'.', b',', text.as_bytes()).find_map(|at| {
        let before = text[..at].strip_suffix(' ')?;
        let word = before.chars().next_back();
        let after = text[at + 1..].chars().next();
        let ends = after.is_none_or(char::is_whitespace);
        let follows = word.is_none_or(char::is_alphanumeric);
        (ends && follows).then(|| (&text[at - 1..at], &text[at..=at]))
    })
}
