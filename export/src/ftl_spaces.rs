//! Texts with the spaces before placeables that the parser drops.

use std::collections::HashMap;

use fluent_syntax::ast::Pattern;
use fluent_syntax::parser;
use gengo_messages::ftl::{Marked, first_placeable, offset, parts};

/// The texts of some files, in which marks stand for what the parser drops.
pub(crate) struct Spaces<'m> {
    /// By the address of the first placeable in the file without marks.
    patterns: HashMap<usize, Pattern<&'m str>>,
}

impl<'m> Spaces<'m> {
    pub(crate) fn new(files: &[&str], marked: &'m [Marked]) -> Self {
        let mut patterns = HashMap::new();
        for (file, marked) in files.iter().zip(marked) {
            let text = marked.text();
            if text.len() == file.len() {
                continue;
            }
            let (Ok(resource) | Err((resource, _))) = parser::parse(text);
            for (value, attributes) in resource.body.iter().filter_map(parts) {
                let attributes = attributes.iter().map(|attribute| &attribute.value);
                for pattern in value.into_iter().chain(attributes) {
                    let Some(name) = first_placeable(pattern) else {
                        continue;
                    };
                    let place = marked.unmarked_place(offset(text, name));
                    patterns.insert(file.as_ptr().addr() + place, pattern.clone());
                }
            }
        }
        Self { patterns }
    }

    /// A text of one of the files, with marks if there are any in its file.
    pub(crate) fn of<'p>(&'p self, pattern: &'p Pattern<&'p str>) -> &'p Pattern<&'p str> {
        let name = first_placeable(pattern);
        let marked = name.and_then(|name| self.patterns.get(&name.as_ptr().addr()));
        marked.unwrap_or(pattern)
    }
}
