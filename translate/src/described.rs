//! What the comment of an English message says of a variable.

/// The kind of a variable and what it is about, by the line `$name (Number) - how many`.
pub(crate) fn described<'c, L: AsRef<str>>(
    comment: &'c [L],
    variable: &str,
) -> Option<(&'c str, &'c str)> {
    comment.iter().find_map(|line| {
        let line = line.as_ref().trim();
        let rest = line.strip_prefix('$')?.strip_prefix(variable)?;
        let (kind, about) = rest.trim_start().strip_prefix('(')?.split_once(')')?;
        Some((kind, about.trim_start_matches([' ', '-', '–'])))
    })
}
