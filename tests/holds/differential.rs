//! Messages are rendered as `fluent-bundle` renders them when it is asked directly.
//!
//! The two differ on purpose:
//! - `fluent-bundle` ignores some errors, and ours also refuses a text if a variant that is not
//!   chosen is broken. Such a file is `faulty`: ours may refuse what `fluent-bundle` renders, but
//!   must not render anything for which it reports an error.
//! - Ours refuses a text with more than 100 placeables, where `fluent-bundle` may panic. The
//!   generator makes none.
//! - After a reference to another term, `fluent-bundle` loses the arguments of the enclosing term
//!   and uses the message's instead. It also gives ordinal fractions the form of a whole number
//!   (2.5 becomes the 2nd), and chooses `[1]` for 1 but not for 1.0 or an ordinal. Such a file is `incomparable`
//!   and is skipped.
//! - Ours writes numbers as the locale does. Both write them plainly here: `.ci/same_numbers.mjs` compares the others.
//! - Ours uses today's CLDR plural rules, `fluent-bundle` those of CLDR 37. The generator uses
//!   locales and numbers for which both give the same result.

use arbitrary::Unstructured;
use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use gengo_messages::{Catalog, Origin, Preferences};

use super::generated::{Case, FIRST, MESSAGES};

/// Renders the messages that `bytes` stand for, by both.
///
/// # Panics
///
/// They differ.
pub fn messages(bytes: &[u8]) {
    // Missing bytes count as zeros, so this is not an error.
    let case = Case::new(&mut Unstructured::new(bytes)).expect("a case");
    let resource = FluentResource::try_new(case.text.clone());
    let resource = resource.unwrap_or_else(|(_, errors)| panic!("{errors:?}: {}", case.text));
    let mut bundle = FluentBundle::new_concurrent(vec![case.locale.clone()]);
    bundle.set_use_isolating(case.isolate);
    bundle.add_builtins().expect("the first functions");
    bundle.add_resource(resource).expect("ids that occur once");

    let catalog = Catalog::empty()
        .overlay_text(case.locale.clone(), "own.ftl", case.text.as_str())
        .isolate_arguments(case.isolate)
        .localize_numbers(false)
        .build();
    if !case.faulty {
        assert!(
            catalog.problems().is_empty(),
            "{:?}\n{}",
            catalog.problems(),
            case.text
        );
    }
    let localizer = catalog.localizer(&Preferences::from(case.locale.clone()));
    for i in 0..MESSAGES {
        let Some(theirs) = bundle.get_message(&format!("error-{}", FIRST + i)) else {
            continue;
        };
        let ours = localizer.message_with((FIRST + i) as i64, &case.args);
        let user = theirs.get_attribute("user").map(|user| user.value());
        for (pattern, ours) in [
            (theirs.value(), told(ours.origin(), ours.text())),
            (user, told(ours.user_origin(), ours.user_text())),
        ] {
            let Some(pattern) = pattern else {
                assert_eq!(ours, None);
                continue;
            };
            let mut errors = Vec::new();
            let theirs = bundle.format_pattern(pattern, Some(&case.args), &mut errors);
            let theirs = errors.is_empty().then_some(&*theirs);
            let agree = ours == theirs || (ours.is_none() && case.faulty) || case.incomparable;
            assert!(
                agree,
                "{}: ours {ours:?}, theirs {theirs:?} {errors:?}, of {i} in {}\n{}\n{}",
                case.locale,
                case.text,
                case.args
                    .iter()
                    .map(|(name, value)| format!("{name}={value:?}"))
                    .collect::<String>(),
                localizer.trace_with((FIRST + i) as i64, &case.args),
            );
        }
    }
}

/// A text, if it is the catalog's.
fn told(origin: Origin, text: &str) -> Option<&str> {
    (origin == Origin::FirstChoice).then_some(text)
}
