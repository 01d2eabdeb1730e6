//! What an app sets of a catalog.

use std::ffi::c_char;
use std::path::PathBuf;

use gengo_messages_bindings::{Options, Overlay};

use crate::border::{bytes, guarded, hand_over, release, text};
use crate::buffer::{gengo_buffer, or_error};

/// What an app sets of a catalog. The caller owns it and frees it by `gengo_options_free`.
pub struct gengo_options(pub(crate) Options);

/// Options that leave everything as it is: the library's texts alone.
#[unsafe(no_mangle)]
pub extern "C" fn gengo_options_new() -> *mut gengo_options {
    guarded(std::ptr::null_mut(), || {
        hand_over(Some(gengo_options(Options::default())))
    })
}

/// Options from a JSON object. Its members, all optional:
///
/// - `embedded` (true): whether the catalog has Gengo's texts and codes
/// - `overlays`: the app's own texts, each `{"folder": …}` of the form `<folder>/<locale>/*.ftl`, or
///   `{"locale": …, "name": …, "text": …}`
/// - `service_name`: another name for the service
/// - `default_locale` (en): for readers who want none that there is
/// - `reference_locale` (en): in which texts are written first
/// - `parents`: by locale, the locales to ask after it
/// - `isolate_arguments` (true), `localize_numbers` (true), `pseudo_locales` (false)
/// - `code_ids` (`error-{code}`): how the message ids of the app's own codes are formed
/// - `codes`: by code, `{"name": …, "category": …, "field": …, "retry": …}`
///
/// Returns `NULL` if they cannot be used, with a text for developers in `error`, unless that is
/// `NULL`; the caller frees it by `gengo_buffer_free`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_options_from_json(
    json: *const c_char,
    json_length: usize,
    error: *mut *mut gengo_buffer,
) -> *mut gengo_options {
    // SAFETY: the caller lends the text, and `error` is `NULL` or writable.
    guarded(std::ptr::null_mut(), || unsafe {
        let options = Options::from_json(bytes(json, json_length));
        hand_over(or_error(options, error).map(gengo_options))
    })
}

/// Overrides the texts so far with those of a folder of the form `<folder>/<locale>/*.ftl`. It is read when the
/// catalog is made.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_options_overlay_folder(
    options: *mut gengo_options,
    folder: *const c_char,
    folder_length: usize,
) {
    // SAFETY: the caller lends the path.
    let folder = PathBuf::from(unsafe { text(folder, folder_length) }.into_owned());
    // SAFETY: the caller lends the options, and nothing else uses them.
    unsafe { change(options, |own| own.overlays.push(Overlay::Folder { folder })) };
}

/// Overrides texts of a locale with a text in Fluent's syntax. `name` stands for it in problems.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_options_overlay_text(
    options: *mut gengo_options,
    locale: *const c_char,
    locale_length: usize,
    name: *const c_char,
    name_length: usize,
    own_text: *const c_char,
    own_text_length: usize,
) {
    // SAFETY: the caller lends the texts.
    let overlay = unsafe {
        Overlay::Text {
            locale: text(locale, locale_length).into_owned(),
            name: text(name, name_length).into_owned(),
            text: text(own_text, own_text_length).into_owned(),
        }
    };
    // SAFETY: the caller lends the options, and nothing else uses them.
    unsafe { change(options, |own| own.overlays.push(overlay)) };
}

/// Puts another name in place of the service's, in every locale.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_options_service_name(
    options: *mut gengo_options,
    name: *const c_char,
    name_length: usize,
) {
    // SAFETY: the caller lends the text.
    let name = unsafe { text(name, name_length) }.into_owned();
    // SAFETY: the caller lends the options, and nothing else uses them.
    unsafe { change(options, |own| own.service_name = Some(name)) };
}

/// Sets the locale for readers who want none that there is.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_options_default_locale(
    options: *mut gengo_options,
    locale: *const c_char,
    locale_length: usize,
) {
    // SAFETY: the caller lends the text.
    let locale = unsafe { text(locale, locale_length) }.into_owned();
    // SAFETY: the caller lends the options, and nothing else uses them.
    unsafe { change(options, |own| own.default_locale = Some(locale)) };
}

/// Sets whether arguments stand between the Unicode marks FSI and PDI, which keep an argument of the
/// other direction from disturbing the text around it. They do unless this is turned off, for output
/// that must be free of invisible marks.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_options_isolate_arguments(
    options: *mut gengo_options,
    isolate: bool,
) {
    // SAFETY: the caller lends the options, and nothing else uses them.
    unsafe { change(options, |own| own.isolate_arguments = isolate) };
}

/// Frees options. `NULL` is allowed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gengo_options_free(options: *mut gengo_options) {
    // SAFETY: the caller gives back what it got.
    unsafe { release(options) };
}

/// # Safety
///
/// `options` is `NULL`, or the caller's, and nothing else uses it.
unsafe fn change(options: *mut gengo_options, change: impl FnOnce(&mut Options)) {
    // SAFETY: by the contract of this function.
    if let Some(options) = unsafe { options.as_mut() } {
        guarded((), || change(&mut options.0));
    }
}
