//! Prints results and messages.

use std::fmt::Write as _;
use std::io::{self, IsTerminal, StdoutLock, Write};
use std::path::Path;
use std::process::ExitCode;

use anstream::adapter::strip_str;
use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};
use comfy_table::{ColumnConstraint, ContentArrangement, Table};
use gengo_messages::Direction;
use message_catalog::Escaped;
use serde::Serialize;

pub(crate) const BOLD: Style = Style::new().bold();
pub(crate) const DIM: Style = Style::new().dimmed();
pub(crate) const RED: Style = AnsiColor::Red.on_default().bold();
pub(crate) const GREEN: Style = AnsiColor::Green.on_default();

/// Why a command did not do its work.
pub(crate) enum Failure {
    /// The reader of the output has closed it.
    ClosedPipe,
    Message(String),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Failure::ClosedPipe,
            _ => Failure::Message(format!("cannot write: {error}")),
        }
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        io::Error::from(error).into()
    }
}

impl From<String> for Failure {
    fn from(message: String) -> Self {
        Failure::Message(message)
    }
}

/// Standard output and standard error. Styles are kept where a terminal shows them, and
/// left out elsewhere and under `NO_COLOR`.
pub(crate) struct Output {
    /// In columns; that of the terminal, or of a page where there is none.
    width: usize,
}

impl Output {
    pub(crate) fn new() -> Self {
        Self {
            width: textwrap::termwidth().clamp(40, 100),
        }
    }

    pub(crate) fn print(&mut self, bytes: &[u8]) -> Result<ExitCode, Failure> {
        let mut stdout = anstream::stdout().lock();
        stdout.write_all(bytes)?;
        stdout.flush()?;
        Ok(ExitCode::SUCCESS)
    }

    /// Standard output for many pages, which it takes for itself.
    pub(crate) fn pages(&self) -> Pages {
        Pages {
            stdout: io::stdout().lock(),
            styled: anstream::stdout().lock(),
        }
    }

    /// Clears the screen of a terminal.
    pub(crate) fn clear(&mut self) -> Result<(), Failure> {
        let mut stdout = io::stdout().lock();
        if stdout.is_terminal() {
            stdout.write_all(b"\x1b[2J\x1b[H")?;
        }
        Ok(())
    }

    /// One document on standard output.
    pub(crate) fn print_json(&mut self, value: &impl Serialize) -> Result<ExitCode, Failure> {
        let json = steady(serde_json::to_string_pretty(value)?);
        let mut stdout = io::stdout().lock();
        stdout.write_all(json.as_bytes())?;
        stdout.write_all(b"\n")?;
        stdout.flush()?;
        Ok(ExitCode::SUCCESS)
    }

    /// A table without lines, with a head.
    pub(crate) fn print_table(
        &mut self,
        head: &[&str],
        rows: impl IntoIterator<Item = Vec<String>>,
    ) -> Result<ExitCode, Failure> {
        let mut table = Table::new();
        table
            .load_style(comfy_table::presets::NOTHING)
            .set_content_arrangement(ContentArrangement::Dynamic)
            .set_header(head.iter().copied());
        table.add_rows(rows);
        let last = head.len() - 1;
        for (i, column) in table.column_iter_mut().enumerate() {
            column.set_padding((0, 2));
            // Only the last column wraps: the others are there to be copied.
            if i < last {
                column.set_constraint(ColumnConstraint::ContentWidth);
            }
        }
        let mut text = String::new();
        for (i, line) in table.lines().enumerate() {
            let line = line.trim_end();
            let _ = match i {
                0 => writeln!(text, "{BOLD}{line}{BOLD:#}"),
                _ => writeln!(text, "{line}"),
            };
        }
        self.print(text.as_bytes())
    }

    /// A text after a label, wrapped and lined up under itself.
    pub(crate) fn labelled(
        &self,
        label: &str,
        text: &str,
        direction: Direction,
        style: Style,
    ) -> String {
        const INDENT: usize = 12;
        let text = harmless(text);
        let mut lines = String::new();
        for (i, line) in textwrap::wrap(&text, self.width - INDENT)
            .iter()
            .enumerate()
        {
            let label = if i == 0 { label } else { "" };
            let _ = writeln!(
                lines,
                "  {DIM}{label:<10}{DIM:#}{style}{}{style:#}",
                marked(line, direction)
            );
        }
        lines
    }

    /// Shows a page on standard error, styles and all.
    pub(crate) fn complain_page(&mut self, page: &str) {
        let _ = write!(anstream::stderr(), "{page}");
    }

    /// Prints a message to standard error. A failure to do so is ignored.
    pub(crate) fn complain(&mut self, message: &str) {
        let _ = writeln!(anstream::stderr(), "gengo-messages: {}", harmless(message));
    }
}

/// Standard output, on which each page is shown at once.
pub(crate) struct Pages {
    stdout: StdoutLock<'static>,
    styled: AutoStream<StdoutLock<'static>>,
}

impl Pages {
    /// A page as `Output::print` prints it.
    pub(crate) fn show(&mut self, page: &str) -> Result<(), Failure> {
        if self.styled.current_choice() == ColorChoice::Never {
            // As a whole: the stream itself would write it piece by piece.
            return self.show_plain(strip_str(page).to_string().as_bytes());
        }
        self.styled.write_all(page.as_bytes())?;
        self.styled.flush()?;
        Ok(())
    }

    /// A page that holds no styles.
    pub(crate) fn show_plain(&mut self, page: &[u8]) -> Result<(), Failure> {
        self.stdout.write_all(page)?;
        self.stdout.flush()?;
        Ok(())
    }
}

/// A unified diff, its lines in their colours.
pub(crate) fn coloured(diff: &str) -> String {
    let mut page = String::new();
    for line in diff.lines() {
        let style = match line.as_bytes() {
            [b'-', b'-', b'-', ..] | [b'+', b'+', b'+', ..] => BOLD,
            [b'-', ..] => RED,
            [b'+', ..] => GREEN,
            [b'@', ..] => DIM,
            _ => Style::new(),
        };
        let _ = writeln!(page, "{style}{}{style:#}", harmless(line));
    }
    page
}

/// A text from outside, without anything that would control the terminal.
pub(crate) fn harmless(text: &str) -> String {
    let turns = |c: &char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars()
        .filter(|c| !turns(c))
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}

/// A path on a line of its own: what steers a terminal or breaks the line is escaped.
pub(crate) fn shown(path: &Path) -> String {
    Escaped::new(&path.to_string_lossy()).to_string()
}

/// JSON that means the same, with what steers a terminal or turns the direction of a line as escapes.
/// It stands in strings alone.
pub(crate) fn steady(json: String) -> String {
    // Between strings there is only ASCII and line feeds.
    let turns = |c: char| c != '\n' && Escaped::new(c.encode_utf8(&mut [0; 4])).is_needed();
    if !json.chars().any(turns) {
        return json;
    }
    let mut steady = String::with_capacity(json.len());
    for c in json.chars() {
        match turns(c) {
            true => {
                let _ = write!(steady, "\\u{:04x}", u32::from(c));
            }
            false => steady.push(c),
        }
    }
    steady
}

/// A line of text, marked if it is right-to-left, so that a terminal shows its words in the
/// right order whatever stands beside it.
pub(crate) fn marked(line: &str, direction: Direction) -> String {
    match direction {
        Direction::LeftToRight => line.to_owned(),
        Direction::RightToLeft => format!("\u{2067}{line}\u{2069}"),
    }
}
