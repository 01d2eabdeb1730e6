//! What the help says, and the spellings that the command line takes.

use crate::helpers::{folder_of, program, stderr, stdout};

/// All commands that the help lists.
fn commands() -> Vec<String> {
    let output = program(&["--help"]).output().unwrap();
    let help = stdout(&output);
    let (_, listed) = help.split_once("For apps:\n").unwrap();
    let (listed, _) = listed.split_once("Options:\n").unwrap();
    let names = listed.lines().filter_map(|line| line.strip_prefix("  "));
    names
        .map(|line| line.split(' ').next().unwrap().to_owned())
        .collect()
}

#[test]
fn the_help_lists_each_command_on_one_line_under_who_it_is_for() {
    let output = program(&["--help"]).output().unwrap();
    let help = stdout(&output);
    let (apps, translators) = help.split_once("For translators:\n").unwrap();
    for (part, command) in [(apps, "explain"), (apps, "export"), (translators, "check")] {
        assert!(part.contains(&format!("\n  {command} ")) || part.starts_with(command));
    }
    for line in help.lines() {
        assert!(line.chars().count() <= 100, "{line}");
    }
    // The help of clap lists the commands that there are.
    let script = program(&["completions", "bash"]).output().unwrap();
    let listed = commands();
    for command in &listed {
        let name = format!("gengo__messages__subcmd__{command}");
        assert!(stdout(&script).contains(&name), "{command}");
    }
    assert!(listed.len() >= 20, "{listed:?}");
}

#[test]
fn the_help_of_each_command_fits_and_lists_no_more_than_a_dozen_values() {
    let mut faults = Vec::new();
    for command in commands() {
        let output = program(&[&command, "--help"]).output().unwrap();
        for line in stdout(&output).lines() {
            if line.chars().count() > 100 {
                faults.push(format!("{command}: {line}"));
            }
        }
        for values in stdout(&output).split("possible values: ").skip(1) {
            let values = values.split(']').next().unwrap();
            if values.split(',').count() > 12 {
                faults.push(format!("{command}: {values}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn an_unknown_rule_names_the_nearest_one() {
    let output = program(&["check", "--rule", "lost-numbr"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(
        stderr(&output).contains("unknown rule \"lost-numbr\"; did you mean lost-number?"),
        "{output:?}"
    );
}

#[test]
fn a_rule_that_is_like_no_other_comes_without_a_suggestion() {
    let output = program(&["check", "--explain", "foo"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let expected = "unknown rule \"foo\"; docs/checks.md lists the rules";
    assert!(stderr(&output).contains(expected), "{output:?}");
}

#[test]
fn old_spellings_of_the_folder_work_and_give_a_hint() {
    let folder = folder_of("a.ftl", &[("en", "# A\na = One\n"), ("de", "a = Eins\n")]);
    for (old, hint) in [
        (&["check", "."][..], "--dir ."),
        (&["coverage", "."], "--dir ."),
        (&["sync", ".", "--check"], "--dir ."),
        (&["fmt", ".", "--check"], "--dir ."),
        (&["check", ".", "--overlay"], "--overlay ."),
        (
            &["remove", "de", "a", "--dir", ".", "--overlay", "--dry-run"],
            "--overlay .",
        ),
    ] {
        let run = |args: &[&str]| program(args).current_dir(folder.path()).output().unwrap();
        let output = run(old);
        let told = format!("gengo-messages: hint: write {hint}\n");
        assert!(stderr(&output).contains(&told), "{old:?}: {output:?}");
        let folder = |arg: &&&str| !matches!(**arg, "." | "--dir" | "--overlay");
        let mut new: Vec<&str> = old.iter().filter(folder).copied().collect();
        new.extend(hint.split(' '));
        let today = run(&new);
        assert_eq!(today.stdout, output.stdout, "{new:?}");
        assert_eq!(today.status, output.status, "{new:?}");
        assert!(!stderr(&today).contains("hint"), "{new:?}: {today:?}");
    }
}

#[test]
fn terms_are_set_reviewed_and_removed_without_a_separator() {
    let texts = [
        ("en", "# B\n-brand = Widgets\n"),
        ("de", "-brand = Dings\n"),
    ];
    let folder = folder_of("a.ftl", &texts);
    for args in [
        &["set", "de", "-brand", "Dinger", "--dir", "."][..],
        &["review", "de", "-brand", "--dir", "."],
        &["review", "de", "--as", "draft", "-brand", "--dir", "."],
        &["remove", "de", "-brand", "--dir", ".", "--dry-run"],
    ] {
        let output = program(args).current_dir(folder.path()).output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{args:?}: {output:?}");
    }
    let german = std::fs::read_to_string(folder.path().join("de/a.state")).unwrap();
    assert!(
        german.contains("-brand") && german.ends_with("draft\n"),
        "{german}"
    );
}

/// Command lines that go wrong.
#[cfg(unix)]
const WRONG: [&[&str]; 12] = [
    &["explain", "27000"],
    &["explain", "27O0"],
    &["explain", "27000", "--dir", "."],
    &["explain", "2700", "--locale", "not a locale"],
    &["explain", "2700", "--gengo-language", "xx"],
    &["check", "--rule", "lost-numbr"],
    &["check", "--dir", "none"],
    &["set", "xx", "a", "x", "--dir", "."],
    &["set", "de", "a", "{ $n", "--dir", "."],
    &["rename", "a.user", "b", "--dir", "."],
    &["review", "en", "a", "--dir", "."],
    &["diff", "none", "--dir", "."],
];

#[cfg(unix)]
#[test]
fn all_help_and_errors_are_there_to_be_read() {
    let folder = folder_of("a.ftl", &[("en", "# A\na = One\n"), ("de", "a = Eins\n")]);
    let mut page = "The help, and errors of wrong command lines, for review.\n".to_owned();
    let mut commands = commands();
    commands.insert(0, String::new());
    for command in &commands {
        let command = (!command.is_empty()).then_some(command.as_str());
        let args: Vec<&str> = command.into_iter().chain(["--help"]).collect();
        let output = program(&args).output().unwrap();
        page += &format!("\n$ gengo-messages {}\n{}", args.join(" "), stdout(&output));
    }
    for args in WRONG {
        let output = program(args).current_dir(folder.path()).output().unwrap();
        assert!(!stderr(&output).is_empty(), "{args:?}");
        page += &format!("\n$ gengo-messages {}\n{}", args.join(" "), stderr(&output));
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/help.txt");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        return std::fs::write(path, &page).unwrap();
    }
    let written = std::fs::read_to_string(path).unwrap_or_default();
    let changed = page.lines().zip(written.lines()).find(|(a, b)| a != b);
    assert!(
        written == page,
        "{changed:?}: the help or an error has changed; run UPDATE_DOCS=1 cargo test and read cli/tests/help.txt"
    );
}
