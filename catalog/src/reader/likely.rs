//! Likely subtags, by CLDR: `pt` is `pt-Latn-BR`.
//!
//! There are 7,000 languages, and most are written in Latin letters in one of a few countries. So `likely/cldr.rs` has
//! which languages there are as bits, and for each the number of its script and region: in the library that is a
//! quarter of the size of a list. The other table is rows of one width, sorted. A subtag that is shorter than its
//! column ends in hyphens.

mod cldr;

use icu_locale_core::LanguageIdentifier as Id;
use icu_locale_core::subtags::{Language, Region, Script, region, script};

/// The first and the last of the digits that `likely/cldr.rs` writes numbers with.
const DIGITS: (u8, u8) = (b'#', b'~');

/// Rows of three subtags, at least two of them known or the language `und`, and of what they become.
static OTHERS: &str = include_str!("likely/others.txt");

/// Adds the subtags that an id leaves out, as UTS 35 says ("Add Likely Subtags"). An id that CLDR has none for stays as it is.
pub(super) fn maximize(id: &mut Id) {
    if id.script == Some(script!("Zzzz")) {
        id.script = None;
    }
    if id.region == Some(region!("ZZ")) {
        id.region = None;
    }
    let is_full = !id.language.is_unknown() && id.script.is_some() && id.region.is_some();
    if is_full {
        return;
    }
    if let Some((language, script, region)) = likely(id.language, id.script, id.region) {
        if id.language.is_unknown() {
            id.language = language;
        }
        id.script = id.script.or(script);
        id.region = id.region.or(region);
    }
}

/// The script in which a language is written, in a region.
pub(super) fn script_of(language: Language, region: Option<Region>) -> Option<Script> {
    likely(language, None, region)?.1
}

type Subtags = (Language, Option<Script>, Option<Region>);

fn likely(language: Language, script: Option<Script>, region: Option<Region>) -> Option<Subtags> {
    let both = (script.is_some() && region.is_some()).then_some((script, region));
    let script = script.map(|script| (Some(script), None));
    let region = region.map(|region| (None, Some(region)));
    let known = [both, script, region].into_iter().flatten();
    let mut found = known.map(|(script, region)| likely_of_several(language, script, region));
    found
        .find_map(|found| found)
        .or_else(|| likely_of(language))
}

fn likely_of_several(
    language: Language,
    script: Option<Script>,
    region: Option<Region>,
) -> Option<Subtags> {
    let mut key = [b'-'; 10];
    let parts = [
        (0, language.as_str()),
        (3, script.as_ref().map_or("", Script::as_str)),
        (7, region.as_ref().map_or("", Region::as_str)),
    ];
    for (start, subtag) in parts {
        let column = key.get_mut(start..start + subtag.len())?;
        column.copy_from_slice(subtag.as_bytes());
    }
    let row = find::<10, 21>(OTHERS, key)?;
    let (script, region) = script_and_region(row.get(3..)?);
    Some((
        parse(row.get(..3)?, Language::try_from_str)?,
        script,
        region,
    ))
}

fn likely_of(language: Language) -> Option<Subtags> {
    let place = place_of(language.as_str())?;
    let digit = |digits: &str| {
        let digit = digits.as_bytes().get(place)?;
        Some(usize::from(digit.checked_sub(DIGITS.0)?))
    };
    let base = usize::from(DIGITS.1 - DIGITS.0) + 1;
    let start = (digit(cldr::HIGH_DIGITS)? * base + digit(cldr::LOW_DIGITS)?) * SUBTAGS_WIDTH;
    let subtags = cldr::SUBTAGS.get(start..start + SUBTAGS_WIDTH)?;
    let (script, region) = script_and_region(subtags);
    Some((language, script, region))
}

/// The width of a script and a region.
const SUBTAGS_WIDTH: usize = 7;

/// Which of the languages it is in the order of the alphabet; `None` if CLDR has no subtags for it.
fn place_of(language: &str) -> Option<usize> {
    if !language.bytes().all(|letter| letter.is_ascii_lowercase()) {
        return None;
    }
    let mut letters = language.bytes().map(|letter| letter - b'a');
    let (first, second) = (usize::from(letters.next()?), usize::from(letters.next()?));
    // A language of two letters comes before those with a third.
    let third = letters.next().map_or(0, |third| third + 1);
    if letters.next().is_some() {
        return None;
    }
    let own = 1_u32.checked_shl(third.into())?;
    let pair = first * 26 + second;
    let thirds = *cldr::THIRD_LETTERS.get(pair)?;
    if thirds & own == 0 {
        return None;
    }
    let pairs_before = cldr::THIRD_LETTERS.get(first * 26..pair)?.iter().copied();
    let before = pairs_before.chain([thirds & (own - 1)]);
    let before: u32 = before.map(u32::count_ones).sum();
    Some(usize::from(*cldr::FIRST_LETTERS.get(first)?) + before as usize)
}

