//! Texts that the caller owns.

use std::ffi::c_char;

use gengo_messages_bindings::InputError;
use serde::Serialize;

use crate::border::{hand_over, release};
use crate::text::{Texts, gengo_text};

/// A text that the caller owns and frees by `gengo_buffer_free`.
#[repr(C)]
pub struct gengo_buffer {
    /// The text, in UTF-8, with a NUL behind it.
    pub data: *const c_char,
    /// Its length in bytes, without the NUL.
    pub length: usize,
}

/// A buffer with what it points to.
#[repr(C)]
struct Owned {
    view: gengo_buffer,
    texts: Texts,
}

/// Hands a text to the caller.
pub(crate) fn buffer(text: Option<String>) -> *mut gengo_buffer {
    let owned = text.map(|text| {
        let mut texts = Texts::default();
        let gengo_text { data, length } = texts.keep(text);
        Owned {
            view: gengo_buffer { data, length },
            texts,
        }
    });
    hand_over(owned).cast()
}

/// Hands a record to the caller, as JSON.
pub(crate) fn json(record: Option<impl Serialize>) -> *mut gengo_buffer {
    buffer(record.and_then(|record| serde_json::to_string(&record).ok()))
}

/// The result, or `None` with the error in `error`, if the caller wants it.
///
/// # Safety
///
/// `error` is `NULL` or writable.
pub(crate) unsafe fn or_error<T>(
    result: Result<T, InputError>,
    error: *mut *mut gengo_buffer,
) -> Option<T> {
    let (own, reason) = match result {
        Ok(own) => (Some(own), None),
        Err(reason) => (None, Some(reason.to_string())),
    };
    if !error.is_null() {
        // SAFETY: by the contract of this function.
        unsafe { error.write(buffer(reason)) };
    }
    own
}

/// Frees a buffer. `NULL` is allowed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_buffer_free(buffer: *mut gengo_buffer) {
    // SAFETY: buffers are the first field of `Owned`, and the caller gives back what it got.
    unsafe { release(buffer.cast::<Owned>()) };
}
