//! What all pages share.

use gengo_messages_translate::ReviewState;
use maud::{DOCTYPE, Markup, html};

use crate::contents::{Code, Contents, Entry, Language, Words};
use crate::file::File;

/// A page of the site, before it is laid out.
pub(crate) struct Page<'a> {
    /// What the site is called.
    pub(crate) site: &'a str,
    /// What this page is called.
    pub(crate) title: String,
    /// The folders that it is in: none for the front page, `["ja", "2700"]` for a code in a locale.
    pub(crate) path: Vec<&'a str>,
    /// Whether there is something to search in it.
    pub(crate) searchable: bool,
    /// The code that it is about, by the name of its folder.
    pub(crate) code: Option<&'a str>,
    /// The languages that can be picked.
    pub(crate) languages: &'a [Language],
}

impl Page<'_> {
    /// The relative path from this page to a file of the site.
    pub(crate) fn to(&self, file: &str) -> String {
        "../".repeat(self.path.len()) + file
    }

    /// The relative path from this page to another page, by its folders.
    pub(crate) fn link(&self, path: &[&str]) -> String {
        let folders: String = path.iter().map(|folder| format!("{folder}/")).collect();
        self.to(&folders) + "index.html"
    }

    /// Links to the same page in other languages.
    fn picker(&self) -> Markup {
        html! {
            details.picker {
                summary { "Language" }
                ul {
                    @for own in self.languages {
                        @let path: Vec<&str> = [own.tag.as_str()].into_iter().chain(self.code).collect();
                        li { a href=(self.link(&path)) hreflang=(own.tag) lang=(own.tag) { (own.native) } }
                    }
                }
            }
        }
    }

    /// The page as a file. `body` is its main part.
    pub(crate) fn file(&self, body: &Markup) -> File {
        let folders: String = self.path.iter().map(|own| format!("{own}/")).collect();
        let is_front = self.path.is_empty();
        let page = html! {
            (DOCTYPE)
            html lang="en" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    title {
                        (self.title)
                        @if !is_front { " – " (self.site) }
                    }
                    link rel="icon" type="image/svg+xml" href=(self.to("icon.svg"));
                    link rel="stylesheet" href=(self.to("book.css"));
                    @if self.searchable {
                        script src=(self.to("book.js")) defer {}
                    }
                }
                body {
                    a.skip href="#main" { "Skip to the text" }
                    header {
                        nav aria-label="Site" {
                            a.book href=(self.link(&[])) aria-current=[is_front.then_some("page")] { (self.site) }
                            a href={ (self.link(&[])) "#codes" } { "Codes" }
                            a href={ (self.link(&[])) "#locales" } { "Locales" }
                            (self.picker())
                        }
                    }
                    main #main tabindex="-1" { (body) }
                }
            }
        };
        (
            folders + "index.html",
            (page.into_string() + "\n").into_bytes(),
        )
    }
}

/// A text as it is shown, in its own language and direction.
pub(crate) fn words(words: &Words) -> Markup {
    html! {
        p.words lang=[&words.tag] dir=(words.direction) { (words.text) }
    }
}

/// The two texts of a message, with who they are for, and beside each what it was made from.
pub(crate) fn both(entry: &Entry, original: Option<&Entry>) -> Markup {
    html! {
        div { p.label { "Developer" } (words(&entry.text)) (beside(original.map(|own| &own.text))) }
        div { p.label { "User" } (words(&entry.user)) (beside(original.map(|own| &own.user))) }
    }
}

/// What a text was made from.
pub(crate) fn beside(original: Option<&Words>) -> Markup {
    html! {
        @if let Some(own) = original {
            p.original-text lang=[&own.tag] dir=(own.direction) { (own.text) }
        }
    }
}

/// A number of things, in words: `1 locale`, `40 locales`.
pub(crate) fn count(number: usize, what: &str) -> String {
    match number {
        1 => format!("1 {what}"),
        _ => format!("{number} {what}s"),
    }
}

/// A locale's name, in its own language and then in English.
pub(crate) fn named(own: &Language) -> Markup {
    html! {
        bdi lang=(own.tag) { (own.native) }
        @if own.native != own.name { " " span.muted { (own.name) } }
    }
}

/// A code with its name.
pub(crate) fn titled(code: &Code) -> String {
    match &code.key.facts.name {
        Some(name) => format!("{} {name}", code.key.label),
        None => code.key.label.to_string(),
    }
}

/// A box that shows only where scripts run, and the place for its results.
pub(crate) fn search_box(label: &str, attribute: &str, value: &str) -> Markup {
    html! {
        form role="search" hidden data-kind=(attribute) data-index=(value) {
            label for="query" { (label) }
            input #query type="search" autocomplete="off" spellcheck="false";
            p role="status" .muted {}
        }
    }
}

/// The state of a message, as one or two words.
pub(crate) fn badge(own: &Language, entry: &Entry) -> Markup {
    let (class, word) = match (own.is_original, entry.standing) {
        (true, Some(ReviewState::NotTranslated)) => ("missing", "missing"),
        (true, _) => ("original", "original"),
        (_, None) => ("draft", "built in"),
        (_, Some(standing)) => (class(standing), word(standing)),
    };
    html! { span.badge.(class) { (word) } }
}

fn class(standing: ReviewState) -> &'static str {
    match standing {
        ReviewState::NotTranslated => "missing",
        ReviewState::Outdated => "stale",
        ReviewState::Reviewed => "reviewed",
        _ => "draft",
    }
}

/// The name of a state.
pub(crate) fn word(standing: ReviewState) -> &'static str {
    match standing {
        ReviewState::NotTranslated => "not translated",
        ReviewState::Inherited => "inherited",
        ReviewState::Outdated => "outdated",
        ReviewState::Draft => "draft",
        ReviewState::BackTranslated => "draft, back-translated",
        ReviewState::Reviewed => "reviewed",
        _ => "unknown",
    }
}

/// How much of a locale a native speaker has reviewed, in a sentence.
pub(crate) fn reviewed(own: &Language) -> String {
    let Some(progress) = &own.progress else {
        return "Built into gengo-messages, which does not include the state of its translations."
            .to_owned();
    };
    let of = progress.translated;
    match (own.is_original, progress.reviewed) {
        (true, _) => "The original, from which the translations are made.".to_owned(),
        (_, 0) if of == 0 => "There are no translations.".to_owned(),
        (_, 0) => "Drafts: no native speaker has reviewed any of these translations.".to_owned(),
        (_, all) if all >= of => {
            "A native speaker has reviewed all of these translations.".to_owned()
        }
        (_, some) => format!(
            "A native speaker has reviewed {some} of {of} translations; the others are drafts."
        ),
    }
}

/// The codes by category: a heading, its id, and their places in the contents.
pub(crate) fn groups(contents: &Contents) -> Vec<(String, String, Vec<usize>)> {
    let of = |category: Option<&str>| {
        let codes = contents.codes.iter().enumerate();
        let own = codes.filter(move |(_, code)| code.key.facts.category.as_deref() == category);
        own.map(|(at, _)| at).collect::<Vec<_>>()
    };
    let known = contents.categories.iter();
    let known = known.map(|category| (capital(category), category.clone(), of(Some(category))));
    let own = ("The app’s own codes".to_owned(), "own".to_owned(), of(None));
    let groups = known.chain([own]);
    groups.filter(|(_, _, codes)| !codes.is_empty()).collect()
}

/// The word with a capital first letter.
pub(crate) fn capital(word: &str) -> String {
    let mut rest = word.chars();
    let first = rest.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(rest).collect()
}
