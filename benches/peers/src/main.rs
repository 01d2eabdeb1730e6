//! Measures ours and its peers side by side, and prints a table of ratios.
//!
//! `cargo run --release --manifest-path benches/peers/Cargo.toml [-- GROUP…]`
//!
//! Every contestant of a group takes its turn in every round, so a machine that slows
//! down slows all of them; the ratios are taken round by round, and their median is
//! what counts.

use std::collections::HashMap;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_langneg::{NegotiationStrategy, accepted_languages, negotiate_languages};
use fluent_templates::Loader;
use gengo_messages::{
    Catalog, ErrorCode, ErrorResponse, FluentValue, LiveCatalog, Localizer, Preferences,
    fluent_args,
};
use gengo_messages_translate::Folder;
use i18n_embed::LanguageLoader;
use i18n_embed::fluent::FluentLanguageLoader;
use rust_embed::RustEmbed;
use unic_langid::langid;

mod tree;

const ROUNDS: usize = 60;
const TURN: Duration = Duration::from_millis(4);
const HEADER: &str = "es-MX,es;q=0.9,en-US;q=0.8,en;q=0.7";

#[derive(RustEmbed)]
#[folder = "locales"]
struct Texts;

fluent_templates::static_loader! {
    static TEMPLATES = { locales: "./locales", fallback_language: "en" };
}

rust_i18n::i18n!("rust-i18n", fallback = "en");

type Work<'a> = Box<dyn FnMut() + 'a>;

/// Contestants, the first of which is ours, and for some a bound on ours over theirs.
struct Group<'a> {
    work: &'a str,
    contestants: Vec<(&'a str, Option<f64>, Work<'a>)>,
}

fn main() {
    println!("| work | ours | compared with | theirs | ours / theirs | goal |");
    println!("|---|---:|---|---:|---:|---|");
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let groups: [(&str, fn()); 13] = [
        ("static-text", static_text),
        ("one-argument", one_argument),
        ("arguments", arguments),
        ("argument-threads", argument_threads),
        ("depth", depth),
        ("threads", threads),
        ("negotiation", negotiation),
        ("first-text", first_text),
        ("response", response),
        ("process", process),
        ("check", check),
        ("reload", reload),
        ("interchange", interchange),
    ];
    for (name, run) in groups {
        if wanted.is_empty() || wanted.iter().any(|wanted| wanted == name) {
            run();
        }
    }
}

fn localizer(catalog: &Catalog, header: &str) -> Localizer {
    catalog.localizer(&Preferences::from_accept_language(header))
}

fn bundle() -> FluentBundle<FluentResource> {
    let text = include_str!("../locales/ja/errors.ftl").to_owned();
    let mut bundle = FluentBundle::new_concurrent(vec![langid!("ja")]);
    bundle
        .add_resource(FluentResource::try_new(text).unwrap())
        .unwrap();
    bundle
}

fn embed() -> FluentLanguageLoader {
    let loader = FluentLanguageLoader::new("errors", langid!("en"));
    loader.load_languages(&Texts, &[langid!("ja")]).unwrap();
    loader
}

fn static_text() {
    let localizer = localizer(&Catalog::builder().build(), "ja");
    let bundle = bundle();
    let embed = embed();
    let texts: Vec<_> = ErrorCode::ALL
        .iter()
        .map(|code| (code.number(), localizer.message(*code).text().to_owned()))
        .collect();
    let sorted: Vec<(i64, &str)> = texts.iter().map(|(n, text)| (*n, text.as_str())).collect();
    let hashed: HashMap<i64, &str> = sorted.iter().copied().collect();
    let mut direct = vec![""; 4_000];
    sorted
        .iter()
        .for_each(|&(code, text)| direct[code as usize] = text);
    measure(Group {
        work: "text of a static message",
        contestants: vec![
            (
                "ours",
                None,
                Box::new(|| {
                    black_box(localizer.message(black_box(2700)).text());
                }),
            ),
            (
                "`fluent-bundle` direct",
                Some(0.2),
                Box::new(|| {
                    let message = bundle.get_message(black_box("error-2700")).unwrap();
                    let mut errors = Vec::new();
                    black_box(bundle.format_pattern(message.value().unwrap(), None, &mut errors));
                }),
            ),
            (
                "bare table, `HashMap`",
                Some(2.0),
                Box::new(|| {
                    black_box(hashed.get(&black_box(2700)));
                }),
            ),
            (
                "bare table, sorted slice",
                Some(2.0),
                Box::new(|| {
                    let found = sorted.binary_search_by_key(&black_box(2700), |(code, _)| *code);
                    black_box(found.map(|place| sorted[place].1).ok());
                }),
            ),
            (
                "array indexed by the code",
                Some(1.35),
                Box::new(|| {
                    black_box(direct.get(black_box(2700_usize)));
                }),
            ),
            (
                "`i18n-embed`",
                None,
                Box::new(|| {
                    black_box(embed.get(black_box("error-2700")));
                }),
            ),
            (
                "`fluent-templates`",
                None,
                Box::new(|| {
                    black_box(TEMPLATES.lookup(&langid!("ja"), black_box("error-2700")));
                }),
            ),
            (
                "`rust-i18n`",
                None,
                Box::new(|| {
                    black_box(rust_i18n::t!(black_box("error-2700"), locale = "ja"));
                }),
            ),
        ],
    });
}

