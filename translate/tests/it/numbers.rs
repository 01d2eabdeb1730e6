//! Numbers, as languages write and group them.

use crate::folders::told;

/// The texts of a locale in which numbers of the English ones are said to be lost.
fn lost(locale: &str, texts: &[(&str, &str)]) -> Vec<String> {
    let mut lost = Vec::new();
    for (english, text) in texts {
        let found = told(
            locale,
            &format!("# A\na = {english}\n"),
            &format!("a = {text}\n"),
        );
        if found == [format!("lost-number {locale}")] {
            lost.push((*text).to_owned());
        } else {
            assert_eq!(found, [""; 0], "{english} / {text}");
        }
    }
    lost
}

#[test]
fn a_number_may_be_grouped_as_its_language_does() {
    for (locale, text) in [
        ("de", "Bis zu 1.000.000 Wörter"),
        ("de", "Bis zu 1 000 000 Wörter"),
        ("fr", "Jusqu’à 1\u{202f}000\u{202f}000 mots"),
        ("ru", "До 1\u{a0}000\u{a0}000 слов"),
        ("pl", "Do 1\u{2009}000\u{2009}000 słów"),
        ("de-CH", "Bis zu 1’000’000 Wörter"),
        ("hi", "10,00,000 शब्दों तक"),
        ("hi", "१०,००,००० शब्दों तक"),
        ("bn", "১০,০০,০০০ শব্দ পর্যন্ত"),
        ("ta", "10,00,000 சொற்கள் வரை"),
        ("te", "10,00,000 పదాల వరకు"),
        ("gu", "૧૦,૦૦,૦૦૦ શબ્દો સુધી"),
        ("ar", "حتى ١٬٠٠٠٬٠٠٠ كلمة"),
        ("ja", "最大１，０００，０００語"),
        ("ja", "最大100万語"),
        ("zh-Hans", "最多100万字"),
        ("zh-Hant", "最多100萬字"),
        ("ko", "최대 100만 단어"),
        ("de", "Bis zu 1 Million Wörter"),
        ("hi", "10 लाख शब्दों तक"),
    ] {
        assert_eq!(
            lost(locale, &[("Up to 1,000,000 words", text)]),
            [""; 0],
            "{locale}"
        );
    }
}

#[test]
fn myriads_are_counted_as_in_east_asia() {
    let texts = [
        ("Up to 10,000 words", "最大1万語"),
        ("Up to 12,000 words", "最大1万2000語"),
        ("Up to 15,000 words", "最大1万5千語"),
        ("Up to 25,000 words", "最大2.5万語"),
        ("Up to 350,000,000 words", "最大3億5000万語"),
        ("A parcel of 5 kg", "5千克の荷物"),
    ];
    assert_eq!(lost("ja", &texts), [""; 0]);
    let wrong = [
        ("Up to 10,000 words", "最大2万語"),
        ("Up to 5 words", "最大5万語"),
    ];
    assert_eq!(lost("ja", &wrong), ["最大2万語", "最大5万語"]);
}

#[test]
fn myriads_may_be_parted_by_spaces_in_korean() {
    let texts = [
        ("Up to 15,000 words", "최대 1만 5천 단어"),
        ("Up to 120,000,000 words", "최대 1억 2000만 단어"),
    ];
    assert_eq!(lost("ko", &texts), [""; 0]);
    assert_eq!(
        lost("ko", &[("Up to 15,000 words", "최대 1만 6천 단어")]),
        ["최대 1만 6천 단어"]
    );
}

#[test]
fn an_hour_of_the_afternoon_may_be_one_of_24() {
    let texts = [
        ("Open until 5:30 PM today", "Heute bis 17:30 Uhr offen"),
        ("Open until 5 p.m. today", "Heute bis 5 Uhr offen"),
    ];
    assert_eq!(lost("de", &texts), [""; 0]);
    assert_eq!(
        lost("de", &[("Open until 5 PM today", "Heute bis 18 Uhr offen")]),
        ["Heute bis 18 Uhr offen"]
    );
}

#[test]
fn an_escape_stands_for_its_character() {
    let texts = [
        ("20{ \"\\u00A0\" }jobs", "20 Aufträge"),
        ("Wait{ \"\\u2026\" }", "Moment…"),
        ("Page{ \"\\U0000A0\" }now", "Jetzt die Seite"),
        ("5{ \"\\u202F\" }kg", "5{ \"\\u00A0\" }kg"),
        ("Wait&#8230; please", "Bitte&#160;warten"),
        ("{ \"\\u0035\" } jobs", "5 Aufträge"),
    ];
    assert_eq!(lost("de", &texts), [""; 0]);
    assert_eq!(
        lost("de", &[("{ \"\\u0035\" } jobs", "Aufträge")]),
        ["Aufträge"]
    );
}

