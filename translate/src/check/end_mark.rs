//! The mark at the end of a text.

use icu_properties::props::{GeneralCategory, SentenceTerminal};
use icu_properties::{CodePointMapData, CodePointSetData};
use memchr::memchr2;

use crate::check::tags::strip_last;
use crate::check::words::without_entities;

/// What the end of a text may say. One mark may say several things: `။` ends Burmese questions, too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct EndMark {
    kinds: u8,
    mark: Option<char>,
}

const NONE: u8 = 1;
const STOP: u8 = 2;
const ASKS: u8 = 4;
const CALLS: u8 = 8;
const COLON: u8 = 16;
const DOTS: u8 = 32;
/// It is not compared, unless it is a question mark in one language and a semicolon in the other.
const SEMICOLON: u8 = 64;

/// Languages that ask with a semicolon.
const GREEK: [&str; 3] = ["el", "grc", "pnt"];

/// What an English abbreviation looks like at the end of a text.
const ABBREVIATIONS: [&str; 29] = [
    "a.m", "am", "approx", "co", "corp", "e.g", "etc", "ft", "hr", "hrs", "i.e", "inc", "jr",
    "lbs", "ltd", "max", "min", "mins", "mo", "no", "p.m", "pm", "sec", "secs", "sr", "vs", "wk",
    "yr", "yrs",
];

impl EndMark {
    pub(crate) fn of(text: &str, language: &str) -> Self {
        let whole = without_entities(text);
        let text = before_closing(&whole);
        let is_quoted = text.len() < whole.len() && is_symbol(text);
        let Some(mark) = text.chars().next_back().filter(|_| !is_quoted) else {
            return Self {
                kinds: NONE,
                mark: None,
            };
        };
        let before = &text[..text.len() - mark.len_utf8()];
        let kinds = match language {
            "hy" | "hyw" => armenian(text),
            _ => None,
        };
        let kinds = kinds.unwrap_or_else(|| kinds_of(mark, before, language));
        let mark = Some(mark).filter(|_| kinds & NONE == 0 || kinds & SEMICOLON != 0);
        Self { kinds, mark }
    }

    /// Whether both may say the same.
    pub(crate) fn agrees(self, other: Self) -> bool {
        self.kinds & other.kinds != 0
    }

    /// Whether it ends a sentence that neither asks nor calls.
    pub(crate) fn is_stop(self) -> bool {
        self.kinds & STOP != 0
    }

    /// Whether it asks.
    pub(crate) fn asks(self) -> bool {
        self.kinds & ASKS != 0
    }

    /// Whether there is no mark.
    pub(crate) fn is_none(self) -> bool {
        self.mark.is_none()
    }

    /// What it is, for people.
    pub(crate) fn name(self) -> String {
        match self.mark {
            Some(mark) => format!("“{mark}”"),
            None => "no mark".to_owned(),
        }
    }
}

/// A text without the brackets, quotation marks, tags and spaces after its last mark.
fn before_closing(text: &str) -> &str {
    let categories = CodePointMapData::<GeneralCategory>::new();
    let closes = |c: char| match c {
        '"' | '\'' | '`' | '*' | '＂' => true,
        c if c.is_ascii() => matches!(c, ')' | ']' | ' ' | '\n' | '\t'),
        c => {
            c.is_whitespace()
                || matches!(
                    categories.get(c),
                    GeneralCategory::ClosePunctuation
                        | GeneralCategory::FinalPunctuation
                        | GeneralCategory::InitialPunctuation
                        | GeneralCategory::OpenPunctuation
                        | GeneralCategory::Format
                )
        }
    };
    let mut text = text.trim_end_matches(closes);
    while let Some(before) = strip_last(text) {
        text = before.trim_end_matches(closes);
    }
    text
}

/// Whether a text ends with a mark that is quoted for itself: "begins with '.'".
fn is_symbol(text: &str) -> bool {
    let before = text.trim_end_matches(['.', ',', ':', ';', '!', '?', '…']);
    before.len() < text.len() && before.ends_with(opens)
}

fn opens(c: char) -> bool {
    matches!(
        c,
        '"' | '\'' | '`' | '(' | '[' | '“' | '„' | '‘' | '‚' | '«' | '»' | '「' | '『' | '（'
    )
}

