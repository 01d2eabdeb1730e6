//! Words that stand for one of a few things, in every language the same.

/// When trying again makes sense: `later`, `after-action` (once the user or the owner of the account
/// has done something) or `never`.
pub type Retry = &'static str;

/// The value of HTML's `dir` attribute: `ltr` or `rtl`.
pub type Direction = &'static str;

/// Where a text comes from: `first-choice`, `fallback` (another locale of the chain), `server`,
/// `generic` (nothing is known of the code) or `id`.
pub type Origin = &'static str;

/// How a call failed. `rejected`: the server reported errors. `unreadable`: the response cannot be
/// read. `unreachable`: there was no response.
pub type FailureKind = &'static str;

/// A name from a table of the library's.
pub type Name = &'static str;
