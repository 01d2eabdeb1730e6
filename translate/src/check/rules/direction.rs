//! Rules about marks that change the direction of text.

use std::borrow::Cow;

use fluent_syntax::ast::Pattern;
use fluent_syntax::unicode::unescape_unicode_to_string;
use memchr::memchr;

use crate::check::findings::Findings;
use crate::check::rule::Rule;
use crate::check::spot::Spot;
use crate::pattern::{Part, walk};

pub(crate) fn check<'a>(
    spot: Spot<'_, 'a>,
    pattern: &'a Pattern<&'a str>,
    findings: &mut Findings<'a>,
) {
    let mut open: Vec<(char, &str)> = Vec::new();
    let mut alone = None;
    walk(pattern, &mut |part| {
        let (text, shown) = match part {
            // With this byte all of these marks begin.
            Part::Text(text) if memchr(0xe2, text.as_bytes()).is_some() => {
                (text, Cow::Borrowed(text))
            }
            Part::Literal(text) => (text, unescape_unicode_to_string(text)),
            _ => return,
        };
        for (at, c) in shown.char_indices() {
            // In a literal it may be written in another way.
            let slice = text.get(at..at + c.len_utf8()).unwrap_or(text);
            let closes = |open: char| match c {
                '\u{202c}' => matches!(open, '\u{202a}' | '\u{202b}' | '\u{202d}' | '\u{202e}'),
                _ => matches!(open, '\u{2066}'..='\u{2068}'),
            };
            match c {
                '\u{202a}' | '\u{202b}' | '\u{202d}' | '\u{202e}' | '\u{2066}'..='\u{2068}' => {
                    open.push((c, slice));
                }
                '\u{202c}' | '\u{2069}' => {
                    if open.last().is_none_or(|(last, _)| !closes(*last)) {
                        alone = alone.or(Some((c, slice)));
                    } else {
                        open.pop();
                    }
                }
                _ => {}
            }
        }
    });
    if let Some((c, slice)) = alone.or(open.pop()) {
        let (what, help) = match c {
            '\u{202c}' | '\u{2069}' => (
                "ends a change of direction that has not started",
                "delete it",
            ),
            '\u{2066}'..='\u{2068}' => (
                "is not closed and changes the direction of everything after it",
                "insert U+2069 where the change ends, or delete this mark",
            ),
            _ => (
                "is not closed and changes the direction of everything after it",
                "insert U+202C where the change ends, or delete this mark",
            ),
        };
        let message = format!("the invisible mark U+{:04X} {what}", u32::from(c));
        let finding = spot.report(findings, Rule::BIDI_UNPAIRED, slice, message);
        finding.suggestion = Some(help.to_owned());
    }
}
