//! The texts in `locales/`: complete, true to the table of codes, and in form.
//!
//! Each test collects all faults before it fails, and names code and locale.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;
use gengo_messages::{
    Catalog, Edition, ErrorCode, LanguageIdentifier, ProblemDetails, ResponseError, check,
};
use icu_locale::Locale;
use icu_plurals::{PluralRuleType, PluralRules};

const LOCALES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/locales");
/// Locales that hold only what differs from their parent.
const THIN: [&str; 4] = ["en-GB", "es-419", "fr-CA", "zh-Hant-HK"];
/// Messages beside those of codes and the shared user texts.
const GENERIC: [&str; 9] = [
    "http-client-error",
    "http-server-error",
    "service-unreachable",
    "several-errors",
    "summary-errors",
    "summary-jobs",
    "unknown-code",
    "unknown-error",
    "unreadable-response",
];

#[derive(Default)]
struct File {
    header: String,
    entries: Vec<Message>,
}

#[derive(Clone)]
struct Message {
    id: String,
    group: String,
    comment: Vec<String>,
    value: Option<Text>,
    user: Option<Text>,
}

/// A pattern: its words, what it refers to, and the variants of its selectors.
#[derive(Clone, Default)]
struct Text {
    words: String,
    references: BTreeSet<String>,
    variants: Vec<BTreeSet<String>>,
}

impl Text {
    fn of(pattern: &Pattern<&str>) -> Self {
        let mut text = Text::default();
        text.add(pattern);
        text
    }

    fn add(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words.push_str(value),
                PatternElement::Placeable { expression } => match expression {
                    // Marks of direction, which are seen nowhere else.
                    Expression::Inline(InlineExpression::StringLiteral { value }) => {
                        self.words.push_str(&unescape_unicode_to_string(value));
                    }
                    Expression::Inline(inline) => self.refer(inline),
                    Expression::Select { selector, variants } => {
                        self.refer(selector);
                        let keys = variants.iter().map(|variant| match variant.key {
                            VariantKey::Identifier { name } => name.to_owned(),
                            VariantKey::NumberLiteral { value } => value.to_owned(),
                        });
                        self.variants.push(keys.collect());
                        for variant in variants {
                            self.add(&variant.value);
                        }
                    }
                },
            }
        }
    }

    fn refer(&mut self, inline: &InlineExpression<&str>) {
        self.references.insert(match inline {
            InlineExpression::MessageReference { id, .. } => id.name.to_owned(),
            InlineExpression::TermReference { id, .. } => format!("-{}", id.name),
            InlineExpression::VariableReference { id } => format!("${}", id.name),
            other => panic!("not used so far: {other:?}"),
        });
    }
}

fn read(locale: &str) -> File {
    let path = format!("{LOCALES}/{locale}/errors.ftl");
    let source = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let resource =
        parser::parse(source.as_str()).unwrap_or_else(|(_, errors)| panic!("{path}: {errors:?}"));
    let mut file = File::default();
    let mut group = String::new();
    let lines = |lines: &[&str]| {
        lines
            .iter()
            .map(|line| (*line).to_owned())
            .collect::<Vec<_>>()
    };
    for entry in &resource.body {
        match entry {
            Entry::ResourceComment(comment) => file.header = lines(&comment.content).join("\n"),
            Entry::GroupComment(comment) => group = comment.content.join(" "),
            Entry::Message(message) => {
                let user = message.attributes.iter().find(|a| a.id.name == "user");
                file.entries.push(Message {
                    id: message.id.name.to_owned(),
                    group: group.clone(),
                    comment: message
                        .comment
                        .as_ref()
                        .map_or(vec![], |c| lines(&c.content)),
                    value: message.value.as_ref().map(Text::of),
                    user: user.map(|attribute| Text::of(&attribute.value)),
                });
            }
            Entry::Term(term) => file.entries.push(Message {
                id: format!("-{}", term.id.name),
                group: group.clone(),
                comment: term.comment.as_ref().map_or(vec![], |c| lines(&c.content)),
                value: Some(Text::of(&term.value)),
                user: None,
            }),
            other => panic!("{path}: unexpected {other:?}"),
        }
    }
    file
}

