//! The mark at the end of a text, in the languages that have their own.

use crate::folders::told;

/// A language, the English text, its translation, and the findings.
type Row = (&'static str, &'static str, &'static str, bool);

fn check(rows: &[Row]) {
    let mut faults = Vec::new();
    for (locale, english, text, is_wrong) in rows {
        let found = told(
            locale,
            &format!("# A\na = {english}\n"),
            &format!("a = {text}\n"),
        );
        let expected = match is_wrong {
            true => vec![format!("end-punctuation {locale}")],
            false => Vec::new(),
        };
        if found != expected {
            faults.push(format!("{locale}: {english} / {text}: {found:?}"));
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

const RIGHT: bool = false;
const WRONG: bool = true;

#[test]
fn the_marks_of_every_script_end_a_sentence() {
    check(&[
        ("bo", "Saved.", "ཉར་ཚགས་བྱས་སོང༌།", RIGHT),
        ("bo", "Enter the name.", "མིང་འབྲི་རོགས་གནང་ཞིག", RIGHT),
        ("dz", "Saved.", "ཉར་ཡོདཔ།", RIGHT),
        ("sat", "Saved.", "ᱥᱟᱧᱪᱟᱣ ᱮᱱᱟ ᱾", RIGHT),
        ("ja", "Saved.", "保存しました｡", RIGHT),
        ("zh-Hans", "Saved.", "已保存．", RIGHT),
        ("am", "Saved.", "ተቀምጧል።", RIGHT),
        ("am", "Saved.", "ተቀምጧል፡፡", RIGHT),
        ("ti", "Saved.", "ተቐሚጡ።", RIGHT),
        ("hi", "Saved.", "सहेजा गया।", RIGHT),
        ("bn", "Saved.", "সংরক্ষিত হয়েছে।", RIGHT),
        ("pa", "Saved.", "ਸੰਭਾਲਿਆ ਗਿਆ।", RIGHT),
        ("ur", "Saved.", "محفوظ ہو گیا۔", RIGHT),
        ("hy", "Saved.", "Պահպանված է։", RIGHT),
        ("hy", "Saved.", "Պահպանված է:", RIGHT),
        ("my", "Saved.", "သိမ်းဆည်းပြီးပါပြီ။", RIGHT),
        ("km", "Saved.", "បានរក្សាទុក។", RIGHT),
        ("mni-Mtei", "Saved.", "ꯁꯦꯚ ꯇꯧꯔꯦ꯫", RIGHT),
        ("de", "Saved.", "Gesichert", WRONG),
        ("hi", "Saved.", "सहेजा गया", WRONG),
        ("am", "Saved.", "ተቀምጧል፧", WRONG),
        ("bo", "Saved.", "ཉར་ཚགས་བྱས་སོང", WRONG),
        ("sat", "Saved:", "ᱥᱟᱧᱪᱟᱣ ᱮᱱᱟ ᱾", WRONG),
    ]);
}

#[test]
fn questions_end_as_their_languages_ask_them() {
    check(&[
        ("hy", "Is it so?", "Այդպե՞ս է։", RIGHT),
        ("hy", "Done!", "Պատրա՜ստ է։", RIGHT),
        ("hy", "Is it so?", "Այդպես է։", WRONG),
        ("hy", "It is so.", "Այդպե՞ս է։", WRONG),
        ("my", "Is it so?", "ဟုတ်ပါသလား။", RIGHT),
        ("my", "Name:", "ဟုတ်ပါသလား။", WRONG),
        ("my", "Is it so?", "ဟုတ်ပါသလား", WRONG),
        ("th", "Is it so?", "ใช่หรือไม่", RIGHT),
        ("lo", "Is it so?", "ແມ່ນບໍ່", RIGHT),
        ("km", "Is it so?", "តើវាដូច្នេះឬ", RIGHT),
        ("th", "Name:", "ชื่อ", WRONG),
        ("nod", "Is it so?", "แม่นก่อ", RIGHT),
        ("am", "Is it so?", "እንደዚያ ነው፧", RIGHT),
        ("am", "Is it so?", "እንደዚያ ነው?", RIGHT),
        ("am", "Is it so?", "እንደዚያ ነው።", WRONG),
        ("ar", "Is it so?", "هل هو كذلك؟", RIGHT),
        ("fa", "Is it so?", "آیا چنین است؟", RIGHT),
        ("el", "Is it so?", "Έτσι είναι;", RIGHT),
        ("el", "Is it so?", "Έτσι είναι\u{37e}", RIGHT),
        ("el", "It is so.", "Έτσι είναι;", WRONG),
        (
            "el",
            "keep the web open;",
            "να μένει ανοιχτό το διαδίκτυο·",
            RIGHT,
        ),
        ("ja", "Is it so?", "そうですか。", RIGHT),
        ("ja", "Is it so?", "そうです。", WRONG),
        ("nqo", "Done!", "ߓߘߊ߫ ߓߊ߲߫߹", RIGHT),
        ("de", "Really?!", "Wirklich!?", RIGHT),
    ]);
}

#[test]
fn a_semicolon_is_a_mark_in_greek_only() {
    check(&[
        ("de", "keep the web open;", "das Netz offen halten;", RIGHT),
        ("de", "keep the web open;", "das Netz offen halten", RIGHT),
        ("de", "Is it so?", "Ist es so;", WRONG),
    ]);
}

#[test]
fn dots_and_colons_are_the_same_in_every_script() {
    check(&[
        ("de", "Please wait...", "Bitte warten…", RIGHT),
        ("ja", "Please wait…", "お待ちください⋯", RIGHT),
        ("zh-Hans", "Please wait…", "请稍候⋯⋯", RIGHT),
        ("zh-Hant", "Please wait…", "請稍候……", RIGHT),
        ("ja", "Please wait…", "お待ちください...", RIGHT),
        ("ja", "Please wait…", "お待ちください・・・", RIGHT),
        ("mn-Mong", "Please wait…", "ᠬᠦᠯᠢᠶᠡᠭᠡᠷᠡᠢ᠁", RIGHT),
        ("de", "Please wait...", "Bitte warten.", WRONG),
        ("de", "Please wait.", "Bitte warten...", WRONG),
        ("de", "Wait{ \"\\u2026\" }", "Moment…", RIGHT),
        ("de", "Wait&hellip;", "Moment…", RIGHT),
        ("am", "Name:", "ስም፦", RIGHT),
        ("am", "Name:", "ስም፡", RIGHT),
        ("km", "Name:", "ឈ្មោះ៖", RIGHT),
        ("hy", "Name:", "Անուն՝", RIGHT),
        ("zh-Hans", "Name:", "名称：", RIGHT),
        ("fr", "Name:", "Nom\u{a0}:", RIGHT),
        ("hi", "Name:", "नामः", RIGHT),
        ("de", "Name:", "Name", WRONG),
        ("am", "Name:", "ስም።", WRONG),
    ]);
}

#[test]
fn a_mark_may_stand_on_either_side_of_a_last_tag() {
    check(&[
        (
            "de",
            "See the <a>page.</a>",
            "Sieh dir die <a>Seite</a> an.",
            RIGHT,
        ),
        (
            "ko",
            "See the <a>page.</a>",
            "<a>페이지</a>를 보세요.",
            RIGHT,
        ),
        ("hy", "See the <a>page.</a>", "Տես <a>էջը։</a>", RIGHT),
        (
            "de",
            "See the <b><i>page</i></b>.",
            "Sieh die <b><i>Seite.</i></b>",
            RIGHT,
        ),
        ("de", "See <0>this.</0>", "Sieh <0>das</0>.", RIGHT),
        ("de", "<b>Done.</b>", "<b>Fertig</b>", WRONG),
        ("de", "<b>Done</b>.", "<b>Fertig</b>", WRONG),
        ("de", "Begins with '.'", "Beginnt mit „.“", RIGHT),
        ("de", "Say “yes.”", "Sagen Sie „ja“.", RIGHT),
    ]);
}

#[test]
fn an_abbreviation_does_not_end_a_sentence() {
    check(&[
        ("de", "5 min", "5 Min.", RIGHT),
        ("ru", "{ \"10\" } sec", "10 сек.", RIGHT),
        ("ja", "photos, texts etc.", "写真、文章など", RIGHT),
        ("de", "5 people", "5 Leute:", WRONG),
    ]);
}

#[test]
fn whole_sentences_may_end_as_such_where_english_leaves_the_mark_out() {
    check(&[
        (
            "de",
            "Send the files to your phone",
            "Senden Sie die Dateien auf Ihr Telefon.",
            RIGHT,
        ),
        ("tr", "How the app works", "Uygulama nasıl çalışır?", RIGHT),
        ("de", "Save file", "Datei speichern.", WRONG),
        (
            "de",
            "Send the files to your phone",
            "Senden Sie die Dateien auf Ihr Telefon!",
            WRONG,
        ),
    ]);
}