fn one_argument() {
    let catalog = Catalog::builder()
        .overlay_folder(concat!(env!("CARGO_MANIFEST_DIR"), "/locales"))
        .build();
    let localizer = localizer(&catalog, "ja");
    let bundle = bundle();
    let embed = embed();
    measure(Group {
        work: "text with one string argument",
        contestants: vec![
            (
                "ours",
                None,
                Box::new(|| {
                    let args = [("name", FluentValue::from(black_box("report.txt")))];
                    black_box(localizer.message_with(black_box(9001), &args).text());
                }),
            ),
            (
                "ours, arguments in a `FluentArgs`",
                None,
                Box::new(|| {
                    let args = fluent_args!["name" => black_box("report.txt")];
                    black_box(localizer.message_with(black_box(9001), &args).text());
                }),
            ),
            (
                "`fluent-bundle` direct",
                Some(0.35),
                Box::new(|| {
                    let mut args = FluentArgs::new();
                    args.set("name", black_box("report.txt"));
                    let message = bundle.get_message(black_box("error-9001")).unwrap();
                    let mut errors = Vec::new();
                    let pattern = message.value().unwrap();
                    black_box(bundle.format_pattern(pattern, Some(&args), &mut errors));
                }),
            ),
            (
                "`i18n-embed`",
                None,
                Box::new(|| {
                    let args = HashMap::from([("name", black_box("report.txt"))]);
                    black_box(embed.get_args(black_box("error-9001"), args));
                }),
            ),
            (
                "`fluent-templates`",
                None,
                Box::new(|| {
                    let args = HashMap::from([("name".into(), black_box("report.txt").into())]);
                    black_box(TEMPLATES.lookup_with_args(
                        &langid!("ja"),
                        black_box("error-9001"),
                        &args,
                    ));
                }),
            ),
            (
                "`rust-i18n`",
                Some(1.0),
                Box::new(|| {
                    black_box(rust_i18n::t!(
                        "error-9001",
                        locale = "ja",
                        name = black_box("report.txt")
                    ));
                }),
            ),
        ],
    });
}

/// What is shown of an argument, the code of the message that takes it, the argument, and the bound on ours over
/// `fluent-bundle`.
const ARGUMENTS: [ArgumentRow; 3] = [
    (
        "one string",
        9001,
        || ("name", black_box("report.txt").into()),
        0.35,
    ),
    (
        "a plural with its number",
        9002,
        || ("count", black_box(3).into()),
        0.35,
    ),
    (
        "`NUMBER` with two digits",
        9003,
        || ("price", black_box(12.5).into()),
        0.5,
    ),
];

