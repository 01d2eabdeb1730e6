//! CLDR's plural rules: CLDR 49 as Babel 2.19.0 has it, and that of cldr-core
//! 48.2.0 for languages that Babel lacks. Written by `.ci/plural_rules.py`; do not edit.
//!
//! Copyright © 1991-2026 Unicode, Inc., Unicode License V3: see LICENSE-UNICODE.

// The shapes follow CLDR's text, not Clippy's taste.
#![allow(clippy::all)]

use super::category::PluralCategory::{self, Few, Many, One, Other, Two, Zero};
use super::operands::Operands;
use super::rule_set::RuleSet;

/// Language, region or nothing, rules; sorted.
type Table = &'static [(&'static str, &'static str, &'static RuleSet)];

pub(super) static CARDINAL: Table = &[
    ("af", "", &CARDINAL_AF),
    ("ak", "", &CARDINAL_AK),
    ("am", "", &CARDINAL_AM),
    ("an", "", &CARDINAL_AF),
    ("ar", "", &CARDINAL_AR),
    ("ars", "", &CARDINAL_AR),
    ("as", "", &CARDINAL_AM),
    ("asa", "", &CARDINAL_AF),
    ("ast", "", &CARDINAL_AST),
    ("az", "", &CARDINAL_AF),
    ("bal", "", &CARDINAL_AF),
    ("be", "", &CARDINAL_BE),
    ("bem", "", &CARDINAL_AF),
    ("bez", "", &CARDINAL_AF),
    ("bg", "", &CARDINAL_AF),
    ("bho", "", &CARDINAL_AK),
    ("blo", "", &CARDINAL_BLO),
    ("bm", "", &CARDINAL_BM),
    ("bn", "", &CARDINAL_AM),
    ("bo", "", &CARDINAL_BM),
    ("br", "", &CARDINAL_BR),
    ("brx", "", &CARDINAL_AF),
    ("bs", "", &CARDINAL_BS),
    ("ca", "", &CARDINAL_CA),
    ("ce", "", &CARDINAL_AF),
    ("ceb", "", &CARDINAL_CEB),
    ("cgg", "", &CARDINAL_AF),
    ("chr", "", &CARDINAL_AF),
    ("ckb", "", &CARDINAL_AF),
    ("cs", "", &CARDINAL_CS),
    ("csw", "", &CARDINAL_AK),
    ("cv", "", &CARDINAL_BLO),
    ("cy", "", &CARDINAL_CY),
    ("da", "", &CARDINAL_DA),
    ("de", "", &CARDINAL_AST),
    ("doi", "", &CARDINAL_AM),
    ("dsb", "", &CARDINAL_DSB),
    ("dv", "", &CARDINAL_AF),
    ("dz", "", &CARDINAL_BM),
    ("ee", "", &CARDINAL_AF),
    ("el", "", &CARDINAL_AF),
    ("en", "", &CARDINAL_AST),
    ("eo", "", &CARDINAL_AF),
    ("es", "", &CARDINAL_ES),
    ("et", "", &CARDINAL_AST),
    ("eu", "", &CARDINAL_AF),
    ("fa", "", &CARDINAL_AM),
    ("ff", "", &CARDINAL_FF),
    ("fi", "", &CARDINAL_AST),
    ("fil", "", &CARDINAL_CEB),
    ("fo", "", &CARDINAL_AF),
    ("fr", "", &CARDINAL_FR),
    ("fur", "", &CARDINAL_AF),
    ("fy", "", &CARDINAL_AST),
    ("ga", "", &CARDINAL_GA),
    ("gd", "", &CARDINAL_GD),
    ("gl", "", &CARDINAL_CA),
    ("gsw", "", &CARDINAL_AF),
    ("gu", "", &CARDINAL_AM),
    ("guw", "", &CARDINAL_AK),
    ("gv", "", &CARDINAL_GV),
    ("ha", "", &CARDINAL_AF),
    ("haw", "", &CARDINAL_AF),
    ("he", "", &CARDINAL_HE),
    ("hi", "", &CARDINAL_AM),
    ("hnj", "", &CARDINAL_BM),
    ("hr", "", &CARDINAL_BS),
    ("hsb", "", &CARDINAL_DSB),
    ("hu", "", &CARDINAL_AF),
    ("hy", "", &CARDINAL_FF),
    ("ia", "", &CARDINAL_AST),
    ("id", "", &CARDINAL_BM),
    ("ie", "", &CARDINAL_AST),
    ("ig", "", &CARDINAL_BM),
    ("ii", "", &CARDINAL_BM),
    ("io", "", &CARDINAL_AST),
    ("is", "", &CARDINAL_IS),
    ("it", "", &CARDINAL_CA),
    ("iu", "", &CARDINAL_IU),
    ("ja", "", &CARDINAL_BM),
    ("jbo", "", &CARDINAL_BM),
    ("jgo", "", &CARDINAL_AF),
    ("jmc", "", &CARDINAL_AF),
    ("jv", "", &CARDINAL_BM),
    ("ka", "", &CARDINAL_AF),
    ("kab", "", &CARDINAL_FF),
    ("kaj", "", &CARDINAL_AF),
    ("kcg", "", &CARDINAL_AF),
    ("kde", "", &CARDINAL_BM),
    ("kea", "", &CARDINAL_BM),
    ("kk", "", &CARDINAL_AF),
    ("kkj", "", &CARDINAL_AF),
    ("kl", "", &CARDINAL_AF),
    ("km", "", &CARDINAL_BM),
    ("kn", "", &CARDINAL_AM),
    ("ko", "", &CARDINAL_BM),
    ("kok", "", &CARDINAL_AM),
    ("ks", "", &CARDINAL_AF),
    ("ksb", "", &CARDINAL_AF),
    ("ksh", "", &CARDINAL_BLO),
    ("ku", "", &CARDINAL_AF),
    ("kw", "", &CARDINAL_KW),
    ("ky", "", &CARDINAL_AF),
    ("lag", "", &CARDINAL_LAG),
    ("lb", "", &CARDINAL_AF),
    ("lg", "", &CARDINAL_AF),
    ("lij", "", &CARDINAL_AST),
    ("lkt", "", &CARDINAL_BM),
    ("lld", "", &CARDINAL_CA),
    ("ln", "", &CARDINAL_AK),
    ("lo", "", &CARDINAL_BM),
    ("lt", "", &CARDINAL_LT),
    ("lv", "", &CARDINAL_LV),
    ("mas", "", &CARDINAL_AF),
    ("mg", "", &CARDINAL_AK),
    ("mgo", "", &CARDINAL_AF),
    ("mk", "", &CARDINAL_MK),
    ("ml", "", &CARDINAL_AF),
    ("mn", "", &CARDINAL_AF),
    ("mr", "", &CARDINAL_AF),
    ("ms", "", &CARDINAL_BM),
    ("mt", "", &CARDINAL_MT),
    ("my", "", &CARDINAL_BM),
    ("nah", "", &CARDINAL_AF),
    ("naq", "", &CARDINAL_IU),
    ("nb", "", &CARDINAL_AF),
    ("nd", "", &CARDINAL_AF),
    ("ne", "", &CARDINAL_AF),
    ("nl", "", &CARDINAL_AST),
    ("nn", "", &CARDINAL_AF),
    ("nnh", "", &CARDINAL_AF),
    ("no", "", &CARDINAL_AF),
    ("nqo", "", &CARDINAL_BM),
    ("nr", "", &CARDINAL_AF),
    ("nso", "", &CARDINAL_AK),
    ("ny", "", &CARDINAL_AF),
    ("nyn", "", &CARDINAL_AF),
    ("om", "", &CARDINAL_AF),
    ("or", "", &CARDINAL_AF),
    ("os", "", &CARDINAL_AF),
    ("osa", "", &CARDINAL_BM),
    ("pa", "", &CARDINAL_AK),
    ("pap", "", &CARDINAL_AF),
    ("pcm", "", &CARDINAL_AM),
    ("pl", "", &CARDINAL_PL),
    ("prg", "", &CARDINAL_LV),
    ("ps", "", &CARDINAL_AF),
    ("pt", "", &CARDINAL_FR),
    ("pt", "AO", &CARDINAL_CA),
    ("pt", "CH", &CARDINAL_CA),
    ("pt", "CV", &CARDINAL_CA),
    ("pt", "FR", &CARDINAL_CA),
    ("pt", "GQ", &CARDINAL_CA),
    ("pt", "GW", &CARDINAL_CA),
    ("pt", "LU", &CARDINAL_CA),
    ("pt", "MO", &CARDINAL_CA),
    ("pt", "MZ", &CARDINAL_CA),
    ("pt", "PT", &CARDINAL_CA),
    ("pt", "ST", &CARDINAL_CA),
    ("pt", "TL", &CARDINAL_CA),
    ("rm", "", &CARDINAL_AF),
    ("ro", "", &CARDINAL_RO),
    ("rof", "", &CARDINAL_AF),
    ("ru", "", &CARDINAL_RU),
    ("rwk", "", &CARDINAL_AF),
    ("sah", "", &CARDINAL_BM),
    ("saq", "", &CARDINAL_AF),
    ("sat", "", &CARDINAL_IU),
    ("sc", "", &CARDINAL_AST),
    ("scn", "", &CARDINAL_CA),
    ("sd", "", &CARDINAL_AF),
    ("sdh", "", &CARDINAL_AF),
    ("se", "", &CARDINAL_IU),
    ("seh", "", &CARDINAL_AF),
    ("ses", "", &CARDINAL_BM),
    ("sg", "", &CARDINAL_BM),
    ("sgs", "", &CARDINAL_SGS),
    ("shi", "", &CARDINAL_SHI),
    ("si", "", &CARDINAL_SI),
    ("sk", "", &CARDINAL_CS),
    ("sl", "", &CARDINAL_SL),
    ("sma", "", &CARDINAL_IU),
    ("smi", "", &CARDINAL_IU),
    ("smj", "", &CARDINAL_IU),
    ("smn", "", &CARDINAL_IU),
    ("sms", "", &CARDINAL_IU),
    ("sn", "", &CARDINAL_AF),
    ("so", "", &CARDINAL_AF),
    ("sq", "", &CARDINAL_AF),
    ("sr", "", &CARDINAL_BS),
    ("ss", "", &CARDINAL_AF),
    ("ssy", "", &CARDINAL_AF),
    ("st", "", &CARDINAL_AF),
    ("su", "", &CARDINAL_BM),
    ("sv", "", &CARDINAL_AST),
    ("sw", "", &CARDINAL_AST),
    ("syr", "", &CARDINAL_AF),
    ("ta", "", &CARDINAL_AF),
    ("te", "", &CARDINAL_AF),
    ("teo", "", &CARDINAL_AF),
    ("tg", "", &CARDINAL_AM),
    ("th", "", &CARDINAL_BM),
    ("ti", "", &CARDINAL_AK),
    ("tig", "", &CARDINAL_AF),
    ("tk", "", &CARDINAL_AF),
    ("tn", "", &CARDINAL_AF),
    ("to", "", &CARDINAL_BM),
    ("tpi", "", &CARDINAL_BM),
    ("tr", "", &CARDINAL_AF),
    ("ts", "", &CARDINAL_AF),
    ("tzm", "", &CARDINAL_TZM),
    ("ug", "", &CARDINAL_AF),
    ("uk", "", &CARDINAL_RU),
    ("ur", "", &CARDINAL_AST),
    ("uz", "", &CARDINAL_AF),
    ("ve", "", &CARDINAL_AF),
    ("vec", "", &CARDINAL_CA),
    ("vi", "", &CARDINAL_AM),
    ("vo", "", &CARDINAL_AF),
    ("vun", "", &CARDINAL_AF),
    ("wa", "", &CARDINAL_AK),
    ("wae", "", &CARDINAL_AF),
    ("wo", "", &CARDINAL_BM),
    ("xh", "", &CARDINAL_AF),
    ("xog", "", &CARDINAL_AF),
    ("yi", "", &CARDINAL_AST),
    ("yo", "", &CARDINAL_BM),
    ("yue", "", &CARDINAL_BM),
    ("zh", "", &CARDINAL_BM),
    ("zu", "", &CARDINAL_AM),
];

