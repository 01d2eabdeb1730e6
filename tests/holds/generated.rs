//! Files of Fluent with all that Fluent has in them, made of bytes.

use arbitrary::{Result, Unstructured};
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentValue};
use gengo_messages::LanguageIdentifier;

/// Locales whose plural rules have not changed for the numbers below, and of whose rules
/// `fluent-bundle` drops no modulo (as it does in Arabic, Latvian and Romanian).
const LOCALES: [&str; 8] = ["cs", "cy", "de", "en", "ga", "ja", "pl", "ru"];
const NUMBERS: [f64; 16] = [
    0.0, 1.0, 2.0, 3.0, 5.0, 6.0, 11.0, 12.0, 21.0, 22.0, 100.0, 103.0, 111.0, 0.5, 1.5, -1.0,
];
const WORDS: [&str; 12] = [
    "word",
    " two words ",
    "\n    next line",
    "\n\n    after a gap",
    "é日本",
    "שלום",
    "😀",
    "\"",
    "=",
    "#",
    " . ",
    "-term",
];
const LITERALS: [&str; 8] = ["", " ", "{", "a\\\"b", "\\\\", "\\u0041", "\\U01F600", "]"];
const NUMERALS: [&str; 6] = ["0", "1", "-1", "3.10", "0.0", "1000000"];
const STRINGS: [&str; 6] = ["", "one", "word", "a { $n } b", "שלום", "few"];
const KEYS: [&str; 8] = ["zero", "one", "two", "few", "many", "word", "1", "0.5"];
const CALLS: [&str; 5] = [
    "",
    ", minimumFractionDigits: 2",
    ", type: \"ordinal\"",
    ", useGrouping: \"false\"",
    ", minimumIntegerDigits: 3, style: \"percent\"",
];

/// The first code of the messages; they count on from there.
pub(crate) const FIRST: usize = 9000;
pub(crate) const MESSAGES: usize = 4;
const TERMS: usize = 3;
/// How deep placeables nest.
const DEPTH: usize = 3;
/// How many placeables and references a file has: no text of it is rendered more than four times for
/// another, so none needs more than 100 placeables.
const MAX_PLACEABLES: usize = 24;
const MAX_REFERENCES: usize = 4;

/// A file, and with what its messages are asked for.
#[allow(dead_code, reason = "not every test looks at all of it")]
pub(crate) struct Case {
    pub(crate) locale: LanguageIdentifier,
    pub(crate) isolate: bool,
    pub(crate) args: FluentArgs<'static>,
    pub(crate) text: String,
    /// Whether something in it may be refused.
    pub(crate) faulty: bool,
    /// Whether `fluent-bundle` may render something in it wrong.
    pub(crate) incomparable: bool,
}

impl Case {
    pub(crate) fn new(from: &mut Unstructured<'_>) -> Result<Self> {
        let locale = from.choose(&LOCALES)?.parse().expect("a locale");
        let isolate = from.arbitrary()?;
        let mut args = FluentArgs::new();
        for name in ["n", "m"] {
            let digits = from.int_in_range(0..=2)?;
            let options = FluentNumberOptions {
                minimum_fraction_digits: (digits > 0).then_some(digits),
                ..FluentNumberOptions::default()
            };
            args.set(name, FluentNumber::new(*from.choose(&NUMBERS)?, options));
        }
        args.set("s", *from.choose(&STRINGS)?);
        let mut write = Writer {
            parts: from.arbitrary()?,
            kinds: from.arbitrary()?,
            from,
            text: String::new(),
            place: Place::Message(0),
            placeables: 0,
            references: 0,
            faults: Faults::default(),
        };
        write.file()?;
        let faults = write.faults;
        if faults.number_key {
            args = without_options(&args);
        }
        Ok(Self {
            locale,
            isolate,
            args,
            faulty: faults.any(),
            incomparable: faults.local && faults.nested
                || faults.ordinal
                || faults.number_key && faults.options,
            text: write.text,
        })
    }
}

