//! What a response of Gengo's API means, in the languages of a reader.
//!
//! `cargo run --example quickstart`

use gengo_messages::{Catalog, Preferences, check};

fn main() {
    let body = br#"{"opstat":"error","err":{"code":2700,"msg":"not enough credits"}}"#;
    let reader = Preferences::from_accept_language("es-MX, en;q=0.5");
    let localizer = Catalog::embedded().localizer(&reader);

    if let Err(error) = check(body) {
        eprintln!("log:  {error}");
        println!("user: {}", localizer.explain_failure(&error).user_text());
    }
}
