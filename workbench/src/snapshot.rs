//! The folder at one moment.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use gengo_messages_translate::{
    Finding, Folder, LocaleView, Memory, Verdict, check, check_locale, views,
};

use crate::other_texts::OtherTexts;

/// The folder at one moment, and what is computed from it on request.
#[derive(Debug)]
pub(crate) struct Snapshot {
    /// Grows with each change.
    pub(crate) revision: u64,
    pub(crate) folder: Folder,
    /// Why the folder can no longer be read; the rest is then as it was.
    pub(crate) fault: Option<String>,
    locales: BTreeMap<String, Arc<Computed>>,
    /// Done if results of the snapshot before were kept. If not, checking the whole folder at once is faster.
    checked: OnceLock<()>,
}

/// What is computed from one locale, and from those that affect it.
#[derive(Debug, Default)]
struct Computed {
    sheet: OnceLock<Option<Arc<LocaleView>>>,
    memory: OnceLock<Option<Arc<Memory>>>,
    alone: OnceLock<Vec<Finding>>,
}

impl Snapshot {
    pub(crate) fn new(revision: u64, folder: Folder) -> Self {
        let locales = folder
            .locales()
            .map(|name| (name.to_owned(), Arc::default()));
        Self {
            revision,
            fault: None,
            locales: locales.collect(),
            checked: OnceLock::new(),
            folder,
        }
    }

    /// The next snapshot. It keeps the results of the locales that the change does not affect.
    pub(crate) fn next(&self, folder: Folder) -> Self {
        let mut next = Self::new(self.revision + 1, folder);
        for (locale, computed) in &mut next.locales {
            let old = self.locales.get(locale);
            if let Some(old) = old.filter(|_| next.folder.is_same_for(&self.folder, locale)) {
                *computed = Arc::clone(old);
                next.checked = OnceLock::from(());
            }
        }
        next
    }

    fn check_all(&self) {
        for sheet in views(&self.folder, &check(&self.folder)) {
            if let Some(own) = self.locales.get(&sheet.locale) {
                own.sheet.get_or_init(|| Some(Arc::new(sheet)));
            }
        }
    }

    /// A locale's sheet; `None` if there is no such locale.
    pub(crate) fn sheet(&self, locale: &str) -> Option<Arc<LocaleView>> {
        let own = self.locales.get(locale)?;
        self.checked.get_or_init(|| self.check_all());
        let sheet = own.sheet.get_or_init(|| {
            let findings = match own.alone.get() {
                Some(findings) => findings,
                None => &check_locale(&self.folder, locale),
            };
            LocaleView::new(&self.folder, locale, findings).map(Arc::new)
        });
        sheet.clone()
    }

    /// Takes over what the check of an edit of a locale has found, if the edit left the folder as it is now.
    pub(crate) fn learn(&self, locale: &str, verdict: Verdict) {
        let own = self.locales.get(locale);
        if let Some(own) = own.filter(|_| self.folder.of_language(locale) == verdict.after) {
            own.alone.get_or_init(|| verdict.all);
        }
    }

    /// The findings of the folder as it is for an edit of a locale: limited to its language and English.
    pub(crate) fn alone(&self, locale: &str) -> &[Finding] {
        let own = self.locales.get(locale);
        let found = || check(&self.folder.of_language(locale));
        own.map_or(&[], |own| own.alone.get_or_init(found))
    }

    /// How many messages and terms the reference locale has.
    pub(crate) fn messages(&self) -> usize {
        let reference = self.folder.reference().ok();
        let sheet = reference.and_then(|own| self.sheet(own));
        sheet.map_or(0, |sheet| sheet.units.len())
    }

    /// The earlier translations of a locale: from this folder, and from others.
    pub(crate) fn memory(&self, locale: &str, others: &[OtherTexts]) -> Option<Arc<Memory>> {
        let memory = self.locales.get(locale)?.memory.get_or_init(|| {
            let sheet = self.sheet(locale)?;
            let mut memory = Memory::of(&sheet);
            for own in others {
                match own {
                    OtherTexts::Folder(folder) => memory.add_folder(folder, locale),
                    OtherTexts::Memory(name, units) => {
                        memory.add_units(name, units, (&self.folder, locale));
                    }
                }
            }
            Some(Arc::new(memory))
        });
        memory.clone()
    }

