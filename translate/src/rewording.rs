//! What has changed in a text, word by word.

use std::fmt;

use serde::Serialize;
use similar::{Algorithm, DiffTag, capture_diff_slices};

use crate::text::Text;

/// The value or an attribute of an English message that has changed since it was translated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Rewording {
    /// The attribute's name; `None` for the value.
    pub attribute: Option<String>,
    /// The text that was translated; empty if there was none.
    pub before: String,
    /// The text of today; empty if there is none any more.
    pub now: String,
    /// Both, word by word, in the order in which they are read.
    pub words: Vec<Words>,
}

/// Words that two texts share, or that only one of them has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Words {
    /// Which of the texts has them.
    pub kind: WordsKind,
    /// The words, with the spaces and marks between them.
    pub text: String,
}

/// Which of two texts has some [`Words`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum WordsKind {
    /// Both.
    Same,
    /// The earlier text.
    Removed,
    /// The current text.
    Added,
}

/// One line, with `[-…-]` around what was removed and `{+…+}` around what was added.
impl fmt::Display for Rewording {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(attribute) = &self.attribute {
            write!(f, ".{attribute}: ")?;
        }
        for Words { kind, text } in &self.words {
            let text = text.replace('\n', " ");
            match kind {
                WordsKind::Same => write!(f, "{text}")?,
                WordsKind::Removed => write!(f, "[-{text}-]")?,
                WordsKind::Added => write!(f, "{{+{text}+}}")?,
            }
        }
        Ok(())
    }
}

/// What has changed between the texts of a message, part by part; nothing of parts that are the same.
pub(crate) fn rewordings(before: &[Text], now: &[Text]) -> Vec<Rewording> {
    let of = |texts: &[Text], attribute: &Option<String>| {
        let mut texts = texts.iter();
        let own = texts.find(|text| text.attribute == *attribute);
        own.map(|own| own.text.clone()).unwrap_or_default()
    };
    let gone = before
        .iter()
        .filter(|text| now.iter().all(|own| own.attribute != text.attribute));
    let all = now.iter().chain(gone).map(|text| &text.attribute);
    let changed = all.filter_map(|attribute| {
        let (before, now) = (of(before, attribute), of(now, attribute));
        (before != now).then(|| Rewording {
            attribute: attribute.clone(),
            words: words(&before, &now),
            before,
            now,
        })
    });
    changed.collect()
}

/// Two texts, word by word: what they share, and what only one of them has.
///
/// ```
/// use gengo_messages_translate::{WordsKind, words};
///
/// let all = words("Order { $count } texts", "Order { $number } texts");
/// let removed: Vec<_> = all.iter().filter(|own| own.kind == WordsKind::Removed).collect();
/// assert_eq!(removed[0].text, "{ $count }");
/// ```
pub fn words(before: &str, now: &str) -> Vec<Words> {
    let (old, new) = (tokens(before), tokens(now));
    let mut all: Vec<Words> = Vec::new();
    let (mut removed, mut added) = (String::new(), String::new());
    let operations = capture_diff_slices(Algorithm::Myers, &old, &new);
    for (index, operation) in operations.iter().enumerate() {
        let (tag, was, is) = operation.as_tag_tuple();
        let (was, is) = (old[was].concat(), new[is].concat());
        // A space between two words that have changed belongs to them.
        let is_inner = index > 0 && index + 1 < operations.len() && was.trim().is_empty();
        if tag == DiffTag::Equal && !is_inner {
            push(&mut all, &mut removed, &mut added);
            all.push(Words {
                kind: WordsKind::Same,
                text: was,
            });
        } else {
            removed += &was;
            added += &is;
        }
    }
    push(&mut all, &mut removed, &mut added);
    all
}

/// Adds the words that were removed, then those that replaced them.
fn push(all: &mut Vec<Words>, removed: &mut String, added: &mut String) {
    let both = [(WordsKind::Removed, removed), (WordsKind::Added, added)];
    for (kind, text) in both {
        let text = std::mem::take(text);
        if !text.is_empty() {
            all.push(Words { kind, text });
        }
    }
}

/// Words, placeables, and what stands between them.
fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '{' => placeable(rest),
            _ if first.is_whitespace() => run(rest, char::is_whitespace),
            _ if is_of_word(first) => run(rest, is_of_word),
            _ => first.len_utf8(),
        };
        let (token, behind) = rest.split_at(length);
        tokens.push(token);
        rest = behind;
    }
    tokens
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '\'' | '’' | '$')
}

fn run(text: &str, is_inner: impl Fn(char) -> bool) -> usize {
    text.find(|c| !is_inner(c)).unwrap_or(text.len())
}

/// How long the placeable is that a text begins with; one that is not closed, or holds another, is its
/// brace alone.
fn placeable(text: &str) -> usize {
    let inner = &text[1..];
    match inner.find(['{', '}', '\n']) {
        Some(end) if inner[end..].starts_with('}') => end + 2,
        _ => 1,
    }
}
