//! Any ids, one a line, as BCP-47 and as codes of Gengo's.

#![no_main]

use gengo_messages_fuzz::readers;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| readers::languages(text));
