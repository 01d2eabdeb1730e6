//! Pseudo-locales: English made to look foreign, to test an app before it is translated.

use std::cell::OnceCell;
use std::slice;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use unic_langid::LanguageIdentifier;

use super::entry::{kept_words, parts};
use super::indentation::Marked;
use super::layout::write;
use super::text::SafeText;

/// A way of making a text look foreign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Pseudo {
    /// Accented letters and a third more of them, in brackets: what is not accented is not
    /// translatable, and what lacks a bracket was cut off.
    Accented,
    /// Every word right-to-left, as in Arabic.
    RightToLeft,
}

impl Pseudo {
    /// Both.
    pub const ALL: [Pseudo; 2] = [Pseudo::Accented, Pseudo::RightToLeft];

    /// The locale that CLDR keeps for it: en-XA or ar-XB.
    pub const fn locale(self) -> &'static str {
        match self {
            Pseudo::Accented => "en-XA",
            Pseudo::RightToLeft => "ar-XB",
        }
    }

    /// Makes an `.ftl` text look foreign. Placeables, markup, references to characters (`&amp;`,
    /// `&#39;`), addresses, and the words that a message's comment lists after "Keep as is:" stay as they are; comments are left out, and
    /// so is what is not valid Fluent.
    ///
    /// ```
    /// use message_catalog::ftl::Pseudo;
    ///
    /// let text = "# Keep as is: api_sig\na = api_sig is <b>{ $what }</b>\n";
    /// assert_eq!(
    ///     Pseudo::Accented.text(text),
    ///     "a = [api_sig īş <b>{ $what }</b> one]\n"
    /// );
    /// ```
    pub fn text(self, ftl: &str) -> String {
        let bytes = ftl.as_bytes().to_vec();
        let safe = SafeText::read(&LanguageIdentifier::default(), "", bytes);
        let marked = Marked::new(safe.text());
        // A tree of slices, as all others are: the parser exists once, and not again for texts that are owned.
        let (Ok(mut resource) | Err((mut resource, _))) = parser::parse(marked.text());
        let patterns = resource.body.iter().filter_map(parts);
        let counts = patterns.flat_map(|(value, attributes)| {
            let attributes = attributes.iter().map(|attribute| &attribute.value);
            value.into_iter().chain(attributes).map(most_texts)
        });
        let texts = vec![OnceCell::new(); counts.sum()];
        let mut places = texts.iter();
        resource.body.retain_mut(|entry| {
            let (comment, patterns) = match entry {
                Entry::Message(message) => {
                    let attributes = message.attributes.iter_mut();
                    let attributes = attributes.map(|attribute| &mut attribute.value);
                    let patterns: Vec<_> = message.value.iter_mut().chain(attributes).collect();
                    (message.comment.take(), patterns)
                }
                // A term is a name, and its attributes are for programs.
                Entry::Term(term) => {
                    term.comment = None;
                    return true;
                }
                _ => return false,
            };
            let lines = comment.map(|comment| comment.content).unwrap_or_default();
            let kept: Vec<&str> = kept_words(&lines).collect();
            for pattern in patterns {
                self.change(pattern, &kept, &mut places);
            }
            true
        });
        marked.unmarked(&write(resource))
    }

    fn change<'t>(self, pattern: &mut Pattern<&'t str>, kept: &[&str], places: &mut Places<'t>) {
        let select = |element: &PatternElement<&str>| {
            matches!(
                element,
                PatternElement::Placeable {
                    expression: Expression::Select { .. }
                }
            )
        };
        // Each variant is a sentence of its own.
        let whole = !pattern.elements.iter().any(select) && !is_reference(pattern);
        let mut letters = 0;
        for element in &mut pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    letters += value.chars().filter(|c| c.is_alphabetic()).count();
                    *value = put(self.words(value, kept), places);
                }
                PatternElement::Placeable {
                    expression: Expression::Select { variants, .. },
                } => {
                    for variant in variants {
                        self.change(&mut variant.value, kept, places);
                    }
                }
                PatternElement::Placeable { .. } => {}
            }
        }
        if self == Pseudo::Accented && whole && letters > 0 {
            let more = NUMBERS.iter().scan(0, |length, number| {
                let before = *length;
                *length += number.len() + 1;
                (before < letters.div_ceil(3)).then_some(*number)
            });
            let text = |value| PatternElement::TextElement { value };
            let more: String = more.map(|number| format!(" {number}")).collect();
            let more = put(format!("{more}]"), places);
            pattern.elements.insert(0, text("["));
            pattern.elements.push(text(more));
        }
    }

    /// The words of a text, but for what is to stay.
    fn words(self, text: &str, kept: &[&str]) -> String {
        let mut changed = String::new();
        let mut rest = text;
        while let Some(next) = rest.chars().next() {
            let stays = stays(rest, kept);
            if stays > 0 {
                changed.push_str(&rest[..stays]);
                rest = &rest[stays..];
                continue;
            }
            let word = rest
                .find(|c: char| !c.is_alphabetic())
                .unwrap_or(rest.len());
            let word = word.max(if next.is_alphabetic() { 1 } else { 0 });
            if word == 0 {
                changed.push(next);
                rest = &rest[next.len_utf8()..];
                continue;
            }
            match self {
                Pseudo::Accented => changed.extend(rest[..word].chars().map(accented)),
                Pseudo::RightToLeft => {
                    changed.push('\u{202e}');
                    changed.push_str(&rest[..word]);
                    changed.push('\u{202c}');
                }
            }
            rest = &rest[word..];
        }
        changed
    }
}

