//! What is in a site: the messages of all codes in all locales, rendered.

use std::collections::{BTreeMap, BTreeSet};

use gengo_messages::ftl::{self, CodeKey, Keys};
use gengo_messages::{
    Catalog, Direction, LanguageIdentifier, Message, Origin, Preferences, Step, USER_ATTRIBUTE,
};
use gengo_messages_translate::{
    Argument, Folder, LocaleView, Progress, ReviewState, examples, given, name, native_name,
};
use message_catalog::{Part, Text};

#[derive(Debug)]
pub(crate) struct Contents {
    /// The codes: numbers in order, then words.
    pub(crate) codes: Vec<Code>,
    /// The categories of codes, in the order in which they are shown.
    pub(crate) categories: Vec<String>,
    /// The locales, by id.
    pub(crate) locales: Vec<Language>,
}

#[derive(Debug)]
pub(crate) struct Code {
    pub(crate) key: CodeKey,
    /// The name of its folder.
    pub(crate) folder: String,
    /// The values given to the variables of its texts, in all locales.
    pub(crate) arguments: Vec<Argument>,
    /// The attributes that it has in any locale, besides the text for users, sorted.
    pub(crate) attributes: Vec<String>,
}

#[derive(Debug)]
pub(crate) struct Language {
    /// The id, as in addresses and in `lang`.
    pub(crate) tag: String,
    /// In English.
    pub(crate) name: String,
    /// In the language itself.
    pub(crate) native: String,
    pub(crate) direction: &'static str,
    /// The fallback chain of a reader of this one.
    pub(crate) chain: Vec<String>,
    /// `None` if the folder has no text of this locale, so that all come from the texts below it.
    pub(crate) progress: Option<Progress>,
    /// Whether it is the source language.
    pub(crate) is_original: bool,
    /// One for each code, in the same order.
    pub(crate) entries: Vec<Entry>,
}

#[derive(Debug)]
pub(crate) struct Entry {
    /// For developers.
    pub(crate) text: Words,
    /// For users.
    pub(crate) user: Words,
    /// Those of the other attributes, in the order of the code's; `None` if missing.
    pub(crate) attributes: Vec<Option<Words>>,
    /// `None` if the folder does not say.
    pub(crate) standing: Option<ReviewState>,
    /// The shared texts that these include and whose state is another.
    pub(crate) shared: Vec<(String, ReviewState)>,
    pub(crate) steps: Vec<Step>,
}

#[derive(Debug)]
pub(crate) struct Words {
    pub(crate) text: String,
    /// The locale that it is of.
    pub(crate) tag: Option<String>,
    pub(crate) direction: &'static str,
    /// Whether it is the generic message, because this code has no text.
    pub(crate) is_generic: bool,
}

impl Contents {
    pub(crate) fn of(folder: &Folder) -> Self {
        let catalog = folder.catalog().build();
        let sheets: BTreeMap<LanguageIdentifier, LocaleView> = folder
            .locales()
            // What a check finds is for translators.
            .filter_map(|name| LocaleView::new(folder, name, &[]))
            .map(|sheet| (sheet.id.clone(), sheet))
            .collect();
        let Keys {
            codes, categories, ..
        } = Keys::of(&catalog);
        let codes = codes.into_iter().map(|key| Code {
            arguments: arguments(&sheets, &key.id),
            attributes: attributes(&sheets, &key.id),
            folder: folder_name(&catalog, &key),
            key,
        });
        let codes: Vec<_> = codes.collect();
        let original = folder.reference().ok();
        let original = original.and_then(|name| ftl::locale_of(name).ok());
        let locales = catalog.locales().map(|locale| {
            let sheet = sheets.get(locale);
            Language {
                progress: sheet.map(|sheet| Progress::of(folder, sheet)),
                is_original: Some(locale) == original.as_ref(),
                ..Language::new(&catalog, locale, sheet, &codes)
            }
        });
        Self {
            locales: locales.collect(),
            categories: categories.into_iter().map(String::from).collect(),
            codes,
        }
    }

    /// A locale by its id.
    pub(crate) fn locale(&self, tag: &str) -> Option<&Language> {
        self.locales.iter().find(|own| own.tag == tag)
    }

    /// The entry of the source language.
    pub(crate) fn english(&self, code: usize) -> Option<&Entry> {
        let english = self.locales.iter().find(|own| own.is_original);
        english.and_then(|own| own.entries.get(code))
    }
}