/// The same arguments, numbers without options.
fn without_options(args: &FluentArgs<'_>) -> FluentArgs<'static> {
    let mut plain = FluentArgs::new();
    for (name, value) in args.iter() {
        match value {
            FluentValue::Number(number) => plain.set(name.to_owned(), number.value),
            FluentValue::String(text) => plain.set(name.to_owned(), text.clone().into_owned()),
            _ => {}
        }
    }
    plain
}

/// What may be refused of a file, and what may differ.
#[derive(Default)]
struct Faults {
    broken: bool,
    /// A term that uses an argument,
    local: bool,
    /// one that is not given it,
    bare: bool,
    /// and one that refers to another: behind that `fluent-bundle` has forgotten the arguments.
    nested: bool,
    /// An ordinal that may be a fraction: `fluent-bundle` takes 2.5 for the 2nd.
    ordinal: bool,
    /// A variant that is chosen by a number,
    number_key: bool,
    /// and a number with options: `fluent-bundle` does not choose `[1]` for 1.0, nor `[1.0]` for 1.
    options: bool,
}

impl Faults {
    fn any(&self) -> bool {
        self.broken || self.local && (self.bare || self.nested)
    }
}

/// What is being written.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Message(usize),
    Term(usize),
}

/// Writes messages and terms. References go to later ones, so that none is in a circle.
struct Writer<'w, 'b> {
    from: &'w mut Unstructured<'b>,
    /// Which messages have an attribute beside their value, and which an attribute alone.
    parts: [u8; MESSAGES],
    /// Which terms have an attribute.
    kinds: [bool; TERMS],
    text: String,
    place: Place,
    placeables: usize,
    references: usize,
    faults: Faults,
}

impl Writer<'_, '_> {
    fn file(&mut self) -> Result<()> {
        for message in 0..MESSAGES {
            self.place = Place::Message(message);
            self.put(&format!("error-{} =", FIRST + message));
            if self.has_part(message, "") {
                self.pattern(DEPTH)?;
            }
            if self.has_part(message, ".user") {
                self.put("\n    .user =");
                self.pattern(DEPTH)?;
            }
            self.put("\n");
        }
        for (term, has_kind) in self.kinds.into_iter().enumerate() {
            self.place = Place::Term(term);
            self.put(&format!("-t{term} ="));
            self.pattern(DEPTH)?;
            if has_kind {
                self.put("\n    .kind = word");
            }
            self.put("\n");
        }
        Ok(())
    }

    /// Whether a message has a value, or an attribute.
    fn has_part(&self, message: usize, attribute: &str) -> bool {
        let parts = self.parts.get(message).map(|parts| parts % 4);
        match attribute {
            "" => matches!(parts, Some(0..=2)),
            _ => matches!(parts, Some(2..=3)),
        }
    }

    fn in_term(&self) -> bool {
        matches!(self.place, Place::Term(_))
    }

    fn put(&mut self, text: &str) {
        self.text.push_str(text);
    }

