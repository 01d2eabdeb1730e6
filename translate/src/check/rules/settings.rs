//! The folder's settings.

use crate::check::findings::Findings;
use crate::check::rule::Rule;
use crate::check::rules::beside::{cut, readable};
use crate::config::Config;
use crate::folder::Folder;

/// The folder's settings; what is wrong with them is reported.
pub(crate) fn check<'a>(folder: &'a Folder, findings: &mut Findings<'a>) -> Config {
    let file = folder.config.as_ref();
    let page = file.and_then(|file| readable(Rule::CONFIG_FORM, "", file, findings));
    match page.map(|page| (page, Config::read(page.text))) {
        Some((_, Ok(config))) => config,
        Some((page, Err(error))) => {
            let slice = cut(page, error.span.clone());
            findings.at(Rule::CONFIG_FORM, ("", page), slice, error.to_string());
            Config::default()
        }
        None => Config::default(),
    }
}