/// Places for the texts that are put into a tree.
type Places<'t> = slice::Iter<'t, OnceCell<String>>;

/// Puts a text into the next place.
fn put<'t>(text: String, places: &mut Places<'t>) -> &'t str {
    let place = places.next();
    place.map_or("", |place| place.get_or_init(|| text))
}

/// How many texts a pattern takes at most: its own, those of variants, and one at the end of each pattern.
fn most_texts(pattern: &Pattern<&str>) -> usize {
    let counts = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { .. } => 1,
        PatternElement::Placeable {
            expression: Expression::Select { variants, .. },
        } => variants.iter().map(|own| most_texts(&own.value)).sum(),
        PatternElement::Placeable { .. } => 0,
    });
    counts.sum::<usize>() + 1
}

/// Words to make a text longer.
const NUMBERS: [&str; 20] = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
];

/// Whether a pattern is a single placeable: a text that is defined elsewhere.
fn is_reference(pattern: &Pattern<&str>) -> bool {
    matches!(
        pattern.elements.as_slice(),
        [PatternElement::Placeable {
            expression: Expression::Inline(
                InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. }
            )
        }]
    )
}

/// How much of the start of a text stays as it is, in bytes.
fn stays(text: &str, kept: &[&str]) -> usize {
    if text.starts_with('<')
        && text[1..].starts_with(|c: char| c == '/' || c.is_ascii_alphabetic())
        && let Some(end) = text.find('>')
    {
        return end + 1;
    }
    if let Some(length) = character_reference(text) {
        return length;
    }
    if text.starts_with("http://") || text.starts_with("https://") {
        return text.find(char::is_whitespace).unwrap_or(text.len());
    }
    let is_word = |name: &&&str| {
        text.strip_prefix(**name)
            .is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
    };
    kept.iter()
        .filter(is_word)
        .map(|name| name.len())
        .max()
        .unwrap_or(0)
}

/// The length of a reference to a character that a text begins with, as HTML has it: by a name of two
/// letters or more, or by a number of either form.
fn character_reference(text: &str) -> Option<usize> {
    let (name, _) = text.strip_prefix('&')?.split_once(';')?;
    let is_number = |digits: &str, is_digit: fn(&u8) -> bool| {
        !digits.is_empty() && digits.bytes().all(|byte| is_digit(&byte))
    };
    let is_reference = match name.strip_prefix('#') {
        Some(number) => match number.strip_prefix(['x', 'X']) {
            Some(digits) => is_number(digits, u8::is_ascii_hexdigit),
            None => is_number(number, u8::is_ascii_digit),
        },
        None => {
            name.len() > 1
                && name.starts_with(|c: char| c.is_ascii_alphabetic())
                && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
        }
    };
    is_reference.then_some(name.len() + "&;".len())
}

fn accented(c: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const FOREIGN: &str = "åƀćđēƒğħīĵķĺɱñōƥʠřşŧūṽŵẋŷžÅƁĆĐĒƑĞĦĪĴĶĹḾÑŌƤɊŘŞŦŪṼŴẊŶŽ";
    let place = PLAIN.chars().position(|plain| plain == c);
    place
        .and_then(|place| FOREIGN.chars().nth(place))
        .unwrap_or(c)
}
