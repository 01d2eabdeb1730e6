//! The texts that are written, as the library renders them.
//!
//! Messages that are about no code are reached by codes of our own that refer to them.

use fixed_decimal::Decimal;
use gengo_messages::ftl::{category_name, generic_ids, plural_rules};
use gengo_messages::{
    Catalog, Direction, ErrorCode, FluentArgs, LanguageIdentifier, Localizer, Message, Origin,
    Preferences, check,
};
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};

use crate::args::{Audience, ExportArgs};
use crate::output::{Failure, Output};

/// Stands for `$code` in what is rendered. No text has it: it is no character.
const CODE: &str = "\u{fdd0}";

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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    pieces: Vec<Piece>,
    /// Whether it is filled in: the text has variables, in this locale or in another.
    pub is_filled_in: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Text(String),
    Code,
    Count,
}

/// Where texts come from.
pub struct Source {
    catalog: Catalog,
    /// The catalog and the codes that refer to generic messages.
    probes: Catalog,
    generic: Vec<Generic>,
    audience: Audience,
}

struct Generic {
    id: &'static str,
    probe: ErrorCode,
    plural: bool,
    /// Which of its texts have `$code`, in any locale.
    with_code: Vec<Part>,
}

/// Which of a message's two texts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
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
                plural: false,
                with_code: Vec::new(),
            })
            .collect();
        let refer = |Generic { id, probe, .. }: &Generic| {
            let own = probe.message_id();
            format!("{own} = {{ {id} }}\n    .user = {{ {id}.user }}\n")
        };
        let text: String = generic.iter().map(refer).collect();
        let mut builder = args.texts.builder()?;
        for locale in catalog.locales() {
            builder = builder.overlay_text(locale.clone(), "probes", text.as_str());
        }
        let probes = builder.build();
        for generic in &mut generic {
            generic.plural = catalog.locales().any(|locale| {
                let localizer = probes.localizer(&Preferences::from(locale.clone()));
                let mut texts =
                    COUNTS.map(|count| rendered(&localizer, generic.probe, Part::Developer, count));
                texts.sort_unstable();
                texts.first() != texts.last()
            });
        }
        for generic in &mut generic {
            let has_code = |part: &Part| {
                let mut readers = catalog.locales().cloned().map(Preferences::from);
                readers.any(|reader| {
                    let localizer = probes.localizer(&reader);
                    rendered(&localizer, generic.probe, *part, 1.).contains(CODE)
                })
            };
            generic.with_code = [Part::Developer, Part::User]
                .into_iter()
                .filter(has_code)
                .collect();
        }
        Ok(Self {
            catalog,
            probes,
            generic,
            audience: args.text,
        })
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
        codes.chain(self.generic().map(|(id, _)| id.to_owned()))
    }

    pub fn codes(&self) -> &[ErrorCode] {
        self.catalog.codes()
    }

    /// The generic messages, and whether each has plural forms.
    pub fn generic(&self) -> impl Iterator<Item = (&'static str, bool)> {
        self.generic
            .iter()
            .map(|generic| (generic.id, generic.plural))
    }

    pub fn direction(&self, locale: &LanguageIdentifier) -> Direction {
        let coverage = self.catalog.coverage().into_iter();
        let mut own = coverage.filter(|coverage| coverage.locale == *locale);
        own.next()
            .map_or(Direction::LeftToRight, |own| own.direction)
    }

    pub fn chain(&self, locale: &LanguageIdentifier) -> Vec<String> {
        let chain = self.catalog.chain(&Preferences::from(locale.clone()));
        chain.locales().map(ToString::to_string).collect()
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
            let message = localizer.message(code);
            for &part in parts {
                if !own || part.locale(&message) == Some(locale) {
                    let text = Pattern {
                        pieces: vec![Piece::Text(part.text(&message).to_owned())],
                        is_filled_in: false,
                    };
                    entries.push((part.key(&code.message_id()), Text::One(text)));
                }
            }
        }
        for generic in &self.generic {
            for &part in parts {
                if own && !is_own(&localizer, generic.id, part, locale) {
                    continue;
                }
                let text = match generic.plural {
                    true => Text::Plural(forms(&probes, generic, part, locale, output)),
                    false => Text::One(Pattern::of(
                        &rendered(&probes, generic.probe, part, 1.),
                        None,
                        generic.with_code.contains(&part),
                    )),
                };
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
    args.set("code", CODE);
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

/// A text for each category of the locale. If a text does not go by categories alone, that is
/// told: it cannot be written.
fn forms(
    localizer: &Localizer,
    generic: &Generic,
    part: Part,
    locale: &LanguageIdentifier,
    output: &mut Output,
) -> Vec<Form> {
    let mut forms: Vec<Form> = Vec::new();
    for category in categories(locale) {
        let mut samples = samples(locale, category);
        let shown = |count| rendered(localizer, generic.probe, part, count);
        // The largest number is the least likely to stand in the text for another reason.
        let Some(largest) = samples.pop() else {
            continue;
        };
        let pattern = Pattern::of(&shown(largest), Some(largest), true);
        for count in samples {
            let written = pattern.with(|piece| match piece {
                Piece::Text(text) => text.clone(),
                Piece::Code => CODE.to_owned(),
                Piece::Count => count.to_string(),
            });
            let shown = shown(count);
            if written != shown {
                output.complain(&format!(
                    "{} ({locale}): {count} is shown as “{shown}”, which plural categories cannot say; \
                     exported is “{}”",
                    generic.id,
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
    /// From a text that was rendered with [`CODE`] and a count.
    fn of(text: &str, count: Option<f64>, is_filled_in: bool) -> Self {
        let count = count.map(|count| count.to_string());
        let mut pieces = Vec::new();
        let mut plain = String::new();
        let mut rest = text;
        while let Some(next) = rest.chars().next() {
            let is_inside = plain.ends_with(|c: char| c.is_ascii_digit());
            let number = count.as_deref().filter(|number| {
                let after = rest.strip_prefix(*number);
                let ends = |rest: &str| !rest.starts_with(|c: char| c.is_ascii_digit());
                !is_inside && after.is_some_and(ends)
            });
            let (piece, len) = if let Some(number) = number {
                (Piece::Count, number.len())
            } else if rest.starts_with(CODE) {
                (Piece::Code, CODE.len())
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
            is_filled_in,
        }
    }

    /// The text, each piece as a format writes it.
    pub fn with(&self, write: impl FnMut(&Piece) -> String) -> String {
        self.pieces.iter().map(write).collect()
    }

    /// The text with `{code}` and `{count}`.
    pub fn with_names(&self) -> String {
        self.with(|piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Code => "{code}".to_owned(),
            Piece::Count => "{count}".to_owned(),
        })
    }
}
