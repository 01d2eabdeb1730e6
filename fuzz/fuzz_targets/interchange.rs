//! Any file can be imported or is refused, and an import brings no error.

#![no_main]

use gengo_messages_fuzz::interchange;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| interchange::file(bytes));