    pub(crate) fn sheets(&self) -> impl Iterator<Item = Arc<LocaleView>> {
        self.locales.keys().filter_map(|locale| self.sheet(locale))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;

    use gengo_messages_translate::{Editor, Text};

    use super::*;

    const FILES: [(&str, &str); 5] = [
        ("en/app.ftl", "hello = Hello, { $name }\nbye = Goodbye\n"),
        ("de/app.ftl", "hello = Hallo, { $name }\nbye = Tschüss\n"),
        ("es/app.ftl", "hello = Hola, { $name }\nbye = Adiós\n"),
        ("es-419/app.ftl", "bye = Chau\n"),
        ("pl/app.ftl", "hello = Cześć\nbye = Pa\n"),
    ];

    /// The locales whose results are kept after a change, each of which is as if it was read for the first time.
    fn kept_after(path: &str, text: &str) -> Result<BTreeSet<String>, Box<dyn std::error::Error>> {
        let folder = tempfile::tempdir()?;
        for (path, text) in FILES {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap_or(folder.path()))?;
            fs::write(path, text)?;
        }
        let before = Snapshot::new(1, Folder::read(folder.path())?);
        assert_eq!(before.sheets().count(), FILES.len());
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap_or(folder.path()))?;
        fs::write(path, text)?;
        let next = before.next(before.folder.read_again()?);
        let fresh = Snapshot::new(2, Folder::read(folder.path())?);
        assert_eq!(next.revision, fresh.revision);
        let mut kept = BTreeSet::new();
        for sheet in fresh.sheets() {
            let own = next.sheet(&sheet.locale).ok_or("no sheet")?;
            assert_eq!(format!("{own:?}"), format!("{sheet:?}"));
            let old = before.sheet(&sheet.locale);
            if old.is_some_and(|old| Arc::ptr_eq(&old, &own)) {
                kept.insert(own.locale.clone());
            }
        }
        Ok(kept)
    }

    #[test]
    fn a_change_costs_only_the_locales_that_it_affects() -> Result<(), Box<dyn std::error::Error>> {
        let all_but = |gone: &[&str]| -> BTreeSet<String> {
            let locales = FILES.iter().filter_map(|(path, _)| path.split('/').next());
            let kept = locales.filter(|own| !gone.contains(own));
            kept.map(str::to_owned).collect()
        };
        let polish = "hello = Witaj, { $name }\nbye = { $other }\n";
        assert_eq!(kept_after("pl/app.ftl", polish)?, all_but(&["pl"]));
        let spanish = "hello = Hola, { $name }\n";
        assert_eq!(
            kept_after("es/app.ftl", spanish)?,
            all_but(&["es", "es-419"])
        );
        let questions = "[[hello]]\nquestion = \"Who?\"\n";
        assert_eq!(
            kept_after("de/questions.toml", questions)?,
            all_but(&["de"])
        );
        for (path, text) in [
            ("en/app.ftl", "hello = Hi, { $name }\nbye = Goodbye\n"),
            ("fr/app.ftl", "hello = Bonjour, { $name }\n"),
            (
                "check.toml",
                "[[allow]]\nrule = \"missing-variable\"\nwhy = \"short\"\n",
            ),
        ] {
            assert_eq!(kept_after(path, text)?, BTreeSet::new(), "{path}");
        }
        Ok(())
    }

    #[test]
    fn what_is_kept_of_an_edit_is_what_a_check_of_the_whole_folder_finds()
    -> Result<(), Box<dyn std::error::Error>> {
        const TEXTS: [&str; 7] = [
            "Hallo, { $name }",
            "Goodbye",
            "{ $other } ist da",
            "{ bye }!",
            "{ -gone }",
            " ",
            "Zwei\nZeilen.",
        ];
        let folder = tempfile::tempdir()?;
        for (path, text) in FILES {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap_or(folder.path()))?;
            fs::write(path, text)?;
        }
        let mut snapshot = Snapshot::new(1, Folder::read(folder.path())?);
        assert_eq!(snapshot.sheets().count(), FILES.len());
        let mut dice: usize = 1;
        let mut roll = |sides: usize| {
            dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (dice >> 33) % sides
        };
        let mut learned = 0;
        for _ in 0..60 {
            let locale = ["de", "es", "es-419", "pl"][roll(4)];
            let key = ["hello", "bye", "extra"][roll(3)];
            let text = Text {
                attribute: None,
                text: TEXTS[roll(TEXTS.len())].to_owned(),
            };
            let editor = Editor::on(snapshot.folder.clone());
            let Ok(plan) = editor.put(locale, key, &[text]) else {
                continue;
            };
            let limited = editor.of_language(locale);
            let verdict = limited.verdict_since(snapshot.alone(locale), &plan, Some(locale));
            plan.write()?;
            let mut again = snapshot.folder.read_again()?;
            again.share(&verdict.after);
            let next = snapshot.next(again);
            next.learn(locale, verdict);
            learned += usize::from(next.locales[locale].alone.get().is_some());
            let fresh = Snapshot::new(next.revision, Folder::read(folder.path())?);
            for sheet in fresh.sheets() {
                let own = next.sheet(&sheet.locale).ok_or("no sheet")?;
                assert_eq!(format!("{own:?}"), format!("{sheet:?}"), "{locale} {key}");
            }
            snapshot = next;
        }
        assert!(learned > 20, "{learned}");
        Ok(())
    }
}
