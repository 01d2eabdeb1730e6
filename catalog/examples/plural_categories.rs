//! Prints the plural categories of numbers. `.ci/plural_rules.py` compares them with those of other programs.
//!
//! Reads lines such as `cardinal pl 1 2.0 1c6` and answers each with a line such as `one other many`, or `none` where CLDR
//! knows no rules.

use std::io::{self, BufRead, Write};

use message_catalog::ftl::plural::{Operands, PluralKind, PluralRules};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let line = line?;
        let mut words = line.split(' ');
        let kind = match words.next() {
            Some("cardinal") => PluralKind::Cardinal,
            Some("ordinal") => PluralKind::Ordinal,
            _ => return Err(format!("expected cardinal or ordinal first: {line:?}").into()),
        };
        let locale = words.next().unwrap_or_default().parse()?;
        let answer = match PluralRules::of(&locale, kind) {
            Some(rules) => words
                .map(|number| category(rules, number))
                .collect::<Result<Vec<_>, _>>()?
                .join(" "),
            None => "none".to_owned(),
        };
        writeln!(out, "{answer}")?;
        out.flush()?;
    }
    Ok(())
}

/// The category of a number, which must not depend on how the number came in.
fn category(rules: PluralRules, number: &str) -> Result<&'static str, String> {
    let operands = Operands::parse(number).ok_or_else(|| format!("no number: {number:?}"))?;
    if let Ok(whole) = number.parse::<u64>()
        && Operands::from(whole) != operands
    {
        return Err(format!("{number} differs as a u64"));
    }
    // As many digits as any `f64` keeps.
    if number.len() <= 15
        && let Ok(value) = number.parse::<f64>()
    {
        let shown = number
            .split_once('.')
            .map_or(0, |(_, fraction)| fraction.len());
        if Operands::from_f64(value, shown, Some(shown)) != Some(operands) {
            return Err(format!("{number} differs as an f64"));
        }
    }
    Ok(rules.category(operands).name())
}
