//! What stands beside the texts of a locale: its style, its glossary, and its questions to the developers.

use std::fs;
use std::path::Path;
use std::process::Command;

use gengo_messages_translate::{
    Editor, Folder, LocaleView, NewTerm, Question, ReviewState, Severity, State, Tally, glossary,
    reviewer, style_guides,
};

use crate::folders::{folder_of, found, rules};

const ENGLISH: &str = "# A\na = One\n# B\nb = Two\n# T\n-t = Three\n";

fn read(folder: &Path, path: &str) -> String {
    fs::read_to_string(folder.join(path)).unwrap_or_default()
}

fn ask(folder: &Path, id: &str, question: &str, by: Option<&str>) -> Result<(), String> {
    let editor = Editor::open(folder).unwrap();
    let plan = editor.ask("de", id, question, by);
    let plan = plan.map_err(|error| error.reason())?;
    plan.write().unwrap();
    Ok(())
}

fn view(folder: &Path) -> LocaleView {
    LocaleView::new(&Folder::read(folder).unwrap(), "de", &[]).unwrap()
}

#[test]
fn a_question_is_asked_answered_and_removed() {
    let folder = folder_of(&[
        ("en/a.ftl", ENGLISH),
        ("de/a.ftl", "a = Eins\nb = Zwei\n-t = Drei\n"),
    ]);
    let path = folder.path();
    ask(path, "b", "Two of what?", Some("Reader")).unwrap();
    ask(path, "-t", "A \"name\"?\nOr not?", None).unwrap();
    ask(path, "a", "One?", Some(" ")).unwrap();
    ask(path, "b", "Are they many?", None).unwrap();
    // Sorted, so that questions of two people about two messages do not conflict.
    let asked = "\
[[-t]]
question = \"\"\"
A \"name\"?
Or not?\"\"\"

[[a]]
question = \"One?\"

[[b]]
question = \"Two of what?\"
by = \"Reader\"

[[b]]
question = \"Are they many?\"
";
    assert_eq!(read(path, "de/questions.toml"), asked);
    assert_eq!(rules(&found(path)), ["open-question"; 4]);

    let editor = Editor::open(path).unwrap();
    editor
        .answer("de", "b", "Two of what?", "Files.")
        .unwrap()
        .write()
        .unwrap();
    drop(editor);
    let answered = "[[b]]\nquestion = \"Two of what?\"\nby = \"Reader\"\nanswer = \"Files.\"\n";
    assert!(read(path, "de/questions.toml").contains(answered));
    assert_eq!(rules(&found(path)), ["open-question"; 3]);
    let question = view(path).unit("b").unwrap().questions[0].clone();
    assert_eq!(question.answer.as_deref(), Some("Files."));
    assert_eq!(question.by.as_deref(), Some("Reader"));
    assert_eq!(Tally::of(&view(path)).with_open_questions, 3);

    for (id, question) in [
        ("b", "Two of what?"),
        ("b", "Are they many?"),
        ("a", "One?"),
    ] {
        let editor = Editor::open(path).unwrap();
        editor
            .remove_question("de", id, question)
            .unwrap()
            .write()
            .unwrap();
    }
    assert_eq!(rules(&found(path)), ["open-question"]);
    let editor = Editor::open(path).unwrap();
    let text = "A \"name\"?\nOr not?";
    editor
        .remove_question("de", "-t", text)
        .unwrap()
        .write()
        .unwrap();
    assert!(!path.join("de/questions.toml").exists());
    assert!(found(path).is_empty());
}

