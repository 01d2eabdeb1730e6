//! What is set is shown, and nothing else changes, whatever the file and the text.

#![no_main]

use gengo_messages_fuzz::edit;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| edit::set(bytes));
