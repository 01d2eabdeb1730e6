//! A code's pages: in all locales side by side, and in one.

use gengo_messages::Step;
use gengo_messages_translate::ReviewState;
use maud::{Markup, html};

use crate::contents::{Code, Contents, Entry, Language};
use crate::file::File;
use crate::locale::chain;
use crate::page::{Page, badge, beside, both, capital, named, search_box, titled, word, words};

/// A code in all locales.
pub(crate) fn of_all(site: &str, contents: &Contents, at: usize) -> File {
    let code = &contents.codes[at];
    let number = code.folder.as_str();
    let page = Page {
        site,
        title: titled(code),
        path: vec![number],
        searchable: true,
        code: Some(number),
        languages: &contents.locales,
    };
    page.file(&html! {
        (heading(code))
        @if let Some(entry) = contents.english(at) { div.lead { (words(&entry.text)) } }
        (facts(code))
        section aria-labelledby="texts" {
            h2 #texts { "In all locales" }
            (search_box("Find in these texts", "rows", ""))
            ul.rows.texts {
                @for own in &contents.locales {
                    @let entry = &own.entries[at];
                    li {
                        div {
                            a href=(page.link(&[&own.tag, number])) hreflang=(own.tag) { (named(own)) }
                            " " (badge(own, entry))
                        }
                        (both(entry, None))
                    }
                }
            }
        }
        (neighbours(&page, contents, at, &[]))
    })
}

/// A code in one locale.
pub(crate) fn of_one(site: &str, contents: &Contents, own: &Language, at: usize) -> File {
    let code = &contents.codes[at];
    let original = contents.english(at).filter(|_| !own.is_original);
    let entry = &own.entries[at];
    let number = code.folder.as_str();
    let page = Page {
        site,
        title: format!("{} in {}", titled(code), own.name),
        path: vec![&own.tag, number],
        searchable: false,
        code: Some(number),
        languages: &contents.locales,
    };
    page.file(&html! {
        p.above { a href=(page.link(&[&own.tag])) { (named(own)) } }
        (heading(code))
        section.text aria-labelledby="developer" {
            h2 #developer { "For the developer" }
            (words(&entry.text))
            (beside(original.map(|own| &own.text)))
        }
        section.text aria-labelledby="user" {
            h2 #user { "For the user" }
            (words(&entry.user))
            (beside(original.map(|own| &own.user)))
        }
        @for (name, own) in code.attributes.iter().zip(&entry.attributes) {
            @if let Some(own) = own {
                section.text aria-labelledby={ "attribute-" (name) } {
                    h2 id={ "attribute-" (name) } { "." (name) }
                    (words(own))
                }
            }
        }
        section aria-labelledby="state" {
            h2 #state { "State of the translation" }
            (state(&page, contents, own, at))
        }
        (facts(code))
        section aria-labelledby="trace" {
            h2 #trace { "Where the texts come from" }
            p { "Readers of " (own.name) " get texts in " (chain(&page, contents, own)) "." }
            ol.trace {
                @for step in &entry.steps { li { (asked(contents, step)) } }
            }
        }
        nav aria-labelledby="others" {
            h2 #others { "In other locales" }
            p { a href=(page.link(&[number])) { "All locales side by side" } }
            ul.others {
                @for other in contents.locales.iter().filter(|other| other.tag != own.tag) {
                    li {
                        a href=(page.link(&[&other.tag, number])) lang=(other.tag) hreflang=(other.tag)
                            title=(other.name) { (other.native) }
                    }
                }
            }
        }
        (neighbours(&page, contents, at, &[&own.tag]))
    })
}

fn heading(code: &Code) -> Markup {
    html! {
        h1 {
            (code.key.label)
            @if let Some(name) = &code.key.facts.name { " " span.name { (name) } }
        }
    }
}

