//! The messages for a reader.

use std::ffi::c_char;

use gengo_messages_bindings::Message;

use crate::border::{hand_over, release};
use crate::text::{Texts, gengo_text, static_text};

/// An error in a reader's language: one text for developers and logs, one for the person in front of
/// the app. The caller owns it, with all its texts, and frees it by `gengo_message_free`; one within
/// another struct belongs to that.
#[repr(C)]
pub struct gengo_message {
    /// Whether the message is about a code. Summaries and errors without a code are about none.
    pub has_code: bool,
    /// The code that the message is about.
    pub code: i64,
    /// The sentence for developers and logs. What a server or an app puts into it is escaped where it
    /// would break a line or steer a terminal.
    pub text: gengo_text,
    /// What happened and what to do, for the person in front of the app.
    pub user_text: gengo_text,
    /// The locale that `text` is from. There is none if the text is the server's own.
    pub locale: gengo_text,
    /// The locale that `user_text` is from.
    pub user_locale: gengo_text,
    /// The direction of `text`: "ltr" or "rtl".
    pub direction: *const c_char,
    /// The direction of `user_text`: "ltr" or "rtl".
    pub user_direction: *const c_char,
    /// Where `text` comes from: "first-choice", "fallback" (another locale of the chain), "server",
    /// "generic" (nothing is known of the code) or "id".
    pub origin: *const c_char,
    /// Where `user_text` comes from.
    pub user_origin: *const c_char,
    /// Whether one of the two texts is not what the reader asked for first.
    pub is_fallback: bool,
}

/// A message with what it points to.
#[repr(C)]
struct Owned {
    view: gengo_message,
    texts: Texts,
}

impl gengo_message {
    /// A message whose texts are kept elsewhere.
    pub(crate) fn new(message: Message, texts: &mut Texts) -> Self {
        // All fields by name: one more in the interface does not compile here.
        let Message {
            code,
            text,
            user_text,
            locale,
            user_locale,
            direction,
            user_direction,
            origin,
            user_origin,
            is_fallback,
        } = message;
        Self {
            has_code: code.is_some(),
            code: code.unwrap_or_default(),
            text: texts.keep(text),
            user_text: texts.keep(user_text),
            locale: texts.keep_any(locale),
            user_locale: texts.keep_any(user_locale),
            direction: static_text(direction),
            user_direction: static_text(user_direction),
            origin: static_text(origin),
            user_origin: static_text(user_origin),
            is_fallback,
        }
    }
}

/// Hands a message to the caller.
pub(crate) fn message(message: Option<Message>) -> *mut gengo_message {
    let owned = message.map(|message| {
        let mut texts = Texts::default();
        let view = gengo_message::new(message, &mut texts);
        Owned { view, texts }
    });
    hand_over(owned).cast()
}

/// Frees a message with its texts. `NULL` is allowed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_message_free(message: *mut gengo_message) {
    // SAFETY: messages are the first field of `Owned`, and the caller gives back what it got.
    unsafe { release(message.cast::<Owned>()) };
}
