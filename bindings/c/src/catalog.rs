//! The messages of all locales.

use std::ffi::c_char;
use std::ptr::null_mut;

use gengo_messages_bindings::{Catalog, Code, Options};

use crate::border::{guarded, hand_over, release, text};
use crate::buffer::{gengo_buffer, json, or_error};
use crate::localizer::gengo_localizer;
use crate::options::gengo_options;
use crate::preferences::{gengo_preferences, lent};
use crate::text::static_text;

/// The messages of all locales, for any number of readers and threads at once. The caller owns it and
/// frees it by `gengo_catalog_free`.
pub struct gengo_catalog(Catalog);

/// Makes a catalog. `options` may be `NULL`, and stay the caller's. What cannot be used of the app's
/// own texts is in `gengo_catalog_problems_json`.
///
/// Returns `NULL` if an id in the options is not a locale, with a text for developers in `error`,
/// unless that is `NULL`; the caller frees it by `gengo_buffer_free`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_catalog_new(
    options: *const gengo_options,
    error: *mut *mut gengo_buffer,
) -> *mut gengo_catalog {
    // SAFETY: the caller lends the options, and `error` is `NULL` or writable.
    guarded(null_mut(), || unsafe {
        let catalog = match options.as_ref() {
            Some(options) => Catalog::new(&options.0),
            None => Catalog::new(&Options::default()),
        };
        hand_over(or_error(catalog, error).map(gengo_catalog))
    })
}

/// Makes the messages for a reader. `preferences` may be `NULL`, and stay the caller's. The caller
/// owns the localizer, which does not need the catalog any more, and frees it by
/// `gengo_localizer_free`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_catalog_localizer(
    catalog: *const gengo_catalog,
    preferences: *const gengo_preferences,
) -> *mut gengo_localizer {
    // SAFETY: the caller lends both.
    guarded(null_mut(), || unsafe {
        let catalog = catalog.as_ref();
        let localizer = catalog.map(|catalog| catalog.0.localizer(&lent(preferences)));
        hand_over(localizer.map(gengo_localizer))
    })
}

/// The locales that answer a reader, in order: a JSON list of texts, which the caller frees by
/// `gengo_buffer_free`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_catalog_chain_json(
    catalog: *const gengo_catalog,
    preferences: *const gengo_preferences,
) -> *mut gengo_buffer {
    // SAFETY: the caller lends both.
    guarded(null_mut(), || unsafe {
        let catalog = catalog.as_ref();
        json(catalog.map(|catalog| catalog.0.chain(&lent(preferences))))
    })
}

/// The locales that have texts, sorted: a JSON list of texts, which the caller frees by
/// `gengo_buffer_free`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_catalog_locales_json(
    catalog: *const gengo_catalog,
) -> *mut gengo_buffer {
    // SAFETY: the caller lends it.
    guarded(null_mut(), || unsafe {
        json(catalog.as_ref().map(|own| own.0.locales()))
    })
}

/// The numeric codes that have a message of their own, sorted: a JSON list of numbers, which the caller
/// frees by `gengo_buffer_free`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_catalog_codes_json(
    catalog: *const gengo_catalog,
) -> *mut gengo_buffer {
    // SAFETY: the caller lends it.
    guarded(null_mut(), || unsafe {
        json(catalog.as_ref().map(|own| own.0.codes()))
    })
}

/// What cannot be used of the app's own texts: a JSON list of objects with `path`, `locale`, `line`,
/// `column`, `id`, `reason` and `log`, which the caller frees by `gengo_buffer_free`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_catalog_problems_json(
    catalog: *const gengo_catalog,
) -> *mut gengo_buffer {
    // SAFETY: the caller lends it.
    guarded(null_mut(), || unsafe {
        json(catalog.as_ref().map(|own| own.0.problems()))
    })
}

/// What is known of a code, a number in digits or a word: a JSON object with `name`, `category`,
/// `field` and `retry`, which the caller frees by `gengo_buffer_free`. `NULL` if nothing is known.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_catalog_facts_json(
    catalog: *const gengo_catalog,
    code: *const c_char,
    code_length: usize,
) -> *mut gengo_buffer {
    // SAFETY: the caller lends both.
    guarded(null_mut(), || unsafe {
        let code = text(code, code_length);
        let facts = |own: &gengo_catalog| own.0.facts(Code::from(&*code));
        json(catalog.as_ref().and_then(facts))
    })
}

/// When trying again makes sense after a code, a number in digits or a word: `later`, `after-action`
/// (once the user or the owner of the account has done something) or `never`. The text is static.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_catalog_retry(
    catalog: *const gengo_catalog,
    code: *const c_char,
    code_length: usize,
) -> *const c_char {
    // SAFETY: the caller lends both.
    guarded(static_text("never"), || unsafe {
        let code = text(code, code_length);
        let catalog = catalog.as_ref();
        let retry = catalog.map_or("never", |own| own.0.retry(Code::from(&*code)));
        static_text(retry)
    })
}

/// Frees a catalog. `NULL` is allowed. Its localizers go on.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_catalog_free(catalog: *mut gengo_catalog) {
    // SAFETY: the caller gives back what it got.
    unsafe { release(catalog) };
}
