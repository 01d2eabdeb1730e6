//! The HTTP header `Accept-Language` (RFC 9110, section 12.5.4), as clients send it.

/// How much of a header is read, in bytes.
const MAX_BYTES: usize = 10_000;
/// How many items of a header are read.
const MAX_ITEMS: usize = 1_000;

/// The language ranges of a header, each with its quality in thousandths, in the header's order. Items
/// that are no language range or have no valid quality are left out.
///
/// Clients that print numbers in the manner of their language send `de;q=0,8`, which the comma
/// cuts in two. No language range begins with a digit, so an item of digits alone is the rest of
/// the quality before it.
pub(super) fn ranges(header: &str) -> impl Iterator<Item = (&str, u16)> {
    let mut rest = bounded(header).split(',').peekable();
    let items = std::iter::from_fn(move || {
        let item = rest.next()?;
        let decimals = rest.peek().map(|next| trimmed(next));
        Some((item, decimals.filter(|next| is_digits(next))))
    });
    let items = items.take(MAX_ITEMS);
    items.filter_map(|(item, decimals)| range(item, decimals))
}

/// The start of a header that is read: whole items only.
fn bounded(header: &str) -> &str {
    if header.len() <= MAX_BYTES {
        return header;
    }
    let (mut kept, mut end) = (0, 0);
    for item in header.split(',') {
        // The decimals of a quality stay with it.
        if end > 0 && !is_digits(trimmed(item)) {
            kept = end - 1;
        }
        end += item.len() + 1;
        if end > MAX_BYTES {
            break;
        }
    }
    header.get(..kept).unwrap_or("")
}

/// A language range and its quality, of which `decimals` may be the end.
fn range<'h>(item: &'h str, decimals: Option<&str>) -> Option<(&'h str, u16)> {
    let mut pieces = item.split(';').map(trimmed).peekable();
    let range = pieces.next().filter(|range| !range.is_empty())?;
    let mut quality = 1000;
    while let Some(parameter) = pieces.next() {
        let (name, value) = parameter.split_once('=')?;
        if name.trim_end().eq_ignore_ascii_case("q") {
            let value = value.trim_start();
            let decimals = decimals.filter(|_| pieces.peek().is_none());
            quality = match (value.split_once('.'), decimals) {
                (Some((whole, decimals)), _) => thousandths(whole, decimals),
                (None, decimals) => thousandths(value, decimals.unwrap_or_default()),
            }?;
        }
    }
    Some((range, quality))
}

/// A quality value of RFC 9110, section 12.4.2: 0 to 1 with at most three decimals.
fn thousandths(whole: &str, decimals: &str) -> Option<u16> {
    if decimals.len() > 3 || !decimals.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let fraction = decimals
        .bytes()
        .chain(std::iter::repeat(b'0'))
        .take(3)
        .fold(0, |sum, digit| sum * 10 + u16::from(digit - b'0'));
    match (whole, fraction) {
        ("0", fraction) => Some(fraction),
        ("1", 0) => Some(1000),
        _ => None,
    }
}

fn trimmed(text: &str) -> &str {
    text.trim_matches([' ', '\t'])
}

fn is_digits(item: &str) -> bool {
    !item.is_empty() && item.bytes().all(|byte| byte.is_ascii_digit())
}
