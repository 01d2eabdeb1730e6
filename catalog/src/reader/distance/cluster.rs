//! Regions of a language that are nearer to one another than to the rest.

use icu_locale_core::subtags::{Language, Region, Script};

/// CLDR divides the regions of some languages in two: those of `inside` and all others. Within either
/// part they are nearer to one another than across.
pub(super) struct Cluster {
    pub(super) language: Language,
    /// The script that this holds for; `None` for all.
    pub(super) script: Option<Script>,
    /// The regions of the first part, sorted, with the regions of several countries that lie in it.
    pub(super) inside: &'static [Region],
    /// Regions of several countries that lie in both parts, sorted.
    pub(super) mixed: &'static [Region],
    /// A region of the second part that is nearer than others to all of that part.
    pub(super) nearest_outside: Option<Region>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Inside,
    Outside,
    Both,
}

impl Cluster {
    /// CLDR's distance between two regions that are not the same.
    pub(super) fn distance(&self, one: Region, other: Region) -> u8 {
        let parts = (self.part(one), self.part(other));
        match parts {
            (Part::Outside, Part::Outside)
                if [Some(one), Some(other)].contains(&self.nearest_outside) =>
            {
                3
            }
            (Part::Inside, Part::Inside) | (Part::Outside, Part::Outside) => 4,
            _ => 5,
        }
    }

    fn part(&self, region: Region) -> Part {
        if self.inside.binary_search(&region).is_ok() {
            Part::Inside
        } else if self.mixed.binary_search(&region).is_ok() {
            Part::Both
        } else {
            Part::Outside
        }
    }
}
