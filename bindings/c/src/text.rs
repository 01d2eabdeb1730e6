//! Texts that a struct holds.

use std::ffi::c_char;
use std::ptr::null;

use gengo_messages_bindings::WORDS;

/// A text in UTF-8 that belongs to the struct that holds it. `data` is `NULL` where there is none.
/// A NUL follows it, and it may have NULs within: `length` is in bytes, without the last.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct gengo_text {
    /// The bytes.
    pub data: *const c_char,
    /// How many there are.
    pub length: usize,
}

/// What the texts of a struct point to.
#[derive(Default)]
pub(crate) struct Texts(Vec<Box<[u8]>>);

impl Texts {
    /// Keeps a text, which stays where it is for as long as this is kept.
    pub(crate) fn keep(&mut self, text: impl Into<String>) -> gengo_text {
        let mut bytes = text.into().into_bytes();
        let length = bytes.len();
        bytes.push(0);
        let bytes = bytes.into_boxed_slice();
        let data = bytes.as_ptr().cast();
        self.0.push(bytes);
        gengo_text { data, length }
    }

    /// Keeps a text, if there is one.
    pub(crate) fn keep_any(&mut self, text: Option<impl Into<String>>) -> gengo_text {
        let none = gengo_text {
            data: null(),
            length: 0,
        };
        text.map_or(none, |text| self.keep(text))
    }
}

/// Returns a fixed word, such as `later`, as a static C string.
pub(crate) fn static_text(word: &str) -> *const c_char {
    let mut words = WORDS.iter().flat_map(|(_, words)| *words);
    let own = words.find(|own| own.to_bytes() == word.as_bytes());
    own.map_or(c"".as_ptr(), |own| own.as_ptr())
}
