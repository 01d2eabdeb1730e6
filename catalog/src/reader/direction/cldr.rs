//! The directions of scripts, as cldr-core 48.2.0 has them.
//! Written by `.ci/locale_data.py`; do not edit.
//!
//! CLDR's data: Copyright © 1991-2026 Unicode, Inc., Unicode License V3: see LICENSE-UNICODE.

/// The scripts that are written from right to left; sorted.
pub(super) static RIGHT_TO_LEFT: &[&str] = &[
    "Adlm", "Arab", "Armi", "Avst", "Chrs", "Cprt", "Elym", "Gara", "Hatr", "Hebr", "Hung", "Khar",
    "Lydi", "Mand", "Mani", "Mend", "Merc", "Mero", "Narb", "Nbat", "Nkoo", "Orkh", "Ougr", "Palm",
    "Phli", "Phlp", "Phnx", "Prti", "Rohg", "Samr", "Sarb", "Sidt", "Sogd", "Sogo", "Syrc", "Thaa",
    "Yezi",
];
