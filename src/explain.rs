//! Errors that have a message for the reader.

use crate::code::ErrorCode;
use crate::declared::Declared;
use crate::localizer::Localizer;
use crate::message::Message;
use crate::response::{ApiError, ErrorResponse, ResponseError, UnreachableError, UnreadableError};

/// An error that has a message in the reader's language.
///
/// This library's errors implement it. Derive it for your own error types:
///
/// ```
/// use gengo_messages::{Catalog, Explain, Preferences, ResponseError};
///
/// #[derive(Explain)]
/// enum CheckoutError {
///     /// The message `card-declined`, with `$card` and `$limit`.
///     CardDeclined { card: String, limit: u32 },
///     /// Whatever Gengo said.
///     #[explain(transparent)]
///     Gengo(ResponseError),
/// }
///
/// let text = "card-declined = Card { $card } declined over { $limit }";
/// let catalog = Catalog::builder()
///     .overlay_text("en".parse()?, "shop.ftl", text)
///     .isolate_arguments(false)
///     .build();
/// assert_eq!(catalog.verify(CheckoutError::declared()), Ok(()));
///
/// let localizer = catalog.localizer(&Preferences::default());
/// let error = CheckoutError::CardDeclined { card: "1234".to_owned(), limit: 500 };
/// assert_eq!(localizer.explain(&error).text(), "Card 1234 declined over 500");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Deriving
///
/// Each variant of an enum has a message, and so does a struct. The id of the message is the name in
/// kebab case. Its arguments are the named fields, which must implement
/// [`Argument`](crate::Argument). Fields called `source` or `backtrace`, or marked `#[source]`,
/// `#[from]` or `#[backtrace]`, are not arguments.
///
/// On a variant or struct:
///
/// - `#[explain(id = "…")]`: use the message with this id.
/// - `#[explain(code = 9001)]`, `#[explain(code = "card_declined")]`: use the message of this code,
///   whose id follows the catalog's [`CodeIds`](crate::CodeIds).
/// - `#[explain(transparent)]`: use the message of the only field.
///
/// On a field:
///
/// - `#[explain(skip)]`: do not pass the field.
/// - `#[explain(name = "…")]`: pass it under this name. Tuple fields are only passed with a name.
/// - `#[explain(text)]`: pass what it displays, as text. Use this for numeric ids: Fluent's numbers
///   are 64-bit floating point, exact up to 2⁵³.
///
/// On the type:
///
/// - `#[explain(texts = "locales/en")]`: a file, or a folder of `.ftl` files, relative to the
///   crate's manifest. A message that is missing there, or that uses a variable without a field, is
///   a compile error.
/// - `#[explain(prefix = "checkout-")]`: prepend this to ids made from names.
/// - `#[explain(crate = "path")]`: the path of this library, if it is not `::gengo_messages`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no message",
    note = "derive `Explain` for it"
)]
pub trait Explain {
    /// Returns the message for a reader.
    fn explain<'a>(&'a self, localizer: &'a Localizer) -> Message<'a>;

    /// Returns the messages that values of this type ask for, for
    /// [`Catalog::verify`](crate::Catalog::verify). Those of this library's own types are not among
    /// them.
    fn declared() -> Vec<Declared>
    where
        Self: Sized,
    {
        Vec::new()
    }
}

impl Localizer {
    /// Returns the message of an error: one of a response, a whole response, why a call failed, or
    /// an app's own error that derives [`Explain`].
    ///
    /// ```
    /// use gengo_messages::{Catalog, ErrorResponse, Preferences, check};
    ///
    /// let body = br#"{"opstat":"error","err":{"code":1350,"msg":"body_src is a required field"}}"#;
    /// let localizer = Catalog::embedded().localizer(&Preferences::from_ids(["de"])?);
    /// if let Err(error) = check(body) {
    ///     let message = localizer.explain(&error);
    ///     assert_eq!(message.locale().map(ToString::to_string).as_deref(), Some("de"));
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn explain<'a, E: Explain + ?Sized>(&'a self, error: &'a E) -> Message<'a> {
        error.explain(self)
    }
}

impl Explain for ApiError {
    fn explain<'a>(&'a self, localizer: &'a Localizer) -> Message<'a> {
        localizer.explain_api(self)
    }
}

/// The error if there is only one, or a summary.
impl Explain for ErrorResponse {
    fn explain<'a>(&'a self, localizer: &'a Localizer) -> Message<'a> {
        localizer.explain_whole(self)
    }
}

impl Explain for ResponseError {
    fn explain<'a>(&'a self, localizer: &'a Localizer) -> Message<'a> {
        localizer.explain_failure(self)
    }
}

impl Explain for UnreadableError {
    fn explain<'a>(&'a self, localizer: &'a Localizer) -> Message<'a> {
        localizer.explain_unreadable(self)
    }
}

impl Explain for UnreachableError {
    fn explain<'a>(&'a self, localizer: &'a Localizer) -> Message<'a> {
        localizer.explain_unreachable(self)
    }
}

impl Explain for ErrorCode {
    fn explain<'a>(&'a self, localizer: &'a Localizer) -> Message<'a> {
        localizer.message(*self)
    }
}

impl<E: Explain + ?Sized> Explain for &E {
    fn explain<'a>(&'a self, localizer: &'a Localizer) -> Message<'a> {
        (**self).explain(localizer)
    }
}

impl<E: Explain + ?Sized> Explain for Box<E> {
    fn explain<'a>(&'a self, localizer: &'a Localizer) -> Message<'a> {
        (**self).explain(localizer)
    }
}
