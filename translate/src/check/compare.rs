//! A translation against English.

use std::borrow::Cow;
use std::cell::LazyCell;
use std::collections::{BTreeSet, HashMap, HashSet};

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use gengo_messages::ProblemKind;
use gengo_messages::ftl::REFERENCE;

use super::english::{English, EnglishEntry, EnglishPart};
use super::message::{Lookup, is_cyclic, lookup, tags, unbalanced};
use super::{Checked, Entry, Findings, Texts};
use crate::finding::Finding;
use crate::pattern::{Reference, is_reference, readings, references, variables, walk};
use crate::rule::Rule;

/// How long a text for users may be, in characters.
const MAX_USER_TEXT: usize = 160;
/// The same in scripts that say more with a character.
const MAX_DENSE_USER_TEXT: usize = 80;

/// A text of a translation: the locale, the entry, and the attribute if it is not the value.
#[derive(Clone, Copy)]
struct Place<'p, 'a> {
    own: &'p Texts<'a>,
    entry: &'p Entry<'a>,
    attribute: Option<&'a str>,
}

impl<'a> Place<'_, 'a> {
    fn report<'f>(
        self,
        findings: &'f mut Findings<'a>,
        rule: &'static Rule,
        slice: &str,
        message: impl Into<String>,
    ) -> &'f mut Finding {
        findings.of(rule, self.own, self.entry, self.attribute, slice, message)
    }

    /// Where the text begins: at its attribute's name, or at the message's id.
    fn start(self) -> &'a str {
        self.attribute.unwrap_or(self.entry.id)
    }
}

pub(super) fn check<'a>(
    checked: &Checked<'_, 'a>,
    index: usize,
    english: &English<'_>,
    findings: &mut Findings<'a>,
) {
    let own = &checked.texts[index];
    // What is beneath an overlay has gaps of its own.
    for english in english.own() {
        check_missing(checked.texts, index, english, findings);
    }
    let obsolete = LazyCell::new(|| obsolete(own, english));
    let parent = filled_in_from(checked.texts, index);
    let mut two_ways = TwoWays::default();
    for entry in own.entries.values() {
        let Some(english) = english.get(entry.key) else {
            if obsolete.contains(entry.key) {
                let message = format!("{} is not in English", entry.key);
                findings.of(Rule::OBSOLETE_MESSAGE, own, entry, None, entry.id, message);
            }
            continue;
        };
        for (attribute, pattern) in entry.parts() {
            let place = Place {
                own,
                entry,
                attribute,
            };
            match english.part(attribute) {
                // A term's attributes, and what it is called with, are the language's own.
                None if entry.is_term() => {}
                Some(part) => {
                    compare(checked, index, place, pattern, part, findings);
                    two_ways.check(place, pattern, part, findings);
                }
                None => {
                    let (rule, what) = match attribute {
                        Some(name) => (Rule::OBSOLETE_ATTRIBUTE, format!(".{name}")),
                        None => (Rule::SUPERFLUOUS_VALUE, "a value".to_owned()),
                    };
                    let message = format!("the English {} does not have {what}", entry.key);
                    place.report(findings, rule, place.start(), message);
                }
            }
            if let Some(parent) = parent {
                check_parent(parent, place, pattern, findings);
            }
        }
    }
}

/// The keys of what a locale has and English has not. A translation may have terms and shared
/// messages of its own. What is broken in English is there all the same.
pub(crate) fn obsolete<'a>(own: &Texts<'a>, english: &English<'_>) -> HashSet<&'a str> {
    let beyond = own.entries.values().map(|entry| entry.key);
    let beyond: Vec<_> = beyond.filter(|key| !english.contains_key(key)).collect();
    if beyond.is_empty() {
        return HashSet::new();
    }
    let used = used(own, english);
    let is_obsolete = |key: &&str| !used.contains(*key) && !english.has_lost(key);
    beyond.into_iter().filter(is_obsolete).collect()
}

/// The keys of everything that a locale's translations refer to, through whatever others.
fn used(own: &Texts<'_>, english: &English<'_>) -> HashSet<String> {
    let mut used = HashSet::new();
    let translations = own.entries.values();
    let mut open: Vec<_> = translations
        .filter(|entry| english.contains_key(entry.key))
        .collect();
    while let Some(entry) = open.pop() {
        for (_, pattern) in entry.parts() {
            for reference in references(pattern) {
                let key = reference.key();
                if let Some(next) = own.entries.get(&key)
                    && used.insert(key.into_owned())
                {
                    open.push(next);
                }
            }
        }
    }
    used
}

