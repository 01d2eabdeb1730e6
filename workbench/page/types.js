/**
 * What the server and the page tell each other, as `src/api.rs` has it. Types only.
 *
 * @typedef {"ltr" | "rtl"} Direction
 * @typedef {"missing" | "inherited" | "stale" | "draft" | "read-back" | "reviewed"} State
 * @typedef {"error" | "warning" | "note"} Severity
 * @typedef {{ attribute: string | null, text: string }} Part
 *
 * @typedef {object} Locale
 * @property {string} locale
 * @property {string} name
 * @property {string} nativeName
 * @property {Direction} direction
 * @property {string | null} parent
 * @property {number} messages
 * @property {number} translated
 * @property {number} inherited
 * @property {number} missing
 * @property {number} stale
 * @property {number} draft
 * @property {number} read_back
 * @property {number} reviewed
 * @property {number} errors
 * @property {number} warnings
 * @property {number} notes
 * @property {Tally} tally
 *
 * @typedef {object} Tally how many rows, terms among them, are in which state
 * @property {number} rows
 * @property {number} notTranslated
 * @property {number} inherited
 * @property {number} outdated
 * @property {number} draft
 * @property {number} backTranslated
 * @property {number} reviewed
 * @property {number} obsolete
 * @property {number} withFindings
 * @property {number} withOpenQuestions
 *
 * @typedef {object} Folder
 * @property {string} name
 * @property {string} key
 * @property {number} revision
 * @property {boolean} readOnly
 * @property {boolean} mayWrite
 * @property {string | null} fault
 * @property {Locale[]} locales
 * @property {string} reference the locale that translations are made from
 * @property {number} messages how many messages and terms that has
 * @property {string | null} reviewer the name of Git's settings
 *
 * @typedef {object} Finding
 * @property {string} rule
 * @property {Severity} severity
 * @property {string | null} key the message that it is about
 * @property {string | null} attribute
 * @property {string} message
 * @property {string | null} suggestion
 * @property {string} file what its file is called
 * @property {number} line
 * @property {Step[]} form the variants that it is in, the outermost first
 * @property {string | null} untranslated what is to be translated first
 * @property {boolean} ofState it says what the state says
 * @property {boolean} mayBeAccepted the message may be as it is, if a translator says why
 *
 * @typedef {object} Row
 * @property {string} key
 * @property {number | null} code
 * @property {string} file
 * @property {string} group
 * @property {string[]} comment
 * @property {Part[]} english
 * @property {Part[]} own
 * @property {{ locale: string, texts: Part[] } | null} inherited what the locale shows where it has nothing itself
 * @property {Rewording[]} rewordings what has changed in English since it was translated
 * @property {State} state
 * @property {string | null} reviewedBy
 * @property {Question[]} questions
 * @property {boolean} partly it has some of its texts, and not all
 * @property {boolean} obsolete English does not have it any more
 * @property {Finding[]} findings
 *
 * @typedef {object} LocaleAnswer
 * @property {number} revision
 * @property {Locale} locale
 * @property {Form[]} forms its plural forms
 * @property {Quotes} quotes its quotation marks
 * @property {Row[]} messages
 * @property {{ file: string, comment: string[] }[]} notes the comments on whole files
 * @property {Finding[]} findings
 *
 * @typedef {{ key: string, numbers: string }} Form a plural form, and the numbers that it is for
 * @typedef {{ open: string, close: string }} Quotes
 * @typedef {{ selector: string, key: string, isDefault: boolean, numbers: string, isTaken?: boolean }} Step a variant that is chosen
 * @typedef {{ way: Step[], english: string, text: string }} Branch one way through the choices of a text
 * @typedef {{ insert: string, label: string, kind: "variable" | "term" | "message" | "name", about: string | null }} Chip
 *
 * @typedef {object} Field
 * @property {string | null} attribute
 * @property {string} english
 * @property {string} text
 * @property {Branch[]} branches none of a text without choices
 * @property {Chip[]} chips
 * @property {number | null} limit how many characters it may have
 *
 * @typedef {{ attribute: string | null, text: string }} PlainEdit
 * @typedef {{ attribute: string | null, branches: Pick<Branch, "way" | "text">[] }} ChoiceEdit
 * @typedef {PlainEdit | ChoiceEdit} FieldEdit
 * @typedef {{ fields: FieldEdit[], ftl?: undefined } | { ftl: string, fields?: undefined }} Edit
 *
 * @typedef {object} Shown
 * @property {string} locale
 * @property {string} text
 * @property {string | null} textLocale
 * @property {Direction} textDirection
 * @property {string} userText
 * @property {string | null} userLocale
 * @property {Direction} userDirection
 * @property {ShownAttribute[]} attributes
 * @property {string[]} trace
 *
 * @typedef {{ name: string, text: string, locale: string | null, direction: Direction }} ShownAttribute
 *
 * @typedef {{ name: string, kind: "number" | "text", value: string }} Argument
 * @typedef {{ arguments: Argument[], shown: Shown[] }} Preview
 *
 * @typedef {object} Facts
 * @property {number} code
 * @property {string} name
 * @property {string} category
 * @property {string | null} field
 * @property {boolean} retryable
 * @property {string | null} documented
 *
 * @typedef {{ kind: "same" | "removed" | "added", text: string }} Words
 * @typedef {{ attribute: string | null, before: string, now: string, words: Words[] }} Rewording
 * @typedef {{ author: string, date: string, texts: Part[] }} Version
 *
 * @typedef {object} Similar
 * @property {string} key
 * @property {string | null} attribute
 * @property {string | null} origin the folder that it is from, if it is another
 * @property {string} english
 * @property {string} own
 * @property {number} percent
 * @property {Words[]} words
 *
 * @typedef {{ question: string, by: string | null, answer: string | null }} Question
 *
 * @typedef {object} Term
 * @property {string} term
 * @property {string | null} means
 * @property {string | null} translation
 * @property {string[]} forms
 * @property {string | null} locale whose glossary has the word
 * @property {string | null} note
 *
 * @typedef {{ locale: string | null, text: string }} StyleGuide null is for all locales
 * @typedef {{ id: string, extension: string, isImported: boolean }} OfflineFormat
 * @typedef {{ style: StyleGuide[], glossary: Term[], termsOfOthers: string[], formats: OfflineFormat[] }} LocaleHome
 * @typedef {{ revision: number, undo: number | null }} Written
 *
 * @typedef {object} Imported
 * @property {number} revision
 * @property {Notice[]} notices
 * @property {number} files how many would change
 * @property {Written | null} written
 *
 * @typedef {object} Notice what an import does with a text
 * @property {string} id
 * @property {string} kind
 * @property {boolean} isLeft
 * @property {string} detail
 * @property {{ file: string, folder: string } | null} sides the text of the file and the one here, if it is another: of a conflict, and of what is imported
 *
 * @typedef {{ overwrite: boolean, take: string[], reviews: boolean }} ImportOptions take: the conflicts in which the file's text is taken
 *
 * @typedef {{ locale: string, nativeName: string, direction: Direction, related: boolean, own: Part[] }} Neighbour related: it is like the language that is translated into
 *
 * @typedef {object} Detail
 * @property {number} revision
 * @property {Row} message
 * @property {Field[]} fields
 * @property {string} ftl
 * @property {Facts | null} facts
 * @property {Term[]} glossary
 * @property {Neighbour[]} neighbours
 * @property {string[]} usedBy
 * @property {{ attribute: string | null, texts: Similar[] }[]} similar
 * @property {Exception[]} exceptions what its translators have accepted
 * @property {Preview} preview
 *
 * @typedef {{ rule: string, why: string }} Exception
 * @typedef {{ attribute: string | null, form: Step[], line: number | null, message: string }} Wrong
 *
 * @typedef {object} Tried
 * @property {Wrong | null} error
 * @property {Wrong | null} unfinished a form that is to be written before it can be saved
 * @property {Field[]} fields
 * @property {string} ftl
 * @property {Finding[]} findings
 * @property {Preview} preview
 * @property {boolean} isOutdated the preview would show what cannot be shown as it is typed
 *
 * @typedef {{ job: string | null, code: number | null, serverText: string | null, shown: Shown }} RenderedError
 * @typedef {{ locale: string, direction: Direction, summary: string | null, ok: boolean, errors: RenderedError[], more: number }} Reader
 * @typedef {{ readers: Reader[], error: string | null }} Rendered
 */

export {};
