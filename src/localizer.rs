//! A catalog for one reader.

use std::sync::{Arc, OnceLock};

use fluent::FluentArgs;
use message_catalog::{Chain, Key};

use crate::code::ErrorCode;
use crate::codes::{Codes, Place};
use crate::declared;
use crate::generic::Generic;
use crate::message::{Fixed, Made, MadeText, Message};
use crate::part::TextKind;
use crate::response::{ApiError, ErrorResponse, ResponseError, Unreadable};
use crate::trace::{self, Trace};

/// The messages for one reader: a catalog and the reader's fallback chain.
///
/// Made by [`Catalog::localizer`](crate::Catalog::localizer) once per reader. Cloning is
/// cheap, and one localizer serves any number of threads.
///
/// For each message, and for each of its two texts, the first locale of the chain that
/// has it and renders it without fault answers.
#[derive(Clone, Debug)]
pub struct Localizer {
    codes: Arc<Codes>,
    reader: Arc<Reader>,
}

/// What is worked out for a reader: the chain, and what it has for each message.
#[derive(Debug)]
pub(crate) struct Reader {
    /// A slot for each known code by its position. Filled when first asked for: both texts, if
    /// neither depends on arguments. They are a part of the reader, without a pointer between: the
    /// way to a text is to be short.
    known: [OnceLock<Fixed>; ErrorCode::ALL.len()],
    /// The same for each of the catalog's own codes.
    own: Box<[OnceLock<Fixed>]>,
    messages: message_catalog::Localizer,
}

impl Reader {
    pub(crate) fn new(messages: message_catalog::Localizer, own_codes: usize) -> Self {
        Self {
            known: [const { OnceLock::new() }; ErrorCode::ALL.len()],
            own: std::iter::repeat_with(OnceLock::new)
                .take(own_codes)
                .collect(),
            messages,
        }
    }

    /// The message of a known code that was asked for before, if it never changes.
    #[inline]
    fn ready(&self, code: ErrorCode) -> Option<&Fixed> {
        self.known.get(code.position()?)?.get()
    }

    fn slot(&self, place: Place) -> Option<&OnceLock<Fixed>> {
        match place {
            Place::Known(position) => self.known.get(position),
            Place::Own(position) => self.own.get(position),
        }
    }
}

impl Localizer {
    pub(crate) fn new(codes: Arc<Codes>, reader: Arc<Reader>) -> Self {
        Self { codes, reader }
    }

    /// All messages, asked by their ids: those of codes and any others.
    pub fn messages(&self) -> &message_catalog::Localizer {
        &self.reader.messages
    }

    /// The locales that answer, in order.
    pub fn chain(&self) -> &Chain {
        self.reader.messages.chain()
    }

