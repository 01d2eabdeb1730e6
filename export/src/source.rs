//! Where the texts come from: a catalog, and what its messages have in all of its locales.
//!
//! Messages that are about no code are reached by codes of our own that refer to them.

use std::collections::BTreeMap;
use std::rc::Rc;

use gengo_messages::ftl::generic_ids;
use gengo_messages::{
    Catalog, CatalogBuilder, Direction, ErrorCode, FluentArgs, LanguageIdentifier, Localizer,
    Message, Origin, Preferences,
};

use crate::audience::Audience;
use crate::error::ExportError;
use crate::format::Format;
use crate::key::{key, user_key};
use crate::layers::{Layer, Layers, USER};
use crate::options::ExportOptions;
use crate::plurals::COUNTS;
use crate::variables::{Use, Variables, variables};

/// Where texts come from.
pub(crate) struct Source {
    layers: Layers,
    /// The catalog and the codes that refer to generic messages.
    probes: Catalog,
    generic: Vec<Generic>,
    /// Of the texts of codes that have variables.
    shapes: BTreeMap<(String, Part), Rc<Shape>>,
    audience: Audience,
}

/// The variables of a text: those that it has in any locale, sorted. Their places are counted in this
/// order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shape {
    pub(crate) variables: Vec<String>,
    /// Which of them is a number that chooses the plural form.
    pub(crate) counted: Option<usize>,
}

pub(crate) struct Generic {
    pub(crate) id: &'static str,
    pub(crate) probe: ErrorCode,
    developer: Rc<Shape>,
    user: Rc<Shape>,
}

/// Which of a message's two texts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    Developer,
    User,
}

/// Stand around the name of a variable in what is rendered. No text has them: they are no characters.
pub(crate) const BEGIN: char = '\u{fdd1}';
pub(crate) const END: char = '\u{fdd2}';

impl Source {
    pub(crate) fn new(
        texts: &CatalogBuilder,
        options: &ExportOptions,
        warn: &mut dyn FnMut(&str),
    ) -> Result<Self, ExportError> {
        let catalog = texts.clone().build();
        for problem in catalog.problems() {
            warn(&problem.to_string());
        }
        let free = (90_000_000..)
            .map(ErrorCode::from)
            .filter(|code: &ErrorCode| catalog.codes().binary_search(code).is_err());
        let mut generic: Vec<_> = generic_ids()
            .zip(free)
            .map(|(id, probe)| Generic {
                id,
                probe,
                developer: Rc::default(),
                user: Rc::default(),
            })
            .collect();
        let layers = Layers::of_catalog(catalog);
        let catalog = layers.catalog();
        let mut builder = texts.clone();
        for locale in catalog.locales() {
            let text = probes_of(&generic, layers.of(locale));
            builder = builder.overlay_text(locale.clone(), "probes", text);
        }
        let probes = builder.build();
        let localizers: Vec<_> = catalog
            .locales()
            .map(|locale| probes.localizer(&Preferences::from(locale.clone())))
            .collect();
        for generic in &mut generic {
            let plural = localizers.iter().any(|localizer| {
                let shown = |count| rendered(localizer, generic.probe, Part::Developer, count);
                let mut texts = COUNTS.map(shown);
                texts.sort_unstable();
                texts.first() != texts.last()
            });
            let shape = |part| {
                let code = marked("code");
                let mut shown = localizers
                    .iter()
                    .map(|localizer| rendered(localizer, generic.probe, part, 1.));
                let code = shown.any(|text| text.contains(&code)).then_some("code");
                let count = plural.then_some("count");
                let variables = code.into_iter().chain(count).map(str::to_owned);
                let variables: Vec<_> = variables.collect();
                Rc::new(Shape {
                    counted: plural.then(|| variables.len() - 1),
                    variables,
                })
            };
            (generic.developer, generic.user) = (shape(Part::Developer), shape(Part::User));
        }
        Ok(Self {
            shapes: shapes(&layers, options.format)?,
            layers,
            probes,
            generic,
            audience: options.audience,
        })
    }

    /// The locales that are asked for, or all.
    pub(crate) fn wanted(&self, ids: &[String]) -> Result<Vec<LanguageIdentifier>, ExportError> {
        let all = || self.catalog().locales().cloned();
        if ids.is_empty() {
            return Ok(all().collect());
        }
        let find = |id: &String| {
            let found = all().find(|locale| locale.to_string().eq_ignore_ascii_case(id));
            found.ok_or_else(|| {
                ExportError::new(format!("there is no locale {id}; `locales` lists them"))
            })
        };
        let mut wanted = ids.iter().map(find).collect::<Result<Vec<_>, _>>()?;
        wanted.sort();
        wanted.dedup();
        Ok(wanted)
    }

    pub(crate) fn catalog(&self) -> &Catalog {
        self.layers.catalog()
    }

    pub(crate) fn layers(&self) -> &Layers {
        &self.layers
    }

    /// The catalog and the codes that refer to generic messages.
    pub(crate) fn probes(&self) -> &Catalog {
        &self.probes
    }

    pub(crate) fn generics(&self) -> &[Generic] {
        &self.generic
    }

    pub(crate) fn audience(&self) -> Audience {
        self.audience
    }

    /// The ids of the messages that the library shows.
    pub(crate) fn ids(&self) -> impl Iterator<Item = String> {
        let codes = self.codes().iter().map(|code| code.message_id());
        codes.chain(self.generic().map(str::to_owned))
    }

