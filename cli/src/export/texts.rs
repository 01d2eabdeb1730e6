//! The texts that are written, as the library renders them.
//!
//! Messages that are about no code are reached by codes of our own that refer to them.

use std::collections::BTreeMap;
use std::rc::Rc;

use fixed_decimal::Decimal;
use gengo_messages::ftl::{category_name, generic_ids, plural_rules};
use gengo_messages::{
    Catalog, Direction, ErrorCode, FluentArgs, LanguageIdentifier, Localizer, Message, Origin,
    Preferences, check,
};
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};

use super::ftl::{self, Layer, Use, Variables};
use crate::args::{Audience, ExportArgs, ExportFormat};
use crate::output::{Failure, Output};

/// Stand around the name of a variable in what is rendered. No text has them: they are no characters.
const BEGIN: char = '\u{fdd1}';
const END: char = '\u{fdd2}';

/// Counts that are rendered: every CLDR category of a whole number has one.
const COUNTS: [f64; 29] = [
    0., 1., 2., 3., 4., 5., 6., 7., 9., 10., 11., 12., 15., 19., 20., 21., 22., 25., 31., 99.,
    100., 101., 102., 103., 111., 1_000., 1_011., 1_000_000., 2_000_000.,
];

/// For the categories that no whole number has.
const FRACTIONS: [f64; 3] = [1.5, 0.5, 2.25];