    /// The message of a code. An unknown code gets the generic message.
    ///
    /// ```
    /// use gengo_messages::{Catalog, Preferences};
    ///
    /// let reader = Preferences::from_ids(["en"])?;
    /// let localizer = Catalog::embedded().localizer(&reader);
    /// let message = localizer.message(2700);
    /// assert_eq!(message.text(), "Not enough credits - please top up");
    /// assert_eq!(
    ///     message.user_text(),
    ///     "The account does not have enough credits for this order. Please add credits, or tell \
    ///      the person who manages the account."
    /// );
    /// # Ok::<(), gengo_messages::ParseLocaleError>(())
    /// ```
    #[inline]
    pub fn message(&self, code: impl Into<ErrorCode>) -> Message<'_> {
        let code = code.into();
        match self.reader.ready(code) {
            Some(fixed) => Message::fixed(fixed),
            None => self.first_or_own(code),
        }
    }

    /// The message of a code whose texts take arguments, as an app's own may. Where one
    /// that a text needs is missing, that text is passed over for the next locale's.
    ///
    /// Pass job and order ids as texts: Fluent's numbers are 64-bit floating point, exact
    /// up to 2⁵³.
    ///
    /// ```
    /// use gengo_messages::{Catalog, Preferences, fluent_args};
    ///
    /// let catalog = Catalog::builder()
    ///     .overlay_text("en".parse()?, "own", "error-9001 = No room for { $name }")
    ///     .isolate_arguments(false)
    ///     .build();
    /// let localizer = catalog.localizer(&Preferences::default());
    /// let message = localizer.message_with(9001, &fluent_args!["name" => "a.txt"]);
    /// assert_eq!(message.text(), "No room for a.txt");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn message_with<'a>(
        &'a self,
        code: impl Into<ErrorCode>,
        args: &FluentArgs<'_>,
    ) -> Message<'a> {
        self.compose(Some(code.into()), None, args)
    }

    /// What to tell of one error of a response.
    ///
    /// The text for developers is the catalog's if it knows the code, else the server's
    /// own, else a generic one. A text of the catalog, such as an app's own, can use
    /// what came with the error as arguments: `$code`, `$job`, `$server-text`, and
    /// whatever else has a name and is a text or a number, such as `$filename`.
    pub fn explain<'a>(&'a self, error: &'a ApiError) -> Message<'a> {
        if let Some(unreadable) = error.unreadable() {
            return self.explain_unreadable(unreadable);
        }
        let code = error.code();
        let args = match code.and_then(|code| self.codes.place(code).zip(Some(code))) {
            Some((place, code)) => match self.fixed(place, code) {
                Some(fixed) => return Message::fixed(fixed),
                None => error.args(),
            },
            // Only texts of the catalog use arguments.
            None => FluentArgs::new(),
        };
        self.compose(code, error.server_text(), &args)
    }

    /// What to tell of each error of a response, in the response's order.
    ///
    /// ```
    /// use gengo_messages::{Catalog, ErrorResponse, Preferences};
    ///
    /// let body = br#"{"opstat":"error","err":{"job_1":[{"code":1350,"msg":"a"},{"code":1450,"msg":"b"}]}}"#;
    /// let response = ErrorResponse::parse(body)?;
    /// let localizer = Catalog::embedded().localizer(&Preferences::from_ids(["en"])?);
    /// let told: Vec<_> = localizer
    ///     .explain_response(&response)
    ///     .map(|(error, message)| format!("{}: {}", error.job().unwrap_or("-"), message.user_text()))
    ///     .collect();
    /// assert_eq!(
    ///     told,
    ///     [
    ///         "job_1: There is no text to translate. Please enter the text.",
    ///         "job_1: Please choose the language to translate into.",
    ///     ]
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn explain_response<'a>(
        &'a self,
        response: &'a ErrorResponse,
    ) -> impl ExactSizeIterator<Item = (&'a ApiError, Message<'a>)> {
        let errors = response.errors().iter();
        errors.map(|error| (error, self.explain(error)))
    }

    /// One line over all errors of a response: how many jobs were rejected, or how
    /// many errors there are if none is about a job. `None` if there is no error.
    pub fn summary(&self, response: &ErrorResponse) -> Option<Message<'_>> {
        let (generic, count) = match (response.rejected_jobs(), response.errors().len()) {
            (0, 0) => return None,
            (0, errors) => (Generic::SummaryErrors, errors),
            (jobs, _) => (Generic::SummaryJobs, jobs),
        };
        let mut args = FluentArgs::new();
        args.set("count", count);
        Some(self.generic(generic, &args))
    }

    /// What to tell of a response that could not be read.
    pub fn explain_unreadable(&self, _error: &Unreadable) -> Message<'_> {
        self.generic(Generic::UnreadableResponse, &FluentArgs::new())
    }

    /// What to tell, in one message, of anything that [`check`](crate::check) can
    /// return: the error if there is only one, a summary of several, or that the response
    /// could not be read.
    pub fn explain_failure<'a>(&'a self, error: &'a ResponseError) -> Message<'a> {
        match error {
            ResponseError::Unreadable(error) => self.explain_unreadable(error),
            ResponseError::Rejected(response) => self.explain_whole(response),
        }
    }

    /// The error if there is only one, or a summary.
    pub(crate) fn explain_whole<'a>(&'a self, response: &'a ErrorResponse) -> Message<'a> {
        match response.errors() {
            [error] => self.explain(error),
            _ => self
                .summary(response)
                .unwrap_or_else(|| self.compose(None, None, &FluentArgs::new())),
        }
    }

    /// Which locales were asked for a code's texts, and why each did not answer.
    ///
    /// ```
    /// use gengo_messages::{Catalog, Preferences};
    ///
    /// let reader = Preferences::from_ids(["en-GB"])?;
    /// let trace = Catalog::embedded().localizer(&reader).trace(2800);
    /// assert_eq!(
    ///     trace.to_string(),
    ///     "error-2800 (en-GB, en)\n\
    ///      text: en-GB: has no message error-2800\n\
    ///      text: en: answers\n\
    ///      user text: en-GB: has no message error-2800\n\
    ///      user text: en: answers\n"
    /// );
    /// # Ok::<(), gengo_messages::ParseLocaleError>(())
    /// ```
    pub fn trace(&self, code: impl Into<ErrorCode>) -> Trace {
        let code = code.into();
        self.trace_with(code, &Generic::args(Some(code)))
    }

    /// As [`trace`](Self::trace), for a message that is asked for with arguments.
    pub fn trace_with(&self, code: impl Into<ErrorCode>, args: &FluentArgs<'_>) -> Trace {
        trace::trace(self.messages(), Some(code.into()), args, false)
    }

    /// As [`trace`](Self::trace), for what [`explain`](Self::explain) tells of an error.
    pub fn trace_error(&self, error: &ApiError) -> Trace {
        let has_text = error.server_text().is_some();
        trace::trace(self.messages(), error.code(), &error.args(), has_text)
    }

    /// A message that is asked for the first time, depends on arguments, or is of a code of the
    /// catalog's own.
    #[cold]
    #[inline(never)]
    fn first_or_own(&self, code: ErrorCode) -> Message<'_> {
        let place = self.codes.place(code);
        match place.and_then(|place| self.fixed(place, code)) {
            Some(fixed) => Message::fixed(fixed),
            None => self.compose(Some(code), None, &Generic::args(Some(code))),
        }
    }

    /// The message of a place, if it never changes.
    fn fixed(&self, place: Place, code: ErrorCode) -> Option<&Fixed> {
        let slot = self.reader.slot(place)?;
        if let Some(fixed) = slot.get() {
            return Some(fixed);
        }
        let key = self.codes.key(place)?;
        let text = |kind: TextKind| self.messages().shared_text(key, kind.part());
        let fixed = Fixed {
            code,
            text: text(TextKind::Developer)?,
            user_text: text(TextKind::User)?,
        };
        Some(slot.get_or_init(|| fixed))
    }

    /// A text of a message that may depend on arguments.
    fn made(&self, key: Key, kind: TextKind, args: &FluentArgs<'_>) -> Option<MadeText<'_>> {
        let text = self.messages().keyed_text(key, kind.part(), args);
        text.map(MadeText::from)
    }

    /// The message of a code, with whatever stands in for a text that it lacks: for
    /// developers the server's text, then for both a generic one.
    fn compose<'a>(
        &'a self,
        code: Option<ErrorCode>,
        server_text: Option<&'a str>,
        args: &FluentArgs<'_>,
    ) -> Message<'a> {
        let key = code.and_then(|code| self.codes.key(self.codes.place(code)?));
        let own = |kind| self.made(key?, kind, args);
        let generic = |kind| {
            let args = Generic::args(code);
            let made = Generic::standing_in_for(code)
                .iter()
                .filter_map(|&generic| declared::key_of_generic(generic))
                .find_map(|key| self.made(key, kind, &args));
            let id = || match code {
                Some(code) => code.message_id(),
                None => Generic::UnknownError.id().to_owned(),
            };
            made.map_or_else(|| MadeText::id(id()), MadeText::generic)
        };
        Message::made(Made {
            code,
            text: own(TextKind::Developer)
                .or_else(|| server_text.map(MadeText::server))
                .unwrap_or_else(|| generic(TextKind::Developer)),
            user_text: own(TextKind::User).unwrap_or_else(|| generic(TextKind::User)),
        })
    }

    fn generic(&self, generic: Generic, args: &FluentArgs<'_>) -> Message<'_> {
        let key = declared::key_of_generic(generic);
        let text = |kind| self.made(key?, kind, args);
        let value =
            text(TextKind::Developer).unwrap_or_else(|| MadeText::id(generic.id().to_owned()));
        Message::made(Made {
            code: None,
            // A summary is the same for everyone.
            user_text: text(TextKind::User).unwrap_or_else(|| value.clone()),
            text: value,
        })
    }
}
