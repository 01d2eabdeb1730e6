//! The decimal digits of a number.

use crate::ftl::Operands;

/// To how many digits a number is rounded. Zeros fill up to the minimum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rounding {
    /// Of the fraction.
    Fraction { minimum: usize, maximum: usize },
    /// From the first one that is not zero.
    Significant { minimum: usize, maximum: usize },
}

/// The most digits of a whole `f64` below [`EXACT`], and of the shortest text that names any `f64`.
const MOST: usize = 17;

/// From here on not every whole number is an `f64`.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// The shortest decimal digits that name a finite number, without its sign.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Digits {
    /// From 0 to 9 each. Neither the first nor the last is 0.
    digits: [u8; MOST],
    count: usize,
    /// How many of them stand before the decimal point; below 0 there are zeros after it.
    point: isize,
    /// How many digits the fraction has at least.
    minimum_fraction: usize,
}

impl Digits {
    /// `None` for infinity and for what is not a number.
    pub(crate) fn new(value: f64) -> Option<Self> {
        let value = value.abs();
        if !value.is_finite() {
            return None;
        }
        if value < EXACT {
            // A decimal of at most 15 digits is the shortest text of the one number it is read as,
            // and is read as exactly this quotient. Most fractions that people see are short.
            for (decimals, scale) in [(0, 1.0), (1, 10.0), (2, 100.0), (3, 1000.0)] {
                let scaled = (value * scale).round_ties_even();
                if scaled / scale == value && (decimals == 0 || scaled < 1e15) {
                    return Some(Self::of_whole(scaled as u64, decimals));
                }
            }
        }
        let mut own = Self::of_scientific(zmij::Buffer::new().format_finite(value))?;
        if own.is_half_below(value) {
            own.add_one(own.count);
        }
        Some(own)
    }

    /// A number as it is written with a decimal point, an exponent or both.
    fn of_scientific(text: &str) -> Option<Self> {
        let (significand, exponent) = text.split_once('e').unwrap_or((text, "0"));
        let (whole, fraction) = significand.split_once('.').unwrap_or((significand, ""));
        let exponent: isize = exponent.parse().ok()?;
        let mut own = Self::of_whole(0, 0);
        own.point = exponent + whole.len() as isize;
        for digit in whole.bytes().chain(fraction.bytes()) {
            match own.digits.get_mut(own.count) {
                Some(place) if own.count > 0 || digit != b'0' => {
                    *place = digit - b'0';
                    own.count += 1;
                }
                // Zeros before the first digit.
                Some(_) => own.point -= 1,
                // Zeros after the last one.
                None => {}
            }
        }
        own.without_zeros();
        Some(own)
    }

    /// Whether the next larger digits are as near to a number as these, and name it as well: of the two Rust writes the
    /// larger ones, and `zmij` those that end in an even digit.
    fn is_half_below(&self, value: f64) -> bool {
        const FRACTION: u64 = (1 << 52) - 1;
        let bits = value.to_bits();
        let significand = bits & FRACTION | (FRACTION + 1);
        let zeros = significand.trailing_zeros();
        let significand = significand >> zeros;
        // A number with so many binary digits in its fraction has as many decimal ones, the last of which is a 5.
        let decimals = 1075 - (bits >> 52) as isize - zeros as isize;
        if !(2..=MOST as isize).contains(&decimals)
            || self.count as isize - self.point != decimals - 1
        {
            return false;
        }
        let digits = self.digits.iter().take(self.count);
        let digits = digits.fold(0, |own, digit| own * 10 + u128::from(*digit));
        let scale = (1..decimals).fold(1, |own, _| own * 10);
        (digits * 2 + 1) << decimals == u128::from(significand) * scale * 2
    }

    /// A number of at most 17 digits over a power of ten.
    fn of_whole(mut number: u64, decimals: isize) -> Self {
        let mut reversed = [0; MOST];
        let mut count = 0;
        for digit in &mut reversed {
            if number == 0 {
                break;
            }
            *digit = (number % 10) as u8;
            number /= 10;
            count += 1;
        }
        let mut digits = [0; MOST];
        let used = reversed.iter().take(count).rev();
        for (digit, own) in digits.iter_mut().zip(used) {
            *digit = *own;
        }
        let mut own = Self {
            digits,
            count,
            point: count as isize - decimals,
            minimum_fraction: 0,
        };
        own.without_zeros();
        own
    }

    /// A hundred times the number.
    pub(crate) fn percent(mut self) -> Self {
        if self.count > 0 {
            self.point += 2;
        }
        self
    }

    /// The number, rounded. A half is rounded away from zero.
    pub(crate) fn rounded(mut self, rounding: Rounding) -> Self {
        let kept = match rounding {
            Rounding::Fraction { maximum, .. } => self
                .point
                .saturating_add(maximum.try_into().unwrap_or(isize::MAX)),
            Rounding::Significant { maximum, .. } => maximum.try_into().unwrap_or(isize::MAX),
        };
        if kept < self.count as isize {
            self.cut(kept);
        }
        self.minimum_fraction = match rounding {
            Rounding::Fraction { minimum, .. } => minimum,
            // Of zero, the digit before the decimal point counts.
            Rounding::Significant { minimum, .. } => {
                let whole = if self.count == 0 { 1 } else { self.point };
                minimum.saturating_add_signed(-whole)
            }
        };
        self
    }

