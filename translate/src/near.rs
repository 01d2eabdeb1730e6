//! Names that were misspelled.

/// The name that was probably meant by a misspelled one: the same but for capitals and underscores, or else the nearest
/// within one slip of the keyboard, or two in a long name. Digits are never a slip: error-2700 is not meant by error-2701.
pub fn nearest<'n>(word: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let plain = |name: &str| name.to_ascii_lowercase().replace('_', "-");
    let digits = |name: &str| -> String { name.chars().filter(char::is_ascii_digit).collect() };
    let slips = match word.chars().count() {
        0..=2 => 0,
        3..=7 => 1,
        _ => 2,
    };
    let (own, own_digits) = (plain(word), digits(word));
    let names = names.into_iter().filter(|name| *name != word);
    let near = names.filter_map(|name| {
        let distance = strsim::osa_distance(&own, &plain(name));
        let is_near = distance <= slips && digits(name) == own_digits;
        (is_near || distance == 0).then_some((distance, name))
    });
    near.min().map(|(_, name)| name)
}

/// The id that was probably meant by one that does not exist: the [nearest], or else the only one that has more before it, as
/// `error-voucher_expired` has before `voucher_expired`.
pub(crate) fn nearest_id<'n>(word: &str, ids: &[&'n str]) -> Option<&'n str> {
    let plain = |id: &str| id.to_ascii_lowercase().replace('_', "-");
    let end = format!("-{}", plain(word));
    let mut longer = ids.iter().filter(|id| plain(id).ends_with(&end));
    let mut only = || longer.next().filter(|_| longer.next().is_none());
    let near = nearest(word, ids.iter().copied());
    near.or_else(|| only().copied())
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_of_the_keyboard_is_recognized_and_another_word_is_not() {
        for (word, names, meant) in [
            (
                "error_2700",
                &["error-2700", "error-2701"][..],
                Some("error-2700"),
            ),
            ("Error-2700", &["error-2700"], Some("error-2700")),
            ("erorr-2700", &["error-2700"], Some("error-2700")),
            (
                "sync-retri",
                &["sync-retry", "sync-offline"],
                Some("sync-retry"),
            ),
            ("usr", &["user", "label"], Some("user")),
            ("uesr", &["user", "label"], Some("user")),
            ("-ap", &["-app"], Some("-app")),
            ("error-2701", &["error-2700"], None),
            ("error-9001", &["error-9000", "error-901"], None),
            ("c", &["a", "b"], None),
            ("sync-again", &["sync-retry"], None),
            ("a", &["a"], None),
        ] {
            assert_eq!(nearest(word, names.iter().copied()), meant, "{word}");
        }
    }
}
