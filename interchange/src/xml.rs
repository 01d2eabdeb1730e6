//! XML as the formats write and read it.

use std::borrow::Cow;

use quick_xml::escape::{partial_escape, resolve_predefined_entity};
use quick_xml::events::{BytesDecl, BytesEnd, BytesRef, BytesStart, BytesText, Event};
use quick_xml::{Reader, Writer, XmlVersion};

use crate::error::ReadError;

/// Whether XML has all characters of a text.
pub(crate) fn holds(text: &str) -> bool {
    let is_held = |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..);
    text.chars().all(is_held)
}

/// A document that is being written, indented where that is not part of a text.
pub(crate) struct Xml {
    writer: Writer<Vec<u8>>,
    depth: usize,
    /// How deep the text is that is being written, if one is.
    text: Option<usize>,
}

type Attributes<'a> = &'a [(&'a str, &'a str)];

impl Xml {
    pub(crate) fn new() -> Self {
        let mut xml = Self {
            writer: Writer::new(Vec::new()),
            depth: 0,
            text: None,
        };
        let declaration = BytesDecl::new("1.0", Some("UTF-8"), None);
        xml.write(Event::Decl(declaration));
        xml
    }

    pub(crate) fn open(&mut self, name: &str, attributes: Attributes<'_>) {
        self.begin_line();
        self.depth += 1;
        self.write(Event::Start(start(name, attributes)));
    }

    pub(crate) fn empty(&mut self, name: &str, attributes: Attributes<'_>) {
        self.begin_line();
        self.write(Event::Empty(start(name, attributes)));
    }

    pub(crate) fn close(&mut self, name: &str) {
        self.depth -= 1;
        self.begin_line();
        self.write(Event::End(BytesEnd::new(name)));
        if self.text == Some(self.depth) {
            self.text = None;
        }
    }

    /// Opens an element whose content is text: no space is added in it.
    pub(crate) fn open_text(&mut self, name: &str, attributes: Attributes<'_>) {
        self.begin_line();
        self.text.get_or_insert(self.depth);
        self.depth += 1;
        self.write(Event::Start(start(name, attributes)));
    }

    pub(crate) fn text(&mut self, text: &str) {
        // As it is, it would be read as the end of a line.
        let escaped = match partial_escape(text) {
            escaped if escaped.contains('\r') => Cow::Owned(escaped.replace('\r', "&#13;")),
            escaped => escaped,
        };
        self.write(Event::Text(BytesText::from_escaped(escaped)));
    }

    /// An element with only text.
    pub(crate) fn element(&mut self, name: &str, attributes: Attributes<'_>, text: &str) {
        self.open_text(name, attributes);
        self.text(text);
        self.close(name);
    }

    pub(crate) fn into_bytes(self) -> Vec<u8> {
        let mut bytes = self.writer.into_inner();
        bytes.push(b'\n');
        bytes
    }

    fn begin_line(&mut self) {
        if self.text.is_none() {
            let space = format!("\n{}", "  ".repeat(self.depth));
            self.write(Event::Text(BytesText::from_escaped(space)));
        }
    }

    fn write(&mut self, event: Event<'_>) {
        // A vector takes all that is written to it.
        let _ = self.writer.write_event(event);
    }
}

fn start<'a>(name: &'a str, attributes: Attributes<'a>) -> BytesStart<'a> {
    BytesStart::new(name).with_attributes(attributes.iter().copied())
}

/// What is met in a document, its entities resolved. Names are without their prefixes.
pub(crate) enum Node<'n> {
    Start(Element<'n>),
    End(&'n str),
    Text(&'n str),
}

/// The start of an element.
pub(crate) struct Element<'n> {
    start: &'n BytesStart<'n>,
}

impl Element<'_> {
    pub(crate) fn name(&self) -> &str {
        self.start.local_name().into_inner()
    }

    /// An attribute by its name.
    pub(crate) fn attribute(&self, name: &str) -> Result<Option<String>, ReadError> {
        let [value] = self.attributes([name])?;
        Ok(value.map(Cow::into_owned))
    }

    /// Attributes by their names, in one pass.
    pub(crate) fn attributes<const N: usize>(
        &self,
        names: [&str; N],
    ) -> Result<[Option<Cow<'_, str>>; N], ReadError> {
        let mut values = [const { None }; N];
        let mut found = 0;
        for attribute in self.start.attributes() {
            if found == N {
                break;
            }
            let attribute = attribute?;
            let name = attribute.key.local_name().into_inner();
            if let Some(at) = names.iter().position(|own| *own == name)
                && values[at].is_none()
            {
                values[at] = Some(attribute.normalized_value(XmlVersion::Explicit1_0)?);
                found += 1;
            }
        }
        Ok(values)
    }
}

/// Shows every node of a document to `see`, in order. Each element has a start and an end.
///
/// # Errors
///
/// It is not valid XML, is cut off, or has an entity that it declares itself.
pub(crate) fn read(
    text: &str,
    mut see: impl FnMut(Node<'_>) -> Result<(), ReadError>,
) -> Result<(), ReadError> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut depth = 0;
    let mut is_filled = false;
    loop {
        match reader.read_event()? {
            Event::Start(start) => {
                is_filled = true;
                depth += 1;
                see(Node::Start(Element { start: &start }))?;
            }
            Event::End(end) => {
                depth -= 1;
                see(Node::End(end.local_name().into_inner()))?;
            }
            Event::Text(text) => see(Node::Text(&text.xml10_content()))?,
            Event::CData(text) => see(Node::Text(&text.xml10_content()))?,
            Event::GeneralRef(reference) => see(Node::Text(&resolved(&reference)?))?,
            Event::Eof if depth > 0 => return Err(ReadError::new("is cut off")),
            Event::Eof if !is_filled => return Err(ReadError::new("is not XML")),
            Event::Eof => return Ok(()),
            Event::Empty(_)
            | Event::Comment(_)
            | Event::Decl(_)
            | Event::PI(_)
            | Event::DocType(_) => {}
        }
    }
}

fn resolved(reference: &BytesRef<'_>) -> Result<String, ReadError> {
    if let Some(c) = reference.resolve_char_ref()? {
        return Ok(c.to_string());
    }
    let name = reference.xml10_content();
    match resolve_predefined_entity(&name) {
        Some(text) => Ok(text.to_owned()),
        None => Err(ReadError::new(format!(
            "has an entity &{name};, which is not supported"
        ))),
    }
}