    fn choose(&mut self, choices: &[&'static str]) -> Result<()> {
        let choice = *self.from.choose(choices)?;
        self.put(choice);
        Ok(())
    }

    fn pattern(&mut self, depth: usize) -> Result<()> {
        self.put(" ");
        for i in 0..self.from.int_in_range(1..=3)? {
            // Two texts in a row are one, and a text may not begin with what makes a line
            // something else.
            if i == 0 || self.from.ratio(1, 3)? {
                self.put("x");
                self.choose(&WORDS)?;
            }
            if self.has_room(depth) && self.from.ratio(2, 3)? {
                self.placeable(depth)?;
            }
        }
        Ok(())
    }

    fn has_room(&self, depth: usize) -> bool {
        depth > 0 && self.placeables < MAX_PLACEABLES
    }

    fn placeable(&mut self, depth: usize) -> Result<()> {
        self.placeables += 1;
        self.put("{ ");
        self.expression(depth - 1)?;
        self.put(" }");
        Ok(())
    }

    fn expression(&mut self, depth: usize) -> Result<()> {
        match self.from.int_in_range(0..=3)? {
            0 => self.select(depth),
            _ => self.inline(depth),
        }
    }

    fn select(&mut self, depth: usize) -> Result<()> {
        match self.from.int_in_range(0..=5)? {
            0..=2 => self.variable()?,
            3 => self.number()?,
            4 => self.numeral(&NUMERALS)?,
            _ if self.references == MAX_REFERENCES => self.variable()?,
            _ => self.attribute_of_term()?,
        }
        self.put(" ->");
        for _ in 0..self.from.int_in_range(0..=3)? {
            self.put("\n    [");
            let start = self.text.len();
            self.choose(&KEYS)?;
            let key = &self.text[start..];
            self.faults.number_key |= key.starts_with(|c: char| c.is_ascii_digit());
            self.faults.options |= key.contains('.');
            self.put("]");
            self.pattern(depth)?;
        }
        self.put("\n   *[other]");
        self.pattern(depth)?;
        self.put("\n    ");
        Ok(())
    }

    fn inline(&mut self, depth: usize) -> Result<()> {
        match self.from.int_in_range(0..=9)? {
            0 => {
                self.put("\"");
                self.choose(&LITERALS)?;
                self.put("\"");
            }
            1 => self.numeral(&NUMERALS)?,
            2 | 3 => self.variable()?,
            4 => self.number()?,
            5 if self.has_room(depth) => self.placeable(depth)?,
            _ if self.references == MAX_REFERENCES => self.variable()?,
            6 | 7 => self.message()?,
            _ => self.term()?,
        }
        Ok(())
    }

    fn variable(&mut self) -> Result<()> {
        if self.in_term() {
            self.faults.local = true;
            self.put("$n");
            return Ok(());
        }
        let name = *self
            .from
            .choose(&["$n", "$n", "$n", "$s", "$s", "$m", "$m", "$gone"])?;
        self.faults.broken |= name == "$gone";
        self.put(name);
        Ok(())
    }

    fn numeral(&mut self, numerals: &[&'static str]) -> Result<()> {
        let start = self.text.len();
        self.choose(numerals)?;
        self.faults.options |= self.text[start..].contains('.');
        Ok(())
    }

    fn number(&mut self) -> Result<()> {
        self.put("NUMBER(");
        let start = self.text.len();
        match self.from.int_in_range(0..=3)? {
            0 => self.numeral(&["1", "2.50"])?,
            1 => {
                // What a term is given may be a text.
                self.faults.broken |= self.in_term();
                self.faults.local |= self.in_term();
                self.choose(&["$n", "$m"])?;
            }
            2 => self.choose(&["1000", "-1"])?,
            _ => {
                self.faults.broken = true;
                self.choose(&["$s", "\"1\"", "$gone"])?;
            }
        }
        let is_whole = ["1", "1000", "-1"].contains(&&self.text[start..]);
        let options = self.text.len();
        self.choose(&CALLS)?;
        self.faults.options |= self.text.len() > options;
        self.faults.ordinal |= !is_whole && self.text.ends_with("\"ordinal\"");
        self.put(")");
        Ok(())
    }

    fn message(&mut self) -> Result<()> {
        self.references += 1;
        let first = match self.place {
            Place::Message(message) => message + 1,
            Place::Term(_) => MESSAGES,
        };
        let message = first + self.from.int_in_range(0..=1)?;
        let attribute = *self.from.choose(&["", "", ".user"])?;
        self.faults.broken |= !self.has_part(message, attribute);
        self.put(&format!("error-{}{attribute}", FIRST + message));
        Ok(())
    }

    fn term(&mut self) -> Result<()> {
        self.references += 1;
        let first = match self.place {
            Place::Message(_) => 0,
            Place::Term(term) => term + 1,
        };
        let term = first + self.from.int_in_range(0..=1)?;
        self.faults.broken |= term >= TERMS;
        self.faults.nested |= self.in_term();
        let arguments = [
            "(n: 1)",
            "(s: \"word\", n: 2.0)",
            "(\"one\", n: 5)",
            "",
            "(m: 1)",
        ];
        let arguments = *self.from.choose(&arguments)?;
        self.faults.bare |= !arguments.contains("n:");
        self.faults.options |= arguments.contains('.');
        self.put(&format!("-t{term}{arguments}"));
        Ok(())
    }

    fn attribute_of_term(&mut self) -> Result<()> {
        self.references += 1;
        let term = self.from.int_in_range(0..=TERMS)?;
        self.faults.nested |= self.in_term();
        self.faults.broken |= !self.kinds.get(term).is_some_and(|kind| *kind);
        self.put(&format!("-t{term}.kind"));
        Ok(())
    }
}
