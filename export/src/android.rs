//! Android: string resources, `res/values-LOCALE/gengo_messages.xml`.

use std::path::PathBuf;

use quick_xml::Writer;
use quick_xml::escape::partial_escape;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::error::ExportError;
use crate::file::File;
use crate::pattern::{Pattern, Piece};
use crate::texts::{Entry, Form, Text, Texts, older};
use crate::xml;

pub(crate) fn files(texts: &Texts) -> Result<Vec<File>, ExportError> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 4);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    writer
        .create_element("resources")
        .write_inner_content(|writer| {
            for Entry { key, text, .. } in &texts.entries {
                match text {
                    Text::One(pattern) => {
                        let text = escaped(pattern);
                        let element = writer
                            .create_element("string")
                            .with_attribute(("name", key.as_str()));
                        // Else the percent signs of a text without variables would be a fault.
                        match !pattern.is_filled_in() && text.contains('%') {
                            true => element.with_attribute(("formatted", "false")),
                            false => element,
                        }
                        .write_text_content(BytesText::from_escaped(partial_escape(&text)))?;
                    }
                    Text::Plural(forms) => {
                        writer
                            .create_element("plurals")
                            .with_attribute(("name", key.as_str()))
                            .write_inner_content(|writer| items(writer, forms))?;
                    }
                }
            }
            Ok(())
        })?;
    let mut bytes = writer.into_inner();
    bytes.push(b'\n');
    let file = |folder: &str| PathBuf::from_iter(["res", folder, "gengo_messages.xml"]);
    let id = older(&texts.locale);
    let folder = match id.split_once('-') {
        None => format!("values-{id}"),
        Some(_) => format!("values-b+{}", id.replace('-', "+")),
    };
    let mut files = vec![(file(&folder), bytes)];
    if texts.is_reference {
        files.push((file("values"), files[0].1.clone()));
    }
    Ok(files)
}

fn items(writer: &mut Writer<Vec<u8>>, forms: &[Form]) -> std::io::Result<()> {
    for form in forms {
        writer
            .create_element("item")
            .with_attribute(("quantity", form.id()))
            .write_text_content(BytesText::from_escaped(partial_escape(escaped(
                &form.pattern,
            ))))?;
    }
    Ok(())
}

/// A text as a resource has it, but for what XML needs.
fn escaped(pattern: &Pattern) -> String {
    let formatted = pattern.is_filled_in();
    let mut escaped = pattern.with(|piece| match piece {
        Piece::Variable(i) => format!("%{}$s", i + 1),
        Piece::Count(i) => format!("%{}$d", i + 1),
        Piece::Text(text) => {
            let mut written = String::new();
            let mut blank = false;
            for c in text.chars() {
                match c {
                    '\\' | '\'' | '"' => written.extend(['\\', c]),
                    '\n' => written += "\\n",
                    '\t' => written += "\\t",
                    // A second blank would be left out.
                    ' ' if blank => written += "\\u0020",
                    '%' if formatted => written += "%%",
                    // What else is white space in Java, or not allowed in XML.
                    _ if c.is_ascii_control()
                        || ('\u{2000}'..='\u{200a}').contains(&c)
                        || !xml::allows(c) =>
                    {
                        written += &format!("\\u{:04x}", u32::from(c));
                    }
                    _ => written.push(c),
                }
                blank = c == ' ';
            }
            written
        }
    });
    // Blanks at the ends would be left out; these begin a reference.
    if escaped.ends_with(' ') {
        escaped.truncate(escaped.len() - 1);
        escaped += "\\u0020";
    }
    if let Some(rest) = escaped.strip_prefix(' ') {
        escaped = format!("\\u0020{rest}");
    }
    if escaped.starts_with(['@', '?']) {
        escaped.insert(0, '\\');
    }
    escaped
}
