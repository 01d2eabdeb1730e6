//! A text split for translation: each path through its selections.

use std::collections::BTreeSet;

use fluent_syntax::ast::{
    Expression, InlineExpression, Pattern, PatternElement, Variant as AstVariant,
};

use gengo_messages::ftl::{PluralCategory, PluralRules};

use crate::pattern::key;
use crate::plural::{categories, is_number, is_plural, names, rules, samples};
use crate::typed;
use crate::view::branch::{Branch, Step, compose};
use crate::view::variant::{VariantsError, shown};

/// More ways through the choices of one text than a translator would go.
const MAX_BRANCHES: usize = 60;

/// A text in a locale, branch by branch: the whole text, or one sentence for each way through its
/// choices. A choice in mid-sentence is laid out as whole sentences. A text that is not translated has
/// the choices of English, with the plural forms of the locale.
#[derive(Clone, Debug)]
pub struct Branches {
    tree: Tree,
    english: Tree,
}

#[derive(Clone, Debug)]
enum Tree {
    Text(String),
    Choice(Choice),
}

#[derive(Clone, Debug)]
struct Choice {
    selector: String,
    /// The plural categories of the locale, if the choice is by these.
    categories: Option<BTreeSet<&'static str>>,
    /// What CLDR says of these.
    rules: Option<PluralRules>,
    /// Whose numbers choose.
    locale: String,
    variants: Vec<Way>,
}

#[derive(Clone, Debug)]
struct Way {
    key: String,
    is_default: bool,
    tree: Tree,
}

/// A variant that was chosen on the way: the selector, the keys to choose from, the key.
type Chosen = (String, Vec<String>, String);

impl Branches {
    /// Takes a text apart, with the English text that it is made from; either may be empty. `None` if there
    /// are more than 60 ways through it, two of them have the same keys, or one is not a text by itself.
    pub fn of(locale: &str, english: &str, text: &str) -> Option<Self> {
        let english = tree_of(locale, english)?;
        let tree = match text.is_empty() {
            true => english.to_translate(),
            false => tree_of(locale, text)?.with_missing_forms(),
        };
        let count = tree.count();
        (count <= MAX_BRANCHES).then_some(Self { tree, english })
    }

    /// The branches, in the order of the text.
    pub fn all(&self) -> Vec<Branch> {
        let mut all = Vec::new();
        self.tree.collect(&mut Vec::new(), &mut |way, text| {
            all.push(Branch {
                english: self.english.text_on(way).to_owned(),
                text: text.to_owned(),
                way: way.to_vec(),
            });
        });
        all
    }

    /// The keys of the variants on each way, in the order of [`all`](Self::all).
    pub(crate) fn keys(&self) -> Vec<Vec<String>> {
        let mut ways = Vec::new();
        self.tree.keys(&mut Vec::new(), &mut ways);
        ways
    }

    /// Whether an English text can be taken apart, so that a translation of it can be.
    pub(crate) fn can_split(english: &str) -> bool {
        tree_of("", english).is_some()
    }

    /// The text with other branches, in the order of [`all`](Self::all). A variant that is empty is left
    /// out; without any text the result is empty.
    ///
    /// # Errors
    ///
    /// The variant that stands for all others is empty, and another is not; or one is not valid Fluent.
    pub fn compose(&self, texts: &[String]) -> Result<String, VariantsError> {
        let branches = self.all().into_iter().enumerate();
        let branches = branches.map(|(index, own)| Branch {
            text: texts.get(index).cloned().unwrap_or_default(),
            ..own
        });
        compose(&branches.collect::<Vec<_>>())
    }
}

/// The keys on each way through a text that is translated, in the order of [`Branches::all`], without the texts; `None` if
/// it cannot be taken apart.
pub(crate) fn ways(locale: &str, pattern: &Pattern<&str>) -> Option<Vec<Vec<String>>> {
    let elements = pattern.elements.clone();
    let tree = tree(locale, elements, &mut Vec::new(), &mut 0)?.with_missing_forms();
    if tree.count() > MAX_BRANCHES {
        return None;
    }
    let mut ways = Vec::new();
    tree.keys(&mut Vec::new(), &mut ways);
    Some(ways)
}

impl Tree {
    fn count(&self) -> usize {
        match self {
            Tree::Text(_) => 1,
            Tree::Choice(choice) => choice.variants.iter().map(|own| own.tree.count()).sum(),
        }
    }

