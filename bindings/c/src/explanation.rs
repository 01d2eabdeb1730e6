//! A failure in a reader's language.

use std::ffi::c_char;
use std::ptr::null_mut;

use gengo_messages_bindings::{ExplainedError, Explanation, Failure, ReportedError, Response};

use crate::border::{bytes, guarded, hand_over, release, text};
use crate::buffer::{gengo_buffer, json};
use crate::localizer::gengo_localizer;
use crate::message::gengo_message;
use crate::text::{Texts, gengo_text, static_text};

/// One error of a response, with its message. It belongs to the explanation.
#[repr(C)]
pub struct gengo_explained_error {
    /// What to tell the reader of it.
    pub message: gengo_message,
    /// The job that the error is about: its name in the request, or its position from 0 in a list.
    /// There is none if the error is about the call.
    pub job: gengo_text,
    /// Whether the server sent a code that is an integer of 64 bits.
    pub has_code: bool,
    /// The code.
    pub code: i64,
    /// The name of the code, such as "NOT_ENOUGH_CREDITS".
    pub name: gengo_text,
    /// What the error is about, in one word, such as "credits".
    pub category: gengo_text,
    /// The field of the request that the error is about, by its name in the API.
    pub field: gengo_text,
    /// When trying again makes sense: "later", "after-action" or "never".
    pub retry: *const c_char,
    /// The server's own text, as it was sent. It may contain anything.
    pub server_text: gengo_text,
    /// All other data in the error: a JSON list of objects with `name` and `value`.
    pub data_json: gengo_text,
    /// One line of English for logs. What the server said is escaped in it.
    pub log: gengo_text,
}

/// Why a call failed, in a reader's language. The caller owns it, with all that it points to, and frees
/// it by `gengo_explanation_free`.
#[repr(C)]
pub struct gengo_explanation {
    /// The whole in one message: the error if there is only one, a summary of several, or that the
    /// response could not be read or was not there.
    pub message: gengo_message,
    /// "rejected": the server reported errors. "unreadable": the response could not be read.
    /// "unreachable": there was no response.
    pub kind: *const c_char,
    /// When trying again makes sense: "later", "after-action" or "never". The greatest of all errors
    /// counts.
    pub retry: *const c_char,
    /// One line of English for logs. What the server said is escaped in it.
    pub log: gengo_text,
    /// Each error with its message, in the response's order.
    pub errors: *const gengo_explained_error,
    /// How many there are. None unless the server reported errors.
    pub error_count: usize,
}

/// Why a call failed, in the reader's language, from the body of its response, whatever its HTTP status.
/// `NULL` if the call succeeded; otherwise the caller frees it by `gengo_explanation_free`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_localizer_explain(
    localizer: *const gengo_localizer,
    body: *const c_char,
    body_length: usize,
) -> *mut gengo_explanation {
    // SAFETY: the caller lends both.
    guarded(null_mut(), || unsafe {
        let response = Response::Body(bytes(body, body_length));
        explanation(localizer.as_ref().and_then(|own| own.0.explain(response)))
    })
}

/// As `gengo_localizer_explain`, as a JSON object with `message`, `errors` (each with `error` and
/// `message`) and `failure`, which the caller frees by `gengo_buffer_free`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_localizer_explain_json(
    localizer: *const gengo_localizer,
    body: *const c_char,
    body_length: usize,
) -> *mut gengo_buffer {
    // SAFETY: the caller lends both.
    guarded(null_mut(), || unsafe {
        let response = Response::Body(bytes(body, body_length));
        json(localizer.as_ref().and_then(|own| own.0.explain(response)))
    })
}

/// As `gengo_localizer_explain`, of a call that got no response. `reason` is what the HTTP client said. It
/// goes into logs, so it must not have keys in it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_localizer_explain_unreachable(
    localizer: *const gengo_localizer,
    reason: *const c_char,
    reason_length: usize,
) -> *mut gengo_explanation {
    // SAFETY: the caller lends both.
    guarded(null_mut(), || unsafe {
        let reason = text(reason, reason_length);
        let response = Response::Unreachable(&reason);
        explanation(localizer.as_ref().and_then(|own| own.0.explain(response)))
    })
}

/// As `gengo_localizer_explain_unreachable`, as JSON, which the caller frees by `gengo_buffer_free`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_localizer_explain_unreachable_json(
    localizer: *const gengo_localizer,
    reason: *const c_char,
    reason_length: usize,
) -> *mut gengo_buffer {
    // SAFETY: the caller lends both.
    guarded(null_mut(), || unsafe {
        let reason = text(reason, reason_length);
        let response = Response::Unreachable(&reason);
        json(localizer.as_ref().and_then(|own| own.0.explain(response)))
    })
}

/// Frees an explanation with all that it points to. `NULL` is allowed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_explanation_free(explanation: *mut gengo_explanation) {
    // SAFETY: explanations are the first field of `Owned`, and the caller gives back what it got.
    unsafe { release(explanation.cast::<Owned>()) };
}

/// An explanation with what it points to.
#[repr(C)]
struct Owned {
    view: gengo_explanation,
    errors: Vec<gengo_explained_error>,
    texts: Texts,
}

/// Hands an explanation to the caller.
pub(crate) fn explanation(explanation: Option<Explanation>) -> *mut gengo_explanation {
    hand_over(explanation.map(Owned::new)).cast()
}

impl Owned {
    fn new(explanation: Explanation) -> Self {
        let Explanation {
            message,
            errors,
            failure,
        } = explanation;
        // Those of `failure` are those that are explained.
        let Failure {
            kind,
            retry,
            log,
            errors: _,
        } = failure;
        let mut texts = Texts::default();
        let errors = errors.into_iter();
        let errors: Vec<_> = errors
            .map(|error| gengo_explained_error::new(error, &mut texts))
            .collect();
        let view = gengo_explanation {
            message: gengo_message::new(message, &mut texts),
            kind: static_text(kind),
            retry: static_text(retry),
            log: texts.keep(log),
            errors: errors.as_ptr(),
            error_count: errors.len(),
        };
        Self {
            view,
            errors,
            texts,
        }
    }
}

impl gengo_explained_error {
    fn new(explained: ExplainedError, texts: &mut Texts) -> Self {
        let ExplainedError { error, message } = explained;
        let ReportedError {
            job,
            code,
            name,
            category,
            field,
            retry,
            server_text,
            data,
            log,
        } = error;
        Self {
            message: gengo_message::new(message, texts),
            job: texts.keep_any(job),
            has_code: code.is_some(),
            code: code.unwrap_or_default(),
            name: texts.keep_any(name),
            category: texts.keep_any(category),
            field: texts.keep_any(field),
            retry: static_text(retry),
            server_text: texts.keep_any(server_text),
            data_json: texts.keep(serde_json::to_string(&data).unwrap_or_default()),
            log: texts.keep(log),
        }
    }
}
