//! Writes a number with the signs of a locale.

use super::cldr;
use super::digits::Digits;
use super::options::{Grouping, NumberOptions, Style};
use super::signs::Symbols;
use crate::reader::{from_unic, lineage};
use unic_langid::LanguageIdentifier;

/// Digits as Rust writes them.
static PLAIN: Symbols = Symbols {
    decimal: ".",
    group: "",
    minus: "-",
    infinity: "inf",
    nan: "NaN",
    zero: '0',
    groups: (3, 3),
    percent_before: "",
    percent_after: "",
    percent_groups: (3, 3),
    minimum_grouping: 1,
};

impl Symbols {
    /// Those of a locale, by CLDR, or of the parent that it has them from.
    pub(crate) fn of(locale: &LanguageIdentifier) -> &'static Symbols {
        let find = |key: &str| {
            let found = cldr::SYMBOLS.binary_search_by_key(&key, |(locale, _)| locale);
            Some(cldr::SYMBOLS.get(found.ok()?)?.1)
        };
        let id = from_unic(locale);
        find(&locale.to_string())
            .or_else(|| lineage(&id).find_map(|parent| find(&parent.to_string())))
            .or_else(|| find("und"))
            .unwrap_or(&PLAIN)
    }

    /// Writes a number.
    pub(crate) fn write(&self, value: f64, options: &NumberOptions, out: &mut String) {
        let style = options.style();
        let (before, groups, after) = match style {
            Style::Percent => (self.percent_before, self.percent_groups, self.percent_after),
            Style::Decimal | Style::Currency => ("", self.groups, ""),
        };
        if value.is_sign_negative() && !value.is_nan() {
            out.push_str(self.minus);
        }
        out.push_str(before);
        match Digits::new(value) {
            Some(digits) => {
                let digits = match style {
                    Style::Percent => digits.percent(),
                    Style::Decimal | Style::Currency => digits,
                };
                let digits = digits.rounded(options.rounding(style));
                let groups = Groups {
                    sizes: groups,
                    least: match options.grouping() {
                        Grouping::Auto => Some(self.minimum_grouping),
                        Grouping::Always => Some(1),
                        Grouping::Min2 => Some(self.minimum_grouping.max(2)),
                        Grouping::Never => None,
                    },
                };
                self.write_digits(&digits, options.minimum_integer_digits(), groups, out);
            }
            None => self.write_without_digits(value, out),
        }
        out.push_str(after);
    }

    /// Writes a number as Rust does, with as many digits in the fraction as are asked for at least.
    pub(crate) fn write_plain(value: f64, options: &NumberOptions, out: &mut String) {
        if value.is_sign_negative() && !value.is_nan() {
            out.push_str(PLAIN.minus);
        }
        let never = Groups {
            sizes: PLAIN.groups,
            least: None,
        };
        match Digits::new(value) {
            Some(digits) => PLAIN.write_digits(&digits.rounded(options.exact()), 1, never, out),
            None => PLAIN.write_without_digits(value, out),
        }
    }

    fn write_without_digits(&self, value: f64, out: &mut String) {
        out.push_str(match value.is_nan() {
            true => self.nan,
            false => self.infinity,
        });
    }

    fn write_digits(&self, digits: &Digits, least: usize, groups: Groups, out: &mut String) {
        let count = digits.integer_count().max(least).max(1);
        let is_grouped = groups.separates(count);
        for place in (0..count).rev() {
            self.write_digit(digits.at(-1 - place as isize), out);
            if is_grouped && groups.is_between(place) {
                out.push_str(self.group);
            }
        }
        let fraction = digits.fraction_count();
        if fraction > 0 {
            out.push_str(self.decimal);
            for place in 0..fraction {
                self.write_digit(digits.at(place as isize), out);
            }
        }
    }

    #[inline]
    fn write_digit(&self, digit: u8, out: &mut String) {
        let shown = char::from_u32(u32::from(self.zero) + u32::from(digit));
        out.push(shown.unwrap_or(self.zero));
    }
}

/// Where digits are separated.
#[derive(Clone, Copy)]
struct Groups {
    /// How many digits the last group has, and how many each before it.
    sizes: (u8, u8),
    /// How many digits stand before the first separator at least; `None` if there are no separators.
    least: Option<u8>,
}

impl Groups {
    fn separates(self, count: usize) -> bool {
        self.least
            .is_some_and(|least| count >= usize::from(self.sizes.0) + usize::from(least))
    }

    /// Whether a separator stands before the last so many digits.
    fn is_between(self, places: usize) -> bool {
        let (last, others) = (usize::from(self.sizes.0), usize::from(self.sizes.1));
        places == last || places > last && (places - last).is_multiple_of(others)
    }
}
