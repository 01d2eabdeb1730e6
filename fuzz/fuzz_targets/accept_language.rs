//! Any Accept-Language header gives a chain, whatever its case and separators.

#![no_main]

use gengo_messages_fuzz::readers;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| readers::accept_language(text));
