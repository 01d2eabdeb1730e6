//! A file with its comments, which a catalog does not read.

use fluent_syntax::ast::Resource;
use fluent_syntax::parser;
use gengo_messages::ftl::SafeText;
use self_cell::self_cell;

self_cell! {
    /// A file, parsed with its comments.
    pub(crate) struct Commented {
        owner: SafeText,
        #[covariant]
        dependent: Syntax,
    }

    impl {Debug}
}

type Syntax<'t> = Resource<&'t str>;

impl Commented {
    pub(crate) fn of(text: &SafeText) -> Self {
        Self::new(text.clone(), |text| {
            let (Ok(resource) | Err((resource, _))) = parser::parse(text.text());
            resource
        })
    }

    /// What was parsed: slices of the text that a catalog reads.
    pub(crate) fn resource(&self) -> &Resource<&str> {
        self.borrow_dependent()
    }
}
