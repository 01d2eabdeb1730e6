//! A catalog for one reader.

use gengo_messages::{Args, Code, ErrorCode, LanguageIdentifier, fluent_args};
use message_catalog::Part;

use crate::explanation::Explanation;
use crate::message::Message;
use crate::pattern::pattern;
use crate::problem_details::{ProblemDetails, ProblemOptions};
use crate::response::Response;
use crate::trace::Trace;

/// The messages for one reader. One localizer serves any number of threads.
#[derive(Clone, Debug)]
pub struct Localizer {
    catalog: gengo_messages::Catalog,
    localizer: gengo_messages::Localizer,
}

impl Localizer {
    pub(crate) fn new(
        catalog: gengo_messages::Catalog,
        localizer: gengo_messages::Localizer,
    ) -> Self {
        Self { catalog, localizer }
    }

    /// The locales that answer, in order.
    pub fn chain(&self) -> Vec<String> {
        let chain = self.localizer.chain().locales();
        chain.map(LanguageIdentifier::to_string).collect()
    }

    /// The message of a code. An unknown code gets the generic message. Without arguments, the
    /// message of a code never changes.
    pub fn message(&self, code: Code<'_>, args: Option<&dyn Args>) -> Message {
        match args {
            None => self.localizer.message(code).into(),
            Some(args) => self.localizer.message_with(code, args).into(),
        }
    }

    /// The message of an id: its value is the text for developers, its attribute `.user` the one for
    /// users. An unknown id gets the generic message.
    pub fn message_by_id(&self, id: &str, args: Option<&dyn Args>) -> Message {
        match args {
            None => self.localizer.message_by_id(id, &fluent_args![]).into(),
            Some(args) => self.localizer.message_by_id(id, args).into(),
        }
    }

    /// Writes the text for developers of [`message`](Self::message) to the end of `out`.
    pub fn write_text(&self, code: Code<'_>, args: &dyn Args, out: &mut String) {
        self.localizer.write_text(code, args, out);
    }

    /// Writes the text for users of [`message`](Self::message) to the end of `out`.
    pub fn write_user_text(&self, code: Code<'_>, args: &dyn Args, out: &mut String) {
        self.localizer.write_user_text(code, args, out);
    }

    /// One of the two texts of a code's message as words and the names of arguments by turns, words
    /// first and last, so that a caller can put it together. `None` if there is more to the text, or
    /// if the catalog has no message of the code.
    ///
    /// That holds for arguments that are texts, all of them given. In the text for developers they
    /// must be free of control characters and of marks that turn the direction of a text, which
    /// [`message`](Self::message) escapes.
    pub fn pattern(&self, code: i64, is_user_text: bool) -> Option<Vec<String>> {
        let is_known = |own: &ErrorCode| own.number() == code;
        self.catalog.codes().iter().find(|own| is_known(own))?;
        let part = match is_user_text {
            true => Part::Attribute("user"),
            false => Part::Value,
        };
        let id = self.catalog.message_id(code);
        let resolved = self.localizer.messages().resolve(&id, part)?;
        pattern(resolved.composed()?)
    }

    /// Why a call failed, in the reader's language; `None` if it succeeded.
    pub fn explain(&self, response: Response<'_>) -> Option<Explanation> {
        let error = response.error()?;
        Some(Explanation::new(&self.localizer, &error))
    }

    /// A failed call as the answer of a web service; `None` if it succeeded.
    pub fn problem_details(
        &self,
        response: Response<'_>,
        options: &ProblemOptions,
    ) -> Option<ProblemDetails> {
        let error = response.error()?;
        let problem = gengo_messages::ProblemDetails::of_failure(&self.localizer, &error);
        Some(ProblemDetails::new(problem, options))
    }

    /// The message of a code, such as one of the app's own, as the answer of a web service.
    pub fn code_problem_details(
        &self,
        code: Code<'_>,
        args: Option<&dyn Args>,
        options: &ProblemOptions,
    ) -> ProblemDetails {
        let message = match args {
            None => self.localizer.message(code),
            Some(args) => self.localizer.message_with(code, args),
        };
        let problem = gengo_messages::ProblemDetails::of_message(&message);
        ProblemDetails::new(problem, options)
    }

    /// Which locales were asked for a code's texts, and why each did not answer.
    pub fn trace(&self, code: Code<'_>, args: Option<&dyn Args>) -> Trace {
        let trace = match args {
            None => self.localizer.trace(code),
            Some(args) => self.localizer.trace_with(code, args),
        };
        Trace::from(&trace)
    }
}