#[test]
fn what_is_written_by_hand_among_questions_stays() {
    let by_hand = "\
# We ask here.

[[b]]   # the second
question = 'Two of what?'
answer = '''
Files.
'''

# Also in another form.
[[z]]
question = \"?\"
";
    let folder = folder_of(&[
        ("en/a.ftl", ENGLISH),
        ("de/a.ftl", "b = Zwei\n"),
        ("de/questions.toml", by_hand),
    ]);
    let path = folder.path();
    ask(path, "a", "One?", None).unwrap();
    let first = by_hand.replace(
        "# We ask here.\n\n",
        "# We ask here.\n\n[[a]]\nquestion = \"One?\"\n\n",
    );
    assert_eq!(read(path, "de/questions.toml"), first);
    let editor = Editor::open(path).unwrap();
    editor
        .answer("de", "b", "Two of what?", "Jobs.")
        .unwrap()
        .write()
        .unwrap();
    drop(editor);
    let answered = first.replace("answer = '''\nFiles.\n'''", "answer = \"Jobs.\"");
    assert_eq!(read(path, "de/questions.toml"), answered);
}

#[test]
fn questions_that_are_a_list_in_one_line_are_edited_too() {
    let list = "b = [{ question = \"Two?\" }, { question = \"Or three?\", by = \"Reader\" }]\n";
    let folder = folder_of(&[
        ("en/a.ftl", ENGLISH),
        ("de/a.ftl", "b = Zwei\n"),
        ("de/questions.toml", list),
    ]);
    let path = folder.path();
    ask(path, "b", "Or four?", None).unwrap();
    let editor = Editor::open(path).unwrap();
    editor
        .answer("de", "b", "Two?", "Two.")
        .unwrap()
        .write()
        .unwrap();
    let questions = view(path).unit("b").unwrap().questions.clone();
    let told: Vec<_> = questions
        .iter()
        .map(|own| (own.question.as_str(), own.answer.as_deref()))
        .collect();
    assert_eq!(
        told,
        [
            ("Two?", Some("Two.")),
            ("Or three?", None),
            ("Or four?", None)
        ]
    );
}

#[test]
fn a_question_that_cannot_be_kept_is_refused() {
    let folder = folder_of(&[("en/a.ftl", ENGLISH), ("de/a.ftl", "a = Eins\n")]);
    let path = folder.path();
    ask(path, "a", "One?", None).unwrap();
    let refused = |id: &str, question: &str| ask(path, id, question, None).unwrap_err();
    assert_eq!(
        refused("gone", "?"),
        "the source language has no such message"
    );
    assert_eq!(
        refused("a", "  "),
        "the question is empty; write what you want to know"
    );
    assert_eq!(
        refused("a", " One?\n"),
        "this question has been asked already"
    );
    let editor = Editor::open(path).unwrap();
    let missing = editor.answer("de", "a", "Two?", "Yes.").unwrap_err();
    assert_eq!(
        missing.reason(),
        "no such question; it may have been removed"
    );
    let empty = editor.answer("de", "a", "One?", " ").unwrap_err();
    assert_eq!(
        empty.reason(),
        "the answer is empty; write it, or remove the question"
    );
    drop(editor);
    fs::write(
        path.join("de/questions.toml"),
        "[[a]]\nquestion = \"One?\"\n<<<<<<< ours\n=======\n>>>>>>> theirs\n",
    )
    .unwrap();
    assert_eq!(
        refused("b", "?"),
        "merge conflict marker; resolve the conflict first"
    );
    fs::write(path.join("de/questions.toml"), "[[a]]\nquestion = One?\n").unwrap();
    assert!(refused("b", "?").ends_with("; fix that first"));
}

#[test]
fn a_question_follows_its_message_to_another_id() {
    let folder = folder_of(&[
        ("en/a.ftl", ENGLISH),
        ("de/a.ftl", "b = Zwei\n"),
        ("de/questions.toml", "[[b]]\nquestion = \"Two?\"\n"),
    ]);
    let path = folder.path();
    let editor = Editor::open(path).unwrap();
    editor.rename("b", "c").unwrap().write().unwrap();
    assert_eq!(
        read(path, "de/questions.toml"),
        "[[c]]\nquestion = \"Two?\"\n"
    );
}

