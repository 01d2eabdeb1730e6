//! CLDR's plural rules as C expressions.

/// What a rule says of a whole number `n`, as an expression of C; `None` if that is nothing, or if it
/// is not in the syntax of CLDR.
///
/// The digits behind the decimal point (`v`, `w`, `f`, `t`) and the exponent of a compact number (`c`,
/// `e`) are then 0, and `i` is the number itself.
pub(crate) fn for_whole_numbers(rule: &str) -> Option<String> {
    let mut alternatives = Vec::new();
    for alternative in rule.split(" or ") {
        let mut terms = Vec::new();
        let mut holds = true;
        for relation in alternative.split(" and ") {
            match Relation::read(relation)?.for_whole_numbers() {
                Known::Always => {}
                Known::Never => holds = false,
                Known::If(term) => terms.push(term),
            }
        }
        if holds && !terms.is_empty() {
            alternatives.push(terms.join(" && "));
        }
    }
    let alternatives = match alternatives.as_slice() {
        [_] => alternatives,
        _ => alternatives
            .into_iter()
            .map(|own| format!("({own})"))
            .collect(),
    };
    (!alternatives.is_empty()).then(|| alternatives.join(" || "))
}

/// Such as `n % 10 = 2..4,9`.
struct Relation<'r> {
    operand: &'r str,
    modulus: Option<&'r str>,
    is_equal: bool,
    /// From the first to the last, both among them.
    ranges: Vec<(u64, u64)>,
}

enum Known {
    Always,
    Never,
    If(String),
}

impl<'r> Relation<'r> {
    fn read(relation: &'r str) -> Option<Self> {
        let (left, is_equal, right) = match relation.split_once(" != ") {
            Some((left, right)) => (left, false, right),
            None => {
                let (left, right) = relation.split_once(" = ")?;
                (left, true, right)
            }
        };
        let (operand, modulus) = match left.split_once(" % ") {
            Some((operand, modulus)) => (operand, Some(modulus)),
            None => (left, None),
        };
        let range = |range: &str| {
            let (first, last) = range.split_once("..").unwrap_or((range, range));
            Some((first.parse().ok()?, last.parse().ok()?))
        };
        Some(Self {
            operand: operand.trim(),
            modulus,
            is_equal,
            ranges: right.trim().split(',').map(range).collect::<Option<_>>()?,
        })
    }

    fn for_whole_numbers(&self) -> Known {
        if !matches!(self.operand, "n" | "i") {
            let has_zero = self.ranges.iter().any(|(first, _)| *first == 0);
            return match has_zero == self.is_equal {
                true => Known::Always,
                false => Known::Never,
            };
        }
        let n = match self.modulus {
            Some(modulus) => format!("n % {modulus}"),
            None => "n".to_owned(),
        };
        if let ([(first, last)], false) = (self.ranges.as_slice(), self.is_equal)
            && first == last
        {
            return Known::If(format!("{n} != {first}"));
        }
        let ranges = self.ranges.iter().map(|(first, last)| match first == last {
            true => format!("{n} == {first}"),
            false => format!("({n} >= {first} && {n} <= {last})"),
        });
        let ranges: Vec<String> = ranges.collect();
        let any = ranges.join(" || ");
        Known::If(match (self.is_equal, ranges.len()) {
            (true, 1) => any,
            (true, _) => format!("({any})"),
            (false, _) => format!("!({any})"),
        })
    }
}
