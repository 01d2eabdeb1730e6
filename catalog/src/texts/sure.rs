//! Patterns that surely can be rendered, which most can, found without compiling them.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

/// How many placeables are looked at for one pattern, all variants and references counted: fewer
/// than the compiler takes.
const MAX_PLACEABLES: usize = 50;

/// How deep choices and references nest.
const MAX_DEPTH: usize = 5;

/// Finds what a reference means, its id with the `-` of a term and its attribute, and looks at that. `false` if it means
/// nothing.
type Follow<'f> = &'f dyn Fn(&str, Option<&str>, &mut dyn FnMut(&Pattern<&str>) -> bool) -> bool;

/// Whether a pattern is so simple that a catalog can certainly render it: only text, variables, selections by variables, and
/// references to texts that are as simple. `follow` finds what a reference means, an id with the `-` of a term and an
/// attribute, and returns the answer for that; `false` if it means nothing.
pub fn is_sure(pattern: &Pattern<&str>, follow: Follow<'_>) -> bool {
    let mut look = Look {
        follow,
        placeables: 0,
    };
    look.is_sure(pattern, false, 0)
}

struct Look<'l> {
    follow: Follow<'l>,
    placeables: usize,
}

impl Look<'_> {
    fn is_sure(&mut self, pattern: &Pattern<&str>, in_term: bool, depth: usize) -> bool {
        let mut elements = pattern.elements.iter();
        elements.all(|element| match element {
            PatternElement::TextElement { .. } => true,
            PatternElement::Placeable { expression } => {
                self.placeables += 1;
                let is_bounded = self.placeables <= MAX_PLACEABLES && depth <= MAX_DEPTH;
                is_bounded && self.is_sure_expression(expression, in_term, depth)
            }
        })
    }

    fn is_sure_expression(
        &mut self,
        expression: &Expression<&str>,
        in_term: bool,
        depth: usize,
    ) -> bool {
        match expression {
            // A term has variables only when it is called with them.
            Expression::Inline(InlineExpression::VariableReference { .. }) => !in_term,
            Expression::Inline(InlineExpression::StringLiteral { .. }) => true,
            Expression::Inline(InlineExpression::MessageReference { id, attribute }) => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                self.is_sure_reference(id.name, attribute, in_term, depth)
            }
            Expression::Inline(InlineExpression::TermReference {
                id,
                attribute: None,
                arguments: None,
            }) => self.is_sure_reference(&format!("-{}", id.name), None, true, depth),
            Expression::Select {
                selector: InlineExpression::VariableReference { .. },
                variants,
            } => {
                let mut variants = variants.iter();
                !in_term && variants.all(|own| self.is_sure(&own.value, false, depth + 1))
            }
            Expression::Inline(_) | Expression::Select { .. } => false,
        }
    }

    fn is_sure_reference(
        &mut self,
        id: &str,
        attribute: Option<&str>,
        in_term: bool,
        depth: usize,
    ) -> bool {
        let follow = self.follow;
        follow(id, attribute, &mut |pattern| {
            self.is_sure(pattern, in_term, depth + 1)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;
    use crate::texts::compile::{Compiler, Lookup};

    /// What the shapes refer to.
    const BESIDE: &str = "m = { $n }\n    .user = User\n-t = { -plain } term\n    .kind = a\n\
        -plain = Plain\n-v = { $n }\n-passing = { -plain } { $n }\n\
        -choice = { $n ->\n   *[other] x\n    }\n\
        circle = { circle }\nnone =\n    .user = x\nbroken = { gone }\n-broken = { gone }\n";

    const SURE: [&str; 8] = [
        "word",
        "{ $n }",
        "{ \"a\" }",
        "{ m }",
        "{ m.user }",
        "{ -t }",
        "{ $n ->\n        [one] { $m }\n       *[other] x\n    }",
        "{ $n ->\n       *[other] { $m ->\n           *[other] { m }\n        }\n    }",
    ];

    const UNSURE: [&str; 27] = [
        "{ gone }",
        "{ m.gone }",
        "{ none }",
        "{ broken }",
        "{ circle }",
        "{ -gone }",
        "{ -t(n: 1) }",
        "{ -v }",
        "{ -v(n: 1) }",
        "{ -v(m: 1) }",
        "{ -choice }",
        "{ -broken }",
        "{ { $n } }",
        "{ { gone } }",
        "{ NUMBER($n) }",
        "{ NUMBER($n, minimumFractionDigits: 2) }",
        "{ NUMBER($n, currency: \"EUR\") }",
        "{ NUMBER($n, gone: 1) }",
        "{ NUMBER($n, minimumFractionDigits: 9, maximumFractionDigits: 1) }",
        "{ NUMBER(\"a\") }",
        "{ DATETIME($n) }",
        "{ GONE($n) }",
        "{ -passing(n: 1) }",
        "{ 12345678901234567890 }",
        "{ $n ->\n        [one] { gone }\n       *[other] x\n    }",
        "{ -t.kind ->\n       *[other] x\n    }",
        "{ NUMBER($n) ->\n       *[other] { m.gone }\n    }",
    ];

    /// Whether a text is taken to be sure, and whether it compiles.
    fn looked_at(text: &str) -> (bool, bool) {
        let text = format!("{BESIDE}text = {text}\n");
        let english = "en".parse().unwrap_or_default();
        let catalog = Catalog::builder().overlay_text(english, "own.ftl", text);
        let catalog = catalog.build();
        let scope = catalog.store.whole(0);
        match scope.target("text", None).flatten() {
            Some(target) => {
                let compiled = Compiler::new(scope).compile(target.site, target.syntax.pattern());
                let is_sure = is_sure(target.syntax.pattern(), &|id, attribute, look| {
                    let target = scope.target(id, attribute).flatten();
                    target.is_some_and(|target| look(target.syntax.pattern()))
                });
                (is_sure, compiled.is_ok())
            }
            // Which both tests take for a fault.
            None => (true, false),
        }
    }

    #[test]
    fn what_is_sure_compiles_and_simple_texts_are_sure() {
        let mut wrong = Vec::new();
        let all = || SURE.iter().chain(&UNSURE);
        for (one, other) in all().flat_map(|one| all().map(move |other| (one, other))) {
            let (is_sure, compiles) = looked_at(&format!("{one} and {other}"));
            if is_sure != (SURE.contains(one) && SURE.contains(other)) || is_sure && !compiles {
                wrong.push((one, other, is_sure, compiles));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn a_text_with_many_placeables_is_not_sure_before_it_is_too_complex() {
        for count in 1..150 {
            let (is_sure, compiles) = looked_at(&"{ m } ".repeat(count));
            assert_eq!(compiles, count <= 50, "{count}");
            assert!(compiles || !is_sure, "{count}");
        }
    }
}
