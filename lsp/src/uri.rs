//! Addresses of files.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use gen_lsp_types::Uri;

const SCHEME: &str = "file://";

/// The path of a file; `None` for anything that is not a file on this machine, such as a text that was never saved.
pub(crate) fn path(uri: &Uri) -> Option<PathBuf> {
    let rest = uri.0.strip_prefix(SCHEME)?;
    // Behind the name of a host, if there is one.
    let path = decoded(&rest[rest.find('/')?..])?;
    let drive = path.strip_prefix('/').filter(|rest| {
        let mut chars = rest.chars();
        cfg!(windows)
            && chars.next().is_some_and(|c| c.is_ascii_alphabetic())
            && chars.next() == Some(':')
    });
    Some(PathBuf::from(drive.unwrap_or(&path)))
}

/// The address of a file.
pub(crate) fn uri(path: &Path) -> Uri {
    let path = path.to_string_lossy();
    let path = if cfg!(windows) {
        path.replace('\\', "/")
    } else {
        path.into_owned()
    };
    let mut uri = SCHEME.to_owned();
    if !path.starts_with('/') {
        uri.push('/');
    }
    for byte in path.bytes() {
        match byte {
            b'/' | b'-' | b'.' | b'_' | b'~' => uri.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => uri.push(char::from(byte)),
            _ => drop(write!(uri, "%{byte:02X}")),
        }
    }
    Uri(uri)
}

fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
        let byte = match byte {
            b'%' => u8::try_from(digit(rest.next())? * 16 + digit(rest.next())?).ok()?,
            byte => byte,
        };
        bytes.push(byte);
    }
    String::from_utf8(bytes).ok()
}
