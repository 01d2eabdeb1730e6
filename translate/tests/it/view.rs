//! What a translator sees of a locale, and whole messages as they are typed.

use std::collections::BTreeMap;
use std::fs;

use gengo_messages::ftl::{Operands, PluralCategory, PluralKind, PluralRules};
use gengo_messages_translate::{
    Branch, Editor, Folder, LocaleView, Preview, ReviewState, Step, Text, check, compose,
    compose_so_far, merge, plural_forms, preview, read_entry, values_on, write_entry,
};
use tempfile::TempDir;

use crate::folders::folder_of;

const ENGLISH: &str = "\
-service = Gengo

## Jobs

# Nothing is left to pay from.
# Keep as is: api_sig
error-2700 = Not enough credits for api_sig
    .user = { user-top-up }

# $count (Number) - how many jobs, such as \"4\"
jobs = { $count ->
    [one] { $count } job at { -service }
   *[other] { $count } jobs at { -service }
}

## Shared

user-top-up = Please add credits.
";

const POLISH: &str = "\
-service = Gengo

error-2700 = Za mało środków, api_sig
    .user = { user-top-up }

user-top-up = Doładuj konto.
";

fn usual() -> TempDir {
    let portuguese = POLISH.replace("Za mało środków", "Sem saldo");
    folder_of(&[
        ("en/app.ftl", ENGLISH),
        ("pl/app.ftl", POLISH),
        ("pt/app.ftl", &portuguese),
        ("pt-PT/app.ftl", "-service = G\n"),
        (
            "en/glossary.toml",
            "[credits]\nmeans = \"Money.\"\nforms = [\"credits\"]\n",
        ),
        (
            "pl/glossary.toml",
            "[credits]\nterm = \"środki\"\nforms = [\"środk\", \"doładuj\"]\nnote = \"plural\"\n",
        ),
    ])
}

fn read(folder: &TempDir) -> Folder {
    Folder::read(folder.path()).unwrap()
}

fn view(folder: &TempDir, locale: &str) -> LocaleView {
    let folder = read(folder);
    LocaleView::new(&folder, locale, &check(&folder)).unwrap()
}

fn text(attribute: Option<&str>, text: &str) -> Text {
    Text {
        attribute: attribute.map(str::to_owned),
        text: text.to_owned(),
    }
}

#[test]
fn rows_are_those_of_english_in_its_order_with_the_translation_beside() {
    let folder = usual();
    let view = view(&folder, "pl");
    let keys: Vec<_> = view.units.iter().map(|row| row.key.as_str()).collect();
    assert_eq!(keys, ["-service", "error-2700", "jobs", "user-top-up"]);
    let row = view.unit("error-2700").unwrap();
    assert_eq!((row.group.as_str(), row.code), ("Jobs", Some(2700.into())));
    assert_eq!(
        row.comment,
        ["Nothing is left to pay from.", "Keep as is: api_sig"]
    );
    assert_eq!(row.english[0], text(None, "Not enough credits for api_sig"));
    assert_eq!(row.own[0], text(None, "Za mało środków, api_sig"));
    assert_eq!(row.own[1], text(Some("user"), "{ user-top-up }"));
    assert!(row.refers_to.contains("user-top-up"));
    assert_eq!(row.state, ReviewState::Draft);
    let jobs = view.unit("jobs").unwrap();
    assert_eq!(
        (jobs.state, jobs.own.len()),
        (ReviewState::NotTranslated, 0)
    );
    assert!(
        jobs.findings
            .iter()
            .any(|own| own.rule.id == "missing-message")
    );
}

#[test]
fn texts_of_a_parent_are_inherited() {
    let folder = usual();
    let view = view(&folder, "pt-PT");
    let state = |key: &str| view.unit(key).unwrap().state;
    assert_eq!(state("error-2700"), ReviewState::Inherited);
    assert_eq!(state("jobs"), ReviewState::NotTranslated);
    let inherited = view.unit("error-2700").unwrap().inherited.as_ref().unwrap();
    assert_eq!(inherited.locale, "pt");
    assert_eq!(inherited.texts[0], text(None, "Sem saldo, api_sig"));
    let service = view.unit("-service").unwrap();
    assert_eq!(service.inherited.as_ref().unwrap().texts[0].text, "Gengo");
    assert_eq!(service.state, ReviewState::Draft);
}

