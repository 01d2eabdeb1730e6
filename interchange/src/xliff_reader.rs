//! XLIFF of any version, as it comes back.

use std::collections::HashMap;

use gengo_messages_translate::ReviewState;

use crate::error::ReadError;
use crate::mark::Mark;
use crate::returned::Returned;
use crate::segment::{Progress, ReturnedSegment};
use crate::xml::{Element, Node, read};

/// What has texts of its own in it that are not the translation, or none.
const PASSED_OVER: [&str; 14] = [
    "alt-trans",
    "changeTrack",
    "context-group",
    "count-group",
    "glossary",
    "matches",
    "metadata",
    "note",
    "notes",
    "prop-group",
    "resourceData",
    "seg-source",
    "skeleton",
    "validation",
];

/// Reads a file.
///
/// # Errors
///
/// It is not valid XML, or not XLIFF.
pub(crate) fn returned(text: &str) -> Result<Returned, ReadError> {
    let mut reader = XliffReader::default();
    read(text, |node| reader.see(node))?;
    match reader.is_xliff {
        true => Ok(reader.returned),
        false => Err(ReadError::new("is not XLIFF")),
    }
}

#[derive(Default)]
struct XliffReader {
    returned: Returned,
    is_xliff: bool,
    /// Of version 2 or later.
    is_2: bool,
    /// How deep what is passed over is open.
    passed_over: usize,
    unit: Option<Unit>,
    /// The text that is being read.
    open: Option<Open>,
}

#[derive(Default)]
struct Unit {
    segment: ReturnedSegment,
    parts: Vec<Part>,
    data: HashMap<String, String>,
    /// Whether a part is in the state that it was made in.
    is_initial: bool,
}

/// What a tool has cut a unit into.
#[derive(Default)]
struct Part {
    english: String,
    text: Option<String>,
    /// The place of the translation among the others, where it differs from that of the English text.
    order: Option<usize>,
    /// Whether it is only what stands between two others.
    is_between: bool,
}

struct Open {
    what: What,
    text: String,
    /// What the codes are closed with that are open.
    ends: Vec<String>,
}

#[derive(Clone, PartialEq, Eq)]
enum What {
    Source,
    Target,
    /// The text of a code.
    Data(String),
}

impl XliffReader {
    fn see(&mut self, node: Node<'_>) -> Result<(), ReadError> {
        match node {
            Node::Start(_) if self.passed_over > 0 => self.passed_over += 1,
            Node::End(_) if self.passed_over > 0 => self.passed_over -= 1,
            Node::Text(_) if self.passed_over > 0 => {}
            Node::Start(element) if self.open.is_some() => self.open_code(&element)?,
            Node::Start(element) => self.start(&element)?,
            Node::Text(text) => {
                if let Some(open) = &mut self.open {
                    open.text += text;
                }
            }
            Node::End(name) => self.end(name),
        }
        Ok(())
    }

    fn start(&mut self, element: &Element<'_>) -> Result<(), ReadError> {
        match element.name() {
            "xliff" => {
                self.is_xliff = true;
                let version = element.attribute("version")?.unwrap_or_default();
                self.is_2 = version.starts_with('2');
                self.returned.locale = element.attribute("trgLang")?;
            }
            "file" => {
                let locale = element.attribute("target-language")?;
                self.returned.locale = self.returned.locale.take().or(locale);
            }
            "unit" | "trans-unit" => self.start_unit(element)?,
            name if PASSED_OVER.contains(&name) => self.passed_over = 1,
            _ => {
                if let Some(unit) = &mut self.unit {
                    self.open = unit.start(element)?;
                }
            }
        }
        Ok(())
    }

    fn start_unit(&mut self, element: &Element<'_>) -> Result<(), ReadError> {
        let mark = match self.is_2 {
            true => "made-of",
            false => "extradata",
        };
        let [id, mark, approved] = element.attributes(["id", mark, "approved"])?;
        let segment = ReturnedSegment {
            id: id.unwrap_or_default().into_owned(),
            mark: mark.and_then(|mark| mark.parse().ok()),
            progress: match approved.as_deref() {
                Some("yes") => Progress::Reviewed,
                _ => Progress::Translated,
            },
            ..ReturnedSegment::default()
        };
        self.unit = Some(Unit {
            segment,
            ..Unit::default()
        });
        Ok(())
    }

