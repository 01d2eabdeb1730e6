//! A translation memory of any tool, as TMX of any version.

use gengo_messages_translate::{MemoryUnit, canonical_text};

use crate::encoding::{named_after, text_of};
use crate::error::ReadError;
use crate::xml::{Element, Node, read};

/// Reads a translation memory: a file of TMX, in any encoding.
///
/// What stands in a placeable's place, the content of `<ph>` and the like, is part of a text, as are braces that are
/// valid Fluent. Other braces become literal ones, so that every text is valid Fluent.
///
/// # Errors
///
/// It is not valid XML, or not TMX.
pub fn read_memory(bytes: &[u8]) -> Result<Vec<MemoryUnit>, ReadError> {
    let text = text_of(bytes, named_after(bytes, "encoding="))?;
    let mut reader = TmxReader::default();
    read(&text, |node| reader.see(node))?;
    match reader.is_tmx {
        true => Ok(reader.units),
        false => Err(ReadError::new("is not TMX")),
    }
}

#[derive(Default)]
struct TmxReader {
    units: Vec<MemoryUnit>,
    is_tmx: bool,
    /// The unit that is being read.
    unit: MemoryUnit,
    language: String,
    /// The text that is being read.
    segment: Option<String>,
    /// How deep the remark within a code is open, which is not part of the text.
    passed_over: usize,
}

impl TmxReader {
    fn see(&mut self, node: Node<'_>) -> Result<(), ReadError> {
        match node {
            Node::Start(_) if self.passed_over > 0 => self.passed_over += 1,
            Node::End(_) if self.passed_over > 0 => self.passed_over -= 1,
            Node::Text(_) if self.passed_over > 0 => {}
            Node::Start(element) => self.start(&element)?,
            Node::Text(text) => {
                if let Some(segment) = &mut self.segment {
                    *segment += text;
                }
            }
            Node::End(name) => self.end(name),
        }
        Ok(())
    }

    fn start(&mut self, element: &Element<'_>) -> Result<(), ReadError> {
        match element.name() {
            "tmx" => self.is_tmx = true,
            "tu" => {
                self.unit = MemoryUnit {
                    id: element.attribute("tuid")?.unwrap_or_default(),
                    ..MemoryUnit::default()
                };
            }
            "tuv" => self.language = element.attribute("lang")?.unwrap_or_default(),
            "seg" => self.segment = Some(String::new()),
            // Translatable text that stands within a code, such as a title.
            "sub" => self.passed_over = 1,
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &str) {
        match name {
            "seg" => {
                let text = self.segment.take().unwrap_or_default();
                if !text.trim().is_empty() {
                    let language = std::mem::take(&mut self.language);
                    self.unit.texts.push((language, in_fluent(&text)));
                }
            }
            "tu" => self.units.push(std::mem::take(&mut self.unit)),
            _ => {}
        }
    }
}

/// A text as Fluent.
fn in_fluent(text: &str) -> String {
    if let Ok(text) = canonical_text(text) {
        return text;
    }
    let mut fluent = String::new();
    for c in text.trim().chars() {
        match c {
            '{' => fluent += "{ \"{\" }",
            '}' => fluent += "{ \"}\" }",
            c => fluent.push(c),
        }
    }
    // Such as a `[` at the beginning of a line.
    canonical_text(&fluent).unwrap_or(fluent)
}
