//! The records as interfaces of TypeScript.

use gengo_messages_bindings::{Field, RECORDS};

use super::MADE_BY;
use super::typing::{Kind, Typing, camel_case, paragraph, words};

pub(super) fn file() -> String {
    let mut file = format!("// {MADE_BY}\n");
    for (name, words) in words(" | ") {
        file += &format!("\nexport type {name} = {words};\n");
    }
    for record in RECORDS {
        file += &format!(
            "\n/** {} */\nexport interface {} {{\n",
            null(record.docs),
            record.name
        );
        for field in record.fields {
            let name = camel_case(field.name);
            file += &format!("  /** {} */\n", null(field.docs));
            file += &format!("  readonly {name}: {};\n", type_of(field));
        }
        file += "}\n";
    }
    file
}

/// Documentation in the words of the language: names and values as it writes them.
fn null(docs: &[&str]) -> String {
    let text = paragraph(docs).replace("None ", "Null ");
    text.replace("`user_text`", "`userText`")
}

fn type_of(field: &Field) -> String {
    let typing = Typing::of(field);
    let own = match typing.kind {
        Kind::Text => "string".to_owned(),
        Kind::Whole => "number".to_owned(),
        Kind::Truth => "boolean".to_owned(),
        Kind::Any => "unknown".to_owned(),
        Kind::Words(name) | Kind::Record(name) => name.to_owned(),
        Kind::List(name) => format!("readonly {name}[]"),
    };
    match typing.is_optional {
        true => own + " | null",
        false => own,
    }
}