pub(super) static ORDINAL: Table = &[
    ("af", "", &ORDINAL_AF),
    ("am", "", &ORDINAL_AM),
    ("an", "", &ORDINAL_AM),
    ("ar", "", &ORDINAL_AM),
    ("as", "", &ORDINAL_AS),
    ("ast", "", &ORDINAL_AM),
    ("az", "", &ORDINAL_AZ),
    ("bal", "", &ORDINAL_BAL),
    ("be", "", &ORDINAL_BE),
    ("bg", "", &ORDINAL_BG),
    ("blo", "", &ORDINAL_BLO),
    ("bn", "", &ORDINAL_AS),
    ("bs", "", &ORDINAL_AM),
    ("ca", "", &ORDINAL_CA),
    ("ce", "", &ORDINAL_AM),
    ("cs", "", &ORDINAL_AM),
    ("cv", "", &ORDINAL_AM),
    ("cy", "", &ORDINAL_CY),
    ("da", "", &ORDINAL_AM),
    ("de", "", &ORDINAL_AM),
    ("dsb", "", &ORDINAL_AM),
    ("el", "", &ORDINAL_AM),
    ("en", "", &ORDINAL_EN),
    ("es", "", &ORDINAL_ES),
    ("et", "", &ORDINAL_AM),
    ("eu", "", &ORDINAL_AM),
    ("fa", "", &ORDINAL_AM),
    ("fi", "", &ORDINAL_AM),
    ("fil", "", &ORDINAL_BAL),
    ("fr", "", &ORDINAL_BAL),
    ("fy", "", &ORDINAL_AM),
    ("ga", "", &ORDINAL_BAL),
    ("gd", "", &ORDINAL_GD),
    ("gl", "", &ORDINAL_AM),
    ("gsw", "", &ORDINAL_AM),
    ("gu", "", &ORDINAL_GU),
    ("he", "", &ORDINAL_AM),
    ("hi", "", &ORDINAL_GU),
    ("hr", "", &ORDINAL_AM),
    ("hsb", "", &ORDINAL_AM),
    ("hu", "", &ORDINAL_HU),
    ("hy", "", &ORDINAL_BAL),
    ("ia", "", &ORDINAL_AM),
    ("id", "", &ORDINAL_AM),
    ("ie", "", &ORDINAL_AM),
    ("is", "", &ORDINAL_AM),
    ("it", "", &ORDINAL_IT),
    ("ja", "", &ORDINAL_AM),
    ("ka", "", &ORDINAL_KA),
    ("kk", "", &ORDINAL_KK),
    ("km", "", &ORDINAL_AM),
    ("kn", "", &ORDINAL_AM),
    ("ko", "", &ORDINAL_AM),
    ("kok", "", &ORDINAL_KOK),
    ("kw", "", &ORDINAL_KW),
    ("ky", "", &ORDINAL_AM),
    ("lij", "", &ORDINAL_LIJ),
    ("lld", "", &ORDINAL_IT),
    ("lo", "", &ORDINAL_BAL),
    ("lt", "", &ORDINAL_AM),
    ("lv", "", &ORDINAL_AM),
    ("mk", "", &ORDINAL_MK),
    ("ml", "", &ORDINAL_AM),
    ("mn", "", &ORDINAL_AM),
    ("mr", "", &ORDINAL_KOK),
    ("ms", "", &ORDINAL_BAL),
    ("my", "", &ORDINAL_AM),
    ("nb", "", &ORDINAL_AM),
    ("ne", "", &ORDINAL_NE),
    ("nl", "", &ORDINAL_AM),
    ("nn", "", &ORDINAL_AM),
    ("no", "", &ORDINAL_AM),
    ("or", "", &ORDINAL_OR),
    ("pa", "", &ORDINAL_AM),
    ("pl", "", &ORDINAL_AM),
    ("prg", "", &ORDINAL_AM),
    ("ps", "", &ORDINAL_AM),
    ("pt", "", &ORDINAL_AM),
    ("ro", "", &ORDINAL_BAL),
    ("ru", "", &ORDINAL_AM),
    ("sc", "", &ORDINAL_IT),
    ("scn", "", &ORDINAL_LIJ),
    ("sd", "", &ORDINAL_AM),
    ("si", "", &ORDINAL_AM),
    ("sk", "", &ORDINAL_AM),
    ("sl", "", &ORDINAL_AM),
    ("sq", "", &ORDINAL_SQ),
    ("sr", "", &ORDINAL_AM),
    ("sv", "", &ORDINAL_SV),
    ("sw", "", &ORDINAL_AM),
    ("ta", "", &ORDINAL_AM),
    ("te", "", &ORDINAL_AM),
    ("tg", "", &ORDINAL_AM),
    ("th", "", &ORDINAL_AM),
    ("tk", "", &ORDINAL_TK),
    ("tpi", "", &ORDINAL_AM),
    ("tr", "", &ORDINAL_AM),
    ("uk", "", &ORDINAL_UK),
    ("ur", "", &ORDINAL_AM),
    ("uz", "", &ORDINAL_AM),
    ("vec", "", &ORDINAL_IT),
    ("vi", "", &ORDINAL_BAL),
    ("yue", "", &ORDINAL_AM),
    ("zh", "", &ORDINAL_AM),
    ("zu", "", &ORDINAL_AM),
];