fn locales() -> Vec<String> {
    let mut locales: Vec<_> = fs::read_dir(LOCALES)
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    locales.sort();
    locales
}

/// The English messages, and those of each other locale, by id.
fn translations() -> (File, BTreeMap<String, File>) {
    let others = locales().into_iter().filter(|locale| locale != "en");
    (
        read("en"),
        others
            .map(|locale| (locale.clone(), read(&locale)))
            .collect(),
    )
}

fn none(faults: Vec<String>) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn every_code_has_a_message_and_every_message_a_code() {
    let english = read("en");
    let mut faults = Vec::new();
    let known: BTreeSet<_> = ErrorCode::ALL
        .iter()
        .map(|code| code.message_id())
        .collect();
    let used: BTreeSet<_> = english
        .entries
        .iter()
        .flat_map(|message| [&message.value, &message.user])
        .flatten()
        .flat_map(|text| &text.references)
        .collect();
    for id in &known {
        match english.entries.iter().find(|message| message.id == *id) {
            None => faults.push(format!("{id}: the table has the code, en has no message")),
            Some(message) if message.value.is_none() || message.user.is_none() => {
                faults.push(format!("{id}: lacks its value or .user in en"));
            }
            Some(_) => {}
        }
    }
    for Message { id, .. } in &english.entries {
        let expected = known.contains(id) || GENERIC.contains(&id.as_str()) || used.contains(id);
        if !expected {
            faults.push(format!("{id}: en has the message, nothing uses it"));
        }
    }
    none(faults);
}

#[test]
fn english_values_are_the_documented_sentences() {
    let english = read("en");
    let mut faults = Vec::new();
    for message in &english.entries {
        let Some(code) = ErrorCode::from_message_id(&message.id) else {
            continue;
        };
        let words = message.value.as_ref().map(|value| value.words.as_str());
        // The document has an unresolved key in place of these two sentences.
        let odd = [2501, 2502].contains(&code.number());
        if odd && words.is_some_and(|words| words.contains('_')) {
            faults.push(format!("{code}: has no real sentence"));
        }
        if !odd && code.edition() == Some(Edition::Documented) && words != code.documented() {
            faults.push(format!("{code}: {words:?} is not {:?}", code.documented()));
        }
    }
    none(faults);
}

#[test]
fn english_is_grouped_and_commented_for_translators() {
    let english = read("en");
    let mut faults = Vec::new();
    for message in &english.entries {
        let Message {
            id, group, comment, ..
        } = message;
        if comment.is_empty() {
            faults.push(format!("{id}: has no comment"));
        }
        if let Some(code) = ErrorCode::from_message_id(id) {
            let category = code.category().map(|category| category.id().to_owned());
            if category != Some(group.to_lowercase()) {
                faults.push(format!(
                    "{id}: is in group {group}, the table says {category:?}"
                ));
            }
        }
        for text in [&message.value, &message.user].into_iter().flatten() {
            for variable in text.references.iter().filter(|name| name.starts_with('$')) {
                if !comment
                    .iter()
                    .any(|line| line.starts_with(&format!("{variable} (")))
                {
                    faults.push(format!("{id}: {variable} is not described"));
                }
            }
        }
    }
    none(faults);
}

/// What a comment of the English file says is to stay as it is.
fn kept(message: &Message) -> Vec<&str> {
    let lines = message.comment.iter();
    lines
        .filter_map(|line| line.strip_prefix("Keep as is: "))
        .flat_map(|names| names.split(", "))
        .collect()
}

/// The request field that a comment of the English file names because the text only describes it.
fn described(message: &Message) -> Option<&str> {
    let mut lines = message.comment.iter();
    lines.find_map(|line| line.strip_prefix("Field: "))
}

