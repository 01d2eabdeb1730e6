//! The front page: what this is, all codes, all locales.

use maud::html;

use crate::contents::Contents;
use crate::file::File;
use crate::page::{Page, count, groups, named, search_box, words};

pub(crate) fn file(site: &str, contents: &Contents) -> File {
    let page = Page {
        site,
        title: site.to_owned(),
        path: Vec::new(),
        searchable: true,
        code: None,
        languages: &contents.locales,
    };
    let (codes, locales) = (contents.codes.len(), contents.locales.len());
    let is_gengo = contents.codes.iter().all(|code| code.key.is_gengo);
    let of_gengo = if is_gengo {
        " of Gengo’s translation API"
    } else {
        ""
    };
    page.file(&html! {
        h1 { (site) }
        p.lead {
            "What " (count(codes, "error code")) (of_gengo) " mean" @if codes == 1 { "s" } ", in "
            (count(locales, "locale")) ": one sentence for developers, and one for the people who use their apps."
        }
        p {
            "The address of a page is its code, " code { "/2700" } ", its locale, " code { "/ja" }
            ", or both, " code { "/ja/2700" } "."
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

/// How many of all translations a native speaker has reviewed.
fn how_reviewed(contents: &Contents) -> String {
    let others = contents.locales.iter().filter(|own| !own.is_original);
    let progress: Vec<_> = others.filter_map(|own| own.progress.as_ref()).collect();
    let all: usize = progress.iter().map(|own| own.translated).sum();
    match progress.iter().map(|own| own.reviewed).sum() {
        0 => "The translations are drafts: no native speaker has reviewed any of them.".to_owned(),
        some if some == all => "Native speakers have reviewed all translations.".to_owned(),
        some => format!(
            "Native speakers have reviewed {some} of {}; the others are drafts. Each page shows \
             the state of its texts.",
            count(all, "translation")
        ),
    }
}

fn row(page: &Page<'_>, contents: &Contents, at: usize) -> maud::Markup {
    let code = &contents.codes[at];
    html! {
        li data-id=(code.key.id) {
            a href=(page.link(&[&code.folder])) {
                code { (code.key.label) }
                @if let Some(name) = &code.key.facts.name { " " span.name { (name) } }
            }
            @if let Some(entry) = contents.english(at) { (words(&entry.text)) }
        }
    }
}
