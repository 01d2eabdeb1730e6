//! A tree of texts: as many locales as asked for, of as many messages, made of nothing.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

use gengo_messages::ftl::{PluralCategory, PluralKind, PluralRules};

/// Languages that CLDR knows.
const LANGUAGES: &str = "af am ar as az be bg bn bs ca cs cy da de el es et eu fa fi fil fr ga gl gu \
    he hi hr hu hy id is it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms my nb ne nl or pa pl ps pt ro \
    ru sd si sk sl sq sr sv sw ta te th tk tr uk ur uz vi yo zh zu ha ig rw so xh wo mt lb fo fy gd br \
    ceb jv su tt ug sc rm kw";

/// How many messages are in a file.
const MESSAGES_PER_FILE: usize = 2_500;

/// Writes `en` and other locales, `locales` in all, of `messages` messages each: with and without
/// attributes, variables, references and plural forms, and without anything that a check finds.
pub(crate) fn write(root: &Path, locales: usize, messages: usize) -> io::Result<()> {
    let all = std::iter::once("en").chain(LANGUAGES.split_whitespace());
    for locale in all.take(locales) {
        fs::create_dir_all(root.join(locale))?;
        let mut files: BTreeMap<usize, String> = BTreeMap::new();
        for index in 0..messages {
            let text = files.entry(index / MESSAGES_PER_FILE).or_default();
            message(text, locale, index);
        }
        for (index, text) in files {
            fs::write(root.join(locale).join(format!("part-{index}.ftl")), text)?;
        }
    }
    Ok(())
}

fn message(text: &mut String, locale: &str, index: usize) {
    let is_english = locale == "en";
    let words = match locale {
        "en" => format!("Text number {index}"),
        other => format!("Text-{other} number {index}"),
    };
    let mut comment = |lines: &str| {
        if is_english {
            *text += lines;
        }
    };
    comment(&format!("# When number {index} occurs.\n"));
    match index % 10 {
        0 => {
            comment("# $count (Number) - how many\n");
            let _ = writeln!(text, "message-{index} =\n    {{ $count ->");
            for name in categories(locale) {
                let star = if name == "other" {
                    "       *"
                } else {
                    "        "
                };
                let _ = writeln!(text, "{star}[{name}] {words} has {{ $count }} jobs in it");
            }
            *text += "    }\n";
        }
        1..4 => {
            let user = index / 10 * 10 + 9;
            let _ = writeln!(
                text,
                "message-{index} = {words} tells what has happened to the job\n    .user = {{ message-{user} }}"
            );
        }
        4 | 5 => {
            comment("# $name (String) - whose\n");
            let _ = writeln!(
                text,
                "message-{index} = {words} is about {{ $name }} and what to do about it"
            );
        }
        _ => {
            let _ = writeln!(
                text,
                "message-{index} = {words} tells what has happened, and what can be done about it\n    .user = {words}. Please try it again later."
            );
        }
    }
    text.push('\n');
}

fn categories(locale: &str) -> Vec<&'static str> {
    let rules = PluralRules::of(&locale.parse().unwrap(), PluralKind::Cardinal);
    let other = || vec![PluralCategory::Other.name()];
    rules.map_or_else(other, |rules| {
        rules.categories().map(|own| own.name()).collect()
    })
}
