//! Files that are imported together, each looked at only where it was changed, bring what they bring in the plainest way.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use gengo_messages_interchange::{
    Format, ImportOptions, Notice, NoticeKind, Progress, Returned, files, has_news, import, read,
};
use gengo_messages_translate::{Editor, Folder, Hash, MadeOf, NewText, Plan, canonical_text};
use tempfile::TempDir;

use crate::helpers::folder_of;
use crate::numbers::Numbers;
use crate::one_by_one;

const LOCALES: [&str; 8] = ["de", "de-AT", "fr", "ja", "pl", "pt", "pt-BR", "pt-PT"];

/// How many messages of each kind a folder has.
const COUNT: usize = 4;

/// A locale's texts. English has all of them, others lack some.
fn texts(numbers: &mut Numbers, locale: &str) -> String {
    let is_english = locale == "en";
    let mut all = "-service = Gengo\n-thing = Ding\n".to_owned();
    for number in 0..COUNT {
        let word = format!("Text-{locale} {number}");
        let messages = [
            format!("plain-{number} = {word}\n    .user = Please see {word}\n"),
            format!("named-{number} = {word} of {{ $name }}\n    .user = {{ $name }}, {word}\n"),
            format!("term-{number} = {word} by {{ -service }} and {{ -thing }}\n"),
            format!("link-{number} = {word}, {{ plain-{number} }}\n"),
            format!(
                "count-{number} =\n    {{ $count ->\n        [one] {word} one\n       *[other] {word} {{ $count }}\n    }}\n"
            ),
        ];
        for message in messages {
            if is_english || numbers.below(5) > 0 {
                all += &message;
            }
        }
    }
    all
}

fn folder(numbers: &mut Numbers) -> TempDir {
    let all = ["en"].into_iter().chain(LOCALES);
    let texts: Vec<_> = all.map(|locale| (locale, texts(numbers, locale))).collect();
    let texts: Vec<_> = texts
        .iter()
        .map(|(name, text)| (*name, text.as_str()))
        .collect();
    folder_of(&texts)
}

/// What translators write: right, and wrong in all ways.
const WRITTEN: [&str; 19] = [
    "Ganz neu",
    "Ganz anders",
    "Neu von { $name }",
    "{ $name }, ganz neu",
    "Neu mit { -service } und { -thing }",
    "Neu von { -service } und { -thing }",
    "Neu, { plain-1 }",
    "Neu, { link-2 }",
    "Ganz { neu",
    "Neu von { $nmae }",
    "Neu von { -srevice }",
    "Neu, { plain-99 }",
    "Neu { named-3.user }",
    "",
    "  Neu mit Rand ",
    "Zwei\nZeilen",
    "[neu]",
    "<b>Neu",
    "Siehe https://example.com",
];

/// The files of all locales.
fn exported(folder: &Path) -> Vec<(String, Returned)> {
    let folder = Folder::read(folder).unwrap();
    let files = files(&folder, Format::Xliff12, &[], &mut |_| {}).unwrap();
    let files = files.iter().map(|(path, bytes)| {
        let locale = path.file_stem().unwrap().to_str().unwrap();
        (locale.to_owned(), read(path, bytes).unwrap())
    });
    files.collect()
}

/// Changes some of the texts of some of the files that `may_be` edited.
fn edit(numbers: &mut Numbers, files: &mut [(String, Returned)], may_be: impl Fn(&str) -> bool) {
    for (_, file) in files {
        for _ in 0..numbers.below(6) {
            let at = numbers.below(file.segments.len());
            let own = &mut file.segments[at];
            if may_be(&own.id) {
                own.text = numbers.pick(&WRITTEN).to_owned();
            }
        }
    }
}

fn sorted(notices: &[Notice]) -> Vec<String> {
    let mut all: Vec<_> = notices.iter().map(|own| format!("{own:?}")).collect();
    all.sort_unstable();
    all
}

#[test]
fn what_can_be_written_is_what_checks_of_the_whole_folder_say() {
    let (mut written, mut refused) = (0, 0);
    for seed in 1..13 {
        let mut numbers = Numbers(seed * 88_172_645_463_325_252);
        let folder = folder(&mut numbers);
        let before = exported(folder.path());
        let mut after = before.clone();
        edit(&mut numbers, &mut after, |id| !id.contains("count-"));
        let editor = Editor::on(Folder::read(folder.path()).unwrap());
        let import = import(&editor, &after, ImportOptions::default()).unwrap();

        let mut plan = Plan::default();
        for ((locale, file), (_, notices)) in after.iter().zip(&import.notices) {
            let editor = editor.after(&plan);
            let old = &before.iter().find(|(own, _)| own == locale).unwrap().1;
            let texts = changed(old, file);
            let (step, mut reasons) = one_by_one::written(&editor, locale, &texts);
            written += texts.len() - reasons.len();
            plan = plan.and(step);
            reasons.extend(broken(old, file));
            refused += reasons.len();
            let own = notices.iter().filter(|own| own.kind == NoticeKind::Refused);
            let own: BTreeMap<_, _> = own
                .map(|own| (own.id.clone(), own.detail.clone()))
                .collect();
            assert_eq!(own, reasons, "{seed}, {locale}");
        }
        assert_eq!(import.plan.diff(), plan.diff(), "{seed}");
    }
    assert!(written > 20 && refused > 50, "{written}, {refused}");
}

/// The texts that differ and are texts.
fn changed(before: &Returned, after: &Returned) -> Vec<NewText> {
    let pairs = before.segments.iter().zip(&after.segments);
    let texts = pairs.filter_map(|(old, new)| {
        let text = canonical_text(&new.text).ok()?;
        let english = new.mark.unwrap().to_string();
        let english = Hash::read(english.split('.').next()?)?;
        (text != old.text).then(|| NewText {
            place: new.id.parse().unwrap(),
            text,
            made_of: MadeOf::Of(english),
        })
    });
    texts.collect()
}

