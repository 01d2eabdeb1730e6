//! For every format, the exported text with its variables filled in is what the library shows; where a
//! format cannot say it, the export says so and names the message.

use std::collections::BTreeSet;

use arbitrary::Unstructured;
use gengo_messages::ftl::Keys;
use gengo_messages::{Catalog, FluentArgs, LanguageIdentifier};
use gengo_messages_export::Format;
use message_catalog::{Composed, Localizer, Part, Piece, Preferences};

use crate::generated::{Case, FIRST, MESSAGES};
use crate::helpers::{Exported, export, index};
use crate::read::{Value, fluent, read};

const COUNTS: [f64; 15] = [
    0., 1., 2., 3., 5., 6., 11., 12., 21., 22., 100., 103., 111., 1_000., 1_000_000.,
];

#[test]
fn the_texts_of_all_locales_are_read_back() {
    let catalog = Catalog::builder()
        .isolate_arguments(false)
        .localize_numbers(false)
        .build();
    let keys = Keys::of(&catalog);
    let mut faults = Vec::new();
    for &format in Format::ALL {
        let exported = export(&catalog, &keys, format, &[]).expect("an export");
        assert_eq!(exported.told, Vec::<String>::new());
        let compared = compare(
            &catalog,
            &exported,
            format,
            catalog.locales(),
            false,
            &mut faults,
        );
        let texts = 2 * (keys.codes.len() + keys.generic.len()) * catalog.locales().len();
        assert!(compared >= texts, "{}: {compared}", format.id());
    }
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn random_texts_are_read_back() {
    random_texts(0..300);
}

#[test]
#[ignore = "takes a minute or two"]
fn many_random_texts_are_read_back() {
    random_texts(0..5_000);
}

fn random_texts(cases: std::ops::Range<u64>) {
    let mut faults = Vec::new();
    let (mut compared, mut refused) = (0, 0);
    for seed in cases {
        let bytes = bytes(seed);
        let case = Case::new(&mut Unstructured::new(&bytes)).expect("a case");
        let behind = self::bytes(seed + 1_000_000);
        let behind = Case::new(&mut Unstructured::new(&behind)).expect("a case");
        let catalog = catalog_of(&case, &behind, seed);
        let locales = [case.locale.clone()];
        let locale = case.locale.to_string();
        for &format in Format::ALL {
            let mut keys = Keys::of(&catalog);
            let exported = loop {
                match export(&catalog, &keys, format, &[&locale]) {
                    Ok(exported) => break exported,
                    // Without the message that the format cannot say.
                    Err(told) => {
                        let is_named = |id: &str| {
                            let rest = told.strip_prefix(id);
                            rest.is_some_and(|rest| rest.starts_with([' ', '.']))
                        };
                        let before = keys.codes.len();
                        keys.codes.retain(|key| !is_named(&key.id));
                        assert_eq!(keys.codes.len(), before - 1, "{told}");
                        assert!(told.contains("only Fluent can express"), "{told}");
                        refused += 1;
                    }
                }
            };
            let known = faults.len();
            compared += compare(
                &catalog,
                &exported,
                format,
                locales.iter(),
                case.isolate,
                &mut faults,
            );
            if faults.len() > known {
                faults.push(format!(
                    "{seed}:\n{}\nen\n{}\n{:?}",
                    own_texts(&case, seed),
                    behind.text,
                    exported.told
                ));
            }
        }
        if faults.len() > 20 {
            break;
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(
        compared > 10 * refused,
        "{compared} compared, {refused} refused"
    );
}

/// Some of a case's texts in its locale; behind them, those of another, and plain ones, in English.
fn catalog_of(case: &Case, behind: &Case, seed: u64) -> Catalog {
    let plain = |i: usize| {
        format!(
            "error-{0} = plain {0}\n    .user = for users {0}\n",
            FIRST + i
        )
    };
    let plain: String = (0..MESSAGES).map(plain).collect();
    Catalog::empty()
        .overlay_text("en".parse().expect("a locale"), "plain.ftl", plain)
        .overlay_text(
            "en".parse().expect("a locale"),
            "en.ftl",
            behind.text.as_str(),
        )
        .overlay_text(case.locale.clone(), "own.ftl", own_texts(case, seed))
        .isolate_arguments(case.isolate)
        .localize_numbers(false)
        .build()
}

/// A case without some of its entries, and every third case with all.
fn own_texts(case: &Case, seed: u64) -> String {
    let mut entry = 0;
    let is_kept = |line: &&str| {
        entry += u64::from(!line.starts_with(' '));
        seed.is_multiple_of(3) || !(seed >> entry).is_multiple_of(3)
    };
    case.text.split_inclusive('\n').filter(is_kept).collect()
}

/// Bytes that a number stands for: more for larger ones.
fn bytes(seed: u64) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut next = || {
        // xorshift64*
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        state.wrapping_mul(0x2545_f491_4f6c_dd1d).to_be_bytes()[0]
    };
    (0..200).map(|_| next()).collect()
}

/// Compares all texts of an export with what the library shows. Returns how many there were.
fn compare<'l>(
    catalog: &Catalog,
    exported: &Exported,
    format: Format,
    locales: impl Iterator<Item = &'l LanguageIdentifier>,
    isolate: bool,
    faults: &mut Vec<String>,
) -> usize {
    let mut compared = 0;
    let index = index(exported);
    for locale in locales {
        let id = locale.to_string();
        let localizer = catalog
            .messages()
            .localizer(&Preferences::from(locale.clone()));
        let texts = read(exported, format, &id);
        let alone = (format == Format::Ftl).then(|| alone(exported, locale, isolate));
        for (name, (key, variables)) in &index {
            let Some((message, part)) = answering(&localizer, name) else {
                continue;
            };
            let numbers = numbers(&localizer, message, part);
            // What is shown for one number is so for all.
            let counts: &[f64] = if numbers.is_empty() { &[1.] } else { &COUNTS };
            for &count in counts {
                let values: Vec<Value> = variables
                    .iter()
                    .map(|name| match numbers.contains(name) {
                        true => (name.clone(), count.to_string()),
                        false => (name.clone(), text_for(name)),
                    })
                    .collect();
                let mut args = FluentArgs::new();
                for (name, value) in &values {
                    match numbers.contains(name) {
                        true => args.set(name.as_str(), count),
                        false => args.set(name.as_str(), value.as_str()),
                    }
                }
                let expected = localizer.text_with(message, part, &args);
                let expected = expected.map(|text| text.as_str().to_owned());
                let found = match &alone {
                    Some(alone) => in_fluent(alone, key, &args),
                    None => texts.shown(key, &values, count),
                };
                compared += 1;
                if found != expected && !exported.tells_of(name) {
                    faults.push(format!(
                        "{} {name} ({locale}) {values:?}: {expected:?}, not {found:?}",
                        format.id()
                    ));
                }
            }
        }
    }
    compared
}

fn in_fluent(alone: &Localizer, key: &str, args: &FluentArgs<'_>) -> Option<String> {
    let (id, part) = match key.split_once('.') {
        Some((id, attribute)) => (id, Part::Attribute(attribute)),
        None => (key, Part::Value),
    };
    let text = alone.text_with(id, part, args)?;
    Some(text.as_str().to_owned())
}

/// The library with only this file.
fn alone(exported: &Exported, locale: &LanguageIdentifier, isolate: bool) -> Localizer {
    let text = fluent(exported, &locale.to_string());
    let alone = Catalog::empty()
        .isolate_arguments(isolate)
        .localize_numbers(false)
        .overlay_text(locale.clone(), "export", text)
        .build();
    let messages = alone.messages();
    messages.localizer(&Preferences::from(locale.clone()))
}

/// The part that answers for a name such as `error-2700.user`; a summary is the same for everyone.
fn answering<'n>(localizer: &Localizer, name: &'n str) -> Option<(&'n str, Part<'static>)> {
    let Some(id) = name.strip_suffix(".user") else {
        localizer.resolve(name, Part::Value)?;
        return Some((name, Part::Value));
    };
    let user = Part::Attribute("user");
    if localizer.resolve(id, user).is_some() {
        return Some((id, user));
    }
    let is_generic = !id.starts_with("error-");
    (is_generic && localizer.resolve(id, Part::Value).is_some()).then_some((id, Part::Value))
}

/// The variables that a text takes for numbers.
fn numbers(localizer: &Localizer, id: &str, part: Part<'_>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    if let Some(resolved) = localizer.resolve(id, part)
        && let Some(text) = resolved.composed()
    {
        add_numbers(text, &mut found);
    }
    found
}

fn add_numbers(text: &Composed, found: &mut BTreeSet<String>) {
    for piece in text.pieces() {
        match piece {
            Piece::Text(_) => {}
            Piece::Group(text) => add_numbers(text, found),
            Piece::Variable(variable) => {
                if variable.is_number() {
                    found.insert(variable.name().to_owned());
                }
            }
            Piece::Choice(choice) => {
                found.insert(choice.by().name().to_owned());
                choice
                    .variants()
                    .iter()
                    .for_each(|(_, text)| add_numbers(text, found));
            }
        }
    }
}

/// A text that is special in some format.
fn text_for(name: &str) -> String {
    format!("<{name} 50%s '{{0}}' {{{name}}}>")
}