    /// Keeps the first digits. If there is less than none, the number is less than a half of what
    /// it is rounded to.
    fn cut(&mut self, kept: isize) {
        let rounds_up = usize::try_from(kept)
            .ok()
            .and_then(|kept| self.digits.get(kept))
            .is_some_and(|digit| *digit >= 5);
        let kept = usize::try_from(kept).unwrap_or(0);
        self.count = kept;
        for digit in self.digits.iter_mut().skip(kept) {
            *digit = 0;
        }
        if rounds_up {
            self.add_one(kept);
        }
        self.without_zeros();
    }

    /// Adds one to the last of the first digits.
    fn add_one(&mut self, count: usize) {
        for digit in self.digits.iter_mut().take(count).rev() {
            if *digit < 9 {
                *digit += 1;
                return;
            }
            *digit = 0;
        }
        // All were nines, or there were none.
        if let Some(first) = self.digits.first_mut() {
            *first = 1;
        }
        self.count = 1;
        self.point += 1;
    }

    fn without_zeros(&mut self) {
        let mut used = self.digits.iter().take(self.count);
        self.count = used
            .rposition(|digit| *digit != 0)
            .map_or(0, |last| last + 1);
        if self.count == 0 {
            self.point = 0;
        }
    }

    /// How many digits stand before the decimal point; none if that is 0.
    pub(crate) fn integer_count(&self) -> usize {
        usize::try_from(self.point).unwrap_or(0)
    }

    /// How many digits stand after the decimal point.
    pub(crate) fn fraction_count(&self) -> usize {
        let shown = self.count as isize - self.point;
        usize::try_from(shown)
            .unwrap_or(0)
            .max(self.minimum_fraction)
    }

    /// The digit at a place from the decimal point: 0 is the first after it, -1 the last before it.
    #[inline]
    pub(crate) fn at(&self, place: isize) -> u8 {
        let position = usize::try_from(self.point + place).ok();
        position
            .and_then(|position| self.digits.get(position))
            .copied()
            .unwrap_or(0)
    }

    /// What plural rules look at.
    pub(crate) fn operands(&self) -> Operands {
        let integer = (0..self.integer_count() as isize).rev();
        let integer = integer.map(|place| self.at(-1 - place));
        let fraction = (0..self.fraction_count() as isize).map(|place| self.at(place));
        Operands::from_digits(integer, fraction)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(value: f64, rounding: Rounding) -> String {
        let digits = Digits::new(value)
            .unwrap_or(Digits::of_whole(0, 0))
            .rounded(rounding);
        let whole = digits.integer_count() as isize;
        let mut text: String = (0..whole)
            .rev()
            .map(|place| char::from(b'0' + digits.at(-1 - place)))
            .collect();
        text.push('.');
        let fraction = 0..digits.fraction_count() as isize;
        text.extend(fraction.map(|place| char::from(b'0' + digits.at(place))));
        text
    }

    #[test]
    fn the_digits_are_the_shortest_that_name_the_number() {
        let exact = Rounding::Fraction {
            minimum: 0,
            maximum: usize::MAX,
        };
        let mut values = vec![
            0.0,
            0.1,
            0.3,
            0.1 + 0.2,
            1e15 + 0.3,
            4503599627370497.5,
            9007199254740991.0,
            f64::MAX,
            f64::MIN_POSITIVE,
            5e-324,
            1e21,
            123456.789,
            1.005,
        ];
        let mut bits: u64 = 1;
        for _ in 0..20_000 {
            bits = bits
                .wrapping_mul(6364136223846793005)
                .wrapping_add(1442695040888963407);
            values.push(f64::from_bits(bits >> 1));
            values.push((bits % 100_000_000) as f64 / 1000.0);
            values.push((bits >> 10) as f64 / 1000.0);
            // Half-way between two texts that name it.
            values.push((bits >> 14) as f64 + 0.25);
            values.push((bits >> 17) as f64 + 0.125);
            values.push((bits >> (14 + bits % 32)) as f64 / 1024.0);
        }
        for value in values.into_iter().filter(|value| value.is_finite()) {
            let written = value.to_string();
            let written = written
                .strip_prefix('0')
                .filter(|rest| rest.is_empty() || rest.starts_with('.'))
                .unwrap_or(&written);
            let expected = if written.contains('.') {
                written.to_owned()
            } else {
                format!("{written}.")
            };
            assert_eq!(shown(value, exact), expected);
        }
    }

    #[test]
    fn a_half_is_rounded_away_from_zero() {
        let fraction = |minimum, maximum| Rounding::Fraction { minimum, maximum };
        let significant = |minimum, maximum| Rounding::Significant { minimum, maximum };
        for (value, rounding, expected) in [
            (0.5, fraction(0, 0), "1."),
            (0.4, fraction(0, 0), "."),
            (0.05, fraction(0, 0), "."),
            (1.005, fraction(2, 2), "1.01"),
            (999.9996, fraction(0, 3), "1000."),
            (99.95, fraction(0, 1), "100."),
            (0.0005, fraction(0, 3), ".001"),
            (0.00049, fraction(2, 3), ".00"),
            (1234.5, fraction(2, 3), "1234.50"),
            (0.0, significant(3, 21), ".00"),
            (1234.5, significant(1, 2), "1200."),
            (0.012345, significant(1, 2), ".012"),
            (9.99, significant(1, 2), "10."),
            (9.99, significant(3, 3), "9.99"),
            (5.0, significant(3, 5), "5.00"),
            (99999.0, significant(3, 4), "100000."),
        ] {
            assert_eq!(shown(value, rounding), expected, "{value} {rounding:?}");
        }
    }
}