static CARDINAL_AF: RuleSet = RuleSet {
    categories: &[One, Other],
    conditions: &["n = 1"],
    choose: cardinal_af,
};

fn cardinal_af(n: Operands) -> PluralCategory {
    if n.is_whole() && n.i == 1 {
        return One;
    }
    Other
}

static CARDINAL_AK: RuleSet = RuleSet {
    categories: &[One, Other],
    conditions: &["n = 0..1"],
    choose: cardinal_ak,
};

fn cardinal_ak(n: Operands) -> PluralCategory {
    if n.is_whole() && matches!(n.i, 0..=1) {
        return One;
    }
    Other
}

static CARDINAL_AM: RuleSet = RuleSet {
    categories: &[One, Other],
    conditions: &["i = 0 or n = 1"],
    choose: cardinal_am,
};

fn cardinal_am(n: Operands) -> PluralCategory {
    if n.i == 0 || n.is_whole() && n.i == 1 {
        return One;
    }
    Other
}

static CARDINAL_AR: RuleSet = RuleSet {
    categories: &[Zero, One, Two, Few, Many, Other],
    conditions: &[
        "n = 0",
        "n = 1",
        "n = 2",
        "n % 100 = 3..10",
        "n % 100 = 11..99",
    ],
    choose: cardinal_ar,
};

fn cardinal_ar(n: Operands) -> PluralCategory {
    if n.is_whole() && n.i == 0 {
        return Zero;
    }
    if n.is_whole() && n.i == 1 {
        return One;
    }
    if n.is_whole() && n.i == 2 {
        return Two;
    }
    if n.is_whole() && matches!(n.i % 100, 3..=10) {
        return Few;
    }
    if n.is_whole() && matches!(n.i % 100, 11..=99) {
        return Many;
    }
    Other
}

static CARDINAL_AST: RuleSet = RuleSet {
    categories: &[One, Other],
    conditions: &["i = 1 and v = 0"],
    choose: cardinal_ast,
};

fn cardinal_ast(n: Operands) -> PluralCategory {
    if n.i == 1 && n.v == 0 {
        return One;
    }
    Other
}

static CARDINAL_BE: RuleSet = RuleSet {
    categories: &[One, Few, Many, Other],
    conditions: &[
        "n % 10 = 1 and n % 100 != 11",
        "n % 10 = 2..4 and n % 100 != 12..14",
        "n % 10 = 0 or n % 10 = 5..9 or n % 100 = 11..14",
    ],
    choose: cardinal_be,
};

fn cardinal_be(n: Operands) -> PluralCategory {
    if n.is_whole() && n.i % 10 == 1 && !(n.is_whole() && n.i % 100 == 11) {
        return One;
    }
    if n.is_whole() && matches!(n.i % 10, 2..=4) && !(n.is_whole() && matches!(n.i % 100, 12..=14))
    {
        return Few;
    }
    if n.is_whole() && n.i % 10 == 0
        || n.is_whole() && matches!(n.i % 10, 5..=9)
        || n.is_whole() && matches!(n.i % 100, 11..=14)
    {
        return Many;
    }
    Other
}

static CARDINAL_BLO: RuleSet = RuleSet {
    categories: &[Zero, One, Other],
    conditions: &["n = 0", "n = 1"],
    choose: cardinal_blo,
};

fn cardinal_blo(n: Operands) -> PluralCategory {
    if n.is_whole() && n.i == 0 {
        return Zero;
    }
    if n.is_whole() && n.i == 1 {
        return One;
    }
    Other
}

static CARDINAL_BM: RuleSet = RuleSet {
    categories: &[Other],
    conditions: &[],
    choose: cardinal_bm,
};

fn cardinal_bm(_: Operands) -> PluralCategory {
    Other
}

