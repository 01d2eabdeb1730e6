//! The reader, as described on the command line.

use gengo_messages::ftl::Pseudo;
use gengo_messages::{GengoLanguage, ParseGengoLanguageError, ParseLocaleError, Preferences};

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

    pub(crate) fn preferences(&self) -> Preferences {
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

fn locale(id: &str) -> Result<String, ParseLocaleError> {
    Preferences::from_ids([id])?;
    Ok(id.to_owned())
}

fn gengo_language(code: &str) -> Result<GengoLanguage, ParseGengoLanguageError> {
    code.parse()
}
