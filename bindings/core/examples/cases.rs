//! Writes what every language has to answer: `cases [<count>] > cases.json`.
//!
//! `catalogs` has the options of the catalogs. Each of `cases` names a catalog, a reader and a call with what it takes;
//! `expected` is the record that comes back, or `error` what the library says of input that it cannot use. Bodies are in
//! hexadecimal, as they may hold any bytes. The same count gives the same cases.

use gengo_messages_bindings::{
    AnyArgs, Args, Catalog, Code, InputError, Localizer, Options, ProblemOptions, Response, check,
    preferences_from_json,
};
use serde::Serialize;
use serde_json::{Map, Value, json};

fn main() {
    let count = std::env::args().nth(1);
    let count = count.map_or(10_000, |count| count.parse().expect("a count is a number"));
    let options = catalogs();
    let catalogs: Vec<_> = options.iter().map(catalog).collect();
    let mut random = Random(2700);
    let mut cases = Vec::new();
    for index in 0..count {
        let catalog = random.below(catalogs.len());
        let reader = reader(&mut random);
        // Each kind of call comes up equally often.
        let (call, input) = call(index % CALLS, &mut random);
        let answer = answer(&catalogs[catalog], &reader, call, &input);
        let mut case = json!({ "catalog": catalog, "reader": reader, "call": call });
        let case = case.as_object_mut().expect("an object");
        case.extend(input);
        match answer {
            Ok(expected) => case.insert("expected".to_owned(), expected),
            Err(error) => case.insert("error".to_owned(), error.to_string().into()),
        };
        cases.push(Value::Object(case.clone()));
    }
    println!("{}", json!({ "catalogs": options, "cases": cases }));
}

fn catalogs() -> Vec<Value> {
    let own = "error-9001 = { $name } is { NUMBER($over, minimumFractionDigits: 2) } over\n    \
               .user = { $over ->\n        [one] { $name }: one over\n       *[other] { $name }: { $over } over\n    }\n\
               error-card_declined = Declined: { $card }\n    .user = Please use another card.\n\
               error-2700 = No credits for { $job }\ncart-empty = The cart is empty\n";
    let german = "error-9001 = { $name }: { $over } zu viel\n    .user = { $name } ist zu groß.\n";
    let broken = "error-9001 = { gone }\nerror-9002 = { error-9002 }\nerror-2700 = { $\n-term = x\nerror-9003 = { -term(a: 1) }\n";
    vec![
        json!({}),
        json!({ "overlays": [{ "locale": "en", "name": "own.ftl", "text": own }, { "locale": "de", "text": german }] }),
        json!({
            "overlays": [{ "locale": "en-US", "text": own }, { "locale": "zh-TW", "text": "error-2700 = 餘額不足" }],
            "service_name": "Acme \"Translate\"",
            "isolate_arguments": false,
            "localize_numbers": false,
        }),
        json!({
            "embedded": false,
            "overlays": [{ "locale": "de", "text": "card_declined = Karte { $card } abgelehnt\n2700 = eigene" }],
            "code_ids": "{code}",
            "codes": { "card_declined": { "category": "payment", "field": "card", "retry": "after-action" }, "2700": {} },
        }),
        json!({ "pseudo_locales": true, "default_locale": "ja", "parents": { "gl": ["pt-PT", "es"] } }),
        json!({ "overlays": [
            { "locale": "en", "name": "broken\u{1b}.ftl", "text": broken },
            { "locale": "fr", "text": "{".repeat(5000) },
            { "locale": "ar", "text": "error-2700 = { $job } \u{202e}\n" },
        ] }),
    ]
}

fn catalog(options: &Value) -> Catalog {
    let options = Options::from_json(options.to_string().as_bytes()).expect("options");
    Catalog::new(&options).expect("a catalog")
}

const CALLS: usize = 12;

/// The name of a call, and what it takes.
fn call(index: usize, random: &mut Random) -> (&'static str, Map<String, Value>) {
    let (name, input) = match index {
        0 => ("message", json!({ "code": code(random) })),
        1 => (
            "message",
            json!({ "code": code(random), "args": args(random) }),
        ),
        2 => (
            "message_by_id",
            json!({ "id": random.of(&IDS), "args": args(random) }),
        ),
        3 | 4 => ("explain", json!({ "body": hex(&body(random)) })),
        5 => ("check", json!({ "body": hex(&body(random)) })),
        6 => ("unreachable", json!({ "reason": text(random) })),
        7 => (
            "problem_details",
            json!({ "body": hex(&body(random)), "options": options(random) }),
        ),
        8 => (
            "code_problem_details",
            json!({ "code": code(random), "args": args(random), "options": options(random) }),
        ),
        9 => (
            "trace",
            json!({ "code": code(random), "args": args(random) }),
        ),
        10 => match random.below(4) {
            0 => ("facts", json!({ "code": code(random) })),
            1 => ("retry", json!({ "code": code(random) })),
            2 => ("problems", json!({})),
            _ => ("locales", json!({})),
        },
        _ => ("chain", json!({})),
    };
    let Value::Object(input) = input else {
        unreachable!("all of them are objects");
    };
    (name, input)
}