#[test]
fn raised_digits_are_a_part_of_the_unit() {
    let texts = [
        ("10 m² of paper", "10 qm Papier"),
        ("10 m³ of water", "10 Kubikmeter Wasser"),
        ("10 cm² of CO₂", "10 cm2 Kohlendioxid"),
        ("10 m2 of paper", "10 m² Papier"),
    ];
    assert_eq!(lost("de", &texts), [""; 0]);
}

#[test]
fn another_number_is_a_lost_one() {
    let texts = [
        ("After 5 minutes", "Nach einigen Minuten"),
        ("Up to 25,000 words", "Bis zu 35 000 Wörter"),
        ("Up to 4,000 words", "Bis zu 4 Wörter"),
        ("Up to 4 words", "Bis zu 4 000 Wörter"),
        ("Up to 1,000,000 words", "Bis zu 2 Millionen Wörter"),
    ];
    let wrong: Vec<_> = texts.iter().map(|(_, text)| *text).collect();
    assert_eq!(lost("de", &texts), wrong);
    let texts = [("Up to 1,000,000 words", "1,00,000 शब्दों तक")];
    assert_eq!(lost("hi", &texts), ["1,00,000 शब्दों तक"]);
}

#[test]
fn ordinals_and_a_single_thing_may_be_words() {
    let texts = [
        ("Get 1 year more", "Noch ein Jahr dazu"),
        ("the 2nd and the 3rd form", "die zweite und die dritte Form"),
    ];
    assert_eq!(lost("de", &texts), [""; 0]);
}

/// An English text with a choice by `$n`.
fn english(one: &str, other: &str) -> String {
    format!("# A\n# $n (Number) - n\na = {{ $n ->\n    [one] {one}\n   *[other] {other}\n}}\n")
}

#[test]
fn a_variable_says_the_number_that_it_is() {
    let jobs = english("1 job", "{ $n } jobs");
    for (locale, text) in [
        (
            "de",
            "a = { $n ->\n    [one] { $n } Auftrag\n   *[other] { $n } Aufträge\n}\n",
        ),
        (
            "de",
            "a = { $n ->\n    [one] 1 Auftrag\n   *[other] { $n } Aufträge\n}\n",
        ),
        (
            "de",
            "a = { $n ->\n    [1] Ein Auftrag\n   *[other] { $n } Aufträge\n}\n",
        ),
        ("de", "a = Aufträge: { NUMBER($n) }\n"),
        ("ja", "a = ジョブ { $n } 件\n"),
        (
            "ru",
            "a = { $n ->\n    [one] { $n } задание\n    [few] { $n } задания\n    [many] { $n } заданий\n   *[other] { $n } задания\n}\n",
        ),
    ] {
        assert_eq!(told(locale, &jobs, text), [""; 0], "{text}");
    }
    let none = "# A\n# $n (Number) - n\na = { $n ->\n    [0] 0 jobs\n    [one] 1 job\n   *[other] { $n } jobs\n}\n";
    for text in [
        "a = { $n ->\n    [one] { $n } Auftrag\n   *[other] { $n } Aufträge\n}\n",
        "a = { $n ->\n    [0] Keine Aufträge\n    [one] { $n } Auftrag\n   *[other] { $n } Aufträge\n}\n",
    ] {
        assert_eq!(told("de", none, text), [""; 0], "{text}");
    }
}

#[test]
fn a_form_that_shows_neither_number_nor_variable_is_found() {
    let jobs = english("1 job", "{ $n } jobs");
    let text = "a = { $n ->\n    [one] Auftrag\n   *[other] { $n } Aufträge\n}\n";
    assert_eq!(told("de", &jobs, text), ["lost-number de"]);
    let five = english("1 of 5 jobs", "{ $n } of 5 jobs");
    let right =
        "a = { $n ->\n    [one] { $n } von 5 Aufträgen\n   *[other] { $n } von 5 Aufträgen\n}\n";
    assert_eq!(told("de", &five, right), [""; 0]);
    let lost =
        "a = { $n ->\n    [one] { $n } der Aufträge\n   *[other] { $n } von 5 Aufträgen\n}\n";
    assert_eq!(told("de", &five, lost), ["lost-number de"]);
    let month = english("1 job in 30 days", "{ $n } jobs in 30 days");
    let lost =
        "a = { $n ->\n    [one] { $n } Auftrag im Monat\n   *[other] { $n } Aufträge im Monat\n}\n";
    assert_eq!(told("de", &month, lost), ["lost-number de"]);
}
