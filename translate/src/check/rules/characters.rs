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
    let seen = Seen::of(text);
    // Joiners shape letters, and zero-width spaces part words where no others do.
    let parts_words = || {
        let language = spot.own.folder.id.language;
        ["km", "lo", "my", "th"].contains(&language.as_str())
    };
    if seen.mark || seen.space && !parts_words() {
        let shows = |c: char| c == '\u{feff}' || c == '\u{200b}' && !parts_words();
        for (_, slice) in text.match_indices(shows) {
            let code = slice.chars().next().map_or(0, u32::from);
            let message = format!("invisible character U+{code:04X}");
            let rule = Rule::INVISIBLE_CHARACTER;
            let finding = spot.report(findings, rule, slice, message);
            finding.suggestion = Some("delete it".to_owned());
            finding.remedies = vec![Remedy::Write(String::new())];
        }
    }
    if !seen.mixes_scripts() {
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

/// What a look at each character of a text has seen.
#[derive(Default)]
struct Seen {
    /// Letters of the scripts whose letters look alike.
    latin: bool,
    greek: bool,
    cyrillic: bool,
    /// A byte-order mark.
    mark: bool,
    /// A space of no width.
    space: bool,
}

impl Seen {
    fn of(text: &str) -> Self {
        let mut seen = Self::default();
        for c in text.chars() {
            match c {
                'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' => seen.latin = true,
                '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => seen.greek = true,
                '\u{400}'..='\u{52f}' => seen.cyrillic = true,
                '\u{200b}' => seen.space = true,
                '\u{feff}' => seen.mark = true,
                _ => {}
            }
        }
        seen
    }

    /// Whether there are letters of two of the scripts.
    fn mixes_scripts(&self) -> bool {
        u8::from(self.latin) + u8::from(self.greek) + u8::from(self.cyrillic) > 1
    }
}
