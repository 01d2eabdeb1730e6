//! The records as structs of Ruby.

use gengo_messages_bindings::RECORDS;

use super::MADE_BY;
use super::typing::{Kind, Typing, paragraph};

pub(super) fn file() -> String {
    let mut file =
        format!("# frozen_string_literal: true\n\n# {MADE_BY}\n\nmodule GengoMessages\n");
    let records: Vec<_> = RECORDS
        .iter()
        .map(|record| {
            let mut class = format!("  # {}\n", nil(record.docs));
            let names: Vec<_> = record.fields.iter().map(|field| field.name).collect();
            for field in record.fields {
                class += &format!("  #\n  # {}:: {}\n", field.name, nil(field.docs));
            }
            let members: Vec<_> = names.iter().map(|name| format!(":{name}")).collect();
            class += &format!(
                "  {} = Struct.new({}) do\n",
                record.name,
                members.join(", ")
            );
            class += "    # @api private From the library's data.\n";
            class += "    def self.from(data)\n      new(\n";
            let values: Vec<_> = record
                .fields
                .iter()
                .map(|field| {
                    let data = format!("data.fetch(\"{}\")", field.name);
                    match Typing::of(field).kind {
                        Kind::Record(name) => format!("        {name}.from({data})"),
                        Kind::List(name) => {
                            format!("        {data}.map {{ |own| {name}.from(own) }}.freeze")
                        }
                        _ => format!("        {data}"),
                    }
                })
                .collect();
            class += &values.join(",\n");
            class += "\n      ).freeze\n    end\n";
            for field in record.fields {
                if matches!(Typing::of(field).kind, Kind::Truth) {
                    let question = field.name.strip_prefix("is_").unwrap_or(field.name);
                    class += &format!("\n    def {question}?\n      {}\n    end\n", field.name);
                }
            }
            class + "  end\n"
        })
        .collect();
    file += &records.join("\n");
    file + "end\n"
}

/// Documentation in the words of the language.
fn nil(docs: &[&str]) -> String {
    paragraph(docs).replace("None ", "Nil ")
}
