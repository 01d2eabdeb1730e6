//! Every tool works on the shop's folder as it does on Gengo's.

use std::fs;
use std::path::Path;

use axum::body::Body;
use axum::http::Request;
use gengo_messages::ftl::Keys;
use gengo_messages::{Explain, Preferences};
use gengo_messages_export::{Audience, ExportOptions, Format, files};
use gengo_messages_site::{Site, SiteOptions};
use gengo_messages_translate::{Editor, Folder, check, progress};
use gengo_messages_workbench::{Options, Server};
use own_errors::{CheckoutError, catalog};
use tower::ServiceExt;

const LOCALES: [&str; 6] = ["ar", "de", "en", "es", "ja", "pl"];

fn folder() -> Folder {
    Folder::read("locales").unwrap()
}

#[test]
fn types_and_texts_agree_in_every_locale() {
    assert_eq!(catalog().verify(CheckoutError::declared()), Ok(()));
    assert!(catalog().problems().is_empty());
}

#[test]
fn each_reader_is_answered_in_their_language() {
    let few = CheckoutError::NotEnoughStock {
        item: "Sencha".into(),
        left: 3,
    };
    for (locale, expected) in [
        ("pl", "zostały tylko"),
        ("ar", "قطع فقط"),
        ("ja", "残り"),
        ("fr", "only"),
    ] {
        let localizer = catalog().localizer(&Preferences::from_ids([locale]).unwrap());
        let message = localizer.explain(&few);
        assert!(
            message.text().contains(expected),
            "{locale}: {}",
            message.text()
        );
        assert!(message.user_text().contains("Sencha"), "{locale}");
    }
}

#[test]
fn the_check_finds_nothing() {
    let folder = folder();
    let findings = check(&folder);
    let shown: Vec<String> = findings
        .iter()
        .map(|own| {
            format!(
                "{}:{} {:?} {}",
                own.path.display(),
                own.line,
                own.id,
                own.message
            )
        })
        .collect();
    assert!(shown.is_empty(), "{shown:#?}");
    for locale in progress(&folder, &findings) {
        assert_eq!(
            (locale.messages, locale.not_translated),
            (4, 0),
            "{}",
            locale.locale
        );
    }
}

#[test]
fn a_new_locale_has_all_messages_and_sync_changes_nothing() {
    let own = tempfile::tempdir().unwrap();
    copy(Path::new("locales"), own.path());
    let editor = Editor::open(own.path()).unwrap();
    assert!(editor.sync(&[]).unwrap().is_empty());
    editor.create("cs").unwrap().write().unwrap();
    let text = fs::read_to_string(own.path().join("cs/shop.ftl")).unwrap();
    for id in [
        "card-declined",
        "not-enough-stock",
        "error-9001",
        "error-voucher_expired",
    ] {
        assert!(text.contains(id), "{id} is in\n{text}");
    }
    assert!(text.contains("[few]"), "{text}");
}

#[test]
fn every_format_has_all_messages_of_all_locales() {
    let catalog = folder().catalog().isolate_arguments(false).build();
    let keys = Keys::of(&catalog);
    let labels: Vec<String> = keys.codes.iter().map(|key| key.label.to_string()).collect();
    assert_eq!(
        labels,
        [
            "9001",
            "card-declined",
            "voucher_expired",
            "not-enough-stock"
        ]
    );
    for &format in Format::ALL {
        let options = ExportOptions {
            format,
            locales: LOCALES.map(str::to_owned).to_vec(),
            audience: Audience::Both,
            fallback: true,
        };
        let files = files(catalog.messages(), &keys, &options, &mut |_| {}).unwrap();
        let all: String = files
            .iter()
            .map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned())
            .collect();
        for word in ["voucher_expired", "9001", "declined", "stock", "Gutschein"] {
            assert!(all.contains(word), "{word} is in {format:?}");
        }
    }
}

#[test]
fn the_site_has_a_page_for_each_message() {
    let out = tempfile::tempdir().unwrap();
    let options = SiteOptions {
        folder: "locales".into(),
        overlay: false,
        title: "Errors of the shop".to_owned(),
    };
    Site::read(options).unwrap().write(out.path()).unwrap();
    for page in [
        "9001",
        "voucher_expired",
        "card-declined",
        "pl/not-enough-stock",
    ] {
        let page = out.path().join(page).join("index.html");
        assert!(page.exists(), "{}", page.display());
    }
    let front = fs::read_to_string(out.path().join("index.html")).unwrap();
    assert!(!front.contains("NOT_ENOUGH_CREDITS"));
}

#[test]
fn the_page_shows_each_message() {
    let server = Server::bind(Options {
        folder: "locales".into(),
        overlay: false,
        host: "127.0.0.1".to_owned(),
        port: 0,
        read_only: true,
    });
    let server = server.unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = { runtime }.enable_all().build().unwrap();
    for key in [
        "card-declined",
        "not-enough-stock",
        "error-9001",
        "error-voucher_expired",
    ] {
        let request = Request::get(format!("/api/locales/pl/messages/{key}"));
        let request = request.header("host", "127.0.0.1:4800").body(Body::empty());
        let response = runtime
            .block_on(server.router().oneshot(request.unwrap()))
            .unwrap();
        assert_eq!(response.status(), 200, "{key}");
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let to = to.join(path.file_name().unwrap());
        match path.is_dir() {
            true => copy(&path, &to),
            false => drop(fs::copy(&path, &to).unwrap()),
        }
    }
}
