//! What holds for the body of any response.

use gengo_messages::{Catalog, ErrorResponse, Localizer, Preferences, ProblemDetails, check};

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
    let line = response.to_string();
    assert!(line.chars().count() <= MAX_LINE);
    assert!(is_safe(&line), "{line:?}");
    for (error, message) in localizer.explain_response(&response) {
        assert_ne!(message.text(), "", "{error:?}");
        assert!(is_safe(message.text()), "{error:?}");
        assert_ne!(message.user_text(), "", "{error:?}");
        assert_ne!(localizer.trace_error(error).to_string(), "", "{error:?}");
    }
    if let Err(error) = check(body) {
        assert_ne!(error.to_string(), "");
        assert_ne!(localizer.explain_failure(&error).user_text(), "");
        let problem = ProblemDetails::of_failure(&localizer, &error);
        let json = serde_json::to_string(&problem).expect("a problem is JSON");
        let read = serde_json::from_str(&json).expect("JSON of a problem is one");
        assert_eq!(problem, read);
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

/// Whether a text is one line that steers no terminal and turns no text around it. The marks that
/// the library itself puts around arguments may be there, in pairs.
fn is_safe(text: &str) -> bool {
    let isolated = text.replace(['\u{2068}', '\u{2069}'], "");
    let turns = |c: char| {
        matches!(
            c,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
        )
    };
    !isolated.contains(|c: char| c.is_control() || turns(c))
}
