//! A catalog for one reader.

use std::ffi::c_char;
use std::ptr::{copy_nonoverlapping, null_mut};

use gengo_messages_bindings::{AnyArgs, Args, Code, Localizer, Message};

use crate::args::{gengo_args, lent};
use crate::border::{bytes, guarded, release, text};
use crate::buffer::{gengo_buffer, json};
use crate::message::{gengo_message, message};

/// The messages for one reader, for any number of threads at once. The caller owns it and frees it by
/// `gengo_localizer_free`.
pub struct gengo_localizer(pub(crate) Localizer);

/// The locales that answer, in order: a JSON list of texts, which the caller frees by
/// `gengo_buffer_free`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_localizer_chain_json(
    localizer: *const gengo_localizer,
) -> *mut gengo_buffer {
    // SAFETY: the caller lends it.
    guarded(null_mut(), || unsafe {
        json(localizer.as_ref().map(|own| own.0.chain()))
    })
}

/// The message of a code. An unknown code gets the generic message. `args` may be `NULL`, and stay the
/// caller's. The caller frees the message by `gengo_message_free`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_localizer_message(
    localizer: *const gengo_localizer,
    code: i64,
    args: *const gengo_args,
) -> *mut gengo_message {
    // SAFETY: the caller lends both.
    guarded(null_mut(), || unsafe {
        let localizer = localizer.as_ref();
        message(localizer.map(|own| own.0.message(Code::from(code), lent(args))))
    })
}

/// As `gengo_localizer_message`, of a code that is a word, such as "card_declined", or a number in
/// digits.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_localizer_message_of_word(
    localizer: *const gengo_localizer,
    word: *const c_char,
    word_length: usize,
    args: *const gengo_args,
) -> *mut gengo_message {
    // SAFETY: the caller lends all three.
    guarded(null_mut(), || unsafe {
        message(of_word(localizer, word, word_length, args))
    })
}

/// As `gengo_localizer_message_of_word`, as a JSON object with the fields of `gengo_message`, which the
/// caller frees by `gengo_buffer_free`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_localizer_message_json(
    localizer: *const gengo_localizer,
    code: *const c_char,
    code_length: usize,
    args: *const gengo_args,
) -> *mut gengo_buffer {
    // SAFETY: the caller lends all three.
    guarded(null_mut(), || unsafe {
        json(of_word(localizer, code, code_length, args))
    })
}

/// The message of an id: its value is the text for developers, its attribute `.user` the one for users.
/// An unknown id gets the generic message. `args` may be `NULL`, and stay the caller's. The caller frees
/// the message by `gengo_message_free`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_localizer_message_by_id(
    localizer: *const gengo_localizer,
    id: *const c_char,
    id_length: usize,
    args: *const gengo_args,
) -> *mut gengo_message {
    // SAFETY: the caller lends all three.
    guarded(null_mut(), || unsafe {
        message(by_id(localizer, id, id_length, args))
    })
}

/// As `gengo_localizer_message_by_id`, as a JSON object with the fields of `gengo_message`, which the
/// caller frees by `gengo_buffer_free`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_localizer_message_by_id_json(
    localizer: *const gengo_localizer,
    id: *const c_char,
    id_length: usize,
    args: *const gengo_args,
) -> *mut gengo_buffer {
    // SAFETY: the caller lends all three.
    guarded(null_mut(), || unsafe {
        json(by_id(localizer, id, id_length, args))
    })
}

/// Writes the text for developers of a code's message to `out`, as `snprintf` does: with a NUL, and cut
/// off after a whole character where `out` has no room for more than `capacity` bytes. Returns the length
/// of the whole text in bytes, without the NUL. `args` may be `NULL`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_localizer_text(
    localizer: *const gengo_localizer,
    code: i64,
    args: *const gengo_args,
    out: *mut c_char,
    capacity: usize,
) -> usize {
    // SAFETY: the caller lends all three, and `out` has room for `capacity` bytes.
    unsafe {
        write(localizer, args, out, capacity, |own, args, text| {
            own.write_text(Code::from(code), args, text);
        })
    }
}

/// As `gengo_localizer_text`, of the text for users.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_localizer_user_text(
    localizer: *const gengo_localizer,
    code: i64,
    args: *const gengo_args,
    out: *mut c_char,
    capacity: usize,
) -> usize {
    // SAFETY: the caller lends all three, and `out` has room for `capacity` bytes.
    unsafe {
        write(localizer, args, out, capacity, |own, args, text| {
            own.write_user_text(Code::from(code), args, text);
        })
    }
}