fn kinds_of(mark: char, before: &str, language: &str) -> u8 {
    let previous = before.chars().next_back();
    match mark {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '}' | ',' | '>' => bare(before, mark),
        // Two or three stops in a row, or the one character.
        '…' | '⋯' | '‥' | '︙' | '᠁' => DOTS,
        '!' | '?' | '！' | '？' | '؟' => {
            let both = |other: char| matches!(other, '!' | '?' | '！' | '？' | '؟');
            match previous.filter(|&other| both(other) && asks(other) != asks(mark)) {
                Some(_) => ASKS | CALLS,
                None if asks(mark) => ASKS,
                None => CALLS,
            }
        }
        '՞' | '\u{37e}' | '፧' | '᥅' | '⁇' | '⸮' | '⳺' | '⳻' | '⹔' | '꘏' | '꛷' | '︖' | '﹖'
        | '𑅃' => ASKS,
        '⁈' | '⁉' | '‽' | '⸘' => ASKS | CALLS,
        '՜' | '߹' | '᥄' | '‼' | '⹓' | '︕' | '﹗' | '𖺚' => CALLS,
        ':' | '：' | '︓' | '﹕' | '፦' | '៖' | '᠄' | '꛴' | '܃'..='܉' => COLON,
        // Written for want of the preface colon on the keyboard; two are a full stop.
        '፡' if previous == Some('፡') => STOP,
        '፡' | '፥' => COLON | NONE,
        // A letter that looks like a colon, and is typed as one.
        'ः' | 'ঃ' => COLON | bare(before, mark),
        '-' if matches!(previous, Some(':' | '፡')) => COLON,
        ';' if GREEK.contains(&language) => ASKS | SEMICOLON,
        ';' | '；' | '؛' | '፤' | '︔' | '﹔' | '꛶' => NONE | SEMICOLON,
        // Three in a row are dots in Japan and Korea.
        '・' | '･' | '·' if before.ends_with([mark]) => DOTS,
        '·' | '\u{387}' if GREEK.contains(&language) => NONE | SEMICOLON | COLON,
        '။' => STOP | ASKS | CALLS,
        '។' | '៕' => STOP | ASKS,
        '།'..='༒' | '༔' => STOP | ASKS | CALLS,
        '৷' => STOP,
        _ if is_stop(mark) => stop(mark, before, language),
        _ => bare(before, mark),
    }
}

fn asks(mark: char) -> bool {
    matches!(mark, '?' | '？' | '؟')
}

/// Whether a character ends a sentence that neither asks nor calls.
fn is_stop(c: char) -> bool {
    matches!(c, '.' | '。' | '｡') || CodePointSetData::new::<SentenceTerminal>().contains(c)
}

fn stop(mark: char, before: &str, language: &str) -> u8 {
    let without = before.trim_end_matches(mark);
    let more = (before.len() - without.len()) / mark.len_utf8();
    if more >= 2 {
        return DOTS;
    }
    if without.ends_with(['…', '⋯']) {
        return DOTS | STOP;
    }
    // Japanese asks with か.
    if language == "ja" && before.ends_with('か') {
        return STOP | ASKS;
    }
    if mark == '.' && ends_with_abbreviation(before, language) {
        return STOP | NONE;
    }
    STOP
}

/// Whether a full stop may be that of an abbreviation: "etc.", or in other languages the unit of a number, "5 Min.", and a word alone.
fn ends_with_abbreviation(before: &str, language: &str) -> bool {
    let last = before.rsplit([' ', '\u{a0}', '\u{202f}', '(', '/']).next();
    let last = last.unwrap_or_default();
    if language == "en" {
        let last = last.to_ascii_lowercase();
        return ABBREVIATIONS.binary_search(&&*last).is_ok();
    }
    let is_short = last.chars().count() <= 6 && last.chars().all(|c| c.is_alphabetic() || c == '.');
    let rest = before[..before.len() - last.len()].trim_end();
    is_short && (rest.is_empty() || rest.ends_with(|c: char| c.is_numeric() || c == '}'))
}

/// What a text without a mark may be.
fn bare(before: &str, last: char) -> u8 {
    // With one of these bytes the letters begin.
    let may_have = || memchr2(0xe0, 0xe1, before.as_bytes()).is_some();
    if is_without_marks(last) || (may_have() && before.contains(is_without_marks)) {
        return NONE | STOP | ASKS;
    }
    // Behind these letters Tibetan leaves out the mark, whatever vowel they carry.
    let vowel = |c: char| ('\u{f71}'..='\u{f84}').contains(&c);
    let end = match vowel(last) {
        true => before.trim_end_matches(vowel).chars().next_back(),
        false => Some(last),
    };
    match end {
        Some('ག' | 'ཀ') => NONE | STOP | ASKS,
        _ => NONE,
    }
}

/// Letters of Thai, Lao and Khmer, which end sentences and questions without a mark.
fn is_without_marks(c: char) -> bool {
    matches!(c, '\u{e01}'..='\u{eff}' | '\u{1780}'..='\u{17d3}')
}

/// Armenian asks and exclaims inside of words, and ends sentences with a mark that many type as a colon.
fn armenian(text: &str) -> Option<u8> {
    let ends = |c: char| matches!(c, '։' | ':' | '.' | '․' | '…' | ' ');
    let body = text.trim_end_matches(ends);
    let sentence = body.rsplit('։').next().unwrap_or(body);
    let mut kinds = 0;
    if sentence.contains('՞') {
        kinds |= ASKS;
    }
    if sentence.contains('՜') {
        kinds |= CALLS;
    }
    if kinds != 0 {
        return Some(kinds);
    }
    // The mark of stress exclaims as well, and need not.
    let stressed = if sentence.contains('՛') { CALLS } else { 0 };
    match text.chars().next_back()? {
        '։' => Some(STOP | stressed),
        ':' => Some(STOP | COLON | stressed),
        '.' | '․' if !text.ends_with("...") => Some(STOP | COLON),
        '՝' => Some(COLON),
        _ => None,
    }
}
