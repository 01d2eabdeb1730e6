//! The records in Python's type stubs.

use gengo_messages_bindings::{Field, RECORDS};

use super::typing::{Kind, Typing, paragraph, words};

/// The stubs of all that is not a record.
const OWN: &str = include_str!("../../../../python/native_head.pyi");

pub(super) fn file() -> String {
    let names = [
        "Catalog",
        "Localizer",
        "Preferences",
        "failure",
        "unreachable_failure",
    ];
    let records = RECORDS.iter().map(|record| record.name);
    let names: Vec<_> = names.into_iter().chain(records).collect();
    let mut file = OWN.to_owned();
    file += &format!("\n__all__ = {names:?}\n\n");
    for (name, words) in words(", ") {
        file += &format!("_{name}: TypeAlias = Literal[{words}]\n");
    }
    for record in RECORDS {
        file += &format!("\n@final\nclass {}:\n", record.name);
        file += &format!("    \"\"\"{}\"\"\"\n\n", paragraph(record.docs));
        for field in record.fields {
            file += &format!(
                "    @property\n    def {}(self) -> {}:\n",
                field.name,
                type_of(field)
            );
            file += &format!("        \"\"\"{}\"\"\"\n", paragraph(field.docs));
        }
        file += "    def __eq__(self, other: object, /) -> bool: ...\n";
        file += "    __hash__: ClassVar[None]  # type: ignore[assignment]\n";
    }
    file
}

fn type_of(field: &Field) -> String {
    let typing = Typing::of(field);
    let own = match typing.kind {
        Kind::Text => "str".to_owned(),
        Kind::Whole => "int".to_owned(),
        Kind::Truth => "bool".to_owned(),
        Kind::Any => "Any".to_owned(),
        Kind::Words(name) => format!("_{name}"),
        Kind::Record(name) => name.to_owned(),
        Kind::List(name) => format!("list[{name}]"),
    };
    match typing.is_optional {
        true => own + " | None",
        false => own,
    }
}