#[test]
fn a_plural_is_laid_out_by_the_categories_of_the_locale() {
    let folder = usual();
    let view = view(&folder, "pl");
    let row = view.unit("jobs").unwrap();
    let fields = row.fields("pl");
    let keys: Vec<_> = fields[0].branches.iter().map(key).collect();
    assert_eq!(keys, ["one", "few", "many", "other"]);
    let mut branches = fields[0].branches.iter();
    assert!(branches.all(|own| own.text.is_empty() && own.way[0].selector == "$count"));
    assert!(fields[0].branches[3].way[0].is_default);
    let chips: Vec<_> = fields[0]
        .chips
        .iter()
        .map(|own| own.insert.as_str())
        .collect();
    assert_eq!(chips, ["{ $count }", "{ -service }"]);
    assert_eq!(fields[0].chips[0].about, "how many jobs, such as \"4\"");
    // A language with one form has one field.
    assert_eq!(row.fields("ja")[0].branches, []);
}

fn key(branch: &Branch) -> &str {
    &branch.way[0].key
}

/// A branch of a choice by `$count`.
fn form(key: &str, text: &str) -> Branch {
    let step = Step {
        selector: "$count".to_owned(),
        key: key.to_owned(),
        is_default: key == "other",
        ..Step::default()
    };
    Branch {
        way: vec![step],
        text: text.to_owned(),
        ..Branch::default()
    }
}

#[test]
fn variants_make_a_text_that_is_laid_out_as_the_same_variants() {
    let variants = [
        form("0", "brak"),
        form("one", "{ $count } zlecenie"),
        form("few", "{ $count } zlecenia\nw dwóch wierszach"),
        form("many", ""),
        form("other", "{ $count } zlecenia"),
    ];
    let composed = compose(&variants).unwrap();
    assert_eq!(
        composed,
        "{ $count ->\n    [0] brak\n    [one] { $count } zlecenie\n    [few]\n        { $count } zlecenia\n        w dwóch wierszach\n   *[other] { $count } zlecenia\n}"
    );
    let folder = usual();
    let editor = Editor::open(folder.path()).unwrap();
    let plan = editor.put("pl", "jobs", &[text(None, &composed)]).unwrap();
    plan.write().unwrap();
    drop(editor);
    let view = view(&folder, "pl");
    let fields = view.unit("jobs").unwrap().fields("pl");
    assert_eq!(fields[0].text, composed);
    let laid_out = fields[0]
        .branches
        .iter()
        .map(|own| form(key(own), &own.text));
    assert_eq!(laid_out.collect::<Vec<_>>(), variants);
}

#[test]
fn the_form_for_all_others_is_not_left_out() {
    let (one, other) = (form("one", "x"), form("other", " "));
    let why = compose(&[one.clone(), other.clone()]).unwrap_err();
    assert!(why.to_string().contains("\"other\""), "{why}");
    let so_far = compose_so_far(&[one, other.clone()]).unwrap();
    assert!(so_far.contains("*[other] x"), "{so_far}");
    assert_eq!(compose(&[other]).as_deref(), Ok(""));
}

#[test]
fn the_terms_of_an_english_text_come_with_their_words() {
    let folder = usual();
    let view = view(&folder, "pl");
    let terms = view.unit("error-2700").unwrap().terms(&read(&folder), "pl");
    assert_eq!(terms.len(), 1);
    assert_eq!(terms[0].term, "credits");
    assert_eq!(terms[0].means.as_deref(), Some("Money."));
    assert_eq!(terms[0].translation.as_deref(), Some("środki"));
    assert_eq!(terms[0].note.as_deref(), Some("plural"));
}

#[test]
fn a_whole_message_is_put_and_nothing_else_changes() {
    let folder = usual();
    let editor = Editor::open(folder.path()).unwrap();
    let texts = [
        text(None, "Za mało, api_sig"),
        text(Some("user"), "Doładuj."),
    ];
    editor
        .put("pl", "error-2700", &texts)
        .unwrap()
        .write()
        .unwrap();
    drop(editor);
    let now = fs::read_to_string(folder.path().join("pl/app.ftl")).unwrap();
    let expected = POLISH
        .replace("Za mało środków, api_sig", "Za mało, api_sig")
        .replace("    .user = { user-top-up }", "    .user = Doładuj.");
    assert_eq!(now, expected);
}

