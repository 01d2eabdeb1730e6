//! A catalog for one reader.

use std::borrow::Cow;
use std::cell::LazyCell;
use std::sync::{Arc, OnceLock};

use fluent::FluentArgs;
use message_catalog::{Args, Chain, Key, LogSafe};

use crate::code::ErrorCode;
use crate::codes::{Codes, Place};
use crate::generic::Generic;
use crate::message::Message;
use crate::message_text::MessageText;
use crate::part::TextKind;
use crate::ready::{Fixed, Ready};
use crate::reported_code::Code;
use crate::response::{ApiError, ErrorResponse, ResponseError, UnreachableError, UnreadableError};
use crate::trace::{self, Trace};

/// The messages for one reader: a catalog and the reader's fallback chain.
///
/// Create one for each reader with [`Catalog::localizer`](crate::Catalog::localizer). Cloning is cheap,
/// and any number of threads can share a localizer.
///
/// Each of a message's two texts comes from the first locale of the chain that has it and can render it.
#[derive(Clone, Debug)]
pub struct Localizer {
    codes: Arc<Codes>,
    reader: Arc<Reader>,
}

/// What was computed for a reader: the chain, and the result for each message.
#[derive(Debug)]
pub(crate) struct Reader {
    /// A slot for each of Gengo's numbers, by its position. It is filled on the first request. The slots
    /// are part of the reader, without a pointer in between, which keeps the way to a text short.
    known: [OnceLock<Ready>; ErrorCode::ALL.len()],
    /// The same for each other code of the catalog.
    own: Box<[OnceLock<Ready>]>,
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

    /// The message of one of Gengo's numbers, if it was requested before and never changes.
    #[inline]
    fn fixed(&self, code: ErrorCode) -> Option<&Fixed> {
        match self.known.get(code.position()?)?.get()? {
            Ready::Fixed(fixed) => Some(fixed),
            Ready::Varying(_) => None,
        }
    }

    #[inline]
    fn slot(&self, place: Place) -> Option<&OnceLock<Ready>> {
        match place {
            Place::Known(position) => self.known.get(position),
            Place::Own(position) => self.own.get(position),
        }
    }
}

/// A request: for the message of a code, or for one by its id.
#[derive(Clone, Copy, Default)]
struct Asked<'t> {
    code: Option<Code<'t>>,
    id: Option<&'t str>,
}

impl<'t> From<Code<'t>> for Asked<'t> {
    fn from(code: Code<'t>) -> Self {
        let code = Some(code);
        Self { code, id: None }
    }
}

impl Localizer {
    pub(crate) fn new(codes: Arc<Codes>, reader: Arc<Reader>) -> Self {
        Self { codes, reader }
    }

    /// All messages by id: those of codes and any others.
    pub fn messages(&self) -> &message_catalog::Localizer {
        &self.reader.messages
    }