/// What is known about the code.
fn facts(code: &Code) -> Markup {
    let own = &code.key;
    let later = match (own.retryable, own.is_gengo) {
        (true, _) => "The same request may succeed later.",
        (false, true) => "The same request fails again.",
        (false, false) => "It is not known whether the same request succeeds later.",
    };
    html! {
        section aria-labelledby="facts" {
            h2 #facts { "Facts" }
            dl.facts {
                div { dt { "Code" } dd { code { (own.label) } } }
                @if let Some(name) = &own.facts.name { div { dt { "Name" } dd { code { (name) } } } }
                @if let Some(category) = &own.facts.category {
                    div { dt { "Category" } dd { (capital(category)) } }
                }
                @if let Some(field) = &own.facts.field {
                    div { dt { "Field of the request" } dd { code { (field) } } }
                }
                div { dt { "Trying again" } dd { (later) } }
                @if own.is_gengo {
                    div {
                        dt { "Documented text" }
                        @match own.documented {
                            Some(text) => dd { (text) },
                            None => dd { "None. Gengo’s document does not list this code." },
                        }
                    }
                }
                @for argument in &code.arguments {
                    div {
                        dt { "Variable" }
                        dd { code { "$" (argument.name) } ", here " (argument.value) }
                    }
                }
            }
        }
    }
}

/// The state of the translation, in sentences.
fn state(page: &Page<'_>, contents: &Contents, own: &Language, at: usize) -> Markup {
    let entry = &own.entries[at];
    html! {
        p { (badge(own, entry)) " " (meaning(own, entry)) }
        @for (whose, tag) in from_elsewhere(own, entry) {
            @if let Some(other) = contents.locale(tag) {
                p {
                    (whose) " comes from "
                    a href=(page.link(&[tag, &contents.codes[at].folder])) { (other.name) }
                    ", and has the same state: " (badge(other, &other.entries[at]))
                }
            }
        }
        @if !own.is_original && !entry.shared.is_empty() {
            p { "It includes these shared texts:" }
            ul {
                @for (key, standing) in &entry.shared {
                    li { code { (key) } ": " (word(*standing)) }
                }
            }
        }
    }
}

/// The texts that are another locale's, and whose.
fn from_elsewhere<'a>(own: &Language, entry: &'a Entry) -> Vec<(&'static str, &'a str)> {
    let texts = [
        ("The text for the developer", &entry.text),
        ("The text for the user", &entry.user),
    ];
    let tagged = texts.map(|(whose, words)| (whose, words.tag.as_deref()));
    let other = tagged
        .into_iter()
        .filter_map(|(whose, tag)| Some((whose, tag?)));
    other.filter(|(_, tag)| *tag != own.tag).collect()
}

fn meaning(own: &Language, entry: &Entry) -> &'static str {
    match entry.standing {
        _ if entry.text.is_generic => {
            "No locale of the chain has a text for this code, so readers see the generic message."
        }
        Some(ReviewState::NotTranslated) => "It is not translated yet.",
        _ if own.is_original => "Translations are made from it.",
        None => "It is built into gengo-messages, which does not include its state.",
        Some(ReviewState::Inherited) => "It comes from another locale of the same language.",
        Some(ReviewState::Outdated) => {
            "English has changed since it was translated. The two may no longer say the same."
        }
        Some(ReviewState::BackTranslated) => {
            "A second person translated it back into English and found that it says the same. No \
             native speaker has reviewed it."
        }
        Some(ReviewState::Reviewed) => "A native speaker has reviewed it.",
        Some(_) => "It is a draft. No native speaker has reviewed it.",
    }
}

/// One locale that was asked for a text, and what it had.
fn asked(contents: &Contents, step: &Step) -> Markup {
    let whose = match step.is_user_text() {
        true => "For the user",
        false => "For the developer",
    };
    let tag = step.locale().map(ToString::to_string);
    let name = |tag: &String| contents.locale(tag).map(|own| own.name.clone());
    html! {
        (whose) ", "
        (tag.as_ref().and_then(name).or(tag).unwrap_or_default()) " "
        @match step.lack() {
            Some(lack) => { span.muted { (lack) } },
            None => { "has it: " code { (step.id()) } },
        }
    }
}

/// The codes before and after, below the same folders.
fn neighbours(page: &Page<'_>, contents: &Contents, at: usize, folders: &[&str]) -> Markup {
    let before = at.checked_sub(1).and_then(|at| contents.codes.get(at));
    let after = contents.codes.get(at + 1);
    let link = |code: &Code| page.link(&[folders, &[&code.folder]].concat());
    html! {
        nav.neighbours aria-label="Codes before and after" {
            @if let Some(code) = before {
                a rel="prev" href=(link(code)) { span.muted { "Before " } (titled(code)) }
            }
            @if let Some(code) = after {
                a rel="next" href=(link(code)) { span.muted { "After " } (titled(code)) }
            }
        }
    }
}
