//! `ask`, `answer`, and the name of a review.

use std::fs;
use std::path::Path;
use std::process::Output;

use crate::helpers::{folder_of, program, stderr, stdout};

const ENGLISH: &str = "# A\na = One\n# B\nb = Two\n";

fn run(folder: &Path, args: &[&str]) -> Output {
    let path = folder.to_str().unwrap();
    program(&[args, &["--dir", path]].concat())
        .output()
        .unwrap()
}

#[test]
fn a_question_is_asked_listed_answered_and_removed() {
    let folder = folder_of("a.ftl", &[("en", ENGLISH), ("de", "a = Eins\nb = Zwei\n")]);
    let path = folder.path();
    let asked = run(path, &["ask", "de", "a", "One of what?", "--by", "Reader"]);
    assert_eq!(asked.status.code(), Some(0), "{}", stderr(&asked));
    assert!(stdout(&asked).ends_with("questions.toml\n"));
    let file = path.join("de/questions.toml");
    let text = "[[a]]\nquestion = \"One of what?\"\nby = \"Reader\"\n";
    assert_eq!(fs::read_to_string(&file).unwrap(), text);

    // A question fails nothing that warnings would.
    let checked = run(path, &["check", "--deny", "warning"]);
    assert_eq!(checked.status.code(), Some(0));
    assert!(stdout(&checked).contains("One of what?"));
    assert!(stdout(&checked).contains("0 errors, 0 warnings, 1 note\n"));
    assert_eq!(
        run(path, &["check", "--deny", "note"]).status.code(),
        Some(1)
    );

    let dry = run(path, &["answer", "de", "a", "One file.", "--dry-run"]);
    assert!(stdout(&dry).contains("+answer = \"One file.\""));
    assert_eq!(fs::read_to_string(&file).unwrap(), text);
    assert_eq!(
        run(path, &["answer", "de", "a", "One file."]).status.code(),
        Some(0)
    );
    assert!(
        fs::read_to_string(&file)
            .unwrap()
            .ends_with("answer = \"One file.\"\n")
    );
    assert_eq!(
        run(path, &["check", "--deny", "note"]).status.code(),
        Some(0)
    );
    assert_eq!(
        run(path, &["answer", "de", "a", "--remove"]).status.code(),
        Some(0)
    );
    assert!(!file.exists());
}

#[test]
fn one_of_several_questions_is_chosen_by_its_number() {
    let folder = folder_of("a.ftl", &[("en", ENGLISH), ("de", "a = Eins\nb = Zwei\n")]);
    let path = folder.path();
    for question in ["First?", "Second,\nin two lines?"] {
        assert_eq!(
            run(path, &["ask", "de", "a", question]).status.code(),
            Some(0)
        );
    }
    let refused = run(path, &["answer", "de", "a", "Yes."]);
    assert_eq!(refused.status.code(), Some(2));
    let list =
        "a has 2 questions; choose one with --question: 1 is First?; 2 is Second, in two lines?\n";
    assert!(stderr(&refused).ends_with(list), "{}", stderr(&refused));
    let chosen = run(path, &["answer", "de", "a", "--question", "2", "Yes."]);
    assert_eq!(chosen.status.code(), Some(0), "{}", stderr(&chosen));
    let text = fs::read_to_string(path.join("de/questions.toml")).unwrap();
    assert!(text.ends_with("answer = \"Yes.\"\n"));
    // Only one is open now.
    assert_eq!(
        run(path, &["answer", "de", "a", "No."]).status.code(),
        Some(0)
    );
    let missing = run(path, &["answer", "de", "a", "--question", "3", "Yes."]);
    assert!(stderr(&missing).contains("a has 2 questions, and no number 3"));
    let none = run(path, &["answer", "de", "b", "Yes."]);
    assert!(stderr(&none).contains("b has no question in de"));
}

#[test]
fn a_review_records_the_name_that_is_given() {
    let folder = folder_of("a.ftl", &[("en", ENGLISH), ("de", "a = Eins\nb = Zwei\n")]);
    let path = folder.path();
    assert_eq!(
        run(path, &["review", "de", "a", "--by", "A. Reader"])
            .status
            .code(),
        Some(0)
    );
    assert_eq!(run(path, &["review", "de", "b"]).status.code(), Some(0));
    let states = fs::read_to_string(path.join("de/a.state")).unwrap();
    let ends: Vec<_> = states
        .lines()
        .skip(1)
        .filter_map(|line| line.rsplit(' ').next())
        .collect();
    assert_eq!(ends, ["reviewed\"A.␣Reader\"", "reviewed"]);
}

#[test]
fn a_memory_that_cannot_be_read_is_named() {
    let folder = folder_of("a.ftl", &[("en", ENGLISH)]);
    let path = folder.path();
    let file = path.join("old.tmx");
    fs::write(&file, "<xliff/>").unwrap();
    let refused = run(
        path,
        &["serve", "--port", "0", "--memory", file.to_str().unwrap()],
    );
    assert_eq!(refused.status.code(), Some(2));
    assert!(
        stderr(&refused).contains("old.tmx: the file is not TMX"),
        "{}",
        stderr(&refused)
    );
}