#[test]
fn an_open_question_is_a_note_and_no_warning() {
    let folder = folder_of(&[
        ("en/a.ftl", ENGLISH),
        ("de/a.ftl", "a = Eins\nb = Zwei\n-t = Drei\n"),
        ("de/questions.toml", "[[a]]\nquestion = \"One?\"\n"),
    ]);
    let found = found(folder.path());
    assert_eq!(rules(&found), ["open-question"]);
    assert_eq!(found[0].rule.severity, Severity::Note);
    assert!(found[0].is_of_state());
    assert_eq!(found[0].id.as_deref(), Some("a"));
}

#[test]
fn questions_in_an_overlay_are_about_messages_beneath_it_too() {
    let folder = folder_of(&[("de/own.ftl", "error-2700 = Leer\n")]);
    let editor = Editor::open(folder.path()).unwrap().over_built_in();
    editor
        .ask("de", "error-2700", "Money?", None)
        .unwrap()
        .write()
        .unwrap();
    drop(editor);
    let read = Folder::read(folder.path()).unwrap().over_built_in();
    let found = gengo_messages_translate::check(&read);
    assert_eq!(rules(&found), ["open-question"]);
}

fn term(term: &str, translation: &str) -> NewTerm {
    NewTerm {
        term: term.to_owned(),
        translation: translation.to_owned(),
        ..NewTerm::default()
    }
}

fn set_term(folder: &Path, new: &NewTerm) -> Result<(), String> {
    let editor = Editor::open(folder).unwrap();
    let plan = editor.set_term("de", new).map_err(|error| error.reason())?;
    plan.write().unwrap();
    Ok(())
}

#[test]
fn a_term_is_added_to_the_glossaries_in_its_place() {
    let english = "# The terms.\n\n[file]\nmeans = \"A file.\"\n\n[order]\n";
    let folder = folder_of(&[
        ("en/a.ftl", ENGLISH),
        ("en/glossary.toml", english),
        ("de/a.ftl", "a = Eins\n"),
        ("de/glossary.toml", "[order]\nterm = \"Bestellung\"\n"),
    ]);
    let path = folder.path();
    let new = NewTerm {
        means: Some("Money.".to_owned()),
        forms: vec!["Guthabens".to_owned(), String::new()],
        note: Some(" ".to_owned()),
        ..term("credits", "Guthaben")
    };
    set_term(path, &new).unwrap();
    set_term(path, &term("file", "Datei")).unwrap();
    set_term(path, &term("two words", "zwei Wörter")).unwrap();
    let after = "# The terms.\n\n[credits]\nmeans = \"Money.\"\n\n[file]\nmeans = \"A file.\"\n\n[order]\n\n[\"two words\"]\n";
    assert_eq!(read(path, "en/glossary.toml"), after);
    let german = "[credits]\nterm = \"Guthaben\"\nforms = [\"Guthabens\"]\n\n[file]\nterm = \"Datei\"\n\n[order]\nterm = \"Bestellung\"\n\n[\"two words\"]\nterm = \"zwei Wörter\"\n";
    assert_eq!(read(path, "de/glossary.toml"), german);
    assert!(
        found(path)
            .iter()
            .all(|own| !own.rule.id.starts_with("glossary"))
    );
}

#[test]
fn a_term_is_changed_and_all_else_stays() {
    let german = "# Ours.\n[order]\nterm = 'Bestellung' # not Auftrag\nforms = [\n  \"bestellt\",\n]\nnote = \"a \\\"b\\\"\"\n\n# Later.\n[file]\nterm = \"Datei\"\n";
    let folder = folder_of(&[
        ("en/a.ftl", ENGLISH),
        ("en/glossary.toml", "[file]\n\n[order]\n"),
        ("de/a.ftl", "a = Eins\n"),
        ("de/glossary.toml", german),
    ]);
    let path = folder.path();
    let same = NewTerm {
        forms: vec!["bestellt".to_owned()],
        note: Some("a \"b\"".to_owned()),
        ..term("order", "Bestellung")
    };
    set_term(path, &same).unwrap();
    assert_eq!(read(path, "de/glossary.toml"), german);
    let other = NewTerm { note: None, ..same };
    set_term(path, &other).unwrap();
    assert_eq!(
        read(path, "de/glossary.toml"),
        german.replace("note = \"a \\\"b\\\"\"\n", "")
    );
    let shown = &glossary(&Folder::read(path).unwrap(), "de")[1];
    assert_eq!(
        (shown.translation.as_deref(), &shown.forms[..]),
        (Some("Bestellung"), &["bestellt".to_owned()][..])
    );
    assert_eq!(shown.locale.as_deref(), Some("de"));
}