static CARDINAL_BR: RuleSet = RuleSet {
    categories: &[One, Two, Few, Many, Other],
    conditions: &[
        "n % 10 = 1 and n % 100 != 11,71,91",
        "n % 10 = 2 and n % 100 != 12,72,92",
        "n % 10 = 3..4,9 and n % 100 != 10..19,70..79,90..99",
        "n != 0 and n % 1000000 = 0",
    ],
    choose: cardinal_br,
};

fn cardinal_br(n: Operands) -> PluralCategory {
    if n.is_whole() && n.i % 10 == 1 && !(n.is_whole() && matches!(n.i % 100, 11 | 71 | 91)) {
        return One;
    }
    if n.is_whole() && n.i % 10 == 2 && !(n.is_whole() && matches!(n.i % 100, 12 | 72 | 92)) {
        return Two;
    }
    if n.is_whole()
        && matches!(n.i % 10, 3..=4 | 9)
        && !(n.is_whole() && matches!(n.i % 100, 10..=19 | 70..=79 | 90..=99))
    {
        return Few;
    }
    if !(n.is_whole() && n.i == 0) && n.is_whole() && n.i % 1000000 == 0 {
        return Many;
    }
    Other
}

static CARDINAL_BS: RuleSet = RuleSet {
    categories: &[One, Few, Other],
    conditions: &[
        "v = 0 and i % 10 = 1 and i % 100 != 11 or f % 10 = 1 and f % 100 != 11",
        "v = 0 and i % 10 = 2..4 and i % 100 != 12..14 or f % 10 = 2..4 and f % 100 != 12..14",
    ],
    choose: cardinal_bs,
};

fn cardinal_bs(n: Operands) -> PluralCategory {
    if n.v == 0 && n.i % 10 == 1 && !(n.i % 100 == 11) || n.f % 10 == 1 && !(n.f % 100 == 11) {
        return One;
    }
    if n.v == 0 && matches!(n.i % 10, 2..=4) && !(matches!(n.i % 100, 12..=14))
        || matches!(n.f % 10, 2..=4) && !(matches!(n.f % 100, 12..=14))
    {
        return Few;
    }
    Other
}

static CARDINAL_CA: RuleSet = RuleSet {
    categories: &[One, Many, Other],
    conditions: &[
        "i = 1 and v = 0",
        "e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5",
    ],
    choose: cardinal_ca,
};

fn cardinal_ca(n: Operands) -> PluralCategory {
    if n.i == 1 && n.v == 0 {
        return One;
    }
    if n.c == 0 && !(n.i == 0) && n.i % 1000000 == 0 && n.v == 0 || !(matches!(n.c, 0..=5)) {
        return Many;
    }
    Other
}

static CARDINAL_CEB: RuleSet = RuleSet {
    categories: &[One, Other],
    conditions: &["v = 0 and i = 1,2,3 or v = 0 and i % 10 != 4,6,9 or v != 0 and f % 10 != 4,6,9"],
    choose: cardinal_ceb,
};

fn cardinal_ceb(n: Operands) -> PluralCategory {
    if n.v == 0 && matches!(n.i, 1 | 2 | 3)
        || n.v == 0 && !(matches!(n.i % 10, 4 | 6 | 9))
        || !(n.v == 0) && !(matches!(n.f % 10, 4 | 6 | 9))
    {
        return One;
    }
    Other
}

static CARDINAL_CS: RuleSet = RuleSet {
    categories: &[One, Few, Many, Other],
    conditions: &["i = 1 and v = 0", "i = 2..4 and v = 0", "v != 0"],
    choose: cardinal_cs,
};

fn cardinal_cs(n: Operands) -> PluralCategory {
    if n.i == 1 && n.v == 0 {
        return One;
    }
    if matches!(n.i, 2..=4) && n.v == 0 {
        return Few;
    }
    if !(n.v == 0) {
        return Many;
    }
    Other
}

static CARDINAL_CY: RuleSet = RuleSet {
    categories: &[Zero, One, Two, Few, Many, Other],
    conditions: &["n = 0", "n = 1", "n = 2", "n = 3", "n = 6"],
    choose: cardinal_cy,
};

fn cardinal_cy(n: Operands) -> PluralCategory {
    if n.is_whole() && n.i == 0 {
        return Zero;
    }
    if n.is_whole() && n.i == 1 {
        return One;
    }
    if n.is_whole() && n.i == 2 {
        return Two;
    }
    if n.is_whole() && n.i == 3 {
        return Few;
    }
    if n.is_whole() && n.i == 6 {
        return Many;
    }
    Other
}

static CARDINAL_DA: RuleSet = RuleSet {
    categories: &[One, Other],
    conditions: &["n = 1 or t != 0 and i = 0,1"],
    choose: cardinal_da,
};

fn cardinal_da(n: Operands) -> PluralCategory {
    if n.is_whole() && n.i == 1 || !(n.t == 0) && matches!(n.i, 0 | 1) {
        return One;
    }
    Other
}

static CARDINAL_DSB: RuleSet = RuleSet {
    categories: &[One, Two, Few, Other],
    conditions: &[
        "v = 0 and i % 100 = 1 or f % 100 = 1",
        "v = 0 and i % 100 = 2 or f % 100 = 2",
        "v = 0 and i % 100 = 3..4 or f % 100 = 3..4",
    ],
    choose: cardinal_dsb,
};

fn cardinal_dsb(n: Operands) -> PluralCategory {
    if n.v == 0 && n.i % 100 == 1 || n.f % 100 == 1 {
        return One;
    }
    if n.v == 0 && n.i % 100 == 2 || n.f % 100 == 2 {
        return Two;
    }
    if n.v == 0 && matches!(n.i % 100, 3..=4) || matches!(n.f % 100, 3..=4) {
        return Few;
    }
    Other
}

static CARDINAL_ES: RuleSet = RuleSet {
    categories: &[One, Many, Other],
    conditions: &[
        "n = 1",
        "e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5",
    ],
    choose: cardinal_es,
};

fn cardinal_es(n: Operands) -> PluralCategory {
    if n.is_whole() && n.i == 1 {
        return One;
    }
    if n.c == 0 && !(n.i == 0) && n.i % 1000000 == 0 && n.v == 0 || !(matches!(n.c, 0..=5)) {
        return Many;
    }
    Other
}

static CARDINAL_FF: RuleSet = RuleSet {
    categories: &[One, Other],
    conditions: &["i = 0,1"],
    choose: cardinal_ff,
};

fn cardinal_ff(n: Operands) -> PluralCategory {
    if matches!(n.i, 0 | 1) {
        return One;
    }
    Other
}

static CARDINAL_FR: RuleSet = RuleSet {
    categories: &[One, Many, Other],
    conditions: &[
        "i = 0..1",
        "e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5",
    ],
    choose: cardinal_fr,
};

fn cardinal_fr(n: Operands) -> PluralCategory {
    if matches!(n.i, 0..=1) {
        return One;
    }
    if n.c == 0 && !(n.i == 0) && n.i % 1000000 == 0 && n.v == 0 || !(matches!(n.c, 0..=5)) {
        return Many;
    }
    Other
}

