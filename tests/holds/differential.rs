//! Messages are rendered as `fluent-bundle` renders them when it is asked directly.
//!
//! Where ours differs it does so on purpose, and only by refusing:
//! - What `fluent-bundle` passes over in silence is refused by ours, and so is a text of which a
//!   part that is not chosen is broken. A file with such a thing is `faulty`: then ours may refuse what
//!   `fluent-bundle` renders, but must not render what it reports an error of.
//! - So is a text of more than 100 placeables, where `fluent-bundle` may panic. None is made here.
//! - Behind a reference to a term, `fluent-bundle` has forgotten what the term was given that it is
//!   in, and takes the message's arguments for it. Ours remembers. Such a file is not compared.
//! - Plural rules are those of today's CLDR, so the locales and the numbers are such that those of
//!   `fluent-bundle` (CLDR 37) are the same.

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
    // Bytes that are too few stand for zeros, so that this is no error.
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
            let agree = ours == theirs || (ours.is_none() && case.faulty) || case.forgotten;
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
