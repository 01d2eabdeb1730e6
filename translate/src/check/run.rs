//! The run: language by language, rule by rule.

use std::cmp::Reverse;
use std::collections::HashSet;
use std::path::Path;
use std::sync::OnceLock;

use rayon::prelude::*;

use crate::check::checked::Checked;
use crate::check::english::English;
use crate::check::finding::Finding;
use crate::check::findings::Findings;
use crate::check::group::{check_group, in_order};
use crate::check::in_english::with_english;
use crate::check::read::Read;
use crate::check::rules;
use crate::check::rules::exceptions::by_settings;
use crate::config::Config;
use crate::family::{Layer, groups};
use crate::file::File;
use crate::folder::Folder;
use crate::locale_folder::LocaleFolder;
use crate::threads::prepare;

/// Checks a folder by every rule. The findings come by file and place. The folder keeps what was
/// parsed for it.
pub fn check(folder: &Folder) -> Vec<Finding> {
    run(folder, Keep::All)
}

/// As [`check`], for a folder that is not looked at any more: what is parsed of a language is dropped
/// when that is checked.
pub fn check_once(folder: &Folder) -> Vec<Finding> {
    run(folder, Keep::Nothing)
}

/// What a folder keeps of what is parsed for a check.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Keep {
    All,
    Nothing,
}

fn run(folder: &Folder, keep: Keep) -> Vec<Finding> {
    prepare();
    let mut findings = Findings::default();
    rules::folders::check(folder, &mut findings);
    let config = rules::settings::check(folder, &mut findings);
    let mut found = findings.found;

    let (_, others) = groups(folder);
    let others = others.into_iter().map(|layers| Group::new(layers, keep));
    let mut others: Vec<Group<'_>> = others.collect();
    // One by one, the largest first, so that no processor waits long for the last.
    others.sort_by_key(|group| Reverse(group.layers.len()));
    // All need the reference locale. Until it is there, the first of them are parsed.
    let first = others.len().min(rayon::current_num_threads());
    let first = others[..first].par_iter().with_max_len(1);
    rayon::join(
        || {
            with_english(folder, |own| {
                own.english
                    .iter()
                    .for_each(|own| prepare_english(own, &others))
            })
        },
        || first.for_each(Group::read),
    );
    with_english(folder, |in_english| {
        let english = in_english.english.as_ref();
        let others = others.into_par_iter().with_max_len(1);
        let others = others.flat_map_iter(|group| group.check(&config, english));
        let (in_english, others) = rayon::join(
            || in_english.found(&config),
            || others.collect::<Vec<Finding>>(),
        );
        found.extend_from_slice(in_english);
        found.extend(others);
        if let Some(english) = english {
            rules::names::leave_out(&mut found, english);
        }
    });
    in_order(by_settings(&config, folder, found))
}

/// Works out what the others need of English.
fn prepare_english(english: &English<'_>, others: &[Group<'_>]) {
    let any = |has: fn(&LocaleFolder) -> bool| {
        let mut layers = others.iter().flat_map(|group| &group.layers);
        layers.any(|own| has(own.folder))
    };
    rayon::scope(|scope| {
        if any(|own| !own.states.is_empty()) {
            scope.spawn(|_| {
                english.hashes();
            });
        }
        english.prepare();
        if any(|own| own.glossary.is_some()) {
            scope.spawn(|_| rules::glossary::prepare(english));
        }
        english.numbers_of_same();
    });
}

/// The locales of one language, to be checked.
struct Group<'f> {
    layers: Vec<Layer<'f>>,
    keep: Keep,
    /// What is read and parsed instead of each of them, and dropped with the group, on the thread that checks it.
    copies: OnceLock<Vec<LocaleFolder>>,
}

impl<'f> Group<'f> {
    fn new(layers: Vec<Layer<'f>>, keep: Keep) -> Self {
        let copies = OnceLock::new();
        Self {
            layers,
            keep,
            copies,
        }
    }

    fn layers(&self) -> Vec<Layer<'_>> {
        if self.keep == Keep::All {
            return self.layers.clone();
        }
        let copy = || {
            self.layers
                .iter()
                .map(|own| own.folder.unparsed())
                .collect()
        };
        let copies = self.copies.get_or_init(copy);
        let layers = self.layers.iter().zip(copies);
        let layers = layers.map(|(layer, folder)| Layer { folder, ..*layer });
        layers.collect()
    }

    /// Reads and parses its files.
    fn read(&self) {
        let layers = self.layers();
        for layer in &layers {
            layer.folder.all_files().for_each(File::read);
        }
        Read::new(layers).parse();
    }

    fn check(&self, config: &Config, english: Option<&English<'_>>) -> Vec<Finding> {
        let read = Read::new(self.layers());
        read.parse();
        let checked = Checked {
            functions: &config.functions,
            texts: &read.texts(),
            english,
        };
        let found = check_group(&checked, &read, config);
        // A report shows the places.
        let shown: HashSet<&Path> = found.iter().map(|own| own.path.as_path()).collect();
        let copies = self.copies.get().into_iter().flatten();
        for (layer, copy) in self.layers.iter().zip(copies) {
            let is_wanted = |file: &File| shown.contains(file.path.as_path());
            layer.folder.keep(copy, is_wanted);
        }
        found
    }
}