fn answer(
    catalog: &Catalog,
    reader: &Value,
    call: &str,
    input: &Map<String, Value>,
) -> Result<Value, InputError> {
    let reader = preferences_from_json(reader.to_string().as_bytes())?;
    let localizer: Localizer = catalog.localizer(&reader);
    let code = match input.get("code") {
        Some(Value::String(word)) => word.clone(),
        Some(number) => number.to_string(),
        None => String::new(),
    };
    let code = Code::from(code.as_str());
    let args = input.get("args").filter(|args| !args.is_null());
    let args = args.map(|args| Args::from_json(args.to_string().as_bytes()));
    let args = args.transpose()?;
    let args = args.as_ref().map(|args| args as &dyn AnyArgs);
    let member = |name: &str| input.get(name).and_then(Value::as_str).unwrap_or_default();
    let body = unhex(member("body"));
    let body = Response::Body(&body);
    let options = || {
        let options = input
            .get("options")
            .map(Value::to_string)
            .unwrap_or_default();
        ProblemOptions::from_json(options.as_bytes())
    };
    Ok(match call {
        "message" => data(localizer.message(code, args)),
        "message_by_id" => data(localizer.message_by_id(member("id"), args)),
        "explain" => data(localizer.explain(body)),
        "check" => data(check(body)),
        "unreachable" => data(localizer.explain(Response::Unreachable(member("reason")))),
        "problem_details" => data(localizer.problem_details(body, &options()?)),
        "code_problem_details" => data(localizer.code_problem_details(code, args, &options()?)),
        "trace" => data(localizer.trace(code, args)),
        "facts" => data(catalog.facts(code)),
        "retry" => data(catalog.retry(code)),
        "problems" => data(catalog.problems()),
        "locales" => data(catalog.locales()),
        "chain" => data(catalog.chain(&reader)),
        _ => unreachable!("{call} is not among the calls"),
    })
}

fn data(record: impl Serialize) -> Value {
    serde_json::to_value(record).expect("records are data")
}

const IDS: [&str; 8] = [
    "error-2700",
    "error-9001",
    "cart-empty",
    "unknown-code",
    "summary-jobs",
    "-service",
    "no-such",
    "\u{202e}",
];

fn reader(random: &mut Random) -> Value {
    const HEADERS: [&str; 14] = [
        "en",
        "de-AT, en;q=0.5",
        "es-MX",
        "zh-TW",
        "zh-Hans-CN, ja;q=0.9",
        "ar-EG",
        "sr-Latn, sr;q=0,8",
        "*",
        "fr-CA;q=0, fr",
        "",
        "en-XA",
        "ar-XB",
        "gl, *;q=0.1",
        "x-pirate, ,;;q=q, i-klingon, de;q=1.5, \u{0}",
    ];
    const IDS: [&str; 10] = [
        "de",
        "pt_BR.UTF-8",
        "no-bok",
        "iw",
        "tlh",
        "en-AU",
        "es-419",
        "nb",
        "uk",
        "hi",
    ];
    const GENGO: [&str; 5] = ["zh-tw", "es-la", "pt", "no", "tl"];
    match random.below(12) {
        0 => json!([]),
        1 | 2 => json!([{ "ids": [random.of(&IDS), random.of(&IDS)] }]),
        3 => {
            json!([{ "lossy_ids": [text(random), random.of(&IDS)] }, { "accept_language": random.of(&HEADERS) }])
        }
        4 => json!([{ "gengo_language": random.of(&GENGO) }]),
        // Not a language.
        5 if random.below(3) == 0 => json!([{ "ids": ["no language"] }]),
        6 if random.below(3) == 0 => json!([{ "gengo_language": "jp" }]),
        _ => json!([{ "accept_language": random.of(&HEADERS) }]),
    }
}

/// Numbers beyond 53 bits are texts, as JavaScript has no others.
fn code(random: &mut Random) -> Value {
    const WORDS: [&str; 7] = [
        "card_declined",
        "2700",
        "9223372036854775807",
        "-9223372036854775808",
        "02700",
        "no such \u{1b}[31m",
        "",
    ];
    const KNOWN: [i64; 8] = [1350, 1450, 1754, 1802, 2501, 2700, 2752, 2800];
    match random.below(10) {
        0..5 => json!(random.of(&KNOWN)),
        5 => json!(9001),
        6 => json!(400 + random.below(200)),
        7 => json!(random.below(1 << 20) as i64 - (1 << 19)),
        _ => json!(random.of(&WORDS)),
    }
}

