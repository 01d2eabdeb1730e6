//! Who reads.

use std::ffi::c_char;
use std::mem;

use gengo_messages_bindings::{InputError, Preferences, preferences_from_json};

use crate::border::{bytes, guarded, hand_over, release, text};
use crate::buffer::{gengo_buffer, or_error};

/// The languages that a reader asked for, best first. What is added counts less than what is there.
/// The caller owns it and frees it by `gengo_preferences_free`.
pub struct gengo_preferences(pub(crate) Preferences);

/// Preferences without any: the catalog's default locale answers.
#[unsafe(no_mangle)]
pub extern "C" fn gengo_preferences_new() -> *mut gengo_preferences {
    let new = || hand_over(Some(gengo_preferences(Preferences::default())));
    guarded(std::ptr::null_mut(), new)
}

/// Preferences from a JSON list, the most important first. An item is an object with one member:
/// `ids` or `lossy_ids` (a list of language ids, of which the latter skips what is none),
/// `accept_language` (the value of the header) or `gengo_language` (one of Gengo's own codes).
/// Returns `NULL` if they cannot be used, with a text for developers in `error`, unless that is
/// `NULL`; the caller frees it by `gengo_buffer_free`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_preferences_from_json(
    json: *const c_char,
    json_length: usize,
    error: *mut *mut gengo_buffer,
) -> *mut gengo_preferences {
    // SAFETY: the caller lends the text, and `error` is `NULL` or writable.
    guarded(std::ptr::null_mut(), || unsafe {
        let preferences = preferences_from_json(bytes(json, json_length));
        hand_over(or_error(preferences, error).map(gengo_preferences))
    })
}

/// Adds a language id: a BCP-47 tag in any case, with `-` or `_`, or a POSIX locale. Returns whether
/// it is one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_preferences_add_id(
    preferences: *mut gengo_preferences,
    id: *const c_char,
    id_length: usize,
) -> bool {
    // SAFETY: the caller lends both, and nothing else uses `preferences`.
    guarded(false, || unsafe {
        let more = Preferences::from_ids([text(id, id_length)]);
        add(preferences, more.map_err(InputError::new))
    })
}

/// Adds the languages of an HTTP `Accept-Language` header. What is not valid in it is skipped.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_preferences_add_accept_language(
    preferences: *mut gengo_preferences,
    header: *const c_char,
    header_length: usize,
) {
    // SAFETY: the caller lends both, and nothing else uses `preferences`.
    guarded((), || unsafe {
        let more = Preferences::from_accept_language(&text(header, header_length));
        add(preferences, Ok(more));
    });
}

/// Adds one of Gengo's own language codes, such as a job's `lc_tgt`. They are not BCP-47: `pt` is
/// European Portuguese. Returns whether it is one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_preferences_add_gengo_language(
    preferences: *mut gengo_preferences,
    code: *const c_char,
    code_length: usize,
) -> bool {
    // SAFETY: the caller lends both, and nothing else uses `preferences`.
    guarded(false, || unsafe {
        let more = Preferences::from_gengo_language(&text(code, code_length));
        add(preferences, more.map_err(InputError::new))
    })
}

/// Frees preferences. `NULL` is allowed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_preferences_free(preferences: *mut gengo_preferences) {
    // SAFETY: the caller gives back what it got.
    unsafe { release(preferences) };
}

/// # Safety
///
/// `preferences` is `NULL`, or the caller's, and nothing else uses it.
unsafe fn add(preferences: *mut gengo_preferences, more: Result<Preferences, InputError>) -> bool {
    // SAFETY: by the contract of this function.
    match (unsafe { preferences.as_mut() }, more) {
        (Some(own), Ok(more)) => {
            own.0 = mem::take(&mut own.0).then(more);
            true
        }
        _ => false,
    }
}

/// The preferences that the caller lends; those without any for `NULL`.
///
/// # Safety
///
/// `preferences` is `NULL`, or stays as it is while this is called.
pub(crate) unsafe fn lent(preferences: *const gengo_preferences) -> Preferences {
    // SAFETY: by the contract of this function.
    let preferences = unsafe { preferences.as_ref() };
    preferences.map_or_else(Preferences::default, |own| own.0.clone())
}
