//! Apple: `LOCALE.lproj/GengoMessages.strings` and `.stringsdict`, both as property lists.

use std::io;
use std::path::PathBuf;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::error::ExportError;
use crate::file::File;
use crate::pattern::{Pattern, Piece};
use crate::texts::{Entry, Form, Text, Texts};
use crate::xml;

type Xml = Writer<Vec<u8>>;

const DOCTYPE: &str = r#"plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd""#;

pub(crate) fn files(texts: &Texts) -> Result<Vec<File>, ExportError> {
    let strings = list(|list| {
        for Entry { key, text, .. } in &texts.entries {
            if let Text::One(pattern) = text {
                member(list, key, &escaped(pattern))?;
            }
        }
        Ok(())
    })?;
    let plurals = list(|list| {
        for Entry { key, text, .. } in &texts.entries {
            if let Text::Plural(forms) = text {
                plural(list, key, forms)?;
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
    let mut list = Writer::new_with_indent(Vec::new(), b'\t', 1);
    list.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    list.write_event(Event::DocType(BytesText::from_escaped(DOCTYPE)))?;
    list.create_element("plist")
        .with_attribute(("version", "1.0"))
        .write_inner_content(|list| {
            list.create_element("dict").write_inner_content(members)?;
            Ok(())
        })?;
    let mut bytes = list.into_inner();
    bytes.push(b'\n');
    Ok(bytes)
}

fn plural(list: &mut Xml, key: &str, forms: &[Form]) -> io::Result<()> {
    element(list, "key", key)?;
    list.create_element("dict").write_inner_content(|list| {
        let count = forms.iter().find_map(|form| form.pattern.counted());
        member(
            list,
            "NSStringLocalizedFormatKey",
            &count.unwrap_or_default(),
        )?;
        element(list, "key", "count")?;
        list.create_element("dict").write_inner_content(|list| {
            member(list, "NSStringFormatSpecTypeKey", "NSStringPluralRuleType")?;
            member(list, "NSStringFormatValueTypeKey", "ld")?;
            for form in forms {
                member(list, form.id(), &escaped(&form.pattern))?;
            }
            Ok(())
        })?;
        Ok(())
    })?;
    Ok(())
}

fn member(list: &mut Xml, key: &str, text: &str) -> io::Result<()> {
    element(list, "key", key)?;
    element(list, "string", text)
}

fn element(list: &mut Xml, name: &str, text: &str) -> io::Result<()> {
    list.create_element(name)
        .write_text_content(BytesText::from_escaped(xml::escaped(text)))?;
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
