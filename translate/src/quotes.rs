//! The quotation marks of languages, by CLDR.

mod cldr;

use gengo_messages::LanguageIdentifier;

use cldr::QUOTES;

/// The marks around a quotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quotes {
    /// The mark before it.
    pub open: &'static str,
    /// The mark after it.
    pub close: &'static str,
}

/// The marks around a quotation in a language; those of English if CLDR has none for it.
///
/// ```
/// use gengo_messages_translate::quotes;
///
/// let german = quotes(&"de-AT".parse()?);
/// assert_eq!((german.open, german.close), ("„", "“"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn quotes(locale: &LanguageIdentifier) -> Quotes {
    let whole = locale.to_string();
    let mut id = whole.as_str();
    loop {
        let found = QUOTES.binary_search_by_key(&id, |(own, ..)| own);
        if let Ok(place) = found {
            let (_, open, close) = QUOTES[place];
            return Quotes { open, close };
        }
        let Some((shorter, _)) = id.rsplit_once('-') else {
            return ENGLISH;
        };
        id = shorter;
    }
}

const ENGLISH: Quotes = Quotes {
    open: "“",
    close: "”",
};