/// For each generic message a response that gets it.
const RESPONSES: [(&str, &str); 7] = [
    (
        "http-client-error",
        r#"{"opstat":"error","err":{"code":499}}"#,
    ),
    (
        "http-server-error",
        r#"{"opstat":"error","err":{"code":599}}"#,
    ),
    (
        "summary-errors",
        r#"{"opstat":"error","err":[{"code":1000},{"code":1000}]}"#,
    ),
    (
        "summary-jobs",
        r#"{"opstat":"error","err":{"job_1":[{"code":1350}],"job_2":[{"code":1350}]}}"#,
    ),
    ("unknown-code", r#"{"opstat":"error","err":{"code":-1}}"#),
    ("unknown-error", r#"{"opstat":"error","err":{}}"#),
    ("unreadable-response", "{"),
];

/// What stands in the files of one locale.
pub struct Texts {
    pub locale: LanguageIdentifier,
    /// By key, in the order of the index.
    pub entries: Vec<(String, Text)>,
}

pub enum Text {
    One(Pattern),
    /// The categories of the locale that a text is known for, in CLDR's order.
    Plural(Vec<Form>),
}

pub struct Form {
    pub category: PluralCategory,
    pub pattern: Pattern,
}

/// A text with places for variables.
#[derive(Clone, Debug)]
pub struct Pattern {
    pieces: Vec<Piece>,
    shape: Rc<Shape>,
}

/// The variables of a text: those that it has in any locale, sorted. Their places are counted in this
/// order.
#[derive(Clone, Debug, Default)]
pub struct Shape {
    pub variables: Vec<String>,
    /// Which of them is a number that chooses the plural form.
    pub counted: Option<usize>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Text(String),
    /// A variable that is a text, by its place.
    Variable(usize),
    /// The number.
    Count(usize),
}

/// Where texts come from.
pub struct Source {
    catalog: Catalog,
    /// The catalog and the codes that refer to generic messages.
    probes: Catalog,
    generic: Vec<Generic>,
    /// By locale.
    layers: BTreeMap<String, Vec<Layer>>,
    /// By locale.
    parents: BTreeMap<String, Vec<LanguageIdentifier>>,
    /// Of the texts of codes that have variables.
    shapes: BTreeMap<(String, Part), Rc<Shape>>,
    audience: Audience,
}

struct Generic {
    id: &'static str,
    probe: ErrorCode,
    developer: Rc<Shape>,
    user: Rc<Shape>,
}

/// Which of a message's two texts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    Developer,
    User,
}

impl Source {
    pub fn new(args: &ExportArgs, output: &mut Output) -> Result<Self, Failure> {
        let catalog = args.texts.builder()?.build();
        for problem in catalog.problems() {
            output.complain(&problem.to_string());
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
        let layers: BTreeMap<_, _> = catalog
            .locales()
            .map(|locale| (locale.to_string(), ftl::read(&catalog, locale)))
            .collect();
        let mut builder = args.texts.builder()?;
        for locale in catalog.locales() {
            let own = layers.get(&locale.to_string()).into_iter().flatten();
            let text = probes_of(&generic, &own.collect::<Vec<_>>());
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
        let mut source = Self {
            layers,
            parents: parents(&catalog),
            catalog,
            probes,
            generic,
            shapes: BTreeMap::new(),
            audience: args.text,
        };
        source.shapes = shapes(&source, args.format)?;
        Ok(source)
    }

    /// The locales that are asked for, or all.
    pub fn wanted(&self, ids: &[String]) -> Result<Vec<LanguageIdentifier>, String> {
        let all = || self.catalog.locales().cloned();
        if ids.is_empty() {
            return Ok(all().collect());
        }
        let find = |id: &String| {
            let found = all().find(|locale| locale.to_string().eq_ignore_ascii_case(id));
            found.ok_or_else(|| format!("there is no locale {id}; `locales` lists them"))
        };
        let mut wanted = ids.iter().map(find).collect::<Result<Vec<_>, _>>()?;
        wanted.sort();
        wanted.dedup();
        Ok(wanted)
    }

    pub fn catalog(&self) -> &Catalog {
        &self.catalog
    }

    pub fn audience(&self) -> Audience {
        self.audience
    }

    /// The ids of the messages that the library shows.
    pub fn ids(&self) -> impl Iterator<Item = String> {
        let codes = self.codes().iter().map(|code| code.message_id());
        codes.chain(self.generic().map(str::to_owned))
    }

    pub fn codes(&self) -> &[ErrorCode] {
        self.catalog.codes()
    }

    /// The ids of the generic messages.
    pub fn generic(&self) -> impl Iterator<Item = &'static str> {
        self.generic.iter().map(|generic| generic.id)
    }

    /// The variables of a message's text.
    pub fn shape(&self, id: &str, part: Part) -> Rc<Shape> {
        let mut generic = self.generic.iter();
        match generic.find(|generic| generic.id == id) {
            Some(generic) => generic.shape(part),
            None => {
                let shape = self.shapes.get(&(id.to_owned(), part));
                shape.cloned().unwrap_or_default()
            }
        }
    }

    pub fn direction(&self, locale: &LanguageIdentifier) -> Direction {
        let coverage = self.catalog.coverage().into_iter();
        let mut own = coverage.filter(|coverage| coverage.locale == *locale);
        own.next()
            .map_or(Direction::LeftToRight, |own| own.direction)
    }

    pub fn chain(&self, locale: &LanguageIdentifier) -> Vec<LanguageIdentifier> {
        let chain = self.catalog.chain(&Preferences::from(locale.clone()));
        chain.locales().cloned().collect()
    }

    /// Those of the same language that fill in what a locale lacks, the nearest first.
    pub fn parents(&self, locale: &LanguageIdentifier) -> &[LanguageIdentifier] {
        self.parents
            .get(&locale.to_string())
            .map_or(&[], Vec::as_slice)
    }

    /// What a locale's layers have, the lowest first.
    pub fn layers(&self, locale: &LanguageIdentifier) -> &[Layer] {
        self.layers
            .get(&locale.to_string())
            .map_or(&[], Vec::as_slice)
    }

    /// What a locale shows, or with `own` what it has itself.
    pub fn texts(&self, locale: &LanguageIdentifier, own: bool, output: &mut Output) -> Texts {
        let reader = Preferences::from(locale.clone());
        let localizer = self.catalog.localizer(&reader);
        let probes = self.probes.localizer(&reader);
        let parts: &[Part] = match self.audience {
            Audience::Developer => &[Part::Developer],
            Audience::User => &[Part::User],
            Audience::Both => &[Part::Developer, Part::User],
        };
        let mut entries = Vec::new();
        for &code in self.catalog.codes() {
            let id = code.message_id();
            for &part in parts {
                let shape = self.shape(&id, part);
                let shown = |count| {
                    let message = localizer.message_with(code, &args(&shape, count));
                    (!own || part.locale(&message) == Some(locale))
                        .then(|| part.text(&message).to_owned())
                };
                if shown(1.).is_none() {
                    continue;
                }
                let shown = |count| shown(count).unwrap_or_default();
                let text = text(&id, &shape, locale, &shown, output);
                entries.push((part.key(&id), text));
            }
        }
        for generic in &self.generic {
            for &part in parts {
                if own && !is_own(&localizer, generic.id, part, locale) {
                    continue;
                }
                let shown = |count| rendered(&probes, generic.probe, part, count);
                let text = text(generic.id, &generic.shape(part), locale, &shown, output);
                entries.push((part.key(generic.id), text));
            }
        }
        Texts {
            locale: locale.clone(),
            entries,
        }
    }
}

/// A locale's id with the older names of two languages, by which all versions of Java and Android
/// find them.
pub fn older(locale: &LanguageIdentifier) -> String {
    let id = locale.to_string();
    let older = match locale.language.as_str() {
        "he" => "iw",
        "id" => "in",
        _ => return id,
    };
    id.replacen(locale.language.as_str(), older, 1)
}

/// The key of the developer's text of a message.
pub fn key(id: &str) -> String {
    format!("gengo_{}", id.replace('-', "_"))
}

/// The key of the user's text of a message.
pub fn user_key(id: &str) -> String {
    key(id) + "_user"
}

impl Generic {
    fn shape(&self, part: Part) -> Rc<Shape> {
        Rc::clone(match part {
            Part::Developer => &self.developer,
            Part::User => &self.user,
        })
    }
}

/// For each locale those of the same language that fill in what it lacks, the nearest first.
fn parents(catalog: &Catalog) -> BTreeMap<String, Vec<LanguageIdentifier>> {
    let coverage = catalog.coverage().into_iter();
    let thin = coverage.filter(|own| own.parent.is_some());
    let parents = thin.map(|own| {
        let chain = catalog.chain(&Preferences::from(own.locale.clone()));
        let others = chain.locales().filter(|other| **other != own.locale);
        let parents = others.filter(|other| other.language == own.locale.language);
        (own.locale.to_string(), parents.cloned().collect())
    });
    parents.collect()
}

/// Messages that refer to the generic ones, where a locale has these itself: what it has not, it is to
/// show as another locale has it, with what that refers to there.
fn probes_of(generic: &[Generic], own: &[&Layer]) -> String {
    let has = |id: &str, attribute: Option<&str>| {
        let name = attribute.map(str::to_owned);
        let mut parts = own.iter().filter_map(|layer| layer.get(id));
        parts.any(|parts| parts.contains_key(&name))
    };
    let refer = |Generic { id, probe, .. }: &Generic| {
        let value = has(id, None).then(|| format!(" {{ {id} }}"));
        let user = has(id, Some(ftl::USER)).then(|| format!("\n    .user = {{ {id}.user }}"));
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
    source: &Source,
    format: ExportFormat,
) -> Result<BTreeMap<(String, Part), Rc<Shape>>, Failure> {
    let mut found: BTreeMap<(String, Part), BTreeMap<String, Use>> = BTreeMap::new();
    for locale in source.catalog.locales() {
        for variables in ftl::variables(source, locale) {
            let Variables { id, locale, .. } = variables;
            let part = match variables.attribute.as_deref() {
                None => Part::Developer,
                Some(ftl::USER) => Part::User,
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
            if format != ExportFormat::Ftl {
                let user = if part == Part::User { ".user" } else { "" };
                let told =
                    format!("{id}{user} ({locale}): {fault} only Fluent can say: --format ftl");
                return Err(told.into());
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
fn marked(name: &str) -> String {
    format!("{BEGIN}{name}{END}")
}

/// What a text is rendered with.
fn args(shape: &Shape, count: f64) -> FluentArgs<'_> {
    let mut args = FluentArgs::new();
    for (i, name) in shape.variables.iter().enumerate() {
        match shape.counted == Some(i) {
            true => args.set(name.as_str(), count),
            false => args.set(name.as_str(), marked(name)),
        }
    }
    args
}

impl Part {
    fn key(self, id: &str) -> String {
        match self {
            Part::Developer => key(id),
            Part::User => user_key(id),
        }
    }

    fn text<'a>(self, message: &'a Message<'_>) -> &'a str {
        match self {
            Part::Developer => message.text(),
            Part::User => message.user_text(),
        }
    }

    fn locale<'a>(self, message: &'a Message<'_>) -> Option<&'a LanguageIdentifier> {
        match self {
            Part::Developer => message.locale(),
            Part::User => message.user_locale(),
        }
    }
}

/// A generic message as it is shown.
fn rendered(localizer: &Localizer, probe: ErrorCode, part: Part, count: f64) -> String {
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

/// Whether a generic message is shown from the locale itself.
fn is_own(localizer: &Localizer, id: &str, part: Part, locale: &LanguageIdentifier) -> bool {
    let response = RESPONSES.iter().find(|(known, _)| *known == id);
    response.is_some_and(|(_, body)| match check(body.as_bytes()) {
        Ok(_) => false,
        Err(error) => part.locale(&localizer.explain_failure(&error)) == Some(locale),
    })
}

/// A text with places for its variables.
fn text(
    id: &str,
    shape: &Rc<Shape>,
    locale: &LanguageIdentifier,
    shown: &dyn Fn(f64) -> String,
    output: &mut Output,
) -> Text {
    match shape.counted {
        Some(_) => Text::Plural(forms(id, shape, locale, shown, output)),
        None => Text::One(Pattern::of(&shown(1.), None, shape)),
    }
}

/// A text for each category of the locale. If a text does not go by categories alone, that is
/// told: it cannot be written.
fn forms(
    id: &str,
    shape: &Rc<Shape>,
    locale: &LanguageIdentifier,
    shown: &dyn Fn(f64) -> String,
    output: &mut Output,
) -> Vec<Form> {
    let mut forms: Vec<Form> = Vec::new();
    for category in categories(locale) {
        let mut samples = samples(locale, category);
        // The largest number is the least likely to stand in the text for another reason.
        let Some(largest) = samples.pop() else {
            continue;
        };
        let pattern = Pattern::of(&shown(largest), Some(largest), shape);
        for count in samples {
            let written = pattern.with(|piece| match piece {
                Piece::Text(text) => text.clone(),
                Piece::Variable(i) => marked(pattern.name(*i)),
                Piece::Count(_) => count.to_string(),
            });
            let shown = shown(count);
            if written != shown {
                output.complain(&format!(
                    "{id} ({locale}): {count} is shown as “{}”, which plural categories cannot say; \
                     exported is “{}”",
                    shown.replace([BEGIN, END], ""),
                    pattern.with_names(),
                ));
            }
        }
        forms.push(Form { category, pattern });
    }
    forms
}

/// CLDR's categories of a locale, in CLDR's order.
pub fn categories(locale: &LanguageIdentifier) -> Vec<PluralCategory> {
    let mut categories: Vec<_> = match rules(locale) {
        Some(rules) => rules.categories().collect(),
        None => vec![PluralCategory::Other],
    };
    categories.sort_by_key(|&category| place(category));
    categories
}

/// A category's place in CLDR's order.
fn place(category: PluralCategory) -> usize {
    let order = [
        PluralCategory::Zero,
        PluralCategory::One,
        PluralCategory::Two,
        PluralCategory::Few,
        PluralCategory::Many,
    ];
    let found = order.iter().position(|&other| other == category);
    found.unwrap_or(order.len())
}

/// CLDR's cardinal plural rules of a locale.
pub fn rules(locale: &LanguageIdentifier) -> Option<PluralRules> {
    plural_rules(locale, PluralRuleType::Cardinal)
}

/// The category of a number in a locale.
pub fn category_of(rules: Option<&PluralRules>, count: f64) -> PluralCategory {
    match (rules, count.to_string().parse::<Decimal>()) {
        (Some(rules), Ok(count)) => rules.category_for(&count),
        _ => PluralCategory::Other,
    }
}

/// Whether numbers are of the same categories in two locales.
pub fn have_same_plurals(one: &LanguageIdentifier, other: &LanguageIdentifier) -> bool {
    let (one, other) = (rules(one), rules(other));
    let mut numbers = COUNTS.into_iter().chain(FRACTIONS);
    numbers.all(|n| category_of(one.as_ref(), n) == category_of(other.as_ref(), n))
}

/// Numbers of a category, the largest last: whole ones where there are any.
fn samples(locale: &LanguageIdentifier, category: PluralCategory) -> Vec<f64> {
    let rules = rules(locale);
    let of = |counts: &[f64]| -> Vec<f64> {
        let mut counts = counts.to_vec();
        counts.retain(|&count| category_of(rules.as_ref(), count) == category);
        counts
    };
    let whole = of(&COUNTS);
    if whole.is_empty() {
        of(&FRACTIONS)
    } else {
        whole
    }
}

impl Form {
    /// CLDR's name of the category.
    pub fn id(&self) -> &'static str {
        category_name(self.category)
    }
}

impl Form {
    /// Whether whole numbers are of this category in a locale, not fractions alone.
    pub fn is_of_whole_numbers(&self, locale: &LanguageIdentifier) -> bool {
        let samples = samples(locale, self.category);
        samples.iter().all(|count| count.fract() == 0.)
    }
}

impl Pattern {
    /// From a text that was rendered with [`args`] of a count.
    fn of(text: &str, count: Option<f64>, shape: &Rc<Shape>) -> Self {
        let count = shape.counted.zip(count.map(|count| count.to_string()));
        let mut pieces = Vec::new();
        let mut plain = String::new();
        let mut rest = text;
        while let Some(next) = rest.chars().next() {
            let is_inside = plain.ends_with(|c: char| c.is_ascii_digit());
            let number = count.as_ref().filter(|(_, number)| {
                let after = rest.strip_prefix(number.as_str());
                let ends = |rest: &str| !rest.starts_with(|c: char| c.is_ascii_digit());
                !is_inside && after.is_some_and(ends)
            });
            let mut variables = shape.variables.iter().enumerate();
            let variable = variables.find(|(_, name)| rest.starts_with(&marked(name)));
            let (piece, len) = if let Some((i, number)) = number {
                (Piece::Count(*i), number.len())
            } else if let Some((i, name)) = variable {
                (Piece::Variable(i), marked(name).len())
            } else {
                plain.push(next);
                rest = &rest[next.len_utf8()..];
                continue;
            };
            if !plain.is_empty() {
                pieces.push(Piece::Text(std::mem::take(&mut plain)));
            }
            pieces.push(piece);
            rest = &rest[len..];
        }
        if !plain.is_empty() {
            pieces.push(Piece::Text(plain));
        }
        Self {
            pieces,
            shape: Rc::clone(shape),
        }
    }

    /// Whether it is filled in: the text has variables, in this locale or in another.
    pub fn is_filled_in(&self) -> bool {
        !self.shape.variables.is_empty()
    }

    fn name(&self, variable: usize) -> &str {
        let name = self.shape.variables.get(variable);
        name.map_or("", String::as_str)
    }

    /// The place of a variable as in `printf`, with its number if there are several.
    pub fn directive(&self, variable: usize, kind: &str) -> String {
        match self.shape.variables.len() {
            1 => format!("%{kind}"),
            _ => format!("%{}${kind}", variable + 1),
        }
    }

    /// The text, each piece as a format writes it.
    pub fn with(&self, write: impl FnMut(&Piece) -> String) -> String {
        self.pieces.iter().map(write).collect()
    }

    /// The place of the plural form in a text that is nothing else, as Apple has it.
    pub fn counted(&self) -> Option<String> {
        Some(self.directive(self.shape.counted?, "#@count@"))
    }

    /// The text with names in braces, such as `{code}` and `{count}`.
    pub fn with_names(&self) -> String {
        self.with(|piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Variable(i) | Piece::Count(i) => format!("{{{}}}", self.name(*i)),
        })
    }
}