/// The folder of a code's pages, which no locale's has the name of.
fn folder_name(catalog: &Catalog, key: &CodeKey) -> String {
    let label = key.label.to_string();
    match catalog.locales().any(|locale| locale.to_string() == label) {
        true => format!("message-{label}"),
        false => label,
    }
}

/// The values for the variables of a code's texts, in any locale.
fn arguments(sheets: &BTreeMap<LanguageIdentifier, LocaleView>, key: &str) -> Vec<Argument> {
    let mut all: BTreeMap<String, Argument> = BTreeMap::new();
    for sheet in sheets.values() {
        for argument in sheet
            .unit(key)
            .map_or(Vec::new(), |row| examples(sheet, row))
        {
            all.entry(argument.name.clone()).or_insert(argument);
        }
    }
    all.into_values().collect()
}

/// The names of a code's attributes, in any locale.
fn attributes(sheets: &BTreeMap<LanguageIdentifier, LocaleView>, key: &str) -> Vec<String> {
    let units = sheets.values().filter_map(|sheet| sheet.unit(key));
    let texts = units.flat_map(|unit| unit.english.iter().chain(&unit.own));
    let names: BTreeSet<String> = texts.filter_map(|text| text.attribute.clone()).collect();
    names
        .into_iter()
        .filter(|name| name != USER_ATTRIBUTE)
        .collect()
}

impl Language {
    fn new(
        catalog: &Catalog,
        locale: &LanguageIdentifier,
        sheet: Option<&LocaleView>,
        codes: &[Code],
    ) -> Self {
        let tag = locale.to_string();
        let reader = Preferences::from_ids([&tag]).unwrap_or_default();
        let localizer = catalog.localizer(&reader);
        let entries = codes.iter().map(|code| {
            let args = given(&code.arguments);
            let key = code.key.id.as_str();
            let message = localizer.message_by_id(key, &args);
            let row = sheet.and_then(|sheet| sheet.unit(key));
            Entry {
                text: Words::of_developer(&message),
                user: Words::of_user(&message),
                attributes: code
                    .attributes
                    .iter()
                    .map(|name| {
                        let part = Part::Attribute(name);
                        let text = localizer.messages().text_with(key, part, &args);
                        text.map(Words::of_attribute)
                    })
                    .collect(),
                standing: row.map(|row| row.state),
                shared: sheet.map_or(Vec::new(), |sheet| shared(sheet, key)),
                steps: localizer.trace_by_id(key, &args).steps().to_vec(),
            }
        });
        Self {
            name: name(locale),
            native: native_name(locale),
            direction: Direction::of(locale).as_str(),
            chain: localizer
                .chain()
                .locales()
                .map(ToString::to_string)
                .collect(),
            progress: None,
            is_original: false,
            entries: entries.collect(),
            tag,
        }
    }
}

/// The messages that a message includes, at any depth, and whose state is another.
fn shared(sheet: &LocaleView, key: &str) -> Vec<(String, ReviewState)> {
    let Some(message) = sheet.unit(key) else {
        return Vec::new();
    };
    let mut seen = BTreeSet::from([key.to_owned()]);
    let mut open: Vec<_> = message.refers_to.iter().cloned().collect();
    let mut found = BTreeMap::new();
    while let Some(key) = open.pop() {
        if let Some(row) = sheet.unit(&key).filter(|_| seen.insert(key)) {
            open.extend(row.refers_to.iter().cloned());
            if row.state != message.state {
                found.insert(row.key.clone(), row.state);
            }
        }
    }
    found.into_iter().collect()
}

impl Words {
    fn of_developer(message: &Message<'_>) -> Self {
        Self {
            text: message.text().to_owned(),
            tag: message.locale().map(ToString::to_string),
            direction: message.direction().as_str(),
            is_generic: is_generic(message.origin()),
        }
    }

    fn of_attribute(text: Text<'_>) -> Self {
        Self {
            tag: Some(text.locale().to_string()),
            direction: text.direction().as_str(),
            is_generic: false,
            text: text.into_text().into_owned(),
        }
    }

    fn of_user(message: &Message<'_>) -> Self {
        Self {
            text: message.user_text().to_owned(),
            tag: message.user_locale().map(ToString::to_string),
            direction: message.user_direction().as_str(),
            is_generic: is_generic(message.user_origin()),
        }
    }
}

fn is_generic(origin: Origin) -> bool {
    matches!(origin, Origin::Generic | Origin::Id)
}