static CARDINAL_GA: RuleSet = RuleSet {
    categories: &[One, Two, Few, Many, Other],
    conditions: &["n = 1", "n = 2", "n = 3..6", "n = 7..10"],
    choose: cardinal_ga,
};

fn cardinal_ga(n: Operands) -> PluralCategory {
    if n.is_whole() && n.i == 1 {
        return One;
    }
    if n.is_whole() && n.i == 2 {
        return Two;
    }
    if n.is_whole() && matches!(n.i, 3..=6) {
        return Few;
    }
    if n.is_whole() && matches!(n.i, 7..=10) {
        return Many;
    }
    Other
}

static CARDINAL_GD: RuleSet = RuleSet {
    categories: &[One, Two, Few, Other],
    conditions: &["n = 1,11", "n = 2,12", "n = 3..10,13..19"],
    choose: cardinal_gd,
};

fn cardinal_gd(n: Operands) -> PluralCategory {
    if n.is_whole() && matches!(n.i, 1 | 11) {
        return One;
    }
    if n.is_whole() && matches!(n.i, 2 | 12) {
        return Two;
    }
    if n.is_whole() && matches!(n.i, 3..=10 | 13..=19) {
        return Few;
    }
    Other
}

static CARDINAL_GV: RuleSet = RuleSet {
    categories: &[One, Two, Few, Many, Other],
    conditions: &[
        "v = 0 and i % 10 = 1",
        "v = 0 and i % 10 = 2",
        "v = 0 and i % 100 = 0,20,40,60,80",
        "v != 0",
    ],
    choose: cardinal_gv,
};

fn cardinal_gv(n: Operands) -> PluralCategory {
    if n.v == 0 && n.i % 10 == 1 {
        return One;
    }
    if n.v == 0 && n.i % 10 == 2 {
        return Two;
    }
    if n.v == 0 && matches!(n.i % 100, 0 | 20 | 40 | 60 | 80) {
        return Few;
    }
    if !(n.v == 0) {
        return Many;
    }
    Other
}

static CARDINAL_HE: RuleSet = RuleSet {
    categories: &[One, Two, Other],
    conditions: &["i = 1 and v = 0 or i = 0 and v != 0", "i = 2 and v = 0"],
    choose: cardinal_he,
};

fn cardinal_he(n: Operands) -> PluralCategory {
    if n.i == 1 && n.v == 0 || n.i == 0 && !(n.v == 0) {
        return One;
    }
    if n.i == 2 && n.v == 0 {
        return Two;
    }
    Other
}

static CARDINAL_IS: RuleSet = RuleSet {
    categories: &[One, Other],
    conditions: &["t = 0 and i % 10 = 1 and i % 100 != 11 or t % 10 = 1 and t % 100 != 11"],
    choose: cardinal_is,
};

fn cardinal_is(n: Operands) -> PluralCategory {
    if n.t == 0 && n.i % 10 == 1 && !(n.i % 100 == 11) || n.t % 10 == 1 && !(n.t % 100 == 11) {
        return One;
    }
    Other
}

static CARDINAL_IU: RuleSet = RuleSet {
    categories: &[One, Two, Other],
    conditions: &["n = 1", "n = 2"],
    choose: cardinal_iu,
};

fn cardinal_iu(n: Operands) -> PluralCategory {
    if n.is_whole() && n.i == 1 {
        return One;
    }
    if n.is_whole() && n.i == 2 {
        return Two;
    }
    Other
}

static CARDINAL_KW: RuleSet = RuleSet {
    categories: &[Zero, One, Two, Few, Many, Other],
    conditions: &[
        "n = 0",
        "n = 1",
        "n % 100 = 2,22,42,62,82 or n % 1000 = 0 and n % 100000 = 1000..20000,40000,60000,80000 or n != 0 and n % 1000000 = 100000",
        "n % 100 = 3,23,43,63,83",
        "n != 1 and n % 100 = 1,21,41,61,81",
    ],
    choose: cardinal_kw,
};

fn cardinal_kw(n: Operands) -> PluralCategory {
    if n.is_whole() && n.i == 0 {
        return Zero;
    }
    if n.is_whole() && n.i == 1 {
        return One;
    }
    if n.is_whole() && matches!(n.i % 100, 2 | 22 | 42 | 62 | 82)
        || n.is_whole()
            && n.i % 1000 == 0
            && n.is_whole()
            && matches!(n.i % 100000, 1000..=20000 | 40000 | 60000 | 80000)
        || !(n.is_whole() && n.i == 0) && n.is_whole() && n.i % 1000000 == 100000
    {
        return Two;
    }
    if n.is_whole() && matches!(n.i % 100, 3 | 23 | 43 | 63 | 83) {
        return Few;
    }
    if !(n.is_whole() && n.i == 1) && n.is_whole() && matches!(n.i % 100, 1 | 21 | 41 | 61 | 81) {
        return Many;
    }
    Other
}

static CARDINAL_LAG: RuleSet = RuleSet {
    categories: &[Zero, One, Other],
    conditions: &["n = 0", "i = 0,1 and n != 0"],
    choose: cardinal_lag,
};

fn cardinal_lag(n: Operands) -> PluralCategory {
    if n.is_whole() && n.i == 0 {
        return Zero;
    }
    if matches!(n.i, 0 | 1) && !(n.is_whole() && n.i == 0) {
        return One;
    }
    Other
}

static CARDINAL_LT: RuleSet = RuleSet {
    categories: &[One, Few, Many, Other],
    conditions: &[
        "n % 10 = 1 and n % 100 != 11..19",
        "n % 10 = 2..9 and n % 100 != 11..19",
        "f != 0",
    ],
    choose: cardinal_lt,
};

fn cardinal_lt(n: Operands) -> PluralCategory {
    if n.is_whole() && n.i % 10 == 1 && !(n.is_whole() && matches!(n.i % 100, 11..=19)) {
        return One;
    }
    if n.is_whole() && matches!(n.i % 10, 2..=9) && !(n.is_whole() && matches!(n.i % 100, 11..=19))
    {
        return Few;
    }
    if !(n.f == 0) {
        return Many;
    }
    Other
}

static CARDINAL_LV: RuleSet = RuleSet {
    categories: &[Zero, One, Other],
    conditions: &[
        "n % 10 = 0 or n % 100 = 11..19 or v = 2 and f % 100 = 11..19",
        "n % 10 = 1 and n % 100 != 11 or v = 2 and f % 10 = 1 and f % 100 != 11 or v != 2 and f % 10 = 1",
    ],
    choose: cardinal_lv,
};

fn cardinal_lv(n: Operands) -> PluralCategory {
    if n.is_whole() && n.i % 10 == 0
        || n.is_whole() && matches!(n.i % 100, 11..=19)
        || n.v == 2 && matches!(n.f % 100, 11..=19)
    {
        return Zero;
    }
    if n.is_whole() && n.i % 10 == 1 && !(n.is_whole() && n.i % 100 == 11)
        || n.v == 2 && n.f % 10 == 1 && !(n.f % 100 == 11)
        || !(n.v == 2) && n.f % 10 == 1
    {
        return One;
    }
    Other
}

