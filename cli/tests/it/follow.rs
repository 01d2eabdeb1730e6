//! `render --follow`: a stream of responses, a line each.

use std::io::{BufRead, BufReader, Write};
#[cfg(target_os = "linux")]
use std::process::Child;
use std::process::{Command, Output, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use gengo_messages::ErrorResponse;
use serde_json::{Value, json};

use crate::helpers::{lines, program, stderr};

const CREDITS: &str = r#"{"opstat":"error","err":{"code":2700,"msg":"not enough credits"}}"#;
const JOBS: &str =
    r#"{"opstat":"error","err":{"job_1":[{"code":1350,"msg":"a"},{"code":9999,"msg":"new"}]}}"#;
const OK: &str = r#"{"opstat":"ok","response":{}}"#;

/// How long a line may take until it is taken for missing.
const PATIENCE: Duration = Duration::from_secs(60);

fn command(args: &[&str]) -> Command {
    let mut command = program(&["render", "--locale", "de"]);
    command
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

fn run(args: &[&str], input: &[u8]) -> Output {
    let mut child = command(args).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    thread::scope(|scope| {
        // What is written and what is read may both be more than a pipe holds.
        scope.spawn(move || stdin.write_all(input).unwrap());
        child.wait_with_output().unwrap()
    })
}

fn follow_json(input: &[u8]) -> Output {
    run(&["--follow", "--format", "json"], input)
}

fn documents(output: &Output) -> Vec<Value> {
    let lines = output.stdout.split_inclusive(|&byte| byte == b'\n');
    lines
        .map(|line| {
            serde_json::from_slice(line).unwrap_or_else(|error| panic!("{error}: {line:?}"))
        })
        .collect()
}

fn codes(documents: &[Value]) -> Vec<Vec<Option<i64>>> {
    documents
        .iter()
        .map(|document| {
            let errors = document["errors"].as_array().unwrap().iter();
            errors.map(|error| error["code"].as_i64()).collect()
        })
        .collect()
}

#[test]
fn each_line_is_answered_by_the_document_that_render_prints() {
    let lines = [CREDITS, OK, JOBS, "<h1>502 Bad Gateway</h1>", "{}", "[]"];
    let output = follow_json((lines.join("\n") + "\n").as_bytes());
    let documents = documents(&output);
    assert_eq!(documents.len(), lines.len());
    for (line, document) in lines.iter().zip(documents) {
        let alone = run(&["--format", "json"], line.as_bytes());
        let alone: Value = serde_json::from_slice(&alone.stdout).unwrap();
        assert_eq!(document, alone, "{line}");
    }
}

#[test]
fn each_line_is_answered_by_the_text_that_render_prints_and_an_empty_line() {
    let lines = [CREDITS, OK, JOBS, "<h1>"];
    let output = run(&["--follow"], lines.join("\n").as_bytes());
    let alone = lines.map(|line| run(&[], line.as_bytes()).stdout);
    let expected = alone.map(|page| [page, b"\n".to_vec()].concat()).concat();
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&expected)
    );
    assert!(!expected.contains(&0x1b));
}

#[test]
fn a_file_can_be_read_as_well_as_standard_input() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("responses.jsonl");
    std::fs::write(&path, format!("{OK}\n?\n{CREDITS}")).unwrap();
    let path = path.to_str().unwrap();
    let output = run(&["--follow", "--format", "json", path], b"");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        codes(&documents(&output)),
        [vec![], vec![None], vec![Some(2700)]]
    );
    assert!(
        stderr(&output).starts_with(&format!("gengo-messages: {path}: line 2, column 1: ")),
        "{output:?}"
    );
    let output = run(&["--follow", "no/such/file"], b"");
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("no/such/file: "), "{output:?}");
}

