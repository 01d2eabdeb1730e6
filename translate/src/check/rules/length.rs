//! How long a text for users may be.

use std::borrow::Cow;

use crate::check::findings::Findings;
use crate::check::rule::Rule;
use crate::check::spot::Spot;

/// How long a text for users may be, in characters.
const MAX_USER_TEXT: usize = 160;

/// The same in scripts that say more with a character.
const MAX_DENSE_USER_TEXT: usize = 80;

pub(crate) fn check<'a>(spot: Spot<'_, 'a>, words: &[Cow<'_, str>], findings: &mut Findings<'a>) {
    if spot.attribute != Some("user") {
        return;
    }
    let language = spot.own.folder.id.language.as_str();
    let dense = ["ja", "ko", "zh"].contains(&language);
    let limit = if dense {
        MAX_DENSE_USER_TEXT
    } else {
        MAX_USER_TEXT
    };
    let long = words.iter().filter(|text| text.len() > limit);
    let longest = long.map(|text| text.chars().count()).max().unwrap_or(0);
    if longest > limit {
        let message = format!("is {longest} characters long; at most {limit} fit");
        spot.report(findings, Rule::TOO_LONG, spot.start(), message);
    }
}
