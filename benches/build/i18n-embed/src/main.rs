//! An app that shows one text.

use i18n_embed::fluent::{FluentLanguageLoader, fluent_language_loader};
use i18n_embed_fl::fl;
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

#[derive(RustEmbed)]
#[folder = "i18n"]
struct Texts;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let loader: FluentLanguageLoader = fluent_language_loader!();
    let reader: LanguageIdentifier = "en".parse()?;
    i18n_embed::select(&loader, &Texts, &[reader])?;
    println!("{}", fl!(loader, "not-enough-credits"));
    Ok(())
}
