//! Texts that override those of the catalog, whatever they are, cost themselves alone.

#![no_main]

use gengo_messages_fuzz::catalog;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| catalog::overlays(bytes));
