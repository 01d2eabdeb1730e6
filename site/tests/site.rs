//! The catalog as a site of plain pages.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use gengo_messages::{Catalog, Direction};
use gengo_messages_site::{Site, SiteError, SiteOptions, Written};
use tempfile::TempDir;

const ENGLISH: &str = "\
-service = Gengo

# Nothing is left to pay from.
error-2700 = Not enough credits
    .user = { user-top-up }

# <script> is only a text.
# $limit (Number) - how many there may be, such as \"12\"
error-9001 = No more than { $limit } of <script>alert(\"1 & 2\")</script>
    .user = { user-top-up }

user-top-up = Please add credits.
";

const ARABIC: &str = "\
error-2700 = الرصيد غير كافٍ
    .user = { user-top-up }

user-top-up = يُرجى شحن الرصيد.
";

fn locales() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales")
}

fn own_texts() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "en/app.ftl", ENGLISH);
    put(folder.path(), "ar/app.ftl", ARABIC);
    folder
}

fn put(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn site(folder: &Path, overlay: bool) -> Site {
    Site::read(SiteOptions {
        folder: folder.to_owned(),
        overlay,
        title: "Errors <of> all".to_owned(),
    })
    .unwrap()
}

fn written(folder: &Path, overlay: bool) -> TempDir {
    let out = tempfile::tempdir().unwrap();
    site(folder, overlay).write(out.path()).unwrap();
    out
}

/// The site of the built-in texts: its files, by their paths.
static WHOLE: LazyLock<BTreeMap<PathBuf, Vec<u8>>> =
    LazyLock::new(|| files(written(&locales(), false).path()));

fn page(out: &TempDir, path: &str) -> String {
    let path = out.path().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A page of the built-in texts.
fn own_page(path: &str) -> &'static str {
    let bytes = WHOLE.get(Path::new(path));
    let bytes = bytes.unwrap_or_else(|| panic!("there is no {path}"));
    std::str::from_utf8(bytes).unwrap()
}

/// All files, by their paths below the folder.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(
                fs::read_dir(path)
                    .unwrap()
                    .map(|entry| entry.unwrap().path()),
            );
        } else {
            let bytes = fs::read(&path).unwrap();
            files.insert(path.strip_prefix(folder).unwrap().to_owned(), bytes);
        }
    }
    files
}

/// The values of an attribute.
fn values<'a>(page: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    let parts = page.split(&start).skip(1);
    parts.map(|part| part.split('"').next().unwrap()).collect()
}

/// A path with its `..` taken away, as a browser does.
fn resolved(page: &Path, link: &str) -> PathBuf {
    let mut path = page.parent().unwrap().to_owned();
    for part in link.split('/') {
        match part {
            ".." => assert!(path.pop(), "{link} in {} leads out", page.display()),
            part => path.push(part),
        }
    }
    path
}

#[test]
fn every_code_has_a_page_in_every_locale() {
    let catalog = Catalog::embedded();
    let mut wanted = BTreeSet::from([PathBuf::from("index.html")]);
    for code in catalog.codes() {
        wanted.insert(format!("{code}/index.html").into());
        for locale in catalog.locales() {
            wanted.insert(format!("{locale}/index.html").into());
            wanted.insert(format!("{locale}/{code}/index.html").into());
        }
    }
    let html = |path: &&PathBuf| path.extension().is_some_and(|own| own == "html");
    let files = &*WHOLE;
    let pages: BTreeSet<_> = files.keys().filter(html).cloned().collect();
    assert_eq!(pages, wanted);
}

