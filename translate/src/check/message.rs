//! What can be told of a locale's messages without English.

use std::borrow::Cow;
use std::collections::BTreeSet;

use fluent_syntax::ast::{CallArguments, InlineExpression, Pattern, PatternElement, Variant};
use fluent_syntax::unicode::unescape_unicode_to_string;
use gengo_messages::ftl::{REFERENCE, category_name, entry_id, plural_rules};
use icu_plurals::PluralRuleType;
use unicode_script::{Script, UnicodeScript};

use super::{Checked, Entry, Findings, Texts};
use crate::folder;
use crate::pattern::{Part, key, readings, walk};
use crate::rule::Rule;

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// How many texts are followed from one to look for a way back. A catalog shows no text that
/// refers to more.
pub(super) const MAX_FOLLOWED: usize = 200;

/// A text of a message: the entry, and the attribute if it is not the value.
type Place<'p, 'a> = (&'p Texts<'a>, &'p Entry<'a>, Option<&'a str>);

pub(super) fn check<'a>(checked: &Checked<'_, 'a>, index: usize, findings: &mut Findings<'a>) {
    let texts = checked.texts;
    let own = &texts[index];
    for entry in own.entries.values() {
        for (attribute, pattern) in entry.parts() {
            let place = (own, entry, attribute);
            walk(pattern, &mut |part| {
                check_part(checked, index, place, part, findings)
            });
            check_empty(place, pattern, findings);
            check_lines(checked, place, pattern, findings);
            check_markup(place, pattern, findings);
            check_bidi(place, pattern, findings);
            if is_cyclic(texts, index, entry, attribute) {
                let message = "refers to itself in a circle";
                let start = attribute.unwrap_or(entry.id);
                let rule = Rule::CYCLIC_REFERENCE;
                findings.of(rule, own, entry, attribute, start, message);
            }
        }
    }
}

/// An entry of the locale, or of those that fill in what it lacks.
pub(super) fn lookup<'t, 'a>(
    texts: &'t [Texts<'a>],
    index: usize,
    key: &str,
    attribute: Option<&str>,
) -> Lookup<'t, 'a> {
    let mut known = false;
    for &locale in std::iter::once(&index).chain(&texts[index].parents) {
        if let Some(entry) = texts[locale].entries.get(key) {
            known = true;
            if entry.part(attribute).is_some() {
                return Lookup::Found(entry);
            }
        }
    }
    match known {
        true => Lookup::NoSuchPart,
        false => Lookup::Unknown,
    }
}

pub(super) enum Lookup<'t, 'a> {
    Found(&'t Entry<'a>),
    NoSuchPart,
    Unknown,
}

fn check_part<'a>(
    checked: &Checked<'_, 'a>,
    index: usize,
    (own, entry, attribute): Place<'_, 'a>,
    part: Part<'a>,
    findings: &mut Findings<'a>,
) {
    let mut refer = |key: String, id: &str, part: Option<&str>, unknown| {
        let (rule, message) = match lookup(checked.texts, index, &key, part) {
            Lookup::Found(..) => return,
            Lookup::Unknown => (unknown, format!("there is no {key}")),
            Lookup::NoSuchPart => match part {
                Some(part) => (Rule::UNKNOWN_ATTRIBUTE, format!("{key} has no .{part}")),
                None => (Rule::UNKNOWN_ATTRIBUTE, format!("{key} has no value")),
            },
        };
        findings.of(rule, own, entry, attribute, id, message);
    };
    match part {
        Part::Text(text) => check_characters((own, entry, attribute), text, findings),
        Part::Literal(_) | Part::Variable { .. } => {}
        Part::Message {
            id,
            attribute: part,
        } => {
            refer(id.to_owned(), id, part, Rule::UNKNOWN_MESSAGE);
        }
        Part::Term {
            id,
            attribute: part,
        } => {
            refer(format!("-{id}"), id, part, Rule::UNKNOWN_TERM);
        }
        Part::Function {
            name: "NUMBER",
            arguments,
        } => {
            check_options((own, entry, attribute), arguments, findings);
        }
        Part::Function { name, .. } => {
            let message = format!("there is no function {name}; the only one is NUMBER");
            findings.of(Rule::UNKNOWN_FUNCTION, own, entry, attribute, name, message);
        }
        Part::Select { selector, variants } => {
            let is_text = is_described_as_text(checked, entry, selector);
            check_variants(
                (own, entry, attribute),
                selector,
                variants,
                is_text,
                findings,
            );
        }
    }
}

