//! Bytes, whatever program has written them, as text.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::error::ReadError;

/// The text of a file: by its byte-order mark, or else by where the zeros of ASCII are in UTF-16, or else
/// by the encoding that the file names, or else as UTF-8.
///
/// # Errors
///
/// The bytes are not valid in that encoding.
pub(crate) fn text_of<'b>(bytes: &'b [u8], named: Option<&str>) -> Result<Cow<'b, str>, ReadError> {
    let encoding = match Encoding::for_bom(bytes) {
        Some((encoding, _)) => encoding,
        None => match bytes {
            [0, 1..=255, ..] => UTF_16BE,
            [1..=255, 0, ..] => UTF_16LE,
            _ => named
                .and_then(|name| Encoding::for_label(name.trim().as_bytes()))
                // A file that names UTF-16 and has no zeros is none.
                .filter(|own| own.is_ascii_compatible())
                .unwrap_or(UTF_8),
        },
    };
    let (text, _, is_broken) = encoding.decode(bytes);
    match is_broken {
        false => Ok(text),
        true => Err(ReadError::new(format!("is not valid {}", encoding.name()))),
    }
}

/// The encoding that follows a word at the beginning of a file of ASCII, such as `charset=`.
pub(crate) fn named_after<'b>(bytes: &'b [u8], word: &str) -> Option<&'b str> {
    let head = &bytes[..bytes.len().min(2_000)];
    let start = head
        .windows(word.len())
        .position(|window| window == word.as_bytes())?;
    let rest = head[start + word.len()..].trim_ascii_start();
    let rest = rest
        .strip_prefix(b"\"")
        .or(rest.strip_prefix(b"'"))
        .unwrap_or(rest);
    let is_of_name = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_:.".contains(byte);
    let end = rest.iter().position(|byte| !is_of_name(byte));
    std::str::from_utf8(&rest[..end.unwrap_or(rest.len())]).ok()
}