#[test]
fn a_term_that_cannot_be_written_is_refused() {
    let folder = folder_of(&[
        ("en/a.ftl", ENGLISH),
        ("de/a.ftl", "a = Eins\n"),
        ("de/glossary.toml", "[x]\nterm = 1\n"),
    ]);
    let path = folder.path();
    assert_eq!(
        set_term(path, &term(" ", "x")).unwrap_err(),
        "the term is empty; write the English word"
    );
    let word = "the word for \"order\" is empty; write it in this language";
    assert_eq!(set_term(path, &term("order", "")).unwrap_err(), word);
    assert!(
        set_term(path, &term("order", "Bestellung"))
            .unwrap_err()
            .ends_with("; fix that first")
    );
    let editor = Editor::open(path).unwrap();
    let reference = editor.set_term("en", &term("order", "order")).unwrap_err();
    assert_eq!(
        reference.reason(),
        "en is the source language; edit its glossary by hand"
    );
}

#[test]
fn a_term_is_removed_and_all_else_stays() {
    let english =
        "# The terms.\n\n# Money.\n[credits]\nmeans = \"Money.\"\n\n[file]\n\n# Last.\n[order]\n";
    let german =
        "# Ours.\n\n[credits]\nterm = \"Guthaben\"\n\n# Later.\n[order]\nterm = \"Bestellung\"\n";
    let folder = folder_of(&[
        ("en/a.ftl", ENGLISH),
        ("en/glossary.toml", english),
        ("de/a.ftl", "a = Eins\n"),
        ("de/glossary.toml", german),
        ("fr/a.ftl", "a = Un\n"),
        ("fr/glossary.toml", "[order]\nterm = \"commande\"\n"),
    ]);
    let path = folder.path();
    let remove = |term: &str, from_english: bool| -> Result<(), String> {
        let editor = Editor::open(path).unwrap();
        let plan = editor.remove_term("de", term, from_english);
        plan.map_err(|error| error.reason())?.write().unwrap();
        Ok(())
    };
    assert_eq!(
        remove("order", true).unwrap_err(),
        "fr has a word for this term; remove that first"
    );
    assert_eq!(
        remove("file", false).unwrap_err(),
        "no word for \"file\"; it may have been removed, or come from another locale"
    );
    assert_eq!(read(path, "de/glossary.toml"), german);
    remove("credits", true).unwrap();
    assert_eq!(
        read(path, "en/glossary.toml"),
        "# The terms.\n\n[file]\n\n# Last.\n[order]\n"
    );
    assert_eq!(
        read(path, "de/glossary.toml"),
        "# Ours.\n\n# Later.\n[order]\nterm = \"Bestellung\"\n"
    );
    remove("order", false).unwrap();
    assert_eq!(read(path, "de/glossary.toml"), "# Ours.\n");
    assert!(read(path, "en/glossary.toml").contains("[order]"));
    // A term that has no word yet.
    remove("file", true).unwrap();
    assert_eq!(
        read(path, "en/glossary.toml"),
        "# The terms.\n\n# Last.\n[order]\n"
    );
    let editor = Editor::open(path).unwrap();
    let plan = editor.remove_term("fr", "order", true).unwrap();
    plan.write().unwrap();
    assert!(!path.join("fr/glossary.toml").exists());
}