#[test]
fn every_link_leads_to_a_file_or_a_place_on_a_page() {
    let files = &*WHOLE;
    let mut faults = Vec::new();
    let mut links = 0;
    for (path, bytes) in files {
        if path.extension().is_none_or(|own| own != "html") {
            continue;
        }
        let text = std::str::from_utf8(bytes).unwrap();
        let targets = ["href", "src", "data-index"].map(|name| values(text, name));
        for link in targets.concat().into_iter().filter(|link| !link.is_empty()) {
            links += 1;
            let (file, id) = link.split_once('#').unwrap_or((link, ""));
            let target = match file {
                "" => path.clone(),
                file => resolved(path, file),
            };
            let there = files.get(&target).is_some_and(|bytes| {
                let text = String::from_utf8_lossy(bytes);
                id.is_empty() || values(&text, "id").contains(&id)
            });
            if !there {
                faults.push(format!("{}: {link}", path.display()));
            }
        }
    }
    assert!(links > 10_000, "only {links} links were found");
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn pages_are_sound_without_scripts_and_styles_of_their_own() {
    let mut faults = Vec::new();
    for (path, bytes) in &*WHOLE {
        if path.extension().is_none_or(|own| own != "html") {
            continue;
        }
        let text = std::str::from_utf8(bytes).unwrap();
        let ids = values(text, "id");
        let once: BTreeSet<_> = ids.iter().collect();
        let sound = [
            ("one h1", text.matches("<h1").count() == 1),
            ("one main", text.matches("<main").count() == 1),
            ("a title", text.contains("<title>")),
            ("ids once", ids.len() == once.len()),
            (
                "no style",
                !text.contains("<style") && !text.contains(" style="),
            ),
            (
                "no handler",
                !text.contains(" onclick=") && !text.contains(" onload="),
            ),
            (
                "no script of its own",
                text.matches("<script").count() == text.matches("<script src=").count(),
            ),
        ];
        let failed = sound.iter().filter(|(_, holds)| !holds);
        faults.extend(failed.map(|(what, _)| format!("{}: {what}", path.display())));
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn texts_stand_in_their_language_and_direction() {
    let catalog = Catalog::embedded();
    let mut faults = Vec::new();
    for locale in catalog.locales() {
        let reader = gengo_messages::Preferences::from_ids([locale.to_string()]).unwrap();
        let localizer = catalog.localizer(&reader);
        let message = localizer.message(2700);
        let (tag, direction) = (message.user_locale().unwrap(), message.user_direction());
        assert_eq!(direction, Direction::of(tag));
        let text = message.user_text().replace('"', "&quot;");
        let wanted = format!("<p class=\"words\" lang=\"{tag}\" dir=\"{direction}\">{text}</p>");
        if !own_page(&format!("{locale}/2700/index.html")).contains(&wanted) {
            faults.push(wanted);
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
    let arabic = own_page("ar/2700/index.html");
    assert!(arabic.contains("lang=\"ar\" dir=\"rtl\""));
}

#[test]
fn the_page_of_a_code_shows_its_facts_and_neighbors() {
    let page = own_page("es-419/2700/index.html");
    for wanted in [
        "NOT_ENOUGH_CREDITS",
        "<dd>Credits</dd>",
        "The same request may succeed later.",
        "<dd>Not enough credits - please top up</dd>",
        "The text for the developer comes from <a href=\"../../es/2700/index.html\">Spanish</a>",
        "error-2700 has no value",
        "rel=\"prev\"",
        "rel=\"next\"",
        "href=\"../../2700/index.html\"",
        "href=\"../../ja/2700/index.html\"",
    ] {
        assert!(page.contains(wanted), "{wanted} is not in {page}");
    }
}

#[test]
fn drafts_are_called_drafts_until_they_are_reviewed() {
    let folder = own_texts();
    let out = written(folder.path(), false);
    assert!(page(&out, "ar/2700/index.html").contains("No native speaker has reviewed it."));
    assert!(page(&out, "ar/9001/index.html").contains("It is not translated yet."));
    assert!(page(&out, "ar/index.html").contains("no native speaker has reviewed any"));

    let editor = gengo_messages_translate::Editor::open(folder.path()).unwrap();
    let places = ["error-2700".to_owned()];
    let state = gengo_messages_translate::State::Reviewed;
    editor
        .review("ar", &places, state)
        .unwrap()
        .write()
        .unwrap();
    drop(editor);
    let out = written(folder.path(), false);
    let code = page(&out, "ar/2700/index.html");
    assert!(code.contains("A native speaker has reviewed it."), "{code}");
    assert!(code.contains("<code>user-top-up</code>: draft"), "{code}");
    assert!(page(&out, "ar/index.html").contains("has reviewed 1 of 2 translations"));
}

#[test]
fn texts_are_shown_as_they_are_whatever_is_in_them() {
    let out = written(own_texts().path(), false);
    let shown = "of &lt;script&gt;alert(&quot;1 &amp; 2&quot;)&lt;/script&gt;";
    for path in [
        "index.html",
        "9001/index.html",
        "en/index.html",
        "ar/9001/index.html",
    ] {
        let page = page(&out, path);
        assert!(page.contains(shown), "{page}");
        assert!(!page.contains("<script>"), "{page}");
        assert!(page.contains("Errors &lt;of&gt; all"), "{page}");
    }
    let page = page(&out, "en/9001/index.html");
    assert!(
        page.contains("No more than \u{2068}12\u{2069} of"),
        "{page}"
    );
    assert!(page.contains("<code>$limit</code>, here 12"), "{page}");
}

#[test]
fn an_overlay_is_shown_over_the_built_in_texts() {
    let out = written(own_texts().path(), true);
    assert!(page(&out, "en/2700/index.html").contains("Please add credits."));
    assert!(page(&out, "en/9001/index.html").contains("No more than"));
    assert!(page(&out, "ja/1000/index.html").contains("built in"));
    assert!(page(&out, "ja/1000/index.html").contains("lang=\"ja\""));
}

#[test]
fn the_same_texts_make_the_same_bytes() {
    let again = written(&locales(), false);
    assert!(files(again.path()) == *WHOLE);
}

#[test]
fn the_search_finds_a_code_by_its_text_in_any_language() {
    let script = own_page("texts.js");
    let json = script.strip_prefix("globalThis.book = ").unwrap();
    let json = json.strip_suffix(";\n").unwrap();
    let index: serde_json::Value = serde_json::from_str(json).unwrap();
    let at = |tag: &str, text: &str| {
        let locales = index["locales"].as_array().unwrap();
        let own = locales.iter().find(|own| own["tag"] == tag).unwrap();
        let texts = own["texts"].as_array().unwrap();
        let has = |of: &&serde_json::Value| of.to_string().contains(text);
        let found: Vec<_> = texts.iter().enumerate().filter(|(_, of)| has(of)).collect();
        let codes = found
            .iter()
            .map(|(at, _)| index["codes"][*at]["code"].clone());
        codes.collect::<Vec<_>>()
    };
    assert!(at("ja", "クレジット").contains(&"2700".into()));
    assert!(at("de", "Guthaben").contains(&"2700".into()));
    assert_eq!(at("ja", "no such text"), Vec::<serde_json::Value>::new());
}

#[test]
fn a_new_book_replaces_the_old_one_and_removes_its_leftovers() {
    let folder = own_texts();
    let out = written(folder.path(), false);
    put(out.path(), "CNAME", "errors.example");
    put(out.path(), "9001/notes.txt", "mine");
    let text = ENGLISH.replace("error-9001", "error-9002");
    put(folder.path(), "en/app.ftl", &text);
    let Written { pages, removed, .. } = site(folder.path(), false).write(out.path()).unwrap();
    // The front page, two locales, two codes, and each in each.
    assert_eq!((pages, removed), (1 + 2 + 2 + 4, 3));
    for (path, there) in [
        ("en/9002/index.html", true),
        ("CNAME", true),
        ("9001/notes.txt", true),
        ("9001/index.html", false),
        ("en/9001", false),
    ] {
        assert_eq!(out.path().join(path).exists(), there, "{path}");
    }
}

#[test]
fn a_folder_with_anything_else_in_it_is_left_alone() {
    let folder = own_texts();
    let before = files(folder.path());
    let refused = |out: &Path| -> SiteError { site(folder.path(), false).write(out).unwrap_err() };
    assert!(refused(folder.path()).to_string().contains("is not empty"));
    assert!(files(folder.path()) == before);

    let out = tempfile::tempdir().unwrap();
    put(
        out.path(),
        "book.json",
        "{\"generator\":\"another\",\"files\":[\"a\"]}",
    );
    assert!(refused(out.path()).to_string().contains("is not empty"));
    put(out.path(), "file", "");
    let error = refused(&out.path().join("file")).to_string();
    assert!(error.contains("file: "), "{error}");
}

#[test]
fn a_list_that_names_files_elsewhere_removes_none() {
    let folder = own_texts();
    let outer = tempfile::tempdir().unwrap();
    put(outer.path(), "mine.txt", "mine");
    let mine = outer.path().join("mine.txt");
    let list = format!(
        "{{\"generator\":\"gengo-messages book\",\"files\":[\"../mine.txt\",{:?}]}}",
        mine.to_str().unwrap()
    );
    put(outer.path(), "site/book.json", &list);
    let written = site(folder.path(), false)
        .write(&outer.path().join("site"))
        .unwrap();
    assert_eq!(written.removed, 0);
    assert!(mine.exists());
}

#[test]
fn a_book_needs_messages_for_codes() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "en/app.ftl", "hello = Hello\n");
    let options = |path: &Path| SiteOptions {
        folder: path.to_owned(),
        overlay: false,
        title: "Errors".to_owned(),
    };
    let error = Site::read(options(folder.path())).unwrap_err().to_string();
    assert!(error.contains("no message for a code"), "{error}");
    let error = Site::read(options(&folder.path().join("none"))).unwrap_err();
    assert!(error.to_string().contains("none: "), "{error}");
}

#[cfg(unix)]
#[test]
fn files_behind_links_are_left_alone() {
    let folder = own_texts();
    let out = written(folder.path(), false);
    let other = tempfile::tempdir().unwrap();
    put(other.path(), "precious.txt", "kept");
    std::os::unix::fs::symlink(other.path(), out.path().join("lnk")).unwrap();
    let list = out.path().join("book.json");
    let text = fs::read_to_string(&list).unwrap();
    let doctored = text.replacen("[", "[\n    \"lnk/precious.txt\",", 1);
    fs::write(&list, doctored).unwrap();
    site(folder.path(), false).write(out.path()).unwrap();
    assert!(other.path().join("precious.txt").exists());
    // Nor is anything written through one.
    fs::remove_dir_all(out.path().join("ar")).unwrap();
    std::os::unix::fs::symlink(other.path(), out.path().join("ar")).unwrap();
    let refused = site(folder.path(), false).write(out.path()).unwrap_err();
    assert!(refused.to_string().contains("link"), "{refused}");
    assert_eq!(fs::read_dir(other.path()).unwrap().count(), 1);
}

#[test]
fn a_message_without_a_value_is_shown_by_its_attributes() {
    let folder = tempfile::tempdir().unwrap();
    let english = "# A\nerror-9001 =\n    .title = No more\n    .help = Ask <us>\n";
    put(folder.path(), "en/app.ftl", english);
    put(
        folder.path(),
        "de/app.ftl",
        "error-9001 =\n    .title = Schluss\n",
    );
    let book = written(folder.path(), false);
    let page = fs::read_to_string(book.path().join("de/9001/index.html")).unwrap();
    for shown in [
        ".title</h2><p class=\"words\" lang=\"de\" dir=\"ltr\">Schluss</p>",
        ".help</h2><p class=\"words\" lang=\"en\" dir=\"ltr\">Ask &lt;us&gt;</p>",
    ] {
        assert!(page.contains(shown), "{page}");
    }
}

#[test]
fn a_book_needs_a_source_language_and_en_us_is_one() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "de/app.ftl", ARABIC);
    let read = |overlay| {
        Site::read(SiteOptions {
            folder: folder.path().to_owned(),
            overlay,
            title: String::new(),
        })
    };
    let error = read(false).unwrap_err().to_string();
    assert!(
        error.contains("the source language en is missing"),
        "{error}"
    );
    assert!(read(true).is_ok());
    put(folder.path(), "en-US/app.ftl", ENGLISH);
    let book = written(folder.path(), false);
    let page = fs::read_to_string(book.path().join("en-US/index.html")).unwrap();
    assert!(page.contains("The original"), "{page}");
}

#[test]
fn numbers_are_told_as_one_says_them_and_no_more_is_claimed_than_is_so() {
    let one = tempfile::tempdir().unwrap();
    put(one.path(), "en/app.ftl", "error-9001 = One\n");
    put(one.path(), "check.toml", "codes = [9001]\n");
    let front = page(&written(one.path(), false), "index.html");
    assert!(
        front.contains("What 1 error code means, in 1 locale:"),
        "{front}"
    );

    let folder = own_texts();
    put(
        folder.path(),
        "de/app.ftl",
        "error-2700 = Kein Guthaben\n    .user = { user-top-up }\n\nuser-top-up = Bitte aufladen.\n",
    );
    let editor = gengo_messages_translate::Editor::open(folder.path()).unwrap();
    let state = gengo_messages_translate::State::Reviewed;
    let review = editor.review("de", &["error-2700".to_owned()], state);
    review.unwrap().write().unwrap();
    drop(editor);
    let front = page(&written(folder.path(), false), "index.html");
    let told = "Native speakers have reviewed 1 of 4 translations; the others are drafts.";
    assert!(front.contains(told), "{front}");
}

#[test]
fn english_stands_beside_each_text_and_a_language_can_be_picked_on_top() {
    let out = written(own_texts().path(), false);
    for path in ["ar/index.html", "ar/2700/index.html"] {
        let page = page(&out, path);
        assert!(page.contains(">Not enough credits</p>"), "{path}: {page}");
        assert!(page.contains("rel=\"icon\""), "{path}");
    }
    let (top, _) = page(&out, "ar/2700/index.html")
        .split_once("<main")
        .map_or((String::new(), String::new()), |(top, rest)| {
            (top.to_owned(), rest.to_owned())
        });
    assert!(top.contains("href=\"../../en/2700/index.html\""), "{top}");
    // What a log shows is found by the search.
    assert!(page(&out, "texts.js").contains("error-2700"));
    assert!(page(&out, "ar/index.html").contains("data-id=\"error-2700\""));
}
