//! What holds for the body of any response.

use gengo_messages::{Catalog, ErrorResponse, Localizer, Preferences, check};

/// How long the line of a log may get, in characters: ten errors, each with a job and a text
/// that are cut.
const MAX_LINE: usize = 10_000;

fn localizer() -> Localizer {
    Catalog::embedded().localizer(&Preferences::default())
}

/// Any bytes are a response or are refused, and there is something to tell in either case.
pub fn body(body: &[u8]) {
    let localizer = localizer();
    let response = match ErrorResponse::parse(body) {
        Ok(response) => response,
        Err(error) => {
            assert!(check(body).is_err(), "refused, and no failure");
            assert_ne!(error.to_string(), "");
            assert_ne!(localizer.explain_unreadable(&error).user_text(), "");
            return;
        }
    };
    assert_eq!(check(body).is_ok(), response.is_ok());
    assert_eq!(localizer.summary(&response).is_none(), response.is_ok());
    assert!(response.errors().len() <= body.len());
    assert!(response.rejected_jobs() <= response.errors().len());
    assert!(response.to_string().chars().count() <= MAX_LINE);
    for (error, message) in localizer.explain_response(&response) {
        assert_ne!(message.text(), "", "{error:?}");
        assert_ne!(message.user_text(), "", "{error:?}");
        assert_ne!(localizer.trace_error(error).to_string(), "", "{error:?}");
    }
    if let Err(error) = check(body) {
        assert_ne!(error.to_string(), "");
        assert_ne!(localizer.explain_failure(&error).user_text(), "");
    }
    // White space around a response changes nothing.
    if response
        .errors()
        .iter()
        .all(|error| error.unreadable().is_none())
    {
        let spaced = [b" \n", body, b"\n"].concat();
        // A byte-order mark counts at the start only.
        if !body.starts_with(b"\xef\xbb\xbf") {
            assert_eq!(ErrorResponse::parse(&spaced), Ok(response));
        }
    }
}
