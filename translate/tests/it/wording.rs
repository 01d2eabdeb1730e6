//! What findings say, for people who never saw Fluent.

use gengo_messages_translate::Finding;

use crate::folders::{folder_of, found};

/// The messages and suggestions for a German text.
fn said(english: &str, german: &str) -> Vec<String> {
    let folder = folder_of(&[("en/a.ftl", english), ("de/a.ftl", german)]);
    let found = found(folder.path());
    let line = |own: &Finding| {
        let help = own.suggestion.as_deref().unwrap_or("-");
        format!("{}:{}: {}; {help}", own.line, own.rule.id, own.message)
    };
    found.iter().map(line).collect()
}

#[test]
fn a_finding_about_a_reference_says_what_to_insert() {
    let english = "# S\n-service = Widgets\n# T\n-team = Team\n# A\na = { -service } is down\n";
    let terms = "-service = Widgets\n-team = Team\n";
    assert_eq!(
        said(english, &format!("{terms}a = Widgets streikt\n")),
        [
            "3:reference-differs: the text lacks `{ -service }`, which the English text has; insert `{ -service }` where the English text has it"
        ]
    );
    assert_eq!(
        said(english, &format!("{terms}a = {{ -team }} streikt\n")),
        [
            "3:reference-differs: the text has `{ -team }` where the English text has `{ -service }`; replace it with `{ -service }`"
        ]
    );
}

#[test]
fn a_quoted_text_is_readable_in_its_script() {
    let english = "# A\nfirst = Copy file\n# B\nsecond = Copy file\n";
    for (locale, text) in [
        ("th", "คัดลอกไฟล์"),
        ("hi", "फ़ाइल की प्रतिलिपि बनाएँ"),
        ("ar", "اِنسَخِ المَلَفّ"),
        ("he", "הַעְתֵּק קֹבֶץ"),
        ("km", "ចម្លង\u{200b}ឯកសារ"),
        ("ta", "கோப்பை நகலெடு"),
        ("bn", "ফাইল কপি করুন"),
        ("fa", "رونوشت پرونده\u{200c}ها"),
        ("ja", "ファイルを\u{3000}コピー"),
        ("fr", "Copier\u{a0}: fichier"),
    ] {
        let own = format!("first = {text}\nsecond = x\n");
        let path = format!("{locale}/a.ftl");
        let folder = folder_of(&[("en/a.ftl", english), (&path, &own)]);
        let found = found(folder.path());
        let message = &found.last().unwrap().message;
        assert_eq!(
            *message,
            format!("the same English text is translated as \"{text}\" in first")
        );
    }
}

#[test]
fn quoted_text_is_escaped_where_it_would_garble_the_line() {
    let english = "# A\nfirst = Copy file\n# B\nsecond = Copy file\n";
    let text = "Die \"Datei\" \u{202e}und\u{202c} \u{200f}mehr\u{ad}\n    davon\nsecond = Mehr\n";
    let folder = folder_of(&[
        ("en/a.ftl", english),
        ("de/a.ftl", &format!("first =\n    {text}")),
    ]);
    let found = found(folder.path());
    let message = &found.last().unwrap().message;
    assert_eq!(
        message,
        r#"the same English text is translated as "Die \"Datei\" \u{202e}und\u{202c} \u{200f}mehr\u{ad}\ndavon" in first"#
    );
}

#[test]
fn a_name_that_is_gone_is_quoted_as_it_is_written() {
    let english = "# A\n# Keep as is: नाम\na = The field नाम is empty\n";
    assert_eq!(
        said(english, "a = Das Feld ist leer\n"),
        [
            "1:lost-name: \"नाम\" is missing; it must stay as it is in every language; copy नाम from the English text"
        ]
    );
}

