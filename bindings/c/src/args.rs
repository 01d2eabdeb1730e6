//! Arguments of messages.

use std::ffi::c_char;

use gengo_messages_bindings::{AnyArgs, Args};

use crate::border::{bytes, guarded, hand_over, release, text};
use crate::buffer::{gengo_buffer, or_error};

/// What the texts of a message take, by name: texts and numbers. The caller owns it and frees it by
/// `gengo_args_free`. Job and order ids are passed as texts: numbers are 64-bit floating point.
pub struct gengo_args(Args);

/// Arguments without any.
#[unsafe(no_mangle)]
pub extern "C" fn gengo_args_new() -> *mut gengo_args {
    guarded(std::ptr::null_mut(), || {
        hand_over(Some(gengo_args(Args::default())))
    })
}

/// Arguments from a JSON object of texts and numbers. A whole number that 64-bit floating point does
/// not hold becomes a text. Returns `NULL` if they cannot be used, with a text for developers in
/// `error`, unless that is `NULL`; the caller frees it by `gengo_buffer_free`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_args_from_json(
    json: *const c_char,
    json_length: usize,
    error: *mut *mut gengo_buffer,
) -> *mut gengo_args {
    // SAFETY: the caller lends the text, and `error` is `NULL` or writable.
    guarded(std::ptr::null_mut(), || unsafe {
        let args = Args::from_json(bytes(json, json_length));
        hand_over(or_error(args, error).map(gengo_args))
    })
}

/// Sets a text, in place of an earlier value of the name. Both texts are copied.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_args_set_text(
    args: *mut gengo_args,
    name: *const c_char,
    name_length: usize,
    value: *const c_char,
    value_length: usize,
) {
    // SAFETY: the caller lends all three, and nothing else uses `args`.
    guarded((), || unsafe {
        if let Some(args) = args.as_mut() {
            let value = text(value, value_length).into_owned();
            args.0.set_text(text(name, name_length).into_owned(), value);
        }
    });
}

/// Sets a number, in place of an earlier value of the name. The name is copied.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_args_set_number(
    args: *mut gengo_args,
    name: *const c_char,
    name_length: usize,
    value: f64,
) {
    // SAFETY: the caller lends both, and nothing else uses `args`.
    guarded((), || unsafe {
        if let Some(args) = args.as_mut() {
            args.0
                .set_number(text(name, name_length).into_owned(), value);
        }
    });
}

/// Frees arguments. `NULL` is allowed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_args_free(args: *mut gengo_args) {
    // SAFETY: the caller gives back what it got.
    unsafe { release(args) };
}

/// The arguments that the caller lends; `None` for `NULL`.
///
/// # Safety
///
/// `args` is `NULL`, or stays as it is while the arguments are used.
pub(crate) unsafe fn lent<'a>(args: *const gengo_args) -> Option<&'a dyn AnyArgs> {
    // SAFETY: by the contract of this function.
    let args = unsafe { args.as_ref() };
    args.map(|args| &args.0 as &dyn AnyArgs)
}
