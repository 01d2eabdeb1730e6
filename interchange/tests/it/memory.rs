//! Translation memories of other tools.

use gengo_messages_interchange::{Format, files, read_memory};
use gengo_messages_translate::{Editor, Folder, LocaleView, Memory, MemoryUnit};

use crate::helpers::folder_of;

const TMX: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header srclang="en" segtype="sentence" o-tmf="x" adminlang="en" datatype="plaintext" creationtool="x" creationtoolversion="1"/>
  <body>
    <tu tuid="add"><note>No text.</note>
      <tuv xml:lang="en-US"><prop type="x">no</prop><seg>Add the file to the basket</seg></tuv>
      <tuv xml:lang="de_AT"><seg>In den Korb damit</seg></tuv>
      <tuv xml:lang="de"><seg>Datei in den Korb legen</seg></tuv>
    </tu>
    <tu>
      <tuv lang="EN"><seg>Hello <ph x="1">{ $name }</ph>, &amp; <bpt i="1">&lt;b<sub>title</sub>&gt;</bpt>you<ept i="1">&lt;/b&gt;</ept></seg></tuv>
      <tuv lang="DE-DE"><seg>Hallo <ph x="1">{ $name }</ph></seg></tuv>
    </tu>
    <tu><tuv xml:lang="en"><seg>Only {0 of %d}</seg></tuv><tuv xml:lang="fr"><seg>Rien</seg></tuv></tu>
    <tu><tuv xml:lang="en"><seg> </seg></tuv><tuv xml:lang="de"><seg></seg></tuv></tu>
  </body>
</tmx>
"#;

fn texts(unit: &MemoryUnit) -> Vec<(&str, &str)> {
    let texts = unit.texts.iter();
    texts
        .map(|(tag, text)| (tag.as_str(), text.as_str()))
        .collect()
}

#[test]
fn a_memory_is_read_with_what_stands_in_its_codes() {
    let units = read_memory(TMX.as_bytes()).unwrap();
    let ids: Vec<&str> = units.iter().map(|own| own.id.as_str()).collect();
    assert_eq!(ids, ["add", "", "", ""]);
    assert_eq!(texts(&units[0])[1], ("de_AT", "In den Korb damit"));
    assert_eq!(texts(&units[1])[0], ("EN", "Hello { $name }, & <b>you</b>"));
    // Other braces become literal ones.
    assert_eq!(
        texts(&units[2])[0],
        ("en", "Only { \"{\" }0 of %d{ \"}\" }")
    );
    assert!(texts(&units[3]).is_empty());
}

#[test]
fn a_memory_is_read_in_any_encoding() {
    let named = TMX.replace("UTF-8", "UTF-16");
    let little: Vec<u8> = named.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = named.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let marked = [b"\xef\xbb\xbf", TMX.as_bytes()].concat();
    let expected = read_memory(TMX.as_bytes()).unwrap();
    for bytes in [
        [b"\xff\xfe".as_slice(), &little].concat(),
        [b"\xfe\xff".as_slice(), &big].concat(),
        little,
        marked,
    ] {
        assert_eq!(read_memory(&bytes).unwrap(), expected);
    }
    let latin = TMX
        .replace("UTF-8", "iso-8859-1")
        .replace("Korb", "K\u{f6}rb");
    let latin: Vec<u8> = latin
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap())
        .collect();
    assert_eq!(
        texts(&read_memory(&latin).unwrap()[0])[2].1,
        "Datei in den K\u{f6}rb legen"
    );
}

#[test]
fn a_file_that_is_no_memory_is_refused() {
    let refused = |bytes: &[u8]| read_memory(bytes).unwrap_err().to_string();
    assert_eq!(refused(b"<xliff/>"), "is not TMX");
    assert_eq!(refused(b"<tmx><body><tu>"), "is cut off");
    assert_eq!(refused(b""), "is not XML");
    assert!(refused(b"\xff\xfe\x00").starts_with("is not valid"));
}

#[test]
fn the_texts_of_a_memory_are_offered_where_the_english_is_similar() {
    let folder = folder_of(&[
        ("en", "all = Add all files to the basket\n"),
        ("de", ""),
        ("fr", ""),
    ]);
    let read = Folder::read(folder.path()).unwrap();
    let units = read_memory(TMX.as_bytes()).unwrap();
    let similar = |locale: &str| {
        let mut memory = Memory::of(&LocaleView::new(&read, locale, &[]).unwrap());
        memory.add_units("old.tmx", &units, (&read, locale));
        memory.similar("all", "Add all files to the basket", 3)
    };
    let found = similar("de");
    // German, and not that of Austria.
    assert_eq!(found[0].own, "Datei in den Korb legen");
    assert_eq!(
        (found[0].key.as_str(), found[0].origin.as_deref()),
        ("add", Some("old.tmx"))
    );
    assert!(similar("fr").is_empty());
}

#[test]
fn a_memory_that_was_exported_comes_back_as_it_was() {
    let english =
        "a = Add { $n } files to { -basket }\n-basket = Basket\nb = A literal { \"{\" }\n";
    let german =
        "a = { $n } Dateien in { -basket } legen\n-basket = Korb\nb = Eine { \"{\" } Klammer\n";
    let folder = folder_of(&[("en", english), ("de", german)]);
    let editor = Editor::open(folder.path()).unwrap();
    let exported = files(editor.folder(), Format::Tmx, &[], &mut |_| {}).unwrap();
    let units = read_memory(&exported[0].1).unwrap();
    let told: Vec<_> = units
        .iter()
        .map(|own| (own.id.as_str(), texts(own)))
        .collect();
    assert!(
        told.contains(&(
            "a",
            vec![
                ("en", "Add { $n } files to { -basket }"),
                ("de", "{ $n } Dateien in { -basket } legen")
            ]
        )),
        "{told:?}"
    );
    assert!(
        told.contains(&(
            "b",
            vec![
                ("en", "A literal { \"{\" }"),
                ("de", "Eine { \"{\" } Klammer")
            ]
        )),
        "{told:?}"
    );
}