/// The texts that are none, and why.
fn broken(before: &Returned, after: &Returned) -> BTreeMap<String, String> {
    let pairs = before.segments.iter().zip(&after.segments);
    let broken = pairs.filter_map(|(old, new)| {
        let error = canonical_text(&new.text).err()?;
        let is_new = old.text != new.text && !new.text.trim().is_empty();
        is_new.then(|| (new.id.clone(), error.to_string()))
    });
    broken.collect()
}

#[test]
fn a_file_in_another_order_brings_the_same() {
    let (mut files_with_news, mut kinds) = (0, BTreeMap::new());
    for seed in 1..13 {
        let mut numbers = Numbers(seed * 2_463_534_242);
        let folder = folder(&mut numbers);
        let mut all = exported(folder.path());
        edit(&mut numbers, &mut all, |_| true);
        for (_, file) in &mut all {
            for _ in 0..numbers.below(4) {
                let at = numbers.below(file.segments.len());
                file.segments[at].progress = match numbers.below(2) {
                    0 => Progress::Reviewed,
                    _ => Progress::Unfinished,
                };
            }
        }
        change_in_the_folder(&mut numbers, folder.path());
        let editor = Editor::on(Folder::read(folder.path()).unwrap());
        for (overwrite, reviews) in [(false, false), (true, true)] {
            let options = ImportOptions {
                overwrite,
                reviews,
                ..ImportOptions::default()
            };
            for (locale, file) in &all {
                let mut turned = file.clone();
                turned.segments.rotate_left(1);
                let files = [file, &turned].map(|file| [(locale.clone(), file.clone())]);
                let [own, other] =
                    files.map(|files| import(&editor, &files, options.clone()).unwrap());
                assert_eq!(own.plan.diff(), other.plan.diff(), "{seed}, {locale}");
                let [own, other] = [own, other].map(|own| own.notices[0].1.clone());
                assert_eq!(sorted(&own), sorted(&other), "{seed}, {locale}");
                let news = [file, &turned].map(|file| has_news(editor.folder(), locale, file));
                assert_eq!(news[0], news[1], "{seed}, {locale}");
                files_with_news += usize::from(news[0]);
                for notice in own {
                    *kinds.entry(notice.kind.to_string()).or_insert(0) += 1;
                }
            }
        }
    }
    assert!(files_with_news > 50, "{files_with_news}");
    assert!(
        kinds.len() > 8 && kinds.values().all(|count| *count > 1),
        "{kinds:?}"
    );
}

/// As if some texts had been changed since the export, in English and elsewhere.
fn change_in_the_folder(numbers: &mut Numbers, folder: &Path) {
    for locale in ["en"].into_iter().chain(LOCALES) {
        let path = folder.join(locale).join("app.ftl");
        let mut text = fs::read_to_string(&path).unwrap();
        for _ in 0..numbers.below(5) {
            let number = numbers.below(COUNT);
            let word = format!("Text-{locale} {number}");
            text = text.replace(&word, &format!("{word} anew"));
        }
        fs::write(&path, text).unwrap();
    }
}

#[test]
fn files_that_are_imported_together_bring_what_they_bring_one_after_the_other() {
    for seed in 1..7 {
        let mut numbers = Numbers(seed * 88_172_645_463_325_252);
        let folder = folder(&mut numbers);
        let mut all = exported(folder.path());
        edit(&mut numbers, &mut all, |_| true);
        let editor = Editor::on(Folder::read(folder.path()).unwrap());
        let together = import(&editor, &all, ImportOptions::default()).unwrap();
        let mut plan = Plan::default();
        let mut notices = Vec::new();
        for file in all {
            let one = import(&editor.after(&plan), &[file], ImportOptions::default()).unwrap();
            plan = plan.and(one.plan);
            notices.extend(one.notices);
        }
        assert_eq!(together.plan.diff(), plan.diff(), "{seed}");
        assert_eq!(together.notices, notices, "{seed}");
    }
}

#[test]
fn the_locales_of_a_language_are_imported_one_after_the_other_whatever_their_folders_are_called() {
    const ENGLISH: &str = "help =\n    .tip = Press a key\nuse = Tip: { help.tip }\n";
    let mut faults = Vec::new();
    for (parent, child) in [
        ("pt", "pt-BR"),
        ("pt", "pt_BR"),
        ("iw", "he-US"),
        ("he", "iw_US"),
    ] {
        let folder = folder_of(&[("en", ENGLISH), (parent, ""), (child, "")]);
        let mut files: Vec<_> = exported(folder.path());
        files.sort_by_key(|(locale, _)| locale != parent);
        for (locale, file) in &mut files {
            for own in &mut file.segments {
                match (own.id.as_str(), locale == parent) {
                    ("help.tip", true) => "Prima uma tecla".clone_into(&mut own.text),
                    // What it names comes with the file of the parent.
                    ("use", false) => "Dica: { help.tip }".clone_into(&mut own.text),
                    _ => {}
                }
            }
        }
        let editor = Editor::on(Folder::read(folder.path()).unwrap());
        let import = import(&editor, &files, ImportOptions::default()).unwrap();
        let kinds: Vec<_> = import.notices.iter().flat_map(|(_, own)| own).collect();
        let imported = |own: &&&Notice| own.kind == NoticeKind::Imported;
        if kinds.iter().filter(imported).count() != 2 {
            faults.push(format!("{parent}, {child}: {kinds:?}"));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}
