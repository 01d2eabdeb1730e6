//! What may be typed next.

use std::collections::BTreeSet;
use std::ops::Range;

use gen_lsp_types::{
    CompletionItem, CompletionItemKind, CompletionList, Documentation, MarkupContent, MarkupKind,
    TextDocumentPositionParams, TextEdit,
};
use gengo_messages::ftl::PluralKind;
use gengo_messages_translate::{LocaleView, Unit, examples, plural_forms, write_entry};

use crate::ids_in_rust::{Named, named_at};
use crate::markdown::block;
use crate::refused::Refused;
use crate::requests::cursor::{Typed, Typing, typing};
use crate::requests::hover::FUNCTIONS;
use crate::state::{Open, State};

/// How many are offered at once: the editor asks again when more is typed.
const MOST: usize = 400;

pub(crate) fn complete(
    state: &State,
    params: TextDocumentPositionParams,
) -> Result<Option<CompletionList>, Refused> {
    let Some((open, offset)) = state.open_at(&params) else {
        return Ok(None);
    };
    let folder = &open.snapshot.folder;
    let locale = open.locale.or_else(|| folder.reference().ok());
    let view = locale.and_then(|own| open.snapshot.view(own));
    let Some(view) = view else {
        return Ok(None);
    };
    let mut offers = Offers {
        open: &open,
        view,
        items: Vec::new(),
        range: 0..0,
    };
    match open.document.is_rust() {
        true => offers.in_rust(offset),
        false => offers.in_texts(offset),
    }
    Ok(offers.list())
}

/// What is offered so far.
struct Offers<'o, 's> {
    open: &'o Open<'s>,
    view: &'s LocaleView,
    items: Vec<CompletionItem>,
    /// What stands there already.
    range: Range<usize>,
}

impl Offers<'_, '_> {
    fn in_rust(&mut self, offset: usize) {
        let Some((named, range)) = named_at(self.open.lines.text(), offset) else {
            return;
        };
        // What is behind the cursor stays.
        self.range = range.start..offset;
        let view = self.view;
        let messages = view.units.iter().filter(|own| !own.is_term());
        for unit in messages {
            let label = match (&named, unit.code) {
                (Named::Id(_), _) => unit.key.clone(),
                (Named::Code(_), Some(code)) => code.to_string(),
                (Named::Code(_), None) => continue,
            };
            self.offer(&label, &label, CompletionItemKind::Reference, Some(unit));
        }
    }

    fn in_texts(&mut self, offset: usize) {
        let Some(Typing { range, what }) = typing(self.open.lines.text(), offset) else {
            return;
        };
        self.range = range;
        match what {
            Typed::Entry => self.entries(),
            Typed::AttributeOf { key } => self.attributes_to_write(&key),
            Typed::Attribute { of } => self.attributes(&of),
            Typed::Variable { key } => self.variables(&key),
            Typed::Term => self.references(Unit::is_term),
            Typed::Form { selector } => self.forms(&selector),
            Typed::Placeable { key } => {
                self.variables(&key);
                self.functions();
                self.references(|unit| unit.key != key);
            }
        }
    }

    /// What English has and the locale has not, with the English texts to be translated.
    fn entries(&mut self) {
        let view = self.view;
        let is_missing = |own: &&Unit| own.own.is_empty() && own.inherited.is_none();
        for unit in view.units.iter().filter(is_missing) {
            let entry = write_entry(&unit.key, &unit.english);
            self.offer(
                &unit.key,
                entry.trim_end(),
                CompletionItemKind::Text,
                Some(unit),
            );
        }
    }

    fn attributes_to_write(&mut self, key: &str) {
        let view = self.view;
        let Some(unit) = view.unit(key) else {
            return;
        };
        let has = |name: &str| {
            unit.own
                .iter()
                .any(|own| own.attribute.as_deref() == Some(name))
        };
        let missing = unit
            .english
            .iter()
            .filter_map(|own| own.attribute.as_deref());
        for name in missing.filter(|name| !has(name)) {
            self.offer(
                name,
                &format!("{name} = "),
                CompletionItemKind::Property,
                Some(unit),
            );
        }
    }

    fn attributes(&mut self, of: &str) {
        let view = self.view;
        let Some(unit) = view.unit(of) else {
            return;
        };
        let texts = unit.english.iter().chain(&unit.own);
        let names: BTreeSet<_> = texts.filter_map(|own| own.attribute.as_deref()).collect();
        for name in names {
            self.offer(name, name, CompletionItemKind::Property, Some(unit));
        }
    }