#[test]
fn a_syntax_error_names_its_cause() {
    let english = "# A\na = One\n";
    for (text, line, message) in [
        (
            "a = See\n    [note] here\n",
            2,
            "a line of a text cannot start with `[`",
        ),
        (
            "a =\n    [note] here\n",
            1,
            "a line of a text cannot start with `[`",
        ),
        (
            "a = See\n    *note\n",
            2,
            "a line of a text cannot start with `*`",
        ),
        (
            "a = See\n    .hidden here\n",
            2,
            "a line that starts with a full stop is an attribute, but this one has no `=`",
        ),
        ("a = Eins { $x\n", 1, "unclosed `{`"),
        (
            "a = { $n ->\n    [one] Eins\n   *[other] Zwei\n",
            1,
            "unclosed `{`",
        ),
        ("a = Eins }\n", 1, "unexpected `}`"),
        (
            "\u{feff}b = Zwei\na = Eins\n\u{feff}c = Drei\n",
            3,
            "a byte-order mark, an invisible character, hides this message",
        ),
        (
            "a = Eins\nund mehr\n",
            2,
            "the line is not indented, so it is not part of the text above",
        ),
        (
            "a = Eins\n\tund mehr\n",
            2,
            "the line is indented with a tab",
        ),
        ("a =\n\tEins\n", 1, "the line is indented with a tab"),
        (
            "a = Eins\n\u{a0}   und mehr\n",
            2,
            "the line is indented with unusual spaces",
        ),
        ("<<<<<<< ours\na = Eins\n", 1, "merge conflict marker"),
        ("a =\n", 1, "a has no text"),
        ("-t =\na = Eins\n", 1, "-t has no text"),
        (
            "a = { $n ->\n    [one] Eins\n    [other] Zwei\n }\n",
            0,
            "the selection has no default variant",
        ),
        ("a = { \"x }\n", 1, "unclosed quotation mark"),
        ("a = { }\n", 1, "the braces are empty"),
        (
            "a = { NUMBER($n }\n",
            1,
            "invalid arguments, or an unclosed `(`",
        ),
        (
            "a = { \"\\u12ä\" }\n",
            1,
            "invalid escape: `\\u` takes four hexadecimal digits",
        ),
        (
            "a = { \"\\u12x4\" }\n",
            1,
            "invalid escape: `\\u` takes four hexadecimal digits",
        ),
        ("a: Eins\n", 1, "a colon follows the id"),
        ("error-1 Eins\n", 1, "no `=` follows the id error-1"),
        ("error 1 = Eins\n", 1, "an id cannot contain spaces"),
        (
            "a = Eins\n    . user = Zwei\n",
            2,
            "a space follows the full stop of an attribute",
        ),
        (
            "a = { number($n) }\n",
            1,
            "only functions can be called, and their names are in capitals",
        ),
        (
            "a = { -t.x }\n-t = T\n    .x = y\n",
            1,
            "an attribute of a term cannot be shown",
        ),
        ("a = { \"\\q\" }\n", 1, "unknown escape `\\q`"),
        (
            "a = { b ->\n   *[x] y\n }\nb = x\n",
            0,
            "this cannot be a selector",
        ),
        (
            "a = { -t(x: $n) }\n-t = T\n",
            1,
            "the value of a named argument must be a text in quotation marks or a number",
        ),
    ] {
        let folder = folder_of(&[("en/a.ftl", english), ("de/a.ftl", text)]);
        let found = found(folder.path());
        let found: Vec<_> = found.iter().filter(|own| own.rule.id == "syntax").collect();
        let [finding] = found.as_slice() else {
            panic!("{text:?}: {found:#?}");
        };
        assert!(
            finding.message.starts_with(message),
            "{text:?}: {}",
            finding.message
        );
        assert!(finding.suggestion.is_some(), "{text:?}");
        assert!(finding.path.ends_with("de/a.ftl"));
        assert!(
            line == 0 || finding.line == line,
            "{text:?}: line {}",
            finding.line
        );
    }
}

#[test]
fn the_line_of_a_syntax_error_is_that_of_the_file() {
    let text = "\u{feff}# Über\na = Eins\n\nb = Zwei { $x\nc = Drei\n";
    let folder = folder_of(&[("en/a.ftl", "# A\na = One\n"), ("de/a.ftl", text)]);
    let found = found(folder.path());
    let finding = found.iter().find(|own| own.rule.id == "syntax").unwrap();
    assert_eq!(finding.message, "unclosed `{`");
    assert_eq!((finding.line, finding.column), (4, 10));
    assert_eq!(finding.id.as_deref(), Some("b"));
}
