//! The records as classes of PHP, a file each.

use gengo_messages_bindings::{Field, RECORDS, Record};

use super::MADE_BY;
use super::typing::{Kind, Typing, camel_case, paragraph};

pub(super) fn files() -> Vec<(String, String)> {
    let files = RECORDS.iter();
    let path = |record: &Record| format!("php/src/{}.php", record.name);
    files.map(|record| (path(record), class(record))).collect()
}

fn class(record: &Record) -> String {
    let mut class = format!(
        "<?php\n\n// {MADE_BY}\n\ndeclare(strict_types=1);\n\nnamespace GengoMessages;\n\n/** {} */\n\
         final class {}\n{{\n",
        null(record.docs),
        record.name
    );
    class += "    /**\n";
    for field in record.fields {
        let name = camel_case(field.name);
        class += &format!(
            "     * @param {} ${name} {}\n",
            documented(field),
            null(field.docs)
        );
    }
    class += "     */\n    public function __construct(\n";
    for field in record.fields {
        let name = camel_case(field.name);
        class += &format!("        public readonly {} ${name},\n", type_of(field));
    }
    class += "    ) {\n    }\n\n";
    class += "    /** @internal From the library's data. */\n";
    class +=
        "    public static function from(array $data): self\n    {\n        return new self(\n";
    for field in record.fields {
        class += &format!("            {},\n", from_data(field));
    }
    class += "        );\n    }\n}\n";
    class
}

/// Documentation in the words of the language: names and values as it writes them.
fn null(docs: &[&str]) -> String {
    let text = paragraph(docs).replace("None ", "Null ");
    text.replace("`user_text`", "`userText`")
}

fn type_of(field: &Field) -> String {
    let typing = Typing::of(field);
    let own = match typing.kind {
        Kind::Text | Kind::Words(..) => "string",
        Kind::Whole => "int",
        Kind::Truth => "bool",
        Kind::Any => "mixed",
        Kind::Record(name) => name,
        Kind::List(_) => "array",
    };
    match typing.is_optional {
        true => format!("?{own}"),
        false => own.to_owned(),
    }
}

fn documented(field: &Field) -> String {
    match Typing::of(field).kind {
        Kind::List(name) => format!("list<{name}>"),
        _ => type_of(field),
    }
}

fn from_data(field: &Field) -> String {
    let data = format!("$data['{}']", field.name);
    match Typing::of(field).kind {
        Kind::Record(name) => format!("{name}::from({data})"),
        Kind::List(name) => format!("array_map({name}::from(...), {data})"),
        _ => data,
    }
}