fn check_characters<'a>(
    (own, entry, attribute): Place<'_, 'a>,
    text: &'a str,
    findings: &mut Findings<'a>,
) {
    if text.is_ascii() {
        return;
    }
    for (at, c) in text.char_indices() {
        // Joiners shape letters, and zero-width spaces part words where no others do.
        let parts_words = ["km", "lo", "my", "th"].contains(&own.folder.id.language.as_str());
        if c == '\u{feff}' || (c == '\u{200b}' && !parts_words) {
            let slice = &text[at..at + c.len_utf8()];
            let message = format!("the invisible character U+{:04X}", u32::from(c));
            let rule = Rule::INVISIBLE_CHARACTER;
            findings
                .of(rule, own, entry, attribute, slice, message)
                .suggestion = Some("leave it out".to_owned());
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
            let message = format!("{word:?} has letters that are {}", scripts.join(" and "));
            findings.of(Rule::MIXED_SCRIPTS, own, entry, attribute, word, message);
        }
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

/// Options that `NUMBER` takes and that change what is shown or chosen.
const OPTIONS: [&str; 2] = ["minimumFractionDigits", "type"];

fn check_options<'a>(
    (own, entry, attribute): Place<'_, 'a>,
    arguments: &'a CallArguments<&'a str>,
    findings: &mut Findings<'a>,
) {
    for named in &arguments.named {
        let name = named.name.name;
        if !OPTIONS.contains(&name) {
            let message = format!("the option {name} is ignored");
            findings.of(Rule::IGNORED_OPTION, own, entry, attribute, name, message);
        }
    }
}

fn check_variants<'a>(
    (own, entry, attribute): Place<'_, 'a>,
    selector: &InlineExpression<&'a str>,
    variants: &'a [Variant<&'a str>],
    is_text: bool,
    findings: &mut Findings<'a>,
) {
    let mut seen = BTreeSet::new();
    for variant in variants {
        let key = key(variant);
        if !seen.insert(key) {
            let message = format!("[{key}] is there already; this one is not used");
            findings.of(Rule::DUPLICATE_VARIANT, own, entry, attribute, key, message);
        }
        if readings(&variant.value).iter().all(|text| text.is_empty()) {
            let message = format!("the variant [{key}] is empty");
            findings.of(Rule::EMPTY_TEXT, own, entry, attribute, key, message);
        }
    }
    if is_text || !is_plural(variants) {
        return;
    }
    let Some(expected) = categories(&own.folder.name, selector) else {
        return;
    };
    // `[0]`, `[1]` and `[2]` do for forms that are there for just these numbers.
    let number = |category| match category {
        "zero" => "0",
        "one" => "1",
        "two" => "2",
        other => other,
    };
    let missing: Vec<_> = expected
        .iter()
        .copied()
        .filter(|category| !seen.contains(category) && !seen.contains(number(category)))
        .collect();
    if !missing.is_empty() {
        let message = format!("the plural forms [{}] are missing", missing.join("], ["));
        let first = variants.first().map_or(entry.id, key);
        findings.of(Rule::PLURAL_MISSING, own, entry, attribute, first, message);
    }
    for variant in variants {
        let key = key(variant);
        if CATEGORIES.contains(&key) && !expected.contains(&key) {
            let message = format!("{} has no plural form [{key}]", own.folder.name);
            findings.of(
                Rule::PLURAL_SUPERFLUOUS,
                own,
                entry,
                attribute,
                key,
                message,
            );
        }
    }
}

