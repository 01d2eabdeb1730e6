//! XLIFF 1.2: a `<trans-unit>` a segment, placeables in `<ph>`.

use gengo_messages_translate::ReviewState;

use crate::codes::{Coded, codes};
use crate::document::{Document, inside};
use crate::segment::Segment;
use crate::xml::Xml;

pub(crate) fn write(document: &Document) -> Vec<u8> {
    let mut xml = Xml::new();
    let attributes = [
        ("xmlns", "urn:oasis:names:tc:xliff:document:1.2"),
        ("version", "1.2"),
    ];
    xml.open("xliff", &attributes);
    let attributes = [
        ("original", document.locale.as_str()),
        ("datatype", "plaintext"),
        ("source-language", &document.reference),
        ("target-language", &document.locale),
        ("xml:space", "preserve"),
    ];
    xml.open("file", &attributes);
    xml.open("body", &[]);
    for segment in &document.segments {
        unit(&mut xml, document, segment);
    }
    xml.close("body");
    xml.close("file");
    xml.close("xliff");
    xml.into_bytes()
}

fn unit(xml: &mut Xml, document: &Document, segment: &Segment) {
    let is_reviewed = segment.state == ReviewState::Reviewed;
    let mark = segment.mark.to_string();
    let attributes = [
        ("id", segment.id.as_str()),
        ("resname", &segment.id),
        ("approved", if is_reviewed { "yes" } else { "no" }),
        ("extradata", &mark),
    ];
    xml.open("trans-unit", &attributes);
    let (source, target) = codes(&segment.english, &segment.text);
    xml.open_text("source", &[]);
    content(xml, document, &source);
    xml.close("source");
    if !segment.text.is_empty() {
        xml.open_text("target", state(segment.state));
        content(xml, document, &target);
        xml.close("target");
    }
    for note in &segment.notes {
        xml.element("note", &[("from", "developer")], note);
    }
    xml.close("trans-unit");
}

fn state(state: ReviewState) -> &'static [(&'static str, &'static str)] {
    match state {
        ReviewState::Outdated => &[("state", "needs-review-translation")],
        ReviewState::BackTranslated => &[
            ("state", "translated"),
            ("state-qualifier", "x-back-translated"),
        ],
        ReviewState::Reviewed => &[("state", "signed-off")],
        _ => &[("state", "translated")],
    }
}

fn content(xml: &mut Xml, document: &Document, pieces: &[Coded<'_>]) {
    for piece in pieces {
        match *piece {
            Coded::Text(text) => xml.text(text),
            Coded::Code { number, code } => {
                let id = number.to_string();
                let shown = document.shown(code).unwrap_or(inside(code));
                xml.element("ph", &[("id", &id), ("equiv-text", shown)], code);
            }
        }
    }
}