type Argument = (&'static str, FluentValue<'static>);
type ArgumentRow = (&'static str, i64, fn() -> Argument, f64);

/// Texts with an argument that is made each time, rendered into a new text and into one that is used again.
fn arguments() {
    let catalog = Catalog::builder()
        .overlay_folder(concat!(env!("CARGO_MANIFEST_DIR"), "/locales"))
        .build();
    let localizer = localizer(&catalog, "en");
    let text = include_str!("../locales/en/errors.ftl").to_owned();
    let mut bundle = FluentBundle::new_concurrent(vec![langid!("en")]);
    bundle.add_builtins().unwrap();
    let resource = FluentResource::try_new(text).unwrap();
    bundle.add_resource(resource).unwrap();
    for (name, code, argument, bound) in ARGUMENTS {
        let id = format!("error-{code}");
        let theirs = || {
            let args = FluentArgs::from_iter([argument()]);
            let message = bundle.get_message(black_box(&id)).unwrap();
            let mut errors = Vec::new();
            let pattern = message.value().unwrap();
            black_box(bundle.format_pattern(pattern, Some(&args), &mut errors));
        };
        let mut out = String::new();
        measure(Group {
            work: &format!("text with {name}"),
            contestants: vec![
                (
                    "ours",
                    None,
                    Box::new(|| {
                        black_box(
                            localizer
                                .message_with(black_box(code), &[argument()])
                                .text(),
                        );
                    }),
                ),
                ("`fluent-bundle` direct", Some(bound), Box::new(theirs)),
            ],
        });
        measure(Group {
            work: &format!("text with {name}, into a buffer"),
            contestants: vec![
                (
                    "ours",
                    None,
                    Box::new(|| {
                        out.clear();
                        localizer.write_text(black_box(code), &[argument()], &mut out);
                        black_box(&out);
                    }),
                ),
                ("`fluent-bundle` direct", Some(bound), Box::new(theirs)),
            ],
        });
    }
}

/// As [`threads`], for texts with an argument.
fn argument_threads() {
    let catalog = Catalog::builder()
        .overlay_folder(concat!(env!("CARGO_MANIFEST_DIR"), "/locales"))
        .build();
    let localizer = localizer(&catalog, "en");
    for (name, code, argument, _) in ARGUMENTS {
        two_threads(&format!("text with {name}"), &|| {
            for _ in 0..200_000 {
                black_box(
                    localizer
                        .message_with(black_box(code), &[argument()])
                        .text(),
                );
            }
        });
    }
}

fn depth() {
    const LOCALES: [&str; 15] = [
        "fr-CA", "fr", "es-419", "es", "pt-PT", "pt-BR", "de", "ja", "ko", "ar", "he", "ru", "pl",
        "it", "en",
    ];
    let text = |locale: &str| match locale {
        "en" => "error-2700 = text\n    .user = Text.\n",
        _ => "error-2800 = other\n    .user = Other.\n",
    };
    let over = |catalog: gengo_messages::CatalogBuilder, locale: &&str| {
        catalog.overlay_text(locale.parse().unwrap(), "own", text(locale))
    };
    let deep = LOCALES.iter().fold(Catalog::empty(), over).build();
    let deep = localizer(&deep, &LOCALES.join(","));
    assert_eq!(deep.chain().locales().count(), LOCALES.len());
    let shallow = over(Catalog::empty(), &"en").build();
    let shallow = localizer(&shallow, "en");
    measure(Group {
        work: "static message that only the last of 15 locales has",
        contestants: vec![
            (
                "ours",
                None,
                Box::new(|| {
                    black_box(deep.message(black_box(2700)).text());
                }),
            ),
            (
                "ours, chain of that one",
                Some(1.1),
                Box::new(|| {
                    black_box(shallow.message(black_box(2700)).text());
                }),
            ),
        ],
    });
}

fn threads() {
    let localizer = localizer(&Catalog::builder().build(), "ja");
    two_threads("text of a static message", &|| {
        for _ in 0..4_000_000 {
            black_box(localizer.message(black_box(2700)).text());
        }
    });
}

/// Two threads on one localizer against one: how much more they do in the same time. A
/// loop that touches no memory shows how much more the machine lets two threads do.
fn two_threads(name: &str, work: &(dyn Fn() + Sync)) {
    let gain = |work: &(dyn Fn() + Sync)| {
        let rate = |threads: usize| {
            let start = Instant::now();
            std::thread::scope(|scope| {
                for _ in 0..threads {
                    scope.spawn(work);
                }
            });
            threads as f64 / start.elapsed().as_secs_f64()
        };
        rate(2) / rate(1)
    };
    let (mut ours, mut machine) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        ours.push(gain(work));
        machine.push(gain(&|| {
            for i in 0..20_000_000_u64 {
                black_box(i.wrapping_mul(i));
            }
        }));
    }
    let (ours, machine) = (median(&mut ours), median(&mut machine));
    println!(
        "| {name}, two threads on one localizer | {ours:.2} times one thread | a loop without memory | {machine:.2} times one thread | {:.2} | at least 1.9 times |",
        ours / machine
    );
}

