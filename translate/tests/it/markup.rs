//! Tags: what may differ in a translation, and what may not.

use crate::folders::told;

/// What is found in German for an English text.
fn found(english: &str, german: &str) -> Vec<String> {
    let english = format!("# A\n# $url (String) - u\na = {english}\n");
    told("de", &english, &format!("a = {german}\n"))
}

#[test]
fn allowed_differences_in_tags_are_left_alone() {
    for (english, german) in [
        (
            "<a href=\"/x\" title=\"Close\">Close</a> it",
            "<a href=\"/x\" title=\"Schließen\">Schließen</a> Sie es",
        ),
        (
            "The picture <img src=\"p.png\" alt=\"A tree\"> here",
            "Das Bild <img alt='Ein Baum' src='p.png' /> hier",
        ),
        (
            "A <span aria-label=\"star\" class=\"x\">*</span> here",
            "Ein <span class=\"x\" aria-label=\"Stern\">*</span> hier",
        ),
        (
            "A <input type=\"text\" placeholder=\"Name\"> here",
            "Ein <input type=\"text\" placeholder=\"Vorname\"> hier",
        ),
        (
            "Say <i lang=\"en\">now</i> again",
            "Sag <i lang=\"de\">jetzt</i> noch einmal",
        ),
        (
            "A <input type=\"submit\" value=\"Send\"> here",
            "Ein <input type=\"submit\" value=\"Senden\"> hier",
        ),
        (
            "<video controls src=\"a\"></video> here",
            "<video src=\"a\" controls=\"\"></video> hier",
        ),
        (
            "Say <user default> again",
            "Sag <Nutzer default> noch einmal",
        ),
        ("one<br>two", "eins<br/>zwei"),
        ("one<BR />two", "eins<br>zwei"),
        ("one<wbr>two", "eins<wbr/>zwei"),
        (
            "<a href=\"/x\">here</a> it is",
            "<a href=\"/x\" >hier</a > ist es",
        ),
        (
            "<a href=\"{ $url }\">here</a> it is",
            "<a href = \"{ $url }\">hier</a> ist es",
        ),
        (
            "Usage: copy <source> <target>",
            "Aufruf: copy <Quelle> <Ziel>",
        ),
        (
            "Usage: copy <source> <target>",
            "Aufruf: copy <источник> <цель>",
        ),
        (
            "Write to <name@example.org> now",
            "Schreiben Sie jetzt an <name@example.org>",
        ),
        (
            "See <https://example.org/> now",
            "Sehen Sie jetzt <https://example.org/>",
        ),
        (
            "Pick <input type=\"date\"> now",
            "Wählen Sie jetzt <input type=\"date\">",
        ),
        ("valid if a<b and c>d", "gültig, wenn a<b und c>d"),
        ("only if 5 < 6 and x <3 y", "nur wenn 5 < 6 und x <3 y"),
        ("<1>One</1> and <0>two</0>", "<0>Zwei</0> und <1>eins</1>"),
        ("<0>One <1>more</1></0>", "<0>Noch <1>eins</1></0>"),
        ("See <10>this</10> and <2/>", "Sieh <2/> und <10>das</10>"),
        (
            "<li>One thing<li>Another thing",
            "<li>Eins davon<li>Ein anderes",
        ),
    ] {
        assert_eq!(found(english, german), [""; 0], "{german}");
    }
}

#[test]
fn a_tag_that_is_lost_added_or_swapped_is_found() {
    for (english, german) in [
        ("<b>Stop</b> that", "Lass das"),
        ("Stop that", "Lass <b>das</b>"),
        ("<b>Stop</b> that", "<i>Lass</i> das"),
        (
            "<a href=\"/x\">Here</a> it is",
            "<a href=\"/y\">Hier</a> ist es",
        ),
        ("<a class=\"x\">Here</a> it is", "<a>Hier</a> ist es"),
        (
            "A <input type=\"radio\" value=\"one\"> here",
            "Ein <input type=\"radio\" value=\"eins\"> hier",
        ),
        ("one<br>two", "eins zwei"),
        ("<0>Terms</0> and more", "Die Bedingungen und mehr"),
        ("<0>Terms</0> and more", "<1>Bedingungen</1> und noch mehr"),
        ("<0>Terms</0> and <1/>", "<0>Bedingungen</0> und mehr"),
        ("<link>Terms</link> and more", "Die Bedingungen und mehr"),
        (
            "<my-link>Terms</my-link> and more",
            "<link>Bedingungen</link> und mehr",
        ),
        (
            "A <input type=\"date\"> here",
            "Ein <input type=\"text\"> hier",
        ),
    ] {
        assert_eq!(found(english, german), ["markup-differs de"], "{german}");
    }
}

#[test]
fn a_tag_that_is_not_closed_is_found() {
    for (english, german) in [
        ("<b>Go</b> on", "<b>Weiter"),
        ("<b>Go</b> on", "Weiter</b>"),
        ("<b>Go</b> on", "<b>Weiter</ b>"),
        ("<b><i>Go</i></b> on", "<b><i>Weiter</b></i>"),
        ("<0>Terms</0> and more", "<0>Bedingungen und mehr"),
        ("<0>a <1>b</1></0> c", "<0>a <1>b</0></1> c"),
        ("<link>Terms</link> and more", "<link>Bedingungen und mehr"),
    ] {
        assert_eq!(found(english, german), ["unclosed-markup de"], "{german}");
    }
    assert_eq!(
        found("<b>Go on", "Weiter geht es"),
        ["markup-differs de", "unclosed-markup en"]
    );
}