    /// The locales that texts come from, in order.
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
    pub fn message<'c>(&self, code: impl Into<Code<'c>>) -> Message<'_> {
        let code = code.into();
        match code.number().and_then(|number| self.reader.fixed(number)) {
            Some(fixed) => Message::fixed(fixed),
            None => self.first_or_own(code),
        }
    }

    /// The message of a code whose texts take arguments. If an argument is missing, the text of the next
    /// locale is used.
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
    pub fn message_with<'c>(&self, code: impl Into<Code<'c>>, args: &dyn Args) -> Message<'_> {
        let code = code.into();
        let ready = code.number().and_then(|number| self.ready(number));
        match ready {
            Some(Ready::Fixed(fixed)) => return Message::fixed(fixed),
            Some(Ready::Varying(varying)) => {
                if let Some(rendered) = varying.rendered(&LogSafe::new(args), args) {
                    return Message::rendered(rendered);
                }
            }
            None => {}
        }
        self.compose(code.into(), None, args)
    }

    /// Returns the message of an id, such as `card-declined`: its value is the text for developers,
    /// its attribute `.user` the one for users. An unknown id gets the generic message.
    ///
    /// ```
    /// use gengo_messages::{Catalog, Preferences, fluent_args};
    ///
    /// let text = "card-declined = Card { $card } declined\n    .user = Please use another card.";
    /// let catalog = Catalog::builder()
    ///     .overlay_text("en".parse()?, "shop.ftl", text)
    ///     .isolate_arguments(false)
    ///     .build();
    /// let localizer = catalog.localizer(&Preferences::default());
    /// let message = localizer.message_by_id("card-declined", &fluent_args!["card" => "1234"]);
    /// assert_eq!(message.text(), "Card 1234 declined");
    /// assert_eq!(message.user_text(), "Please use another card.");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn message_by_id(&self, id: &str, args: &dyn Args) -> Message<'_> {
        let asked = Asked {
            code: Some(self.code_of(id)),
            id: Some(id),
        };
        self.compose(asked, None, args)
    }

    /// The code that a message belongs to, or its id without one.
    fn code_of<'i>(&self, id: &'i str) -> Code<'i> {
        let code = self.codes.settings().code(id);
        code.unwrap_or(Code::Word(id))
    }

    /// Writes the text for developers of [`message_with`](Self::message_with) to the end of `out`.
    /// After the first request, this does not allocate if `out` has room.
    ///
    /// ```
    /// use gengo_messages::{Catalog, FluentValue, Preferences};
    ///
    /// let catalog = Catalog::builder()
    ///     .overlay_text("en".parse()?, "own", "error-9001 = No room for { $name }")
    ///     .isolate_arguments(false)
    ///     .build();
    /// let localizer = catalog.localizer(&Preferences::default());
    /// let mut line = String::new();
    /// localizer.write_text(9001, &[("name", FluentValue::from("a.txt"))], &mut line);
    /// assert_eq!(line, "No room for a.txt");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn write_text<'c>(&self, code: impl Into<Code<'c>>, args: &dyn Args, out: &mut String) {
        self.write(code.into(), TextKind::Developer, args, out);
    }

    /// Like [`write_text`](Self::write_text), for the user text.
    pub fn write_user_text<'c>(
        &self,
        code: impl Into<Code<'c>>,
        args: &dyn Args,
        out: &mut String,
    ) {
        self.write(code.into(), TextKind::User, args, out);
    }

    fn write(&self, code: Code<'_>, kind: TextKind, args: &dyn Args, out: &mut String) {
        let ready = code.number().and_then(|number| self.ready(number));
        let written = ready.and_then(|ready| match ready {
            Ready::Fixed(fixed) => {
                out.push_str(fixed.text(kind).as_str());
                Some(())
            }
            Ready::Varying(varying) => {
                let safe = LogSafe::new(args);
                let args = match kind {
                    TextKind::Developer => &safe,
                    TextKind::User => args,
                };
                varying.write(kind, args, out)
            }
        });
        if written.is_none() {
            let message = self.compose(code.into(), None, args);
            out.push_str(match kind {
                TextKind::Developer => message.text(),
                TextKind::User => message.user_text(),
            });
        }
    }

    /// The message of one error of a response.
    ///
    /// The text for developers is the catalog's if it knows the code, otherwise the server's, otherwise a
    /// generic one. A text of the catalog can use the data of the error as arguments: `$code`, `$job`,
    /// `$server-text`, and everything else that has a name and is a text or a number. In the text for
    /// developers, which goes to logs, they are escaped as in [`ApiError`]'s `Display`.
    pub(crate) fn explain_api<'a>(&'a self, error: &'a ApiError) -> Message<'a> {
        if let Some(unreadable) = error.unreadable() {
            return self.explain_unreadable(unreadable);
        }
        let code = error.code();
        let args = match code.filter(|&code| self.codes.place(code).is_some()) {
            Some(code) => match self.ready(code) {
                Some(Ready::Fixed(fixed)) => return Message::fixed(fixed),
                _ => error.args(),
            },
            // Only texts of the catalog use arguments.
            None => FluentArgs::new(),
        };
        let asked = code.map(|code| Code::from(code).into());
        self.compose(asked.unwrap_or_default(), error.server_text(), &args)
    }

    /// The message of each error of a response, in the order of the response.
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
    ///         "job_1: There is no text to translate. Please enter some text.",
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
        errors.map(|error| (error, self.explain_api(error)))
    }

    /// A summary of all errors of a response in one line: how many jobs were rejected, or how many errors
    /// there are if none is about a job. `None` without errors.
    ///
    /// ```
    /// use gengo_messages::{Catalog, ErrorResponse, Preferences};
    ///
    /// let body = br#"{"err":{"job_1":[{"code":1350},{"code":1450}],"job_7":[{"code":1350}]}}"#;
    /// let catalog = Catalog::builder().isolate_arguments(false).build();
    /// let localizer = catalog.localizer(&Preferences::from_ids(["en"])?);
    /// let summary = localizer.summary(&ErrorResponse::parse(body)?).ok_or("no error")?;
    /// assert_eq!(summary.user_text(), "2 jobs were rejected");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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

    /// The message of a response that could not be read.
    pub fn explain_unreadable(&self, _error: &UnreadableError) -> Message<'_> {
        self.generic(Generic::UnreadableResponse, &FluentArgs::new())
    }

    /// The message of a call without a response.
    pub fn explain_unreachable(&self, _error: &UnreachableError) -> Message<'_> {
        self.generic(Generic::ServiceUnreachable, &FluentArgs::new())
    }

    /// One message for any error that [`check`](crate::check) can return: the error if there is only one, a
    /// summary of several, or a message that the response could not be read or did not arrive.
    pub fn explain_failure<'a>(&'a self, error: &'a ResponseError) -> Message<'a> {
        match error {
            ResponseError::Unreadable(error) => self.explain_unreadable(error),
            ResponseError::Unreachable(error) => self.explain_unreachable(error),
            ResponseError::Rejected(response) => self.explain_whole(response),
        }
    }

    /// A text that is the same for every occurrence of a code: the user text or, if that takes arguments,
    /// the developer text. `None` if both take arguments.
    pub(crate) fn title(&self, code: ErrorCode) -> Option<String> {
        let id = self.codes.settings().id(code);
        let text = |kind: TextKind| self.messages().resolve(&id, kind.part());
        let Some(user) = text(TextKind::User) else {
            return Some(self.message(code).user_text().to_owned());
        };
        if let Some(fixed) = user.fixed() {
            return Some(fixed.to_owned());
        }
        let developer = text(TextKind::Developer)?;
        let is_beside = developer.locale().id() == user.locale().id();
        developer.fixed().filter(|_| is_beside).map(str::to_owned)
    }

    /// A heading for several errors, whatever they are.
    pub(crate) fn several_errors(&self) -> Message<'_> {
        self.generic(Generic::SeveralErrors, &FluentArgs::new())
    }

    /// The error if there is only one, or a summary.
    pub(crate) fn explain_whole<'a>(&'a self, response: &'a ErrorResponse) -> Message<'a> {
        match response.errors() {
            [error] => self.explain_api(error),
            _ => self
                .summary(response)
                .unwrap_or_else(|| self.compose(Asked::default(), None, &FluentArgs::new())),
        }
    }

    /// Which locales were tried for a code's texts, and why each was skipped.
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
    pub fn trace<'c>(&self, code: impl Into<Code<'c>>) -> Trace {
        let code = code.into();
        self.trace_with(code, &Generic::args(Some(code)))
    }

    /// Like [`trace`](Self::trace), for a message with arguments.
    pub fn trace_with<'c>(&self, code: impl Into<Code<'c>>, args: &dyn Args) -> Trace {
        self.trace_asked(Some(code.into()), args, false)
    }

    /// Like [`trace_with`](Self::trace_with), for a message by its id.
    pub fn trace_by_id(&self, id: &str, args: &dyn Args) -> Trace {
        let asked = (Some(self.code_of(id)), Some(id.to_owned()));
        trace::trace(self.messages(), asked, args, false)
    }

    /// Like [`trace`](Self::trace), for the message of [`explain`](Self::explain).
    pub fn trace_error(&self, error: &ApiError) -> Trace {
        let has_text = error.server_text().is_some();
        self.trace_asked(error.code().map(Code::from), &error.args(), has_text)
    }

    fn trace_asked(&self, code: Option<Code<'_>>, args: &dyn Args, has_text: bool) -> Trace {
        let id = code.map(|code| self.codes.settings().id(code));
        trace::trace(self.messages(), (code, id), args, has_text)
    }

    /// A message that is requested for the first time, depends on arguments, or is for a code that is not
    /// Gengo's.
    #[cold]
    #[inline(never)]
    fn first_or_own(&self, code: Code<'_>) -> Message<'_> {
        match code.number().and_then(|number| self.ready(number)) {
            Some(Ready::Fixed(fixed)) => Message::fixed(fixed),
            _ => self.compose(code.into(), None, &Generic::args(Some(code))),
        }
    }

    /// What the catalog has for a code; `None` if no message can be about it.
    #[inline]
    fn ready(&self, code: ErrorCode) -> Option<&Ready> {
        let place = self.codes.place(code)?;
        let slot = self.reader.slot(place)?;
        Some(match slot.get() {
            Some(ready) => ready,
            None => self.prepare(place, code, slot),
        })
    }

    #[cold]
    #[inline(never)]
    fn prepare<'s>(&self, place: Place, code: ErrorCode, slot: &'s OnceLock<Ready>) -> &'s Ready {
        let key = self.codes.key(place);
        let text = |kind: TextKind| self.messages().prepared(key?, kind.part());
        let ready = Ready::new(code, text(TextKind::Developer), text(TextKind::User));
        slot.get_or_init(|| ready)
    }

    /// A text of a message that may depend on arguments.
    fn made(&self, key: Key, kind: TextKind, args: &dyn Args) -> Option<MessageText<'_>> {
        let text = self.messages().keyed_text(key, kind.part(), args);
        text.map(MessageText::from)
    }

    /// The message of a code, with replacements for missing texts: first, for developers, the server's
    /// text, then for both a generic one.
    fn compose<'a>(
        &'a self,
        asked: Asked<'_>,
        server_text: Option<&'a str>,
        args: &dyn Args,
    ) -> Message<'a> {
        let number = asked.code.and_then(Code::number);
        let place = number.and_then(|number| self.codes.place(number));
        // Where a number has no place, the catalog has no message of it. Terms are no messages.
        let is_unknown = number.is_some() && place.is_none();
        // Most messages are found by their place, without the id.
        let id = LazyCell::new(|| -> Option<Cow<'_, str>> {
            let own = asked.id.map(Cow::Borrowed);
            own.or_else(|| Some(self.codes.settings().id(asked.code?).into()))
        });
        let safe = LogSafe::new(args);
        let own = |kind: TextKind| {
            let args = match kind {
                TextKind::Developer => &safe,
                TextKind::User => args,
            };
            match place {
                Some(place) => self.made(self.codes.key(place)?, kind, args),
                None => {
                    if is_unknown {
                        return None;
                    }
                    let id = id.as_deref().filter(|id| !id.starts_with('-'))?;
                    let text = self.messages().text_with(id, kind.part(), args);
                    text.map(MessageText::from)
                }
            }
        };
        let developer = own(TextKind::Developer);
        let user = own(TextKind::User).or_else(|| {
            // A message of one text says the same to everyone.
            developer.clone().filter(|_| number.is_none())
        });
        let generic = |kind| {
            let args = Generic::args(asked.code);
            let made = Generic::standing_in_for(asked.code)
                .iter()
                .filter_map(|&generic| self.codes.generic_key(generic))
                .find_map(|key| self.made(key, kind, &args));
            let id = || id.as_deref().unwrap_or(Generic::UnknownError.id());
            made.map_or_else(|| MessageText::id(id().to_owned()), MessageText::generic)
        };
        let text = developer
            .or_else(|| server_text.map(MessageText::server))
            .unwrap_or_else(|| generic(TextKind::Developer));
        let user_text = user.unwrap_or_else(|| generic(TextKind::User));
        Message::made(number, text, user_text)
    }

    fn generic(&self, generic: Generic, args: &dyn Args) -> Message<'_> {
        let key = self.codes.generic_key(generic);
        let text = |kind| self.made(key?, kind, args);
        let Some(value) = text(TextKind::Developer) else {
            // An app without Gengo's texts lacks those about the service.
            return self.compose(Asked::default(), None, args);
        };
        // A summary is the same for everyone.
        let user_text = text(TextKind::User).unwrap_or_else(|| value.clone());
        Message::made(None, value, user_text)
    }
}