static CARDINAL_MK: RuleSet = RuleSet {
    categories: &[One, Other],
    conditions: &["v = 0 and i % 10 = 1 and i % 100 != 11 or f % 10 = 1 and f % 100 != 11"],
    choose: cardinal_mk,
};

fn cardinal_mk(n: Operands) -> PluralCategory {
    if n.v == 0 && n.i % 10 == 1 && !(n.i % 100 == 11) || n.f % 10 == 1 && !(n.f % 100 == 11) {
        return One;
    }
    Other
}

static CARDINAL_MT: RuleSet = RuleSet {
    categories: &[One, Two, Few, Many, Other],
    conditions: &[
        "n = 1",
        "n = 2",
        "n = 0 or n % 100 = 3..10",
        "n % 100 = 11..19",
    ],
    choose: cardinal_mt,
};

fn cardinal_mt(n: Operands) -> PluralCategory {
    if n.is_whole() && n.i == 1 {
        return One;
    }
    if n.is_whole() && n.i == 2 {
        return Two;
    }
    if n.is_whole() && n.i == 0 || n.is_whole() && matches!(n.i % 100, 3..=10) {
        return Few;
    }
    if n.is_whole() && matches!(n.i % 100, 11..=19) {
        return Many;
    }
    Other
}

static CARDINAL_PL: RuleSet = RuleSet {
    categories: &[One, Few, Many, Other],
    conditions: &[
        "i = 1 and v = 0",
        "v = 0 and i % 10 = 2..4 and i % 100 != 12..14",
        "v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14",
    ],
    choose: cardinal_pl,
};

fn cardinal_pl(n: Operands) -> PluralCategory {
    if n.i == 1 && n.v == 0 {
        return One;
    }
    if n.v == 0 && matches!(n.i % 10, 2..=4) && !(matches!(n.i % 100, 12..=14)) {
        return Few;
    }
    if n.v == 0 && !(n.i == 1) && matches!(n.i % 10, 0..=1)
        || n.v == 0 && matches!(n.i % 10, 5..=9)
        || n.v == 0 && matches!(n.i % 100, 12..=14)
    {
        return Many;
    }
    Other
}

static CARDINAL_RO: RuleSet = RuleSet {
    categories: &[One, Few, Other],
    conditions: &[
        "i = 1 and v = 0",
        "v != 0 or n = 0 or n != 1 and n % 100 = 1..19",
    ],
    choose: cardinal_ro,
};

fn cardinal_ro(n: Operands) -> PluralCategory {
    if n.i == 1 && n.v == 0 {
        return One;
    }
    if !(n.v == 0)
        || n.is_whole() && n.i == 0
        || !(n.is_whole() && n.i == 1) && n.is_whole() && matches!(n.i % 100, 1..=19)
    {
        return Few;
    }
    Other
}

static CARDINAL_RU: RuleSet = RuleSet {
    categories: &[One, Few, Many, Other],
    conditions: &[
        "v = 0 and i % 10 = 1 and i % 100 != 11",
        "v = 0 and i % 10 = 2..4 and i % 100 != 12..14",
        "v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14",
    ],
    choose: cardinal_ru,
};

fn cardinal_ru(n: Operands) -> PluralCategory {
    if n.v == 0 && n.i % 10 == 1 && !(n.i % 100 == 11) {
        return One;
    }
    if n.v == 0 && matches!(n.i % 10, 2..=4) && !(matches!(n.i % 100, 12..=14)) {
        return Few;
    }
    if n.v == 0 && n.i % 10 == 0
        || n.v == 0 && matches!(n.i % 10, 5..=9)
        || n.v == 0 && matches!(n.i % 100, 11..=14)
    {
        return Many;
    }
    Other
}

static CARDINAL_SGS: RuleSet = RuleSet {
    categories: &[One, Two, Few, Many, Other],
    conditions: &[
        "n % 10 = 1 and n % 100 != 11",
        "n = 2",
        "n != 2 and n % 10 = 2..9 and n % 100 != 11..19",
        "f != 0",
    ],
    choose: cardinal_sgs,
};

fn cardinal_sgs(n: Operands) -> PluralCategory {
    if n.is_whole() && n.i % 10 == 1 && !(n.is_whole() && n.i % 100 == 11) {
        return One;
    }
    if n.is_whole() && n.i == 2 {
        return Two;
    }
    if !(n.is_whole() && n.i == 2)
        && n.is_whole()
        && matches!(n.i % 10, 2..=9)
        && !(n.is_whole() && matches!(n.i % 100, 11..=19))
    {
        return Few;
    }
    if !(n.f == 0) {
        return Many;
    }
    Other
}

static CARDINAL_SHI: RuleSet = RuleSet {
    categories: &[One, Few, Other],
    conditions: &["i = 0 or n = 1", "n = 2..10"],
    choose: cardinal_shi,
};

fn cardinal_shi(n: Operands) -> PluralCategory {
    if n.i == 0 || n.is_whole() && n.i == 1 {
        return One;
    }
    if n.is_whole() && matches!(n.i, 2..=10) {
        return Few;
    }
    Other
}

static CARDINAL_SI: RuleSet = RuleSet {
    categories: &[One, Other],
    conditions: &["n = 0,1 or i = 0 and f = 1"],
    choose: cardinal_si,
};

fn cardinal_si(n: Operands) -> PluralCategory {
    if n.is_whole() && matches!(n.i, 0 | 1) || n.i == 0 && n.f == 1 {
        return One;
    }
    Other
}

static CARDINAL_SL: RuleSet = RuleSet {
    categories: &[One, Two, Few, Other],
    conditions: &[
        "v = 0 and i % 100 = 1",
        "v = 0 and i % 100 = 2",
        "v = 0 and i % 100 = 3..4 or v != 0",
    ],
    choose: cardinal_sl,
};

fn cardinal_sl(n: Operands) -> PluralCategory {
    if n.v == 0 && n.i % 100 == 1 {
        return One;
    }
    if n.v == 0 && n.i % 100 == 2 {
        return Two;
    }
    if n.v == 0 && matches!(n.i % 100, 3..=4) || !(n.v == 0) {
        return Few;
    }
    Other
}

static CARDINAL_TZM: RuleSet = RuleSet {
    categories: &[One, Other],
    conditions: &["n = 0..1 or n = 11..99"],
    choose: cardinal_tzm,
};

fn cardinal_tzm(n: Operands) -> PluralCategory {
    if n.is_whole() && matches!(n.i, 0..=1) || n.is_whole() && matches!(n.i, 11..=99) {
        return One;
    }
    Other
}

static ORDINAL_AF: RuleSet = RuleSet {
    categories: &[Few, Other],
    conditions: &["i % 100 = 2..19"],
    choose: ordinal_af,
};

fn ordinal_af(n: Operands) -> PluralCategory {
    if matches!(n.i % 100, 2..=19) {
        return Few;
    }
    Other
}

static ORDINAL_AM: RuleSet = RuleSet {
    categories: &[Other],
    conditions: &[],
    choose: ordinal_am,
};

fn ordinal_am(_: Operands) -> PluralCategory {
    Other
}

