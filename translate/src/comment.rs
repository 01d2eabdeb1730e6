//! Descriptions of variables in comments.

/// What a comment says about a variable, `$name (Number) - how many`: its kind and its meaning.
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
