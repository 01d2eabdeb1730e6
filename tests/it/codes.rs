//! The codes: numbers, names and facts.

use std::collections::HashSet;

use gengo_messages::{Category, Edition, ErrorCode};

#[test]
fn the_62_documented_texts_are_gengos_byte_for_byte() {
    let documented: Vec<_> = ErrorCode::ALL
        .iter()
        .filter_map(|code| Some((code, code.documented()?)))
        .collect();
    assert_eq!(documented.len(), 62);
    // FNV-1a over the lines `number text` of Gengo's document.
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for (code, text) in documented {
        for byte in format!("{code} {text}\n").bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
        }
    }
    assert_eq!(
        hash, 0x3c17_7547_26d8_ec61,
        "a text differs from Gengo's document"
    );
    assert_eq!(
        ErrorCode::new(2501).documented(),
        Some("services_api_error_codes_rating_restriction")
    );
}

#[test]
fn the_later_codes_are_marked_as_such() {
    for number in [1758, 2010, 2752, 2753] {
        let code = ErrorCode::new(number);
        assert_eq!(code.edition(), Some(Edition::Later), "{number}");
        assert_eq!(code.documented(), None, "{number}");
    }
    assert_eq!(ErrorCode::new(1751).edition(), Some(Edition::Documented));
}

#[test]
fn any_number_is_a_code() {
    for number in [i64::MIN, -1, 0, 1, 999, 1001, 2799, 2801, 9999, i64::MAX] {
        let code = ErrorCode::new(number);
        assert_eq!(code.number(), number);
        assert!(!code.is_known(), "{number}");
        assert_eq!(
            (code.name(), code.category(), code.field(), code.edition()),
            (None, None, None, None),
            "{number}"
        );
    }
    assert_eq!(ErrorCode::from(2700_u16), ErrorCode::NOT_ENOUGH_CREDITS);
    assert_eq!(i64::from(ErrorCode::NOT_ENOUGH_CREDITS), 2700);
}

#[test]
fn known_codes_survive_every_form() {
    let mut names = HashSet::new();
    for &code in ErrorCode::ALL {
        let name = code.name().unwrap();
        assert!(names.insert(name), "two codes are called {name}");
        assert_eq!(name.parse(), Ok(code));
        assert_eq!(name.to_lowercase().parse(), Ok(code));
        assert_eq!(code.to_string().parse(), Ok(code));
        assert_eq!(code.message_id().parse(), Ok(code));
        assert_eq!(ErrorCode::from_message_id(&code.message_id()), Some(code));
        let json = serde_json::to_string(&code).unwrap();
        assert_eq!(json, code.number().to_string());
        assert_eq!(serde_json::from_str::<ErrorCode>(&json).unwrap(), code);
        let quoted = format!("\"{code}\"");
        assert_eq!(serde_json::from_str::<ErrorCode>(&quoted).unwrap(), code);
    }
}

#[test]
fn a_message_id_has_one_spelling() {
    assert_eq!(
        ErrorCode::from_message_id("error--1"),
        Some(ErrorCode::new(-1))
    );
    for id in [
        "error-02700",
        "error-+2700",
        "error-",
        "error-x",
        "2700",
        "Error-2700",
        "user-app-fault",
    ] {
        assert_eq!(ErrorCode::from_message_id(id), None, "{id}");
    }
}

#[test]
fn parsing_a_wrong_code_says_why() {
    for (input, expected) in [
        ("", "the text is empty"),
        ("27O0", "\"27O0\" is not an error code; write a number"),
        ("2700.5", "\"2700.5\" is not an error code"),
        ("error-", "\"error-\" is not an error code"),
        ("error-02700", "\"error-02700\" is not an error code"),
        ("error-+2700", "\"error-+2700\" is not an error code"),
        ("-", "\"-\" is not an error code; write"),
        ("9223372036854775808", "more than 64 bits"),
        ("-99999999999999999999", "more than 64 bits"),
    ] {
        let error = input.parse::<ErrorCode>().unwrap_err().to_string();
        assert!(error.contains(expected), "{input:?}: {error}");
    }
    for json in ["true", "1.5", "null", "[2700]", "18446744073709551615"] {
        assert!(serde_json::from_str::<ErrorCode>(json).is_err(), "{json}");
    }
}

#[test]
fn retryable_codes_are_those_whose_cause_passes() {
    for (number, expected) in [
        (1754, true),
        (2250, true),
        (2700, true),
        (2751, true),
        (2800, true),
        (1100, false),
        (1802, false),
        (2252, false),
        (400, false),
        (404, false),
        (408, true),
        (429, true),
        (500, true),
        (503, true),
        (599, true),
        (600, false),
        (9999, false),
    ] {
        assert_eq!(ErrorCode::new(number).is_retryable(), expected, "{number}");
    }
}

#[test]
fn a_field_is_the_one_that_the_documented_text_begins_with() {
    for &code in ErrorCode::ALL {
        let Some((subject, _)) = code
            .documented()
            .and_then(|text| text.split_once(" is a required field"))
        else {
            continue;
        };
        assert_eq!(code.field(), Some(subject), "{code}");
    }
}

#[test]
fn categories_survive_every_form() {
    for &category in Category::ALL {
        assert_eq!(category.id().parse(), Ok(category));
        assert_eq!(category.to_string().to_uppercase().parse(), Ok(category));
        let json = serde_json::to_string(&category).unwrap();
        assert_eq!(serde_json::from_str::<Category>(&json).unwrap(), category);
        assert!(
            ErrorCode::ALL
                .iter()
                .any(|code| code.category() == Some(category)),
            "no code is in {category}"
        );
    }
    let error = "money".parse::<Category>().unwrap_err().to_string();
    assert!(
        error.contains("\"money\"") && error.contains("credits"),
        "{error}"
    );
}

#[test]
fn codes_display_with_width() {
    assert_eq!(format!("[{:>6}]", ErrorCode::new(2700)), "[  2700]");
    assert_eq!(
        format!("{:?}", ErrorCode::new(2700)),
        "ErrorCode(2700 NOT_ENOUGH_CREDITS)"
    );
}
