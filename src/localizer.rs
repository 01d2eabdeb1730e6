//! A catalog for one reader.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Arc, OnceLock, RwLock};

use fluent_bundle::FluentArgs;

use crate::chain::{Chain, Link};
use crate::code::ErrorCode;
use crate::generic::Generic;
use crate::message::{Fixed, FixedText, Made, MadeText, Message, Origin};
use crate::messages::{Part, Text};
use crate::preferences::Preferences;
use crate::response::{ApiError, ErrorResponse, ResponseError, Unreadable};
use crate::store::{Context, Store};
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
    store: Arc<Store>,
    reader: Arc<Reader>,
}

/// What is worked out for a reader: the chain, and what it has for each message.
#[derive(Debug)]
struct Reader {
    chain: Chain,
    /// A slot for each [`Generic`] message, for each known code by its position, and
    /// for each of the catalog's own codes. Filled when first asked for.
    slots: Box<[OnceLock<Box<Slot>>]>,
}

/// What the chain has for a message.
#[derive(Debug)]
struct Slot {
    /// Both texts, if neither depends on arguments.
    fixed: Option<Fixed>,
    value: Vec<Candidate>,
    user: Vec<Candidate>,
}

/// A text that answers if it can be rendered.
#[derive(Debug)]
struct Candidate {
    link: Link,
    context: Context,
    text: Arc<Text>,
}

impl Localizer {
    pub(crate) fn new(store: Arc<Store>, readers: &Readers, preferences: &Preferences) -> Self {
        let reader = readers.reader(&store, preferences);
        Self { store, reader }
    }

    /// The locales that answer, in order.
    pub fn chain(&self) -> &Chain {
        &self.reader.chain
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
        let fixed = self.ready_slot(code).and_then(|slot| slot.fixed.as_ref());
        match fixed {
            Some(fixed) => Message::fixed(fixed),
            None => self.first_or_made(code),
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
        let args = match code.and_then(|code| self.code_slot(code)) {
            Some(Slot {
                fixed: Some(fixed), ..
            }) => return Message::fixed(fixed),
            Some(_) => error.args(),
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
        self.trace_with(code, &FluentArgs::new())
    }

    /// As [`trace`](Self::trace), for a message that is asked for with arguments.
    pub fn trace_with(&self, code: impl Into<ErrorCode>, args: &FluentArgs<'_>) -> Trace {
        let (store, chain) = (&self.store, &self.reader.chain);
        trace::trace(store, chain, Some(code.into()), args, false)
    }

    /// As [`trace`](Self::trace), for what [`explain`](Self::explain) tells of an error.
    pub fn trace_error(&self, error: &ApiError) -> Trace {
        let (store, chain) = (&self.store, &self.reader.chain);
        let has_text = error.server_text().is_some();
        trace::trace(store, chain, error.code(), &error.args(), has_text)
    }

    /// A message that is asked for the first time, or depends on arguments.
    #[cold]
    #[inline(never)]
    fn first_or_made(&self, code: ErrorCode) -> Message<'_> {
        match self.code_slot(code).and_then(|slot| slot.fixed.as_ref()) {
            Some(fixed) => Message::fixed(fixed),
            None => self.compose(Some(code), None, &FluentArgs::new()),
        }
    }

    /// The slot of a code that was asked for before.
    #[inline]
    fn ready_slot(&self, code: ErrorCode) -> Option<&Slot> {
        Some(self.reader.slots.get(self.slot_position(code)?)?.get()?)
    }

    /// The slot of a code that may have a message.
    fn code_slot(&self, code: ErrorCode) -> Option<&Slot> {
        let slot = self.reader.slots.get(self.slot_position(code)?)?;
        Some(slot.get_or_init(|| Box::new(self.fill(Some(code), &code.message_id()))))
    }

    #[inline]
    fn slot_position(&self, code: ErrorCode) -> Option<usize> {
        let position = match code.position() {
            Some(position) => position,
            None => ErrorCode::ALL.len() + self.own_position(code)?,
        };
        Some(Generic::COUNT + position)
    }

    #[inline(never)]
    fn own_position(&self, code: ErrorCode) -> Option<usize> {
        self.store.own_codes.binary_search(&code).ok()
    }

    fn generic_slot(&self, generic: Generic) -> Option<&Slot> {
        let slot = self.reader.slots.get(generic as usize)?;
        Some(slot.get_or_init(|| Box::new(self.fill(None, generic.id()))))
    }

    /// Asks the chain for both texts of a message.
    #[cold]
    fn fill(&self, code: Option<ErrorCode>, id: &str) -> Slot {
        let value = self.candidates(id, Part::Value);
        let user = self.candidates(id, Part::User);
        let fixed = self.fixed(&value).zip(self.fixed(&user));
        Slot {
            fixed: fixed.map(|(text, user_text)| Fixed {
                code,
                text,
                user_text,
            }),
            value,
            user,
        }
    }

    /// The texts that may answer, up to the first that surely does.
    fn candidates(&self, id: &str, part: Part) -> Vec<Candidate> {
        let mut candidates = Vec::new();
        let links = self.reader.chain.links();
        for (position, &link) in links.iter().enumerate() {
            for (context, version) in self.store.versions(links, position, id) {
                let text = self.store.messages(context).text(version, part);
                if matches!(**text, Text::Absent | Text::Broken(_)) {
                    continue;
                }
                candidates.push(Candidate {
                    link,
                    context,
                    text: Arc::clone(text),
                });
                if matches!(**text, Text::Fixed(_)) {
                    return candidates;
                }
            }
        }
        candidates
    }

    fn fixed(&self, candidates: &[Candidate]) -> Option<FixedText> {
        let Candidate { link, text, .. } = candidates.first()?;
        match &**text {
            Text::Fixed(text) => Some(FixedText {
                text: Arc::clone(text),
                locale: Arc::clone(self.reader.chain.locale(*link)),
                origin: link.origin(),
            }),
            _ => None,
        }
    }

    /// The first text that can be rendered.
    fn answer<'a>(
        &'a self,
        candidates: &'a [Candidate],
        args: &FluentArgs<'_>,
    ) -> Option<MadeText<'a>> {
        candidates.iter().find_map(|candidate| {
            let link = candidate.link;
            let messages = self.store.messages(candidate.context);
            Some(MadeText {
                text: messages.format(&candidate.text, args).ok()?,
                locale: Some(self.reader.chain.locale(link)),
                origin: link.origin(),
            })
        })
    }

    /// The message of a code, with whatever stands in for a text that it lacks: for
    /// developers the server's text, then for both a generic one.
    fn compose<'a>(
        &'a self,
        code: Option<ErrorCode>,
        server_text: Option<&'a str>,
        args: &FluentArgs<'_>,
    ) -> Message<'a> {
        let slot = code.and_then(|code| self.code_slot(code));
        let own = |part| {
            let slot = slot?;
            self.answer(slot.candidates(part), args)
        };
        let generic = |part| {
            let args = Generic::args(code);
            Generic::standing_in_for(code)
                .iter()
                .find_map(|&generic| {
                    let slot = self.generic_slot(generic)?;
                    self.answer(slot.candidates(part), &args)
                })
                .map(|text| MadeText {
                    origin: Origin::Generic,
                    ..text
                })
                .unwrap_or_else(|| MadeText::id(code.map(ErrorCode::message_id)))
        };
        let server = || {
            Some(MadeText {
                text: Cow::Borrowed(server_text?),
                locale: None,
                origin: Origin::Server,
            })
        };
        Message::made(Made {
            code,
            text: own(Part::Value)
                .or_else(server)
                .unwrap_or_else(|| generic(Part::Value)),
            user_text: own(Part::User).unwrap_or_else(|| generic(Part::User)),
        })
    }

    fn generic(&self, generic: Generic, args: &FluentArgs<'_>) -> Message<'_> {
        let slot = self.generic_slot(generic);
        let text = |part| self.answer(slot?.candidates(part), args);
        let value =
            text(Part::Value).unwrap_or_else(|| MadeText::id(Some(generic.id().to_owned())));
        Message::made(Made {
            code: None,
            // A summary is the same for everyone.
            user_text: text(Part::User).unwrap_or_else(|| value.clone()),
            text: value,
        })
    }
}

