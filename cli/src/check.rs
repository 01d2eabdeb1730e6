//! `check`: what is wrong with texts.

use std::fmt::Write as _;
use std::process::ExitCode;

use gengo_messages_translate::{Example, Folder, Rule, Severity, check, fix, github, sarif, text};

use crate::args::{CheckArgs, CheckFormat};
use crate::output::{BOLD, Failure, Output};

pub fn run(args: &CheckArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    if let Some(rule) = args.explain.as_deref().and_then(Rule::named) {
        return output.print(explain(rule).as_bytes());
    }
    let read = || -> Result<Folder, String> {
        let folder = Folder::read(&args.folder).map_err(|error| error.to_string())?;
        Ok(match args.overlay {
            true => folder.over_built_in(),
            false => folder,
        })
    };
    let mut folder = read()?;
    if args.fix {
        let fixed = fix(&folder);
        for path in fixed.written {
            output.complain(&format!("{}: mended", path.display()));
        }
        for (path, error) in &fixed.failed {
            output.complain(&format!("{}: {error}", path.display()));
        }
        if !fixed.failed.is_empty() {
            return Ok(ExitCode::from(2));
        }
        folder = read()?;
    }
    let mut findings = check(&folder);
    findings.retain(|finding| {
        let locale = args.locale.is_empty() || args.locale.contains(&finding.locale);
        let rule = args.rule.is_empty() || args.rule.iter().any(|rule| rule == finding.rule.id);
        locale && rule
    });
    match args.format {
        CheckFormat::Text => {
            let mut page = text(&folder, &findings, true);
            let count = |severity| {
                let of = findings.iter().filter(|f| f.rule.severity == severity);
                let count = of.count();
                format!("{count} {severity}{}", if count == 1 { "" } else { "s" })
            };
            let counts = [Severity::Error, Severity::Warning, Severity::Note].map(count);
            let _ = writeln!(page, "{}", counts.join(", "));
            output.print(page.as_bytes())?
        }
        CheckFormat::Json => output.print_json(&findings)?,
        CheckFormat::Github => output.print(github(&findings).as_bytes())?,
        CheckFormat::Sarif => output.print_json(&sarif(&findings))?,
    };
    let deny = Severity::from(args.deny);
    let denied = findings.iter().any(|finding| finding.rule.severity >= deny);
    Ok(ExitCode::from(u8::from(denied)))
}

fn explain(rule: &Rule) -> String {
    let mut page = format!(
        "{BOLD}{}{BOLD:#} ({})\n\n{}\n",
        rule.id, rule.severity, rule.why
    );
    if let Some(english) = rule.right.english {
        page += &shown("English", english);
    }
    let beside = |example: &Example| -> String {
        let files = example.beside.iter();
        files.map(|(path, text)| shown(path, text)).collect()
    };
    if let Some(wrong) = rule.wrong {
        page += &(shown("Wrong", wrong.text) + &beside(&wrong));
    }
    page + &shown("Right", rule.right.text) + &beside(&rule.right)
}

/// A text, line by line, with what cannot be seen made visible.
fn shown(title: &str, text: &str) -> String {
    let mut shown = format!("\n{title}:\n");
    for line in text.split_inclusive('\n') {
        let (line, end) = match line.strip_suffix('\n') {
            Some(line) => (line, ""),
            None => (line, " (no end of line)"),
        };
        let visible = |c: char| match c {
            c if c.is_control() => c.escape_default().to_string(),
            '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}'
            | '\u{feff}' => c.escape_unicode().to_string(),
            c => c.to_string(),
        };
        let line: String = line.chars().map(visible).collect();
        let _ = writeln!(shown, "  {line}{end}");
    }
    shown
}
