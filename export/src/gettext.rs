//! gettext: `LOCALE/LC_MESSAGES/gengo_messages.po`, its message ids the keys.

use std::collections::BTreeSet;
use std::path::PathBuf;

use gengo_messages::LanguageIdentifier;

use crate::error::ExportError;
use crate::file::File;
use crate::plurals::{categories, category_of, rules};
use crate::texts::{Form, Pattern, Piece, Text, Texts};

pub(crate) fn files(texts: &Texts) -> Result<Vec<File>, ExportError> {
    let locale = texts.locale.to_string().replace('-', "_");
    let mut page = format!(
        "msgid \"\"\nmsgstr \"\"\n\
         \"Language: {locale}\\n\"\n\
         \"MIME-Version: 1.0\\n\"\n\
         \"Content-Type: text/plain; charset=UTF-8\\n\"\n\
         \"Content-Transfer-Encoding: 8bit\\n\"\n\
         \"Plural-Forms: {}\\n\"\n",
        plural_forms(&texts.locale)?
    );
    for (key, text) in &texts.entries {
        page.push('\n');
        match text {
            Text::One(pattern) => {
                page += &format!("msgid \"{key}\"\nmsgstr \"{}\"\n", escaped(pattern));
            }
            Text::Plural(forms) => {
                page += &format!("msgid \"{key}\"\nmsgid_plural \"{key}\"\n");
                let whole = |form: &&Form| form.is_of_whole_numbers(&texts.locale);
                for (i, form) in forms.iter().filter(whole).enumerate() {
                    page += &format!("msgstr[{i}] \"{}\"\n", escaped(&form.pattern));
                }
            }
        }
    }
    let path = PathBuf::from_iter([locale.as_str(), "LC_MESSAGES", "gengo_messages.po"]);
    Ok(vec![(path, page.into_bytes())])
}

fn escaped(pattern: &Pattern) -> String {
    let text = pattern.with(|piece| match piece {
        Piece::Variable(i) => pattern.directive(*i, "s"),
        Piece::Count(i) => pattern.directive(*i, "d"),
        Piece::Text(text) if pattern.is_filled_in() => text.replace('%', "%%"),
        Piece::Text(text) => text.clone(),
    });
    text.replace('\\', "\\\\")
        .replace('"', "\\\"")
        .replace('\n', "\\n")
        .replace('\r', "\\r")
        .replace('\t', "\\t")
}

/// The numbers by which a rule is found and proved: CLDR's rules look at no more than the last
/// digits of a whole number, and whether it is so many millions.
fn numbers() -> impl Iterator<Item = u32> + Clone {
    (0..=2_000)
        .chain(999_990..=1_000_200)
        .chain(1_999_990..=2_000_200)
}

/// The value of the header: CLDR's rules for whole numbers as an expression of C.
fn plural_forms(locale: &LanguageIdentifier) -> Result<String, ExportError> {
    let rules = rules(locale);
    let mut left: Vec<_> = numbers()
        .map(|n| (n, category_of(rules.as_ref(), n.into())))
        .collect();
    let mut expression = String::new();
    let mut count = 0;
    for category in categories(locale) {
        let of_category = |(_, other): &(u32, _)| *other == category;
        let (own, later): (Vec<_>, Vec<_>) = left.iter().copied().partition(of_category);
        if own.is_empty() {
            continue;
        }
        left = later;
        let own: BTreeSet<u32> = own.iter().map(|(n, _)| *n).collect();
        let others: BTreeSet<u32> = left.iter().map(|(n, _)| *n).collect();
        if !others.is_empty() {
            let condition = condition(&own, &others).ok_or_else(|| {
                ExportError::new(format!("{locale}: gettext cannot say its plural rules"))
            })?;
            expression += &format!("{condition} ? {count} : ");
        }
        count += 1;
    }
    let last = count - 1;
    Ok(format!("nplurals={count}; plural=({expression}{last});"))
}

/// What is true of all numbers of a set, and of none of another.
fn condition(own: &BTreeSet<u32>, others: &BTreeSet<u32>) -> Option<String> {
    const MILLION: u32 = 1_000_000;
    if own.len() <= 4 && own.iter().all(|&n| n <= 20) {
        return Some(format!("({})", one_of("n", own)));
    }
    let is_million = |n: &u32| *n != 0 && n.is_multiple_of(MILLION);
    if own.iter().all(is_million) && !others.iter().any(is_million) {
        return Some(format!("(n != 0 && n % {MILLION} == 0)"));
    }
    // Small numbers that are of the set by themselves, not by their last digits.
    let last_two = |set: &BTreeSet<u32>| -> BTreeSet<u32> { set.iter().map(|n| n % 100).collect() };
    let (single, regular): (BTreeSet<u32>, BTreeSet<u32>) = own
        .iter()
        .partition(|&&n| n <= 10 && last_two(others).contains(&n));
    let by_ends = [10, 100].into_iter().filter_map(|modulo| {
        let ends: BTreeSet<u32> = regular.iter().map(|n| n % modulo).collect();
        let wrong = others.iter().copied();
        let wrong: BTreeSet<u32> = wrong.filter(|n| ends.contains(&(n % modulo))).collect();
        let but = last_two(&wrong);
        if regular.iter().any(|n| but.contains(&(n % 100))) {
            return None;
        }
        let mut condition = format!("({})", one_of(&format!("n % {modulo}"), &ends));
        if !but.is_empty() {
            condition += &format!(" && !({})", one_of("n % 100", &but));
        }
        if !single.is_empty() {
            condition = format!("{} || ({condition})", one_of("n", &single));
        }
        Some(format!("({condition})"))
    });
    by_ends.min_by_key(String::len)
}

/// That an operand is one of some numbers: `n == 1 || n >= 3 && n <= 10`.
fn one_of(operand: &str, numbers: &BTreeSet<u32>) -> String {
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for &n in numbers {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == n => *last = n,
            _ => ranges.push((n, n)),
        }
    }
    let written = ranges.iter().map(|&(first, last)| match first == last {
        true => format!("{operand} == {first}"),
        false => format!("({operand} >= {first} && {operand} <= {last})"),
    });
    written.collect::<Vec<_>>().join(" || ")
}