fn negotiation() {
    let catalog = Catalog::builder().build();
    let id = |id: &str| id.parse::<fluent_langneg::LanguageIdentifier>().unwrap();
    let available: Vec<_> = catalog
        .locales()
        .map(|locale| id(&locale.to_string()))
        .collect();
    let default = id("en");
    // Headers that differ in a region, so that none of the last many comes again.
    let regions = (b'A'..=b'Z').flat_map(|a| (b'A'..=b'Z').map(move |b| (a as char, b as char)));
    let headers: Vec<_> = regions
        .map(|(a, b)| HEADER.replace("MX", &format!("{a}{b}")))
        .collect();
    let mut new = headers.iter().cycle();
    let mut ours_new = || {
        let header = new.next().unwrap();
        black_box(localizer(&catalog, black_box(header)));
    };
    let theirs = || {
        let requested = accepted_languages::parse(black_box(HEADER));
        black_box(negotiate_languages(
            &requested,
            &available,
            Some(&default),
            NegotiationStrategy::Filtering,
        ));
    };
    measure(Group {
        work: "new localizer from an `Accept-Language` header",
        contestants: vec![
            (
                "ours",
                None,
                Box::new(|| {
                    black_box(localizer(&catalog, black_box(HEADER)));
                }),
            ),
            ("`fluent-langneg`, chain only", Some(1.0), Box::new(theirs)),
        ],
    });
    measure(Group {
        work: "new localizer from a header never seen before",
        contestants: vec![
            ("ours", None, Box::new(&mut ours_new)),
            ("`fluent-langneg`, chain only", Some(1.2), Box::new(theirs)),
        ],
    });
}

fn first_text() {
    let read = |locale: &str| {
        let path = format!(
            "{}/../../locales/{locale}/errors.ftl",
            env!("CARGO_MANIFEST_DIR")
        );
        std::fs::read_to_string(path).unwrap()
    };
    for (work, header, chain, answering) in [
        (
            "first text of a new catalog, ja",
            "ja",
            &["ja", "en"][..],
            &["ja"][..],
        ),
        (
            "first text of a new catalog, es-MX",
            "es-MX",
            &["es-419", "es", "en"],
            &["es-419", "es"],
        ),
    ] {
        let chain: Vec<_> = chain.iter().map(|locale| read(locale)).collect();
        let answering: Vec<_> = answering.iter().map(|locale| read(locale)).collect();
        let parse = |files: &[String]| {
            for file in files {
                black_box(fluent_syntax::parser::parse(file.as_str()).unwrap());
            }
        };
        measure(Group {
            work,
            contestants: vec![
                (
                    "ours",
                    None,
                    Box::new(|| {
                        let catalog = Catalog::builder().build();
                        black_box(localizer(&catalog, header).message(black_box(2700)).text());
                    }),
                ),
                (
                    "`fluent-syntax`, the chain's files parsed",
                    Some(1.5),
                    Box::new(|| parse(&chain)),
                ),
                (
                    "`fluent-syntax`, only the files that answer",
                    None,
                    Box::new(|| parse(&answering)),
                ),
            ],
        });
    }
}

fn response() {
    let localizer = localizer(&Catalog::builder().build(), "ja");
    let codes = [1350, 1400, 1450, 1500, 1551];
    let jobs: Vec<_> = (0..1_000)
        .map(|job| {
            let errors: Vec<_> = codes
                .iter()
                .map(|code| {
                    let code = ErrorCode::new(*code);
                    let text = code.documented().unwrap().replace('"', "\\\"");
                    format!("{{\"code\":{code},\"msg\":\"{text}\"}}")
                })
                .collect();
            format!("\"job_{job}\":[{}]", errors.join(","))
        })
        .collect();
    let body = format!("{{\"opstat\":\"error\",\"err\":{{{}}}}}", jobs.join(",")).into_bytes();
    measure(Group {
        work: "response of 1,000 jobs with 5 errors each, parsed and rendered",
        contestants: vec![
            (
                "ours",
                None,
                Box::new(|| {
                    let response = ErrorResponse::parse(black_box(&body)).unwrap();
                    for (_, message) in localizer.explain_response(&response) {
                        black_box((message.text(), message.user_text()));
                    }
                    black_box(localizer.summary(&response).unwrap().text());
                }),
            ),
            (
                "`serde_json` to `Value`, parsed only",
                Some(2.0),
                Box::new(|| {
                    let value: serde_json::Value =
                        serde_json::from_slice(black_box(&body)).unwrap();
                    black_box(value);
                }),
            ),
        ],
    });
}

