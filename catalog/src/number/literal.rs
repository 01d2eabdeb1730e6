//! Numbers in the source of a text.

/// The most decimals of which the power of ten is a floating-point number.
const EXACT_DECIMALS: usize = 22;

/// Up to here every whole number is an `f64`.
const EXACT: u64 = 1 << 53;

/// More digits than stand between any two floating-point numbers: of those after them it only counts whether they are 0.
const MOST_DIGITS: usize = 800;

/// The largest power of ten that is a limb.
const LIMB_DECIMALS: usize = 9;

/// Parses a literal of Fluent: digits, with `-` before or a fraction after them. The result is the nearest `f64`,
/// as `str::parse` has it; its tables and its code take 15 KB, which a page that loads the library as WebAssembly waits for.
pub(crate) fn parse_literal(literal: &str) -> Option<f64> {
    let unsigned = literal.strip_prefix('-').unwrap_or(literal);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    let digits = || whole.bytes().chain(fraction.bytes());
    if whole.is_empty() || !digits().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let digits = || digits().map(|byte| byte - b'0');
    let magnitude = match short(digits(), fraction.len()) {
        Some(exact) => exact,
        None => long(digits(), fraction.len()),
    };
    Some(match literal.len() == unsigned.len() {
        true => magnitude,
        false => -magnitude,
    })
}

/// Few digits: the quotient of two numbers that are exact is rounded once. `None` if there are more.
fn short(mut digits: impl Iterator<Item = u8>, decimals: usize) -> Option<f64> {
    let number = digits.try_fold(0_u64, |number, digit| {
        let number = number.checked_mul(10)?.checked_add(digit.into())?;
        (number <= EXACT).then_some(number)
    })?;
    let scale = (decimals <= EXACT_DECIMALS).then(|| (0..decimals).fold(1.0, |own, _| own * 10.0));
    scale.map(|scale| number as f64 / scale)
}

/// Any number of digits, by arithmetic on whole numbers of any size.
fn long(digits: impl Iterator<Item = u8>, decimals: usize) -> f64 {
    let mut number = Whole::default();
    let (mut count, mut dropped) = (0, 0);
    for digit in digits.skip_while(|digit| *digit == 0) {
        if count < MOST_DIGITS {
            number.multiply_add(10, digit.into());
            count += 1;
        } else {
            number.has_rest |= digit != 0;
            dropped += 1;
        }
    }
    // What the digits are to be multiplied by is a power of ten, or divided by if that is below 0.
    let power = dropped as isize - decimals as isize;
    match count as isize + power {
        _ if count == 0 => return 0.0,
        ..-330 => return 0.0,
        311.. => return f64::INFINITY,
        _ => {}
    }
    let mut exponent = 0;
    if power < 0 {
        // The quotient has more bits than a floating-point number.
        let limbs = power.unsigned_abs() / 8 + 4;
        number.shift(limbs);
        exponent = -32 * limbs as isize;
    }
    let mut left = power.unsigned_abs();
    while left > 0 {
        let step = left.min(LIMB_DECIMALS);
        left -= step;
        let factor = (0..step).fold(1, |own, _| own * 10);
        match power < 0 {
            true => number.divide(factor),
            false => number.multiply_add(factor, 0),
        }
    }
    number.scaled(exponent)
}

/// A whole number of any size.
#[derive(Default)]
struct Whole {
    /// The least significant one first.
    limbs: Vec<u32>,
    /// Whether something was left over that is less than 1.
    has_rest: bool,
}

impl Whole {
    fn multiply_add(&mut self, factor: u32, summand: u32) {
        let mut carry = u64::from(summand);
        for limb in &mut self.limbs {
            carry += u64::from(*limb) * u64::from(factor);
            *limb = carry as u32;
            carry >>= 32;
        }
        if carry > 0 {
            self.limbs.push(carry as u32);
        }
    }

    fn divide(&mut self, divisor: u32) {
        let divisor = u64::from(divisor);
        let mut rest = 0;
        for limb in self.limbs.iter_mut().rev() {
            rest = rest << 32 | u64::from(*limb);
            *limb = (rest / divisor) as u32;
            rest %= divisor;
        }
        self.has_rest |= rest > 0;
        while self.limbs.last() == Some(&0) {
            self.limbs.pop();
        }
    }

    /// Adds zeros below the number.
    fn shift(&mut self, limbs: usize) {
        self.limbs.splice(0..0, (0..limbs).map(|_| 0));
    }