    /// Those that English has or its comment describes.
    fn variables(&mut self, key: &str) {
        let view = self.view;
        let Some(unit) = view.unit(key) else {
            return;
        };
        let described = unit.comment.iter().filter_map(|line| {
            let name = line.strip_prefix('$')?;
            name.split(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_')
                .next()
        });
        let mut names: BTreeSet<String> = described
            .filter(|own| !own.is_empty())
            .map(str::to_owned)
            .collect();
        names.extend(examples(view, unit).into_iter().map(|own| own.name));
        for name in names {
            let about = unit
                .comment
                .iter()
                .find(|line| line.starts_with(&format!("${name} ")));
            let label = format!("${name}");
            self.offer(&label, &label, CompletionItemKind::Variable, None);
            if let Some(item) = self.items.last_mut() {
                item.detail = about.cloned();
            }
        }
    }

    fn functions(&mut self) {
        let is_known = |name: &&str| FUNCTIONS.iter().any(|(own, ..)| own == name);
        let folder = &self.open.snapshot.folder;
        let of_app: Vec<&str> = folder.functions().filter(|name| !is_known(name)).collect();
        for name in of_app {
            self.offer(name, name, CompletionItemKind::Function, None);
        }
        for (name, example, about) in FUNCTIONS {
            self.offer(name, name, CompletionItemKind::Function, None);
            if let Some(item) = self.items.last_mut() {
                item.documentation = Some(documentation(format!(
                    "{}\n\n{about}",
                    block("fluent", example)
                )));
            }
        }
    }

    fn references(&mut self, is_wanted: impl Fn(&Unit) -> bool) {
        let view = self.view;
        for unit in view.units.iter().filter(|unit| is_wanted(unit)) {
            let kind = match unit.is_term() {
                true => CompletionItemKind::Constant,
                false => CompletionItemKind::Reference,
            };
            self.offer(&unit.key, &unit.key, kind, Some(unit));
        }
    }

    fn forms(&mut self, selector: &str) {
        let kind = match selector.contains("\"ordinal\"") {
            true => PluralKind::Ordinal,
            false => PluralKind::Cardinal,
        };
        for (form, numbers) in plural_forms(&self.view.locale, kind).unwrap_or_default() {
            self.offer(
                form.name(),
                form.name(),
                CompletionItemKind::EnumMember,
                None,
            );
            let numbers: Vec<_> = numbers.iter().map(ToString::to_string).collect();
            if let Some(item) = self.items.last_mut() {
                item.detail = (!numbers.is_empty()).then(|| format!("{} …", numbers.join(", ")));
            }
        }
        // In the order of CLDR, not of the alphabet.
        for (at, item) in self.items.iter_mut().enumerate() {
            item.sort_text = Some(at.to_string());
        }
    }

    fn offer(&mut self, label: &str, text: &str, kind: CompletionItemKind, unit: Option<&Unit>) {
        let lines = &self.open.lines;
        let english = unit.filter(|own| !own.english.is_empty());
        let edit = TextEdit {
            range: lines.range(&self.range),
            new_text: text.to_owned(),
        };
        self.items.push(CompletionItem {
            label: label.to_owned(),
            kind: Some(kind),
            documentation: english
                .map(|own| documentation(block("fluent", &write_entry(&own.key, &own.english)))),
            text_edit: Some(edit.into()),
            filter_text: Some(label.to_owned()),
            ..CompletionItem::default()
        });
    }

    /// Those that go on with what stands there, and as many as fit.
    fn list(mut self) -> Option<CompletionList> {
        let there = self
            .open
            .lines
            .text()
            .get(self.range.clone())
            .unwrap_or_default();
        let there = there.to_lowercase();
        self.items
            .retain(|item| item.label.to_lowercase().contains(&there));
        let is_incomplete = self.items.len() > MOST;
        // What begins so comes first.
        self.items
            .sort_by_key(|item| !item.label.to_lowercase().starts_with(&there));
        self.items.truncate(MOST);
        Some(CompletionList {
            is_incomplete,
            items: self.items,
            ..CompletionList::default()
        })
    }
}

fn documentation(value: String) -> Documentation {
    MarkupContent {
        kind: MarkupKind::Markdown,
        value,
    }
    .into()
}
