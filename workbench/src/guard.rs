//! Who may send requests, and the security headers of answers.
//!
//! The page is for the user of this machine. Other sites that they have open are kept out: sites whose
//! name resolves to this machine (DNS rebinding) by the `Host`, sites that post here by the `Origin`, and
//! both by the token, which is in the printed address.

use std::net::IpAddr;
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::uri::Authority;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use subtle::ConstantTimeEq;

use crate::assets::StyleNonce;
use crate::refused::Refused;

/// The security headers of every answer, beside its policy.
const HEADERS: [(HeaderName, &str); 6] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "no-referrer"),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
    (header::CACHE_CONTROL, "no-store"),
];

/// What an answer may do in a browser. The page's own style sheets are files, but for the one that has the nonce.
fn policy(nonce: Option<&StyleNonce>) -> String {
    let style = nonce.map_or(String::new(), |StyleNonce(own)| format!(" 'nonce-{own}'"));
    format!(
        "default-src 'none'; script-src 'self'; style-src 'self'{style}; img-src 'self'; connect-src 'self'; \
         base-uri 'none'; form-action 'none'; frame-ancestors 'none'; \
         require-trusted-types-for 'script'; trusted-types 'none'"
    )
}

/// What a request is measured by.
#[derive(Clone, Debug)]
pub(crate) struct Guard {
    /// The name that the server was told to listen on, which may be asked for besides addresses and
    /// `localhost`.
    pub(crate) host: String,
    /// The token for writing; without one, writing is not possible.
    pub(crate) token: Option<String>,
}

impl Guard {
    /// Whether the request may write.
    ///
    /// # Errors
    ///
    /// Writing is not allowed, or the request does not have the token.
    pub(crate) fn may_write(&self, headers: &HeaderMap) -> Result<(), Refused> {
        let Some(token) = &self.token else {
            let why = "the page was started with --read-only";
            return Err(Refused::new(StatusCode::FORBIDDEN, why));
        };
        let given = headers
            .get(header::AUTHORIZATION)
            .and_then(|value| value.as_bytes().strip_prefix(b"Bearer "));
        match given.is_some_and(|given| bool::from(given.ct_eq(token.as_bytes()))) {
            true => Ok(()),
            false => {
                let why = "writing needs the token; open the address that the server printed";
                Err(Refused::new(StatusCode::UNAUTHORIZED, why))
            }
        }
    }

    /// Whether this is a name of the server: an address, which always leads here, `localhost`, or the name
    /// that it was given.
    fn is_ours(&self, host: &str) -> bool {
        let Ok(authority) = host.parse::<Authority>() else {
            return false;
        };
        let port = authority.port();
        let port = port.map_or(String::new(), |port| format!(":{port}"));
        if host != format!("{}{port}", authority.host()) {
            return false;
        }
        let name = authority.host().trim_matches(['[', ']']);
        name.parse::<IpAddr>().is_ok()
            || name.eq_ignore_ascii_case("localhost")
            || name.eq_ignore_ascii_case(&self.host)
    }

    fn check(&self, request: &Request) -> Result<(), Refused> {
        // Of two with one name, it is unknown which one counts.
        let text = |name: HeaderName| {
            let mut values = request.headers().get_all(name).iter();
            match (values.next(), values.next()) {
                (Some(value), None) => Some(value.to_str().unwrap_or("?")),
                (Some(_), Some(_)) => Some("?"),
                (None, _) => None,
            }
        };
        let host = text(header::HOST).unwrap_or_default();
        let asked = request.uri().authority();
        if !self.is_ours(host) || asked.is_some_and(|asked| asked.as_str() != host) {
            let why = "this is not a name of this server; set it with --host";
            return Err(Refused::new(StatusCode::FORBIDDEN, why));
        }
        let reads = matches!(*request.method(), Method::GET | Method::HEAD);
        let foreign = || Refused::new(StatusCode::FORBIDDEN, "the request comes from another site");
        if let Some(origin) = text(header::ORIGIN)
            && origin.strip_prefix("http://") != Some(host)
        {
            return Err(foreign());
        }
        // A link from another site may open the page, and nothing else.
        let site = text(HeaderName::from_static("sec-fetch-site"));
        let is_foreign = !matches!(site, None | Some("same-origin" | "none"));
        if is_foreign && (!reads || request.uri().path().starts_with("/api/")) {
            return Err(foreign());
        }
        Ok(())
    }
}

/// Lets through what may be asked, and puts the headers on every answer.
pub(crate) async fn guard(
    State(guard): State<Arc<Guard>>,
    request: Request,
    next: Next,
) -> Response {
    let mut response = match guard.check(&request) {
        Ok(()) => next.run(request).await,
        Err(refused) => refused.into_response(),
    };
    let policy = policy(response.extensions().get());
    if let Ok(policy) = HeaderValue::try_from(policy) {
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    for (name, value) in HEADERS {
        response
            .headers_mut()
            .insert(name, HeaderValue::from_static(value));
    }
    response
}
