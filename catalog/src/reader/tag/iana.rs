//! IANA's language subtag registry of 2025-08-25, as language-subtag-registry 0.4.2 has it;
//! what CLDR puts in place of grandfathered tags, as cldr-core 48.2.0 has it.
//! Written by `.ci/locale_data.py`; do not edit.
//!
//! CLDR's data: Copyright © 1991-2026 Unicode, Inc., Unicode License V3: see LICENSE-UNICODE.

/// The grandfathered tags of RFC 5646, 2.2.8, in lower case, and CLDR's replacements; sorted. The list is closed.
pub(super) static GRANDFATHERED: &[(&str, &str)] = &[
    ("art-lojban", "jbo"),
    ("cel-gaulish", "xtg"),
    ("en-gb-oed", "en-GB-oxendict"),
    ("i-ami", "ami"),
    ("i-bnn", "bnn"),
    ("i-default", "en"),
    ("i-enochian", "und"),
    ("i-hak", "hak"),
    ("i-klingon", "tlh"),
    ("i-lux", "lb"),
    ("i-mingo", "see"),
    ("i-navajo", "nv"),
    ("i-pwn", "pwn"),
    ("i-tao", "tao"),
    ("i-tay", "tay"),
    ("i-tsu", "tsu"),
    ("no-bok", "nb"),
    ("no-nyn", "nn"),
    ("sgn-be-fr", "sfb"),
    ("sgn-be-nl", "vgt"),
    ("sgn-ch-de", "sgg"),
    ("zh-guoyu", "zh"),
    ("zh-hakka", "hak"),
    ("zh-min", "nan"),
    ("zh-min-nan", "nan"),
    ("zh-xiang", "hsn"),
];

/// The extended language subtags of RFC 5646, 2.2.2, by the language that they come after; both sorted. Each is a
/// language subtag, too.
pub(super) static EXTENDED: &[(&str, &[&str])] = &[
    (
        "ar",
        &[
            "aao", "abh", "abv", "acm", "acq", "acw", "acx", "acy", "adf", "aeb", "aec", "afb",
            "ajp", "apc", "apd", "arb", "arq", "ars", "ary", "arz", "auz", "avl", "ayh", "ayl",
            "ayn", "ayp", "bbz", "pga", "shu", "ssh",
        ],
    ),
    ("kok", &["gom", "knn"]),
    ("lv", &["ltg", "lvs"]),
    (
        "ms",
        &[
            "bjn", "btj", "bve", "bvu", "coa", "dup", "hji", "jak", "jax", "kvb", "kvr", "kxd",
            "lce", "lcf", "liw", "max", "meo", "mfa", "mfb", "min", "mqg", "msi", "mui", "orn",
            "ors", "pel", "pse", "tmw", "urk", "vkk", "vkt", "xmm", "zlm", "zmi", "zsm",
        ],
    ),
    (
        "sgn",
        &[
            "ads", "aed", "aen", "afg", "ajs", "ase", "asf", "asp", "asq", "asw", "bfi", "bfk",
            "bog", "bqn", "bqy", "bvl", "bzs", "cds", "csc", "csd", "cse", "csf", "csg", "csl",
            "csn", "csq", "csr", "csx", "doq", "dse", "dsl", "dsz", "ecs", "ehs", "esl", "esn",
            "eso", "eth", "fcs", "fse", "fsl", "fss", "gds", "gse", "gsg", "gsm", "gss", "gus",
            "hab", "haf", "hds", "hks", "hos", "hps", "hsh", "hsl", "icl", "iks", "ils", "inl",
            "ins", "ise", "isg", "isr", "jcs", "jhs", "jks", "jls", "jos", "jsl", "jus", "kgi",
            "kvk", "lbs", "lgs", "lls", "lsb", "lsc", "lsg", "lsl", "lsn", "lso", "lsp", "lst",
            "lsv", "lsw", "lsy", "lws", "mdl", "mfs", "mre", "msd", "msr", "mzc", "mzg", "mzy",
            "nbs", "ncs", "nsi", "nsl", "nsp", "nsr", "nzs", "okl", "pgz", "pks", "prl", "prz",
            "psc", "psd", "psg", "psl", "pso", "psp", "psr", "pys", "rib", "rms", "rnb", "rsi",
            "rsl", "rsm", "rsn", "sdl", "sfb", "sfs", "sgg", "sgx", "slf", "sls", "sqk", "sqs",
            "sqx", "ssp", "ssr", "svk", "swl", "syy", "szs", "tse", "tsm", "tsq", "tss", "tsy",
            "tza", "ugn", "ugy", "ukl", "uks", "vgt", "vsi", "vsl", "vsv", "wbs", "xki", "xml",
            "xms", "yds", "ygs", "yhs", "ysl", "ysm", "zib", "zsl",
        ],
    ),
    ("sw", &["swc", "swh"]),
    ("uz", &["uzn", "uzs"]),
    (
        "zh",
        &[
            "cdo", "cjy", "cmn", "cnp", "cpx", "csp", "czh", "czo", "gan", "hak", "hnm", "hsn",
            "luh", "lzh", "mnp", "nan", "sjc", "wuu", "yue",
        ],
    ),
];