#[test]
fn a_line_is_answered_before_the_next_one_comes() {
    for args in [&["--follow", "--format", "json"][..], &["--follow"]] {
        let mut child = command(args).spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let stdout = lines(child.stdout.take().unwrap());
        let stderr = lines(child.stderr.take().unwrap());
        for _ in 0..3 {
            writeln!(stdin, "{CREDITS}").unwrap();
            let answer = stdout.recv_timeout(PATIENCE).unwrap();
            match args.contains(&"json") {
                true => assert!(answer.starts_with(r#"{"ok":false,"#), "{answer}"),
                false => {
                    let mut answer = answer;
                    while !answer.is_empty() {
                        answer = stdout.recv_timeout(PATIENCE).unwrap();
                    }
                }
            }
        }
        writeln!(stdin, "broken").unwrap();
        let complaint = stderr.recv_timeout(PATIENCE).unwrap();
        assert!(complaint.contains("line 4, "), "{complaint}");
        drop(stdin);
        assert_eq!(child.wait().unwrap().code(), Some(1));
    }
}

#[test]
fn broken_lines_are_reported_by_number_and_the_stream_continues() {
    let input = format!("\n{OK}\n{{\"opstat\":\n  \t\n[1, 2]\n{CREDITS} rest\n\u{feff}{JOBS}\nx\n");
    let mut input = input.into_bytes();
    input.extend(b"\xff\xfe\n");
    input.extend(CREDITS.as_bytes());
    let output = follow_json(&input);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        codes(&documents(&output)),
        [
            vec![],
            vec![None],
            vec![None],
            vec![Some(2700), None],
            vec![Some(1350), Some(9999)],
            vec![None],
            vec![None],
            vec![Some(2700)],
        ]
    );
    let complaints: Vec<_> = stderr(&output).lines().collect();
    let beginnings = [
        "line 3, column 10: the response is not JSON: ",
        "line 5, column 1: the JSON is not a response of Gengo's API",
        "line 6, column 67: the response is not JSON: ",
        "line 8, column 1: the response is not JSON: ",
        "line 9, column 1: the response is not JSON: ",
    ];
    assert_eq!(complaints.len(), beginnings.len(), "{complaints:#?}");
    for (complaint, beginning) in complaints.iter().zip(beginnings) {
        let beginning = format!("gengo-messages: -: {beginning}");
        assert!(
            complaint.starts_with(&beginning),
            "{complaint}\n{beginning}"
        );
    }
}

#[test]
fn line_ends_may_be_of_any_system_and_the_last_may_be_missing() {
    for input in [
        format!("{OK}\n{CREDITS}\n"),
        format!("{OK}\n{CREDITS}"),
        format!("{OK}\r\n{CREDITS}\r\n"),
        format!("\r\n{OK}\r\n\r\n\r\n{CREDITS}\r\n\r\n"),
        format!("{OK}\r\n{CREDITS}\r"),
    ] {
        let output = follow_json(input.as_bytes());
        assert_eq!(output.status.code(), Some(0), "{input:?}: {output:?}");
        assert_eq!(
            codes(&documents(&output)),
            [vec![], vec![Some(2700)]],
            "{input:?}"
        );
        assert_eq!(stderr(&output), "", "{input:?}");
    }
    for empty in ["", "\n", "\r\n \n"] {
        let output = follow_json(empty.as_bytes());
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        assert!(
            output.stdout.is_empty() && output.stderr.is_empty(),
            "{output:?}"
        );
    }
}

#[test]
fn lines_may_be_as_long_as_responses_and_longer_ones_are_passed_over() {
    let padded = |length: usize| format!("{}{CREDITS}", " ".repeat(length - CREDITS.len()));
    let max = ErrorResponse::MAX_BYTES;
    for (length, end, fits) in [
        (max, "\n", true),
        (max, "\r\n", true),
        (max + 1, "\n", false),
        (max + 1, "\r\n", false),
        (2 * max + 7, "\n", false),
    ] {
        let output = follow_json(format!("{OK}{end}{}{end}{JOBS}", padded(length)).as_bytes());
        let code = if fits { Some(2700) } else { None };
        let of_jobs = vec![Some(1350), Some(9999)];
        assert_eq!(
            codes(&documents(&output)),
            [vec![], vec![code], of_jobs],
            "{length} {end:?}"
        );
        assert_eq!(
            output.status.code(),
            Some(i32::from(!fits)),
            "{length} {end:?}"
        );
        let complaint = "gengo-messages: -: line 2, column 1: the response is larger than 8 MiB\n";
        assert_eq!(stderr(&output), if fits { "" } else { complaint });
    }
    for length in [max, max + 2] {
        let output = follow_json(format!("{OK}\n{}", padded(length)).as_bytes());
        let code = if length == max { Some(2700) } else { None };
        assert_eq!(codes(&documents(&output)), [vec![], vec![code]], "{length}");
    }
}

#[test]
fn a_reader_who_has_seen_enough_ends_it_quietly() {
    let mut child = command(&["--follow", "--format", "json"]).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let writer = thread::spawn(move || while writeln!(stdin, "{CREDITS}").is_ok() {});
    let mut first = String::new();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    stdout.read_line(&mut first).unwrap();
    drop(stdout);
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    assert!(first.contains("2700"), "{first}");
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert_eq!(stderr(&output), "");
}

/// The most memory that a process has had, in KiB.
#[cfg(target_os = "linux")]
fn peak(child: &Child) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let size = line.unwrap_or_else(|| panic!("{status}"));
    size.trim().trim_end_matches(" kB").parse().unwrap()
}

#[cfg(target_os = "linux")]
#[test]
fn memory_does_not_grow_with_the_stream() {
    const LINES: usize = 100_000;
    const EARLY: usize = 1_000;
    let mut child = command(&["--follow", "--format", "json"]).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let (go_on, wait) = mpsc::channel::<()>();
    let writer = thread::spawn(move || {
        for number in 0..=LINES {
            // Unknown codes and unknown jobs.
            let _ = match number {
                EARLY | LINES => wait.recv().map_err(|_| ()),
                _ => Ok(()),
            };
            let error = json!({ "code": number, "msg": format!("text {number}") });
            let jobs = json!({ "opstat": "error", "err": { format!("job_{number}"): [error] } });
            writeln!(stdin, "{jobs}").unwrap();
        }
    });
    let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut answered = |lines: usize| {
        answers
            .by_ref()
            .take(lines)
            .filter(|line| line.is_ok())
            .count()
    };
    assert_eq!(answered(EARLY), EARLY);
    let early = peak(&child);
    go_on.send(()).unwrap();
    assert_eq!(answered(LINES - EARLY), LINES - EARLY);
    let late = peak(&child);
    go_on.send(()).unwrap();
    assert_eq!(answered(usize::MAX), 1);
    writer.join().unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0));
    assert!(late < early + 2048, "{early} KiB, then {late} KiB");
}