#[test]
fn names_of_the_api_are_listed_and_stay_in_every_language() {
    let (english, others) = translations();
    let mut faults = Vec::new();
    for message in &english.entries {
        let kept = kept(message);
        let words = message.value.as_ref().map_or("", |value| &value.words);
        let described = described(message);
        let field = ErrorCode::from_message_id(&message.id).and_then(ErrorCode::field);
        let is_named = field.is_some_and(|field| words.split([' ', '"']).any(|word| word == field));
        if let Some(field) = field
            && is_named
            && !kept.iter().any(|name| name.trim_matches('"') == field)
        {
            faults.push(format!("{}: {field} is not listed as kept", message.id));
        }
        let expected = field.filter(|_| !is_named);
        if described != expected {
            faults.push(format!(
                "{}: the comment names the field {described:?}, the table {expected:?}",
                message.id
            ));
        }
        for name in kept {
            if !words.contains(name) {
                faults.push(format!("{}: {name} is not in the English text", message.id));
            }
            for (locale, file) in &others {
                let translated = file.entries.iter().find(|other| other.id == message.id);
                let value = translated.and_then(|message| message.value.as_ref());
                if value.is_some_and(|value| !value.words.contains(name)) {
                    faults.push(format!("{locale}: {}: {name} is gone", message.id));
                }
            }
        }
    }
    none(faults);
}

#[test]
fn every_locale_is_complete_or_thin() {
    let (english, others) = translations();
    let mut faults = Vec::new();
    for (locale, file) in &others {
        let thin = THIN.contains(&locale.as_str());
        for message in &english.entries {
            let other = file.entries.iter().find(|other| other.id == message.id);
            let parts = [
                (
                    "value",
                    &message.value,
                    other.and_then(|other| other.value.as_ref()),
                ),
                (
                    ".user",
                    &message.user,
                    other.and_then(|other| other.user.as_ref()),
                ),
            ];
            for (part, english, other) in parts {
                let place = format!("{locale}: {} {part}", message.id);
                match (english, other) {
                    (Some(_), None) if !thin => faults.push(format!("{place}: missing")),
                    (None, Some(_)) => faults.push(format!("{place}: not in English")),
                    (Some(english), Some(other)) if english.references != other.references => {
                        faults.push(format!(
                            "{place}: refers to {:?}, English to {:?}",
                            other.references, english.references
                        ));
                    }
                    _ => {}
                }
            }
        }
        let order: Vec<_> = english.entries.iter().map(|message| &message.id).collect();
        let mut last = None;
        for message in &file.entries {
            let position = order.iter().position(|id| **id == message.id);
            match position {
                None => faults.push(format!("{locale}: {}: not in English", message.id)),
                Some(_) if position < last => {
                    faults.push(format!(
                        "{locale}: {}: not in the English order",
                        message.id
                    ));
                }
                Some(_) => last = position,
            }
            if english
                .entries
                .iter()
                .any(|e| e.id == message.id && e.group != message.group)
            {
                faults.push(format!("{locale}: {}: in another group", message.id));
            }
        }
    }
    none(faults);
}

#[test]
fn each_locale_has_a_feature_a_glossary_a_style_and_a_first_look() {
    let mut faults = Vec::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap();
    let readme = fs::read_to_string(root.join("locales/README.md")).unwrap();
    let (_, first_looks) = readme
        .split_once("\n## What a native speaker should look at first\n")
        .expect("locales/README.md says where a native speaker begins");
    let locales = locales();
    for locale in locales.iter().filter(|locale| *locale != "en") {
        if !manifest.contains(&format!("\nlocale-{locale} = [")) {
            faults.push(format!(
                "{locale}: Cargo.toml has no feature locale-{locale}"
            ));
        }
    }
    let features = manifest
        .lines()
        .filter_map(|line| line.strip_prefix("locale-"));
    for feature in features.filter_map(|line| line.split(' ').next()) {
        if !locales.iter().any(|locale| locale == feature) {
            faults.push(format!(
                "Cargo.toml has locale-{feature}, and there is no such locale"
            ));
        }
    }
    for locale in &locales {
        let glossary = root.join("locales").join(locale).join("glossary.toml");
        if !glossary.exists() && locale != "en-GB" {
            faults.push(format!("{locale}: no glossary"));
        }
        let style = root.join("locales").join(locale).join("STYLE.md");
        if !fs::read_to_string(style).is_ok_and(|text| text.len() > 20) {
            faults.push(format!("{locale}: no style in locales/{locale}/STYLE.md"));
        }
        if locale != "en" && !first_looks.contains(&format!("\n| {locale} | ")) {
            faults.push(format!("{locale}: no first look in locales/README.md"));
        }
    }
    none(faults);
}

