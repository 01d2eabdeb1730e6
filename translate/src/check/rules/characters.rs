//! Rules about characters that look like others, or are invisible.

use std::collections::BTreeSet;

use fluent_syntax::unicode::unescape_unicode_to_string;
use unicode_script::{Script, UnicodeScript};

use crate::check::findings::Findings;
use crate::check::quote::quoted;
use crate::check::remedy::Remedy;
use crate::check::rule::Rule;
use crate::check::spot::Spot;

pub(crate) fn check<'a>(spot: Spot<'_, 'a>, text: &'a str, findings: &mut Findings<'a>) {
    if text.is_ascii() {
        return;
    }
    for (at, c) in text.char_indices() {
        // Joiners shape letters, and zero-width spaces part words where no others do.
        let parts_words = ["km", "lo", "my", "th"].contains(&spot.own.folder.id.language.as_str());
        if c == '\u{feff}' || (c == '\u{200b}' && !parts_words) {
            let slice = &text[at..at + c.len_utf8()];
            let message = format!("invisible character U+{:04X}", u32::from(c));
            let rule = Rule::INVISIBLE_CHARACTER;
            let finding = spot.report(findings, rule, slice, message);
            finding.suggestion = Some("delete it".to_owned());
            finding.remedies = vec![Remedy::Write(String::new())];
        }
    }
    if !mixes_scripts(text) {
        return;
    }
    for word in text.split(|c: char| !c.is_alphabetic()) {
        let scripts: BTreeSet<_> = word
            .chars()
            // Units: kΩ, μm.
            .filter(|c| !matches!(c, 'Ω' | 'μ'))
            .map(|c| c.script())
            .filter(|script| matches!(script, Script::Latin | Script::Cyrillic | Script::Greek))
            .map(|script| script.full_name())
            .collect();
        if scripts.len() > 1 {
            let scripts: Vec<_> = scripts.into_iter().collect();
            let message = format!("{} mixes {} letters", quoted(word), scripts.join(" and "));
            let finding = spot.report(findings, Rule::MIXED_SCRIPTS, word, message);
            finding.suggestion =
                Some("type the word again with the keyboard of the language".to_owned());
        }
    }
}

/// Control characters that a literal has by an escape; others are found in the file. Tabs and line ends are meant.
pub(crate) fn check_literal<'a>(spot: Spot<'_, 'a>, text: &'a str, findings: &mut Findings<'a>) {
    if !text.contains('\\') {
        return;
    }
    let shown = unescape_unicode_to_string(text);
    let is_odd = |c: &char| c.is_control() && !matches!(c, '\t' | '\n');
    if let Some(c) = shown.chars().find(is_odd) {
        let message = format!("control character U+{:04X} in the text", u32::from(c));
        let finding = spot.report(findings, Rule::CONTROL_CHARACTER, text, message);
        finding.suggestion = Some("delete the escape; apps cannot show this character".to_owned());
    }
}

/// Whether a text has letters of two of the scripts whose letters look alike.
fn mixes_scripts(text: &str) -> bool {
    if text.is_ascii() {
        return false;
    }
    let (mut latin, mut greek, mut cyrillic) = (false, false, false);
    for c in text.chars() {
        match c {
            'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' => latin = true,
            '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => greek = true,
            '\u{400}'..='\u{52f}' => cyrillic = true,
            _ => {}
        }
    }
    u8::from(latin) + u8::from(greek) + u8::from(cyrillic) > 1
}
