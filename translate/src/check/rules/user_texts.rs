//! The rule about codes that lack a text for users.

use gengo_messages::USER_ATTRIBUTE;

use crate::check::english::English;
use crate::check::findings::Findings;
use crate::check::rule::Rule;
use crate::check::texts::Texts;
use crate::config::Config;

/// How many codes must have a text for users, for each that lacks one, before that is taken for a mistake.
const WITH_FOR_EACH_WITHOUT: usize = 4;

/// Reports codes without a text for users, where nearly all have one. In an overlay, the texts beneath count, if it has
/// such a text itself: an app may show none to users.
pub(crate) fn check<'a>(
    own: &Texts<'a>,
    english: &English<'_>,
    config: &Config,
    findings: &mut Findings<'a>,
) {
    let ids = config.code_ids();
    let is_numeric = |key: &str| ids.code(key).is_some_and(|code| code.number().is_some());
    let has_user_text = |key: &str| {
        let entry = english.get(key);
        entry.is_some_and(|entry| entry.part(Some(USER_ATTRIBUTE)).is_some())
    };
    let codes = english.values().map(|own| own.entry.key);
    let (with, without): (Vec<&str>, Vec<&str>) = codes
        .filter(|key| is_numeric(key))
        .partition(|key| has_user_text(key));
    let shows_them = !english.is_over() || with.iter().any(|key| own.entries.contains_key(key));
    if !shows_them || with.len() < WITH_FOR_EACH_WITHOUT * without.len() {
        return;
    }
    for entry in without.iter().filter_map(|key| own.entries.get(key)) {
        let key = entry.key;
        let message = format!(
            "{key} has no .{USER_ATTRIBUTE}, unlike other codes, so users see a generic text"
        );
        let finding = findings.of(Rule::NO_USER_TEXT, own, entry, None, entry.id, message);
        finding.suggestion = Some(format!(
            "add the line `.{USER_ATTRIBUTE} = …` to the message"
        ));
    }
}
