use std::fmt::{self, Write};

/// What plural rules look at in a number: the digits that are shown, without its sign.
///
/// 1 and 1.0 differ: English has "1 file", but "1.0 files".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Operands {
    /// The whole part, see [`push`].
    pub(super) i: u64,
    /// How many digits of the fraction are shown.
    pub(super) v: u32,
    /// The digits of the fraction as one number, see [`push`].
    pub(super) f: u64,
    /// The same without the zeros at its end.
    pub(super) t: u64,
    /// The power of ten of the compact form: 6 in "1.2 million".
    pub(super) c: u32,
}

impl Operands {
    /// The operands of a number shown with at least `minimum` digits of its fraction, and with at most `maximum`
    /// if there is one. A half is rounded away from zero. More than 100 digits count as 100; where the two contradict
    /// each other, `minimum` counts.
    ///
    /// `None` for what has no digits: infinity, and what is not a number.
    ///
    /// ```
    /// # use message_catalog::ftl::plural::Operands;
    /// assert_eq!(Operands::from_f64(1.0, 2, None), Operands::parse("1.00"));
    /// assert_eq!(Operands::from_f64(-0.96, 0, Some(1)), Operands::parse("1"));
    /// ```
    pub fn from_f64(value: f64, minimum: usize, maximum: Option<usize>) -> Option<Self> {
        if !value.is_finite() {
            return None;
        }
        let value = value.abs();
        let minimum = minimum.min(MOST_DIGITS);
        let whole = value as u64;
        if value < EXACT && whole as f64 == value {
            return Some(Operands {
                i: whole,
                v: minimum as u32,
                ..Operands::default()
            });
        }
        let mut digits = Digits::new(maximum.map(|maximum| maximum.max(minimum)));
        // The shortest digits that name this value, never in scientific notation: what a reader sees.
        write!(digits, "{value}").ok()?;
        Some(digits.finish(minimum))
    }

    /// The operands of a number as it is written: digits, with `-` before or a fraction after them, of any length.
    /// CLDR's compact numbers are read, too: `1.2c6` is "1.2 million".
    ///
    /// `None` for any other text, such as `1e6`, `.5`, `1,000` or `+1`.
    pub fn parse(number: &str) -> Option<Self> {
        let unsigned = number.strip_prefix('-').unwrap_or(number);
        let (digits, exponent) = unsigned.split_once('c').unwrap_or((unsigned, "0"));
        let (whole, fraction) = match digits.split_once('.') {
            Some((whole, fraction)) if is_digits(fraction) => (whole, fraction),
            Some(_) => return None,
            None => (digits, ""),
        };
        if !is_digits(whole) || !is_digits(exponent) {
            return None;
        }
        let exponent: u8 = exponent.parse().ok()?;
        let (shifted, rest) = fraction.split_at(fraction.len().min(exponent.into()));
        let zeros = usize::from(exponent) - shifted.len();

        let mut operands = Operands {
            c: exponent.into(),
            ..Operands::default()
        };
        for digit in whole
            .bytes()
            .chain(shifted.bytes())
            .chain(std::iter::repeat_n(b'0', zeros))
        {
            operands.i = push(operands.i, digit - b'0');
        }
        for digit in rest.bytes() {
            operands.push_fraction(digit - b'0');
        }
        Some(operands)
    }

    /// The operands of a number of these digits.
    pub(crate) fn from_digits(
        integer: impl Iterator<Item = u8>,
        fraction: impl Iterator<Item = u8>,
    ) -> Self {
        let mut operands = Operands {
            i: integer.fold(0, push),
            ..Operands::default()
        };
        fraction.for_each(|digit| operands.push_fraction(digit));
        operands
    }

    /// Whether only zeros follow the decimal point. Rules about `n` are for such numbers.
    pub(super) fn is_whole(self) -> bool {
        self.t == 0
    }

    fn push_fraction(&mut self, digit: u8) {
        self.f = push(self.f, digit);
        self.v = self.v.saturating_add(1);
        if digit != 0 {
            self.t = self.f;
        }
    }
}

impl From<u64> for Operands {
    fn from(number: u64) -> Self {
        Operands {
            i: folded(number),
            ..Operands::default()
        }
    }
}

impl From<i64> for Operands {
    fn from(number: i64) -> Self {
        number.unsigned_abs().into()
    }
}

impl From<u32> for Operands {
    fn from(number: u32) -> Self {
        u64::from(number).into()
    }
}

impl From<i32> for Operands {
    fn from(number: i32) -> Self {
        i64::from(number).into()
    }
}

impl From<usize> for Operands {
    fn from(number: usize) -> Self {
        // No supported target has a wider `usize`.
        (number as u64).into()
    }
}

/// As many digits of a fraction as ECMA-402 lets anyone ask for.
const MOST_DIGITS: usize = 100;

/// From here on not every whole number is an `f64`, and the digits shown are not those of the exact value.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// Numbers of more digits than this are folded.
const FOLD: u64 = 10_u64.pow(17);

/// The number with one digit more. Rules ask for the last few digits, and whether a number is one of some small ones;
/// so of a number that is too long, a one and its last 17 digits are kept.
fn push(number: u64, digit: u8) -> u64 {
    folded(number * 10 + u64::from(digit))
}

fn folded(number: u64) -> u64 {
    if number < FOLD {
        number
    } else {
        FOLD + number % FOLD
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Takes the digits that `f64` writes, and rounds.
struct Digits {
    operands: Operands,
    in_fraction: bool,
    maximum: Option<usize>,
    rounded: bool,
    rounds_up: bool,
}

impl Digits {
    fn new(maximum: Option<usize>) -> Self {
        Digits {
            operands: Operands::default(),
            in_fraction: false,
            maximum,
            rounded: false,
            rounds_up: false,
        }
    }

    fn take(&mut self, byte: u8) {
        match byte {
            b'.' => self.in_fraction = true,
            _ if !self.in_fraction => self.operands.i = push(self.operands.i, byte - b'0'),
            _ if self
                .maximum
                .is_none_or(|maximum| (self.operands.v as usize) < maximum) =>
            {
                self.operands.push_fraction(byte - b'0');
            }
            _ if !self.rounded => {
                self.rounded = true;
                self.rounds_up = byte >= b'5';
            }
            _ => {}
        }
    }

    fn finish(self, minimum: usize) -> Operands {
        let mut operands = self.operands;
        if self.rounds_up {
            // An `f64` with a fraction has at most 17 significant digits, so nothing here is folded.
            operands.f += 1;
            if operands.f == 10_u64.checked_pow(operands.v).unwrap_or(0) {
                operands.f = 0;
                operands.i += 1;
            }
        }
        if self.rounded {
            // As with `maximumFractionDigits` elsewhere: what rounding leaves at the end as zeros is not shown.
            while operands.v as usize > minimum && operands.f.is_multiple_of(10) {
                operands.f /= 10;
                operands.v -= 1;
            }
            operands.t = without_zeros(operands.f);
        }
        while (operands.v as usize) < minimum {
            operands.push_fraction(0);
        }
        operands
    }
}

impl Write for Digits {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        text.bytes().for_each(|byte| self.take(byte));
        Ok(())
    }
}

fn without_zeros(mut number: u64) -> u64 {
    while number != 0 && number.is_multiple_of(10) {
        number /= 10;
    }
    number
}