/// What was worked out for the readers of a catalog seen so far. Most readers of an app ask
/// for the same few languages, again and again.
#[derive(Debug, Default)]
pub(crate) struct Readers(RwLock<HashMap<Preferences, Arc<Reader>>>);

impl Readers {
    /// How many readers are kept. Whoever sends nothing but new headers only has them
    /// worked out anew.
    const MAX: usize = 128;
    /// How many languages a reader who is kept may ask for.
    const MAX_LANGUAGES: usize = 16;

    fn reader(&self, store: &Store, preferences: &Preferences) -> Arc<Reader> {
        if let Ok(readers) = self.0.read()
            && let Some(reader) = readers.get(preferences)
        {
            return Arc::clone(reader);
        }
        let chain = store.negotiator.chain(preferences);
        let reader = Arc::new(Reader::new(chain, store.own_codes.len()));
        if preferences.len() <= Self::MAX_LANGUAGES
            && let Ok(mut readers) = self.0.write()
        {
            if readers.len() >= Self::MAX {
                readers.clear();
            }
            readers.insert(preferences.clone(), Arc::clone(&reader));
        }
        reader
    }
}

impl Reader {
    fn new(chain: Chain, own_codes: usize) -> Self {
        let slots = Generic::COUNT + ErrorCode::ALL.len() + own_codes;
        Self {
            chain,
            slots: std::iter::repeat_with(OnceLock::new).take(slots).collect(),
        }
    }
}

impl Slot {
    fn candidates(&self, part: Part) -> &[Candidate] {
        match part {
            Part::Value => &self.value,
            Part::User => &self.user,
        }
    }
}

impl Link {
    fn origin(&self) -> Origin {
        if self.first_choice {
            Origin::FirstChoice
        } else {
            Origin::Fallback
        }
    }
}

impl MadeText<'_> {
    /// For a catalog that has not even a generic message.
    fn id(id: Option<String>) -> Self {
        MadeText {
            text: id.map_or(Cow::Borrowed(Generic::UnknownError.id()), Cow::Owned),
            locale: None,
            origin: Origin::Id,
        }
    }
}
