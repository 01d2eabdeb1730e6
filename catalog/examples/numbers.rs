//! Prints numbers as locales write them, so that other Fluent runtimes can be asked for the same: a line with a locale
//! goes in, many lines with that locale, a style, a text, a number and what it was rendered as come out.
//! `.ci/same_numbers.py` and `.ci/same_numbers.mjs` do.

use std::error::Error;
use std::io::{self, BufWriter, Write};

use fluent_bundle::types::{FluentNumber, FluentNumberOptions, FluentNumberStyle};
use message_catalog::{Catalog, FluentValue, LanguageIdentifier, Part, Preferences};

const VALUES: [f64; 26] = [
    0.0,
    1.0,
    5.0,
    12.0,
    123.0,
    999.0,
    1000.0,
    1234.0,
    9999.0,
    12345.0,
    123456.0,
    1234567.0,
    1234567.891,
    1e15,
    1e21,
    0.5,
    0.25,
    0.0625,
    2.34567,
    999.9996,
    1.005,
    -0.0004,
    -1.0,
    -12.5,
    -1234.5,
    -1234567.891,
];

const TEXTS: [&str; 14] = [
    "{ $n }",
    "{ NUMBER($n) }",
    "{ NUMBER($n, minimumFractionDigits: 2) }",
    "{ NUMBER($n, minimumFractionDigits: 5) }",
    "{ NUMBER($n, maximumFractionDigits: 0) }",
    "{ NUMBER($n, maximumFractionDigits: 1) }",
    "{ NUMBER($n, minimumFractionDigits: 1, maximumFractionDigits: 2) }",
    "{ NUMBER($n, minimumIntegerDigits: 5) }",
    "{ NUMBER($n, maximumSignificantDigits: 3) }",
    "{ NUMBER($n, minimumSignificantDigits: 4, maximumSignificantDigits: 6) }",
    "{ NUMBER($n, useGrouping: 0) }",
    "{ NUMBER(NUMBER($n, minimumFractionDigits: 1), maximumFractionDigits: 1) }",
    "{ 1234567.50 }",
    "{ NUMBER(1234.5, minimumFractionDigits: 3) }",
];

fn main() -> Result<(), Box<dyn Error>> {
    let mut out = BufWriter::new(io::stdout().lock());
    for line in io::stdin().lines() {
        let locale: LanguageIdentifier = line?.parse()?;
        for text in TEXTS {
            let catalog = Catalog::builder()
                .overlay_text(locale.clone(), "numbers.ftl", format!("shown = {text}"))
                .build();
            let localizer = catalog.localizer(&Preferences::from(locale.clone()));
            for (name, style) in [
                ("decimal", FluentNumberStyle::Decimal),
                ("percent", FluentNumberStyle::Percent),
            ] {
                for value in VALUES {
                    let options = FluentNumberOptions {
                        style,
                        ..FluentNumberOptions::default()
                    };
                    let number = FluentValue::Number(FluentNumber::new(value, options));
                    let shown = localizer.text_with("shown", Part::Value, &[("n", number)]);
                    let shown = shown.ok_or_else(|| format!("{locale} has no {text}"))?;
                    writeln!(out, "{locale}\t{name}\t{text}\t{value}\t{shown}")?;
                }
            }
        }
    }
    out.flush()?;
    Ok(())
}