static ORDINAL_AS: RuleSet = RuleSet {
    categories: &[One, Two, Few, Many, Other],
    conditions: &["n = 1,5,7,8,9,10", "n = 2,3", "n = 4", "n = 6"],
    choose: ordinal_as,
};

fn ordinal_as(n: Operands) -> PluralCategory {
    if n.is_whole() && matches!(n.i, 1 | 5 | 7 | 8 | 9 | 10) {
        return One;
    }
    if n.is_whole() && matches!(n.i, 2 | 3) {
        return Two;
    }
    if n.is_whole() && n.i == 4 {
        return Few;
    }
    if n.is_whole() && n.i == 6 {
        return Many;
    }
    Other
}

static ORDINAL_AZ: RuleSet = RuleSet {
    categories: &[One, Few, Many, Other],
    conditions: &[
        "i % 10 = 1,2,5,7,8 or i % 100 = 20,50,70,80",
        "i % 10 = 3,4 or i % 1000 = 100,200,300,400,500,600,700,800,900",
        "i = 0 or i % 10 = 6 or i % 100 = 40,60,90",
    ],
    choose: ordinal_az,
};

fn ordinal_az(n: Operands) -> PluralCategory {
    if matches!(n.i % 10, 1 | 2 | 5 | 7 | 8) || matches!(n.i % 100, 20 | 50 | 70 | 80) {
        return One;
    }
    if matches!(n.i % 10, 3 | 4)
        || matches!(
            n.i % 1000,
            100 | 200 | 300 | 400 | 500 | 600 | 700 | 800 | 900
        )
    {
        return Few;
    }
    if n.i == 0 || n.i % 10 == 6 || matches!(n.i % 100, 40 | 60 | 90) {
        return Many;
    }
    Other
}

static ORDINAL_BAL: RuleSet = RuleSet {
    categories: &[One, Other],
    conditions: &["n = 1"],
    choose: ordinal_bal,
};

fn ordinal_bal(n: Operands) -> PluralCategory {
    if n.is_whole() && n.i == 1 {
        return One;
    }
    Other
}

static ORDINAL_BE: RuleSet = RuleSet {
    categories: &[Few, Other],
    conditions: &["n % 10 = 2,3 and n % 100 != 12,13"],
    choose: ordinal_be,
};

fn ordinal_be(n: Operands) -> PluralCategory {
    if n.is_whole() && matches!(n.i % 10, 2 | 3) && !(n.is_whole() && matches!(n.i % 100, 12 | 13))
    {
        return Few;
    }
    Other
}

static ORDINAL_BG: RuleSet = RuleSet {
    categories: &[One, Two, Few, Other],
    conditions: &[
        "i % 10 = 1 and i % 100 != 11",
        "i % 10 = 2 and i % 100 != 12",
        "i % 10 = 3,4 and i % 100 != 13,14",
    ],
    choose: ordinal_bg,
};

fn ordinal_bg(n: Operands) -> PluralCategory {
    if n.i % 10 == 1 && !(n.i % 100 == 11) {
        return One;
    }
    if n.i % 10 == 2 && !(n.i % 100 == 12) {
        return Two;
    }
    if matches!(n.i % 10, 3 | 4) && !(matches!(n.i % 100, 13 | 14)) {
        return Few;
    }
    Other
}

static ORDINAL_BLO: RuleSet = RuleSet {
    categories: &[Zero, One, Few, Other],
    conditions: &["i = 0", "i = 1", "i = 2,3,4,5,6"],
    choose: ordinal_blo,
};

fn ordinal_blo(n: Operands) -> PluralCategory {
    if n.i == 0 {
        return Zero;
    }
    if n.i == 1 {
        return One;
    }
    if matches!(n.i, 2 | 3 | 4 | 5 | 6) {
        return Few;
    }
    Other
}

static ORDINAL_CA: RuleSet = RuleSet {
    categories: &[One, Two, Few, Other],
    conditions: &["n = 1,3", "n = 2", "n = 4"],
    choose: ordinal_ca,
};

fn ordinal_ca(n: Operands) -> PluralCategory {
    if n.is_whole() && matches!(n.i, 1 | 3) {
        return One;
    }
    if n.is_whole() && n.i == 2 {
        return Two;
    }
    if n.is_whole() && n.i == 4 {
        return Few;
    }
    Other
}

static ORDINAL_CY: RuleSet = RuleSet {
    categories: &[Zero, One, Two, Few, Many, Other],
    conditions: &["n = 0,7,8,9", "n = 1", "n = 2", "n = 3,4", "n = 5,6"],
    choose: ordinal_cy,
};

fn ordinal_cy(n: Operands) -> PluralCategory {
    if n.is_whole() && matches!(n.i, 0 | 7 | 8 | 9) {
        return Zero;
    }
    if n.is_whole() && n.i == 1 {
        return One;
    }
    if n.is_whole() && n.i == 2 {
        return Two;
    }
    if n.is_whole() && matches!(n.i, 3 | 4) {
        return Few;
    }
    if n.is_whole() && matches!(n.i, 5 | 6) {
        return Many;
    }
    Other
}

static ORDINAL_EN: RuleSet = RuleSet {
    categories: &[One, Two, Few, Other],
    conditions: &[
        "n % 10 = 1 and n % 100 != 11",
        "n % 10 = 2 and n % 100 != 12",
        "n % 10 = 3 and n % 100 != 13",
    ],
    choose: ordinal_en,
};

fn ordinal_en(n: Operands) -> PluralCategory {
    if n.is_whole() && n.i % 10 == 1 && !(n.is_whole() && n.i % 100 == 11) {
        return One;
    }
    if n.is_whole() && n.i % 10 == 2 && !(n.is_whole() && n.i % 100 == 12) {
        return Two;
    }
    if n.is_whole() && n.i % 10 == 3 && !(n.is_whole() && n.i % 100 == 13) {
        return Few;
    }
    Other
}

static ORDINAL_ES: RuleSet = RuleSet {
    categories: &[One, Other],
    conditions: &["n % 10 = 1,3 and n % 100 != 11"],
    choose: ordinal_es,
};

fn ordinal_es(n: Operands) -> PluralCategory {
    if n.is_whole() && matches!(n.i % 10, 1 | 3) && !(n.is_whole() && n.i % 100 == 11) {
        return One;
    }
    Other
}

static ORDINAL_GD: RuleSet = RuleSet {
    categories: &[One, Two, Few, Other],
    conditions: &["n = 1,11", "n = 2,12", "n = 3,13"],
    choose: ordinal_gd,
};

fn ordinal_gd(n: Operands) -> PluralCategory {
    if n.is_whole() && matches!(n.i, 1 | 11) {
        return One;
    }
    if n.is_whole() && matches!(n.i, 2 | 12) {
        return Two;
    }
    if n.is_whole() && matches!(n.i, 3 | 13) {
        return Few;
    }
    Other
}

static ORDINAL_GU: RuleSet = RuleSet {
    categories: &[One, Two, Few, Many, Other],
    conditions: &["n = 1", "n = 2,3", "n = 4", "n = 6"],
    choose: ordinal_gu,
};

