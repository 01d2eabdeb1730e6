//! What comes over the border from C, and what must not go back over it.

use std::borrow::Cow;
use std::ffi::{CStr, c_char};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::slice;

/// As a length: the text ends at its first NUL. The header has it by `cbindgen.toml`.
const GENGO_NUL_TERMINATED: usize = usize::MAX;

/// Calls something that may panic, and gives the default in place of the panic.
pub(crate) fn guarded<T>(fallback: T, call: impl FnOnce() -> T) -> T {
    catch_unwind(AssertUnwindSafe(call)).unwrap_or(fallback)
}

/// Bytes that the caller lends; none of them for `NULL`.
///
/// # Safety
///
/// `data` is `NULL`, or readable for `length` bytes, or up to a NUL for [`GENGO_NUL_TERMINATED`], and
/// nothing writes there while the bytes are used.
pub(crate) unsafe fn bytes<'a>(data: *const c_char, length: usize) -> &'a [u8] {
    if data.is_null() {
        return &[];
    }
    match length {
        // SAFETY: by the contract of this function.
        GENGO_NUL_TERMINATED => unsafe { CStr::from_ptr(data) }.to_bytes(),
        // SAFETY: by the contract of this function; no object is longer than `isize::MAX`.
        length => unsafe { slice::from_raw_parts(data.cast(), length) },
    }
}

/// A text that the caller lends. What is not UTF-8 is read as U+FFFD.
///
/// # Safety
///
/// As for [`bytes`].
pub(crate) unsafe fn text<'a>(data: *const c_char, length: usize) -> Cow<'a, str> {
    // SAFETY: by the contract of this function.
    String::from_utf8_lossy(unsafe { bytes(data, length) })
}

/// Hands something to the caller, who gives it back to [`release`].
pub(crate) fn hand_over<T>(own: Option<T>) -> *mut T {
    own.map_or(std::ptr::null_mut(), |own| Box::into_raw(Box::new(own)))
}

/// Frees what [`hand_over`] gave.
///
/// # Safety
///
/// `own` is `NULL` or from [`hand_over`], and was not released before.
pub(crate) unsafe fn release<T>(own: *mut T) {
    if !own.is_null() {
        // SAFETY: by the contract of this function.
        let own = unsafe { Box::from_raw(own) };
        guarded((), || drop(own));
    }
}