    pub(crate) fn codes(&self) -> &[ErrorCode] {
        self.catalog().codes()
    }

    /// The ids of the generic messages.
    pub(crate) fn generic(&self) -> impl Iterator<Item = &'static str> {
        self.generic.iter().map(|generic| generic.id)
    }

    /// The variables of a message's text.
    pub(crate) fn shape(&self, id: &str, part: Part) -> Rc<Shape> {
        let mut generic = self.generic.iter();
        match generic.find(|generic| generic.id == id) {
            Some(generic) => generic.shape(part),
            None => {
                let shape = self.shapes.get(&(id.to_owned(), part));
                shape.cloned().unwrap_or_default()
            }
        }
    }

    pub(crate) fn direction(&self, locale: &LanguageIdentifier) -> Direction {
        let coverage = self.catalog().coverage().into_iter();
        let mut own = coverage.filter(|coverage| coverage.locale == *locale);
        own.next()
            .map_or(Direction::LeftToRight, |own| own.direction)
    }
}

impl Generic {
    pub(crate) fn shape(&self, part: Part) -> Rc<Shape> {
        Rc::clone(match part {
            Part::Developer => &self.developer,
            Part::User => &self.user,
        })
    }
}

/// Messages that refer to the generic ones, where a locale has these itself: what it has not, it is to
/// show as another locale has it, with what that refers to there.
fn probes_of(generic: &[Generic], own: &[Layer]) -> String {
    let has = |id: &str, attribute: Option<&str>| {
        let name = attribute.map(str::to_owned);
        let mut parts = own.iter().filter_map(|layer| layer.get(id));
        parts.any(|parts| parts.contains_key(&name))
    };
    let refer = |Generic { id, probe, .. }: &Generic| {
        let value = has(id, None).then(|| format!(" {{ {id} }}"));
        let user = has(id, Some(USER)).then(|| format!("\n    .user = {{ {id}.user }}"));
        let own = probe.message_id();
        match (value, user) {
            (None, None) => String::new(),
            (value, user) => {
                let (value, user) = (value.unwrap_or_default(), user.unwrap_or_default());
                format!("{own} ={value}{user}\n")
            }
        }
    };
    generic.iter().map(refer).collect()
}

/// The variables of the texts of codes, in all locales.
///
/// Fails for a text that the format cannot say; Fluent can say all.
fn shapes(
    layers: &Layers,
    format: Format,
) -> Result<BTreeMap<(String, Part), Rc<Shape>>, ExportError> {
    let mut found: BTreeMap<(String, Part), BTreeMap<String, Use>> = BTreeMap::new();
    for locale in layers.catalog().locales() {
        for variables in variables(layers, locale) {
            let Variables { id, locale, .. } = variables;
            let part = match variables.attribute.as_deref() {
                None => Part::Developer,
                Some(USER) => Part::User,
                Some(_) => continue,
            };
            let known = found.entry((id.clone(), part)).or_default();
            for (name, used) in variables.uses {
                let known = known.entry(name).or_insert(used);
                *known = used.max(*known);
            }
            let mut others = known.iter().filter(|(_, used)| **used == Use::Other);
            let mut numbers = known.iter().filter(|(_, used)| **used == Use::Number);
            let fault = match (others.next(), numbers.nth(1)) {
                (Some((name, _)), _) => format!("what it does with ${name}"),
                (_, Some((name, _))) => format!("a second number, ${name},"),
                _ => continue,
            };
            if format != Format::Ftl {
                let user = if part == Part::User { ".user" } else { "" };
                let told =
                    format!("{id}{user} ({locale}): {fault} only Fluent can say: --format ftl");
                return Err(ExportError::new(told));
            }
        }
    }
    let shape = |variables: BTreeMap<String, Use>| {
        let mut uses = variables.values();
        Rc::new(Shape {
            counted: uses.position(|used| *used == Use::Number),
            variables: variables.into_keys().collect(),
        })
    };
    let found = found.into_iter();
    Ok(found
        .map(|(key, variables)| (key, shape(variables)))
        .collect())
}

/// What stands for a variable in what is rendered.
pub(crate) fn marked(name: &str) -> String {
    format!("{BEGIN}{name}{END}")
}

impl Part {
    pub(crate) fn key(self, id: &str) -> String {
        match self {
            Part::Developer => key(id),
            Part::User => user_key(id),
        }
    }

    pub(crate) fn text<'a>(self, message: &'a Message<'_>) -> &'a str {
        match self {
            Part::Developer => message.text(),
            Part::User => message.user_text(),
        }
    }

    pub(crate) fn locale<'a>(self, message: &'a Message<'_>) -> Option<&'a LanguageIdentifier> {
        match self {
            Part::Developer => message.locale(),
            Part::User => message.user_locale(),
        }
    }
}

/// A generic message as it is shown.
pub(crate) fn rendered(localizer: &Localizer, probe: ErrorCode, part: Part, count: f64) -> String {
    let mut args = FluentArgs::new();
    args.set("code", marked("code"));
    args.set("count", count);
    let message = localizer.message_with(probe, &args);
    match part {
        // What has no text for users, such as a summary, is the same for everyone.
        Part::User if message.user_origin() != Origin::Generic => message.user_text(),
        _ => message.text(),
    }
    .to_owned()
}