/// Whether another locale than English fills in what a locale lacks.
pub(super) fn is_thin(texts: &[Texts<'_>], index: usize) -> bool {
    texts[index].parents.iter().any(|&parent| {
        let parent = texts[parent].folder;
        parent.name != REFERENCE && parent.id != texts[index].folder.id
    })
}

/// Whether a message may be in a file and cannot be used.
pub(super) fn is_lost(own: &Texts<'_>, key: &str) -> bool {
    let mut pages = own.pages.iter();
    if pages.any(|page| page.file.unreadable.is_some()) {
        return true;
    }
    let pages = own.pages.iter();
    pages.flat_map(|page| page.problems).any(|problem| {
        problem.id() == Some(key)
            || (problem.id().is_none() && problem.kind() == ProblemKind::TooLarge)
    })
}

/// What English has and neither the locale nor one that fills in for it.
fn check_missing<'a>(
    texts: &[Texts<'a>],
    index: usize,
    english: &EnglishEntry<'_>,
    findings: &mut Findings<'a>,
) {
    let key = english.entry.key;
    let own = &texts[index];
    let entry = own.entries.get(key);
    let has_all = |entry: &Entry<'_>| {
        let mut parts = english.parts.iter();
        parts.all(|part| entry.part(part.attribute).is_some())
    };
    if entry.is_some_and(has_all) {
        return;
    }
    // What is there and broken is found already; what the parent lacks, too, is found there.
    if is_lost(own, key) || (is_thin(texts, index) && entry.is_none()) {
        return;
    }
    for attribute in english.parts.iter().map(|part| part.attribute) {
        // A term's attributes are the language's own.
        let is_own = english.entry.is_term() && attribute.is_some();
        if is_own || matches!(lookup(texts, index, key, attribute), Lookup::Found(..)) {
            continue;
        }
        match (entry, attribute) {
            (Some(entry), Some(name)) => {
                let message = format!("{key} lacks .{name}");
                let rule = Rule::MISSING_ATTRIBUTE;
                findings.of(rule, own, entry, attribute, entry.id, message);
            }
            (Some(entry), None) => {
                let message = format!("{key} lacks its value");
                findings.of(Rule::MISSING_VALUE, own, entry, None, entry.id, message);
            }
            (None, _) => {
                let message = format!("{key} is missing");
                // In the file that has it in English, if the locale has that.
                let name = english.entry.page.file.path.file_name();
                let mut pages = own.pages.iter();
                let same = pages.find(|page| page.file.path.file_name() == name);
                let Some(&page) = same.or(own.pages.first()) else {
                    return;
                };
                let here = (own.folder.name.as_str(), page);
                let start = &page.text[..0];
                let finding = findings.at(Rule::MISSING_MESSAGE, here, start, message);
                finding.id = Some(key.to_owned());
                return;
            }
        }
    }
}

fn compare<'a>(
    checked: &Checked<'_, 'a>,
    index: usize,
    place: Place<'_, 'a>,
    pattern: &'a Pattern<&'a str>,
    english: &EnglishPart<'_>,
    findings: &mut Findings<'a>,
) {
    if !place.entry.is_term() {
        check_variables(place, pattern, english, findings);
    }
    check_references(checked, index, place, pattern, english, findings);
    if english.is_reference || is_reference(pattern) {
        return;
    }
    let words = readings(pattern);
    let Some(text) = words.first() else {
        return;
    };
    // That it is empty is found already.
    if words.iter().all(|text| text.trim().is_empty()) {
        return;
    }
    for name in &english.kept {
        if !words.iter().all(|text| has_word(text, name)) {
            let message = format!("{name:?} is gone; it stays as it is");
            place.report(findings, Rule::LOST_NAME, place.start(), message);
        }
    }
    for url in &english.urls {
        if !words.iter().any(|text| urls(text).any(|own| own == url)) {
            let message = format!("the address {url} is gone");
            place.report(findings, Rule::LOST_URL, place.start(), message);
        }
    }
    let has_numbers = |text: &Cow<'_, str>| {
        let mut numbers = english.numbers.iter();
        numbers.all(|number| has_word(text, number)) && !text.contains(':')
    };
    if !words.iter().all(has_numbers) {
        check_numbers(place, &words, english, findings);
    }
    check_markup(place, &words, english, findings);
    let language = place.own.folder.id.language.as_str();
    if language != "en" && words == english.words && says_something(text) {
        let message = "is the English text";
        place.report(findings, Rule::SAME_AS_ENGLISH, place.start(), message);
    }
    check_end(place, &words, &english.ends, findings);
    if place.attribute == Some("user") {
        let dense = ["ja", "ko", "zh"].contains(&language);
        let limit = if dense {
            MAX_DENSE_USER_TEXT
        } else {
            MAX_USER_TEXT
        };
        let long = words.iter().filter(|text| text.len() > limit);
        let longest = long.map(|text| text.chars().count()).max().unwrap_or(0);
        if longest > limit {
            let message = format!("is {longest} characters long; at most {limit} fit");
            place.report(findings, Rule::TOO_LONG, place.start(), message);
        }
    }
}

