//! Failures as answers of a web service.

use std::ffi::c_char;
use std::ptr::null_mut;

use gengo_messages_bindings::{Code, InputError, ProblemDetails, ProblemOptions, Response};

use crate::args::{gengo_args, lent};
use crate::border::{bytes, guarded, text};
use crate::buffer::{gengo_buffer, json, or_error};
use crate::localizer::gengo_localizer;

/// A failed call as the answer of a web service (RFC 9457), from the body of its response: a JSON object
/// with `json` (the body to send), `status`, `media_type` and `language`, which the caller frees by
/// `gengo_buffer_free`. `NULL` if the call succeeded.
///
/// `options` is a JSON object that sets members: `status`, `type`, `type_base` (the code follows it),
/// `title`, `detail`, `instance`, and `extensions`, an object of members of the app's own. It may be
/// `NULL`. Where it cannot be used, the function returns `NULL`, with a text for developers in `error`,
/// unless that is `NULL`; the caller frees it by `gengo_buffer_free`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_localizer_problem_json(
    localizer: *const gengo_localizer,
    body: *const c_char,
    body_length: usize,
    options: *const c_char,
    options_length: usize,
    error: *mut *mut gengo_buffer,
) -> *mut gengo_buffer {
    // SAFETY: the caller lends all three, and `error` is `NULL` or writable.
    guarded(null_mut(), || unsafe {
        let response = Response::Body(bytes(body, body_length));
        let options = problem_options(bytes(options, options_length));
        json(problem(localizer, response, or_error(options, error)))
    })
}

/// As `gengo_localizer_problem_json`, of a call that got no response. `reason` is what the HTTP client
/// said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_localizer_unreachable_problem_json(
    localizer: *const gengo_localizer,
    reason: *const c_char,
    reason_length: usize,
    options: *const c_char,
    options_length: usize,
    error: *mut *mut gengo_buffer,
) -> *mut gengo_buffer {
    // SAFETY: the caller lends all three, and `error` is `NULL` or writable.
    guarded(null_mut(), || unsafe {
        let reason = text(reason, reason_length);
        let options = problem_options(bytes(options, options_length));
        let options = or_error(options, error);
        json(problem(localizer, Response::Unreachable(&reason), options))
    })
}

/// As `gengo_localizer_problem_json`, of the message of a code, a number in digits or a word, such as one
/// of the app's own. `args` may be `NULL`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_localizer_code_problem_json(
    localizer: *const gengo_localizer,
    code: *const c_char,
    code_length: usize,
    args: *const gengo_args,
    options: *const c_char,
    options_length: usize,
    error: *mut *mut gengo_buffer,
) -> *mut gengo_buffer {
    // SAFETY: the caller lends all four, and `error` is `NULL` or writable.
    guarded(null_mut(), || unsafe {
        let options = or_error(problem_options(bytes(options, options_length)), error);
        let code = text(code, code_length);
        let code = Code::from(&*code);
        let both = localizer.as_ref().zip(options);
        json(both.map(|(own, options)| own.0.code_problem_details(code, lent(args), &options)))
    })
}

/// # Safety
///
/// `localizer` is `NULL`, or lent for the call.
unsafe fn problem(
    localizer: *const gengo_localizer,
    response: Response<'_>,
    options: Option<ProblemOptions>,
) -> Option<ProblemDetails> {
    // SAFETY: by the contract of this function.
    let localizer = unsafe { localizer.as_ref() }?;
    localizer.0.problem_details(response, &options?)
}

/// The options; those without any for `NULL`.
fn problem_options(json: &[u8]) -> Result<ProblemOptions, InputError> {
    match json {
        [] => Ok(ProblemOptions::default()),
        json => ProblemOptions::from_json(json),
    }
}