/// Whether variants are for plural forms.
pub(crate) fn is_plural(variants: &[Variant<&str>]) -> bool {
    let keys: BTreeSet<&str> = variants.iter().map(key).collect();
    let is_number = |key: &&str| key.starts_with(|c: char| c.is_ascii_digit() || c == '-');
    let words: Vec<_> = keys.iter().filter(|key| !is_number(key)).collect();
    let are_categories = words.iter().all(|key| CATEGORIES.contains(*key))
        && (keys.contains("other") || words.len() > 1);
    // `[1] … *[other]` asks for numbers, not for plural forms.
    are_categories && (words.len() > 1 || keys.len() == 1)
}

/// Whether the comment of the English message says that a selector is a text.
fn is_described_as_text(
    checked: &Checked<'_, '_>,
    entry: &Entry<'_>,
    selector: &InlineExpression<&str>,
) -> bool {
    let InlineExpression::VariableReference { id } = selector else {
        return false;
    };
    let english = checked.english.and_then(|english| english.get(entry.key));
    let described = format!("${} (String)", id.name);
    let mut lines = english.into_iter().flat_map(|own| own.entry.lines());
    lines.any(|line| line.trim().starts_with(&described))
}

/// The plural categories that CLDR gives a locale: ordinal ones for `NUMBER` of type ordinal.
pub(crate) fn categories(
    locale: &str,
    selector: &InlineExpression<&str>,
) -> Option<BTreeSet<&'static str>> {
    let ordinal = match selector {
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.named.iter().any(|argument| {
                let ordinal = matches!(
                    argument.value,
                    InlineExpression::StringLiteral { value: "ordinal" }
                );
                argument.name.name == "type" && ordinal
            })
        }
        _ => false,
    };
    let kind = match ordinal {
        true => PluralRuleType::Ordinal,
        false => PluralRuleType::Cardinal,
    };
    let locale = folder::locale(locale)?;
    let rules = plural_rules(&locale, kind)?;
    Some(rules.categories().map(category_name).collect())
}

fn check_empty<'a>(
    (own, entry, attribute): Place<'_, 'a>,
    pattern: &'a Pattern<&'a str>,
    findings: &mut Findings<'a>,
) {
    let mut is_empty = !pattern.elements.is_empty();
    walk(pattern, &mut |part| {
        is_empty &=
            matches!(part, Part::Text(text) | Part::Literal(text) if text.trim().is_empty());
    });
    if is_empty {
        let message = "the text is empty";
        let start = attribute.unwrap_or(entry.id);
        findings.of(Rule::EMPTY_TEXT, own, entry, attribute, start, message);
    }
}

/// Lines that are indented in a way that makes something else of them than what was meant.
fn check_lines<'a>(
    checked: &Checked<'_, 'a>,
    (own, entry, attribute): Place<'_, 'a>,
    pattern: &'a Pattern<&'a str>,
    findings: &mut Findings<'a>,
) {
    // The parser gives each line on its own.
    let mut before = None;
    for element in &pattern.elements {
        let (PatternElement::TextElement { value: text }, is_first) = (element, before.is_none())
        else {
            before = Some("");
            continue;
        };
        let begins_line = before.is_some_and(|before| before.ends_with('\n'));
        before = Some(*text);
        if is_first && text.starts_with(' ') && !text.trim().is_empty() {
            let message =
                "the first line is indented further than the others; the spaces are shown";
            let rule = Rule::INDENTED_LINE;
            findings.of(rule, own, entry, attribute, text.trim_end(), message);
        }
        let key = entry_id(text.trim_start()).filter(|_| begins_line);
        let is_known = |key: &str| {
            let english = checked.english.is_some_and(|own| own.contains_key(key));
            own.folder.name == REFERENCE || english
        };
        if let Some(key) = key.filter(|key| is_known(key)) {
            let message = format!("{key} is a part of this text, because its line is indented");
            let rule = Rule::SWALLOWED_MESSAGE;
            findings.of(rule, own, entry, attribute, text.trim(), message);
        }
    }
}

