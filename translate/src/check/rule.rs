//! The rules: one table that everything else derives from.

use crate::check::severity::Severity;

/// Something that the check looks for.
#[derive(Debug)]
#[non_exhaustive]
pub struct Rule {
    /// The rule's name, such as `missing-variable`.
    pub id: &'static str,
    /// The severity of its findings.
    pub severity: Severity,
    /// What it applies to.
    pub about: About,
    /// What is wrong and why it matters, for a translator.
    pub why: &'static str,
    /// A text that breaks the rule; `None` where only bytes can.
    pub wrong: Option<Example>,
    /// The same text as it should be.
    pub right: Example,
}

/// What a rule applies to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum About {
    /// One file.
    File,
    /// One message.
    Message,
    /// A translation against English.
    Translation,
    /// Several messages or locales.
    Across,
    /// English itself.
    English,
}

/// A text that illustrates a rule.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Example {
    /// The English file, if the rule needs one.
    pub english: Option<&'static str>,
    /// The locale of the text.
    pub locale: &'static str,
    /// The file.
    pub text: &'static str,
    /// Other files in the folder: path and text.
    pub beside: &'static [(&'static str, &'static str)],
}

macro_rules! rules {
    ($(
        $constant:ident $id:literal $severity:ident $about:ident
        $why:literal
        $locale:literal $english:expr =>
        wrong $wrong:literal $([$($wrong_path:literal: $wrong_text:literal),+])?
        right $right:literal $([$($right_path:literal: $right_text:literal),+])?;
    )+) => {
        impl Rule {
            $(
                #[doc = $why]
                pub const $constant: &'static Rule = &Rule {
                    id: $id,
                    severity: Severity::$severity,
                    about: About::$about,
                    why: $why,
                    wrong: example(Example {
                        english: $english,
                        locale: $locale,
                        text: $wrong,
                        beside: &[$($(($wrong_path, $wrong_text)),+)?],
                    }),
                    right: Example {
                        english: $english,
                        locale: $locale,
                        text: $right,
                        beside: &[$($(($right_path, $right_text)),+)?],
                    },
                };
            )+

            /// Every rule, by id.
            pub const ALL: &'static [&'static Rule] = &[$(Rule::$constant,)+];
        }
    };
}

/// An example, unless its text is empty.
const fn example(example: Example) -> Option<Example> {
    if example.text.is_empty() {
        return None;
    }
    Some(example)
}

impl Rule {
    /// The rule with this id.
    pub fn named(id: &str) -> Option<&'static Rule> {
        Self::ALL.iter().copied().find(|rule| rule.id == id)
    }

    /// Whether what it finds may be meant, so that a message can allow it: errors, and what is yet to be done, are not.
    pub fn may_be_allowed(&self) -> bool {
        const TO_DO: [&str; 3] = ["needless-exception", "no-comment", "stale"];
        self.severity != Severity::Error && !TO_DO.contains(&self.id)
    }

    /// The rule whose id is most like this one, for a misspelled id; `None` if more than half of each id differs.
    pub fn nearest(id: &str) -> Option<&'static Rule> {
        let distance = |rule: &&Rule| strsim::osa_distance(rule.id, id);
        let near = Self::ALL.iter().copied().min_by_key(distance)?;
        (distance(&near) * 2 <= near.id.len()).then_some(near)
    }
}

