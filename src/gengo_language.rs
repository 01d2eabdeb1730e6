//! Gengo's own language codes.

use std::fmt;
use std::str::FromStr;

use message_catalog::ftl::locale_of;
use message_catalog::full_form;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use unic_langid::LanguageIdentifier;

/// A language that Gengo translates from or into, by Gengo's own code.
///
/// These codes are not BCP-47, though they look like it: `pt` is European
/// Portuguese here and Brazilian there, `es-la` is Latin American Spanish and not
/// that of Laos, `no` and `tl` are what BCP-47 calls `nb` and `fil`. So they have
/// an entry point of their own.
///
/// ```
/// use gengo_messages::GengoLanguage;
///
/// let language: GengoLanguage = "es-la".parse()?;
/// assert_eq!(language.locale().to_string(), "es-419");
/// assert_eq!(language.name(), "Spanish (Latin America)");
/// # Ok::<(), gengo_messages::ParseGengoLanguageError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GengoLanguage {
    code: &'static str,
    name: &'static str,
    locale: &'static str,
}

macro_rules! languages {
    ($($code:literal $name:literal $locale:literal;)+) => {
        impl GengoLanguage {
            /// Every language that Gengo supports, by code.
            pub const ALL: &'static [GengoLanguage] = &[$(
                GengoLanguage { code: $code, name: $name, locale: $locale },
            )+];
        }
    };
}

languages! {
    "ar" "Arabic" "ar";
    "bg" "Bulgarian" "bg";
    "cs" "Czech" "cs";
    "da" "Danish" "da";
    "de" "German" "de";
    "el" "Greek" "el";
    "en" "English" "en";
    "en-gb" "English (British)" "en-GB";
    "es" "Spanish (Spain)" "es-ES";
    "es-la" "Spanish (Latin America)" "es-419";
    "fi" "Finnish" "fi";
    "fr" "French" "fr";
    "fr-ca" "French (Canada)" "fr-CA";
    "he" "Hebrew" "he";
    "hu" "Hungarian" "hu";
    "id" "Indonesian" "id";
    "it" "Italian" "it";
    "ja" "Japanese" "ja";
    "ko" "Korean" "ko";
    "ms" "Malay" "ms";
    "nl" "Dutch" "nl";
    "no" "Norwegian" "nb";
    "pl" "Polish" "pl";
    "pt" "Portuguese (Europe)" "pt-PT";
    "pt-br" "Portuguese (Brazil)" "pt-BR";
    "ro" "Romanian" "ro";
    "ru" "Russian" "ru";
    "sk" "Slovak" "sk";
    "sr" "Serbian" "sr";
    "sv" "Swedish" "sv";
    "th" "Thai" "th";
    "tl" "Tagalog" "fil";
    "tr" "Turkish" "tr";
    "uk" "Ukrainian" "uk";
    "vi" "Vietnamese" "vi";
    "zh" "Chinese (Simplified)" "zh-Hans";
    "zh-hk" "Chinese (Hong Kong)" "zh-Hant-HK";
    "zh-tw" "Chinese (Traditional)" "zh-Hant-TW";
}

impl GengoLanguage {
    /// Gengo's code, such as `es-la`.
    pub const fn code(self) -> &'static str {
        self.code
    }

    /// The language's English name, as Gengo writes it.
    pub const fn name(self) -> &'static str {
        self.name
    }

    /// What the language is in BCP-47, such as `es-419`.
    pub fn locale(self) -> LanguageIdentifier {
        self.locale.parse().unwrap_or_default()
    }

    pub(crate) const fn bcp47(self) -> &'static str {
        self.locale
    }
}

impl fmt::Display for GengoLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code)
    }
}

/// Reads one of Gengo's codes, in any case, with `-` or `_`.
impl FromStr for GengoLanguage {
    type Err = ParseGengoLanguageError;

    fn from_str(input: &str) -> Result<Self, Self::Err> {
        let wanted = input.trim().to_ascii_lowercase().replace('_', "-");
        Self::ALL
            .iter()
            .copied()
            .find(|language| language.code == wanted)
            .ok_or_else(|| ParseGengoLanguageError {
                input: input.to_owned(),
                meant: Self::meant(&wanted),
            })
    }
}

impl GengoLanguage {
    /// The language that was meant by a BCP 47 id, or by the common mistake `jp`.
    fn meant(wanted: &str) -> Option<&'static str> {
        let wanted = if wanted == "jp" { "ja" } else { wanted };
        let full = |id: &str| locale_of(id).ok().map(|id| full_form(&id));
        let wanted = full(wanted)?;
        let known = Self::ALL
            .iter()
            .filter_map(|known| Some((known, full(known.locale)?)));
        // Of those in the same language and script, the one of the same region.
        known
            .filter(|(_, id)| (id.language, id.script) == (wanted.language, wanted.script))
            .min_by_key(|(_, id)| id.region != wanted.region)
            .map(|(known, _)| known.code)
    }
}

/// As Gengo's code.
impl Serialize for GengoLanguage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code)
    }
}

impl<'de> Deserialize<'de> for GengoLanguage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        code.parse().map_err(de::Error::custom)
    }
}

/// A text that is not one of Gengo's language codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseGengoLanguageError {
    input: String,
    meant: Option<&'static str>,
}

impl fmt::Display for ParseGengoLanguageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not one of Gengo's language codes", self.input)?;
        match self.meant {
            Some(code) => write!(f, "; is it {code:?}?"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for ParseGengoLanguageError {}
