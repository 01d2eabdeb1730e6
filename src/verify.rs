//! Checks that a catalog has the texts that error types use.

use std::collections::BTreeSet;

use fluent::FluentArgs;
use message_catalog::{Level, Localizer, Preferences, Resolved};

use crate::catalog::Catalog;
use crate::declared::{Declared, DeclaredMessage, VerifyError};
use crate::part::TextKind;

impl Catalog {
    /// Checks that every locale with texts of the app has the messages of its error types, and that these
    /// use the arguments of the types. One line in a test checks all types:
    ///
    /// ```
    /// # use gengo_messages::{Catalog, Explain};
    /// # #[derive(Explain)]
    /// # enum CartError { SoldOut { item: String } }
    /// # #[derive(Explain)]
    /// # #[explain(id = "sold-out")]
    /// # struct CheckoutError { item: String }
    /// # let text = "sold-out = { $item } is sold out";
    /// # let catalog = Catalog::empty().overlay_text("en".parse()?, "shop.ftl", text).build();
    /// catalog.verify([CartError::declared(), CheckoutError::declared()].concat())?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// All of these, at once: a locale has no usable text for a message, neither itself nor in a
    /// parent locale; a text uses a variable that the type does not have; a translation does not use
    /// a variable that the text of the reference locale uses; a translation has no `.user` text
    /// where the reference locale has one.
    pub fn verify(&self, declared: impl IntoIterator<Item = Declared>) -> Result<(), VerifyError> {
        let messages = self.messages();
        let localizer = |locale: &_| messages.localizer(&Preferences::from(Clone::clone(locale)));
        let reference = messages.reference().map(localizer);
        let has_own = |locale: &&_| {
            let mut layers = messages.layers(locale);
            layers.any(|layer| layer.level() == Level::Overlay)
        };
        let locales = self.locales().filter(has_own);
        let localizers: Vec<_> = locales.map(|own| (own, localizer(own))).collect();
        let mut faults = Vec::new();
        for declared in declared {
            let id = match declared.message() {
                DeclaredMessage::Id(id) => id.to_owned(),
                DeclaredMessage::Code(code) => self.message_id(code),
            };
            if localizers.is_empty() {
                faults.push(format!("{}: the app has no texts", declared.place()));
            }
            for (locale, localizer) in &localizers {
                let asked = Asked {
                    id: &id,
                    declared: &declared,
                    reference: reference.as_ref(),
                };
                let own = asked.faults(localizer).into_iter();
                faults.extend(own.map(|fault| format!("{}: {locale}: {fault}", declared.place())));
            }
        }
        match faults.is_empty() {
            true => Ok(()),
            false => Err(VerifyError { faults }),
        }
    }
}

/// A message that a type uses.
struct Asked<'a> {
    id: &'a str,
    declared: &'a Declared,
    reference: Option<&'a Localizer>,
}

impl Asked<'_> {
    /// The mistakes in the message for the readers of one locale.
    fn faults(&self, localizer: &Localizer) -> Vec<String> {
        let mut faults = Vec::new();
        for kind in [TextKind::Developer, TextKind::User] {
            let suffix = match kind {
                TextKind::Developer => "",
                TextKind::User => ".user",
            };
            let name = format!("{}{suffix}", self.id);
            let in_reference = self
                .reference
                .and_then(|own| own.resolve(self.id, kind.part()));
            let resolved = localizer.resolve(self.id, kind.part());
            let Some(text) = resolved.filter(Resolved::is_first_choice) else {
                if kind == TextKind::Developer || in_reference.is_some() {
                    faults.push(self.missing(localizer, kind, &name));
                }
                continue;
            };
            let used = variables(&text);
            let given: BTreeSet<&str> = self.declared.arguments().iter().copied().collect();
            for name_of in used.iter().filter(|own| !given.contains(own.as_str())) {
                faults.push(format!(
                    "{name} uses ${name_of}, which is not among the arguments ({})",
                    list(&given)
                ));
            }
            let wanted = in_reference.as_ref().map(variables).unwrap_or_default();
            let wanted = wanted.iter().filter(|own| given.contains(own.as_str()));
            for name_of in wanted.filter(|own| !used.contains(*own)) {
                faults.push(format!("{name} does not use ${name_of}"));
            }
        }
        faults
    }

    /// Why there is no text for readers.
    fn missing(&self, localizer: &Localizer, kind: TextKind, name: &str) -> String {
        let trace = localizer.trace(self.id, kind.part(), &FluentArgs::new());
        let first = trace.steps().first().and_then(message_catalog::Step::lack);
        match first {
            Some(lack) => format!("no usable text for {name}: {lack}"),
            None => format!("no usable text for {name}"),
        }
    }
}

fn variables(text: &Resolved<'_>) -> BTreeSet<String> {
    let names = text.composed().map(message_catalog::Composed::variables);
    let names = names.unwrap_or_default().into_iter();
    names.map(str::to_owned).collect()
}

fn list(arguments: &BTreeSet<&str>) -> String {
    if arguments.is_empty() {
        return "there are none".to_owned();
    }
    let names: Vec<String> = arguments.iter().map(|name| format!("${name}")).collect();
    names.join(", ")
}
