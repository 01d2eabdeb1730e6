//! Fields of an error as the arguments of its message.

use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

use fluent::FluentValue;

/// A value that a message can take as an argument: a text, or a number.
///
/// Fluent's numbers are 64-bit floating point: integers beyond 2⁵³ lose digits. Pass ids as texts.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an argument of a message",
    note = "mark the field `#[explain(text)]` to pass what it displays, or `#[explain(skip)]`"
)]
pub trait Argument {
    /// Returns the value as Fluent takes it.
    fn argument(&self) -> FluentValue<'_>;
}

impl Argument for str {
    fn argument(&self) -> FluentValue<'_> {
        self.into()
    }
}

impl Argument for String {
    fn argument(&self) -> FluentValue<'_> {
        self.as_str().into()
    }
}

impl Argument for Cow<'_, str> {
    fn argument(&self) -> FluentValue<'_> {
        self.as_ref().into()
    }
}

impl Argument for char {
    fn argument(&self) -> FluentValue<'_> {
        self.to_string().into()
    }
}

macro_rules! numbers {
    ($($number:ty)+) => {$(
        impl Argument for $number {
            fn argument(&self) -> FluentValue<'_> {
                (*self).into()
            }
        }
    )+};
}

numbers!(u8 u16 u32 u64 usize i8 i16 i32 i64 isize f32 f64);

macro_rules! pointers {
    ($($pointer:ty)+) => {$(
        impl<T: Argument + ?Sized> Argument for $pointer {
            fn argument(&self) -> FluentValue<'_> {
                (**self).argument()
            }
        }
    )+};
}

pointers!(&T Box<T> Rc<T> Arc<T>);