    fn keys<'t>(&'t self, way: &mut Vec<&'t str>, found: &mut Vec<Vec<String>>) {
        match self {
            Tree::Text(_) => found.push(way.iter().map(|key| (*key).to_owned()).collect()),
            Tree::Choice(choice) => {
                for own in &choice.variants {
                    way.push(&own.key);
                    own.tree.keys(way, found);
                    way.pop();
                }
            }
        }
    }

    fn collect<'t>(&'t self, way: &mut Vec<Step>, found: &mut impl FnMut(&[Step], &'t str)) {
        match self {
            Tree::Text(text) => found(way, text),
            Tree::Choice(choice) => {
                for own in &choice.variants {
                    way.push(choice.step(own));
                    own.tree.collect(way, found);
                    way.pop();
                }
            }
        }
    }

    /// The text that is shown where another text takes this way: by its selectors, where they are the
    /// same, or else what stands for all others.
    fn text_on(&self, way: &[Step]) -> &str {
        match self {
            Tree::Text(text) => text,
            Tree::Choice(choice) => {
                let wanted = way.iter().find(|own| own.selector == choice.selector);
                let named = |own: &&Way| wanted.is_some_and(|step| own.key == step.key);
                let default = || choice.default();
                let own = choice.variants.iter().find(named).or_else(default);
                own.map_or("", |own| own.tree.text_on(way))
            }
        }
    }

    /// The same choices, with nothing written.
    fn empty(&self) -> Self {
        match self {
            Tree::Text(_) => Tree::Text(String::new()),
            Tree::Choice(choice) => {
                let mut choice = choice.clone();
                for own in &mut choice.variants {
                    own.tree = own.tree.empty();
                }
                Tree::Choice(choice)
            }
        }
    }

    /// What to write in the locale for this English text.
    fn to_translate(&self) -> Self {
        let Tree::Choice(choice) = self else {
            return Tree::Text(String::new());
        };
        let mut choice = choice.clone();
        if let Some(categories) = &choice.categories {
            let numbers = choice.variants.iter().filter(|own| is_number(&own.key));
            let numbers: Vec<&str> = numbers.map(|own| own.key.as_str()).collect();
            if categories.len() < 2 && numbers.is_empty() {
                let default = choice.default();
                return default.map_or(Tree::Text(String::new()), |own| own.tree.to_translate());
            }
            let named = names().filter(|name| categories.contains(name));
            let keys = numbers
                .into_iter()
                .chain(named.map(|name| -> &str { name }));
            let way = |key: &str| {
                let same = choice.variants.iter().find(|own| own.key == key);
                let model = same.or_else(|| choice.default())?;
                Some(Way {
                    key: key.to_owned(),
                    is_default: key == "other",
                    tree: model.tree.clone(),
                })
            };
            let ways: Vec<Way> = keys.filter_map(way).collect();
            choice.variants = ways;
        }
        for own in &mut choice.variants {
            own.tree = own.tree.to_translate();
        }
        Tree::Choice(choice)
    }

    /// The same with a place for each plural form that the locale has and the text lacks.
    fn with_missing_forms(self) -> Self {
        let Tree::Choice(mut choice) = self else {
            return self;
        };
        let missing = choice.categories.iter().flatten().copied();
        let missing: BTreeSet<&str> = missing
            .filter(|name| choice.variants.iter().all(|own| own.key != **name))
            .collect();
        let variants = std::mem::take(&mut choice.variants).into_iter();
        choice.variants = variants
            .map(|own| Way {
                tree: own.tree.with_missing_forms(),
                ..own
            })
            .collect();
        if let Some(default) = choice.default() {
            let model = default.tree.empty();
            for name in names().filter(|name| missing.contains(name)) {
                let way = Way {
                    key: name.to_owned(),
                    is_default: false,
                    tree: model.clone(),
                };
                choice.variants.insert(choice.place_of(name), way);
            }
        }
        Tree::Choice(choice)
    }
}

impl Choice {
    fn default(&self) -> Option<&Way> {
        self.variants.iter().find(|own| own.is_default)
    }

    /// Where a plural form that is missing belongs: after the nearest form before it in CLDR's order, or
    /// else before the nearest one after it.
    fn place_of(&self, form: &str) -> usize {
        let place = |name: &&str| self.variants.iter().position(|own| own.key == **name);
        let before: Vec<&str> = names().take_while(|name| *name != form).collect();
        let after = || names().skip(before.len() + 1).find_map(|name| place(&name));
        let last = || self.variants.iter().position(|own| own.is_default);
        let nearest = before.iter().rev().find_map(place);
        nearest
            .map(|place| place + 1)
            .or_else(after)
            .or_else(last)
            .unwrap_or(self.variants.len())
    }

