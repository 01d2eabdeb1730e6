//! What holds of an edit, whatever the file and the text.

use std::fs;
use std::time::SystemTime;

use fluent_syntax::ast::{Entry, Identifier, Message, Pattern, Resource};
use fluent_syntax::serializer;
use gengo_messages::ftl::{SafeText, entry_id, offset};
use gengo_messages::{Catalog, Preferences};
use gengo_messages_translate::{Editor, Place};

/// What stands between the text that is set and the file.
const SEPARATOR: &str = "\n%%\n";

/// An edit: a line that says what is set, the text, a line `%%`, and the file. Either it is
/// refused with a reason, or the text is there, and all else is as it was.
pub fn set(bytes: &[u8]) {
    let Some(end) = find(bytes, SEPARATOR.as_bytes()) else {
        return;
    };
    let Ok(edit) = std::str::from_utf8(&bytes[..end]) else {
        return;
    };
    let Some((place, text)) = edit.split_once('\n') else {
        return;
    };
    let Ok(place) = place.parse::<Place>() else {
        return;
    };
    let before = &bytes[end + SEPARATOR.len()..];
    let Some(after) = edited(before, &place, text) else {
        return;
    };
    let alone = edited(b"", &place, text).expect("the text was taken for a text before");
    assert_eq!(
        meaning(&after, &place),
        meaning(&alone, &place),
        "{after:?}"
    );
    let before = std::str::from_utf8(before).expect("only text is edited");
    only_the_place_changed(before, &after, &place);
    others_are_shown_as_before(before, &after, &place);
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}

/// The file after the edit; `None` if it is refused.
fn edited(before: &[u8], place: &Place, text: &str) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("en/own.ftl");
    fs::create_dir(folder.path().join("en")).unwrap();
    fs::write(&path, before).unwrap();
    // A file that ends mid-line would be waited for, in case it is still being written.
    let file = fs::File::options().write(true).open(&path).unwrap();
    file.set_modified(SystemTime::UNIX_EPOCH).unwrap();
    drop(file);
    let editor = Editor::open(folder.path()).unwrap();
    match editor.set("en", place, text) {
        Ok(plan) => {
            plan.write().unwrap();
            Some(fs::read_to_string(&path).unwrap())
        }
        Err(error) => {
            assert_ne!(error.reason(), "");
            assert_eq!(fs::read(&path).unwrap(), before);
            None
        }
    }
}

fn read(text: &str) -> SafeText {
    let locale = "en".parse().unwrap();
    SafeText::read(&locale, "own.ftl", text)
}

/// What a file has for a place, in one layout. Of several messages of one id the last counts.
fn meaning(file: &str, place: &Place) -> String {
    let safe = read(file);
    let entries = safe
        .resource()
        .expect("a file that is not too large")
        .entries();
    let pattern = entries.filter_map(|entry| pattern(entry, place)).last();
    assert!(pattern.is_some(), "{place} is not in {file:?}");
    let message = Message {
        id: Identifier { name: "m" },
        value: pattern.cloned(),
        attributes: Vec::new(),
        comment: None,
    };
    serializer::serialize(&Resource {
        body: vec![Entry::Message(message)],
    })
}

fn pattern<'e, 'a>(entry: &'e Entry<&'a str>, place: &Place) -> Option<&'e Pattern<&'a str>> {
    let (id, value, attributes) = match entry {
        Entry::Message(own) => (own.id.name.to_owned(), own.value.as_ref(), &own.attributes),
        Entry::Term(own) => (
            format!("-{}", own.id.name),
            Some(&own.value),
            &own.attributes,
        ),
        _ => return None,
    };
    if id != place.id {
        return None;
    }
    match &place.attribute {
        None => value,
        Some(name) => attributes
            .iter()
            .find(|attribute| attribute.id.name == name)
            .map(|attribute| &attribute.value),
    }
}

/// What comes before the line at which the message begins, and what comes from the next message on,
/// is the same, byte for byte. No line is lost of a file in which it was not yet.
fn only_the_place_changed(before: &str, after: &str, place: &Place) {
    let (Some(old), Some(new)) = (last(before, &place.id), last(after, &place.id)) else {
        let lines = |text: &'_ str| text.split('\n').map(str::to_owned).collect::<Vec<_>>();
        let mut left = lines(after).into_iter();
        for line in lines(before) {
            let kept = line.trim().is_empty() || left.any(|other| other.trim() == line.trim());
            assert!(kept, "{line:?} is lost: {before:?}, {after:?}");
        }
        return;
    };
    assert_eq!(&before[..old.0], &after[..new.0], "before {}", place.id);
    assert_eq!(&before[old.1..], &after[new.1..], "behind {}", place.id);
}

/// Where the last valid entry of an id begins, and where the next line stands that begins one, be
/// it valid or not.
fn last(text: &str, id: &str) -> Option<(usize, usize)> {
    let safe = read(text);
    let ids = safe.resource()?.entries().filter_map(|entry| match entry {
        Entry::Message(own) => Some((own.id.name, "")),
        Entry::Term(own) => Some((own.id.name, "-")),
        _ => None,
    });
    let own = ids.filter(|(name, sigil)| id.strip_prefix(sigil) == Some(name));
    let mark = text.len() - text.trim_start_matches('\u{feff}').len();
    let start = own
        .map(|(name, sigil)| offset(safe.text(), name) - sigil.len() + mark)
        .last()?;
    let mut position = start;
    for line in text[start..].split_inclusive('\n') {
        if position > start && entry_id(line).is_some() {
            break;
        }
        position += line.len();
    }
    Some((start, position))
}

/// Every code that the edit was not about is shown as it was, unless something may refer to what
/// was set.
fn others_are_shown_as_before(before: &str, after: &str, place: &Place) {
    let catalog = |text: &str| {
        let own = Catalog::empty().overlay_text("en".parse().unwrap(), "own.ftl", text);
        own.build()
    };
    let (old, new) = (catalog(before), catalog(after));
    let defined = before
        .lines()
        .filter(|line| entry_id(line) == Some(&place.id));
    if before.matches(&place.id).count() > defined.count() {
        return;
    }
    for &code in old.codes() {
        if code.message_id() == place.id {
            continue;
        }
        let shown = |catalog: &Catalog| {
            let localizer = catalog.localizer(&Preferences::default());
            let message = localizer.message(code);
            (message.text().to_owned(), message.user_text().to_owned())
        };
        assert_eq!(shown(&old), shown(&new), "{code}: {before:?}, {after:?}");
    }
}