fn check_numbers<'a>(
    place: Place<'_, 'a>,
    words: &[Cow<'_, str>],
    english: &EnglishPart<'_>,
    findings: &mut Findings<'a>,
) {
    let own: Vec<_> = words.iter().map(|text| numbers(&plain(text))).collect();
    for number in &english.numbers {
        let message = if !own.iter().any(|own| own.contains(number)) {
            format!("the number {number} is gone")
        } else if english.numbers_in_all.contains(number)
            && !own.iter().all(|own| own.contains(number))
        {
            format!("the number {number} is gone in a variant")
        } else {
            continue;
        };
        if !english.kept.iter().any(|name| name.contains(number)) {
            place.report(findings, Rule::LOST_NUMBER, place.start(), message);
        }
    }
}

fn check_markup<'a>(
    place: Place<'_, 'a>,
    words: &[Cow<'_, str>],
    english: &EnglishPart<'_>,
    findings: &mut Findings<'a>,
) {
    if english.tags.is_empty() && !words.iter().any(|text| text.contains('<')) {
        return;
    }
    let own = all_tags(words);
    // Tags that are not closed are found already.
    if own != english.tags && words.iter().all(|text| unbalanced(text).is_none()) {
        let list = |tags: &BTreeSet<String>| {
            let tags: Vec<_> = tags.iter().map(String::as_str).collect();
            tags.join(" or ")
        };
        let message = format!(
            "has the tags {:?}, English has {:?}",
            list(&own),
            list(&english.tags)
        );
        place.report(findings, Rule::MARKUP_DIFFERS, place.start(), message);
    }
}

/// The tags of each reading; of none if none has any.
pub(super) fn all_tags(words: &[impl AsRef<str>]) -> BTreeSet<String> {
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

/// Two words or more, each of letters: not a name or a number.
fn says_something(text: &str) -> bool {
    let words = text.split_whitespace();
    let words = words.map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let words = words.filter(|word| word.chars().all(char::is_alphabetic));
    words.filter(|word| word.len() > 1).count() > 1
}

fn check_variables<'a>(
    place: Place<'_, 'a>,
    pattern: &'a Pattern<&'a str>,
    english: &EnglishPart<'_>,
    findings: &mut Findings<'a>,
) {
    let is_plain =
        |element: &PatternElement<&str>| matches!(element, PatternElement::TextElement { .. });
    if english.always.is_empty() && pattern.elements.iter().all(is_plain) {
        return;
    }
    let (shown, selecting) = variables(pattern);
    for name in shown.iter().chain(&selecting) {
        if !english.shown.contains(name) && !english.selecting.contains(name) {
            let message = format!("the English text has no ${name}");
            let all = english.shown.union(&english.selecting);
            let others: Vec<_> = all.map(|name| format!("${name}")).collect();
            let finding = place.report(findings, Rule::UNKNOWN_VARIABLE, name, message);
            finding.suggestion = (!others.is_empty()).then(|| others.join(" or "));
            // What is called otherwise is not missing besides.
            return;
        }
    }
    let always = always_shown(pattern);
    for name in english.always.iter().filter(|name| !always.contains(*name)) {
        // A variable that chooses the variant may be said in words: "two jobs". `{ x }` in place of
        // `{ $x }` is found already.
        if selecting.contains(name) || references(pattern).iter().any(|own| own.id() == *name) {
            continue;
        }
        let message = match shown.contains(name) {
            true => format!("a variant leaves out ${name}"),
            false => format!("${name} is missing"),
        };
        let finding = place.report(findings, Rule::MISSING_VARIABLE, place.start(), message);
        finding.suggestion = Some(format!("{{ ${name} }}"));
    }
}

/// The variables that are shown whichever variants are chosen.
pub(super) fn always_shown<'a>(pattern: &'a Pattern<&'a str>) -> BTreeSet<&'a str> {
    let mut always = BTreeSet::new();
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(inline) => {
                let mut names = Vec::new();
                names_in(inline, &mut names);
                always.extend(names);
            }
            Expression::Select { variants, .. } => {
                let mut sets = variants.iter().map(|variant| always_shown(&variant.value));
                let first = sets.next().unwrap_or_default();
                always.extend(sets.fold(first, |all, set| &all & &set));
            }
        }
    }
    always
}