#[test]
fn a_regional_locale_shows_the_words_of_its_parent_and_can_have_its_own() {
    let folder = folder_of(&[
        ("en/a.ftl", ENGLISH),
        ("en/glossary.toml", "[order]\n"),
        ("de/a.ftl", "a = Eins\n"),
        ("de/glossary.toml", "[order]\nterm = \"Bestellung\"\n"),
        ("de-AT/a.ftl", ""),
    ]);
    let path = folder.path();
    let shown = || glossary(&Folder::read(path).unwrap(), "de-AT").remove(0);
    assert_eq!(shown().locale.as_deref(), Some("de"));
    let editor = Editor::open(path).unwrap();
    editor
        .set_term("de-AT", &term("order", "Order"))
        .unwrap()
        .write()
        .unwrap();
    assert_eq!(
        (shown().locale.as_deref(), shown().translation.as_deref()),
        (Some("de-AT"), Some("Order"))
    );
}

#[test]
fn the_style_of_a_locale_comes_before_those_of_its_parents_and_of_all() {
    let folder = folder_of(&[
        ("en/a.ftl", ENGLISH),
        ("de/a.ftl", "a = Eins\n"),
        ("de-AT/a.ftl", ""),
        ("de/STYLE.md", "Sie\n"),
        ("de-AT/STYLE.md", "Jänner\n"),
        ("fr/a.ftl", ""),
        ("fr/STYLE.md", " \n"),
        ("STYLE.md", "Short.\n"),
    ]);
    let read = Folder::read(folder.path()).unwrap();
    let told = |locale: &str| -> Vec<_> {
        let guides = style_guides(&read, locale).into_iter();
        guides.map(|own| (own.locale, own.text)).collect()
    };
    let own = |locale: &str, text: &str| (Some(locale.to_owned()), text.to_owned());
    let all = (None, "Short.\n".to_owned());
    assert_eq!(
        told("de-AT"),
        [own("de-AT", "Jänner\n"), own("de", "Sie\n"), all.clone()]
    );
    assert_eq!(told("fr"), [all]);
    assert!(
        found(folder.path())
            .iter()
            .all(|own| own.rule.id != "unreadable")
    );
}

#[test]
fn a_review_keeps_who_has_read_the_text_until_it_changes() {
    let folder = folder_of(&[("en/a.ftl", ENGLISH), ("de/a.ftl", "a = Eins\nb = Zwei\n")]);
    let path = folder.path();
    let review = |ids: &[&str], state, by| {
        let editor = Editor::open(path).unwrap();
        let ids: Vec<String> = ids.iter().map(|id| (*id).to_owned()).collect();
        editor
            .review_by("de", &ids, state, by)
            .unwrap()
            .write()
            .unwrap();
    };
    let by = |id: &str| view(path).unit(id).unwrap().reviewed_by.clone();
    review(&["a"], State::Reviewed, Some(" Å. \"Read\" er␣ "));
    review(&["b"], State::BackTranslated, Some("B"));
    let lines = read(path, "de/a.state");
    assert!(
        lines
            .lines()
            .all(|line| line.starts_with('#') || line.split(' ').count() < 6),
        "{lines}"
    );
    assert!(lines.contains(" draft back-translated\"B\"\n"), "{lines}");
    assert_eq!(by("a").as_deref(), Some("Å. \"Read\" er␣"));
    assert_eq!(by("b").as_deref(), Some("B"));
    assert!(found(path).iter().all(|own| own.rule.id != "state-form"));

    // What is written besides keeps it.
    let editor = Editor::open(path).unwrap();
    editor
        .set("de", &"-t".parse().unwrap(), "Drei")
        .unwrap()
        .write()
        .unwrap();
    drop(editor);
    assert_eq!(by("a").as_deref(), Some("Å. \"Read\" er␣"));
    // A draft has been checked by no one.
    review(&["b"], State::Draft, Some("B"));
    assert_eq!(by("b"), None);
    fs::write(path.join("de/a.ftl"), "a = Eines\nb = Zwei\n-t = Drei\n").unwrap();
    assert_eq!(by("a"), None);
    assert_eq!(view(path).unit("a").unwrap().state, ReviewState::Draft);
}

