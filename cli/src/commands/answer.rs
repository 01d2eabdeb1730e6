//! `answer`: answers a translator's question, or removes it.

use std::process::ExitCode;

use gengo_messages_translate::{Editor, Place, Question};

use crate::edit::{EditArgs, open, resolved, whole_message, write};
use crate::output::{Failure, Output, harmless};

pub(crate) const HELP: &str = "\
The translator sees the answer beside the message, and can then remove the question.

Examples:
  gengo-messages answer pl error-2700 'Money that is paid in advance.'
  gengo-messages answer pl error-2700 --question 2 'No.'
  gengo-messages answer pl error-2700 --remove";

#[derive(Debug, clap::Args)]
pub(crate) struct AnswerArgs {
    /// Find the question in this locale, by the name of its folder
    pub(crate) locale: String,
    /// Find the question about this message or term
    #[arg(value_name = "ID", value_parser = whole_message, allow_hyphen_values = true)]
    pub(crate) place: Place,
    /// Give this answer
    #[arg(value_name = "TEXT", required_unless_present = "remove")]
    pub(crate) text: Option<String>,
    /// Remove the question
    #[arg(long, conflicts_with = "text")]
    pub(crate) remove: bool,
    /// Choose a question by its number, from 1, if there are several about the message
    #[arg(long, value_name = "N")]
    pub(crate) question: Option<usize>,
    #[command(flatten)]
    pub(crate) edit: EditArgs,
}

pub(crate) fn run(args: &AnswerArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let texts = args.edit.texts.texts(None, output);
    write(texts, output, args.edit.dry_run, false, |output| {
        let editor = open(texts, output)?;
        let id = &resolved(&editor, &args.place).id;
        let locale = &args.locale;
        let question = chosen(args, &editor, id)?;
        let plan = match &args.text {
            Some(text) => editor.answer(locale, id, &question, text),
            None => editor.remove_question(locale, id, &question),
        };
        let plan = plan.map_err(|error| error.to_string())?;
        Ok(Some((editor, plan)))
    })
}

/// The text of the question that is meant: the only one that comes into question, or the one of that number.
fn chosen(args: &AnswerArgs, editor: &Editor, id: &str) -> Result<String, String> {
    let all = editor.questions(&args.locale, id);
    let all = all.map_err(|error| error.to_string())?;
    if let Some(number) = args.question {
        let own = number.checked_sub(1).and_then(|at| all.get(at));
        let missing = || format!("{id} has {}, and no number {number}", count(all.len()));
        return own.map(|own| own.question.clone()).ok_or_else(missing);
    }
    let fits = |own: &&Question| args.remove || own.answer.is_none();
    let fitting: Vec<&Question> = all.iter().filter(fits).collect();
    match (fitting.as_slice(), all.as_slice()) {
        ([one], _) => Ok(one.question.clone()),
        ([], [one]) => Ok(one.question.clone()),
        (_, []) => Err(format!("{id} has no question in {}", args.locale)),
        _ => {
            let list = all.iter().enumerate();
            let list = list.map(|(at, own)| {
                let text = own
                    .question
                    .split_whitespace()
                    .collect::<Vec<_>>()
                    .join(" ");
                format!("{} is {}", at + 1, harmless(&text))
            });
            let list = list.collect::<Vec<_>>().join("; ");
            let all = count(all.len());
            Err(format!(
                "{id} has {all}; choose one with --question: {list}"
            ))
        }
    }
}

fn count(questions: usize) -> String {
    match questions {
        0 => "no questions".to_owned(),
        1 => "1 question".to_owned(),
        many => format!("{many} questions"),
    }
}