#[test]
fn a_text_that_is_empty_is_taken_out() {
    let folder = usual();
    let editor = Editor::open(folder.path()).unwrap();
    let own = editor.texts("pl", "error-2700").unwrap();
    let without_user = [own[0].clone(), text(Some("user"), " ")];
    let plan = editor.put("pl", "error-2700", &without_user).unwrap();
    plan.write().unwrap();
    drop(editor);
    let now = fs::read_to_string(folder.path().join("pl/app.ftl")).unwrap();
    assert_eq!(now, POLISH.replace("    .user = { user-top-up }\n", ""));

    let editor = Editor::open(folder.path()).unwrap();
    editor
        .put("pl", "error-2700", &[])
        .unwrap()
        .write()
        .unwrap();
    drop(editor);
    let now = fs::read_to_string(folder.path().join("pl/app.ftl")).unwrap();
    assert!(!now.contains("error-2700"), "{now}");
}

#[test]
fn a_value_is_taken_out_and_the_attributes_stay() {
    let folder = usual();
    let put = |texts: &[Text]| {
        let editor = Editor::open(folder.path()).unwrap();
        let plan = editor.put("pl", "error-2700", texts).unwrap();
        plan.write().unwrap();
        fs::read_to_string(folder.path().join("pl/app.ftl")).unwrap()
    };
    let user = text(Some("user"), "{ user-top-up }");
    let without = POLISH.replace(" = Za mało środków, api_sig", " =");
    assert_eq!(put(&[text(None, " "), user.clone()]), without);
    let value = text(None, "Za mało środków, api_sig");
    assert_eq!(put(&[value, user]), POLISH);
    let editor = Editor::open(folder.path()).unwrap();
    assert!(
        editor
            .put("pl", "-service", &[text(Some("x"), "y")])
            .is_err()
    );
}

#[test]
fn changes_of_two_people_are_merged_text_by_text() {
    let texts = |value: &str, user: &str| vec![text(None, value), text(Some("user"), user)];
    let base = texts("a", "b");
    let merged = |mine: &[Text], theirs: &[Text]| merge(&base, mine, theirs);
    assert_eq!(
        merged(&texts("x", "b"), &texts("a", "y")),
        Some(texts("x", "y"))
    );
    assert_eq!(merged(&texts("x", "b"), &base), Some(texts("x", "b")));
    assert_eq!(merged(&base, &texts("x", "")), Some(texts("x", "")));
    assert_eq!(
        merged(&texts("x", "b"), &texts("x", "b")),
        Some(texts("x", "b"))
    );
    assert_eq!(merged(&texts("x", "b"), &texts("y", "b")), None);
    // One that is not there is an empty one.
    assert_eq!(
        merged(&texts("x", "b"), &[text(None, "a")]),
        Some(texts("x", ""))
    );
}

#[test]
fn unbalanced_braces_are_reported_as_such() {
    let folder = usual();
    let editor = Editor::open(folder.path()).unwrap();
    let why = |typed: &str| {
        let refused = editor.put("pl", "error-2700", &[text(None, typed)]);
        refused.unwrap_err().reason()
    };
    assert!(
        why("Za { mało").starts_with("unclosed `{`"),
        "{}",
        why("Za { mało")
    );
    assert!(
        why("Za } mało").starts_with("unexpected `}`"),
        "{}",
        why("Za } mało")
    );
    // A no-break space belongs to the text.
    let plan = editor
        .put("pl", "error-2700", &[text(None, "\u{a0}x")])
        .unwrap();
    assert_eq!(
        editor.after(&plan).texts("pl", "error-2700").unwrap()[0].text,
        "\u{a0}x"
    );
}

#[test]
fn setting_the_same_text_changes_nothing() {
    let folder = usual();
    let editor = Editor::open(folder.path()).unwrap();
    let own = editor.texts("pl", "error-2700").unwrap();
    assert!(editor.put("pl", "error-2700", &own).unwrap().is_empty());
}