/// What comes after a key in the row that begins with it.
fn find<const KEY: usize, const ROW: usize>(
    table: &'static str,
    key: [u8; KEY],
) -> Option<&'static str> {
    let (rows, _) = table.as_bytes().as_chunks::<ROW>();
    let index = rows.binary_search_by(|row| row.first_chunk().cmp(&Some(&key)));
    let start = index.ok()? * ROW;
    table.get(start + KEY..start + ROW)
}

fn script_and_region(columns: &str) -> (Option<Script>, Option<Region>) {
    let column = |range| columns.get(range);
    (
        column(0..4).and_then(|script| parse(script, Script::try_from_str)),
        column(4..7).and_then(|region| parse(region, Region::try_from_str)),
    )
}

fn parse<T, E>(column: &str, parse: impl FnOnce(&str) -> Result<T, E>) -> Option<T> {
    parse(column.trim_end_matches('-')).ok()
}

#[cfg(test)]
mod tests {
    use icu_locale::LocaleExpander;

    use super::*;

    /// What CLDR has changed since the data of the tables was made, which ICU4X has already.
    const CHANGED: &[&str] = &[
        "bqv",
        "cpx",
        "csj",
        "gun",
        "jkm",
        "mnp",
        "mrd",
        "und-Latn-RU",
        "wlo",
        "wsg",
        "yol",
    ];

    #[test]
    fn the_table_is_sorted_and_of_one_width() {
        assert!(OTHERS.lines().is_sorted());
        assert!(OTHERS.lines().all(|row| row.len() == 20));
    }

    /// All languages of two or three letters.
    fn languages() -> impl Iterator<Item = String> {
        let letters = || 'a'..='z';
        let pairs = letters().flat_map(move |first| letters().map(move |second| (first, second)));
        pairs.flat_map(move |(first, second)| {
            let pair = format!("{first}{second}");
            let longer = letters().map(move |third| format!("{first}{second}{third}"));
            std::iter::once(pair).chain(longer)
        })
    }

    #[test]
    fn every_language_has_subtags_of_its_own_place() {
        let places: Vec<_> = languages().filter_map(|id| place_of(&id)).collect();
        assert!(places.iter().copied().eq(0..places.len()));
        assert!(places.len() > 7000);
        assert_eq!(cldr::HIGH_DIGITS.len(), places.len());
        assert_eq!(cldr::LOW_DIGITS.len(), places.len());
        for id in ["", "a", "aaaa", "e\u{e9}", "EN", "a1", "zzz", "aa{", "{a"] {
            assert_eq!(place_of(id), None);
        }
    }

    #[test]
    fn what_goes_without_saying_is_what_icu4x_has_from_cldr()
    -> Result<(), Box<dyn std::error::Error>> {
        let mut asked: Vec<String> = languages().filter(|id| place_of(id).is_some()).collect();
        let subtags = |row: &str| {
            let columns = [row.get(..3)?, row.get(3..7)?, row.get(7..10)?];
            let subtags = columns.map(|column| column.trim_end_matches('-'));
            Some(
                subtags
                    .into_iter()
                    .filter(|subtag| !subtag.is_empty())
                    .collect::<Vec<_>>()
                    .join("-"),
            )
        };
        asked.extend(OTHERS.lines().filter_map(subtags));
        let more = [
            "und",
            "mul",
            "en-Zzzz-ZZ",
            "und-Zzzz",
            "zh-TW",
            "zh-Hant",
            "sr-ME",
            "und-Latn",
            "und-US",
            "und-Latn-US",
            "und-Cyrl-ZZ",
            "pt-Latn-PT",
            "qaa-Latn",
            "und-Qaai",
            "und-AQ",
            "en-Shaw",
            "de-CH-1996",
        ];
        asked.extend(more.map(str::to_owned));
        let regions = ["US", "CN", "IN", "RS", "419", "ZZ"];
        let with_region = asked
            .iter()
            .filter(|id| id.len() <= 3)
            .flat_map(|id| regions.map(|region| format!("{id}-{region}")));
        let with_region: Vec<_> = with_region.collect();
        let mut faults = Vec::new();
        let mut changed = Vec::new();
        for id in asked.iter().chain(&with_region) {
            let mut ours: Id = id.parse()?;
            let mut theirs = ours.clone();
            maximize(&mut ours);
            LocaleExpander::new_extended().maximize(&mut theirs);
            if ours == theirs {
                continue;
            }
            let known = CHANGED
                .iter()
                .find(|&known| id == known || id.get(..3) == Some(known));
            if let Some(known) = known {
                changed.push(*known);
            } else {
                faults.push(format!("{id} is {ours}, and {theirs} by ICU4X"));
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        changed.sort_unstable();
        changed.dedup();
        assert_eq!(changed, CHANGED);
        Ok(())
    }
}