/// The variables that an expression shows.
fn names_in<'a>(inline: &InlineExpression<&'a str>, names: &mut Vec<&'a str>) {
    match inline {
        InlineExpression::VariableReference { id } => names.push(id.name),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments
                .positional
                .iter()
                .for_each(|inline| names_in(inline, names));
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inline) = &**expression {
                names_in(inline, names);
            }
        }
        _ => {}
    }
}

fn check_references<'a>(
    checked: &Checked<'_, 'a>,
    index: usize,
    place: Place<'_, 'a>,
    pattern: &'a Pattern<&'a str>,
    english: &EnglishPart<'_>,
    findings: &mut Findings<'a>,
) {
    let mut own = references(pattern);
    if own == english.references {
        return;
    }
    // A language may have terms of its own.
    let is_english = |key: &str| {
        let in_english = checked
            .english
            .is_some_and(|english| english.contains_key(key));
        in_english || !place.own.entries.contains_key(key)
    };
    own.retain(|own| !own.is_term() || english.references.contains(own) || is_english(&own.key()));
    // A reference to what is not there is found already.
    let mut dangling = false;
    walk(pattern, &mut |part| {
        if let Some((reference, part)) = part.reference() {
            let found = lookup(checked.texts, index, &reference.key(), part);
            dangling |= !matches!(found, Lookup::Found(..));
        }
    });
    if dangling || own == english.references {
        return;
    }
    // Nor is one in a circle worth another finding.
    if is_cyclic(checked.texts, index, place.entry, place.attribute) {
        return;
    }
    let names = |references: &[Reference<'_>]| match references.is_empty() {
        true => "nothing".to_owned(),
        false => {
            let keys: Vec<_> = references.iter().map(|own| own.key()).collect();
            keys.join(", ")
        }
    };
    let message = format!(
        "refers to {}, English to {}",
        names(&own),
        names(&english.references)
    );
    let slice = own.first().map_or(place.start(), |own| own.id());
    place.report(findings, Rule::REFERENCE_DIFFERS, slice, message);
}

/// Whether a text has a word that is not only a part of another.
pub(super) fn has_word(text: &str, word: &str) -> bool {
    let joins = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric() || c == '_');
    // To look for one character is fast.
    let Some(first) = word.chars().next() else {
        return true;
    };
    text.match_indices(first).any(|(at, _)| {
        let (before, rest) = text.split_at(at);
        rest.strip_prefix(word)
            .is_some_and(|after| !joins(before.chars().next_back()) && !joins(after.chars().next()))
    })
}

/// Addresses: what looks like one up to a space, a quotation mark, a bracket of a tag, or a
/// character that is not ASCII, without the marks of the sentence.
pub(super) fn urls(text: &str) -> impl Iterator<Item = &str> {
    let starts = text.match_indices("http").map(|(at, _)| &text[at..]);
    starts
        .filter(|rest| rest.starts_with("http://") || rest.starts_with("https://"))
        .map(|rest| {
            let ends = |c: char| !c.is_ascii_graphic() || matches!(c, '"' | '<' | '>' | '{');
            let url = &rest[..rest.find(ends).unwrap_or(rest.len())];
            url.trim_end_matches(['.', ',', ')', ';', ':', '!', '?', '\''])
        })
}

/// The words of a reading, without addresses and what stands for placeables.
pub(super) fn plain(text: &str) -> String {
    let found: Vec<_> = urls(text).collect();
    let text = found
        .iter()
        .fold(text.to_owned(), |text, url| text.replace(url, " "));
    let mut plain = String::new();
    let mut depth = 0;
    for c in text.chars() {
        match c {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            c if depth == 0 => plain.push(c),
            _ => {}
        }
    }
    plain
}

