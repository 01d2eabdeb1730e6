//! XLIFF 2.1: a unit a segment, placeables as `<ph>` with their text in `<originalData>`.

use gengo_messages_translate::ReviewState;

use crate::codes::{Coded, codes};
use crate::document::{Document, inside};
use crate::segment::Segment;
use crate::xml::Xml;

/// The namespace of what XLIFF has no place for.
const NAMESPACE: &str = "urn:gengo-messages:interchange";

pub(crate) fn write(document: &Document) -> Vec<u8> {
    let mut xml = Xml::new();
    let attributes = [
        ("xmlns", "urn:oasis:names:tc:xliff:document:2.0"),
        ("xmlns:gengo", NAMESPACE),
        ("version", "2.1"),
        ("srcLang", &document.reference),
        ("trgLang", &document.locale),
    ];
    xml.open("xliff", &attributes);
    let attributes = [
        ("id", "messages"),
        ("original", document.locale.as_str()),
        ("canResegment", "no"),
        ("xml:space", "preserve"),
    ];
    xml.open("file", &attributes);
    for segment in &document.segments {
        unit(&mut xml, document, segment);
    }
    xml.close("file");
    xml.close("xliff");
    xml.into_bytes()
}

fn unit(xml: &mut Xml, document: &Document, segment: &Segment) {
    let mark = segment.mark.to_string();
    let attributes = [
        ("id", segment.id.as_str()),
        ("name", &segment.id),
        ("gengo:made-of", &mark),
    ];
    xml.open("unit", &attributes);
    if !segment.notes.is_empty() {
        xml.open("notes", &[]);
        for note in &segment.notes {
            xml.element("note", &[("category", "developer")], note);
        }
        xml.close("notes");
    }
    let (source, target) = codes(&segment.english, &segment.text);
    let mut data: Vec<(usize, &str)> = Vec::new();
    for coded in source.iter().chain(&target) {
        if let Coded::Code { number, code } = *coded
            && data.iter().all(|(own, _)| *own != number)
        {
            data.push((number, code));
        }
    }
    if !data.is_empty() {
        xml.open("originalData", &[]);
        for (number, code) in data {
            xml.element("data", &[("id", &format!("d{number}"))], code);
        }
        xml.close("originalData");
    }
    xml.open("segment", state(segment.state));
    xml.open_text("source", &[]);
    content(xml, document, &source);
    xml.close("source");
    if !segment.text.is_empty() {
        xml.open_text("target", &[]);
        content(xml, document, &target);
        xml.close("target");
    }
    xml.close("segment");
    xml.close("unit");
}

/// What XLIFF has no state for is a sub-state. An outdated translation has to be translated again.
fn state(state: ReviewState) -> &'static [(&'static str, &'static str)] {
    match state {
        ReviewState::Outdated => &[("state", "initial"), ("subState", "gengo:outdated")],
        ReviewState::Draft => &[("state", "translated"), ("subState", "gengo:draft")],
        ReviewState::BackTranslated => &[
            ("state", "translated"),
            ("subState", "gengo:back-translated"),
        ],
        ReviewState::Reviewed => &[("state", "reviewed")],
        _ => &[("state", "initial")],
    }
}

fn content(xml: &mut Xml, document: &Document, pieces: &[Coded<'_>]) {
    for piece in pieces {
        match *piece {
            Coded::Text(text) => xml.text(text),
            Coded::Code { number, code } => {
                let id = number.to_string();
                let data = format!("d{number}");
                let attributes = [
                    ("id", id.as_str()),
                    ("dataRef", &data),
                    ("disp", code),
                    ("equiv", document.shown(code).unwrap_or(inside(code))),
                ];
                xml.empty("ph", &attributes);
            }
        }
    }
}