#[test]
fn plurals_have_the_categories_of_the_locale() {
    let mut faults = Vec::new();
    for locale in locales() {
        let mut id: Locale = locale.parse().unwrap();
        // CLDR's plural rules know no scripts.
        id.id.script = None;
        let rules = PluralRules::try_new(id.into(), PluralRuleType::Cardinal.into()).unwrap();
        let expected: BTreeSet<_> = rules
            .categories()
            .map(|category| format!("{category:?}").to_lowercase())
            .collect();
        for message in read(&locale).entries {
            for text in [&message.value, &message.user].into_iter().flatten() {
                for variants in text
                    .variants
                    .iter()
                    .filter(|variants| **variants != expected)
                {
                    faults.push(format!(
                        "{locale}: {}: {variants:?}, not {expected:?}",
                        message.id
                    ));
                }
            }
        }
    }
    none(faults);
}

#[test]
fn user_texts_are_short_sentences() {
    let mut faults = Vec::new();
    for locale in locales() {
        let dense = ["ja", "ko", "zh"]
            .iter()
            .any(|language| locale.starts_with(language));
        let limit = if dense { 80 } else { 160 };
        for message in read(&locale).entries {
            let shared = message
                .value
                .as_ref()
                .filter(|_| message.id.starts_with("user-"));
            let Some(text) = shared.or(message.user.as_ref()) else {
                continue;
            };
            let length = text.words.chars().count();
            if length > limit {
                faults.push(format!(
                    "{locale}: {}: {length} characters, over {limit}",
                    message.id
                ));
            }
            if text.words.is_empty() {
                continue; // a reference
            }
            // Thai sentences have no mark at their end.
            let ends = text.words.ends_with(['.', '?', '!', ';', '。', '？', '！']);
            if !ends && locale != "th" {
                faults.push(format!(
                    "{locale}: {}: does not end as a sentence",
                    message.id
                ));
            }
            if text.words.contains('_') {
                faults.push(format!(
                    "{locale}: {}: names a field of the API",
                    message.id
                ));
            }
        }
    }
    none(faults);
}

#[test]
fn every_file_says_that_it_is_a_draft_and_what_it_is() {
    let mut faults = Vec::new();
    for locale in locales() {
        let File { header, .. } = read(&locale);
        if !header.contains("\nState: draft.") {
            faults.push(format!("{locale}: the header does not say `State: draft.`"));
        }
        if locale != "en" && !header.contains(&format!("({locale})")) {
            faults.push(format!("{locale}: the header does not name the locale"));
        }
    }
    none(faults);
}

#[test]
fn the_embedded_catalog_is_what_is_in_the_folder() {
    let embedded: Vec<_> = Catalog::embedded()
        .locales()
        .map(ToString::to_string)
        .collect();
    assert_eq!(embedded, locales());
    let laid_over = Catalog::empty().overlay_folder(LOCALES).build();
    let problems: Vec<_> = laid_over
        .problems()
        .iter()
        .map(ToString::to_string)
        .collect();
    none(problems);
    assert!(Path::new(LOCALES).is_dir());
}