    /// A code in a text.
    fn open_code(&mut self, element: &Element<'_>) -> Result<(), ReadError> {
        let (Some(open), Some(unit)) = (&mut self.open, &self.unit) else {
            return Ok(());
        };
        let data = |name: &str| -> Result<Option<String>, ReadError> {
            let reference = element.attribute(name)?;
            Ok(reference.and_then(|id| unit.data.get(&id).cloned()))
        };
        match element.name() {
            "cp" => {
                let hex = element.attribute("hex")?.unwrap_or_default();
                let c = u32::from_str_radix(&hex, 16).ok().and_then(char::from_u32);
                open.text.extend(c);
            }
            "ph" | "sc" | "ec" if self.is_2 => {
                let shown = element.attribute("disp")?;
                open.text += &data("dataRef")?.or(shown).unwrap_or_default();
            }
            "pc" => {
                open.text += &data("dataRefStart")?.unwrap_or_default();
                open.ends.push(data("dataRefEnd")?.unwrap_or_default());
            }
            "x" | "bx" | "ex" => {
                open.text += &element.attribute("equiv-text")?.unwrap_or_default();
            }
            // The text of the others is in them.
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &str) {
        let is_end = |open: &Open| match open.what {
            What::Source => name == "source",
            What::Target => name == "target",
            What::Data(_) => name == "data",
        };
        if let (Some(open), "pc") = (&mut self.open, name) {
            open.text += &open.ends.pop().unwrap_or_default();
        }
        if self.open.as_ref().is_some_and(is_end) {
            if let (Some(open), Some(unit)) = (self.open.take(), &mut self.unit) {
                unit.keep(open);
            }
        } else if matches!(name, "unit" | "trans-unit") {
            let segment = self.unit.take().map(Unit::whole);
            self.returned.segments.extend(segment);
        }
    }
}

impl Unit {
    /// What begins here within the unit, if it is a text.
    fn start(&mut self, element: &Element<'_>) -> Result<Option<Open>, ReadError> {
        let what = match element.name() {
            "segment" | "ignorable" => {
                self.parts.push(Part {
                    is_between: element.name() == "ignorable",
                    ..Part::default()
                });
                let state = element.attribute("state")?;
                self.read_state(state.as_deref());
                return Ok(None);
            }
            "data" => What::Data(element.attribute("id")?.unwrap_or_default()),
            "source" => What::Source,
            "target" => {
                let [state, order] = element.attributes(["state", "order"])?;
                self.read_state(state.as_deref());
                self.part().order = order.and_then(|order| order.parse().ok());
                What::Target
            }
            _ => return Ok(None),
        };
        Ok(Some(Open {
            what,
            text: String::new(),
            ends: Vec::new(),
        }))
    }

    /// The part that is open. Before version 2 a unit has only one.
    fn part(&mut self) -> &mut Part {
        if self.parts.is_empty() {
            self.parts.push(Part::default());
        }
        let last = self.parts.len() - 1;
        &mut self.parts[last]
    }

    fn read_state(&mut self, state: Option<&str>) {
        let progress = match state {
            Some("translated") => Progress::Translated,
            Some("reviewed" | "signed-off" | "final") => Progress::Reviewed,
            Some("initial") => {
                self.is_initial = true;
                Progress::Unfinished
            }
            Some("new") => Progress::Unfinished,
            Some(state) if state.starts_with("needs-") => Progress::Unfinished,
            _ => return,
        };
        // Of several parts the one that is least far counts.
        let own = &mut self.segment.progress;
        *own = match (*own, progress) {
            (Progress::Unfinished, _) if self.parts.len() > 1 => Progress::Unfinished,
            (Progress::Translated, Progress::Reviewed) if self.parts.len() > 1 => *own,
            (_, progress) => progress,
        };
    }

    fn keep(&mut self, open: Open) {
        match open.what {
            What::Source => self.part().english = open.text,
            What::Target => self.part().text = Some(open.text),
            What::Data(id) => {
                self.data.insert(id, open.text);
            }
        }
    }

    /// The segment, of all that a tool has cut it into.
    fn whole(mut self) -> ReturnedSegment {
        let mut segment = self.segment;
        let was_empty = |mark: Mark| mark.state == ReviewState::NotTranslated;
        // Many tools write a translation and leave the state as it was.
        let is_translated_now = self.is_initial && segment.mark.is_some_and(was_empty);
        // Most units are as they were exported, in one piece.
        if let [part] = self.parts.as_mut_slice()
            && !part.is_between
        {
            segment.english = Some(std::mem::take(&mut part.english));
            segment.text = part.text.take().unwrap_or_default();
            if is_translated_now && !segment.text.is_empty() {
                segment.progress = Progress::Translated;
            }
            return segment;
        }
        let english = self.parts.iter().map(|part| part.english.as_str());
        segment.english = Some(english.collect());
        let is_filled = |part: &Part| part.text.as_ref().is_some_and(|text| !text.is_empty());
        let texts = self.parts.iter().filter(|part| !part.is_between);
        let (filled, empty): (Vec<_>, Vec<_>) = texts.partition(|part| is_filled(part));
        if filled.is_empty() {
            return segment;
        }
        if !empty.is_empty() {
            segment.progress = Progress::Unfinished;
        } else if is_translated_now {
            segment.progress = Progress::Translated;
        }
        let mut parts: Vec<_> = self.parts.iter().enumerate().collect();
        parts.sort_by_key(|(index, part)| part.order.unwrap_or(index + 1));
        let text = |part: &Part| part.text.clone().unwrap_or(part.english.clone());
        segment.text = parts.into_iter().map(|(_, part)| text(part)).collect();
        segment
    }
}
