//! Prints every text of every locale as one JSON document, so that other Fluent runtimes can be
//! asked for the same: `.ci/same_texts.mjs` and `.ci/same_texts.py` do.
//!
//! Messages that are about no code are reached by codes of our own that refer to them.

use std::collections::BTreeMap;
use std::error::Error;

use gengo_messages::ftl::{self, entry_id};
use gengo_messages::{Catalog, ErrorCode, FluentArgs, LanguageIdentifier, Localizer, Preferences};
use serde_json::{Value, json};

/// The first of the codes that refer to messages.
const FIRST: i64 = 90_000_000;

const COUNTS: [i64; 14] = [0, 1, 2, 3, 4, 5, 10, 11, 12, 21, 100, 101, 1_000, 1_000_000];

fn main() -> Result<(), Box<dyn Error>> {
    let english: Vec<_> = ftl::built_in()
        .filter(|(locale, ..)| locale == "en")
        .collect();
    let ids = english
        .iter()
        .flat_map(|(.., text)| text.lines().filter_map(entry_id));
    let others: Vec<&str> = ids
        .filter(|id| ErrorCode::from_message_id(id).is_none() && !id.starts_with('-'))
        .collect();
    let locales: Vec<LanguageIdentifier> = Catalog::embedded().locales().cloned().collect();

    let probes: String = others
        .iter()
        .zip(FIRST..)
        .map(|(id, code)| format!("error-{code} = {{ {id} }}\n"))
        .collect();
    let mut chains = BTreeMap::new();
    let mut texts = Vec::new();
    for locale in &locales {
        // Which placeables get marks of isolation is a matter of the runtime, and differs.
        let catalog = Catalog::builder()
            .isolate_arguments(false)
            .overlay_text(locale.clone(), "probes.ftl", probes.as_str())
            .build();
        let localizer = catalog.localizer(&Preferences::from(locale.clone()));
        let chain: Vec<_> = localizer
            .chain()
            .locales()
            .map(ToString::to_string)
            .collect();
        chains.insert(locale.to_string(), chain);
        for &code in ErrorCode::ALL {
            let message = localizer.message(code);
            let id = code.message_id();
            texts.push(row(
                locale,
                &id,
                None,
                message.locale(),
                json!({}),
                message.text(),
            ));
            let (from, text) = (message.user_locale(), message.user_text());
            texts.push(row(locale, &id, Some("user"), from, json!({}), text));
        }
        for (id, code) in others.iter().zip(FIRST..) {
            for count in COUNTS {
                texts.push(probe(&localizer, locale, id, code, count));
            }
        }
    }
    println!("{}", json!({ "chains": chains, "texts": texts }));
    Ok(())
}

/// A message that is about no code, with arguments.
fn probe(
    localizer: &Localizer,
    locale: &LanguageIdentifier,
    id: &str,
    code: i64,
    count: i64,
) -> Value {
    let mut args = FluentArgs::new();
    args.set("count", count);
    args.set("code", "9999");
    let message = localizer.message_with(code, &args);
    let args = json!({ "count": count, "code": "9999" });
    // The reference is in the locale that is asked for, what it refers to wherever it is.
    row(locale, id, None, None, args, message.text())
}

fn row(
    locale: &LanguageIdentifier,
    id: &str,
    attribute: Option<&str>,
    from: Option<&LanguageIdentifier>,
    args: Value,
    text: &str,
) -> Value {
    json!({
        "locale": locale.to_string(),
        "id": id,
        "attribute": attribute,
        "from": from.map(ToString::to_string),
        "args": args,
        "text": text,
    })
}
