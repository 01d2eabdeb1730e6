//! A glossary: TBX-Basic, in the form of ISO 30042:2008, which more tools read than the later one.

use crate::document::Document;
use crate::xml::Xml;

pub(crate) fn write(document: &Document) -> Vec<u8> {
    let mut xml = Xml::new();
    let attributes = [("type", "TBX-Basic"), ("xml:lang", &document.reference)];
    xml.open("martif", &attributes);
    xml.open("martifHeader", &[]);
    xml.open("fileDesc", &[]);
    xml.open("sourceDesc", &[]);
    xml.element(
        "p",
        &[],
        "The glossary that the translations are checked by.",
    );
    xml.close("sourceDesc");
    xml.close("fileDesc");
    xml.close("martifHeader");
    xml.open("text", &[]);
    xml.open("body", &[]);
    for (number, own) in (1..).zip(&document.glossary) {
        xml.open("termEntry", &[("id", &format!("term-{number}"))]);
        if let Some(means) = &own.means {
            xml.element("descrip", &[("type", "definition")], means);
        }
        term(&mut xml, &document.reference, &own.term, None);
        if let Some(word) = &own.translation {
            term(&mut xml, &document.locale, word, own.note.as_deref());
        }
        xml.close("termEntry");
    }
    xml.close("body");
    xml.close("text");
    xml.close("martif");
    xml.into_bytes()
}

fn term(xml: &mut Xml, locale: &str, word: &str, note: Option<&str>) {
    xml.open("langSet", &[("xml:lang", locale)]);
    xml.open("tig", &[]);
    xml.element("term", &[], word);
    if let Some(note) = note {
        xml.element("note", &[], note);
    }
    xml.close("tig");
    xml.close("langSet");
}