    fn step(&self, own: &Way) -> Step {
        let form = PluralCategory::from_name(&own.key);
        let keys = self.variants.iter().map(|own| own.key.as_str());
        let taken: Vec<&str> = keys.filter(|key| is_number(key)).collect();
        let numbers = self
            .rules
            .zip(form)
            .map(|(rules, form)| samples(&self.locale, &rules, form, &taken));
        Step {
            selector: self.selector.clone(),
            key: own.key.clone(),
            is_default: own.is_default,
            is_taken: numbers.as_ref().is_some_and(String::is_empty),
            numbers: numbers.unwrap_or_default(),
        }
    }
}

fn tree_of(locale: &str, text: &str) -> Option<Tree> {
    // Most texts have no choice in them, and need no parse to see that.
    if !text.contains("->") {
        return Some(Tree::Text(text.to_owned()));
    }
    typed::parsed(text, |pattern| {
        let elements = pattern.elements.clone();
        tree(locale, elements, &mut Vec::new(), &mut 0)
    })?
}

/// The ways through the choices in a text, each as a whole text.
fn tree<'a>(
    locale: &str,
    elements: Vec<PatternElement<&'a str>>,
    chosen: &mut Vec<Chosen>,
    count: &mut usize,
) -> Option<Tree> {
    let found = elements
        .iter()
        .enumerate()
        .find_map(|(index, element)| Some((index, choice_of(element)?)));
    let Some((index, (selector, variants))) = found else {
        *count += 1;
        let is_few = *count <= MAX_BRANCHES;
        // A line that begins with a word is a text, which need not be parsed to see that.
        let line = typed::line(&elements);
        let line = line.filter(|line| line.starts_with(char::is_alphanumeric));
        let text = line.or_else(|| {
            let text = typed::of(&Pattern { elements });
            let is_text = chosen.is_empty() || typed::pattern(&text, false).is_ok();
            is_text.then_some(text)
        });
        return text.filter(|_| is_few).map(Tree::Text);
    };
    let whole = |variant: &AstVariant<&'a str>| -> Vec<PatternElement<&'a str>> {
        let before = elements[..index].iter();
        let after = elements[index + 1..].iter();
        before
            .chain(&variant.value.elements)
            .chain(after)
            .cloned()
            .collect()
    };
    let own_name = shown(selector);
    let mut keys: Vec<String> = variants.iter().map(|own| key(own).to_owned()).collect();
    keys.sort_unstable();
    if keys.windows(2).any(|pair| pair[0] == pair[1]) {
        return None;
    }
    // The same choice once more comes out as it did before.
    let before = chosen
        .iter()
        .find(|(name, of, _)| *name == own_name && *of == keys);
    if let Some((.., before)) = before {
        let same = variants.iter().find(|own| key(own) == before)?;
        let elements = whole(same);
        return tree(locale, elements, chosen, count);
    }
    let mut ways = Vec::new();
    for own in variants {
        let name = key(own);
        chosen.push((own_name.clone(), keys.clone(), name.to_owned()));
        let tree = tree(locale, whole(own), chosen, count);
        chosen.pop();
        ways.push(Way {
            key: name.to_owned(),
            is_default: own.default,
            tree: tree?,
        });
    }
    let by_plural = is_plural(selector, variants);
    Some(Tree::Choice(Choice {
        selector: own_name,
        categories: by_plural.then(|| categories(locale, selector).unwrap_or_default()),
        rules: rules(locale, selector).filter(|_| by_plural),
        locale: locale.to_owned(),
        variants: ways,
    }))
}

type Selected<'p, 'a> = (&'p InlineExpression<&'a str>, &'p [AstVariant<&'a str>]);

/// The choice that an element of a text is, perhaps in more braces than it needs.
fn choice_of<'p, 'a>(element: &'p PatternElement<&'a str>) -> Option<Selected<'p, 'a>> {
    let PatternElement::Placeable { expression } = element else {
        return None;
    };
    let mut expression = expression;
    loop {
        match expression {
            Expression::Select { selector, variants } => return Some((selector, variants)),
            Expression::Inline(InlineExpression::Placeable { expression: inner }) => {
                expression = inner;
            }
            Expression::Inline(_) => return None,
        }
    }
}
