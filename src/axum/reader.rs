//! The sender of a request.

use std::convert::Infallible;

use axum_core::extract::{FromRef, FromRequestParts};
use http::request::Parts;
use http::{Extensions, HeaderMap, header};

use crate::catalog::Catalog;
#[cfg(feature = "watch")]
use crate::live::LiveCatalog;
use crate::localizer::Localizer;
use crate::preferences::Preferences;

/// The localizer of the request's sender, for the catalog in the router's state. The sender's language
/// comes from [`Preferences`] in the request's extensions, if a middleware has put a user's setting
/// there, or else from the header `Accept-Language`. Without either, it is the localizer of the catalog's
/// default locale. It never rejects a request.
impl<S> FromRequestParts<S> for Localizer
where
    Catalog: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Infallible> {
        let reader = reader(&parts.headers, &parts.extensions);
        Ok(Catalog::from_ref(state).localizer(&reader))
    }
}

/// An extractor as [`Localizer`] is, of the [embedded catalog](Catalog::embedded), whatever
/// the router's state is.
#[derive(Clone, Debug)]
pub struct Embedded(pub Localizer);

impl<S: Send + Sync> FromRequestParts<S> for Embedded {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let reader = reader(&parts.headers, &parts.extensions);
        Ok(Self(Catalog::embedded().localizer(&reader)))
    }
}

/// The catalog of the moment, for a router whose state is the live one.
#[cfg(feature = "watch")]
impl FromRef<LiveCatalog> for Catalog {
    fn from_ref(live: &LiveCatalog) -> Self {
        live.catalog().as_ref().clone()
    }
}

/// What is known of the reader. A header that comes in several lines is one list.
pub(super) fn reader(headers: &HeaderMap, extensions: &Extensions) -> Preferences {
    if let Some(setting) = extensions.get::<Preferences>() {
        return setting.clone();
    }
    let lines = headers.get_all(header::ACCEPT_LANGUAGE).iter();
    let lines: Vec<_> = lines
        .map(|line| String::from_utf8_lossy(line.as_bytes()))
        .collect();
    Preferences::from_accept_language(&lines.join(","))
}