/// As `gengo_localizer_text` or, for `is_user_text`, `gengo_localizer_user_text`, with the arguments as a
/// JSON object: one call in place of three. Returns `SIZE_MAX` if the arguments cannot be used.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_localizer_text_of_json(
    localizer: *const gengo_localizer,
    code: i64,
    is_user_text: bool,
    args: *const c_char,
    args_length: usize,
    out: *mut c_char,
    capacity: usize,
) -> usize {
    // SAFETY: the caller lends the localizer and the arguments.
    let args = guarded(None, || unsafe {
        Args::from_json(bytes(args, args_length)).ok()
    });
    let Some(args) = args else {
        return usize::MAX;
    };
    // SAFETY: the caller lends the localizer, and `out` has room for `capacity` bytes.
    unsafe {
        write_with(localizer, &args, out, capacity, |own, args, text| {
            let code = Code::from(code);
            match is_user_text {
                true => own.write_user_text(code, args, text),
                false => own.write_text(code, args, text),
            }
        })
    }
}

/// One of the two texts of a code's message as words and the names of arguments by turns, words first and
/// last: a JSON list of texts, which the caller frees by `gengo_buffer_free`. `NULL` if there is more to the
/// text, such as a plural, or if the catalog has no message of the code.
///
/// A caller can put such a text together by itself, if it has all the arguments and they are texts; for
/// developers without control characters and marks that turn the direction of a text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_localizer_pattern_json(
    localizer: *const gengo_localizer,
    code: i64,
    is_user_text: bool,
) -> *mut gengo_buffer {
    // SAFETY: the caller lends it.
    guarded(null_mut(), || unsafe {
        let localizer = localizer.as_ref();
        json(localizer.and_then(|own| own.0.pattern(code, is_user_text)))
    })
}

/// Which locales were asked for the texts of a code, a number in digits or a word, and why each did not
/// answer: a JSON object with `id`, `steps` (each with `locale`, `id`, `is_user_text` and `lack`) and
/// `log`, which the caller frees by `gengo_buffer_free`. `args` may be `NULL`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_localizer_trace_json(
    localizer: *const gengo_localizer,
    code: *const c_char,
    code_length: usize,
    args: *const gengo_args,
) -> *mut gengo_buffer {
    // SAFETY: the caller lends all three.
    guarded(null_mut(), || unsafe {
        let code = text(code, code_length);
        let trace = |own: &gengo_localizer| own.0.trace(Code::from(&*code), lent(args));
        json(localizer.as_ref().map(trace))
    })
}

/// Frees a localizer. `NULL` is allowed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_localizer_free(localizer: *mut gengo_localizer) {
    // SAFETY: the caller gives back what it got.
    unsafe { release(localizer) };
}

/// # Safety
///
/// Each is `NULL`, or lent for the call.
unsafe fn of_word(
    localizer: *const gengo_localizer,
    word: *const c_char,
    word_length: usize,
    args: *const gengo_args,
) -> Option<Message> {
    // SAFETY: by the contract of this function.
    unsafe {
        let word = text(word, word_length);
        let localizer = localizer.as_ref()?;
        Some(localizer.0.message(Code::from(&*word), lent(args)))
    }
}

/// # Safety
///
/// Each is `NULL`, or lent for the call.
unsafe fn by_id(
    localizer: *const gengo_localizer,
    id: *const c_char,
    id_length: usize,
    args: *const gengo_args,
) -> Option<Message> {
    // SAFETY: by the contract of this function.
    unsafe {
        let id = text(id, id_length);
        Some(localizer.as_ref()?.0.message_by_id(&id, lent(args)))
    }
}

/// # Safety
///
/// Each is `NULL`, or lent for the call; `out` has room for `capacity` bytes.
unsafe fn write(
    localizer: *const gengo_localizer,
    args: *const gengo_args,
    out: *mut c_char,
    capacity: usize,
    write: impl FnOnce(&Localizer, &dyn AnyArgs, &mut String),
) -> usize {
    // SAFETY: by the contract of this function.
    unsafe {
        let none = Args::default();
        let args = lent(args).unwrap_or(&none);
        write_with(localizer, args, out, capacity, write)
    }
}

/// # Safety
///
/// `localizer` is `NULL`, or lent for the call; `out` is `NULL`, or has room for `capacity` bytes.
unsafe fn write_with(
    localizer: *const gengo_localizer,
    args: &dyn AnyArgs,
    out: *mut c_char,
    capacity: usize,
    write: impl FnOnce(&Localizer, &dyn AnyArgs, &mut String),
) -> usize {
    // SAFETY: by the contract of this function.
    guarded(0, || unsafe {
        let mut text = String::new();
        if let Some(localizer) = localizer.as_ref() {
            write(&localizer.0, args, &mut text);
        }
        if !out.is_null() && capacity > 0 {
            let room = text.len().min(capacity - 1);
            let end = (0..=room)
                .rfind(|&end| text.is_char_boundary(end))
                .unwrap_or(0);
            copy_nonoverlapping(text.as_ptr().cast(), out, end);
            out.add(end).write(0);
        }
        text.len()
    })
}
