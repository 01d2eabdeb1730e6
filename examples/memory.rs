//! How much memory locales take once their texts were asked for.

use std::hint::black_box;

use allocation_counter::measure;
use gengo_messages::{Catalog, Localizer, Preferences};

fn main() {
    // What the process works out once and for all is not counted.
    kept(&["en", "ja"]);
    let first = kept(&["en"]);
    let one = kept(&["en", "ja"]);
    let catalog = Catalog::builder().build();
    let all: Vec<_> = catalog.locales().map(ToString::to_string).collect();
    let names: Vec<_> = all.iter().map(String::as_str).collect();
    let each = names.iter().filter(|name| **name != "en");
    let mut more: Vec<_> = each.map(|name| kept(&["en", name]) - first).collect();
    more.sort_unstable();
    println!("another reader       {} bytes", reader());
    println!("English              {first} bytes");
    println!("English and Japanese {one} bytes");
    if let [least, .., most] = more[..] {
        let median = more[more.len() / 2];
        println!("a further locale     {least} to {most} bytes, the median is {median}");
    }
    println!("all {}               {} bytes", names.len(), kept(&names));
}

/// The bytes that a localizer for a new reader keeps after every text was asked for, in a catalog that has been asked for
/// all of them by another reader of the same language.
fn reader() -> i64 {
    let catalog = Catalog::builder().build();
    let localizer = |header: &str| {
        let localizer = catalog.localizer(&Preferences::from_accept_language(header));
        for code in catalog.codes() {
            black_box(localizer.message(*code));
        }
        localizer
    };
    let first = localizer("ja");
    let mut held = None;
    let measured = measure(|| held = Some(localizer("ja-JP, en;q=0.5")));
    drop((first, held));
    measured.bytes_current
}

/// The bytes that a new catalog keeps after every text was asked for in these locales, and with
/// them a localizer for each.
fn kept(locales: &[&str]) -> i64 {
    let mut held = None;
    let measured = measure(|| {
        let catalog = Catalog::builder().build();
        let localizers: Vec<Localizer> = locales
            .iter()
            .map(|locale| {
                let reader = Preferences::from_ids([*locale]).expect("a locale of the catalog");
                let localizer = catalog.localizer(&reader);
                for code in catalog.codes() {
                    black_box(localizer.message(*code));
                }
                localizer
            })
            .collect();
        held = Some((catalog, localizers));
    });
    drop(held);
    measured.bytes_current
}
