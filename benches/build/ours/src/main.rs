//! An app that shows one text.

use gengo_messages::{Catalog, Preferences};

fn main() {
    let localizer = Catalog::embedded().localizer(&Preferences::from_accept_language("en"));
    println!("{}", localizer.message(2700).user_text());
}
