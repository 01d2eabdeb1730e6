//! Words that stand for one of a few things, in every language the same.

use std::ffi::CStr;

/// Declares types of words, which are the same in C, where a NUL follows them.
macro_rules! words {
    ($($(#[doc = $docs:literal])+ $name:ident = $($word:literal)|+;)+) => {
        $($(#[doc = $docs])+ pub type $name = &'static str;)+

        /// Each of these types by its name, with its words.
        pub const WORDS: &[(&str, &[&CStr])] = &[$((stringify!($name), &[$($word),+])),+];
    };
}

words! {
    /// The value of HTML's `dir` attribute: `ltr` or `rtl`.
    Direction = c"ltr" | c"rtl";

    /// How a call failed. `rejected`: the server reported errors. `unreadable`: the response cannot be
    /// read. `unreachable`: there was no response.
    FailureKind = c"rejected" | c"unreadable" | c"unreachable";

    /// Where a text comes from: `first-choice`, `fallback` (another locale of the chain), `server`,
    /// `generic` (nothing is known of the code) or `id`.
    Origin = c"first-choice" | c"fallback" | c"server" | c"generic" | c"id";

    /// When trying again makes sense: `later`, `after-action` (once the user or the owner of the account
    /// has done something) or `never`.
    Retry = c"later" | c"after-action" | c"never";
}

/// A name from a table of the library's.
pub type Name = &'static str;
