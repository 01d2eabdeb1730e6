//! The rule about variant keys that can never match.

use fluent_syntax::ast::{InlineExpression, Variant};

use crate::check::findings::Findings;
use crate::check::remedy::Remedy;
use crate::check::rule::Rule;
use crate::check::selected::Selected;
use crate::check::spot::Spot;
use crate::pattern::key;
use crate::plural::{categories, is_category, is_number};

/// Reports keys that are never chosen; says whether there are any among the names of plural forms.
pub(crate) fn check<'a>(
    spot: Spot<'_, 'a>,
    (selector, variants): (&InlineExpression<&'a str>, &'a [Variant<&'a str>]),
    by: Selected,
    findings: &mut Findings<'a>,
) -> bool {
    if by == Selected::Text {
        for key in variants.iter().map(key).filter(|key| is_number(key)) {
            compare_with_text(spot, selector, key, findings);
        }
        return false;
    }
    let is_wrong = |variant: &&Variant<&str>| {
        let key = key(variant);
        let is_form = is_number(key) || is_category(key);
        let is_in_capitals = is_category(&key.to_ascii_lowercase());
        !is_form && (by == Selected::Number || is_in_capitals)
    };
    let wrong: Vec<_> = variants.iter().filter(is_wrong).collect();
    let locale = spot.own.folder.name.as_str();
    for variant in &wrong {
        let key = key(variant);
        let effect = match variant.default {
            true => "",
            false => ", so this variant is never shown",
        };
        let message = format!("[{key}] is not a plural form{effect}");
        let finding = spot.report(findings, Rule::VARIANT_KEY, key, message);
        let forms = categories(locale, selector).unwrap_or_default();
        let near = forms.iter().find(|form| is_near(form, key)).copied();
        let instead = near.or(variant.default.then_some("other"));
        finding.remedies = instead
            .map(|own| Remedy::Write(own.to_owned()))
            .into_iter()
            .collect();
        finding.suggestion = Some(match near {
            Some(form) => format!("write [{form}]"),
            None if variant.default => "write *[other]".to_owned(),
            None if forms.is_empty() => {
                "do not translate plural forms; write [one] or [few]".to_owned()
            }
            None => {
                let forms: Vec<_> = forms.iter().map(|form| format!("[{form}]")).collect();
                format!(
                    "do not translate plural forms; {locale} has {}",
                    forms.join(", ")
                )
            }
        });
    }
    !wrong.is_empty()
}

fn compare_with_text<'a>(
    spot: Spot<'_, 'a>,
    selector: &InlineExpression<&'a str>,
    key: &'a str,
    findings: &mut Findings<'a>,
) {
    let (what, instead) = match selector {
        InlineExpression::VariableReference { id } => (
            format!("${}", id.name),
            "a number as a key never matches a string; remove the selection",
        ),
        InlineExpression::TermReference { id, attribute, .. } => {
            let attribute = attribute.as_ref().map_or("", |attribute| attribute.name);
            let what = format!("-{}.{attribute}", id.name);
            (
                what,
                "set the attribute of the term to a word, such as one or many",
            )
        }
        _ => ("a text in quotation marks".to_owned(), "select by a word"),
    };
    let message = format!(
        "{what} is a text and never equals the number {key}, so this variant is never shown"
    );
    let finding = spot.report(findings, Rule::VARIANT_KEY, key, message);
    finding.suggestion = Some(instead.to_owned());
}

/// Whether a key is a name but for capitals, or for one slip of the keyboard.
fn is_near(name: &str, key: &str) -> bool {
    let key = key.to_ascii_lowercase();
    if name == key {
        return true;
    }
    let (name, key): (Vec<_>, Vec<_>) = (name.bytes().collect(), key.bytes().collect());
    let start = name.iter().zip(&key).take_while(|(a, b)| a == b).count();
    let (name, key) = (&name[start..], &key[start..]);
    let ends = name.iter().rev().zip(key.iter().rev());
    let end = ends.take_while(|(a, b)| a == b).count();
    let (name, key) = (
        &name[..name.len() - end.min(name.len())],
        &key[..key.len() - end.min(key.len())],
    );
    let is_swapped = matches!((name, key), ([a, b], [c, d]) if a == d && b == c);
    is_swapped || name.len() <= 1 && key.len() <= 1
}
