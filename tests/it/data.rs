//! What an app can keep, send and compare: serde, equality and conversions.

use std::fs;

use gengo_messages::{
    ApiError, Catalog, Coverage, Direction, ErrorCode, ErrorResponse, GengoLanguage, Message,
    MessageText, Origin, Preferences, ResponseError, check,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

const JOBS: &str = r#"{"err":{"job_1":[{"code":1802,"msg":"m","filename":"a.foo","x":[1]}],"b":[{"msg":["x","y"]}]}} <"#;

fn again<T: Serialize + DeserializeOwned>(value: &T) -> T {
    let json = serde_json::to_string(value).unwrap();
    serde_json::from_str(&json).unwrap()
}

#[test]
fn results_can_be_compared() {
    assert_eq!(check(br#"{"opstat":"ok"}"#), Ok(()));
    assert_eq!(check(JOBS.as_bytes()), check(JOBS.as_bytes()));
    assert_ne!(check(b"<"), check(JOBS.as_bytes()));
    let unreadable = ErrorResponse::parse(b"<").unwrap_err();
    assert_eq!(check(b"<"), Err(ResponseError::Unreadable(unreadable)));
}

#[test]
fn a_response_is_written_and_read_with_all_that_came_with_it() {
    let response = ErrorResponse::parse(JOBS.as_bytes()).unwrap();
    assert_eq!(response.errors().len(), 3);
    assert_eq!(again(&response), response);
    for error in &response {
        assert_eq!(again(error), *error);
    }
    let error = serde_json::to_value(&response.errors()[0]).unwrap();
    assert_eq!(
        error,
        json!({
            "job": "job_1",
            "code": 1802,
            "server_text": "m",
            "data": [
                { "name": "filename", "value": "a.foo" },
                { "name": "x", "value": [1] },
            ],
            "unreadable": null,
        })
    );
}

#[test]
fn errors_are_taken_out_of_a_response() {
    let response = ErrorResponse::parse(JOBS.as_bytes()).unwrap();
    let kept: Vec<ApiError> = response.clone().into_errors();
    assert_eq!(kept, response.errors());
    assert_eq!(response.into_iter().collect::<Vec<_>>(), kept);
}

#[test]
fn a_message_gives_its_two_texts_with_locale_direction_and_origin() {
    let localizer = Catalog::embedded().localizer(&Preferences::from_accept_language("en-GB, ar"));
    let message = localizer.message(2252);
    let (developer, user) = (message.for_developer(), message.for_user());
    assert_eq!(
        (developer.as_str(), user.as_str()),
        (message.text(), message.user_text())
    );
    assert_eq!(
        (developer.locale(), user.locale()),
        (message.locale(), message.user_locale())
    );
    assert_ne!(developer.locale(), user.locale());
    assert_eq!(developer.origin(), message.origin());
    assert_eq!(user.direction(), Direction::LeftToRight);
    assert!(!user.varies() && !developer.varies());
    // The server's own stands beside the text for users, and goes its way.
    let localizer = Catalog::embedded().localizer(&Preferences::from_accept_language("ar"));
    let response = ErrorResponse::parse(br#"{"err":{"code":9999,"msg":"new"}}"#).unwrap();
    let message = localizer.explain(&response.errors()[0]);
    let text = message.for_developer();
    assert_eq!((text.locale(), text.origin()), (None, Origin::Server));
    assert_eq!(text.direction(), Direction::RightToLeft);
    assert!(text.varies());
}

#[test]
fn a_message_is_kept_beyond_its_localizer() {
    let kept: Vec<Message<'static>> = {
        let localizer = Catalog::builder()
            .build()
            .localizer(&Preferences::default());
        let response = ErrorResponse::parse(br#"{"err":{"code":9999,"msg":"new"}}"#).unwrap();
        let made = localizer.explain(&response.errors()[0]);
        let messages = [localizer.message(2700), made];
        for message in &messages {
            assert_eq!(again(&message.clone().into_owned()), *message);
            let text: MessageText<'static> = message.for_user().into_owned();
            assert_eq!(again(&text), message.for_user());
        }
        messages.map(Message::into_owned).into()
    };
    assert_eq!(kept[0].text(), "Not enough credits - please top up");
    assert_eq!(kept[1].text(), "new");
    assert_ne!(kept[0], kept[1]);
    let told = serde_json::to_value(&kept[1]).unwrap();
    assert_eq!(told["code"], 9999);
    assert_eq!(
        told["text"],
        json!({
            "text": "new", "locale": null, "direction": "ltr", "origin": "server", "varies": true,
        })
    );
    assert_eq!(told["user_text"]["origin"], "generic");
}

#[test]
fn data_types_serialize_and_deserialize() {
    let coverage: Vec<Coverage> = Catalog::embedded().coverage();
    assert_eq!(again(&coverage), coverage);
    for direction in [Direction::LeftToRight, Direction::RightToLeft] {
        assert_eq!(again(&direction), direction);
    }
    assert_eq!(serde_json::to_value(Direction::RightToLeft).unwrap(), "rtl");
    assert_eq!(
        serde_json::to_value(Origin::FirstChoice).unwrap(),
        "first-choice"
    );
    for &language in GengoLanguage::ALL {
        assert_eq!(
            again(&language.code().parse::<GengoLanguage>().unwrap()),
            language
        );
    }
    assert!(serde_json::from_str::<GengoLanguage>("\"tlh\"").is_err());
}

#[test]
fn a_problem_is_data_and_can_be_compared() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("de")).unwrap();
    fs::write(folder.path().join("de/own.ftl"), "error-9001 = {\n").unwrap();
    let problems = || {
        let catalog = Catalog::builder().overlay_folder(folder.path()).build();
        catalog.problems().to_vec()
    };
    assert_eq!(problems(), problems());
    let problem = serde_json::to_value(&problems()[0]).unwrap();
    let kind = (&problem["locale"], &problem["line"], &problem["kind"]);
    assert_eq!(kind, (&json!("de"), &json!(1), &json!("syntax")));
    assert!(problem["path"].as_str().unwrap().ends_with("own.ftl"));
    assert!(problem["reason"].is_string(), "{problem}");
    assert_eq!(problem["id"], "error-9001");
}

#[test]
fn a_code_is_compared_with_numbers_and_made_of_them() {
    assert_eq!(ErrorCode::NOT_ENOUGH_CREDITS, 2700);
    assert_eq!(2700, ErrorCode::NOT_ENOUGH_CREDITS);
    assert_ne!(ErrorCode::NOT_ENOUGH_CREDITS, 2701);
    assert_eq!(
        ErrorCode::try_from(2700_u64),
        Ok(ErrorCode::NOT_ENOUGH_CREDITS)
    );
    assert!(ErrorCode::try_from(u64::MAX).is_err());
}

#[test]
fn a_datum_deserializes_into_an_apps_type() {
    let response = ErrorResponse::parse(JOBS.as_bytes()).unwrap();
    let [file, list] = response.errors()[0].data() else {
        panic!("{response:?}");
    };
    assert_eq!(
        (file.name(), file.text()),
        (Some("filename"), Some("a.foo"))
    );
    assert_eq!((list.text(), list.value()), (None, Some([1])));
    assert_eq!(list.value::<String>(), None);
    assert_eq!(list.value::<Value>(), Some(json!([1])));
    assert_eq!(response.errors()[1].data()[0].name(), None);
}