#[test]
fn every_text_of_every_locale_renders_in_that_locale() {
    let mut faults = Vec::new();
    for locale in locales() {
        let id: LanguageIdentifier = locale.parse().unwrap();
        let localizer = Catalog::embedded().localizer(&id.clone().into());
        let file = read(&locale);
        for &code in ErrorCode::ALL {
            let message = localizer.message(code);
            for text in [message.text(), message.user_text()] {
                if text.is_empty() || text.contains(['{', '}', '\u{2068}']) {
                    faults.push(format!("{locale}: {code}: {text:?}"));
                }
            }
            let own = file.entries.iter().find(|own| own.id == code.message_id());
            let (value, user) = own.map_or((false, false), |own| {
                (own.value.is_some(), own.user.is_some())
            });
            let answered = |by: Option<&LanguageIdentifier>| by == Some(&id);
            if message.is_fallback()
                || value != answered(message.locale())
                || user != answered(message.user_locale())
            {
                faults.push(format!("{locale}: {code}:\n{}", localizer.trace(code)));
            }
        }
    }
    none(faults);
}

/// Bodies that are explained by a message without a code.
const ABOUT_NO_CODE: [&str; 8] = [
    "{",
    r#"{"opstat":"error","err":{}}"#,
    r#"{"opstat":"error","err":{"code":-1}}"#,
    r#"{"opstat":"error","err":{"code":499}}"#,
    r#"{"opstat":"error","err":{"code":599}}"#,
    r#"{"opstat":"error","err":[{"code":1000},{"code":1000}]}"#,
    r#"{"opstat":"error","err":[{"code":1000},{"code":1100}]}"#,
    r#"{"opstat":"error","err":{"job_1":[{"code":1350}],"job_2":[{"code":1350}]}}"#,
];

#[test]
fn every_text_of_a_thin_locale_is_seen_by_its_readers() {
    const SEEN: &str = "SEEN";
    let mut faults = Vec::new();
    for locale in THIN {
        let id: LanguageIdentifier = locale.parse().unwrap();
        for message in read(locale).entries {
            let parts = [
                (
                    message.value.is_some(),
                    format!("{} = {SEEN}\n", message.id),
                ),
                (
                    message.user.is_some(),
                    format!("{} =\n    .user = {SEEN}\n", message.id),
                ),
            ];
            for (_, marked) in parts.into_iter().filter(|(is_there, _)| *is_there) {
                let catalog = Catalog::builder()
                    .overlay_text(id.clone(), "marked", marked.as_str())
                    .build();
                let localizer = catalog.localizer(&id.clone().into());
                let is_in = |message: gengo_messages::Message<'_>| {
                    message.text().contains(SEEN) || message.user_text().contains(SEEN)
                };
                let mut codes = ErrorCode::ALL.iter();
                let bodies = ABOUT_NO_CODE.iter();
                let failures = bodies.map(|body| check(body.as_bytes()).unwrap_err());
                let mut failures = failures.chain([ResponseError::unreachable("no answer")]);
                let is_seen = codes.any(|&code| is_in(localizer.message(code)))
                    || failures.any(|error| {
                        let problem = ProblemDetails::of_failure(&localizer, &error);
                        is_in(localizer.explain_failure(&error))
                            || problem.title().is_some_and(|title| title.contains(SEEN))
                    });
                if !is_seen {
                    faults.push(format!("{locale}: nobody sees {marked:?}"));
                }
            }
        }
    }
    none(faults);
}

#[test]
fn the_project_file_names_the_complete_locales() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/l10n.toml");
    let file = fs::read_to_string(path).unwrap();
    let (_, list) = file.split_once("locales = [").unwrap();
    let (list, _) = list.split_once(']').unwrap();
    let named: Vec<_> = list.split('"').skip(1).step_by(2).collect();
    let complete = locales().into_iter().filter(|locale| locale != "en");
    let complete: Vec<_> = complete
        .filter(|locale| !THIN.contains(&locale.as_str()))
        .collect();
    assert_eq!(named, complete, "l10n.toml");
}
