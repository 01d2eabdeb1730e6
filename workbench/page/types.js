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
 *
 * @typedef {object} Folder
 * @property {string} name
 * @property {string} key
 * @property {number} revision
 * @property {boolean} readOnly
 * @property {boolean} mayWrite
 * @property {string | null} fault
 * @property {Locale[]} locales
 *
 * @typedef {object} Finding
 * @property {string} rule
 * @property {Severity} severity
 * @property {string | null} key the message that it is about
 * @property {string | null} attribute
 * @property {string} message
 * @property {string | null} suggestion
 * @property {number} line
 *
 * @typedef {object} Row
 * @property {string} key
 * @property {number | null} code
 * @property {string} group
 * @property {string[]} comment
 * @property {Part[]} english
 * @property {Part[]} own
 * @property {{ locale: string, texts: Part[] } | null} inherited what the locale shows where it has nothing itself
 * @property {State} state
 * @property {Finding[]} findings
 *
 * @typedef {object} LocaleAnswer
 * @property {number} revision
 * @property {Locale} locale
 * @property {string[]} categories
 * @property {Row[]} messages
 * @property {Finding[]} findings
 *
 * @typedef {{ key: string, text: string, isDefault: boolean }} Variant
 * @typedef {{ insert: string, label: string, kind: "variable" | "term" | "message" | "name", about: string | null }} Chip
 *
 * @typedef {object} Field
 * @property {string | null} attribute
 * @property {string} english
 * @property {string} text
 * @property {string | null} selector
 * @property {Variant[]} variants
 * @property {Chip[]} chips
 *
 * @typedef {{ attribute: string | null, text: string }} PlainEdit
 * @typedef {{ attribute: string | null, selector: string, variants: Variant[] }} ChoiceEdit
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
 * @typedef {{ term: string, means: string, translation: string | null, note: string | null }} Term
 * @typedef {{ locale: string, nativeName: string, direction: Direction, own: Part[] }} Neighbour
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
 * @property {Preview} preview
 *
 * @typedef {object} Tried
 * @property {{ attribute: string | null, message: string } | null} error
 * @property {Field[]} fields
 * @property {string} ftl
 * @property {Finding[]} findings
 * @property {Preview} preview
 *
 * @typedef {{ job: string | null, code: number | null, serverText: string | null, shown: Shown }} RenderedError
 * @typedef {{ locale: string, direction: Direction, summary: string | null, ok: boolean, errors: RenderedError[], more: number }} Reader
 * @typedef {{ readers: Reader[], error: string | null }} Rendered
 */

export {};
