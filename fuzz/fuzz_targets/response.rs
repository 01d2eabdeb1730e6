//! Any bytes are a response or are refused.

#![no_main]

use gengo_messages_fuzz::response;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| response::body(bytes));