/// How soon a save is shown, and the cost of reading while texts are reloaded all the time.
fn reload() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("en/own.ftl");
    std::fs::create_dir(folder.path().join("en")).unwrap();
    let save = |number: usize| {
        let text = format!("error-9001 = version {number}\nerror-2700 = other\n");
        std::fs::write(&path, text).unwrap();
    };
    save(0);
    let live = LiveCatalog::watch(Catalog::builder(), folder.path(), |_| {}).unwrap();
    let reader = Preferences::from_accept_language("en");
    let shown = |number: usize| {
        let expected = format!("version {number}");
        let catalog = live.catalog();
        catalog.localizer(&reader).message(9001).text() == expected
    };
    let mut latencies: Vec<_> = (1..=ROUNDS)
        .map(|number| {
            let start = Instant::now();
            save(number);
            while !shown(number) {
                std::thread::sleep(Duration::from_micros(200));
            }
            start.elapsed().as_secs_f64()
        })
        .collect();
    println!(
        "| a save is shown | {} | the wait for the folder to be quiet | 25.0 ms | {:.2} | at most 1 s |",
        time(median(&mut latencies)),
        median(&mut latencies) / 0.025
    );

    let stop = AtomicBool::new(false);
    let busy = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let mut number = ROUNDS;
            while !stop.load(Ordering::Relaxed) {
                if busy.load(Ordering::Relaxed) {
                    number += 1;
                    save(number);
                }
                std::thread::sleep(Duration::from_millis(40));
            }
        });
        let read = |busily: bool| {
            busy.store(busily, Ordering::Relaxed);
            let catalog = live.catalog();
            let localizer = catalog.localizer(&reader);
            black_box(localizer.message(black_box(2700)).text());
        };
        measure(Group {
            work: "catalog, localizer and text of a live overlay, while it is saved all the time",
            contestants: vec![
                ("ours", None, Box::new(|| read(true))),
                (
                    "ours, while nothing is saved",
                    None,
                    Box::new(|| read(false)),
                ),
            ],
        });
        stop.store(true, Ordering::Relaxed);
    });
}

/// The command line, built as it is shipped.
fn command_line(root: &Path) -> PathBuf {
    let built = Command::new(env!("CARGO"))
        .args([
            "build",
            "--release",
            "--quiet",
            "--package",
            "gengo-messages-cli",
        ])
        .current_dir(root)
        .status();
    assert!(built.unwrap().success(), "the command line does not build");
    root.join("target/release/gengo-messages")
}

fn process() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let ours = command_line(&root);
    let one_line = beside_this_program("one-line");
    let run = |program: &Path, args: &[&str]| {
        let status = Command::new(program)
            .args(args)
            .stdout(Stdio::null())
            .status();
        assert!(status.unwrap().success());
    };
    measure(Group {
        work: "`explain 2700 --locale ja`, whole process",
        contestants: vec![
            (
                "ours",
                None,
                Box::new(|| run(&ours, &["explain", "2700", "--locale", "ja"])),
            ),
            (
                "a program that prints one line",
                Some(3.0),
                Box::new(|| run(&one_line, &[])),
            ),
        ],
    });
}

