//! The arguments of a text.

use std::fmt;

use fluent_bundle::{FluentArgs, FluentValue};

#[cfg(doc)]
use crate::escaped::Escaped;

/// Arguments by their names.
///
/// [`FluentArgs`] is one way to hold them. An array of pairs is another, which allocates nothing:
///
/// ```
/// use message_catalog::{Catalog, FluentValue, Part, Preferences};
///
/// let catalog = Catalog::builder()
///     .overlay_text("en".parse()?, "app.ftl", "full = No room for { $name }")
///     .isolate_arguments(false)
///     .build();
/// let localizer = catalog.localizer(&Preferences::default());
/// let args = [("name", FluentValue::from("a.txt"))];
/// let text = localizer.text_with("full", Part::Value, &args).ok_or("no text")?;
/// assert_eq!(text.as_str(), "No room for a.txt");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait Args {
    /// The argument of a name, without the `$`; `None` if there is none.
    fn argument<'a>(&'a self, name: &'a str) -> Option<&'a FluentValue<'a>>;

    /// Visits all arguments.
    fn each(&self, visit: &mut dyn FnMut(&str, &FluentValue<'_>));

    /// Whether arguments that are texts are escaped where they are shown, as by [`LogSafe`].
    fn are_escaped(&self) -> bool {
        false
    }
}

/// Arguments for a text that goes to a log: those that are texts are shown as [`Escaped`].
///
/// ```
/// use message_catalog::{Catalog, FluentValue, LogSafe, Part, Preferences};
///
/// let catalog = Catalog::builder()
///     .overlay_text("en".parse()?, "app.ftl", "full = No room for { $name }")
///     .isolate_arguments(false)
///     .build();
/// let localizer = catalog.localizer(&Preferences::default());
/// let args = [("name", FluentValue::from("a.txt\nb.txt"))];
/// let text = localizer.text_with("full", Part::Value, &LogSafe::new(&args)).ok_or("no text")?;
/// assert_eq!(text.as_str(), r"No room for a.txt\nb.txt");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct LogSafe<'a>(&'a dyn Args);

impl<'a> LogSafe<'a> {
    /// Escapes the texts of some arguments.
    pub fn new(args: &'a dyn Args) -> Self {
        Self(args)
    }
}

impl fmt::Debug for LogSafe<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        self.0.each(&mut |name, value| {
            map.entry(&name, value);
        });
        map.finish()
    }
}

impl Args for LogSafe<'_> {
    #[inline]
    fn argument<'a>(&'a self, name: &'a str) -> Option<&'a FluentValue<'a>> {
        self.0.argument(name)
    }

    fn each(&self, visit: &mut dyn FnMut(&str, &FluentValue<'_>)) {
        self.0.each(visit);
    }

    fn are_escaped(&self) -> bool {
        true
    }
}

impl Args for FluentArgs<'_> {
    fn argument<'a>(&'a self, name: &'a str) -> Option<&'a FluentValue<'a>> {
        let own: &'a FluentArgs<'a> = self;
        own.get(name)
    }

    fn each(&self, visit: &mut dyn FnMut(&str, &FluentValue<'_>)) {
        self.iter().for_each(|(name, value)| visit(name, value));
    }
}

impl Args for [(&str, FluentValue<'_>)] {
    #[inline]
    fn argument<'a>(&'a self, name: &'a str) -> Option<&'a FluentValue<'a>> {
        let own = self.iter().find(|(own, _)| *own == name);
        own.map(|(_, value)| value)
    }

    fn each(&self, visit: &mut dyn FnMut(&str, &FluentValue<'_>)) {
        self.iter().for_each(|(name, value)| visit(name, value));
    }
}

impl<const COUNT: usize> Args for [(&str, FluentValue<'_>); COUNT] {
    fn argument<'a>(&'a self, name: &'a str) -> Option<&'a FluentValue<'a>> {
        self.as_slice().argument(name)
    }

    fn each(&self, visit: &mut dyn FnMut(&str, &FluentValue<'_>)) {
        self.as_slice().each(visit);
    }
}