#[test]
fn an_entry_that_is_typed_whole_is_read_or_refused() {
    let typed = "error-2700 =\n    Za\n    mało\n    .user = x\n";
    let texts = read_entry("error-2700", typed).unwrap();
    assert_eq!(texts, [text(None, "Za\nmało"), text(Some("user"), "x")]);
    assert_eq!(write_entry("error-2700", &texts), typed);
    let nested = "{".repeat(5_000);
    for (typed, why) in [
        ("error-1 = x", "another message"),
        ("error-2700 = x\nerror-2 = y", "expected one message"),
        ("# why\nerror-2700 = x", "comments"),
        ("error-2700 = {", "syntax error"),
        ("", "expected one message"),
        (&format!("error-2700 = {nested}"), "line 1"),
    ] {
        let refused = read_entry("error-2700", typed).unwrap_err();
        assert!(refused.to_string().contains(why), "{typed:.30}: {refused}");
    }
}

fn previewed(folder: &TempDir, locale: &str, key: &str, given: &[(&str, &str)]) -> Preview {
    let view = view(folder, locale);
    let given: BTreeMap<_, _> = given
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    preview(&read(folder), &view, view.unit(key).unwrap(), &given)
}

#[test]
fn a_preview_is_what_the_library_renders() {
    let folder = usual();
    let preview = previewed(&folder, "pl", "error-2700", &[]);
    let readers: Vec<_> = preview
        .shown
        .iter()
        .map(|own| own.locale.as_str())
        .collect();
    assert_eq!(readers, ["pl", "en-XA", "ar-XB"]);
    assert_eq!(preview.shown[0].text, "Za mało środków, api_sig");
    assert_eq!(preview.shown[0].user_text, "Doładuj konto.");
    assert_eq!(preview.shown[0].trace[0], "text: pl: answers");
    assert!(preview.shown[1].text.contains("api_sig"));
    assert!(
        preview.shown[1].text.starts_with('['),
        "{:?}",
        preview.shown[1]
    );
    assert_eq!(preview.shown[2].text_direction, "rtl");
    // Who takes texts from it sees the same.
    let preview = previewed(&folder, "pt", "error-2700", &[]);
    assert_eq!(preview.shown[1].locale, "pt-PT");
    assert_eq!(preview.shown[1].text, "Sem saldo, api_sig");
}

#[test]
fn a_message_without_a_code_is_previewed_with_its_arguments() {
    let folder = usual();
    let plain = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
    let preview = previewed(&folder, "pl", "jobs", &[]);
    assert_eq!(preview.arguments.len(), 1);
    assert_eq!(
        (
            preview.arguments[0].name.as_str(),
            preview.arguments[0].is_number
        ),
        ("count", true)
    );
    assert_eq!(preview.arguments[0].value, "4");
    assert_eq!(plain(&preview.shown[0].text), "4 jobs at Gengo");
    assert_eq!(preview.shown[0].text_locale.as_deref(), Some("en"));
    assert!(
        preview.shown[0].trace[0].contains("jobs"),
        "{:?}",
        preview.shown[0].trace
    );
    let preview = previewed(&folder, "pl", "jobs", &[("count", "1")]);
    assert_eq!(plain(&preview.shown[0].text), "1 job at Gengo");
    let preview = previewed(&folder, "pl", "user-top-up", &[]);
    assert_eq!(preview.shown[0].user_text, "Doładuj konto.");
    let preview = previewed(&folder, "pl", "-service", &[]);
    assert_eq!(preview.shown[0].text, "Gengo");
}

#[test]
fn a_message_without_a_value_is_previewed_by_its_attributes() {
    let folder = folder_of(&[
        (
            "en/a.ftl",
            "# A\nfield =\n    .label = Your name\n    .hint = As on your card\n",
        ),
        ("de/a.ftl", "field =\n    .label = Ihr Name\n"),
    ]);
    let preview = previewed(&folder, "de", "field", &[]);
    let shown = &preview.shown[0];
    assert_eq!((&*shown.text, &*shown.user_text), ("", ""));
    let attributes: Vec<_> = shown
        .attributes
        .iter()
        .map(|own| (&*own.name, &*own.text, own.locale.as_deref()))
        .collect();
    let expected = [
        ("hint", "As on your card", Some("en")),
        ("label", "Ihr Name", Some("de")),
    ];
    assert_eq!(attributes, expected);
    assert_eq!(shown.trace[0], ".hint: de: field has no attribute .hint");
    let told = format!("{preview:?}");
    assert!(!told.contains("error-9223372036854775807"), "{told}");
    // In a pseudo-locale it is as foreign as everything else.
    assert!(preview.shown[1].attributes[1].text.starts_with('['));
}

