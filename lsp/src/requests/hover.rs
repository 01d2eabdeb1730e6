//! What is said of what is under the cursor.

use gen_lsp_types::{Hover, MarkupContent, MarkupKind, TextDocumentPositionParams};
use gengo_messages::ftl::PluralKind;
use gengo_messages_translate::{
    LocaleView, ReviewState, Shown, Text, Unit, examples, native_name, plural_forms, shown,
    write_entry,
};

use crate::markdown::{block, plain};
use crate::refused::Refused;
use crate::state::{Open, State};
use crate::target::{Target, What};

pub(crate) fn hover(
    state: &State,
    params: TextDocumentPositionParams,
) -> Result<Option<Hover>, Refused> {
    let Some((open, offset)) = state.open_at(&params) else {
        return Ok(None);
    };
    let Some(target) = Target::at(&open, offset) else {
        return Ok(None);
    };
    let said = match &target.what {
        What::Definition { key, .. } | What::Within { key } => of_message(&open, key, None),
        What::Reference { key, attribute } => of_message(&open, key, attribute.as_deref()),
        What::Variable { name, key } => of_variable(&open, name, key),
        What::Function { name } => of_function(name),
        What::Form { key, kind } => open.locale.and_then(|locale| of_form(locale, key, *kind)),
    };
    Ok(said.map(|value| Hover {
        contents: MarkupContent {
            kind: MarkupKind::Markdown,
            value,
        }
        .into(),
        range: Some(open.range(&target.range)),
    }))
}

/// The view for a file: that of its locale, or of the reference locale for source code.
fn view<'s>(open: &Open<'s>) -> Option<&'s LocaleView> {
    let reference = || open.snapshot.folder.reference().ok();
    open.snapshot.view(open.locale.or_else(reference)?)
}

fn of_message(open: &Open<'_>, key: &str, attribute: Option<&str>) -> Option<String> {
    let view = view(open)?;
    let unit = view.unit(key)?;
    let folder = &open.snapshot.folder;
    let is_reference = folder.is_reference(&view.locale);
    let mut said = Vec::new();
    let texts = |texts: &[Text]| -> Option<String> {
        let own = texts
            .iter()
            .filter(|own| attribute.is_none() || own.attribute.as_deref() == attribute);
        let own: Vec<_> = own.cloned().collect();
        (!own.is_empty()).then(|| block("fluent", &write_entry(key, &own)))
    };
    let name = || {
        format!(
            "**{}** ({})",
            plain(&native_name(&view.id)),
            plain(&view.locale)
        )
    };
    if is_reference || open.locale.is_none() {
        said.extend(texts(&unit.english));
    } else {
        if let Some(english) = texts(&unit.english) {
            said.push(format!("**English**\n\n{english}"));
        }
        let state = state(unit.state);
        // What is hovered itself is in view.
        let is_referred_to = unit.inherited.is_some() || attribute.is_some();
        match texts(&unit.own).filter(|_| is_referred_to) {
            Some(own) => said.push(format!("{}: {state}\n\n{own}", name())),
            None => said.push(format!("{}: {state}", name())),
        }
        if let Some(inherited) = unit.inherited.as_ref().filter(|_| unit.own.is_empty())
            && let Some(own) = texts(&inherited.texts)
        {
            said.push(format!("From {}:\n\n{own}", plain(&inherited.locale)));
        }
    }
    let comment: Vec<_> = unit.comment.iter().map(|line| plain(line)).collect();
    if !comment.is_empty() {
        said.push(comment.join("  \n"));
    }
    if !unit.is_term() {
        said.push(format!(
            "**Readers see**\n\n{}",
            seen(&shown(folder, view, unit))
        ));
    }
    let glossary = glossary(open, view, unit);
    if !glossary.is_empty() {
        said.push(format!("**Glossary**\n\n{}", glossary.join("\n")));
    }
    Some(said.join("\n\n"))
}

