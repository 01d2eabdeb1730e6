//! When trying again makes sense.

use gengo_messages::{Catalog, ErrorCode, ErrorResponse, Preferences, ResponseError, Retry, check};

fn retry(body: &str) -> Retry {
    check(body.as_bytes()).unwrap_err().retry()
}

#[test]
fn a_code_says_whether_to_retry_later_after_an_action_or_never() {
    for (number, expected) in [
        (2800, Retry::Later),
        (1754, Retry::Later),
        (2250, Retry::Later),
        (2751, Retry::Later),
        (2700, Retry::AfterAction),
        (1350, Retry::AfterAction),
        (1802, Retry::AfterAction),
        (2100, Retry::AfterAction),
        (1100, Retry::Never),
        (1251, Retry::Never),
        (2252, Retry::Never),
        // HTTP's.
        (429, Retry::Later),
        (408, Retry::Later),
        (503, Retry::Later),
        (400, Retry::Never),
        (404, Retry::Never),
        (9999, Retry::Never),
    ] {
        assert_eq!(ErrorCode::new(number).retry(), expected, "{number}");
    }
}

/// What users are asked to do is what has to happen before it can succeed.
#[test]
fn a_code_is_tried_again_as_its_text_for_users_says() {
    let localizer = Catalog::embedded().localizer(&Preferences::default());
    let mut wrong = Vec::new();
    for &code in ErrorCode::ALL {
        let text = localizer.message(code).user_text().to_owned();
        let is_expected = match code.retry() {
            Retry::Later => text.contains("minutes") || text.contains("not ready yet"),
            Retry::AfterAction => !text.contains("Something went wrong in this app"),
            Retry::Never => {
                text.contains("Something went wrong in this app")
                    || text.contains("Please check the job’s status")
            }
        };
        if !is_expected {
            wrong.push(format!("{code}: {}: {text}", code.retry()));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_response_is_tried_again_when_all_of_its_errors_allow_it() {
    assert_eq!(retry(r#"{"err":{"code":2800}}"#), Retry::Later);
    assert_eq!(
        retry(r#"{"err":[{"code":2800},{"code":1754}]}"#),
        Retry::Later
    );
    assert_eq!(
        retry(r#"{"err":[{"code":2800},{"code":2700}]}"#),
        Retry::AfterAction
    );
    assert_eq!(
        retry(r#"{"err":{"a":[{"code":2700}],"b":[{"code":1100},{"code":2800}]}}"#),
        Retry::Never
    );
    let fine = ErrorResponse::parse(br#"{"opstat":"ok"}"#).unwrap();
    assert_eq!(fine.retry(), Retry::Never, "there is nothing to try again");
}

#[test]
fn an_error_without_a_code_is_not_tried_again_and_an_unreadable_response_is() {
    assert_eq!(
        retry(r#"{"err":{"msg":"no rows in result set"}}"#),
        Retry::Never
    );
    assert_eq!(retry("<h1>502 Bad Gateway</h1>"), Retry::Later);
    assert_eq!(retry(""), Retry::Later);
    assert_eq!(ResponseError::unreachable("x").retry(), Retry::Later);
    let cut = ErrorResponse::parse(b"{\"err\":{\"code\":2800}}\n<html>").unwrap();
    assert_eq!(cut.errors()[1].retry(), Retry::Later);
    assert_eq!(cut.retry(), Retry::Later);
}
