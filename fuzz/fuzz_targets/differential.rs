//! Messages are rendered as `fluent-bundle` renders them.

#![no_main]

use gengo_messages_fuzz::differential;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| differential::messages(bytes));