/// A check of a large folder, beside the mere parsing of its files. The rounds are few, as each takes
/// long; the second folder, of half the messages, shows whether the cost is in proportion.
fn check() {
    check_beside_compare_locales();
    const LOCALES: usize = 100;
    let mut ours = Vec::new();
    for messages in [2_500, 5_000] {
        let folder = tempfile::tempdir().unwrap();
        tree::write(folder.path(), LOCALES, messages).unwrap();
        let (mut checks, mut parses, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..7 {
            let start = Instant::now();
            let read = Folder::read(folder.path()).unwrap();
            assert!(gengo_messages_translate::check_once(&read).is_empty());
            let check = start.elapsed().as_secs_f64();
            drop(read);
            let start = Instant::now();
            parse_all(folder.path());
            let parse = start.elapsed().as_secs_f64();
            checks.push(check);
            parses.push(parse);
            ratios.push(check / parse);
        }
        println!(
            "| check of {LOCALES} locales of {messages} messages | {} | `fluent-syntax`, the files parsed | {} | {:.2} | at most 4 |",
            time(median(&mut checks)),
            time(median(&mut parses)),
            median(&mut ratios)
        );
        ours.push(median(&mut checks));
    }
    println!(
        "| check of 5,000 messages a locale | {} | ours, 2,500 messages a locale | {} | {:.2} | about 2 |",
        time(ours[1]),
        time(ours[0]),
        ours[1] / ours[0]
    );
}

/// The check of this repository's texts, whole processes. compare-locales is there once `.ci/run` has
/// installed it.
fn check_beside_compare_locales() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let theirs = root.join("target/l10n/bin/compare-locales");
    if !theirs.exists() {
        eprintln!("{} is not there; .ci/run installs it", theirs.display());
        return;
    }
    let ours = command_line(&root);
    let run = |program: &Path, args: &[&str]| {
        let mut command = Command::new(program);
        let command = command.args(args).current_dir(&root);
        let status = command.stdout(Stdio::null()).status();
        assert!(status.unwrap().success());
    };
    measure(Group {
        work: "check of this repository's locales, whole process",
        contestants: vec![
            ("ours", None, Box::new(|| run(&ours, &["check"]))),
            (
                "compare-locales",
                Some(0.01),
                Box::new(|| run(&theirs, &["l10n.toml", "."])),
            ),
        ],
    });
}

/// The exchange of a large folder with translators' tools, whole processes, once: theirs take many minutes.
/// The Translate Toolkit is there once `.ci/run` has installed it.
fn interchange() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let tools = root.join("target/l10n/bin");
    if !tools.join("fluent2po").exists() {
        eprintln!("{} has no fluent2po; .ci/run installs it", tools.display());
        return;
    }
    const LOCALES: usize = 100;
    const MESSAGES: usize = 5_000;
    let ours = command_line(&root);
    let folder = tempfile::tempdir().unwrap();
    let texts = folder.path().join("texts");
    tree::write(&texts, LOCALES, MESSAGES).unwrap();
    std::fs::create_dir(folder.path().join("theirs")).unwrap();
    let run = |program: &Path, args: &[&str]| {
        let mut command = Command::new(program);
        let command = command.args(args).current_dir(folder.path());
        let start = Instant::now();
        let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status();
        assert!(status.unwrap().success(), "{} {args:?}", program.display());
        start.elapsed().as_secs_f64()
    };
    for (format, extension) in [("po", "po"), ("xliff-1.2", "xlf")] {
        let export = ["export", format, "--format", format, "--dir", "texts"];
        let exported = run(&ours, &export);
        let files = std::fs::read_dir(folder.path().join(format)).unwrap();
        let files = files.map(|file| file.unwrap().path());
        let is_exported = |path: &PathBuf| path.extension().is_some_and(|own| own == extension);
        let files: Vec<PathBuf> = files.filter(is_exported).collect();
        let names: Vec<&str> = files.iter().map(|path| path.to_str().unwrap()).collect();
        // All but English.
        assert_eq!(names.len(), LOCALES - 1);
        let row = |work: &str, ours: f64, converter: &str, theirs: f64| {
            println!(
                "| {work}, {LOCALES} locales of {MESSAGES} messages | {} | Translate Toolkit, `{converter}` | {} | {:.3} | at most 0.05 |",
                time(ours),
                time(theirs),
                ours / theirs
            );
        };
        match format {
            "po" => {
                let locales = names
                    .iter()
                    .map(|name| Path::new(name).file_stem().unwrap());
                let theirs = locales.map(|locale| {
                    let input = texts.join(locale);
                    let output = folder.path().join("theirs").join(locale);
                    let (input, output) = (input.to_str().unwrap(), output.to_str().unwrap());
                    let args = [
                        "--progress=none",
                        "-t",
                        "texts/en",
                        "-i",
                        input,
                        "-o",
                        output,
                    ];
                    run(&tools.join("fluent2po"), &args)
                });
                row("export as PO", exported, "fluent2po", theirs.sum::<f64>());
            }
            _ => {
                let converter = "xliff2po";
                let args = ["--progress=none", "-i", format, "-o", "back"];
                let theirs = run(&tools.join(converter), &args);
                let import = [&["import", "--dir", "texts"][..], names.as_slice()].concat();
                let work = "import of XLIFF 1.2";
                row(work, run(&ours, &import), converter, theirs);
                for count in [1, 50] {
                    files.iter().for_each(|file| edit(file, count));
                    let work = format!("{work} with {count} changed in each file");
                    row(&work, run(&ours, &import), converter, theirs);
                }
            }
        }
    }
}

