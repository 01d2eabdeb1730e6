//! The front page: what this is, all codes, all locales.

use maud::html;

use crate::contents::{Contents, Language};
use crate::file::File;
use crate::page::{Page, groups, named, search_box, words};

pub(crate) fn file(site: &str, contents: &Contents) -> File {
    let page = Page {
        site,
        title: site.to_owned(),
        path: Vec::new(),
        searchable: true,
    };
    let (codes, locales) = (contents.codes.len(), contents.locales.len());
    page.file(&html! {
        h1 { (site) }
        p.lead {
            "What " (codes) " error codes of Gengo’s translation API mean, in " (locales)
            " locales: a sentence for the developer, and one for the person in front of the app."
        }
        p {
            "A page has the address of its code, " code { "/2700" } ", of its locale, " code { "/ja" }
            ", or of both, " code { "/ja/2700" } "."
        }
        p { (how_reviewed(contents)) }
        (search_box("Search by code, name or any text", "book", "texts.js"))
        ol.found hidden {}
        section #codes aria-labelledby="codes-title" {
            h2 #codes-title { "Codes" }
            @for (title, id, codes) in groups(contents) {
                h3 id={ "category-" (id) } { (title) }
                ul.rows.codes {
                    @for code in codes {
                        (row(&page, contents, code))
                    }
                }
            }
        }
        section #locales aria-labelledby="locales-title" {
            h2 #locales-title { "Locales" }
            ul.locales {
                @for own in &contents.locales {
                    li {
                        a href=(page.link(&[&own.tag])) hreflang=(own.tag) { (named(own)) }
                        " " code { (own.tag) }
                    }
                }
            }
        }
    })
}

/// What a native speaker has looked at, of all that is not English.
fn how_reviewed(contents: &Contents) -> String {
    let others = contents.locales.iter().filter(|own| !own.is_original);
    let reviewed = |own: &&Language| own.progress.as_ref().is_some_and(|own| own.reviewed > 0);
    match others.filter(reviewed).count() {
        0 => "The translations are drafts: no native speaker has reviewed any of them.".to_owned(),
        some => format!(
            "Native speakers have reviewed translations of {some} locales; the others are drafts. \
             Each page tells where its texts stand."
        ),
    }
}

fn row(page: &Page<'_>, contents: &Contents, at: usize) -> maud::Markup {
    let code = &contents.codes[at];
    html! {
        li {
            a href=(page.link(&[&code.folder])) {
                code { (code.key.label) }
                @if let Some(name) = &code.key.facts.name { " " span.name { (name) } }
            }
            @if let Some(entry) = contents.english(at) { (words(&entry.text)) }
        }
    }
}
