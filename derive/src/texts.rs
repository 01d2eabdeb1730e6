//! The texts that a type is checked against at compile time.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::parser;
use proc_macro2::TokenStream;
use quote::quote;
use syn::{Error, LitStr, Result};

/// The greatest depth to which braces and parentheses may nest in a file, because the parser recurses.
const MAX_DEPTH: usize = 100;

/// The messages of `.ftl` files.
pub(crate) struct Texts {
    /// The path of the file or folder, as it was given.
    folder: String,
    files: Vec<PathBuf>,
    messages: BTreeMap<String, Uses>,
}

/// What a message refers to.
#[derive(Default)]
struct Uses {
    variables: BTreeSet<String>,
    messages: BTreeSet<String>,
}

impl Texts {
    /// Reads a file, or all `.ftl` files of a folder, relative to the crate that is compiled.
    pub(crate) fn read(path: &LitStr) -> Result<Self> {
        let folder = path.value();
        let root = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
        let mut texts = Self {
            files: Vec::new(),
            messages: BTreeMap::new(),
            folder,
        };
        let failed = |at: &Path, error: &dyn std::fmt::Display| {
            Error::new(path.span(), format!("{}: {error}", at.display()))
        };
        let full = PathBuf::from(root).join(&texts.folder);
        collect(&full, &mut texts.files).map_err(|error| failed(&full, &error))?;
        texts.files.sort();
        if texts.files.is_empty() {
            return Err(failed(&full, &"there are no .ftl files"));
        }
        for file in &texts.files {
            let text = fs::read_to_string(file).map_err(|error| failed(file, &error))?;
            if depth(&text) > MAX_DEPTH {
                return Err(failed(file, &"braces are nested too deeply"));
            }
            // What is not valid is missing.
            let (Ok(resource) | Err((resource, _))) = parser::parse_runtime(text.as_str());
            for entry in &resource.body {
                // A term sees only the arguments that it is given.
                let Entry::Message(message) = entry else {
                    continue;
                };
                let uses = texts
                    .messages
                    .entry(message.id.name.to_owned())
                    .or_default();
                let attributes = message.attributes.iter().map(|own| &own.value);
                for pattern in message.value.iter().chain(attributes) {
                    walk(pattern, uses);
                }
            }
        }
        Ok(texts)
    }

    /// Returns what is wrong with a message if it gets these arguments.
    pub(crate) fn faults(&self, id: &str, arguments: &[&str]) -> Vec<String> {
        let folder = &self.folder;
        if !self.messages.contains_key(id) {
            return vec![format!("{folder} has no message `{id}`")];
        }
        let mut variables = BTreeSet::new();
        self.follow(id, &mut BTreeSet::new(), &mut variables);
        let unknown = variables.into_iter();
        let unknown = unknown.filter(|name| !arguments.contains(name));
        let list: Vec<String> = arguments.iter().map(|name| format!("`${name}`")).collect();
        let has = match list.is_empty() {
            true => "it has no arguments".to_owned(),
            false => format!("its arguments are {}", list.join(", ")),
        };
        unknown
            .map(|name| format!("`{id}` in {folder} uses `${name}`, which is not a field: {has}"))
            .collect()
    }

    fn follow<'t>(
        &'t self,
        id: &'t str,
        seen: &mut BTreeSet<&'t str>,
        variables: &mut BTreeSet<&'t str>,
    ) {
        let Some(uses) = self.messages.get(id).filter(|_| seen.insert(id)) else {
            return;
        };
        variables.extend(uses.variables.iter().map(String::as_str));
        for id in &uses.messages {
            self.follow(id, seen, variables);
        }
    }

    /// Returns code that makes the compiler rebuild the crate when a file changes.
    pub(crate) fn tracked(&self) -> TokenStream {
        let paths = self.files.iter().filter_map(|path| path.to_str());
        quote!(#(const _: &[u8] = ::std::include_bytes!(#paths);)*)
    }
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    if path.is_file() {
        files.push(path.to_owned());
        return Ok(());
    }
    for entry in fs::read_dir(path)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "ftl") {
            files.push(path);
        }
    }
    Ok(())
}

/// The greatest depth to which braces and parentheses nest, also in texts and comments.
fn depth(text: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    for byte in text.bytes() {
        match byte {
            b'{' | b'(' => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

fn walk(pattern: &Pattern<&str>, uses: &mut Uses) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            expression_uses(expression, uses);
        }
    }
}

fn expression_uses(expression: &Expression<&str>, uses: &mut Uses) {
    match expression {
        Expression::Inline(inline) => inline_uses(inline, uses),
        Expression::Select { selector, variants } => {
            inline_uses(selector, uses);
            for variant in variants {
                walk(&variant.value, uses);
            }
        }
    }
}

fn inline_uses(inline: &InlineExpression<&str>, uses: &mut Uses) {
    match inline {
        InlineExpression::VariableReference { id } => {
            uses.variables.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, .. } => {
            uses.messages.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => arguments_use(arguments, uses),
        InlineExpression::Placeable { expression } => expression_uses(expression, uses),
        // A term sees only the arguments that it is given, which are literals.
        InlineExpression::TermReference { .. }
        | InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. } => {}
    }
}

fn arguments_use(arguments: &CallArguments<&str>, uses: &mut Uses) {
    for argument in &arguments.positional {
        inline_uses(argument, uses);
    }
    for argument in &arguments.named {
        inline_uses(&argument.value, uses);
    }
}
