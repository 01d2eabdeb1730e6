//! What CLDR puts in place of outdated subtags: `iw` is `he`, `sh` is `sr-Latn`.

mod cldr;

use icu_locale_core::LanguageIdentifier as Id;
use icu_locale_core::subtags::{Language, Region, Script, Variant, language};

use super::likely;
use super::rows::find;

const SIGN_LANGUAGE: Language = language!("sgn");

/// Replaces what is outdated, as UTS 35 says ("LocaleId Canonicalization").
pub(super) fn replace(id: &mut Id) {
    // What stands in for a subtag may be outdated, too.
    while replace_with_variants(id)
        || replace_language(id)
        || replace_script(id)
        || replace_region(id)
        || replace_variant(id)
    {}
}

fn replace_with_variants(id: &mut Id) -> bool {
    if id.variants.is_empty() {
        return false;
    }
    for (language, variants, replacement) in cldr::WITH_VARIANTS {
        let is_any = *language == "und";
        let variants = variants.split('-').map(Variant::try_from_str);
        let Ok(variants) = variants.collect::<Result<Vec<_>, _>>() else {
            continue;
        };
        let fits = (is_any || *language == id.language.as_str())
            && variants.iter().all(|variant| id.variants.contains(variant));
        if fits && let Ok(replacement) = Id::try_from_str(replacement) {
            for variant in &variants {
                id.variants.remove(variant);
            }
            for &variant in replacement.variants.iter() {
                id.variants.push(variant);
            }
            if !is_any {
                id.language = replacement.language;
            }
            fill_in(id, &replacement);
            return true;
        }
    }
    false
}

fn replace_language(id: &mut Id) -> bool {
    if id.language == SIGN_LANGUAGE
        && let Some(region) = id.region
        && let Some(signs) = find(cldr::SIGN_LANGUAGES, region.as_str())
        && let Ok(signs) = Language::try_from_str(signs)
    {
        id.language = signs;
        id.region = None;
        return true;
    }
    let replacement = find(cldr::LANGUAGES, id.language.as_str());
    let Some(replacement) = replacement.and_then(|id| Id::try_from_str(id).ok()) else {
        return false;
    };
    id.language = replacement.language;
    fill_in(id, &replacement);
    true
}

/// What an id says itself stays.
fn fill_in(id: &mut Id, replacement: &Id) {
    id.script = id.script.or(replacement.script);
    id.region = id.region.or(replacement.region);
}

fn replace_script(id: &mut Id) -> bool {
    let script = id
        .script
        .and_then(|script| find(cldr::SCRIPTS, script.as_str()));
    let script = script.and_then(|script| Script::try_from_str(script).ok());
    id.script = script.or(id.script);
    script.is_some()
}

/// Of several regions that one has become, it is the one where the language is most likely spoken.
fn replace_region(id: &mut Id) -> bool {
    let regions = id
        .region
        .and_then(|region| find(cldr::REGIONS, region.as_str()));
    let regions = regions.into_iter().flat_map(str::split_whitespace);
    let regions: Vec<Region> = regions
        .filter_map(|region| Region::try_from_str(region).ok())
        .collect();
    let Some(&first) = regions.first() else {
        return false;
    };
    let mut likely = Id {
        language: id.language,
        script: id.script,
        ..Id::UNKNOWN
    };
    if regions.len() > 1 {
        likely::maximize(&mut likely);
    }
    let likely = likely.region.filter(|region| regions.contains(region));
    id.region = Some(likely.unwrap_or(first));
    true
}

fn replace_variant(id: &mut Id) -> bool {
    let outdated = id.variants.iter().find_map(|&variant| {
        let replacement = find(cldr::VARIANTS, variant.as_str())?;
        Some((variant, Variant::try_from_str(replacement).ok()?))
    });
    let Some((variant, replacement)) = outdated else {
        return false;
    };
    id.variants.remove(&variant);
    id.variants.push(replacement);
    true
}

#[cfg(test)]
mod tests {
    use icu_locale::{Locale, LocaleCanonicalizer};

    use super::super::rows::all;
    use super::*;

    /// What CLDR no longer replaces since the data of the tables was made.
    const CHANGED: &str = "fat";

    #[test]
    fn the_tables_are_sorted() {
        for table in [
            cldr::LANGUAGES,
            cldr::SIGN_LANGUAGES,
            cldr::SCRIPTS,
            cldr::REGIONS,
            cldr::VARIANTS,
        ] {
            assert!(all(table).is_sorted());
        }
    }

    #[test]
    fn what_is_outdated_is_replaced_as_icu4x_does() {
        let mut asked = Vec::new();
        for (language, _) in all(cldr::LANGUAGES) {
            let rests = ["", "-SU", "-Cyrl", "-Qaai-YU", "-hepburn-heploc", "-200"];
            asked.extend(rests.map(|rest| format!("{language}{rest}")));
        }
        for (region, _) in all(cldr::REGIONS) {
            let starts = [
                "und", "en", "hy", "sr-Latn", "und-Armn", "sgn", "iw", "de-Zzzz",
            ];
            asked.extend(starts.map(|start| format!("{start}-{region}")));
        }
        for (region, _) in all(cldr::SIGN_LANGUAGES) {
            asked.extend([format!("sgn-{region}"), format!("sgn-Latn-{region}-1996")]);
        }
        for (language, variants, _) in cldr::WITH_VARIANTS {
            for language in [language, "und", "zh", "iw", "hy"] {
                let rests = ["", "-1996", "-polytoni", "-fonipa"];
                asked.extend(rests.map(|rest| format!("{language}-{variants}{rest}")));
                asked.push(format!("{language}-DD-{variants}"));
            }
        }
        asked.extend(
            [
                "und",
                "el-polytoni",
                "el-polyton-polytoni",
                "ja-heploc",
                "und-Qaai",
            ]
            .map(str::to_owned),
        );
        let mut faults = Vec::new();
        for id in &asked {
            let Ok(mut ours) = id.parse::<Id>() else {
                continue;
            };
            let mut theirs = Locale::from(ours.clone());
            replace(&mut ours);
            LocaleCanonicalizer::new_extended().canonicalize(&mut theirs);
            if ours != theirs.id && !id.starts_with(CHANGED) {
                faults.push(format!("{id} is {ours}, and {theirs} by ICU4X"));
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}
