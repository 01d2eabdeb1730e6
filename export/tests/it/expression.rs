//! An expression of C over `n`, as gettext has it, worked out.

/// The value of an expression for a number.
pub(crate) fn value(expression: &str, n: u64) -> u64 {
    let mut parser = Parser {
        rest: expression,
        n,
    };
    let value = parser.choice();
    assert_eq!(parser.rest.trim(), "", "of {expression}");
    value
}

struct Parser<'e> {
    rest: &'e str,
    n: u64,
}

impl Parser<'_> {
    fn take(&mut self, token: &str) -> bool {
        self.rest = self.rest.trim_start();
        match self.rest.strip_prefix(token) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn choice(&mut self) -> u64 {
        let condition = self.any();
        if !self.take("?") {
            return condition;
        }
        let then = self.choice();
        assert!(self.take(":"));
        let other = self.choice();
        if condition != 0 { then } else { other }
    }

    fn any(&mut self) -> u64 {
        let mut value = self.all();
        while self.take("||") {
            value = u64::from((self.all() != 0) | (value != 0));
        }
        value
    }

    fn all(&mut self) -> u64 {
        let mut value = self.relation();
        while self.take("&&") {
            value = u64::from((self.relation() != 0) & (value != 0));
        }
        value
    }

    fn relation(&mut self) -> u64 {
        let left = self.remainder();
        for (token, holds) in [
            ("==", (|a, b| a == b) as fn(u64, u64) -> bool),
            ("!=", |a, b| a != b),
            (">=", |a, b| a >= b),
            ("<=", |a, b| a <= b),
        ] {
            if self.take(token) {
                return u64::from(holds(left, self.remainder()));
            }
        }
        left
    }

    fn remainder(&mut self) -> u64 {
        let mut value = self.operand();
        while self.take("%") {
            value %= self.operand();
        }
        value
    }

    fn operand(&mut self) -> u64 {
        if self.take("!") {
            return u64::from(self.operand() == 0);
        }
        if self.take("(") {
            let value = self.choice();
            assert!(self.take(")"));
            return value;
        }
        if self.take("n") {
            return self.n;
        }
        let rest = self.rest;
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let (number, rest) = rest.split_at(digits);
        self.rest = rest;
        number.parse().expect("a number")
    }
}
