//! The interface of `gengo-messages-bindings` for C, and for whatever can call a C library.
//!
//! `include/gengo_messages.h` is written from this crate by cbindgen. What the functions have in
//! common: a `NULL` handle gives an empty answer, a panic ends at the border, and nothing
//! is global.

#![warn(missing_docs)]
#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    unsafe_op_in_unsafe_fn,
    clippy::undocumented_unsafe_blocks
)]
#![allow(non_camel_case_types, reason = "the names are those of C")]
#![allow(
    clippy::missing_safety_doc,
    reason = "the documentation is that of the header"
)]

pub mod args;
mod border;
pub mod buffer;
pub mod catalog;
pub mod explanation;
pub mod localizer;
pub mod message;
pub mod options;
pub mod preferences;
pub mod problem;
pub mod response;
pub mod text;