/// Changes translations in an exported file, as a translator does: some more each time.
fn edit(file: &Path, count: usize) {
    let text = std::fs::read_to_string(file).unwrap();
    let before = "<target state=\"translated\">Text-";
    assert!(text.matches(before).count() >= count);
    let after = before.replace("Text-", "New text-");
    std::fs::write(file, text.replacen(before, &after, count)).unwrap();
}

fn parse_all(root: &Path) {
    for locale in std::fs::read_dir(root).unwrap() {
        for file in std::fs::read_dir(locale.unwrap().path()).unwrap() {
            let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
            black_box(fluent_syntax::parser::parse(text.as_str()).unwrap());
        }
    }
}

fn beside_this_program(name: &str) -> PathBuf {
    let built = Command::new(env!("CARGO"))
        .args([
            "build",
            "--release",
            "--quiet",
            "--bin",
            name,
            "--manifest-path",
        ])
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml"))
        .status();
    assert!(built.unwrap().success(), "{name} does not build");
    std::env::current_exe().unwrap().with_file_name(name)
}

/// Prints a row for each contestant after the first.
fn measure(mut group: Group<'_>) {
    let turns: Vec<u64> = group
        .contestants
        .iter_mut()
        .map(|c| calibrate(&mut c.2))
        .collect();
    let mut times = vec![Vec::with_capacity(ROUNDS); turns.len()];
    for _ in 0..ROUNDS {
        for ((contestant, times), turns) in group.contestants.iter_mut().zip(&mut times).zip(&turns)
        {
            let start = Instant::now();
            for _ in 0..*turns {
                contestant.2();
            }
            times.push(start.elapsed().as_secs_f64() / *turns as f64);
        }
    }
    let ours = times[0].clone();
    for ((name, bound, _), theirs) in group.contestants.iter().zip(&times).skip(1) {
        let mut ratios: Vec<_> = ours
            .iter()
            .zip(theirs)
            .map(|(ours, theirs)| ours / theirs)
            .collect();
        println!(
            "| {} | {} | {name} | {} | {} | {} |",
            group.work,
            time(median(&mut ours.clone())),
            time(median(&mut theirs.clone())),
            ratio(median(&mut ratios)),
            bound.map_or(String::new(), |bound| format!("at most {bound}")),
        );
    }
}

fn ratio(ratio: f64) -> String {
    match ratio {
        small if small < 0.1 => format!("{small:.3}"),
        ratio => format!("{ratio:.2}"),
    }
}

/// How often a contestant works in one turn.
fn calibrate(work: &mut Work<'_>) -> u64 {
    let mut turns = 1;
    loop {
        let start = Instant::now();
        for _ in 0..turns {
            work();
        }
        let elapsed = start.elapsed();
        if elapsed >= TURN / 2 {
            let turns = turns as f64 * TURN.as_secs_f64() / elapsed.as_secs_f64();
            return (turns as u64).max(1);
        }
        turns *= 2;
    }
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn time(seconds: f64) -> String {
    match seconds {
        s if s < 1e-6 => format!("{:.1} ns", s * 1e9),
        s if s < 1e-3 => format!("{:.1} µs", s * 1e6),
        s => format!("{:.2} ms", s * 1e3),
    }
}