/// Numbers in digits, of any script, as Western digits.
pub(super) fn numbers(text: &str) -> BTreeSet<String> {
    // The ten digits of a script stand in a row, from 0 to 9.
    let western = |c: char| -> Option<char> {
        if c.is_ascii() || !c.is_numeric() {
            return c.is_ascii_digit().then_some(c);
        }
        let before = (1..=9).take_while(|back| {
            let other = u32::from(c).checked_sub(*back).and_then(char::from_u32);
            other.is_some_and(char::is_numeric)
        });
        char::from_digit(before.count() as u32, 10)
    };
    // 4,000, 4.000 and 4\u{202f}000 are one number.
    let groups = |c: &char| matches!(c, ',' | '.' | '\'' | '’' | '٬' | '\u{a0}' | '\u{202f}');
    let chars: Vec<_> = text.chars().map(|c| (c, western(c))).collect();
    let is_digit = |at: usize| chars.get(at).is_some_and(|(_, digit)| digit.is_some());
    let mut digits = String::new();
    for (at, (c, digit)) in chars.iter().enumerate() {
        let joins = groups(c)
            && at > 0
            && is_digit(at - 1)
            && (1..=3).all(|next| is_digit(at + next))
            && !is_digit(at + 4);
        if !joins {
            digits.push(digit.unwrap_or(' '));
        }
    }
    digits.split_whitespace().map(str::to_owned).collect()
}

/// The kinds of marks that end a sentence, in the scripts that have their own.
pub(super) fn end(text: &str) -> Option<char> {
    let text = text.trim_end_matches([
        ')', '）', '"', '\'', '”', '“', '’', '‘', '»', '«', '」', '』', '\u{2069}', '\u{200e}',
        '\u{200f}', '\u{a0}', '\u{202f}', ' ',
    ]);
    match text.chars().last()? {
        '.' | '。' | '．' | '।' | '۔' | '։' | '။' | '።' => Some('.'),
        '?' | '？' | '؟' | ';' | '\u{37e}' => Some('?'),
        '!' | '！' => Some('!'),
        ':' | '：' => Some(':'),
        '…' => Some('…'),
        _ => None,
    }
}

fn check_end<'a>(
    place: Place<'_, 'a>,
    words: &[Cow<'_, str>],
    expected: &[Option<char>],
    findings: &mut Findings<'a>,
) {
    let language = place.own.folder.id.language.as_str();
    // The semicolon asks a question in Greek only.
    let kind = |text: &str| end(text).filter(|_| language == "el" || !text.ends_with(';'));
    // Thai and its neighbours end sentences without a mark.
    let may_lack = ["th", "lo", "km"].contains(&language) && expected.contains(&Some('.'));
    let is_right = |text: &str| match kind(text) {
        None if may_lack => true,
        kind => expected.contains(&kind),
    };
    if let Some(text) = words.iter().find(|text| !is_right(text)) {
        let shown = |kind: Option<char>| kind.map_or("no mark".to_owned(), |c| format!("{c:?}"));
        let english: Vec<_> = expected.iter().copied().map(shown).collect();
        let message = format!(
            "ends with {}, English with {}",
            shown(kind(text)),
            english.join(" or ")
        );
        place.report(findings, Rule::END_PUNCTUATION, place.start(), message);
    }
}

/// The locale that a thin one fills in from. A locale that has everything is no thin one.
fn filled_in_from<'t, 'a>(texts: &'t [Texts<'a>], index: usize) -> Option<&'t Texts<'a>> {
    let own = &texts[index];
    let parent = &texts[*own.parents.first()?];
    let mut above = parent.entries.values();
    let inherits = above.any(|entry| !own.entries.contains_key(entry.key));
    (inherits || parent.entries.len() <= 1).then_some(parent)
}

/// What a thin locale says just as the one that fills in for it.
fn check_parent<'a>(
    parent: &Texts<'a>,
    place: Place<'_, 'a>,
    pattern: &'a Pattern<&'a str>,
    findings: &mut Findings<'a>,
) {
    let entry = parent.entries.get(place.entry.key);
    if entry.and_then(|entry| entry.part(place.attribute)) == Some(pattern) {
        let message = format!("is the same as in {}", parent.folder.name);
        place.report(findings, Rule::REPEATS_PARENT, place.start(), message);
    }
}

/// English texts that are the same, and their translations that are not.
#[derive(Default)]
struct TwoWays<'t> {
    /// By the number of the English text: the message, and what it says.
    first: HashMap<usize, (&'t str, String)>,
}

impl<'a> TwoWays<'a> {
    fn check(
        &mut self,
        place: Place<'_, 'a>,
        pattern: &'a Pattern<&'a str>,
        english: &EnglishPart<'_>,
        findings: &mut Findings<'a>,
    ) {
        let Some(number) = english.same.filter(|_| !is_reference(pattern)) else {
            return;
        };
        let text = readings(pattern).join("\n");
        match self.first.get(&number) {
            None => {
                self.first.insert(number, (place.entry.key, text));
            }
            Some((other, words)) if *words != text => {
                let message = format!("the same English text is {words:?} in {other}");
                place.report(findings, Rule::TRANSLATED_TWO_WAYS, place.start(), message);
            }
            Some(_) => {}
        }
    }
}