/// Tags of HTML's kind: `<b>`, `</b>`, `<br/>`.
pub(super) fn tags(text: &str) -> Vec<&str> {
    let mut tags = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        let tag = &rest[start..];
        let Some(end) = tag.find('>') else {
            break;
        };
        let inner = tag[1..end].trim_start_matches('/');
        if inner.starts_with(|c: char| c.is_ascii_alphabetic()) && !inner.contains('<') {
            tags.push(&tag[..=end]);
        }
        rest = &tag[1..];
    }
    tags
}

fn name_of(tag: &str) -> &str {
    let inner = tag.trim_start_matches(['<', '/']);
    let end = inner.find(|c: char| !c.is_ascii_alphanumeric() && c != '-');
    &inner[..end.unwrap_or(inner.len())]
}

fn check_markup<'a>(
    (own, entry, attribute): Place<'_, 'a>,
    pattern: &'a Pattern<&'a str>,
    findings: &mut Findings<'a>,
) {
    let mut has_tags = false;
    walk(pattern, &mut |part| {
        has_tags |= matches!(part, Part::Text(text) | Part::Literal(text) if text.contains('<'));
    });
    if !has_tags {
        return;
    }
    if let Some(message) = readings(pattern).iter().find_map(|text| unbalanced(text)) {
        let start = attribute.unwrap_or(entry.id);
        findings.of(Rule::UNCLOSED_MARKUP, own, entry, attribute, start, message);
    }
}

/// What is wrong with a text whose tags are not in pairs.
pub(super) fn unbalanced(text: &str) -> Option<String> {
    const VOID: [&str; 4] = ["br", "hr", "img", "wbr"];
    let mut open: Vec<&str> = Vec::new();
    for tag in tags(text) {
        let name = name_of(tag);
        if tag.ends_with("/>") || VOID.contains(&name) {
            continue;
        }
        if !tag.starts_with("</") {
            open.push(tag);
        } else if open.pop_if(|last| name_of(last) == name).is_none() {
            return Some(format!("{tag} closes what is not open"));
        }
    }
    open.pop().map(|tag| format!("{tag} is not closed"))
}

fn check_bidi<'a>(
    (own, entry, attribute): Place<'_, 'a>,
    pattern: &'a Pattern<&'a str>,
    findings: &mut Findings<'a>,
) {
    let mut open: Vec<(char, &str)> = Vec::new();
    let mut alone = None;
    walk(pattern, &mut |part| {
        let (text, shown) = match part {
            Part::Text(text) if !text.is_ascii() => (text, Cow::Borrowed(text)),
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
        let message = format!("U+{:04X} has no partner", u32::from(c));
        findings.of(Rule::BIDI_UNPAIRED, own, entry, attribute, slice, message);
    }
}

/// Whether a text refers to itself, through whatever others.
pub(super) fn is_cyclic(
    texts: &[Texts<'_>],
    index: usize,
    entry: &Entry<'_>,
    attribute: Option<&str>,
) -> bool {
    // Most texts refer to nothing, or to what refers to nothing.
    let Some(pattern) = entry.part(attribute) else {
        return false;
    };
    let mut seen = BTreeSet::new();
    let mut open = Vec::new();
    let mut cyclic = false;
    let mut follow = |pattern, open: &mut Vec<_>| {
        walk(pattern, &mut |part| {
            let Some((reference, part)) = part.reference() else {
                return;
            };
            let key = reference.key();
            cyclic |= key == entry.key && part == attribute;
            if seen.len() < MAX_FOLLOWED && seen.insert((key.clone(), part)) {
                open.push((key, part));
            }
        });
    };
    follow(pattern, &mut open);
    while let Some((key, part)) = open.pop() {
        let Lookup::Found(found) = lookup(texts, index, &key, part) else {
            continue;
        };
        if let Some(pattern) = found.part(part) {
            follow(pattern, &mut open);
        }
    }
    cyclic
}
