//! A locale's page: all codes in it.

use gengo_messages_translate::Progress;
use maud::{Markup, html};

use crate::contents::{Contents, Language};
use crate::file::File;
use crate::page::{Page, badge, both, count, groups, reviewed, search_box};

pub(crate) fn file(site: &str, contents: &Contents, own: &Language) -> File {
    let page = Page {
        site,
        title: format!("{} ({})", own.name, own.tag),
        path: vec![&own.tag],
        searchable: true,
        code: None,
        languages: &contents.locales,
    };
    page.file(&html! {
        h1 {
            bdi lang=(own.tag) { (own.native) }
            @if own.native != own.name { " " span.muted { (own.name) } }
        }
        p.lead { (reviewed(own)) }
        section aria-labelledby="about" {
            h2 #about { "About" }
            dl.facts {
                div { dt { "Locale" } dd { code { (own.tag) } } }
                div { dt { "Direction" } dd { (direction(own.direction)) } }
                div { dt { "Readers get texts in" } dd { (chain(&page, contents, own)) } }
                @if let Some(progress) = &own.progress { (how_far(own, progress)) }
            }
        }
        (search_box("Find in this locale", "rows", ""))
        @for (title, id, codes) in groups(contents) {
            section.group aria-labelledby=(id) {
                h2 #(id) { (title) }
                ul.rows.texts {
                    @for at in codes {
                        @let code = &contents.codes[at];
                        @let entry = &own.entries[at];
                        @let original = contents.english(at).filter(|_| !own.is_original);
                        li data-id=(code.key.id) {
                            div {
                                a href=(page.link(&[&own.tag, &code.folder])) {
                                    code { (code.key.label) }
                                    @if let Some(name) = &code.key.facts.name { " " span.name { (name) } }
                                }
                                " " (badge(own, entry))
                            }
                            (both(entry, original))
                        }
                    }
                }
            }
        }
    })
}

fn direction(direction: &str) -> &'static str {
    match direction {
        "rtl" => "right to left",
        _ => "left to right",
    }
}

/// The locales of a reader's chain, each with a link.
pub(crate) fn chain(page: &Page<'_>, contents: &Contents, own: &Language) -> Markup {
    html! {
        @for (at, tag) in own.chain.iter().enumerate() {
            @if at > 0 { ", then " }
            @match contents.locale(tag) {
                Some(other) => a href=(page.link(&[tag])) { (other.name) },
                None => code { (tag) },
            }
        }
    }
}

/// How many messages are in each state. There are more of them than codes: several codes share some.
fn how_far(own: &Language, progress: &Progress) -> Markup {
    let mut counts = vec![("Translated", progress.translated)];
    if !own.is_original {
        counts.extend([
            ("Inherited", progress.inherited),
            ("Outdated", progress.outdated),
            ("Drafts", progress.draft + progress.back_translated),
            ("Drafts that are back-translated", progress.back_translated),
            ("Reviewed by a native speaker", progress.reviewed),
        ]);
    }
    counts.push(("Not translated", progress.not_translated));
    let always = ["Translated", "Reviewed by a native speaker"];
    counts.retain(|(what, count)| *count > 0 || always.contains(what));
    html! {
        @for (what, number) in counts {
            div { dt { (what) } dd { (number) " of " (count(progress.messages, "message")) } }
        }
    }
}