#[test]
fn a_preview_shows_the_text_that_an_app_would_show() {
    let folder = folder_of(&[
        ("en/a.ftl", "# A\na = One { b }\n# B\nb = two\n"),
        ("de/a.ftl", "a = Eins { b.none }\nb = zwei\n"),
    ]);
    let preview = previewed(&folder, "de", "a", &[]);
    assert_eq!(preview.shown[0].text, "One two");
    assert_eq!(preview.shown[0].text_locale.as_deref(), Some("en"));
    assert!(preview.shown[0].trace[0].starts_with("text: de: a: "));
}

#[test]
fn a_verdict_is_about_the_locale_that_is_edited() {
    let folder = usual();
    let editor = Editor::open(folder.path()).unwrap();
    let plan = editor
        .put("pl", "jobs", &[text(None, "{ $total } zleceń")])
        .unwrap();
    let verdict = editor.verdict(&plan, Some("pl"));
    assert!(verdict.is_refused());
    let alone = editor.of_language("pl").verdict(&plan, Some("pl"));
    let rules = |findings: &[gengo_messages_translate::Finding]| -> Vec<&str> {
        findings.iter().map(|own| own.rule.id).collect()
    };
    assert_eq!(rules(&alone.findings), rules(&verdict.findings));
}

#[test]
fn a_plural_form_that_is_missing_has_its_place_among_the_others() {
    let english = "a = { $n ->\n    [0] None\n    [one] One\n   *[other] { $n }\n}\n";
    for (locale, written, expected) in [
        (
            "ar",
            "zero one few many *other",
            "zero one two few many other",
        ),
        ("ar", "0 one *other", "0 zero one two few many other"),
        ("ar", "many *other", "zero one two few many other"),
        ("pl", "one many *other", "one few many other"),
        ("pl", "*other", "one few many other"),
        ("pl", "*other one", "other one few many"),
        ("pl", "many *other one", "many other one few"),
    ] {
        let text = written.split(' ').fold(String::new(), |text, key| {
            let (mark, key) = key.strip_prefix('*').map_or((" ", key), |key| ("*", key));
            text + &format!("   {mark}[{key}] {key} {{ $n }}\n")
        });
        let text = format!("a = {{ $n ->\n{text}}}\n");
        let folder = folder_of(&[
            ("en/a.ftl", english),
            (&format!("{locale}/a.ftl"), text.as_str()),
        ]);
        let view = view(&folder, locale);
        let fields = view.unit("a").unwrap().fields(locale);
        let keys: Vec<_> = fields[0]
            .branches
            .iter()
            .map(|own| &*own.way[0].key)
            .collect();
        assert_eq!(keys.join(" "), expected, "{locale}: {written}");
    }
}