/// What readers see, text by text.
fn seen(shown: &Shown) -> String {
    let mut texts = Vec::new();
    if !shown.text.is_empty() {
        texts.push(block("text", &shown.text));
    }
    if !shown.user_text.is_empty() && shown.user_text != shown.text {
        texts.push(format!("`.user`\n\n{}", block("text", &shown.user_text)));
    }
    for own in shown.attributes.iter().filter(|own| !own.text.is_empty()) {
        texts.push(format!("`.{}`\n\n{}", own.name, block("text", &own.text)));
    }
    match texts.is_empty() {
        true => "nothing".to_owned(),
        false => texts.join("\n\n"),
    }
}

fn glossary(open: &Open<'_>, view: &LocaleView, unit: &Unit) -> Vec<String> {
    let terms = unit.terms(&open.snapshot.folder, &view.locale).into_iter();
    let line = |own: gengo_messages_translate::GlossaryTerm| {
        let mut line = format!("- {}", plain(&own.term));
        if let Some(word) = own.translation {
            line += &format!(" → {}", plain(&word));
        }
        for about in [own.means, own.note].into_iter().flatten() {
            line += &format!(": {}", plain(&about));
        }
        line
    };
    terms.map(line).collect()
}

/// Where a translation stands, for a reader.
pub(crate) fn state(state: ReviewState) -> &'static str {
    match state {
        ReviewState::NotTranslated => "not translated",
        ReviewState::Inherited => "inherited",
        ReviewState::Outdated => "outdated, English has changed",
        ReviewState::Draft => "draft",
        ReviewState::BackTranslated => "draft, back-translated",
        ReviewState::Reviewed => "reviewed",
        _ => "unknown",
    }
}

fn of_variable(open: &Open<'_>, name: &str, key: &str) -> Option<String> {
    let view = view(open)?;
    let unit = view.unit(key)?;
    let mut said = block("fluent", &format!("{{ ${name} }}"));
    let about = unit.comment.iter().find(|line| {
        let rest = line
            .strip_prefix('$')
            .and_then(|rest| rest.strip_prefix(name));
        rest.is_some_and(|rest| rest.starts_with(' '))
    });
    if let Some(about) = about {
        said += &format!("\n\n{}", plain(about));
    }
    let arguments = examples(view, unit);
    if let Some(argument) = arguments.iter().find(|own| own.name == name) {
        let kind = if argument.is_number {
            "a number"
        } else {
            "a text"
        };
        said += &format!("\n\nIt is {kind}, such as {}.", plain(&argument.value));
    }
    Some(said)
}

fn of_function(name: &str) -> Option<String> {
    FUNCTIONS
        .iter()
        .find(|(own, ..)| *own == name)
        .map(|(_, example, about)| format!("{}\n\n{about}", block("fluent", example)))
}

/// The functions of Fluent: name, an example, and what each does.
pub(crate) const FUNCTIONS: [(&str, &str, &str); 2] = [
    (
        "NUMBER",
        "{ NUMBER($n, minimumFractionDigits: 2) }",
        "Writes a number as the locale does, with the options of ECMA-402. In a choice, `type: \"ordinal\"` asks for the \
         forms of 1st, 2nd, 3rd.",
    ),
    (
        "DATETIME",
        "{ DATETIME($date, dateStyle: \"medium\") }",
        "Writes a date as the locale does, in apps that add it.",
    ),
];

/// Which numbers a form of a locale is for.
fn of_form(locale: &str, key: &str, kind: PluralKind) -> Option<String> {
    let forms = plural_forms(locale, kind)?;
    let (_, numbers) = forms.iter().find(|(form, _)| form.name() == key)?;
    let numbers: Vec<_> = numbers.iter().map(ToString::to_string).collect();
    let kind = match kind {
        PluralKind::Ordinal => "ordinal",
        PluralKind::Cardinal => "plural",
    };
    let which = match numbers.as_slice() {
        [] => "no whole number but 0, or fractions".to_owned(),
        [one] => one.clone(),
        more => format!("{} and more", more.join(", ")),
    };
    let all: Vec<_> = forms
        .iter()
        .map(|(form, _)| format!("`[{form}]`"))
        .collect();
    let all = all.join(", ");
    Some(format!(
        "`[{key}]` is the {kind} form of {locale} for {which}.\n\nThe forms of {locale} are {all}."
    ))
}
