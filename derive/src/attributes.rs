//! Parses `#[explain(…)]`.

use syn::meta::ParseNestedMeta;
use syn::{Attribute, Lit, LitInt, LitStr, Path, Result};

/// The attributes of a type.
#[derive(Default)]
pub(crate) struct TypeAttributes {
    pub(crate) texts: Option<LitStr>,
    pub(crate) prefix: Option<LitStr>,
    pub(crate) krate: Option<Path>,
    /// Those of a struct's message.
    pub(crate) message: MessageAttributes,
}

/// The attributes of a variant, or of a struct, for its message.
#[derive(Default)]
pub(crate) struct MessageAttributes {
    pub(crate) id: Option<LitStr>,
    pub(crate) code: Option<CodeAttribute>,
    pub(crate) transparent: bool,
}

pub(crate) enum CodeAttribute {
    Number(LitInt),
    Word(LitStr),
}

/// The attributes of a field.
#[derive(Default)]
pub(crate) struct FieldAttributes {
    pub(crate) skip: bool,
    pub(crate) text: bool,
    pub(crate) name: Option<LitStr>,
}

impl TypeAttributes {
    pub(crate) fn new(attributes: &[Attribute]) -> Result<Self> {
        let mut all = Self::default();
        each(attributes, |meta| {
            if meta.path.is_ident("texts") {
                all.texts = Some(meta.value()?.parse()?);
            } else if meta.path.is_ident("prefix") {
                all.prefix = Some(meta.value()?.parse()?);
            } else if meta.path.is_ident("crate") {
                let path: LitStr = meta.value()?.parse()?;
                all.krate = Some(path.parse()?);
            } else if !all.message.read(&meta)? {
                return Err(meta.error(
                    "unknown attribute: expected texts, prefix, crate, id, code or transparent",
                ));
            }
            Ok(())
        })?;
        Ok(all)
    }
}

impl MessageAttributes {
    pub(crate) fn new(attributes: &[Attribute]) -> Result<Self> {
        let mut all = Self::default();
        each(attributes, |meta| match all.read(&meta)? {
            true => Ok(()),
            false => Err(meta.error("unknown attribute: expected id, code or transparent")),
        })?;
        Ok(all)
    }

    /// Reads one attribute. Returns whether it is one of these.
    fn read(&mut self, meta: &ParseNestedMeta<'_>) -> Result<bool> {
        if meta.path.is_ident("id") {
            self.id = Some(meta.value()?.parse()?);
        } else if meta.path.is_ident("code") {
            self.code = Some(match meta.value()?.parse()? {
                Lit::Int(number) => CodeAttribute::Number(number),
                Lit::Str(word) => CodeAttribute::Word(word),
                _ => return Err(meta.error("a code is a number or a string")),
            });
        } else if meta.path.is_ident("transparent") {
            self.transparent = true;
        } else {
            return Ok(false);
        }
        let count = [self.id.is_some(), self.code.is_some(), self.transparent];
        match count.into_iter().filter(|given| *given).count() {
            1 => Ok(true),
            _ => Err(meta.error("give one of id, code and transparent")),
        }
    }
}

impl FieldAttributes {
    pub(crate) fn new(attributes: &[Attribute]) -> Result<Self> {
        let mut all = Self::default();
        each(attributes, |meta| {
            if meta.path.is_ident("skip") {
                all.skip = true;
            } else if meta.path.is_ident("text") {
                all.text = true;
            } else if meta.path.is_ident("name") {
                all.name = Some(meta.value()?.parse()?);
            } else {
                return Err(meta.error("unknown attribute: expected skip, text or name"));
            }
            match all.skip && (all.text || all.name.is_some()) {
                true => Err(meta.error("a skipped field has no name or text")),
                false => Ok(()),
            }
        })?;
        Ok(all)
    }
}

fn each(
    attributes: &[Attribute],
    mut read: impl FnMut(ParseNestedMeta<'_>) -> Result<()>,
) -> Result<()> {
    let own = attributes
        .iter()
        .filter(|own| own.path().is_ident("explain"));
    own.into_iter()
        .try_for_each(|own| own.parse_nested_meta(&mut read))
}