#[test]
fn a_choice_of_any_kind_has_a_branch_for_each_way_and_values_that_show_it() {
    let english = "a = { $gender ->\n    [male] He has { $count ->\n        [one] one job\n       *[other] { $count } jobs\n    }\n   *[other] They have { $count } jobs\n}\nb = { NUMBER($n, type: \"ordinal\") ->\n    [1] The first\n    [one] { $n }st\n    [two] { $n }nd\n    [few] { $n }rd\n   *[other] { $n }th\n}\n";
    let folder = folder_of(&[
        ("en/app.ftl", english),
        ("pl/app.ftl", ""),
        ("sv/app.ftl", ""),
    ]);
    let branches = |locale: &str, id: &str| {
        let view = view(&folder, locale);
        let fields = view.unit(id).unwrap().fields(locale);
        fields.into_iter().next().unwrap().branches
    };
    let keys = |branches: &[Branch]| {
        let keys = branches.iter().map(|own| {
            let keys = own.way.iter().map(|step| step.key.as_str());
            keys.collect::<Vec<_>>().join(" ")
        });
        keys.collect::<Vec<_>>()
    };
    let nested = branches("pl", "a");
    assert_eq!(
        keys(&nested),
        ["male one", "male few", "male many", "male other", "other"]
    );
    assert_eq!(nested[1].english, "He has { $count } jobs");
    assert_eq!(nested[1].way[1].numbers, "2, 3, 4, 22 …");
    let values = |branches: &[Branch], at: usize, given: &[(&str, &str)]| {
        let given = given
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let values = values_on("pl", branches, &branches[at].way, &given.collect());
        let values = values
            .into_iter()
            .map(|(name, value)| format!("{name}={value}"));
        values.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(values(&nested, 1, &[]), "count=2 gender=male");
    // A value that leads there is kept.
    assert_eq!(
        values(&nested, 1, &[("count", "24")]),
        "count=24 gender=male"
    );
    assert_eq!(
        values(&nested, 3, &[("count", "24")]),
        "count=1.5 gender=male"
    );
    assert_eq!(values(&nested, 4, &[("gender", "male")]), "gender=other");
    let ordinal = branches("sv", "b");
    assert_eq!(keys(&ordinal), ["1", "one", "other"]);
    // The exact number has a variant of its own.
    assert_eq!(ordinal[1].way[0].numbers, "2, 21, 22, 31 …");
    let value = values_on("sv", &ordinal, &ordinal[1].way, &BTreeMap::new());
    assert_eq!(value["n"], "2");
    let of = |key: &str, text: &str| Branch {
        text: text.to_owned(),
        ..form(key, "")
    };
    // Branches of different texts make none.
    let mut strange = [of("one", "x"), of("other", "y")];
    strange[1].way[0].selector = "$other".to_owned();
    assert!(compose(&strange).is_err());
    strange[1].way = Vec::new();
    assert!(compose(&strange).is_err());
    strange[0].way = vec![strange[0].way[0].clone(); 100_000];
    assert!(compose(&strange[..1]).is_err());
}

#[test]
fn a_missing_form_is_shown_with_one_of_its_own_numbers() {
    let locales = [
        "ar", "be", "br", "bs", "cs", "cy", "da", "de", "es", "fr", "ga", "gd", "gv", "he", "hr",
        "is", "it", "kw", "lt", "lv", "mk", "mo", "mt", "pl", "pt", "ro", "ru", "se", "shi", "sk",
        "sl", "sr", "uk", "fil", "iu", "lag", "ksh", "ca", "vec", "blo", "sat", "tzm",
    ];
    let english = "a = { $n ->\n    [one] { $n } file\n   *[other] { $n } files\n}\n";
    for locale in locales {
        let forms = plural_forms(locale, PluralKind::Cardinal).unwrap();
        let names: Vec<&str> = forms.iter().map(|(form, _)| form.name()).collect();
        for missing in names.iter().filter(|name| **name != "other") {
            let rest = names.iter().filter(|name| *name != missing);
            let text = rest.fold(String::new(), |text, name| {
                let star = if *name == "other" { "*" } else { " " };
                text + &format!("   {star}[{name}] {{ $n }} {name}\n")
            });
            let text = format!("a = {{ $n ->\n{text}}}\n");
            let folder = folder_of(&[
                ("en/a.ftl", english),
                (&format!("{locale}/a.ftl"), text.as_str()),
            ]);
            let fields = view(&folder, locale).unit("a").unwrap().fields(locale);
            let branches = &fields[0].branches;
            let own = branches
                .iter()
                .find(|own| own.way[0].key == **missing)
                .unwrap();
            let form = PluralCategory::from_name(missing).unwrap();
            let rules = PluralRules::of(&locale.parse().unwrap(), PluralKind::Cardinal).unwrap();
            for given in [None, Some("1.5"), Some("3")] {
                let given = given.map(|given| ("n".to_owned(), given.to_owned()));
                let value =
                    &values_on(locale, branches, &own.way, &given.into_iter().collect())["n"];
                let operands = Operands::parse(value).unwrap();
                assert_eq!(
                    rules.category(operands),
                    form,
                    "{locale} {missing}: {value}"
                );
            }
        }
    }
}
