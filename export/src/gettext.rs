//! gettext: `LOCALE/LC_MESSAGES/gengo_messages.po`, its message ids the keys.

use std::path::PathBuf;

use gengo_messages::ftl::PluralCategory;

use crate::cldr_rule::for_whole_numbers;
use crate::error::ExportError;
use crate::file::File;
use crate::pattern::{Pattern, Piece};
use crate::plurals::Plurals;
use crate::texts::{Entry, Text, Texts};

pub(crate) fn files(texts: &Texts, warn: &mut dyn FnMut(&str)) -> Result<Vec<File>, ExportError> {
    let locale = texts.locale.to_string().replace('-', "_");
    let plurals = Plurals::of(&texts.locale);
    let mut page = format!(
        "msgid \"\"\nmsgstr \"\"\n\
         \"Language: {locale}\\n\"\n\
         \"MIME-Version: 1.0\\n\"\n\
         \"Content-Type: text/plain; charset=UTF-8\\n\"\n\
         \"Content-Transfer-Encoding: 8bit\\n\"\n\
         \"Plural-Forms: {}\\n\"\n",
        plural_forms(plurals)?
    );
    for Entry { key, name, text } in &texts.entries {
        page.push('\n');
        let first = match text {
            Text::One(pattern) => {
                let text = escaped(pattern);
                page += &format!("msgid \"{key}\"\nmsgstr \"{text}\"\n");
                text
            }
            Text::Plural(forms) => {
                page += &format!("msgid \"{key}\"\nmsgid_plural \"{key}\"\n");
                let whole = forms.iter().filter(|form| plurals.has_whole(form.category));
                let texts: Vec<String> = whole.map(|form| escaped(&form.pattern)).collect();
                for (i, text) in texts.iter().enumerate() {
                    page += &format!("msgstr[{i}] \"{text}\"\n");
                }
                texts.into_iter().next().unwrap_or_default()
            }
        };
        if first.is_empty() {
            warn(&format!(
                "{name}: is empty, which gettext takes for not translated"
            ));
        }
    }
    let path = PathBuf::from_iter([locale.as_str(), "LC_MESSAGES", "gengo_messages.po"]);
    Ok(vec![(path, page.into_bytes())])
}

fn escaped(pattern: &Pattern) -> String {
    let text = pattern.with(|piece| match piece {
        Piece::Variable(i) => pattern.directive(*i, "s"),
        Piece::Count(i) => pattern.directive(*i, "d"),
        Piece::Text(text) if pattern.is_filled_in() => text.replace('%', "%%"),
        Piece::Text(text) => text.clone(),
    });
    text.replace('\\', "\\\\")
        .replace('"', "\\\"")
        .replace('\n', "\\n")
        .replace('\r', "\\r")
        .replace('\t', "\\t")
}

/// The value of the header: CLDR's rules for whole numbers as an expression of C.
fn plural_forms(plurals: Plurals) -> Result<String, ExportError> {
    let conditions = plurals.rules().into_iter();
    let rules: Vec<&str> = conditions
        .flat_map(|rules| rules.conditions())
        .filter(|(category, _)| plurals.has_whole(*category))
        .map(|(_, rule)| rule)
        .collect();
    // The last form is that of all numbers that are left.
    let last = match plurals.has_whole(PluralCategory::Other) {
        true => rules.len(),
        false => rules.len() - 1,
    };
    let mut expression = String::new();
    for (i, rule) in rules.into_iter().take(last).enumerate() {
        let condition = for_whole_numbers(rule).ok_or_else(|| {
            ExportError::new(format!("gettext cannot express CLDR's rule {rule:?}"))
        })?;
        expression += &format!("({condition}) ? {i} : ");
    }
    Ok(format!(
        "nplurals={}; plural=({expression}{last});",
        last + 1
    ))
}