fn ordinal_gu(n: Operands) -> PluralCategory {
    if n.is_whole() && n.i == 1 {
        return One;
    }
    if n.is_whole() && matches!(n.i, 2 | 3) {
        return Two;
    }
    if n.is_whole() && n.i == 4 {
        return Few;
    }
    if n.is_whole() && n.i == 6 {
        return Many;
    }
    Other
}

static ORDINAL_HU: RuleSet = RuleSet {
    categories: &[One, Other],
    conditions: &["n = 1,5"],
    choose: ordinal_hu,
};

fn ordinal_hu(n: Operands) -> PluralCategory {
    if n.is_whole() && matches!(n.i, 1 | 5) {
        return One;
    }
    Other
}

static ORDINAL_IT: RuleSet = RuleSet {
    categories: &[Many, Other],
    conditions: &["n = 11,8,80,800"],
    choose: ordinal_it,
};

fn ordinal_it(n: Operands) -> PluralCategory {
    if n.is_whole() && matches!(n.i, 11 | 8 | 80 | 800) {
        return Many;
    }
    Other
}

static ORDINAL_KA: RuleSet = RuleSet {
    categories: &[One, Many, Other],
    conditions: &["i = 1", "i = 0 or i % 100 = 2..20,40,60,80"],
    choose: ordinal_ka,
};

fn ordinal_ka(n: Operands) -> PluralCategory {
    if n.i == 1 {
        return One;
    }
    if n.i == 0 || matches!(n.i % 100, 2..=20 | 40 | 60 | 80) {
        return Many;
    }
    Other
}

static ORDINAL_KK: RuleSet = RuleSet {
    categories: &[Many, Other],
    conditions: &["n % 10 = 6 or n % 10 = 9 or n % 10 = 0 and n != 0"],
    choose: ordinal_kk,
};

fn ordinal_kk(n: Operands) -> PluralCategory {
    if n.is_whole() && n.i % 10 == 6
        || n.is_whole() && n.i % 10 == 9
        || n.is_whole() && n.i % 10 == 0 && !(n.is_whole() && n.i == 0)
    {
        return Many;
    }
    Other
}

static ORDINAL_KOK: RuleSet = RuleSet {
    categories: &[One, Two, Few, Other],
    conditions: &["n = 1", "n = 2,3", "n = 4"],
    choose: ordinal_kok,
};

fn ordinal_kok(n: Operands) -> PluralCategory {
    if n.is_whole() && n.i == 1 {
        return One;
    }
    if n.is_whole() && matches!(n.i, 2 | 3) {
        return Two;
    }
    if n.is_whole() && n.i == 4 {
        return Few;
    }
    Other
}

static ORDINAL_KW: RuleSet = RuleSet {
    categories: &[One, Many, Other],
    conditions: &[
        "n = 1..4 or n % 100 = 1..4,21..24,41..44,61..64,81..84",
        "n = 5 or n % 100 = 5",
    ],
    choose: ordinal_kw,
};

fn ordinal_kw(n: Operands) -> PluralCategory {
    if n.is_whole() && matches!(n.i, 1..=4)
        || n.is_whole() && matches!(n.i % 100, 1..=4 | 21..=24 | 41..=44 | 61..=64 | 81..=84)
    {
        return One;
    }
    if n.is_whole() && n.i == 5 || n.is_whole() && n.i % 100 == 5 {
        return Many;
    }
    Other
}

static ORDINAL_LIJ: RuleSet = RuleSet {
    categories: &[Many, Other],
    conditions: &["n = 11,8,80..89,800..899"],
    choose: ordinal_lij,
};

fn ordinal_lij(n: Operands) -> PluralCategory {
    if n.is_whole() && matches!(n.i, 11 | 8 | 80..=89 | 800..=899) {
        return Many;
    }
    Other
}

static ORDINAL_MK: RuleSet = RuleSet {
    categories: &[One, Two, Many, Other],
    conditions: &[
        "i % 10 = 1 and i % 100 != 11",
        "i % 10 = 2 and i % 100 != 12",
        "i % 10 = 7,8 and i % 100 != 17,18",
    ],
    choose: ordinal_mk,
};

fn ordinal_mk(n: Operands) -> PluralCategory {
    if n.i % 10 == 1 && !(n.i % 100 == 11) {
        return One;
    }
    if n.i % 10 == 2 && !(n.i % 100 == 12) {
        return Two;
    }
    if matches!(n.i % 10, 7 | 8) && !(matches!(n.i % 100, 17 | 18)) {
        return Many;
    }
    Other
}

static ORDINAL_NE: RuleSet = RuleSet {
    categories: &[One, Other],
    conditions: &["n = 1..4"],
    choose: ordinal_ne,
};

fn ordinal_ne(n: Operands) -> PluralCategory {
    if n.is_whole() && matches!(n.i, 1..=4) {
        return One;
    }
    Other
}

static ORDINAL_OR: RuleSet = RuleSet {
    categories: &[One, Two, Few, Many, Other],
    conditions: &["n = 1,5,7..9", "n = 2,3", "n = 4", "n = 6"],
    choose: ordinal_or,
};

fn ordinal_or(n: Operands) -> PluralCategory {
    if n.is_whole() && matches!(n.i, 1 | 5 | 7..=9) {
        return One;
    }
    if n.is_whole() && matches!(n.i, 2 | 3) {
        return Two;
    }
    if n.is_whole() && n.i == 4 {
        return Few;
    }
    if n.is_whole() && n.i == 6 {
        return Many;
    }
    Other
}

static ORDINAL_SQ: RuleSet = RuleSet {
    categories: &[One, Many, Other],
    conditions: &["n = 1", "n % 10 = 4 and n % 100 != 14"],
    choose: ordinal_sq,
};

fn ordinal_sq(n: Operands) -> PluralCategory {
    if n.is_whole() && n.i == 1 {
        return One;
    }
    if n.is_whole() && n.i % 10 == 4 && !(n.is_whole() && n.i % 100 == 14) {
        return Many;
    }
    Other
}

static ORDINAL_SV: RuleSet = RuleSet {
    categories: &[One, Other],
    conditions: &["n % 10 = 1,2 and n % 100 != 11,12"],
    choose: ordinal_sv,
};

fn ordinal_sv(n: Operands) -> PluralCategory {
    if n.is_whole() && matches!(n.i % 10, 1 | 2) && !(n.is_whole() && matches!(n.i % 100, 11 | 12))
    {
        return One;
    }
    Other
}

static ORDINAL_TK: RuleSet = RuleSet {
    categories: &[Few, Other],
    conditions: &["n % 10 = 6,9 or n = 10"],
    choose: ordinal_tk,
};

fn ordinal_tk(n: Operands) -> PluralCategory {
    if n.is_whole() && matches!(n.i % 10, 6 | 9) || n.is_whole() && n.i == 10 {
        return Few;
    }
    Other
}

static ORDINAL_UK: RuleSet = RuleSet {
    categories: &[Few, Other],
    conditions: &["n % 10 = 3 and n % 100 != 13"],
    choose: ordinal_uk,
};

fn ordinal_uk(n: Operands) -> PluralCategory {
    if n.is_whole() && n.i % 10 == 3 && !(n.is_whole() && n.i % 100 == 13) {
        return Few;
    }
    Other
}
