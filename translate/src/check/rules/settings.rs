//! The rule about the folder's settings.

use crate::check::findings::Findings;
use crate::check::rule::Rule;
use crate::check::rules::beside::{cut, readable};
use crate::config::Config;
use crate::folder::Folder;

/// Reads the folder's settings, and reports mistakes in them.
pub(crate) fn check<'a>(folder: &'a Folder, findings: &mut Findings<'a>) -> Config {
    let file = folder.config.as_ref();
    let page = file.and_then(|file| readable(Rule::CONFIG_FORM, file, findings));
    match page.map(|page| (page, Config::read(page.text))) {
        Some((_, Ok(config))) => config.of_folder(folder.is_overlay()),
        Some((page, Err(error))) => {
            let slice = cut(page, error.span.clone());
            let message = error.to_string();
            let finding = findings.at(Rule::CONFIG_FORM, ("", page), slice, message);
            let help = "correct this line; until then, none of the settings are used";
            finding.suggestion = Some(help.to_owned());
            Config::default()
        }
        None => Config::default(),
    }
}