#[test]
fn a_renaming_keeps_who_has_read_the_text() {
    let folder = folder_of(&[("en/a.ftl", ENGLISH), ("de/a.ftl", "a = Eins\n")]);
    let path = folder.path();
    let editor = Editor::open(path).unwrap();
    editor
        .review_by("de", &["a".to_owned()], State::Reviewed, Some("Reader"))
        .unwrap()
        .write()
        .unwrap();
    drop(editor);
    let editor = Editor::open(path).unwrap();
    editor.rename("a", "c").unwrap().write().unwrap();
    assert_eq!(
        view(path).unit("c").unwrap().reviewed_by.as_deref(),
        Some("Reader")
    );
}

#[test]
fn a_state_file_without_names_is_read_as_before() {
    let folder = folder_of(&[("en/a.ftl", ENGLISH), ("de/a.ftl", "a = Eins\nb = Zwei\n")]);
    let path = folder.path();
    let editor = Editor::open(path).unwrap();
    editor
        .review("de", &[], State::Reviewed)
        .unwrap()
        .write()
        .unwrap();
    drop(editor);
    assert!(!read(path, "de/a.state").contains("reviewed\""));
    let unit = view(path).unit("a").unwrap().clone();
    assert_eq!(
        (unit.state, unit.reviewed_by),
        (ReviewState::Reviewed, None)
    );
    // A name that was damaged by hand costs only itself.
    let damaged = read(path, "de/a.state").replace(" reviewed\n", " reviewed\"x\n");
    fs::write(path.join("de/a.state"), damaged).unwrap();
    assert_eq!(view(path).unit("a").unwrap().state, ReviewState::Reviewed);
}

#[test]
fn the_name_of_git_is_taken_within_a_repository_only() {
    let folder = folder_of(&[("en/a.ftl", ENGLISH)]);
    assert_eq!(reviewer(folder.path()), None);
    let git = |args: &[&str]| {
        let done = Command::new("git")
            .arg("-C")
            .arg(folder.path())
            .args(args)
            .output()
            .unwrap();
        assert!(done.status.success());
    };
    git(&["init", "-q"]);
    git(&["config", "user.name", "Reader of texts"]);
    assert_eq!(
        reviewer(&folder.path().join("en")).as_deref(),
        Some("Reader of texts")
    );
}

#[test]
fn a_plan_is_taken_back_unless_something_has_changed_since() {
    let folder = folder_of(&[("en/a.ftl", ENGLISH), ("de/a.ftl", "a = Eins\n")]);
    let path = folder.path();
    let editor = Editor::open(path).unwrap();
    let plan = editor.ask("de", "a", "One?", None).unwrap();
    let back = plan.reversed();
    plan.write().unwrap();
    drop(editor);
    ask(path, "b", "Two?", None).unwrap();
    assert!(back.clone().write().unwrap_err().is_conflict());
    let editor = Editor::open(path).unwrap();
    editor
        .remove_question("de", "b", "Two?")
        .unwrap()
        .write()
        .unwrap();
    back.write().unwrap();
    assert!(!path.join("de/questions.toml").exists());
}

#[test]
fn questions_of_a_message_are_told_in_order() {
    let folder = folder_of(&[("en/a.ftl", ENGLISH), ("de/a.ftl", "a = Eins\n")]);
    ask(folder.path(), "a", "One?", None).unwrap();
    ask(folder.path(), "a", "Or none?", None).unwrap();
    let editor = Editor::open(folder.path()).unwrap();
    let all = editor.questions("de", "a").unwrap();
    let texts: Vec<&str> = all
        .iter()
        .map(|own: &Question| own.question.as_str())
        .collect();
    assert_eq!(texts, ["One?", "Or none?"]);
    assert!(editor.questions("de", "b").unwrap().is_empty());
    assert!(editor.questions("xx", "b").is_err());
}
