//! Apple: `LOCALE.lproj/GengoMessages.strings` and `.stringsdict`, both as property lists.

use std::io;
use std::path::PathBuf;

use quick_xml::Writer;
use quick_xml::escape::partial_escape;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::error::ExportError;
use crate::file::File;
use crate::texts::{Form, Pattern, Piece, Text, Texts};

type Xml = Writer<Vec<u8>>;

const DOCTYPE: &str = r#"plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd""#;

pub(crate) fn files(texts: &Texts) -> Result<Vec<File>, ExportError> {
    let strings = list(|xml| {
        for (key, text) in &texts.entries {
            if let Text::One(pattern) = text {
                member(xml, key, &escaped(pattern))?;
            }
        }
        Ok(())
    })?;
    let plurals = list(|xml| {
        for (key, text) in &texts.entries {
            if let Text::Plural(forms) = text {
                plural(xml, key, forms)?;
            }
        }
        Ok(())
    })?;
    let folder = format!("{}.lproj", texts.locale);
    let file = |name: &str| PathBuf::from_iter([folder.as_str(), name]);
    Ok(vec![
        (file("GengoMessages.strings"), strings),
        (file("GengoMessages.stringsdict"), plurals),
    ])
}

/// A property list that is one dictionary.
fn list(members: impl FnOnce(&mut Xml) -> io::Result<()>) -> Result<Vec<u8>, ExportError> {
    let mut xml = Writer::new_with_indent(Vec::new(), b'\t', 1);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    xml.write_event(Event::DocType(BytesText::from_escaped(DOCTYPE)))?;
    xml.create_element("plist")
        .with_attribute(("version", "1.0"))
        .write_inner_content(|xml| {
            xml.create_element("dict").write_inner_content(members)?;
            Ok(())
        })?;
    let mut bytes = xml.into_inner();
    bytes.push(b'\n');
    Ok(bytes)
}

fn plural(xml: &mut Xml, key: &str, forms: &[Form]) -> io::Result<()> {
    element(xml, "key", key)?;
    xml.create_element("dict").write_inner_content(|xml| {
        let count = forms.iter().find_map(|form| form.pattern.counted());
        member(
            xml,
            "NSStringLocalizedFormatKey",
            &count.unwrap_or_default(),
        )?;
        element(xml, "key", "count")?;
        xml.create_element("dict").write_inner_content(|xml| {
            member(xml, "NSStringFormatSpecTypeKey", "NSStringPluralRuleType")?;
            member(xml, "NSStringFormatValueTypeKey", "ld")?;
            for form in forms {
                member(xml, form.id(), &escaped(&form.pattern))?;
            }
            Ok(())
        })?;
        Ok(())
    })?;
    Ok(())
}

fn member(xml: &mut Xml, key: &str, text: &str) -> io::Result<()> {
    element(xml, "key", key)?;
    element(xml, "string", text)
}

fn element(xml: &mut Xml, name: &str, text: &str) -> io::Result<()> {
    xml.create_element(name)
        .write_text_content(BytesText::from_escaped(partial_escape(text)))?;
    Ok(())
}

/// A format where there are variables, else the text itself.
fn escaped(pattern: &Pattern) -> String {
    let formatted = pattern.is_filled_in();
    pattern.with(|piece| match piece {
        Piece::Variable(i) => pattern.directive(*i, "@"),
        Piece::Count(i) => pattern.directive(*i, "ld"),
        Piece::Text(text) if formatted => text.replace('%', "%%"),
        Piece::Text(text) => text.clone(),
    })
}
