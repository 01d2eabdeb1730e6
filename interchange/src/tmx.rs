//! A translation memory: TMX 1.4, of what is translated and not outdated.

use gengo_messages_translate::ReviewState;

use crate::codes::{Coded, codes};
use crate::document::Document;
use crate::xml::Xml;

pub(crate) fn write(document: &Document) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.open("tmx", &[("version", "1.4")]);
    let attributes = [
        ("creationtool", "gengo-messages"),
        ("creationtoolversion", env!("CARGO_PKG_VERSION")),
        ("segtype", "block"),
        ("o-tmf", "gengo-messages"),
        ("adminlang", "en"),
        ("srclang", document.reference.as_str()),
        ("datatype", "plaintext"),
    ];
    xml.empty("header", &attributes);
    xml.open("body", &[]);
    let is_known = |state| !matches!(state, ReviewState::NotTranslated | ReviewState::Outdated);
    let known = document.segments.iter().filter(|own| is_known(own.state));
    for segment in known {
        let (source, target) = codes(&segment.english, &segment.text);
        xml.open("tu", &[("tuid", &segment.id)]);
        for note in &segment.notes {
            xml.element("note", &[], note);
        }
        variant(&mut xml, &document.reference, &source);
        variant(&mut xml, &document.locale, &target);
        xml.close("tu");
    }
    xml.close("body");
    xml.close("tmx");
    xml.into_bytes()
}

fn variant(xml: &mut Xml, locale: &str, pieces: &[Coded<'_>]) {
    xml.open("tuv", &[("xml:lang", locale)]);
    xml.open_text("seg", &[]);
    for piece in pieces {
        match *piece {
            Coded::Text(text) => xml.text(text),
            Coded::Code { number, code } => {
                xml.element("ph", &[("x", &number.to_string())], code);
            }
        }
    }
    xml.close("seg");
    xml.close("tuv");
}
