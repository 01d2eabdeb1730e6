//! What holds for a catalog, whatever is laid over it.

use std::path::Path;

use gengo_messages::ftl::SafeText;
use gengo_messages::{Catalog, ErrorCode, LanguageIdentifier, Preferences, Problem, fluent_args};

/// What stands between the layers of an input.
const SEPARATOR: &[u8] = b"\n%%\n";
/// The locales that are laid over: a thin one twice, and its parent.
const LOCALES: [&str; 3] = ["es-419", "es-419", "es"];

/// Everything that a reader can be told, and what is wrong with the texts.
#[derive(Debug, PartialEq)]
struct Shown {
    texts: Vec<(ErrorCode, String, String)>,
    problems: Vec<String>,
}

/// Texts laid over locales, whatever they are: each code still has words for the reader, each
/// problem has a place, and all of it is the same the next time.
pub fn overlays(bytes: &[u8]) {
    let layers = layers(bytes);
    let shown = shown(&layers);
    // An overlay may say that a text is empty.
    let is_emptied = bytes.windows(2).any(|two| two == b"\"\"");
    for (code, text, user) in &shown.texts {
        let told = !text.is_empty() && !user.is_empty();
        assert!(told || is_emptied, "{code} is told {text:?}, {user:?}");
    }
    assert_eq!(shown, self::shown(&layers));
}

fn layers(mut bytes: &[u8]) -> Vec<&[u8]> {
    let mut layers = Vec::new();
    while layers.len() + 1 < LOCALES.len()
        && let Some(end) = bytes.windows(4).position(|four| four == SEPARATOR)
    {
        layers.push(&bytes[..end]);
        bytes = &bytes[end + SEPARATOR.len()..];
    }
    layers.push(bytes);
    layers
}

fn shown(layers: &[&[u8]]) -> Shown {
    let mut problems = Vec::new();
    let mut builder = Catalog::builder();
    for (i, (layer, locale)) in layers.iter().zip(LOCALES).enumerate() {
        let locale: LanguageIdentifier = locale.parse().unwrap();
        let name = format!("{i}.ftl");
        let text = SafeText::read(&locale, &name, layer.to_vec());
        problems.extend(
            text.problems()
                .iter()
                .map(|problem| placed(problem, layers)),
        );
        builder = builder.overlay_read(locale, &name, &text);
    }
    let catalog = builder.build();
    problems.extend(
        catalog
            .problems()
            .iter()
            .map(|problem| placed(problem, layers)),
    );
    let localizer = catalog.localizer(&Preferences::from_ids(["es-MX"]).unwrap());
    let args = fluent_args!["n" => 1, "text" => "one"];
    let mut texts = Vec::new();
    for &code in catalog.codes() {
        for (message, trace) in [
            (localizer.message(code), localizer.trace(code)),
            (
                localizer.message_with(code, &args),
                localizer.trace_with(code, &args),
            ),
        ] {
            texts.push((
                code,
                message.text().to_owned(),
                message.user_text().to_owned(),
            ));
            assert!(trace.to_string().starts_with(&code.message_id()));
            let answers = trace.steps().iter().filter(|step| step.lack().is_none());
            let answers: Vec<_> = answers.map(|step| step.locale()).collect();
            assert_eq!(
                answers,
                [message.locale(), message.user_locale()],
                "{trace}"
            );
        }
    }
    assert!(
        ErrorCode::ALL
            .iter()
            .all(|code| catalog.codes().contains(code))
    );
    Shown { texts, problems }
}

/// A problem as it is shown, after a look at its place.
fn placed(problem: &Problem, layers: &[&[u8]]) -> String {
    let shown = problem.to_string();
    let layer = (0..layers.len()).find(|i| problem.path() == Path::new(&format!("{i}.ftl")));
    let layer = layers[layer.expect("the path of a layer")];
    let lines = layer.iter().filter(|&&byte| byte == b'\n').count() + 1;
    assert!(
        (1..=lines).contains(&problem.line().expect("a line")),
        "{shown}"
    );
    assert!(problem.column().expect("a column") >= 1, "{shown}");
    assert_ne!(problem.reason(), "", "{shown}");
    shown
}
