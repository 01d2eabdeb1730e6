use std::fmt;

/// A group of numbers that take the same form of a text, as CLDR names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PluralCategory {
    /// 0 in Arabic; 0 and 10 to 20 in Latvian.
    Zero,
    /// 1 in English; 1, 21, 31 in Russian; 0 and 1 in French.
    One,
    /// 2 in Arabic and Slovenian.
    Two,
    /// 2 to 4, 22 to 24 in Polish; 3 to 10 in Arabic.
    Few,
    /// 5 to 21 in Polish; fractions in Czech; a million in French.
    Many,
    /// Everything else. Every language has it, and some have nothing else.
    Other,
}

impl PluralCategory {
    /// All categories, in CLDR's order.
    pub const ALL: [Self; 6] = [
        Self::Zero,
        Self::One,
        Self::Two,
        Self::Few,
        Self::Many,
        Self::Other,
    ];

    /// The name that CLDR and Fluent's variants use: `zero` to `other`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }

    /// The category of a name; `None` for any other text. Case counts.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|category| category.name() == name)
    }
}

impl fmt::Display for PluralCategory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}
