//! How long a text may be.

use gengo_messages::{LanguageIdentifier, USER_ATTRIBUTE};

/// How long a text for users may be, in characters.
const MAX_USER_TEXT: usize = 160;

/// The same in scripts that say more with a character.
const MAX_DENSE_USER_TEXT: usize = 80;

/// How many characters the value or an attribute may have: what a comment of the English message says, such as
/// `max. 30 characters`, or else what fits for `.user`. A line of the comment that begins with `.name` is about that
/// attribute.
pub fn max_length(
    locale: &LanguageIdentifier,
    attribute: Option<&str>,
    comment: &[impl AsRef<str>],
) -> Option<usize> {
    said_in(comment, attribute).or(usual(locale, attribute))
}

/// What a comment says of the length of the value or of an attribute.
pub(crate) fn said_in(comment: &[impl AsRef<str>], attribute: Option<&str>) -> Option<usize> {
    let own = comment.iter().map(AsRef::as_ref);
    let own = own.filter(|line| named(line).is_none_or(|name| Some(name) == attribute));
    own.filter_map(said).min()
}

/// What fits where no comment says anything.
pub(crate) fn usual(locale: &LanguageIdentifier, attribute: Option<&str>) -> Option<usize> {
    if attribute != Some(USER_ATTRIBUTE) {
        return None;
    }
    match ["ja", "ko", "zh"].contains(&locale.language.as_str()) {
        true => Some(MAX_DENSE_USER_TEXT),
        false => Some(MAX_USER_TEXT),
    }
}

/// The attribute that a line of a comment is about.
fn named(line: &str) -> Option<&str> {
    let name = line.trim_start().strip_prefix('.')?;
    let end = name.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_'));
    Some(&name[..end.unwrap_or(name.len())]).filter(|name| !name.is_empty())
}

/// What may come before the number of a limit.
const BEFORE_NUMBER: [&str; 7] = [
    "max",
    "maximum",
    "maxlength",
    "most",
    "than",
    "to",
    "within",
];

/// The limit that a line of a comment gives: `max. 30`, `Max length: 30`, `at most 30 characters`.
fn said(line: &str) -> Option<usize> {
    let words = line.split(|c: char| !c.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    // Most comments say nothing of the length.
    let is_before = |word: &str| {
        BEFORE_NUMBER
            .iter()
            .any(|own| word.eq_ignore_ascii_case(own))
    };
    if !words.clone().any(is_before) {
        return None;
    }
    let words: Vec<String> = words.map(str::to_ascii_lowercase).collect();
    let number = |at: usize| words.get(at).and_then(|word| word.parse::<usize>().ok());
    let is_unit = |at: usize| {
        let unit = words.get(at);
        unit.is_some_and(|word| word.starts_with("char") || word == "letters")
    };
    let found = (0..words.len()).find_map(|at| match words[at].as_str() {
        "max" | "maximum" | "maxlength" => {
            let fillers = ["length", "of", "len", "limit", "is"];
            let skipped = words[at + 1..].iter();
            let skipped = skipped
                .take_while(|word| fillers.contains(&word.as_str()))
                .count();
            let behind = at + 1 + skipped;
            // "max. 3 tags" is about something else.
            let is_last = behind + 1 == words.len();
            number(behind).filter(|_| is_last || skipped > 0 || is_unit(behind + 1))
        }
        "most" | "than" | "to" | "within" => number(at + 1).filter(|_| is_unit(at + 2)),
        _ => None,
    });
    found.filter(|limit| *limit > 0)
}
