//! The arguments of a text.

use fluent_bundle::{FluentArgs, FluentValue};

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
