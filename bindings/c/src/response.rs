//! What a call of Gengo's API gave.

use std::ffi::c_char;
use std::ptr::null_mut;

use gengo_messages_bindings::{Response, check};

use crate::border::{bytes, guarded, text};
use crate::buffer::{gengo_buffer, json};

/// Why a call failed, independent of the reader, from the body of its response, whatever its HTTP status: a JSON
/// object with `kind`, `retry`, `log` and `errors`, which the caller frees by `gengo_buffer_free`. `NULL`
/// if the call succeeded. Most of Gengo's errors come with status 200.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_check_json(
    body: *const c_char,
    body_length: usize,
) -> *mut gengo_buffer {
    // SAFETY: the caller lends the bytes.
    guarded(null_mut(), || unsafe {
        json(check(Response::Body(bytes(body, body_length))))
    })
}

/// As `gengo_check_json`, of a call that got no response. `reason` is what the HTTP client said. It goes
/// into logs, so it must not have keys in it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_unreachable_json(
    reason: *const c_char,
    reason_length: usize,
) -> *mut gengo_buffer {
    // SAFETY: the caller lends the text.
    guarded(null_mut(), || unsafe {
        json(check(Response::Unreachable(&text(reason, reason_length))))
    })
}