fn args(random: &mut Random) -> Value {
    const NUMBERS: [f64; 9] = [
        1.0,
        0.0,
        2.0,
        5.0,
        21.0,
        1234567.891,
        -3.5,
        9007199254740992.0,
        1e21,
    ];
    let mut args = Map::new();
    for name in ["name", "over", "card", "job"] {
        let value = match random.below(5) {
            0 => continue,
            1 => json!(text(random)),
            2 => json!(random.below(200)),
            3 => json!(random.of(&NUMBERS)),
            _ => json!("a.txt"),
        };
        args.insert(name.to_owned(), value);
    }
    match random.below(40) {
        0 => Value::Null,
        1 => json!({ "over": [1] }),
        _ => Value::Object(args),
    }
}

fn options(random: &mut Random) -> Value {
    match random.below(6) {
        0 => {
            json!({ "status": 402, "type_base": "https://example.com/errors/", "instance": text(random) })
        }
        1 => {
            json!({ "type": "https://example.com/e", "title": text(random), "detail": text(random) })
        }
        2 => {
            json!({ "extensions": { "balance": 30, "errors": 1, "own": [null, true, { "a": text(random) }] } })
        }
        3 if random.below(4) == 0 => json!({ "statu": 402 }),
        _ => json!({}),
    }
}

/// Words that people type, and what attackers do.
fn text(random: &mut Random) -> &'static str {
    const TEXTS: [&str; 14] = [
        "",
        "a.txt",
        "Größe",
        "עברית",
        "日本語",
        "😀",
        "line\nbreak\r\n",
        "\u{1b}[31mred\u{7}",
        "\u{202e}gnp.exe",
        "\u{0}",
        "{ $name }",
        "<b>\"&'</b>",
        "\u{feff}\u{ffff}",
        "$%s%n..\\",
    ];
    let text: &&str = random.of(&TEXTS);
    text
}

/// A body in one of the shapes in which Gengo reports errors, or in none.
fn body(random: &mut Random) -> Vec<u8> {
    let one = |random: &mut Random| {
        let code = code(random);
        let text = text(random);
        match random.below(5) {
            0 => json!({ "code": code, "msg": text }),
            1 => {
                json!({ "code": code, "msg": [text, "more", 3], "filename": text, "__proto__": 1 })
            }
            2 => {
                json!({ "msg": text, "size": 1e21, "big": 18446744073709551615_u64, "deep": { "a": [{}] } })
            }
            3 => json!({ "code": code.to_string(), "0": text, "": null }),
            _ => json!(text),
        }
    };
    let errors = json!([one(random), one(random)]);
    let whole = match random.below(12) {
        0 => json!({ "opstat": "ok", "response": {} }),
        1 => json!({ "opstat": "error", "err": one(random) }),
        2 => json!({ "opstat": "error", "err": errors }),
        3 => json!({ "opstat": "error", "err": { "job_1": errors, "job_7": [one(random)] } }),
        4 => json!({ "opstat": "error", "err": { "0": one(random), text(random): errors } }),
        5 => json!({ "opstat": "ok", "response": { "jobs": [{ "err": one(random) }, {}] } }),
        6 => json!({ "err": null }),
        7 => json!([errors, 1, "x"]),
        8 => json!({ "error": one(random), "opstat": text(random) }),
        9 => json!("[".repeat(random.below(300))),
        10 => one(random),
        _ => json!({ "opstat": "error", "err": { "jobs": { "a": one(random) } } }),
    };
    let mut bytes = whole.to_string().into_bytes();
    match random.below(12) {
        0 => bytes.truncate(random.below(bytes.len() + 1)),
        1 => {
            let place = random.below(bytes.len());
            bytes[place] = random.below(256) as u8;
        }
        2 => bytes = bytes.repeat(2),
        3 => bytes = [b"\xef\xbb\xbf\n".as_slice(), &bytes, b" <html>"].concat(),
        4 => bytes = r#"{"err":{"code":1e400,"msg":"\ud800 \ud83d\ude00","x":-0.0}}"#.into(),
        5 => bytes = "[".repeat(random.below(300)).into_bytes(),
        _ => {}
    }
    bytes
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Vec<u8> {
    let pairs = text.as_bytes().chunks(2);
    let digits = pairs.map(|pair| std::str::from_utf8(pair).expect("two digits"));
    digits
        .map(|pair| u8::from_str_radix(pair, 16).expect("hexadecimal"))
        .collect()
}

/// SplitMix64.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % limit.max(1) as u64) as usize
    }

    fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}
