//! The reader, as described on the command line.

use gengo_messages::ftl::{Pseudo, locale_of};
use gengo_messages::{
    Catalog, GengoLanguage, LanguageIdentifier, ParseGengoLanguageError, ParseLocaleError,
    Preferences,
};
use gengo_messages_translate::likely_locale;
use message_catalog::full_form;

use crate::output::Output;

/// The reader of the texts.
#[derive(Debug, Default, clap::Args)]
#[command(next_help_heading = "Reader (by default, the system's language)")]
pub(crate) struct ReaderArgs {
    /// Choose texts by these BCP 47 language ids, best first
    #[arg(
        long,
        value_name = "ID[,ID…]",
        value_delimiter = ',',
        value_parser = locale,
        conflicts_with_all = ["accept_language", "gengo_language"]
    )]
    locale: Vec<String>,
    /// Choose texts by this Accept-Language header
    #[arg(long, value_name = "HEADER", conflicts_with = "gengo_language")]
    accept_language: Option<String>,
    /// Choose texts by this language code of Gengo's, such as es-la
    #[arg(long, value_name = "CODE", value_parser = gengo_language)]
    gengo_language: Option<GengoLanguage>,
}

impl ReaderArgs {
    /// Whether a pseudo-locale is requested by name.
    pub(crate) fn wants_pseudo(&self) -> bool {
        let names = || Pseudo::ALL.iter().map(|pseudo| pseudo.locale());
        self.locale
            .iter()
            .any(|asked| names().any(|name| name.eq_ignore_ascii_case(asked)))
    }

    /// The reader of a catalog's texts. Names the ids on the command line that the catalog has no texts for.
    pub(crate) fn preferences(&self, catalog: &Catalog, output: &mut Output) -> Preferences {
        let locales: Vec<_> = catalog.locales().cloned().collect();
        for id in &self.locale {
            if has_no_texts(catalog, id) {
                let instead = match likely_locale(id, &locales) {
                    Some(likely) => format!("did you mean {likely}?"),
                    None => format!("these are in {}", first(catalog, &Preferences::default())),
                };
                output.complain(&format!("no texts for {id}; {instead}"));
            }
        }
        self.asked()
    }

    fn asked(&self) -> Preferences {
        if let Some(header) = &self.accept_language {
            return Preferences::from_accept_language(header);
        }
        if let Some(language) = self.gengo_language {
            return language.into();
        }
        if self.locale.is_empty() {
            return Preferences::from_system();
        }
        // Each was parsed when the command line was.
        Preferences::from_ids(&self.locale).unwrap_or_default()
    }
}

/// Whether readers with this id see the default locale only because nothing is nearer.
fn has_no_texts(catalog: &Catalog, id: &str) -> bool {
    let Ok(asked) = locale_of(&id.replace('_', "-")) else {
        return false;
    };
    let Ok(preferences) = Preferences::from_ids([id]) else {
        return false;
    };
    let chain = |reader| catalog.localizer(reader).chain().to_string();
    let default = first(catalog, &Preferences::default());
    let language = |locale: &LanguageIdentifier| full_form(locale).language;
    let is_default = locale_of(&default).is_ok_and(|own| language(&own) == language(&asked));
    !is_default && chain(&preferences) == chain(&Preferences::default())
}

/// The locale that a reader is shown first.
fn first(catalog: &Catalog, reader: &Preferences) -> String {
    let localizer = catalog.localizer(reader);
    let first = localizer.chain().locales().next();
    first.map(ToString::to_string).unwrap_or_default()
}

fn locale(id: &str) -> Result<String, ParseLocaleError> {
    Preferences::from_ids([id])?;
    Ok(id.to_owned())
}

fn gengo_language(code: &str) -> Result<GengoLanguage, ParseGengoLanguageError> {
    code.parse()
}
