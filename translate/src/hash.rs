//! Hashes that show whether a message has changed.

use std::collections::BTreeMap;
use std::fmt;

use fluent_syntax::ast::{self, Attribute, Pattern, Resource};
use fluent_syntax::serializer;
use gengo_messages::ftl::SafeText;
use sha2::{Digest, Sha256};

use crate::entry;

/// A hash of a message: its value and attributes, however they are laid out, without its comment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hash(u64);

impl Hash {
    /// Reads a hash as it is written, in 16 hexadecimal digits.
    pub fn read(text: &str) -> Option<Self> {
        let digits = <&[u8; 16]>::try_from(text.as_bytes()).ok()?;
        let number = digits.iter().try_fold(0, |number, &digit| {
            Some(number << 4 | u64::from(char::from(digit).to_digit(16)?))
        });
        number.map(Self)
    }

    pub(crate) fn of<'a>(
        value: Option<&Pattern<&'a str>>,
        attributes: impl IntoIterator<Item = &'a Attribute<&'a str>>,
    ) -> Self {
        let message = ast::Message {
            id: ast::Identifier { name: "m" },
            value: value.cloned(),
            attributes: attributes.into_iter().cloned().collect(),
            comment: None,
        };
        let body = vec![ast::Entry::Message(message)];
        let text = serializer::serialize(&Resource { body });
        let mut first = [0; 8];
        let digest = Sha256::digest(text.as_bytes());
        first.copy_from_slice(&digest[..8]);
        Self(u64::from_be_bytes(first))
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// By the key of a message or term.
pub(crate) type Hashes = BTreeMap<String, Hash>;

/// The hashes of a text's messages and terms, of those that are wanted.
pub(crate) fn hashes(text: &SafeText, is_wanted: impl Fn(&str) -> bool) -> Hashes {
    let mut hashes = BTreeMap::new();
    for own in text.resource().into_iter().flat_map(|own| own.entries()) {
        let Some(key) = entry::key_of(own).filter(|key| is_wanted(key)) else {
            continue;
        };
        if let Some((value, attributes)) = entry::parts(own) {
            hashes.insert(key, Hash::of(value, attributes));
        }
    }
    hashes
}
