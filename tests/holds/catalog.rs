//! What holds for a catalog, whatever overrides it.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use gengo_messages::ftl::SafeText;
use gengo_messages::{
    Catalog, CatalogBuilder, ErrorCode, LanguageIdentifier, Preferences, Problem, fluent_args,
};

/// What stands between the layers of an input.
const SEPARATOR: &[u8] = b"\n%%\n";
/// In how many turns all codes are looked at.
const TURNS: usize = 8;
/// The locales that get an overlay: a regional one twice, and its parent.
const LOCALES: [&str; 3] = ["es-419", "es-419", "es"];

/// The messages of some codes for a reader, and the problems of the texts.
#[derive(Debug, PartialEq)]
struct Shown {
    texts: Vec<(ErrorCode, String, String)>,
    problems: Vec<String>,
}

/// Texts that override those of locales, whatever they are: each code still has words for the reader, each
/// problem has a place, and all of it is the same the next time.
pub fn overlays(bytes: &[u8]) {
    let layers: Vec<Layer<'_>> = layers(bytes).into_iter().map(Layer::new).collect();
    let (catalog, problems) = catalog(&layers);
    let localizer = catalog.localizer(&reader());
    // An overlay may say that a text is empty.
    let is_emptied = bytes.windows(2).any(|two| two == b"\"\"");
    // Other codes with each input: all of them would be slow.
    let turn = bytes
        .iter()
        .fold(bytes.len(), |sum, &byte| sum + usize::from(byte))
        % TURNS;
    let codes = catalog.codes().iter().skip(turn).step_by(TURNS);
    for code in codes.copied().chain(own_codes(&catalog)) {
        let message = localizer.message(code);
        let (text, user) = (message.text(), message.user_text());
        let told = !text.is_empty() && !user.is_empty();
        assert!(told || is_emptied, "{code} is told {text:?}, {user:?}");
    }
    // They are sorted.
    assert!(
        ErrorCode::ALL
            .iter()
            .all(|code| catalog.codes().binary_search(code).is_ok())
    );
    let shown = shown(&catalog, problems);
    let (again, problems) = self::catalog(&layers);
    assert_eq!(shown, self::shown(&again, problems));
}

/// A layer, and how many lines it has.
struct Layer<'b> {
    bytes: &'b [u8],
    lines: usize,
}

impl<'b> Layer<'b> {
    fn new(bytes: &'b [u8]) -> Self {
        let ends = bytes.iter().map(|&byte| usize::from(byte == b'\n'));
        Self {
            bytes,
            lines: ends.sum::<usize>() + 1,
        }
    }
}

fn reader() -> Preferences {
    Preferences::from_ids(["es-MX"]).unwrap()
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

/// The catalog with the layers over it, and what is wrong with these. What is built in is parsed
/// once for all of them.
fn catalog(layers: &[Layer<'_>]) -> (Catalog, Vec<String>) {
    static BUILT_IN: LazyLock<CatalogBuilder> = LazyLock::new(built_in);
    let mut problems = Vec::new();
    let mut builder = BUILT_IN.clone();
    for (i, (layer, locale)) in layers.iter().zip(LOCALES).enumerate() {
        let locale: LanguageIdentifier = locale.parse().unwrap();
        let name = format!("{i}.ftl");
        let text = SafeText::read(&locale, &name, layer.bytes);
        let own = text.problems().iter();
        problems.extend(own.map(|problem| placed(problem, layers)));
        builder = builder.overlay_read(locale, &name, &text);
    }
    let catalog = builder.build();
    let own = catalog.problems().iter();
    problems.extend(own.map(|problem| placed(problem, layers)));
    (catalog, problems)
}

/// What is built in, with the syntax of the texts that the reader gets.
fn built_in() -> CatalogBuilder {
    let builder = Catalog::builder();
    let catalog = builder.clone().build();
    for locale in catalog.chain(&reader()).locales() {
        for layer in catalog.messages().layers(locale) {
            layer.keep_syntax();
        }
    }
    builder
}

/// The codes that the layers have.
fn own_codes(catalog: &Catalog) -> impl Iterator<Item = ErrorCode> {
    let own = catalog.messages().overlaid_ids();
    own.filter_map(ErrorCode::from_message_id)
}

/// Messages and traces, of codes that the layers have and of some that they may lack.
fn shown(catalog: &Catalog, problems: Vec<String>) -> Shown {
    const SOME: [ErrorCode; 3] = [
        ErrorCode::AUTHENTICATION_FAILED,
        ErrorCode::API_SIG_REQUIRED,
        ErrorCode::NOT_ENOUGH_CREDITS,
    ];
    let localizer = catalog.localizer(&reader());
    let args = fluent_args!["n" => 1, "text" => "one"];
    let own = catalog.messages().overlaid_ids();
    let codes: BTreeSet<_> = own
        .filter_map(ErrorCode::from_message_id)
        .chain(SOME)
        .collect();
    let mut texts = Vec::new();
    for code in codes {
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
    Shown { texts, problems }
}

/// A problem as it is shown, after a look at its place.
fn placed(problem: &Problem, layers: &[Layer<'_>]) -> String {
    let shown = problem.to_string();
    let layer = (0..layers.len()).find(|i| problem.path() == Path::new(&format!("{i}.ftl")));
    let layer = &layers[layer.expect("the path of a layer")];
    assert!(
        (1..=layer.lines).contains(&problem.line().expect("a line")),
        "{shown}"
    );
    assert!(problem.column().expect("a column") >= 1, "{shown}");
    assert_ne!(problem.reason(), "", "{shown}");
    shown
}
