//! The direction of a locale's script.

mod cldr;

use std::fmt;

use icu_locale_core::LanguageIdentifier as Id;
use unic_langid::LanguageIdentifier;

use super::locale::{from_unic, maximize};

/// The direction in which a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Direction {
    /// Left to right, as in English; serialized as `ltr`.
    #[cfg_attr(feature = "serde", serde(rename = "ltr"))]
    LeftToRight,
    /// Right to left, as in Arabic and Hebrew; serialized as `rtl`.
    #[cfg_attr(feature = "serde", serde(rename = "rtl"))]
    RightToLeft,
}

impl Direction {
    /// The direction of a locale's script, by CLDR; left to right where CLDR does not
    /// know it.
    pub fn of(locale: &LanguageIdentifier) -> Self {
        Self::of_full(&maximize(&from_unic(locale)))
    }

    /// As [`of`](Self::of), of an id with its likely script.
    pub(super) fn of_full(id: &Id) -> Self {
        let script = id.script.as_ref().map_or("", |script| script.as_str());
        if cldr::RIGHT_TO_LEFT.contains(&script) {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        }
    }

    /// The value of HTML's `dir` attribute: `ltr` or `rtl`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        }
    }
}

impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use icu_locale::LocaleDirectionality;

    use super::*;

    #[test]
    fn a_script_runs_as_icu4x_has_it() -> Result<(), Box<dyn std::error::Error>> {
        let more = [
            "Latn", "Cyrl", "Hira", "Zyyy", "Zzzz", "Zxxx", "Qaai", "Aran", "Mong",
        ];
        let mut faults = Vec::new();
        for script in cldr::RIGHT_TO_LEFT.iter().chain(&more) {
            let id: Id = format!("und-{script}").parse()?;
            let theirs = LocaleDirectionality::new_extended().is_right_to_left(&id);
            if theirs != (Direction::of_full(&id) == Direction::RightToLeft) {
                faults.push(script);
            }
        }
        assert!(faults.is_empty(), "{faults:?}");
        Ok(())
    }
}
