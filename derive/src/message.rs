//! The message of a variant or struct.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::ext::IdentExt;
use syn::{Error, Field, Fields, Ident, Index, Member, Result, Type};

use crate::attributes::{CodeAttribute, FieldAttributes, MessageAttributes};

/// Attributes of other macros that mark a field as where an error comes from.
const SOURCES: [&str; 3] = ["source", "from", "backtrace"];

/// Where the message comes from: a message of its own, or a field that has one.
pub(crate) enum Message<'a> {
    Own {
        key: Key,
        arguments: Vec<Argument<'a>>,
    },
    Transparent(Member, &'a Type),
}

/// What the message is found by.
pub(crate) enum Key {
    Id(String, Span),
    Code(CodeAttribute),
}

/// A field that is an argument.
pub(crate) struct Argument<'a> {
    pub(crate) name: String,
    pub(crate) member: Member,
    pub(crate) ty: &'a Type,
    /// Whether it is passed as a string, by its `Display`.
    pub(crate) is_text: bool,
}

impl<'a> Message<'a> {
    /// The message of a struct or variant called `name`.
    pub(crate) fn new(
        name: &Ident,
        prefix: &str,
        attributes: MessageAttributes,
        fields: &'a Fields,
    ) -> Result<Self> {
        if attributes.transparent {
            let mut all = members(fields);
            return match (all.next(), all.next()) {
                (Some((member, field)), None) => Ok(Message::Transparent(member, &field.ty)),
                _ => Err(Error::new(
                    name.span(),
                    "transparent is for exactly one field, whose message is shown",
                )),
            };
        }
        let key = match (attributes.id, attributes.code) {
            (Some(id), _) => Key::Id(checked_id(&id.value(), id.span())?, id.span()),
            (None, Some(code)) => Key::Code(code),
            (None, None) => Key::Id(format!("{prefix}{}", kebab(name)), name.span()),
        };
        let mut arguments: Vec<Argument<'a>> = Vec::new();
        for (member, field) in members(fields) {
            let Some(argument) = Argument::new(member, field)? else {
                continue;
            };
            if arguments.iter().any(|own| own.name == argument.name) {
                let message = format!("there are two arguments called {}", argument.name);
                return Err(Error::new_spanned(field, message));
            }
            arguments.push(argument);
        }
        Ok(Message::Own { key, arguments })
    }
}

impl<'a> Argument<'a> {
    /// Reads a field. Returns `None` if it is not an argument.
    fn new(member: Member, field: &'a Field) -> Result<Option<Self>> {
        let FieldAttributes { skip, text, name } = FieldAttributes::new(&field.attrs)?;
        let name = match (name, &member) {
            _ if skip => return Ok(None),
            (Some(name), _) => checked_id(&name.value(), name.span())?,
            (None, Member::Unnamed(_)) if text => {
                let message = "a tuple field needs a name: #[explain(name = \"…\", text)]";
                return Err(Error::new_spanned(field, message));
            }
            (None, Member::Unnamed(_)) => return Ok(None),
            (None, Member::Named(name)) => {
                let is_marked = |source| field.attrs.iter().any(|own| own.path().is_ident(source));
                if SOURCES
                    .iter()
                    .any(|source| name == source || is_marked(source))
                {
                    return Ok(None);
                }
                checked_id(&name.unraw().to_string(), name.span())?
            }
        };
        Ok(Some(Self {
            name,
            member,
            ty: &field.ty,
            is_text: text,
        }))
    }

    /// The expression for `FluentArgs::set`, for a field that is bound to `value`.
    pub(crate) fn value(&self, krate: &TokenStream, value: &Ident) -> TokenStream {
        match self.is_text {
            true => quote!(::std::string::ToString::to_string(#value)),
            false => quote!(#krate::Argument::argument(#value)),
        }
    }
}

fn members(fields: &Fields) -> impl Iterator<Item = (Member, &Field)> {
    fields.iter().enumerate().map(|(index, field)| {
        let member = match &field.ident {
            Some(name) => Member::Named(name.clone()),
            None => Member::Unnamed(Index::from(index)),
        };
        (member, field)
    })
}

/// Checks that an id is a valid identifier in Fluent.
pub(crate) fn checked_id(id: &str, span: Span) -> Result<String> {
    let mut chars = id.chars();
    let begins = chars.next().is_some_and(|c| c.is_ascii_alphabetic());
    let of_ids = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    match begins && chars.all(of_ids) {
        true => Ok(id.to_owned()),
        false => Err(Error::new(
            span,
            format!(
                "{id:?} is not a name in Fluent: use an ASCII letter, then letters, digits, - and _"
            ),
        )),
    }
}

/// `CardDeclined` as `card-declined`, `HTTPError2` as `http-error2`.
fn kebab(name: &Ident) -> String {
    let chars: Vec<char> = name.unraw().to_string().chars().collect();
    let mut kebab = String::new();
    for (index, &c) in chars.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| chars.get(before));
        let after = chars.get(index + 1);
        let begins = c.is_uppercase()
            && before.is_some_and(|before| {
                !before.is_uppercase() && *before != '_'
                    || before.is_uppercase() && after.is_some_and(|after| after.is_lowercase())
            });
        if begins {
            kebab.push('-');
        }
        match c {
            '_' => kebab.push('-'),
            c => kebab.extend(c.to_lowercase()),
        }
    }
    kebab
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_ids_in_kebab_case() {
        for (name, id) in [
            ("CardDeclined", "card-declined"),
            ("HTTPError2", "http-error2"),
            ("Io", "io"),
            ("ABTest", "ab-test"),
            ("Sold_Out", "sold-out"),
            ("r#Type", "type"),
        ] {
            let name: Ident = syn::parse_str(name).unwrap();
            assert_eq!(kebab(&name), id);
        }
    }
}