rules! {
    BIDI_UNPAIRED "bidi-unpaired" Error Message
        "Invisible marks that change the direction of text come in pairs. One alone changes the direction of everything after it."
        "de" Some("# A\na = One two\n") =>
        wrong "a = Eins \u{2067}zwei\n"
        right "a = Eins \u{2067}zwei\u{2069}\n";
    BYTE_ORDER_MARK "byte-order-mark" Warning File
        "A byte-order mark is an invisible character at the start of a file. Fluent does not need it, and some tools fail on it."
        "de" Some("# A\na = One\n") =>
        wrong "\u{feff}a = Eins\n"
        right "a = Eins\n";
    CODE_WITHOUT_MESSAGE "code-without-message" Error English
        "`check.toml` lists this code, but no message exists for it."
        "en" None =>
        wrong "# A\nerror-1 = One\n" ["check.toml": "codes = [1, 2]\n"]
        right "# A\nerror-1 = One\n# B\nerror-2 = Two\n" ["check.toml": "codes = [1, 2]\n"];
    CONFIG_FORM "config-form" Error Across
        "The settings of the folder, check.toml, cannot be read, so none of them are used."
        "de" Some("# A\na = One\n") =>
        wrong "a = Eins\n" ["check.toml": "[[alow]]\nrule = \"lost-number\"\n"]
        right "a = Eins\n" ["check.toml": "# nothing yet\n"];
    CONTROL_CHARACTER "control-character" Error File
        "Control characters are invisible. They come from a slip of the keyboard, or from copying."
        "de" Some("# A\na = One\n") =>
        wrong "a = Ei\u{8}ns\n"
        right "a = Eins\n";
    CRLF "crlf" Warning File
        "Lines end with a line feed only. With the line endings of Windows, every line of a file looks changed."
        "de" Some("# A\na = One\n") =>
        wrong "a = Eins\r\n"
        right "a = Eins\n";
    CYCLIC_REFERENCE "cyclic-reference" Error Message
        "A text that refers to itself in a circle can never be shown."
        "de" Some("# A\na = { b }\n# B\nb = One\n") =>
        wrong "a = { b }\nb = { a }\n"
        right "a = { b }\nb = Eins\n";
    DUPLICATE_ATTRIBUTE "duplicate-attribute" Error File
        "Of two attributes with the same name, only the first is used."
        "de" Some("# A\na = One\n    .user = Z.\n") =>
        wrong "a = Eins\n    .user = X.\n    .user = Y.\n"
        right "a = Eins\n    .user = X.\n";
    DUPLICATE_MESSAGE "duplicate-message" Error File
        "Of two messages with the same id, only the last is used."
        "de" Some("# A\na = One\n") =>
        wrong "a = Eins\na = Zwei\n"
        right "a = Eins\n";
    DUPLICATE_VARIANT "duplicate-variant" Error File
        "Of two variants with the same key, only the first is used."
        "de" Some("# A\n# $n (Number) - n\na = { $n ->\n    [one] One\n   *[other] Many\n}\n") =>
        wrong "a = { $n ->\n    [one] Ein\n    [one] Eins\n   *[other] Viele\n}\n"
        right "a = { $n ->\n    [one] Eins\n   *[other] Viele\n}\n";
    EMPTY_TEXT "empty-text" Warning Message
        "A text, variant or literal without words shows nothing."
        "de" Some("# A\na = One\n") =>
        wrong "a = { \"\" }\n"
        right "a = Eins\n";
    END_PUNCTUATION "end-punctuation" Warning Translation
        "The text ends with a different punctuation mark than the English text, or with none."
        "de" Some("# A\na = One.\n") =>
        wrong "a = Eins\n"
        right "a = Eins.\n";
    EQUIVALENT_LOCALE "equivalent-locale" Note Across
        "CLDR treats the two folders as one locale, and neither is regional to the other, as pt-BR is to pt. Readers of one see the texts of the other where it lacks them. One folder is easier to maintain."
        "sr-Cyrl" Some("# A\na = One\n") =>
        wrong "a = Један\n" ["sr/errors.ftl": "a = Једно\n"]
        right "a = Један\n" ["sr-Latn/errors.ftl": "a = Jedan\n"];
    GLOSSARY_FORM "glossary-form" Warning Across
        "The glossary of a locale, glossary.toml, has a table for each term of the English glossary, with the word in `term` and other spellings in `forms`."
        "de" Some("# A\na = Your order\n") =>
        wrong "a = Ihre Bestellung\n" ["en/glossary.toml": "[order]\n", "de/glossary.toml": "[ordre]\nterm = \"Bestellung\"\n"]
        right "a = Ihre Bestellung\n" ["en/glossary.toml": "[order]\n", "de/glossary.toml": "[order]\nterm = \"Bestellung\"\n"];
    GLOSSARY_TERM "glossary-term" Warning Across
        "The English text contains a term of the glossary, but the translation contains none of its words in this language."
        "de" Some("# A\na = Your order\n") =>
        wrong "a = Ihr Auftrag\n" ["en/glossary.toml": "[order]\n", "de/glossary.toml": "[order]\nterm = \"Bestellung\"\n"]
        right "a = Ihre Bestellung\n" ["en/glossary.toml": "[order]\n", "de/glossary.toml": "[order]\nterm = \"Bestellung\"\n"];
    ID_FORM "id-form" Warning English
        "Ids consist of lower-case letters, digits and hyphens. The id of a code is `error-` followed by its number or word."
        "en" None =>
        wrong "# A\nerror_2700 = One\n"
        right "# A\nerror-2700 = One\n";
    INDENTED_LINE "indented-line" Warning Message
        "The first line of a text is indented more than the others, so readers see the extra spaces."
        "de" Some("# A\na = One two\n") =>
        wrong "a =\n        Eins\n    zwei\n"
        right "a =\n    Eins\n    zwei\n";
    INVISIBLE_CHARACTER "invisible-character" Warning Message
        "The invisible character has no effect here. It was probably copied by accident, and a search does not find the word that contains it."
        "de" Some("# A\na = One\n") =>
        wrong "a = Ei\u{200b}ns\n"
        right "a = Eins\n";
    LOST_NAME "lost-name" Error Translation
        "A name that is the same in every language is missing. The comment of the English message lists such names after \"Keep as is:\"."
        "de" Some("# A\n# Keep as is: api_sig\na = The field api_sig is missing\n") =>
        wrong "a = Das Feld fehlt\n"
        right "a = Das Feld api_sig fehlt\n";
    LOST_NUMBER "lost-number" Warning Translation
        "A number in the English text is missing."
        "de" Some("# A\na = After 5 minutes\n") =>
        wrong "a = Nach einigen Minuten\n"
        right "a = Nach 5 Minuten\n";
    LOST_URL "lost-url" Error Translation
        "A web address of the English text is missing or changed."
        "de" Some("# A\na = See https://example.org/\n") =>
        wrong "a = Siehe https://example.org/de\n"
        right "a = Siehe https://example.org/\n";
    MARKUP_DIFFERS "markup-differs" Error Translation
        "The text has other tags than the English text."
        "de" Some("# A\na = <b>One</b>\n") =>
        wrong "a = <i>Eins</i>\n"
        right "a = <b>Eins</b>\n";
    MESSAGE_WITHOUT_CODE "message-without-code" Warning English
        "The settings of the folder list no code for this message, and no other message refers to it, so it is never shown."
        "en" None =>
        wrong "# A\nerror-1 = One\n# B\nb = Two\n" ["check.toml": "codes = [1]\n"]
        right "# A\nerror-1 = { b }\n# B\nb = Two\n" ["check.toml": "codes = [1]\n"];
    MISSING_ATTRIBUTE "missing-attribute" Error Translation
        "English has this attribute, but the translation does not, so readers see it in another language."
        "de" Some("# A\na = One\n    .user = Two.\n") =>
        wrong "a = Eins\n"
        right "a = Eins\n    .user = Zwei.\n";
    MISSING_MESSAGE "missing-message" Error Translation
        "English has this message, but the translation does not, so readers see it in another language."
        "de" Some("# A\na = One\n# B\nb = Two\n") =>
        wrong "a = Eins\n"
        right "a = Eins\nb = Zwei\n";
    MISSING_VALUE "missing-value" Error Translation
        "The English message has a value, but the translation does not, so readers see it in another language."
        "de" Some("# A\na = One\n    .user = Two.\n") =>
        wrong "a =\n    .user = Zwei.\n"
        right "a = Eins\n    .user = Zwei.\n";
    MISSING_VARIABLE "missing-variable" Error Translation
        "The English text shows a variable that the translation, or one of its variants, does not."
        "de" Some("# A\n# $name (String) - who\na = Hello { $name }\n") =>
        wrong "a = Hallo\n"
        right "a = Hallo { $name }\n";
    MIXED_SCRIPTS "mixed-scripts" Warning Message
        "A word mixes letters of two scripts. One of them only looks like the intended letter."
        "de" Some("# A\na = One\n") =>
        wrong "a = \u{415}ins\n"
        right "a = Eins\n";
    NEEDLESS_EXCEPTION "needless-exception" Warning Across
        "An exception allows a finding that does not occur."
        "de" Some("# A\na = One\n") =>
        wrong "# check: allow lost-number\na = Eins\n"
        right "a = Eins\n";
    NO_COMMENT "no-comment" Warning English
        "A comment tells translators when the message occurs."
        "en" None =>
        wrong "a = One\n"
        right "# When there is one.\na = One\n";
    NO_FINAL_NEWLINE "no-final-newline" Warning File
        "A file ends with a line feed, so that a line that is added later starts on its own."
        "de" Some("# A\na = One\n") =>
        wrong "a = Eins"
        right "a = Eins\n";
    NO_USER_TEXT "no-user-text" Warning English
        "Nearly all codes have a text for users, the attribute .user, but this one does not, so users see a generic text."
        "en" None =>
        wrong "# A\nerror-1 = One\n    .user = One.\n# B\nerror-2 = Two\n    .user = Two.\n# C\nerror-3 = Three\n    .user = Three.\n# D\nerror-4 = Four\n    .user = Four.\n# E\nerror-5 = Five\n"
        right "# A\nerror-1 = One\n    .user = One.\n# B\nerror-2 = Two\n    .user = Two.\n# C\nerror-3 = Three\n    .user = Three.\n# D\nerror-4 = Four\n    .user = Four.\n# E\nerror-5 = Five\n    .user = Five.\n";
    NOT_RENDERED "not-rendered" Error Message
        "The text can never be shown, whatever the app passes."
        "de" Some("# T\n# $x (String) - x\n-t = To { $x }\n# A\na = { -t(x: \"y\") }\n") =>
        wrong "-t = Zu { $x }\na = { -t }\n"
        right "-t = Zu { $x }\na = { -t(x: \"y\") }\n";
    NOT_UTF8 "not-utf8" Error File
        "Files are in UTF-8. Messages with other bytes are not used."
        "de" Some("# A\na = One\n") =>
        wrong ""
        right "a = Eins\n";
    OBSOLETE_ATTRIBUTE "obsolete-attribute" Warning Translation
        "English has no such attribute."
        "de" Some("# A\na = One\n") =>
        wrong "a = Eins\n    .user = Zwei.\n"
        right "a = Eins\n";
    OBSOLETE_MESSAGE "obsolete-message" Warning Translation
        "English has no such message."
        "de" Some("# A\na = One\n") =>
        wrong "a = Eins\nb = Zwei\n"
        right "a = Eins\n";
    OPEN_QUESTION "open-question" Note Across
        "A translator has a question about the message, in the locale's questions.toml. Answer it there with `answer`, or delete it."
        "de" Some("# A\na = One\n") =>
        wrong "a = Eins\n" ["de/questions.toml": "[[a]]\nquestion = \"One of what?\"\n"]
        right "a = Eins\n" ["de/questions.toml": "[[a]]\nquestion = \"One of what?\"\nanswer = \"One file.\"\n"];
    PLURAL_MISSING "plural-missing" Error Message
        "The language has a plural form that no variant covers, so its numbers are shown with the form of others."
        "ru" Some("# A\n# $n (Number) - n\na = { $n ->\n    [one] { $n } job\n   *[other] { $n } jobs\n}\n") =>
        wrong "a = { $n ->\n    [one] { $n } задание\n   *[other] { $n } задания\n}\n"
        right "a = { $n ->\n    [one] { $n } задание\n    [few] { $n } задания\n    [many] { $n } заданий\n   *[other] { $n } задания\n}\n";
    PLURAL_SUPERFLUOUS "plural-superfluous" Warning Message
        "The language does not have this plural form, so the variant is never shown."
        "de" Some("# A\n# $n (Number) - n\na = { $n ->\n    [one] { $n } job\n   *[other] { $n } jobs\n}\n") =>
        wrong "a = { $n ->\n    [one] { $n } Auftrag\n    [few] { $n } Aufträge\n   *[other] { $n } Aufträge\n}\n"
        right "a = { $n ->\n    [one] { $n } Auftrag\n   *[other] { $n } Aufträge\n}\n";
    QUESTION_FORM "question-form" Warning Across
        "The questions of a locale, questions.toml, have a table `[[id]]` for each question about a message, with its text in `question`, and perhaps `by` and `answer`. Other questions are not shown."
        "de" Some("# A\na = One\n") =>
        wrong "a = Eins\n" ["de/questions.toml": "[[b]]\nquestion = \"One of what?\"\n"]
        right "a = Eins\n" ["de/questions.toml": "[[a]]\nquestion = \"One of what?\"\nanswer = \"One file.\"\n"];
    REFERENCE_DIFFERS "reference-differs" Error Translation
        "The text refers to a different message or term than the English text, or to none."
        "de" Some("# B\n-b = One\n# A\na = To { -b }\n") =>
        wrong "-b = Eins\na = Zu Eins\n"
        right "-b = Eins\na = Zu { -b }\n";
    REPEATS_PARENT "repeats-parent" Note Across
        "A regional locale contains only what differs from its parent. This text is the same."
        "de-AT" Some("# A\na = One\n") =>
        wrong "a = Eins\n"
        right "a = Eins, gell\n";
    REPLACEMENT_CHARACTER "replacement-character" Error Message
        "This character stands where another one was lost, usually because of a wrong encoding."
        "de" Some("# A\na = Green\n") =>
        wrong "a = Gr\u{fffd}n\n"
        right "a = Grün\n";
    SAME_AS_ENGLISH "same-as-english" Warning Translation
        "The text is the same as in English, word for word. If five languages keep it and it has capital letters, it is taken for a name."
        "de" Some("# A\na = Please try again later\n") =>
        wrong "a = Please try again later\n"
        right "a = Bitte versuchen Sie es später\n";
    SAME_LOCALE "same-locale" Error Across
        "Two folders are for one locale, in two spellings, or by an old and a new code. Their texts get mixed up."
        "pt-BR" Some("# A\na = One\n") =>
        wrong "a = Um\n" ["pt_BR/errors.ftl": "a = Um\n"]
        right "a = Um\n";
    STALE "stale" Warning Translation
        "The English has changed since this was translated: the translation is outdated. The file errors.state keeps the English that it was translated from."
        "de" Some("# A\na = Two\n") =>
        wrong "a = Eins\n" ["de/errors.state": "a 0000000000000001\"One\" cc0558d88a346c40 draft\n"]
        right "a = Zwei\n" ["de/errors.state": "a a7339b980293c7e1\"Two\" e39d59ccd5cd14c4 draft\n"];
    STATE_FORM "state-form" Warning Across
        "A line of a state file cannot be read, or is about a message that does not exist. Such lines are ignored."
        "de" Some("# A\na = One\n") =>
        wrong "a = Eins\n" ["de/errors.state": "<<<<<<< ours\n"]
        right "a = Eins\n" ["de/errors.state": "# nothing yet\n"];
    STRAIGHT_QUOTES "straight-quotes" Note Translation
        "The text has straight quotation marks, but the language has its own, such as „…” in Polish or «…» in French. Straight marks around code are not reported, nor are any if the English text has them, too."
        "pl" Some("# A\na = Choose “Save”.\n") =>
        wrong "a = Wybierz \"Zapisz\".\n"
        right "a = Wybierz „Zapisz”.\n";
    STRAY_SPACE "stray-space" Note Translation
        "The text has two spaces in a row, or a space before a full stop or comma, where the English text has none."
        "de" Some("# A\na = Two files, saved.\n") =>
        wrong "a = Zwei  Dateien , gesichert.\n"
        right "a = Zwei Dateien, gesichert.\n";
    SUPERFLUOUS_VALUE "superfluous-value" Warning Translation
        "The English message has no value, so this one is never shown."
        "de" Some("# A\na =\n    .user = Two.\n") =>
        wrong "a = Eins\n    .user = Zwei.\n"
        right "a =\n    .user = Zwei.\n";
    SWALLOWED_ATTRIBUTE "swallowed-attribute" Error Message
        "An attribute has no full stop before its name, so it is part of the text above it: readers see it there, and the message lacks the attribute."
        "de" Some("# A\na = One.\n    .user = Two.\n") =>
        wrong "a = Eins.\n    user = Zwei.\n"
        right "a = Eins.\n    .user = Zwei.\n";
    SWALLOWED_MESSAGE "swallowed-message" Warning Message
        "An indented line is part of the text above it, even if it looks like a message, or like an attribute that only other messages have."
        "en" None =>
        wrong "# A\na = One\n    b = Two\n"
        right "# A\na = One\n# B\nb = Two\n";
    SYNTAX "syntax" Error File
        "Text that is not valid Fluent is not used. The rest of the file is."
        "de" Some("# A\n# $x (String) - x\na = One { $x }\n") =>
        wrong "a = Eins { $x\n"
        right "a = Eins { $x }\n";
    TERM_ARGUMENT "term-argument" Error Message
        "A term takes only named arguments, whose values are texts in quotation marks or numbers. Other arguments never reach it."
        "de" Some("# T\n# $case (String) - case\n-t = Two\n# A\na = To { -t }\n") =>
        wrong "-t = { $case ->\n   *[nominative] Zwei\n    [dative] Zweien\n}\na = Zu { -t(\"dative\") }\n"
        right "-t = { $case ->\n   *[nominative] Zwei\n    [dative] Zweien\n}\na = Zu { -t(case: \"dative\") }\n";
    TOO_DEEP "too-deep" Error File
        "A message with more than 200 braces and parentheses is not used."
        "de" Some("# A\na = One\n") =>
        wrong ""
        right "a = Eins\n";
    TOO_LARGE "too-large" Error File
        "Files of more than 1 MiB and messages of more than 16 KiB are not used."
        "de" Some("# A\na = One\n") =>
        wrong ""
        right "a = Eins\n";
    TOO_LONG "too-long" Warning Translation
        "A text for users has at most 160 characters, or 80 in Chinese, Japanese and Korean, so that it fits where it is shown. A comment of the English message can set another limit: `max. 30`."
        "de" Some("# A\na = One\n    .user = Short.\n") =>
        wrong "a = Eins\n    .user = Sehr lang. Sehr lang. Sehr lang. Sehr lang. Sehr lang. Sehr lang. Sehr lang. Sehr lang. Sehr lang. Sehr lang. Sehr lang. Sehr lang. Sehr lang. Sehr lang. Sehr lang. Sehr lang. \n"
        right "a = Eins\n    .user = Kurz.\n";
    TRANSLATED_TWO_WAYS "translated-two-ways" Note Across
        "The same English text is translated in two ways. That may be intended."
        "de" Some("# A\na = One\n# B\nb = One\n") =>
        wrong "a = Eins\nb = Ein Stück\n"
        right "a = Eins\nb = Eins\n";
    UNCLOSED_MARKUP "unclosed-markup" Error Message
        "A tag is opened and not closed, or closed and not opened."
        "de" Some("# A\na = <b>One</b>\n") =>
        wrong "a = <b>Eins\n"
        right "a = <b>Eins</b>\n";
    UNDESCRIBED_VARIABLE "undescribed-variable" Warning English
        "A comment line such as `# $name (String) - …` tells translators what a variable stands for."
        "en" None =>
        wrong "# A\na = Hello { $name }\n"
        right "# A\n# $name (String) - who is greeted\na = Hello { $name }\n";
    UNKNOWN_ATTRIBUTE "unknown-attribute" Error Message
        "The message or term does not have this attribute."
        "de" Some("# A\na = { b }\n# B\nb = One\n") =>
        wrong "a = { b.user }\nb = Eins\n"
        right "a = { b }\nb = Eins\n";
    UNKNOWN_CODE "unknown-code" Error English
        "The message is for a code that the settings of the folder do not list."
        "en" None =>
        wrong "# A\nerror-1 = One\n# B\nerror-2 = Two\n" ["check.toml": "codes = [1]\n"]
        right "# A\nerror-1 = One\n" ["check.toml": "codes = [1]\n"];
    UNKNOWN_FUNCTION "unknown-function" Error Message
        "The only function is NUMBER, unless the settings of the folder list others that the app adds."
        "de" Some("# A\n# $n (Number) - n\na = { NUMBER($n) }\n") =>
        wrong "a = { DATETIME($n) }\n"
        right "a = { NUMBER($n) }\n";
    UNKNOWN_LANGUAGE "unknown-language" Error Across
        "No language has the code in the name of a locale's folder, so no reader asks for its texts. Codes of languages and countries often differ: Greek is el, not gr."
        "el" Some("# A\na = One\n") =>
        wrong ""
        right "a = Ένα\n";
    UNKNOWN_MESSAGE "unknown-message" Error Message
        "No message has this id."
        "de" Some("# A\na = { b }\n# B\nb = One\n") =>
        wrong "a = { c }\nb = Eins\n"
        right "a = { b }\nb = Eins\n";
    UNKNOWN_TERM "unknown-term" Error Message
        "No term has this id."
        "de" Some("# B\n-b = One\n# A\na = To { -b }\n") =>
        wrong "-b = Eins\na = Zu { -c }\n"
        right "-b = Eins\na = Zu { -b }\n";
    UNKNOWN_VARIABLE "unknown-variable" Error Translation
        "The English text does not have this variable, so the app does not pass it, and the text is never shown."
        "de" Some("# A\n# $name (String) - who\na = Hello { $name }\n") =>
        wrong "a = Hallo { $nome }\n"
        right "a = Hallo { $name }\n";
    UNPAIRED_MARK "unpaired-mark" Note Translation
        "A bracket or a quotation mark of the language is opened, but not closed, and the English text has no such mark."
        "de" Some("# A\na = Save (both)\n") =>
        wrong "a = Sichern (beide\n"
        right "a = Sichern (beide)\n";
    UNREADABLE "unreadable" Error File
        "A file is not used if it cannot be read, is outside the locale folders, or has a name that is almost but not quite NAME.ftl, such as OWN.FTL or own.ftl.txt. A folder is not used if its name is not a locale, or if it has no .ftl file."
        "de" Some("# A\na = One\n") =>
        wrong ""
        right "a = Eins\n";
    UNSUPPORTED_OPTION "unsupported-option" Error Message
        "NUMBER does not support this option or this value, so the text is never shown."
        "de" Some("# A\n# $n (Number) - n\na = { NUMBER($n, minimumFractionDigits: 1) }\n") =>
        wrong "a = { NUMBER($n, currency: \"EUR\") }\n"
        right "a = { NUMBER($n, minimumFractionDigits: 1) }\n";
    VARIANT_KEY "variant-key" Error Message
        "The key of a variant, in brackets, is compared with the selector: a number with numbers and with the names of plural forms, which are never translated; a text with words. A variant whose key can never match is never shown."
        "es" Some("# A\n# $n (Number) - n\na = { $n ->\n    [one] { $n } job\n   *[other] { $n } jobs\n}\n") =>
        wrong "a = { $n ->\n    [uno] { $n } trabajo\n    [many] { $n } de trabajos\n   *[other] { $n } trabajos\n}\n"
        right "a = { $n ->\n    [one] { $n } trabajo\n    [many] { $n } de trabajos\n   *[other] { $n } trabajos\n}\n";
}
