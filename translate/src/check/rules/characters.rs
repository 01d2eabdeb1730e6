//! Rules about characters that look like others, or are invisible.

use fluent_syntax::unicode::unescape_unicode_to_string;
use unicode_script::{Script, UnicodeScript};

use crate::check::few::Few;
use crate::check::findings::Findings;
use crate::check::quote::quoted;
use crate::check::remedy::Remedy;
use crate::check::rule::Rule;
use crate::check::spot::Spot;

/// The scripts whose letters look alike, by name.
const ALIKE: [Script; 3] = [Script::Cyrillic, Script::Greek, Script::Latin];

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
    if seen.has(Seen::MARK) || seen.has(Seen::SPACE) && !parts_words() {
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
    for word in text.split(|c: char| !is_letter(c)) {
        if word.is_ascii() {
            continue;
        }
        // Units: kΩ, μm.
        let letters = word.chars().filter(|c| !matches!(c, 'Ω' | 'μ'));
        let has = letters.fold([false; 3], |has, c| {
            let script = c.script();
            [0, 1, 2].map(|index| has[index] || script == ALIKE[index])
        });
        let scripts = ALIKE.iter().zip(has).filter(|(_, has)| *has);
        let scripts: Few<&str> = scripts.map(|(script, _)| script.full_name()).collect();
        if scripts.len() > 1 {
            let message = format!("{} mixes {} letters", quoted(word), scripts.join(" and "));
            let finding = spot.report(findings, Rule::MIXED_SCRIPTS, word, message);
            finding.suggestion =
                Some("type the word again with the keyboard of the language".to_owned());
        }
    }
}

/// Whether a character is a letter. Most need no lookup in a table.
fn is_letter(c: char) -> bool {
    matches!(c, 'а'..='я' | 'α'..='ω') || c.is_alphabetic()
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

/// What is in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Seen(u8);

impl Seen {
    /// Letters of the scripts whose letters look alike.
    const LATIN: u8 = 1;
    const GREEK: u8 = 1 << 1;
    const CYRILLIC: u8 = 1 << 2;
    /// A byte-order mark.
    const MARK: u8 = 1 << 3;
    /// A space of no width.
    const SPACE: u8 = 1 << 4;

    /// By the bytes of its characters in UTF-8: the compiler looks at many at once.
    fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let after = |count: usize| bytes.get(count..).unwrap_or_default();
        let flag = |flag: u8, is_there: bool| flag * u8::from(is_there);
        // What may be a letter or mark in question by its first byte, so that the second one is looked at.
        const MAY_BE_LETTER: u8 = 1 << 5;
        const MAY_BE_MARK: u8 = 1 << 6;
        let mut seen = bytes.iter().fold(0, |seen, &byte| {
            // ASCII, and U+00C0 to U+023F
            let latin = ((byte | 0x20).wrapping_sub(b'a') < 26) | (byte.wrapping_sub(0xc3) < 6);
            let letter = (byte == 0xc9) | (byte.wrapping_sub(0xcd) < 8) | (byte == 0xe1);
            let mark = (byte == 0xe2) | (byte == 0xef);
            seen | flag(Self::LATIN, latin) | flag(MAY_BE_LETTER, letter) | flag(MAY_BE_MARK, mark)
        });
        if seen & MAY_BE_LETTER != 0 {
            let twos = bytes.iter().zip(after(1));
            seen |= twos.fold(0, |seen, (&first, &second)| {
                // U+0240 to U+024F, U+0370 to U+03FF and U+1F00 to U+1FFF, U+0400 to U+052F
                let latin = (first == 0xc9) & (second <= 0x8f);
                let greek = (first == 0xcd) & (second >= 0xb0)
                    | (first == 0xce)
                    | (first == 0xcf)
                    | (first == 0xe1) & (second >= 0xbc);
                let cyrillic = matches!(first, 0xd0..=0xd3) | (first == 0xd4) & (second <= 0xaf);
                seen | flag(Self::LATIN, latin)
                    | flag(Self::GREEK, greek)
                    | flag(Self::CYRILLIC, cyrillic)
            });
        }
        if seen & MAY_BE_MARK != 0 {
            let threes = bytes.iter().zip(after(1)).zip(after(2));
            seen |= threes.fold(0, |seen, ((&first, &second), &third)| {
                let mark = (first == 0xef) & (second == 0xbb) & (third == 0xbf);
                let space = (first == 0xe2) & (second == 0x80) & (third == 0x8b);
                seen | flag(Self::MARK, mark) | flag(Self::SPACE, space)
            });
        }
        Self(seen & !(MAY_BE_LETTER | MAY_BE_MARK))
    }

    fn has(self, flag: u8) -> bool {
        self.0 & flag != 0
    }

    /// Whether there are letters of two of the scripts.
    fn mixes_scripts(self) -> bool {
        (self.0 & (Self::LATIN | Self::GREEK | Self::CYRILLIC)).count_ones() > 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_character_is_seen_for_what_it_is() {
        for c in (0..=u32::from(char::MAX)).filter_map(char::from_u32) {
            let expected = match c {
                'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' => Seen::LATIN,
                '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Seen::GREEK,
                '\u{400}'..='\u{52f}' => Seen::CYRILLIC,
                '\u{200b}' => Seen::SPACE,
                '\u{feff}' => Seen::MARK,
                _ => 0,
            };
            let mut text = String::new();
            for around in ["", "1", "、"] {
                text.clear();
                text.extend([around, c.encode_utf8(&mut [0; 4]), around]);
                assert_eq!(Seen::of(&text), Seen(expected), "{text:?}");
            }
        }
    }
}
