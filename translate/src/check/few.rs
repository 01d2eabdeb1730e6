//! A list that mostly has one item.

use std::ops::Deref;

/// A list that mostly has one item, which is then kept without a pointer: each locale looks at it, and to follow a pointer for
/// it takes the processor longer than to compare it.
pub(crate) enum Few<T> {
    One([T; 1]),
    More(Vec<T>),
}

impl<T> From<Vec<T>> for Few<T> {
    fn from(all: Vec<T>) -> Self {
        match <[T; 1]>::try_from(all) {
            Ok(one) => Self::One(one),
            Err(all) => Self::More(all),
        }
    }
}

impl<T> FromIterator<T> for Few<T> {
    fn from_iter<I: IntoIterator<Item = T>>(all: I) -> Self {
        Vec::from_iter(all).into()
    }
}

impl<T> Deref for Few<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        match self {
            Few::One(one) => one,
            Few::More(all) => all,
        }
    }
}