    /// The floating-point number nearest to this one times a power of two. Of two that are as near it is the even one.
    fn scaled(&self, exponent: isize) -> f64 {
        let mut limbs = self.limbs.iter().rev();
        let first = limbs.by_ref().take(3);
        let first = first.fold(0_u128, |own, limb| own << 32 | u128::from(*limb));
        let top = first.checked_shl(first.leading_zeros()).unwrap_or(0);
        let has_rest = self.has_rest || top as u64 != 0 || limbs.clone().any(|limb| *limb != 0);
        let below = 64 - first.leading_zeros() as isize + 32 * limbs.len() as isize;
        let (top, exponent) = ((top >> 64) as u64, exponent + below);
        // Of 64 bits 53 are kept, and fewer of the smallest numbers.
        let dropped = (-1074 - exponent).max(11);
        if dropped > 64 {
            return 0.0;
        }
        let kept = top.checked_shr(dropped as u32).unwrap_or(0);
        let lost = top & (u64::MAX >> (64 - dropped));
        let half = 1 << (dropped - 1);
        let rounds_up = lost > half || lost == half && (has_rest || kept % 2 == 1);
        let exponent = (exponent + dropped) as i32;
        // In two steps, because the power itself may be too small or too large.
        (kept + u64::from(rounds_up)) as f64
            * 2_f64.powi(exponent / 2)
            * 2_f64.powi(exponent - exponent / 2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_are_read_as_rust_reads_them() {
        let mut literals: Vec<String> = [
            "0",
            "-0",
            "1",
            "-1.50",
            "007",
            "0.1",
            "123456789012345",
            "9007199254740993",
            "9007199254740993.0000000000000000000000000000000000001",
            "0.30000000000000004",
            "123456789012345678901234567890",
            "179769313486231580793728971405301",
        ]
        .map(str::to_owned)
        .into();
        let zeros = |count| "0".repeat(count);
        // Around the largest and the smallest numbers, and half-way between two.
        literals.extend([
            format!("17976931348623157{}", zeros(292)),
            format!("17976931348623158079{}", zeros(289)),
            format!("1797693134862315808{}", zeros(290)),
            format!("1{}", zeros(309)),
            format!("1{}", zeros(5_000)),
            format!("0.{}49406564584124654", zeros(323)),
            format!("0.{}24703282292062327", zeros(323)),
            format!("0.{}24703282292062328", zeros(323)),
            format!("0.{}2225073858507201", zeros(307)),
            format!("0.{}22250738585072014", zeros(307)),
            format!("0.{}1", zeros(400)),
            format!("0.{}1", zeros(5_000)),
            format!("9007199254740993.{}1", zeros(900)),
            format!("9007199254740993.{}", zeros(900)),
            format!("{}1.5", zeros(900)),
        ]);
        let mut bits: u64 = 1;
        let mut next = || {
            bits = bits
                .wrapping_mul(6364136223846793005)
                .wrapping_add(1442695040888963407);
            bits
        };
        for _ in 0..1_000 {
            let float = f64::from_bits(next() >> 1);
            if float.is_finite() {
                // All of its digits, which are up to 1,074.
                literals.push(format!("{float}"));
                literals.push(format!("{float:.1074}"));
                // Half-way to the next number, where that is not too large.
                let above = f64::from_bits(float.to_bits() + 1);
                if above.is_finite() && (1e-3..1e15).contains(&float) {
                    literals.push(format!("{:.1074}", float + (above - float) / 2.0));
                }
            }
            literals.push(format!("-{}.{:020}", next() >> 40, next()));
            literals.push(format!("{}{}", next(), next()));
        }
        for _ in 0..1_000 {
            // Half-way between two whole numbers that are neighbours, and next to that.
            let half = u128::from((next() >> 11) | EXACT) * 2 + 1;
            let scale = 1_u128 << (next() >> 59);
            literals.extend([-1_i8, 0, 1].map(|step| {
                (half * scale)
                    .saturating_add_signed(step.into())
                    .to_string()
            }));
        }
        let wrong: Vec<_> = literals
            .iter()
            .filter(|literal| {
                let expected: Result<f64, _> = literal.parse();
                parse_literal(literal).map(f64::to_bits) != expected.ok().map(f64::to_bits)
            })
            .collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }

    #[test]
    fn what_is_no_literal_is_not_read() {
        for text in [
            "", "-", "--1", "+1", ".5", "1e5", "inf", "NaN", "1,5", "1.2.3", " 1", "١",
        ] {
            assert_eq!(parse_literal(text), None, "{text}");
        }
    }
}
